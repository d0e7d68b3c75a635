register-opportunity = Opportunity
    .plural = Opportunities
    .lead = Chances to serve customers better, kept apart from risks and followed until they pay off or are let go with a reason.
    .new = Add opportunity
    .empty = An opportunity is a chance you could take: a new market, a simpler way of working, a tool. Write the benefit, then decide whether to pursue it.

section-opportunity-chance = The opportunity
section-opportunity-evaluation = Evaluation
section-opportunity-decision = Decision
section-opportunity-pursuit = Pursuit
section-opportunity-effect = Did it pay off?

field-opportunity-title = Opportunity
field-opportunity-kind = Kind
field-opportunity-description = Description
field-opportunity-process = Process
field-opportunity-issues = Context issues behind it
field-opportunity-parties = Interested parties concerned
field-opportunity-expected_benefit = Expected benefit
    .hint = What gets better, for whom, by how much
field-opportunity-analysis = Analysis
    .hint = What speaks for it and against it, what it could put at risk
field-opportunity-likelihood = Chance of success
    .hint = 1 is slim, 5 is nearly certain
field-opportunity-benefit = Size of the benefit
    .hint = 1 is small, 5 changes the company
field-opportunity-effort = Effort
    .hint = 1 is a few hours, 5 is a year of work
field-opportunity-value = Value
    .hint = Chance × benefit × (6 − effort), from 1 to 125
field-opportunity-evaluated_on = Evaluated on
field-opportunity-decision = Decision
field-opportunity-decision_reason = Reason
field-opportunity-decided_on = Decided on
field-opportunity-next_review = Look again on
field-opportunity-actions = Actions
field-opportunity-objectives = Objectives it became
field-opportunity-effectiveness = Did it pay off?
field-opportunity-effectiveness_on = Judged on
field-opportunity-effectiveness_note = How you know

option-opportunity-kind-customer = Customers
option-opportunity-kind-product = Products and services
option-opportunity-kind-process = Way of working
option-opportunity-kind-technology = Technology and AI
option-opportunity-kind-partnership = Partnership
option-opportunity-kind-people = People
option-opportunity-kind-market = Market
option-opportunity-kind-sustainability = Climate and sustainability
option-opportunity-decision-pursue = Pursue
option-opportunity-decision-hold = Wait
option-opportunity-decision-decline = Let go
option-opportunity-effectiveness-effective = Yes
option-opportunity-effectiveness-partly = Partly
option-opportunity-effectiveness-not-effective = No

state-opportunity-proposed = Proposed
state-opportunity-evaluated = Evaluated
state-opportunity-pursued = Pursued
state-opportunity-declined = Declined
state-opportunity-realised = Realised

move-opportunity-evaluate = Evaluate
move-opportunity-pursue = Pursue
move-opportunity-hold = Wait
move-opportunity-decline = Decline
move-opportunity-realise = Mark as realised
move-opportunity-reopen = Take up again

guard-opportunity-needs-action = Link an action or an objective first.

inverse-process-opportunities = Opportunities
inverse-context-issue-opportunities = Opportunities
inverse-interested-party-opportunities = Opportunities
inverse-action-opportunities = Opportunities
inverse-objective-opportunities = Opportunities
