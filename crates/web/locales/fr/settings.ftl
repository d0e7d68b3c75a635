### Réglages : les siens et ceux de l’espace de travail.

settings-title = Réglages
settings-lead = La façon dont Assay s’adresse à vous, et votre connexion.
settings-pages = Pages de réglages
settings-yours = Vos réglages
settings-workspace = Espace de travail
settings-save = Enregistrer
notice-preferences = Vos réglages sont enregistrés.
notice-password = Votre mot de passe est changé. Vous êtes déconnecté partout ailleurs.
notice-sessions = Vous êtes déconnecté partout ailleurs.
notice-access = Le compte est modifié.

## Profil

profile = Profil
profile-lead = Ce que vos collègues voient de vous. Cela figure dans votre fiche.
profile-record = Ouvrir votre fiche
profile-name = Nom
profile-number = Numéro
profile-email = Adresse électronique
profile-roles = Rôles
profile-no-roles = Aucun

## Langue et région

region = Langue et région
region-language = Langue
region-language-browser = Celle que demande le navigateur
region-zone = Fuseau horaire
    .hint = Les heures sont affichées selon cette horloge. Laisser vide pour celle de l’organisme. Il y est { $time }.
region-zone-unknown = Aucun fuseau horaire ne porte ce nom. En choisir un dans la liste, par exemple Europe/Paris.
region-dates = Dates dans les listes

## Apparence

appearance = Apparence
appearance-theme = Couleurs
appearance-theme-system = Celles du système
appearance-shortcuts = Raccourcis clavier
    .hint = Touches seules comme « ? » et suites comme « G H ». Les désactiver s’ils gênent la saisie vocale ou un lecteur d’écran.
appearance-shortcuts-on = Activés
appearance-shortcuts-off = Désactivés

## Connexion

access = Connexion
access-old = Mot de passe actuel
access-new = Nouveau mot de passe
    .hint = { $least } caractères ou plus. Quelques mots à la suite se retiennent facilement.
access-change = Changer le mot de passe
access-change-effect = Partout ailleurs, vous serez déconnecté.
access-wrong = Ce n’est pas votre mot de passe.
access-wait = Trop de mots de passe erronés. Réessayer dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
access-length = Un mot de passe compte de { $least } à { $most } caractères ; celui-ci en compte { $length }.
access-same = C’est déjà votre mot de passe.
access-temporary = Votre mot de passe vous a été donné par quelqu’un d’autre.
access-temporary-help = En choisir un que vous seul connaissez.
sessions = Où vous êtes connecté
sessions-lead = Chaque navigateur que vous utilisez est une ligne. Si l’une vous est inconnue, se déconnecter partout ailleurs et changer le mot de passe.
sessions-here = Ce navigateur
sessions-other = Un autre navigateur
sessions-since = Connecté le { $at }
sessions-seen = Dernière utilisation le { $at }
sessions-end = Se déconnecter partout ailleurs

## Espace de travail

workspace-organisation = Organisme
workspace-organisation-lead = Son nom figure sur chaque page. Tout le reste est dans sa fiche.
workspace-organisation-open = Ouvrir sa fiche
workspace-name = Nom
workspace-standard = Norme
parameters-default = { $value } sauf indication contraire.
parameters-default-option = Valeur du produit : { $value }
parameters-reason = Pourquoi
    .hint = Pour l’historique : tout auditeur le demandera.
parameters-history = Historique
parameters-effect = Les vérifications reprennent aussitôt avec les nouvelles valeurs.

## Personnes et comptes

people = Personnes et comptes
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
people-search = Trouver une personne
people-none = Personne ne correspond
people-none-help = Chercher une partie du nom, le numéro ou l’adresse électronique.
people-may = Peut se connecter
people-temporary = Mot de passe provisoire
people-closed = Fermé
people-left = A quitté l’organisme
people-no-account = Sans compte
account-lead = Cette personne peut-elle se connecter ? Nom, adresse et rôles figurent dans sa fiche.
account-record = Ouvrir la fiche
account-access = Accès
account-since = Compte depuis
account-password = Mot de passe
account-password-lead = Un mot de passe provisoire permet à cette personne de se connecter jusqu’à ce qu’elle en choisisse un. Il est affiché une seule fois, ici. Là où elle est connectée en ce moment, elle est déconnectée.
account-password-give = Donner un mot de passe provisoire
account-given = Communiquer ce mot de passe de vive voix à { $name }. Il n’est affiché que maintenant :
account-close = Fermer le compte
account-close-lead = Un compte fermé garde son historique et peut être rouvert. La personne est déconnectée aussitôt.
account-open = Rouvrir le compte
account-state = Compte

## À propos

about = À propos
about-product = Cette installation
about-product-lead = Ce qu’il faut citer pour demander de l’aide.
about-version = Assay
about-pack = Pack
about-ledger = Historique scellé
about-ledger-lead = Chaque changement est une entrée. Un point de contrôle est une signature sur toutes les entrées.
about-entries = Entrées
about-checkpoint = Dernier point de contrôle
about-checkpoint-size = Entrées couvertes
about-checked = Dernière vérification complète
about-never = Pas encore

## Tailles des fichiers

size-bytes = { $value } o
size-kilobytes = { $value } ko
size-megabytes = { $value } Mo
