register-measure = Measure
    .plural = Measures
    .lead = The figures we steer by: what they mean, where they should be, and what they tell us.
    .new = Add measure
    .empty = Start with five: on-time delivery, complaints, what customers think, faults found inside, and the result of your most important process. Each needs a formula, a target and somebody who looks at it.

section-measure-definition = Definition
section-measure-target = Target and limits
section-measure-collection = How it is collected
section-measure-points = Values
section-measure-evaluation = What the figures tell

field-measure-title = Measure
field-measure-process = Process
field-measure-topics = Helps to judge
    .hint = The analysis of data and the management review ask for each of these
field-measure-definition = Formula
    .hint = What is counted, divided by what, and what is left out
field-measure-unit = Unit
field-measure-decimals = Decimals shown
field-measure-direction = Which way is better
field-measure-target = Target
field-measure-lower_limit = Lower limit
    .hint = Where the process itself runs when nothing special happens; not what the customer allows
field-measure-upper_limit = Upper limit
field-measure-limits_from = Limits computed from
field-measure-limits_until = Limits computed until
field-measure-lower_spec = Lower specification
    .hint = The least that is allowed
field-measure-upper_spec = Upper specification
    .hint = The most that is allowed
field-measure-frequency = How often
field-measure-frequency_days = Days between values
field-measure-data_source = Where the figure comes from
field-measure-method = How it is measured
field-measure-equipment = Measuring equipment
field-measure-collector = Collected by
field-measure-chart = Chart
field-measure-points = Values
field-measure-last_on = Last value on
field-measure-latest = Latest value
field-measure-next_on = Next value due
field-measure-evaluations = Evaluations
    .hint = What the figures of a period mean, and what you do about it
field-measure-evaluated_on = Last evaluated on

option-measure-topics-conformity = Conformity of products and services
option-measure-topics-satisfaction = Customer satisfaction
option-measure-topics-process-performance = Performance of a process
option-measure-topics-qms-performance = Performance of the quality system
option-measure-topics-planning = Whether plans are carried out
option-measure-topics-risk-actions = Effect of actions on risks
option-measure-topics-opportunity-actions = Effect of actions on opportunities
option-measure-topics-suppliers = Performance of suppliers
option-measure-topics-improvement = Need to improve
option-measure-topics-resources = Resources

option-measure-direction-higher-is-better = Higher is better
option-measure-direction-lower-is-better = Lower is better
option-measure-direction-on-target = On target is best

option-measure-frequency-daily = Daily
option-measure-frequency-weekly = Weekly
option-measure-frequency-monthly = Monthly
option-measure-frequency-quarterly = Quarterly
option-measure-frequency-half-yearly = Every half year
option-measure-frequency-yearly = Yearly
option-measure-frequency-as-needed = As needed

option-measure-chart-run = Run chart
option-measure-chart-individuals = Single values and moving range
option-measure-chart-x-bar-r = Means and ranges
option-measure-chart-p = Share of faulty units
option-measure-chart-np = Number of faulty units
option-measure-chart-c = Number of faults
option-measure-chart-u = Faults per unit

field-measure-evaluations-on = Date
field-measure-evaluations-period = Period
field-measure-evaluations-verdict = Verdict
field-measure-evaluations-conclusion = Conclusion
field-measure-evaluations-decision = Decision
field-measure-evaluations-by = By
field-measure-evaluations-action = Action

option-measure-evaluations-verdict-better = Better
option-measure-evaluations-verdict-stable = Stable
option-measure-evaluations-verdict-worse = Worse
option-measure-evaluations-verdict-special-cause = Special cause
option-measure-evaluations-verdict-too-early = Too early to say

option-measure-evaluations-decision-none-needed = Nothing needed
option-measure-evaluations-decision-watch = Watch
option-measure-evaluations-decision-investigate = Investigate
option-measure-evaluations-decision-improve = Improve
option-measure-evaluations-decision-change-target = Change the target

inverse-process-measures = Measures
inverse-equipment-measures = Measures

state-measure-active = Active
state-measure-retired = Retired

move-measure-retire = Retire
move-measure-reopen = Use again
