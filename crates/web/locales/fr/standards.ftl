readiness-standards = Référentiels
readiness-shared = { $shared ->
    [one] { $standard } : { $own } exigences, dont une partagée avec un autre référentiel.
   *[other] { $standard } : { $own } exigences, dont { $shared } partagées avec un autre référentiel.
}
readiness-together = Tous référentiels réunis : { $met } exigences satisfaites sur { $total }, les exigences partagées comptées une seule fois.
readiness-same-as = Satisfaite exactement comme
readiness-apart = En dehors des exigences : règles et usages
home-other-standards = Autres référentiels
