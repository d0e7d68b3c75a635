### Listes de travail : vues, filtres, tableau de suivi, calendrier, modification de plusieurs fiches.

## Vues

view-save = Enregistrer la vue
view-save-changes = Enregistrer les changements
view-save-as = Enregistrer sous
view-revert = Annuler les changements
view-settings = Réglages de la vue
view-new = Enregistrer cette vue
view-edit = Vue « { $name } »
view-lead = Une vue garde filtres, ordre, groupes et colonnes. Son adresse peut être envoyée à toute personne qui a accès à cette liste.
view-name = Nom
view-opens = Ouvrir cette liste avec elle
view-opens-hint = À chaque visite sans choix d’une vue.
view-shared = Partager avec tout le monde
view-shared-hint = Elle apparaît dans les onglets de chacun. Seuls son auteur et les responsables qualité peuvent la modifier.
view-roles = S’ouvre pour ces rôles
view-roles-hint = Pour les personnes qui n’ont pas choisi leur propre vue d’ouverture.
view-delete = Supprimer la vue
notice-view-saved = Vue enregistrée.
notice-view-removed = Vue supprimée.

## Filtres

filter-add = Ajouter un filtre
filter-all-fields = Filtrer par
filter-by = Filtrer par { $field }
filter-behind-heading = Par un champ de la fiche liée
filter-behind = { $link } : { $field }
filter-me = Moi
filter-empty = Est vide
filter-filled = N’est pas vide
filter-unknown = Cette liste n’a pas de filtre « { $name } ». Il a été ignoré.
filter-wrong = « { $value } » n’est pas une valeur de « { $field } ». Elle a été ignorée.
list-unknown = Cette liste ne connaît pas « { $name } ». Cela a été ignoré.
list-clear-all = Tout effacer
span-overdue = En retard
span-today = Aujourd’hui
span-this-week = Cette semaine
span-this-month = Ce mois-ci
span-this-quarter = Ce trimestre
span-this-year = Cette année
span-last-30-days = 30 derniers jours
span-next-30-days = 30 prochains jours

## Groupes, ordre, colonnes

list-display = Affichage
list-layout = Présentation
list-table = Liste
list-board = Tableau
list-calendar = Calendrier
group-by = Grouper par
group-none = Sans : { $field }
group-nothing = Aucun groupe
sort-by = Trier par
sort-then-by = Puis par
sort-nothing = Rien
sort-ascending = { $field }, du premier au dernier
sort-descending = { $field }, du dernier au premier
column-earlier = Déplacer { $column } vers la gauche
column-later = Déplacer { $column } vers la droite
column-reset = Colonnes du registre
export-workbook = Excel (XLSX)
export-csv = Texte (CSV)
export-as = Exporter ce qui est affiché

## Tableau

board-region = Tableau, une colonne pour chaque valeur
board-by = Colonnes par
board-move = Déplacer { $number }
board-move-to = Déplacer vers
board-more = Les { $count } dans la liste
board-fold = Replier { $column }
board-none = Rien ici
board-hint-states = Choisir « Déplacer vers » sur une carte, ou la faire glisser. Un passage qui demande plus ouvre son formulaire ; ce qui manque y est indiqué.
board-hint-options = Choisir « Déplacer vers » sur une carte, ou la faire glisser pour changer la valeur.

## Calendrier

calendar-previous = Mois précédent
calendar-next = Mois suivant
calendar-today = Aujourd’hui
calendar-by = Dates par
calendar-late = en retard
calendar-more = { $count } de plus
calendar-caption = { $title } par { $by }, { $month }
calendar-none = Aucune fiche n’a de date ce mois-ci.
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.

## Modifier plusieurs fiches à la fois

bulk-select = Sélectionner { $number }
bulk-select-page = Sélectionner toute la page
bulk-select-all = Sélectionner les { $count }
bulk-select-these = Sélectionner cette page
bulk-selected = sélectionnées
bulk-all-selected = Les { $count } fiches trouvées sont sélectionnées
bulk-too-many = { $total } fiches trouvées ; { $most } au plus peuvent être modifiées à la fois. Filtrer d’abord la liste.
bulk-actions = Actions pour les fiches sélectionnées
bulk-assign-owner = Attribuer un responsable
bulk-set-due = Fixer l’échéance
bulk-field = Modifier un champ
bulk-step = Faire un passage
bulk-clear = Effacer la sélection
bulk-edit = { $field } de { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
bulk-move = { $step } : { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
bulk-lead = La même chose pour chaque fiche sélectionnée. Rien ne change avant l’aperçu.
bulk-hint-replaces = Remplace ce que contient chaque fiche. Laissé vide, le champ est vidé.
bulk-hint-needed = Nécessaire à ce passage. Laissé vide, chaque fiche garde sa valeur.
bulk-hint-kept = Laissé vide, chaque fiche garde sa valeur.
bulk-preview = Voir ce qui changerait
bulk-outcome = { $good ->
    [0] Rien ne changerait
    [one] { $good } fiche changerait
   *[other] { $good } fiches changeraient
}{ $same ->
    [0] { "" }
   *[other] , { $same } déjà ainsi
}{ $refused ->
    [0] .
    [one] , { $refused } refusée.
   *[other] , { $refused } refusées.
}
bulk-because = Raison : « { $reason } »
bulk-record = Fiche
bulk-what = Ce qui se passe
bulk-same = Déjà ainsi
bulk-refused = Refusée
bulk-sign = Une seule signature, pour chaque fiche modifiée, au nom de { $person }.
bulk-do = { $count ->
    [one] Modifier { $count } fiche
   *[other] Modifier { $count } fiches
}
bulk-do-good = { $count ->
    [one] Modifier la seule possible
   *[other] Modifier les { $count } possibles
}, laisser les autres
bulk-back = Retour
bulk-meanwhile = Quelque chose a changé depuis l’aperçu ; rien n’a donc été fait. Voici la situation actuelle.
bulk-undo = Annuler
bulk-undo-heading = Reprendre une modification de { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
bulk-undo-lead = Faite le { $at }. { $good ->
    [0] Rien ne peut revenir de soi-même.
    [one] { $good } fiche retrouve ses valeurs antérieures, par une nouvelle entrée.
   *[other] { $good } fiches retrouvent leurs valeurs antérieures, par de nouvelles entrées.
}
bulk-undo-do = { $count ->
    [one] Reprendre { $count } fiche
   *[other] Reprendre { $count } fiches
}
bulk-undo-reason = Une modification de plusieurs fiches a été reprise.
bulk-stays = Reste inchangée
notice-bulk = { $count ->
    [one] { $count } fiche modifiée.
   *[other] { $count } fiches modifiées.
}
notice-bulk-left = { $count ->
    [one] { $count } est restée inchangée.
   *[other] { $count } sont restées inchangées.
}
notice-bulk-nothing = Rien n’a été modifié.
notice-bulk-undone = { $count ->
    [0] Rien n’a pu être repris.
    [one] { $count } fiche a retrouvé ses valeurs antérieures.
   *[other] { $count } fiches ont retrouvé leurs valeurs antérieures.
}
notice-bulk-none = Aucune fiche n’est sélectionnée. En cocher d’abord.
notice-bulk-too-many = Plus de { $most } fiches sont sélectionnées, le maximum à la fois. Filtrer d’abord la liste.
