### Forms, the conflict page, the signature.

form-error-title = Error: { $title }
form-errors = { $count ->
    [one] { $count } thing to correct
   *[other] { $count } things to correct
}
form-errors-kept = Nothing was saved yet. Everything you entered is kept.
form-kept = You had to sign in again. Everything you entered is kept; save it now.
form-save = Save
form-save-and-new = Save and add another
form-fill = Fill in
form-reason = Reason for the change
form-reason-hint = Stands in the sealed history beside what changed.
form-again = This could not be taken over. Enter it again.
field-locked = Cannot be changed in the present state.

## Fields

money-amount = Amount
money-currency = Currency
duration-amount = How many
duration-unit = Unit
choice-none = No answer
duration-wrong = Write how many as a whole number, such as 14.
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
row-raise-number = Move row { $row } up
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

## Moves

step-becomes = It moves from { $from } to { $to }.
step-reason = Reason
step-stays = It stays in { $state }.

## Signature

sign-meaning = What your signature means
sign-password = Your password, { $name }
sign-password-needed = Type your password to sign.
sign-password-wrong = This is not your password. Nothing was signed; type it again.
sign-password-wait = Too many wrong passwords. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
sign-meaning-needed = Choose what your signature means.
sign-submit = Sign and seal
sign-about = The record in version { $version }, with what is filled in here.
sign-password-hint = Asked for every signature, so that nobody can sign in your name.
sign-consequence = Your name, the time and this meaning are sealed into the history. A signature cannot be removed, only followed by another one.
sign-consequence-version = Your name, the time and this meaning are sealed into the history with version <code>{ $fingerprint }</code>. A signature cannot be removed, only followed by another one.

# A name before what is said of it; and the sign alone, where both are marked up.
labelled = { $label }: { $value }
colon = :
