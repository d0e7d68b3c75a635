# What an import says: what is wrong with a file, a mapping or a row, and how to mend it.

# --- a file that cannot be read -------------------------------------------------------------------------------

import-file-io = { $file } cannot be read: { $message }. Check the path, and that you may read it.
import-file-too-large = { $file } { $message }. Split the file and import the parts.
import-file-empty = { $file } is empty. Export it again, with its rows.
import-file-no-rows = { $file } has column names but no rows. Export it again, with its rows.
import-file-no-header = { $file }: { $message }. Add a first line with the names of the columns, or write “header = false” into a mapping file.
import-file-no-header-line = { $file } { $message }. Give the number of that line as “header” in the mapping file.
import-file-nul-bytes = { $file } { $message }. Export it again as CSV in UTF-8.
import-file-binary = { $file } { $message }. Export it as CSV, XLSX or JSON.
import-file-unknown-encoding = { $file }: { $message }. In the mapping file, give “encoding” a name such as utf-8, windows-1252 or utf-16le.
import-file-unclosed-quote = { $file }: { $message }. Close the quote; a quote within a quoted cell is written twice.
import-file-unknown-kind = { $file } { $message }. Give a .csv, .tsv, .xlsx, .json, .jsonl or .md file, or a folder of Markdown.
import-file-old-workbook = { $file } { $message }. Open it in a spreadsheet program and save it as .xlsx or .csv.
import-file-workbook = { $file } { $message }. Open it in a spreadsheet program and save it again as .xlsx.
import-file-no-sheet = { $file } { $message }. In the mapping file, give “sheet” the name of one of them.
import-file-json = { $file } { $message }. Mend the JSON there.
import-file-json-shape = { $file } { $message }. Give a list of objects, or one object per line.
import-file-not-a-folder = { $file } { $message }. Give the folder that holds the Markdown files.
import-file-no-documents = { $file } { $message }. A folder is read for its .md files; for anything else give the file itself.
import-file-too-many-files = { $file } { $message }. Give a folder further down, and import in parts.
import-path = { $path } { $problem }.
import-too-many-columns = The file has { $columns } columns, and more than { $max } of them go into no field. Name fields for them in a mapping file, or leave them out with “-”.
import-no-title = No column can be the title of the records, and no column holds text. Name one in a mapping file: [columns] "Your column" = "title".

# --- a mapping that does not fit ------------------------------------------------------------------------------

import-mapping-register = The mapping is for the register “{ $mapping }”, but the rows go into “{ $register }”. Give the other register, or another mapping.
import-mapping-no-column = Mapping, line { $line }: the file has no column “{ $column }”. It has: { $columns }.
import-mapping-no-field = Mapping, line { $line }: there is no field “{ $field }” in { $register }. There is: { $fields }.
import-mapping-computed = Mapping, line { $line }: “{ $field }” is computed and cannot be imported. Leave it out, or write “imported” to keep the values as text.
import-mapping-twice = Mapping, line { $line }: “{ $column }” goes into “{ $field }”, but another column does already. Let one of them go elsewhere.
import-mapping-state = Mapping, line { $line }: “{ $value }” is no state. The states are: { $states }.
import-mapping-option = Mapping, line { $line }: “{ $value }” is no option of “{ $field }”. The options are: { $options }.

# --- a bad row ------------------------------------------------------------------------------------------------

import-row-failed = This row could not be read. Import it alone to learn why.
import-row-ragged = The row { $problem }. Look for a missing or surplus delimiter, or an open quote in the row before.
import-row-stray-quote = In this row { $problem }.
import-row-cell-error = In this row { $problem }. Mend the formula, or export values instead of formulas.
import-row-not-an-object = This row { $problem }. Each row is an object with the columns as its keys.
import-row-duplicate-key = This row { $problem }. Keep one of them.
import-row-not-json = This row { $problem }. Mend the JSON there.
import-duplicate = The key “{ $key }” belongs to line { $line } already. Give one of the rows another key, or name a column that tells them apart: external = "…" in a mapping file.
import-state-unknown = “{ $value }” is no state ({ $states }). Say in a mapping file what it means: [values.state] "{ $value }" = "…".
import-link-unknown = There is no record “{ $value }”. Make it first, or write “missing = "text"” into the mapping to keep it as text.
import-date-ambiguous = “{ $value }” can be { $month } or { $day }. Say in a mapping file which comes first: date_order = "month-first" or "day-first".
import-date-other-order = In “{ $value }” month and day are the other way round than in the rest of the column. Write it like 2026-11-12.
import-date-no-such-day = “{ $value }” is a day that does not exist. Write it like 2026-11-12.
import-number-ambiguous = “{ $value }” can be { $point } or { $comma }. Say in a mapping file which mark the fraction has: numbers = "point" or "comma".
import-number-other-style = “{ $value }” marks the fraction otherwise than the rest of the column. Write it like the others.
import-cell-too-long = This cell is longer than { $max } bytes. Shorten it, or attach the text as a file.
import-document-unclosed-front-matter = Line { $line }: { $problem }.
import-document-front-matter = Line { $line }: { $problem }.
import-document-front-matter-shape = Line { $line }: { $problem }.
import-document-duplicate-id = Line { $line }: { $problem }. Give one of the two documents another id.

# --- good to know ---------------------------------------------------------------------------------------------

import-document-broken-link = Line { $line }: { $problem }.
import-document-quiz = Line { $line }: { $problem }.
import-document-second-quiz = Line { $line }: { $problem }.
import-kept-link = { $field }: nobody knows “{ $value }”. It is kept as text under “{ $column }”.
import-kept-table = “{ $column }” does not have the form of rows (“{ $value }”). It is kept as text.
import-kept-file = “{ $column }” names a file (“{ $value }”), and only folders of documents bring files along. The name is kept as text.
import-kept-attachment = { $file } could not be attached: the record is closed to changes. Attach it by hand after reopening.
import-kept-state = { $number } is “{ $state }” in the file now. States change by their own steps; make them on its page.
import-note-state = “{ $column }” has values that are no states ({ $values }); they are kept as text. Say in a mapping file what they mean: [values.state].
import-note-key = Rows are recognised by “{ $column }”, should the file come again.
import-note-key-content = No column tells the rows apart. They are recognised by all they hold: a row that is changed in the file makes a new record.
import-note-key-not-unique = Too many rows share a value in “{ $column }”, or have none, for it to be their key.
import-note-title = No column is the title; it begins with the first words of “{ $column }”.
import-note-files = { $count ->
        [one] One file belongs to no document and was left out
       *[other] { $count } files belong to no document and were left out
    }: { $files }.
import-source-stray-bytes = { $note }
import-source-not-utf8 = { $note }
import-source-replaced = { $note }
import-source-bom-removed = { $note }
import-source-column-named = { $note }
import-source-column-renamed = { $note }
import-source-empty-rows = { $note }
import-source-other-sheets = { $note }
import-source-hidden = { $note }

# --- undoing --------------------------------------------------------------------------------------------------

import-undo-in-the-way = { $count ->
        [one] One record of this import has been worked with since.
       *[other] { $count } records of this import have been worked with since.
    } Undo the rest and leave them as they are, or change nothing.
import-undo-changed = { $number } has been changed since.
import-undo-linked = { $number } is linked to from { $by }.
