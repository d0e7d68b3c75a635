register-concern = Concern
    .plural = Concerns
    .lead = Speak up about ethics or about how we treat quality. Only the people named as handlers read what you write.
    .new = Raise concern
    .empty = If something feels wrong and you do not want to say it aloud, say it here. You choose whether your name is known.

section-concern-concern = The concern
section-concern-handling = Handling
section-concern-outcome = Outcome

field-concern-title = In one line
field-concern-kind = About
field-concern-description = What happened
    .hint = What you saw, when, where. Facts help more than names
field-concern-anonymous = Keep my name out
    .hint = Handlers leave your name out of everything they write and say
field-concern-contact = How we can reach you
    .hint = Optional
field-concern-received_on = Received on
field-concern-handlers = Handled by
    .hint = Only these people and you can read this
field-concern-assessment = Assessment
    .hint = What the handlers found
field-concern-protection = Protection
    .hint = What keeps the person who spoke up from harm
field-concern-steps = What was done
field-concern-outcome = Outcome
field-concern-outcome_note = What follows from it
field-concern-answered_on = Answered on
    .hint = The day the person who spoke up was told
field-concern-closed_on = Closed on

field-concern-steps-on = Date
field-concern-steps-what = Step
field-concern-steps-who = Who

option-concern-kind-ethics = Ethics
option-concern-kind-quality-culture = How we treat quality
option-concern-kind-safety = Safety
option-concern-kind-data-integrity = Records that are not true
option-concern-kind-pressure = Pressure to cut corners
option-concern-kind-treatment = How people are treated
option-concern-kind-corruption = Gifts and corruption
option-concern-kind-other = Other
option-concern-outcome-confirmed = Confirmed
option-concern-outcome-partly = Partly
option-concern-outcome-not-confirmed = Not confirmed
option-concern-outcome-not-decidable = Could not be decided

state-concern-received = Received
state-concern-assessed = Assessed
state-concern-acted = Acted upon
state-concern-closed = Closed

move-concern-assess = Assess
move-concern-act = Act
move-concern-close = Close
move-concern-reopen = Reopen
