## 4.1 Context
check-context-no-external = No issue from outside the organisation is listed
    .help = Add the outside development that matters most to your customers
check-context-no-internal = No issue from inside the organisation is listed
    .help = Add what helps or hinders you most from inside
check-context-issue-no-owner = Issue “{ $title }” has no owner
    .help = Name an owner for { $title }
check-context-issue-no-effect = Issue “{ $title }” does not say what it does to the quality system
    .help = Write the effect of { $title }
check-context-issue-not-reviewed =
    { $months ->
        [one] Issue “{ $title }” has not been reviewed for more than a month
       *[other] Issue “{ $title }” has not been reviewed for more than { $months } months
    }
    .help = Review { $title }
check-context-issue-review-late =
    { $days ->
        [one] The review of issue “{ $title }” is one day late
       *[other] The review of issue “{ $title }” is { $days } days late
    }
    .help = Review { $title }
check-climate-undecided = Nobody has decided, with a reason and a date, whether climate change matters for your quality system
    .help = Decide whether climate change matters
check-climate-decision-old =
    { $months ->
        [one] The decision on climate change is older than a month
       *[other] The decision on climate change is older than { $months } months
    }
    .help = Look at the climate decision again and date it
check-climate-no-consequence = Climate change matters to you, but no issue, risk or need follows from it
    .help = Add the climate issue you had in mind

## 4.2 Interested parties
check-parties-no-customer = Your customers are missing among the interested parties
    .help = Add your customers, or say why you have none
check-parties-no-regulator = Your authorities are missing among the interested parties
    .help = Add your authorities, or say why you have none
check-parties-no-supplier = Your suppliers are missing among the interested parties
    .help = Add your suppliers, or say why you have none
check-party-no-needs = Nothing is written about what “{ $title }” needs
    .help = Write the needs of { $title }, or why none matters
check-party-needs-undecided =
    { $all ->
        [one] Nobody has said who deals with the one need of “{ $title }”: { $names }
       *[other] Nobody has said who deals with { $open } of the { $all } needs of “{ $title }”: { $names }
    }
    .help = Decide for each need of { $title } whether the quality system takes it on
check-party-needs-unanswered =
    { $open ->
        [one] One need of “{ $title }” was taken on, but nothing answers it: { $names }
       *[other] { $open } needs of “{ $title }” were taken on, but nothing answers them: { $names }
    }
    .help = Link a process, risk, objective or document to each need of { $title }
check-party-not-reviewed =
    { $months ->
        [one] “{ $title }” has not been looked at for more than a month
       *[other] “{ $title }” has not been looked at for more than { $months } months
    }
    .help = Review { $title }
check-obligation-not-kept = Obligation “{ $title }” is not kept and no action is open
    .help = Create an action for { $title }
check-obligation-review-late =
    { $days ->
        [one] Obligation “{ $title }” is one day past its review
       *[other] Obligation “{ $title }” is { $days } days past its review
    }
    .help = Look at { $title } again

## 4.3 Scope
check-scope-none = No approved scope is in force
    .help = Write the scope and have it approved
check-scope-twice =
    { $count ->
        [one] One scope is in force at the same time as another
       *[other] { $count } scopes are in force at the same time
    }
    .help = Supersede all but one scope
check-scope-incomplete = Scope “{ $title }” does not name products, sites and processes
    .help = Name at least one product or service, one site and one process in { $title }
check-site-scope-undecided = Nobody has said whether site “{ $title }” is in the certified scope
    .help = Decide whether { $title } is in scope
check-site-not-in-scope-statement = Site “{ $title }” is marked as in scope, but the scope in force does not name it
    .help = Add { $title } to the scope, or take the mark away
check-process-not-in-scope-statement = Process “{ $title }” is in scope, but the scope in force does not name it
    .help = Add { $title } to the scope, or say why it is out
check-scope-context-moved =
    { $count ->
        [one] An important issue came up after scope “{ $title }” was last confirmed: { $names }
       *[other] { $count } important issues came up after scope “{ $title }” was last confirmed: { $names }
    }
    .help = Confirm { $title }, or change it
check-not-applied-unapproved =
    { $count ->
        [one] One clause is marked as not applying, but nobody approved that with a date: { $names }
       *[other] { $count } clauses are marked as not applying, but nobody approved that with a date: { $names }
    }
    .help = Have each exclusion approved, or take it back
check-not-applied-not-published =
    { $count ->
        [one] One clause marked as not applying is not named in the scope in force
       *[other] { $count } clauses marked as not applying are not named in the scope in force
    }
    .help = Add them to the scope, with the reason
check-design-excluded-but-done = Design is marked as not applying, but design projects are on record
    .help = Take the exclusion of 8.3 back, or say why these projects are not design
check-calibration-excluded-but-measured = Calibration is marked as not applying, but measuring equipment is in service
    .help = Take the exclusion of 7.1.5.2 back, or take the equipment out of use for acceptance
check-property-excluded-but-held = Property of others is marked as not applying, but you hold some
    .help = Take the exclusion of 8.5.3 back
check-clauses-without-process =
    { $count ->
        [one] No process and no document in force serves clause { $clauses }
       *[other] No process and no document in force serves clauses { $clauses }
    }
    .help = Write the clauses it serves on each process
check-certificate-scope-differs = Certificate “{ $title }” is not tied to the scope in force
    .help = Link { $title } to the scope in force and compare the wording

## 4.4 Processes
check-process-kinds-missing =
    { $missing ->
        [one] One of the three kinds of process (core, support, management) is missing
       *[other] { $missing } of the three kinds of process (core, support, management) are missing
    }
    .help = Add a process of the missing kind
check-process-asleep =
    { $months ->
        [one] Process “{ $title }” has left no trace for a month: no value, no audit, no review
       *[other] Process “{ $title }” has left no trace for { $months } months: no value, no audit, no review
    }
    .help = Enter a value, or audit or review { $title }
check-process-no-flow = Process “{ $title }” names no input or no output
    .help = Write what goes into { $title } and what comes out
check-process-alone = Process “{ $title }” is linked to no other process and to nobody outside
    .help = Say what comes before and after { $title }
check-process-no-measure = Process “{ $title }” has no measure with target, unit and frequency
    .help = Add a measure to { $title }
check-process-no-criteria = Process “{ $title }” does not say how to tell good work from bad
    .help = Write the criteria of { $title }
check-process-no-owner =
    { $why ->
        [none] Process “{ $title }” has no owner
       *[left] { $who }, the owner of process “{ $title }”, has left
    }
    .help = Name an owner for { $title }
check-process-owner-not-agreed = Nobody has noted that the owner of process “{ $title }” accepted it
    .help = Ask the owner of { $title } and note the day
check-process-no-means = Process “{ $title }” does not say which resources it needs
    .help = Write the people, tools and know-how { $title } needs
check-process-means-missing =
    { $days ->
        [one] Process “{ $title }” has waited more than a day for a decision on missing resources: { $names }
       *[other] Process “{ $title }” has waited more than { $days } days for a decision on missing resources: { $names }
    }
    .help = Decide on the missing resources of { $title }
check-process-no-risk = Process “{ $title }” has no rated risk or opportunity, and no reason why
    .help = Add the risk of { $title } that a customer would notice
check-process-not-reviewed =
    { $months ->
        [one] Process “{ $title }” has had no review for more than a month
       *[other] Process “{ $title }” has had no review for more than { $months } months
    }
    .help = Review { $title }
check-process-short-no-action = The review found that process “{ $title }” falls short, and nothing is being done
    .help = Create an action or a change for { $title }
check-process-not-improved =
    { $months ->
        [one] Process “{ $title }” has seen no finished improvement for a month
       *[other] Process “{ $title }” has seen no finished improvement for { $months } months
    }
    .help = Ask the people of { $title } what they would change
check-process-no-document = Process “{ $title }” has no document in force and no reason why it needs none
    .help = Write a procedure for { $title }, or note why none is needed
check-process-no-records = Process “{ $title }” does not say which records show that work went as planned
    .help = List the records of { $title }
check-process-records-stale =
    { $count ->
        [one] One record of process “{ $title }” is older than it should be: { $names }
       *[other] { $count } records of process “{ $title }” are older than they should be: { $names }
    }
    .help = Look for the missing records of { $title } and note the last one
check-scope-older-than-party = Scope “{ $title }” was last confirmed before you knew of influential parties: { $parties }
    .help = Confirm { $title }, or change it
check-process-hands-to-nobody =
    { $why ->
        [itself] Process “{ $title }” hands its work to itself
       *[retired] Process “{ $title }” hands its work to a process that no longer exists: { $next }
    }
    .help = Say where the work of { $title } goes next
check-process-input-from-nowhere = Process “{ $title }” does not say where its input comes from: { $input }
    .help = Name who supplies it
