# Les premières questions à une nouvelle organisation, et ce qui est fait des réponses.

start-heading = Présentez votre organisation
start-lead = Quelques questions, cinq minutes. Les réponses donnent un premier système qualité : processus, rôles, documents, risques, objectifs, indicateurs. Tout est un brouillon, à changer librement.
start-undecided = Pas encore décidé
start-language = Dans quelle langue faut-il tout écrire ?
    .hint = Documents, processus, risques. Chacun choisit toujours pour soi la langue des pages.
start-submit = Créer mon premier système
start-later = Plus tard
start-consequence = Rien de ce qui existe n’est écrasé, et tout peut être repris d’un coup.
start-reason = Créé d’après les réponses du départ
start-refused = { $kind } « { $title } » n’a pas pu être créé : { $said }
start-made = Ce que nous avons préparé
start-made-lead = { $count ->
    [one] Une fiche est là. C’est un brouillon : rien n’est satisfait pour autant.
   *[other] { $count } fiches sont là. Ce sont des brouillons : les lire, les changer, les confirmer. Rien ne compte comme satisfait avant.
}
start-next = Par quoi commencer
start-begin = Commencer
start-home = Aller à l’accueil
start-clauses = Articles qui ne s’appliquent peut-être pas
start-clause-applies = S’applique
start-clause-out = Raison rédigée dans le domaine d’application
start-clause-open = Pas décidé
start-filled = Complété
start-again = Répondre de nouveau
start-undo = Tout reprendre
start-undo-heading = Reprendre ce qui a été créé
start-undo-lead = { $good ->
    [one] Une fiche est reprise. Ce que quelqu’un a travaillé depuis reste.
   *[other] { $good } fiches sont reprises. Ce que quelqu’un a travaillé depuis reste.
}
start-undo-reason = Le premier système a été repris
bulk-undo-record = Est retirée
notice-start-later = Vos réponses sont gardées. Les questions sont dans Mes tâches, parmi vos brouillons.
notice-start-undone = Ce qui avait été créé a été repris. Les fiches déjà travaillées sont restées.
start-panel = Premier système
start-panel-lead = Quelques questions, dont les réponses donnent des brouillons de processus, documents, risques et indicateurs pour votre secteur.
start-open = Répondre aux questions
start-records = Ce qui est là
