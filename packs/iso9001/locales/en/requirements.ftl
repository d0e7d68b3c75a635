# The requirements in our own words: never the text of the standard.
# title · .text what is asked · .question what an auditor asks · .evidence what shows it

## Clause 4: Context

requirement-4-1-1 = External and internal issues
    .text = List what happens outside and inside that bears on why the organisation exists, where it is heading and what its QMS can deliver.
    .question = Which outside and inside developments help or threaten your ability to deliver what customers expect, and how did you arrive at that list?
    .evidence = context register (issue, origin, effect, owner)

requirement-4-1-2 = Issues kept under review
    .text = Watch the identified issues and re-examine them regularly.
    .question = What has changed in your context since the last review, and how did you notice it?
    .evidence = context_issue review log, management-review input

requirement-4-1-3 = Climate change relevance
    .text = Decide explicitly whether climate change is an issue that matters for the QMS.
    .question = How did you conclude that climate change does or does not matter for your QMS, and what followed from that conclusion?
    .evidence = climate-relevance decision with reasons and date

requirement-4-2-a = Relevant interested parties
    .text = Name the parties whose needs can influence the QMS.
    .question = Who can affect, or be affected by, how well you serve your customers?
    .evidence = interested-party register

requirement-4-2-b = Their relevant requirements
    .text = Work out what each of those parties requires that matters for the QMS, climate-related demands included where they exist.
    .question = What do these parties require of you, and how do you know it is still what they require?
    .evidence = requirements per interested party

requirement-4-2-c-2026 = Which requirements the QMS takes on
    .text = Decide which of the relevant interested-party requirements the QMS will address.
    .question = Which of these demands have you decided to meet through the QMS, and where can I see that happening?
    .evidence = disposition per party requirement (addressed by QMS yes/no + where)

requirement-4-2-2 = Party information kept under review
    .text = Watch and re-examine information about the parties and what they require.
    .question = How do you find out when an important party changes its expectations?
    .evidence = review dates on parties and requirements

requirement-4-3-1 = Boundaries and basis of the scope
    .text = Fix where the QMS starts and stops and what it applies to, judging from the issues, the interested-party requirements and what is offered.
    .question = What is inside the system, what is outside it, and how did your context and your customers’ requirements shape that line?
    .evidence = scope statement with sites, functions, products and services

requirement-4-3-3 = Apply everything that is applicable
    .text = Apply every requirement of the standard that has its place in the scope.
    .question = How can you show that nothing applicable has been left out?
    .evidence = applicability matrix per clause

requirement-4-3-4 = Scope as documented information
    .text = Keep the scope in writing, stating the kinds of products and services covered.
    .question = Where is the scope published, and does it match what you actually sell and do?
    .evidence = approved, current scope document

requirement-4-3-5 = Justify non-applicability
    .text = Give a reason for each requirement treated as not applicable.
    .question = Why does this requirement not apply to you, and what would make it apply?
    .evidence = justification per excluded requirement

requirement-4-3-6 = Limits on non-applicability
    .text = Claim conformity only when what is left out cannot harm conforming output or customer satisfaction.
    .question = Could anything you have excluded affect what the customer receives?
    .evidence = impact statement per excluded requirement

requirement-4-4-1-1 = A working process-based QMS
    .text = Build a QMS out of connected processes, work by it and keep making it better.
    .question = Walk me through your processes from customer request to customer satisfaction: how do they make one system?
    .evidence = process map, process owners, process performance history

requirement-4-4-1-a = Process inputs and outputs
    .text = State what goes into and is expected out of each process.
    .question = What does this process receive, what must it deliver, and to whom?
    .evidence = process card (inputs, outputs)

requirement-4-4-1-b = Sequence and interaction
    .text = Show how the processes follow on from and affect one another.
    .question = What happens downstream when this process is late or wrong?
    .evidence = process interaction graph

requirement-4-4-1-c = Criteria, methods and indicators
    .text = Choose and use the criteria, measurements and indicators that keep each process effective and under control.
    .question = How do you know, this week, whether this process is in control?
    .evidence = process KPIs with targets and readings

requirement-4-4-1-d = Process resources and responsibilities
    .text = Secure the resources of each process and assign who is responsible and who may decide.
    .question = What does this process need to run well, and who may stop, change or release it?
    .evidence = resource list, process owner and RACI per process

requirement-4-4-1-f = Process risks and opportunities
    .text = Deal in each process with the risks and opportunities determined under 6.1.
    .question = What could make this process fail, and what have you built in against it?
    .evidence = risk and opportunity entries linked to processes

requirement-4-4-1-g = Evaluate, change and improve processes
    .text = Evaluate processes, change what does not deliver as intended and improve processes and system.
    .question = When did this process last miss its target, what did you change, and what is better than a year ago?
    .evidence = process review, change records

requirement-4-4-2-a = Documents that support operation
    .text = Write down as much as people need to run the processes.
    .question = What written guidance do people use here, and how did you decide how much is enough?
    .evidence = procedures, instructions, process cards

requirement-4-4-2-b = Records that processes ran as planned
    .text = Keep enough records to show that the processes ran as planned.
    .question = Show me the evidence that last month’s work followed the plan.
    .evidence = process records

## Clause 5: Leadership

requirement-5-1-1-a = Top management answers for effectiveness
    .text = Have top management answer for whether the QMS works.
    .question = How do you personally answer for the results of the QMS, and to whom?
    .evidence = management-review conclusion signed by top management

requirement-5-1-1-b = Policy and objectives fit the direction
    .text = Make sure that a quality policy and quality objectives exist and point where the organisation is heading.
    .question = How do the quality objectives help the business get where it wants to go?
    .evidence = policy, objectives, link to strategy

requirement-5-1-1-c = QMS built into the business
    .text = Build the QMS requirements into the way the business is run.
    .question = Which business decisions did the QMS change this year?
    .evidence = business processes carrying QMS controls

requirement-5-1-1-d = Process approach and risk-based thinking
    .text = Promote working by processes and thinking in terms of risk (2026: and opportunity).
    .question = What do you do so that people think about risk before they act?
    .evidence = leadership communications, risk ownership by leaders

requirement-5-1-1-e = Resources made available
    .text = Give the QMS the people, time and money it needs.
    .question = Which request for quality resources did you last approve or refuse, and why?
    .evidence = approved budget/resource decisions

requirement-5-1-1-f = Communicate why it matters
    .text = Tell people why quality matters and why keeping to the system matters.
    .question = When did you last speak to people about quality, and what did you hear back?
    .evidence = leadership communication records

requirement-5-1-1-g = Intended results achieved
    .text = Make sure the QMS brings what it is meant to bring.
    .question = Is the QMS giving you the results you wanted? What is your evidence?
    .evidence = objective and KPI status reviewed by top management

requirement-5-1-1-h = Engage people and support other leaders
    .text = Involve, guide and support people, and back other managers in leading quality in their own areas.
    .question = How do you help people and managers to raise problems, ideas and standards?
    .evidence = suggestions, participation, feedback records

requirement-5-1-1-i = Promote improvement
    .text = Encourage people to improve things, and take part (2026: all the time).
    .question = Which improvement are you personally behind at the moment?
    .evidence = sponsored improvement projects

requirement-5-1-1-i-2026 = Quality culture and ethical behaviour
    .text = Have top management promote a quality culture and ethical conduct.
    .question = What do you do so that people choose the right thing over the quick thing, and how do you know it works?
    .evidence = culture statement/code of conduct, culture survey, speak-up cases, leadership actions

requirement-5-1-2-a = Requirements understood and met
    .text = Make sure everyone concerned knows what customers and the law require, and that it is met every time.
    .question = How does top management know that legal and customer requirements are being met?
    .evidence = requirement register, delivery/conformity performance

requirement-5-1-2-b = Risks to conformity and satisfaction
    .text = Make sure the risks and opportunities that could reach the customer are known and dealt with.
    .question = Which risks to the customer worry you most, and what is being done?
    .evidence = risk register filtered on conformity/satisfaction

requirement-5-1-2-c = Focus on customer satisfaction
    .text = Keep the attention on raising customer satisfaction.
    .question = What did you do with the latest customer feedback?
    .evidence = satisfaction trend, actions from it

requirement-5-2-1-1 = Establish the policy
    .text = Have top management write a quality policy, live by it and keep it current.
    .question = How was the policy made, and when did you last ask whether it is still right?
    .evidence = approved policy

requirement-5-2-1-a = Policy fits the organisation
    .text = Write a policy that fits what the organisation is there for, its surroundings and where it is heading.
    .question = What in the policy could only have been written by your organisation?
    .evidence = policy rationale

requirement-5-2-1-b = Policy frames objectives
    .text = Write the policy so that objectives can be derived from it.
    .question = Which objective turns which part of the policy into action?
    .evidence = objective-to-commitment links

requirement-5-2-1-c = Two commitments in the policy
    .text = Promise two things in the policy: to meet the requirements that apply, and to keep improving the QMS.
    .question = What do you promise in the policy, and how do you keep those promises?
    .evidence = policy text with tagged commitment

requirement-5-2-2-a = Policy as documented information
    .text = Have the policy in writing, where people find it.
    .question = Where do people find the policy?
    .evidence = controlled policy document

requirement-5-2-2-b = Policy known and used
    .text = Make sure everyone inside knows the policy, understands it and works by it.
    .question = What does the policy mean for your own work?
    .evidence = read-acknowledgements, interview results

requirement-5-2-2-c = Policy open to interested parties
    .text = Let outsiders who have an interest in it read the policy.
    .question = How can a customer or supplier see your policy?
    .evidence = publication record

requirement-5-3-1 = Roles assigned and understood
    .text = Make sure everyone knows who answers for what and who may decide what.
    .question = What may you decide, and how do others know it?
    .evidence = role descriptions, assignments, acceptance

requirement-5-3-a = Authority for conformity and integrity
    .text = Name who sees to it that the QMS meets the standard and stays whole while it is changed.
    .question = Who makes sure the system meets the standard and stays whole when something changes?
    .evidence = role assignment

requirement-5-3-b = Authority for process results
    .text = Name who answers when a process does not bring what it should.
    .question = Who answers when this process does not deliver?
    .evidence = process owners

requirement-5-3-c = Reporting to top management
    .text = Name who tells top management how the QMS is doing and what could be better.
    .question = Who tells top management how the system performs, and how often?
    .evidence = reporting role, reports

requirement-5-3-d = Customer focus promoted
    .text = Name who keeps the customer in everyone’s mind.
    .question = Who speaks for the customer here?
    .evidence = role assignment

## Clause 6: Planning

requirement-6-1-1-1 = Plan from context and parties
    .text = Plan the QMS with the issues of 4.1 and the requirements of 4.2 in view.
    .question = How did your context turn into risks and opportunities?
    .evidence = links from risks/opportunities to issues and party requirements

requirement-6-1-1-2 = Determine risks and opportunities
    .text = Determine which risks and opportunities must be handled so the QMS succeeds, good effects grow, bad ones shrink and things improve.
    .question = How do you find risks and opportunities, and which ones did you decide to leave alone?
    .evidence = risk and opportunity register

requirement-6-1-2-a = Plan proportionate actions (risks and opportunities)
    .text = Plan what will be done about the risks and opportunities, in proportion to their possible impact on conformity.
    .question = What have you decided to do about your most important risk?
    .evidence = action plans linked to risks/opportunities

requirement-6-1-2-b = Build actions in and evaluate them
    .text = Plan how the actions become part of the processes and how their effect will be judged.
    .question = Where in the process can I see this action at work, and how do you know it helped?
    .evidence = action-to-process links

requirement-6-1-2-1-2026 = Analyse and evaluate risks
    .text = Analyse and evaluate the risks that could harm conformity or customer satisfaction, supply disruption among them.
    .question = How did you rank this risk, and what would change the ranking?
    .evidence = risk assessments (likelihood, consequence, rating, disruption flag)

requirement-6-1-2-2-2026 = Plan proportionate risk actions and build them in
    .text = Plan actions on risks in proportion to their possible effect and carry them into the QMS processes.
    .question = Why did you choose this treatment, and where does the process work differently because of it?
    .evidence = risk treatment decision and actions

requirement-6-1-2-4-2026 = Evaluate risk actions
    .text = Evaluate whether the risk actions were effective.
    .question = What is your evidence that this risk is now lower?
    .evidence = effectiveness result per risk action

requirement-6-1-3-1-2026 = Analyse and evaluate opportunities
    .text = Analyse and evaluate the opportunities that could have wanted effects.
    .question = Which opportunities have you looked at this year, and which did you decline?
    .evidence = opportunity assessments (benefit, effort, decision)

requirement-6-1-3-2-2026 = Plan opportunity actions and build them in
    .text = Plan actions on the opportunities chosen and carry them into the QMS processes.
    .question = What is the plan for this opportunity, and where will it show up in daily work?
    .evidence = opportunity actions

requirement-6-1-3-4-2026 = Evaluate opportunity actions
    .text = Evaluate whether the opportunity actions were effective.
    .question = Did you get the benefit you expected?
    .evidence = benefit review

requirement-6-2-1-1 = Objectives where they matter
    .text = Set quality objectives where they count: for teams, levels and processes.
    .question = Which functions have quality objectives, and why these?
    .evidence = objective register by function/level/process

requirement-6-2-1-a = Objectives follow policy and requirements
    .text = Choose objectives that follow from the policy and from what you must fulfil.
    .question = Which promise and which requirement stand behind this objective?
    .evidence = objective-to-commitment link

requirement-6-2-1-b = Objectives can be measured
    .text = Set objectives so that anyone can tell whether they were reached.
    .question = How will you know that the objective has been met?
    .evidence = objective with unit, baseline, target

requirement-6-2-1-d = Objectives relevant to conformity and satisfaction
    .text = Choose objectives that make products and services better or customers more satisfied.
    .question = How does the customer notice when you reach this objective?
    .evidence = objective category

requirement-6-2-1-e = Objectives monitored
    .text = Follow progress on objectives.
    .question = Where do you stand today against this objective?
    .evidence = progress readings

requirement-6-2-1-f = Objectives communicated and updated
    .text = Tell the people concerned what the objectives are, and change objectives that no longer fit.
    .question = Which objectives does your team work towards, and when did they last change?
    .evidence = communication/acknowledgement

requirement-6-2-1-2 = Objectives as documented information
    .text = Keep the objectives in writing.
    .question = Where are the objectives written down?
    .evidence = objective register or controlled document

requirement-6-2-2-a = Plan to reach the objective
    .text = Make a plan for each objective: steps, resources, one person and a date.
    .question = What is the plan for this objective: steps, resources, person and date?
    .evidence = objective plan

requirement-6-2-2-e = How results are judged
    .text = Say beforehand how you will judge the result.
    .question = How will you judge the result?
    .evidence = objective plan

requirement-6-3-1 = Plan QMS changes
    .text = Plan changes to the QMS before you make them.
    .question = How was your last change to the system planned?
    .evidence = change requests with plan before implementation

requirement-6-3-a = Purpose and consequences
    .text = Consider why the change is made and what it could lead to.
    .question = What could this change break?
    .evidence = change impact assessment

requirement-6-3-b = Integrity of the QMS
    .text = Consider whether the QMS stays whole.
    .question = What else had to change with it?
    .evidence = impact on processes and documents

requirement-6-3-c = Resources and responsibilities in change
    .text = Consider the resources available (2026: and information) and who gains or loses responsibility.
    .question = Did you have what you needed, and whose job changed?
    .evidence = resource field in change plan

requirement-6-3-e-2026 = Communicate the change
    .text = Consider how the change will be communicated.
    .question = Who needed to know, and when were they told?
    .evidence = communication plan/log for change

requirement-6-3-f-2026 = Measure and review the change
    .text = Consider how the effect of the change will be followed and judged, and how its results will be reviewed.
    .question = What did you decide beforehand that success would look like, and what did the review show?
    .evidence = success criterion and indicator per change

## Clause 7: Support

requirement-7-1-1-1 = Resources for the QMS
    .text = Determine and provide what it takes to build, run and improve the QMS, weighing what is available in-house against what must come from outside.
    .question = How do you decide what to do yourselves and what to buy in?
    .evidence = resource plan, make-or-buy decisions

requirement-7-1-2-1 = People
    .text = Have enough people, of the right kind, to run the QMS and its processes.
    .question = Where would one absence stop the work, and what is your answer?
    .evidence = staffing plan, role occupancy

requirement-7-1-3-1 = Infrastructure
    .text = Have the buildings, equipment, software and services the work needs, and keep them fit (2026 note: IT, remote and hybrid work).
    .question = Which equipment or system would hurt your customers most if it failed, and how is it kept fit?
    .evidence = asset register, maintenance plan and records

requirement-7-1-4-1 = Environment for operations
    .text = Provide and keep up the human and physical conditions the work needs.
    .question = Which working conditions affect quality here, and how do you keep them right?
    .evidence = environment criteria and readings, wellbeing survey

requirement-7-1-5-1-1 = Suitable measuring resources
    .text = Where measuring proves that something is right, choose and provide what suits the task.
    .question = How do you know you can trust this measurement for this tolerance?
    .evidence = measuring-equipment and method register

requirement-7-1-5-1-b = Kept fit for purpose
    .text = Keep measuring resources fit for their purpose.
    .question = What tells you that it is still good today?
    .evidence = check/maintenance records

requirement-7-1-5-1-2 = Evidence of fitness
    .text = Keep records showing the measuring resources are fit.
    .question = Show me the evidence for this one.
    .evidence = fitness records

requirement-7-1-5-2-a = Calibrate or verify against traceable standards
    .text = Where traceability is needed, calibrate or verify at set intervals or before use against traceable standards.
    .question = Can you follow this reading back to a national standard?
    .evidence = calibration certificates with reference standard

requirement-7-1-5-2-a2 = Basis where no standard exists
    .text = Where no such standard exists, keep a record of the basis used.
    .question = What do you compare with when there is no standard?
    .evidence = documented calibration basis

requirement-7-1-5-2-b = Status identifiable and protected
    .text = Let every user see whether an instrument may be used, and protect it from adjustment, damage and wear.
    .question = How does the user see that this may be used, and what keeps it from being changed by accident?
    .evidence = status label/QR and register status

requirement-7-1-5-2-2 = Out-of-tolerance response
    .text = When an instrument proves unfit, judge whether earlier results are affected and act.
    .question = What did you do about results measured before the fault was found?
    .evidence = impact assessment per failed calibration

requirement-7-1-6-1 = Determine needed knowledge
    .text = Know what one has to know to run the processes and deliver what was promised.
    .question = What do you know here that would be hard to replace?
    .evidence = knowledge map per process with holders

requirement-7-1-6-2 = Keep and share knowledge
    .text = Keep that knowledge alive and available.
    .question = How does a newcomer get at this knowledge?
    .evidence = lessons learned, documents, mentors

requirement-7-1-6-3 = Acquire new knowledge
    .text = When needs change, compare with what is known and decide how to gain what is missing.
    .question = What will you need to know next year that you do not know now?
    .evidence = knowledge gap actions

requirement-7-2-a = Competence required
    .text = Say what people must be able to do when their work affects quality.
    .question = What must someone be able to do before they do this work alone?
    .evidence = competence requirements per role

requirement-7-2-b = People are competent
    .text = Make sure they can do it, because they learned it, were trained or have done it before.
    .question = How do you know this person can do the job?
    .evidence = competence matrix

requirement-7-2-c = Close gaps and check effect
    .text = Where something is missing, train, coach or hire, and check whether it helped.
    .question = How did you check that the training changed anything?
    .evidence = training/mentoring records with effectiveness

requirement-7-2-d = Evidence of competence
    .text = Keep records of competence.
    .question = Show me the evidence for this person and this task.
    .evidence = competence evidence per person

requirement-7-3-a = Aware of policy and objectives
    .text = Make sure everyone who works for the organisation knows the policy and the objectives that concern them.
    .question = What is the quality policy about, in your own words, and which goal does your work serve?
    .evidence = awareness briefing/acknowledgement records

requirement-7-3-c = Aware of contribution and consequences
    .text = Make sure they know how their work adds to quality and what happens when requirements are not met.
    .question = What difference does your work make, and what happens if this step is skipped?
    .evidence = awareness briefing/acknowledgement records

requirement-7-3-e-2026 = Aware of culture and ethics
    .text = Make sure people know what the organisation means by quality culture and ethical conduct.
    .question = What would you do if you were pressed to pass something you know is wrong?
    .evidence = code-of-conduct acknowledgement, culture/ethics briefing

requirement-7-4-1 = Communication planned
    .text = Determine the internal and external communication the QMS needs: subject, timing, audience, means and speaker.
    .question = Who talks to whom about what, when and how, so that quality works?
    .evidence = communication plan

requirement-7-5-1-a = Required documents and records
    .text = Have all documents and records the standard asks for.
    .question = How do you know you have everything the standard asks to be written?
    .evidence = document/record checklist per clause

requirement-7-5-1-b = Documents the organisation needs
    .text = Add the documents and records the organisation needs beyond that.
    .question = How did you decide what to write down and what not?
    .evidence = master list

requirement-7-5-2-a = Identity, format and medium
    .text = Give documents a clear identity and a suitable format and medium.
    .question = How do you tell this document apart, and is its form right for the people who use it?
    .evidence = document metadata

requirement-7-5-2-c = Review and approval
    .text = Have every document checked and approved before use: is it right, and does it say enough?
    .question = Who checked this before it was released, and what did they check?
    .evidence = approval workflow record

requirement-7-5-3-1-a = Available where needed
    .text = Make sure people can reach and use the right document where they work and when they need it.
    .question = Show me how you get to the version you need, here and now.
    .evidence = distribution/access list

requirement-7-5-3-1-b = Protected
    .text = Protect documents and records from leaks, misuse and damage.
    .question = What would stop someone changing or losing this?
    .evidence = access rights, backup and audit-trail evidence

requirement-7-5-3-2-a = Access, use, storage, preservation
    .text = Decide who gets documents and records and who may see and use them, and store them so that they stay readable.
    .question = How do you know that the right people have read it and that it will still be readable when needed?
    .evidence = access and read logs

requirement-7-5-3-2-c = Version control
    .text = Keep changes to documents in hand, so that everyone works with the right version.
    .question = What changed since the previous version and why?
    .evidence = version history with reasons

requirement-7-5-3-2-d = Retention and disposal
    .text = Set how long documents and records are kept and what happens to them then.
    .question = How long do you keep this, and why that long?
    .evidence = retention schedule, disposal log

requirement-7-5-3-2-2 = External documents
    .text = Know which documents from outside you need, and keep them current.
    .question = How do you learn that a standard, law or customer specification has changed?
    .evidence = external document list with edition checks

requirement-7-5-3-2-3 = Records cannot be altered unnoticed
    .text = Make sure records kept as proof cannot be changed by accident or unnoticed.
    .question = How would you notice if a record had been changed afterwards?
    .evidence = immutability / audit trail

## Clause 8: Operation

requirement-8-1-1 = Plan, run and control operations
    .text = Plan the work that leads to products and services, do it as planned and keep it under control, with the actions from clause 6 built in.
    .question = How does an order become something you can safely deliver?
    .evidence = operational/quality plans

requirement-8-1-a = Know the requirements
    .text = Know what each product and service must fulfil.
    .question = Where are the requirements for this product or service?
    .evidence = requirement specification

requirement-8-1-b = Criteria and resources
    .text = Set criteria for processes and for acceptance and determine what it takes to meet them.
    .question = What is good enough here, who decided that, and what do you need to get it right every time?
    .evidence = process criteria, acceptance criteria

requirement-8-1-d = Control according to the criteria
    .text = Hold the work to those criteria.
    .question = What happens when a value leaves the limits?
    .evidence = in-process check records

requirement-8-1-e = Operational documents and records
    .text = Keep the documents and records needed for confidence in the processes and to show conformity.
    .question = Take this order: show me everything that was recorded about it.
    .evidence = control plan plus completed records

requirement-8-1-3 = Planned changes
    .text = Make changes in operations on purpose and under control.
    .question = How was the last planned change in operations approved?
    .evidence = operational change records

requirement-8-1-4 = Unintended changes
    .text = Look at what unintended changes have caused and limit the damage.
    .question = When did something change without anyone deciding it, and what did you do?
    .evidence = deviation records

requirement-8-1-5 = Outsourced processes
    .text = Keep outsourced processes under control (2026: externally provided processes, products and services).
    .question = Which parts of your work are done by others, and how do you stay in control?
    .evidence = outsourced process list with controls

requirement-8-2-1-a = Information, enquiries, orders
    .text = Tell customers what you offer, and deal with enquiries, contracts, orders and changes to them.
    .question = What happens from the first call to a confirmed order?
    .evidence = customer communication records

requirement-8-2-1-c = Feedback and complaints
    .text = Ask for the customer’s view, and take complaints seriously.
    .question = How does a complaint reach the person who can fix it?
    .evidence = complaint and feedback records

requirement-8-2-1-d = Customer property
    .text = Agree with customers what happens to things of theirs that you hold.
    .question = What belongs to your customers, and who looks after it?
    .evidence = register of others’ property, with contact and condition

requirement-8-2-1-e = Contingency actions
    .text = Agree with customers what is needed for contingencies where it matters (2026: inform them of contingency actions, including supply disruption).
    .question = What will your customer hear from you when you cannot deliver?
    .evidence = contingency plans with customer communication

requirement-8-2-2-a = Define requirements for the offer
    .text = Know the requirements for what you offer: those of the law and those of your own.
    .question = Which laws apply to this product or service, and how do you keep up with them?
    .evidence = requirement set per product/service with legal register

requirement-8-2-2-b = Keep promises made
    .text = Be able to live up to the claims made about the offer.
    .question = Which claim in your brochure would be hardest to prove?
    .evidence = claims list with substantiation

requirement-8-2-3-1-1 = Review before committing
    .text = Check that requirements can be met before committing to a customer.
    .question = How did you know you could do this before you said yes?
    .evidence = contract/order review

requirement-8-2-3-1-a = What the review covers
    .text = Look in the review at what the customer stated, what the use needs, what the organisation adds, what the law demands and what differs from earlier terms.
    .question = Which requirement did the customer not mention that you had to add?
    .evidence = review checklist

requirement-8-2-3-1-2 = Resolve differences, confirm the unwritten
    .text = Resolve differences from earlier terms, and confirm unwritten requirements before accepting.
    .question = How do you settle differences and make sure you understood a spoken order?
    .evidence = difference resolution

requirement-8-2-3-2-1 = Keep the review result
    .text = Write down what the review found and which new requirements came up.
    .question = Show me the review behind this order.
    .evidence = review record

requirement-8-2-4-1 = When requirements change
    .text = When requirements change, update the documents and tell everyone concerned (2026: relevant interested parties too).
    .question = A customer changed the order yesterday: who knows by now?
    .evidence = amended order, notifications

requirement-8-3-1-1 = A design process
    .text = Set up and run a design and development process that fits.
    .question = How do new products or services come into being here?
    .evidence = design procedure, projects

requirement-8-3-2-a = Plan stages, reviews, verification and validation
    .text = Plan the project by how large and difficult it is: its stages, its reviews, and how the design will be verified and validated.
    .question = How did you decide on these stages for this project?
    .evidence = design plan with stage gates

requirement-8-3-2-d = Plan people, resources, interfaces, involvement
    .text = Plan who does what, with which resources, how teams connect, how customers and users take part, what production will need, and how closely others expect to be involved.
    .question = Who works on this, how do they stay in step, and how were users and later production involved?
    .evidence = project roles, resources, interfaces

requirement-8-3-2-j = Records that design was done right
    .text = Decide which records will show that design requirements were met.
    .question = What will you be able to show about this design in five years?
    .evidence = record plan for design

requirement-8-3-3-1 = Design inputs
    .text = Collect what the design must start from: what it must do, what earlier designs taught, what law and codes demand, and what a failure could do.
    .question = Where did these design inputs come from?
    .evidence = design input list by category

requirement-8-3-3-2 = Inputs fit and clear
    .text = Make sure the inputs are enough to work from, leave no doubt and do not contradict each other.
    .question = Which inputs contradicted each other, and what did you do?
    .evidence = input review

requirement-8-3-3-3 = Keep the inputs
    .text = Keep records of design inputs.
    .question = Show me the inputs as they stood at the start.
    .evidence = design input record

requirement-8-3-4-a = Results defined and reviewed
    .text = Say what the design must achieve, and look along the way whether it will get there.
    .question = What was this design meant to achieve, and what came out of the last review?
    .evidence = design goals

requirement-8-3-4-c = Verification
    .text = Check that outputs meet the inputs.
    .question = Pick one input: how was it verified?
    .evidence = verification records

requirement-8-3-4-d = Validation
    .text = Check that the result does its job in the intended use.
    .question = How do you know it works for the customer and not only on paper?
    .evidence = validation records

requirement-8-3-4-e = Act on problems
    .text = Act on problems found on the way.
    .question = Which problem nearly stopped this project?
    .evidence = design issues with actions

requirement-8-3-4-f = Keep the records
    .text = Keep records of these controls.
    .question = Show me review, verification and validation for this product.
    .evidence = review, verification and validation records

requirement-8-3-5-1 = Design outputs usable
    .text = Hand over a design from which others can make or deliver the product: it fits the inputs, names checks and acceptance criteria, and says what safe use depends on.
    .question = Could another team make or deliver this from your outputs alone?
    .evidence = design output package

requirement-8-3-5-2 = Keep the outputs
    .text = Keep records of design outputs.
    .question = Where is the released output?
    .evidence = design output record

requirement-8-3-6-1 = Design changes
    .text = Know each change to a design, also later ones, and look at it before it is made, so that nothing gets worse.
    .question = What changed after release, and how did you know it was safe?
    .evidence = design change records

requirement-8-3-6-2 = Keep design-change records
    .text = Write down what was changed, what the review said, who allowed it and what was done to avoid harm.
    .question = Who authorised this change and on what grounds?
    .evidence = design change record with four fields

requirement-8-4-1-1 = External provision conforms
    .text = See that what comes from outside meets requirements.
    .question = How good is what you buy, and how do you know?
    .evidence = incoming conformity data per supplier

requirement-8-4-1-2 = When controls apply
    .text = Determine controls where external provision goes into the product, goes straight to the customer or replaces an own process.
    .question = Which suppliers can hurt your customer directly?
    .evidence = supplier category and control level

requirement-8-4-1-3 = Evaluate, select, monitor, re-evaluate
    .text = Decide by which criteria suppliers are chosen, watched and judged again, and use them.
    .question = Why is this supplier still on your list?
    .evidence = supplier evaluations and scorecards

requirement-8-4-1-4 = Keep supplier records
    .text = Write down how suppliers were judged and what came of it.
    .question = Show me the last evaluation of this supplier and what came of it.
    .evidence = supplier evaluation record, actions

requirement-8-4-2-1 = No harm to what you deliver
    .text = Make sure a supplier’s failure does not reach your customers.
    .question = What if this supplier failed tomorrow?
    .evidence = supplier risk rating

requirement-8-4-2-a = Outsourced processes stay in the QMS
    .text = Stay in charge, within the QMS, of work that others do for you.
    .question = Who inside is responsible for the work done outside?
    .evidence = outsourced process in process map

requirement-8-4-2-b = Controls set by impact
    .text = Define the controls on the provider and its output, weighing possible impact and how good the provider’s own controls are.
    .question = How do you decide how closely to watch this supplier?
    .evidence = inspection/verification plan

requirement-8-4-2-d = Verify what was provided
    .text = Decide what must be checked on arrival, and how.
    .question = How do you check what arrives?
    .evidence = receipt inspection records

requirement-8-4-3-1 = Tell the provider what is required
    .text = Check that requirements are adequate, then tell the provider what to provide, what needs approval and release, the competence needed, how to interact, how it is monitored and any checks at its premises.
    .question = What have you told this supplier about what you want and how you will judge it?
    .evidence = purchase requirement approval

requirement-8-5-1-1 = Controlled conditions
    .text = Produce and deliver under controlled conditions, release, delivery and post-delivery included.
    .question = What keeps this work under control, from start to after delivery, when you are not looking?
    .evidence = work orders with control plan

requirement-8-5-1-a = Documents that define the work
    .text = Have written what is to be produced or done and with what result.
    .question = What tells you what the result should be?
    .evidence = specifications, work instructions

requirement-8-5-1-b = Checks with suitable measuring resources
    .text = Check along the way, with instruments that suit, that the work and its result are as they should be.
    .question = Where in the process do you check, with what, and why there?
    .evidence = equipment used per check

requirement-8-5-1-d = Suitable infrastructure and environment
    .text = Do the work with buildings, machines, software and surroundings that suit it.
    .question = What would make you stop the line or the service?
    .evidence = asset status at time of use

requirement-8-5-1-e = Competent people
    .text = Give the work to people who can do it and hold the qualification it asks for.
    .question = How is it decided who may do this task?
    .evidence = assignment versus competence

requirement-8-5-1-f = Validate what cannot be checked later
    .text = Where a result cannot be checked afterwards, prove in advance that the process works, and prove it again from time to time.
    .question = Which of your results can only be trusted because the process is proven?
    .evidence = process validation records

requirement-8-5-1-g = Prevent human error
    .text = Arrange the work so that a slip cannot happen or cannot go unnoticed.
    .question = What have you done so that an honest mistake cannot get through?
    .evidence = error-proofing measures

requirement-8-5-2-1 = Identify outputs
    .text = Mark what you make so that nothing can be mixed up.
    .question = How do you tell these apart?
    .evidence = item/lot/service ids

requirement-8-5-2-2 = Show check status
    .text = Let everyone see at any time what has been checked and with what result.
    .question = Which of these have been checked?
    .evidence = status history

requirement-8-5-2-3 = Traceability
    .text = Where tracing back must be possible, give each item or lot its own number and record where it came from and where it went.
    .question = Show me where this lot came from and where it went.
    .evidence = genealogy records

requirement-8-5-3-1 = Care for others’ property
    .text = Mark, check and look after what customers and suppliers leave in your care.
    .question = What do you have here that is not yours, data included?
    .evidence = external property register

requirement-8-5-3-2 = Report loss or damage
    .text = Tell the owner when something was lost, damaged or found unfit, and keep a note of it.
    .question = When was something of a customer lost or damaged, and what did you tell them?
    .evidence = property incident record with notice

requirement-8-5-4-1 = Preservation
    .text = Store, pack, handle and transport what you make so that nothing spoils it.
    .question = What could spoil your product or data before it reaches the customer?
    .evidence = storage conditions, shelf life, data protection

requirement-8-5-5-1 = Post-delivery activities
    .text = Meet the requirements for what happens after delivery, weighing law, possible harm, use and lifetime, customer needs and feedback.
    .question = What do you owe the customer after delivery?
    .evidence = warranty/service plans, field feedback

requirement-8-5-6-1 = Changes in production or service
    .text = Look at changes before they are made and keep them in hand, so that what you deliver stays right.
    .question = Who decides on a change in the running process?
    .evidence = production/service change records

requirement-8-5-6-2 = Keep change records
    .text = Write down what the review said, who allowed the change and what was done besides.
    .question = Who authorised this change, and what else had to be done?
    .evidence = change record with three fields

requirement-8-6-1 = Check at planned stages
    .text = Carry out the planned checks that requirements are met.
    .question = How do you decide that it is ready?
    .evidence = inspection/acceptance plan and results

requirement-8-6-2 = No early release
    .text = Do not release until the checks are done, unless an authorised person and, where needed, the customer agrees.
    .question = When did you last release something before it was finished checking?
    .evidence = release record, waiver

requirement-8-6-a = Evidence of conformity
    .text = Keep evidence that acceptance criteria were met.
    .question = Show me the results behind this release.
    .evidence = results against criteria

requirement-8-6-b = Who authorised release
    .text = Record who let it go.
    .question = Who signed this off, and were they allowed to?
    .evidence = release signature

requirement-8-7-1-1 = Identify and control
    .text = Identify what does not conform and keep it from being used or delivered by mistake.
    .question = How would I see that this must not be used?
    .evidence = nonconforming output with hold status/location

requirement-8-7-1-2 = Suitable disposition
    .text = Deal with it in line with nature and effect, also after delivery: correct, hold back or withdraw, tell the customer, or accept under concession.
    .question = Why was this way chosen, and what about the ones already with customers?
    .evidence = severity, effect, field action

requirement-8-7-1-4 = Re-check after correction
    .text = Check again after correction.
    .question = How do you know the repair worked?
    .evidence = re-inspection

requirement-8-7-2-1 = Keep the record
    .text = Write down what was wrong, what was done, which concession was given and who decided.
    .question = Show me the story of this one from start to end.
    .evidence = nonconforming-output record

## Clause 9: Performance evaluation

requirement-9-1-1-a = What and how to measure
    .text = Decide what to watch and measure, and by which methods, so that the figures can be trusted.
    .question = How did you choose what to measure, and how is this figure made?
    .evidence = monitoring plan, KPI definitions

requirement-9-1-1-c = When to measure and evaluate
    .text = Decide when to measure, and when to look at the results and draw conclusions.
    .question = How often do you measure, who looks at it, and what do they do then?
    .evidence = monitoring plan, KPI definitions

requirement-9-1-1-2 = Evaluate the QMS
    .text = Judge how the QMS performs and how effective it is.
    .question = Is your system working? Convince me.
    .evidence = QMS evaluation

requirement-9-1-1-3 = Keep results
    .text = Keep records of the results.
    .question = Show me the figures for the last two years.
    .evidence = KPI readings

requirement-9-1-2-1 = Customer perception
    .text = Find out, in a way you chose beforehand, how far customers feel their needs are met.
    .question = What do your customers really think, also those who never complain?
    .evidence = surveys, reviews, complaints, meetings

requirement-9-1-3-1 = Analyse the data
    .text = Look at what watching and measuring yield, and work out what it means.
    .question = What do the figures tell you that you did not know?
    .evidence = analysis reports

requirement-9-1-3-a = Conformity and satisfaction
    .text = Judge whether products and services are right and how satisfied customers are.
    .question = Is quality getting better, and do customers see it?
    .evidence = analysis report sections

requirement-9-1-3-c = QMS and planning
    .text = Judge how well the QMS performs and works, and whether plans were really carried out.
    .question = Where does the system help and where does it hinder, and which plans were not carried out?
    .evidence = analysis report sections

requirement-9-1-3-e = Actions on risks and opportunities
    .text = Judge whether actions on risks and on opportunities worked.
    .question = Which action on a risk paid off?
    .evidence = analysis report sections

requirement-9-1-3-f = External providers
    .text = Judge the performance of external providers.
    .question = Which supplier is slipping?
    .evidence = analysis report sections

requirement-9-1-3-g = Need to improve
    .text = Judge what in the QMS needs improving.
    .question = What will you change because of this?
    .evidence = analysis report sections

requirement-9-2-1-1 = Audit at planned intervals
    .text = Audit yourselves regularly, at times planned beforehand.
    .question = How did you decide what to audit, and how often?
    .evidence = audit plan and completed audits

requirement-9-2-1-a = Conformity and effectiveness audited
    .text = Find out whether the QMS meets own and standard requirements and is effectively put into practice.
    .question = Which of your own rules did you audit last, and what did the audit say about results?
    .evidence = audit criteria and findings

requirement-9-2-2-a = Audit programme
    .text = Run an audit programme that says how often, how and by whom audits are done, how they are planned and who gets the results.
    .question = Who runs the programme, and how is it put together?
    .evidence = audit programme

requirement-9-2-2-a2 = What the programme weighs
    .text = Weigh process importance, changes and earlier results in the programme.
    .question = Why is this process audited more often than that one?
    .evidence = risk-based audit priorities

requirement-9-2-2-b = Criteria and scope
    .text = Say for each audit what it covers and what it is measured against.
    .question = What was this audit measured against?
    .evidence = audit plan

requirement-9-2-2-a-2026 = Audit objectives
    .text = Say for each audit also what it is meant to find out.
    .question = What did you want to find out with this audit?
    .evidence = audit plan with objective

requirement-9-2-2-c = Objective and impartial auditors
    .text = Choose auditors who can judge without taking sides, and who never judge their own work.
    .question = How do you keep auditors from judging their own work?
    .evidence = auditor assignment, independence check, competence

requirement-9-2-2-d = Report to management
    .text = Give the results to the managers concerned.
    .question = Who got this report, and what did they say?
    .evidence = audit report distribution

requirement-9-2-2-e = Act without delay
    .text = Put findings right and go after their causes promptly.
    .question = How fast do findings turn into action?
    .evidence = findings with correction and CAPA

requirement-9-2-2-f = Keep audit records
    .text = Keep records of the programme and of audit results.
    .question = Show me the last programme and what came out of it.
    .evidence = programme, plans, reports, findings

requirement-9-3-1-1 = Review at planned intervals
    .text = Have top management look at the whole QMS at set times: does it still fit, is it enough, does it work, does it serve the strategy?
    .question = What did you as top management decide at the last review?
    .evidence = management review

requirement-9-3-2-a = Earlier actions
    .text = Consider the state of actions from earlier reviews.
    .question = What became of the last review’s decisions?
    .evidence = review input

requirement-9-3-2-b = Changed issues
    .text = Consider changes in external and internal issues.
    .question = What changed around you since last time?
    .evidence = review input

requirement-9-3-2-c-2026 = Changed needs of interested parties
    .text = Consider changes in what interested parties need and expect.
    .question = Whose expectations have changed?
    .evidence = review input

requirement-9-3-2-c1 = Satisfaction and feedback
    .text = Consider customer satisfaction and feedback from interested parties.
    .question = What do customers and others tell you?
    .evidence = review input with trend

requirement-9-3-2-c2 = Objectives met
    .text = Consider how far objectives are met.
    .question = Which objectives will you miss, and why?
    .evidence = review input with trend

requirement-9-3-2-c3 = Process performance and conformity
    .text = Consider process performance and conformity of products and services.
    .question = Which process needs your help?
    .evidence = review input with trend

requirement-9-3-2-c4 = Nonconformities and corrective actions
    .text = Consider nonconformities and corrective actions.
    .question = Which problems keep coming back?
    .evidence = review input with trend

requirement-9-3-2-c5 = Monitoring and measurement results
    .text = Consider results of monitoring and measurement.
    .question = Which figure surprised you?
    .evidence = review input with trend

requirement-9-3-2-c6 = Audit results
    .text = Consider audit results, internal and external.
    .question = What have audits told you?
    .evidence = review input with trend

requirement-9-3-2-c7 = External provider performance
    .text = Consider how external providers perform.
    .question = Which supplier should you worry about?
    .evidence = review input with trend

requirement-9-3-2-d = Enough resources
    .text = Consider whether resources are adequate.
    .question = What are you short of?
    .evidence = review input

requirement-9-3-2-e = Effect of actions on risks and opportunities
    .text = Consider whether actions on risks and on opportunities worked.
    .question = Which risk is lower than last year because of you?
    .evidence = review input

requirement-9-3-2-f = Opportunities to improve
    .text = Consider opportunities for improvement.
    .question = What could be better?
    .evidence = review input

requirement-9-3-3-1 = Decisions taken
    .text = Decide on improvement, on changes to the QMS and on resources.
    .question = What did you decide, and who does it by when?
    .evidence = decisions with owner and due date

requirement-9-3-3-2 = Keep the results
    .text = Keep records of the review results.
    .question = Show me the minutes and what has been done since.
    .evidence = minutes, signed and locked

## Clause 10: Improvement

requirement-10-1-1 = Choose improvements
    .text = Look for chances to improve, choose among them and carry them out, so that customers are better served and more satisfied.
    .question = How do you choose what to improve?
    .evidence = improvement register

requirement-10-1-a = Improve products, services, processes, and look ahead
    .text = Direct improvement at products and services (2026: also processes) and at future needs and expectations.
    .question = What are you doing today for what customers will want tomorrow?
    .evidence = improvement entries by type

requirement-10-1-b = Correct, prevent or reduce bad effects
    .text = Use improvement also to stop, avoid or lessen what does harm.
    .question = What trouble have you spared yourselves this year?
    .evidence = improvement entries of type prevent/reduce

requirement-10-2-1-a = React
    .text = When something is wrong, stop it from spreading, put it right and take care of the consequences.
    .question = What did you do in the first hours?
    .evidence = containment/correction record

requirement-10-2-1-b1 = Decide whether to go after the cause
    .text = Look at the nonconformity and decide, by how serious its effects are, whether its cause must be removed.
    .question = Why did you, or did you not, go after the cause?
    .evidence = NC evaluation

requirement-10-2-1-b2 = Find the causes
    .text = Find out why it happened.
    .question = How do you know that this is the cause?
    .evidence = cause analysis

requirement-10-2-1-b3 = Look for similar cases
    .text = Find out whether the same exists or could happen elsewhere.
    .question = Where else could this happen?
    .evidence = similar-occurrence check

requirement-10-2-1-c = Carry out action
    .text = Do what is needed to remove the cause.
    .question = What exactly was changed?
    .evidence = CAPA actions

requirement-10-2-1-d = Check that it worked
    .text = Check after a while whether the corrective action did its job.
    .question = How long did you wait before you called it effective?
    .evidence = effectiveness check

requirement-10-2-1-e = Update risks and change the QMS
    .text = Ask what the case means for your risks and opportunities and for the QMS, and change what needs changing.
    .question = Did you see this coming in your risk register, and what in the system is different now?
    .evidence = risk update link

requirement-10-2-2-1 = Keep records
    .text = Keep records of what the nonconformity was, what was done and with what result.
    .question = Show me one from report to closure.
    .evidence = NC/CAPA record

requirement-10-3-1 = Continual improvement
    .text = Keep making the QMS a better fit, more complete and more effective.
    .question = Is your system better than three years ago? How can you tell?
    .evidence = QMS improvement trend

requirement-10-3-2 = Use analysis and review results
    .text = Use the results of analysis and of management review to find what to improve.
    .question = Which improvement came out of your data or your review?
    .evidence = link from analysis/review to improvement
