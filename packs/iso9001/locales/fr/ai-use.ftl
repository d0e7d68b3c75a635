register-ai-use = Usage de l’IA
    .plural = Usages de l’IA
    .lead = Où un logiciel décide ou rédige dans le travail qualité, qui en reste responsable, et comment on sait que le résultat est juste.
    .new = Enregistrer un usage de l’IA
    .empty = Énumérer chaque endroit où l’IA ou l’automatisation aide au travail qualité : rédiger, trier des réclamations, contrôler des pièces. Dire qui vérifie ses résultats.

section-ai-use-use = Ce qu’il fait
section-ai-use-data = Données
section-ai-use-control = Maîtrise
section-ai-use-review = Revue

field-ai-use-title = Usage de l’IA
field-ai-use-kind = Type
field-ai-use-purpose = But
    .hint = À quoi il sert et ce qu’il ne doit jamais faire
field-ai-use-provider = Outil et fournisseur
field-ai-use-model = Modèle ou version
field-ai-use-processes = Processus
field-ai-use-data = Données qu’il voit
    .hint = Ce qui entre, où c’est conservé, qui peut s’en servir pour l’entraînement
field-ai-use-personal_data = Voit des données personnelles
field-ai-use-customer_data = Voit des données de clients
field-ai-use-risk_class = Ce qui pourrait mal tourner
    .hint = S’il se trompe et que personne ne le remarque
field-ai-use-oversight = Surveillance humaine
    .hint = Qui regarde les résultats avant qu’ils comptent, et qui peut l’arrêter
field-ai-use-overseers = Surveillé par
field-ai-use-validation = Validation
    .hint = Comment il a été testé, sur quels cas, avec quel résultat
field-ai-use-validated_on = Validé le
field-ai-use-accuracy = Réponses justes au test (%)
field-ai-use-fallback = Ce que l’on fait sans lui
field-ai-use-risks = Risques
field-ai-use-reviewed = Dernière revue
field-ai-use-next_review = Prochaine revue

option-ai-use-kind-generative = Rédige ou propose un texte
option-ai-use-kind-classification = Trie ou étiquette
option-ai-use-kind-prediction = Prévoit
option-ai-use-kind-vision = Regarde des images
option-ai-use-kind-automation = Automatise des étapes
option-ai-use-kind-other = Autre
option-ai-use-risk_class-low = Peu de dommage
option-ai-use-risk_class-medium = Une reprise ou une réclamation
option-ai-use-risk_class-high = Un client ou une personne subit un dommage

state-ai-use-proposed = Proposé
state-ai-use-validated = Validé
state-ai-use-in-use = En service
state-ai-use-withdrawn = Retiré

move-ai-use-validate = Valider
move-ai-use-start = Mettre en service
move-ai-use-review = Noter une revue
move-ai-use-revise = Valider de nouveau
move-ai-use-withdraw = Retirer
move-ai-use-reopen = Proposer de nouveau

meaning-ai-validated = J’ai vérifié la validation et je juge cet usage adapté à son but

inverse-process-ai_uses = Usages de l’IA
inverse-risk-ai_uses = Usages de l’IA
