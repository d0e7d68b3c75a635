register-supplier-evaluation = Supplier evaluation
    .plural = Supplier evaluations
    .lead = How a supplier did in a period, by criteria that were set before.
    .new = Evaluate supplier
    .empty = Judge a supplier before the first order and again at the interval you chose. Only figures that exist count: a supplier without deliveries has no score.

section-supplier-evaluation-what = What is judged
section-supplier-evaluation-score = Score
section-supplier-evaluation-result = Result

field-supplier-evaluation-title = Title
field-supplier-evaluation-supplier = Supplier
field-supplier-evaluation-reason = Reason
option-supplier-evaluation-reason-initial = Before the first order
option-supplier-evaluation-reason-periodic = Periodic
option-supplier-evaluation-reason-incident = After a problem
option-supplier-evaluation-reason-change = After a change
field-supplier-evaluation-period_start = From
field-supplier-evaluation-period_end = Until
field-supplier-evaluation-deliveries = Deliveries in the period
field-supplier-evaluation-defects = Deliveries rejected
field-supplier-evaluation-late = Deliveries late
field-supplier-evaluation-conformity = Deliveries accepted
field-supplier-evaluation-evidence = What it rests on
    .hint = Audit, samples, references, figures
field-supplier-evaluation-criteria = Criteria
field-supplier-evaluation-criteria-criterion = Criterion
    .hint = Delivery, defects, uptime, accuracy of data, response to incidents
field-supplier-evaluation-criteria-weight = Weight
field-supplier-evaluation-criteria-score = Score
    .hint = 0 to 100. Leave empty when there is nothing to judge
field-supplier-evaluation-criteria-note = Why
field-supplier-evaluation-score = Score
field-supplier-evaluation-pass_score = Score needed
field-supplier-evaluation-result = Result
option-supplier-evaluation-result-keep = Keep
option-supplier-evaluation-result-conditions = Keep with conditions
option-supplier-evaluation-result-suspend = Suspend
option-supplier-evaluation-result-retire = Stop buying
field-supplier-evaluation-result_note = Reason for the result
field-supplier-evaluation-actions = Actions
field-supplier-evaluation-done_on = Done on
field-supplier-evaluation-done_by = Done by

state-supplier-evaluation-draft = Draft
state-supplier-evaluation-done = Done

move-supplier-evaluation-finish = Finish
move-supplier-evaluation-reopen = Reopen

meaning-evaluation-done = I judged this supplier by the criteria above
meaning-evaluation-reopened = I reopen this evaluation
guard-evaluation-no-score = No criterion has a score yet. Score at least one.
guard-evaluation-low-score = The score is below what is needed. Add an action, suspend, or stop buying.

inverse-supplier-evaluations = Evaluations
inverse-action-supplier_evaluations = Supplier evaluations
