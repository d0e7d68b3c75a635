### Formulaires, page de conflit, signature.

form-error-title = Erreur : { $title }
form-errors = { $count ->
    [one] { $count } point à corriger
   *[other] { $count } points à corriger
}
form-errors-kept = Rien n’est encore enregistré. Tout ce qui a été saisi est conservé.
form-kept = Il a fallu se reconnecter. Tout ce qui a été saisi est conservé ; l’enregistrer maintenant.
form-save = Enregistrer
form-save-and-new = Enregistrer et en ajouter une autre
form-fill = Remplir
form-reason = Raison de la modification
form-reason-hint = Figure dans l’historique scellé, à côté de ce qui a changé.
form-again = Cette valeur n’a pas pu être reprise. La saisir de nouveau.
field-locked = Ne peut pas être modifié dans l’état actuel.

## Champs

money-amount = Montant
money-currency = Devise
duration-amount = Combien
duration-unit = Unité
choice-none = Pas de réponse
duration-wrong = Écrire combien, en nombre entier, par exemple 14.
unit-hours = heures
unit-days = jours
unit-weeks = semaines
unit-months = mois
unit-years = ans
pick-hint = Numéro ou nom
pick-add = Ajouter
pick-add-to = Ajouter à { $field }
tags-hint = Séparer par des virgules
row-add = Ajouter une ligne
row-remove = Supprimer la ligne
row-remove-number = Supprimer la ligne { $row }
row-raise-number = Monter la ligne { $row }
row-cell = Ligne { $row }, { $column }
file-keep = Garder { $name } ({ $size })

## Conflit

conflict-title = Deux versions
conflict-lead = { $who } a enregistré cette fiche le { $at }, pendant qu’elle était ouverte ici. Rien n’est perdu : choisir ce qui reste là où le même champ a changé des deux côtés.
conflict-before = Avant : { $before }
conflict-before-empty = Le champ était vide avant.
conflict-mine = Saisi ici
conflict-theirs = { $who }, déjà enregistré
conflict-merged = Réuni sans question
conflict-only-mine = Modifié ici seulement
conflict-only-theirs = Modifié par { $who } seulement
conflict-consequence = Les deux versions restent dans l’historique.
conflict-discard = Abandonner ma version
conflict-save = Enregistrer cette version

## Passages

step-becomes = La fiche passe de « { $from } » à « { $to } ».
step-reason = Raison
step-stays = La fiche reste à l’état « { $state } ».

## Signature

sign-meaning = Sens de la signature
sign-password = Mot de passe de { $name }
sign-password-needed = Saisir le mot de passe pour signer.
sign-password-wrong = Ce n’est pas le bon mot de passe. Rien n’a été signé ; le saisir de nouveau.
sign-password-wait = Trop de mots de passe erronés. Réessayer dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
sign-meaning-needed = Choisir le sens de la signature.
sign-submit = Signer et sceller
sign-about = La fiche dans sa version { $version }, avec ce qui est rempli ici.
sign-password-hint = Demandé à chaque signature, pour que personne ne puisse signer au nom d’un autre.
sign-consequence = Le nom, l’heure et ce sens sont scellés dans l’historique. Une signature ne peut pas être supprimée, seulement suivie d’une autre.
sign-consequence-version = Le nom, l’heure et ce sens sont scellés dans l’historique avec la version <code>{ $fingerprint }</code>. Une signature ne peut pas être supprimée, seulement suivie d’une autre.

labelled = { $label } : { $value }
colon = { "\u00A0" }:
