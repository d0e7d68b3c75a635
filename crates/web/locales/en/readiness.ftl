readiness-by = Group by
readiness-by-clause = Clause
readiness-by-severity = Severity
readiness-group-errors = Errors
readiness-group-warnings = Warnings
readiness-group-notes = Notes
readiness-group-judge = For a person to judge
readiness-group-met = Met
readiness-count = { $count }
readiness-nobody = Nobody
readiness-of-none = Of none in particular
readiness-and-more-here = … and { $count } more here
readiness-found-here = { $errors ->
    [0] { $warnings ->
        [0] { $notes ->
            [one] one note
           *[other] { $notes } notes
        }
        [one] one warning
       *[other] { $warnings } warnings
    }
    [one] one error{ $warnings ->
        [0] { "" }
        [one] , one warning
       *[other] , { $warnings } warnings
    }
   *[other] { $errors } errors{ $warnings ->
        [0] { "" }
        [one] , one warning
       *[other] , { $warnings } warnings
    }
}
readiness-rules = What Assay would report
rule-looked = { $applied ->
    [0] nothing to look at yet
    [one] one record looked at{ $found ->
        [0] , fine
       *[other] , falls short
    }
   *[other] { $applied } records looked at{ $found ->
        [0] , all fine
        [one] , one falls short
       *[other] , { $found } fall short
    }
}
evidence-more = and { $count } more of { $register }
evidence-none = nothing to look at yet
judge-do = Judge it yourself
judge-help = Say whether it is met, why, and until when that holds
judge-button = Judge
judge-choose = Which requirement?
judge-choose-help = These wait for a person to judge. Choose one: what it asks and what shows it then stand beside the form.
judge-choose-none = No requirement waits for a person to judge.
judge-choose-more = { $count ->
    [one] One more is listed <a>under Readiness</a>.
   *[other] { $count } more are listed <a>under Readiness</a>.
}
judge-flags = { $count ->
    [one] one flag
   *[other] { $count } flags
}
judge-said = judged { $on }, holds until { $until }
judge-reopened = judged { $on }, flagged since
judged-met = <b>Met</b>, says { $who } ({ $on }, holds until { $until }): “{ $reason }” <a>See the judgement</a>
judged-not-met = <b>Not met</b>, says { $who } ({ $on }, holds until { $until }): “{ $reason }” <a>See the judgement</a>
judged-reopened = Something was flagged after that: look again.
