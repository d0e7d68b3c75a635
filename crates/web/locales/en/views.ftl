### Further looks at lists, and what the page of a record tells besides its fields.

## Lists

list-current = Current
look-more = { $count ->
    [one] One more record is not shown here. Narrow the list with a filter.
   *[other] { $count } more records are not shown here. Narrow the list with a filter.
}

## What flows where

flow-no-lane = Of no kind
flow-clean = Nothing falls short
flow-findings = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
flow-rows = Every flow
flow-from = From
flow-what = What is handed over
flow-to = To
flow-unsaid = Not said yet
flow-itself = Leads to itself
flow-hidden = Not open to you
flow-closed = No longer in use
flow-back = Leads back
flow-circles = { $count ->
    [one] One circle
   *[other] { $count } circles
}
flow-circles-help = Work comes back to where it began. That is common and no fault: look whether each of them is meant.
flow-alone = { $count ->
    [one] One stands alone
   *[other] { $count } stand alone
}

## Two scales

matrix-alone = Where each one stands
matrix-before = Before treatment
matrix-after = After treatment
matrix-sizes = Size of the matrix
matrix-size = { $size } × { $size } ({ $count })
matrix-caption = { $y } from bottom to top, { $x } from left to right
matrix-open = in this cell, as a list
matrix-unplaced = { $count ->
    [one] Show it
   *[other] Show all { $count }
}
matrix-unplaced-help = Some records have no place yet: one of the two grades is missing.
matrix-movers = What changed
matrix-unmoved = { $count ->
    [0] none stays where it was
    [one] one stays where it was
   *[other] { $count } stay where they were
}
matrix-not-again = { $count ->
    [0] all were graded again
    [one] one was not graded again
   *[other] { $count } were not graded again
}
matrix-no-movers = Nothing stands elsewhere afterwards.
matrix-from = Before
matrix-to = After
matrix-way = Change
matrix-lighter = Lighter
matrix-heavier = Heavier
matrix-other = Different

## Questions

prompts-answer = Answer
prompts-ask-answer = Answer
prompts-ask-edit = Look at it again
prompts-ask-open = Not answered yet.
prompts-add = Add
prompts-none = Nothing yet.
prompts-all = { $count ->
    [one] Show it in the list
   *[other] Show all { $count }
}
prompts-suggested = What others found
prompts-others = { $count ->
    [one] One from other trades
   *[other] { $count } from other trades
}
prompts-take = Take over
prompts-taken = There already

## The page of a record

verdicts-failing = { $count ->
    [0] all hold
    [one] one does not hold
   *[other] { $count } do not hold
}
verdicts-again = Check again
turtle-title = At a glance
turtle-with-what = With what
turtle-with-whom = With whom
turtle-inputs = What comes in
turtle-outputs = What goes out
turtle-how = How
turtle-measures = How it is judged
turtle-more = and { $count } more
turtle-nothing = Nothing yet
section-show = { $filled } of { $all } filled in
link-show = { $count ->
    [one] Show one
   *[other] Show { $count }
}
link-column-remove = Take away
launch-column = What follows
