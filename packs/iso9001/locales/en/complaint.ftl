register-complaint = Complaint
    .plural = Complaints
    .lead = A customer tells us that something is not as it should be. We say that we got it, find out, answer, and learn.
    .new = Record complaint
    .empty = Record every complaint, also the ones solved on the phone. The customer hears from us within days, and the case stays open until they have an answer.

section-complaint-complaint = Complaint
section-complaint-from = From
section-complaint-investigation = What is behind it
section-complaint-answer = Answer
section-complaint-reference = Where it came from

field-complaint-title = What the customer complains about
field-complaint-due = Answer due
field-complaint-description = In the customer’s words
field-complaint-severity = Severity
field-complaint-safety = Someone could get hurt
field-complaint-category = Kind of problem
field-complaint-product = Product or service
field-complaint-product_variant = Model or part of it
field-complaint-lots = Lots
field-complaint-release = Release
field-complaint-contract = Contract or order
field-complaint-quantity = Quantity
field-complaint-process = Process
field-complaint-customer = Customer
field-complaint-contact_name = Name
field-complaint-contact_mail = E-mail
field-complaint-contact_phone = Phone
field-complaint-region = Region or state
field-complaint-postal_code = Postal code
field-complaint-received_on = Received on
field-complaint-channel = Received through
field-complaint-feedback = Began as feedback
field-complaint-acknowledged_on = Receipt confirmed on
field-complaint-company = Company or unit concerned
    .hint = Whom the complaint is about: a unit of ours, a dealer, a brand
field-complaint-forwarded_on = Passed on to them on
field-complaint-investigation = What we found
field-complaint-justified = Is the complaint justified?
field-complaint-nonconformity = Nonconformity
field-complaint-no_nonconformity_reason = Why no nonconformity is raised
field-complaint-answers = Messages to the customer
field-complaint-answer_kind = How it was settled
field-complaint-public_answer = Public answer
field-complaint-answered_on = Answered on
field-complaint-disputed = The customer disputes the answer
field-complaint-satisfied = Is the customer satisfied with it?
field-complaint-cost = Paid or credited
field-complaint-closed_on = Closed on
field-complaint-external_ref = Number elsewhere
    .hint = The unique number of this complaint in another system

option-complaint-severity-minor = Minor
option-complaint-severity-major = Major
option-complaint-severity-critical = Critical

option-complaint-channel-web = Web
option-complaint-channel-email = E-mail
option-complaint-channel-phone = Phone
option-complaint-channel-post = Post
option-complaint-channel-fax = Fax
option-complaint-channel-visit = Visit
option-complaint-channel-referral = Passed on by others
option-complaint-channel-portal = Customer portal
option-complaint-channel-social = Social media
option-complaint-channel-other = Other

option-complaint-justified-yes = Yes
option-complaint-justified-partly = Partly
option-complaint-justified-no = No
option-complaint-justified-unknown = Cannot be determined

field-complaint-answers-on = Date
field-complaint-answers-kind = Kind
field-complaint-answers-text = Text
field-complaint-answers-by = By

option-complaint-answers-kind-acknowledgement = Receipt confirmed
option-complaint-answers-kind-question = Question
option-complaint-answers-kind-interim = Interim news
option-complaint-answers-kind-answer = Answer
option-complaint-answers-kind-follow-up = Follow-up

option-complaint-answer_kind-in-progress = In progress
option-complaint-answer_kind-explanation = Explained
option-complaint-answer_kind-repair = Repaired
option-complaint-answer_kind-replacement = Replaced
option-complaint-answer_kind-refund = Money back
option-complaint-answer_kind-credit = Credit note
option-complaint-answer_kind-goodwill = Other gesture of goodwill
option-complaint-answer_kind-rejected = Rejected with reason
option-complaint-answer_kind-closed = Closed without further detail

option-complaint-satisfied-yes = Yes
option-complaint-satisfied-partly = Partly
option-complaint-satisfied-no = No
option-complaint-satisfied-no-reply = No reply

inverse-process-complaints = Complaints
inverse-customer-complaints = Complaints
inverse-lot-complaints = Complaints
inverse-release-complaints = Complaints
inverse-contract-complaints = Complaints
inverse-feedback-complaints = Complaint made of it
inverse-nonconformity-complaints = Complaints

state-complaint-received = Received
state-complaint-acknowledged = Acknowledged
state-complaint-investigated = Investigated
state-complaint-answered = Answered
state-complaint-closed = Closed
state-complaint-dismissed = Not a complaint

move-complaint-acknowledge = Confirm receipt
move-complaint-investigate = Record what we found
move-complaint-answer = Answer
move-complaint-dispute = Record the disagreement
move-complaint-close = Close
move-complaint-dismiss = Dismiss: no complaint
move-complaint-reopen = Reopen

meaning-complaint-reopened = I reopen this closed complaint

guard-complaint-nonconformity-missing = The complaint is justified: link the nonconformity, or say why none is needed.
