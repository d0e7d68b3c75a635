check-cert-not-ready-stage-1 = “{ $title }” is { $days } days away, but no internal audit or no management review is planned
    .help = Plan an internal audit and a management review
check-cert-not-ready-stage-2 = “{ $title }” is { $days } days away, but no internal audit is finished or no management review is signed
    .help = Finish an internal audit and sign a management review
check-cert-stages-far-apart = “{ $title }” comes { $days } days after stage 1; the certification body may ask for stage 1 again
    .help = Bring { $title } forward, or ask the certification body
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
check-certificate-surveillance-late = Surveillance for certificate “{ $title }” was due { $days } days ago; the certificate may be suspended
    .help = Agree on a date with the certification body at once
check-certificate-surveillance-unplanned = Surveillance for certificate “{ $title }” is due in { $days } days and not planned
    .help = Plan the surveillance of { $title }
check-certificate-recertification-unplanned = Certificate “{ $title }” ends in { $days } days and no recertification is planned
    .help = Plan the recertification of { $title }
check-certificate-ended = Certificate “{ $title }” ended { $days } days ago and still counts as valid here
    .help = Mark { $title } as expired, or enter the new date
check-certificate-old-edition = Certificate “{ $title }” follows the edition of 2015 and has no plan for the change to 2026
    .help = Write how and when { $title } changes to the new edition
