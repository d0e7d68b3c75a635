register-finding = Finding
    .plural = Findings
    .lead = What audits found, measured against which rule, and what became of it.
    .new = Add finding
    .empty = Findings come from audits. A nonconformity gets an answer with a correction and, where it matters, a corrective action; a strength is worth telling others.

section-finding-finding = Finding
section-finding-answer = Answer
section-finding-verification = Verification
section-finding-reference = Where it came from

field-finding-title = Finding
    .hint = One sentence
field-finding-audit = Audit
field-finding-grade = Grade
field-finding-statement = Statement
    .hint = What is, against what should be
field-finding-requirement = Measured against
    .hint = The rule in your own words, with its document or contract
field-finding-clause = Clause
field-finding-evidence = Evidence
    .hint = What was seen, where, when: records, places, numbers
field-finding-process = Process
field-finding-question = Question of the audit
field-finding-raised_on = Found on
field-finding-correction = Correction
field-finding-corrected_on = Corrected on
field-finding-cause = Cause
field-finding-cause_decision = Is a corrective action needed?
field-finding-cause_decision_reason = Reason for that
field-finding-nonconformity = Nonconformity
field-finding-answered_on = Answered on
field-finding-verified_on = Verified on
field-finding-verified_by = Verified by
field-finding-verification = How it was verified
field-finding-closed_on = Closed on
field-finding-source_party = Party audited
field-finding-facility_ref = Number of the site elsewhere
field-finding-published_on = Published on
field-finding-link = Web address
field-finding-external_ref = Number elsewhere

option-finding-grade-major = Major
option-finding-grade-minor = Minor
option-finding-grade-opportunity = Opportunity
option-finding-grade-strength = Strength

option-finding-cause_decision-corrective-action = Yes, remove the cause
option-finding-cause_decision-correction-only = No, the correction is enough

inverse-audit-findings = Findings
inverse-process-findings = Findings
inverse-nonconformity-findings = Findings

state-finding-open = Open
state-finding-answered = Answered
state-finding-verified = Verified
state-finding-closed = Closed

move-finding-answer = Answer
move-finding-return = Send back
move-finding-verify = Verify
move-finding-close = Close
move-finding-note = Take note and close
move-finding-reopen = Reopen

meaning-finding-verified = I verified that the answer was carried out and works
meaning-finding-reopened = I reopen this closed finding

guard-finding-nonconformity-missing = A corrective action is needed: turn the finding into a nonconformity first.
guard-finding-needs-answer = A nonconformity needs an answer; only strengths and opportunities can be closed by taking note.
guard-finding-verify-own = You own this finding. Someone else verifies it.
