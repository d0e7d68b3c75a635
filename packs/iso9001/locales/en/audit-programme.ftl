register-audit-programme = Audit programme
    .plural = Audit programmes
    .lead = Which processes, clauses and sites we audit this year, in which order, and why in that order.
    .new = Plan audit programme
    .empty = One programme a year. Give each process a row: important, changed or troubled ones come sooner, and nobody audits their own work.

section-audit-programme-programme = Programme
section-audit-programme-rules = How we audit
section-audit-programme-coverage = Coverage

field-audit-programme-title = Programme
field-audit-programme-year = Year
field-audit-programme-starts_on = From
field-audit-programme-ends_on = Until
field-audit-programme-objectives = Objectives
    .hint = What you want to know after these audits
field-audit-programme-criteria = Criteria
    .hint = What you audit against: your own documents, the standard, law, contracts
field-audit-programme-resources = Resources
    .hint = Auditor days, training, travel
field-audit-programme-auditors = Auditors
field-audit-programme-methods = Methods
field-audit-programme-frequency = How often
    .hint = The rule for intervals, and when one is shortened
field-audit-programme-responsibilities = Responsibilities
    .hint = Who plans, audits, answers findings, follows up
field-audit-programme-reporting = Reporting
    .hint = Who gets which report, within how many days
field-audit-programme-risks = Risks of the programme
    .hint = What could keep it from working: absent auditors, remote sites, busy seasons
field-audit-programme-coverage = Coverage
field-audit-programme-processes_covered = Processes covered
field-audit-programme-audits_planned = Audits planned
field-audit-programme-hours_planned = Hours planned
field-audit-programme-changes_note = Changes considered
    .hint = What changed in the company since the last programme
field-audit-programme-evaluation = How the programme went

option-audit-programme-methods-on-site = On site
option-audit-programme-methods-remote = Remote
option-audit-programme-methods-interview = Interview
option-audit-programme-methods-observation = Observation
option-audit-programme-methods-records = Records
option-audit-programme-methods-sampling = Sampling
option-audit-programme-methods-process-trail = Trail from order to shipment

field-audit-programme-coverage-process = Process
field-audit-programme-coverage-clauses = Clauses
field-audit-programme-coverage-site = Site
field-audit-programme-coverage-importance = Importance
field-audit-programme-coverage-last_result = Last result
field-audit-programme-coverage-changed = Changed since
field-audit-programme-coverage-priority = Priority
field-audit-programme-coverage-interval_months = Interval, months
field-audit-programme-coverage-planned_for = Planned for
field-audit-programme-coverage-hours = Hours
field-audit-programme-coverage-auditor = Auditor
field-audit-programme-coverage-audit = Audit

option-audit-programme-coverage-importance-low = Low
option-audit-programme-coverage-importance-normal = Normal
option-audit-programme-coverage-importance-high = High

option-audit-programme-coverage-last_result-never-audited = Never audited
option-audit-programme-coverage-last_result-clean = No finding
option-audit-programme-coverage-last_result-minor = Minor
option-audit-programme-coverage-last_result-major = Major

option-audit-programme-coverage-changed-no = No
option-audit-programme-coverage-changed-some = Somewhat
option-audit-programme-coverage-changed-much = Much

option-audit-programme-coverage-priority-low = Low
option-audit-programme-coverage-priority-normal = Normal
option-audit-programme-coverage-priority-high = High

state-audit-programme-draft = Draft
state-audit-programme-approved = Approved
state-audit-programme-running = Running
state-audit-programme-closed = Closed

move-audit-programme-approve = Approve
move-audit-programme-start = Start
move-audit-programme-revise = Revise
move-audit-programme-close = Close
move-audit-programme-reopen = Reopen

meaning-programme-approved = I approve this audit programme and its resources
meaning-programme-reopened = I reopen this closed audit programme

guard-programme-audits-open = Some audits of this programme have no report yet. Report them first, or take them out of the programme.
