# Sentences of the checks of clause 10. One sentence names the gap; `.help` is what the link to the fix says.

# --- 10.1

check-no-improvement-adopted =
    { $months ->
        [one] No improvement has been carried through for a month
       *[other] No improvement has been carried through for { $months } months
    }
    .help = Propose an improvement
check-idea-without-answer =
    { $days ->
        [one] Improvement “{ $title }” was proposed one day ago and is not decided
       *[other] Improvement “{ $title }” was proposed { $days } days ago and is not decided
    }
    .help = Select it, or drop it with a reason
check-no-improvement-for-customers =
    { $months ->
        [one] For a month no improvement has been aimed at what customers get, now or tomorrow
       *[other] For { $months } months no improvement has been aimed at what customers get, now or tomorrow
    }
    .help = Propose an improvement for customers
check-no-improvement-that-prevents =
    { $months ->
        [one] For a month no improvement has been aimed at preventing trouble
       *[other] For { $months } months no improvement has been aimed at preventing trouble
    }
    .help = Propose an improvement that prevents trouble
check-improvement-stuck = Improvement “{ $title }” was selected and is late, or nobody works on it
    .help = Give it a person and a date

# --- 10.2

check-nonconformity-not-contained =
    { $days ->
        [one] “{ $title }” was found one day ago and is not contained
       *[other] “{ $title }” was found { $days } days ago and is not contained
    }
    .help = Contain it
check-nonconformity-without-correction = “{ $title }” went on without a correction, or without a decision on units already with customers
    .help = Send it back to be corrected
check-nonconformity-late =
    { $days ->
        [one] “{ $title }” is one day late
       *[other] “{ $title }” is { $days } days late
    }
    .help = Finish it, or set another date
check-complaint-without-nonconformity = The justified complaint “{ $title }” led to no nonconformity, and no reason says why
    .help = Link a nonconformity, or say why none is needed
check-nonconformity-not-evaluated = Nobody has decided, with a reason, whether to go after the cause of “{ $title }”
    .help = Decide whether the cause must be removed
check-serious-without-corrective-action = “{ $title }” is serious or has happened before, and was only corrected
    .help = Open a corrective action
check-corrective-action-not-opened = A corrective action was decided for “{ $title }” but none is open
    .help = Open a corrective action
check-corrective-action-without-cause = Corrective action “{ $title }” does not say what the cause is and how you know
    .help = Record the cause
check-similar-cases-not-checked = Nobody has looked where else the problem of “{ $title }” could happen
    .help = Look for similar cases
check-corrective-plan-incomplete = The plan of “{ $title }” has an action without a person or a date, or no action at all
    .help = Complete the plan
check-corrective-plan-late =
    { $count ->
        [one] One action of “{ $title }” is late: { $names }
       *[other] { $count } actions of “{ $title }” are late: { $names }
    }
    .help = Finish the late actions
check-corrective-plan-without-evidence = An action of “{ $title }” is marked as done without evidence
    .help = Add the evidence
check-effect-check-late = The effect check of “{ $title }” was due on { $due }
    .help = Check the effect
check-effect-check-not-planned = Nobody has set when, and by which criterion, the effect of “{ $title }” is checked
    .help = Set the date and the criterion
check-effect-not-checked = “{ $title }” is closed as effective, but no independent check with evidence shows that it worked
    .help = Reopen and check the effect
check-effect-checked-too-early =
    { $days ->
        [0] “{ $title }” was called effective on the day of the last action; you planned to wait { $wait ->
            [one] a day
           *[other] { $wait } days
        }
        [one] “{ $title }” was called effective one day after the last action; you planned to wait { $wait } days
       *[other] “{ $title }” was called effective { $days } days after the last action; you planned to wait { $wait } days
    }
    .help = Reopen and check again
check-problem-came-back = The problem behind “{ $title }” came back on { $on }
    .help = Reopen the corrective action
check-system-not-updated = “{ $title }” does not say what it changes in the risks and in the system
    .help = Link what changed, or say why nothing did
check-nonconformity-record-incomplete = “{ $title }” is closed without its correction or the proof that it worked
    .help = Reopen and complete the record

# --- 10.3

check-system-worse-without-decision = Review “{ $title }” judges the system lower than review { $before } did, and decides nothing about it
    .help = Propose an improvement
check-no-improvement-from-data =
    { $months ->
        [one] For a month no improvement has come from figures or from a management review
       *[other] For { $months } months no improvement has come from figures or from a management review
    }
    .help = Propose an improvement from your figures
check-improvement-without-source = Improvement “{ $title }” does not name the record it came from
    .help = Link its source
check-corrective-action-owner-left = { $who }, who answers for corrective action “{ $title }”, has left
    .help = Name who carries { $title } on
check-nonconformity-date-impossible =
    { $why ->
        [ahead] “{ $title }” was found on { $date }, a day that has not come
       *[before] “{ $title }” was found on { $date }, before the organisation existed
    }
    .help = Correct the date of { $title }
