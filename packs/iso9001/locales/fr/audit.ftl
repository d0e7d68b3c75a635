register-audit = Audit
    .plural = Audits
    .lead = Une personne indépendante regarde comment le travail se fait vraiment et en rend compte.
    .new = Planifier un audit
    .empty = Un audit est une conversation avec des questions ouvertes, pas un examen. Choisir un processus, une personne qui n’y travaille pas, et un jour.

section-audit-plan = Plan
section-audit-team = Équipe
section-audit-checklist = Questions
section-audit-meetings = Réunions
section-audit-report = Rapport
section-audit-reference = Origine

field-audit-title = Audit
field-audit-kind = Type
field-audit-programme = Programme d’audit
field-audit-objective = Objectif
    .hint = Ce que l’on veut savoir
field-audit-scope = Périmètre
    .hint = Quels processus, lieux, produits et quelle période
field-audit-criteria = Critères
    .hint = Ce par rapport à quoi l’on juge : documents, articles, loi, contrat
field-audit-processes = Processus
field-audit-clauses = Articles
    .hint = Des numéros comme 8.4
field-audit-sites = Sites
field-audit-documents = Documents
field-audit-supplier = Fournisseur
field-audit-lot = Lot suivi
    .hint = Pour un parcours de la commande à l’expédition
field-audit-methods = Méthodes
field-audit-starts_on = Début
field-audit-ends_on = Fin
field-audit-replan_reason = Raison de la nouvelle date
field-audit-agenda = Ordre du jour
field-audit-lead = Responsable d’audit
field-audit-team = Autres auditeurs
field-audit-observers = Observateurs
field-audit-auditees = Personnes auditées
field-audit-independence = Indépendance
    .hint = Pourquoi ces auditeurs sont libres de juger : ce qu’ils font par ailleurs, et qu’ils ne travaillent pas ici
field-audit-independence_checked_on = Indépendance vérifiée le
field-audit-checklist = Questions
field-audit-questions_open = Questions ouvertes
field-audit-questions_failed = Questions avec non-conformité
field-audit-opened_on = Réunion d’ouverture
field-audit-opening_notes = Notes de la réunion d’ouverture
field-audit-closing_on = Réunion de clôture
field-audit-closing_notes = Notes de la réunion de clôture
field-audit-summary = Synthèse
    .hint = Ce qui est bien, ce qui ne l’est pas, et ce que cela signifie
field-audit-conclusions = Conclusion par processus
field-audit-finished = Audit terminé le
field-audit-reported_on = Rapport signé le
field-audit-sent_to = Rapport envoyé à
field-audit-sent_on = Rapport envoyé le
field-audit-external_ref = Numéro externe

option-audit-kind-internal = Interne
option-audit-kind-trail = Parcours de la commande à l’expédition
option-audit-kind-supplier = Chez un fournisseur
option-audit-kind-pre-assessment = Audit à blanc
option-audit-kind-remote = À distance

option-audit-methods-on-site = Sur site
option-audit-methods-remote = À distance
option-audit-methods-interview = Entretien
option-audit-methods-observation = Observation
option-audit-methods-records = Enregistrements
option-audit-methods-sampling = Échantillonnage

field-audit-agenda-from = De
field-audit-agenda-until = À
field-audit-agenda-what = Quoi
field-audit-agenda-where = Où
field-audit-agenda-who = Qui

field-audit-checklist-topic = Sujet
field-audit-checklist-question = Question
field-audit-checklist-clause = Article
field-audit-checklist-look_for = Ce que nomme une bonne réponse
field-audit-checklist-evidence = Preuve
field-audit-checklist-spoken_to = Interlocuteur
field-audit-checklist-rating = Résultat
field-audit-checklist-finding = Constat

option-audit-checklist-rating-conforms = Conforme
option-audit-checklist-rating-good-practice = Bonne pratique
option-audit-checklist-rating-remark = Remarque
option-audit-checklist-rating-minor = Mineur
option-audit-checklist-rating-major = Majeur
option-audit-checklist-rating-not-applicable = Non applicable

field-audit-conclusions-process = Processus
field-audit-conclusions-conforms = Suit ses règles
field-audit-conclusions-effective = Donne ses résultats
field-audit-conclusions-note = Remarque

option-audit-conclusions-conforms-yes = Oui
option-audit-conclusions-conforms-partly = En partie
option-audit-conclusions-conforms-no = Non

option-audit-conclusions-effective-yes = Oui
option-audit-conclusions-effective-partly = En partie
option-audit-conclusions-effective-no = Non

inverse-audit-programme-audits = Audits
inverse-process-audits = Audits
inverse-site-audits = Audits
inverse-document-audits = Audits
inverse-supplier-audits = Audits
inverse-lot-audits = Audits qui l’ont suivi

state-audit-planned = Planifié
state-audit-prepared = Préparé
state-audit-running = En cours
state-audit-reported = Rapport signé
state-audit-closed = Clos
state-audit-cancelled = Annulé

move-audit-prepare = Déclarer prêt
move-audit-replan = Fixer une autre date
move-audit-start = Démarrer
move-audit-report = Signer le rapport
move-audit-return = Reprendre le rapport
move-audit-close = Clore
move-audit-cancel = Annuler
move-audit-reopen = Rouvrir

meaning-audit-reported = Ce rapport exprime mon jugement ; je n’ai pas audité mon propre travail
meaning-audit-reopened = Je rouvre cet audit clos

guard-audit-lead-owns-process = Le responsable d’audit est pilote d’un processus de cet audit. Choisir une personne indépendante.
guard-audit-auditor-owns-process = Un auditeur de l’équipe est pilote d’un processus de cet audit. Choisir une personne indépendante.
guard-audit-questions-open = Des questions n’ont pas encore de résultat. Y répondre, ou les marquer comme non applicables.
guard-audit-findings-unanswered = Des constats de cet audit attendent encore une réponse. Y répondre d’abord.
