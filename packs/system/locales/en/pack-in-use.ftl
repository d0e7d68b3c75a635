register-pack = Pack in use
    .plural = Packs in use
    .lead = Standards and extensions taken on after the workspace was made: which, in which version, when and by whom.
    .new = Note a pack
    .empty = The workspace follows the pack it was made with, and nothing else.

section-pack-pack = Pack
section-pack-brings = What it brought

field-pack-title = Pack
field-pack-pack_version = Version
field-pack-origin = From
option-pack-origin-built-in = Part of Assay
option-pack-origin-folder = A folder
field-pack-file = The pack as it was taken on
field-pack-sha256 = Fingerprint
    .hint = SHA-256 of the pack, to recognise it again
field-pack-adopted_on = Taken on
field-pack-removed_on = Removed on
field-pack-registers = New registers
field-pack-requirements = New requirements
field-pack-shared = Of these shared with another standard
field-pack-checks = New checks
