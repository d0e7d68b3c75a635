provisional = provisional
provisional-help = Provisional: this could not be checked against the published text. Compare it with your own copy of the standard before you rely on it.
notice-tasks-made = The tasks are made.

standing-not-met = not met

transition-link = What changes with { $edition }
transition-title = Transition to { $edition }
transition-heading = From { $from } to { $to }
transition-readiness = Readiness for { $edition }
transition-tasks = Make tasks from what is open
transition-stands = Where you stand
transition-counts = { $asks ->
    [one] One requirement of { $standard } asks for something new
   *[other] { $asks } requirements of { $standard } ask for something new
}: <b>{ $met } met</b> already{ $planned ->
    [0] .
    [one] , one more has a task.
   *[other] , { $planned } more have a task.
}
transition-soon = this month
transition-in = { $months ->
    [one] in a month
   *[other] in { $months } months
}
transition-ago = { $months ->
    [one] a month ago
   *[other] { $months } months ago
}
transition-becomes = { $before } becomes { $after }
transition-continues = continues as { $as }
transition-gone = { $change }: no longer on their own
transition-count = { $count ->
    [one] one requirement
   *[other] { $count } requirements
}
transition-tasks-title = Tasks for the transition to { $edition }
transition-tasks-lead = Each ticked requirement becomes one record in “{ $register }”. What has a task already gets no second one.
transition-task = { $edition }: { $title }
transition-task-text = Clause { $clause }. { $change }

tasks-which = Make a task for
tasks-make = { $count ->
    [one] Make the task
   *[other] Make the tasks
}
tasks-none = Nothing is open
tasks-none-help = Everything is met, or has a task already.
tasks-none-ticked = Tick at least one.
tasks-back = Back

assess-title = Assess
assess-rate-title = Rate { $id }
assess-counts = { $standard }: { $rated } of { $total } rated, { $gaps ->
    [0] no gaps.
    [one] one gap.
   *[other] { $gaps } gaps.
}
assess-differ-count = { $count ->
    [one] One rating differs from what Assay finds.
   *[other] { $count } ratings differ from what Assay finds.
}
assess-report = Report
assess-workbook = Workbook
assess-plan = Plan the gaps
assess-next = Rate the next
assess-list = All requirements
assess-place = { $place } of { $total }
assess-by-clause = Gaps by clause
assess-clause-says = { $gaps ->
    [0] no gaps
    [one] one gap
   *[other] { $gaps } gaps
}{ $open ->
    [0] { "" }
   *[other] , { $open } not rated
}
assess-legend-full = done or not applicable
assess-legend-part = partly
assess-legend-none = not at all
assess-unrated = not rated
assess-computed = Assay:
assess-differs = differs
assess-days = { $days } person-days
assess-column-gaps = Gaps
assess-column-days = Days
assess-column-requirement = Requirement
assess-column-computed = Assay
assess-column-rating = Own rating
assess-column-notes = Evidence and notes
assess-column-who = Who
assess-save = Save
assess-save-next = Save and go on
assess-strange = Rated, but not in this edition
assess-strange-help = { $standard } does not have these requirements. What was said of them is kept.
assess-retired = This assessment is of the edition { $edition }, which Assay does not have any more. It can be read; nothing can be rated.
assess-finished = This assessment is finished: it shows what was found and said on its day.
assess-read-only = You can read this assessment. Its owner, its team and quality rate.
assess-conflict = Somebody else has said something of this requirement meanwhile. Your words are still here; saving again puts them in place of theirs.
assess-busy = Others are saving here right now. Try again in a moment.
assess-printed = As of { $at }.
assess-print-hint = Print this page, or save it as PDF from the print dialog.
assess-summary = Summary
assess-plan-title = Plan the gaps
assess-plan-into = Each ticked gap becomes a task of “{ $title }”. What it has already is left as it is.
assess-plan-new = Each ticked gap becomes a task of a new draft, “{ $title }”.
assess-plan-name = Closing the gaps: { $title }
assess-planned = planned already
