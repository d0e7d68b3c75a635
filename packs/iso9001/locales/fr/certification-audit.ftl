register-certification-audit = Audit de certification
    .plural = Audits de certification
    .lead = Les visites de l’organisme de certification, ce qu’il a constaté, et pour quand chaque constat attend une réponse.
    .new = Planifier un audit
    .empty = Saisir les visites dès que l’organisme de certification donne des dates. Les délais des constats et les visites suivantes en découlent.

section-certification-audit-visit = La visite
section-certification-audit-scope = Domaine et équipe
section-certification-audit-findings = Constats
section-certification-audit-decision = Décision

field-certification-audit-kind = Type
field-certification-audit-body = Organisme de certification
field-certification-audit-certificate = Certificat
field-certification-audit-previous = Visite précédente
field-certification-audit-starts_on = Premier jour
field-certification-audit-ends_on = Dernier jour
field-certification-audit-days = Jours d’audit
    .hint = Jours de huit heures, selon le calcul de l’organisme
field-certification-audit-method = Comment
field-certification-audit-edition = Édition
field-certification-audit-scope = Domaine d’application
field-certification-audit-sites = Sites visités
field-certification-audit-auditors = Auditeurs
field-certification-audit-personnel = Personnes comptées
    .hint = Effectif retenu par l’organisme
field-certification-audit-report = Rapport
field-certification-audit-conclusion = Conclusion des auditeurs
field-certification-audit-major_due = Constats majeurs vérifiés avant le
field-certification-audit-minor_due = Plans des constats mineurs avant le
field-certification-audit-findings = Constats
field-certification-audit-majors = Constats majeurs
field-certification-audit-minors = Constats mineurs
field-certification-audit-decision = Décision
field-certification-audit-decided_on = Décidé le

field-certification-audit-findings-number = N°
field-certification-audit-findings-grade = Niveau
field-certification-audit-findings-clause = Article
field-certification-audit-findings-statement = Ce qui a été constaté
field-certification-audit-findings-due = Répondre avant le
field-certification-audit-findings-answered_on = Réponse le
field-certification-audit-findings-accepted_on = Accepté le
field-certification-audit-findings-verified_on = Vérifié le
field-certification-audit-findings-nonconformity = Non-conformité

option-certification-audit-kind-stage-1 = Étape 1
option-certification-audit-kind-stage-2 = Étape 2
option-certification-audit-kind-surveillance = Surveillance
option-certification-audit-kind-recertification = Renouvellement
option-certification-audit-kind-transition = Changement d’édition
option-certification-audit-kind-special = Audit particulier
option-certification-audit-method-on-site = Sur site
option-certification-audit-method-remote = À distance
option-certification-audit-method-hybrid = Les deux
option-certification-audit-edition-2015 = 2015
option-certification-audit-edition-2026 = 2026
option-certification-audit-findings-grade-major = Majeur
option-certification-audit-findings-grade-minor = Mineur
option-certification-audit-findings-grade-opportunity = Opportunité
option-certification-audit-findings-grade-concern = Point sensible de l’étape 1
option-certification-audit-decision-granted = Certificat accordé
option-certification-audit-decision-continued = Certificat maintenu
option-certification-audit-decision-renewed = Certificat renouvelé
option-certification-audit-decision-extended = Domaine d’application étendu
option-certification-audit-decision-refused = Certificat refusé
option-certification-audit-decision-suspended = Certificat suspendu

state-certification-audit-planned = Planifié
state-certification-audit-held = Réalisé
state-certification-audit-findings-open = Constats ouverts
state-certification-audit-closed = Clos
state-certification-audit-cancelled = Annulé

move-certification-audit-hold = Marquer comme réalisé
move-certification-audit-answer = Passer aux constats
move-certification-audit-close = Clore
move-certification-audit-cancel = Annuler
move-certification-audit-reopen = Rouvrir

guard-major-not-verified = Un constat majeur n’est pas encore vérifié. Noter le jour où l’organisme de certification l’a vérifié.
guard-minor-not-accepted = Un constat mineur n’a pas encore de plan accepté. Noter le jour où l’organisme de certification l’a accepté.

inverse-certificate-audits = Audits de certification
inverse-certification-audit-following = Visites suivantes
inverse-site-certification_audits = Audits de certification
