provisional = provisoire
provisional-help = Provisoire : cela n’a pas pu être vérifié dans le texte publié. À comparer avec son propre exemplaire de la norme avant de s’y fier.
notice-tasks-made = Les tâches sont créées.

standing-not-met = non satisfaite

transition-link = Ce qui change avec { $edition }
transition-title = Transition vers { $edition }
transition-heading = De { $from } à { $to }
transition-readiness = État de préparation pour { $edition }
transition-tasks = Faire des tâches de ce qui est ouvert
transition-stands = Où on en est
transition-counts = { $asks ->
    [one] Une exigence de { $standard } demande quelque chose de nouveau
   *[other] { $asks } exigences de { $standard } demandent quelque chose de nouveau
} : { $met ->
    [one] <b>une est satisfaite</b> déjà
   *[other] <b>{ $met } sont satisfaites</b> déjà
}{ $planned ->
    [0] .
    [one] , une autre a une tâche.
   *[other] , { $planned } autres ont une tâche.
}
transition-soon = ce mois-ci
transition-in = { $months ->
    [one] dans un mois
   *[other] dans { $months } mois
}
transition-ago = { $months ->
    [one] il y a un mois
   *[other] il y a { $months } mois
}
transition-becomes = { $before } devient { $after }
transition-continues = continue sous { $as }
transition-gone = { $change } : n’existe plus seule
transition-count = { $count ->
    [one] une exigence
   *[other] { $count } exigences
}
transition-tasks-title = Tâches pour la transition vers { $edition }
transition-tasks-lead = Chaque exigence cochée devient une fiche dans « { $register } ». Ce qui a déjà une tâche n’en reçoit pas une deuxième.
transition-task = { $edition } : { $title }
transition-task-text = Article { $clause }. { $change }

tasks-which = Faire une tâche de
tasks-make = { $count ->
    [one] Créer la tâche
   *[other] Créer les tâches
}
tasks-none = Rien n’est ouvert
tasks-none-help = Tout est satisfait, ou a déjà une tâche.
tasks-none-ticked = En cocher au moins une.
tasks-back = Retour

assess-title = Évaluer
assess-rate-title = Évaluer { $id }
assess-counts = { $standard } : { $rated } sur { $total } évaluées, { $gaps ->
    [0] aucun écart.
    [one] un écart.
   *[other] { $gaps } écarts.
}
assess-differ-count = { $count ->
    [one] Une évaluation diffère de ce qu’Assay relève.
   *[other] { $count } évaluations diffèrent de ce qu’Assay relève.
}
assess-report = Rapport
assess-workbook = Classeur
assess-plan = Planifier les écarts
assess-next = Évaluer la suivante
assess-list = Toutes les exigences
assess-place = { $place } sur { $total }
assess-by-clause = Écarts par article
assess-clause-says = { $gaps ->
    [0] aucun écart
    [one] un écart
   *[other] { $gaps } écarts
}{ $open ->
    [0] { "" }
    [one] , une non évaluée
   *[other] , { $open } non évaluées
}
assess-legend-full = fait ou non applicable
assess-legend-part = en partie
assess-legend-none = pas du tout
assess-unrated = non évaluée
assess-computed = Assay :
assess-differs = diffère
assess-days = { $days } jours-personnes
assess-column-gaps = Écarts
assess-column-days = Jours
assess-column-requirement = Exigence
assess-column-computed = Assay
assess-column-rating = Propre évaluation
assess-column-notes = Preuves et notes
assess-column-who = Qui
assess-save = Enregistrer
assess-save-next = Enregistrer et continuer
assess-strange = Évaluées, mais absentes de cette édition
assess-strange-help = { $standard } n’a pas ces exigences. Ce qui en a été dit est gardé.
assess-retired = Cette évaluation porte sur l’édition { $edition }, qu’Assay n’a plus. Elle se lit ; rien ne peut être évalué.
assess-finished = Cette évaluation est terminée : elle montre ce qui a été relevé et dit en son jour.
assess-read-only = Cette évaluation se lit. Son responsable, son équipe et la qualité évaluent.
assess-conflict = Quelqu’un d’autre a dit quelque chose de cette exigence entre-temps. Ce qui a été saisi est encore là ; enregistrer de nouveau le met à la place.
assess-busy = D’autres enregistrent ici en ce moment. Réessayer dans un instant.
assess-printed = État au { $at }.
assess-print-hint = Imprimer cette page, ou l’enregistrer en PDF depuis la boîte d’impression.
assess-summary = Résumé
assess-plan-title = Planifier les écarts
assess-plan-into = Chaque écart coché devient une tâche de « { $title } ». Ce qui s’y trouve déjà reste tel quel.
assess-plan-new = Chaque écart coché devient une tâche d’un nouveau brouillon, « { $title } ».
assess-plan-name = Combler les écarts : { $title }
assess-planned = déjà planifié
