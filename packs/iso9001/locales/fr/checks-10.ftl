# Phrases des contrôles de l’article 10. Une phrase nomme l’écart ; `.help` est le texte du lien vers la solution.

# --- 10.1

check-no-improvement-adopted =
    { $months ->
        [one] Aucune amélioration n’a été menée à bien depuis un mois
       *[other] Aucune amélioration n’a été menée à bien depuis { $months } mois
    }
    .help = Proposer une amélioration
check-idea-without-answer =
    { $days ->
        [one] L’amélioration « { $title } » a été proposée il y a { $days } jour et n’est pas décidée
       *[other] L’amélioration « { $title } » a été proposée il y a { $days } jours et n’est pas décidée
    }
    .help = La retenir, ou l’abandonner avec une raison
check-no-improvement-for-customers =
    { $months ->
        [one] Depuis un mois, aucune amélioration n’a visé ce que reçoivent les clients, aujourd’hui ou demain
       *[other] Depuis { $months } mois, aucune amélioration n’a visé ce que reçoivent les clients, aujourd’hui ou demain
    }
    .help = Proposer une amélioration pour les clients
check-no-improvement-that-prevents =
    { $months ->
        [one] Depuis un mois, aucune amélioration n’a visé à prévenir les problèmes
       *[other] Depuis { $months } mois, aucune amélioration n’a visé à prévenir les problèmes
    }
    .help = Proposer une amélioration préventive
check-improvement-stuck = L’amélioration « { $title } » a été retenue, mais elle est en retard ou personne n’y travaille
    .help = Lui donner une personne et une date

# --- 10.2

check-nonconformity-not-contained =
    { $days ->
        [one] La non-conformité « { $title } » a été constatée il y a { $days } jour et n’est pas confinée
       *[other] La non-conformité « { $title } » a été constatée il y a { $days } jours et n’est pas confinée
    }
    .help = La confiner
check-nonconformity-without-correction = La non-conformité « { $title } » a avancé sans correction, ou sans décision sur les unités déjà chez les clients
    .help = La renvoyer pour correction
check-nonconformity-late =
    { $days ->
        [one] La non-conformité « { $title } » a { $days } jour de retard
       *[other] La non-conformité « { $title } » a { $days } jours de retard
    }
    .help = La terminer, ou fixer une autre date
check-complaint-without-nonconformity = La réclamation justifiée « { $title } » n’a donné lieu à aucune non-conformité, et aucune raison ne l’explique
    .help = Lier une non-conformité, ou dire pourquoi il n’en faut pas
check-nonconformity-not-evaluated = Personne n’a décidé, avec une raison, s’il faut rechercher la cause de « { $title } »
    .help = Décider s’il faut éliminer la cause
check-serious-without-corrective-action = La non-conformité « { $title } » est grave ou s’est déjà produite, et n’a été que corrigée
    .help = Ouvrir une action corrective
check-corrective-action-not-opened = Une action corrective a été décidée pour « { $title } », mais aucune n’est ouverte
    .help = Ouvrir une action corrective
check-corrective-action-without-cause = L’action corrective « { $title } » ne dit pas quelle est la cause ni comment on le sait
    .help = Noter la cause
check-similar-cases-not-checked = Personne n’a cherché où le problème de « { $title } » pourrait encore se produire
    .help = Chercher les cas semblables
check-corrective-plan-incomplete = Le plan de « { $title } » contient une action sans personne ou sans date, ou ne contient aucune action
    .help = Compléter le plan
check-corrective-plan-late =
    { $count ->
        [one] Une action de « { $title } » est en retard : { $names }
       *[other] { $count } actions de « { $title } » sont en retard : { $names }
    }
    .help = Terminer les actions en retard
check-corrective-plan-without-evidence = Une action de « { $title } » est marquée comme terminée sans preuve
    .help = Ajouter la preuve
check-effect-check-late = L’efficacité de « { $title } » était à vérifier pour le { $due }
    .help = Vérifier l’efficacité
check-effect-check-not-planned = Personne n’a fixé quand, et selon quel critère, vérifier l’efficacité de « { $title } »
    .help = Fixer la date et le critère
check-effect-not-checked = L’action corrective « { $title } » est close comme efficace, mais aucune vérification indépendante ne le prouve
    .help = Rouvrir et vérifier l’efficacité
check-effect-checked-too-early =
    { $days ->
        [0] L’action corrective « { $title } » a été jugée efficace le jour de la dernière action, alors que l’attente prévue était de { $wait ->
            [one] { $wait } jour
           *[other] { $wait } jours
        }
        [one] L’action corrective « { $title } » a été jugée efficace { $days } jour après la dernière action, alors que l’attente prévue était de { $wait } jours
       *[other] L’action corrective « { $title } » a été jugée efficace { $days } jours après la dernière action, alors que l’attente prévue était de { $wait } jours
    }
    .help = Rouvrir et vérifier de nouveau
check-problem-came-back = Le problème traité par « { $title } » est réapparu le { $on }
    .help = Rouvrir l’action corrective
check-system-not-updated = L’action corrective « { $title } » ne dit pas ce qu’elle change dans les risques et dans le système
    .help = Lier ce qui a changé, ou dire pourquoi rien n’a changé
check-nonconformity-record-incomplete = La non-conformité « { $title } » est close sans sa correction ou sans la preuve de son efficacité
    .help = Rouvrir et compléter la fiche

# --- 10.3

check-system-worse-without-decision = La revue « { $title } » juge le système moins bon que la revue { $before }, et ne décide rien à ce sujet
    .help = Proposer une amélioration
check-no-improvement-from-data =
    { $months ->
        [one] Depuis un mois, aucune amélioration n’est venue des chiffres ou d’une revue de direction
       *[other] Depuis { $months } mois, aucune amélioration n’est venue des chiffres ou d’une revue de direction
    }
    .help = Proposer une amélioration à partir des chiffres
check-improvement-without-source = L’amélioration « { $title } » ne nomme pas la fiche dont elle est issue
    .help = Lier son origine
check-corrective-action-owner-left = { $who }, responsable de l’action corrective « { $title } », a quitté l’organisation
    .help = Nommer qui poursuit « { $title } »
check-nonconformity-date-impossible =
    { $why ->
        [ahead] La non-conformité « { $title } » a été constatée le { $date }, un jour qui n’est pas encore venu
       *[before] La non-conformité « { $title } » a été constatée le { $date }, avant que l’organisation n’existe
    }
    .help = Corriger la date de « { $title } »
