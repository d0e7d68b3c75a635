cli-pack-would-bring = { $name } { $version } apporterait { $registers ->
    [one] un registre
   *[other] { $registers } registres
}, { $requirements ->
    [one] une exigence
   *[other] { $requirements } exigences
} (dont { $shared } partagées avec un autre référentiel) et { $checks ->
    [one] un contrôle
   *[other] { $checks } contrôles
}.
cli-pack-adopted = Adopté : { $name } { $version }, avec { $registers ->
    [one] un nouveau registre
   *[other] { $registers } nouveaux registres
}, { $requirements ->
    [one] une nouvelle exigence
   *[other] { $requirements } nouvelles exigences
} (dont { $shared } partagées avec un autre référentiel) et { $checks ->
    [one] un nouveau contrôle
   *[other] { $checks } nouveaux contrôles
}. Un serveur ouvert sur cet espace de travail le suivra à son prochain démarrage.
cli-pack-removed = { $name } n’est plus suivi.
