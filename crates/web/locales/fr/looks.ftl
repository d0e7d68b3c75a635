### S’orienter, prouver un historique, imprimer, chiffres de la première page.

## Tous les registres

registers-title = Tous les registres
registers-lead = { $count ->
    [one] Un registre vous est ouvert.
   *[other] { $count } registres vous sont ouverts.
} La navigation montre ceux dont vous avez le plus besoin.
registers-found = { $count ->
    [0] Aucun registre ne contient « { $q } ».
    [one] Un registre contient « { $q } ».
   *[other] { $count } registres contiennent « { $q } ».
}
registers-search = Chercher un registre
registers-search-hint = Nom ou usage
registers-none = Rien trouvé
registers-none-help = Essayez un autre mot. Pour trouver une fiche, utilisez la recherche en haut de la page.
registers-all = Montrer tous les registres
registers-yours = Là où vous travaillez le plus
registers-open = { $count } en cours

## Accueil et mes tâches

home-milestone = { $days ->
    [0] { $title } aujourd’hui
    [1] { $title } demain
   *[other] { $title } dans { $days } jours
}
home-watch = { $figures } à suivre
tile-target = cible { $target }
tile-target-more = cible { $target } ou plus
tile-target-less = cible { $target } ou moins
tile-beyond = Hors de ses limites
tile-was-beyond = { $count ->
    [one] { $count } valeur hors des limites, de retour depuis
   *[other] { $count } valeurs hors des limites, de retour depuis
}
tile-missed = Cible manquée
tile-missed-worse = Cible manquée, { $count } fois de suite pire
tile-met = Cible atteinte
tile-unjudged = Aucune cible fixée
work-do = { $step } : { $title }
work-for-roles = { $count ->
    [one] { $count } autre attend l’un de vos rôles.
   *[other] { $count } autres attendent vos rôles.
}

## État de préparation

readiness-checked = Dernière vérification le { $at }.
readiness-trend = 12 derniers mois
readiness-trend-says = { $then } % le { $since }, { $now } % maintenant

## L’historique et sa preuve

history-covered = Couvert par le point de contrôle signé du { $at }.
history-not-covered = Les dernières entrées reçoivent leur point de contrôle signé en moins d’une minute.
history-verified = Vérifié le { $at }.
proof-name = Preuve
proof-title = Preuve de l’historique
proof-says = Chaque entrée de cette fiche vient d’être recalculée à partir de ses valeurs, suivie jusqu’au sommet de l’arbre du journal et retrouvée sous un point de contrôle signé. Chacune est telle qu’elle fut scellée, et aucune ne manque.
proof-elsewhere = Vérifier soi-même
proof-elsewhere-lead = Nul besoin de faire confiance à ce serveur : la preuve se vérifie sur tout ordinateur, hors ligne et sans compte.
proof-download = Télécharger la preuve
proof-download-help = Toutes les entrées de cette fiche, avec les valeurs que vous pouvez voir et leur chemin jusqu’au point de contrôle.
proof-download-button = Télécharger
proof-run = Exécuter ceci à côté du fichier
proof-run-help = Prenez la clé chez quelqu’un de confiance, par exemple dans une preuve antérieure ou un rapport signé, pas seulement ici.
proof-facts = Ce contre quoi elle est prouvée
proof-ledger = Journal
proof-size = Couvre
proof-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
} de toutes les fiches
proof-signed = Signé
proof-root = Empreinte de la racine
proof-keys = Clé publique

## Sur papier

print-number = Numéro
print-state = État
print-version = Version
print-stamp = Imprimé le { $at } par { $who }. Valable le jour de l’impression seulement.
