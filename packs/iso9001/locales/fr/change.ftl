register-change = Changement
    .plural = Changements
    .lead = Les changements du système qualité, planifiés avant d’être faits, puis suivis d’un bilan.
    .new = Proposer un changement
    .empty = Avant de réorganiser un processus, de remplacer un outil ou de déplacer un travail, noter pourquoi, ce qui en découle, et à quoi l’on verra que c’est réussi.

section-change-proposal = Proposition
section-change-assessment = Conséquences
section-change-plan = Plan
section-change-communication = Qui est informé
section-change-trial = Essai
section-change-result = Résultat

field-change-title = Changement
field-change-kind = Type
field-change-what = Ce qui change
field-change-why = Pourquoi
    .hint = À quoi cela sert
field-change-consequences = Conséquences
    .hint = Ce qui est touché par ailleurs : clients, sécurité, loi, autres processus ; et aussi ce que personne ne souhaite
field-change-integrity = Ce qui maintient entre-temps la cohérence du système
    .hint = Comment le travail reste maîtrisé pendant le changement
field-change-processes = Processus touchés
field-change-documents = Documents touchés
field-change-documents_note = Documents qui restent en l’état, et pourquoi
field-change-risks = Risques touchés
field-change-assessed_by = Évalué par
field-change-resources = Ressources
    .hint = Argent, temps, outils, information
field-change-responsibilities = Qui fait quoi, et quelles tâches changent de mains
field-change-roles = Rôles dont les tâches changent
field-change-tasks = Tâches
field-change-actions = Actions
field-change-success_criterion = À quoi l’on verra que c’est réussi
    .hint = Un chiffre ou un fait que chacun peut vérifier
field-change-planned_for = Prévu pour
field-change-told = Qui est informé
field-change-trial_from = Essai du
field-change-trial_until = Essai jusqu’au
field-change-trial_note = Ce que l’essai a montré
field-change-approved_on = Approuvé le
field-change-approved_by = Approuvé par
field-change-implemented_on = Mis en œuvre le
field-change-review_due = Bilan à faire le
    .hint = Laisser vide pour prendre le délai fixé pour toute l’organisation
field-change-reviewed_on = Bilan fait le
field-change-result = Résultat
field-change-result_note = Ce qui s’est passé

field-change-tasks-task = Tâche
field-change-tasks-who = Qui
field-change-tasks-due = Échéance
field-change-tasks-done_on = Terminée le
field-change-told-who = Qui
field-change-told-how = Comment
field-change-told-on = Le

option-change-kind-process = Processus
option-change-kind-organisation = Organisation
option-change-kind-people = Personnes et rôles
option-change-kind-product = Produit ou service
option-change-kind-equipment = Équipement
option-change-kind-software = Logiciel
option-change-kind-supplier = Fournisseur
option-change-kind-site = Site
option-change-kind-system = Système qualité
option-change-result-successful = Réussi
option-change-result-partly = Réussi en partie
option-change-result-unsuccessful = Pas réussi

state-change-proposed = Proposé
state-change-assessed = Évalué
state-change-approved = Approuvé
state-change-implemented = Mis en œuvre
state-change-verified = Vérifié
state-change-closed = Clos
state-change-rejected = Rejeté

move-change-assess = Évaluer
move-change-return = Renvoyer
move-change-approve = Approuver
move-change-reject = Rejeter
move-change-implement = Marquer comme mis en œuvre
move-change-verify = Noter le résultat
move-change-close = Clore
move-change-rework = Modifier de nouveau
move-change-reopen = Rouvrir

guard-change-tell-first = Dire d’abord qui a été informé, et quand.
guard-change-actions-open = Des actions de ce changement sont encore ouvertes. Les terminer ou les annuler d’abord.

meaning-change-approved = J’approuve ce changement et son plan

inverse-process-changes = Changements
inverse-document-changes = Changements
inverse-risk-changes = Changements
inverse-role-changes = Changements
inverse-action-changes = Changements
