# What the command line says.

cli-error = error
cli-help = help

# --- passwords

cli-password-ask = Password (leave empty to have one made up):
cli-password-again = Once more:
cli-password-generated = Password: { $password }   (shown only this once)

# --- new

cli-new-made = “{ $name }” is set up in { $folder }, following the edition of { $edition }.
    { $email } can sign in as administrator.
cli-new-next = Next: assay -w { $folder } serve
cli-new-ask-name = Name of the organisation:
cli-new-ask-admin = Your e-mail address, as first administrator:
cli-new-ask-lead = A few questions, from which a first quality system is made. Enter leaves one out; --empty asks nothing.
cli-new-ask-choose = Number:
cli-new-ask-several = Numbers, with commas:
cli-new-ask-language = In which language shall everything be written?
cli-new-ask-lines = Several with commas:
cli-new-ask-yes-no = yes or no:
cli-new-ask-date = Date, like 2026-11-12:
cli-new-ask-needed = This one is needed.
cli-new-start-reason = Made from the answers at the start
cli-new-started = Made from your answers, all of it drafts: { $count ->
    [one] 1 record
   *[other] { $count } records
}
cli-new-started-row = {"  "}{ $label }: { $count }

# --- serve

cli-serve-at = Serving { $folder } at { $url }  (Ctrl-C stops it)
cli-serve-who = Sign in as { $email } ({ $name })
cli-serve-more = … and { $count } more, see `assay user list`
cli-serve-nobody = Nobody can sign in yet: assay user add EMAIL --role admin
cli-serve-no-browser = No browser could be opened. Go to { $url }
cli-serve-stopped = Stopped. Everything is saved.

# --- check

cli-check-running = Checking
cli-check-error = error
cli-check-warning = warning
cli-check-note = note
cli-check-accepted = accepted
cli-check-place = { $number } { $title } { $count ->
    [0] {""}
    [one] (clause { $clauses })
   *[other] (clauses { $clauses })
}
cli-check-found = found: { $records }
cli-check-found-more = … and { $count } more
cli-check-since = since: { $date }
cli-check-waived = accepted: until { $until }, see { $waiver }
cli-check-help = help: { $help }
cli-check-more = … and { $count } more { $code }: { $records }  (--all shows them)
cli-check-clean = Nothing falls short.
cli-check-counts = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}{ $accepted ->
    [0] {""}
   *[other] , { $accepted } accepted for now
}
cli-check-readiness = { $met } of { $total } requirements met ({ $percent } %), edition of { $edition }
cli-check-readiness-of = { $met } of { $total } requirements of { $standard } met ({ $percent } %)
cli-check-together = { $met } of { $total } requirements of all standards met, shared ones counted once
cli-standing-not-met = { $count } not met
cli-standing-accepted = { $count } accepted for now
cli-standing-judge = { $count } for a person to judge
cli-standing-not-applicable = { $count } not applicable

# --- user

cli-user-added = { $email } can sign in now ({ $number }).
cli-user-password-set = { $email } has a new password; earlier sessions have ended.
cli-user-disabled = { $email } can no longer sign in; their sessions have ended.
cli-user-enabled = { $email } can sign in again.
cli-user-email = E-mail
cli-user-person = Person
cli-user-name = Name
cli-user-roles = Roles
cli-user-state = State
cli-user-is-active = active
cli-user-is-disabled = disabled

# --- pack

cli-pack-proving = Proving checks
cli-pack-counts = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
cli-pack-holds = Pack { $name } { $version }: { $registers } registers, { $requirements } requirements, { $checks } checks

# --- verify

cli-verify-running = Verifying
cli-verify-wrong = error
cli-verify-entry = entry { $seq }
cli-verify-found = found: { $value }
cli-verify-expected = expected: { $value }
cli-verify-more = … and { $count ->
    [one] one more problem
   *[other] { $count } more problems
} of the kinds shown.
cli-verify-clean = Everything is as it was sealed.
cli-verify-broken = { $wrong ->
    [one] One thing is not as it was sealed. Keep this workspace as it is and compare with a backup.
   *[other] { $wrong } things are not as they were sealed. Keep this workspace as it is and compare with a backup.
}
cli-verify-counts = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}, { $records ->
    [one] { $records } record
   *[other] { $records } records
}, { $checkpoints ->
    [one] { $checkpoints } checkpoint
   *[other] { $checkpoints } checkpoints
}, { $files ->
    [one] { $files } file
   *[other] { $files } files
}
cli-verify-uncovered = { $count ->
    [one] The newest entry is not covered by a checkpoint yet.
   *[other] The newest { $count } entries are not covered by a checkpoint yet.
}
cli-verify-since = The first { $size } entries are those of the checkpoint given ({ $origin }).
cli-verify-root = Root { $root }

# --- demo

cli-demo-playing = Living two years
cli-demo-exists = { $folder } is there already and is served as it is.
cli-demo-made = { $name } is in { $folder }: { $records } records, { $entries } entries.
cli-demo-who = Sign in as { $email } ({ $name })
cli-demo-who-roles = Sign in as { $email } ({ $name }: { $roles })
cli-demo-password = with the password { $password }

# --- archives

cli-export-running = Exporting
cli-backup-running = Backing up
cli-restore-running = Restoring
cli-exported = Everything but secrets is in { $file }.
cli-backed-up = { $file } holds a verified copy.
cli-backup-secret = It holds the signing key and the accounts: keep it where only you can read it.
cli-proved = { $file } proves { $number } with { $entries ->
    [one] its entry
   *[other] its { $entries } entries
}. Anybody can verify it: assay verify { $file } --key …
cli-restored = “{ $name }” is restored in { $folder }; everything in it is verified.
cli-restored-key = The archive was signed with { $key }; compare it with the key you know.
cli-restored-new-key = From now on { $key } signs: an export does not hold the old signing key.
cli-restored-nobody = Nobody can sign in yet: assay -w { $folder } user add EMAIL --role admin
cli-archive-counts = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}, { $records ->
    [one] { $records } record
   *[other] { $records } records
}, { $files ->
    [one] { $files } file
   *[other] { $files } files
}
cli-archive-missing = { $count ->
    [one] One attached file was lost already
   *[other] { $count } attached files were lost already
}: { $files }

cli-verify-key = Key { $key }
cli-verify-proof = The proof holds: { $entries ->
    [one] one entry
   *[other] { $entries } entries
} of { $records }, in the ledger { $origin } of { $size } entries.

# --- import

cli-import-read = Reading the file
cli-import-prepare = Reading values
cli-import-write = Writing
cli-import-head = { $file } → { $register }
cli-import-kept = kept as text
cli-import-files = attached
cli-import-out = left out
cli-import-empty = empty
cli-import-warned = { $place }{ $count ->
    [one] {""}
   *[other] {" "}and { $count } rows in all
}
cli-import-more = … and { $count } more bad rows
cli-import-done = The rows are in, as { $number }.
cli-import-nothing = Everything is as the file says already; nothing was written.
cli-import-refused = Nothing went in: { $refused ->
    [one] one row is
   *[other] { $refused } rows are
} bad.
cli-import-tried = Only tried; nothing was written.
cli-import-counts = { $rows } rows: { $created } created, { $updated } updated, { $unchanged } unchanged, { $refused } refused
cli-import-would = { $rows } rows: { $created } would be created, { $updated } updated, { $unchanged } unchanged, { $refused } refused
cli-import-bad-rows = { $file } holds the bad rows with the reasons. Mend it and import it again.
cli-import-mend = --bad-rows FILE writes them for mending, --partial takes the good ones.
cli-import-undo = To take it back: assay import undo { $number } --reason "…"

cli-undone = { $number } is undone: { $withdrawn } records withdrawn, { $restored } given their old values, { $left } left as they are.
cli-undone-changed = { $number } has been worked on since and stays as it is.
cli-undone-linked = { $number } stays: { $by } links to it.
cli-undone-more = … and { $count } more

# --- bench

cli-bench-filling = Filling
cli-bench-filled = { $folder } is ready after { $seconds } s.
cli-bench-head = { $records } records, { $entries } entries, { $clients } clients
cli-bench-what = What
cli-bench-p50 = p50
cli-bench-p99 = p99
cli-bench-rate = Rate
cli-bench-goal = Goal
cli-bench-record = record page
cli-bench-list = list page: filter, sort, count
cli-bench-search = search
cli-bench-save = durable save
cli-bench-import = import CSV
cli-bench-check = full check
cli-bench-recheck = re-check after a change
cli-bench-verify = verify
cli-bench-cold = cold start to first page
cli-bench-memory = idle memory

cli-printed = Printed to { $file }.
