### What stands around every page, sign-in, errors, and words used everywhere.
### In messages, <b>, <code> and <a> are kept; everything else is shown as it is.

skip = Skip to content
nav = Main
nav-open = Open navigation
nav-open-count = open
nav-errors = errors:
crumbs = Breadcrumb
shortcuts = Shortcuts
shortcut-report = Report
more-actions = More actions
account = { $initials }, { $name }, your account
theme = Appearance
theme-system = System
theme-light = Light
theme-dark = Dark
sign-out = Sign out

## Words

cancel = Cancel
choose = Choose
edit = Edit
export = Export
import = Import
print = Print
show = Show
yes = Yes
no = No
optional = (optional)
percent = { $value } %
clause = Clause { $number }
errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-errors = { $count ->
    [one] error
   *[other] errors
}
count-warnings = { $count ->
    [one] warning
   *[other] warnings
}
severity-error = error
severity-warning = warning
severity-note = note

## Signing in

sign-in-title = Sign in
sign-in-lead = To the quality management of { $workspace }.
sign-in-email = E-mail
sign-in-password = Password
sign-in-button = Sign in
sign-in-help = Password forgotten, or no account yet? Whoever administers this workspace can give you one.
sign-in-wrong = This e-mail and password do not belong together
sign-in-wrong-help = Check both and try again. Capital letters count in the password.
sign-in-wait = Too many attempts. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
sign-in-wait-help = Waiting protects your account from others who guess its password.
sign-in-stale = This page was open too long
sign-in-stale-help = Nothing was sent. Type your password once more.
sign-in-ended = You were signed out because nothing happened for a while. What you typed is kept; sign in to go on.
sign-in-files = Files are not kept: choose them again after signing in.
sign-in-signed-out = You are signed out.

## Errors

error-home = Go to Home
error-kept = What you typed, to copy:
error-reference = If you ask for help, quote { $reference }.
error-malformed = This address or form does not make sense to us
error-malformed-help = A part is missing or wrong. Go back and try again, or start from Home.
error-forbidden = You may not do this
error-forbidden-help = Your roles do not allow it. Whoever administers this workspace can change them.
error-stale = This form was open too long
error-stale-help = Nothing was saved. Go back, load the page again and send it once more.
error-not-found = There is nothing here
error-not-found-help = The address is wrong, or what it shows is not open to you. Search for a number or a word instead.
error-conflict = Someone else was faster
error-conflict-help = The record has changed since you opened it, so this step no longer applies. Nothing was saved. Look at it again.
error-too-large = This is too large
error-too-large-help = Nothing was saved. Make the file smaller, or attach it in parts.
error-too-many = Too many requests in a short time
error-too-many-help = Wait a minute, then load the page again. Nothing is lost.
error-internal = Something went wrong on our side
error-internal-help = Nothing was half done: a change is saved whole or not at all. Try again in a moment.

due-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
due-today = Today
due-tomorrow = Tomorrow
person-system = Assay
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
value-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
notice-checked = Everything was checked again.
