### Autres présentations des listes, et ce que la page d'un enregistrement dit en plus de ses champs.

## Listes

list-current = En cours
look-more = { $count ->
    [one] Un autre enregistrement n’est pas montré ici. Affinez la liste avec un filtre.
   *[other] { $count } autres enregistrements ne sont pas montrés ici. Affinez la liste avec un filtre.
}

## Ce qui va où

flow-no-lane = Sans type
flow-clean = Rien à redire
flow-findings = { $count ->
    [one] 1 constat
   *[other] { $count } constats
}
flow-rows = Tous les flux
flow-from = De
flow-what = Ce qui est transmis
flow-to = Vers
flow-unsaid = Pas encore précisé
flow-itself = Mène à lui-même
flow-hidden = Ne vous est pas ouvert
flow-closed = N’est plus en usage
flow-back = Revient en arrière
flow-circles = { $count ->
    [one] Une boucle
   *[other] { $count } boucles
}
flow-circles-help = Le travail revient à son point de départ. C’est courant et ce n’est pas une faute : vérifiez que chacune est voulue.
flow-alone = { $count ->
    [one] Un seul est isolé
   *[other] { $count } sont isolés
}

## Deux échelles

matrix-alone = La place de chacun
matrix-before = Avant traitement
matrix-after = Après traitement
matrix-sizes = Taille de la matrice
matrix-size = { $size } × { $size } ({ $count })
matrix-caption = { $y } de bas en haut, { $x } de gauche à droite
matrix-open = dans cette case, en liste
matrix-unplaced = { $count ->
    [one] Le montrer
   *[other] Montrer les { $count }
}
matrix-unplaced-help = Certains enregistrements n’ont pas encore de place : il manque l’une des deux notes.
matrix-movers = Ce qui a changé
matrix-unmoved = { $count ->
    [0] aucun ne reste à sa place
    [one] un reste à sa place
   *[other] { $count } restent à leur place
}
matrix-not-again = { $count ->
    [0] tous ont été notés à nouveau
    [one] un n’a pas été noté à nouveau
   *[other] { $count } n’ont pas été notés à nouveau
}
matrix-no-movers = Rien n’a changé de place.
matrix-from = Avant
matrix-to = Après
matrix-way = Évolution
matrix-lighter = Plus léger
matrix-heavier = Plus lourd
matrix-other = Différent

## Questions

prompts-answer = Réponse
prompts-ask-answer = Répondre
prompts-ask-edit = Revoir la réponse
prompts-ask-open = Pas encore de réponse.
prompts-add = Ajouter
prompts-none = Rien pour l’instant.
prompts-all = { $count ->
    [one] Le montrer dans la liste
   *[other] Montrer les { $count }
}
prompts-suggested = Ce que d’autres ont trouvé
prompts-others = { $count ->
    [one] Un point d’autres métiers
   *[other] { $count } points d’autres métiers
}
prompts-take = Reprendre
prompts-taken = Déjà là

## La page d'un enregistrement

verdicts-failing = { $count ->
    [0] tout est tenu
    [one] un point n’est pas tenu
   *[other] { $count } points ne sont pas tenus
}
verdicts-again = Vérifier à nouveau
turtle-title = En un coup d’œil
turtle-with-what = Avec quoi
turtle-with-whom = Avec qui
turtle-inputs = Ce qui entre
turtle-outputs = Ce qui sort
turtle-how = Comment
turtle-measures = Comment on le juge
turtle-more = et { $count } de plus
turtle-nothing = Rien pour l’instant
section-show = { $filled } sur { $all } remplis
link-show = { $count ->
    [one] En montrer un
   *[other] En montrer { $count }
}
link-column-remove = Retirer
launch-column = Ce qui en découle
