# Rapports en PDF.

paper-link = PDF
paper-bundle-link = PDF avec sa chaîne
paper-page-label = Page
paper-page = { $page } sur { $pages }
paper-printed = Imprimé le { $at } par { $who }. Une copie imprimée n’est pas maîtrisée : consultez la fiche avant de vous y fier.
paper-picture = Image
paper-withdrawn = Retiré
paper-standard = Norme
paper-record = Fiche
paper-linked-more = { $count ->
    [one] { $count } autre n’est pas listée ici.
   *[other] { $count } autres ne sont pas listées ici.
}

paper-file-name = Fichier
paper-file-size = Taille
paper-signatures = Signatures
paper-signed-by = Signé par
paper-meaning = Signification
paper-signed-at = Date, heure et fuseau
paper-fingerprint = Empreinte
paper-entry = Entrée
paper-at = Quand
paper-who = Qui
paper-did = Ce qui s’est passé
paper-earlier = { $count ->
    [one] { $count } entrée plus ancienne figure dans l’historique à l’écran.
   *[other] { $count } entrées plus anciennes figurent dans l’historique à l’écran.
}
paper-proved = { $size ->
    [one] L’historique de cette fiche a été vérifié à l’impression : il fait partie du journal de { $size } entrée dont le point de contrôle a été signé le { $at }.
   *[other] L’historique de cette fiche a été vérifié à l’impression : il fait partie du journal de { $size } entrées dont le point de contrôle a été signé le { $at }.
}
paper-unproved = L’historique de cette fiche n’a pas pu être prouvé à l’impression : { $why }
paper-proof-ledger = Journal
paper-proof-size = Entrées
paper-proof-root = Empreinte racine

paper-clause-title = Titre
paper-bar = Avancement
paper-critical-path = Ce qui décide de la fin
paper-when = Quand
paper-money-what = Poste
paper-money-amount = Montant
paper-warning = Ce qui a été remarqué
paper-severity = Poids
paper-errors = Erreurs
paper-warnings = Avertissements
paper-missing = Ce qui manque
paper-found-at = Où
paper-standing = État
paper-evidence = Preuves
paper-figure-met = Satisfaites
paper-figure-fix = À corriger
paper-figure-judge = À juger par une personne
paper-figure-before = Avant
paper-since = le { $at }
