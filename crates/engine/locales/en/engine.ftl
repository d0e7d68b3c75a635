# What verification finds, and what can be done about it. Numbers of entries are their places in the ledger, from 0.

verify-entry-unreadable = Entry { $seq } cannot be read: { $found }
verify-entry-unreadable-help = Its row in the database is damaged. Restore a backup from before, and compare the two.

verify-entry-changed = Entry { $seq } of { $record } is not what was sealed: its hash is { $found }, sealed was { $expected }
verify-entry-changed-help = Its header or one of its values was changed in the database. Restore a backup from before to see what it said.

verify-entry-missing = Missing from the ledger: { $what }
verify-entry-missing-help = Entries are never removed by Assay. Restore a backup that has them.

verify-entry-added = Entry { $seq } stands outside of the sealed ledger
verify-entry-added-help = It was put into the database by something other than Assay. Find out by whom; a restored backup does not have it.

verify-entry-version = Entry { $seq } makes version { $found } of { $record }, where { $expected } should follow
verify-entry-version-help = Entries of this record were removed, added or put in another order. Restore a backup from before.

verify-entry-register = Entry { $seq } puts { $record } into another register, “{ $found }”
verify-entry-register-help = A record never changes its register. Restore a backup from before.

verify-erased-silently = A value of “{ $what }” was taken out of entry { $seq } of { $record }, and no entry says so
verify-erased-silently-help = Erasing leaves an entry that says who asked for it and on what ground. Restore a backup from before to get the value back.

verify-not-erased = “{ $what }” was erased from { $record }, but entry { $seq } still has its value
verify-not-erased-help = Somebody put the value back, or the erasure was cut short. Erase the field once more.

verify-tree-node = The hash over entries { $what } is not the stored one
verify-tree-node-help = One of these entries was changed, removed, added or moved, or the stored hash was. Compare with a backup from before.

verify-tree-edge = The entries do not give the sealed tree ({ $found })
verify-tree-edge-help = Entries were changed, removed, added or moved since the last checkpoint or before it. The checkpoints below, or a backup from before, narrow it down.

verify-checkpoint-forged = The checkpoint over { $what } entries cannot be trusted: { $found }
verify-checkpoint-forged-help = It was not signed by a key of this workspace, or was changed afterwards. Compare it with the copies you have sent away or kept.

verify-checkpoint-root = The first { $what } entries are not those that were signed: their root is { $found }, signed was { $expected }
verify-checkpoint-root-help = Something among them was changed, removed, added or moved after the checkpoint was signed. Restore a backup from before and compare.

verify-checkpoint-beyond = A signed checkpoint covers { $expected } entries, but there are only { $found }
verify-checkpoint-beyond-help = The end of the ledger was cut off, or an older copy of the database was put in its place. Restore the newest backup.

verify-checkpoint-size = The checkpoint kept for { $what } entries speaks of { $found }
verify-checkpoint-size-help = The table of checkpoints was changed. Compare it with a backup.

verify-checkpoint-key = The newest checkpoint (over { $what } entries) is signed by { $found }, not by this workspace’s own key ({ $expected })
verify-checkpoint-key-help = Either the key file was exchanged, or somebody signed with a key of their own. Compare the public key with the one you have written down.

verify-key-unreadable = “{ $what }” among the public keys cannot be read: { $found }
verify-key-unreadable-help = The table of keys was changed. Compare it with a backup.

verify-key-unknown = The newest public key is { $found }, but this workspace signs with { $expected }
verify-key-unknown-help = Either the key file was exchanged, or a key was added behind Assay’s back. Compare with the public key you have written down.

verify-since-forged = The checkpoint you gave was not signed by a key of this workspace: { $found }
verify-since-forged-help = It is from another workspace, or this workspace has been replaced by another under its name.

verify-since-rewritten = The ledger was rewritten: its first { $what } entries have the root { $found }, your checkpoint says { $expected }
verify-since-rewritten-help = Something before your checkpoint was changed after it was signed. Restore a backup from that time and compare.

verify-since-beyond = Your checkpoint covers { $expected } entries, but the ledger has only { $found }
verify-since-beyond-help = The end of the ledger was cut off, or an older copy of the database was put in its place. Restore the newest backup.

verify-record-unreadable = The row of a record cannot be read: { $found }
verify-record-unreadable-help = The ledger is what counts. Export this workspace and restore the export: that makes every row anew from the entries.

verify-record-unfolded = The entries of { $record } cannot be put together: { $found }
verify-record-unfolded-help = One of them is damaged. Restore a backup from before.

verify-record-missing = { $record } is in the ledger (from entry { $seq }), but has no row
verify-record-missing-help = The ledger is what counts. Export this workspace and restore the export: that makes every row anew from the entries.

verify-record-added = { $record } has a row, but no entries
verify-record-added-help = It was put into the database by something other than Assay. Export this workspace and restore the export to be rid of it.

verify-record-differs = { $record }: “{ $what }” is { $found }, its entries say { $expected }
verify-record-differs-help = The row was changed behind Assay’s back, or the pack has changed since it was written. The ledger is what counts: export this workspace and restore the export.

verify-link-missing = { $record } links to { $expected } (“{ $what }”), but the link is not in the table
verify-link-missing-help = Export this workspace and restore the export: that makes every link anew from the entries.

verify-link-added = A link from { $record } to { $found } (“{ $what }”) that no record makes
verify-link-added-help = Export this workspace and restore the export: that makes every link anew from the entries.

verify-task-missing = { $record } waits for { $expected }, but the task is not in the table
verify-task-missing-help = Export this workspace and restore the export: that makes every task anew from the entries.
verify-mention-missing = { $record } calls { $expected } by name in { $what }, but the mention is not in the table
verify-mention-missing-help = Export this workspace and restore the export: that makes every mention anew from the entries.
verify-mention-added = The table says that { $record } calls { $found } by name in { $what }, but no entry does
verify-mention-added-help = Export this workspace and restore the export: that makes every mention anew from the entries.

verify-task-added = A task on { $record } for { $found } that nothing asks for
verify-task-added-help = Export this workspace and restore the export: that makes every task anew from the entries.

verify-serial = The last number given in { $what } is { $found }, its records go up to { $expected }
verify-serial-help = The next number would be wrong or taken. Export this workspace and restore the export: that counts anew.

verify-file-missing = The file { $what } that entry { $seq } refers to is not there
verify-file-missing-help = Put the file back from a backup: it lies in the folder of files under this name.

verify-file-changed = The file { $what } that entry { $seq } refers to is not what was attached
verify-file-changed-help = Its bytes were changed. Put the file back from a backup: it lies in the folder of files under this name.

# What long work is doing.

progress-entries = Entries
progress-records = Records
progress-files = Files
progress-copy = Copying the database
progress-rebuild = Putting records together

# Views of lists, and changing many records in one go.

view-not-found = There is no such view. Its owner may have taken it away.
view-may-not-change = This view belongs to somebody else. Save it under another name; then it is yours.
view-name-needed = Give the view a name.
view-name-too-long = The name is too long. At most { $max } characters.
view-name-taken = There is a view “{ $name }” already. Choose another name.
view-too-much = This view has more filters than can be kept. Take some away.
view-too-many = You have { $max } views of this list. Take one away first.
bulk-not-found = There is no such change to take back.
bulk-left-changed = “{ $field }” has been changed since and stays as it is.
bulk-left-state = The record has moved on to “{ $state }” and stays there.
bulk-left-no-way = No step leads back from “{ $from }” to “{ $to }” by itself. Open the record to do it there.
bulk-left-worked-on = Somebody has worked on it since; it stays.
bulk-left-linked = { $number } links to it; it stays.
