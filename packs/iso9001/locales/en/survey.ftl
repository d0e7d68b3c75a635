register-survey = Survey
    .plural = Surveys
    .lead = Asking people what they think of us, and telling them what became of it.
    .new = Plan survey
    .empty = Ask few questions, and ask also those who never complain. Three questions with a free text say more than thirty boxes.

section-survey-plan = Plan
section-survey-questions = Questions
section-survey-results = Results
section-survey-conclusion = Conclusion

field-survey-title = Survey
field-survey-kind = Main question
field-survey-purpose = What you want to find out
field-survey-audience = Who is asked
field-survey-segment = Customer segment
field-survey-customers = Customers
field-survey-parties = Interested parties
field-survey-opens_on = Opens on
field-survey-closes_on = Closes on
field-survey-invited = People asked
field-survey-answers_planned = Answers planned
    .hint = How many you need to trust the result
field-survey-language = Languages
field-survey-questions = Questions
field-survey-answers = Answers received
field-survey-response_rate = Response rate
field-survey-promoters = Promoters
    .hint = Answers of 9 and 10
field-survey-detractors = Detractors
    .hint = Answers of 0 to 6
field-survey-nps = Net promoter score
field-survey-score = Score
    .hint = The one figure that stands for the survey
field-survey-results = Results by question
field-survey-voices = What people wrote
field-survey-measure = Feeds measure
field-survey-conclusion = Conclusion
    .hint = What you learned and what you will change
field-survey-told_on = Participants informed on
field-survey-next_on = Next survey planned for

option-survey-kind-nps = Would you recommend us? (NPS)
option-survey-kind-csat = How satisfied are you? (CSAT)
option-survey-kind-ces = How easy was it? (CES)
option-survey-kind-free = Free questions

option-survey-audience-customers = Customers
option-survey-audience-users = Users
option-survey-audience-employees = Employees
option-survey-audience-suppliers = Suppliers
option-survey-audience-partners = Partners
option-survey-audience-others = Others

field-survey-questions-question = Question
field-survey-questions-kind = Answered by
field-survey-questions-choices = Choices
field-survey-questions-must = Must be answered

option-survey-questions-kind-nps-0-10 = 0 to 10
option-survey-questions-kind-csat-1-5 = 1 to 5
option-survey-questions-kind-ces-1-7 = 1 to 7
option-survey-questions-kind-yes-no = Yes or no
option-survey-questions-kind-choice = Choice
option-survey-questions-kind-free-text = Free text

field-survey-results-question = Question
field-survey-results-answers = Answers
field-survey-results-score = Score
field-survey-results-earlier = Last time
field-survey-results-note = Note

inverse-customer-surveys = Surveys
inverse-interested-party-surveys = Surveys
inverse-measure-surveys = Surveys that feed it

state-survey-draft = Draft
state-survey-open = Open
state-survey-closed = Closed

move-survey-open = Open
move-survey-close = Close
move-survey-reopen = Reopen
