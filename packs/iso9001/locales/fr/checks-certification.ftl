check-cert-not-ready-stage-1 =
    { $days ->
        [0] « { $title } » a lieu aujourd’hui, mais aucun audit interne ou aucune revue de direction n’est prévu
        [one] « { $title } » a lieu dans { $days } jour, mais aucun audit interne ou aucune revue de direction n’est prévu
       *[other] « { $title } » a lieu dans { $days } jours, mais aucun audit interne ou aucune revue de direction n’est prévu
    }
    .help = Planifier un audit interne et une revue de direction
check-cert-not-ready-stage-2 =
    { $days ->
        [0] « { $title } » a lieu aujourd’hui, mais aucun audit interne n’est terminé ou aucune revue de direction n’est signée
        [one] « { $title } » a lieu dans { $days } jour, mais aucun audit interne n’est terminé ou aucune revue de direction n’est signée
       *[other] « { $title } » a lieu dans { $days } jours, mais aucun audit interne n’est terminé ou aucune revue de direction n’est signée
    }
    .help = Terminer un audit interne et signer une revue de direction
check-cert-stages-far-apart =
    { $days ->
        [one] « { $title } » arrive { $days } jour après l’étape 1 ; l’organisme de certification peut exiger de la refaire
       *[other] « { $title } » arrive { $days } jours après l’étape 1 ; l’organisme de certification peut exiger de la refaire
    }
    .help = Avancer « { $title } », ou interroger l’organisme de certification
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
