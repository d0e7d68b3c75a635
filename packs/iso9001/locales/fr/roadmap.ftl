register-roadmap = Feuille de route
    .plural = Feuilles de route
    .lead = Le chemin vers le certificat : phases, tâches et jalons avec leurs dates, ce qu’il coûte et ce qu’il rapporte.
    .new = Planifier une feuille de route
    .empty = Choisir le chemin, fixer le début et le jour où le certificat est voulu. Les phases et les tâches en découlent ; changer ce qui ne convient pas.

section-roadmap-frame = Cadre
section-roadmap-plan = Plan
section-roadmap-money = Coût et retour
section-roadmap-forecast = Prévision

field-roadmap-methodology = Chemin choisi
field-roadmap-starts_on = Début
field-roadmap-ends_on = Certification visée le
field-roadmap-gap_assessment = Analyse d’écarts de départ
field-roadmap-sponsor = Parrain au sein de la direction
field-roadmap-team = Équipe
field-roadmap-phases = Phases
field-roadmap-tasks = Tâches
field-roadmap-milestones = Jalons
field-roadmap-effort_days = Jours de travail prévus
field-roadmap-percent_done = Tâches faites (%)
field-roadmap-day_rate = Coût d’un jour de travail
field-roadmap-fees = Honoraires
    .hint = Organisme de certification, conseil, formation
field-roadmap-tools = Outils et équipements
field-roadmap-cost = Coût
field-roadmap-benefit = Gain annuel
    .hint = Moins de rebuts, moins de retours, des commandes impossibles à obtenir auparavant
field-roadmap-upkeep = Coût annuel de l’entretien du système
    .hint = Audits externes annuels, audits internes, formation
field-roadmap-benefit_note = Comment il a été estimé
field-roadmap-payback_months = Rentabilisé après (mois)
field-roadmap-forecast = Prêt le, à ce rythme
field-roadmap-forecast_early = Au plus tôt
field-roadmap-forecast_late = Au plus tard
field-roadmap-forecast_on = Prévision faite le
field-roadmap-note = Remarque

field-roadmap-phases-phase = Phase
field-roadmap-phases-starts = Début
field-roadmap-phases-ends = Fin
field-roadmap-phases-goal = Ce qui est en place à la fin
field-roadmap-tasks-key = Nom court
field-roadmap-tasks-task = Tâche
field-roadmap-tasks-phase = Phase
field-roadmap-tasks-clause = Article
field-roadmap-tasks-who = Qui
field-roadmap-tasks-starts = Début
field-roadmap-tasks-due = Échéance
field-roadmap-tasks-after = Après
field-roadmap-tasks-effort = Jours de travail
field-roadmap-tasks-waits = Simple attente
field-roadmap-tasks-percent = Fait (%)
field-roadmap-tasks-done_on = Faite le
field-roadmap-milestones-milestone = Jalon
field-roadmap-milestones-due = Échéance
field-roadmap-milestones-reached_on = Atteint le

option-roadmap-methodology-process-rollout = Processus après processus, 10 à 14 mois
option-roadmap-methodology-gap-sprint = Sprint sur les écarts, 6 à 8 mois
option-roadmap-methodology-modules = Module par module, 8 à 12 mois
option-roadmap-methodology-small-team = Petite équipe, quelques heures par semaine

state-roadmap-draft = Brouillon
state-roadmap-running = En cours
state-roadmap-done = Terminée
state-roadmap-dropped = Abandonnée

move-roadmap-start = Démarrer
move-roadmap-replan = Modifier le plan
move-roadmap-finish = Terminer
move-roadmap-drop = Abandonner
move-roadmap-reopen = Rouvrir

inverse-gap-assessment-roadmaps = Feuilles de route
