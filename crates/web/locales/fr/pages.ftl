### Accueil, mes tâches, état de préparation, listes, recherche.

## Accueil

home-title = Accueil
home-good-morning = Bonjour, { $name }
home-good-afternoon = Bon après-midi, { $name }
home-good-evening = Bonsoir, { $name }
home-new = Nouvelle fiche
home-first-steps = Premiers pas
home-step-done = (fait)
home-readiness = État de préparation pour { $standard }
home-all-requirements = Toutes les exigences
home-met = Les fiches satisfont <b>{ $met } des { $total } exigences</b>.
home-met-more = Les fiches satisfont <b>{ $met } des { $total } exigences</b>, { $change } de plus que le { $since }.
home-met-fewer = Les fiches satisfont <b>{ $met } des { $total } exigences</b>, { $change } de moins que le { $since }.
home-met-same = Les fiches satisfont <b>{ $met } des { $total } exigences</b>, autant que le { $since }.
home-fix-errors = Pour être prêt, corriger <a>{ $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}</a>.
home-no-errors = Aucune erreur ne fait obstacle.
home-clauses-caption = Exigences satisfaites par article, avec ce qui est à corriger
home-clause = Article
home-picture = Aperçu
home-column-met = Satisfaites
home-column-change = Évolution
home-column-fix = À corriger
change-more = de plus :
change-fewer = de moins :
nothing-to-fix = rien
legend-met = Satisfaite, une unité par exigence
legend-warning = Avertissement
legend-error = Erreur
legend-open = À apprécier
home-all-count = Tout afficher ({ $count })
home-fix-first = À corriger d’abord
home-all-errors = { $count ->
    [one] La seule erreur
   *[other] Les { $count } erreurs
}
home-nothing-to-fix = Aucune erreur. Tous les contrôles obligatoires passent.
home-next-dates = Prochaines dates
home-no-dates = Aucune date à venir.
home-changes = Modifications récentes

## Mes tâches

work-title = Mes tâches
work-count = { $count ->
    [one] { $count } tâche en attente
   *[other] { $count } tâches en attente
}{ $late ->
    [0] .
   *[other] , dont { $late } en retard.
}
work-none = Aucune tâche en attente.
work-kinds = Sortes de tâches
work-nothing = Aucune tâche en attente
work-nothing-help = Les tâches viennent d’elles-mêmes : quand une fiche arrive à échéance chez son responsable, quand une étape attend quelqu’un, quand un collègue transmet quelque chose.
work-late = En retard
work-today = Aujourd’hui
work-week = Cette semaine
work-later = Plus tard
work-undated = Sans date
work-roles = Par rôle
work-roles-help = Toute personne qui tient le rôle peut les prendre.

## État de préparation

readiness-title = État de préparation
readiness-lead = { $requirements ->
    [one] { $requirements } exigence comparée
   *[other] { $requirements } exigences comparées
} à { $records ->
    [one] { $records } fiche
   *[other] { $records } fiches
}.
readiness-counts = { $met ->
    [one] { $met } satisfaite
   *[other] { $met } satisfaites
}, { $fix } à corriger{ $judge ->
    [0] .
   *[other] , { $judge } à apprécier.
}
readiness-edition = Édition de { $standard }
readiness-more = { $count } de plus à corriger
readiness-check-now = Contrôler maintenant
readiness-show = Afficher
readiness-hide = affiché, masquer
readiness-unhide = masqué, afficher
readiness-errors = <b>{ $count }</b> { $count ->
    [one] erreur
   *[other] erreurs
}
readiness-warnings = <b>{ $count }</b> { $count ->
    [one] avertissement
   *[other] avertissements
}
readiness-notes = <b>{ $count }</b> { $count ->
    [one] remarque
   *[other] remarques
}
readiness-met = <b>{ $count }</b> { $count ->
    [one] satisfaite
   *[other] satisfaites
}
readiness-not-applicable = <b>{ $count }</b> { $count ->
    [one] non applicable
   *[other] non applicables
}
readiness-to-judge = <b>{ $count }</b> à apprécier
readiness-search = Rechercher des exigences
readiness-search-hint = Code, article ou mot
readiness-clauses = Articles
readiness-all-clauses = Tous les articles
readiness-findings = Ce que les contrôles ont relevé
readiness-met-of = Satisfaites : { $met } sur { $total }
readiness-requirements-met = { $count ->
    [one] { $count } exigence satisfaite
   *[other] { $count } exigences satisfaites
}
readiness-nothing = Rien à afficher ici
readiness-nothing-help = Aucune exigence ne correspond au choix fait. Si seuls les erreurs et les avertissements sont affichés, c’est une bonne nouvelle.
readiness-show-all = Tout afficher
readiness-close = Fermer l’explication
readiness-accepted = Accepté jusqu’au { $until } par { $who } : « { $reason } » <a>Voir l’exception</a>
readiness-asks = Ce que demande la norme, dans nos mots
readiness-question = Ce qu’un auditeur peut demander
readiness-found = Ce qu’Assay a relevé
readiness-records = Fiches concernées
readiness-fix = Comment corriger
readiness-accept = Accepter jusqu’à une date
readiness-accept-help = Demande une raison et une signature, reste visible pour les auditeurs
readiness-accept-button = Accepter
readiness-evidence = Preuves pour cette exigence
readiness-first-seen = Relevé pour la première fois le { $since }.
standing-met = satisfaite
standing-not-applicable = non applicable
standing-to-judge = à apprécier
evidence-there = présente
evidence-in-work = en préparation
evidence-planned = prévue
evidence-missing = manquante

## Listes

list-views = Vues
list-open = Ouvertes
list-mine = Mes fiches
list-overdue = En retard
list-all = Toutes
list-search = Rechercher dans cette liste
list-columns = Colonnes
list-number = Numéro
list-caption = { $title }, { $from } à { $to } sur { $total }
list-nothing-found = Aucun résultat
list-nothing-found-filters = Aucune fiche ne répond à ces filtres. En retirer un, ou voir toutes les fiches.
list-nothing-found-q = Aucune fiche ne répond à « { $q } » et à ces filtres. Essayer moins de mots, ou voir toutes les fiches.
list-clear = Effacer la recherche et les filtres
list-nothing-yet = Rien ici pour l’instant
list-import-file = Importer un fichier
filter-remove = Retirer le filtre : { $filter }
filter-apply = Appliquer
cell-closed = non accessible
pager-range = { $from }–{ $to } sur { $total }
pager-pages = Pages
pager-previous = Page précédente
pager-next = Page suivante
pager-rows = Lignes
did-you-mean = Essayer avec <a>{ $word }</a> ?

## Recherche

search-title = Recherche
search-title-for = Recherche : { $q }
search-everywhere = Rechercher partout
search-page = Rechercher
search-label = Rechercher fiches, documents, articles
search-lead = Numéros, titres, textes, commentaires et fichiers. Les petites fautes de frappe ne gênent pas.
search-count = { $count ->
    [0] Aucun résultat.
    [one] { $count } fiche trouvée.
   *[other] { $count } fiches trouvées.
}
search-instead = Rien ne contient « { $typed } ». Voici les résultats pour « { $q } ».
search-registers = Registres
search-nothing = Aucun résultat
search-nothing-help = Essayer moins de mots, ou d’autres. Un numéro comme NC-2026-0042 mène droit à sa fiche. Les fiches non accessibles ne sont jamais trouvées.

## Ce que l’on peut créer

new-title = Nouvelle fiche
new-lead = Choisir ce qui est à enregistrer. La fiche peut toujours être liée à d’autres plus tard.
home-new-other = Autre chose…

## Activité

did-created = a créé la fiche
did-moved = l’a fait passer à « { $state } »
did-commented = a commenté
did-account = a modifié le compte
did-attached = a joint un fichier
did-changed = a modifié : { $fields }

## Recherche

search-all = Tout

## Filtres par date

filter-from = Du
filter-to = Au

## État de préparation, suite

readiness-and-more = … et { $count } de plus du même genre
readiness-open-record = Ouvrir la fiche
readiness-edit-record = Modifier
readiness-clears = Disparaît de soi-même dès que les fiches disent autre chose.
readiness-missing = en défaut
