register-audit = Audit
    .plural = Audits
    .lead = Somebody independent looks at how the work is really done and reports it.
    .new = Plan audit
    .empty = An audit is a conversation with open questions, not an exam. Choose a process, someone who does not work in it, and a day.

section-audit-plan = Plan
section-audit-team = Team
section-audit-checklist = Questions
section-audit-meetings = Meetings
section-audit-report = Report
section-audit-reference = Where it came from

field-audit-title = Audit
field-audit-kind = Kind
field-audit-programme = Audit programme
field-audit-objective = Objective
    .hint = What you want to find out
field-audit-scope = Scope
    .hint = Which processes, places, products and period
field-audit-criteria = Criteria
    .hint = What it is measured against: documents, clauses, law, contract
field-audit-processes = Processes
field-audit-clauses = Clauses
    .hint = Numbers such as 8.4
field-audit-sites = Sites
field-audit-documents = Documents
field-audit-supplier = Supplier
field-audit-lot = Lot followed
    .hint = For a trail from order to shipment
field-audit-methods = Methods
field-audit-starts_on = Starts on
field-audit-ends_on = Ends on
field-audit-replan_reason = Reason for the new date
field-audit-agenda = Agenda
field-audit-lead = Lead auditor
field-audit-team = Further auditors
field-audit-observers = Observers
field-audit-auditees = People audited
field-audit-independence = Independence
    .hint = Why these auditors are free to judge: what they do otherwise, and that they do not work here
field-audit-independence_checked_on = Independence checked on
field-audit-checklist = Questions
field-audit-questions_open = Questions open
field-audit-questions_failed = Questions with a nonconformity
field-audit-opened_on = Opening meeting
field-audit-opening_notes = Notes of the opening meeting
field-audit-closing_on = Closing meeting
field-audit-closing_notes = Notes of the closing meeting
field-audit-summary = Summary
    .hint = What is good, what is not, and what it means
field-audit-conclusions = Conclusion for each process
field-audit-finished = Audit finished on
field-audit-reported_on = Reported on
field-audit-sent_to = Report sent to
field-audit-sent_on = Report sent on
field-audit-external_ref = Number elsewhere

option-audit-kind-internal = Internal
option-audit-kind-trail = Trail from order to shipment
option-audit-kind-supplier = At a supplier
option-audit-kind-pre-assessment = Pre-assessment
option-audit-kind-remote = Remote

option-audit-methods-on-site = On site
option-audit-methods-remote = Remote
option-audit-methods-interview = Interview
option-audit-methods-observation = Observation
option-audit-methods-records = Records
option-audit-methods-sampling = Sampling

field-audit-agenda-from = From
field-audit-agenda-until = Until
field-audit-agenda-what = What
field-audit-agenda-where = Where
field-audit-agenda-who = Who

field-audit-checklist-topic = Topic
field-audit-checklist-question = Question
field-audit-checklist-clause = Clause
field-audit-checklist-look_for = What a good answer names
field-audit-checklist-evidence = Evidence
field-audit-checklist-spoken_to = Spoken to
field-audit-checklist-rating = Result
field-audit-checklist-finding = Finding

option-audit-checklist-rating-conforms = Conforms
option-audit-checklist-rating-good-practice = Good practice
option-audit-checklist-rating-remark = Remark
option-audit-checklist-rating-minor = Minor
option-audit-checklist-rating-major = Major
option-audit-checklist-rating-not-applicable = Not applicable

field-audit-conclusions-process = Process
field-audit-conclusions-conforms = Follows its rules
field-audit-conclusions-effective = Brings its results
field-audit-conclusions-note = Note

option-audit-conclusions-conforms-yes = Yes
option-audit-conclusions-conforms-partly = Partly
option-audit-conclusions-conforms-no = No

option-audit-conclusions-effective-yes = Yes
option-audit-conclusions-effective-partly = Partly
option-audit-conclusions-effective-no = No

inverse-audit-programme-audits = Audits
inverse-process-audits = Audits
inverse-site-audits = Audits
inverse-document-audits = Audits
inverse-supplier-audits = Audits
inverse-lot-audits = Audits that followed it

state-audit-planned = Planned
state-audit-prepared = Prepared
state-audit-running = In progress
state-audit-reported = Reported
state-audit-closed = Closed
state-audit-cancelled = Cancelled

move-audit-prepare = Mark as ready
move-audit-replan = Set another date
move-audit-start = Start
move-audit-report = Sign the report
move-audit-return = Take back the report
move-audit-close = Close
move-audit-cancel = Cancel
move-audit-reopen = Reopen

meaning-audit-reported = This report is my judgement; I did not audit my own work
meaning-audit-reopened = I reopen this closed audit

guard-audit-lead-owns-process = The lead auditor owns a process of this audit. Choose somebody independent.
guard-audit-auditor-owns-process = An auditor of the team owns a process of this audit. Choose somebody independent.
guard-audit-questions-open = Some questions have no result yet. Answer them, or mark them as not applicable.
guard-audit-findings-unanswered = Findings of this audit still wait for an answer. Answer them first.
