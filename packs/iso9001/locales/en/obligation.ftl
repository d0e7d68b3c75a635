register-obligation = Obligation
    .plural = Obligations
    .lead = Laws, standards, contracts and promises you must keep, who watches over each, and what shows that you keep it.
    .new = Add obligation
    .empty = List the rules your products and services must meet, from law to customer standard to your own promises. Say who keeps watch and when it is looked at again.

section-obligation-rule = The rule
section-obligation-fulfilment = How it is kept
section-obligation-review = Review

field-obligation-title = Obligation
field-obligation-kind = Kind
field-obligation-citation = Citation
    .hint = Where it is written: title, number, article
field-obligation-text = What it asks
    .hint = In your own words
field-obligation-jurisdiction = Where it holds
    .hint = Country, state, market
field-obligation-url = Where to read it
field-obligation-in_force_from = In force from
field-obligation-parties = Who asks for it
field-obligation-replaces = Replaces
field-obligation-responsible = Keeps watch
field-obligation-processes = Processes that keep it
field-obligation-actions = Actions
field-obligation-evidence = Evidence
    .hint = Reports, permits, test results; attach files below
field-obligation-compliance = Do we keep it?
field-obligation-assessed_on = Looked at on
field-obligation-assessment_note = What was found
field-obligation-next_review = Next review

option-obligation-kind-law = Law
option-obligation-kind-regulation = Regulation
option-obligation-kind-standard = Standard
option-obligation-kind-contract = Contract
option-obligation-kind-licence = Licence or permit
option-obligation-kind-ethics = Ethics
option-obligation-kind-esg = Environment and society
option-obligation-kind-voluntary = Own promise
option-obligation-compliance-not-assessed = Not looked at yet
option-obligation-compliance-yes = Yes
option-obligation-compliance-partly = Partly
option-obligation-compliance-no = No

state-obligation-active = Active
state-obligation-superseded = Superseded
state-obligation-retired = Retired

move-obligation-assess = Record a review
move-obligation-supersede = Supersede
move-obligation-retire = Retire
move-obligation-reopen = Put back in force

guard-obligation-needs-action = The obligation is not kept. Link at least one action before you record the review.

inverse-interested-party-obligations = Obligations
inverse-obligation-replaced_by = Replaced by
inverse-process-obligations = Obligations
inverse-action-obligations = Obligations
