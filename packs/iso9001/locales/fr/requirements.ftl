# Les exigences dans nos propres mots : jamais le texte de la norme.
# titre · .text ce qui est demandé · .question ce que demande un auditeur · .evidence ce qui le montre

## Article 4 : contexte

requirement-4-1-1 = Enjeux externes et internes
    .text = Recenser ce qui, à l’extérieur et en interne, pèse sur la raison d’être de l’organisme, sur son cap et sur ce que le SMQ peut tenir.
    .question = Quelles évolutions, externes ou internes, vous aident ou vous gênent pour livrer ce que les clients attendent, et comment avez-vous dressé cette liste ?
    .evidence = registre des enjeux (enjeu, origine, effet, responsable)

requirement-4-1-2 = Enjeux tenus à jour
    .text = Suivre les enjeux recensés et les réexaminer régulièrement.
    .question = Qu’est-ce qui a changé dans votre contexte depuis la dernière revue, et comment l’avez-vous remarqué ?
    .evidence = historique des revues des enjeux, élément d’entrée de la revue de direction

requirement-4-1-3 = Pertinence du changement climatique
    .text = Décider expressément si le changement climatique est un enjeu qui compte pour le SMQ.
    .question = Comment avez-vous conclu que le changement climatique compte, ou non, pour votre SMQ, et qu’en avez-vous tiré ?
    .evidence = décision sur le changement climatique, motivée et datée

requirement-4-2-a = Parties intéressées pertinentes
    .text = Nommer les parties dont les besoins peuvent peser sur le SMQ.
    .question = Qui peut influer sur la façon dont vous servez vos clients, ou en subir les effets ?
    .evidence = registre des parties intéressées

requirement-4-2-b = Leurs exigences pertinentes
    .text = Établir ce que chacune de ces parties exige et qui compte pour le SMQ, y compris ce qui touche au climat s’il y a lieu.
    .question = Qu’exigent ces parties de vous, et comment savez-vous que c’est toujours le cas ?
    .evidence = exigences par partie intéressée

requirement-4-2-c-2026 = Exigences reprises par le SMQ
    .text = Décider quelles exigences pertinentes des parties intéressées le SMQ prend en charge.
    .question = Parmi ces demandes, lesquelles avez-vous décidé de satisfaire par le SMQ, et où puis-je le voir ?
    .evidence = décision pour chaque exigence d’une partie (prise en charge par le SMQ oui/non, et où)

requirement-4-2-2 = Informations sur les parties tenues à jour
    .text = Suivre et réexaminer ce que l’on sait des parties et de ce qu’elles exigent.
    .question = Comment apprenez-vous qu’une partie importante change d’attentes ?
    .evidence = dates de revue des parties et de leurs exigences

requirement-4-3-1 = Limites et fondement du domaine d’application
    .text = Fixer où commence et où s’arrête le SMQ et à quoi il s’applique, au vu des enjeux, des exigences des parties intéressées et de ce qui est proposé.
    .question = Qu’est-ce qui est dans le système, qu’est-ce qui est en dehors, et comment votre contexte et les exigences de vos clients ont-ils tracé cette limite ?
    .evidence = énoncé du domaine d’application avec les sites, les fonctions, les produits et les services

requirement-4-3-3 = Appliquer tout ce qui est applicable
    .text = Appliquer toutes les exigences de la norme qui ont leur place dans le domaine d’application.
    .question = Comment pouvez-vous montrer que rien d’applicable n’a été laissé de côté ?
    .evidence = matrice d’applicabilité par article

requirement-4-3-4 = Domaine d’application écrit
    .text = Tenir le domaine d’application par écrit, avec les types de produits et de services couverts.
    .question = Où le domaine d’application est-il publié, et correspond-il à ce que vous vendez et faites vraiment ?
    .evidence = document du domaine d’application, approuvé et en vigueur

requirement-4-3-5 = Justifier la non-applicabilité
    .text = Donner une raison pour chaque exigence jugée non applicable.
    .question = Pourquoi cette exigence ne s’applique-t-elle pas à vous, et qu’est-ce qui la rendrait applicable ?
    .evidence = justification par exigence exclue

requirement-4-3-6 = Limites de la non-applicabilité
    .text = N’affirmer la conformité que si ce qui est laissé de côté ne peut nuire ni à la conformité de ce qui est livré ni à la satisfaction du client.
    .question = Y a-t-il, parmi ce que vous avez exclu, quelque chose qui puisse toucher ce que le client reçoit ?
    .evidence = énoncé des conséquences par exigence exclue

requirement-4-4-1-1 = Un SMQ qui vit par ses processus
    .text = Bâtir un SMQ fait de processus reliés entre eux, travailler avec lui et l’améliorer sans relâche.
    .question = Guidez-moi à travers vos processus, de la demande du client à sa satisfaction : comment forment-ils un seul système ?
    .evidence = cartographie des processus, pilotes de processus, historique de leurs performances

requirement-4-4-1-a = Entrées et sorties des processus
    .text = Dire ce qui entre dans chaque processus et ce qui doit en sortir.
    .question = Que reçoit ce processus, que doit-il fournir, et à qui ?
    .evidence = fiche de processus (entrées, sorties)

requirement-4-4-1-b = Ordre et interactions
    .text = Montrer comment les processus s’enchaînent et influent les uns sur les autres.
    .question = Que se passe-t-il en aval quand ce processus est en retard ou se trompe ?
    .evidence = schéma des interactions entre processus

requirement-4-4-1-c = Critères, méthodes et indicateurs
    .text = Choisir et utiliser les critères, les mesures et les indicateurs qui gardent chaque processus efficace et maîtrisé.
    .question = Comment savez-vous, cette semaine, si ce processus est maîtrisé ?
    .evidence = indicateurs de processus avec cibles et relevés

requirement-4-4-1-d = Ressources et responsabilités des processus
    .text = Assurer à chaque processus ses ressources et désigner qui en répond et qui peut décider.
    .question = De quoi ce processus a-t-il besoin pour bien tourner, et qui peut l’arrêter, le changer ou libérer ce qui en sort ?
    .evidence = liste des ressources, pilote de processus et matrice RACI par processus

requirement-4-4-1-f = Risques et opportunités des processus
    .text = Traiter dans chaque processus les risques et opportunités déterminés selon 6.1.
    .question = Qu’est-ce qui pourrait faire échouer ce processus, et qu’avez-vous prévu pour l’éviter ?
    .evidence = fiches de risques et d’opportunités liées aux processus

requirement-4-4-1-g = Évaluer, changer et améliorer les processus
    .text = Évaluer les processus, changer ce qui ne donne pas le résultat voulu, améliorer les processus et le système.
    .question = Quand ce processus a-t-il manqué sa cible pour la dernière fois, qu’avez-vous changé, et qu’est-ce qui va mieux qu’il y a un an ?
    .evidence = revue de processus, fiches de changement

requirement-4-4-2-a = Documents utiles au fonctionnement
    .text = Écrire ce dont les personnes ont besoin pour faire fonctionner les processus, sans plus.
    .question = Sur quelles consignes écrites les personnes s’appuient-elles ici, et comment avez-vous jugé que cela suffit ?
    .evidence = procédures, instructions, fiches de processus

requirement-4-4-2-b = Traces du déroulement prévu des processus
    .text = Garder assez de traces pour montrer que les processus se sont déroulés comme prévu.
    .question = Montrez-moi les preuves que le travail du mois dernier a suivi le plan.
    .evidence = enregistrements des processus

## Article 5 : leadership

requirement-5-1-1-a = La direction répond de l’efficacité
    .text = Veiller à ce que la direction réponde du bon fonctionnement du SMQ.
    .question = Comment répondez-vous personnellement des résultats du SMQ, et devant qui ?
    .evidence = conclusion de la revue de direction signée par la direction

requirement-5-1-1-b = Politique et objectifs en accord avec le cap
    .text = Veiller à ce qu’une politique qualité et des objectifs qualité existent et aillent dans le sens que prend l’organisme.
    .question = En quoi les objectifs qualité aident-ils l’organisme à aller où il veut aller ?
    .evidence = politique, objectifs, lien avec la stratégie

requirement-5-1-1-c = Le SMQ intégré aux métiers
    .text = Intégrer les exigences du SMQ à la façon dont l’activité est conduite.
    .question = Quelles décisions d’activité le SMQ a-t-il fait changer cette année ?
    .evidence = processus métier portant des contrôles du SMQ

requirement-5-1-1-d = Approche processus et réflexion par les risques
    .text = Encourager le travail par processus et la réflexion en termes de risques (2026 : et d’opportunités).
    .question = Que faites-vous pour que les personnes pensent aux risques avant d’agir ?
    .evidence = messages de la direction, risques pris en charge par les dirigeants

requirement-5-1-1-e = Ressources mises à disposition
    .text = Donner au SMQ les personnes, le temps et l’argent dont il a besoin.
    .question = Quelle demande de moyens pour la qualité avez-vous acceptée ou refusée en dernier, et pourquoi ?
    .evidence = décisions approuvées sur le budget et les ressources

requirement-5-1-1-f = Dire pourquoi c’est important
    .text = Dire aux personnes pourquoi la qualité compte et pourquoi il importe de suivre le système.
    .question = Quand avez-vous parlé de qualité pour la dernière fois, et qu’avez-vous entendu en retour ?
    .evidence = traces de la communication de la direction

requirement-5-1-1-g = Résultats voulus atteints
    .text = Veiller à ce que le SMQ apporte ce qu’il doit apporter.
    .question = Le SMQ vous donne-t-il les résultats que vous vouliez ? Quelles en sont les preuves ?
    .evidence = état des objectifs et des indicateurs examiné par la direction

requirement-5-1-1-h = Associer les personnes et soutenir les autres responsables
    .text = Associer, guider et soutenir les personnes, et épauler les autres cadres qui portent la qualité dans leur domaine.
    .question = Comment aidez-vous les personnes et les cadres à faire remonter des problèmes et des idées, et à hausser le niveau ?
    .evidence = suggestions, participation, retours

requirement-5-1-1-i = Encourager l’amélioration
    .text = Encourager chacun à améliorer les choses, et y prendre part (2026 : en permanence).
    .question = Quelle amélioration portez-vous personnellement en ce moment ?
    .evidence = projets d’amélioration parrainés

requirement-5-1-1-i-2026 = Culture qualité et comportement éthique
    .text = Veiller à ce que la direction encourage une culture qualité et une conduite éthique.
    .question = Que faites-vous pour que les personnes choisissent le juste plutôt que le rapide, et comment savez-vous que cela marche ?
    .evidence = texte sur la culture ou code de conduite, enquête sur la culture, préoccupations signalées, actions de la direction

requirement-5-1-2-a = Exigences comprises et satisfaites
    .text = Veiller à ce que toutes les personnes concernées sachent ce qu’exigent les clients et la loi, et à ce que ce soit respecté à chaque fois.
    .question = Comment la direction sait-elle que les exigences légales et celles des clients sont satisfaites ?
    .evidence = registre des exigences, résultats de livraison et de conformité

requirement-5-1-2-b = Risques pour la conformité et la satisfaction
    .text = Veiller à ce que les risques et opportunités qui pourraient atteindre le client soient connus et traités.
    .question = Quels risques pour le client vous inquiètent le plus, et que fait-on contre eux ?
    .evidence = registre des risques filtré sur la conformité et la satisfaction

requirement-5-1-2-c = Cap sur la satisfaction du client
    .text = Ne pas perdre de vue l’amélioration de la satisfaction du client.
    .question = Qu’avez-vous fait du dernier retour client ?
    .evidence = tendance de la satisfaction, actions qui en découlent

requirement-5-2-1-1 = Établir la politique
    .text = Faire écrire par la direction une politique qualité, qu’elle applique et tient à jour.
    .question = Comment la politique est-elle née, et quand vous êtes-vous demandé pour la dernière fois si elle est encore juste ?
    .evidence = politique approuvée

requirement-5-2-1-a = Une politique à la mesure de l’organisme
    .text = Écrire une politique qui correspond à ce pour quoi l’organisme existe, à ce qui l’entoure et au cap qu’il suit.
    .question = Qu’est-ce qui, dans la politique, n’aurait pu être écrit que par votre organisme ?
    .evidence = explication de la politique

requirement-5-2-1-b = La politique, base des objectifs
    .text = Écrire la politique de sorte que des objectifs puissent en être tirés.
    .question = Quel objectif traduit en actes quelle partie de la politique ?
    .evidence = liens entre objectifs et engagements

requirement-5-2-1-c = Deux engagements dans la politique
    .text = Promettre deux choses dans la politique : satisfaire aux exigences qui s’appliquent, et améliorer sans cesse le SMQ.
    .question = Que promettez-vous dans la politique, et comment tenez-vous ces promesses ?
    .evidence = texte de la politique avec ses engagements repérés

requirement-5-2-2-a = Politique écrite
    .text = Avoir la politique par écrit, là où on la trouve.
    .question = Où les personnes trouvent-elles la politique ?
    .evidence = document de politique maîtrisé

requirement-5-2-2-b = Politique connue et appliquée
    .text = Veiller à ce que chacun, en interne, connaisse la politique, la comprenne et travaille selon elle.
    .question = Que signifie la politique pour votre propre travail ?
    .evidence = mentions « lu et compris », résultats d’entretiens

requirement-5-2-2-c = Politique ouverte aux parties intéressées
    .text = Laisser lire la politique aux personnes extérieures qu’elle intéresse.
    .question = Comment un client ou un fournisseur peut-il voir votre politique ?
    .evidence = trace de la publication

requirement-5-3-1 = Rôles attribués et compris
    .text = Veiller à ce que chacun sache qui répond de quoi et qui peut décider de quoi.
    .question = Que pouvez-vous décider, et comment les autres le savent-ils ?
    .evidence = descriptions des rôles, attributions, acceptation

requirement-5-3-a = Autorité sur la conformité et la cohérence
    .text = Nommer qui veille à ce que le SMQ réponde à la norme et reste cohérent pendant qu’il change.
    .question = Qui veille à ce que le système réponde à la norme et reste entier quand quelque chose change ?
    .evidence = attribution du rôle

requirement-5-3-b = Autorité sur les résultats des processus
    .text = Nommer qui répond d’un processus quand il ne donne pas ce qu’il doit donner.
    .question = Qui répond de ce processus quand il ne donne pas le résultat voulu ?
    .evidence = pilotes de processus

requirement-5-3-c = Compte rendu à la direction
    .text = Nommer qui dit à la direction comment va le SMQ et ce qui pourrait aller mieux.
    .question = Qui dit à la direction comment va le système, et à quelle fréquence ?
    .evidence = rôle de compte rendu, rapports

requirement-5-3-d = Orientation client encouragée
    .text = Nommer qui rappelle le client à l’esprit de tous.
    .question = Qui parle ici au nom du client ?
    .evidence = attribution du rôle

## Article 6 : planification

requirement-6-1-1-1 = Planifier à partir du contexte et des parties
    .text = Planifier le SMQ en gardant en vue les enjeux de 4.1 et les exigences de 4.2.
    .question = Comment votre contexte s’est-il traduit en risques et en opportunités ?
    .evidence = liens entre les risques ou opportunités et les enjeux ou exigences des parties

requirement-6-1-1-2 = Déterminer les risques et opportunités
    .text = Déterminer quels risques et opportunités il faut traiter pour que le SMQ réussisse, que les bons effets grandissent, que les mauvais diminuent et que les choses s’améliorent.
    .question = Comment trouvez-vous les risques et les opportunités, et lesquels avez-vous décidé de laisser de côté ?
    .evidence = registre des risques et des opportunités

requirement-6-1-2-a = Planifier des actions proportionnées (risques et opportunités)
    .text = Planifier ce qui sera fait des risques et opportunités, à proportion de leurs effets possibles sur la conformité.
    .question = Qu’avez-vous décidé de faire de votre risque le plus important ?
    .evidence = plans d’action liés aux risques et opportunités

requirement-6-1-2-b = Intégrer les actions et les évaluer
    .text = Planifier comment les actions entrent dans les processus et comment leur effet sera jugé.
    .question = Où, dans le processus, puis-je voir cette action à l’œuvre, et comment savez-vous qu’elle a aidé ?
    .evidence = liens entre actions et processus

requirement-6-1-2-1-2026 = Analyser et évaluer les risques
    .text = Analyser et évaluer les risques qui pourraient nuire à la conformité ou à la satisfaction du client, dont une rupture d’approvisionnement.
    .question = Comment avez-vous classé ce risque, et qu’est-ce qui changerait ce classement ?
    .evidence = évaluations des risques (vraisemblance, conséquence, cotation, repère de rupture)

requirement-6-1-2-2-2026 = Planifier des actions proportionnées sur les risques et les intégrer
    .text = Planifier les actions sur les risques à proportion de leurs effets possibles et les porter dans les processus du SMQ.
    .question = Pourquoi avoir choisi ce traitement, et où le processus fonctionne-t-il autrement grâce à lui ?
    .evidence = décision de traitement du risque et actions

requirement-6-1-2-4-2026 = Évaluer les actions sur les risques
    .text = Évaluer si les actions sur les risques ont été efficaces.
    .question = Quelles preuves avez-vous que ce risque est maintenant plus faible ?
    .evidence = résultat d’efficacité par action sur un risque

requirement-6-1-3-1-2026 = Analyser et évaluer les opportunités
    .text = Analyser et évaluer les opportunités qui pourraient avoir des effets souhaités.
    .question = Quelles opportunités avez-vous examinées cette année, et lesquelles avez-vous écartées ?
    .evidence = évaluations des opportunités (bénéfice, effort, décision)

requirement-6-1-3-2-2026 = Planifier des actions sur les opportunités et les intégrer
    .text = Planifier des actions sur les opportunités choisies et les porter dans les processus du SMQ.
    .question = Quel est le plan pour cette opportunité, et où se verra-t-il dans le travail quotidien ?
    .evidence = actions sur les opportunités

requirement-6-1-3-4-2026 = Évaluer les actions sur les opportunités
    .text = Évaluer si les actions sur les opportunités ont été efficaces.
    .question = Avez-vous obtenu le bénéfice attendu ?
    .evidence = bilan du bénéfice

requirement-6-2-1-1 = Des objectifs là où ils comptent
    .text = Fixer des objectifs qualité là où ils comptent : pour des équipes, des niveaux, des processus.
    .question = Quelles fonctions ont des objectifs qualité, et pourquoi celles-là ?
    .evidence = registre des objectifs par fonction, niveau et processus

requirement-6-2-1-a = Des objectifs fidèles à la politique et aux exigences
    .text = Choisir des objectifs qui découlent de la politique et de ce qu’il faut respecter.
    .question = Quelle promesse et quelle exigence y a-t-il derrière cet objectif ?
    .evidence = lien entre objectif et engagement

requirement-6-2-1-b = Des objectifs mesurables
    .text = Fixer des objectifs dont chacun peut dire s’ils sont atteints.
    .question = À quoi verrez-vous que l’objectif est atteint ?
    .evidence = objectif avec unité, point de départ et cible

requirement-6-2-1-d = Des objectifs liés à la conformité et à la satisfaction
    .text = Choisir des objectifs qui rendent les produits et services meilleurs ou les clients plus satisfaits.
    .question = Comment le client remarque-t-il que cet objectif est atteint ?
    .evidence = catégorie de l’objectif

requirement-6-2-1-e = Des objectifs suivis
    .text = Suivre l’avancement des objectifs.
    .question = Où en êtes-vous aujourd’hui de cet objectif ?
    .evidence = relevés d’avancement

requirement-6-2-1-f = Des objectifs annoncés et mis à jour
    .text = Dire aux personnes concernées quels sont les objectifs, et changer ceux qui ne conviennent plus.
    .question = Vers quels objectifs votre équipe travaille-t-elle, et quand ont-ils changé pour la dernière fois ?
    .evidence = communication, mention « lu et compris »

requirement-6-2-1-2 = Objectifs écrits
    .text = Garder les objectifs par écrit.
    .question = Où les objectifs sont-ils écrits ?
    .evidence = registre des objectifs ou document maîtrisé

requirement-6-2-2-a = Un plan pour atteindre l’objectif
    .text = Faire un plan pour chaque objectif : étapes, ressources, une personne et une date.
    .question = Quel est le plan pour cet objectif : étapes, ressources, personne et date ?
    .evidence = plan de l’objectif

requirement-6-2-2-e = Comment le résultat est jugé
    .text = Dire d’avance comment le résultat sera jugé.
    .question = Comment jugerez-vous le résultat ?
    .evidence = plan de l’objectif

requirement-6-3-1 = Planifier les changements du SMQ
    .text = Planifier les changements du SMQ avant de les faire.
    .question = Comment votre dernier changement du système a-t-il été planifié ?
    .evidence = demandes de changement avec un plan avant la mise en œuvre

requirement-6-3-a = But et conséquences
    .text = Réfléchir à la raison du changement et à ce qu’il peut entraîner.
    .question = Qu’est-ce que ce changement pourrait casser ?
    .evidence = évaluation des conséquences du changement

requirement-6-3-b = Cohérence du SMQ
    .text = Se demander si le SMQ reste entier.
    .question = Que fallait-il changer d’autre en même temps ?
    .evidence = effets sur les processus et les documents

requirement-6-3-c = Ressources et responsabilités lors d’un changement
    .text = Examiner les ressources disponibles (2026 : et les informations) et voir qui gagne ou perd des responsabilités.
    .question = Aviez-vous ce qu’il fallait, et le travail de qui a changé ?
    .evidence = champ des ressources dans le plan du changement

requirement-6-3-e-2026 = Annoncer le changement
    .text = Réfléchir à la façon dont le changement sera annoncé.
    .question = Qui devait le savoir, et quand ces personnes ont-elles été prévenues ?
    .evidence = plan ou journal de communication du changement

requirement-6-3-f-2026 = Mesurer et revoir le changement
    .text = Réfléchir à la façon de suivre et de juger l’effet du changement, et d’en revoir les résultats.
    .question = Qu’aviez-vous défini d’avance comme une réussite, et qu’a montré le bilan ?
    .evidence = critère de réussite et indicateur par changement

## Article 7 : support

requirement-7-1-1-1 = Ressources du SMQ
    .text = Déterminer et fournir ce qu’il faut pour bâtir, faire tourner et améliorer le SMQ, en pesant ce qui existe dans l’organisme et ce qui doit venir du dehors.
    .question = Comment décidez-vous de ce que vous faites vous-mêmes et de ce que vous achetez ?
    .evidence = plan des ressources, décisions de faire ou de faire faire

requirement-7-1-2-1 = Personnes
    .text = Avoir assez de personnes, et les bonnes, pour faire vivre le SMQ et ses processus.
    .question = Où une seule absence arrêterait-elle le travail, et qu’avez-vous prévu ?
    .evidence = plan des effectifs, rôles pourvus

requirement-7-1-3-1 = Infrastructure
    .text = Avoir les bâtiments, les équipements, les logiciels et les services que demande le travail, et les garder en état (note 2026 : informatique, travail à distance et hybride).
    .question = Quel équipement ou système, s’il tombait en panne, gênerait le plus vos clients, et comment est-il entretenu ?
    .evidence = registre des biens, plan et traces de maintenance

requirement-7-1-4-1 = Environnement de travail
    .text = Offrir et maintenir les conditions humaines et physiques que demande le travail.
    .question = Quelles conditions de travail influent ici sur la qualité, et comment les gardez-vous bonnes ?
    .evidence = critères et relevés d’environnement, enquête sur le bien-être

requirement-7-1-5-1-1 = Moyens de mesure adaptés
    .text = Quand une mesure prouve que quelque chose est conforme, choisir et fournir ce qui convient à la tâche.
    .question = Comment savez-vous que cette mesure est fiable pour cette tolérance ?
    .evidence = registre des équipements et méthodes de mesure

requirement-7-1-5-1-b = Maintenus aptes à l’usage
    .text = Garder les moyens de mesure aptes à leur usage.
    .question = Qu’est-ce qui vous dit qu’il est encore bon aujourd’hui ?
    .evidence = traces de vérification et de maintenance

requirement-7-1-5-1-2 = Preuve d’aptitude
    .text = Garder des traces qui montrent que les moyens de mesure sont aptes.
    .question = Montrez-moi la preuve pour celui-ci.
    .evidence = preuves d’aptitude

requirement-7-1-5-2-a = Étalonner ou vérifier par rapport à des étalons traçables
    .text = Quand la traçabilité est nécessaire, étalonner ou vérifier par rapport à des étalons traçables, à intervalles fixés ou avant usage.
    .question = Pouvez-vous remonter de cette mesure jusqu’à un étalon national ?
    .evidence = certificats d’étalonnage avec l’étalon de référence

requirement-7-1-5-2-a2 = Base utilisée en l’absence d’étalon
    .text = Quand aucun étalon de ce genre n’existe, garder une trace de la base utilisée.
    .question = À quoi comparez-vous quand il n’existe pas d’étalon ?
    .evidence = base d’étalonnage documentée

requirement-7-1-5-2-b = Statut reconnaissable et protégé
    .text = Faire voir à chaque utilisateur si un instrument peut servir, et protéger celui-ci des réglages, des chocs et de l’usure.
    .question = Comment l’utilisateur voit-il que ceci peut être utilisé, et qu’est-ce qui empêche un déréglage accidentel ?
    .evidence = étiquette ou code QR de statut et statut dans le registre

requirement-7-1-5-2-2 = Réaction à une mesure hors tolérance
    .text = Quand un instrument se révèle inapte, juger si les résultats antérieurs sont touchés et agir.
    .question = Qu’avez-vous fait des résultats mesurés avant la découverte du défaut ?
    .evidence = évaluation des conséquences par étalonnage non réussi

requirement-7-1-6-1 = Déterminer les connaissances nécessaires
    .text = Savoir ce qu’il faut savoir pour faire tourner les processus et livrer ce qui a été promis.
    .question = Que savez-vous ici qui serait difficile à remplacer ?
    .evidence = carte des connaissances par processus, avec leurs détenteurs

requirement-7-1-6-2 = Garder et partager les connaissances
    .text = Garder ces connaissances vivantes et disponibles.
    .question = Comment une personne nouvelle accède-t-elle à ces connaissances ?
    .evidence = retours d’expérience, documents, tuteurs

requirement-7-1-6-3 = Acquérir de nouvelles connaissances
    .text = Quand les besoins changent, comparer avec ce que l’on sait et décider comment acquérir ce qui manque.
    .question = Que vous faudra-t-il savoir l’an prochain que vous ne savez pas aujourd’hui ?
    .evidence = actions sur les connaissances manquantes

requirement-7-2-a = Compétence requise
    .text = Dire ce que doivent savoir faire les personnes dont le travail influe sur la qualité.
    .question = Que doit savoir faire quelqu’un avant de faire ce travail seul ?
    .evidence = compétences requises par rôle

requirement-7-2-b = Des personnes compétentes
    .text = S’assurer qu’elles savent le faire, parce qu’elles l’ont appris, y ont été formées ou l’ont déjà fait.
    .question = Comment savez-vous que cette personne sait faire le travail ?
    .evidence = matrice des compétences

requirement-7-2-c = Combler les écarts et vérifier l’effet
    .text = S’il manque quelque chose, former, accompagner ou recruter, et vérifier que cela a servi.
    .question = Comment avez-vous vérifié que la formation a changé quelque chose ?
    .evidence = traces de formation ou de tutorat, avec leur efficacité

requirement-7-2-d = Preuves de compétence
    .text = Garder les traces des compétences.
    .question = Montrez-moi la preuve pour cette personne et cette tâche.
    .evidence = preuves de compétence par personne

requirement-7-3-a = Conscience de la politique et des objectifs
    .text = Faire connaître à toutes les personnes qui travaillent pour l’organisme la politique et les objectifs qui les concernent.
    .question = De quoi parle la politique qualité, avec vos mots, et quel but votre travail sert-il ?
    .evidence = traces de sensibilisation, mention « lu et compris »

requirement-7-3-c = Conscience de sa contribution et des conséquences
    .text = Leur faire comprendre ce que leur travail apporte à la qualité et ce qui arrive quand les exigences ne sont pas satisfaites.
    .question = Que change votre travail, et que se passe-t-il si cette étape est sautée ?
    .evidence = traces de sensibilisation, mention « lu et compris »

requirement-7-3-e-2026 = Conscience de la culture et de l’éthique
    .text = Faire connaître aux personnes ce que l’organisme entend par culture qualité et par conduite éthique.
    .question = Que feriez-vous si l’on vous poussait à accepter ce que vous savez être mauvais ?
    .evidence = code de conduite confirmé comme lu, sensibilisation à la culture et à l’éthique

requirement-7-4-1 = Communication planifiée
    .text = Déterminer la communication interne et externe dont le SMQ a besoin : sujet, moment, public, moyen et personne qui parle.
    .question = Qui parle à qui, de quoi, quand et comment, pour que la qualité fonctionne ?
    .evidence = plan de communication

requirement-7-5-1-a = Documents et enregistrements demandés
    .text = Avoir tous les documents et enregistrements que demande la norme.
    .question = Comment savez-vous que vous avez tout ce que la norme demande par écrit ?
    .evidence = liste de contrôle des documents et enregistrements par article

requirement-7-5-1-b = Documents dont l’organisme a besoin
    .text = Y ajouter les documents et enregistrements dont l’organisme a besoin.
    .question = Comment avez-vous décidé de ce qu’il faut écrire, et de ce qu’il ne faut pas écrire ?
    .evidence = liste des documents

requirement-7-5-2-a = Identité, forme et support
    .text = Donner aux documents une identité claire, une forme et un support qui conviennent.
    .question = Comment reconnaissez-vous ce document, et sa forme convient-elle à ceux qui s’en servent ?
    .evidence = données d’identification des documents

requirement-7-5-2-c = Relecture et approbation
    .text = Faire relire et approuver chaque document avant usage : est-il juste, et en dit-il assez ?
    .question = Qui a vérifié ceci avant sa mise en vigueur, et qu’a-t-il vérifié ?
    .evidence = traces du circuit d’approbation

requirement-7-5-3-1-a = Disponible là où il faut
    .text = Veiller à ce que chacun puisse trouver et utiliser le bon document là où il travaille et quand il en a besoin.
    .question = Montrez-moi comment vous trouvez la version qu’il vous faut, ici et maintenant.
    .evidence = liste de diffusion et d’accès

requirement-7-5-3-1-b = Protégé
    .text = Protéger les documents et enregistrements des fuites, du mauvais usage et des altérations.
    .question = Qu’est-ce qui empêcherait quelqu’un de changer ou de perdre ceci ?
    .evidence = droits d’accès, preuves de sauvegarde et de traçabilité des actions

requirement-7-5-3-2-a = Accès, usage, stockage, conservation
    .text = Décider qui reçoit les documents et enregistrements, qui peut les voir et s’en servir, et les conserver de façon qu’ils restent lisibles.
    .question = Comment savez-vous que les bonnes personnes l’ont lu et qu’il sera encore lisible le jour voulu ?
    .evidence = journaux d’accès et de lecture

requirement-7-5-3-2-c = Maîtrise des versions
    .text = Garder la main sur les changements de documents, pour que chacun travaille avec la bonne version.
    .question = Qu’est-ce qui a changé depuis la version précédente, et pourquoi ?
    .evidence = historique des versions avec les raisons

requirement-7-5-3-2-d = Conservation et élimination
    .text = Fixer combien de temps les documents et enregistrements sont gardés, et ce qu’ils deviennent ensuite.
    .question = Combien de temps gardez-vous ceci, et pourquoi si longtemps ?
    .evidence = règles de conservation, journal d’élimination

requirement-7-5-3-2-2 = Documents externes
    .text = Savoir de quels documents venus du dehors on a besoin, et les tenir à jour.
    .question = Comment apprenez-vous qu’une norme, une loi ou une spécification d’un client a changé ?
    .evidence = liste des documents externes avec la vérification des éditions

requirement-7-5-3-2-3 = Enregistrements qu’on ne peut changer à l’insu de tous
    .text = Faire en sorte que les enregistrements gardés comme preuves ne puissent pas être changés par accident ou à l’insu de tous.
    .question = Comment remarqueriez-vous qu’un enregistrement a été changé après coup ?
    .evidence = enregistrements inaltérables ou traçabilité des actions

## Article 8 : réalisation des activités opérationnelles

requirement-8-1-1 = Planifier, réaliser et maîtriser l’activité
    .text = Planifier le travail qui mène aux produits et services, le faire comme prévu et le garder maîtrisé, en y intégrant les actions de l’article 6.
    .question = Comment une commande devient-elle quelque chose que vous pouvez livrer sans crainte ?
    .evidence = plans opérationnels ou plans qualité

requirement-8-1-a = Connaître les exigences
    .text = Savoir ce que chaque produit et chaque service doit respecter.
    .question = Où sont les exigences de ce produit ou de ce service ?
    .evidence = spécification des exigences

requirement-8-1-b = Critères et ressources
    .text = Fixer les critères des processus et de l’acceptation, et déterminer ce qu’il faut pour les respecter.
    .question = Qu’est-ce qui est assez bon ici, qui l’a décidé, et de quoi avez-vous besoin pour y arriver à chaque fois ?
    .evidence = critères des processus, critères d’acceptation

requirement-8-1-d = Maîtriser selon les critères
    .text = Tenir le travail dans ces critères.
    .question = Que se passe-t-il quand une valeur sort des limites ?
    .evidence = enregistrements des contrôles en cours de processus

requirement-8-1-e = Documents et enregistrements opérationnels
    .text = Garder les documents et les enregistrements qu’il faut pour avoir confiance dans les processus et montrer la conformité.
    .question = Prenez cette commande : montrez-moi tout ce qui a été enregistré à son sujet.
    .evidence = plan de contrôle et enregistrements remplis

requirement-8-1-3 = Changements prévus
    .text = Ne changer l’activité que de façon voulue et maîtrisée.
    .question = Comment le dernier changement prévu dans l’activité a-t-il été approuvé ?
    .evidence = fiches de changement opérationnel

requirement-8-1-4 = Changements imprévus
    .text = Regarder ce que les changements non voulus ont provoqué et limiter les dégâts.
    .question = Quand quelque chose a-t-il changé sans que personne ne l’ait décidé, et qu’avez-vous fait ?
    .evidence = fiches d’écart

requirement-8-1-5 = Processus externalisés
    .text = Garder la maîtrise des processus externalisés (2026 : processus, produits et services fournis par des prestataires externes).
    .question = Quelles parties de votre travail sont faites par d’autres, et comment en gardez-vous la maîtrise ?
    .evidence = liste des processus externalisés avec les moyens de maîtrise

requirement-8-2-1-a = Informations, demandes, commandes
    .text = Dire aux clients ce qui est proposé, et s’occuper des demandes, des contrats, des commandes et de leurs modifications.
    .question = Que se passe-t-il du premier appel à la commande confirmée ?
    .evidence = traces de la communication avec les clients

requirement-8-2-1-c = Retours et réclamations
    .text = Demander l’avis du client, et prendre les réclamations au sérieux.
    .question = Comment une réclamation arrive-t-elle à la personne qui peut la régler ?
    .evidence = réclamations et retours clients

requirement-8-2-1-d = Biens du client
    .text = Convenir avec les clients de ce que deviennent les biens qu’ils confient.
    .question = Qu’est-ce qui appartient à vos clients, et qui s’en occupe ?
    .evidence = registre des biens confiés, avec contact et état

requirement-8-2-1-e = Actions d’urgence
    .text = Convenir avec les clients de ce qu’il faut pour les situations d’urgence, quand c’est important (2026 : les informer des actions d’urgence, y compris en cas de rupture d’approvisionnement).
    .question = Qu’apprendra de vous votre client quand vous ne pourrez pas livrer ?
    .evidence = plans d’urgence avec communication au client

requirement-8-2-2-a = Définir les exigences de l’offre
    .text = Connaître les exigences de ce qui est proposé : celles de la loi et celles que l’organisme se donne.
    .question = Quelles lois s’appliquent à ce produit ou à ce service, et comment les suivez-vous ?
    .evidence = ensemble des exigences par produit ou service, avec le registre légal

requirement-8-2-2-b = Tenir les promesses faites
    .text = Pouvoir tenir ce que l’on affirme de l’offre.
    .question = Quelle affirmation de votre brochure serait la plus difficile à prouver ?
    .evidence = liste des allégations avec leurs preuves

requirement-8-2-3-1-1 = Examiner avant de s’engager
    .text = Vérifier que les exigences peuvent être satisfaites avant de s’engager envers un client.
    .question = Comment saviez-vous que vous pouviez le faire avant de dire oui ?
    .evidence = revue du contrat ou de la commande

requirement-8-2-3-1-a = Ce que la revue couvre
    .text = Couvrir dans la revue ce que le client a dit, ce que l’usage demande, ce que l’organisme ajoute, ce que la loi exige et ce qui diffère des conditions antérieures.
    .question = Quelle exigence le client n’a-t-il pas mentionnée et que vous avez dû ajouter ?
    .evidence = liste de contrôle de la revue

requirement-8-2-3-1-2 = Régler les différences, confirmer ce qui n’est pas écrit
    .text = Régler les différences par rapport aux conditions antérieures et confirmer les exigences non écrites avant d’accepter.
    .question = Comment réglez-vous les différences, et comment vous assurez-vous d’avoir compris une commande orale ?
    .evidence = règlement des différences

requirement-8-2-3-2-1 = Garder le résultat de la revue
    .text = Noter ce que la revue a montré et quelles exigences nouvelles sont apparues.
    .question = Montrez-moi la revue faite pour cette commande.
    .evidence = trace de la revue

requirement-8-2-4-1 = Quand les exigences changent
    .text = Quand des exigences changent, mettre à jour les documents et prévenir tous ceux que cela concerne (2026 : parties intéressées comprises).
    .question = Un client a changé sa commande hier : qui le sait à l’heure qu’il est ?
    .evidence = commande modifiée, avis envoyés

requirement-8-3-1-1 = Un processus de conception
    .text = Établir et faire vivre un processus de conception et de développement qui convient.
    .question = Comment les nouveaux produits ou services naissent-ils ici ?
    .evidence = procédure de conception, projets

requirement-8-3-2-a = Planifier les étapes, les revues, la vérification et la validation
    .text = Planifier le projet selon son ampleur et sa difficulté : ses étapes, ses revues, et la façon dont la conception sera vérifiée et validée.
    .question = Comment avez-vous choisi ces étapes pour ce projet ?
    .evidence = plan de conception avec jalons

requirement-8-3-2-d = Planifier personnes, ressources, interfaces, participation
    .text = Prévoir qui fait quoi, avec quelles ressources, comment les équipes se relient, comment clients et utilisateurs participent, ce dont la production aura besoin, et le suivi que d’autres attendent.
    .question = Qui travaille sur ceci, comment restent-ils coordonnés, et comment les utilisateurs et la production à venir ont-ils été associés ?
    .evidence = rôles, ressources et interfaces du projet

requirement-8-3-2-j = Traces d’une conception bien faite
    .text = Décider quelles traces montreront que les exigences de conception sont satisfaites.
    .question = Que pourrez-vous montrer de cette conception dans cinq ans ?
    .evidence = plan des traces de la conception

requirement-8-3-3-1 = Éléments d’entrée de la conception
    .text = Réunir ce dont la conception doit partir : ce qu’elle doit faire, ce que les conceptions passées ont appris, ce que demandent la loi et les codes, et ce qu’une défaillance pourrait causer.
    .question = D’où viennent ces éléments d’entrée ?
    .evidence = liste des éléments d’entrée par catégorie

requirement-8-3-3-2 = Éléments d’entrée adaptés et clairs
    .text = S’assurer que les éléments d’entrée suffisent pour travailler, ne laissent aucun doute et ne se contredisent pas.
    .question = Quels éléments d’entrée se contredisaient, et qu’avez-vous fait ?
    .evidence = revue des éléments d’entrée

requirement-8-3-3-3 = Conserver les éléments d’entrée
    .text = Garder la trace des éléments d’entrée de la conception.
    .question = Montrez-moi les éléments d’entrée tels qu’ils étaient au départ.
    .evidence = trace des éléments d’entrée

requirement-8-3-4-a = Résultats définis et revus
    .text = Dire ce que la conception doit atteindre, et regarder en chemin si elle y parviendra.
    .question = Que devait atteindre cette conception, et qu’a donné la dernière revue ?
    .evidence = buts de la conception

requirement-8-3-4-c = Vérification
    .text = Vérifier que les éléments de sortie répondent aux éléments d’entrée.
    .question = Choisissez un élément d’entrée : comment a-t-il été vérifié ?
    .evidence = traces de vérification

requirement-8-3-4-d = Validation
    .text = Vérifier que le résultat remplit sa fonction dans l’usage prévu.
    .question = Comment savez-vous que cela marche chez le client et pas seulement sur le papier ?
    .evidence = traces de validation

requirement-8-3-4-e = Agir sur les problèmes
    .text = Agir sur les problèmes trouvés en chemin.
    .question = Quel problème a failli arrêter ce projet ?
    .evidence = problèmes de conception avec leurs actions

requirement-8-3-4-f = Garder les traces
    .text = Garder la trace de ces contrôles.
    .question = Montrez-moi la revue, la vérification et la validation de ce produit.
    .evidence = traces de revue, de vérification et de validation

requirement-8-3-5-1 = Des éléments de sortie utilisables
    .text = Remettre une conception avec laquelle d’autres peuvent réaliser ou livrer le produit : elle répond aux éléments d’entrée, nomme contrôles et critères d’acceptation, et dit ce dont dépend un usage sûr.
    .question = Une autre équipe pourrait-elle réaliser ou livrer ceci à partir de vos seuls éléments de sortie ?
    .evidence = dossier des éléments de sortie

requirement-8-3-5-2 = Conserver les éléments de sortie
    .text = Garder la trace des éléments de sortie de la conception.
    .question = Où se trouve l’élément de sortie libéré ?
    .evidence = trace des éléments de sortie

requirement-8-3-6-1 = Modifications de la conception
    .text = Connaître chaque modification de la conception, même tardive, et l’examiner avant de la faire, pour que rien n’empire.
    .question = Qu’est-ce qui a changé après la libération, et comment saviez-vous que c’était sans danger ?
    .evidence = fiches de modification de la conception

requirement-8-3-6-2 = Garder la trace des modifications
    .text = Noter ce qui a été modifié, ce qu’a dit la revue, qui l’a permis et ce qui a été fait pour éviter un dommage.
    .question = Qui a autorisé cette modification, et sur quelle base ?
    .evidence = fiche de modification de la conception avec quatre champs

requirement-8-4-1-1 = Ce qui vient du dehors est conforme
    .text = Veiller à ce que ce qui vient du dehors réponde aux exigences.
    .question = Que vaut ce que vous achetez, et comment le savez-vous ?
    .evidence = données de conformité à la réception, par fournisseur

requirement-8-4-1-2 = Quand la maîtrise s’applique
    .text = Déterminer la maîtrise à exercer quand un apport externe entre dans le produit, va droit chez le client ou remplace un processus de l’organisme.
    .question = Quels fournisseurs peuvent toucher votre client directement ?
    .evidence = catégorie du fournisseur et niveau de maîtrise

requirement-8-4-1-3 = Évaluer, choisir, suivre, réévaluer
    .text = Décider selon quels critères les fournisseurs sont choisis, suivis et jugés de nouveau, et s’en servir.
    .question = Pourquoi ce fournisseur est-il encore sur votre liste ?
    .evidence = évaluations et tableaux de suivi des fournisseurs

requirement-8-4-1-4 = Garder la trace du suivi des fournisseurs
    .text = Noter comment les fournisseurs ont été jugés et ce qui en est sorti.
    .question = Montrez-moi la dernière évaluation de ce fournisseur et ce qu’elle a donné.
    .evidence = fiche d’évaluation du fournisseur, actions

requirement-8-4-2-1 = Aucun tort à ce qui est livré
    .text = Faire en sorte que la défaillance d’un fournisseur n’atteigne pas les clients.
    .question = Que se passerait-il si ce fournisseur défaillait demain ?
    .evidence = cotation du risque du fournisseur

requirement-8-4-2-a = Les processus externalisés restent dans le SMQ
    .text = Garder la main, dans le SMQ, sur le travail que d’autres font pour l’organisme.
    .question = Qui, dans l’organisme, répond du travail fait au-dehors ?
    .evidence = processus externalisé dans la cartographie des processus

requirement-8-4-2-b = Une maîtrise à la mesure des effets
    .text = Définir la maîtrise du prestataire et de ce qu’il fournit, en pesant les effets possibles et la valeur de ses propres contrôles.
    .question = Comment décidez-vous de la vigilance à porter à ce fournisseur ?
    .evidence = plan de contrôle et de vérification

requirement-8-4-2-d = Vérifier ce qui a été fourni
    .text = Décider ce qui doit être contrôlé à l’arrivée, et comment.
    .question = Comment contrôlez-vous ce qui arrive ?
    .evidence = enregistrements des contrôles à la réception

requirement-8-4-3-1 = Dire au prestataire ce qui est exigé
    .text = Vérifier que les exigences sont adaptées, puis dire au prestataire ce qu’il doit fournir, ce qui demande approbation et libération, la compétence requise, comment échanger, comment il est suivi et les contrôles éventuels dans ses locaux.
    .question = Qu’avez-vous dit à ce fournisseur de ce que vous voulez et de la façon dont vous le jugerez ?
    .evidence = approbation des exigences d’achat

requirement-8-5-1-1 = Conditions maîtrisées
    .text = Produire et livrer dans des conditions maîtrisées, libération, livraison et suites comprises.
    .question = Qu’est-ce qui garde ce travail sous contrôle, du début jusqu’après la livraison, quand vous ne regardez pas ?
    .evidence = ordres de travail avec plan de contrôle

requirement-8-5-1-a = Documents qui définissent le travail
    .text = Avoir par écrit ce qui doit être produit ou fait et pour quel résultat.
    .question = Qu’est-ce qui vous dit quel doit être le résultat ?
    .evidence = spécifications, instructions de travail

requirement-8-5-1-b = Contrôles avec des moyens de mesure adaptés
    .text = Contrôler en chemin, avec des instruments qui conviennent, que le travail et son résultat sont tels qu’ils doivent être.
    .question = Où, dans le processus, contrôlez-vous, avec quoi, et pourquoi là ?
    .evidence = équipement utilisé à chaque contrôle

requirement-8-5-1-d = Infrastructure et environnement adaptés
    .text = Travailler avec des bâtiments, des machines, des logiciels et un cadre qui conviennent.
    .question = Qu’est-ce qui vous ferait arrêter la ligne ou le service ?
    .evidence = état des équipements au moment de l’usage

requirement-8-5-1-e = Des personnes compétentes
    .text = Confier le travail à des personnes qui savent le faire et ont la qualification qu’il demande.
    .question = Comment décide-t-on qui peut faire cette tâche ?
    .evidence = affectations comparées aux compétences

requirement-8-5-1-f = Valider ce qu’on ne peut pas contrôler après coup
    .text = Quand un résultat ne peut pas être contrôlé après coup, prouver d’avance que le processus fonctionne, et le prouver de nouveau de temps à autre.
    .question = Lesquels de vos résultats ne sont fiables que parce que le processus a fait ses preuves ?
    .evidence = traces de validation des processus

requirement-8-5-1-g = Prévenir l’erreur humaine
    .text = Organiser le travail de sorte qu’une erreur ne puisse pas arriver ou ne puisse pas passer inaperçue.
    .question = Qu’avez-vous fait pour qu’une erreur de bonne foi ne puisse pas passer ?
    .evidence = dispositifs anti-erreur

requirement-8-5-2-1 = Identifier ce qui est produit
    .text = Marquer ce qui est produit pour que rien ne puisse être confondu.
    .question = Comment distinguez-vous ceux-ci ?
    .evidence = identifiants d’articles, de lots ou de prestations

requirement-8-5-2-2 = Montrer l’état des contrôles
    .text = Faire voir à tout moment ce qui a été contrôlé et avec quel résultat.
    .question = Lesquels de ceux-ci ont été contrôlés ?
    .evidence = historique des états

requirement-8-5-2-3 = Traçabilité
    .text = Quand il faut pouvoir remonter la trace, donner à chaque article ou lot son numéro et noter d’où il vient et où il va.
    .question = Montrez-moi d’où vient ce lot et où il est allé.
    .evidence = historique de filiation

requirement-8-5-3-1 = Prendre soin des biens d’autrui
    .text = Marquer, contrôler et garder avec soin ce que clients et fournisseurs confient.
    .question = Qu’avez-vous ici qui n’est pas à vous, données comprises ?
    .evidence = registre des biens externes

requirement-8-5-3-2 = Signaler perte ou dommage
    .text = Prévenir le propriétaire de ce qui est perdu, endommagé ou inutilisable, et en garder une trace.
    .question = Quand un bien d’un client a-t-il été perdu ou endommagé, et que lui avez-vous dit ?
    .evidence = fiche d’incident sur le bien, avec l’avis au propriétaire

requirement-8-5-4-1 = Préservation
    .text = Stocker, emballer, manier et transporter ce qui est produit de sorte que rien ne l’abîme.
    .question = Qu’est-ce qui pourrait abîmer votre produit ou vos données avant l’arrivée chez le client ?
    .evidence = conditions de stockage, durée de vie, protection des données

requirement-8-5-5-1 = Activités après livraison
    .text = Satisfaire aux exigences de l’après-livraison, en pesant la loi, les torts possibles, l’usage et la durée de vie, les besoins et les retours du client.
    .question = Que devez-vous au client après la livraison ?
    .evidence = plans de garantie et de service, retours du terrain

requirement-8-5-6-1 = Changements en production ou en service
    .text = Examiner les changements avant de les faire et en garder la maîtrise, pour que ce qui est livré reste bon.
    .question = Qui décide d’un changement dans le processus en cours ?
    .evidence = fiches de changement de production ou de service

requirement-8-5-6-2 = Garder la trace des changements
    .text = Noter ce qu’a dit la revue, qui a permis le changement et ce qui a été fait en plus.
    .question = Qui a autorisé ce changement, et qu’a-t-il fallu faire d’autre ?
    .evidence = fiche de changement avec trois champs

requirement-8-6-1 = Contrôler aux étapes prévues
    .text = Mener les contrôles prévus pour vérifier que les exigences sont satisfaites.
    .question = Comment décidez-vous que c’est prêt ?
    .evidence = plan et résultats de contrôle et d’acceptation

requirement-8-6-2 = Pas de libération anticipée
    .text = Ne pas libérer avant la fin des contrôles, sauf accord d’une personne autorisée et, s’il le faut, du client.
    .question = Quand avez-vous libéré pour la dernière fois quelque chose avant la fin des contrôles ?
    .evidence = trace de la libération, autorisation de libération anticipée

requirement-8-6-a = Preuve de conformité
    .text = Garder la preuve que les critères d’acceptation sont respectés.
    .question = Montrez-moi les résultats sur lesquels repose cette libération.
    .evidence = résultats comparés aux critères

requirement-8-6-b = Qui a autorisé la libération
    .text = Noter qui l’a libéré.
    .question = Qui a signé ceci, et en avait-il le droit ?
    .evidence = signature de la libération

requirement-8-7-1-1 = Identifier et isoler
    .text = Identifier ce qui n’est pas conforme et empêcher qu’il soit utilisé ou livré par erreur.
    .question = Comment verrais-je que ceci ne doit pas être utilisé ?
    .evidence = élément non conforme avec statut de mise en attente et emplacement

requirement-8-7-1-2 = Une décision adaptée
    .text = Traiter l’élément non conforme selon sa nature et ses effets, même après livraison : le corriger, le retenir ou le rappeler, prévenir le client ou l’accepter sous dérogation.
    .question = Pourquoi avoir choisi cette voie, et qu’en est-il de ceux déjà chez les clients ?
    .evidence = gravité, effet, action sur le terrain

requirement-8-7-1-4 = Contrôler de nouveau après correction
    .text = Contrôler une nouvelle fois après la correction.
    .question = Comment savez-vous que la réparation a tenu ?
    .evidence = nouveau contrôle

requirement-8-7-2-1 = Garder la trace
    .text = Noter ce qui n’allait pas, ce qui a été fait, quelle dérogation a été donnée et qui a décidé.
    .question = Racontez-moi l’histoire de celui-ci, du début à la fin.
    .evidence = fiche de l’élément non conforme

## Article 9 : évaluation des performances

requirement-9-1-1-a = Que mesurer, et comment
    .text = Décider quoi suivre et mesurer, et par quelles méthodes, pour que l’on puisse se fier aux chiffres.
    .question = Comment avez-vous choisi ce que vous mesurez, et d’où vient ce chiffre ?
    .evidence = plan de surveillance, définitions des indicateurs

requirement-9-1-1-c = Quand mesurer et évaluer
    .text = Décider quand mesurer, et quand regarder les résultats et en tirer des conclusions.
    .question = À quelle fréquence mesurez-vous, qui regarde le résultat, et que fait cette personne ensuite ?
    .evidence = plan de surveillance, définitions des indicateurs

requirement-9-1-1-2 = Évaluer le SMQ
    .text = Juger comment va le SMQ et à quel point il est efficace.
    .question = Votre système marche-t-il ? Convainquez-moi.
    .evidence = évaluation du SMQ

requirement-9-1-1-3 = Garder les résultats
    .text = Garder la trace des résultats.
    .question = Montrez-moi les chiffres des deux dernières années.
    .evidence = relevés des indicateurs

requirement-9-1-2-1 = Perception des clients
    .text = Savoir, d’une façon choisie d’avance, à quel point les clients jugent leurs besoins satisfaits.
    .question = Que pensent vraiment vos clients, même ceux qui ne se plaignent jamais ?
    .evidence = enquêtes, avis, réclamations, rencontres

requirement-9-1-3-1 = Analyser les données
    .text = Regarder ce que donnent le suivi et les mesures, et comprendre ce que cela veut dire.
    .question = Que vous disent les chiffres que vous ne saviez pas ?
    .evidence = rapports d’analyse

requirement-9-1-3-a = Conformité et satisfaction
    .text = Juger si les produits et services sont bons et à quel point les clients sont satisfaits.
    .question = La qualité s’améliore-t-elle, et les clients le voient-ils ?
    .evidence = parties du rapport d’analyse

requirement-9-1-3-c = SMQ et planification
    .text = Juger comment va et agit le SMQ, et si ce qui était prévu a vraiment été fait.
    .question = Où le système aide-t-il, où gêne-t-il, et qu’est-ce qui était prévu et n’a pas été fait ?
    .evidence = parties du rapport d’analyse

requirement-9-1-3-e = Actions sur les risques et opportunités
    .text = Juger si les actions sur les risques et sur les opportunités ont marché.
    .question = Quelle action sur un risque a porté ses fruits ?
    .evidence = parties du rapport d’analyse

requirement-9-1-3-f = Prestataires externes
    .text = Juger les performances des prestataires externes.
    .question = Quel fournisseur est en recul ?
    .evidence = parties du rapport d’analyse

requirement-9-1-3-g = Besoin d’amélioration
    .text = Juger ce qui est à améliorer dans le SMQ.
    .question = Que changerez-vous à la suite de ceci ?
    .evidence = parties du rapport d’analyse

requirement-9-2-1-1 = Auditer à intervalles prévus
    .text = S’auditer régulièrement, à des dates prévues d’avance.
    .question = Comment avez-vous décidé ce qu’il faut auditer, et à quelle fréquence ?
    .evidence = plan d’audit et audits réalisés

requirement-9-2-1-a = Conformité et efficacité auditées
    .text = Établir si le SMQ répond à ses propres exigences et à celles de la norme, et s’il est mis en pratique avec efficacité.
    .question = Laquelle de vos propres règles avez-vous auditée en dernier, et que disait l’audit sur les résultats ?
    .evidence = critères d’audit et constats

requirement-9-2-2-a = Programme d’audit
    .text = Faire vivre un programme d’audit qui dit à quelle fréquence, comment et par qui les audits sont faits, comment ils se préparent et qui en reçoit les résultats.
    .question = Qui conduit le programme, et comment est-il établi ?
    .evidence = programme d’audit

requirement-9-2-2-a2 = Ce que le programme prend en compte
    .text = Tenir compte, dans le programme, de l’importance des processus, des changements et des résultats antérieurs.
    .question = Pourquoi ce processus est-il audité plus souvent que celui-là ?
    .evidence = priorités d’audit fondées sur les risques

requirement-9-2-2-b = Critères et champ de l’audit
    .text = Dire pour chaque audit ce qu’il couvre et par rapport à quoi il juge.
    .question = Par rapport à quoi cet audit a-t-il été mené ?
    .evidence = plan d’audit

requirement-9-2-2-a-2026 = Objectifs de l’audit
    .text = Dire aussi, pour chaque audit, ce qu’il doit permettre de savoir.
    .question = Que vouliez-vous savoir avec cet audit ?
    .evidence = plan d’audit avec objectif

requirement-9-2-2-c = Auditeurs objectifs et impartiaux
    .text = Choisir des auditeurs capables de juger sans parti pris, et qui ne jugent jamais leur propre travail.
    .question = Comment évitez-vous que les auditeurs jugent leur propre travail ?
    .evidence = affectation des auditeurs, vérification de leur indépendance, compétence

requirement-9-2-2-d = Rendre compte aux responsables
    .text = Communiquer les résultats aux responsables concernés.
    .question = Qui a reçu ce rapport, et qu’en a-t-il dit ?
    .evidence = diffusion du rapport d’audit

requirement-9-2-2-e = Agir sans tarder
    .text = Corriger ce qui a été constaté et s’attaquer aux causes sans attendre.
    .question = À quelle vitesse les constats deviennent-ils des actions ?
    .evidence = constats avec correction et action corrective

requirement-9-2-2-f = Garder les traces des audits
    .text = Garder la trace du programme et des résultats des audits.
    .question = Montrez-moi le dernier programme et ce qu’il a donné.
    .evidence = programme, plans, rapports, constats

requirement-9-3-1-1 = Faire la revue à intervalles prévus
    .text = Faire examiner tout le SMQ par la direction à des dates fixées : convient-il encore, suffit-il, fonctionne-t-il, sert-il la stratégie ?
    .question = Qu’avez-vous décidé, en tant que direction, lors de la dernière revue ?
    .evidence = revue de direction

requirement-9-3-2-a = Actions antérieures
    .text = Examiner l’état des actions des revues précédentes.
    .question = Que sont devenues les décisions de la dernière revue ?
    .evidence = élément d’entrée de la revue

requirement-9-3-2-b = Enjeux qui ont changé
    .text = Examiner les changements des enjeux externes et internes.
    .question = Qu’est-ce qui a changé autour de vous depuis la dernière fois ?
    .evidence = élément d’entrée de la revue

requirement-9-3-2-c-2026 = Besoins changés des parties intéressées
    .text = Examiner les changements dans ce que les parties intéressées demandent et attendent.
    .question = De qui les attentes ont-elles changé ?
    .evidence = élément d’entrée de la revue

requirement-9-3-2-c1 = Satisfaction et retours
    .text = Examiner la satisfaction des clients et les retours des parties intéressées.
    .question = Que vous disent les clients et les autres ?
    .evidence = élément d’entrée de la revue avec tendance

requirement-9-3-2-c2 = Objectifs atteints
    .text = Examiner dans quelle mesure les objectifs sont atteints.
    .question = Quels objectifs allez-vous manquer, et pourquoi ?
    .evidence = élément d’entrée de la revue avec tendance

requirement-9-3-2-c3 = Performance des processus et conformité
    .text = Examiner les performances des processus et la conformité des produits et services.
    .question = Quel processus a besoin de votre aide ?
    .evidence = élément d’entrée de la revue avec tendance

requirement-9-3-2-c4 = Non-conformités et actions correctives
    .text = Examiner les non-conformités et les actions correctives.
    .question = Quels problèmes ne cessent de revenir ?
    .evidence = élément d’entrée de la revue avec tendance

requirement-9-3-2-c5 = Résultats de la surveillance et des mesures
    .text = Examiner les résultats de la surveillance et des mesures.
    .question = Quel chiffre vous a surpris ?
    .evidence = élément d’entrée de la revue avec tendance

requirement-9-3-2-c6 = Résultats des audits
    .text = Examiner les résultats des audits, internes et externes.
    .question = Que vous ont appris les audits ?
    .evidence = élément d’entrée de la revue avec tendance

requirement-9-3-2-c7 = Performance des prestataires externes
    .text = Examiner les performances des prestataires externes.
    .question = De quel fournisseur faut-il vous préoccuper ?
    .evidence = élément d’entrée de la revue avec tendance

requirement-9-3-2-d = Assez de ressources
    .text = Examiner si les ressources suffisent.
    .question = De quoi manquez-vous ?
    .evidence = élément d’entrée de la revue

requirement-9-3-2-e = Effet des actions sur les risques et opportunités
    .text = Examiner si les actions sur les risques et sur les opportunités ont marché.
    .question = Quel risque est plus faible que l’an dernier grâce à vous ?
    .evidence = élément d’entrée de la revue

requirement-9-3-2-f = Possibilités d’amélioration
    .text = Examiner les possibilités d’amélioration.
    .question = Qu’est-ce qui pourrait être mieux ?
    .evidence = élément d’entrée de la revue

requirement-9-3-3-1 = Décisions prises
    .text = Décider de l’amélioration, des changements du SMQ et des ressources.
    .question = Qu’avez-vous décidé, et qui le fait pour quand ?
    .evidence = décisions avec responsable et échéance

requirement-9-3-3-2 = Garder les résultats
    .text = Garder la trace des résultats de la revue.
    .question = Montrez-moi le compte rendu et ce qui a été fait depuis.
    .evidence = compte rendu, signé et verrouillé

## Article 10 : amélioration

requirement-10-1-1 = Choisir les améliorations
    .text = Chercher des occasions de s’améliorer, choisir parmi elles et les réaliser, pour que les clients soient mieux servis et plus satisfaits.
    .question = Comment choisissez-vous ce qu’il faut améliorer ?
    .evidence = registre des améliorations

requirement-10-1-a = Améliorer produits, services et processus, et voir loin
    .text = Tourner l’amélioration vers les produits et services (2026 : et les processus) et vers les besoins et attentes futurs.
    .question = Que faites-vous aujourd’hui pour ce que les clients voudront demain ?
    .evidence = fiches d’amélioration par type

requirement-10-1-b = Corriger, prévenir ou réduire les effets indésirables
    .text = Se servir aussi de l’amélioration pour arrêter, éviter ou atténuer ce qui nuit.
    .question = Quels ennuis vous êtes-vous épargnés cette année ?
    .evidence = fiches d’amélioration de type prévention ou réduction

requirement-10-2-1-a = Réagir
    .text = Quand quelque chose ne va pas, l’empêcher de se propager, le corriger et s’occuper des conséquences.
    .question = Qu’avez-vous fait dans les premières heures ?
    .evidence = trace du confinement et de la correction

requirement-10-2-1-b1 = Décider s’il faut s’attaquer à la cause
    .text = Regarder la non-conformité et décider, selon la gravité de ses effets, s’il faut en éliminer la cause.
    .question = Pourquoi avoir cherché, ou non, à supprimer la cause ?
    .evidence = évaluation de la non-conformité

requirement-10-2-1-b2 = Trouver les causes
    .text = Trouver pourquoi c’est arrivé.
    .question = Comment savez-vous que c’est bien la cause ?
    .evidence = analyse des causes

requirement-10-2-1-b3 = Chercher des cas semblables
    .text = Voir si la même chose existe ou pourrait arriver ailleurs.
    .question = Où ailleurs cela pourrait-il arriver ?
    .evidence = recherche de cas semblables

requirement-10-2-1-c = Mener l’action
    .text = Faire ce qu’il faut pour éliminer la cause.
    .question = Qu’est-ce qui a été changé exactement ?
    .evidence = actions de l’action corrective

requirement-10-2-1-d = Vérifier que cela a marché
    .text = Vérifier après quelque temps que l’action corrective a rempli son rôle.
    .question = Combien de temps avez-vous attendu avant de la dire efficace ?
    .evidence = contrôle de l’efficacité

requirement-10-2-1-e = Mettre à jour les risques et changer le SMQ
    .text = Se demander ce que le cas signifie pour les risques, les opportunités et le SMQ, et changer ce qui doit l’être.
    .question = L’aviez-vous vu venir dans votre registre des risques, et qu’est-ce qui est différent dans le système aujourd’hui ?
    .evidence = lien vers la mise à jour du risque

requirement-10-2-2-1 = Garder la trace
    .text = Garder la trace de ce qu’était la non-conformité, de ce qui a été fait et du résultat.
    .question = Montrez-m’en une, du signalement à la clôture.
    .evidence = fiche de non-conformité et d’action corrective

requirement-10-3-1 = Amélioration continue
    .text = Rendre le SMQ toujours mieux adapté, plus complet et plus efficace.
    .question = Votre système est-il meilleur qu’il y a trois ans ? À quoi le voyez-vous ?
    .evidence = tendance d’amélioration du SMQ

requirement-10-3-2 = Utiliser l’analyse et les résultats de la revue
    .text = Utiliser les résultats de l’analyse et de la revue de direction pour trouver ce qu’il faut améliorer.
    .question = Quelle amélioration est née de vos données ou de votre revue ?
    .evidence = lien de l’analyse ou de la revue vers l’amélioration
