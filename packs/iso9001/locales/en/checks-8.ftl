## 8.1 Planning and control
check-process-no-instruction = No instruction or plan in force says how “{ $title }” is done
    .help = Write the procedure or control plan of { $title }
check-process-criteria-unset = “{ $title }” does not say what must be true for the work to be good, or what it takes
    .help = Set the criteria and resources of { $title }
check-offering-no-requirements =
    { $count ->
        [one] One product or service has no stated customer requirements: { $names }
       *[other] { $count } products or services have no stated customer requirements: { $names }
    }
    .help = Say for each product and service what it must fulfil
check-requirement-no-acceptance = Requirement “{ $title }” is agreed, but nothing says how to tell that it is met
    .help = Write the acceptance criteria of { $title }
check-inspection-rejected-alone = Inspection “{ $title }” was rejected, but no nonconformity followed
    .help = Report the nonconformity found in { $title }
check-lot-papers-missing =
    { $missing ->
        [instruction] The papers of “{ $title }” are incomplete: no instruction is linked
        [check] The papers of “{ $title }” are incomplete: no inspection is linked
       *[other] The papers of “{ $title }” are incomplete: neither an instruction nor an inspection is linked
    }
    .help =
    { $missing ->
        [instruction] Link the instruction { $title } was made by
        [check] Link an inspection to { $title }
       *[other] Link the instruction and an inspection to { $title }
    }
check-change-before-approval = Change “{ $title }” was made before it was approved
    .help = Review { $title } now, and what it touched until then
check-lot-deviation-unjudged = “{ $title }” did not go as planned and was released without a nonconformity or concession
    .help = Judge the effect of the deviation on { $title }
check-process-outside-uncontrolled = “{ $title }” is done outside, without an owner here or an approved supplier there
    .help = Name the owner and the supplier of { $title }
check-contract-promise-late =
    { $count ->
        [one] Promised in “{ $title }” for { $due } and not met: { $what }
       *[other] { $count } promises in “{ $title }” are past their date and not met, the first since { $due }: { $what }
    }
    .help = Meet the promise, or agree a new date with the customer

## 8.2 Requirements for products and services
check-contract-unanswered = “{ $title }” still owes the customer an answer, or nobody is named to give it
    .help = Review { $title } and answer
check-complaint-unacknowledged = Complaint “{ $title }” came on { $date }, and its receipt is not confirmed yet
    .help = Confirm receipt of { $title }
check-complaint-unowned = Nobody looks after complaint “{ $title }”
    .help = Name who looks after { $title }
check-property-nobodys = Nothing says to whom “{ $title }” belongs
    .help = Say whose { $title } is
check-customer-no-contingency = A disruption would hurt “{ $title }”, but there is no plan in force that they know of
    .help = Write the contingency plan and tell { $title }
check-customer-disruption-untold = “{ $title }” was not informed of a disruption
    .help = Tell { $title } what happened and what is being done
check-offering-no-law =
    { $count ->
        [one] One product or service does not say which legal requirements apply: { $names }
       *[other] { $count } products or services do not say which legal requirements apply: { $names }
    }
    .help = Name the law for each, or that none applies and why
check-claim-unproven = Nothing proves the published claim “{ $title }”
    .help = Link the test or study behind the claim, or stop making it
check-contract-accepted-unreviewed = “{ $title }” was accepted without a review saying that you can do it
    .help = Review { $title } now, and tell the customer of any gap
check-contract-review-partial =
    { $count ->
        [0] The review of “{ $title }” looked at none of the 5 points
        [one] The review of “{ $title }” looked at one of 5 points
       *[other] The review of “{ $title }” looked at { $count } of 5 points
    }
    .help = Review the points that were left out
check-contract-loose-ends = “{ $title }” was accepted with open differences, or by word of mouth without a confirmation
    .help = Settle the differences and confirm { $title } in writing
check-contract-review-unrecorded = The review of “{ $title }” lacks its result, its date or its reviewer
    .help = Complete the record of the review
check-contract-change-untold = A change of “{ $title }” did not reach all documents and people: { $names }
    .help = Update the documents and inform those concerned
check-complaint-without-answer = Complaint “{ $title }” was closed without an answer to the customer
    .help = Reopen { $title } and answer the customer

## 8.3 Design and development
check-design-no-process = Products are designed here, but no process or procedure for it is in force
    .help = Describe how a design goes from idea to hand-over
check-design-plan-incomplete = The plan of “{ $title }” lacks a stage, a gate date, or the date of verification or validation
    .help = Complete the plan of { $title }
check-design-people-incomplete = “{ $title }” does not say who works on it, with what, how teams connect, or how customers and production take part
    .help = Complete people, resources, interfaces and hand-over of { $title }
check-design-no-record-plan = “{ $title }” does not say which records will show that it was done right
    .help = Choose the records for { $title }
check-design-inputs-incomplete =
    { $count ->
        [0] “{ $title }” has no inputs yet, and does not say why none are needed
        [one] “{ $title }” has inputs of one of 5 kinds, and does not say why the others are not needed
       *[other] “{ $title }” has inputs of { $count } of 5 kinds, and does not say why the others are not needed
    }
    .help = Add the missing inputs, or say why they are not needed
check-design-inputs-unclear =
    { $count ->
        [one] One input of “{ $title }” is not reviewed, or contradicts another: { $names }
       *[other] { $count } inputs of “{ $title }” are not reviewed, or contradict others: { $names }
    }
    .help = Clear up the inputs before the next stage
check-design-inputs-unapproved = Design of “{ $title }” runs on inputs that nobody approved
    .help = Approve the inputs of { $title }
check-design-gate-missed = “{ $title }” has a gate that is late, or was passed without a result and participants
    .help = Hold the gate of { $title } and note who decided what
check-design-requirement-untested =
    { $count ->
        [one] One requirement of “{ $title }” has passed no test: { $names }
       *[other] { $count } requirements of “{ $title }” have passed no test: { $names }
    }
    .help = Test what is missing, or take it out of { $title }
check-design-not-validated = Nothing shows that “{ $title }” does its job under the conditions of its use
    .help = Note the trial in use, with its conditions
check-design-high-issue = “{ $title }” was handed over with a serious problem open
    .help = Solve the problem, or take the design back
check-design-records-missing = “{ $title }” was handed over without the records of its reviews, verification or validation
    .help = Add the missing records of { $title }
check-design-outputs-incomplete = The outputs of “{ $title }” are missing, or lack an acceptance criterion
    .help = List the outputs with their acceptance criteria
check-design-outputs-unapproved = The outputs of “{ $title }” went to production without a revision or an approval
    .help = Approve the outputs of { $title } under a revision
check-design-change-loose =
    { $count ->
        [one] One change of “{ $title }” lacks a review, an authorisation or the actions that follow
       *[other] { $count } changes of “{ $title }” lack a review, an authorisation or the actions that follow
    }
    .help = Review and authorise the changes of { $title }

## 8.4 Suppliers
check-evaluation-no-figures = The evaluation “{ $title }” does not count what was delivered and what was rejected
    .help = Count the deliveries and rejections of the period
check-supplier-control-unfit =
    { $why ->
        [unset] Nobody has said what “{ $title }” supplies and how closely that is controlled
       *[weak] Much depends on “{ $title }”, but it is controlled as if it did not matter
    }
    .help = Set the control of { $title } by what a failure would cause
check-supplier-never-evaluated = You buy from “{ $title }” without ever having evaluated them
    .help = Evaluate { $title }
check-supplier-evaluation-late =
    { $months ->
        [one] “{ $title }” was last evaluated on { $last }, more than a month ago
       *[other] “{ $title }” was last evaluated on { $last }, more than { $months } months ago
    }
    .help = Evaluate { $title } again
check-supplier-approval-ended = The approval of “{ $title }” ended on { $date }
    .help = Evaluate { $title } and approve them again, or stop buying
check-lot-unapproved-supplier = “{ $title }” comes from a supplier that is not approved
    .help = Evaluate the supplier, and decide on { $title }
check-supplier-certificate-ended = A certificate of “{ $title }” ended on { $date }: { $names }
    .help = Ask { $title } for the new certificate
check-evaluation-without-consequence = “{ $title }” lacks scores or a result, or its result is poor and nothing follows
    .help = Decide what follows from { $title }
check-selection-thin =
    { $count ->
        [0] “{ $title }” was decided without any offer, or without a reason
        [one] “{ $title }” was decided with one offer, or without a reason
       *[other] “{ $title }” was decided with { $count } offers, or without a reason
    }
    .help = Add offers to { $title }, or say what decided it
check-supplier-no-mitigation = Nothing is prepared for the day “{ $title }” cannot deliver
    .help = Find a second source, keep stock, or note the risk
check-supplier-controls-missing = Nothing says what is controlled at “{ $title }”, what is checked on arrival, and why that is enough
    .help = Set the controls for { $title }
check-lot-received-unchecked = “{ $title }” was accepted without the check its supplier needs
    .help = Check { $title }, or name the rule that lets it skip
check-supplier-untold =
    { $count ->
        [0] “{ $title }” was told none of the 6 things a supplier must know
        [one] “{ $title }” was told one of the 6 things a supplier must know
       *[other] “{ $title }” was told { $count } of the 6 things a supplier must know
    }
    .help = Tell { $title } the rest, or say what does not apply

## 8.5 Production and service
check-lot-shipped-unreleased = “{ $title }” was shipped before it was released
    .help = Judge what was shipped, and decide who must be told
check-lot-old-instruction = Work on “{ $title }” follows an instruction that is not in force
    .help = Give { $title } the instruction that is in force
check-inspection-uncalibrated = Inspection “{ $title }” used an instrument that was out of calibration on { $date }
    .help = Repeat the check, or judge what the instrument missed
check-lot-equipment-out = “{ $title }” runs on equipment that is out of service
    .help = Move { $title } to other equipment, or bring it back into service
check-inspection-unqualified = The inspector of “{ $title }” had no valid proof of the competence it needs
    .help = Have { $title } repeated by someone qualified, or add the proof
check-process-not-validated = What equipment “{ $title }” makes cannot be checked later, and its validation is missing or has run out
    .help = Validate the work of { $title } before it goes on
check-human-error-repeated =
    { $count ->
        [one] “{ $title }” was put down to human error and has come back once
       *[other] “{ $title }” was put down to human error and has come back { $count } times
    }
    .help = Make the error impossible or visible: training alone did not help
check-lot-no-code = “{ $title }” carries no lot or serial number
    .help = Give { $title } the number that is on the goods
check-lot-bad-component = “{ $title }” contains a lot that failed, is on hold or was recalled
    .help = Stop { $title } and decide what becomes of it
check-lot-status-open = “{ $title }” was released, but its check status is not “Passed”
    .help = Correct the status of { $title }, or take the release back
check-lot-untraceable = “{ $title }” cannot be traced from its inputs to its customers
    .help = Link what { $title } was made from and who received it
check-property-uncared = “{ $title }” is not marked, was not checked when it came, or has no place
    .help = Mark and check { $title }, and note where it is
check-property-owner-untold = “{ $title }” was lost or damaged, and the owner has not been informed
    .help = Inform the owner of { $title }
check-lot-expired = “{ $title }” is still released, but its shelf life ended on { $date }
    .help = Take the release of { $title } back
check-lot-kept-wrong = “{ $title }” was kept outside its limits, and nothing deals with it
    .help = Report it, and name the report at the reading
check-contract-no-aftercare = “{ $title }” does not say what is owed to the customer after delivery
    .help = Note in { $title } what is owed after delivery, or “none” and why
check-design-no-aftercare = “{ $title }” went to market without saying what is owed after delivery
    .help = Define warranty, support and recall of { $title }
check-change-record-thin = Change “{ $title }” does not say what came of it, who authorised it or which actions followed
    .help = Complete the record of { $title }

## 8.6 Release
check-lot-released-unchecked = “{ $title }” was released without a check that shows it is right
    .help = Check { $title }, or release it under a concession
check-lot-released-early = “{ $title }” was released before all its checks were done and passed
    .help = Finish the checks, take the release back, or name the concession
check-lot-concession-thin = “{ $title }” was released under a concession that nobody granted, or that the customer did not agree to
    .help = Have the concession for { $title } granted and agreed
check-inspection-no-evidence = Inspection “{ $title }” was released without a single result
    .help = Enter the readings of { $title }
check-lot-released-by-nobody = Nothing says who released “{ $title }”
    .help = Name who released { $title }
check-lot-released-without-authority = { $person } released “{ $title }”, but no role of theirs may release
    .help = Say at a role of theirs that it may release, or have { $title } released by someone whose role does
check-release-without-authority = { $person } authorised release “{ $title }”, but no role of theirs may release
    .help = Say at a role of theirs that it may release, or have { $title } authorised by someone whose role does
check-release-by-nobody = Nothing says who authorised release “{ $title }”
    .help = Have { $title } authorised
check-release-unverified = Release “{ $title }” went out with something unverified that nobody accepted
    .help = Verify what is open in { $title }, or say who accepts it

## 8.7 Nonconforming output
check-output-not-held = What “{ $title }” is about is not on hold and can still be used or shipped
    .help = Put the lots of { $title } on hold
check-output-no-disposition = Nobody has decided what becomes of the goods in “{ $title }”, or nobody has granted the concession
    .help = Decide on rework, scrap, return or use as is
check-output-at-customer = “{ $title }” reached a customer, and nobody decided whether to tell, replace or recall
    .help = Decide on the action at the customer
check-rework-not-rechecked = What was put right in “{ $title }” was not checked again
    .help = Check the corrected goods again
check-output-record-thin = The record of “{ $title }” does not say what happened, what was done or who decided
    .help = Complete the record of { $title }
check-complaint-unanswered =
    { $days ->
        [one] Whoever complained about “{ $title }” has waited one day for an answer
       *[other] Whoever complained about “{ $title }” has waited { $days } days for an answer
    }
    .help = Answer { $title }
check-no-trace-test =
    { $months ->
        [one] For a month nobody has followed one order from its parts to its customer and back
       *[other] For { $months } months nobody has followed one order from its parts to its customer and back
    }
    .help = Plan an audit that follows one order
check-complaint-date-impossible =
    { $why ->
        [ahead] Complaint “{ $title }” came in on { $date }, a day that has not come
       *[before] Complaint “{ $title }” came in on { $date }, before the organisation existed
    }
    .help = Correct the date of { $title }
check-evaluation-date-impossible =
    { $why ->
        [ahead] “{ $title }” was concluded on { $date }, a day that has not come
       *[before] “{ $title }” was concluded on { $date }, before the organisation existed
    }
    .help = Correct the date of { $title }
