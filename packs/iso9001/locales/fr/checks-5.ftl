## 5.1 Leadership et orientation client
check-top-no-verdict =
    { $months ->
        [one] Aucune revue de direction du dernier mois ne porte un verdict sur le système, signé par la direction
       *[other] Aucune revue de direction des { $months } derniers mois ne porte un verdict sur le système, signé par la direction
    }
    .help = Tenir une revue et la faire signer par la direction
check-objective-no-direction = L’objectif « { $title } » ne répond à aucun enjeu, aucune exigence ni aucune opportunité
    .help = Lier « { $title } » à l’enjeu auquel il répond
check-process-no-clauses = Le processus « { $title } » n’est rattaché à aucun article : personne ne voit qu’il fait partie du système
    .help = Noter les articles que sert « { $title } »
check-leaders-own-nothing =
    { $count ->
        [one] Un membre de la direction n’est responsable d’aucun processus ni d’aucun risque : { $names }
       *[other] { $count } membres de la direction ne sont responsables d’aucun processus ni d’aucun risque : { $names }
    }
    .help = Confier à chacun un processus ou un risque dont il répond
check-leaders-unnamed = Personne n’est désigné comme membre de la direction
    .help = Nommer les personnes qui dirigent l’organisation
check-review-means-not-acted =
    { $count ->
        [one] La revue « { $title } » a pris une décision sur les ressources qui n’a pas d’action : { $names }
       *[other] La revue « { $title } » a pris { $count } décisions sur les ressources qui n’ont pas d’action : { $names }
    }
    .help = Créer une action pour chaque décision de « { $title } »
check-leaders-silent =
    { $months ->
        [one] La direction n’a pas parlé de qualité au personnel depuis un mois
       *[other] La direction n’a pas parlé de qualité au personnel depuis { $months } mois
    }
    .help = Prévoir quand la direction parle de qualité, et noter le jour
check-leaders-unheard = Rien ne montre que les propos de la direction sur la qualité ont touché { $percent } % des personnes
    .help = Noter à cette prise de parole combien de personnes elle a touchées, ou la répéter pour les absents
check-review-left-out-objectives = La revue « { $title } » n’a tiré aucune conclusion sur les objectifs
    .help = Inscrire les objectifs à la prochaine revue
check-idea-unanswered =
    { $days ->
        [one] La personne qui a eu l’idée « { $title } » est sans nouvelles depuis plus d’un jour
       *[other] La personne qui a eu l’idée « { $title } » est sans nouvelles depuis plus de { $days } jours
    }
    .help = Décider pour « { $title } » et répondre à la personne qui a eu l’idée
check-leaders-improve-nothing = Aucun membre de la direction ne porte une amélioration : ni objectif, ni décision d’une revue
    .help = Confier une amélioration à un membre de la direction
check-conduct-none = Aucun code de conduite n’est en vigueur
    .help = Noter ce que chacun peut attendre des autres, et faire approuver ce texte
check-culture-not-asked =
    { $months ->
        [one] Le personnel n’a pas été interrogé sur la culture qualité depuis un mois
       *[other] Le personnel n’a pas été interrogé sur la culture qualité depuis { $months } mois
    }
    .help = Interroger le personnel par une courte enquête
check-concern-too-long =
    { $days ->
        [one] Une préoccupation est ouverte depuis plus d’un jour
       *[other] Une préoccupation est ouverte depuis plus de { $days } jours
    }
    .help = Régler la préoccupation et informer la personne qui l’a exprimée
check-concern-no-handlers = Moins de deux personnes reçoivent les préoccupations : aucune ne peut se mettre en retrait
    .help = Nommer deux personnes qui traitent les préoccupations
check-offerings-no-requirements = Il n’est pas dit, pour chaque produit et service, ce qu’exigent les clients et la loi
    .help = Énumérer chaque produit et service avec ce qu’exigent les clients et la loi
check-risk-none-for-customers = Aucun risque enregistré ne touche ce qui est livré ou la satisfaction des clients
    .help = Ajouter le risque qu’un client remarquerait en premier
check-satisfaction-no-numbers = Aucun indicateur ne montre l’évolution de la satisfaction des clients
    .help = Mesurer la satisfaction des clients au moins deux fois

## 5.2 Politique
check-policy-none = Aucune politique qualité n’est en vigueur
    .help = Rédiger la politique qualité sur une page et la faire approuver
check-policy-not-by-top = La politique qualité n’a pas été approuvée par la direction
    .help = Faire approuver la prochaine révision par la direction
check-policy-old =
    { $months ->
        [one] La politique qualité n’a pas été revue depuis plus d’un mois
       *[other] La politique qualité n’a pas été revue depuis plus de { $months } mois
    }
    .help = Revoir la politique, même si rien ne change
check-policy-context-moved =
    { $count ->
        [one] Un enjeu important est apparu depuis que la politique qualité a été approuvée : { $names }
       *[other] { $count } enjeux importants sont apparus depuis que la politique qualité a été approuvée : { $names }
    }
    .help = Se demander si la politique convient encore
check-policy-no-objectives = Aucun objectif convenu ne sert la politique qualité
    .help = Lier les objectifs à la politique qualité
check-policy-two-promises =
    { $missing ->
        [improvement] La politique qualité ne promet pas de s’améliorer sans cesse
        [requirements] La politique qualité ne promet pas de satisfaire aux exigences
       *[both] La politique qualité ne promet ni de satisfaire aux exigences ni de s’améliorer sans cesse
    }
    .help = Noter ce que la politique promet
check-policy-unread =
    { $people ->
        [one] Il n’est pas établi que la seule personne concernée a lu la politique qualité (seuil : { $percent } %)
       *[other] Il n’est pas établi qu’au moins { $percent } % des { $people } personnes ont lu la politique qualité
    }
    .help = Former le personnel à la politique en vigueur
check-policy-not-public = Personne à l’extérieur ne peut trouver la politique qualité, et aucune raison n’est donnée
    .help = Dire où le public peut lire la politique, ou pourquoi il ne le peut pas

## 5.3 Rôles
check-role-empty = Le rôle « { $title } » n’a pas de titulaire, et n’est pas noté comme vacant avec un suppléant
    .help = Confier « { $title } » à une personne, ou noter depuis quand il est vacant et nommer un suppléant
check-role-not-accepted =
    { $count ->
        [one] Une personne du rôle « { $title } » n’a pas confirmé savoir ce qu’il demande : { $names }
       *[other] { $count } personnes du rôle « { $title } » n’ont pas confirmé savoir ce qu’il demande : { $names }
    }
    .help = Parcourir « { $title } » avec chacune d’elles et noter le jour
check-role-no-content = Le rôle « { $title } » ne dit pas de quoi il répond ni ce qu’il peut décider
    .help = Noter les responsabilités et les autorités de « { $title } »
check-duty-qms-conformity = Personne, parmi le personnel actuel, ne répond de la conformité du système à la norme
    .help = Confier cette tâche à un rôle, et le rôle à une personne
check-duty-qms-integrity = Personne, parmi le personnel actuel, ne répond de la cohérence du système pendant les changements
    .help = Confier cette tâche à un rôle, et le rôle à une personne
check-duty-process-results = Personne, parmi le personnel actuel, ne répond des résultats des processus
    .help = Confier cette tâche à un rôle, et le rôle à une personne
check-duty-qms-reporting = Personne, parmi le personnel actuel, n’est chargé de rendre compte du système à la direction
    .help = Confier cette tâche à un rôle, et le rôle à une personne
check-duty-customer-focus = Personne, parmi le personnel actuel, n’est chargé de veiller à ce que le client reste au centre
    .help = Confier cette tâche à un rôle, et le rôle à une personne
check-measure-red-without-action = L’indicateur « { $title } » a manqué sa cible trois fois de suite, et ni action ni objectif n’y répond
    .help = Décider quoi faire pour « { $title } »
check-promise-without-objective = Aucun objectif ne sert ce que la politique promet : { $promises }
    .help = Fixer un objectif pour cette promesse
check-change-approver-without-duty = { $who } a approuvé « { $title } », un changement du système, sans être chargé d’en préserver la cohérence
    .help = Confier cette charge à qui approuve de tels changements
