register-role = Rôle
    .plural = Rôles
    .lead = Qui répond de quoi, ce que chaque rôle peut décider, et qui prend le relais.
    .new = Ajouter un rôle
    .empty = Commencer par cinq rôles : qui dirige, qui fait vivre le système qualité, qui répond de chaque processus de réalisation. Une personne peut en tenir plusieurs.

section-role-role = Le rôle
section-role-people = Personnes
section-role-raci = Qui fait quoi

field-role-title = Rôle
field-role-summary = En une ligne
field-role-responsibilities = Répond de
field-role-authorities = Peut décider
    .hint = Ce que ce rôle peut décider, signer, dépenser ou arrêter sans demander
field-role-may_release = Peut libérer produits et services
field-role-duties = Missions particulières
    .hint = Chacune doit être tenue par quelqu’un dans l’organisation
field-role-reports_to = Rend compte à
field-role-processes = Processus
field-role-deputies = Suppléants
    .hint = Qui prend le relais
field-role-accepted = Accepté par
    .hint = Chaque personne qui tient le rôle confirme savoir ce qu’il demande
field-role-vacant_since = Vacant depuis le
field-role-raci = Qui fait quoi

field-role-accepted-person = Personne
field-role-accepted-on = Le
field-role-raci-process = Processus
field-role-raci-clause = Ou article
field-role-raci-activity = Activité
field-role-raci-part = Part

option-role-duties-qms-conformity = Le système est conforme à la norme
option-role-duties-qms-integrity = Le système reste cohérent à travers les changements
option-role-duties-process-results = Les processus donnent leurs résultats
option-role-duties-qms-reporting = Rend compte à la direction
option-role-duties-customer-focus = Garde le client en vue
option-role-raci-part-responsible = Réalise : fait le travail
option-role-raci-part-accountable = Répond : en porte la responsabilité
option-role-raci-part-consulted = Consulté : est interrogé avant
option-role-raci-part-informed = Informé : est tenu au courant

state-role-active = Actif
state-role-retired = Archivé

move-role-retire = Archiver
move-role-reopen = Reprendre

inverse-role-reports = Rôles qui lui rendent compte
inverse-process-roles = Rôles
