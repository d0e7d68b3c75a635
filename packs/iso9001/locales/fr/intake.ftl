# Les formulaires ouverts aux personnes sans compte

intake-problem = Signaler un problème
    .lead = Tout ce qui ne va pas, ce qui est dangereux ou ce qui pourrait atteindre un client. Une minute suffit, sans compte, et personne n’est mis en cause.
    .words = Que s’est-il passé ?
    .hint = Avec vos mots. Qu’avez-vous vu, et à quoi vous attendiez-vous ?
    .next = Une personne de la qualité le lit.
    .missing = Dites-nous ce qui s’est passé. Une phrase suffit.

intake-problem-severity = Quelqu’un pourrait-il être blessé, ou un produit défectueux être livré ?
intake-problem-severity-minor = Non
intake-problem-severity-major = Je ne sais pas
intake-problem-severity-critical = Oui, maintenant
intake-problem-where_found = Où ?
    .hint = Poste, local, véhicule, client
intake-problem-reporter = Votre nom ou votre e-mail
    .hint = Laissez vide pour rester anonyme.

intake-complaint = Faire une réclamation
    .lead = Ce que nous avons livré ou fait n’est pas comme il devrait être. Dites-le-nous, et nous l’examinons. Aucun compte n’est nécessaire.
    .words = Qu’est-ce qui ne va pas ?
    .hint = Avec vos mots. À quoi vous attendiez-vous, et qu’avez-vous reçu ?
    .next = Une personne de la qualité la lit et vous répond.
    .missing = Dites-nous ce qui ne va pas. Une phrase suffit.

intake-complaint-product = Quel produit ou service ?
    .hint = Un nom, un numéro de commande ou ce qui est imprimé dessus
intake-complaint-safety = Quelqu’un a été blessé, ou pourrait l’être
intake-complaint-contact_name = Votre nom
intake-complaint-contact_mail = Votre e-mail
    .hint = Il sert à répondre à cette réclamation et à rien d’autre.
