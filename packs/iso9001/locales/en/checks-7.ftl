## 7.1 Resources
check-resources-not-reviewed =
    { $months ->
        [one] No management review of the last month has weighed whether the resources are enough
       *[other] No management review of the last { $months } months has weighed whether the resources are enough
    }
    .help = Put resources on the agenda of the next management review
check-role-vacant = Role “{ $title }” has been vacant since { $since }, and nobody stands in
    .help = Find a holder or a deputy for { $title }
check-person-left-still-active = “{ $title }” left on { $end } but is still listed as active
    .help = Record the leaving of { $title } and hand over the work
check-equipment-no-maintenance-plan = Quality depends on “{ $title }”, but nothing says how it is kept fit or what replaces it
    .help = Plan maintenance or backup for { $title }
check-equipment-maintenance-late =
    { $months ->
        [one] “{ $title }” was last maintained on { $last }; its plan says every month
       *[other] “{ $title }” was last maintained on { $last }; its plan says every { $months } months
    }
    .help = Maintain { $title } and note it, or take it out of service
check-work-environment-not-asked =
    { $months ->
        [one] Nobody has asked people about their working conditions in the last month
       *[other] Nobody has asked people about their working conditions in the last { $months } months
    }
    .help = Start a survey among employees
check-process-environment-out = Working conditions of process “{ $title }” are outside their limits, and nothing deals with it
    .help = Report it, and name the report at the condition
check-process-environment-unread =
    { $months ->
        [one] Nobody has looked at the working conditions of process “{ $title }” in the last month
       *[other] Nobody has looked at the working conditions of process “{ $title }” in the last { $months } months
    }
    .help = Enter a new reading for { $title }
check-inspection-no-instrument = Inspection “{ $title }” has limits but does not say what they are measured with
    .help = Name the instrument or the method
check-equipment-too-coarse = The uncertainty of “{ $title }”, { $uncertainty }, is more than a tenth of the tolerance it checks, { $tolerance }
    .help = Use a finer instrument, or say why { $title } is good enough
check-equipment-calibration-late = “{ $title }” is in use past its calibration date, { $due }
    .help = Calibrate { $title } or take it out of service
check-equipment-never-checked = Nothing shows that “{ $title }” measures right: no calibration or verification is recorded
    .help = Note the first calibration or verification of { $title }
check-equipment-failed-in-use = “{ $title }” failed its last check and is still in service
    .help = Take { $title } out of service
check-equipment-not-traceable = The last calibration of “{ $title }” names neither a reference standard nor a certificate
    .help = Note the standard or the certificate of the calibration of { $date }
check-equipment-no-interval = “{ $title }” needs traceable calibration, but no interval is set
    .help = Set a calibration interval for { $title }
check-equipment-no-basis = No measurement standard exists for “{ $title }”, and no document says what it is checked against
    .help = Link the document that gives the basis
check-equipment-status-hidden = “{ $title }” does not show on itself whether it may be used
    .help = Mark { $title } with its number and its status
check-equipment-no-impact-review = “{ $title }” failed a check, and nobody has judged what it measured before
    .help = Review what { $title } measured since its last good check
check-process-no-knowledge = Nothing says what one must know to run the process “{ $title }”, and who knows it
    .help = Write a knowledge brief for { $title }
check-knowledge-one-head = “{ $title }” is critical and known by { $experts ->
        [0] nobody who is still here
        [one] one person only
       *[other] { $experts } people
    }, with nothing done to keep it
    .help = Write it down, or let a second person learn it
check-knowledge-review-late = Knowledge “{ $title }” was due for review on { $due }
    .help = Ask the experts whether { $title } still holds
check-design-knowledge-unasked = Project “{ $title }” has not asked what knowledge it lacks
    .help = Say what { $title } must learn first, or that nothing is missing
check-change-knowledge-unasked = Change “{ $title }” has not asked what people must learn for it
    .help = Say what { $title } asks people to know, and how they learn it, or that nothing is missing
check-knowledge-gap-unplanned = Knowledge is missing on “{ $title }”, and nothing says how to gain it
    .help = Plan how to learn what is missing

## 7.2 Competence
check-role-no-competence = Nothing says what the role “{ $title }” must be able to do
    .help = Name the competences that { $title } needs
check-competence-not-assessed = Nobody has assessed “{ $title }” for people whose role needs it: { $people }
    .help = Assess everyone whose role needs { $title }
check-competence-gap =
    { $gaps ->
        [one] One person is below the level that “{ $title }” needs, without supervision or training: { $names }
       *[other] { $gaps } people are below the level that “{ $title }” needs, without supervision or training: { $names }
    }
    .help = Plan training in { $title }, or let them work under supervision
check-training-effect-unjudged = The effect of training “{ $title }” should have been judged by { $due }
    .help = Judge the effect of { $title }
check-training-without-effect = The training “{ $title }” did not work, and nothing follows
    .help = Repeat { $title }, or train in another way
check-competence-no-proof =
    { $count ->
        [one] One level of “{ $title }” stands without proof: { $names }
       *[other] { $count } levels of “{ $title }” stand without proof: { $names }
    }
    .help = Note what shows the level, or attach the certificate
check-competence-expired =
    { $count ->
        [one] One proof of “{ $title }” ran out on { $first }: { $names }
       *[other] { $count } proofs of “{ $title }” ran out, the first on { $first }: { $names }
    }
    .help = Renew the proof of { $title }

## 7.3 Awareness
check-person-policy-unaware = “{ $title }” has not been told about the quality policy in force
    .help = Brief { $title } on the quality policy
check-person-objectives-unaware =
    { $months ->
        [one] “{ $title }” has not been briefed on the quality objectives in the last month
       *[other] “{ $title }” has not been briefed on the quality objectives in the last { $months } months
    }
    .help = Brief { $title } on the objectives of the team
check-person-contribution-unaware =
    { $months ->
        [one] For a month nobody has told “{ $title }” how their work counts and what a failure causes
       *[other] For { $months } months nobody has told “{ $title }” how their work counts and what a failure causes
    }
    .help = Brief { $title } on contribution and consequences
check-person-culture-unaware = “{ $title }” has not been told about the code of conduct and our quality culture
    .help = Brief { $title } on the code of conduct

## 7.4 Communication
check-communication-one-sided = The communication plan has nothing for inside, or nothing for outside
    .help = Add what is told inside and what is told outside
check-communication-incomplete = “{ $title }” does not say when, to whom, how or by whom it is told
    .help = Complete the entry { $title }
check-communication-stale = “{ $title }” has not been reviewed since { $date }
    .help = Ask whether { $title } still happens as planned

## 7.5 Documents and records
check-documents-core-missing = The system has no quality policy in force, or nothing that describes how the work is done
    .help = Put the quality policy and the first procedure into force
check-document-homeless = Document “{ $title }” has no owner, or belongs to no process
    .help = Name the owner and the process of { $title }
check-document-no-identity = “{ $title }” is in force without a code, a revision or a date
    .help = Give { $title } a code, a revision and its date
check-document-unapproved = “{ $title }” is in force, but nothing says who approved it
    .help = Have { $title } approved
check-document-own-approval = “{ $title }” was approved by its author alone
    .help = Have somebody else approve { $title }
check-document-review-late = “{ $title }” was due for review on { $due }
    .help = Review { $title }, and note it even if nothing changes
check-document-no-readers = “{ $title }” is in force, but it does not say who needs it
    .help = Say which process, roles or departments need { $title }
check-document-old-copies =
    { $count ->
        [one] One printed copy of “{ $title }”, revision { $revision }, is still out
       *[other] { $count } printed copies of “{ $title }”, revision { $revision }, are still out
    }
    .help = Take the copies of { $title } back
check-records-not-restorable =
    { $months ->
        [one] Nobody has shown for a month that the records in “{ $title }” can be restored
       *[other] Nobody has shown for { $months } months that the records in “{ $title }” can be restored
    }
    .help = Restore a backup of { $title } and note it
check-document-training-late = “{ $title }” was approved on { $date }, but it is still not read by all who need it
    .help = Remind the readers of { $title }, then put it into force
check-document-two-in-force = Two revisions of “{ $title }” are in force at once
    .help = Supersede revision { $revision }
check-document-code-twice =
    { $count ->
        [one] One code is used by more than one document in force
       *[other] { $count } codes are used by more than one document in force
    }
    .help = Give each document its own code, or supersede the older one
check-document-change-unexplained = Revision { $revision } of “{ $title }” does not say what changed
    .help = Say what changed in { $title }, and why
check-retention-gaps =
    { $count ->
        [one] One kind of record has no retention period
       *[other] { $count } kinds of records have no retention period
    }
    .help = Say how long each kind of record is kept, and what happens then
check-document-external-unchecked =
    { $months ->
        [one] Nobody has looked for a month whether “{ $title }” is still the current edition
       *[other] Nobody has looked for { $months } months whether “{ $title }” is still the current edition
    }
    .help = Check the edition of { $title }
check-retention-unprotected = Records under “{ $title }” are kept elsewhere, and nothing says what keeps them from being changed unnoticed
    .help = Say where they are and how they are protected
check-equipment-custodian-left = “{ $title }” is still in the care of { $who }, who has left
    .help = Name who looks after { $title } now
check-handover-to-nobody =
    { $circle ->
        [yes] { $title } and { $to } handed their work over to each other, and both have left
       *[no] { $title } handed over to { $to }, who has left as well
    }
    .help = Name who has the work of { $title } now
check-knowledge-single-not-critical = At most one person here still knows “{ $title }”, and it is not marked as critical
    .help = Mark it as critical, or let a second person learn it
check-document-owner-left = { $who }, the owner of “{ $title }”, has left
    .help = Name who keeps { $title } now
check-document-unread = “{ $title }” has been in force since { $date }, and nobody is known to have read it
    .help = Have { $title } read by those who work to it
check-training-date-impossible =
    { $why ->
        [ahead] Training “{ $title }” was held on { $date }, a day that has not come
       *[before] Training “{ $title }” was held on { $date }, before the organisation existed
    }
    .help = Correct the date of { $title }
check-equipment-date-impossible = A check of “{ $title }” is dated { $date }, a day that has not come
    .help = Correct the date in { $title }
check-document-date-impossible =
    { $why ->
        [ahead] “{ $title }” is in force since { $date }, a day that has not come
       *[before] “{ $title }” is in force since { $date }, before it was approved
    }
    .help = Correct the date of { $title }
