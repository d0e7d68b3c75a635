# Reports as PDF.

paper-link = PDF
paper-bundle-link = PDF with its chain
paper-page-label = Page
paper-page = { $page } of { $pages }
paper-printed = Printed { $at } by { $who }. A printed copy is uncontrolled: look at the record before you rely on it.
paper-picture = Picture
paper-withdrawn = Withdrawn
paper-standard = Standard
paper-record = Record
paper-linked-more = { $count ->
    [one] 1 more is not listed here.
   *[other] { $count } more are not listed here.
}

paper-file-name = File
paper-file-size = Size
paper-signatures = Signatures
paper-signed-by = Signed by
paper-meaning = Meaning
paper-signed-at = Date, time and zone
paper-fingerprint = Fingerprint
paper-entry = Entry
paper-at = When
paper-who = Who
paper-did = What happened
paper-earlier = { $count ->
    [one] 1 earlier entry is in the history on screen.
   *[other] { $count } earlier entries are in the history on screen.
}
paper-proved = { $size ->
    [one] The history of this record was verified when this was printed: it is part of the ledger of 1 entry whose checkpoint was signed on { $at }.
   *[other] The history of this record was verified when this was printed: it is part of the ledger of { $size } entries whose checkpoint was signed on { $at }.
}
paper-unproved = The history of this record could not be proved when this was printed: { $why }
paper-proof-ledger = Ledger
paper-proof-size = Entries
paper-proof-root = Root hash

paper-clause-title = Title
paper-bar = How far
paper-critical-path = What decides the end
paper-when = When
paper-money-what = What
paper-money-amount = Amount
paper-warning = What was noticed
paper-severity = Weight
paper-errors = Errors
paper-warnings = Warnings
paper-missing = What falls short
paper-found-at = Where
paper-standing = Standing
paper-evidence = Evidence
paper-figure-met = Met
paper-figure-fix = To fix
paper-figure-judge = For a person to judge
paper-figure-before = Before
paper-since = on { $at }
