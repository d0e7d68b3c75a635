### Finding one's way, the proof of a history, printing, figures on the first page.

## All registers

registers-title = All registers
registers-lead = { $count ->
    [one] One register is open to you.
   *[other] { $count } registers are open to you.
} The navigation shows those you need most.
registers-found = { $count ->
    [0] No register has “{ $q }”.
    [one] One register has “{ $q }”.
   *[other] { $count } registers have “{ $q }”.
}
registers-search = Search registers
registers-search-hint = Name, or what it is for
registers-none = Nothing found
registers-none-help = Try another word for it. To find a record, use the search at the top.
registers-all = Show all registers
registers-yours = Where you work most
registers-open = { $count } open

## Home and My work

home-milestone = { $days ->
    [0] { $title } today
    [one] { $title } tomorrow
   *[other] { $title } in { $days } days
}
home-watch = { $figures } to watch
tile-target = target { $target }
tile-target-more = target { $target } or more
tile-target-less = target { $target } or less
tile-beyond = Beyond its limits
tile-was-beyond = { $count ->
    [one] { $count } value beyond the limits, now back
   *[other] { $count } values beyond the limits, now back
}
tile-missed = Misses its target
tile-missed-worse = Misses its target, worse { $count } times in a row
tile-met = On target
tile-unjudged = No target set
work-do = { $step }: { $title }
work-for-roles = { $count ->
    [one] { $count } more waits for one of your roles.
   *[other] { $count } more wait for your roles.
}

## Readiness

readiness-checked = Last checked on { $at }.
readiness-trend = Last 12 months
readiness-trend-says = { $then } % on { $since }, { $now } % now

## History and its proof

history-covered = Under the signed checkpoint of { $at }.
history-not-covered = The newest entries get their signed checkpoint within a minute.
history-verified = Verified on { $at }.
proof-name = Proof
proof-title = Proof of the history
proof-says = Every entry of this record was just computed again from its values, followed up the tree of the whole ledger, and found under a signed checkpoint. Each is as it was sealed, and none is missing.
proof-elsewhere = Verify it yourself
proof-elsewhere-lead = You need not trust this server: the proof can be verified on any computer, offline and without an account.
proof-download = Download the proof
proof-download-help = All entries of this record with the values you may see, and their way up to the checkpoint.
proof-download-button = Download
proof-run = Run this beside the file
proof-run-help = Take the key from someone you trust, such as an earlier proof or a signed report, not only from here.
proof-facts = What it is proved against
proof-ledger = Ledger
proof-size = Covers
proof-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
} of all records
proof-signed = Signed
proof-root = Root hash
proof-keys = Public key

## On paper

print-number = Number
print-state = State
print-version = Version
print-stamp = Printed on { $at } by { $who }. Valid on the day of printing only.
