register-roadmap = Roadmap
    .plural = Roadmaps
    .lead = The way to the certificate: phases, tasks and milestones with dates, what it costs and what it brings.
    .new = Plan roadmap
    .empty = Choose how you want to get there, set the start and the day you want the certificate. The phases and tasks follow from that; change what does not fit.

section-roadmap-frame = Frame
section-roadmap-plan = Plan
section-roadmap-money = Cost and return
section-roadmap-forecast = Forecast

field-roadmap-methodology = How you get there
field-roadmap-starts_on = Start
field-roadmap-ends_on = Certified by
field-roadmap-gap_assessment = Gap assessment it rests on
field-roadmap-sponsor = Sponsor in top management
field-roadmap-team = Team
field-roadmap-phases = Phases
field-roadmap-tasks = Tasks
field-roadmap-milestones = Milestones
field-roadmap-effort_days = Days of work planned
field-roadmap-percent_done = Tasks done (%)
field-roadmap-day_rate = Cost of one day of work
field-roadmap-fees = Fees
    .hint = Certification body, consultants, training
field-roadmap-tools = Tools and equipment
field-roadmap-cost = Cost
field-roadmap-benefit = Benefit per year
    .hint = Less scrap, fewer returns, orders you could not win before
field-roadmap-upkeep = Cost of keeping it up per year
    .hint = Yearly audits from outside, your own audits, training
field-roadmap-benefit_note = How you estimated it
field-roadmap-payback_months = Pays back after (months)
field-roadmap-forecast = Ready by, at this pace
field-roadmap-forecast_early = At the earliest
field-roadmap-forecast_late = At the latest
field-roadmap-forecast_on = Forecast made on
field-roadmap-note = Note

field-roadmap-phases-phase = Phase
field-roadmap-phases-starts = Start
field-roadmap-phases-ends = End
field-roadmap-phases-goal = What is there at its end
field-roadmap-tasks-key = Short name
field-roadmap-tasks-task = Task
field-roadmap-tasks-phase = Phase
field-roadmap-tasks-clause = Clause
field-roadmap-tasks-who = Who
field-roadmap-tasks-starts = Start
field-roadmap-tasks-due = Due
field-roadmap-tasks-after = After
field-roadmap-tasks-effort = Days of work
field-roadmap-tasks-waits = Only time passes
field-roadmap-tasks-percent = Done (%)
field-roadmap-tasks-done_on = Done on
field-roadmap-milestones-milestone = Milestone
field-roadmap-milestones-due = Due
field-roadmap-milestones-reached_on = Reached on

option-roadmap-methodology-process-rollout = Process roll-out, 10 to 14 months
option-roadmap-methodology-gap-sprint = Gap sprint, 6 to 8 months
option-roadmap-methodology-modules = Module by module, 8 to 12 months
option-roadmap-methodology-small-team = Small team, few hours a week

state-roadmap-draft = Draft
state-roadmap-running = Running
state-roadmap-done = Done
state-roadmap-dropped = Dropped

move-roadmap-start = Start
move-roadmap-replan = Change the plan
move-roadmap-finish = Finish
move-roadmap-drop = Drop
move-roadmap-reopen = Reopen

inverse-gap-assessment-roadmaps = Roadmaps
