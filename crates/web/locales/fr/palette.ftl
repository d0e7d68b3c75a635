### La palette de commandes, les raccourcis clavier et les mots de leurs actions.

palette-title = Recherche et commandes
palette-label = Chercher des fiches, registres, articles et commandes
palette-results = Résultats
palette-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
palette-recent = Consultés
palette-records = Fiches
palette-records-instead = Fiches avec « { $q } »
palette-registers = Registres
palette-clauses = Articles
palette-actions = Commandes
palette-search = Recherche
palette-everywhere = Chercher « { $q } » dans tous les textes
palette-move = choisir
palette-open = ouvrir
palette-new-tab = nouvel onglet
search-places = Aller à

## Commandes. Ce qui finit par -also : d’autres mots que l’on tape pour la même chose.

palette-home = Accueil
palette-work = Mes tâches
palette-work-also = travail à faire
palette-readiness = État de préparation
palette-readiness-also = erreurs contrôles exigences articles conformité
palette-new = Nouvelle fiche…
palette-new-also = créer ajouter
palette-new-one = nouveau nouvelle créer ajouter { $register } { $prefix }
palette-export = Exporter l’état de préparation
palette-export-also = télécharger exigences JSON
palette-keys = Raccourcis clavier
palette-keys-also = aide touches
palette-registers-also = listes
palette-cycle-also = dates certificat surveillance audits
palette-transition-also = transition nouvelle édition changements révision
palette-plan-also = plan calendrier tâches gantt chemin critique prévision coût
palette-start-also = début démarrage questions premier système
palette-check = Tout vérifier maintenant
palette-check-also = relancer les contrôles
palette-light = Apparence claire
palette-dark = Apparence sombre
palette-system = Apparence du système
palette-theme-also = thème couleurs mode sombre clair nuit jour
palette-sign-out = Se déconnecter
palette-sign-out-also = quitter partir déconnexion

## Raccourcis clavier

keys-title = Raccourcis clavier
keys-lead = Les touches pour ce que l’on fait le plus. Tout reste accessible sans elles.
keys-off = Utiliser les touches seules et les séquences
keys-off-hint = À désactiver si elles gênent, par exemple avec la saisie vocale. Ctrl K et Ctrl Entrée restent. Ce navigateur s’en souvient.
keys-everywhere = Partout
keys-go = Aller à
keys-list = Dans une liste
keys-record = Sur une fiche
keys-form = Dans un formulaire
key-palette = Trouver une fiche, un registre, un article ou une commande
key-slash = Chercher dans cette page, ou partout
key-help = Afficher ces raccourcis
key-home = Accueil
key-work = Mes tâches
key-readiness = État de préparation
key-report = Signaler un problème
key-next = Ligne suivante
key-previous = Ligne précédente
key-open = Ouvrir la ligne
key-edit = Modifier
key-send = Enregistrer ou envoyer
key-close = Fermer ce qui est ouvert
help = Aide et raccourcis clavier

# Mots sur les touches
key-name-ctrl = Ctrl
key-name-enter = Entrée
key-name-esc = Échap
