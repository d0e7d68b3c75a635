register-complaint = Réclamation
    .plural = Réclamations
    .lead = Un client nous dit que quelque chose ne va pas. Nous accusons réception, nous cherchons, nous répondons et nous en tirons une leçon.
    .new = Enregistrer une réclamation
    .empty = Enregistrer chaque réclamation, même celles réglées au téléphone. Le client a de nos nouvelles en quelques jours, et le dossier reste ouvert jusqu’à ce qu’il ait une réponse.

section-complaint-complaint = Réclamation
section-complaint-from = Client
section-complaint-investigation = Ce qu’il y a derrière
section-complaint-answer = Réponse
section-complaint-reference = Origine

field-complaint-title = Ce dont le client se plaint
field-complaint-due = Répondre avant le
field-complaint-description = Avec les mots du client
field-complaint-severity = Gravité
field-complaint-safety = Quelqu’un pourrait être blessé
field-complaint-category = Type de problème
field-complaint-product = Produit ou service
field-complaint-product_variant = Modèle ou partie concernée
field-complaint-lots = Lots
field-complaint-release = Version
field-complaint-contract = Contrat ou commande
field-complaint-quantity = Quantité
field-complaint-process = Processus
field-complaint-customer = Client
field-complaint-contact_name = Nom
field-complaint-contact_mail = E-mail
field-complaint-contact_phone = Téléphone
field-complaint-region = Région ou État
field-complaint-postal_code = Code postal
field-complaint-received_on = Reçue le
field-complaint-channel = Reçue par
field-complaint-feedback = Venue d’un retour client
field-complaint-acknowledged_on = Réception confirmée le
field-complaint-company = Société ou entité concernée
    .hint = Qui la réclamation vise : une de nos entités, un revendeur, une marque
field-complaint-forwarded_on = Transmise à celle-ci le
field-complaint-investigation = Ce que nous avons trouvé
field-complaint-justified = La réclamation est-elle justifiée ?
field-complaint-nonconformity = Non-conformité
field-complaint-no_nonconformity_reason = Pourquoi aucune non-conformité n’est ouverte
field-complaint-answers = Messages au client
field-complaint-answer_kind = Comment elle a été réglée
field-complaint-public_answer = Réponse publique
field-complaint-answered_on = Réponse donnée le
field-complaint-disputed = Le client conteste la réponse
field-complaint-satisfied = Le client en est-il satisfait ?
field-complaint-cost = Montant payé ou crédité
field-complaint-closed_on = Close le
field-complaint-external_ref = Numéro externe
    .hint = Le numéro unique de cette réclamation dans un autre système

option-complaint-severity-minor = Mineure
option-complaint-severity-major = Majeure
option-complaint-severity-critical = Critique

option-complaint-channel-web = Web
option-complaint-channel-email = E-mail
option-complaint-channel-phone = Téléphone
option-complaint-channel-post = Courrier
option-complaint-channel-fax = Fax
option-complaint-channel-visit = Visite
option-complaint-channel-referral = Transmission par un tiers
option-complaint-channel-portal = Portail client
option-complaint-channel-social = Réseaux sociaux
option-complaint-channel-other = Autre

option-complaint-justified-yes = Oui
option-complaint-justified-partly = En partie
option-complaint-justified-no = Non
option-complaint-justified-unknown = Impossible à déterminer

field-complaint-answers-on = Date
field-complaint-answers-kind = Type
field-complaint-answers-text = Texte
field-complaint-answers-by = Par

option-complaint-answers-kind-acknowledgement = Accusé de réception
option-complaint-answers-kind-question = Question
option-complaint-answers-kind-interim = Point d’étape
option-complaint-answers-kind-answer = Réponse
option-complaint-answers-kind-follow-up = Suivi

option-complaint-answer_kind-in-progress = En cours
option-complaint-answer_kind-explanation = Explication
option-complaint-answer_kind-repair = Réparation
option-complaint-answer_kind-replacement = Remplacement
option-complaint-answer_kind-refund = Remboursement
option-complaint-answer_kind-credit = Avoir
option-complaint-answer_kind-goodwill = Autre geste commercial
option-complaint-answer_kind-rejected = Refus motivé
option-complaint-answer_kind-closed = Clôture sans autre précision

option-complaint-satisfied-yes = Oui
option-complaint-satisfied-partly = En partie
option-complaint-satisfied-no = Non
option-complaint-satisfied-no-reply = Pas de réponse

inverse-process-complaints = Réclamations
inverse-customer-complaints = Réclamations
inverse-lot-complaints = Réclamations
inverse-release-complaints = Réclamations
inverse-contract-complaints = Réclamations
inverse-feedback-complaints = Réclamation qui en est issue
inverse-nonconformity-complaints = Réclamations

state-complaint-received = Reçue
state-complaint-acknowledged = Réception confirmée
state-complaint-investigated = Examinée
state-complaint-answered = Réponse donnée
state-complaint-closed = Close
state-complaint-dismissed = Pas une réclamation

move-complaint-acknowledge = Confirmer la réception
move-complaint-investigate = Noter ce que nous avons trouvé
move-complaint-answer = Répondre
move-complaint-dispute = Noter le désaccord du client
move-complaint-close = Clore
move-complaint-dismiss = Écarter : pas une réclamation
move-complaint-reopen = Rouvrir

meaning-complaint-reopened = Je rouvre cette réclamation close

guard-complaint-nonconformity-missing = La réclamation est justifiée : lier la non-conformité, ou dire pourquoi il n’en faut pas.
