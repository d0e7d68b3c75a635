register-personal-goal = Personal goal
    .plural = Personal goals
    .lead = What one person contributes to an objective. Only that person, the owner of the goal, whoever it is agreed with and those who handle people and training can see it.
    .new = Set goal
    .empty = Break an objective down to what each person can do for it. Agree on one to three goals per person, not more.

section-personal-goal-goal = The goal
section-personal-goal-progress = How far it is
section-personal-goal-result = Result

field-personal-goal-title = Goal
field-personal-goal-person = For
field-personal-goal-objective = Objective it serves
field-personal-goal-target = What is to be reached
field-personal-goal-agreed_with = Agreed with
    .hint = Whoever you agree your own goal with, such as your manager
field-personal-goal-weight = Weight (%)
field-personal-goal-period_from = From
field-personal-goal-period_until = Until
field-personal-goal-support = Support needed
    .hint = Time, training, tools
field-personal-goal-progress = Progress (%)
field-personal-goal-progress_note = What is done, what is next
field-personal-goal-achieved = Reached (%)
field-personal-goal-result = Result

state-personal-goal-proposed = Proposed
state-personal-goal-agreed = Agreed
state-personal-goal-achieved = Achieved
state-personal-goal-missed = Missed
state-personal-goal-reviewed = Reviewed
state-personal-goal-withdrawn = Dropped

move-personal-goal-agree = Agree
move-personal-goal-achieve = Mark as achieved
move-personal-goal-miss = Mark as missed
move-personal-goal-review = Review
move-personal-goal-withdraw = Drop
move-personal-goal-reopen = Reopen

guard-goal-review-own = You do not review your own goal alone. Ask someone else to take this step.

meaning-goal-agreed = We agreed on this goal together

inverse-objective-personal_goals = Personal goals
