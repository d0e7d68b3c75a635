roadmap-process-rollout = Process by process
    .lead = One process is tried first, the others follow in waves. Ten to fourteen months, at a pace at which people make it theirs. For companies that begin nearly from nothing and want it to last.
roadmap-gap-sprint = Gap by gap
    .lead = Much of it is done already, only not written or not complete. What is missing is closed, the heaviest first. Six to eight months, for companies with a date that presses.
roadmap-modules = Module by module
    .lead = Customers, suppliers, people and work are put in order one after another, the one you need most first. Eight to twelve months; each module helps as soon as it is in use.
roadmap-small-team = Small team
    .lead = Up to ten people and a few hours a week: few processes, few measures, one short manual, an hour together each month. Six to ten months.

roadmap-goal-win-customers = Win and keep customers
roadmap-goal-fewer-failures = Make fewer mistakes
roadmap-goal-steady-supply = Get steadier supplies
roadmap-goal-grow-team = Take in new people well

roadmap-phase-foundations = Foundations
    .goal = You know where you stand, what the system covers, and who answers for what.
roadmap-phase-build = Build
    .goal = The way of working is written down as far as it helps, and was tried.
roadmap-phase-gaps = Close the gaps
    .goal = What was missing is there, and records of daily work are being kept.
roadmap-phase-customers = Customers
    .goal = Orders are clear before they are accepted, and customers are heard.
roadmap-phase-supply = Suppliers and equipment
    .goal = Suppliers are chosen and judged, and what you measure with can be trusted.
roadmap-phase-people = People
    .goal = Everybody knows their task, can do it, and knows why it matters.
roadmap-phase-work = Daily work
    .goal = What you deliver is made under control and released by somebody who may.
roadmap-phase-run = Run
    .goal = Everybody works by it, and three months of records show it.
roadmap-phase-check = Check
    .goal = You have audited everything once, corrected what was found, and decided on it.
roadmap-phase-certify = Certify
    .goal = Both audits of the certification body are passed.
roadmap-phase-keep = The year after
    .goal = The system lives on without the certificate in sight, and the first surveillance audit finds it so.

roadmap-milestone-foundations = Foundations are laid
roadmap-milestone-running = Three months of records
roadmap-milestone-checked = Audited and reviewed once
roadmap-milestone-stage-1 = Stage 1
roadmap-milestone-stage-2 = Stage 2
roadmap-milestone-certificate = Certificate
roadmap-milestone-surveillance = First surveillance audit

roadmap-task-kick-off = Decide, and say so to everybody
    .help = Top management says why, until when, who leads it, and how many days a week each person gets for it. Without these days the plan is a wish.
roadmap-task-gap = Look where you stand
    .help = Go through the requirements with the people who do the work. Note what is there already: it is mostly more than one thinks. Done when the gap assessment is finished.
roadmap-task-context = Name what bears on you, and who expects what
    .help = What outside and inside helps or hinders you, customers, owners, authorities, neighbours, and the climate too. One afternoon together, then a short list that is kept.
roadmap-task-scope = Say what the system covers
    .help = Products, places, processes; and what does not apply to you, with the reason. As wide as your customers expect and not wider than you can carry.
roadmap-task-policy = Write the quality policy
    .help = Half a page that sounds like you. Signed by top management, known to all.
roadmap-task-process-map = Draw the processes and name their owners
    .help = Five to ten are enough. For each: what comes in, what goes out, who answers for it, how you notice that it goes well.
roadmap-task-roles = Settle who decides what
    .help = Roles with their duties and powers, deputies included. Nobody should have all of them.
roadmap-task-risks = Name risks and opportunities, and act on the large ones
    .help = Per process: what could go wrong, what could go better. Only what is large gets a treatment.
roadmap-task-objectives = Set objectives with a plan
    .help = Three to six: measurable, with an owner, a date and the means. Agreed with those who are to reach them.
roadmap-task-document-control = Give documents a home
    .help = One place, one valid version, an approver, a date to look at them again. Old versions are out of reach.
roadmap-task-pilot = Try it with one process
    .help = Take one that matters and whose owner wants it. Write as little as helps, work by it for some weeks, change what does not fit. What is learnt here saves time everywhere else.
roadmap-task-procedures = Write what has to be written
    .help = Where a mistake is likely or costly, those who do the work write how it is done. Pictures and checklists before pages of text.
roadmap-task-roll-out = Bring the other processes in, in waves
    .help = Two or three processes at a time, each with its owner. A wave is done when people work by it and not when papers are signed.
roadmap-task-competence = Know who can do what
    .help = What each role must be able to do, who can, and who learns it until when. Look afterwards whether it worked.
roadmap-task-awareness = Show people what changes for them
    .help = Early and at their place of work: the policy, their part in it, what happens when something goes wrong. Training at the end comes too late.
roadmap-task-equipment = Make sure that measurements can be trusted
    .help = What is measured with what; checked or calibrated how often; what to do when a gauge was off.
roadmap-task-suppliers = Choose and judge suppliers
    .help = Those that matter: what you expect of them, how they do, what follows from it. A list that nobody uses is no evaluation.
roadmap-task-design = Keep development under control
    .help = Steps, who looks at what and when, proof that it does what was wanted, changes on record.
roadmap-task-customers = Know what you promise before you promise it
    .help = Orders and offers are looked at before they are accepted; changes reach everybody they concern.
roadmap-task-production = Keep daily work and release under control
    .help = How it is done right, how one sees that it was, who may release it, how it can be traced.
roadmap-task-nonconformity = Begin to note what goes wrong
    .help = An easy way to report, a decision on each, the cause looked for where it is worth it. Begin early: these are the records that convince.
roadmap-task-measures = Measure what tells you how it goes
    .help = A few figures for each process, with a target and somebody who reacts when they change.
roadmap-task-satisfaction = Ask customers how they see you
    .help = A survey, calls, returns, praise: choose what suits, and draw conclusions from it.
roadmap-task-records = Let it run: three months of records
    .help = Nothing is to be done but to work by it and keep what comes of it. Certification bodies want to see the system at work: about three months of records before stage 1.
roadmap-task-choose-body = Choose a certification body and book its dates
    .help = Ask at least three, look at accreditation, knowledge of your trade and price, and sign early: their calendars are full months ahead.
roadmap-task-auditors = Train internal auditors
    .help = Two people at least, so that nobody audits their own work. Two days and an audit together with somebody experienced.
roadmap-task-audit-programme = Plan the round of internal audits
    .help = Every process and every clause once before stage 1; what matters most, and what has changed, first.
roadmap-task-audits = Audit everything once
    .help = Talk to people where they work, note what you see, good things too. Done when every process was audited and reported.
roadmap-task-corrections = Correct what the audits found
    .help = The mistake itself, then its cause. Look after a while whether it stayed away.
roadmap-task-review = Hold the management review
    .help = Top management looks at all inputs and decides: what is improved, what is changed, who gets the means. Minutes with owners and dates.
roadmap-task-readiness = Look over everything once more
    .help = Readiness shows no errors, the open points have a date, everybody knows what will be asked. Done when that is so.
roadmap-task-stage-1 = Stage 1 audit
    .help = The body looks at papers, scope and readiness, and tells what could become a finding in stage 2.
roadmap-task-concerns = Settle what stage 1 raised
    .help = One answer for each concern, with evidence. The time between the stages is set by the body.
roadmap-task-stage-2 = Stage 2 audit
    .help = The body sees the system at work, at all places, with the people. Nobody has to know everything; everybody should know their own work.
roadmap-task-findings = Answer the findings
    .help = Correction, cause, action and evidence within the time that was set. Major findings must be verified before there is a certificate.
roadmap-task-certificate = Decision on the certificate
    .help = Somebody at the body who was not there decides. You only wait.
roadmap-task-announce = Tell customers, and use the mark as you may
    .help = Mention the system, never the product, and only what the scope says.
roadmap-task-improve = Make one thing better that people care about
    .help = The months after are when momentum is lost. Something visible, chosen by those who do the work.
roadmap-task-next-round = Second round of internal audits
    .help = Spread over the year; deeper where the first round found something.
roadmap-task-next-review = Second management review
    .help = Look back at the first year, and set the objectives of the next.
roadmap-task-surveillance = First surveillance audit
    .help = At the latest twelve months after the decision. The body looks at audits, review, complaints, changes and the use of the mark.
roadmap-task-basics = Write down who you are and what you do
    .help = On two pages: what you offer, to whom, what bears on you, who expects what, what the system covers.
roadmap-task-few-processes = Draw three to five processes with their risks
    .help = Selling, making, buying, keeping the company going. For each one line on what can go wrong.
roadmap-task-short-manual = Write one short manual
    .help = Twenty pages at most, with the checklists you use anyway. One document is enough for a small team.
roadmap-task-few-measures = Choose three measures and two objectives
    .help = Figures you have already: deliveries on time, complaints, rework. Look at them each month.
roadmap-task-monthly-review = Sit together for an hour each month
    .help = What went wrong, how the figures stand, what we change. Three such hours and their notes are most of a management review.

parameter-first_scope_processes = Many for a first certificate: more processes than
parameter-first_scope_sites = Many for a first certificate: more sites than
parameter-one_owner_percent = One person has too much of a plan from (% of the open tasks)
parameter-unread_days = A document nobody was told of is unread after (days)

check-roadmap-scope-broad = The scope is broad for a first certificate: { $processes ->
        [one] one process
       *[other] { $processes } processes
    } and { $sites ->
        [one] one site
       *[other] { $sites } sites
    }.
    .help = Begin with the part your customers ask the certificate for, and widen the scope in a later year. Every process and site has to be audited before stage 1.
check-roadmap-papers-unread = { $number } has been in force for { $days ->
        [one] one day
       *[other] { $days } days
    } and nobody was shown it.
    .help = Papers that nobody uses do not help, and auditors see it at once. Show it to those it concerns, or withdraw it.
check-roadmap-one-owner = One person has more than { $percent } % of the { $open } tasks that are open.
    .help = A system that one department makes is that department’s system. Give tasks to those whose work it is.
check-roadmap-silo = The people of “{ $phase }” have no part in any other module.
    .help = Modules that do not know of one another do not fit together later. Let somebody of each work in another one too.
check-roadmap-nothing-after = Nothing is planned after { $date }.
    .help = Momentum is lost in the months after the certificate, and the surveillance audit finds it. Plan audits, review and one visible improvement for the year after.
check-roadmap-training-late = Training is left to the end: { $task }.
    .help = People can only work by what they were shown. Let training begin in the first two thirds of the time.
check-roadmap-dates = The dates of a task cannot be right: { $task }.
    .help = It is due before the roadmap begins or before it is begun itself, or done on a day to come. Correct its dates.
check-roadmap-no-owner = { $count ->
        [one] One task has
       *[other] { $count } tasks have
    } no owner.
    .help = What belongs to nobody is done by nobody. Name a person for each task.
