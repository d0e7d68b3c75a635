# Ce que dit la ligne de commande.

cli-error = erreur
cli-help = aide

# --- mots de passe

cli-password-ask = Mot de passe (laisser vide pour en obtenir un) :
cli-password-again = Encore une fois :
cli-password-generated = Mot de passe : { $password }   (affiché cette seule fois)

# --- new

cli-new-made = « { $name } » est en place dans { $folder }, selon l’édition { $edition }.
    { $email } peut se connecter comme administrateur.
cli-new-next = Ensuite : assay -w { $folder } serve
cli-new-ask-name = Nom de l’organisation :
cli-new-ask-admin = Votre adresse e-mail, comme premier administrateur :
cli-new-ask-lead = Quelques questions, dont les réponses donnent un premier système qualité. Entrée passe une question ; --empty ne demande rien.
cli-new-ask-choose = Numéro :
cli-new-ask-several = Numéros, séparés par des virgules :
cli-new-ask-language = Dans quelle langue faut-il tout écrire ?
cli-new-ask-lines = Plusieurs avec des virgules :
cli-new-ask-yes-no = oui ou non :
cli-new-ask-date = Date, comme 2026-11-12 :
cli-new-ask-needed = Celle-ci est nécessaire.
cli-new-start-reason = Créé d’après les réponses du départ
cli-new-started = Créé d’après vos réponses, tout en brouillon : { $count ->
    [one] 1 fiche
   *[other] { $count } fiches
}
cli-new-started-row = {"  "}{ $label } : { $count }

# --- serve

cli-serve-at = { $folder } est servi à l’adresse { $url }  (Ctrl-C pour arrêter)
cli-serve-who = Se connecter comme { $email } ({ $name })
cli-serve-more = … et { $count } de plus, voir `assay user list`
cli-serve-nobody = Personne ne peut encore se connecter : assay user add EMAIL --role admin
cli-serve-no-browser = Aucun navigateur n’a pu être ouvert. Aller à { $url }
cli-serve-stopped = Arrêté. Tout est enregistré.

# --- check

cli-check-running = Contrôle
cli-check-error = erreur
cli-check-warning = avertissement
cli-check-note = remarque
cli-check-accepted = acceptée
cli-check-place = { $number } { $title } { $count ->
    [0] {""}
    [one] (article { $clauses })
   *[other] (articles { $clauses })
}
cli-check-found = constaté : { $records }
cli-check-found-more = … et { $count } de plus
cli-check-since = depuis : { $date }
cli-check-waived = acceptée : jusqu’au { $until }, voir { $waiver }
cli-check-help = aide : { $help }
cli-check-more = … et { $count } { $code } de plus : { $records }  (--all les montre)
cli-check-clean = Rien ne manque.
cli-check-counts = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}{ $accepted ->
    [0] {""}
    [one] , { $accepted } acceptée pour un temps
   *[other] , { $accepted } acceptées pour un temps
}
cli-check-readiness = { $met } exigences sur { $total } satisfaites ({ $percent } %), édition { $edition }
cli-check-readiness-of = { $standard } : { $met } exigences sur { $total } satisfaites ({ $percent } %)
cli-check-together = { $met } exigences sur { $total } satisfaites tous référentiels réunis, les partagées comptées une seule fois
cli-standing-not-met = { $count ->
    [one] { $count } non satisfaite
   *[other] { $count } non satisfaites
}
cli-standing-accepted = { $count ->
    [one] { $count } acceptée pour un temps
   *[other] { $count } acceptées pour un temps
}
cli-standing-judge = { $count } à apprécier
cli-standing-not-applicable = { $count ->
    [one] { $count } non applicable
   *[other] { $count } non applicables
}

# --- user

cli-user-added = { $email } peut se connecter maintenant ({ $number }).
cli-user-password-set = { $email } a un nouveau mot de passe ; les sessions antérieures sont terminées.
cli-user-disabled = { $email } ne peut plus se connecter ; les sessions ouvertes sont terminées.
cli-user-enabled = { $email } peut de nouveau se connecter.
cli-user-email = E-mail
cli-user-person = Personne
cli-user-name = Nom
cli-user-roles = Rôles
cli-user-state = État
cli-user-is-active = actif
cli-user-is-disabled = désactivé

# --- pack

cli-pack-proving = Mise à l’épreuve des contrôles
cli-pack-counts = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}
cli-pack-holds = Pack { $name } { $version } : { $registers } registres, { $requirements } exigences, { $checks } contrôles

# --- verify

cli-verify-running = Vérification
cli-verify-wrong = erreur
cli-verify-entry = entrée { $seq }
cli-verify-found = trouvé : { $value }
cli-verify-expected = attendu : { $value }
cli-verify-more = … et { $count ->
    [one] un autre problème
   *[other] { $count } autres problèmes
} du même genre.
cli-verify-clean = Tout est tel que cela a été scellé.
cli-verify-broken = { $wrong ->
    [one] { $wrong } élément n’est plus tel qu’il a été scellé. Laisser cet espace de travail en l’état et le comparer avec une sauvegarde.
   *[other] { $wrong } éléments ne sont plus tels qu’ils ont été scellés. Laisser cet espace de travail en l’état et le comparer avec une sauvegarde.
}
cli-verify-counts = { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
}, { $records ->
    [one] { $records } fiche
   *[other] { $records } fiches
}, { $checkpoints ->
    [one] { $checkpoints } point de contrôle
   *[other] { $checkpoints } points de contrôle
}, { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}
cli-verify-uncovered = { $count ->
    [one] La dernière entrée n’est pas encore couverte par un point de contrôle.
   *[other] Les { $count } dernières entrées ne sont pas encore couvertes par un point de contrôle.
}
cli-verify-since = Les { $size } premières entrées sont celles du point de contrôle donné ({ $origin }).
cli-verify-root = Racine { $root }

# --- demo

cli-demo-playing = Deux années d’activité
cli-demo-exists = { $folder } existe déjà et est servi tel quel.
cli-demo-made = { $name } est dans { $folder } : { $records } fiches, { $entries } entrées.
cli-demo-who = Se connecter comme { $email } ({ $name })
cli-demo-who-roles = Se connecter comme { $email } ({ $name } : { $roles })
cli-demo-password = avec le mot de passe { $password }

# --- archives

cli-export-running = Export
cli-backup-running = Sauvegarde
cli-restore-running = Restauration
cli-exported = Tout, sauf les secrets, est dans { $file }.
cli-backed-up = { $file } contient une copie vérifiée.
cli-backup-secret = Elle contient la clé de signature et les comptes : la garder en un lieu que personne d’autre ne peut lire.
cli-proved = { $file } prouve { $number } avec { $entries ->
    [one] son entrée
   *[other] ses { $entries } entrées
}. Tout le monde peut le vérifier : assay verify { $file } --key …
cli-restored = « { $name } » est restauré dans { $folder } ; tout son contenu est vérifié.
cli-restored-key = L’archive a été signée avec { $key } ; la comparer avec la clé connue.
cli-restored-new-key = Désormais, { $key } signe : un export ne contient pas l’ancienne clé de signature.
cli-restored-nobody = Personne ne peut encore se connecter : assay -w { $folder } user add EMAIL --role admin
cli-archive-counts = { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
}, { $records ->
    [one] { $records } fiche
   *[other] { $records } fiches
}, { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}
cli-archive-missing = { $count ->
    [one] { $count } fichier joint était déjà perdu
   *[other] { $count } fichiers joints étaient déjà perdus
} : { $files }

cli-verify-key = Clé { $key }
cli-verify-proof = La preuve tient : { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
} de { $records }, dans le journal { $origin } de { $size } entrées.

# --- import

cli-import-read = Lecture du fichier
cli-import-prepare = Lecture des valeurs
cli-import-write = Écriture
cli-import-head = { $file } → { $register }
cli-import-kept = gardée sous forme de texte
cli-import-files = jointe
cli-import-out = laissée de côté
cli-import-empty = vide
cli-import-warned = { $place }{ $count ->
    [one] {""}
   *[other] {" "}et { $count } lignes en tout
}
cli-import-more = … et { $count } mauvaises lignes de plus
cli-import-done = Les lignes sont importées, sous le numéro { $number }.
cli-import-nothing = Tout est déjà comme le dit le fichier ; rien n’a été écrit.
cli-import-refused = Rien n’a été importé : { $refused ->
    [one] { $refused } ligne est mauvaise
   *[other] { $refused } lignes sont mauvaises
}.
cli-import-tried = Simple essai ; rien n’a été écrit.
cli-import-counts = Lignes : { $rows }, dont créées : { $created }, mises à jour : { $updated }, inchangées : { $unchanged }, refusées : { $refused }
cli-import-would = Lignes : { $rows }, dont à créer : { $created }, à mettre à jour : { $updated }, inchangées : { $unchanged }, refusées : { $refused }
cli-import-bad-rows = { $file } contient les mauvaises lignes avec les raisons. Le corriger et l’importer de nouveau.
cli-import-mend = --bad-rows FILE les écrit pour les corriger, --partial prend les bonnes.
cli-import-undo = Pour revenir en arrière : assay import undo { $number } --reason "…"

cli-undone = L’import { $number } est annulé. Fiches retirées : { $withdrawn }, revenues à leurs anciennes valeurs : { $restored }, laissées telles quelles : { $left }.
cli-undone-changed = { $number } a servi depuis et reste telle quelle.
cli-undone-linked = { $number } reste : { $by } a un lien vers elle.
cli-undone-more = … et { $count } de plus

# --- bench

cli-bench-filling = Remplissage
cli-bench-filled = { $folder } est prêt après { $seconds } s.
cli-bench-head = { $records } fiches, { $entries } entrées, { $clients } clients
cli-bench-what = Quoi
cli-bench-p50 = p50
cli-bench-p99 = p99
cli-bench-rate = Débit
cli-bench-goal = Objectif
cli-bench-record = page d’une fiche
cli-bench-list = page de liste : filtrer, trier, compter
cli-bench-search = recherche
cli-bench-save = enregistrement durable
cli-bench-import = import CSV
cli-bench-check = contrôle complet
cli-bench-recheck = nouveau contrôle après une modification
cli-bench-verify = vérification
cli-bench-cold = du démarrage à froid à la première page
cli-bench-memory = mémoire au repos

cli-printed = Imprimé dans { $file }.
