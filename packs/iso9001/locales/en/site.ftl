register-site = Site
    .plural = Sites
    .lead = The places where work is done: buildings, departments, people at home.
    .new = Add site
    .empty = Add each place where work for your customers is done, and say whether the certificate shall cover it. One site is enough to begin.

section-site-place = Place
section-site-people = People and shifts
section-site-scope = Certified scope

field-site-kind = Kind
field-site-address = Address
field-site-country = Country
field-site-parent = Part of
field-site-activities = What is done here
field-site-headcount = People
    .hint = All shifts, part-time people counted as full-time equivalents
field-site-shifts = Shifts
field-site-in_scope = In the certified scope
    .hint = The certificate names this site and auditors visit it
field-site-scope_note = Reason
    .hint = Why the site is in, or what makes it safe to leave it out
field-site-central = Central function
    .hint = Runs the quality system for all sites
field-site-closed_on = Closed on

field-site-shifts-name = Shift
field-site-shifts-hours = Hours
field-site-shifts-people = People
field-site-shifts-work = Work done

option-site-kind-facility = Building
option-site-kind-department = Department
option-site-kind-remote = People working remotely
option-site-kind-temporary = Temporary site
option-site-kind-virtual = Virtual site

state-site-active = Active
state-site-closed = Closed

move-site-close = Close site
move-site-reopen = Reopen

inverse-site-parts = Parts
