notices-title = Somebody called you
notices-says = { $who } mentions you: { $title }
notices-comment = In a comment
notices-away-of = Put away: { $notice }
notices-away-all = Put all away
