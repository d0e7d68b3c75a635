packs = Packs
packs-lead = Un pack est un référentiel sous forme de données : ses exigences, registres, contrôles et textes. Cet espace de travail peut en suivre plusieurs à la fois ; ce qu’ils partagent est fait et compté une seule fois.
packs-in-use = Utilisés
packs-in-use-lead = Ce que suit cet espace de travail. Adopter un pack, ou en retirer un, est scellé dans le journal comme tout autre changement.
packs-top = Pack
packs-registers = Registres
packs-checks = Contrôles
packs-edition = Édition { $edition }
packs-requirements = { $count ->
    [one] une exigence
   *[other] { $count } exigences
}
packs-since = adopté le { $day }
packs-until = retiré le { $day }
packs-offer-lead = Non utilisé. Voici ce qu’il ajouterait à ce qui existe. Pour l’adopter, la personne qui gère l’installation exécute : { $command }
packs-version = Pack et version
packs-new-registers = Nouveaux registres
packs-new-requirements = Nouvelles exigences
packs-of-them-shared = { $count }, dont { $shared } déjà prises en compte par un autre référentiel
packs-shared-clauses = Partagées avec les articles
packs-new-checks = Nouveaux contrôles
packs-none = Aucun
