# Sentences of the checks of clause 9. One sentence names the gap; `.help` is what the link to the fix says.

# --- 9.1

check-core-process-not-measured = Nothing measures the core process “{ $title }”
    .help = Add a measure for { $title }
check-measure-not-defined = Measure “{ $title }” lacks its formula, its source or its owner
    .help = Complete the definition
check-objective-without-measure = Objective “{ $title }” has no measure that shows whether it is reached
    .help = Choose a measure
check-measure-without-fresh-value = Measure “{ $title }” has had no value since { $last }
    .help = Add the missing value
check-measure-without-values = Measure “{ $title }” has no value yet
    .help = Add the first value
check-measure-without-frequency = Nobody has said how often “{ $title }” is measured
    .help = Set how often
check-measure-not-evaluated =
    { $months ->
        [one] Nobody has judged the figures of “{ $title }” in the last month
       *[other] Nobody has judged the figures of “{ $title }” in the last { $months } months
    }
    .help = Write what the figures tell
check-measure-missed-unjudged = “{ $title }” missed its target on { $on } with { $value } { $unit }, and nobody has said why
    .help = Write why, or start an action
check-system-not-evaluated =
    { $months ->
        [one] In the last month nobody has judged whether the quality system as a whole works
       *[other] In the last { $months } months nobody has judged whether the quality system as a whole works
    }
    .help = Plan a management review
check-measure-has-gaps =
    { $values ->
        [one] “{ $title }” has one value where its rhythm asks for { $wanted }
       *[other] “{ $title }” has { $values } values where its rhythm asks for { $wanted }
    }
    .help = Fill in the missing values
check-satisfaction-no-method = No measure says how customer satisfaction is followed, how often and by whom
    .help = Add a measure of satisfaction
check-satisfaction-no-data =
    { $months ->
        [one] No customer has been asked for a month
       *[other] No customer has been asked for { $months } months
    }
    .help = Plan a survey
check-key-customer-not-heard =
    { $months ->
        [one] Nothing has been heard from key customer “{ $title }” for a month
       *[other] Nothing has been heard from key customer “{ $title }” for { $months } months
    }
    .help = Ask { $title } and record the answer
check-survey-few-answers =
    { $answers ->
        [0] Survey “{ $title }” has no answer, you planned { $planned }
        [one] Survey “{ $title }” has one answer, you planned { $planned }
       *[other] Survey “{ $title }” has { $answers } answers, you planned { $planned }
    }
    .help = Plan another round
check-conformity-not-analysed =
    { $months ->
        [one] In the last month nobody has judged whether products and services are getting better
       *[other] In the last { $months } months nobody has judged whether products and services are getting better
    }
    .help = Evaluate a measure of conformity
check-satisfaction-not-analysed =
    { $months ->
        [one] In the last month nobody has drawn a conclusion on customer satisfaction
       *[other] In the last { $months } months nobody has drawn a conclusion on customer satisfaction
    }
    .help = Ask customers and draw a conclusion
check-planning-not-analysed =
    { $months ->
        [one] In the last month nobody has judged whether plans are carried out
       *[other] In the last { $months } months nobody has judged whether plans are carried out
    }
    .help = Evaluate what was planned
check-risk-actions-not-analysed =
    { $months ->
        [one] Nobody has judged in a month whether the actions on risks worked
       *[other] Nobody has judged in { $months } months whether the actions on risks worked
    }
    .help = Judge the actions on risks
check-opportunity-actions-not-analysed =
    { $months ->
        [one] Nobody has judged in a month whether the actions on opportunities worked
       *[other] Nobody has judged in { $months } months whether the actions on opportunities worked
    }
    .help = Judge the actions on opportunities
check-suppliers-not-analysed =
    { $months ->
        [one] Nobody has judged the performance of suppliers in the last month
       *[other] Nobody has judged the performance of suppliers in the last { $months } months
    }
    .help = Evaluate a supplier
check-analysis-without-decision =
    { $months ->
        [one] Figures were judged in the last month, but none led to a decision, not even to “nothing needed”
       *[other] Figures were judged in the last { $months } months, but none led to a decision, not even to “nothing needed”
    }
    .help = Decide what to improve

# --- 9.2

check-no-audit-programme = No approved audit programme covers { $year }
    .help = Plan the audit programme
check-programme-incomplete = Audit programme “{ $title }” lacks its owner, intervals, methods, responsibilities or reporting rules
    .help = Revise the programme
check-process-audit-overdue =
    { $months ->
        [one] Process “{ $title }” has had no internal audit for a month
       *[other] Process “{ $title }” has had no internal audit for { $months } months
    }
    .help = Plan an audit of { $title }
check-process-never-audited = Process “{ $title }” has never been audited
    .help = Plan an audit of { $title }
check-clause-not-audited =
    { $count ->
        [one] Clause { $clauses } has not been audited
       *[other] Clauses { $clauses } have not been audited
    } for { $months ->
        [one] a month
       *[other] { $months } months
    }
    .help = Plan an audit that covers what is missing
check-site-not-audited =
    { $months ->
        [one] Site “{ $title }” has had no audit for a month
       *[other] Site “{ $title }” has had no audit for { $months } months
    }
    .help = Plan an audit at { $title }
check-audit-not-begun =
    { $days ->
        [one] Audit “{ $title }” was planned for { $planned } and has not begun one day later
       *[other] Audit “{ $title }” was planned for { $planned } and has not begun { $days } days later
    }
    .help = Set another date, with a reason
check-audit-without-criteria = Audit “{ $title }” does not say what it covers or what it is measured against
    .help = Write scope and criteria
check-audit-without-objective = Audit “{ $title }” does not say what it wants to find out
    .help = Write the objective
check-auditor-owns-process = { $who } is to audit “{ $title }”, but answers for { $process } or stands in for whoever does
    .help = Choose an independent auditor
check-lead-not-auditor = Audit “{ $title }” is held by people who are not approved as auditors: { $person }
    .help = Choose approved auditors
check-audit-report-late =
    { $days ->
        [one] Audit “{ $title }” ended one day ago and has no report
       *[other] Audit “{ $title }” ended { $days } days ago and has no report
    }
    .help = Sign the report
check-audit-report-not-sent = The report of audit “{ $title }” did not go to the owner of { $process }
    .help = Send the report
check-finding-unanswered =
    { $days ->
        [one] Finding “{ $title }” has waited one day for an answer
       *[other] Finding “{ $title }” has waited { $days } days for an answer
    }
    .help = Answer the finding
check-finding-without-correction = Finding “{ $title }” was answered without a correction, or without a decision on its cause
    .help = Complete the answer
check-audit-record-incomplete = Audit “{ $title }” is reported without its questions, summary, lead auditor or end date
    .help = Complete the report
check-audit-without-conclusion = Audit “{ $title }” draws no conclusion on { $process }
    .help = Conclude for each process
check-programme-not-weighed =
    { $rows ->
        [one] One row of “{ $title }” was planned without weighing importance, changes and the last result: { $names }
       *[other] { $rows } rows of “{ $title }” were planned without weighing importance, changes and the last result: { $names }
    }
    .help = Weigh these rows
check-programme-leaves-out =
    { $count ->
        [one] “{ $title }” leaves out the process { $process }
       *[other] “{ $title }” leaves out { $count } processes, { $process } among them
    }
    .help = Add what is missing to the programme
check-programme-flat = “{ $title }” plans no shorter interval for what matters most
    .help = Shorten the interval of high priorities
check-programme-not-concluded = The audit programme of { $year } is over and nobody has said how it went
    .help = Close the programme
check-audit-questions-left =
    { $open ->
        [one] Audit “{ $title }” ends on { $ends } with one question open
       *[other] Audit “{ $title }” ends on { $ends } with { $open } questions open
    }
    .help = Answer the open questions

# --- 9.3

check-no-management-review =
    { $months ->
        [one] Top management has not reviewed the system in the last month
       *[other] Top management has not reviewed the system in the last { $months } months
    }
    .help = Plan a management review
check-review-without-top-management = Nobody from top management is named as present at the review of { $on }
    .help = Record who was there
check-review-without-verdict = Review “{ $title }” does not say whether the system is suitable, adequate, effective and in line with your direction
    .help = Record the verdict
check-review-left-out-earlier-actions =
    { $months ->
        [one] No review of the last month asked what became of earlier decisions
       *[other] No review of the last { $months } months asked what became of earlier decisions
    }
    .help = Plan a review that covers this
check-review-left-out-context =
    { $months ->
        [one] No review of the last month looked at what changed around and inside the organisation
       *[other] No review of the last { $months } months looked at what changed around and inside the organisation
    }
    .help = Plan a review that covers this
check-review-left-out-parties =
    { $months ->
        [one] No review of the last month looked at changed needs of interested parties
       *[other] No review of the last { $months } months looked at changed needs of interested parties
    }
    .help = Plan a review that covers this
check-review-left-out-satisfaction =
    { $months ->
        [one] The reviews of the last month left out customer satisfaction
       *[other] The reviews of the last { $months } months left out customer satisfaction
    }
    .help = Plan a review that covers this
check-review-left-out-quality-objectives =
    { $months ->
        [one] The reviews of the last month left out the quality objectives
       *[other] The reviews of the last { $months } months left out the quality objectives
    }
    .help = Plan a review that covers this
check-review-left-out-processes =
    { $months ->
        [one] The reviews of the last month left out process performance and conformity
       *[other] The reviews of the last { $months } months left out process performance and conformity
    }
    .help = Plan a review that covers this
check-review-left-out-nonconformities =
    { $months ->
        [one] The reviews of the last month left out nonconformities and corrective actions
       *[other] The reviews of the last { $months } months left out nonconformities and corrective actions
    }
    .help = Plan a review that covers this
check-review-left-out-measures =
    { $months ->
        [one] The reviews of the last month left out the results of measuring
       *[other] The reviews of the last { $months } months left out the results of measuring
    }
    .help = Plan a review that covers this
check-review-left-out-audits =
    { $months ->
        [one] The reviews of the last month left out audit results
       *[other] The reviews of the last { $months } months left out audit results
    }
    .help = Plan a review that covers this
check-review-left-out-suppliers =
    { $months ->
        [one] The reviews of the last month left out supplier performance
       *[other] The reviews of the last { $months } months left out supplier performance
    }
    .help = Plan a review that covers this
check-review-left-out-resources =
    { $months ->
        [one] No review of the last month asked whether resources are enough
       *[other] No review of the last { $months } months asked whether resources are enough
    }
    .help = Plan a review that covers this
check-review-left-out-risk-actions =
    { $months ->
        [one] No review of the last month asked whether the actions on risks worked
       *[other] No review of the last { $months } months asked whether the actions on risks worked
    }
    .help = Plan a review that covers this
check-review-left-out-opportunity-actions =
    { $months ->
        [one] No review of the last month asked whether the actions on opportunities worked
       *[other] No review of the last { $months } months asked whether the actions on opportunities worked
    }
    .help = Plan a review that covers this
check-review-left-out-improvements =
    { $months ->
        [one] No review of the last month asked what could be better
       *[other] No review of the last { $months } months asked what could be better
    }
    .help = Plan a review that covers this
check-review-topic-without-decision = Review “{ $title }” says nothing on { $topic ->
    [improvement] improvement
    [resources] resources
   *[other] changes to the system
    }, not even that none is needed
    .help = Record the decision
check-decision-without-owner =
    { $count ->
        [one] One decision of “{ $title }” has no person or no date: { $names }
       *[other] { $count } decisions of “{ $title }” have no person or no date: { $names }
    }
    .help = Give each decision a person and a date
check-decision-overdue =
    { $count ->
        [one] One decision of “{ $title }” is late: { $names }
       *[other] { $count } decisions of “{ $title }” are late: { $names }
    }
    .help = Follow up the decisions
check-review-not-signed =
    { $days ->
        [one] Review “{ $title }” was held one day ago and is not signed
       *[other] Review “{ $title }” was held { $days } days ago and is not signed
    }
    .help = Sign the review
check-review-without-minutes = Review “{ $title }” is signed without minutes, or without saying who was there
    .help = Complete the minutes
check-review-without-trend =
    { $count ->
        [one] Review “{ $title }” judged one input without saying whether it gets better or worse
       *[other] Review “{ $title }” judged { $count } inputs without saying whether they get better or worse
    }
    .help = Add the trend
check-next-review-not-planned = The next management review has no date yet
    .help = Plan the next review
check-measure-left-alone =
    { $why ->
        [left] { $who }, the owner of measure “{ $title }”, has left
       *[retired] Measure “{ $title }” belongs to process { $process }, which is no longer run
    }
    .help = Name who follows { $title }, or retire it
check-audit-date-impossible =
    { $why ->
        [ahead] Audit “{ $title }” was finished on { $date }, a day that has not come
       *[before] Audit “{ $title }” was finished on { $date }, before the organisation existed
    }
    .help = Correct the date of { $title }
check-review-date-impossible =
    { $why ->
        [ahead] Review “{ $title }” was held on { $date }, a day that has not come
       *[before] Review “{ $title }” was held on { $date }, before the organisation existed
    }
    .help = Correct the date of { $title }
check-measure-date-impossible = A value of “{ $title }” is dated { $date }, a day that has not come
    .help = Correct the date in { $title }
check-audit-not-independent = { $who } held audit “{ $title }” of { $process }, the own process or that of whom they stand in for
    .help = Have { $process } audited by somebody independent
