### Ce qui est refusé au sujet des comptes.

refusal-no-administrator = Seule l’administration gère les comptes.
refusal-own-account = Impossible de fermer son propre compte. Demander à une autre personne de l’administration.
refusal-no-address = Cette personne n’a pas d’adresse électronique. L’ajouter d’abord à sa fiche.
refusal-address-taken = Quelqu’un d’autre se connecte avec cette adresse électronique. La modifier dans l’une des deux fiches.
