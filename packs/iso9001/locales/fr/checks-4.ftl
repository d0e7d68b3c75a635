## 4.1 Contexte
check-context-no-external = Aucun enjeu externe n’est noté
    .help = Ajouter l’évolution externe qui compte le plus pour les clients
check-context-no-internal = Aucun enjeu interne n’est noté
    .help = Ajouter ce qui, en interne, aide ou gêne le plus
check-context-issue-no-owner = L’enjeu « { $title } » n’a pas de responsable
    .help = Nommer un responsable pour « { $title } »
check-context-issue-no-effect = L’enjeu « { $title } » n’indique pas son effet sur le système qualité
    .help = Décrire l’effet de « { $title } »
check-context-issue-not-reviewed =
    { $months ->
        [one] L’enjeu « { $title } » n’a pas été revu depuis plus d’un mois
       *[other] L’enjeu « { $title } » n’a pas été revu depuis plus de { $months } mois
    }
    .help = Revoir « { $title } »
check-context-issue-review-late =
    { $days ->
        [one] La revue de l’enjeu « { $title } » a un jour de retard
       *[other] La revue de l’enjeu « { $title } » a { $days } jours de retard
    }
    .help = Revoir « { $title } »
check-climate-undecided = Personne n’a décidé, avec une raison et une date, si le changement climatique compte pour le système qualité
    .help = Décider si le changement climatique compte
check-climate-decision-old =
    { $months ->
        [one] La décision sur le changement climatique a plus d’un mois
       *[other] La décision sur le changement climatique a plus de { $months } mois
    }
    .help = Relire la décision sur le climat et la dater
check-climate-no-consequence = Le changement climatique compte, mais aucun enjeu, risque ou besoin n’en découle
    .help = Ajouter l’enjeu climatique auquel on pensait

## 4.2 Parties intéressées
check-parties-no-customer = Les clients manquent parmi les parties intéressées
    .help = Ajouter les clients, ou dire pourquoi il n’y en a pas
check-parties-no-regulator = Les autorités manquent parmi les parties intéressées
    .help = Ajouter les autorités, ou dire pourquoi il n’y en a pas
check-parties-no-supplier = Les fournisseurs manquent parmi les parties intéressées
    .help = Ajouter les fournisseurs, ou dire pourquoi il n’y en a pas
check-party-no-needs = Rien n’est noté sur les besoins de « { $title } »
    .help = Noter les besoins de « { $title } », ou dire pourquoi aucun ne compte
check-party-needs-undecided =
    { $all ->
        [one] Personne n’a dit qui s’occupe du seul besoin de « { $title } » : { $names }
       *[other] Personne n’a dit qui s’occupe de { $open } des { $all } besoins de « { $title } » : { $names }
    }
    .help = Décider, pour chaque besoin de « { $title } », si le système qualité s’en charge
check-party-needs-unanswered =
    { $open ->
        [one] Un besoin de « { $title } » a été pris en charge, mais rien n’y répond : { $names }
       *[other] { $open } besoins de « { $title } » ont été pris en charge, mais rien n’y répond : { $names }
    }
    .help = Lier un processus, un risque, un objectif ou un document à chaque besoin de « { $title } »
check-party-not-reviewed =
    { $months ->
        [one] La partie intéressée « { $title } » n’a pas été revue depuis plus d’un mois
       *[other] La partie intéressée « { $title } » n’a pas été revue depuis plus de { $months } mois
    }
    .help = Revoir « { $title } »
check-obligation-not-kept = L’obligation « { $title } » n’est pas respectée et aucune action n’est ouverte
    .help = Créer une action pour « { $title } »
check-obligation-review-late =
    { $days ->
        [one] La revue de l’obligation « { $title } » a un jour de retard
       *[other] La revue de l’obligation « { $title } » a { $days } jours de retard
    }
    .help = Revoir « { $title } »

## 4.3 Domaine d’application
check-scope-none = Aucun domaine d’application approuvé n’est en vigueur
    .help = Rédiger le domaine d’application et le faire approuver
check-scope-twice =
    { $count ->
        [one] { $count } domaine d’application est en vigueur en même temps qu’un autre
       *[other] { $count } domaines d’application sont en vigueur en même temps
    }
    .help = N’en garder qu’un et remplacer les autres
check-scope-incomplete = Le domaine d’application « { $title } » ne nomme pas à la fois des produits, des sites et des processus
    .help = Nommer dans « { $title } » au moins un produit ou service, un site et un processus
check-site-scope-undecided = Personne n’a dit si le site « { $title } » fait partie du domaine certifié
    .help = Décider si « { $title } » fait partie du domaine
check-site-not-in-scope-statement = Le site « { $title } » est marqué comme couvert, mais le domaine d’application en vigueur ne le nomme pas
    .help = Ajouter « { $title } » au domaine d’application, ou enlever la marque
check-process-not-in-scope-statement = Le processus « { $title } » est couvert, mais le domaine d’application en vigueur ne le nomme pas
    .help = Ajouter « { $title } » au domaine d’application, ou dire pourquoi il en est exclu
check-scope-context-moved =
    { $count ->
        [one] Un enjeu important est apparu depuis que le domaine d’application « { $title } » a été confirmé : { $names }
       *[other] { $count } enjeux importants sont apparus depuis que le domaine d’application « { $title } » a été confirmé : { $names }
    }
    .help = Confirmer « { $title } », ou le modifier
check-not-applied-unapproved =
    { $count ->
        [one] Un article est marqué comme non applicable, sans personne qui l’ait approuvé ni date : { $names }
       *[other] { $count } articles sont marqués comme non applicables, sans personne qui l’ait approuvé ni date : { $names }
    }
    .help = Faire approuver chaque exclusion, ou y renoncer
check-not-applied-not-published =
    { $count ->
        [one] Un article marqué comme non applicable ne figure pas dans le domaine d’application en vigueur
       *[other] { $count } articles marqués comme non applicables ne figurent pas dans le domaine d’application en vigueur
    }
    .help = Les ajouter au domaine d’application, avec la raison
check-design-excluded-but-done = La conception est marquée comme non applicable, mais des projets de conception existent
    .help = Renoncer à l’exclusion de 8.3, ou dire pourquoi ces projets ne sont pas de la conception
check-calibration-excluded-but-measured = L’étalonnage est marqué comme non applicable, mais des équipements de mesure sont en service
    .help = Renoncer à l’exclusion de 7.1.5.2, ou ne plus utiliser ces équipements pour accepter un produit
check-property-excluded-but-held = Les biens d’autrui sont marqués comme non applicables, mais il y en a ici
    .help = Renoncer à l’exclusion de 8.5.3
check-clauses-without-process =
    { $count ->
        [one] Aucun processus ni document en vigueur ne sert l’article { $clauses }
       *[other] Aucun processus ni document en vigueur ne sert les articles { $clauses }
    }
    .help = Noter sur chaque processus les articles qu’il sert
check-certificate-scope-differs = Le certificat « { $title } » n’est pas lié au domaine d’application en vigueur
    .help = Lier « { $title } » au domaine d’application en vigueur et comparer les textes

## 4.4 Processus
check-process-kinds-missing =
    { $missing ->
        [one] Un des trois types de processus (réalisation, support, management) manque
       *[other] { $missing } des trois types de processus (réalisation, support, management) manquent
    }
    .help = Ajouter un processus du type manquant
check-process-asleep =
    { $months ->
        [one] Le processus « { $title } » n’a laissé aucune trace depuis un mois : ni valeur, ni audit, ni revue
       *[other] Le processus « { $title } » n’a laissé aucune trace depuis { $months } mois : ni valeur, ni audit, ni revue
    }
    .help = Saisir une valeur, ou auditer ou revoir « { $title } »
check-process-no-flow = Le processus « { $title } » ne nomme aucun élément d’entrée ou aucun élément de sortie
    .help = Noter ce qui entre dans « { $title } » et ce qui en sort
check-process-alone = Le processus « { $title } » n’est lié à aucun autre processus ni à personne à l’extérieur
    .help = Dire ce qui vient avant et après « { $title } »
check-process-no-measure = Le processus « { $title } » n’a pas d’indicateur avec cible, unité et fréquence
    .help = Ajouter un indicateur à « { $title } »
check-process-no-criteria = Le processus « { $title } » ne dit pas à quoi l’on reconnaît un bon travail
    .help = Noter les critères de « { $title } »
check-process-no-owner =
    { $why ->
        [none] Le processus « { $title } » n’a pas de responsable
       *[left] { $who }, responsable du processus « { $title } », a quitté l’organisation
    }
    .help = Nommer un responsable pour « { $title } »
check-process-owner-not-agreed = Personne n’a noté que le pilote du processus « { $title } » a accepté ce rôle
    .help = Demander au pilote de « { $title } » et noter le jour
check-process-no-means = Le processus « { $title } » n’indique pas les ressources dont il a besoin
    .help = Noter les personnes, les outils et le savoir-faire nécessaires à « { $title } »
check-process-means-missing =
    { $days ->
        [one] Le processus « { $title } » attend depuis plus d’un jour une décision sur des ressources manquantes : { $names }
       *[other] Le processus « { $title } » attend depuis plus de { $days } jours une décision sur des ressources manquantes : { $names }
    }
    .help = Décider des ressources manquantes de « { $title } »
check-process-no-risk = Le processus « { $title } » n’a ni risque ni opportunité cotés, et aucune raison ne l’explique
    .help = Ajouter le risque de « { $title } » qu’un client remarquerait
check-process-not-reviewed =
    { $months ->
        [one] Le processus « { $title } » n’a pas été revu depuis plus d’un mois
       *[other] Le processus « { $title } » n’a pas été revu depuis plus de { $months } mois
    }
    .help = Revoir « { $title } »
check-process-short-no-action = La revue a montré que le processus « { $title } » est insuffisant, et rien n’est entrepris
    .help = Créer une action ou un changement pour « { $title } »
check-process-not-improved =
    { $months ->
        [one] Le processus « { $title } » n’a connu aucune amélioration achevée depuis un mois
       *[other] Le processus « { $title } » n’a connu aucune amélioration achevée depuis { $months } mois
    }
    .help = Demander aux personnes de « { $title } » ce qu’elles changeraient
check-process-no-document = Le processus « { $title } » n’a aucun document en vigueur, et aucune raison ne dit pourquoi il s’en passe
    .help = Rédiger une procédure pour « { $title } », ou noter pourquoi il n’en faut pas
check-process-no-records = Le processus « { $title } » ne dit pas quels enregistrements montrent que le travail s’est déroulé comme prévu
    .help = Énumérer les enregistrements de « { $title } »
check-process-records-stale =
    { $count ->
        [one] Un enregistrement du processus « { $title } » est plus ancien qu’il ne devrait : { $names }
       *[other] { $count } enregistrements du processus « { $title } » sont plus anciens qu’ils ne devraient : { $names }
    }
    .help = Chercher les enregistrements manquants de « { $title } » et noter le dernier
check-scope-older-than-party = Le domaine « { $title } » a été confirmé avant que vous ne connaissiez des parties influentes : { $parties }
    .help = Confirmer « { $title } », ou le modifier
check-process-hands-to-nobody =
    { $why ->
        [itself] Le processus « { $title } » se transmet son travail à lui-même
       *[retired] Le processus « { $title } » transmet son travail à un processus qui n’existe plus : { $next }
    }
    .help = Dire où va ensuite le travail de « { $title } »
check-process-input-from-nowhere = Le processus « { $title } » ne dit pas d’où vient ce qu’il reçoit : { $input }
    .help = Nommer qui le fournit
