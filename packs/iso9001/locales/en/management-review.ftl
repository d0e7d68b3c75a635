register-management-review = Management review
    .plural = Management reviews
    .lead = Top management looks at the whole quality system, decides, and signs what it decided.
    .new = Plan management review
    .empty = Small teams review a little every month, others once or twice a year. The figures are put together for you; the meeting is there to decide.

section-management-review-meeting = Meeting
section-management-review-inputs = What we looked at
section-management-review-agenda = Questions to decide
section-management-review-conclusion = Verdict on the system
section-management-review-decisions = Decisions
section-management-review-minutes = Minutes

field-management-review-title = Review
field-management-review-period = Period
field-management-review-period_from = Looks back from
field-management-review-period_until = Looks back until
field-management-review-planned_on = Planned for
field-management-review-held_on = Held on
field-management-review-chair = Chaired by
field-management-review-attendees = Present
field-management-review-top_management_present = Top management was present
field-management-review-previous = Previous review
field-management-review-inputs = Inputs
    .hint = Each input needs a conclusion: what the facts mean for us
field-management-review-inputs_done = Inputs with a conclusion
field-management-review-agenda = Questions to decide
field-management-review-suitable = Suitable
    .hint = Does the system fit what we do? 1 not at all, 5 fully
field-management-review-adequate = Adequate
    .hint = Is it enough, and not too much?
field-management-review-effective = Effective
    .hint = Does it bring the results we want?
field-management-review-aligned = In line with our direction
    .hint = Does it serve where the company is heading?
field-management-review-conclusion = Conclusion
field-management-review-decisions = Decisions
    .hint = At least one row each for improvement, changes to the system, and resources, even if nothing is needed
field-management-review-decisions_taken = Decisions taken
field-management-review-minutes = Minutes
field-management-review-signed_on = Signed on
field-management-review-signed_by = Signed by
field-management-review-sent_to = Minutes sent to

option-management-review-period-monthly = Monthly
option-management-review-period-quarterly = Quarterly
option-management-review-period-half-yearly = Half a year
option-management-review-period-yearly = Yearly
option-management-review-period-extra = Extra meeting

field-management-review-inputs-input = Input
field-management-review-inputs-facts = Facts
field-management-review-inputs-trend = Trend
field-management-review-inputs-conclusion = Conclusion
field-management-review-inputs-prepared_by = Prepared by

option-management-review-inputs-input-earlier-actions = Actions from earlier reviews
option-management-review-inputs-input-context-changes = Changes around and inside us
option-management-review-inputs-input-party-changes = Changed needs of interested parties
option-management-review-inputs-input-satisfaction = Customer satisfaction and feedback
option-management-review-inputs-input-objectives = Objectives
option-management-review-inputs-input-process-performance = Process performance and conformity
option-management-review-inputs-input-nonconformities = Nonconformities and corrective actions
option-management-review-inputs-input-measures = Results of measuring
option-management-review-inputs-input-audits = Audit results
option-management-review-inputs-input-suppliers = Performance of suppliers
option-management-review-inputs-input-resources = Resources
option-management-review-inputs-input-risk-actions = Effect of actions on risks
option-management-review-inputs-input-opportunity-actions = Effect of actions on opportunities
option-management-review-inputs-input-improvements = Opportunities to improve
option-management-review-inputs-input-other = Other

option-management-review-inputs-trend-better = Better
option-management-review-inputs-trend-stable = Stable
option-management-review-inputs-trend-worse = Worse
option-management-review-inputs-trend-unknown = Cannot be determined

field-management-review-agenda-question = Question
field-management-review-agenda-proposal = Proposal
field-management-review-agenda-by = Brought by
field-management-review-agenda-minutes = Minutes needed

field-management-review-decisions-topic = Topic
field-management-review-decisions-outcome = Outcome
field-management-review-decisions-what = Decision or reason
field-management-review-decisions-who = Who
field-management-review-decisions-due = Due
field-management-review-decisions-action = Action

option-management-review-decisions-topic-improvement = Improvement
option-management-review-decisions-topic-system-change = Change to the system
option-management-review-decisions-topic-resources = Resources
option-management-review-decisions-topic-other = Other

option-management-review-decisions-outcome-decided = Decided
option-management-review-decisions-outcome-none-needed = Nothing needed

inverse-management-review-following = Following review

state-management-review-planned = Planned
state-management-review-prepared = Prepared
state-management-review-held = Held
state-management-review-signed = Signed
state-management-review-closed = Closed

move-management-review-prepare = Mark inputs as ready
move-management-review-hold = Record the meeting
move-management-review-return = Complete the record
move-management-review-sign = Sign
move-management-review-close = Close
move-management-review-reopen = Reopen

meaning-review-signed = This is what we reviewed and decided, and I stand by it
meaning-review-reopened = I reopen this closed review

guard-review-decision-without-owner = A decision has no person or no date. Add what is missing.
guard-review-topic-undecided = Say for improvement, changes to the system, and resources what was decided, or that nothing is needed.
guard-review-decision-without-action = A decision has no action yet. Create one, so that it is followed up.
