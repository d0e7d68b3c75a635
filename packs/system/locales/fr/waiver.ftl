register-waiver = Exception acceptée
    .plural = Exceptions acceptées
    .lead = Les écarts acceptés jusqu’à une date, avec la raison et la signature. Les auditeurs les voient ; rien n’est caché.
    .new = Accepter un écart pour un temps
    .empty = Si ce qu’un contrôle signale convient ici, ou ne peut pas encore être corrigé, dire pourquoi et jusqu’à quand. Une autre personne l’accepte par sa signature.

section-waiver-waiver = Exception

field-waiver-check = Contrôle
    .hint = Code du contrôle, par exemple A9.2-03
field-waiver-record = Fiche
    .hint = Laisser vide si le contrôle porte sur toute l’organisation
field-waiver-reason = Pourquoi c’est acceptable
field-waiver-until = Jusqu’au
    .hint = L’écart compte de nouveau dès le lendemain
field-waiver-accepted_on = Acceptée le

state-waiver-proposed = Proposée
state-waiver-accepted = Acceptée
state-waiver-ended = Terminée

move-waiver-accept = Accepter
move-waiver-end = Mettre fin

guard-waiver-until-past = L’exception doit prendre fin à une date future.

meaning-waiver-accepted = J’accepte cet écart jusqu’à la date indiquée
