readiness-standards = Standards
readiness-shared = { $shared ->
    [one] { $own } requirements of { $standard }, one of them shared with another standard.
   *[other] { $own } requirements of { $standard }, { $shared } of them shared with another standard.
}
readiness-together = All standards together: { $met } of { $total } requirements met, shared ones counted once.
readiness-same-as = Stands exactly as
readiness-apart = Beside the requirements: rules and customs
home-other-standards = Other standards
