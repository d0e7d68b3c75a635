readiness-standards = Référentiels
readiness-shared = { $shared ->
    [one] { $own } exigences de { $standard }, dont une partagée avec un autre référentiel.
   *[other] { $own } exigences de { $standard }, dont { $shared } partagées avec un autre référentiel.
}
readiness-together = Tous référentiels réunis : { $met } exigences satisfaites sur { $total }, les exigences partagées comptées une seule fois.
readiness-same-as = Satisfaite exactement comme
