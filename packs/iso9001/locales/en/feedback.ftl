register-feedback = Feedback
    .plural = Feedback
    .lead = What customers and others tell us: praise, wishes, dissatisfaction, and our answer.
    .new = Add feedback
    .empty = Write down what customers say in calls, meetings and reviews, praise too. Something that is wrong and needs an answer is a complaint.

section-feedback-said = What was said
section-feedback-from = From
section-feedback-answer = Answer

field-feedback-title = In one line
field-feedback-kind = Kind
field-feedback-message = Message
    .hint = In their own words
field-feedback-rating = Rating
field-feedback-product = Product or service
field-feedback-process = Process
field-feedback-received_on = Received on
field-feedback-channel = Channel
field-feedback-customer = Customer
field-feedback-party = Interested party
    .hint = When it does not come from a customer
field-feedback-survey = Survey
field-feedback-contact_name = Name
field-feedback-contact_mail = E-mail
field-feedback-external_ref = Number elsewhere
field-feedback-answer = Answer
field-feedback-answered_on = Answered on
field-feedback-used_for = What we do with it

option-feedback-kind-praise = Praise
option-feedback-kind-wish = Wish
option-feedback-kind-dissatisfaction = Dissatisfaction
option-feedback-kind-question = Question

option-feedback-channel-web = Web
option-feedback-channel-email = E-mail
option-feedback-channel-phone = Phone
option-feedback-channel-visit = Visit
option-feedback-channel-meeting = Meeting
option-feedback-channel-review = Public review
option-feedback-channel-social = Social media
option-feedback-channel-survey = Survey
option-feedback-channel-post = Post
option-feedback-channel-other = Other

inverse-process-feedback = Feedback
inverse-customer-feedback = Feedback
inverse-interested-party-feedback = Feedback
inverse-survey-feedback = Feedback from it

state-feedback-received = Received
state-feedback-answered = Answered
state-feedback-closed = Closed

move-feedback-answer = Answer
move-feedback-close = Close
move-feedback-close-unanswered = Close without an answer
move-feedback-reopen = Reopen
