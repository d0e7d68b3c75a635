# Avant l’étape 1 et l’étape 2. `.holds` dit la condition telle qu’elle doit être.

check-stage-1-audits =
    { $count ->
        [0] Aucun audit interne n’est planifié avant « { $title } »
        [one] { $count } processus n’a pas d’audit interne planifié avant « { $title } »
       *[other] { $count } processus n’ont pas d’audit interne planifié avant « { $title } »
    }
    .help = Planifier un audit interne
    .holds = Les audits internes de tous les processus sont planifiés
check-stage-1-review = Aucune revue de direction n’est planifiée avant « { $title } »
    .help = Planifier une revue de direction
    .holds = Une revue de direction est planifiée
check-stage-1-scope = Aucun domaine d’application n’est en vigueur pour « { $title } »
    .help = Rédiger le domaine d’application
    .holds = Le domaine d’application est en vigueur
check-stage-1-policy = Aucune politique qualité n’est en vigueur pour « { $title } »
    .help = Rédiger la politique qualité
    .holds = La politique qualité est en vigueur
check-stage-1-objectives = Aucun objectif n’est convenu pour « { $title } »
    .help = Fixer un objectif
    .holds = Des objectifs sont convenus
check-stage-1-processes = Aucun processus n’est décrit pour « { $title } »
    .help = Décrire un processus
    .holds = Les processus sont décrits
check-stage-2-audits =
    { $count ->
        [0] Aucun audit interne n’est terminé avant « { $title } »
        [one] { $count } processus n’a pas d’audit interne terminé avant « { $title } »
       *[other] { $count } processus n’ont pas d’audit interne terminé avant « { $title } »
    }
    .help = Planifier l’audit interne manquant
    .holds = Les audits internes de tous les processus sont faits
check-stage-2-review = Aucune revue de direction n’est tenue et signée avant « { $title } »
    .help = Planifier une revue de direction
    .holds = Une revue de direction est tenue et signée
check-stage-1-concerns =
    { $count ->
        [one] { $count } point faible de l’étape 1 n’a pas de réponse avant « { $title } »
       *[other] { $count } points faibles de l’étape 1 n’ont pas de réponse avant « { $title } »
    }
    .help = Créer une action
    .holds = Les points faibles de l’étape 1 ont leur réponse
check-cert-stages-far-apart =
    { $days ->
        [one] « { $title } » arrive { $days } jour après l’étape 1 ; l’organisme de certification peut exiger de la refaire
       *[other] « { $title } » arrive { $days } jours après l’étape 1 ; l’organisme de certification peut exiger de la refaire
    }
    .help = Avancer « { $title } », ou interroger l’organisme de certification
    .holds = L’étape 2 suit l’étape 1 d’assez près
check-cert-stages-apart =
    { $days ->
        [one] « { $title } » arrive { $days } jour après l’étape 1 ; d’ici là, les choses peuvent avoir changé
       *[other] « { $title } » arrive { $days } jours après l’étape 1 ; d’ici là, les choses peuvent avoir changé
    }
    .help = Avancer « { $title } » si possible
check-cert-stages-out-of-order = « { $title } » commence avant la fin de l’étape 1 ({ $before })
    .help = Corriger les jours de « { $title } »
check-cert-ends-before-start = « { $title } » se termine le { $last }, avant de commencer le { $first }
    .help = Corriger les jours de « { $title } »
check-cert-visit-not-noted =
    { $days ->
        [one] « { $title } » a eu lieu il y a { $days } jour et compte encore comme planifiée
       *[other] « { $title } » a eu lieu il y a { $days } jours et compte encore comme planifiée
    }
    .help = Noter ce qu’a donné « { $title } »

# Constats de l’organisme.

check-cert-major-late =
    { $count ->
        [one] Un constat majeur de « { $title } » n’est pas vérifié, et sa date est passée
       *[other] { $count } constats majeurs de « { $title } » ne sont pas vérifiés, et leur date est passée
    }
    .help = Envoyer la preuve à l’organisme de certification
check-cert-minor-late =
    { $count ->
        [one] Le plan pour un constat mineur de « { $title } » n’est pas accepté, et sa date est passée
       *[other] Les plans pour { $count } constats mineurs de « { $title } » ne sont pas acceptés, et leur date est passée
    }
    .help = Envoyer le plan à l’organisme de certification
check-cert-stage-2-again = Des constats majeurs de « { $title } » n’étaient pas réglés le { $by } : l’étape 2 est à refaire
    .help = Planifier une nouvelle étape 2
check-cert-decided-too-early = « { $title } » porte une décision alors qu’un constat majeur n’est pas vérifié ou qu’un plan pour un mineur n’est pas accepté
    .help = Compléter les constats, ou reprendre la décision
check-cert-renewal-too-late = « { $title } » arrive après la fin du certificat ({ $expires })
    .help = Avancer « { $title } »
check-cert-renewal-majors = Des constats majeurs de « { $title } » ne sont pas vérifiés avant la fin du certificat ({ $expires })
    .help = Envoyer la preuve à l’organisme de certification

# Certificats.

check-certificate-surveillance-late =
    { $days ->
        [one] La surveillance du certificat « { $title } » a { $days } jour de retard ; le certificat peut être suspendu
       *[other] La surveillance du certificat « { $title } » a { $days } jours de retard ; le certificat peut être suspendu
    }
    .help = Convenir sans attendre d’une date avec l’organisme de certification
check-certificate-surveillance-unplanned =
    { $days ->
        [0] La surveillance du certificat « { $title } » doit avoir lieu aujourd’hui et n’est pas planifiée
        [one] La surveillance du certificat « { $title } » doit avoir lieu d’ici { $days } jour et n’est pas planifiée
       *[other] La surveillance du certificat « { $title } » doit avoir lieu d’ici { $days } jours et n’est pas planifiée
    }
    .help = Planifier la surveillance de « { $title } »
check-certificate-surveillance-not-noted = La surveillance du { $on } n’est pas notée au certificat « { $title } »
    .help = Noter la surveillance
check-certificate-recertification-unplanned =
    { $days ->
        [0] Le certificat « { $title } » expire aujourd’hui et aucun renouvellement n’est planifié
        [one] Le certificat « { $title } » expire dans { $days } jour et aucun renouvellement n’est planifié
       *[other] Le certificat « { $title } » expire dans { $days } jours et aucun renouvellement n’est planifié
    }
    .help = Planifier le renouvellement de « { $title } »
check-certificate-ended =
    { $days ->
        [one] Le certificat « { $title } » a expiré il y a { $days } jour et compte encore ici comme valide
       *[other] Le certificat « { $title } » a expiré il y a { $days } jours et compte encore ici comme valide
    }
    .help = Marquer « { $title } » comme expiré, ou saisir la nouvelle date
check-certificate-old-edition = Le certificat « { $title } » suit l’édition 2015 et n’a pas de plan pour passer à celle de 2026
    .help = Noter comment et quand « { $title } » passe à la nouvelle édition
check-certificate-dates-out-of-order = Les dates du certificat « { $title } » ne se suivent pas : d’abord la décision, puis la délivrance, puis la fin
    .help = Corriger les dates de « { $title } »
check-certificate-too-long = Le certificat « { $title } » court plus de trois ans après sa décision
    .help = Vérifier les dates de « { $title } »
check-certificate-can-be-restored = Le certificat « { $title } » a pris fin et peut être rétabli jusqu’au { $until } ; ensuite il faut au moins une étape 2
    .help = Planifier le renouvellement
check-certificate-suspended-long = Le certificat « { $title } » est suspendu depuis le { $since }, plus de six mois ; l’organisme va le retirer ou réduire son domaine
    .help = Marquer « { $title } » comme retiré
check-certificate-sites-changed =
    { $count ->
        [0] Un site du certificat « { $title } » est fermé, et l’organisme de certification n’en sait rien
        [one] { $count } site du domaine n’est pas au certificat « { $title } », et l’organisme de certification n’en sait rien
       *[other] { $count } sites du domaine ne sont pas au certificat « { $title } », et l’organisme de certification n’en sait rien
    }
    .help = Créer une tâche pour prévenir l’organisme
check-certificate-scope-changed = Le domaine d’application a changé depuis la décision du certificat « { $title } », et l’organisme de certification n’en sait rien
    .help = Créer une tâche pour prévenir l’organisme
check-certificate-entity-changed = L’entreprise est maintenant « { $now } », mais le certificat « { $title } » nomme « { $before } »
    .help = Créer une tâche pour prévenir l’organisme
check-certificate-management-changed = La direction a changé depuis la décision du certificat « { $title } », et l’organisme de certification n’en sait rien
    .help = Créer une tâche pour prévenir l’organisme
check-certificate-people-changed = { $now } personnes travaillent dans le domaine ; l’organisme du certificat « { $title } » en connaît { $before }
    .help = Recalculer le temps d’audit
check-certificate-mark-on-product = La marque du certificat « { $title } » est à un endroit où un produit paraît certifié : { $where }
    .help = La retirer et le noter
check-certificate-mark-on-packaging = Le certificat « { $title } » est montré sur un emballage sans les mots nécessaires : { $where }
    .help = Noter les mots employés

# Choisir un organisme.

check-body-few-offers =
    { $count ->
        [0] « { $title } » ne compare encore aucun organisme de certification ; { $wanted } sont voulus
        [one] « { $title } » compare { $count } organisme de certification ; { $wanted } sont voulus
       *[other] « { $title } » compare { $count } organismes de certification ; { $wanted } sont voulus
    }
    .help = Ajouter des offres à « { $title } »
check-body-not-accredited = Personne n’a noté qui accrédite { $name } (« { $title } »)
    .help = Noter l’accréditation, ou écarter l’offre
check-body-advised-us = { $name } a conseillé ou audité l’entreprise jusqu’au { $until } et ne peut pas la certifier avant deux ans (« { $title } »)
    .help = Écarter l’offre, ou corriger la date
check-body-too-few-days = { $name } propose { $days } jours d’audit ; les règles en demandent au moins { $least } (« { $title } »)
    .help = Demander son calcul à l’organisme

check-enquiry-outside-table = Le tableau n’a pas de valeur pour { $people } personnes (« { $title } »)
    .help = Vérifier l’effectif, ou interroger l’organisme de certification
check-enquiry-reductions-too-large = Des réductions de { $asked } % sont demandées dans « { $title } » ; { $most } % au plus sont retenues
    .help = Baisser les réductions
check-enquiry-group-without-reason = « { $group } » compte pour moins que ses personnes dans « { $title } », sans raison
    .help = Dire pourquoi le groupe compte pour moins
check-enquiry-stages-out-of-order = L’étape 2 est souhaitée avant l’étape 1 dans « { $title } »
    .help = Corriger les souhaits
