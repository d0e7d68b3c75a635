register-selection = Comparison of offers
    .plural = Comparisons of offers
    .lead = Offers side by side, weighed by what matters, with the reason for the choice.
    .new = Compare offers
    .empty = Compare three or more offers by criteria you weigh before you read the prices. It fits suppliers and certification bodies alike.

section-selection-need = Need
section-selection-compare = Comparison
section-selection-decision = Decision

field-selection-title = What we look for
field-selection-what = Kind
option-selection-what-supplier = Supplier
option-selection-what-certification-body = Certification body
option-selection-what-laboratory = Laboratory
option-selection-what-software = Software
option-selection-what-consultant = Consultant
field-selection-need = What we need
field-selection-must = What every offer must fulfil
field-selection-criteria = Criteria
    .hint = Weights are set before the offers are read
field-selection-criteria-name = Criterion
field-selection-criteria-weight = Weight
field-selection-offers = Offers
field-selection-offers-name = Offer from
field-selection-offers-supplier = Supplier
field-selection-offers-price = Price
field-selection-offers-meets_must = Fulfils the musts
field-selection-offers-note = Note
field-selection-scores = Scores
    .hint = One row for each offer and criterion; 0 to 10
field-selection-scores-offer = Offer from
field-selection-scores-criterion = Criterion
field-selection-scores-score = Score
field-selection-scores-why = Why
field-selection-best_score = Best score
field-selection-best_offer = Best offer
field-selection-chosen = Chosen
field-selection-chosen_offer = Chosen offer
field-selection-reason = Reason
    .hint = Above all when it is not the best score
field-selection-few_offers_reason = Why fewer than three offers
field-selection-decided_by = Decided by
field-selection-decided_on = Decided on

state-selection-open = Open
state-selection-decided = Decided

move-selection-decide = Decide
move-selection-reopen = Reopen

meaning-selection-decided = I decide for the offer named here
guard-selection-three-offers = Fewer than three offers are compared. Add one, or say why there are no more.

inverse-supplier-selections = Comparisons of offers
