### Ce que d’autres changent pendant la lecture, et qui d’autre est là. La page remplit les mots entre accolades.

live-news = Ce qui vient de changer
live-changed = { $who } a modifié cette fiche
live-changed-me = Modifié dans une autre de ces fenêtres
live-merge = { $who } a modifié cette fiche. La saisie sera fusionnée à l’enregistrement.
live-row = { $who } a modifié { $record }
live-rows = { $count } lignes ont changé
live-added-one = { $count } nouvelle fiche
live-added-many = { $count } nouvelles fiches
live-nobody = Assay
present-edits = { $who } modifie cette fiche
present-reads = { $who } est aussi ici
close = Fermer
