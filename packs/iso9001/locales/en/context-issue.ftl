register-context-issue = Context issue
    .plural = Context issues
    .lead = What happens outside and inside that helps or hinders you in delivering what customers expect.
    .new = Add issue
    .empty = Write down the three to ten developments that matter most, for instance a new rule, a market that shrinks, know-how that leaves. Say for each what it does to your work.

section-context-issue-issue = The issue
section-context-issue-climate = Climate
section-context-issue-answer = What we do about it
section-context-issue-review = Review

field-context-issue-title = Issue
field-context-issue-origin = Outside or inside
field-context-issue-category = Category
field-context-issue-swot = Helps or hinders
field-context-issue-significance = Weight
field-context-issue-description = Description
field-context-issue-effect = Effect on the quality system
    .hint = What gets better or worse for products, deliveries, people or customers
field-context-issue-source = How we know
    .hint = A report, a meeting, a customer, a search
field-context-issue-processes = Processes touched
field-context-issue-climate_relevant = Has to do with climate change
field-context-issue-climate_justification = In what way
field-context-issue-no_action_reason = Reason to do nothing
    .hint = Only if neither a risk nor an opportunity follows from it
field-context-issue-no_action_on = Decided on
field-context-issue-reviewed = Last reviewed
field-context-issue-next_review = Next review
field-context-issue-reviews = What reviews found

field-context-issue-reviews-on = Date
field-context-issue-reviews-by = By
field-context-issue-reviews-found = What changed

option-context-issue-origin-external = Outside
option-context-issue-origin-internal = Inside
option-context-issue-category-political = Political
option-context-issue-category-economic = Economic
option-context-issue-category-social = Social
option-context-issue-category-technological = Technological
option-context-issue-category-legal = Legal
option-context-issue-category-environmental = Environmental
option-context-issue-category-cultural = Cultural
option-context-issue-category-digital = Digital and AI
option-context-issue-swot-strength = Strength
option-context-issue-swot-weakness = Weakness
option-context-issue-swot-opportunity = Opportunity
option-context-issue-swot-threat = Threat
option-context-issue-significance-low = Low
option-context-issue-significance-medium = Medium
option-context-issue-significance-high = High

state-context-issue-identified = Identified
state-context-issue-monitored = Monitored
state-context-issue-retired = Retired

move-context-issue-monitor = Start monitoring
move-context-issue-review = Record a review
move-context-issue-retire = Retire
move-context-issue-reopen = Take up again

guard-review-date-ahead = The next review must lie in the future.

inverse-process-issues = Context issues
