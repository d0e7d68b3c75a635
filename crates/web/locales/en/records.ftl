### The page of a record, its history.

record-progress = Progress
step-done = done
step-signature = Needs a signature
step-or = { $one } or { $other }
record-made = Made { $at } by { $who }
record-checks = Checks on this record
record-all-pass = { $count ->
    [one] The check on this record passes
   *[other] All { $count } checks on this record pass
}
record-others-pass = { $count ->
    [one] { $count } other check on this record passes
   *[other] { $count } other checks on this record pass
}
record-unfilled = Not filled in yet:
record-hidden = not open to you
callout-locked = This record is { $state } and locked. Only comments can be added.
callout-withdrawn = Withdrawn by { $who } on { $at }: “{ $reason }” It is kept, but counts nowhere.
callout-as-of = You see this record as it stood on { $at }.
callout-back = Back to today
callout-locks = While it is in { $state }, these fields cannot be edited: { $fields }.
callout-accepted = <code>{ $code }</code> is accepted until { $until }. <a>See the waiver</a>

## Values

value-none = none
value-rating = { $value } of { $of }
value-table = Table
value-erased = Erased
series-on = Date
series-value = Value
series-note = Note

## Links, files, comments, import

link-existing = Link
link-number = Number or title
link-button = Link it
link-none = None yet.
link-remove = Remove the link to { $number }
link-all = { $count ->
    [one] The one record
   *[other] All { $count } records
}
link-firsts = More that can be linked
link-firsts-show = Show { $count ->
    [one] { $count } kind
   *[other] { $count } kinds
}
link-column-title = Title
link-column-state = State
link-column-owner = Owner
link-column-due = Due
files-title = Attachments
files-sealed = Sealed
files-choose = Files to attach
files-attach = Attach
files-none = Choose at least one file.
files-limit = Up to { $size } at once
comments-title = Comments
comments-write = Write a comment
comments-hint = Write a comment. Markdown works.
comments-button = Comment
imported-title = Imported data
imported-show = Show { $count ->
    [one] { $count } value
   *[other] { $count } values
}
facts-title = Facts

## History

history-title = History
history-sealed = Sealed history
history-broken = The history does not verify
history-entries = { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
history-unbroken-since = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, unbroken since { $since }.
history-all = { $count ->
    [one] The one entry
   *[other] All { $count } entries
}
history-verify = Verify yourself
history-as-of = As it stood on
history-look = Show
entry-as-of = As it stood then
entry-proof = Proof
act-created = <b>{ $who }</b> made this record
act-changed = <b>{ $who }</b> changed { $fields ->
    [0] this record
    [one] { $field }
   *[other] { $fields } fields
}
act-moved = <b>{ $who }</b> moved it to { $what }
act-signed = <b>{ $who }</b> signed: { $what }
act-commented = <b>{ $who }</b> commented
act-attached = <b>{ $who }</b> attached { $what }
act-linked = <b>{ $who }</b> linked { $what }
act-unlinked = <b>{ $who }</b> removed the link to { $what }
act-imported = <b>{ $who }</b> imported it from { $what }
act-undone = <b>{ $who }</b> undid the import
act-withdrawn = <b>{ $who }</b> withdrew this record
act-erased = <b>{ $who }</b> erased a value; its seal stays
act-account-opened = <b>{ $who }</b> opened the account
act-account-closed = <b>{ $who }</b> closed the account
act-account-reopened = <b>{ $who }</b> opened the account again
act-account-password = <b>{ $who }</b> gave the account another password
act-other = <b>{ $who }</b> { $what }

## What has just happened

notice-created = Saved and sealed. This is the new record.
notice-saved = Saved and sealed.
notice-merged = Saved and sealed. Somebody else changed other fields meanwhile: both are kept.
notice-unchanged = Nothing was different, so nothing was saved.
notice-moved = Moved and sealed.
notice-signed = Signed and sealed.
notice-linked = Linked.
notice-unlinked = The link is removed.
notice-commented = Your comment is saved.
notice-attached = Attached and sealed.
