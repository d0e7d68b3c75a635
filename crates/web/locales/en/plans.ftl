### Plans: the way there with its dates, forecast and cost.

plan-title = Roadmap
plan-timeline = Timeline
plan-progress = Progress
plan-edit = Edit plan
plan-new = New plan
plan-sub = { $phases ->
        [one] One phase
       *[other] { $phases } phases
    }, { $tasks ->
        [one] one task
       *[other] { $tasks } tasks
    }, { $from } to { $to }
plan-span = { $from } to { $to }
plan-between = { $from } to { $to }
plan-days = { $days } days of work
plan-months = { $months } months
plan-count = { $tasks ->
        [one] One task
       *[other] { $tasks } tasks
    }

## How it stands

plan-empty = There are no tasks yet.
plan-empty-help = Add tasks to the table of the plan, or make a new plan from a methodology.
plan-reached = The goal is reached.
plan-reached-help = What is left keeps the system alive.
plan-on-course = On course for { $date }: { $days ->
        [0] no day to spare.
        [one] one day of slack.
       *[other] { $days } days of slack.
    }
plan-late = { $days ->
        [one] One day late:
       *[other] { $days } days late:
    } ready on { $date } as it stands.
plan-ends = Ready on { $date } as it stands.
plan-ends-help = Set the day you want it for, and this page tells how much slack there is.
plan-because-late = It hangs on “{ $task }”, which is { $days ->
        [one] one day
       *[other] { $days } days
    } overdue.
plan-because-longer = It hangs on “{ $task }”, which takes longer than planned.
plan-because-length = The tasks that follow one another take longer than there is time. Do some side by side, or move the day.
plan-odds = At the pace so far the chance is { $percent } %.

plan-figure-done = Work done
plan-figure-planned = plan for today { $percent }
plan-figure-tasks = Tasks done
plan-figure-of = of { $total }, { $begun } in progress
plan-figure-late = Overdue
plan-figure-none-late = nothing is late
plan-figure-length = Time
plan-figure-usual = usually { $least } to { $most } months
plan-figure-effort = Work
plan-figure-effort-note = all people together
plan-figure-tasks-all = Tasks
plan-figure-phases = in { $phases } phases

## Timeline

plan-task = Task
plan-owner = Owner
plan-state = State
plan-slack = Slack
plan-slack-none = none
plan-slack-critical = None: a delay of it delays the end
plan-milestones = Milestones
plan-milestone-reached = Reached
plan-phase-done = { $done } of { $total } done
plan-done = Done
plan-proved = Records show it
plan-planned = Planned
plan-waiting = Time passes
plan-pushed = { $days ->
        [one] Pushed by one day
       *[other] Pushed by { $days } days
    }
plan-legend-done = Done part
plan-legend-planned = Planned
plan-legend-late = Later than planned
plan-legend-critical = Decides the end
plan-legend-milestone = Milestone
plan-legend-today = Today

## One task

plan-task-close = Close the task
plan-task-save = Save task
plan-task-sealed = The change is sealed in the history of the plan.
plan-tick = Done
plan-tick-of = Done: { $task }
plan-fact-now = As it stands
plan-fact-due = Planned to be done
plan-fact-after = Comes after
plan-fact-clause = Clauses
plan-fact-effort = Effort
plan-fact-evidence = What the records show
plan-evidence-whole = It is done, by the records
plan-evidence-part = { $met } of { $total } requirements met
plan-field-percent = How much is done
plan-field-done = Done on
plan-field-starts = Planned start
plan-field-due = Planned end
plan-field-reason = Reason
plan-field-reason-hint = Needed when you move the start or the end.
plan-wrong-date = Write a date such as 2026-11-12.
plan-wrong-order = The end lies before the start.
plan-wrong-percent = Write a whole number from 0 to 100.
plan-wrong-future = This day is still to come.
plan-wrong-reason = Say why the dates move.
plan-moved-meanwhile = The tasks have changed meanwhile. Nothing was saved; look at the plan as it is now.

## Next

plan-next = What to do next
plan-next-nothing = Nothing can be begun now: what is open waits for something else.
plan-next-more = { $count ->
        [one] And one more task that can be begun.
       *[other] And { $count } more tasks that can be begun.
    }
plan-nobody = Nobody yet
plan-decides = decides the end

## Forecast

plan-forecast = When it will be ready
plan-forecast-says = Most likely around { $middle }, and hardly before { $early } or after { $late }.
plan-forecast-fixed = Almost surely on { $middle }: an appointment decides the end, and there is time to spare before it.
plan-forecast-chance = The chance to be ready by { $date } is { $percent } %.
plan-forecast-early = One in ten by
plan-forecast-middle = Half by
plan-forecast-late = Nine in ten by
plan-forecast-table = Show as a table
plan-forecast-days = Ready
plan-forecast-share = Share
plan-forecast-keep = Keep this forecast
plan-forecast-keep-hint = Kept with the record, to be compared with later ones.
plan-forecast-kept = On { $on } it said { $said }.
plan-basis-finished = From { $runs } runs of the plan, at the pace of its { $tasks } finished tasks.
plan-basis-guess = From { $runs } runs of the plan. { $tasks ->
        [0] No task is finished yet
        [one] Only one task is finished yet
       *[other] Only { $tasks } tasks are finished yet
    }, so the usual spread of such plans is taken into account.
plan-pace-faster = So far tasks took { $percent } % less time than planned.
plan-pace-planned = So far tasks took as long as planned.
plan-pace-slower = So far tasks took { $percent } % more time than planned.

## Money

plan-money = Cost and return
plan-money-says = It costs { $total } and is paid back after { $months } months.
plan-money-never = It costs { $total }. With these assumptions it is not paid back: say what it brings each year.
plan-money-unknown = Say what a day of work costs, and this adds up cost and return.
plan-money-change = Change the assumptions
plan-money-save = Save assumptions
plan-cost-work = Work
plan-cost-work-note = { $days } days at { $rate }
plan-cost-fees = Fees
plan-cost-fees-note = Certification body, training, advice
plan-cost-tools = Tools
plan-cost-tools-note = Software, gauges, equipment
plan-cost-total = Cost
plan-cost-total-note = Work, fees and tools
plan-cost-benefit = Benefit per year
plan-cost-benefit-note = Less waste, fewer returns, orders you could not win before
plan-cost-upkeep = Upkeep per year
plan-cost-upkeep-note = Audits from outside and inside, training
plan-cost-left = Left after { $years } years
plan-cost-left-note = { $years } years of benefit less upkeep, less the cost

## Warnings

plan-warnings = Known ways to fail
plan-warnings-none = No sign of the ways in which such plans usually fail.
plan-odd = To be mended in the plan
plan-odd-mend = Mend it
plan-odd-unknown = “{ $task }” comes after “{ $after }”, which is not in the plan.
plan-odd-twice = The short name “{ $key }” is there twice; others mean the first task of that name.
plan-odd-circle = These tasks wait for one another: { $chain }. One link was left out so that the rest has dates.
plan-odd-phase = The phase of “{ $task }” is not among the phases of the plan.
plan-odd-backwards = “{ $task }” ends before it begins.
plan-odd-effort = The effort of “{ $task }” is missing or cannot be meant.
plan-odd-far = A date of “{ $task }” is more than 50 years away.
plan-odd-nobody = “{ $task }” has no owner.

## Making one

plan-record = Its record
plan-new-title = Plan the way
plan-new-lead = Choose how you want to get there; phases, tasks and dates follow. You see the plan before it is saved, and can change everything later.
plan-new-way = The way
plan-new-people = Who takes part
plan-new-people-hint = One person does one task at a time. More days a week make the plan shorter; promise only what is really free.
plan-new-show = Show the plan
plan-new-make = Make this plan
plan-new-consequence = Makes a draft of the roadmap. It begins when somebody starts it.
plan-new-late-help = Give people more days a week, choose a shorter way, or move the day.
plan-field-methodology = How do you want to get there?
plan-field-goals = What matters most to you?
    .hint = It decides which module comes first.
plan-field-begin = Start
    .hint = The first day of work on it.
plan-field-wanted = Wanted for
    .hint = The day by which you need the certificate, if there is one.
plan-field-size = People in the company
    .hint = More people make more work: the effort grows with them.
plan-field-day-rate = Cost of one day of work
    .hint = What a day of your people costs, all in.
plan-field-audit-rate = Fee for one audit day
    .hint = What the certification body asks for a day.
plan-field-audit-days = A company of your size is audited for about { $days } days, before any reduction.
plan-field-audit-none = There is no figure for so many people: ask the certification body, and enter its fees in the roadmap.
plan-field-who = Who
plan-field-days = Days a week
plan-wrong-far = Write a date within { $years } years of today.
plan-wrong-target = This day lies before the start.
plan-wrong-size = Write a whole number of people.
plan-wrong-days = Write days a week, from 0.05 to 50 for all of them together.
plan-wrong-amount = Write an amount, such as 520.
