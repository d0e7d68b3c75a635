register-survey = Enquête
    .plural = Enquêtes
    .lead = Demander aux gens ce qu’ils pensent de nous, et leur dire ce qui en est sorti.
    .new = Planifier une enquête
    .empty = Poser peu de questions, et interroger aussi ceux qui ne se plaignent jamais. Trois questions avec un texte libre en disent plus que trente cases.

section-survey-plan = Plan
section-survey-questions = Questions
section-survey-results = Résultats
section-survey-conclusion = Conclusion

field-survey-title = Enquête
field-survey-kind = Question principale
field-survey-purpose = Ce qu’il s’agit d’apprendre
field-survey-audience = Public interrogé
field-survey-segment = Segment de clients
field-survey-customers = Clients
field-survey-parties = Parties intéressées
field-survey-opens_on = Ouvre le
field-survey-closes_on = Ferme le
field-survey-invited = Personnes interrogées
field-survey-answers_planned = Réponses prévues
    .hint = Combien il en faut pour se fier au résultat
field-survey-language = Langues
field-survey-questions = Questions
field-survey-answers = Réponses reçues
field-survey-response_rate = Taux de réponse
field-survey-promoters = Promoteurs
    .hint = Réponses 9 et 10
field-survey-detractors = Détracteurs
    .hint = Réponses de 0 à 6
field-survey-nps = Taux de recommandation net
field-survey-score = Score
    .hint = Le chiffre unique qui résume l’enquête
field-survey-results = Résultats par question
field-survey-voices = Ce que les gens ont écrit
field-survey-measure = Alimente l’indicateur
field-survey-conclusion = Conclusion
    .hint = Ce qui a été appris et ce qui va changer
field-survey-told_on = Participants informés le
field-survey-next_on = Prochaine enquête prévue le

option-survey-kind-nps = Nous recommanderiez-vous ? (NPS)
option-survey-kind-csat = Quelle est votre satisfaction ? (CSAT)
option-survey-kind-ces = Était-ce facile ? (CES)
option-survey-kind-free = Questions libres

option-survey-audience-customers = Clients
option-survey-audience-users = Utilisateurs
option-survey-audience-employees = Salariés
option-survey-audience-suppliers = Fournisseurs
option-survey-audience-partners = Partenaires
option-survey-audience-others = Autres

field-survey-questions-question = Question
field-survey-questions-kind = Réponse par
field-survey-questions-choices = Choix proposés
field-survey-questions-must = Réponse obligatoire

option-survey-questions-kind-nps-0-10 = 0 à 10
option-survey-questions-kind-csat-1-5 = 1 à 5
option-survey-questions-kind-ces-1-7 = 1 à 7
option-survey-questions-kind-yes-no = Oui ou non
option-survey-questions-kind-choice = Choix
option-survey-questions-kind-free-text = Texte libre

field-survey-results-question = Question
field-survey-results-answers = Réponses
field-survey-results-score = Score
field-survey-results-earlier = La fois précédente
field-survey-results-note = Remarque

inverse-customer-surveys = Enquêtes
inverse-interested-party-surveys = Enquêtes
inverse-measure-surveys = Enquêtes qui l’alimentent

state-survey-draft = Brouillon
state-survey-open = Ouverte
state-survey-closed = Close

move-survey-open = Ouvrir
move-survey-close = Clore
move-survey-reopen = Rouvrir
