# Before stage 1 and stage 2. `.holds` says the condition as it should be.

check-stage-1-audits =
    { $count ->
        [0] No internal audit is planned before “{ $title }”
        [one] One process has no internal audit planned before “{ $title }”
       *[other] { $count } processes have no internal audit planned before “{ $title }”
    }
    .help = Plan an internal audit
    .holds = Internal audits of all processes are planned
check-stage-1-review = No management review is planned before “{ $title }”
    .help = Plan a management review
    .holds = A management review is planned
check-stage-1-scope = No scope is in force for “{ $title }”
    .help = Write the scope
    .holds = The scope is in force
check-stage-1-policy = No quality policy is in force for “{ $title }”
    .help = Write the quality policy
    .holds = The quality policy is in force
check-stage-1-objectives = No objective is agreed for “{ $title }”
    .help = Set an objective
    .holds = Objectives are agreed
check-stage-1-processes = No process is described for “{ $title }”
    .help = Describe a process
    .holds = The processes are described
check-stage-2-audits =
    { $count ->
        [0] No internal audit is finished before “{ $title }”
        [one] One process has no finished internal audit before “{ $title }”
       *[other] { $count } processes have no finished internal audit before “{ $title }”
    }
    .help = Plan the missing internal audit
    .holds = Internal audits of all processes are done
check-stage-2-review = No management review is held and signed before “{ $title }”
    .help = Plan a management review
    .holds = A management review is held and signed
check-stage-1-concerns =
    { $count ->
        [one] One weak point from stage 1 is not answered before “{ $title }”
       *[other] { $count } weak points from stage 1 are not answered before “{ $title }”
    }
    .help = Make an action for it
    .holds = The weak points from stage 1 are answered
check-cert-stages-far-apart =
    { $days ->
        [one] “{ $title }” comes one day after stage 1; the certification body may ask for stage 1 again
       *[other] “{ $title }” comes { $days } days after stage 1; the certification body may ask for stage 1 again
    }
    .help = Bring { $title } forward, or ask the certification body
    .holds = Stage 2 comes soon enough after stage 1
check-cert-stages-apart =
    { $days ->
        [one] “{ $title }” comes one day after stage 1; things may have changed by then
       *[other] “{ $title }” comes { $days } days after stage 1; things may have changed by then
    }
    .help = Bring { $title } forward if you can
check-cert-stages-out-of-order = “{ $title }” begins before stage 1 has ended ({ $before })
    .help = Correct the days of { $title }
check-cert-ends-before-start = “{ $title }” ends on { $last }, before it begins on { $first }
    .help = Correct the days of { $title }
check-cert-visit-not-noted =
    { $days ->
        [one] “{ $title }” was yesterday and is still marked as planned
       *[other] “{ $title }” was { $days } days ago and is still marked as planned
    }
    .help = Note what came of { $title }

# Findings of the body.

check-cert-major-late =
    { $count ->
        [one] A major finding of “{ $title }” is not verified, and the date for it has passed
       *[other] { $count } major findings of “{ $title }” are not verified, and the date for them has passed
    }
    .help = Send the proof to the certification body
check-cert-minor-late =
    { $count ->
        [one] The plan for a minor finding of “{ $title }” is not accepted, and the date for it has passed
       *[other] The plans for { $count } minor findings of “{ $title }” are not accepted, and the date for them has passed
    }
    .help = Send the plan to the certification body
check-cert-stage-2-again = Major findings of “{ $title }” were not settled by { $by }: stage 2 has to be made again
    .help = Plan a new stage 2
check-cert-decided-too-early = “{ $title }” carries a decision while a major finding is not verified or a plan for a minor one is not accepted
    .help = Complete the findings, or take the decision back
check-cert-renewal-too-late = “{ $title }” comes after the certificate has ended ({ $expires })
    .help = Bring { $title } forward
check-cert-renewal-majors = Major findings of “{ $title }” are not verified before the certificate ends ({ $expires })
    .help = Send the proof to the certification body

# Certificates.

check-certificate-surveillance-late =
    { $days ->
        [one] Surveillance for certificate “{ $title }” is one day late; the certificate may be suspended
       *[other] Surveillance for certificate “{ $title }” is { $days } days late; the certificate may be suspended
    }
    .help = Agree on a date with the certification body at once
check-certificate-surveillance-unplanned =
    { $days ->
        [0] Surveillance for certificate “{ $title }” is due today and not planned
        [one] Surveillance for certificate “{ $title }” is due in one day and not planned
       *[other] Surveillance for certificate “{ $title }” is due in { $days } days and not planned
    }
    .help = Plan the surveillance of { $title }
check-certificate-surveillance-not-noted = The surveillance of { $on } is not noted at certificate “{ $title }”
    .help = Note the surveillance
check-certificate-recertification-unplanned =
    { $days ->
        [0] Certificate “{ $title }” ends today and no recertification is planned
        [one] Certificate “{ $title }” ends in one day and no recertification is planned
       *[other] Certificate “{ $title }” ends in { $days } days and no recertification is planned
    }
    .help = Plan the recertification of { $title }
check-certificate-ended =
    { $days ->
        [one] Certificate “{ $title }” ended one day ago and still counts as valid here
       *[other] Certificate “{ $title }” ended { $days } days ago and still counts as valid here
    }
    .help = Mark { $title } as expired, or enter the new date
check-certificate-old-edition = Certificate “{ $title }” follows the edition of 2015 and has no plan for the change to 2026
    .help = Write how and when { $title } changes to the new edition
check-certificate-dates-out-of-order = The dates of certificate “{ $title }” are out of order: first decided, then issued, then expired
    .help = Correct the dates of { $title }
check-certificate-too-long = Certificate “{ $title }” runs longer than three years from its decision
    .help = Check the dates of { $title }
check-certificate-can-be-restored = Certificate “{ $title }” has ended and can be restored until { $until }; later it takes a stage 2 at least
    .help = Plan the recertification
check-certificate-suspended-long = Certificate “{ $title }” has been suspended since { $since }, longer than six months; the body will withdraw it or reduce its scope
    .help = Mark { $title } as withdrawn
check-certificate-sites-changed =
    { $count ->
        [0] A site on certificate “{ $title }” is closed, and the certification body has not been told
        [one] A site in scope is not on certificate “{ $title }”, and the certification body has not been told
       *[other] { $count } sites in scope are not on certificate “{ $title }”, and the certification body has not been told
    }
    .help = Make a task to tell the body
check-certificate-scope-changed = The scope has changed since certificate “{ $title }” was decided, and the certification body has not been told
    .help = Make a task to tell the body
check-certificate-entity-changed = The company is now “{ $now }”, but certificate “{ $title }” names “{ $before }”
    .help = Make a task to tell the body
check-certificate-management-changed = Top management has changed since certificate “{ $title }” was decided, and the certification body has not been told
    .help = Make a task to tell the body
check-certificate-people-changed = { $now } people work in scope; the body of certificate “{ $title }” knows of { $before }
    .help = Compute the audit time anew
check-certificate-mark-on-product = The mark of certificate “{ $title }” stands where a product would look certified: { $where }
    .help = Take it off and note it
check-certificate-mark-on-packaging = Certificate “{ $title }” is shown on packaging without the words it needs: { $where }
    .help = Write down the words used

# Choosing a body.

check-body-few-offers =
    { $count ->
        [0] “{ $title }” compares no certification body yet; { $wanted } are wanted
        [one] “{ $title }” compares one certification body; { $wanted } are wanted
       *[other] “{ $title }” compares { $count } certification bodies; { $wanted } are wanted
    }
    .help = Add offers to { $title }
check-body-not-accredited = Nobody has noted who accredited { $name } (“{ $title }”)
    .help = Note the accreditation, or strike the offer
check-body-advised-us = { $name } advised or audited you until { $until } and may not certify you within two years of it (“{ $title }”)
    .help = Strike the offer, or correct the date
check-body-too-few-days = { $name } offers { $days } audit days; the rules ask for { $least } at least (“{ $title }”)
    .help = Ask the body for its calculation

check-enquiry-outside-table = The table has no figure for { $people } people (“{ $title }”)
    .help = Check the number, or ask the certification body
check-enquiry-reductions-too-large = Reductions of { $asked } % are asked for in “{ $title }”; { $most } % is the most that counts
    .help = Lower the reductions
check-enquiry-group-without-reason = “{ $group }” counts for less than its people in “{ $title }”, without a reason
    .help = Say why the group counts for less
check-enquiry-stages-out-of-order = Stage 2 is wished for before stage 1 in “{ $title }”
    .help = Correct the wishes
