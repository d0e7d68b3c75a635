register-feedback = Retour client
    .plural = Retours clients
    .lead = Ce que nous disent les clients et d’autres : éloges, souhaits, insatisfactions, et notre réponse.
    .new = Ajouter un retour
    .empty = Noter ce que disent les clients au téléphone, en réunion et dans leurs avis, éloges compris. Ce qui ne va pas et demande une réponse est une réclamation.

section-feedback-said = Ce qui a été dit
section-feedback-from = Origine
section-feedback-answer = Réponse

field-feedback-title = En une ligne
field-feedback-kind = Type
field-feedback-message = Message
    .hint = Dans les mots de la personne
field-feedback-rating = Note
field-feedback-product = Produit ou service
field-feedback-process = Processus
field-feedback-received_on = Reçu le
field-feedback-channel = Canal
field-feedback-customer = Client
field-feedback-party = Partie intéressée
    .hint = Quand il ne vient pas d’un client
field-feedback-survey = Enquête
field-feedback-contact_name = Nom
field-feedback-contact_mail = E-mail
field-feedback-external_ref = Numéro externe
field-feedback-answer = Réponse
field-feedback-answered_on = Réponse donnée le
field-feedback-used_for = Ce que nous en faisons

option-feedback-kind-praise = Éloge
option-feedback-kind-wish = Souhait
option-feedback-kind-dissatisfaction = Insatisfaction
option-feedback-kind-question = Question

option-feedback-channel-web = Web
option-feedback-channel-email = E-mail
option-feedback-channel-phone = Téléphone
option-feedback-channel-visit = Visite
option-feedback-channel-meeting = Réunion
option-feedback-channel-review = Avis public
option-feedback-channel-social = Réseaux sociaux
option-feedback-channel-survey = Enquête
option-feedback-channel-post = Courrier
option-feedback-channel-other = Autre

inverse-process-feedback = Retours clients
inverse-customer-feedback = Retours
inverse-interested-party-feedback = Retours
inverse-survey-feedback = Retours issus de l’enquête

state-feedback-received = Reçu
state-feedback-answered = Réponse donnée
state-feedback-closed = Clos

move-feedback-answer = Répondre
move-feedback-close = Clore
move-feedback-close-unanswered = Clore sans réponse
move-feedback-reopen = Rouvrir
