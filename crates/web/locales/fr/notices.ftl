notices-title = On vous a nommé
notices-says = { $who } vous mentionne : { $title }
notices-comment = Dans un commentaire
notices-away-of = Classer : { $notice }
notices-away-all = Tout classer
