register-site = Site
    .plural = Sites
    .lead = Les lieux où le travail se fait : bâtiments, services, personnes à domicile.
    .new = Ajouter un site
    .empty = Ajouter chaque lieu où l’on travaille pour les clients, et dire si le certificat doit le couvrir. Un seul site suffit pour commencer.

section-site-place = Lieu
section-site-people = Personnes et équipes
section-site-scope = Périmètre certifié

field-site-kind = Type
field-site-address = Adresse
field-site-country = Pays
field-site-parent = Fait partie de
field-site-activities = Ce qui se fait ici
field-site-headcount = Effectif
    .hint = Toutes les équipes, les temps partiels comptés en équivalents temps plein
field-site-shifts = Équipes
field-site-in_scope = Dans le périmètre certifié
    .hint = Le certificat nomme ce site et les auditeurs le visitent
field-site-scope_note = Raison
    .hint = Pourquoi le site est inclus, ou ce qui permet de le laisser de côté sans risque
field-site-central = Fonction centrale
    .hint = Fait fonctionner le système qualité pour tous les sites
field-site-closed_on = Fermé le

field-site-shifts-name = Équipe
field-site-shifts-hours = Horaires
field-site-shifts-people = Effectif
field-site-shifts-work = Travail fait

option-site-kind-facility = Bâtiment
option-site-kind-department = Service
option-site-kind-remote = Personnes en télétravail
option-site-kind-temporary = Site temporaire
option-site-kind-virtual = Site virtuel

state-site-active = Actif
state-site-closed = Fermé

move-site-close = Fermer le site
move-site-reopen = Rouvrir

inverse-site-parts = Parties
