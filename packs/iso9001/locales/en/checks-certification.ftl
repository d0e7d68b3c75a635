check-cert-not-ready-stage-1 =
    { $days ->
        [0] “{ $title }” is today, but no internal audit or no management review is planned
        [one] “{ $title }” is one day away, but no internal audit or no management review is planned
       *[other] “{ $title }” is { $days } days away, but no internal audit or no management review is planned
    }
    .help = Plan an internal audit and a management review
check-cert-not-ready-stage-2 =
    { $days ->
        [0] “{ $title }” is today, but no internal audit is finished or no management review is signed
        [one] “{ $title }” is one day away, but no internal audit is finished or no management review is signed
       *[other] “{ $title }” is { $days } days away, but no internal audit is finished or no management review is signed
    }
    .help = Finish an internal audit and sign a management review
check-cert-stages-far-apart =
    { $days ->
        [one] “{ $title }” comes one day after stage 1; the certification body may ask for stage 1 again
       *[other] “{ $title }” comes { $days } days after stage 1; the certification body may ask for stage 1 again
    }
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
