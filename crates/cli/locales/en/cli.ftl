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
