# Phrases des contrôles de l’article 9. Une phrase nomme l’écart ; `.help` est le texte du lien vers la solution.

# --- 9.1

check-core-process-not-measured = Rien ne mesure le processus de réalisation « { $title } »
    .help = Ajouter un indicateur pour « { $title } »
check-measure-not-defined = Il manque à l’indicateur « { $title } » sa formule, sa source ou son responsable
    .help = Compléter la définition
check-objective-without-measure = L’objectif « { $title } » n’a pas d’indicateur qui montre s’il est atteint
    .help = Choisir un indicateur
check-measure-without-fresh-value = L’indicateur « { $title } » n’a plus de valeur depuis le { $last }
    .help = Ajouter la valeur manquante
check-measure-without-values = L’indicateur « { $title } » n’a pas encore de valeur
    .help = Ajouter la première valeur
check-measure-without-frequency = Personne n’a dit à quelle fréquence mesurer « { $title } »
    .help = Fixer la fréquence
check-measure-not-evaluated =
    { $months ->
        [one] Personne n’a apprécié les chiffres de « { $title } » depuis un mois
       *[other] Personne n’a apprécié les chiffres de « { $title } » depuis { $months } mois
    }
    .help = Noter ce que disent les chiffres
check-measure-missed-unjudged = L’indicateur « { $title } » a manqué sa cible le { $on } avec { $value } { $unit }, et personne n’a dit pourquoi
    .help = Noter pourquoi, ou lancer une action
check-system-not-evaluated =
    { $months ->
        [one] Depuis un mois, personne n’a jugé si le système qualité fonctionne dans son ensemble
       *[other] Depuis { $months } mois, personne n’a jugé si le système qualité fonctionne dans son ensemble
    }
    .help = Planifier une revue de direction
check-measure-has-gaps = { $values ->
        [one] L’indicateur « { $title } » a { $values } valeur, alors que son rythme en demande { $wanted }
       *[other] L’indicateur « { $title } » a { $values } valeurs, alors que son rythme en demande { $wanted }
    }
    .help = Saisir les valeurs manquantes
check-satisfaction-no-method = Aucun indicateur ne dit comment la satisfaction des clients est suivie, à quelle fréquence et par qui
    .help = Ajouter un indicateur de satisfaction
check-satisfaction-no-data =
    { $months ->
        [one] Aucun client n’a été interrogé depuis un mois
       *[other] Aucun client n’a été interrogé depuis { $months } mois
    }
    .help = Planifier une enquête
check-key-customer-not-heard =
    { $months ->
        [one] Le client clé « { $title } » ne s’est pas exprimé depuis un mois
       *[other] Le client clé « { $title } » ne s’est pas exprimé depuis { $months } mois
    }
    .help = Interroger « { $title } » et noter sa réponse
check-survey-few-answers =
    { $answers ->
        [0] L’enquête « { $title } » n’a reçu aucune réponse, pour un objectif de { $planned }
        [one] L’enquête « { $title } » a reçu { $answers } réponse, pour un objectif de { $planned }
       *[other] L’enquête « { $title } » a reçu { $answers } réponses, pour un objectif de { $planned }
    }
    .help = Planifier une nouvelle vague
check-conformity-not-analysed =
    { $months ->
        [one] Depuis un mois, personne n’a jugé si les produits et services s’améliorent
       *[other] Depuis { $months } mois, personne n’a jugé si les produits et services s’améliorent
    }
    .help = Évaluer un indicateur de conformité
check-satisfaction-not-analysed =
    { $months ->
        [one] Depuis un mois, personne n’a tiré de conclusion sur la satisfaction des clients
       *[other] Depuis { $months } mois, personne n’a tiré de conclusion sur la satisfaction des clients
    }
    .help = Interroger les clients et tirer une conclusion
check-planning-not-analysed =
    { $months ->
        [one] Depuis un mois, personne n’a jugé si les plans sont réalisés
       *[other] Depuis { $months } mois, personne n’a jugé si les plans sont réalisés
    }
    .help = Évaluer ce qui était prévu
check-risk-actions-not-analysed =
    { $months ->
        [one] Depuis un mois, personne n’a jugé si les actions sur les risques ont été efficaces
       *[other] Depuis { $months } mois, personne n’a jugé si les actions sur les risques ont été efficaces
    }
    .help = Juger les actions sur les risques
check-opportunity-actions-not-analysed =
    { $months ->
        [one] Depuis un mois, personne n’a jugé si les actions sur les opportunités ont été efficaces
       *[other] Depuis { $months } mois, personne n’a jugé si les actions sur les opportunités ont été efficaces
    }
    .help = Juger les actions sur les opportunités
check-suppliers-not-analysed =
    { $months ->
        [one] Depuis un mois, personne n’a jugé la performance des fournisseurs
       *[other] Depuis { $months } mois, personne n’a jugé la performance des fournisseurs
    }
    .help = Évaluer un fournisseur
check-analysis-without-decision =
    { $months ->
        [one] Des chiffres ont été appréciés ce dernier mois, mais aucun n’a mené à une décision, pas même à « rien à faire »
       *[other] Des chiffres ont été appréciés ces { $months } derniers mois, mais aucun n’a mené à une décision, pas même à « rien à faire »
    }
    .help = Décider ce qu’il faut améliorer

# --- 9.2

check-no-audit-programme = Aucun programme d’audit approuvé ne couvre { $year }
    .help = Planifier le programme d’audit
check-programme-incomplete = Il manque au programme d’audit « { $title } » son responsable, ses intervalles, ses méthodes, ses responsabilités ou ses règles de rapport
    .help = Réviser le programme
check-process-audit-overdue =
    { $months ->
        [one] Le processus « { $title } » n’a pas eu d’audit interne depuis un mois
       *[other] Le processus « { $title } » n’a pas eu d’audit interne depuis { $months } mois
    }
    .help = Planifier un audit de « { $title } »
check-process-never-audited = Le processus « { $title } » n’a jamais été audité
    .help = Planifier un audit de « { $title } »
check-clause-not-audited =
    { $count ->
        [one] L’article { $clauses } n’a pas été audité
       *[other] Les articles { $clauses } n’ont pas été audités
    } depuis { $months ->
        [one] un mois
       *[other] { $months } mois
    }
    .help = Planifier un audit qui couvre ce qui manque
check-site-not-audited =
    { $months ->
        [one] Le site « { $title } » n’a pas eu d’audit depuis un mois
       *[other] Le site « { $title } » n’a pas eu d’audit depuis { $months } mois
    }
    .help = Planifier un audit à « { $title } »
check-audit-not-begun =
    { $days ->
        [one] L’audit « { $title } » était prévu le { $planned } et n’a pas commencé { $days } jour plus tard
       *[other] L’audit « { $title } » était prévu le { $planned } et n’a pas commencé { $days } jours plus tard
    }
    .help = Fixer une autre date, avec une raison
check-audit-without-criteria = L’audit « { $title } » ne dit pas ce qu’il couvre ou selon quels critères il juge
    .help = Noter le périmètre et les critères
check-audit-without-objective = L’audit « { $title } » ne dit pas ce qu’il cherche à savoir
    .help = Noter l’objectif
check-auditor-owns-process = { $who } doit mener l’audit « { $title } », mais répond du processus { $process } ou supplée son responsable
    .help = Choisir un auditeur indépendant
check-lead-not-auditor = L’audit « { $title } » est mené par des personnes qui ne sont pas agréées comme auditeurs : { $person }
    .help = Choisir des auditeurs agréés
check-audit-report-late =
    { $days ->
        [one] L’audit « { $title } » est terminé depuis { $days } jour et n’a pas de rapport
       *[other] L’audit « { $title } » est terminé depuis { $days } jours et n’a pas de rapport
    }
    .help = Signer le rapport
check-audit-report-not-sent = Le rapport de l’audit « { $title } » n’est pas parvenu au pilote de { $process }
    .help = Envoyer le rapport
check-finding-unanswered =
    { $days ->
        [one] Le constat « { $title } » attend une réponse depuis { $days } jour
       *[other] Le constat « { $title } » attend une réponse depuis { $days } jours
    }
    .help = Répondre au constat
check-finding-without-correction = Le constat « { $title } » a reçu une réponse sans correction, ou sans décision sur sa cause
    .help = Compléter la réponse
check-audit-record-incomplete = L’audit « { $title } » a un rapport sans questions, sans synthèse, sans responsable d’audit ou sans date de fin
    .help = Compléter le rapport
check-audit-without-conclusion = L’audit « { $title } » ne tire aucune conclusion sur { $process }
    .help = Conclure pour chaque processus
check-programme-not-weighed =
    { $rows ->
        [one] Une ligne de « { $title } » a été planifiée sans peser l’importance, les changements et le dernier résultat : { $names }
       *[other] { $rows } lignes de « { $title } » ont été planifiées sans peser l’importance, les changements et le dernier résultat : { $names }
    }
    .help = Peser ces lignes
check-programme-leaves-out =
    { $count ->
        [one] Le programme « { $title } » laisse de côté le processus { $process }
       *[other] Le programme « { $title } » laisse de côté { $count } processus, dont { $process }
    }
    .help = Ajouter ce qui manque au programme
check-programme-flat = Le programme « { $title } » ne prévoit pas d’intervalle plus court pour le plus important
    .help = Raccourcir l’intervalle des priorités élevées
check-programme-not-concluded = Le programme d’audit de { $year } est terminé et personne n’en a fait le bilan
    .help = Clore le programme
check-audit-questions-left =
    { $open ->
        [one] L’audit « { $title } » se termine le { $ends } avec une question ouverte
       *[other] L’audit « { $title } » se termine le { $ends } avec { $open } questions ouvertes
    }
    .help = Répondre aux questions ouvertes

# --- 9.3

check-no-management-review =
    { $months ->
        [one] La direction n’a pas revu le système depuis un mois
       *[other] La direction n’a pas revu le système depuis { $months } mois
    }
    .help = Planifier une revue de direction
check-review-without-top-management = Aucun membre de la direction n’est noté comme présent à la revue du { $on }
    .help = Noter qui était présent
check-review-without-verdict = La revue « { $title } » ne dit pas si le système est approprié, adapté, efficace et en accord avec l’orientation stratégique
    .help = Noter le verdict
check-review-left-out-earlier-actions =
    { $months ->
        [one] Aucune revue du dernier mois n’a demandé ce que sont devenues les décisions antérieures
       *[other] Aucune revue des { $months } derniers mois n’a demandé ce que sont devenues les décisions antérieures
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-context =
    { $months ->
        [one] Aucune revue du dernier mois n’a regardé ce qui a changé autour de l’organisation et en son sein
       *[other] Aucune revue des { $months } derniers mois n’a regardé ce qui a changé autour de l’organisation et en son sein
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-parties =
    { $months ->
        [one] Aucune revue du dernier mois n’a regardé les besoins nouveaux des parties intéressées
       *[other] Aucune revue des { $months } derniers mois n’a regardé les besoins nouveaux des parties intéressées
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-satisfaction =
    { $months ->
        [one] Les revues du dernier mois ont laissé de côté la satisfaction des clients
       *[other] Les revues des { $months } derniers mois ont laissé de côté la satisfaction des clients
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-quality-objectives =
    { $months ->
        [one] Les revues du dernier mois ont laissé de côté les objectifs qualité
       *[other] Les revues des { $months } derniers mois ont laissé de côté les objectifs qualité
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-processes =
    { $months ->
        [one] Les revues du dernier mois ont laissé de côté la performance des processus et la conformité
       *[other] Les revues des { $months } derniers mois ont laissé de côté la performance des processus et la conformité
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-nonconformities =
    { $months ->
        [one] Les revues du dernier mois ont laissé de côté les non-conformités et les actions correctives
       *[other] Les revues des { $months } derniers mois ont laissé de côté les non-conformités et les actions correctives
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-measures =
    { $months ->
        [one] Les revues du dernier mois ont laissé de côté les résultats des mesures
       *[other] Les revues des { $months } derniers mois ont laissé de côté les résultats des mesures
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-audits =
    { $months ->
        [one] Les revues du dernier mois ont laissé de côté les résultats d’audit
       *[other] Les revues des { $months } derniers mois ont laissé de côté les résultats d’audit
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-suppliers =
    { $months ->
        [one] Les revues du dernier mois ont laissé de côté la performance des fournisseurs
       *[other] Les revues des { $months } derniers mois ont laissé de côté la performance des fournisseurs
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-resources =
    { $months ->
        [one] Aucune revue du dernier mois n’a demandé si les ressources suffisent
       *[other] Aucune revue des { $months } derniers mois n’a demandé si les ressources suffisent
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-risk-actions =
    { $months ->
        [one] Aucune revue du dernier mois n’a demandé si les actions sur les risques ont été efficaces
       *[other] Aucune revue des { $months } derniers mois n’a demandé si les actions sur les risques ont été efficaces
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-opportunity-actions =
    { $months ->
        [one] Aucune revue du dernier mois n’a demandé si les actions sur les opportunités ont été efficaces
       *[other] Aucune revue des { $months } derniers mois n’a demandé si les actions sur les opportunités ont été efficaces
    }
    .help = Prévoir une revue qui en traite
check-review-left-out-improvements =
    { $months ->
        [one] Aucune revue du dernier mois n’a demandé ce qui pourrait être amélioré
       *[other] Aucune revue des { $months } derniers mois n’a demandé ce qui pourrait être amélioré
    }
    .help = Prévoir une revue qui en traite
check-review-topic-without-decision = La revue « { $title } » ne dit rien { $topic ->
    [improvement] de l’amélioration
    [resources] des ressources
   *[other] des changements du système
    }, pas même qu’aucune décision n’est nécessaire
    .help = Noter la décision
check-decision-without-owner =
    { $count ->
        [one] Une décision de « { $title } » n’a pas de personne ou pas de date : { $names }
       *[other] { $count } décisions de « { $title } » n’ont pas de personne ou pas de date : { $names }
    }
    .help = Donner à chaque décision une personne et une date
check-decision-overdue =
    { $count ->
        [one] Une décision de « { $title } » est en retard : { $names }
       *[other] { $count } décisions de « { $title } » sont en retard : { $names }
    }
    .help = Suivre les décisions
check-review-not-signed =
    { $days ->
        [one] La revue « { $title } » a été tenue il y a { $days } jour et n’est pas signée
       *[other] La revue « { $title } » a été tenue il y a { $days } jours et n’est pas signée
    }
    .help = Signer la revue
check-review-without-minutes = La revue « { $title } » est signée sans compte rendu, ou sans dire qui était présent
    .help = Compléter le compte rendu
check-review-without-trend =
    { $count ->
        [one] La revue « { $title } » a jugé un élément d’entrée sans dire s’il s’améliore ou se dégrade
       *[other] La revue « { $title } » a jugé { $count } éléments d’entrée sans dire s’ils s’améliorent ou se dégradent
    }
    .help = Ajouter la tendance
check-next-review-not-planned = La prochaine revue de direction n’a pas encore de date
    .help = Planifier la prochaine revue
check-measure-left-alone =
    { $why ->
        [left] { $who }, responsable de l’indicateur « { $title } », a quitté l’organisation
       *[retired] L’indicateur « { $title } » dépend du processus { $process }, qui n’existe plus
    }
    .help = Nommer qui suit « { $title } », ou le retirer
check-audit-date-impossible =
    { $why ->
        [ahead] L’audit « { $title } » a été terminé le { $date }, un jour qui n’est pas encore venu
       *[before] L’audit « { $title } » a été terminé le { $date }, avant que l’organisation n’existe
    }
    .help = Corriger la date de « { $title } »
check-review-date-impossible =
    { $why ->
        [ahead] La revue « { $title } » a été tenue le { $date }, un jour qui n’est pas encore venu
       *[before] La revue « { $title } » a été tenue le { $date }, avant que l’organisation n’existe
    }
    .help = Corriger la date de « { $title } »
check-measure-date-impossible = Une valeur de l’indicateur « { $title } » est datée du { $date }, un jour qui n’est pas encore venu
    .help = Corriger la date dans « { $title } »
check-audit-not-independent = { $who } a mené l’audit « { $title } » de { $process }, son propre processus ou celui qu’il ou elle supplée
    .help = Faire auditer { $process } par une personne indépendante
