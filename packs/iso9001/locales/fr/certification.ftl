# Le chemin vers le certificat : demande, choix de l’organisme, visites, certificat, marque.

cycle = Certification
    .lead = Le chemin vers le certificat et les années qui suivent : ce qui vient ensuite, et ce qui doit être vrai avant.
    .none = Aucune visite d’un organisme de certification n’est planifiée. Interroger trois organismes, en choisir un et saisir le jour de l’étape 1.

parameter-certification_window_days = Examiner les conditions d’une étape de certification ce délai avant elle (jours)
parameter-stage_gap_warn_days = Signaler un long délai entre l’étape 1 et l’étape 2 à partir de (jours)
parameter-audit_time_reduction_percent = Plus grande réduction du temps d’audit (%)
    .hint = Le document du dispositif permet 30 au plus
parameter-headcount_change_percent = Prévenir l’organisme de certification quand l’effectif change de plus de (%)
parameter-offers_wanted = Organismes de certification à comparer au moins
parameter-certification_scheme_owner = Propriétaire des règles de la certification accréditée
parameter-audit_time_document = Document du temps d’audit
parameter-site_sampling_document = Document de l’échantillonnage des sites

register-certification-enquiry = Demande de certification
    .plural = Demandes de certification
    .lead = Ce que les organismes de certification apprennent avant de chiffrer, et le nombre de jours d’audit attendu.
    .new = Demander la certification
    .empty = Saisir combien de personnes travaillent dans le système. Les jours d’audit en découlent, et les offres peuvent y être comparées.

section-certification-enquiry-asked = Ce qui est demandé
section-certification-enquiry-people = Personnes qui comptent
section-certification-enquiry-reductions = Réductions
section-certification-enquiry-days = Jours d’audit
section-certification-enquiry-sites = Plusieurs sites
section-certification-enquiry-rules = Règles suivies

field-certification-enquiry-scope = Domaine d’application
field-certification-enquiry-edition = Édition
field-certification-enquiry-certificate = Recalculé pour
    .hint = Le certificat, quand quelque chose a changé depuis la décision
field-certification-enquiry-selection = Comparaison d’offres
field-certification-enquiry-stage_1_wish = Étape 1 souhaitée
field-certification-enquiry-stage_2_wish = Étape 2 souhaitée
field-certification-enquiry-languages = Langues de l’audit
field-certification-enquiry-people = Personnes dans le domaine
    .hint = Tout le monde : toutes les équipes et tous les sites, saisonniers, intérimaires, sous-traitants dans vos locaux
field-certification-enquiry-groups = Groupes de personnes
    .hint = Seulement en cas de temps partiel ou de travail très répétitif
field-certification-enquiry-groups-group = Groupe
field-certification-enquiry-groups-people = Personnes
field-certification-enquiry-groups-full_time = Temps plein (%)
field-certification-enquiry-groups-counted = Compté (%)
field-certification-enquiry-groups-reason = Raison de compter moins
field-certification-enquiry-effective = Nombre effectif de personnes
explain-certification-enquiry-effective =
    { $groups ->
        [0] Chacun compte en entier
        [one] { $heads } personnes en { $groups } groupe, le temps partiel pour sa part
       *[other] { $heads } personnes en { $groups } groupes, le temps partiel pour sa part
    }
field-certification-enquiry-adjustments = Réductions et augmentations
    .hint = Chacune avec sa raison : l’organisme doit aussi les justifier
field-certification-enquiry-adjustments-way = Sens
option-certification-enquiry-adjustments-way-less = Moins
option-certification-enquiry-adjustments-way-more = Plus
field-certification-enquiry-adjustments-percent = Pourcentage
field-certification-enquiry-adjustments-reason = Raison
field-certification-enquiry-asked_percent = Réduction demandée (%)
    .hint = Sous zéro : davantage de temps
field-certification-enquiry-counted_percent = Réduction retenue (%)
explain-certification-enquiry-counted_percent =
    { $way ->
        [more] Davantage de temps est demandé, et compte en entier
       *[less] { $asked } % demandés, { $most } % au plus
    }
field-certification-enquiry-table_days = Jours du tableau
explain-certification-enquiry-table_days = { $document } : { $people } personnes
field-certification-enquiry-exact_days = Jours avant arrondi
explain-certification-enquiry-exact_days =
    { $way ->
        [more] { $table } jours plus { $percent } %
       *[less] { $table } jours moins { $percent } %
    }
field-certification-enquiry-days_initial = Audit initial, les deux étapes
explain-certification-enquiry-days_initial = { $exact } arrondi à la demi-journée
field-certification-enquiry-stage_1_days = Dont étape 1
explain-certification-enquiry-stage_1_days = Environ un tiers de { $total } ; ce partage est un usage, pas une règle
field-certification-enquiry-stage_2_days = Dont étape 2
field-certification-enquiry-least_on_site = Au moins chez vous
explain-certification-enquiry-least_on_site = 80 % de { $exact } ; le reste sert à préparer et à rédiger
field-certification-enquiry-days_surveillance = Chaque surveillance
explain-certification-enquiry-days_surveillance = Un tiers de { $exact }, arrondi à la demi-journée
field-certification-enquiry-days_recertification = Renouvellement
explain-certification-enquiry-days_recertification = Deux tiers de { $exact }, arrondis à la demi-journée
field-certification-enquiry-site_groups = Sites en plus du site central
    .hint = Une ligne par groupe de sites au travail et au risque semblables. Laisser vide avec un seul site
field-certification-enquiry-site_groups-group = Groupe
field-certification-enquiry-site_groups-sites = Sites
field-certification-enquiry-site_groups-alike = Font à peu près la même chose
option-certification-enquiry-site_groups-alike-yes = Oui
option-certification-enquiry-site_groups-alike-no = Non, chacun doit être vu
field-certification-enquiry-cycle_effective = Le système s’est montré efficace sur le cycle
field-certification-enquiry-sites_initial = Sites de l’audit initial
explain-certification-enquiry-sites_initial = { $document } : sur { $sites } sites, la racine carrée de chaque groupe semblable, arrondie au-dessus, et tous ceux qui diffèrent ; plus le centre
field-certification-enquiry-sites_surveillance = Sites de chaque surveillance
explain-certification-enquiry-sites_surveillance = Sur { $sites } sites, 0,6 fois la racine carrée de chaque groupe semblable et trois dixièmes de ceux qui diffèrent, arrondis au-dessus ; plus le centre
field-certification-enquiry-sites_recertification = Sites du renouvellement
explain-certification-enquiry-sites_recertification =
    { $effective ->
        [yes] 0,8 fois la racine carrée, arrondie au-dessus, car le système a fait ses preuves ; plus le centre
       *[no] La racine carrée, arrondie au-dessus ; plus le centre
    }
field-certification-enquiry-sites_at_random = Dont tirés au sort, au moins
explain-certification-enquiry-sites_at_random = Un quart de { $sample }, arrondi au-dessus
field-certification-enquiry-scheme_owner = Propriétaire du dispositif
field-certification-enquiry-most_percent = Plus grande réduction (%)
field-certification-enquiry-time_document = Document du temps d’audit
field-certification-enquiry-sampling_document = Document de l’échantillonnage des sites

option-certification-enquiry-edition-2015 = 2015
option-certification-enquiry-edition-2026 = 2026

state-certification-enquiry-draft = Brouillon
state-certification-enquiry-sent = Envoyée
state-certification-enquiry-settled = Réglée

move-certification-enquiry-send = Marquer comme envoyée
move-certification-enquiry-settle = Régler
move-certification-enquiry-rework = Reprendre

guard-enquiry-beyond-table = Le tableau n’a pas de valeur pour cet effectif. Demander son calcul à l’organisme de certification.
guard-enquiry-reduced-too-far = La réduction dépasse ce que les règles permettent. Baisser les réductions.

inverse-scope-enquiries = Demandes de certification
inverse-certificate-enquiries = Temps d’audit
inverse-selection-enquiries = Demande
inverse-certificate-actions = Actions

field-selection-offers-accreditation = Accrédité par
field-selection-offers-advised_until = Nous a conseillés ou audités jusqu’au
field-selection-offers-days = Jours d’audit

field-certification-audit-verify_by = Constats majeurs réglés au plus tard le
explain-certification-audit-verify_by = Six mois après le { $last } ; plus tard, la visite est à refaire

explain-certificate-surveillance_due =
    { $first ->
        [yes] La première dans les douze mois qui suivent la décision
       *[no] Une fois par année civile
    }
move-certificate-recertify = Noter un renouvellement
field-certificate-restore_until = Peut être rétabli jusqu’au
section-certificate-told = Ce que l’organisme sait
section-certificate-marks = Montrer le certificat et la marque
    .guide =
        Il est permis de dire que le système qualité de l’entreprise est certifié : sur les lettres, le site internet, les véhicules et dans la publicité, avec la norme et l’organisme à côté.
        Sur l’emballage, des mots seulement, et les quatre : qui est certifié, qu’il s’agit du système qualité, la norme, l’organisme de certification. Tout ce qui part avec l’emballage compte comme emballage.
        Jamais sur un produit, sur sa plaque, ni dans un rapport d’essai ou d’étalonnage : le produit lui-même paraîtrait certifié.
        Ne rien dire des sites ou activités hors du domaine d’application. Quand le certificat est suspendu ou prend fin, tout disparaît.
field-certificate-legal_entity = Entité juridique
field-certificate-people = Personnes dans le domaine
field-certificate-top_management = Direction
field-certificate-notices = Annonces à l’organisme
    .hint = Ce qui a été dit à l’organisme de certification, et quand
field-certificate-notices-on = Le
field-certificate-notices-what = Au sujet de
option-certificate-notices-what-sites = Sites
option-certificate-notices-what-scope = Domaine d’application
option-certificate-notices-what-legal-entity = Entité juridique
option-certificate-notices-what-top-management = Direction
option-certificate-notices-what-people = Effectif
option-certificate-notices-what-system = Système ou processus
field-certificate-notices-note = Ce qui a été dit
field-certificate-notices-answered_on = Réponse le
field-certificate-notices-answer = Réponse
field-certificate-mark_uses = Où ils sont montrés
field-certificate-mark_uses-where = Où
field-certificate-mark_uses-kind = Sur quoi
option-certificate-mark_uses-kind-letter = Lettres et cartes de visite
option-certificate-mark_uses-kind-website = Site internet
option-certificate-mark_uses-kind-advertising = Publicité
option-certificate-mark_uses-kind-vehicle = Véhicules et bâtiments
option-certificate-mark_uses-kind-packaging = Emballage
option-certificate-mark_uses-kind-product = Produit ou plaque
option-certificate-mark_uses-kind-test-report = Rapport d’essai ou d’étalonnage
field-certificate-mark_uses-words = Mots à côté
field-certificate-mark_uses-checked_on = Vérifié le

explain-risk-rpn = Pour comparer seulement : il laisserait une bonne détection compenser une défaillance mortelle
explain-risk-action_priority = La gravité { $severity } pèse d’abord, puis l’occurrence { $occurrence }, puis la détection { $detection }

check-fmea-high-no-action = « { $title } » a une priorité d’action élevée et aucune action avec responsable et date (gravité { $severity }, indice { $rpn })
    .help = Ajouter une action à « { $title } », ou dire pourquoi aucune n’est prise
check-fmea-medium-no-action = « { $title } » a une priorité d’action moyenne, et ni action ni maîtrise
    .help = Ajouter une action ou une maîtrise à « { $title } », ou dire pourquoi aucune n’est prise
check-fmea-half-rated = « { $title } » est un mode de défaillance sans gravité, occurrence ou détection
    .help = Coter « { $title } »
