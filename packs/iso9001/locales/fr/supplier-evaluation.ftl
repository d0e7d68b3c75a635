register-supplier-evaluation = Évaluation de fournisseur
    .plural = Évaluations de fournisseurs
    .lead = Ce qu’a donné un fournisseur sur une période, selon des critères fixés à l’avance.
    .new = Évaluer un fournisseur
    .empty = Juger un fournisseur avant la première commande, puis à l’intervalle choisi. Seuls comptent les chiffres qui existent : un fournisseur sans livraison n’a pas de score.

section-supplier-evaluation-what = Ce qui est évalué
section-supplier-evaluation-score = Score
section-supplier-evaluation-result = Résultat

field-supplier-evaluation-title = Titre
field-supplier-evaluation-supplier = Fournisseur
field-supplier-evaluation-reason = Raison
option-supplier-evaluation-reason-initial = Avant la première commande
option-supplier-evaluation-reason-periodic = Périodique
option-supplier-evaluation-reason-incident = Après un problème
option-supplier-evaluation-reason-change = Après un changement
field-supplier-evaluation-period_start = Du
field-supplier-evaluation-period_end = Au
field-supplier-evaluation-deliveries = Livraisons sur la période
field-supplier-evaluation-defects = Livraisons refusées
field-supplier-evaluation-late = Livraisons en retard
field-supplier-evaluation-conformity = Livraisons acceptées
field-supplier-evaluation-evidence = Sur quoi elle repose
    .hint = Audit, échantillons, références, chiffres
field-supplier-evaluation-criteria = Critères
field-supplier-evaluation-criteria-criterion = Critère
    .hint = Livraison, défauts, disponibilité, exactitude des données, réaction aux incidents
field-supplier-evaluation-criteria-weight = Poids
field-supplier-evaluation-criteria-score = Score
    .hint = De 0 à 100. Laisser vide quand il n’y a rien à juger
field-supplier-evaluation-criteria-note = Pourquoi
field-supplier-evaluation-score = Score
field-supplier-evaluation-pass_score = Score nécessaire
field-supplier-evaluation-result = Résultat
option-supplier-evaluation-result-keep = Garder
option-supplier-evaluation-result-conditions = Garder sous conditions
option-supplier-evaluation-result-suspend = Suspendre
option-supplier-evaluation-result-retire = Cesser d’acheter
field-supplier-evaluation-result_note = Raison du résultat
field-supplier-evaluation-actions = Actions
field-supplier-evaluation-done_on = Faite le
field-supplier-evaluation-done_by = Faite par

state-supplier-evaluation-draft = Brouillon
state-supplier-evaluation-done = Terminée

move-supplier-evaluation-finish = Terminer
move-supplier-evaluation-reopen = Rouvrir

meaning-evaluation-done = J’ai jugé ce fournisseur selon les critères ci-dessus
meaning-evaluation-reopened = Je rouvre cette évaluation
guard-evaluation-no-score = Aucun critère n’a encore de score. En donner un à au moins un critère.
guard-evaluation-low-score = Le score est inférieur au score nécessaire. Ajouter une action, suspendre, ou cesser d’acheter.

inverse-supplier-evaluations = Évaluations
inverse-action-supplier_evaluations = Évaluations de fournisseurs
