register-finding = Constat
    .plural = Constats
    .lead = Ce que les audits ont relevé, par rapport à quelle règle, et ce qui a suivi.
    .new = Ajouter un constat
    .empty = Les constats viennent des audits. Une non-conformité reçoit une réponse avec une correction et, si c’est important, une action corrective ; un point fort mérite d’être partagé.

section-finding-finding = Constat
section-finding-answer = Réponse
section-finding-verification = Vérification
section-finding-reference = Origine

field-finding-title = Constat
    .hint = Une phrase
field-finding-audit = Audit
field-finding-grade = Catégorie
field-finding-statement = Énoncé
    .hint = Ce qui est, face à ce qui devrait être
field-finding-requirement = Par rapport à
    .hint = La règle, reformulée simplement, avec son document ou son contrat
field-finding-clause = Article
field-finding-evidence = Preuve
    .hint = Ce qui a été vu, où, quand : enregistrements, lieux, chiffres
field-finding-process = Processus
field-finding-question = Question de l’audit
field-finding-raised_on = Relevé le
field-finding-correction = Correction
field-finding-corrected_on = Corrigé le
field-finding-cause = Cause
field-finding-cause_decision = Une action corrective est-elle nécessaire ?
field-finding-cause_decision_reason = Raison de ce choix
field-finding-nonconformity = Non-conformité
field-finding-answered_on = Réponse donnée le
field-finding-verified_on = Vérifié le
field-finding-verified_by = Vérifié par
field-finding-verification = Mode de vérification
field-finding-closed_on = Clos le
field-finding-source_party = Partie auditée
field-finding-facility_ref = Numéro externe du site
field-finding-published_on = Publié le
field-finding-link = Adresse web
field-finding-external_ref = Numéro externe

option-finding-grade-major = Majeure
option-finding-grade-minor = Mineure
option-finding-grade-opportunity = Opportunité
option-finding-grade-strength = Point fort

option-finding-cause_decision-corrective-action = Oui, éliminer la cause
option-finding-cause_decision-correction-only = Non, la correction suffit

inverse-audit-findings = Constats
inverse-process-findings = Constats
inverse-nonconformity-findings = Constats

state-finding-open = Ouvert
state-finding-answered = Réponse donnée
state-finding-verified = Vérifié
state-finding-closed = Clos

move-finding-answer = Répondre
move-finding-return = Renvoyer
move-finding-verify = Vérifier
move-finding-close = Clore
move-finding-note = Prendre note et clore
move-finding-reopen = Rouvrir

meaning-finding-verified = J’ai vérifié que la réponse a été mise en œuvre et qu’elle est efficace
meaning-finding-reopened = Je rouvre ce constat clos

guard-finding-nonconformity-missing = Une action corrective est nécessaire : transformer d’abord le constat en non-conformité.
guard-finding-needs-answer = Une non-conformité demande une réponse ; seuls les points forts et les opportunités peuvent être clos en prenant note.
guard-finding-verify-own = La personne responsable de ce constat ne le vérifie pas. Une autre personne s’en charge.
