## 6.1 Risques et opportunités
check-issue-no-consequence = Rien ne découle de l’enjeu « { $title } » : ni risque, ni opportunité, ni objectif, et aucune raison ne l’explique
    .help = Ajouter le risque ou l’opportunité qui découle de « { $title } »
check-risks-none = Aucun risque n’est enregistré
    .help = Demander à chaque pilote de processus quel risque un client remarquerait
check-opportunities-none = Aucune opportunité n’est enregistrée
    .help = Ajouter une occasion de mieux servir les clients
check-risk-half-told = Il manque au risque « { $title } » sa cause, son événement, son effet ou son responsable
    .help = Compléter « { $title } »
check-risk-not-rated = Le risque « { $title } » n’est pas coté
    .help = Coter la vraisemblance et la gravité de « { $title } »
check-risk-not-reviewed =
    { $months ->
        [one] Le risque « { $title } » n’a pas été revu depuis plus d’un mois
       *[other] Le risque « { $title } » n’a pas été revu depuis plus de { $months } mois
    }
    .help = Revoir « { $title } »
check-risk-stuck =
    { $months ->
        [one] Le risque « { $title } » a été coté il y a plus d’un mois et n’est toujours pas maîtrisé
       *[other] Le risque « { $title } » a été coté il y a plus de { $months } mois et n’est toujours pas maîtrisé
    }
    .help = Coter de nouveau « { $title } »
check-risk-effect-open = Le risque « { $title } » ne dit pas ce qu’il touche, ou s’il pourrait arrêter le travail
    .help = Dire ce que touche « { $title } » et s’il pourrait arrêter le travail
check-risk-no-contingency = Le risque « { $title } » pourrait arrêter le travail, mais aucun plan n’est prévu pour ce jour-là
    .help = Noter qui fait quoi en premier si « { $title } » se produit
check-risk-no-treatment = Le risque « { $title } » dépasse le seuil fixé et personne n’a décidé comment le traiter
    .help = Décider comment traiter « { $title } »
check-risk-no-action = Le risque « { $title } » est à traiter, mais aucune action n’a de responsable et de date
    .help = Créer une action pour « { $title } »
check-risk-accepted-silently = Le risque « { $title } » dépasse le seuil fixé et a été accepté sans raison
    .help = Dire pourquoi « { $title } » est accepté, et signer
check-risk-no-process = Le risque « { $title } » n’appartient à aucun processus : ses actions ne changent le travail de personne
    .help = Lier « { $title } » à un processus
check-risk-effect-unknown =
    { $days ->
        [one] Des actions sur le risque « { $title } » sont terminées depuis plus d’un jour, et personne n’a jugé de leur efficacité
       *[other] Des actions sur le risque « { $title } » sont terminées depuis plus de { $days } jours, et personne n’a jugé de leur efficacité
    }
    .help = Juger si le traitement de « { $title } » a été efficace
check-risk-failed-no-action = Le traitement du risque « { $title } » n’a pas été efficace, et rien de nouveau n’est prévu
    .help = Créer une nouvelle action pour « { $title } »
check-risk-still-high =
    { $score ->
        [one] Le risque « { $title } » vaut encore { $score } point après traitement et n’est que surveillé
       *[other] Le risque « { $title } » vaut encore { $score } points après traitement et n’est que surveillé
    }
    .help = Poursuivre le traitement de « { $title } », ou le faire accepter avec une signature
check-opportunity-not-evaluated = L’opportunité « { $title } » n’a jamais été évaluée : il manque le bénéfice, la chance de réussite ou l’effort
    .help = Évaluer « { $title } »
check-opportunity-undecided = L’opportunité « { $title } » a été évaluée le { $on }, mais personne n’a décidé de la poursuivre, d’attendre ou d’y renoncer
    .help = Décider de « { $title } » et dire pourquoi
check-opportunity-no-action = L’opportunité « { $title } » est poursuivie, mais aucune action n’a de responsable et de date
    .help = Créer une action pour « { $title } »
check-opportunity-no-process = L’opportunité « { $title } » est poursuivie, mais n’appartient à aucun processus
    .help = Lier « { $title } » à un processus
check-opportunity-effect-unknown =
    { $days ->
        [one] Des actions sur l’opportunité « { $title } » sont terminées depuis plus d’un jour, et personne n’a jugé si elle a porté ses fruits
       *[other] Des actions sur l’opportunité « { $title } » sont terminées depuis plus de { $days } jours, et personne n’a jugé si elle a porté ses fruits
    }
    .help = Juger si « { $title } » a porté ses fruits

## 6.2 Objectifs
check-objectives-none = Aucun objectif pour l’ensemble de l’organisation n’est convenu
    .help = Fixer un objectif pour l’ensemble de l’organisation et le faire convenir
check-process-no-objective = Le processus de réalisation « { $title } » n’a ni objectif convenu, ni raison de s’en passer
    .help = Fixer un objectif pour « { $title } »
check-objective-no-policy = L’objectif « { $title } » ne sert aucun engagement de la politique qualité
    .help = Lier « { $title } » à la politique qualité
check-objective-no-requirement = L’objectif « { $title } » ne dit pas ce qu’il sert : conformité, clients, livraison, loi
    .help = Dire ce que sert « { $title } »
check-objective-not-measured = Personne ne peut dire si l’objectif « { $title } » est atteint : il manque le départ, la cible ou un fait vérifiable
    .help = Donner à « { $title } » une valeur de départ et une cible, ou un fait à vérifier
check-objectives-none-conformity = Aucun objectif convenu ne porte sur la conformité de ce qui est livré
    .help = Fixer un objectif sur la conformité de ce qui est livré, ou marquer celui qui l’est déjà
check-objectives-none-customer-satisfaction = Aucun objectif convenu ne porte sur la satisfaction des clients
    .help = Fixer un objectif sur la satisfaction des clients, ou marquer celui qui l’est déjà
check-objective-not-watched =
    { $days ->
        [one] Personne n’a regardé l’objectif « { $title } » depuis plus d’un jour
       *[other] Personne n’a regardé l’objectif « { $title } » depuis plus de { $days } jours
    }
    .help = Saisir la dernière valeur de « { $title } »
check-objective-not-told = Les personnes concernées n’ont pas été informées de l’objectif « { $title } »
    .help = Informer les personnes concernées de « { $title } » et noter le jour
check-objective-overdue =
    { $days ->
        [one] L’objectif « { $title } » a un jour de retard, sans être ni clos ni renouvelé
       *[other] L’objectif « { $title } » a { $days } jours de retard, sans être ni clos ni renouvelé
    }
    .help = Clore « { $title } », ou fixer une nouvelle date avec une raison
check-objective-agreed-long-ago =
    { $months ->
        [one] L’objectif « { $title } » a été convenu il y a plus d’un mois et n’a pas été confirmé depuis
       *[other] L’objectif « { $title } » a été convenu il y a plus de { $months } mois et n’a pas été confirmé depuis
    }
    .help = Revoir « { $title } », puis le convenir de nouveau ou le clore
check-objective-no-plan = L’objectif « { $title } » n’a pas de plan complet : étapes, ressources, responsable et date
    .help = Compléter le plan de « { $title } »
check-objective-milestone-late =
    { $count ->
        [one] Un jalon de l’objectif « { $title } » était prévu pour le { $due } : { $what }
       *[other] { $count } jalons de l’objectif « { $title } » sont en retard, le premier depuis le { $due } : { $what }
    }
    .help = Terminer les jalons en retard de « { $title } », ou les replanifier
check-objective-no-evaluation = L’objectif « { $title } » ne dit pas comment son résultat est jugé
    .help = Dire qui regarde quel chiffre de « { $title } », et à quelle fréquence
check-objective-closed-no-proof = L’objectif « { $title } » a été clos sans résultat ni preuve
    .help = Noter le résultat de « { $title } » et ce qui le montre
check-objective-will-miss = Au rythme actuel, l’objectif « { $title } » finira à { $forecast } ; la cible est { $target }
    .help = Se demander ce qui remettrait « { $title } » sur la bonne voie

## 6.3 Changements
check-change-not-approved = Le changement « { $title } » a été fait avant toute approbation
    .help = Faire approuver « { $title } », et chercher comment il est passé au travers
check-change-late =
    { $days ->
        [one] Le changement « { $title } » a été approuvé, mais a un jour de retard
       *[other] Le changement « { $title } » a été approuvé, mais a { $days } jours de retard
    }
    .help = Réaliser « { $title } », ou le planifier de nouveau
check-change-no-purpose = Le changement « { $title } » ne dit pas à quoi il sert et ce qui en découle
    .help = Noter le but et les conséquences de « { $title } »
check-change-integrity-open = Le changement « { $title } » ne dit pas quels processus il touche et ce qui maintient entre-temps la cohérence du système
    .help = Nommer les processus touchés par « { $title } », et dire comment le travail reste maîtrisé
check-change-documents-old =
    { $count ->
        [one] Un document touché par le changement « { $title } » n’a pas été révisé, et aucune note ne dit pourquoi : { $names }
       *[other] { $count } documents touchés par le changement « { $title } » n’ont pas été révisés, et aucune note ne dit pourquoi : { $names }
    }
    .help = Réviser les documents de « { $title } », ou noter ceux qui restent en l’état
check-change-no-means = Le changement « { $title } » ne dit pas de quelles ressources il dispose et qui fait quoi
    .help = Noter les ressources et les responsabilités de « { $title } »
check-change-roles-not-told = Le changement « { $title } » a modifié des rôles, et toutes les personnes concernées n’ont pas confirmé depuis
    .help = Parcourir les nouvelles tâches avec les personnes concernées
check-change-not-told = Personne n’a été informé du changement « { $title } » avant sa réalisation
    .help = Dire qui a été informé de « { $title } », et quand
check-change-no-criterion = Le changement « { $title } » ne dit pas à quoi l’on verra qu’il a réussi
    .help = Donner à « { $title } » un critère que chacun peut vérifier
check-change-not-judged =
    { $days ->
        [one] Le changement « { $title } » a été fait il y a { $days } jour, et personne n’en a fait le bilan
       *[other] Le changement « { $title } » a été fait il y a { $days } jours, et personne n’en a fait le bilan
    }
    .help = Faire le bilan de « { $title } » et noter le résultat
check-risk-on-retired-process = Le risque « { $title } » est encore ouvert, mais son processus { $process } n’existe plus
    .help = Rattacher « { $title } » à un autre processus, ou le clore
check-risk-owner-left = { $who }, responsable du risque « { $title } », a quitté l’organisation
    .help = Nommer qui s’occupe désormais de « { $title } »
check-objective-on-retired-process = L’objectif « { $title } » dépend du processus { $process }, qui n’existe plus
    .help = Rattacher « { $title } » à un autre processus, ou le retirer
