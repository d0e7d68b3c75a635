register-pack = Pack utilisé
    .plural = Packs utilisés
    .lead = Référentiels et extensions ajoutés après la création de l’espace de travail : lesquels, dans quelle version, quand et par qui.
    .new = Noter un pack
    .empty = L’espace de travail suit le pack de sa création, et rien d’autre.

section-pack-pack = Pack
section-pack-brings = Ce qu’il a apporté

field-pack-title = Pack
field-pack-pack_version = Version
field-pack-origin = Origine
option-pack-origin-built-in = Fait partie d’Assay
option-pack-origin-folder = Un dossier
field-pack-file = Le pack tel qu’il a été adopté
field-pack-sha256 = Empreinte
    .hint = SHA-256 du pack, pour le reconnaître
field-pack-adopted_on = Adopté le
field-pack-removed_on = Retiré le
field-pack-registers = Nouveaux registres
field-pack-requirements = Nouvelles exigences
field-pack-shared = Dont partagées avec un autre référentiel
field-pack-checks = Nouveaux contrôles
