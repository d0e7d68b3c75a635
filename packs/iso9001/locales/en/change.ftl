register-change = Change
    .plural = Changes
    .lead = Changes to the quality system, planned before they are made and looked at afterwards.
    .new = Propose change
    .empty = Before you reorganise a process, replace a tool or move work elsewhere, write down why, what follows from it, and how you will know that it worked.

section-change-proposal = Proposal
section-change-assessment = Consequences
section-change-plan = Plan
section-change-communication = Who is informed
section-change-trial = Trial
section-change-result = Result

field-change-title = Change
field-change-kind = Kind
field-change-what = What changes
field-change-why = Why
    .hint = What it is for
field-change-consequences = Consequences
    .hint = What else it touches: customers, safety, law, other processes; also what nobody intends
field-change-integrity = What keeps the system whole meanwhile
    .hint = How work stays under control while the change runs
field-change-processes = Processes touched
field-change-documents = Documents touched
field-change-documents_note = Documents that stay as they are, and why
field-change-risks = Risks touched
field-change-assessed_by = Assessed by
field-change-resources = Resources
    .hint = Money, time, tools, information
field-change-responsibilities = Who does what, and whose duties change
field-change-roles = Roles whose duties change
field-change-tasks = Tasks
field-change-actions = Actions
field-change-success_criterion = How you will know that it worked
    .hint = A number or a fact that anyone can check
field-change-planned_for = Planned for
field-change-told = Who is informed
field-change-trial_from = Trial from
field-change-trial_until = Trial until
field-change-trial_note = What the trial showed
field-change-approved_on = Approved on
field-change-approved_by = Approved by
field-change-implemented_on = Implemented on
field-change-review_due = Look back on
    .hint = Leave empty to take the time set for the whole organisation
field-change-reviewed_on = Looked back on
field-change-result = Result
field-change-result_note = What happened

field-change-tasks-task = Task
field-change-tasks-who = Who
field-change-tasks-due = Due
field-change-tasks-done_on = Done on
field-change-told-who = Who
field-change-told-how = How
field-change-told-on = On

option-change-kind-process = Process
option-change-kind-organisation = Organisation
option-change-kind-people = People and roles
option-change-kind-product = Product or service
option-change-kind-equipment = Equipment
option-change-kind-software = Software
option-change-kind-supplier = Supplier
option-change-kind-site = Site
option-change-kind-system = Quality system
option-change-result-successful = It worked
option-change-result-partly = Partly
option-change-result-unsuccessful = It did not

state-change-proposed = Proposed
state-change-assessed = Assessed
state-change-approved = Approved
state-change-implemented = Implemented
state-change-verified = Verified
state-change-closed = Closed
state-change-rejected = Rejected

move-change-assess = Assess
move-change-return = Send back
move-change-approve = Approve
move-change-reject = Reject
move-change-implement = Mark as implemented
move-change-verify = Record the result
move-change-close = Close
move-change-rework = Change again
move-change-reopen = Reopen

guard-change-tell-first = Say first who was informed, and when.
guard-change-actions-open = Some actions of this change are still open. Finish or cancel them first.

meaning-change-approved = I approve this change and its plan

inverse-process-changes = Changes
inverse-document-changes = Changes
inverse-risk-changes = Changes
inverse-role-changes = Changes
inverse-action-changes = Changes
