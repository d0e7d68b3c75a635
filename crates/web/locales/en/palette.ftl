### The command palette, keyboard shortcuts, and the words of their actions.

palette-title = Search and commands
palette-label = Search records, registers, clauses and commands
palette-results = Results
palette-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
palette-recent = Visited
palette-records = Records
palette-records-instead = Records with “{ $q }”
palette-registers = Registers
palette-clauses = Clauses
palette-actions = Commands
palette-search = Search
palette-everywhere = Search in all texts for “{ $q }”
palette-move = move
palette-open = open
palette-new-tab = new tab
search-places = Go to

## Commands. What ends in -also are other words people type for the same.

palette-home = Home
palette-work = My work
palette-work-also = tasks to do
palette-readiness = Readiness
palette-readiness-also = errors checks requirements clauses
palette-new = New record…
palette-new-also = create add
# Found when somebody types “new nc” or “create supplier”.
palette-new-one = new create add { $register } { $prefix }
palette-export = Export readiness
palette-export-also = download requirements JSON
palette-keys = Keyboard shortcuts
palette-keys-also = help keys
palette-registers-also = lists
palette-cycle-also = dates certificate surveillance audits
palette-transition-also = transition new edition changes revision
palette-plan-also = plan timeline tasks gantt critical path forecast cost
palette-start-also = start onboarding questions first system
palette-check = Check everything now
palette-check-also = run checks again
palette-light = Light appearance
palette-dark = Dark appearance
palette-system = Appearance as the system says
palette-theme-also = theme colours mode dark light night day
palette-sign-out = Sign out
palette-sign-out-also = log out leave quit

## Keyboard shortcuts

keys-title = Keyboard shortcuts
keys-lead = The keys for what you do most. All of it can be reached without them.
keys-off = Use single keys and sequences
keys-off-hint = Switch this off if they get in the way, for example with speech input. Ctrl K and Ctrl Enter stay. This browser remembers it.
keys-everywhere = Everywhere
keys-go = Go to
keys-list = In a list
keys-record = On a record
keys-form = In a form
key-palette = Find a record, register, clause or command
key-slash = Search on this page, or everywhere
key-help = Show these shortcuts
key-home = Home
key-work = My work
key-readiness = Readiness
key-report = Report a problem
key-next = Next row
key-previous = Previous row
key-open = Open the row
key-edit = Edit
key-send = Save or send
key-close = Close what is open
help = Help and keyboard shortcuts

# Words on keys
key-name-ctrl = Ctrl
key-name-enter = Enter
key-name-esc = Esc
