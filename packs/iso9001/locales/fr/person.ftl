register-person = Personne
    .plural = Personnes
    .lead = Toutes les personnes qui travaillent dans le système de management : ce qu’elles font, pour qui, et ce qu’elles peuvent faire dans Assay.
    .new = Ajouter une personne
    .empty = C’est ici que l’on trouve qui se connecte, qui répond des fiches et qui se forme. Ajouter d’abord les personnes qui travailleront sur le système, ou importer une liste avec nom et e-mail.

section-person-account = Compte
section-person-work = Travail
section-person-time = Arrivée, absence et départ

field-person-title = Nom
field-person-email = E-mail
    .hint = Il sert à se connecter, et les avis y sont envoyés
field-person-access = Accès
    .hint = Ce que la personne peut faire dans Assay, au-delà de lire et de signaler. La plupart n’ont besoin de rien
option-person-access-quality = Qualité
option-person-access-process-owner = Pilote de processus
option-person-access-auditor = Auditeur
option-person-access-top-management = Direction
option-person-access-hr = Personnel et formation
option-person-access-purchasing = Achats
option-person-access-engineering = Ingénierie
option-person-access-admin = Administration
field-person-language = Langue
field-person-job = Fonction
field-person-department = Service
field-person-manager = Supérieur hiérarchique
field-person-roles = Rôles
    .hint = Les rôles du système de management que tient cette personne
field-person-deputy = Suppléant
    .hint = Reprend les tâches quand la personne est absente
field-person-employment = Statut
option-person-employment-employee = Salarié
option-person-employment-contractor = Prestataire
option-person-employment-temporary = Intérimaire
option-person-employment-apprentice = Apprenti
option-person-employment-outside = Hors de l’organisation
field-person-in_scope = Travaille dans le domaine d’application
    .hint = Les prestataires comptent aussi : toute personne dont le travail a un effet sur la qualité
field-person-employee_no = Matricule
field-person-phone = Téléphone
field-person-start_date = Arrivée le
field-person-end_date = Départ le
field-person-absent_from = Absence du
field-person-absent_until = Absence jusqu’au
field-person-handover_to = Travail transmis à
field-person-handover_note = Ce que cette personne était seule à savoir
    .hint = Le noter avant le dernier jour, ou en faire une fiche de connaissances

state-person-active = Active
state-person-left = Partie

move-person-leave = Enregistrer le départ
move-person-return = Enregistrer le retour

inverse-role-holders = Tenu par
