packs = Packs
packs-lead = A pack is a standard as data: its requirements, registers, checks and texts. This workspace can follow several at once; what they share is done and counted once.
packs-in-use = In use
packs-in-use-lead = What this workspace follows. Taking on a pack, and removing one, is sealed in the ledger like any other change.
packs-top = Pack
packs-registers = Registers
packs-checks = Checks
packs-edition = Edition { $edition }
packs-requirements = { $count ->
    [one] one requirement
   *[other] { $count } requirements
}
packs-since = taken on { $day }
packs-until = removed { $day }
packs-offer-lead = Not in use. This is what it would add to what you have. Whoever runs this installation takes it on with: { $command }
packs-version = Pack and version
packs-new-registers = New registers
packs-new-requirements = New requirements
packs-of-them-shared = { $count }, of which { $shared } stand as requirements you already work on
packs-shared-clauses = Shared with clauses
packs-new-checks = New checks
packs-none = None
