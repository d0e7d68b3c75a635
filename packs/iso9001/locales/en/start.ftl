# What a new organisation is asked: read by founders who have never heard of a quality system.

start-section-work = What you do
start-section-people = Who and where
start-section-certificate = The certificate
start-section-system = How you want to work

start-sector = What does your organisation do?
    .hint = The nearest one will do. It decides which processes, risks and measures you begin with.
start-sector-software = Software or apps
    .note = You develop software and run it, or sell it
start-sector-manufacturing = Manufacturing
    .note = You make parts, machines, devices or other goods
start-sector-services = Services and consulting
    .note = You advise, engineer, train or look after customers
start-sector-food-supplement = Food supplements
    .note = Your own recipes, made by you or by a contract manufacturer
start-sector-trade = Trade
    .note = You buy and sell: wholesale, retail, import, web shop

start-offer = What do you sell?
    .hint = In one line, as you would say it to a customer. Example: “time tracking for craft businesses”.
start-kinds = Is it software, goods or a service?
    .hint = All that apply. Left empty, we take what is usual for your sector.
start-kinds-software = Software
start-kinds-product = Goods
start-kinds-service = A service

start-designs = Do you design or develop anything of what you sell yourselves?
    .hint = A recipe, a drawing, an app, a training concept of your own is design. If customers or suppliers specify everything, it is not.
start-measures_with = Do you need measuring devices to show that it is right?
    .hint = Gauges, scales, test rigs, laboratory. Checking by eye or by review is not measuring.
start-holds_property = Do you hold things that belong to customers or suppliers?
    .hint = Material, tools, drawings, accounts, their data. A customer’s personal data count.

start-size = How many people work for you?
    .hint = Everybody, part-time and freelancers who work under your name included.
start-sites = Where do you work?
    .hint = One place on each line. Leave it empty if there is only one.
start-remote = Does anybody work from home or on the way?
start-remote-nobody = Nobody
start-remote-some = Some
start-remote-everybody = Everybody

start-asked_for = Does a contract or customer ask for the certificate?
start-asked_by = By when?
    .hint = Only if one does: the date in the contract.
start-target = When do you want to be certified?
    .hint = Small organisations need six to twelve months. Left empty, the date of the contract counts, if there is one.
start-edition = Which edition of the standard?
    .hint = New certificates are best made for 2026. Choose 2015 if a customer names it.
start-edition-2015 = ISO 9001:2015
start-edition-2026 = ISO 9001:2026

start-methodology = How do you want to get there?
    .hint = Left empty, we choose by your size. You can change it at any time.
start-methodology-small-team = Small team
    .note = Up to about ten people: three or four processes, a few measures, a short review every month
start-methodology-gap-sprint = Gap sprint
    .note = Six to eight months: find what is missing and close it in short rounds
start-methodology-process-rollout = Process by process
    .note = Ten to fourteen months: bring in one process after the other, with its people
start-methodology-modules = In modules
    .note = Eight to twelve months: topics in the order of your business goals
start-languages = Which languages are spoken at work?
    .hint = One on each line.

start-next-policy = Read the quality policy and change what you would not say yourself
    .lead = Then send it for approval. It counts once somebody other than its author has approved it.
start-next-people = Bring in your colleagues
    .lead = Everybody who works in the system, with their role. Two people at least are needed to approve anything.
start-next-processes = Go through each process with those who do the work
    .lead = Cross out what is not so, give it an owner, and put it in force.
start-next-scope = Settle the scope
    .lead = What the system covers, and which clauses do not apply and why.
start-next-risks = Rate the risks, strike those that are not yours
    .lead = The ratings are suggestions. Add the two that worry you at night.
start-next-roadmap = Plan the way to the certificate
    .lead = Phases, milestones and dates by the method you have chosen.

check-draft-to-confirm = “{ $title }” was drafted at the start and nobody has confirmed it
    .help = Read it, correct it, and take the tag “to confirm” away
