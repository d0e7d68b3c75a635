### Lists people work in: views, filters, board, calendar, changing many records in one go.

## Views

view-save = Save view
view-save-changes = Save changes
view-save-as = Save as
view-revert = Undo changes
view-settings = View settings
view-new = Save this view
view-edit = View “{ $name }”
view-lead = A view keeps filters, order, groups and columns. Its address can be sent to anybody who may see this list.
view-name = Name
view-opens = Open this list with it
view-opens-hint = Whenever you come here without choosing a view.
view-shared = Share with everybody
view-shared-hint = It stands in everybody’s tabs. Only you and quality managers can change it.
view-roles = Opens for these roles
view-roles-hint = For people who have chosen no view of their own to open with.
view-delete = Delete view
notice-view-saved = View saved.
notice-view-removed = View deleted.

## Filters

filter-add = Add filter
filter-all-fields = Filter by
filter-by = Filter by { $field }
filter-behind-heading = By a field of the linked record
filter-behind = { $link }: { $field }
filter-me = Me
filter-empty = Is empty
filter-filled = Is not empty
filter-unknown = This list has no filter “{ $name }”. It was left out.
filter-wrong = “{ $value }” is no value of “{ $field }”. It was left out.
list-unknown = This list knows no “{ $name }”. It was left out.
list-clear-all = Clear all
span-overdue = Overdue
span-today = Today
span-this-week = This week
span-this-month = This month
span-this-quarter = This quarter
span-this-year = This year
span-last-30-days = Last 30 days
span-next-30-days = Next 30 days

## Groups, order, columns

list-display = Display
list-layout = Layout
list-table = Table
list-board = Board
list-calendar = Calendar
group-by = Group by
group-none = Without: { $field }
group-nothing = No groups
sort-by = Sort by
sort-then-by = Then by
sort-nothing = Nothing
sort-ascending = { $field }, first to last
sort-descending = { $field }, last to first
column-earlier = Move { $column } to the left
column-later = Move { $column } to the right
column-reset = Columns of the register
export-workbook = Excel (XLSX)
export-csv = Text (CSV)
export-as = Export what is shown

## Board

board-region = Board, one column for each
board-by = Columns by
board-move = Move { $number }
board-move-to = Move to
board-more = All { $count } as a table
board-fold = Fold { $column }
board-none = Nothing here
board-hint-states = Choose “Move to” on a card, or drag it. A step that needs more opens its form; what is missing is listed there.
board-hint-options = Choose “Move to” on a card, or drag it to change the value.

## Calendar

calendar-previous = Previous month
calendar-next = Next month
calendar-today = Today
calendar-by = Dates by
calendar-late = late
calendar-more = { $count } more
calendar-caption = { $title } by { $by }, { $month }
calendar-none = No record has a date in this month.
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

## Changing many records in one go

bulk-select = Select { $number }
bulk-select-page = Select all on this page
bulk-select-all = Select all { $count }
bulk-select-these = Select this page
bulk-selected = selected
bulk-all-selected = All { $count } matching records are selected
bulk-too-many = { $total } records match; at most { $most } can be changed at once. Filter the list first.
bulk-actions = Actions for the selected records
bulk-assign-owner = Assign owner
bulk-set-due = Set due date
bulk-field = Edit a field
bulk-step = Make a step
bulk-clear = Clear selection
bulk-edit = { $field } of { $count ->
    [one] { $count } record
   *[other] { $count } records
}
bulk-move = { $step }: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
bulk-lead = The same for every selected record. Nothing changes before you have seen what would happen.
bulk-hint-replaces = Replaces what each record has. Left empty, the field is emptied.
bulk-hint-needed = This step needs it. Left empty, each record keeps its own.
bulk-hint-kept = Left empty, each record keeps its own.
bulk-preview = Look at what would happen
bulk-outcome = { $good ->
    [0] Nothing would change
    [one] { $good } record would change
   *[other] { $good } records would change
}{ $same ->
    [0] { "" }
   *[other] , { $same } as asked already
}{ $refused ->
    [0] .
    [one] , { $refused } refused.
   *[other] , { $refused } refused.
}
bulk-because = Reason: “{ $reason }”
bulk-record = Record
bulk-what = What happens
bulk-same = As asked already
bulk-refused = Refused
bulk-sign = You sign once, for every record that changes, as { $person }.
bulk-do = { $count ->
    [one] Change { $count } record
   *[other] Change { $count } records
}
bulk-do-good = { $count ->
    [one] Change the { $count } that can
   *[other] Change the { $count } that can
}, leave the rest
bulk-back = Back
bulk-meanwhile = Something has changed since you looked, so nothing was done. This is how it stands now.
bulk-undo = Undo
bulk-undo-heading = Take back a change of { $count ->
    [one] { $count } record
   *[other] { $count } records
}
bulk-undo-lead = Made { $at }. { $good ->
    [0] Nothing can go back by itself.
    [one] { $good } record gets its earlier values back, by a new entry.
   *[other] { $good } records get their earlier values back, by new entries.
}
bulk-undo-do = { $count ->
    [one] Take back { $count } record
   *[other] Take back { $count } records
}
bulk-undo-reason = A change of several records was taken back.
bulk-stays = Stays as it is
notice-bulk = { $count ->
    [one] { $count } record changed.
   *[other] { $count } records changed.
}
notice-bulk-left = { $count ->
    [one] { $count } was left as it is.
   *[other] { $count } were left as they are.
}
notice-bulk-nothing = Nothing was changed.
notice-bulk-undone = { $count ->
    [0] Nothing could be taken back.
    [one] { $count } record has its earlier values back.
   *[other] { $count } records have their earlier values back.
}
notice-bulk-none = No record is selected. Tick some first.
notice-bulk-too-many = More than { $most } records are selected, which is the most that can be changed at once. Filter the list first.
