register-ai-use = AI use
    .plural = AI uses
    .lead = Where software decides or drafts in your quality work, who stays responsible, and how you know that it is right.
    .new = Register AI use
    .empty = List each place where AI or automation helps with quality work: drafting, sorting complaints, inspecting parts. Say who checks its results.

section-ai-use-use = What it does
section-ai-use-data = Data
section-ai-use-control = Control
section-ai-use-review = Review

field-ai-use-title = AI use
field-ai-use-kind = Kind
field-ai-use-purpose = Purpose
    .hint = What it does for you and what it must never do
field-ai-use-provider = Tool and provider
field-ai-use-model = Model or version
field-ai-use-processes = Processes
field-ai-use-data = Data it sees
    .hint = What goes in, where it is kept, who may train on it
field-ai-use-personal_data = Sees personal data
field-ai-use-customer_data = Sees data of customers
field-ai-use-risk_class = What could go wrong
    .hint = If it is wrong and nobody notices
field-ai-use-oversight = Human oversight
    .hint = Who looks at the results before they count, and who may switch it off
field-ai-use-overseers = Overseen by
field-ai-use-validation = Validation
    .hint = How you tested it, with which cases, with what result
field-ai-use-validated_on = Validated on
field-ai-use-accuracy = Correct in the test (%)
field-ai-use-fallback = What you do without it
field-ai-use-risks = Risks
field-ai-use-reviewed = Last reviewed
field-ai-use-next_review = Next review

option-ai-use-kind-generative = Writes or drafts
option-ai-use-kind-classification = Sorts or labels
option-ai-use-kind-prediction = Predicts
option-ai-use-kind-vision = Looks at pictures
option-ai-use-kind-automation = Automates steps
option-ai-use-kind-other = Other
option-ai-use-risk_class-low = Little harm
option-ai-use-risk_class-medium = Rework or a complaint
option-ai-use-risk_class-high = A customer or a person is harmed

state-ai-use-proposed = Proposed
state-ai-use-validated = Validated
state-ai-use-in-use = In use
state-ai-use-withdrawn = Withdrawn

move-ai-use-validate = Validate
move-ai-use-start = Put into use
move-ai-use-review = Record a review
move-ai-use-revise = Validate again
move-ai-use-withdraw = Withdraw
move-ai-use-reopen = Propose again

meaning-ai-validated = I checked the validation and find this use fit for its purpose

inverse-process-ai_uses = AI uses
inverse-risk-ai_uses = AI uses
