### Home, My work, Readiness, lists, search.

## Home

home-title = Home
home-good-morning = Good morning, { $name }
home-good-afternoon = Good afternoon, { $name }
home-good-evening = Good evening, { $name }
home-new = New record
home-first-steps = First steps
home-step-done = (done)
home-readiness = Readiness for { $standard }
home-all-requirements = All requirements
home-met = Your records meet <b>{ $met } of { $total } requirements</b>.
home-met-more = Your records meet <b>{ $met } of { $total } requirements</b>, { $change } more than on { $since }.
home-met-fewer = Your records meet <b>{ $met } of { $total } requirements</b>, { $change } fewer than on { $since }.
home-met-same = Your records meet <b>{ $met } of { $total } requirements</b>, as many as on { $since }.
home-fix-errors = To be ready, fix <a>{ $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}</a>.
home-no-errors = No error stands in the way.
home-clauses-caption = Requirements met by clause, with what is to be fixed
home-clause = Clause
home-picture = Picture
home-column-met = Met
home-column-change = Change
home-column-fix = To fix
change-more = more:
change-fewer = fewer:
nothing-to-fix = nothing
legend-met = Met, one unit per requirement
legend-warning = Warning
legend-error = Error
legend-open = For a person to judge
home-all-count = All { $count }
home-fix-first = Fix first
home-all-errors = { $count ->
    [one] The one error
   *[other] All { $count } errors
}
home-nothing-to-fix = No errors. Every check that must hold does.
home-next-dates = Next dates
home-no-dates = No dates ahead.
home-changes = Recent changes

## My work

work-title = My work
work-count = { $count ->
    [one] { $count } task waits for you
   *[other] { $count } tasks wait for you
}{ $late ->
    [0] .
   *[other] , { $late } late.
}
work-none = Nothing waits for you.
work-kinds = Kinds of work
work-nothing = Nothing waits for you
work-nothing-help = Tasks come by themselves: when a record you own is due, when a step needs you, when someone hands you something.
work-late = Late
work-today = Today
work-week = This week
work-later = Later
work-undated = Without a date
work-roles = By role
work-roles-help = Anyone with the role may take these.

## Readiness

readiness-title = Readiness
readiness-lead = { $requirements ->
    [one] { $requirements } requirement
   *[other] { $requirements } requirements
} checked against { $records ->
    [one] { $records } record
   *[other] { $records } records
}.
readiness-counts = { $met } met, { $fix } to fix{ $judge ->
    [0] .
   *[other] , { $judge } for a person to judge.
}
readiness-edition = Edition of { $standard }
readiness-more = { $count } more to fix
readiness-check-now = Check now
readiness-show = Show
readiness-hide = shown, hide
readiness-unhide = hidden, show
readiness-errors = <b>{ $count }</b> { $count ->
    [one] error
   *[other] errors
}
readiness-warnings = <b>{ $count }</b> { $count ->
    [one] warning
   *[other] warnings
}
readiness-notes = <b>{ $count }</b> { $count ->
    [one] note
   *[other] notes
}
readiness-met = <b>{ $count }</b> met
readiness-not-applicable = <b>{ $count }</b> not applicable
readiness-to-judge = <b>{ $count }</b> to judge
readiness-search = Search requirements
readiness-search-hint = Code, clause or word
readiness-clauses = Clauses
readiness-all-clauses = All clauses
readiness-findings = What the checks found
readiness-met-of = { $met } of { $total } met
readiness-requirements-met = { $count ->
    [one] { $count } requirement met
   *[other] { $count } requirements met
}
readiness-nothing = Nothing to show here
readiness-nothing-help = No requirement fits what you chose. If only errors and warnings are shown, that is good news.
readiness-show-all = Show everything
readiness-close = Close the explanation
readiness-accepted = Accepted until { $until } by { $who }: “{ $reason }” <a>See the waiver</a>
readiness-asks = What the standard asks, in our words
readiness-question = What an auditor may ask
readiness-found = What Assay found
readiness-records = Records concerned
readiness-fix = How to fix it
readiness-accept = Accept until a date
readiness-accept-help = Needs a reason and a signature, stays visible to auditors
readiness-accept-button = Accept
readiness-evidence = Evidence for this requirement
readiness-first-seen = First seen { $since }.
standing-met = met
standing-not-applicable = not applicable
standing-to-judge = for a person to judge
evidence-there = there
evidence-in-work = in work
evidence-planned = planned
evidence-missing = missing

## Lists

list-views = Views
list-open = Open
list-mine = Mine
list-overdue = Overdue
list-all = All
list-search = Search in this list
list-columns = Columns
list-number = Number
list-caption = { $title }, { $from } to { $to } of { $total }
list-nothing-found = Nothing matches
list-nothing-found-filters = No record fits these filters. Take one away, or look at all of them.
list-nothing-found-q = No record fits “{ $q }” and these filters. Try fewer words, or look at all of them.
list-clear = Clear search and filters
list-nothing-yet = Nothing here yet
list-import-file = Import a file
filter-remove = Remove filter: { $filter }
filter-apply = Apply
cell-closed = closed
pager-range = { $from }–{ $to } of { $total }
pager-pages = Pages
pager-previous = Previous
pager-next = Next
pager-rows = Rows
did-you-mean = Did you mean <a>{ $word }</a>?

## Search

search-title = Search
search-title-for = Search: { $q }
search-everywhere = Search in everything
search-page = Search
search-label = Search records, documents, clauses
search-lead = Numbers, titles, texts, comments and files. Small typing errors do not matter.
search-count = { $count ->
    [0] Nothing found.
    [one] { $count } record found.
   *[other] { $count } records found.
}
search-instead = Nothing contains “{ $typed }”. These are the results for “{ $q }”.
search-registers = Registers
search-nothing = Nothing found
search-nothing-help = Try fewer or other words. A number such as NC-2026-0042 leads straight to its record. Records that are not open to you are never found.

## What can be made

new-title = New record
new-lead = Choose what you want to record. You can always link it to others later.
home-new-other = Something else…

## Activity

did-created = created
did-moved = moved to { $state }
did-commented = commented
did-account = changed the account
did-attached = attached a file
did-changed = changed { $fields }

## Search

search-all = All

## Filters by date

filter-from = From
filter-to = Until

## Readiness, more

readiness-and-more = … and { $count } more like this
readiness-open-record = Open the record
readiness-edit-record = Edit
readiness-clears = Clears itself as soon as the records say otherwise.
readiness-missing = falls short
