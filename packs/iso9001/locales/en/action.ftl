register-action = Action
    .plural = Actions
    .lead = One thing that one person does by one date, wherever it comes from.
    .new = Add action
    .empty = Most actions are added from the record they belong to: a finding, a review, a nonconformity. Add one here when there is no such record.

section-action-task = Task
section-action-result = Result

field-action-title = What is to be done
field-action-owner = Who
field-action-due = By when
field-action-description = Details
    .hint = What “done” looks like
field-action-source = Comes from
field-action-kind = Kind
field-action-priority = Priority
field-action-evidence = Evidence
    .hint = What shows that it is done: a document, a photo, a reading
field-action-done_on = Done on
field-action-worked = Did it have the effect you wanted?
field-action-verified_on = Verified on
field-action-verified_by = Verified by

option-action-kind-correction = Correction
option-action-kind-corrective = Against a cause
option-action-kind-preventive = Against a risk
option-action-kind-improvement = Improvement
option-action-kind-decision = Carries out a decision
option-action-kind-other = Other

option-action-priority-low = Low
option-action-priority-normal = Normal
option-action-priority-high = High

option-action-worked-yes = Yes
option-action-worked-partly = Partly
option-action-worked-no = No
option-action-worked-too-early = Too early to say

state-action-open = Open
state-action-done = Done
state-action-verified = Verified
state-action-cancelled = Cancelled

move-action-complete = Mark as done
move-action-verify = Verify
move-action-return = Send back
move-action-cancel = Cancel
move-action-reopen = Reopen

meaning-action-reopened = I reopen this action

guard-action-verify-own = This is your own action. Someone else verifies it.

inverse-nonconformity-actions = Actions
inverse-corrective-action-actions = Actions
inverse-finding-actions = Actions
inverse-management-review-actions = Actions
inverse-complaint-actions = Actions
inverse-feedback-actions = Actions
inverse-survey-actions = Actions
inverse-measure-actions = Actions
inverse-audit-actions = Actions
inverse-audit-programme-actions = Actions
inverse-improvement-actions = Actions
inverse-lesson-actions = Actions
inverse-context-issue-actions = Actions
inverse-interested-party-actions = Actions
inverse-process-actions = Actions
inverse-ai-use-actions = Actions
inverse-supplier-actions = Actions
inverse-customer-actions = Actions
inverse-contract-actions = Actions
inverse-design-project-actions = Actions
inverse-certification-audit-actions = Actions
