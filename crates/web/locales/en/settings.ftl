### Settings: one's own, and those of the workspace.

settings-title = Settings
settings-lead = How Assay speaks to you, and how you sign in.
settings-pages = Pages of settings
settings-yours = Your settings
settings-workspace = Workspace
settings-save = Save
notice-preferences = Your settings are saved.
notice-password = Your password is changed. You are signed out everywhere else.
notice-sessions = You are signed out everywhere else.
notice-access = The account is changed.

## Profile

profile = Profile
profile-lead = What colleagues see of you. It is kept in your record.
profile-record = Open your record
profile-name = Name
profile-number = Number
profile-email = E-mail
profile-roles = Roles
profile-no-roles = None

## Language and region

region = Language and region
region-language = Language
region-language-browser = As your browser asks
region-zone = Time zone
    .hint = Times are shown by this clock. Leave it empty for that of the organisation. There it is { $time } now.
region-zone-unknown = There is no time zone of this name. Choose one from the list, such as Europe/Paris.
region-dates = Dates in lists

## Appearance

appearance = Appearance
appearance-theme = Colours
appearance-theme-system = As the system says
appearance-shortcuts = Keyboard shortcuts
    .hint = Single keys such as “?” and sequences such as “G H”. Switch them off if they get in the way of speech input or a screen reader.
appearance-shortcuts-on = On
appearance-shortcuts-off = Off

## Signing in

access = Signing in
access-old = Password now
access-new = New password
    .hint = { $least } characters or more. A few words in a row are easy to remember.
access-change = Change password
access-change-effect = Everywhere else you are signed out.
access-wrong = This is not your password.
access-wait = Too many wrong passwords. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
access-length = A password has { $least } to { $most } characters; this one has { $length }.
access-same = This is the password you have already.
access-temporary = Your password was given to you by someone else.
access-temporary-help = Choose one that only you know.
sessions = Where you are signed in
sessions-lead = Each browser you use is one line. If you do not know one of them, sign out everywhere else and change your password.
sessions-here = This browser
sessions-other = Another browser
sessions-since = Signed in { $at }
sessions-seen = Last used { $at }
sessions-end = Sign out everywhere else

## Workspace

workspace-organisation = Organisation
workspace-organisation-lead = Its name stands on every page. Everything else about it is in its record.
workspace-organisation-open = Open its record
workspace-name = Name
workspace-standard = Standard
parameters-default = { $value } unless you say otherwise.
parameters-default-option = As the product: { $value }
parameters-reason = Why
    .hint = For the history: whoever audits will ask.
parameters-history = History
parameters-effect = Checks are run again with the new values at once.

## People and accounts

people = People and accounts
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
people-search = Find a person
people-none = Nobody found
people-none-help = Look for a part of the name, the number or the e-mail address.
people-may = Can sign in
people-temporary = Temporary password
people-closed = Closed
people-left = Has left
people-no-account = No account
account-lead = Whether this person can sign in. Name, e-mail and roles are in their record.
account-record = Open the record
account-access = Access
account-since = Account since
account-password = Password
account-password-lead = A temporary password lets this person sign in until they choose one of their own. It is shown once, here. Wherever they are signed in now, they are signed out.
account-password-give = Give a temporary password
account-given = Tell { $name } this password in person. It is shown only now:
account-close = Close the account
account-close-lead = A closed account keeps its history and can be opened again. Whoever has it is signed out at once.
account-open = Open the account again
account-state = Account

## About

about = About
about-product = This installation
about-product-lead = What to name when you ask for help.
about-version = Assay
about-pack = Pack
about-ledger = Sealed history
about-ledger-lead = Every change is an entry. A checkpoint is a signature over all of them.
about-entries = Entries
about-checkpoint = Last checkpoint
about-checkpoint-size = Entries in it
about-checked = Last full check
about-never = Not yet

## Sizes of files

size-bytes = { $value } B
size-kilobytes = { $value } kB
size-megabytes = { $value } MB
