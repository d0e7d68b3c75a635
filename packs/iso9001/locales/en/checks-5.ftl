## 5.1 Leadership and customer focus
check-top-no-verdict =
    { $months ->
        [one] No management review of the last month carries a verdict on the system, signed by top management
       *[other] No management review of the last { $months } months carries a verdict on the system, signed by top management
    }
    .help = Hold a review and have top management sign it
check-objective-no-direction = Objective “{ $title }” answers none of your issues, requirements or opportunities
    .help = Link { $title } to the issue it answers
check-process-no-clauses = Process “{ $title }” is not tied to any clause, so nobody sees that it is part of the system
    .help = Write the clauses { $title } serves
check-leaders-own-nothing =
    { $count ->
        [one] One member of top management owns no process and no risk: { $names }
       *[other] { $count } members of top management own no process and no risk: { $names }
    }
    .help = Give each of them a process or a risk to answer for
check-leaders-unnamed = Nobody is named as top management
    .help = Name the people who direct the organisation
check-review-means-not-acted =
    { $count ->
        [one] Review “{ $title }” decided on resources, but one decision has no action: { $names }
       *[other] Review “{ $title }” decided on resources, but { $count } decisions have no action: { $names }
    }
    .help = Create an action for each decision of { $title }
check-leaders-silent =
    { $months ->
        [one] Top management has not spoken to people about quality for a month
       *[other] Top management has not spoken to people about quality for { $months } months
    }
    .help = Plan when top management speaks about quality, and note the day
check-leaders-unheard = Nothing shows that top management’s words about quality reached { $percent } % of the people
    .help = Write at the talk how many of the people in the scope it reached, or hold it again for those who missed it
check-review-left-out-objectives = Review “{ $title }” drew no conclusion on the objectives
    .help = Put the objectives on the agenda of the next review
check-idea-unanswered =
    { $days ->
        [one] Whoever had the idea “{ $title }” has heard nothing for more than a day
       *[other] Whoever had the idea “{ $title }” has heard nothing for more than { $days } days
    }
    .help = Decide on { $title } and tell whoever had the idea
check-leaders-improve-nothing = No member of top management carries an improvement: neither an objective nor a decision of a review
    .help = Let a member of top management own one improvement
check-conduct-none = No code of conduct is in force
    .help = Write down what people may expect of each other, and have it approved
check-culture-not-asked =
    { $months ->
        [one] Your people have not been asked about quality culture for a month
       *[other] Your people have not been asked about quality culture for { $months } months
    }
    .help = Ask your people with a short survey
check-concern-too-long =
    { $days ->
        [one] A concern has been open for more than a day
       *[other] A concern has been open for more than { $days } days
    }
    .help = Settle the concern and tell the person who raised it
check-concern-no-handlers = Concerns go to fewer than two people, so nobody can step back
    .help = Name two people who handle concerns
check-offerings-no-requirements = Not every product and service says what customers and the law require
    .help = List each product and service with what customers and the law require
check-risk-none-for-customers = No risk on record touches what you deliver or how satisfied customers are
    .help = Add the risk a customer would notice first
check-satisfaction-no-numbers = No measure shows how satisfied customers are over time
    .help = Measure customer satisfaction at least twice

## 5.2 Policy
check-policy-none = No quality policy is in force
    .help = Write the quality policy on one page and have it approved
check-policy-not-by-top = The quality policy was not approved by top management
    .help = Have top management approve the next revision
check-policy-old =
    { $months ->
        [one] The quality policy has not been looked at for more than a month
       *[other] The quality policy has not been looked at for more than { $months } months
    }
    .help = Review the policy, even if nothing changes
check-policy-context-moved =
    { $count ->
        [one] An important issue came up after the quality policy was approved: { $names }
       *[other] { $count } important issues came up after the quality policy was approved: { $names }
    }
    .help = Ask whether the policy still fits
check-policy-no-objectives = No agreed objective serves the quality policy
    .help = Link your objectives to the quality policy
check-policy-two-promises =
    { $missing ->
        [improvement] The quality policy does not promise to keep improving
        [requirements] The quality policy does not promise to meet requirements
       *[both] The quality policy promises neither to meet requirements nor to keep improving
    }
    .help = List what the policy promises
check-policy-unread =
    { $people ->
        [one] Nothing shows that the one person in scope has read the quality policy (at least { $percent } % must)
       *[other] Fewer than { $percent } % of your { $people } people are known to have read the quality policy
    }
    .help = Train your people on the policy in force
check-policy-not-public = Nobody outside can find the quality policy, and no reason is given
    .help = Say where outsiders can read the policy, or why they cannot

## 5.3 Roles
check-role-empty = Role “{ $title }” has no holder, and it is not noted as vacant with a deputy
    .help = Give { $title } to a person, or note since when it is vacant and name a deputy
check-role-not-accepted =
    { $count ->
        [one] One person in role “{ $title }” has not confirmed knowing what it asks: { $names }
       *[other] { $count } people in role “{ $title }” have not confirmed knowing what it asks: { $names }
    }
    .help = Go through { $title } with each of them and note the day
check-role-no-content = Role “{ $title }” does not say what it answers for and what it may decide
    .help = Write the responsibilities and authorities of { $title }
check-duty-qms-conformity = Nobody who works here answers for the system meeting the standard
    .help = Give the duty to a role and the role to a person
check-duty-qms-integrity = Nobody who works here answers for keeping the system whole through changes
    .help = Give the duty to a role and the role to a person
check-duty-process-results = Nobody who works here answers for processes bringing their results
    .help = Give the duty to a role and the role to a person
check-duty-qms-reporting = Nobody who works here answers for reporting to top management on the system
    .help = Give the duty to a role and the role to a person
check-duty-customer-focus = Nobody who works here answers for keeping the customer in view
    .help = Give the duty to a role and the role to a person
check-measure-red-without-action = “{ $title }” has missed its target three times running, and neither an action nor an objective answers it
    .help = Decide what is done about { $title }
check-promise-without-objective = No objective works towards what the policy promises: { $promises }
    .help = Set an objective for this promise
check-change-approver-without-duty = { $who } approved “{ $title }”, a change of the system, without the duty to keep it whole
    .help = Give this duty to whoever approves such changes
