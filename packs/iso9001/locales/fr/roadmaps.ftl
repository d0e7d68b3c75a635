roadmap-process-rollout = Processus par processus
    .lead = Un premier processus sert d’essai, les autres suivent par vagues. Dix à quatorze mois, à un rythme où chacun s’approprie le système. Pour les entreprises qui partent de presque rien et veulent que cela dure.
roadmap-gap-sprint = Écart par écart
    .lead = Beaucoup existe déjà, sans être écrit ou complet. On comble ce qui manque, le plus lourd d’abord. Six à huit mois, quand une date presse.
roadmap-modules = Module par module
    .lead = Clients, fournisseurs, personnel et travail quotidien sont mis en ordre l’un après l’autre, en commençant par le plus utile. Huit à douze mois ; chaque module sert dès qu’il est en place.
roadmap-small-team = Petite équipe
    .lead = Jusqu’à dix personnes et quelques heures par semaine : peu de processus, peu d’indicateurs, un manuel court, une heure ensemble chaque mois. Six à dix mois.

roadmap-goal-win-customers = Gagner et garder des clients
roadmap-goal-fewer-failures = Faire moins d’erreurs
roadmap-goal-steady-supply = Fiabiliser les approvisionnements
roadmap-goal-grow-team = Bien accueillir de nouvelles personnes

roadmap-phase-foundations = Fondations
    .goal = On sait où l’on en est, ce que couvre le système et qui répond de quoi.
roadmap-phase-build = Construction
    .goal = La façon de travailler est écrite là où c’est utile, et elle a été essayée.
roadmap-phase-gaps = Combler les écarts
    .goal = Ce qui manquait est en place, et le travail quotidien laisse des enregistrements.
roadmap-phase-customers = Clients
    .goal = Les commandes sont claires avant d’être acceptées, et les clients sont écoutés.
roadmap-phase-supply = Fournisseurs et équipements
    .goal = Les fournisseurs sont choisis et évalués, et les mesures sont fiables.
roadmap-phase-people = Personnel
    .goal = Chacun connaît sa tâche, sait la faire et sait pourquoi elle compte.
roadmap-phase-work = Travail quotidien
    .goal = La production est maîtrisée et libérée par une personne autorisée.
roadmap-phase-run = Mise en œuvre
    .goal = Tout le monde travaille ainsi, et trois mois d’enregistrements le montrent.
roadmap-phase-check = Vérification
    .goal = Tout a été audité une fois, les constats sont corrigés et la direction a décidé.
roadmap-phase-certify = Certification
    .goal = Les deux audits de l’organisme de certification sont réussis.
roadmap-phase-keep = L’année d’après
    .goal = Le système vit sans l’attrait du certificat, et le premier audit de surveillance le constate.

roadmap-milestone-foundations = Fondations posées
roadmap-milestone-running = Trois mois d’enregistrements
roadmap-milestone-checked = Tout audité et revu une fois
roadmap-milestone-stage-1 = Étape 1
roadmap-milestone-stage-2 = Étape 2
roadmap-milestone-certificate = Certificat
roadmap-milestone-surveillance = Premier audit de surveillance

roadmap-task-kick-off = Décider et l’annoncer à tous
    .help = La direction dit pourquoi, pour quand, qui conduit le projet et combien de jours par semaine chacun y consacre. Sans ces jours, le plan reste un vœu.
roadmap-task-gap = Voir où l’on en est
    .help = Parcourir les exigences avec ceux qui font le travail. Noter ce qui existe déjà : c’est souvent plus qu’on ne croit. Terminé quand l’analyse d’écarts est close.
roadmap-task-context = Nommer ce qui pèse sur l’entreprise et les attentes
    .help = Ce qui aide ou gêne, au-dehors et au-dedans : clients, propriétaires, autorités, voisins, et aussi le climat. Un après-midi ensemble, puis une courte liste tenue à jour.
roadmap-task-scope = Dire ce que couvre le système
    .help = Produits, lieux, processus ; et ce qui ne s’applique pas, avec la raison. Aussi large que les clients l’attendent, pas plus large que l’on ne peut porter.
roadmap-task-policy = Écrire la politique qualité
    .help = Une demi-page qui ressemble à l’entreprise. Signée par la direction, connue de tous.
roadmap-task-process-map = Dessiner les processus et nommer leurs pilotes
    .help = Cinq à dix suffisent. Pour chacun : ce qui entre, ce qui sort, qui en répond, à quoi l’on voit qu’il va bien.
roadmap-task-roles = Fixer qui décide de quoi
    .help = Les rôles, leurs devoirs et pouvoirs, suppléants compris. Personne ne doit les avoir tous.
roadmap-task-risks = Nommer risques et opportunités, agir sur les plus grands
    .help = Par processus : ce qui pourrait aller mal, ce qui pourrait aller mieux. Seul ce qui est important reçoit un traitement.
roadmap-task-objectives = Fixer des objectifs avec un plan
    .help = Trois à six : mesurables, avec un responsable, une date et des moyens. Convenus avec ceux qui doivent les atteindre.
roadmap-task-document-control = Donner une place aux documents
    .help = Un seul lieu, une seule version valable, un approbateur, une date de relecture. Les anciennes versions sont hors de portée.
roadmap-task-pilot = Essayer avec un processus
    .help = En choisir un qui compte et dont le pilote a envie. Écrire le minimum utile, travailler ainsi quelques semaines, changer ce qui ne va pas. Ce qu’on apprend ici fait gagner du temps partout ailleurs.
roadmap-task-procedures = Écrire ce qui doit l’être
    .help = Là où une erreur est probable ou coûteuse, ceux qui font le travail écrivent comment il se fait. Des images et des listes plutôt que des pages.
roadmap-task-roll-out = Étendre aux autres processus, par vagues
    .help = Deux ou trois processus à la fois, chacun avec son pilote. Une vague est finie quand on travaille ainsi, pas quand les papiers sont signés.
roadmap-task-competence = Savoir qui sait faire quoi
    .help = Ce que chaque rôle doit savoir faire, qui le sait, qui l’apprend et pour quand. Vérifier ensuite que cela a servi.
roadmap-task-awareness = Montrer à chacun ce qui change pour lui
    .help = Tôt, et au poste de travail : la politique, la part de chacun, que faire quand quelque chose va mal. À la fin, la formation vient trop tard.
roadmap-task-equipment = S’assurer que les mesures sont fiables
    .help = Ce qu’on mesure et avec quoi ; vérifié ou étalonné à quel rythme ; que faire si un instrument était faux.
roadmap-task-suppliers = Choisir et évaluer les fournisseurs
    .help = Ceux qui comptent : ce qu’on attend d’eux, leurs résultats, ce qui en découle. Une liste que personne n’utilise n’est pas une évaluation.
roadmap-task-design = Maîtriser le développement
    .help = Les étapes, qui regarde quoi et quand, la preuve que le résultat convient, les modifications tracées.
roadmap-task-customers = Savoir ce qu’on promet avant de le promettre
    .help = Offres et commandes sont revues avant d’être acceptées ; les modifications parviennent à tous ceux qu’elles concernent.
roadmap-task-production = Maîtriser le travail quotidien et la libération
    .help = Comment bien faire, à quoi on le voit, qui peut libérer, comment on retrouve la trace.
roadmap-task-nonconformity = Commencer à noter ce qui va mal
    .help = Un signalement facile, une décision pour chacun, la cause cherchée là où cela vaut la peine. Commencer tôt : ce sont les enregistrements qui convainquent.
roadmap-task-measures = Mesurer ce qui dit comment cela va
    .help = Quelques chiffres par processus, avec une cible et quelqu’un qui réagit quand ils changent.
roadmap-task-satisfaction = Demander aux clients leur avis
    .help = Enquête, appels, retours, éloges : choisir ce qui convient et en tirer des conclusions.
roadmap-task-records = Laisser vivre : trois mois d’enregistrements
    .help = Rien d’autre à faire que de travailler ainsi et garder ce qui en résulte. Les organismes de certification veulent voir le système à l’œuvre : environ trois mois d’enregistrements avant l’étape 1.
roadmap-task-choose-body = Choisir un organisme de certification et fixer les dates
    .help = En consulter au moins trois, regarder l’accréditation, la connaissance du métier et le prix, et signer tôt : leurs agendas sont pleins des mois à l’avance.
roadmap-task-auditors = Former des auditeurs internes
    .help = Deux personnes au moins, pour que nul n’audite son propre travail. Deux jours et un audit avec quelqu’un d’expérimenté.
roadmap-task-audit-programme = Planifier la série d’audits internes
    .help = Chaque processus et chaque article une fois avant l’étape 1 ; d’abord ce qui compte le plus et ce qui a changé.
roadmap-task-audits = Tout auditer une fois
    .help = Parler aux gens là où ils travaillent, noter ce qu’on voit, le bon aussi. Terminé quand chaque processus a son rapport d’audit.
roadmap-task-corrections = Corriger ce que les audits ont trouvé
    .help = L’erreur elle-même, puis sa cause. Vérifier après un temps qu’elle n’est pas revenue.
roadmap-task-review = Tenir la revue de direction
    .help = La direction examine tous les éléments d’entrée et décide : ce qu’on améliore, ce qu’on change, qui reçoit les moyens. Compte rendu avec responsables et dates.
roadmap-task-readiness = Tout revoir une dernière fois
    .help = L’état de préparation ne montre plus d’erreur, les points ouverts ont une date, chacun sait ce qu’on lui demandera. Terminé quand c’est le cas.
roadmap-task-stage-1 = Audit d’étape 1
    .help = L’organisme regarde les documents, le domaine et la préparation, et dit ce qui pourrait devenir un constat à l’étape 2.
roadmap-task-concerns = Régler ce que l’étape 1 a soulevé
    .help = Une réponse par point, avec preuve. Le délai entre les étapes est fixé par l’organisme.
roadmap-task-stage-2 = Audit d’étape 2
    .help = L’organisme voit le système à l’œuvre, partout, avec les personnes. Nul n’a à tout savoir ; chacun doit connaître son travail.
roadmap-task-findings = Répondre aux constats
    .help = Correction, cause, action et preuve dans le délai fixé. Les non-conformités majeures doivent être vérifiées avant le certificat.
roadmap-task-certificate = Décision sur le certificat
    .help = Une personne de l’organisme qui n’était pas là décide. Il n’y a qu’à attendre.
roadmap-task-announce = L’annoncer aux clients et bien utiliser la marque
    .help = Parler du système, jamais du produit, et seulement de ce que dit le domaine.
roadmap-task-improve = Améliorer une chose qui tient à cœur
    .help = L’élan se perd dans les mois qui suivent. Quelque chose de visible, choisi par ceux qui font le travail.
roadmap-task-next-round = Deuxième série d’audits internes
    .help = Répartie sur l’année ; plus profonde là où la première a trouvé quelque chose.
roadmap-task-next-review = Deuxième revue de direction
    .help = Revenir sur la première année et fixer les objectifs de la suivante.
roadmap-task-surveillance = Premier audit de surveillance
    .help = Au plus tard douze mois après la décision. L’organisme regarde audits, revue, réclamations, changements et usage de la marque.
roadmap-task-basics = Écrire qui l’on est et ce que l’on fait
    .help = En deux pages : l’offre, les clients, ce qui pèse sur l’entreprise, qui attend quoi, ce que couvre le système.
roadmap-task-few-processes = Dessiner trois à cinq processus et leurs risques
    .help = Vendre, produire, acheter, faire tourner l’entreprise. Pour chacun, une ligne sur ce qui peut aller mal.
roadmap-task-short-manual = Écrire un manuel court
    .help = Vingt pages au plus, avec les listes qu’on utilise déjà. Un seul document suffit à une petite équipe.
roadmap-task-few-measures = Choisir trois indicateurs et deux objectifs
    .help = Des chiffres qu’on a déjà : livraisons à l’heure, réclamations, reprises. Les regarder chaque mois.
roadmap-task-monthly-review = Se réunir une heure chaque mois
    .help = Ce qui a mal tourné, où en sont les chiffres, ce qu’on change. Trois de ces heures et leurs notes font l’essentiel d’une revue de direction.

parameter-first_scope_processes = Beaucoup pour un premier certificat : plus de processus que
parameter-first_scope_sites = Beaucoup pour un premier certificat : plus de sites que
parameter-one_owner_percent = Une personne porte trop d’un plan à partir de (% des tâches ouvertes)
parameter-unread_days = Un document présenté à personne est non lu après (jours)

check-roadmap-scope-broad = Le domaine est large pour un premier certificat : { $processes ->
        [one] { $processes } processus
       *[other] { $processes } processus
    } et { $sites ->
        [one] { $sites } site
       *[other] { $sites } sites
    }.
    .help = Commencer par la partie pour laquelle les clients demandent le certificat, et élargir plus tard. Chaque processus et chaque site doit être audité avant l’étape 1.
check-roadmap-papers-unread = { $number } est en vigueur depuis { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } et n’a été présenté à personne.
    .help = Des papiers que personne n’utilise n’aident pas, et un auditeur le voit aussitôt. Le présenter à ceux qu’il concerne, ou le retirer.
check-roadmap-one-owner = Une seule personne porte plus de { $percent } % des { $open } tâches ouvertes.
    .help = Un système fait par un seul service reste le système de ce service. Confier les tâches à ceux dont c’est le travail.
check-roadmap-silo = Les personnes de « { $phase } » ne participent à aucun autre module.
    .help = Des modules qui s’ignorent ne s’accordent pas ensuite. Faire travailler quelqu’un de chacun dans un autre.
check-roadmap-nothing-after = Rien n’est prévu après le { $date }.
    .help = L’élan se perd dans les mois qui suivent le certificat, et l’audit de surveillance le voit. Prévoir audits, revue et une amélioration visible pour l’année d’après.
check-roadmap-training-late = La formation arrive à la fin : { $task }.
    .help = On ne peut appliquer que ce qu’on a vu. Commencer la formation dans les deux premiers tiers du temps.
check-roadmap-dates = Les dates d’une tâche sont impossibles : { $task }.
    .help = Son échéance précède le début de la feuille de route ou le sien, ou elle est faite à une date à venir. Corriger ses dates.
check-roadmap-no-owner = { $count ->
        [one] { $count } tâche n’a
       *[other] { $count } tâches n’ont
    } pas de responsable.
    .help = Ce qui n’est à personne n’est fait par personne. Nommer une personne pour chaque tâche.
