### Plans : le chemin avec ses dates, sa prévision et son coût.

plan-title = Feuille de route
plan-timeline = Calendrier
plan-progress = Avancement
plan-edit = Modifier le plan
plan-new = Nouveau plan
plan-sub = { $phases ->
        [one] { $phases } phase
       *[other] { $phases } phases
    }, { $tasks ->
        [one] { $tasks } tâche
       *[other] { $tasks } tâches
    }, de { $from } à { $to }
plan-span = De { $from } à { $to }
plan-between = Du { $from } au { $to }
plan-days = { $days } jours de travail
plan-months = { $months } mois
plan-count = { $tasks ->
        [one] { $tasks } tâche
       *[other] { $tasks } tâches
    }

## Où il en est

plan-empty = Il n’y a pas encore de tâche.
plan-empty-help = Ajouter des tâches au tableau du plan, ou créer un plan à partir d’une méthode.
plan-reached = L’objectif est atteint.
plan-reached-help = Le reste maintient le système en vie.
plan-on-course = En bonne voie pour le { $date } : { $days ->
        [0] aucun jour de marge.
        [one] { $days } jour de marge.
       *[other] { $days } jours de marge.
    }
plan-late = { $days ->
        [one] { $days } jour de retard :
       *[other] { $days } jours de retard :
    } prêt le { $date } en l’état.
plan-ends = Prêt le { $date } en l’état.
plan-ends-help = Fixer la date voulue pour voir ici la marge.
plan-because-late = Tout tient à « { $task } », en retard de { $days ->
        [one] { $days } jour.
       *[other] { $days } jours.
    }
plan-because-longer = Tout tient à « { $task } », plus longue que prévu.
plan-because-length = Les tâches qui se suivent durent plus que le temps disponible. En mener certaines de front, ou déplacer la date.
plan-odds = Au rythme actuel, la probabilité est de { $percent } %.

plan-figure-done = Travail fait
plan-figure-planned = prévu à ce jour { $percent }
plan-figure-tasks = Tâches faites
plan-figure-of = sur { $total }, { $begun } en cours
plan-figure-late = En retard
plan-figure-none-late = rien n’est en retard
plan-figure-length = Durée
plan-figure-usual = d’habitude { $least } à { $most } mois
plan-figure-effort = Travail
plan-figure-effort-note = toutes personnes réunies
plan-figure-tasks-all = Tâches
plan-figure-phases = en { $phases } phases

## Calendrier

plan-task = Tâche
plan-owner = Responsable
plan-state = État
plan-slack = Marge
plan-slack-none = aucune
plan-slack-critical = Aucune : son retard retarde la fin
plan-milestones = Jalons
plan-milestone-reached = Atteint
plan-phase-done = { $done } sur { $total }
plan-done = Faite
plan-proved = Prouvée par les fiches
plan-planned = Prévue
plan-waiting = Attente
plan-pushed = { $days ->
        [one] Repoussée de { $days } jour
       *[other] Repoussée de { $days } jours
    }
plan-legend-done = Part faite
plan-legend-planned = Prévu
plan-legend-late = Plus tard que prévu
plan-legend-critical = Décide de la fin
plan-legend-milestone = Jalon
plan-legend-today = Aujourd’hui

## Une tâche

plan-task-close = Fermer la tâche
plan-task-save = Enregistrer la tâche
plan-task-sealed = Le changement est scellé dans l’historique du plan.
plan-tick = Faite
plan-tick-of = Faite : { $task }
plan-fact-now = En l’état
plan-fact-due = Fin prévue
plan-fact-after = Vient après
plan-fact-clause = Articles
plan-fact-effort = Effort
plan-fact-evidence = Ce que montrent les fiches
plan-evidence-whole = Elle est faite, d’après les fiches
plan-evidence-part = { $met } exigences satisfaites sur { $total }
plan-field-percent = Part faite
plan-field-done = Faite le
plan-field-starts = Début prévu
plan-field-due = Fin prévue
plan-field-reason = Raison
plan-field-reason-hint = Nécessaire pour déplacer le début ou la fin.
plan-wrong-date = Écrire une date comme 2026-11-12.
plan-wrong-order = La fin précède le début.
plan-wrong-percent = Écrire un nombre entier de 0 à 100.
plan-wrong-future = Ce jour est encore à venir.
plan-wrong-reason = Dire pourquoi les dates changent.
plan-moved-meanwhile = Les tâches ont changé entre-temps. Rien n’a été enregistré ; voici le plan tel qu’il est.

## Ensuite

plan-next = Que faire maintenant
plan-next-nothing = Rien ne peut commencer : ce qui est ouvert attend autre chose.
plan-next-more = { $count ->
        [one] Et encore { $count } tâche qui peut commencer.
       *[other] Et encore { $count } tâches qui peuvent commencer.
    }
plan-nobody = Encore personne
plan-decides = décide de la fin

## Prévision

plan-forecast = Quand ce sera prêt
plan-forecast-says = Sans doute vers le { $middle }, et guère avant le { $early } ou après le { $late }.
plan-forecast-fixed = Presque sûrement le { $middle } : un rendez-vous décide de la fin, et il reste du temps avant lui.
plan-forecast-chance = La probabilité d’être prêt le { $date } est de { $percent } %.
plan-forecast-early = Une fois sur dix avant le
plan-forecast-middle = Une fois sur deux avant le
plan-forecast-late = Neuf fois sur dix avant le
plan-forecast-table = Voir en tableau
plan-forecast-days = Prêt
plan-forecast-share = Part
plan-forecast-keep = Garder cette prévision
plan-forecast-keep-hint = Gardée avec la fiche, pour la comparer aux suivantes.
plan-forecast-kept = Le { $on }, elle disait le { $said }.
plan-basis-finished = D’après { $runs } simulations du plan, au rythme de ses { $tasks } tâches faites.
plan-basis-guess = D’après { $runs } simulations du plan. { $tasks ->
        [0] Aucune tâche n’est encore faite
        [one] Une seule tâche est faite
       *[other] Seules { $tasks } tâches sont faites
    } : l’écart habituel de tels plans est pris en compte.
plan-pace-faster = Jusqu’ici, les tâches ont pris { $percent } % de temps en moins.
plan-pace-planned = Jusqu’ici, les tâches ont pris le temps prévu.
plan-pace-slower = Jusqu’ici, les tâches ont pris { $percent } % de temps en plus.

## Argent

plan-money = Coût et retour
plan-money-says = Le coût est de { $total }, amorti en { $months } mois.
plan-money-never = Le coût est de { $total }. Avec ces hypothèses il n’est pas amorti : dire ce que cela rapporte par an.
plan-money-unknown = Dire ce que coûte un jour de travail, et le coût et le retour se calculent ici.
plan-money-change = Modifier les hypothèses
plan-money-save = Enregistrer les hypothèses
plan-cost-work = Travail
plan-cost-work-note = { $days } jours à { $rate }
plan-cost-fees = Honoraires
plan-cost-fees-note = Organisme de certification, formation, conseil
plan-cost-tools = Outils
plan-cost-tools-note = Logiciels, instruments, équipements
plan-cost-total = Coût
plan-cost-total-note = Travail, honoraires et outils
plan-cost-benefit = Gain par an
plan-cost-benefit-note = Moins de rebuts, moins de retours, des commandes nouvelles
plan-cost-upkeep = Entretien par an
plan-cost-upkeep-note = Audits externes et internes, formation
plan-cost-left = Reste après { $years } ans
plan-cost-left-note = { $years } ans de gain moins l’entretien, moins le coût

## Alertes

plan-warnings = Échecs connus
plan-warnings-none = Aucun signe des échecs habituels de tels plans.
plan-odd = À corriger dans le plan
plan-odd-mend = Corriger
plan-odd-unknown = « { $task } » vient après « { $after } », absente du plan.
plan-odd-twice = Le nom court « { $key } » existe deux fois ; les autres visent la première tâche de ce nom.
plan-odd-circle = Ces tâches s’attendent l’une l’autre : { $chain }. Un lien a été ignoré pour dater le reste.
plan-odd-phase = La phase de « { $task } » n’est pas parmi celles du plan.
plan-odd-backwards = « { $task } » finit avant de commencer.
plan-odd-effort = L’effort de « { $task } » manque ou n’est pas crédible.
plan-odd-far = Une date de « { $task } » est à plus de 50 ans.
plan-odd-nobody = « { $task } » n’a pas de responsable.

## Création

plan-record = Sa fiche
plan-new-title = Planifier le chemin
plan-new-lead = Choisir comment y arriver ; phases, tâches et dates en découlent. Le plan se voit avant d’être enregistré, et tout se modifie ensuite.
plan-new-way = Le chemin
plan-new-people = Qui participe
plan-new-people-hint = Une personne fait une tâche à la fois. Plus de jours par semaine raccourcissent le plan ; ne promettre que ce qui est vraiment libre.
plan-new-show = Voir le plan
plan-new-make = Créer ce plan
plan-new-consequence = Crée la feuille de route en brouillon. Elle commence quand quelqu’un la démarre.
plan-new-late-help = Donner plus de jours par semaine, choisir un chemin plus court ou déplacer la date.
plan-field-methodology = Comment y arriver ?
plan-field-goals = Qu’est-ce qui compte le plus ?
    .hint = Cela décide du premier module.
plan-field-begin = Début
    .hint = Le premier jour de travail.
plan-field-wanted = Voulu pour le
    .hint = Le jour où le certificat est nécessaire, s’il y en a un.
plan-field-size = Personnes dans l’entreprise
    .hint = Plus de personnes, plus de travail : l’effort croît avec elles.
plan-field-day-rate = Coût d’un jour de travail
    .hint = Ce que coûte un jour, tout compris.
plan-field-audit-rate = Prix d’un jour d’audit
    .hint = Ce que demande l’organisme de certification par jour.
plan-field-audit-days = Une entreprise de cette taille est auditée environ { $days } jours, avant réduction.
plan-field-audit-none = Il n’y a pas de valeur pour cet effectif : interroger l’organisme de certification et saisir ses honoraires dans la feuille de route.
plan-field-who = Qui
plan-field-days = Jours par semaine
plan-wrong-far = Écrire une date à moins de { $years } ans d’aujourd’hui.
plan-wrong-target = Ce jour précède le début.
plan-wrong-size = Écrire un nombre entier de personnes.
plan-wrong-days = Écrire des jours par semaine, de 0,05 à 50 pour tous ensemble.
plan-wrong-amount = Écrire un montant, par exemple 520.
