register-personal-goal = Objectif individuel
    .plural = Objectifs individuels
    .lead = Ce qu’une personne apporte à un objectif. Seuls la personne, le responsable de la fiche, celui avec qui il est convenu et le service du personnel peuvent le voir.
    .new = Fixer un objectif individuel
    .empty = Décliner un objectif en ce que chacun peut faire pour lui. Convenir d’un à trois objectifs individuels par personne, pas plus.

section-personal-goal-goal = L’objectif
section-personal-goal-progress = Avancement
section-personal-goal-result = Résultat

field-personal-goal-title = Objectif individuel
field-personal-goal-person = Pour
field-personal-goal-objective = Objectif servi
field-personal-goal-target = Ce qui est à atteindre
field-personal-goal-agreed_with = Convenu avec
    .hint = La personne avec qui vous convenez de votre propre objectif, par exemple votre responsable
field-personal-goal-weight = Poids (%)
field-personal-goal-period_from = Du
field-personal-goal-period_until = Au
field-personal-goal-support = Appui nécessaire
    .hint = Temps, formation, outils
field-personal-goal-progress = Avancement (%)
field-personal-goal-progress_note = Ce qui est fait, ce qui vient ensuite
field-personal-goal-achieved = Atteint (%)
field-personal-goal-result = Résultat

state-personal-goal-proposed = Proposé
state-personal-goal-agreed = Convenu
state-personal-goal-achieved = Atteint
state-personal-goal-missed = Non atteint
state-personal-goal-reviewed = Examiné
state-personal-goal-withdrawn = Abandonné

move-personal-goal-agree = Convenir
move-personal-goal-achieve = Marquer comme atteint
move-personal-goal-miss = Marquer comme non atteint
move-personal-goal-review = Examiner
move-personal-goal-withdraw = Abandonner
move-personal-goal-reopen = Rouvrir

guard-goal-review-own = Nul n’examine seul son propre objectif. Demander à une autre personne de franchir cette étape.

meaning-goal-agreed = Nous avons convenu ensemble de cet objectif

inverse-objective-personal_goals = Objectifs individuels
