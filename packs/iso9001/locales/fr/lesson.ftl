register-lesson = Retour d’expérience
    .plural = Retours d’expérience
    .lead = Ce qui nous est arrivé et ce que nous en avons appris, raconté pour que d’autres n’aient pas à le réapprendre.
    .new = Rédiger un retour d’expérience
    .empty = Un retour d’expérience tient sur une demi-page. Une fois partagé, il paraît dans le bulletin mensuel et parvient aux personnes désignées.

section-lesson-lesson = Retour d’expérience
section-lesson-sharing = Partage

field-lesson-title = Leçon
    .hint = La seule phrase à retenir
field-lesson-kind = Type
field-lesson-what_happened = Ce qui s’est passé
field-lesson-what_we_learned = Ce que nous avons appris
    .hint = Ce que nous faisons autrement désormais, et ce que d’autres devraient vérifier
field-lesson-process = Processus
field-lesson-corrective_action = Action corrective
field-lesson-from = Fiche d’origine
field-lesson-knowledge = Fiche de connaissances complétée
field-lesson-roles = Rôles à informer
field-lesson-people = Personnes à informer
field-lesson-shared_on = Partagé le

option-lesson-kind-failure = Échec
option-lesson-kind-near-miss = Presque-accident
option-lesson-kind-success = Réussite
option-lesson-kind-know-how = Savoir-faire

inverse-process-lessons = Retours d’expérience
inverse-corrective-action-lessons = Retours d’expérience
inverse-knowledge-lessons_learned = Retours d’expérience
inverse-role-lessons = Retours d’expérience

state-lesson-draft = Brouillon
state-lesson-shared = Partagé

move-lesson-share = Partager
move-lesson-withdraw = Remettre en brouillon

inverse-nonconformity-lessons = Retours d’expérience
inverse-complaint-lessons = Retours d’expérience
inverse-audit-lessons = Retours d’expérience
inverse-finding-lessons = Retours d’expérience
inverse-design-project-lessons = Retours d’expérience
inverse-change-lessons = Retours d’expérience
inverse-improvement-lessons = Retours d’expérience
inverse-contract-lessons = Retours d’expérience
inverse-release-lessons = Retours d’expérience
