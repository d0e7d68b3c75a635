parameter-judgement_months = L’appréciation d’une personne vaut (mois)
    .hint = Passé ce délai, l’exigence est appréciée de nouveau

register-judgement = Appréciation
    .plural = Appréciations
    .lead = Ce que des personnes ont apprécié là où les fiches seules ne disent pas si une exigence est satisfaite : avec la raison, les preuves et la date jusqu’à laquelle cela vaut.
    .new = Apprécier une exigence
    .empty = La page « État de préparation » montre les exigences qu’une personne doit apprécier. Chacune s’ouvre ici, déjà remplie.

section-judgement-judgement = Appréciation
section-judgement-evidence = Preuves

field-judgement-requirement = Exigence
    .hint = Son identifiant, par exemple 5.1.1-c
field-judgement-edition = Édition
    .hint = Laisser vide si cela vaut pour toutes les éditions
field-judgement-verdict = Verdict
field-judgement-reason = Raison
    .hint = Ce qui a été regardé, qui a été interrogé, ce qui a été constaté
field-judgement-judged_on = Apprécié le
    .hint = Ce qui est signalé après ce jour demande une nouvelle appréciation
field-judgement-due = Vaut jusqu’au
    .hint = Quelqu’un apprécie de nouveau d’ici là
field-judgement-evidence = Fiches qui le montrent

option-judgement-verdict-met = Satisfaite
option-judgement-verdict-not-met = Non satisfaite

state-judgement-valid = Valable
state-judgement-review = À apprécier de nouveau
state-judgement-replaced = Remplacée
state-judgement-withdrawn = Retirée

move-judgement-remind = Demander une nouvelle appréciation
move-judgement-replace = Clore : il y en a une plus récente
move-judgement-withdraw = Retirer
