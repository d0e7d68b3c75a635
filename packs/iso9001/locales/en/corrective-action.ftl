register-corrective-action = Corrective action
    .plural = Corrective actions
    .lead = Finds the cause of a problem, removes it, and checks after a while that it stays away.
    .new = Open corrective action
    .empty = Open one when a problem is serious or keeps coming back. Small one-off faults need a correction only. Filled in completely, it makes an 8D report.

section-corrective-action-problem = Team and problem
section-corrective-action-cause = Cause
section-corrective-action-plan = Plan
section-corrective-action-elsewhere = Elsewhere and in the system
section-corrective-action-effect = Did it work?
section-corrective-action-close = Close

field-corrective-action-title = Corrective action
    .hint = The problem in one line; the cause is found later
field-corrective-action-nonconformities = Nonconformities
field-corrective-action-process = Process
field-corrective-action-team = Team
    .hint = Three to five people who know the work
field-corrective-action-opened_on = Opened on
field-corrective-action-problem = Problem
    .hint = In numbers: what, where, since when, how many, how many are good
field-corrective-action-containment = Containment until then
    .hint = What protects the customer while the cause is still there
field-corrective-action-cause_method = How the cause was looked for
field-corrective-action-whys = Whys
    .hint = Ask why until the answer is something you can change. A chain may branch: name the line it continues
field-corrective-action-fishbone = Possible causes
field-corrective-action-root_cause = Root cause
    .hint = What, if it had been different, would have prevented the problem
field-corrective-action-escape_cause = Why it was not noticed
    .hint = The check that should have caught it and did not
field-corrective-action-cause_category = Kind of cause
field-corrective-action-cause_proof = How do you know?
    .hint = The cause was switched on and off, or the data show it
field-corrective-action-plan = Actions
    .hint = Each with one person and one date. A large one can become an action of its own
field-corrective-action-criterion = It worked if
    .hint = A number and a time you can check later: “8 lots in a row within limits”
field-corrective-action-measure = Measure that shows it
field-corrective-action-check_on = Effect check planned for
field-corrective-action-implemented_on = Everything in place on
field-corrective-action-similar_cases = Where else could this happen?
    .hint = Other products, sites, machines you looked at, and what you found
field-corrective-action-risk_update = Risk register
field-corrective-action-risk_update_reason = Why no update is needed
field-corrective-action-risks = Risks updated
field-corrective-action-system_change = Quality system
field-corrective-action-system_change_reason = Why no change is needed
field-corrective-action-changes = Changes
field-corrective-action-documents = Documents changed
field-corrective-action-checked_on = Effect checked on
field-corrective-action-checked_by = Effect checked by
field-corrective-action-result = Result of the effect check
field-corrective-action-result_evidence = Evidence of the effect
field-corrective-action-rounds = Round
    .hint = Counts up when the effect check failed and the work starts again
field-corrective-action-thanks = Thanks to the team
field-corrective-action-closed_on = Closed on
field-corrective-action-external_ref = Number elsewhere

option-corrective-action-cause_method-five-whys = 5 whys
option-corrective-action-cause_method-fishbone = Fishbone
option-corrective-action-cause_method-is-is-not = Is / is not
option-corrective-action-cause_method-fmea = FMEA
option-corrective-action-cause_method-fault-tree = Fault tree
option-corrective-action-cause_method-data-analysis = Analysis of data
option-corrective-action-cause_method-trial = Trial
option-corrective-action-cause_method-other = Other

field-corrective-action-whys-line = Line
field-corrective-action-whys-after = Continues line
field-corrective-action-whys-why = Why?
field-corrective-action-whys-answer = Because
field-corrective-action-whys-evidence = Evidence
field-corrective-action-whys-category = Kind
field-corrective-action-whys-root = Root cause

option-corrective-action-whys-category-method = Method
option-corrective-action-whys-category-machine = Machine
option-corrective-action-whys-category-material = Material
option-corrective-action-whys-category-people = People
option-corrective-action-whys-category-environment = Environment
option-corrective-action-whys-category-measurement = Measurement
option-corrective-action-whys-category-management = Management

field-corrective-action-fishbone-category = Kind
field-corrective-action-fishbone-cause = Possible cause
field-corrective-action-fishbone-verdict = Verdict
field-corrective-action-fishbone-evidence = Evidence

option-corrective-action-fishbone-category-method = Method
option-corrective-action-fishbone-category-machine = Machine
option-corrective-action-fishbone-category-material = Material
option-corrective-action-fishbone-category-people = People
option-corrective-action-fishbone-category-environment = Environment
option-corrective-action-fishbone-category-measurement = Measurement
option-corrective-action-fishbone-category-management = Management

option-corrective-action-fishbone-verdict-open = Open
option-corrective-action-fishbone-verdict-ruled-out = Ruled out
option-corrective-action-fishbone-verdict-contributes = Contributes
option-corrective-action-fishbone-verdict-confirmed = Confirmed

option-corrective-action-cause_category-method = Method
option-corrective-action-cause_category-machine = Machine
option-corrective-action-cause_category-material = Material
option-corrective-action-cause_category-people = People
option-corrective-action-cause_category-environment = Environment
option-corrective-action-cause_category-measurement = Measurement
option-corrective-action-cause_category-management = Management

field-corrective-action-plan-what = What
field-corrective-action-plan-aim = Aim
field-corrective-action-plan-who = Who
field-corrective-action-plan-due = Due
field-corrective-action-plan-done_on = Done on
field-corrective-action-plan-evidence = Evidence
field-corrective-action-plan-action = Followed as

option-corrective-action-plan-aim-remove-cause = Remove the cause
option-corrective-action-plan-aim-detect-earlier = Notice it earlier
option-corrective-action-plan-aim-prevent-elsewhere = Prevent it elsewhere
option-corrective-action-plan-aim-reduce-effect = Reduce the effect

option-corrective-action-risk_update-updated = Updated
option-corrective-action-risk_update-not-needed = No update needed

option-corrective-action-system_change-changed = Changed
option-corrective-action-system_change-not-needed = No change needed

option-corrective-action-result-effective = Effective
option-corrective-action-result-not-effective = Not effective

inverse-nonconformity-corrective_actions = Corrective actions
inverse-process-corrective_actions = Corrective actions
inverse-measure-corrective_actions = Corrective actions judged by it
inverse-risk-corrective_actions = Corrective actions
inverse-change-corrective_actions = Corrective actions
inverse-document-corrective_actions = Corrective actions

state-corrective-action-opened = Opened
state-corrective-action-analysed = Analysed
state-corrective-action-planned = Planned
state-corrective-action-implemented = Implemented
state-corrective-action-effectiveness-check = Effect check
state-corrective-action-effective = Effective
state-corrective-action-failed = Not effective
state-corrective-action-closed = Closed
state-corrective-action-cancelled = Cancelled

move-corrective-action-analyse = Record the cause
move-corrective-action-plan = Approve the plan
move-corrective-action-implement = Mark all actions as done
move-corrective-action-start-check = Start the effect check
move-corrective-action-confirm = Confirm the effect
move-corrective-action-fail = Mark as not effective
move-corrective-action-analyse-again = Analyse again
move-corrective-action-close = Close
move-corrective-action-cancel = Cancel
move-corrective-action-reopen = Reopen

meaning-ca-planned = I approve this plan and its resources
meaning-ca-effective = I checked the effect: the problem stays away
meaning-ca-not-effective = I checked the effect: the problem is still there
meaning-ca-reopened = I reopen this closed corrective action

guard-ca-cause-is-problem = The cause repeats the problem in the same words. Say what brought it about.
guard-ca-no-actions = The plan has no action yet. Add at least one.
guard-ca-action-without-owner = An action in the plan has no person or no date. Add what is missing.
guard-ca-plan-open = Some actions of the plan are not done. Finish them first, or take them out of the plan.
guard-ca-check-own = You own this corrective action. Someone else checks its effect.
guard-ca-too-early = It is too early to judge the effect. Wait until the time you set after the last action has passed.
