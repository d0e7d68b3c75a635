### The cycle of dates, what offers are worth, and what a check rests on.

cycle-next = { $title } on { $on }
cycle-in = { $days ->
    [0] Today
    [one] Tomorrow
   *[other] In { $days } days
}
cycle-ago = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
}
cycle-missing = · { $count ->
    [one] One thing must be true before it
   *[other] { $count } things must be true before it
}
cycle-all-true = · Everything that must be true before it is true
cycle-no-conditions = · Nothing is asked of you before it yet
cycle-open = Open it
cycle-before = Before { $title }
cycle-true-of = { $true } of { $all }
cycle-holds-not = not yet
cycle-hold = { $count ->
    [one] One thing is true already
   *[other] { $count } things are true already
}
cycle-nothing = Nothing is planned
cycle-line = Dates of the cycle
cycle-line-says = { $ahead } dates to come and { $past } passed; the same stand below as a list.
cycle-ahead = By when
cycle-no-dates = No date lies ahead
cycle-past = { $count ->
    [one] One date has passed
   *[other] { $count } dates have passed
}
cycle-others = What else falls short
cycle-no-others = Nothing

score-title = Score the offers
score-help = From 0 to { $best }, where { $best } is best. An empty field is no score yet.
score-cell = { $criterion }: { $item }
score-conflict = Somebody has changed what is compared since you opened this page. Your scores are still here: look at them again, then save.
compare-leads = { $name } leads with { $mean } of { $best }
compare-tie = Even: { $names }
compare-nothing = Nothing can be compared yet
compare-missing = { $count ->
    [one] One score is missing
   *[other] { $count } scores are missing
}
compare-few = { $count ->
    [one] Only one is compared; { $enough } should be
   *[other] Only { $count } are compared; { $enough } should be
}
compare-chosen-out = { $name } was chosen and does not fulfil the musts
compare-chosen-not-first = { $name } was chosen and is not the best: the reason must say why
compare-table = Criteria and offers
compare-criterion = Criterion
compare-weight = Weight
compare-chosen = Chosen
compare-no-score = no score
compare-mean = Weighted mean
compare-out = out
compare-place = place { $place }
compare-scores-missing = { $count ->
    [one] one score missing
   *[other] { $count } scores missing
}

source-rule = Rule: { $of }
source-practice = Custom, no rule: { $of }
source-custom = Custom, no rule
source-default = Our suggestion, no rule
