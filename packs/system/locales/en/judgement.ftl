parameter-judgement_months = A person’s judgement holds for (months)
    .hint = What somebody judged about a requirement is looked at again after this time

register-judgement = Judgement
    .plural = Judgements
    .lead = What people have judged where records alone cannot decide whether a requirement is met: with the reason, the evidence and the date until which it holds.
    .new = Judge a requirement
    .empty = Readiness lists the requirements a person has to judge. Each opens here, already filled in.

section-judgement-judgement = Judgement
section-judgement-evidence = Evidence

field-judgement-requirement = Requirement
    .hint = Its id, for instance 5.1.1-c
field-judgement-edition = Edition
    .hint = Leave empty if it holds for every edition
field-judgement-verdict = Verdict
field-judgement-reason = Reason
    .hint = What you looked at, whom you asked, and what you saw
field-judgement-judged_on = Judged on
    .hint = What is flagged after this day needs a new judgement
field-judgement-due = Holds until
    .hint = Someone judges again by this date
field-judgement-evidence = Records that show it

option-judgement-verdict-met = Met
option-judgement-verdict-not-met = Not met

state-judgement-valid = Valid
state-judgement-review = To judge again
state-judgement-replaced = Replaced
state-judgement-withdrawn = Withdrawn

move-judgement-remind = Ask to judge again
move-judgement-replace = End: there is a later one
move-judgement-withdraw = Withdraw
