cli-table-title = { $standard } : ce qui est contrôlé
cli-table-lead =
    { $requirements } exigences, { $checks } contrôles. Écrit par `assay pack table { $folder }` : changer le pack, pas cette page.
    Une exigence est décidée par les fiches seules, ou elles signalent et une personne apprécie. Provisoire veut dire que ce qui est
    dit de cette édition n’a pas pu être vérifié dans le texte publié. `…` tient lieu de ce qu’un contrôle trouve.
cli-table-requirement = Exigence
cli-table-editions = Article
cli-table-decided = Décidée par
cli-table-check = Contrôle
cli-table-severity = Gravité
cli-table-says = Ce qu’il dit
cli-table-reads = Registres et champs lus
cli-table-auto = les fiches
cli-table-assist = une personne, sur signalement
cli-table-person = une personne
cli-table-provisional = provisoire
cli-table-same = comme { $requirements }
