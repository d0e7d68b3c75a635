register-concern = Préoccupation
    .plural = Préoccupations
    .lead = Donner l’alerte sur l’éthique ou sur notre façon de traiter la qualité. Seules les personnes chargées de l’alerte lisent ce qui est écrit ici.
    .new = Exprimer une préoccupation
    .empty = Quand quelque chose semble anormal et qu’il est difficile de le dire à voix haute, le dire ici. Chacun choisit si son nom est connu.

section-concern-concern = La préoccupation
section-concern-handling = Traitement
section-concern-outcome = Issue

field-concern-title = En une ligne
field-concern-kind = Sujet
field-concern-description = Ce qui s’est passé
    .hint = Ce qui a été vu, quand, où. Les faits aident plus que les noms
field-concern-anonymous = Ne pas mentionner mon nom
    .hint = Les personnes chargées de l’alerte taisent ce nom dans tout ce qu’elles écrivent et disent
field-concern-contact = Comment joindre l’auteur
    .hint = Facultatif
field-concern-received_on = Reçue le
field-concern-handlers = Traitée par
    .hint = Seules ces personnes et l’auteur peuvent lire ceci
field-concern-assessment = Évaluation
    .hint = Ce qu’ont trouvé les personnes chargées de l’alerte
field-concern-protection = Protection
    .hint = Ce qui met à l’abri la personne qui a parlé
field-concern-steps = Ce qui a été fait
field-concern-outcome = Issue
field-concern-outcome_note = Ce qui en découle
field-concern-answered_on = Réponse donnée le
    .hint = Le jour où la personne qui a parlé a été informée
field-concern-closed_on = Close le

field-concern-steps-on = Date
field-concern-steps-what = Étape
field-concern-steps-who = Qui

option-concern-kind-ethics = Éthique
option-concern-kind-quality-culture = Notre façon de traiter la qualité
option-concern-kind-safety = Sécurité
option-concern-kind-data-integrity = Enregistrements qui ne disent pas vrai
option-concern-kind-pressure = Pression pour négliger les règles
option-concern-kind-treatment = Façon de traiter les personnes
option-concern-kind-corruption = Cadeaux et corruption
option-concern-kind-other = Autre
option-concern-outcome-confirmed = Confirmée
option-concern-outcome-partly = Confirmée en partie
option-concern-outcome-not-confirmed = Non confirmée
option-concern-outcome-not-decidable = Impossible à trancher

state-concern-received = Reçue
state-concern-assessed = Évaluée
state-concern-acted = Suivie d’effet
state-concern-closed = Close

move-concern-assess = Évaluer
move-concern-act = Agir
move-concern-close = Clore
move-concern-reopen = Rouvrir
