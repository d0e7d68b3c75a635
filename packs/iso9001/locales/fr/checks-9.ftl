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
check-measure-not-evaluated = Personne n’a apprécié les chiffres de « { $title } » depuis { $months } mois
    .help = Noter ce que disent les chiffres
check-measure-missed-unjudged = L’indicateur « { $title } » a manqué sa cible le { $on } avec { $value } { $unit }, et personne n’a dit pourquoi
    .help = Noter pourquoi, ou lancer une action
check-system-not-evaluated = Depuis { $months } mois, personne n’a jugé si le système qualité fonctionne dans son ensemble
    .help = Planifier une revue de direction
check-measure-has-gaps = { $values ->
        [one] L’indicateur « { $title } » a { $values } valeur, alors que son rythme en demande { $wanted }
       *[other] L’indicateur « { $title } » a { $values } valeurs, alors que son rythme en demande { $wanted }
    }
    .help = Saisir les valeurs manquantes
check-satisfaction-no-method = Aucun indicateur ne dit comment la satisfaction des clients est suivie, à quelle fréquence et par qui
    .help = Ajouter un indicateur de satisfaction
check-satisfaction-no-data = Aucun client n’a été interrogé depuis { $months } mois
    .help = Planifier une enquête
check-key-customer-not-heard = Le client clé « { $title } » n’a pas été écouté depuis { $months } mois
    .help = Noter ce que dit « { $title } »
check-survey-few-answers = { $answers ->
        [one] L’enquête « { $title } » a reçu { $answers } réponse, pour { $planned } prévues
       *[other] L’enquête « { $title } » a reçu { $answers } réponses, pour { $planned } prévues
    }
    .help = Planifier une nouvelle vague
check-conformity-not-analysed = Depuis { $months } mois, personne n’a jugé si les produits et services s’améliorent
    .help = Évaluer un indicateur de conformité
check-satisfaction-not-analysed = Depuis { $months } mois, personne n’a tiré de conclusion sur la satisfaction des clients
    .help = Interroger les clients et tirer une conclusion
check-planning-not-analysed = Depuis { $months } mois, personne n’a jugé si les plans sont réalisés
    .help = Évaluer ce qui était prévu
check-risk-actions-not-analysed = Depuis { $months } mois, personne n’a jugé si les actions sur les risques ont été efficaces
    .help = Juger les actions sur les risques
check-opportunity-actions-not-analysed = Depuis { $months } mois, personne n’a jugé si les actions sur les opportunités ont été efficaces
    .help = Juger les actions sur les opportunités
check-suppliers-not-analysed = Depuis { $months } mois, personne n’a jugé la performance des fournisseurs
    .help = Évaluer un fournisseur
check-analysis-without-decision = Des chiffres ont été appréciés ces { $months } derniers mois, mais aucun n’a mené à une décision, pas même à « rien à faire »
    .help = Décider ce qu’il faut améliorer

# --- 9.2

check-no-audit-programme = Aucun programme d’audit approuvé ne couvre { $year }
    .help = Planifier le programme d’audit
check-programme-incomplete = Il manque au programme d’audit « { $title } » son responsable, ses intervalles, ses méthodes, ses responsabilités ou ses règles de rapport
    .help = Réviser le programme
check-process-audit-overdue = Le processus « { $title } » n’a pas eu d’audit interne depuis { $months } mois
    .help = Planifier un audit de « { $title } »
check-process-never-audited = Le processus « { $title } » n’a jamais été audité
    .help = Planifier un audit de « { $title } »
check-clause-not-audited =
    { $count ->
        [one] L’article { $clause } n’a pas été audité depuis { $months } mois
       *[other] L’article { $clause }, et { $count } articles en tout, n’ont pas été audités depuis { $months } mois
    }
    .help = Planifier un audit qui le couvre
check-site-not-audited = Le site « { $title } » n’a pas eu d’audit depuis { $months } mois
    .help = Planifier un audit à « { $title } »
check-audit-not-begun =
    { $days ->
        [one] L’audit « { $title } » était prévu le { $planned } et n’a pas commencé { $days } jour plus tard
       *[other] L’audit « { $title } » était prévu le { $planned } et n’a pas commencé { $days } jours plus tard
    }
    .help = Fixer une autre date, avec un motif
check-audit-without-criteria = L’audit « { $title } » ne dit pas ce qu’il couvre ou selon quels critères il juge
    .help = Noter le périmètre et les critères
check-audit-without-objective = L’audit « { $title } » ne dit pas ce qu’il cherche à savoir
    .help = Noter l’objectif
check-auditor-owns-process = Un auditeur de « { $title } » répond du processus audité { $process }
    .help = Choisir un auditeur indépendant
check-lead-not-auditor = { $person } dirige l’audit « { $title } » sans figurer parmi les auditeurs approuvés
    .help = Choisir un auditeur approuvé
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
        [one] Une ligne de « { $title } » a été planifiée sans peser l’importance, les changements et le dernier résultat
       *[other] { $rows } lignes de « { $title } » ont été planifiées sans peser l’importance, les changements et le dernier résultat
    }
    .help = Peser ces lignes
check-programme-leaves-out =
    { $count ->
        [one] Le programme « { $title } » laisse de côté le processus { $process }
       *[other] Le programme « { $title } » laisse de côté { $process }, et { $count } processus en tout
    }
    .help = Les ajouter au programme
check-programme-flat = Le programme « { $title } » n’audite pas le plus important plus tôt que le reste
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

check-no-management-review = La direction n’a pas passé le système en revue depuis { $months } mois
    .help = Planifier une revue de direction
check-review-without-top-management = Aucun membre de la direction n’est noté comme présent à la revue du { $on }
    .help = Noter qui était présent
check-review-without-verdict = La revue « { $title } » ne dit pas si le système est approprié, adapté, efficace et en accord avec l’orientation stratégique
    .help = Noter le verdict
check-review-left-out-earlier-actions = Aucune revue des { $months } derniers mois n’a demandé ce que sont devenues les décisions antérieures
    .help = Prévoir une revue sur ce sujet
check-review-left-out-context = Aucune revue des { $months } derniers mois n’a regardé ce qui a changé autour de l’entreprise et en son sein
    .help = Prévoir une revue sur ce sujet
check-review-left-out-parties = Aucune revue des { $months } derniers mois n’a regardé les besoins nouveaux des parties intéressées
    .help = Prévoir une revue sur ce sujet
check-review-left-out-satisfaction = Les revues des { $months } derniers mois ont laissé de côté la satisfaction des clients
    .help = Prévoir une revue sur ce sujet
check-review-left-out-quality-objectives = Les revues des { $months } derniers mois ont laissé de côté les objectifs qualité
    .help = Prévoir une revue sur ce sujet
check-review-left-out-processes = Les revues des { $months } derniers mois ont laissé de côté la performance des processus et la conformité
    .help = Prévoir une revue sur ce sujet
check-review-left-out-nonconformities = Les revues des { $months } derniers mois ont laissé de côté les non-conformités et les actions correctives
    .help = Prévoir une revue sur ce sujet
check-review-left-out-measures = Les revues des { $months } derniers mois ont laissé de côté les résultats des mesures
    .help = Prévoir une revue sur ce sujet
check-review-left-out-audits = Les revues des { $months } derniers mois ont laissé de côté les résultats d’audit
    .help = Prévoir une revue sur ce sujet
check-review-left-out-suppliers = Les revues des { $months } derniers mois ont laissé de côté la performance des fournisseurs
    .help = Prévoir une revue sur ce sujet
check-review-left-out-resources = Aucune revue des { $months } derniers mois n’a demandé si les ressources suffisent
    .help = Prévoir une revue sur ce sujet
check-review-left-out-risk-actions = Aucune revue des { $months } derniers mois n’a demandé si les actions sur les risques ont été efficaces
    .help = Prévoir une revue sur ce sujet
check-review-left-out-opportunity-actions = Aucune revue des { $months } derniers mois n’a demandé si les actions sur les opportunités ont été efficaces
    .help = Prévoir une revue sur ce sujet
check-review-left-out-improvements = Aucune revue des { $months } derniers mois n’a demandé ce qui pourrait être amélioré
    .help = Prévoir une revue sur ce sujet
check-review-topic-without-decision = La revue « { $title } » ne dit rien { $topic ->
    [improvement] de l’amélioration
    [resources] des ressources
   *[other] des changements du système
    }, pas même qu’aucune décision n’est nécessaire
    .help = Noter la décision
check-decision-without-owner =
    { $count ->
        [one] Une décision de « { $title } » n’a pas de personne ou pas de date
       *[other] { $count } décisions de « { $title } » n’ont pas de personne ou pas de date
    }
    .help = Donner à chaque décision une personne et une date
check-decision-overdue =
    { $count ->
        [one] Une décision de « { $title } » est en retard
       *[other] { $count } décisions de « { $title } » sont en retard
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
