register-management-review = Revue de direction
    .plural = Revues de direction
    .lead = La direction examine l’ensemble du système qualité, décide, et signe ce qu’elle a décidé.
    .new = Planifier une revue de direction
    .empty = Les petites équipes examinent un peu chaque mois, d’autres une ou deux fois par an. Les chiffres sont rassemblés automatiquement ; la réunion sert à décider.

section-management-review-meeting = Réunion
section-management-review-inputs = Ce que nous avons examiné
section-management-review-agenda = Questions à trancher
section-management-review-conclusion = Verdict sur le système
section-management-review-decisions = Décisions
section-management-review-minutes = Compte rendu

field-management-review-title = Revue
field-management-review-period = Période
field-management-review-period_from = Période examinée du
field-management-review-period_until = Période examinée jusqu’au
field-management-review-planned_on = Prévue le
field-management-review-held_on = Tenue le
field-management-review-chair = Présidée par
field-management-review-attendees = Présents
field-management-review-top_management_present = La direction était présente
field-management-review-previous = Revue précédente
field-management-review-inputs = Éléments d’entrée
    .hint = Chaque élément demande une conclusion : ce que les faits signifient pour nous
field-management-review-inputs_done = Éléments avec conclusion
field-management-review-agenda = Questions à trancher
field-management-review-suitable = Approprié
    .hint = Le système correspond-il à ce que nous faisons ? 1 pas du tout, 5 tout à fait
field-management-review-adequate = Adapté
    .hint = Y en a-t-il assez, sans en faire trop ?
field-management-review-effective = Efficace
    .hint = Apporte-t-il les résultats voulus ?
field-management-review-aligned = En accord avec notre cap
    .hint = Sert-il la direction que prend l’entreprise ?
field-management-review-conclusion = Conclusion
field-management-review-decisions = Décisions
    .hint = Au moins une ligne pour chaque sujet : amélioration, changements du système, ressources, même si rien n’est nécessaire
field-management-review-decisions_taken = Décisions prises
field-management-review-minutes = Compte rendu
field-management-review-signed_on = Signée le
field-management-review-signed_by = Signée par
field-management-review-sent_to = Compte rendu envoyé à

option-management-review-period-monthly = Mensuelle
option-management-review-period-quarterly = Trimestrielle
option-management-review-period-half-yearly = Semestrielle
option-management-review-period-yearly = Annuelle
option-management-review-period-extra = Réunion exceptionnelle

field-management-review-inputs-input = Élément
field-management-review-inputs-facts = Faits
field-management-review-inputs-trend = Tendance
field-management-review-inputs-conclusion = Conclusion
field-management-review-inputs-prepared_by = Préparé par

option-management-review-inputs-input-earlier-actions = Suites des revues précédentes
option-management-review-inputs-input-context-changes = Changements chez nous et autour de nous
option-management-review-inputs-input-party-changes = Nouveaux besoins des parties intéressées
option-management-review-inputs-input-satisfaction = Satisfaction et retours des clients
option-management-review-inputs-input-objectives = Objectifs
option-management-review-inputs-input-process-performance = Performance des processus et conformité
option-management-review-inputs-input-nonconformities = Non-conformités et actions correctives
option-management-review-inputs-input-measures = Résultats des mesures
option-management-review-inputs-input-audits = Résultats des audits
option-management-review-inputs-input-suppliers = Performance des fournisseurs
option-management-review-inputs-input-resources = Ressources
option-management-review-inputs-input-risk-actions = Effet des actions sur les risques
option-management-review-inputs-input-opportunity-actions = Effet des actions sur les opportunités
option-management-review-inputs-input-improvements = Possibilités d’amélioration
option-management-review-inputs-input-other = Autre

option-management-review-inputs-trend-better = En progrès
option-management-review-inputs-trend-stable = Stable
option-management-review-inputs-trend-worse = En recul
option-management-review-inputs-trend-unknown = Impossible à déterminer

field-management-review-agenda-question = Question
field-management-review-agenda-proposal = Proposition
field-management-review-agenda-by = Proposée par
field-management-review-agenda-minutes = Minutes nécessaires

field-management-review-decisions-topic = Sujet
field-management-review-decisions-outcome = Issue
field-management-review-decisions-what = Décision ou raison
field-management-review-decisions-who = Qui
field-management-review-decisions-due = Échéance
field-management-review-decisions-action = Action

option-management-review-decisions-topic-improvement = Amélioration
option-management-review-decisions-topic-system-change = Changement du système
option-management-review-decisions-topic-resources = Ressources
option-management-review-decisions-topic-other = Autre

option-management-review-decisions-outcome-decided = Décision prise
option-management-review-decisions-outcome-none-needed = Rien à faire

inverse-management-review-following = Revue suivante

state-management-review-planned = Planifiée
state-management-review-prepared = Préparée
state-management-review-held = Tenue
state-management-review-signed = Signée
state-management-review-closed = Close

move-management-review-prepare = Déclarer les éléments prêts
move-management-review-hold = Enregistrer la réunion
move-management-review-return = Compléter la fiche
move-management-review-sign = Signer
move-management-review-close = Clore
move-management-review-reopen = Rouvrir

meaning-review-signed = Voilà ce que nous avons examiné et décidé, et j’en réponds
meaning-review-reopened = Je rouvre cette revue close

guard-review-decision-without-owner = Une décision n’a pas de personne ou pas de date. Ajouter ce qui manque.
guard-review-topic-undecided = Indiquer pour l’amélioration, les changements du système et les ressources ce qui a été décidé, ou que rien n’est nécessaire.
guard-review-decision-without-action = Une décision n’a pas encore d’action. En créer une pour qu’elle soit suivie.
