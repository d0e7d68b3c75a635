## 7.1 Ressources
check-resources-not-reviewed =
    { $months ->
        [one] Aucune revue de direction du dernier mois n’a examiné si les ressources suffisent
       *[other] Aucune revue de direction des { $months } derniers mois n’a examiné si les ressources suffisent
    }
    .help = Inscrire les ressources à l’ordre du jour de la prochaine revue de direction
check-role-vacant = Le rôle « { $title } » est vacant depuis le { $since }, et personne ne le supplée
    .help = Trouver un titulaire ou un suppléant pour « { $title } »
check-person-left-still-active = « { $title } » a quitté l’organisation le { $end }, mais figure encore parmi les personnes actives
    .help = Noter le départ de « { $title } » et transmettre son travail
check-equipment-no-maintenance-plan = La qualité dépend de l’équipement « { $title } », mais rien ne dit comment il est maintenu en état ou ce qui le remplace
    .help = Prévoir l’entretien ou le remplacement de « { $title } »
check-equipment-maintenance-late =
    { $months ->
        [one] L’équipement « { $title } » a été entretenu pour la dernière fois le { $last } ; son plan prévoit un entretien chaque mois
       *[other] L’équipement « { $title } » a été entretenu pour la dernière fois le { $last } ; son plan prévoit un entretien tous les { $months } mois
    }
    .help = Entretenir « { $title } » et le noter, ou le mettre hors service
check-work-environment-not-asked =
    { $months ->
        [one] Personne n’a interrogé le personnel sur ses conditions de travail depuis un mois
       *[other] Personne n’a interrogé le personnel sur ses conditions de travail depuis { $months } mois
    }
    .help = Lancer une enquête auprès du personnel
check-process-environment-out = Les conditions de travail du processus « { $title } » sont hors limites, et rien ne les traite
    .help = Les signaler, et nommer le signalement à côté de la condition
check-process-environment-unread =
    { $months ->
        [one] Personne n’a relevé les conditions de travail du processus « { $title } » depuis un mois
       *[other] Personne n’a relevé les conditions de travail du processus « { $title } » depuis { $months } mois
    }
    .help = Saisir un nouveau relevé pour « { $title } »
check-inspection-no-instrument = Le contrôle « { $title } » a des limites, mais ne dit pas avec quoi on les mesure
    .help = Nommer l’instrument ou la méthode
check-equipment-too-coarse = L’incertitude de l’équipement « { $title } », { $uncertainty }, dépasse un dixième de la tolérance qu’il vérifie, { $tolerance }
    .help = Utiliser un instrument plus fin, ou dire pourquoi « { $title } » suffit
check-equipment-calibration-late = L’équipement « { $title } » est utilisé au-delà de sa date d’étalonnage, le { $due }
    .help = Étalonner « { $title } » ou le mettre hors service
check-equipment-never-checked = Rien ne montre que l’équipement « { $title } » mesure juste : aucun étalonnage ni aucune vérification n’est enregistré
    .help = Noter le premier étalonnage ou la première vérification de « { $title } »
check-equipment-failed-in-use = L’équipement « { $title } » a échoué à sa dernière vérification et reste en service
    .help = Mettre « { $title } » hors service
check-equipment-not-traceable = Le dernier étalonnage de l’équipement « { $title } » ne nomme ni étalon de référence ni certificat
    .help = Noter l’étalon ou le certificat de l’étalonnage du { $date }
check-equipment-no-interval = L’équipement « { $title } » demande un étalonnage traçable, mais aucun intervalle n’est fixé
    .help = Fixer un intervalle d’étalonnage pour « { $title } »
check-equipment-no-basis = Il n’existe pas d’étalon pour l’équipement « { $title } », et aucun document ne dit par rapport à quoi il est vérifié
    .help = Lier le document qui donne la base de la vérification
check-equipment-status-hidden = Rien, sur l’équipement « { $title } », n’indique s’il peut être utilisé
    .help = Marquer « { $title } » avec son numéro et son état
check-equipment-no-impact-review = L’équipement « { $title } » a échoué à une vérification, et personne n’a examiné ce qu’il avait mesuré avant
    .help = Examiner ce que « { $title } » a mesuré depuis sa dernière vérification réussie
check-process-no-knowledge = Rien ne dit ce qu’il faut savoir pour faire fonctionner le processus « { $title } », ni qui le sait
    .help = Rédiger une fiche de connaissances pour « { $title } »
check-knowledge-one-head = La fiche « { $title } » est critique et connue { $experts ->
        [0] d’aucune personne encore présente
        [one] d’une seule personne
       *[other] de { $experts } personnes
    }, et rien n’est fait pour la conserver
    .help = L’écrire, ou la faire apprendre à une deuxième personne
check-knowledge-review-late = La fiche « { $title } » était à revoir pour le { $due }
    .help = Demander aux experts si « { $title } » est encore valable
check-design-knowledge-unasked = Le projet « { $title } » ne s’est pas demandé quelles connaissances lui manquent
    .help = Dire ce que « { $title } » doit d’abord apprendre, ou que rien ne manque
check-change-knowledge-unasked = Le changement « { $title } » ne s’est pas demandé ce qu’il faut apprendre pour lui
    .help = Dire ce que « { $title } » demande de savoir et comment l’apprendre, ou que rien ne manque
check-knowledge-gap-unplanned = Des connaissances manquent sur « { $title } », et rien ne dit comment les acquérir
    .help = Prévoir comment apprendre ce qui manque

## 7.2 Compétences
check-role-no-competence = Rien ne dit ce que le rôle « { $title } » doit savoir faire
    .help = Nommer les compétences nécessaires au rôle « { $title } »
check-competence-not-assessed = Personne n’a évalué la compétence « { $title } » chez des personnes dont le rôle la demande : { $people }
    .help = Évaluer tous ceux dont le rôle demande « { $title } »
check-competence-gap = { $gaps ->
        [one] Une personne est
       *[other] { $gaps } personnes sont
    } en dessous du niveau que demande « { $title } », sans supervision ni formation : { $names }
    .help = Prévoir une formation à « { $title } », ou un travail sous supervision
check-training-effect-unjudged = L’efficacité de la formation « { $title } » était à juger pour le { $due }
    .help = Juger l’efficacité de « { $title } »
check-training-without-effect = La formation « { $title } » n’a pas été efficace, et rien n’en découle
    .help = Répéter « { $title } », ou former autrement
check-competence-no-proof = { $count ->
        [one] Un niveau de « { $title } » est noté
       *[other] { $count } niveaux de « { $title } » sont notés
    } sans preuve : { $names }
    .help = Noter ce qui montre le niveau, ou joindre le certificat
check-competence-expired =
    { $count ->
        [one] Une preuve de « { $title } » a expiré le { $first } : { $names }
       *[other] { $count } preuves de « { $title } » ont expiré, la première le { $first } : { $names }
    }
    .help = Renouveler la preuve de « { $title } »

## 7.3 Sensibilisation
check-person-policy-unaware = « { $title } » n’a reçu aucune information sur la politique qualité en vigueur
    .help = Présenter la politique qualité à « { $title } »
check-person-objectives-unaware =
    { $months ->
        [one] « { $title } » n’a reçu aucune information sur les objectifs qualité depuis un mois
       *[other] « { $title } » n’a reçu aucune information sur les objectifs qualité depuis { $months } mois
    }
    .help = Présenter les objectifs de l’équipe à « { $title } »
check-person-contribution-unaware =
    { $months ->
        [one] Depuis un mois, personne n’a expliqué à « { $title } » ce que vaut son travail et ce que cause une défaillance
       *[other] Depuis { $months } mois, personne n’a expliqué à « { $title } » ce que vaut son travail et ce que cause une défaillance
    }
    .help = Expliquer à « { $title } » sa contribution et les conséquences
check-person-culture-unaware = « { $title } » n’a reçu aucune information sur le code de conduite et notre culture qualité
    .help = Présenter le code de conduite à « { $title } »

## 7.4 Communication
check-communication-one-sided = Le plan de communication n’a rien pour l’interne, ou rien pour l’externe
    .help = Ajouter ce qui se dit en interne et ce qui se dit à l’extérieur
check-communication-incomplete = La communication « { $title } » ne dit pas quand, à qui, comment ou par qui
    .help = Compléter la fiche « { $title } »
check-communication-stale = La communication « { $title } » n’a pas été revue depuis le { $date }
    .help = Vérifier si « { $title } » se fait encore comme prévu

## 7.5 Documents et enregistrements
check-documents-core-missing = Le système n’a pas de politique qualité en vigueur, ou rien qui décrive comment le travail se fait
    .help = Mettre en vigueur la politique qualité et la première procédure
check-document-homeless = Le document « { $title } » n’a pas de responsable, ou n’appartient à aucun processus
    .help = Nommer le responsable et le processus de « { $title } »
check-document-no-identity = Le document « { $title } » est en vigueur sans code, sans révision ou sans date
    .help = Donner à « { $title } » un code, une révision et sa date
check-document-unapproved = Le document « { $title } » est en vigueur, mais rien ne dit qui l’a approuvé
    .help = Faire approuver « { $title } »
check-document-own-approval = Le document « { $title } » n’a été approuvé que par son auteur
    .help = Faire approuver « { $title } » par quelqu’un d’autre
check-document-review-late = Le document « { $title } » était à revoir pour le { $due }
    .help = Revoir « { $title } », et le noter même si rien ne change
check-document-no-readers = Le document « { $title } » est en vigueur, mais ne dit pas qui en a besoin
    .help = Dire quel processus, quels rôles ou quels services ont besoin de « { $title } »
check-document-old-copies = { $count ->
        [one] Une copie papier de « { $title } », révision { $revision }, est
       *[other] { $count } copies papier de « { $title } », révision { $revision }, sont
    } encore en circulation
    .help = Reprendre les copies de « { $title } »
check-records-not-restorable =
    { $months ->
        [one] Depuis un mois, personne n’a montré que les enregistrements de « { $title } » peuvent être restaurés
       *[other] Depuis { $months } mois, personne n’a montré que les enregistrements de « { $title } » peuvent être restaurés
    }
    .help = Restaurer une sauvegarde de « { $title } » et le noter
check-document-training-late = Le document « { $title } » a été approuvé le { $date }, mais certaines personnes concernées ne l’ont pas encore lu
    .help = Relancer les lecteurs de « { $title } », puis le mettre en vigueur
check-document-two-in-force = Deux révisions de « { $title } » sont en vigueur en même temps
    .help = Marquer la révision { $revision } comme remplacée
check-document-code-twice = { $count ->
        [one] Un code est utilisé
       *[other] { $count } codes sont utilisés
    } par plus d’un document en vigueur
    .help = Donner à chaque document son propre code, ou remplacer le plus ancien
check-document-change-unexplained = La révision { $revision } de « { $title } » ne dit pas ce qui a changé
    .help = Dire ce qui a changé dans « { $title } », et pourquoi
check-retention-gaps = { $count ->
        [one] Un type d’enregistrement n’a
       *[other] { $count } types d’enregistrements n’ont
    } pas de durée de conservation
    .help = Dire combien de temps chaque type d’enregistrement est conservé, et ce qui se passe ensuite
check-document-external-unchecked =
    { $months ->
        [one] Depuis un mois, personne n’a vérifié si « { $title } » est encore l’édition en vigueur
       *[other] Depuis { $months } mois, personne n’a vérifié si « { $title } » est encore l’édition en vigueur
    }
    .help = Vérifier l’édition de « { $title } »
check-retention-unprotected = Les enregistrements visés par « { $title } » sont conservés ailleurs, et rien ne dit ce qui empêche de les modifier à l’insu de tous
    .help = Dire où ils sont et comment ils sont protégés
check-equipment-custodian-left = L’équipement « { $title } » est encore confié à { $who }, qui a quitté l’organisation
    .help = Nommer qui s’occupe désormais de « { $title } »
check-handover-to-nobody =
    { $circle ->
        [yes] { $title } et { $to } se sont transmis leur travail l’un à l’autre, et tous deux ont quitté l’organisation
       *[no] { $title } a transmis son travail à { $to }, qui a quitté l’organisation à son tour
    }
    .help = Nommer qui a repris le travail de { $title }
check-knowledge-single-not-critical = Une seule personne au plus connaît encore « { $title } », et la fiche n’est pas marquée comme critique
    .help = La marquer comme critique, ou la faire apprendre à une deuxième personne
check-document-owner-left = { $who }, responsable du document « { $title } », a quitté l’organisation
    .help = Nommer qui tient désormais « { $title } »
check-document-unread = « { $title } » est en vigueur depuis le { $date }, et rien ne montre que quelqu’un l’a lu
    .help = Faire lire « { $title } » à ceux qui l’appliquent
check-training-date-impossible =
    { $why ->
        [ahead] La formation « { $title } » a été tenue le { $date }, un jour qui n’est pas encore venu
       *[before] La formation « { $title } » a été tenue le { $date }, avant que l’organisation n’existe
    }
    .help = Corriger la date de « { $title } »
check-equipment-date-impossible = Une vérification de l’équipement « { $title } » est datée du { $date }, un jour qui n’est pas encore venu
    .help = Corriger la date dans « { $title } »
check-document-date-impossible =
    { $why ->
        [ahead] « { $title } » est en vigueur depuis le { $date }, un jour qui n’est pas encore venu
       *[before] « { $title } » est en vigueur depuis le { $date }, avant son approbation
    }
    .help = Corriger la date de « { $title } »
