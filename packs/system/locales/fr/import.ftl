register-import = Import
    .plural = Imports
    .lead = Quels fichiers ont été lus dans quel registre, ce que leurs lignes sont devenues, et comment revenir en arrière.
    .new = Importer un fichier
    .empty = Reprendre ce qui existe déjà : listes d’un tableur, exports de l’ancien système. Chaque import peut être annulé.

section-import-source = Source
section-import-result = Résultat

field-import-file = Fichier
field-import-file_name = Nom du fichier
field-import-sha256 = Empreinte
    .hint = SHA-256 du fichier, pour le reconnaître plus tard
field-import-target = Registre
    .hint = Où les lignes sont allées
field-import-mapping = Colonnes et champs
    .hint = Quelle colonne est allée dans quel champ
field-import-rows = Lignes
field-import-created_rows = Lignes créées
field-import-updated_rows = Lignes mises à jour
field-import-unchanged_rows = Lignes inchangées
field-import-refused_rows = Lignes refusées
field-import-refusals = Pourquoi des lignes ont été refusées

state-import-done = Terminé
state-import-undone = Annulé

move-import-undo = Annuler l’import
