register-competence = Compétence
    .plural = Compétences
    .lead = Ce que les personnes doivent savoir faire, à quel niveau, et qui le sait aujourd’hui.
    .new = Ajouter une compétence
    .empty = Nommer ce qu’un rôle doit savoir faire et à quel niveau. Noter ensuite pour chaque personne le niveau montré et la preuve. Commencer par le travail où une erreur atteint le client.

section-competence-need = Ce qu’il faut
section-competence-proof = Comment elle se montre
section-competence-people = Qui sait le faire

field-competence-title = Compétence
field-competence-kind = Type
option-competence-kind-skill = Savoir-faire
option-competence-kind-knowledge = Connaissances
option-competence-kind-qualification = Diplôme ou titre
option-competence-kind-licence = Permis ou habilitation
option-competence-kind-behaviour = Savoir-être
field-competence-description = Ce que sait faire une personne qui l’a
field-competence-roles = Rôles qui la demandent
field-competence-processes = Processus
field-competence-level_needed = Niveau nécessaire
    .hint = 0 aucun, 1 en apprentissage, 2 avec de l’aide, 3 seul, 4 forme les autres
field-competence-critical = Critique
    .hint = Le travail doit s’arrêter quand personne n’a cette compétence sur place
field-competence-obligation = Exigée par
field-competence-how_shown = Comment elle se montre
    .hint = Certificat, test, échantillon de travail, travail observé
field-competence-how_gained = Comment elle s’acquiert
    .hint = Études, formation ou expérience
field-competence-renew_months = À renouveler tous les
field-competence-people = Personnes
field-competence-people-person = Personne
field-competence-people-level = Niveau montré
field-competence-people-evidence = Preuve
field-competence-people-proof_file = Fichier
field-competence-people-assessed_on = Évaluée le
field-competence-people-assessed_by = Évaluée par
field-competence-people-valid_until = Valable jusqu’au
field-competence-people-supervised = Travaille sous supervision
field-competence-holders = Personnes au niveau
field-competence-gaps = Personnes en dessous du niveau
field-competence-expired_on = Prochaine preuve à expirer le

state-competence-active = Active
state-competence-retired = Archivée

move-competence-retire = Archiver
move-competence-restore = Rétablir

inverse-role-competences = Compétences
inverse-process-competences = Compétences
inverse-obligation-competences = Compétences
