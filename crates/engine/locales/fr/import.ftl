# Ce que dit un import : ce qui ne va pas dans un fichier, une correspondance ou une ligne, et comment y remédier.

# --- un fichier illisible -------------------------------------------------------------------------------------

import-file-io = { $file } ne peut pas être lu : { $message }. Vérifier le chemin, et le droit de lire le fichier.
import-file-too-large = { $file } : { $message }. Couper le fichier et importer les parties.
import-file-empty = { $file } est vide. L’exporter de nouveau, avec ses lignes.
import-file-no-rows = { $file } a des noms de colonnes, mais pas de lignes. L’exporter de nouveau, avec ses lignes.
import-file-no-header = { $file } : { $message }. Ajouter une première ligne avec les noms des colonnes, ou écrire « header = false » dans un fichier de correspondance.
import-file-no-header-line = { $file } : { $message }. Donner le numéro de cette ligne comme « header » dans le fichier de correspondance.
import-file-nul-bytes = { $file } : { $message }. L’exporter de nouveau en CSV, en UTF-8.
import-file-binary = { $file } : { $message }. L’exporter en CSV, XLSX ou JSON.
import-file-unknown-encoding = { $file } : { $message }. Dans le fichier de correspondance, donner à « encoding » un nom comme utf-8, windows-1252 ou utf-16le.
import-file-unclosed-quote = { $file } : { $message }. Fermer le guillemet ; à l’intérieur d’une cellule entre guillemets, un guillemet s’écrit deux fois.
import-file-unknown-kind = { $file } : { $message }. Donner un fichier .csv, .tsv, .xlsx, .json, .jsonl ou .md, ou un dossier de Markdown.
import-file-old-workbook = { $file } : { $message }. L’ouvrir dans un tableur et l’enregistrer en .xlsx ou .csv.
import-file-workbook = { $file } : { $message }. L’ouvrir dans un tableur et l’enregistrer de nouveau en .xlsx.
import-file-no-sheet = { $file } : { $message }. Dans le fichier de correspondance, donner à « sheet » le nom de l’une d’elles.
import-file-json = { $file } : { $message }. Corriger le JSON à cet endroit.
import-file-json-shape = { $file } : { $message }. Donner une liste d’objets, ou un objet par ligne.
import-file-not-a-folder = { $file } : { $message }. Donner le dossier qui contient les fichiers Markdown.
import-file-no-documents = { $file } : { $message }. D’un dossier, seuls les fichiers .md sont lus ; pour tout le reste, donner le fichier lui-même.
import-file-too-many-files = { $file } : { $message }. Donner un dossier situé plus bas, et importer par parties.
import-path = { $path } : { $problem }.
import-too-many-columns = Le fichier a { $columns } colonnes, et plus de { $max } d’entre elles ne vont dans aucun champ. Leur donner des champs dans un fichier de correspondance, ou les laisser de côté avec « - ».
import-no-title = Aucune colonne ne peut servir de titre aux fiches, et aucune colonne ne contient de texte. En nommer une dans un fichier de correspondance : [columns] "Ma colonne" = "title".

# --- une correspondance qui ne convient pas -------------------------------------------------------------------

import-mapping-register = La correspondance est faite pour le registre « { $mapping } », mais les lignes vont dans « { $register } ». Donner l’autre registre, ou une autre correspondance.
import-mapping-no-column = Correspondance, ligne { $line } : le fichier n’a pas de colonne « { $column } ». Il a : { $columns }.
import-mapping-no-field = Correspondance, ligne { $line } : il n’y a pas de champ « { $field } » dans { $register }. Il y a : { $fields }.
import-mapping-computed = Correspondance, ligne { $line } : « { $field } » est calculé et ne peut pas être importé. L’omettre, ou écrire « imported » pour garder les valeurs sous forme de texte.
import-mapping-twice = Correspondance, ligne { $line } : « { $column } » va dans « { $field } », mais une autre colonne y va déjà. Envoyer l’une des deux ailleurs.
import-mapping-state = Correspondance, ligne { $line } : « { $value } » n’est pas un état. Les états sont : { $states }.
import-mapping-option = Correspondance, ligne { $line } : « { $value } » n’est pas un choix de « { $field } ». Les choix sont : { $options }.

# --- une mauvaise ligne ---------------------------------------------------------------------------------------

import-row-failed = Cette ligne n’a pas pu être lue. L’importer seule pour savoir pourquoi.
import-row-ragged = Cette ligne pose problème : { $problem }. Chercher un séparateur absent ou en trop, ou un guillemet resté ouvert dans la ligne précédente.
import-row-stray-quote = Dans cette ligne : { $problem }.
import-row-cell-error = Dans cette ligne : { $problem }. Corriger la formule, ou exporter les valeurs au lieu des formules.
import-row-not-an-object = Cette ligne pose problème : { $problem }. Chaque ligne est un objet dont les clés sont les colonnes.
import-row-duplicate-key = Cette ligne pose problème : { $problem }. N’en garder qu’un.
import-row-not-json = Cette ligne pose problème : { $problem }. Corriger le JSON à cet endroit.
import-duplicate = La clé « { $key } » appartient déjà à la ligne { $line }. Donner une autre clé à l’une des lignes, ou nommer une colonne qui les distingue : external = "…" dans un fichier de correspondance.
import-state-unknown = « { $value } » n’est pas un état ({ $states }). Dire dans un fichier de correspondance ce que cela signifie : [values.state] "{ $value }" = "…".
import-link-unknown = Il n’y a pas de fiche « { $value } ». La créer d’abord, ou écrire « missing = "text" » dans la correspondance pour garder la valeur sous forme de texte.
import-date-ambiguous = « { $value } » peut être { $month } ou { $day }. Dire dans un fichier de correspondance ce qui vient en premier : date_order = "month-first" ou "day-first".
import-date-other-order = Dans « { $value } », le mois et le jour sont dans l’ordre inverse du reste de la colonne. Écrire par exemple 2026-11-12.
import-date-no-such-day = « { $value } » est un jour qui n’existe pas. Écrire par exemple 2026-11-12.
import-number-ambiguous = « { $value } » peut être { $point } ou { $comma }. Dire dans un fichier de correspondance quel signe précède les décimales : numbers = "point" ou "comma".
import-number-other-style = « { $value } » marque les décimales autrement que le reste de la colonne. L’écrire comme les autres.
import-cell-too-long = Cette cellule dépasse { $max } octets. La raccourcir, ou joindre le texte sous forme de fichier.
import-document-unclosed-front-matter = Ligne { $line } : { $problem }.
import-document-front-matter = Ligne { $line } : { $problem }.
import-document-front-matter-shape = Ligne { $line } : { $problem }.
import-document-duplicate-id = Ligne { $line } : { $problem }. Donner un autre identifiant à l’un des deux documents.

# --- bon à savoir ---------------------------------------------------------------------------------------------

import-document-broken-link = Ligne { $line } : { $problem }.
import-document-quiz = Ligne { $line } : { $problem }.
import-document-second-quiz = Ligne { $line } : { $problem }.
import-kept-link = { $field } : « { $value } » est inconnu. La valeur est gardée sous forme de texte dans « { $column } ».
import-kept-table = « { $column } » n’a pas la forme de lignes (« { $value } »). La valeur est gardée sous forme de texte.
import-kept-file = « { $column } » nomme un fichier (« { $value } »), et seuls les dossiers de documents apportent des fichiers. Le nom est gardé sous forme de texte.
import-kept-attachment = { $file } n’a pas pu être joint : la fiche est fermée aux modifications. Le joindre à la main après l’avoir rouverte.
import-kept-state = { $number } est maintenant à l’état « { $state } » dans le fichier. Les états changent par leurs propres étapes ; les franchir sur la page de la fiche.
import-note-state = « { $column } » contient des valeurs qui ne sont pas des états ({ $values }) ; elles sont gardées sous forme de texte. Dire dans un fichier de correspondance ce qu’elles signifient : [values.state].
import-note-key = Les lignes sont reconnues par « { $column } », si le fichier revient.
import-note-key-content = Aucune colonne ne distingue les lignes. Elles sont reconnues par tout leur contenu : une ligne modifiée dans le fichier crée une nouvelle fiche.
import-note-key-not-unique = Trop de lignes ont la même valeur dans « { $column } », ou n’en ont pas, pour que cette colonne serve de clé.
import-note-title = Aucune colonne n’est le titre ; il commence par les premiers mots de « { $column } ».
import-note-files = { $count ->
        [one] { $count } fichier n’appartient à aucun document et a été laissé de côté
       *[other] { $count } fichiers n’appartiennent à aucun document et ont été laissés de côté
    } : { $files }.
import-source-stray-bytes = { $note }
import-source-not-utf8 = { $note }
import-source-replaced = { $note }
import-source-bom-removed = { $note }
import-source-column-named = { $note }
import-source-column-renamed = { $note }
import-source-empty-rows = { $note }
import-source-other-sheets = { $note }
import-source-hidden = { $note }

# --- annuler --------------------------------------------------------------------------------------------------

import-undo-in-the-way = { $count ->
        [one] { $count } fiche de cet import a servi depuis. Annuler le reste et la laisser telle quelle, ou ne rien changer.
       *[other] { $count } fiches de cet import ont servi depuis. Annuler le reste et les laisser telles quelles, ou ne rien changer.
    }
import-undo-changed = { $number } a été modifiée depuis.
import-undo-linked = { $by } a un lien vers { $number }.
