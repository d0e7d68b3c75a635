register-measure = Indicateur
    .plural = Indicateurs
    .lead = Les chiffres qui nous guident : ce qu’ils signifient, où ils devraient se situer et ce qu’ils nous apprennent.
    .new = Ajouter un indicateur
    .empty = Commencer par cinq : livraisons à l’heure, réclamations, avis des clients, défauts trouvés en interne et résultat du processus le plus important. Chacun a besoin d’une formule, d’une cible et de quelqu’un qui le regarde.

section-measure-definition = Définition
section-measure-target = Cible et limites
section-measure-collection = Collecte
section-measure-points = Valeurs
section-measure-evaluation = Ce que disent les chiffres

field-measure-title = Indicateur
field-measure-process = Processus
field-measure-topics = Aide à juger
    .hint = L’analyse des données et la revue de direction portent sur chacun de ces points
field-measure-definition = Formule
    .hint = Ce qui est compté, divisé par quoi, et ce qui n’est pas compté
field-measure-unit = Unité
field-measure-decimals = Décimales affichées
field-measure-direction = Sens favorable
field-measure-target = Cible
field-measure-lower_limit = Limite inférieure
    .hint = Là où le processus évolue de lui-même quand rien de particulier n’arrive ; pas ce que le client admet
field-measure-upper_limit = Limite supérieure
field-measure-limits_from = Limites calculées du
field-measure-limits_until = Limites calculées jusqu’au
field-measure-lower_spec = Spécification inférieure
    .hint = Le minimum admis
field-measure-upper_spec = Spécification supérieure
    .hint = Le maximum admis
field-measure-frequency = Fréquence
field-measure-frequency_days = Jours entre deux valeurs
field-measure-data_source = Source du chiffre
field-measure-method = Mode de mesure
field-measure-equipment = Équipement de mesure
field-measure-collector = Collecté par
field-measure-chart = Graphique
field-measure-points = Valeurs
field-measure-last_on = Dernière valeur le
field-measure-latest = Dernière valeur
field-measure-next_on = Prochaine valeur attendue le
field-measure-evaluations = Évaluations
    .hint = Ce que signifient les chiffres d’une période, et ce qu’on en fait
field-measure-evaluated_on = Dernière évaluation le

option-measure-topics-conformity = Conformité des produits et services
option-measure-topics-satisfaction = Satisfaction des clients
option-measure-topics-process-performance = Performance d’un processus
option-measure-topics-qms-performance = Performance du système qualité
option-measure-topics-planning = Réalisation des plans
option-measure-topics-risk-actions = Effet des actions sur les risques
option-measure-topics-opportunity-actions = Effet des actions sur les opportunités
option-measure-topics-suppliers = Performance des fournisseurs
option-measure-topics-improvement = Besoin d’amélioration
option-measure-topics-resources = Ressources

option-measure-direction-higher-is-better = Plus c’est haut, mieux c’est
option-measure-direction-lower-is-better = Plus c’est bas, mieux c’est
option-measure-direction-on-target = Le mieux est d’être sur la cible

option-measure-frequency-daily = Chaque jour
option-measure-frequency-weekly = Chaque semaine
option-measure-frequency-monthly = Chaque mois
option-measure-frequency-quarterly = Chaque trimestre
option-measure-frequency-half-yearly = Chaque semestre
option-measure-frequency-yearly = Chaque année
option-measure-frequency-as-needed = Selon le besoin

option-measure-chart-run = Courbe de suivi
option-measure-chart-individuals = Valeurs individuelles et étendue mobile
option-measure-chart-x-bar-r = Moyennes et étendues
option-measure-chart-p = Proportion d’unités défectueuses
option-measure-chart-np = Nombre d’unités défectueuses
option-measure-chart-c = Nombre de défauts
option-measure-chart-u = Défauts par unité

field-measure-evaluations-on = Date
field-measure-evaluations-period = Période
field-measure-evaluations-verdict = Verdict
field-measure-evaluations-conclusion = Conclusion
field-measure-evaluations-decision = Décision
field-measure-evaluations-by = Par
field-measure-evaluations-action = Action

option-measure-evaluations-verdict-better = En progrès
option-measure-evaluations-verdict-stable = Stable
option-measure-evaluations-verdict-worse = En recul
option-measure-evaluations-verdict-special-cause = Cause particulière
option-measure-evaluations-verdict-too-early = Trop tôt pour le dire

option-measure-evaluations-decision-none-needed = Rien à faire
option-measure-evaluations-decision-watch = Surveiller
option-measure-evaluations-decision-investigate = Rechercher la cause
option-measure-evaluations-decision-improve = Améliorer
option-measure-evaluations-decision-change-target = Changer la cible

inverse-process-measures = Indicateurs
inverse-equipment-measures = Indicateurs

state-measure-active = Actif
state-measure-retired = Archivé

move-measure-retire = Archiver
move-measure-reopen = Utiliser de nouveau
