register-opportunity = Opportunité
    .plural = Opportunités
    .lead = Les occasions de mieux servir les clients, séparées des risques et suivies jusqu’à ce qu’elles portent leurs fruits ou soient écartées avec une raison.
    .new = Ajouter une opportunité
    .empty = Une opportunité est une chance à saisir : un nouveau marché, une façon de travailler plus simple, un outil. Noter le bénéfice, puis décider de la saisir ou non.

section-opportunity-chance = L’opportunité
section-opportunity-evaluation = Évaluation
section-opportunity-decision = Décision
section-opportunity-pursuit = Mise en œuvre
section-opportunity-effect = A-t-elle porté ses fruits ?

field-opportunity-title = Opportunité
field-opportunity-kind = Type
field-opportunity-description = Description
field-opportunity-process = Processus
field-opportunity-issues = Enjeux à l’origine
field-opportunity-parties = Parties intéressées concernées
field-opportunity-expected_benefit = Bénéfice attendu
    .hint = Ce qui s’améliore, pour qui, de combien
field-opportunity-analysis = Analyse
    .hint = Ce qui parle pour et contre, ce qu’elle pourrait mettre en danger
field-opportunity-likelihood = Chance de réussite
    .hint = 1 mince, 5 presque certaine
field-opportunity-benefit = Ampleur du bénéfice
    .hint = 1 petit, 5 transforme l’entreprise
field-opportunity-effort = Effort
    .hint = 1 quelques heures, 5 une année de travail
field-opportunity-value = Valeur
    .hint = Chance × bénéfice × (6 − effort), de 1 à 125
field-opportunity-evaluated_on = Évaluée le
field-opportunity-decision = Décision
field-opportunity-decision_reason = Raison
field-opportunity-decided_on = Décidée le
field-opportunity-next_review = À revoir le
field-opportunity-actions = Actions
field-opportunity-objectives = Objectifs qui en sont issus
field-opportunity-effectiveness = A-t-elle porté ses fruits ?
field-opportunity-effectiveness_on = Jugé le
field-opportunity-effectiveness_note = Comment nous le savons

option-opportunity-kind-customer = Clients
option-opportunity-kind-product = Produits et services
option-opportunity-kind-process = Façon de travailler
option-opportunity-kind-technology = Technologie et IA
option-opportunity-kind-partnership = Partenariat
option-opportunity-kind-people = Personnel
option-opportunity-kind-market = Marché
option-opportunity-kind-sustainability = Climat et durabilité
option-opportunity-decision-pursue = Saisir l’opportunité
option-opportunity-decision-hold = Attendre
option-opportunity-decision-decline = Renoncer
option-opportunity-effectiveness-effective = Oui
option-opportunity-effectiveness-partly = En partie
option-opportunity-effectiveness-not-effective = Non

state-opportunity-proposed = Proposée
state-opportunity-evaluated = Évaluée
state-opportunity-pursued = Engagée
state-opportunity-declined = Écartée
state-opportunity-realised = Concrétisée

move-opportunity-evaluate = Évaluer
move-opportunity-pursue = Saisir l’opportunité
move-opportunity-hold = Mettre en attente
move-opportunity-decline = Écarter
move-opportunity-realise = Marquer comme concrétisée
move-opportunity-reopen = Reprendre

guard-opportunity-needs-action = Lier d’abord une action ou un objectif.

inverse-process-opportunities = Opportunités
inverse-context-issue-opportunities = Opportunités
inverse-interested-party-opportunities = Opportunités
inverse-action-opportunities = Opportunités
inverse-objective-opportunities = Opportunités
