register-waiver = Waiver
    .plural = Waivers
    .lead = Gaps you accept until a date, with the reason and the signature. Auditors see them; nothing is hidden.
    .new = Accept a gap for now
    .empty = If something a check reports is right for you, or cannot be mended yet, say why and until when. Someone else accepts it with a signature.

section-waiver-waiver = Waiver

field-waiver-check = Check
    .hint = Code of the check, for instance A9.2-03
field-waiver-record = Record
    .hint = Leave empty if the check speaks of the whole organisation
field-waiver-reason = Why it is acceptable
field-waiver-until = Until
    .hint = It counts again from the day after
field-waiver-accepted_on = Accepted on

state-waiver-proposed = Proposed
state-waiver-accepted = Accepted
state-waiver-ended = Ended

move-waiver-accept = Accept
move-waiver-end = End

guard-waiver-until-past = The waiver must end in the future.

meaning-waiver-accepted = I accept this gap until the date given
