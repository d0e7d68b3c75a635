### Signalements sans compte, leur suivi, et les liens qui y mènent.

report-me = Session ouverte. Ce signalement porte votre nom : { $name }.
report-not-sent = Rien n’a encore été envoyé
report-kept = Tout le reste est conservé.
report-missing = Dire ce qui s’est passé. Une phrase suffit.
report-trap = Laisser ce champ vide
report-place = Déjà rempli
report-place-hint = D’après le code scanné.
report-send = Envoyer le signalement
report-sending = Envoi…
report-then = Et ensuite
report-then-number = Un numéro est attribué, avec une page où suivre le signalement à tout moment.
report-then-read = Une personne responsable le lit.
report-then-within = { $days ->
    [0] Le jour même.
    [one] Sous 1 jour.
   *[other] Sous { $days } jours.
}
report-then-follow = La page montre où en est le signalement, et les réponses.
report-danger = Danger immédiat ? Arrêter le travail et appeler d’abord les secours.
report-reason = Signalé par le lien « { $link } ».
report-wait = { $minutes ->
    [one] Beaucoup de signalements viennent d’arriver d’ici. Tout ce qui a été saisi est conservé : renvoyer dans 1 minute.
   *[other] Beaucoup de signalements viennent d’arriver d’ici. Tout ce qui a été saisi est conservé : renvoyer dans { $minutes } minutes.
}
report-ask = Une étape de plus, pour écarter les automates : répondre à la question au-dessus du bouton et renvoyer. Tout ce qui a été saisi est conservé.
report-again = Cette page est restée ouverte longtemps. Tout ce qui a été saisi est conservé : répondre à la question au-dessus du bouton et renvoyer.
report-question = Combien font { $left } + { $right } ?
report-question-hint = Écrire le nombre.
report-answer-wrong = Ce n’est pas la somme. Additionner les deux nombres.

## Sans réseau

report-queued = Pas de réseau. Le signalement est gardé sur cet appareil et partira tout seul.
report-pending = En attente du réseau :
report-through = Envoyé :
report-follow = Le suivre
report-forget = Retirer de cette liste
report-refused = Non envoyé :

## Photos

photos-label = Photos
photos-take = Prendre une photo
photos-choose = Choisir un fichier
photos-limit = Jusqu’à { $most } photos de { $size } au plus. Le lieu de prise de vue est effacé.
photos-name = Photo { $number }
photos-remove = Retirer
photos-too-many = Un signalement prend { $most } photos au plus.
photos-too-large = Une photo est trop lourde : { $size } au plus chacune, { $most } en tout. En choisir une plus légère.
photos-unknown = Ce n’est pas une photo lisible. Formats acceptés : JPEG, PNG ou WebP, { $size } au plus chacune.
photos-again = Les photos n’ont pas pu être gardées. Les choisir à nouveau.

## Suivi

status-title = Signalement { $number }
status-sent = Merci. Le signalement est arrivé. Garder l’adresse de cette page pour en voir la suite.
status-since = Signalé le { $at }
status-withdrawn = Retiré
status-replies = Réponses
status-no-replies = Aucune pour le moment. Elles apparaîtront ici.
status-keep = Seule cette adresse mène à cette page. L’enregistrer ou la photographier ; personne ne pourra la renvoyer.

## Liens publics

links-title = Liens publics de signalement
links-lead = Toute personne qui ouvre un tel lien ou scanne son code peut envoyer un signalement, sans rien voir du système.
links-name = Nom
links-name-hint = Où il est affiché ou à qui il est donné. Il figure dans l’historique de chaque signalement reçu par ce lien.
links-state = État
links-on = En service
links-off = Désactivé
links-reports = Signalements
links-latest = Dernier
links-new = Créer un lien
links-form = Ce qu’il signale
links-place = Rempli à l’avance
links-place-hint = Pour une affiche à un endroit précis. Qui la scanne lit le nom du lieu.
links-make = Créer le lien
links-no-form = Choisir ce qu’il signale.
links-made = Créé par { $who } le { $at }
links-sheet = Imprimer l’affiche
links-is-off = Désactivé le { $at }. Qui l’ouvre apprend que cette page n’existe pas.
links-code = Code QR de ce lien
links-address = Adresse
links-count = { $count ->
    [0] Aucun signalement reçu par ce lien.
    [one] 1 signalement reçu par ce lien.
   *[other] { $count } signalements reçus par ce lien.
}
links-count-latest = Le dernier le { $at }.
links-switch-off = Désactiver
links-switch-on = Activer
links-rotate = Donner une nouvelle adresse
links-rotate-hint = Les affiches en place ne mèneront alors plus nulle part : les réimprimer.
links-menu = Liens publics de signalement
notice-link-made = Lien créé.
notice-link-rotated = Le lien a une nouvelle adresse. Réimprimer ses affiches.
sheet-scan = Scanner avec l’appareil photo du téléphone.
sheet-hint = Imprimer cette page et l’afficher ; elle convient en A4 et en A5.

## Réponses à qui a signalé

comment-public = Montrer à la personne qui a signalé
comment-public-hint = Le commentaire apparaît sur sa page. Le reste n’y figure pas.
comment-is-public = Aussi pour la personne qui a signalé

## La chaîne d’une fiche

launch = Démarrer à partir d’ici
map-title = Carte de la fiche
map-lead = Pourquoi elle existe, et ce qui en est sorti.
map-before = À l’origine
map-after = Suites
map-none = Rien pour le moment.
map-by = par { $number }
map-more = { $count } de plus : { $kind }
map-nothing = Aucun lien pour le moment
map-nothing-help = Démarrer la fiche suivante à partir de celle-ci, ou lier une fiche existante : la chaîne apparaîtra ici.
map-back = Retour à la fiche
bundle-title = Imprimer le dossier
bundle-lead = { $count ->
    [one] 1 fiche, imprimée par { $who } le { $at }.
   *[other] { $count } fiches, imprimées par { $who } le { $at }.
}
bundle-hint = Imprimer cette page ou l’enregistrer en PDF : chaque fiche commence sur une page.
bundle-contents = Contenu
bundle-itself = Cette fiche
bundle-more = { $count ->
    [one] 1 autre fiche liée n’est pas dans ce dossier.
   *[other] { $count } autres fiches liées ne sont pas dans ce dossier.
}
bundle-seal = { $count ->
    [one] Historique scellé de 1 écriture, du { $at }. Son empreinte :
   *[other] Historique scellé de { $count } écritures, la dernière du { $at }. Son empreinte :
}
