### Le cycle des dates, ce que valent les offres, et sur quoi repose un contrôle.

cycle-next = { $title } le { $on }
cycle-in = { $days ->
    [0] Aujourd’hui
    [one] Dans { $days } jour
   *[other] Dans { $days } jours
}
cycle-ago = { $days ->
    [one] Il y a { $days } jour
   *[other] Il y a { $days } jours
}
cycle-missing = · { $count ->
    [one] { $count } condition reste à remplir avant
   *[other] { $count } conditions restent à remplir avant
}
cycle-all-true = · Tout ce qui doit être vrai avant l’est
cycle-no-conditions = · Rien n’est encore demandé avant
cycle-open = Ouvrir
cycle-before = Avant { $title }
cycle-true-of = { $true } sur { $all }
cycle-holds-not = pas encore
cycle-hold = { $count ->
    [one] { $count } condition est déjà remplie
   *[other] { $count } conditions sont déjà remplies
}
cycle-nothing = Rien n’est planifié
cycle-line = Dates du cycle
cycle-line-says = { $ahead } dates à venir et { $past } passées ; les mêmes sont en liste ci-dessous.
cycle-ahead = Échéances
cycle-no-dates = Aucune date à venir
cycle-past = { $count ->
    [one] { $count } date passée
   *[other] { $count } dates passées
}
cycle-others = Ce qui manque encore
cycle-no-others = Rien

score-title = Noter les offres
score-help = De 0 à { $best }, { $best } étant la meilleure note. Un champ vide n’est pas encore noté.
score-cell = { $criterion } : { $item }
score-conflict = Quelqu’un a modifié ce qui est comparé depuis que vous avez ouvert cette page. Vos notes sont toujours là : relisez-les, puis enregistrez.
compare-leads = { $name } est en tête avec { $mean } sur { $best }
compare-tie = À égalité : { $names }
compare-nothing = Rien ne peut encore être comparé
compare-missing = { $count ->
    [one] Il manque { $count } note
   *[other] Il manque { $count } notes
}
compare-few = { $count ->
    [one] { $count } seule offre est comparée ; il en faudrait { $enough }
   *[other] { $count } offres seulement sont comparées ; il en faudrait { $enough }
}
compare-chosen-out = { $name } est retenu et ne remplit pas les conditions obligatoires
compare-chosen-not-first = { $name } est retenu sans être le meilleur : la raison doit le dire
compare-table = Critères et offres
compare-criterion = Critère
compare-weight = Poids
compare-chosen = Retenu
compare-no-score = pas de note
compare-mean = Moyenne pondérée
compare-out = écarté
compare-place = place { $place }
compare-scores-missing = { $count ->
    [one] { $count } note manque
   *[other] { $count } notes manquent
}

source-rule = Règle : { $of }
source-practice = Usage, pas une règle : { $of }
source-custom = Usage, pas une règle
source-default = Proposition du produit, pas une règle
