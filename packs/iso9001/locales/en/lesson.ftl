register-lesson = Lesson
    .plural = Lessons
    .lead = What happened to us and what we learned, told so that others need not learn it again.
    .new = Write down a lesson
    .empty = A lesson fits on half a page. Shared lessons go into the monthly bulletin and to the people you name.

section-lesson-lesson = Lesson
section-lesson-sharing = Sharing

field-lesson-title = Lesson
    .hint = The one sentence people should remember
field-lesson-kind = Kind
field-lesson-what_happened = What happened
field-lesson-what_we_learned = What we learned
    .hint = What we do differently now, and what others should check
field-lesson-process = Process
field-lesson-corrective_action = Corrective action
field-lesson-from = Record it comes from
field-lesson-knowledge = Knowledge brief it adds to
field-lesson-roles = Roles that should know
field-lesson-people = People who should know
field-lesson-shared_on = Shared on

option-lesson-kind-failure = Failure
option-lesson-kind-near-miss = Near miss
option-lesson-kind-success = Success
option-lesson-kind-know-how = Know-how

inverse-process-lessons = Lessons
inverse-corrective-action-lessons = Lessons
inverse-knowledge-lessons_learned = Lessons
inverse-role-lessons = Lessons

state-lesson-draft = Draft
state-lesson-shared = Shared

move-lesson-share = Share
move-lesson-withdraw = Take back to draft

inverse-nonconformity-lessons = Lessons
inverse-complaint-lessons = Lessons
inverse-audit-lessons = Lessons
inverse-finding-lessons = Lessons
inverse-design-project-lessons = Lessons
inverse-change-lessons = Lessons
inverse-improvement-lessons = Lessons
inverse-contract-lessons = Lessons
inverse-release-lessons = Lessons
