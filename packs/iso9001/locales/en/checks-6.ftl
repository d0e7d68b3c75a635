## 6.1 Risks and opportunities
check-issue-no-consequence = Nothing follows from issue “{ $title }”: no risk, opportunity or objective, and no reason why
    .help = Add the risk or opportunity that follows from { $title }
check-risks-none = No risk is on record
    .help = Ask each process owner for the risk a customer would notice
check-opportunities-none = No opportunity is on record
    .help = Add one chance to serve customers better
check-risk-half-told = Risk “{ $title }” lacks its cause, its event, its effect or its owner
    .help = Complete { $title }
check-risk-not-rated = Risk “{ $title }” is not rated
    .help = Rate likelihood and impact of { $title }
check-risk-not-reviewed =
    { $months ->
        [one] Risk “{ $title }” has not been looked at for more than a month
       *[other] Risk “{ $title }” has not been looked at for more than { $months } months
    }
    .help = Review { $title }
check-risk-stuck =
    { $months ->
        [one] Risk “{ $title }” was rated more than a month ago and is still not under control
       *[other] Risk “{ $title }” was rated more than { $months } months ago and is still not under control
    }
    .help = Rate { $title } again
check-risk-effect-open = Risk “{ $title }” does not say what it touches, or whether it could stop the work
    .help = Say what { $title } touches and whether it could stop the work
check-risk-no-contingency = Risk “{ $title }” could stop the work, but there is no plan for that day
    .help = Write who does what first if { $title } happens
check-risk-no-treatment = Risk “{ $title }” is above your threshold and nobody has decided how to treat it
    .help = Decide how to treat { $title }
check-risk-no-action = Risk “{ $title }” is to be treated, but no action has an owner and a date
    .help = Create an action for { $title }
check-risk-accepted-silently = Risk “{ $title }” is above your threshold and accepted without a reason
    .help = Say why { $title } is accepted, and sign
check-risk-no-process = Risk “{ $title }” belongs to no process, so its actions change nobody’s work
    .help = Link { $title } to a process
check-risk-effect-unknown =
    { $days ->
        [one] Actions on risk “{ $title }” were finished more than a day ago, and nobody has judged whether they worked
       *[other] Actions on risk “{ $title }” were finished more than { $days } days ago, and nobody has judged whether they worked
    }
    .help = Judge whether the treatment of { $title } worked
check-risk-failed-no-action = The treatment of risk “{ $title }” did not work, and nothing new is planned
    .help = Create a new action for { $title }
check-risk-still-high =
    { $score ->
        [one] Risk “{ $title }” still has one point after treatment and is only watched
       *[other] Risk “{ $title }” still has { $score } points after treatment and is only watched
    }
    .help = Treat { $title } further, or have it accepted with a signature
check-opportunity-not-evaluated = Opportunity “{ $title }” was never evaluated: benefit, chance or effort is missing
    .help = Evaluate { $title }
check-opportunity-undecided = Opportunity “{ $title }” was evaluated on { $on }, but nobody has decided to pursue it, wait or let go
    .help = Decide on { $title } and say why
check-opportunity-no-action = Opportunity “{ $title }” is pursued, but no action has an owner and a date
    .help = Create an action for { $title }
check-opportunity-no-process = Opportunity “{ $title }” is pursued, but belongs to no process
    .help = Link { $title } to a process
check-opportunity-effect-unknown =
    { $days ->
        [one] Actions on opportunity “{ $title }” were finished more than a day ago, and nobody has judged whether it paid off
       *[other] Actions on opportunity “{ $title }” were finished more than { $days } days ago, and nobody has judged whether it paid off
    }
    .help = Judge whether { $title } paid off

## 6.2 Objectives
check-objectives-none = No objective of the whole organisation is agreed
    .help = Set one objective for the whole organisation and have it agreed
check-process-no-objective = Core process “{ $title }” has no agreed objective and no reason why
    .help = Set an objective for { $title }
check-objective-no-policy = Objective “{ $title }” serves no promise of the quality policy
    .help = Link { $title } to the quality policy
check-objective-no-requirement = Objective “{ $title }” does not say what it serves: conformity, customers, delivery, law
    .help = Say what { $title } serves
check-objective-not-measured = Nobody can tell whether objective “{ $title }” is reached: start, target or a checkable fact is missing
    .help = Give { $title } a start value and a target, or a fact to check
check-objectives-none-conformity = No agreed objective is about conformity of what you deliver
    .help = Set an objective about conformity of what you deliver, or mark the one that is
check-objectives-none-customer-satisfaction = No agreed objective is about customer satisfaction
    .help = Set an objective about customer satisfaction, or mark the one that is
check-objective-not-watched =
    { $days ->
        [one] Nobody has looked at objective “{ $title }” for more than a day
       *[other] Nobody has looked at objective “{ $title }” for more than { $days } days
    }
    .help = Enter the latest value of { $title }
check-objective-not-told = The people concerned have not been informed of objective “{ $title }”
    .help = Inform the people concerned of { $title } and note the day
check-objective-overdue =
    { $days ->
        [one] Objective “{ $title }” is one day past its date, neither closed nor renewed
       *[other] Objective “{ $title }” is { $days } days past its date, neither closed nor renewed
    }
    .help = Close { $title }, or set a new date with a reason
check-objective-agreed-long-ago =
    { $months ->
        [one] Objective “{ $title }” was agreed more than a month ago and not confirmed since
       *[other] Objective “{ $title }” was agreed more than { $months } months ago and not confirmed since
    }
    .help = Look at { $title } again, then agree to it once more or close it
check-objective-no-plan = Objective “{ $title }” has no complete plan: steps, resources, owner and date
    .help = Complete the plan of { $title }
check-objective-milestone-late =
    { $count ->
        [one] A milestone of objective “{ $title }” was due on { $due }: { $what }
       *[other] { $count } milestones of objective “{ $title }” are late, the first since { $due }: { $what }
    }
    .help = Finish the late milestones of { $title }, or plan them again
check-objective-no-evaluation = Objective “{ $title }” does not say how its result is judged
    .help = Say who looks at which number of { $title }, and how often
check-objective-closed-no-proof = Objective “{ $title }” was closed without a result and evidence
    .help = Write the result of { $title } and what shows it
check-objective-will-miss = At the present pace objective “{ $title }” will end at { $forecast }; the target is { $target }
    .help = Ask what would bring { $title } back on track

## 6.3 Changes
check-change-not-approved = Change “{ $title }” was made before anyone approved it
    .help = Have { $title } approved, and ask how it slipped through
check-change-late =
    { $days ->
        [one] Change “{ $title }” was approved, but is one day late
       *[other] Change “{ $title }” was approved, but is { $days } days late
    }
    .help = Make { $title } happen, or plan it again
check-change-no-purpose = Change “{ $title }” does not say what it is for and what follows from it
    .help = Write purpose and consequences of { $title }
check-change-integrity-open = Change “{ $title }” does not say which processes it touches and what keeps the system whole meanwhile
    .help = Name the processes { $title } touches, and how work stays under control
check-change-documents-old =
    { $count ->
        [one] A document that change “{ $title }” touches was not revised, and no note says why: { $names }
       *[other] { $count } documents that change “{ $title }” touches were not revised, and no note says why: { $names }
    }
    .help = Revise the documents of { $title }, or note which stay as they are
check-change-no-means = Change “{ $title }” does not say which resources it gets and who does what
    .help = Write down the resources and responsibilities of { $title }
check-change-roles-not-told = Roles were changed by “{ $title }”, and not everyone in them has confirmed since
    .help = Go through the new duties with the people concerned
check-change-not-told = Nobody was informed of change “{ $title }” before it was made
    .help = Say who was informed of { $title }, and when
check-change-no-criterion = Change “{ $title }” does not say how you will know that it worked
    .help = Give { $title } a criterion anyone can check
check-change-not-judged =
    { $days ->
        [one] Change “{ $title }” was made one day ago, and nobody has looked back
       *[other] Change “{ $title }” was made { $days } days ago, and nobody has looked back
    }
    .help = Look back on { $title } and record the result
check-risk-on-retired-process = Risk “{ $title }” is still open, but its process { $process } is no longer run
    .help = Move { $title } to another process, or close it
check-risk-owner-left = { $who }, who answers for risk “{ $title }”, has left
    .help = Name who looks after { $title } now
check-objective-on-retired-process = Objective “{ $title }” belongs to process { $process }, which is no longer run
    .help = Move { $title } to another process, or withdraw it
