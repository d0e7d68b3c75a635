register-import = Import
    .plural = Imports
    .lead = Which files were read into which register, what became of their rows, and a way back.
    .new = Import a file
    .empty = Read in what you already have: lists from a spreadsheet, exports of the old system. Each import can be undone.

section-import-source = Source
section-import-result = Result

field-import-file = File
field-import-file_name = File name
field-import-sha256 = Fingerprint
    .hint = SHA-256 of the file, to recognise it again
field-import-target = Register
    .hint = Where the rows went
field-import-mapping = Columns and fields
    .hint = Which column went into which field
field-import-rows = Rows
field-import-created_rows = Rows created
field-import-updated_rows = Rows updated
field-import-unchanged_rows = Rows unchanged
field-import-refused_rows = Rows refused
field-import-refusals = Why rows were refused

state-import-done = Done
state-import-undone = Undone

move-import-undo = Undo
