# The first questions to a new organisation, and what is made of the answers.

start-heading = Tell us about your organisation
start-lead = A few questions, five minutes. From the answers we make a first quality system: processes, roles, documents, risks, objectives, measures. All of it is a draft to be changed.
start-undecided = Not sure yet
start-language = In which language shall everything be written?
    .hint = Documents, processes, risks. Everybody still chooses the language of the pages for themselves.
start-submit = Make my first system
start-later = Later
start-consequence = Nothing that is there is overwritten, and everything can be taken back at once.
start-reason = Made from the answers at the start
start-refused = { $kind } “{ $title }” could not be made: { $said }
start-made = What we made for you
start-made-lead = { $count ->
    [one] One record is there. It is a draft: nothing counts as met because of it.
   *[other] { $count } records are there. They are drafts: read them, change them, confirm them. Nothing counts as met before you have.
}
start-next = What to do first
start-begin = Begin
start-home = Go to Home
start-clauses = Clauses that may not apply to you
start-clause-applies = Applies
start-clause-out = Reason drafted in the scope
start-clause-open = Not decided
start-filled = Filled in
start-again = Answer again
start-undo = Take everything back
start-undo-heading = Take back what was made
start-undo-lead = { $good ->
    [one] One record goes back. What somebody has worked on since stays.
   *[other] { $good } records go back. What somebody has worked on since stays.
}
start-undo-reason = The first system was taken back
bulk-undo-record = Is withdrawn
notice-start-later = Your answers are kept. You find the questions under My work, in your drafts.
notice-start-undone = What was made has been taken back. Records somebody had worked on have stayed.
start-panel = First system
start-panel-lead = A few questions, from whose answers processes, documents, risks and measures for your sector are drafted.
start-open = Answer the questions
start-records = What is there
