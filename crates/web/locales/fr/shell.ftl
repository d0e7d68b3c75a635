### Ce qui entoure chaque page, la connexion, les erreurs, et les mots employés partout.
### Dans les messages, <b>, <code> et <a> sont conservés ; tout le reste est affiché tel quel.

skip = Aller au contenu
nav = Navigation principale
nav-open = Ouvrir la navigation
nav-open-count = en cours
nav-errors = erreurs :
crumbs = Fil d’Ariane
shortcuts = Raccourcis
shortcut-report = Signaler
more-actions = Autres actions
account = { $initials }, { $name }, compte
theme = Apparence
theme-system = Système
theme-light = Clair
theme-dark = Sombre
sign-out = Se déconnecter

## Mots

cancel = Annuler
choose = Choisir
edit = Modifier
export = Exporter
import = Importer
print = Imprimer
show = Afficher
yes = Oui
no = Non
optional = (facultatif)
percent = { $value } %
clause = Article { $number }
errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-errors = { $count ->
    [one] erreur
   *[other] erreurs
}
count-warnings = { $count ->
    [one] avertissement
   *[other] avertissements
}
severity-error = erreur
severity-warning = avertissement
severity-note = remarque

## Connexion

sign-in-title = Se connecter
sign-in-lead = Au management de la qualité de { $workspace }.
sign-in-email = E-mail
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-help = Mot de passe oublié, ou pas encore de compte ? La personne qui administre cet espace de travail peut en donner un.
sign-in-wrong = Cet e-mail et ce mot de passe ne vont pas ensemble
sign-in-wrong-help = Vérifier les deux et réessayer. Les majuscules comptent dans le mot de passe.
sign-in-wait = Trop de tentatives. Réessayer dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
sign-in-wait-help = L’attente protège le compte de ceux qui chercheraient à deviner son mot de passe.
sign-in-stale = Cette page est restée ouverte trop longtemps
sign-in-stale-help = Rien n’a été envoyé. Saisir le mot de passe encore une fois.
sign-in-ended = La session a pris fin après un moment d’inactivité. Ce qui a été saisi est conservé ; se connecter pour continuer.
sign-in-files = Les fichiers ne sont pas conservés : les choisir de nouveau après la connexion.
sign-in-signed-out = La session est fermée.

## Erreurs

error-home = Aller à l’accueil
error-kept = Ce qui a été saisi, à copier :
error-reference = Pour demander de l’aide, indiquer { $reference }.
error-malformed = Cette adresse ou ce formulaire est incompréhensible
error-malformed-help = Il manque une partie, ou une partie est fausse. Revenir en arrière et réessayer, ou repartir de l’accueil.
error-forbidden = Cette action n’est pas permise
error-forbidden-help = Les rôles de ce compte ne la permettent pas. La personne qui administre cet espace de travail peut les changer.
error-stale = Ce formulaire est resté ouvert trop longtemps
error-stale-help = Rien n’a été enregistré. Revenir en arrière, recharger la page et l’envoyer encore une fois.
error-not-found = Il n’y a rien ici
error-not-found-help = L’adresse est fausse, ou ce qu’elle montre n’est pas accessible. Rechercher plutôt un numéro ou un mot.
error-conflict = Quelqu’un d’autre a été plus rapide
error-conflict-help = La fiche a changé depuis son ouverture, et cette étape ne convient plus. Rien n’a été enregistré. La regarder de nouveau.
error-too-large = C’est trop volumineux
error-too-large-help = Rien n’a été enregistré. Réduire le fichier, ou le joindre en plusieurs parties.
error-too-many = Trop de demandes en peu de temps
error-too-many-help = Attendre une minute, puis recharger la page. Rien n’est perdu.
error-internal = Quelque chose n’a pas fonctionné de notre côté
error-internal-help = Rien n’a été fait à moitié : une modification est enregistrée en entier ou pas du tout. Réessayer dans un instant.

due-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
due-today = Aujourd’hui
due-tomorrow = Demain
person-system = Assay
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
duration-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
value-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
notice-checked = Tout a été contrôlé de nouveau.
