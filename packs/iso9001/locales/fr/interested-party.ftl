register-interested-party = Partie intéressée
    .plural = Parties intéressées
    .lead = Qui peut influer sur notre qualité ou en subir les effets, ce dont chacun a besoin et ce que nous prenons en charge.
    .new = Ajouter une partie
    .empty = Commencer par les clients, les autorités, les fournisseurs, le personnel et les propriétaires. Noter les besoins de chacun et ceux que le système qualité prend en charge.

section-interested-party-party = La partie
section-interested-party-needs = Besoins et attentes
section-interested-party-review = Revue

field-interested-party-title = Partie
field-interested-party-kind = Type
field-interested-party-description = Qui elle est
field-interested-party-contact = Contact
    .hint = À qui nous parlons
field-interested-party-influence = Influence sur nous
field-interested-party-interest = Intérêt pour nous
field-interested-party-engagement = Comment nous restons en contact
    .hint = Qui lui parle, à quelle fréquence, comment nous apprenons les changements
field-interested-party-needs = Besoins et attentes
    .hint = Une ligne par besoin. Décider lesquels le système qualité prend en charge
field-interested-party-no_needs_note = Raison de l’absence de besoins pertinents
    .hint = Seulement après en avoir cherché sans en trouver
field-interested-party-reviewed = Dernière revue
field-interested-party-next_review = Prochaine revue
field-interested-party-source = Comment nous le savons
    .hint = Contrat, enquête, réunion, journal officiel

field-interested-party-needs-need = Besoin ou attente
field-interested-party-needs-disposition = Qui s’en charge
field-interested-party-needs-obligation = Contraignant
field-interested-party-needs-climate = Lié au climat
field-interested-party-needs-answered_by = Traité par
field-interested-party-needs-no_action = Raison si rien ne suit

option-interested-party-kind-customer = Client
option-interested-party-kind-user = Utilisateur
option-interested-party-kind-regulator = Autorité
option-interested-party-kind-partner = Partenaire
option-interested-party-kind-employee = Salariés
option-interested-party-kind-owner = Propriétaires et investisseurs
option-interested-party-kind-community = Riverains et collectivité
option-interested-party-kind-supplier = Fournisseur
option-interested-party-kind-app-store = Magasin d’applications ou plateforme
option-interested-party-kind-certification-body = Organisme de certification
option-interested-party-kind-insurer = Banque ou assureur
option-interested-party-kind-media = Médias
option-interested-party-kind-other = Autre
option-interested-party-influence-low = Faible
option-interested-party-influence-medium = Moyenne
option-interested-party-influence-high = Élevée
option-interested-party-interest-low = Faible
option-interested-party-interest-medium = Moyen
option-interested-party-interest-high = Élevé
option-interested-party-needs-disposition-qms = Le système qualité
option-interested-party-needs-disposition-elsewhere = Traité ailleurs
option-interested-party-needs-disposition-not-adopted = Non pris en charge

state-interested-party-active = Active
state-interested-party-retired = Archivée

move-interested-party-review = Noter une revue
move-interested-party-retire = Archiver
move-interested-party-reopen = Reprendre
