# The way to the certificate: enquiry, choice of the body, visits, certificate, mark.

cycle = Certification
    .lead = The way to the certificate and through the years after: what comes next, and what must be true before it.
    .none = No visit of a certification body is planned. Ask three bodies, choose one, and enter the day of stage 1.

parameter-certification_window_days = Look at the conditions of a certification stage this long before it (days)
parameter-stage_gap_warn_days = Point out a long time between stage 1 and stage 2 from (days)
parameter-audit_time_reduction_percent = Largest reduction of the audit time (%)
    .hint = The document of the scheme allows 30 at most
parameter-headcount_change_percent = Tell the certification body when the number of people changes by more than (%)
parameter-offers_wanted = Certification bodies to compare at least
parameter-certification_scheme_owner = Who owns the rules of accredited certification
parameter-audit_time_document = Document with the audit time
parameter-site_sampling_document = Document with the sampling of sites

register-certification-enquiry = Certification enquiry
    .plural = Certification enquiries
    .lead = What certification bodies are told before they quote, and how many audit days it should come to.
    .new = Ask for certification
    .empty = Enter how many people work under your system. The audit days follow, and offers can be checked against them.

section-certification-enquiry-asked = What is asked for
section-certification-enquiry-people = People who count
section-certification-enquiry-reductions = Reductions
section-certification-enquiry-days = Audit days
section-certification-enquiry-sites = Several sites
section-certification-enquiry-rules = Rules it follows

field-certification-enquiry-scope = Scope
field-certification-enquiry-edition = Edition
field-certification-enquiry-certificate = Computed anew for
    .hint = The certificate, when something has changed since the decision
field-certification-enquiry-selection = Comparison of offers
field-certification-enquiry-stage_1_wish = Stage 1 wished for
field-certification-enquiry-stage_2_wish = Stage 2 wished for
field-certification-enquiry-languages = Languages of the audit
field-certification-enquiry-people = People in scope
    .hint = Everybody: all shifts and sites, seasonal and temporary work, contractors on your premises
field-certification-enquiry-groups = Groups of people
    .hint = Only where people work part-time or do much the same all day
field-certification-enquiry-groups-group = Group
field-certification-enquiry-groups-people = People
field-certification-enquiry-groups-full_time = Full time (%)
field-certification-enquiry-groups-counted = Counted (%)
field-certification-enquiry-groups-reason = Reason for counting fewer
field-certification-enquiry-effective = Effective number of people
explain-certification-enquiry-effective =
    { $groups ->
        [0] Everybody counts whole
        [one] { $heads } heads in one group, part-time work as its share
       *[other] { $heads } heads in { $groups } groups, part-time work as its share
    }
field-certification-enquiry-adjustments = Reductions and increases
    .hint = Each with its reason: the body has to justify them too
field-certification-enquiry-adjustments-way = Way
option-certification-enquiry-adjustments-way-less = Less
option-certification-enquiry-adjustments-way-more = More
field-certification-enquiry-adjustments-percent = Percent
field-certification-enquiry-adjustments-reason = Reason
field-certification-enquiry-asked_percent = Reduction asked for (%)
    .hint = Below zero: more time
field-certification-enquiry-counted_percent = Reduction counted (%)
explain-certification-enquiry-counted_percent =
    { $way ->
        [more] More time is asked for, and counts whole
       *[less] { $asked } % asked for, { $most } % at most
    }
field-certification-enquiry-table_days = Days in the table
explain-certification-enquiry-table_days = { $document }: { $people } people
field-certification-enquiry-exact_days = Days before rounding
explain-certification-enquiry-exact_days =
    { $way ->
        [more] { $table } days and { $percent } % more
       *[less] { $table } days less { $percent } %
    }
field-certification-enquiry-days_initial = Initial audit, both stages
explain-certification-enquiry-days_initial = { $exact } rounded to half days
field-certification-enquiry-stage_1_days = Of these stage 1
explain-certification-enquiry-stage_1_days = About a third of { $total }; how it is split is custom, not a rule
field-certification-enquiry-stage_2_days = Of these stage 2
field-certification-enquiry-least_on_site = At least with you
explain-certification-enquiry-least_on_site = 80 % of { $exact }; the rest is planning and report
field-certification-enquiry-days_surveillance = Each surveillance
explain-certification-enquiry-days_surveillance = A third of { $exact }, rounded to half days
field-certification-enquiry-days_recertification = Recertification
explain-certification-enquiry-days_recertification = Two thirds of { $exact }, rounded to half days
field-certification-enquiry-site_groups = Sites beside the central one
    .hint = One row for sites of like work and like risk. Leave empty with one site
field-certification-enquiry-site_groups-group = Group
field-certification-enquiry-site_groups-sites = Sites
field-certification-enquiry-site_groups-alike = Do much the same
option-certification-enquiry-site_groups-alike-yes = Yes
option-certification-enquiry-site_groups-alike-no = No, each must be seen
field-certification-enquiry-cycle_effective = The system has proved effective over the cycle
field-certification-enquiry-sites_initial = Sites in the initial audit
explain-certification-enquiry-sites_initial = { $document }: of { $sites } sites, the square root of each group that is alike, rounded up, and all that differ; plus the centre
field-certification-enquiry-sites_surveillance = Sites in each surveillance
explain-certification-enquiry-sites_surveillance = Of { $sites } sites, 0.6 times the square root of each group that is alike and three tenths of those that differ, rounded up; plus the centre
field-certification-enquiry-sites_recertification = Sites in the recertification
explain-certification-enquiry-sites_recertification =
    { $effective ->
        [yes] 0.8 times the square root, rounded up, since the system has proved itself; and the centre
       *[no] The square root, rounded up; and the centre
    }
field-certification-enquiry-sites_at_random = Of these chosen at random, at least
explain-certification-enquiry-sites_at_random = A quarter of { $sample }, rounded up
field-certification-enquiry-scheme_owner = Owner of the scheme
field-certification-enquiry-most_percent = Largest reduction (%)
field-certification-enquiry-time_document = Document with the audit time
field-certification-enquiry-sampling_document = Document with the sampling of sites

option-certification-enquiry-edition-2015 = 2015
option-certification-enquiry-edition-2026 = 2026

state-certification-enquiry-draft = Draft
state-certification-enquiry-sent = Sent
state-certification-enquiry-settled = Settled

move-certification-enquiry-send = Mark as sent
move-certification-enquiry-settle = Settle
move-certification-enquiry-rework = Rework

guard-enquiry-beyond-table = The table has no figure for this number of people. Ask the certification body for its calculation.
guard-enquiry-reduced-too-far = More is taken off than the rules allow. Lower the reductions.

inverse-scope-enquiries = Certification enquiries
inverse-certificate-enquiries = Audit time
inverse-selection-enquiries = Enquiry
inverse-certificate-actions = Actions

field-selection-offers-accreditation = Accredited by
field-selection-offers-advised_until = Advised or audited us until
field-selection-offers-days = Audit days

field-certification-audit-verify_by = Majors settled at the latest
explain-certification-audit-verify_by = Six months after { $last }; later the visit has to be made again

explain-certificate-surveillance_due =
    { $first ->
        [yes] The first one within twelve months of the decision
       *[no] Once in each calendar year
    }
move-certificate-recertify = Record a recertification
field-certificate-restore_until = Can be restored until
section-certificate-told = What the body knows
section-certificate-marks = Showing certificate and mark
    .guide =
        You may say that your company’s quality system is certified: on letters, website, vehicles and in advertising, with the standard and the body beside it.
        On packaging use words only, and all four of them: who is certified, that it is the quality system, the standard, the certification body. Whatever comes off with the packaging counts as packaging.
        Never on a product, on its type plate, or in a test or calibration report: there it would look as if the product itself were certified.
        Say nothing about sites or activities outside the scope. When the certificate is suspended or ends, all of it comes down.
field-certificate-legal_entity = Legal entity
field-certificate-people = People in scope
field-certificate-top_management = Top management
field-certificate-notices = Notices to the body
    .hint = What you told the certification body, and when
field-certificate-notices-on = On
field-certificate-notices-what = About
option-certificate-notices-what-sites = Sites
option-certificate-notices-what-scope = Scope
option-certificate-notices-what-legal-entity = Legal entity
option-certificate-notices-what-top-management = Top management
option-certificate-notices-what-people = Number of people
option-certificate-notices-what-system = System or processes
field-certificate-notices-note = What was said
field-certificate-notices-answered_on = Answered on
field-certificate-notices-answer = Answer
field-certificate-mark_uses = Where they are shown
field-certificate-mark_uses-where = Where
field-certificate-mark_uses-kind = On what
option-certificate-mark_uses-kind-letter = Letters and business cards
option-certificate-mark_uses-kind-website = Website
option-certificate-mark_uses-kind-advertising = Advertising
option-certificate-mark_uses-kind-vehicle = Vehicles and buildings
option-certificate-mark_uses-kind-packaging = Packaging
option-certificate-mark_uses-kind-product = Product or type plate
option-certificate-mark_uses-kind-test-report = Test or calibration report
field-certificate-mark_uses-words = Words beside it
field-certificate-mark_uses-checked_on = Looked at on

explain-risk-rpn = For comparison only: it would let good detection outweigh a deadly failure
explain-risk-action_priority = Severity { $severity } weighs first, then occurrence { $occurrence }, then detection { $detection }

check-fmea-high-no-action = “{ $title }” has a high action priority and no action with an owner and a date (severity { $severity }, number { $rpn })
    .help = Add an action for { $title }, or say why none is taken
check-fmea-medium-no-action = “{ $title }” has a medium action priority, and neither an action nor a control
    .help = Add an action or a control for { $title }, or say why none is taken
check-fmea-half-rated = “{ $title }” is a failure mode without severity, occurrence or detection
    .help = Rate { $title }
