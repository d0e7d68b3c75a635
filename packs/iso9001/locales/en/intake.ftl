# Forms without an account: read by people who have never heard of a quality system.

intake-problem = Report a problem
    .lead = Anything that is wrong, unsafe, or could reach a customer. It takes 1 minute, you need no account, and nobody is blamed.
    .words = What happened?
    .hint = In your own words. What did you see, and what did you expect?
    .missing = Tell us what happened. One sentence is enough.
    .next = Someone from quality reads it.
intake-problem-severity = Could someone get hurt, or could a bad unit ship?
intake-problem-severity-minor = No
intake-problem-severity-major = Not sure
intake-problem-severity-critical = Yes, now
intake-problem-where_found = Where?
    .hint = Station, room, vehicle, customer
intake-problem-reporter = Your name or e-mail
    .hint = Leave it empty to stay anonymous.

intake-complaint = Make a complaint
    .lead = Something we delivered or did is not as it should be. Tell us, and we look into it. You need no account.
    .words = What is wrong?
    .hint = In your own words. What did you expect, and what did you get?
    .missing = Tell us what is wrong. One sentence is enough.
    .next = Someone from quality reads it and answers you.
intake-complaint-product = Which product or service?
    .hint = A name, an order number or what is printed on it
intake-complaint-safety = Somebody was hurt, or could be
intake-complaint-contact_name = Your name
intake-complaint-contact_mail = Your e-mail
    .hint = We use it to answer this complaint and for nothing else.
