register-certification-audit = Certification audit
    .plural = Certification audits
    .lead = Visits of the certification body, what it found, and by when each finding must be answered.
    .new = Plan audit
    .empty = Enter the visits as soon as the certification body names dates. Deadlines for findings and the next visits follow from them.

section-certification-audit-visit = The visit
section-certification-audit-scope = Scope and team
section-certification-audit-findings = Findings
section-certification-audit-decision = Decision

field-certification-audit-kind = Kind
field-certification-audit-body = Certification body
field-certification-audit-certificate = Certificate
field-certification-audit-previous = Previous visit
field-certification-audit-starts_on = First day
field-certification-audit-ends_on = Last day
field-certification-audit-days = Audit days
    .hint = Days of eight hours, as the body calculated them
field-certification-audit-method = How
field-certification-audit-edition = Edition
field-certification-audit-scope = Scope
field-certification-audit-sites = Sites visited
field-certification-audit-auditors = Auditors
field-certification-audit-personnel = People counted
    .hint = Effective number of personnel the body used
field-certification-audit-report = Report
field-certification-audit-conclusion = Conclusion of the auditors
field-certification-audit-major_due = Majors verified by
field-certification-audit-minor_due = Plans for minors by
field-certification-audit-findings = Findings
field-certification-audit-majors = Majors
field-certification-audit-minors = Minors
field-certification-audit-decision = Decision
field-certification-audit-decided_on = Decided on

field-certification-audit-findings-number = No.
field-certification-audit-findings-grade = Grade
field-certification-audit-findings-clause = Clause
field-certification-audit-findings-statement = What was found
field-certification-audit-findings-due = Answer by
field-certification-audit-findings-answered_on = Answered on
field-certification-audit-findings-accepted_on = Accepted on
field-certification-audit-findings-verified_on = Verified on
field-certification-audit-findings-nonconformity = Nonconformity

option-certification-audit-kind-stage-1 = Stage 1
option-certification-audit-kind-stage-2 = Stage 2
option-certification-audit-kind-surveillance = Surveillance
option-certification-audit-kind-recertification = Recertification
option-certification-audit-kind-transition = Change of edition
option-certification-audit-kind-special = Special
option-certification-audit-method-on-site = On site
option-certification-audit-method-remote = Remote
option-certification-audit-method-hybrid = Both
option-certification-audit-edition-2015 = 2015
option-certification-audit-edition-2026 = 2026
option-certification-audit-findings-grade-major = Major
option-certification-audit-findings-grade-minor = Minor
option-certification-audit-findings-grade-opportunity = Opportunity
option-certification-audit-findings-grade-concern = Weak point from stage 1
option-certification-audit-decision-granted = Certificate granted
option-certification-audit-decision-continued = Certificate continues
option-certification-audit-decision-renewed = Certificate renewed
option-certification-audit-decision-extended = Scope extended
option-certification-audit-decision-refused = Certificate refused
option-certification-audit-decision-suspended = Certificate suspended

state-certification-audit-planned = Planned
state-certification-audit-held = Held
state-certification-audit-findings-open = Findings open
state-certification-audit-closed = Closed
state-certification-audit-cancelled = Cancelled

move-certification-audit-hold = Mark as held
move-certification-audit-answer = Start on the findings
move-certification-audit-close = Close
move-certification-audit-cancel = Cancel
move-certification-audit-reopen = Reopen

guard-major-not-verified = A major finding is not verified yet. Note the day the certification body verified it.
guard-minor-not-accepted = A minor finding has no accepted plan yet. Note the day the certification body accepted it.

inverse-certificate-audits = Certification audits
inverse-certification-audit-following = Following visits
inverse-site-certification_audits = Certification audits
