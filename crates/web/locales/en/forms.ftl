### Forms, the conflict page, the signature.

form-error-title = Error: { $title }
form-errors = { $count ->
    [one] { $count } thing to correct
   *[other] { $count } things to correct
}
form-errors-kept = Nothing was saved yet. Everything you entered is kept.
form-kept = You had to sign in again. Everything you entered is kept; save it now.

## Fields

money-amount = Amount
money-currency = Currency
duration-amount = How many
duration-unit = Unit
unit-hours = hours
unit-days = days
unit-weeks = weeks
unit-months = months
unit-years = years
pick-hint = Number or name
pick-add = Add
pick-add-to = Add to { $field }
tags-hint = With commas between them
row-add = Add row
row-remove = Remove
row-remove-number = Remove row { $row }
row-cell = Row { $row }, { $column }
file-keep = Keep { $name } ({ $size })

## Conflict

conflict-title = Two versions
conflict-lead = { $who } saved this record { $at } while you were editing. Nothing is lost: choose what stays where you both changed the same field.
conflict-before = Before: { $before }
conflict-before-empty = It was empty before.
conflict-mine = Yours
conflict-theirs = { $who }, saved now
conflict-merged = Put together without a question
conflict-only-mine = Only you changed
conflict-only-theirs = Only { $who } changed
conflict-consequence = Both versions stay in the history.
conflict-discard = Discard mine
conflict-save = Save this version

## Signature

sign-meaning = What your signature means
sign-password = Your password, { $name }
sign-password-hint = Asked for every signature, so that nobody can sign in your name.
sign-consequence = Your name, the time and this meaning are sealed into the history. A signature cannot be removed, only followed by another one.
sign-consequence-version = Your name, the time and this meaning are sealed into the history with version <code>{ $fingerprint }</code>. A signature cannot be removed, only followed by another one.
