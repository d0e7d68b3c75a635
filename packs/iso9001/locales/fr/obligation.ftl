register-obligation = Obligation
    .plural = Obligations
    .lead = Les lois, normes, contrats et promesses à respecter, qui veille sur chacun, et ce qui montre qu’ils sont respectés.
    .new = Ajouter une obligation
    .empty = Lister les règles auxquelles les produits et services doivent répondre, de la loi à la norme du client et à nos propres promesses. Indiquer qui veille et quand les réexaminer.

section-obligation-rule = La règle
section-obligation-fulfilment = Comment elle est respectée
section-obligation-review = Revue

field-obligation-title = Obligation
field-obligation-kind = Type
field-obligation-citation = Référence
    .hint = Où elle est écrite : titre, numéro, article
field-obligation-text = Ce qu’elle demande
    .hint = Reformulé simplement
field-obligation-jurisdiction = Où elle s’applique
    .hint = Pays, région, marché
field-obligation-url = Où la lire
field-obligation-in_force_from = En vigueur à partir du
field-obligation-parties = Qui la demande
field-obligation-replaces = Remplace
field-obligation-responsible = Veille assurée par
field-obligation-processes = Processus qui la respectent
field-obligation-actions = Actions
field-obligation-evidence = Preuve
    .hint = Rapports, permis, résultats d’essais ; joindre les fichiers ci-dessous
field-obligation-compliance = La respectons-nous ?
field-obligation-assessed_on = Examinée le
field-obligation-assessment_note = Ce qui a été constaté
field-obligation-next_review = Prochaine revue

option-obligation-kind-law = Loi
option-obligation-kind-regulation = Règlement
option-obligation-kind-standard = Norme
option-obligation-kind-contract = Contrat
option-obligation-kind-licence = Licence ou permis
option-obligation-kind-ethics = Éthique
option-obligation-kind-esg = Environnement et société
option-obligation-kind-voluntary = Promesse volontaire
option-obligation-compliance-not-assessed = Pas encore examinée
option-obligation-compliance-yes = Oui
option-obligation-compliance-partly = En partie
option-obligation-compliance-no = Non

state-obligation-active = Active
state-obligation-superseded = Remplacée
state-obligation-retired = Archivée

move-obligation-assess = Noter une revue
move-obligation-supersede = Remplacer
move-obligation-retire = Archiver
move-obligation-reopen = Remettre en vigueur

guard-obligation-needs-action = L’obligation n’est pas respectée. Lier au moins une action avant d’enregistrer la revue.

inverse-interested-party-obligations = Obligations
inverse-obligation-replaced_by = Remplacée par
inverse-process-obligations = Obligations
inverse-action-obligations = Obligations
