register-certificate = Certificat
    .plural = Certificats
    .lead = Les certificats, ce qu’ils couvrent, leur durée de validité et les visites qui les maintiennent.
    .new = Ajouter un certificat
    .empty = Saisir le certificat dès qu’il arrive. La surveillance, le renouvellement et le changement d’édition sont datés à partir de lui.

section-certificate-certificate = Certificat
section-certificate-covers = Ce qu’il couvre
section-certificate-cycle = Le cycle

field-certificate-certificate_number = Numéro du certificat
field-certificate-body = Organisme de certification
field-certificate-accreditation = Accrédité par
    .hint = La marque à côté de celle de l’organisme
field-certificate-edition = Édition
field-certificate-file = Fichier
field-certificate-scope_text = Domaine d’application imprimé
field-certificate-scope = Domaine d’application dans ce système
field-certificate-sites = Sites
field-certificate-decided_on = Décidé le
    .hint = Le cycle de trois ans se compte à partir de ce jour
field-certificate-issued_on = Délivré le
field-certificate-expires_on = Expire le
field-certificate-last_surveillance = Dernière surveillance
field-certificate-surveillance_due = Prochaine surveillance avant le
field-certificate-recertify_from = Lancer le renouvellement le
field-certificate-transition_plan = Passage à la nouvelle édition
    .hint = Seulement pour les certificats de l’édition 2015
field-certificate-suspended_on = Suspendu le

option-certificate-edition-2015 = 2015
option-certificate-edition-2026 = 2026

state-certificate-valid = Valide
state-certificate-suspended = Suspendu
state-certificate-withdrawn = Retiré
state-certificate-expired = Expiré

move-certificate-surveil = Noter une surveillance
move-certificate-suspend = Marquer comme suspendu
move-certificate-restore = Rétablir
move-certificate-withdraw = Marquer comme retiré
move-certificate-expire = Marquer comme expiré
move-certificate-renew = Renouveler

inverse-scope-certificates = Certificats
inverse-site-certificates = Certificats
