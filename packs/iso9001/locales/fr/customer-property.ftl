register-customer-property = Bien confié
    .plural = Biens confiés
    .lead = Ce qui appartient aux clients ou aux fournisseurs et dont nous avons la garde : matériel, outils, documents, données.
    .new = Enregistrer un bien
    .empty = Les outils, matières, plans et données laissés par d’autres figurent ici, avec leur état à l’arrivée. Commencer par ce qu’il serait le plus gênant de perdre.

section-customer-property-what = Nature et propriétaire
section-customer-property-care = Garde
section-customer-property-incident = Perte ou dommage
section-customer-property-back = Restitution

field-customer-property-title = Bien
field-customer-property-due = À rendre le
field-customer-property-kind = Type
option-customer-property-kind-material = Matière
option-customer-property-kind-tool = Outil ou équipement
option-customer-property-kind-product = Produit à réparer
option-customer-property-kind-document = Document ou plan
option-customer-property-kind-data = Données
option-customer-property-kind-personal-data = Données personnelles
option-customer-property-kind-software = Logiciel ou licence
option-customer-property-kind-premises = Locaux
field-customer-property-customer = Client
field-customer-property-supplier = Fournisseur
field-customer-property-contact = Contact du propriétaire
field-customer-property-contract = Contrat
field-customer-property-process = Processus
field-customer-property-identification = Marquage
field-customer-property-quantity = Quantité
field-customer-property-value = Valeur
field-customer-property-received_on = Reçu le
field-customer-property-condition = État à l’arrivée
option-customer-property-condition-good = Bon
option-customer-property-condition-worn = Usé
option-customer-property-condition-damaged = Endommagé
option-customer-property-condition-unfit = Inutilisable
field-customer-property-checked_on = Contrôlé le
field-customer-property-checked_by = Contrôlé par
field-customer-property-location = Emplacement
field-customer-property-protection = Mode de protection
    .hint = Serrure, emballage, droits d’accès, chiffrement
field-customer-property-access = Personnes autorisées à l’utiliser
field-customer-property-incident_on = Survenu ou découvert le
field-customer-property-incident = Ce qui s’est passé
field-customer-property-told_on = Propriétaire informé le
field-customer-property-told_how = Comment, et qui
field-customer-property-answer = Ce que souhaite le propriétaire
field-customer-property-nonconformity = Non-conformité
field-customer-property-returned_on = Restitué ou détruit le
field-customer-property-returned_how = Comment, et confirmé par qui

state-customer-property-held = Sous notre garde
state-customer-property-lost = Perdu ou endommagé
state-customer-property-returned = Restitué

move-customer-property-return = Enregistrer la restitution
move-customer-property-report = Signaler une perte ou un dommage
move-customer-property-settle = Régler et conserver le bien
move-customer-property-reopen = Rouvrir

guard-property-untold = Le propriétaire n’a pas été informé de la perte ou du dommage. L’informer et noter le jour.

inverse-customer-property = Biens sous notre garde
inverse-supplier-property = Biens sous notre garde
inverse-contract-property = Biens sous notre garde
inverse-process-property = Biens confiés
inverse-nonconformity-property = Biens confiés
