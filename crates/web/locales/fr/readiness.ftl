readiness-by = Grouper par
readiness-by-clause = Article
readiness-by-severity = Gravité
readiness-group-errors = Erreurs
readiness-group-warnings = Avertissements
readiness-group-notes = Remarques
readiness-group-judge = À apprécier par une personne
readiness-group-met = Satisfaites
readiness-count = { $count }
readiness-nobody = Personne
readiness-of-none = D’aucun en particulier
readiness-and-more-here = … et { $count } de plus ici
readiness-found-here = { $errors ->
    [0] { $warnings ->
        [0] { $notes ->
            [one] une remarque
           *[other] { $notes } remarques
        }
        [one] un avertissement
       *[other] { $warnings } avertissements
    }
    [one] une erreur{ $warnings ->
        [0] { "" }
        [one] , un avertissement
       *[other] , { $warnings } avertissements
    }
   *[other] { $errors } erreurs{ $warnings ->
        [0] { "" }
        [one] , un avertissement
       *[other] , { $warnings } avertissements
    }
}
readiness-rules = Ce qu’Assay signalerait
rule-looked = { $applied ->
    [0] rien à regarder pour l’instant
    [one] une fiche regardée{ $found ->
        [0] , en ordre
       *[other] , en défaut
    }
   *[other] { $applied } fiches regardées{ $found ->
        [0] , toutes en ordre
        [one] , une en défaut
       *[other] , { $found } en défaut
    }
}
evidence-more = et { $count } de plus : { $register }
evidence-none = rien à regarder pour l’instant
judge-do = Apprécier soi-même
judge-help = Dire si elle est satisfaite, pourquoi, et jusqu’à quand cela vaut
judge-button = Apprécier
judge-choose = Quelle exigence ?
judge-choose-help = Celles-ci attendent l’appréciation d’une personne. Choisissez-en une : ce qu’elle demande et ce qui la montre s’affichent alors à côté du formulaire.
judge-choose-none = Aucune exigence n’attend l’appréciation d’une personne.
judge-choose-more = { $count ->
    [one] Une autre figure <a>dans État de préparation</a>.
   *[other] { $count } autres figurent <a>dans État de préparation</a>.
}
judge-flags = { $count ->
    [one] un signalement
   *[other] { $count } signalements
}
judge-said = appréciée le { $on }, vaut jusqu’au { $until }
judge-reopened = appréciée le { $on }, signalée depuis
judged-met = <b>Satisfaite</b>, selon { $who } ({ $on }, vaut jusqu’au { $until }) : « { $reason } » <a>Voir l’appréciation</a>
judged-not-met = <b>Non satisfaite</b>, selon { $who } ({ $on }, vaut jusqu’au { $until }) : « { $reason } » <a>Voir l’appréciation</a>
judged-reopened = Quelque chose a été signalé depuis : regarder de nouveau.
