register-action = Action
    .plural = Actions
    .lead = Une chose qu’une personne fait pour une date donnée, d’où qu’elle vienne.
    .new = Ajouter une action
    .empty = La plupart des actions s’ajoutent depuis la fiche dont elles relèvent : un constat, une revue, une non-conformité. En ajouter une ici quand il n’y a pas de telle fiche.

section-action-task = Tâche
section-action-result = Résultat

field-action-title = Ce qu’il faut faire
field-action-owner = Qui
field-action-due = Pour quand
field-action-description = Détails
    .hint = À quoi l’on voit que c’est terminé
field-action-source = Origine
field-action-kind = Type
field-action-priority = Priorité
field-action-evidence = Preuve
    .hint = Ce qui montre que c’est fait : un document, une photo, une mesure
field-action-done_on = Terminée le
field-action-worked = A-t-elle eu l’effet voulu ?
field-action-verified_on = Vérifiée le
field-action-verified_by = Vérifiée par

option-action-kind-correction = Correction
option-action-kind-corrective = Contre une cause
option-action-kind-preventive = Contre un risque
option-action-kind-improvement = Amélioration
option-action-kind-decision = Suite d’une décision
option-action-kind-other = Autre

option-action-priority-low = Faible
option-action-priority-normal = Normale
option-action-priority-high = Élevée

option-action-worked-yes = Oui
option-action-worked-partly = En partie
option-action-worked-no = Non
option-action-worked-too-early = Trop tôt pour le dire

state-action-open = Ouverte
state-action-done = Terminée
state-action-verified = Vérifiée
state-action-cancelled = Annulée

move-action-complete = Marquer comme terminée
move-action-verify = Vérifier
move-action-return = Renvoyer
move-action-cancel = Annuler
move-action-reopen = Rouvrir

meaning-action-reopened = Je rouvre cette action

guard-action-verify-own = Nul ne vérifie sa propre action. Une autre personne s’en charge.

inverse-nonconformity-actions = Actions
inverse-corrective-action-actions = Actions
inverse-finding-actions = Actions
inverse-management-review-actions = Actions
inverse-complaint-actions = Actions
inverse-feedback-actions = Actions
inverse-survey-actions = Actions
inverse-measure-actions = Actions
inverse-audit-actions = Actions
inverse-audit-programme-actions = Actions
inverse-improvement-actions = Actions
inverse-lesson-actions = Actions
inverse-context-issue-actions = Actions
inverse-interested-party-actions = Actions
inverse-process-actions = Actions
inverse-ai-use-actions = Actions
inverse-supplier-actions = Actions
inverse-customer-actions = Actions
inverse-contract-actions = Actions
inverse-design-project-actions = Actions
inverse-certification-audit-actions = Actions
