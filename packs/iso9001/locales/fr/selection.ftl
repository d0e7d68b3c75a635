register-selection = Comparaison d’offres
    .plural = Comparaisons d’offres
    .lead = Les offres côte à côte, pesées selon ce qui compte, avec la raison du choix.
    .new = Comparer des offres
    .empty = Comparer trois offres ou plus, selon des critères pesés avant de lire les prix. Cela convient aux fournisseurs comme aux organismes de certification.

section-selection-need = Besoin
section-selection-compare = Comparaison
section-selection-decision = Décision

field-selection-title = Ce qui est recherché
field-selection-what = Type
option-selection-what-supplier = Fournisseur
option-selection-what-certification-body = Organisme de certification
option-selection-what-laboratory = Laboratoire
option-selection-what-software = Logiciel
option-selection-what-consultant = Consultant
field-selection-need = Ce dont nous avons besoin
field-selection-must = Ce que chaque offre doit remplir
field-selection-criteria = Critères
    .hint = Les poids sont fixés avant de lire les offres
field-selection-criteria-name = Critère
field-selection-criteria-weight = Poids
field-selection-offers = Offres
field-selection-offers-name = Offre de
field-selection-offers-supplier = Fournisseur
field-selection-offers-price = Prix
field-selection-offers-meets_must = Remplit les conditions obligatoires
field-selection-offers-note = Remarque
field-selection-scores = Notation
    .hint = Une ligne par offre et par critère ; de 0 à 10
field-selection-scores-offer = Offre de
field-selection-scores-criterion = Critère
field-selection-scores-score = Score
field-selection-scores-why = Pourquoi
field-selection-best_score = Meilleur score
field-selection-best_offer = Meilleure offre
field-selection-chosen = Retenu
field-selection-chosen_offer = Offre retenue
field-selection-reason = Raison
    .hint = Surtout quand ce n’est pas le meilleur score
field-selection-few_offers_reason = Pourquoi moins de trois offres
field-selection-decided_by = Décidée par
field-selection-decided_on = Décidée le

state-selection-open = Ouverte
state-selection-decided = Décidée

move-selection-decide = Décider
move-selection-reopen = Rouvrir

meaning-selection-decided = Je retiens l’offre nommée ici
guard-selection-three-offers = Moins de trois offres sont comparées. En ajouter une, ou dire pourquoi il n’y en a pas d’autre.

inverse-supplier-selections = Comparaisons d’offres
