### What cannot be: links to what is over, circles of parents, days before the organisation was founded.

check-process-flow-not-next = Process “{ $title }” hands something to a process that is not among its next ones
    .help = Add the receivers of { $title } to its next processes
check-process-before-founded = The owner of process “{ $title }” accepted it on { $date }, before the organisation was founded
    .help = Correct the date at { $title }
check-site-within-itself = Site “{ $title }” lies within itself by way of its parents
    .help = Choose another parent for { $title }
check-issue-before-founded = Issue “{ $title }” was reviewed on { $date }, before the organisation was founded
    .help = Correct the date at { $title }
check-role-reports-to-itself = Role “{ $title }” reports to itself by way of others
    .help = Say to whom { $title } really reports
check-opportunity-process-retired = Opportunity “{ $title }” belongs to a process that is retired
    .help = Move { $title } to the process that took over
check-risk-before-founded = Risk “{ $title }” was assessed on { $date }, before the organisation was founded
    .help = Correct the date at { $title }
check-objective-measure-retired = Objective “{ $title }” is judged by a measure that is retired
    .help = Choose a measure in use for { $title }
check-objective-before-founded = Objective “{ $title }” starts on { $date }, before the organisation was founded
    .help = Correct the date at { $title }
check-audit-before-founded = Audit “{ $title }” starts on { $date }, before the organisation was founded
    .help = Correct the date at { $title }
check-document-before-founded = Document “{ $title }” is in force since { $date }, before the organisation was founded
    .help = Look at the dates of { $title }
