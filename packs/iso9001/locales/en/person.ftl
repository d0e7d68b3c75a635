register-person = Person
    .plural = People
    .lead = Everyone who works within the management system: what they do, for whom, and what they may do in Assay.
    .new = Add person
    .empty = People sign in, own records and learn here. Add the ones who will work on the system first, or import a list with name and e-mail.

section-person-account = Account
section-person-work = Work
section-person-time = Start, absence and leaving

field-person-title = Name
field-person-email = E-mail
    .hint = People sign in with it, and notices go there
field-person-access = Access
    .hint = What the person may do in Assay beyond reading and reporting. Most people need none
option-person-access-quality = Quality
option-person-access-process-owner = Process owner
option-person-access-auditor = Auditor
option-person-access-top-management = Top management
option-person-access-hr = People and training
option-person-access-purchasing = Purchasing
option-person-access-engineering = Engineering
option-person-access-admin = Administrator
field-person-language = Language
field-person-job = Job
field-person-department = Department
field-person-manager = Manager
field-person-roles = Roles
    .hint = The roles of the management system this person holds
field-person-deputy = Deputy
    .hint = Takes over the tasks while the person is away
field-person-employment = Employment
option-person-employment-employee = Employee
option-person-employment-contractor = Contractor
option-person-employment-temporary = Temporary worker
option-person-employment-apprentice = Apprentice
option-person-employment-outside = Outside the organisation
field-person-in_scope = Works within the scope
    .hint = Contractors count too: everybody whose work affects quality
field-person-employee_no = Personnel number
field-person-phone = Phone
field-person-start_date = Started on
field-person-end_date = Leaves on
field-person-absent_from = Away from
field-person-absent_until = Away until
field-person-handover_to = Work handed over to
field-person-handover_note = What only this person knew
    .hint = Note it before the last day, or write it up as knowledge

state-person-active = Active
state-person-left = Left

move-person-leave = Record leaving
move-person-return = Record return

inverse-role-holders = Held by
