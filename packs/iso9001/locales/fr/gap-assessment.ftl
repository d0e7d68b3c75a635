register-gap-assessment = Analyse d’écarts
    .plural = Analyses d’écarts
    .lead = Où nous en sommes pour chaque exigence, d’après les fiches et notre propre évaluation, et ce qu’il faut pour combler l’écart.
    .new = Commencer une analyse
    .empty = Parcourir les exigences une fois au début. Évaluer avec honnêteté, noter où se trouve la preuve et estimer les jours. Les écarts deviennent les tâches de la feuille de route.

section-gap-assessment-frame = Cadre
section-gap-assessment-ratings = Exigences
section-gap-assessment-summary = Synthèse

field-gap-assessment-edition = Édition
field-gap-assessment-purpose = But
    .hint = Début, avant la certification, changement d’édition
field-gap-assessment-team = Analyse faite par
field-gap-assessment-assessed_on = Situation au
field-gap-assessment-sites = Sites
field-gap-assessment-ratings = Exigences
field-gap-assessment-rated = Exigences évaluées
field-gap-assessment-gaps = Écarts
field-gap-assessment-effort_days = Jours pour combler tous les écarts
field-gap-assessment-summary = Conclusion
field-gap-assessment-done_on = Terminée le

field-gap-assessment-ratings-requirement = Exigence
field-gap-assessment-ratings-computed = D’après les fiches
field-gap-assessment-ratings-rating = Notre évaluation
field-gap-assessment-ratings-evidence = Preuve
field-gap-assessment-ratings-note = Remarque
field-gap-assessment-ratings-effort = Jours pour combler l’écart
field-gap-assessment-ratings-who = Qui

option-gap-assessment-edition-2015 = 2015
option-gap-assessment-edition-2026 = 2026
option-gap-assessment-purpose-start = Début
option-gap-assessment-purpose-pre-certification = Avant la certification
option-gap-assessment-purpose-transition = Changement d’édition
option-gap-assessment-purpose-yearly = Point annuel
option-gap-assessment-purpose-other = Autre
option-gap-assessment-ratings-computed-met = Satisfaite
option-gap-assessment-ratings-computed-not-met = Non satisfaite
option-gap-assessment-ratings-computed-not-applicable = Non applicable
option-gap-assessment-ratings-computed-to-judge = À apprécier
option-gap-assessment-ratings-rating-none = Rien en place
option-gap-assessment-ratings-rating-started = Commencé
option-gap-assessment-ratings-rating-mostly = En grande partie en place
option-gap-assessment-ratings-rating-full = Entièrement en place
option-gap-assessment-ratings-rating-not-applicable = Non applicable

state-gap-assessment-open = Ouverte
state-gap-assessment-done = Terminée

move-gap-assessment-finish = Terminer
move-gap-assessment-reopen = Rouvrir

meaning-gap-assessment-done = Cette analyse donne une image fidèle de notre situation

inverse-site-gap_assessments = Analyses d’écarts
