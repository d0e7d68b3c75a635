## 8.1 Planification et maîtrise
check-process-no-instruction = Aucune instruction ni aucun plan en vigueur ne dit comment se déroule « { $title } »
    .help = Rédiger la procédure ou le plan de contrôle de « { $title } »
check-process-criteria-unset = Le processus « { $title } » ne dit pas à quoi l’on reconnaît un bon travail, ou ce qu’il lui faut
    .help = Fixer les critères et les ressources de « { $title } »
check-offering-no-requirements = { $count ->
        [one] Un produit ou service n’a
       *[other] { $count } produits ou services n’ont
    } pas d’exigences client notées : { $names }
    .help = Dire pour chaque produit et service ce que le client exige
check-requirement-no-acceptance = L’exigence « { $title } » est convenue, mais rien ne dit à quoi l’on voit qu’elle est satisfaite
    .help = Noter les critères d’acceptation de « { $title } »
check-inspection-rejected-alone = Le contrôle « { $title } » a conclu à un rejet, mais aucune non-conformité n’a suivi
    .help = Signaler la non-conformité trouvée par « { $title } »
check-lot-papers-missing =
    { $missing ->
        [instruction] Le dossier de « { $title } » est incomplet : aucune instruction n’est liée
        [check] Le dossier de « { $title } » est incomplet : aucun contrôle n’est lié
       *[other] Le dossier de « { $title } » est incomplet : ni instruction ni contrôle n’est lié
    }
    .help =
    { $missing ->
        [instruction] Lier à « { $title } » l’instruction suivie
        [check] Lier un contrôle à « { $title } »
       *[other] Lier l’instruction et un contrôle à « { $title } »
    }
check-change-before-approval = Le changement « { $title } » a été mis en place avant d’être approuvé
    .help = Examiner maintenant « { $title } », et ce qu’il a touché entre-temps
check-lot-deviation-unjudged = Le lot « { $title } » ne s’est pas déroulé comme prévu et a été libéré sans non-conformité ni dérogation
    .help = Juger l’effet de l’écart sur « { $title } »
check-process-outside-uncontrolled = Le processus « { $title } » se déroule à l’extérieur, sans pilote ici ou sans fournisseur agréé là-bas
    .help = Nommer le pilote et le fournisseur de « { $title } »
check-contract-promise-late =
    { $count ->
        [one] Promis dans « { $title } » pour le { $due } et non tenu : { $what }
       *[other] { $count } promesses de « { $title } » ont dépassé leur date sans être tenues, la première depuis le { $due } : { $what }
    }
    .help = Tenir la promesse, ou convenir d’une nouvelle date avec le client

## 8.2 Exigences relatives aux produits et services
check-contract-unanswered = Le contrat « { $title } » attend encore une réponse au client, ou personne n’est chargé d’y répondre
    .help = Examiner « { $title } » et répondre
check-complaint-unacknowledged = La réclamation « { $title } » est arrivée le { $date }, et sa réception n’est pas encore confirmée
    .help = Confirmer la réception de « { $title } »
check-complaint-unowned = Personne ne s’occupe de la réclamation « { $title } »
    .help = Nommer qui s’occupe de « { $title } »
check-property-nobodys = Rien ne dit à qui appartient « { $title } »
    .help = Dire à qui appartient « { $title } »
check-customer-no-contingency = Une interruption nuirait à « { $title } », mais aucun plan en vigueur ne lui a été présenté
    .help = Rédiger le plan d’urgence et en informer « { $title } »
check-customer-disruption-untold = Le client « { $title } » n’a pas reçu d’information sur une interruption
    .help = Dire à « { $title } » ce qui s’est passé et ce qui est fait
check-offering-no-law = { $count ->
        [one] Un produit ou service ne dit
       *[other] { $count } produits ou services ne disent
    } pas quelles exigences légales s’appliquent : { $names }
    .help = Nommer la loi pour chacun, ou dire qu’aucune ne s’applique et pourquoi
check-claim-unproven = Rien ne prouve l’allégation publiée « { $title } »
    .help = Lier l’essai ou l’étude qui la soutient, ou y renoncer
check-contract-accepted-unreviewed = Le contrat « { $title } » a été accepté sans une revue qui confirme qu’il peut être tenu
    .help = Examiner « { $title } » maintenant, et signaler tout écart au client
check-contract-review-partial =
    { $count ->
        [0] La revue de « { $title } » n’a porté sur aucun des 5 points
        [one] La revue de « { $title } » a porté sur { $count } point sur 5
       *[other] La revue de « { $title } » a porté sur { $count } points sur 5
    }
    .help = Examiner les points laissés de côté
check-contract-loose-ends = Le contrat « { $title } » a été accepté avec des différences non réglées, ou de vive voix et sans confirmation
    .help = Régler les différences et confirmer « { $title } » par écrit
check-contract-review-unrecorded = La revue de « { $title } » n’indique pas son résultat, sa date ou son auteur
    .help = Compléter l’enregistrement de la revue
check-contract-change-untold = Une modification de « { $title } » n’est pas parvenue à tous les documents et à toutes les personnes : { $names }
    .help = Mettre à jour les documents et informer les personnes concernées
check-complaint-without-answer = La réclamation « { $title } » a été close sans réponse au client
    .help = Rouvrir « { $title } » et répondre au client

## 8.3 Conception et développement
check-design-no-process = Des produits sont conçus ici, mais aucun processus ni aucune procédure de conception n’est en vigueur
    .help = Décrire le chemin d’une conception, de l’idée au transfert
check-design-plan-incomplete = Il manque au plan de « { $title } » une étape, une date de jalon, ou la date de la vérification ou de la validation
    .help = Compléter le plan de « { $title } »
check-design-people-incomplete = Le projet « { $title } » ne dit pas qui y travaille, avec quelles ressources, par quelles interfaces, ou comment les clients et la production participent
    .help = Compléter les personnes, les ressources, les interfaces et le transfert de « { $title } »
check-design-no-record-plan = Le projet « { $title } » ne dit pas quels enregistrements montreront que le travail a été bien fait
    .help = Choisir les enregistrements de « { $title } »
check-design-inputs-incomplete =
    { $count ->
        [0] « { $title } » n’a encore aucun élément d’entrée, et rien ne dit pourquoi
        [one] Les éléments d’entrée de « { $title } » couvrent { $count } catégorie sur 5, et rien ne dit pourquoi les autres sont inutiles
       *[other] Les éléments d’entrée de « { $title } » couvrent { $count } catégories sur 5, et rien ne dit pourquoi les autres sont inutiles
    }
    .help = Ajouter les éléments d’entrée manquants, ou dire pourquoi ils sont inutiles
check-design-inputs-unclear =
    { $count ->
        [one] Un élément d’entrée de « { $title } » n’est pas examiné, ou en contredit un autre : { $names }
       *[other] { $count } éléments d’entrée de « { $title } » ne sont pas examinés, ou en contredisent d’autres : { $names }
    }
    .help = Éclaircir les éléments d’entrée avant l’étape suivante
check-design-inputs-unapproved = La conception de « { $title } » avance sur des éléments d’entrée que personne n’a approuvés
    .help = Approuver les éléments d’entrée de « { $title } »
check-design-gate-missed = Un jalon de « { $title } » est en retard, ou a été franchi sans résultat ou sans participants
    .help = Tenir le jalon de « { $title } » et noter qui a décidé quoi
check-design-requirement-untested = { $count ->
        [one] Une exigence de « { $title } » n’a réussi
       *[other] { $count } exigences de « { $title } » n’ont réussi
    } aucun essai : { $names }
    .help = Essayer ce qui manque, ou le retirer de « { $title } »
check-design-not-validated = Rien ne montre que « { $title } » remplit son rôle dans ses conditions d’utilisation
    .help = Noter l’essai en conditions réelles, avec ses conditions
check-design-high-issue = Le projet « { $title } » a été transféré avec un problème grave encore ouvert
    .help = Résoudre le problème, ou reprendre la conception
check-design-records-missing = Le projet « { $title } » a été transféré sans les enregistrements de ses revues, de sa vérification ou de sa validation
    .help = Ajouter les enregistrements manquants de « { $title } »
check-design-outputs-incomplete = Les éléments de sortie de « { $title } » manquent, ou n’ont pas de critère d’acceptation
    .help = Énumérer les éléments de sortie avec leurs critères d’acceptation
check-design-outputs-unapproved = Les éléments de sortie de « { $title } » sont passés en production sans révision ou sans approbation
    .help = Approuver les éléments de sortie de « { $title } » sous une révision
check-design-change-loose =
    { $count ->
        [one] Il manque à une modification de « { $title } » une revue, une autorisation ou les actions qui suivent
       *[other] Il manque à { $count } modifications de « { $title } » une revue, une autorisation ou les actions qui suivent
    }
    .help = Examiner et autoriser les modifications de « { $title } »

## 8.4 Fournisseurs
check-evaluation-no-figures = L’évaluation « { $title } » ne compte pas ce qui a été livré et ce qui a été refusé
    .help = Compter les livraisons et les refus de la période
check-supplier-control-unfit =
    { $why ->
        [unset] Personne n’a dit ce que fournit « { $title } » et à quel point cela est maîtrisé
       *[weak] Beaucoup dépend de « { $title } », mais sa maîtrise est celle d’un fournisseur sans importance
    }
    .help = Régler la maîtrise de « { $title } » selon ce que causerait une défaillance
check-supplier-never-evaluated = Des achats se font chez « { $title } » sans qu’une évaluation ait jamais eu lieu
    .help = Évaluer « { $title } »
check-supplier-evaluation-late =
    { $months ->
        [one] La dernière évaluation de « { $title } » date du { $last }, il y a plus d’un mois
       *[other] La dernière évaluation de « { $title } » date du { $last }, il y a plus de { $months } mois
    }
    .help = Évaluer de nouveau « { $title } »
check-supplier-approval-ended = L’agrément de « { $title } » a pris fin le { $date }
    .help = Évaluer « { $title } » et renouveler l’agrément, ou cesser d’acheter
check-lot-unapproved-supplier = Le lot « { $title } » vient d’un fournisseur qui n’est pas agréé
    .help = Évaluer le fournisseur, et décider pour « { $title } »
check-supplier-certificate-ended = Un certificat de « { $title } » a pris fin le { $date } : { $names }
    .help = Demander le nouveau certificat à « { $title } »
check-evaluation-without-consequence = Il manque à l’évaluation « { $title } » des notes ou un résultat, ou son résultat est insuffisant et rien n’en découle
    .help = Décider ce qui découle de « { $title } »
check-selection-thin =
    { $count ->
        [0] La comparaison « { $title } » a été tranchée sans aucune offre, ou sans raison
        [one] La comparaison « { $title } » a été tranchée avec une seule offre, ou sans raison
       *[other] La comparaison « { $title } » a été tranchée avec { $count } offres, ou sans raison
    }
    .help = Ajouter des offres à « { $title } », ou dire ce qui a décidé du choix
check-supplier-no-mitigation = Rien n’est prévu pour le jour où « { $title } » ne pourra pas livrer
    .help = Trouver une deuxième source, garder un stock, ou noter le risque
check-supplier-controls-missing = Rien ne dit ce qui est maîtrisé chez « { $title } », ce qui est contrôlé à la réception, et pourquoi cela suffit
    .help = Fixer les contrôles pour « { $title } »
check-lot-received-unchecked = Le lot « { $title } » a été accepté sans le contrôle que demande son fournisseur
    .help = Contrôler « { $title } », ou nommer la règle qui en dispense
check-supplier-untold =
    { $count ->
        [0] Le fournisseur « { $title } » n’a reçu aucune des 6 informations qu’un fournisseur doit connaître
        [one] Le fournisseur « { $title } » n’a reçu que { $count } information sur les 6 qu’un fournisseur doit connaître
       *[other] Le fournisseur « { $title } » n’a reçu que { $count } informations sur les 6 qu’un fournisseur doit connaître
    }
    .help = Dire le reste à « { $title } », ou noter ce qui ne s’applique pas

## 8.5 Production et prestation de service
check-lot-shipped-unreleased = Le lot « { $title } » a été expédié avant d’être libéré
    .help = Examiner ce qui a été expédié, et décider qui doit être informé
check-lot-old-instruction = Le travail sur « { $title } » suit une instruction qui n’est pas en vigueur
    .help = Donner à « { $title } » l’instruction en vigueur
check-inspection-uncalibrated = Le contrôle « { $title } » a utilisé un instrument dont l’étalonnage n’était plus valable le { $date }
    .help = Répéter le contrôle, ou juger ce que l’instrument a pu manquer
check-lot-equipment-out = Le lot « { $title } » passe sur un équipement hors service
    .help = Passer « { $title } » sur un autre équipement, ou remettre celui-ci en service
check-inspection-unqualified = L’auteur du contrôle « { $title } » n’avait pas de preuve valable de la compétence nécessaire
    .help = Faire répéter « { $title } » par une personne qualifiée, ou ajouter la preuve
check-process-not-validated = Ce que fait l’équipement « { $title } » ne peut pas être vérifié après coup, et sa validation manque ou a expiré
    .help = Valider le travail de « { $title } » avant de continuer
check-human-error-repeated = La non-conformité « { $title } » a été mise sur le compte d’une erreur humaine et s’est reproduite { $count ->
        [one] une fois
       *[other] { $count } fois
    }
    .help = Rendre l’erreur impossible ou visible : la formation seule n’a pas suffi
check-lot-no-code = Le lot « { $title } » ne porte ni numéro de lot ni numéro de série
    .help = Donner à « { $title } » le numéro qui figure sur la marchandise
check-lot-bad-component = Le lot « { $title } » contient un lot refusé, bloqué ou rappelé
    .help = Arrêter « { $title } » et décider ce qu’il devient
check-lot-status-open = Le lot « { $title } » a été libéré alors que son état de contrôle n’est pas « Conforme »
    .help = Corriger l’état de « { $title } », ou annuler la libération
check-lot-untraceable = Le lot « { $title } » ne peut pas être suivi de ses composants jusqu’à ses clients
    .help = Lier ce dont « { $title } » est fait et qui l’a reçu
check-property-uncared = Le bien « { $title } » n’est pas marqué, n’a pas été vérifié à l’arrivée, ou n’a pas d’emplacement
    .help = Marquer et vérifier « { $title } », et noter où il se trouve
check-property-owner-untold = Le bien « { $title } » a été perdu ou endommagé, et le propriétaire n’a pas été informé
    .help = Informer le propriétaire de « { $title } »
check-lot-expired = Le lot « { $title } » est encore libéré, mais sa durée de conservation a pris fin le { $date }
    .help = Annuler la libération de « { $title } »
check-lot-kept-wrong = Le lot « { $title } » a été conservé hors limites, et rien ne le traite
    .help = Le signaler, et nommer le signalement à côté du relevé
check-contract-no-aftercare = Le contrat « { $title } » ne dit pas ce qui est dû au client après la livraison
    .help = Noter dans « { $title } » ce qui est dû après la livraison, ou « rien » et pourquoi
check-design-no-aftercare = Le produit de « { $title } » est arrivé sur le marché sans que soit dit ce qui est dû après la livraison
    .help = Définir la garantie, l’assistance et le rappel de « { $title } »
check-change-record-thin = Le changement « { $title } » ne dit pas ce qu’il a donné, qui l’a autorisé ou quelles actions ont suivi
    .help = Compléter la fiche « { $title } »

## 8.6 Libération
check-lot-released-unchecked = Le lot « { $title } » a été libéré sans un contrôle qui montre sa conformité
    .help = Contrôler « { $title } », ou le libérer sous dérogation
check-lot-released-early = Le lot « { $title } » a été libéré avant que tous ses contrôles soient faits et réussis
    .help = Terminer les contrôles, annuler la libération, ou nommer la dérogation
check-lot-concession-thin = Le lot « { $title } » a été libéré sous une dérogation que personne n’a accordée, ou que le client n’a pas acceptée
    .help = Faire accorder et accepter la dérogation de « { $title } »
check-inspection-no-evidence = Le contrôle « { $title } » a été libéré sans un seul résultat
    .help = Saisir les mesures de « { $title } »
check-lot-released-by-nobody = Rien ne dit qui a libéré « { $title } »
    .help = Nommer qui a libéré « { $title } »
check-lot-released-without-authority = { $person } a libéré « { $title } », mais aucun de ses rôles n’en a le droit
    .help = Indiquer à l’un de ses rôles qu’il peut libérer, ou faire libérer « { $title } » par une personne dont le rôle le permet
check-release-without-authority = { $person } a autorisé la version « { $title } », mais aucun de ses rôles n’en a le droit
    .help = Indiquer à l’un de ses rôles qu’il peut libérer, ou faire autoriser « { $title } » par une personne dont le rôle le permet
check-release-by-nobody = Rien ne dit qui a autorisé la version « { $title } »
    .help = Faire autoriser « { $title } »
check-release-unverified = La version « { $title } » est sortie avec un point non vérifié que personne n’a accepté
    .help = Vérifier ce qui est ouvert dans « { $title } », ou dire qui l’accepte

## 8.7 Éléments de sortie non conformes
check-output-not-held = Ce que vise « { $title } » n’est pas bloqué et peut encore être utilisé ou expédié
    .help = Bloquer les lots de « { $title } »
check-output-no-disposition = Personne n’a décidé ce que deviennent les produits de « { $title } », ou personne n’a accordé la dérogation
    .help = Décider : reprise, rebut, retour ou utilisation en l’état
check-output-at-customer = Le défaut de « { $title } » a atteint un client, et personne n’a décidé s’il faut informer, remplacer ou rappeler
    .help = Décider de l’action chez le client
check-rework-not-rechecked = Ce qui a été repris dans « { $title } » n’a pas été contrôlé de nouveau
    .help = Contrôler de nouveau les produits repris
check-output-record-thin = La fiche « { $title } » ne dit pas ce qui s’est passé, ce qui a été fait ou qui a décidé
    .help = Compléter la fiche « { $title } »
check-complaint-unanswered =
    { $days ->
        [one] L’auteur de la réclamation « { $title } » attend une réponse depuis un jour
       *[other] L’auteur de la réclamation « { $title } » attend une réponse depuis { $days } jours
    }
    .help = Répondre à « { $title } »
check-no-trace-test =
    { $months ->
        [one] Depuis un mois, personne n’a suivi une commande de ses pièces jusqu’au client et retour
       *[other] Depuis { $months } mois, personne n’a suivi une commande de ses pièces jusqu’au client et retour
    }
    .help = Planifier un audit qui suit une commande
check-complaint-date-impossible =
    { $why ->
        [ahead] La réclamation « { $title } » a été reçue le { $date }, un jour qui n’est pas encore venu
       *[before] La réclamation « { $title } » a été reçue le { $date }, avant que l’organisation n’existe
    }
    .help = Corriger la date de « { $title } »
check-evaluation-date-impossible =
    { $why ->
        [ahead] L’évaluation « { $title } » a été conclue le { $date }, un jour qui n’est pas encore venu
       *[before] L’évaluation « { $title } » a été conclue le { $date }, avant que l’organisation n’existe
    }
    .help = Corriger la date de « { $title } »
