### La page d’une fiche, son historique.

record-progress = Avancement
step-done = fait
step-signature = Demande une signature
step-or = { $one } ou { $other }
record-made = Créée le { $at } par { $who }
record-checks = Contrôles sur cette fiche
record-all-pass = { $count ->
    [one] Le contrôle sur cette fiche passe
   *[other] Les { $count } contrôles sur cette fiche passent
}
record-others-pass = { $count ->
    [one] { $count } autre contrôle sur cette fiche passe
   *[other] { $count } autres contrôles sur cette fiche passent
}
record-unfilled = Pas encore remplis :
record-hidden = non accessible
callout-locked = Cette fiche est à l’état « { $state } » et verrouillée. Seuls des commentaires peuvent être ajoutés.
callout-withdrawn = Retirée par { $who } le { $at } : « { $reason } » Elle est conservée, mais ne compte nulle part.
callout-as-of = La fiche est affichée telle qu’elle était le { $at }.
callout-back = Revenir à aujourd’hui
callout-locks = À l’état « { $state } », ces champs ne peuvent pas être modifiés : { $fields }.
callout-accepted = <code>{ $code }</code> est accepté jusqu’au { $until }. <a>Voir l’exception</a>

## Valeurs

value-none = vide
value-rating = { $value } sur { $of }
value-table = Tableau
value-erased = Effacé
series-on = Date
series-value = Valeur
series-note = Note

## Liens, fichiers, commentaires, import

link-existing = Lier
link-number = Numéro ou titre
link-button = Créer le lien
link-none = Aucun pour l’instant.
link-remove = Supprimer le lien vers { $number }
link-all = { $count ->
    [one] La seule fiche
   *[other] Les { $count } fiches
}
link-firsts = Autres liens possibles
link-firsts-show = Afficher { $count ->
    [one] { $count } sorte
   *[other] { $count } sortes
}
link-column-title = Titre
link-column-state = État
link-column-owner = Responsable
link-column-due = Échéance
files-title = Pièces jointes
files-sealed = Scellé
files-choose = Fichiers à joindre
files-attach = Joindre
files-none = Choisir au moins un fichier.
files-limit = { $size } au plus à la fois
comments-title = Commentaires
comments-write = Écrire un commentaire
comments-hint = Écrire un commentaire. Markdown est pris en charge.
comments-button = Commenter
imported-title = Données importées
imported-show = Afficher { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
facts-title = Repères

## Historique

history-title = Historique
history-sealed = Historique scellé
history-broken = La vérification de l’historique échoue
history-entries = { $count ->
    [one] { $count } entrée.
   *[other] { $count } entrées.
}
history-unbroken-since = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}, sans rupture depuis le { $since }.
history-all = { $count ->
    [one] La seule entrée
   *[other] Les { $count } entrées
}
history-verify = Vérifier soi-même
history-as-of = Telle qu’elle était le
history-look = Afficher
entry-as-of = Telle qu’elle était alors
entry-proof = Preuve
act-created = <b>{ $who }</b> a créé cette fiche
act-changed = <b>{ $who }</b> a modifié { $fields ->
    [0] cette fiche
    [one] { $field }
   *[other] { $fields } champs
}
act-moved = <b>{ $who }</b> a fait passer la fiche à « { $what } »
act-signed = <b>{ $who }</b> a signé : { $what }
act-commented = <b>{ $who }</b> a commenté
act-attached = <b>{ $who }</b> a joint { $what }
act-linked = <b>{ $who }</b> a créé un lien vers { $what }
act-unlinked = <b>{ $who }</b> a supprimé le lien vers { $what }
act-imported = <b>{ $who }</b> a importé la fiche depuis { $what }
act-undone = <b>{ $who }</b> a annulé l’import
act-withdrawn = <b>{ $who }</b> a retiré cette fiche
act-erased = <b>{ $who }</b> a effacé une valeur ; son sceau reste
act-account-opened = <b>{ $who }</b> a ouvert le compte
act-account-closed = <b>{ $who }</b> a fermé le compte
act-account-reopened = <b>{ $who }</b> a rouvert le compte
act-account-password = <b>{ $who }</b> a donné un nouveau mot de passe au compte
act-other = <b>{ $who }</b> : { $what }

## Ce qui vient de se passer

notice-created = Enregistrée et scellée. Voici la nouvelle fiche.
notice-saved = Enregistré et scellé.
notice-merged = Enregistré et scellé. Quelqu’un a modifié d’autres champs entre-temps : les deux sont conservés.
notice-unchanged = Rien n’avait changé, donc rien n’a été enregistré.
notice-moved = Le passage est fait et scellé.
notice-signed = Signé et scellé.
notice-linked = Le lien est créé.
notice-unlinked = Le lien est supprimé.
notice-commented = Le commentaire est enregistré.
notice-attached = Joint et scellé.
