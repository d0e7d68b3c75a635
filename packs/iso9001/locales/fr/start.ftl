# Ce qui est demandé à une nouvelle organisation : lu par des fondateurs qui n’ont jamais entendu parler d’un système qualité.

start-section-work = Votre activité
start-section-people = Qui et où
start-section-certificate = Le certificat
start-section-system = Votre façon de travailler

start-sector = Que fait votre organisation ?
    .hint = Le plus proche suffit. Ce choix décide des processus, des risques et des indicateurs de départ.
start-sector-software = Logiciels ou applications
    .note = Vous développez un logiciel et l’exploitez ou le vendez
start-sector-manufacturing = Fabrication
    .note = Vous fabriquez des pièces, des machines, des appareils ou d’autres biens
start-sector-services = Services et conseil
    .note = Vous conseillez, étudiez, formez ou accompagnez des clients
start-sector-food-supplement = Compléments alimentaires
    .note = Vos propres formules, fabriquées par vous ou à façon
start-sector-trade = Commerce
    .note = Vous achetez et revendez : gros, détail, import, boutique en ligne

start-offer = Que vendez-vous ?
    .hint = En une ligne, comme vous le diriez à un client. Exemple : « suivi des heures pour artisans ».
start-kinds = S’agit-il de logiciel, de biens ou d’un service ?
    .hint = Tout ce qui convient. Sans réponse, nous prenons ce qui est courant dans votre secteur.
start-kinds-software = Logiciel
start-kinds-product = Biens
start-kinds-service = Service

start-designs = Concevez-vous ou développez-vous vous-mêmes une part de ce que vous vendez ?
    .hint = Une formule, un plan, une application, un concept de formation à vous, c’est de la conception. Si clients ou fournisseurs spécifient tout, ce n’en est pas.
start-measures_with = Faut-il des appareils de mesure pour montrer que c’est conforme ?
    .hint = Instruments, balances, bancs d’essai, laboratoire. Vérifier à l’œil ou par relecture n’est pas mesurer.
start-holds_property = Détenez-vous des choses qui appartiennent à des clients ou à des fournisseurs ?
    .hint = Matière, outillage, plans, accès, leurs données. Les données personnelles d’un client comptent.

start-size = Combien de personnes travaillent pour vous ?
    .hint = Tout le monde, temps partiels et indépendants travaillant en votre nom compris.
start-sites = Où travaillez-vous ?
    .hint = Un lieu par ligne. Laisser vide s’il n’y en a qu’un.
start-remote = Travaille-t-on à distance ou en déplacement ?
start-remote-nobody = Personne
start-remote-some = Certains
start-remote-everybody = Tout le monde

start-asked_for = Un contrat ou un client demande-t-il le certificat ?
start-asked_by = Pour quand ?
    .hint = Seulement si oui : la date du contrat.
start-target = Quand voulez-vous être certifiés ?
    .hint = Une petite organisation met de six à douze mois. Sans réponse, la date du contrat compte, s’il y en a une.
start-edition = Quelle édition de la norme ?
    .hint = Un nouveau certificat se prépare de préférence pour 2026. Choisir 2015 si un client la nomme.
start-edition-2015 = ISO 9001:2015
start-edition-2026 = ISO 9001:2026

start-methodology = Comment voulez-vous y arriver ?
    .hint = Sans réponse, nous choisissons selon votre taille. Cela peut changer à tout moment.
start-methodology-small-team = Petite équipe
    .note = Jusqu’à dix personnes environ : trois ou quatre processus, quelques indicateurs, une courte revue chaque mois
start-methodology-gap-sprint = Sprint des écarts
    .note = De six à huit mois : trouver ce qui manque et le combler par courtes étapes
start-methodology-process-rollout = Processus par processus
    .note = De dix à quatorze mois : mettre en place un processus après l’autre, avec ses acteurs
start-methodology-modules = Par modules
    .note = De huit à douze mois : des thèmes dans l’ordre de vos buts
start-languages = Quelles langues parle-t-on au travail ?
    .hint = Une par ligne.

start-next-policy = Lire la politique qualité et changer ce que vous ne diriez pas vous-mêmes
    .lead = Puis l’envoyer en approbation. Elle compte quand une autre personne que l’auteur l’a approuvée.
start-next-people = Faire entrer les collègues
    .lead = Toutes les personnes qui travaillent dans le système, avec leur rôle. Il en faut au moins deux pour approuver quoi que ce soit.
start-next-processes = Parcourir chaque processus avec ceux qui font le travail
    .lead = Barrer ce qui n’est pas vrai, nommer un pilote, le mettre en vigueur.
start-next-scope = Fixer le domaine d’application
    .lead = Ce que le système couvre, et quels articles ne s’appliquent pas, avec la raison.
start-next-risks = Coter les risques, rayer ceux qui ne vous concernent pas
    .lead = Les cotations sont des propositions. Ajouter les deux qui vous inquiètent la nuit.
start-next-roadmap = Planifier le chemin vers le certificat
    .lead = Phases, jalons et dates selon la méthode choisie.

check-draft-to-confirm = « { $title } » a été rédigé au départ et personne ne l’a confirmé
    .help = Lire, corriger, puis enlever le mot-clé « à confirmer »
