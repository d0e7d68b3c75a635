### What is refused about accounts.

refusal-no-administrator = Only administrators look after accounts.
refusal-own-account = You cannot close your own account. Ask another administrator.
refusal-no-address = This person has no e-mail address. Add one to their record first.
refusal-address-taken = Somebody else signs in with this e-mail address. Change it in one of the two records.
