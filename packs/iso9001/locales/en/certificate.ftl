register-certificate = Certificate
    .plural = Certificates
    .lead = Your certificates, what they cover, how long they hold and which visits keep them alive.
    .new = Add certificate
    .empty = Enter the certificate when it arrives. Surveillance, recertification and the change of edition are dated from it.

section-certificate-certificate = Certificate
section-certificate-covers = What it covers
section-certificate-cycle = The cycle

field-certificate-certificate_number = Certificate number
field-certificate-body = Certification body
field-certificate-accreditation = Accredited by
    .hint = The mark beside the body’s own
field-certificate-edition = Edition
field-certificate-file = File
field-certificate-scope_text = Scope as printed
field-certificate-scope = Scope in this system
field-certificate-sites = Sites
field-certificate-decided_on = Decided on
    .hint = The cycle of three years counts from this day
field-certificate-issued_on = Issued on
field-certificate-expires_on = Expires on
field-certificate-last_surveillance = Last surveillance
field-certificate-surveillance_due = Next surveillance by
field-certificate-recertify_from = Start recertification on
field-certificate-transition_plan = Way to the new edition
    .hint = Only for certificates of the 2015 edition
field-certificate-suspended_on = Suspended on

option-certificate-edition-2015 = 2015
option-certificate-edition-2026 = 2026

state-certificate-valid = Valid
state-certificate-suspended = Suspended
state-certificate-withdrawn = Withdrawn
state-certificate-expired = Expired

move-certificate-surveil = Record a surveillance
move-certificate-suspend = Mark as suspended
move-certificate-restore = Restore
move-certificate-withdraw = Mark as withdrawn
move-certificate-expire = Mark as expired
move-certificate-renew = Renew

inverse-scope-certificates = Certificates
inverse-site-certificates = Certificates
