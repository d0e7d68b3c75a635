register-audit-programme = Programme d’audit
    .plural = Programmes d’audit
    .lead = Quels processus, articles et sites nous auditons cette année, dans quel ordre, et pourquoi dans cet ordre.
    .new = Planifier un programme d’audit
    .empty = Un programme par an. Donner une ligne à chaque processus : ceux qui sont importants, modifiés ou en difficulté passent plus tôt, et personne n’audite son propre travail.

section-audit-programme-programme = Programme
section-audit-programme-rules = Comment nous auditons
section-audit-programme-coverage = Couverture

field-audit-programme-title = Programme
field-audit-programme-year = Année
field-audit-programme-starts_on = Du
field-audit-programme-ends_on = Au
field-audit-programme-objectives = Objectifs
    .hint = Ce que l’on veut savoir après ces audits
field-audit-programme-criteria = Critères
    .hint = Ce par rapport à quoi l’on audite : documents internes, norme, loi, contrats
field-audit-programme-resources = Ressources
    .hint = Jours d’auditeur, formation, déplacements
field-audit-programme-auditors = Auditeurs
field-audit-programme-methods = Méthodes
field-audit-programme-frequency = Fréquence
    .hint = La règle des intervalles, et quand l’un d’eux est raccourci
field-audit-programme-responsibilities = Responsabilités
    .hint = Qui planifie, audite, répond aux constats, assure le suivi
field-audit-programme-reporting = Rapports
    .hint = Qui reçoit quel rapport, et sous combien de jours
field-audit-programme-risks = Risques du programme
    .hint = Ce qui pourrait l’empêcher d’aboutir : auditeurs absents, sites éloignés, périodes chargées
field-audit-programme-coverage = Couverture
field-audit-programme-processes_covered = Processus couverts
field-audit-programme-audits_planned = Audits prévus
field-audit-programme-hours_planned = Heures prévues
field-audit-programme-changes_note = Changements pris en compte
    .hint = Ce qui a changé dans l’entreprise depuis le dernier programme
field-audit-programme-evaluation = Bilan du programme

option-audit-programme-methods-on-site = Sur site
option-audit-programme-methods-remote = À distance
option-audit-programme-methods-interview = Entretien
option-audit-programme-methods-observation = Observation
option-audit-programme-methods-records = Enregistrements
option-audit-programme-methods-sampling = Échantillonnage
option-audit-programme-methods-process-trail = Parcours de la commande à l’expédition

field-audit-programme-coverage-process = Processus
field-audit-programme-coverage-clauses = Articles
field-audit-programme-coverage-site = Site
field-audit-programme-coverage-importance = Importance
field-audit-programme-coverage-last_result = Dernier résultat
field-audit-programme-coverage-changed = Changements depuis
field-audit-programme-coverage-priority = Priorité
field-audit-programme-coverage-interval_months = Intervalle, en mois
field-audit-programme-coverage-planned_for = Prévu pour
field-audit-programme-coverage-hours = Heures
field-audit-programme-coverage-auditor = Auditeur
field-audit-programme-coverage-audit = Audit

option-audit-programme-coverage-importance-low = Faible
option-audit-programme-coverage-importance-normal = Normale
option-audit-programme-coverage-importance-high = Élevée

option-audit-programme-coverage-last_result-never-audited = Jamais audité
option-audit-programme-coverage-last_result-clean = Aucun constat
option-audit-programme-coverage-last_result-minor = Mineur
option-audit-programme-coverage-last_result-major = Majeur

option-audit-programme-coverage-changed-no = Aucun
option-audit-programme-coverage-changed-some = Quelques-uns
option-audit-programme-coverage-changed-much = Beaucoup

option-audit-programme-coverage-priority-low = Faible
option-audit-programme-coverage-priority-normal = Normale
option-audit-programme-coverage-priority-high = Élevée

state-audit-programme-draft = Brouillon
state-audit-programme-approved = Approuvé
state-audit-programme-running = En cours
state-audit-programme-closed = Clos

move-audit-programme-approve = Approuver
move-audit-programme-start = Démarrer
move-audit-programme-revise = Réviser
move-audit-programme-close = Clore
move-audit-programme-reopen = Rouvrir

meaning-programme-approved = J’approuve ce programme d’audit et ses ressources
meaning-programme-reopened = Je rouvre ce programme d’audit clos

guard-programme-audits-open = Des audits de ce programme n’ont pas encore de rapport. Signer d’abord leur rapport, ou les retirer du programme.
