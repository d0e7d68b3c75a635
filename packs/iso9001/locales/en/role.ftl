register-role = Role
    .plural = Roles
    .lead = Who answers for what, what each role may decide, and who steps in.
    .new = Add role
    .empty = Begin with five roles: who leads, who keeps the quality system together, who answers for each core process. One person may hold several.

section-role-role = The role
section-role-people = People
section-role-raci = Who does what

field-role-title = Role
field-role-summary = In one line
field-role-responsibilities = Answers for
field-role-authorities = May decide
    .hint = What this role may decide, sign, spend or stop without asking
field-role-may_release = May release products and services
field-role-duties = Special duties
    .hint = Each of these must be held by someone in the organisation
field-role-reports_to = Reports to
field-role-processes = Processes
field-role-deputies = Deputies
    .hint = Who steps in
field-role-accepted = Accepted by
    .hint = Each person in the role confirms that they know what it asks
field-role-vacant_since = Vacant since
field-role-raci = Who does what

field-role-accepted-person = Person
field-role-accepted-on = On
field-role-raci-process = Process
field-role-raci-clause = Or clause
field-role-raci-activity = Activity
field-role-raci-part = Part

option-role-duties-qms-conformity = The system meets the standard
option-role-duties-qms-integrity = The system stays whole through changes
option-role-duties-process-results = Processes bring their results
option-role-duties-qms-reporting = Reports to top management
option-role-duties-customer-focus = Keeps the customer in view
option-role-raci-part-responsible = Responsible: does it
option-role-raci-part-accountable = Accountable: answers for it
option-role-raci-part-consulted = Consulted: is asked first
option-role-raci-part-informed = Informed: is told

state-role-active = Active
state-role-retired = Retired

move-role-retire = Retire
move-role-reopen = Take up again

inverse-role-reports = Roles that report to it
inverse-process-roles = Roles
