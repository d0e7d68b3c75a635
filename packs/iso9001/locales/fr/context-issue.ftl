register-context-issue = Enjeu
    .plural = Enjeux
    .lead = Ce qui, à l’extérieur et en interne, aide ou gêne pour livrer ce que les clients attendent.
    .new = Ajouter un enjeu
    .empty = Noter les trois à dix évolutions qui comptent le plus, par exemple une nouvelle règle, un marché qui se réduit, un savoir-faire qui s’en va. Dire pour chacune ce qu’elle fait au travail.

section-context-issue-issue = L’enjeu
section-context-issue-climate = Climat
section-context-issue-answer = Ce que nous en faisons
section-context-issue-review = Revue

field-context-issue-title = Enjeu
field-context-issue-origin = Externe ou interne
field-context-issue-category = Catégorie
field-context-issue-swot = Aide ou gêne
field-context-issue-significance = Poids
field-context-issue-description = Description
field-context-issue-effect = Effet sur le système qualité
    .hint = Ce qui devient meilleur ou pire pour les produits, les livraisons, les personnes ou les clients
field-context-issue-source = Comment nous le savons
    .hint = Un rapport, une réunion, un client, une recherche
field-context-issue-processes = Processus touchés
field-context-issue-climate_relevant = Lié au changement climatique
field-context-issue-climate_justification = De quelle façon
field-context-issue-no_action_reason = Raison de ne rien faire
    .hint = Seulement si ni risque ni opportunité n’en découle
field-context-issue-no_action_on = Décidé le
field-context-issue-reviewed = Dernière revue
field-context-issue-next_review = Prochaine revue
field-context-issue-reviews = Ce que les revues ont montré

field-context-issue-reviews-on = Date
field-context-issue-reviews-by = Par
field-context-issue-reviews-found = Ce qui a changé

option-context-issue-origin-external = Externe
option-context-issue-origin-internal = Interne
option-context-issue-category-political = Politique
option-context-issue-category-economic = Économique
option-context-issue-category-social = Sociale
option-context-issue-category-technological = Technologique
option-context-issue-category-legal = Juridique
option-context-issue-category-environmental = Environnementale
option-context-issue-category-cultural = Culturelle
option-context-issue-category-digital = Numérique et IA
option-context-issue-swot-strength = Force
option-context-issue-swot-weakness = Faiblesse
option-context-issue-swot-opportunity = Opportunité
option-context-issue-swot-threat = Menace
option-context-issue-significance-low = Faible
option-context-issue-significance-medium = Moyen
option-context-issue-significance-high = Élevé

state-context-issue-identified = Identifié
state-context-issue-monitored = Suivi
state-context-issue-retired = Archivé

move-context-issue-monitor = Commencer le suivi
move-context-issue-review = Noter une revue
move-context-issue-retire = Archiver
move-context-issue-reopen = Reprendre

guard-review-date-ahead = La prochaine revue doit se situer dans le futur.

inverse-process-issues = Enjeux
