register-competence = Competence
    .plural = Competences
    .lead = What people must be able to do, how well, and who can do it today.
    .new = Add competence
    .empty = Name what a role must be able to do and at which level. Then note for each person the level shown and the proof. Start with the work where a mistake reaches the customer.

section-competence-need = What is needed
section-competence-proof = How it is shown
section-competence-people = Who can do it

field-competence-title = Competence
field-competence-kind = Kind
option-competence-kind-skill = Skill
option-competence-kind-knowledge = Knowledge
option-competence-kind-qualification = Formal qualification
option-competence-kind-licence = Licence or authorisation
option-competence-kind-behaviour = Behaviour
field-competence-description = What a person can do who has it
field-competence-roles = Roles that need it
field-competence-processes = Processes
field-competence-level_needed = Level needed
    .hint = 0 none, 1 learning, 2 with guidance, 3 alone, 4 teaches others
field-competence-critical = Critical
    .hint = Work must stop when nobody with this competence is there
field-competence-obligation = Required by
field-competence-how_shown = How it is shown
    .hint = Certificate, test, work sample, observed work
field-competence-how_gained = How it is gained
    .hint = Education, training or experience
field-competence-renew_months = Renew every
field-competence-people = People
field-competence-people-person = Person
field-competence-people-level = Level shown
field-competence-people-evidence = Evidence
field-competence-people-proof_file = File
field-competence-people-assessed_on = Assessed on
field-competence-people-assessed_by = Assessed by
field-competence-people-valid_until = Valid until
field-competence-people-supervised = Works under supervision
field-competence-holders = People at the level
field-competence-gaps = People below the level
field-competence-expired_on = Next proof expires on

state-competence-active = Active
state-competence-retired = Retired

move-competence-retire = Retire
move-competence-restore = Restore

inverse-role-competences = Competences
inverse-process-competences = Competences
inverse-obligation-competences = Competences
