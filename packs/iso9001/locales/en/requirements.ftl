# The requirements in our own words: never the text of the standard.
# title · .text what is asked · .question what an auditor asks · .evidence what shows it · .check how Assay decides

## Clause 4: Context

requirement-4-1-1 = External and internal issues
    .text = List what happens outside and inside that bears on why the organisation exists, where it is heading and what its QMS can deliver.
    .question = Which outside and inside developments help or threaten your ability to deliver what customers expect, and how did you arrive at that list?
    .evidence = context register (issue, origin, effect, owner)
    .check = At least one context_issue with origin=external and one with origin=internal is active, and every active issue has an owner and a stated effect on the QMS.

requirement-4-1-2 = Issues kept under review
    .text = Watch the identified issues and re-examine them regularly.
    .question = What has changed in your context since the last review, and how did you notice it?
    .evidence = context_issue review log, management-review input
    .check = Every active context_issue has last_reviewed within context_review_months; none is past its next_review date.

requirement-4-1-3 = Climate change relevance
    .text = Decide explicitly whether climate change is an issue that matters for the QMS.
    .question = How did you conclude that climate change does or does not matter for your QMS, and what followed from that conclusion?
    .evidence = climate-relevance decision with reasons and date
    .check = Exactly one current climate_decision exists with outcome in {"{"}relevant, not_relevant{"}"}, a non-empty rationale and a date within context_review_months; if relevant, at least one context_issue or risk links to it.

requirement-4-2-a = Relevant interested parties
    .text = Name the parties whose needs can influence the QMS.
    .question = Who can affect, or be affected by, how well you serve your customers?
    .evidence = interested-party register
    .check = Register is not empty and contains at least customer, regulator and external-provider categories or a recorded reason why a category is absent.

requirement-4-2-b = Their relevant requirements
    .text = Work out what each of those parties requires that matters for the QMS, climate-related demands included where they exist.
    .question = What do these parties require of you, and how do you know it is still what they require?
    .evidence = requirements per interested party
    .check = Every active interested_party has at least one requirement or an explicit “no relevant requirement” note.

requirement-4-2-c-2026 = Which requirements the QMS takes on
    .text = Decide which of the relevant interested-party requirements the QMS will address.
    .question = Which of these demands have you decided to meet through the QMS, and where can I see that happening?
    .evidence = disposition per party requirement (addressed by QMS yes/no + where)
    .check = Every party_requirement has disposition in {"{"}qms, elsewhere, not_adopted{"}"}; each with disposition=qms links to a process, objective, risk or document.

requirement-4-2-2 = Party information kept under review
    .text = Watch and re-examine information about the parties and what they require.
    .question = How do you find out when an important party changes its expectations?
    .evidence = review dates on parties and requirements
    .check = Every active interested_party has last_reviewed within context_review_months.

requirement-4-3-1 = Boundaries and basis of the scope
    .text = Fix where the QMS starts and stops and what it applies to, judging from the issues, the interested-party requirements and what is offered.
    .question = What is inside the system, what is outside it, and how did your context and your customers’ requirements shape that line?
    .evidence = scope statement with sites, functions, products and services
    .check = A scope record names >=1 site, process and product/service family; every active site and process is flagged in or out of scope; flag the scope for review when a linked context_issue, party_requirement or product changed after it was last confirmed.

requirement-4-3-3 = Apply everything that is applicable
    .text = Apply every requirement of the standard that has its place in the scope.
    .question = How can you show that nothing applicable has been left out?
    .evidence = applicability matrix per clause
    .check = Every auditable clause has applicability in {"{"}applicable, not_applicable{"}"}; every applicable clause maps to at least one process or document.

requirement-4-3-4 = Scope as documented information
    .text = Keep the scope in writing, stating the kinds of products and services covered.
    .question = Where is the scope published, and does it match what you actually sell and do?
    .evidence = approved, current scope document
    .check = Exactly one approved current document of type scope exists and it lists product/service types; its text matches the scope shown on the certificate record if one exists.

requirement-4-3-5 = Justify non-applicability
    .text = Give a reason for each requirement treated as not applicable.
    .question = Why does this requirement not apply to you, and what would make it apply?
    .evidence = justification per excluded requirement
    .check = Every clause with applicability=not_applicable has a non-empty justification, an approver and a date.

requirement-4-3-6 = Limits on non-applicability
    .text = Claim conformity only when what is left out cannot harm conforming output or customer satisfaction.
    .question = Could anything you have excluded affect what the customer receives?
    .evidence = impact statement per excluded requirement
    .check = Flag any not_applicable clause for which active records exist (e.g. 8.3 excluded while design_project records exist; 7.1.5.2 excluded while equipment with calibration_required exists; 8.5.3 excluded while customer_property exists).

requirement-4-4-1-1 = A working process-based QMS
    .text = Build a QMS out of connected processes, work by it and keep making it better.
    .question = Walk me through your processes from customer request to customer satisfaction: how do they make one system?
    .evidence = process map, process owners, process performance history
    .check = At least one process per type {"{"}management, core, support{"}"}; every in-scope process has an owner, status=active and activity (record, KPI reading or audit) within 12 months.

requirement-4-4-1-a = Process inputs and outputs
    .text = State what goes into and is expected out of each process.
    .question = What does this process receive, what must it deliver, and to whom?
    .evidence = process card (inputs, outputs)
    .check = Every in-scope process has >=1 input and >=1 output.

requirement-4-4-1-b = Sequence and interaction
    .text = Show how the processes follow on from and affect one another.
    .question = What happens downstream when this process is late or wrong?
    .evidence = process interaction graph
    .check = Process graph is connected: every in-scope process has at least one supplier or customer process (or an external party), and every declared input has a source.

requirement-4-4-1-c = Criteria, methods and indicators
    .text = Choose and use the criteria, measurements and indicators that keep each process effective and under control.
    .question = How do you know, this week, whether this process is in control?
    .evidence = process KPIs with targets and readings
    .check = Every in-scope process has >=1 active KPI with target, unit and frequency, and its latest reading is no older than 1.5 x frequency.

requirement-4-4-1-d = Process resources and responsibilities
    .text = Secure the resources of each process and assign who is responsible and who may decide.
    .question = What does this process need to run well, and who may stop, change or release it?
    .evidence = resource list, process owner and RACI per process
    .check = Every in-scope process has exactly one owner who is an active person and accepted the role, and lists its resources; no resource gap is older than resource_gap_days without an action.

requirement-4-4-1-f = Process risks and opportunities
    .text = Deal in each process with the risks and opportunities determined under 6.1.
    .question = What could make this process fail, and what have you built in against it?
    .evidence = risk and opportunity entries linked to processes
    .check = Every in-scope process is linked to >=1 assessed risk or opportunity, or to a dated note that none is significant.

requirement-4-4-1-g = Evaluate, change and improve processes
    .text = Evaluate processes, change what does not deliver as intended and improve processes and system.
    .question = When did this process last miss its target, what did you change, and what is better than a year ago?
    .evidence = process review, change records
    .check = Every in-scope process has a process review within process_review_months; every review with result=not_achieved links to an action or change; list processes without a completed improvement in 24 months.

requirement-4-4-2-a = Documents that support operation
    .text = Write down as much as people need to run the processes.
    .question = What written guidance do people use here, and how did you decide how much is enough?
    .evidence = procedures, instructions, process cards
    .check = Every in-scope process links to >=1 approved current document or to a recorded decision that none is needed.

requirement-4-4-2-b = Records that processes ran as planned
    .text = Keep enough records to show that the processes ran as planned.
    .question = Show me the evidence that last month’s work followed the plan.
    .evidence = process records
    .check = Every in-scope process declares >=1 record type and at least one such record was created within its expected frequency.

## Clause 5: Leadership

requirement-5-1-1-a = Top management answers for effectiveness
    .text = Have top management answer for whether the QMS works.
    .question = How do you personally answer for the results of the QMS, and to whom?
    .evidence = management-review conclusion signed by top management
    .check = Latest management_review has a conclusion on effectiveness signed by a person flagged top_management.

requirement-5-1-1-b = Policy and objectives fit the direction
    .text = Make sure that a quality policy and quality objectives exist and point where the organisation is heading.
    .question = How do the quality objectives help the business get where it wants to go?
    .evidence = policy, objectives, link to strategy
    .check = A current policy exists and every current objective links to a policy commitment and to a strategic goal or context_issue.

requirement-5-1-1-c = QMS built into the business
    .text = Build the QMS requirements into the way the business is run.
    .question = Which business decisions did the QMS change this year?
    .evidence = business processes carrying QMS controls
    .check = Core business processes (sales, purchasing, delivery, HR) are mapped to QMS clauses; flag core processes with no mapping.

requirement-5-1-1-d = Process approach and risk-based thinking
    .text = Promote working by processes and thinking in terms of risk (2026: and opportunity).
    .question = What do you do so that people think about risk before they act?
    .evidence = leadership communications, risk ownership by leaders
    .check = Members of top management own at least one process or risk each; flag those who own none.

requirement-5-1-1-e = Resources made available
    .text = Give the QMS the people, time and money it needs.
    .question = Which request for quality resources did you last approve or refuse, and why?
    .evidence = approved budget/resource decisions
    .check = Every resource need raised in management review or in an action has a decision (approved/declined with reason) within resource_gap_days.

requirement-5-1-1-f = Communicate why it matters
    .text = Tell people why quality matters and why keeping to the system matters.
    .question = When did you last speak to people about quality, and what did you hear back?
    .evidence = leadership communication records
    .check = At least one leadership communication about quality per 12 months, with reach >= 90 % of in-scope people.

requirement-5-1-1-g = Intended results achieved
    .text = Make sure the QMS brings what it is meant to bring.
    .question = Is the QMS giving you the results you wanted? What is your evidence?
    .evidence = objective and KPI status reviewed by top management
    .check = Top-level KPIs and objectives are reviewed by top management at the declared frequency; every red status older than 2 periods has an action owned by a leader.

requirement-5-1-1-h = Engage people and support other leaders
    .text = Involve, guide and support people, and back other managers in leading quality in their own areas.
    .question = How do you help people and managers to raise problems, ideas and standards?
    .evidence = suggestions, participation, feedback records
    .check = Suggestions receive an answer within suggestion_answer_days; every department head owns a process or a quality objective; flag departments with no participation.

requirement-5-1-1-i = Promote improvement
    .text = Encourage people to improve things, and take part (2026: all the time).
    .question = Which improvement are you personally behind at the moment?
    .evidence = sponsored improvement projects
    .check = At least one active improvement has a top-management sponsor.

requirement-5-1-1-i-2026 = Quality culture and ethical behaviour
    .text = Have top management promote a quality culture and ethical conduct.
    .question = What do you do so that people choose the right thing over the quick thing, and how do you know it works?
    .evidence = culture statement/code of conduct, culture survey, speak-up cases, leadership actions
    .check = A current code of conduct (or culture statement) approved by top management exists; a culture measurement within culture_survey_months exists; every speak-up case has an outcome and closure within its deadline.

requirement-5-1-2-a = Requirements understood and met
    .text = Make sure everyone concerned knows what customers and the law require, and that it is met every time.
    .question = How does top management know that legal and customer requirements are being met?
    .evidence = requirement register, delivery/conformity performance
    .check = Every active product/service family links to customer and legal requirements; on-time and conformity KPIs exist at top-management level.

requirement-5-1-2-b = Risks to conformity and satisfaction
    .text = Make sure the risks and opportunities that could reach the customer are known and dealt with.
    .question = Which risks to the customer worry you most, and what is being done?
    .evidence = risk register filtered on conformity/satisfaction
    .check = At least one risk with impact_area in {"{"}conformity, customer_satisfaction{"}"} exists; each above the threshold has an owner and an open or completed action.

requirement-5-1-2-c = Focus on customer satisfaction
    .text = Keep the attention on raising customer satisfaction.
    .question = What did you do with the latest customer feedback?
    .evidence = satisfaction trend, actions from it
    .check = A customer-satisfaction KPI has >=2 readings and is an agenda item of the latest management review.

requirement-5-2-1-1 = Establish the policy
    .text = Have top management write a quality policy, live by it and keep it current.
    .question = How was the policy made, and when did you last ask whether it is still right?
    .evidence = approved policy
    .check = Current policy document is approved by a person flagged top_management and reviewed within policy_review_months.

requirement-5-2-1-a = Policy fits the organisation
    .text = Write a policy that fits what the organisation is there for, its surroundings and where it is heading.
    .question = What in the policy could only have been written by your organisation?
    .evidence = policy rationale
    .check = Flag the policy for review when scope, strategy or a major context_issue changed after its approval date.

requirement-5-2-1-b = Policy frames objectives
    .text = Write the policy so that objectives can be derived from it.
    .question = Which objective turns which part of the policy into action?
    .evidence = objective-to-commitment links
    .check = Every policy commitment is linked to >=1 objective and every objective to >=1 commitment.

requirement-5-2-1-c = Two commitments in the policy
    .text = Promise two things in the policy: to meet the requirements that apply, and to keep improving the QMS.
    .question = What do you promise in the policy, and how do you keep those promises?
    .evidence = policy text with tagged commitment
    .check = Policy has commitments tagged meets_requirements and continual_improvement.

requirement-5-2-2-a = Policy as documented information
    .text = Have the policy in writing, where people find it.
    .question = Where do people find the policy?
    .evidence = controlled policy document
    .check = Exactly one approved current document of type policy exists.

requirement-5-2-2-b = Policy known and used
    .text = Make sure everyone inside knows the policy, understands it and works by it.
    .question = What does the policy mean for your own work?
    .evidence = read-acknowledgements, interview results
    .check = Acknowledgement of the current policy version >= policy_ack_percent of active in-scope people within policy_ack_days of approval or hire.

requirement-5-2-2-c = Policy open to interested parties
    .text = Let outsiders who have an interest in it read the policy.
    .question = How can a customer or supplier see your policy?
    .evidence = publication record
    .check = Policy has at least one external publication channel or a recorded reason why not.

requirement-5-3-1 = Roles assigned and understood
    .text = Make sure everyone knows who answers for what and who may decide what.
    .question = What may you decide, and how do others know it?
    .evidence = role descriptions, assignments, acceptance
    .check = Every role has >=1 active assignee or is flagged vacant with a deputy; every assignment is acknowledged by the assignee.

requirement-5-3-a = Authority for conformity and integrity
    .text = Name who sees to it that the QMS meets the standard and stays whole while it is changed.
    .question = Who makes sure the system meets the standard and stays whole when something changes?
    .evidence = role assignment
    .check = Responsibility tags qms_conformity and qms_integrity are held by active persons; every QMS change has an approver holding qms_integrity.

requirement-5-3-b = Authority for process results
    .text = Name who answers when a process does not bring what it should.
    .question = Who answers when this process does not deliver?
    .evidence = process owners
    .check = Every in-scope process has an active owner (see 4.4.1-d).

requirement-5-3-c = Reporting to top management
    .text = Name who tells top management how the QMS is doing and what could be better.
    .question = Who tells top management how the system performs, and how often?
    .evidence = reporting role, reports
    .check = Responsibility tag qms_reporting is held by an active person and a report to top management exists within 12 months.

requirement-5-3-d = Customer focus promoted
    .text = Name who keeps the customer in everyone’s mind.
    .question = Who speaks for the customer here?
    .evidence = role assignment
    .check = Responsibility tag customer_focus is held by an active person.

## Clause 6: Planning

requirement-6-1-1-1 = Plan from context and parties
    .text = Plan the QMS with the issues of 4.1 and the requirements of 4.2 in view.
    .question = How did your context turn into risks and opportunities?
    .evidence = links from risks/opportunities to issues and party requirements
    .check = Every active context_issue and every party_requirement with disposition=qms is linked to >=1 risk, opportunity or dated “no action” decision.

requirement-6-1-1-2 = Determine risks and opportunities
    .text = Determine which risks and opportunities must be handled so the QMS succeeds, good effects grow, bad ones shrink and things improve.
    .question = How do you find risks and opportunities, and which ones did you decide to leave alone?
    .evidence = risk and opportunity register
    .check = Register holds active risks and active opportunities; each has description, cause or source, effect, owner and assessment date within risk_review_months.

requirement-6-1-2-a = Plan proportionate actions (risks and opportunities)
    .text = Plan what will be done about the risks and opportunities, in proportion to their possible impact on conformity.
    .question = What have you decided to do about your most important risk?
    .evidence = action plans linked to risks/opportunities
    .check = Every risk above risk_threshold and every selected opportunity has a treatment decision; if the decision is to act, an action with owner and due date.

requirement-6-1-2-b = Build actions in and evaluate them
    .text = Plan how the actions become part of the processes and how their effect will be judged.
    .question = Where in the process can I see this action at work, and how do you know it helped?
    .evidence = action-to-process links
    .check = Every action on a risk or opportunity links to a process; every completed one has an effectiveness result within 90 days.

requirement-6-1-2-1-2026 = Analyse and evaluate risks
    .text = Analyse and evaluate the risks that could harm conformity or customer satisfaction, supply disruption among them.
    .question = How did you rank this risk, and what would change the ranking?
    .evidence = risk assessments (likelihood, consequence, rating, disruption flag)
    .check = Every active risk has an analysis and a rating, an effect on conformity or satisfaction and a yes/no disruption flag; assessment date within risk_review_months.

requirement-6-1-2-2-2026 = Plan proportionate risk actions and build them in
    .text = Plan actions on risks in proportion to their possible effect and carry them into the QMS processes.
    .question = Why did you choose this treatment, and where does the process work differently because of it?
    .evidence = risk treatment decision and actions
    .check = Every risk above risk_threshold has a treatment option (avoid, remove source, change likelihood, change consequence, share, retain by decision, take for opportunity); unless retained by an authorised person it has an action with owner, due date and linked process.

requirement-6-1-2-4-2026 = Evaluate risk actions
    .text = Evaluate whether the risk actions were effective.
    .question = What is your evidence that this risk is now lower?
    .evidence = effectiveness result per risk action
    .check = Every completed risk action has an effectiveness result within 90 days; result=not_effective creates a new action.

requirement-6-1-3-1-2026 = Analyse and evaluate opportunities
    .text = Analyse and evaluate the opportunities that could have wanted effects.
    .question = Which opportunities have you looked at this year, and which did you decline?
    .evidence = opportunity assessments (benefit, effort, decision)
    .check = Every active opportunity has an analysis, an expected benefit and a decision in {"{"}pursue, hold, decline{"}"} with reason.

requirement-6-1-3-2-2026 = Plan opportunity actions and build them in
    .text = Plan actions on the opportunities chosen and carry them into the QMS processes.
    .question = What is the plan for this opportunity, and where will it show up in daily work?
    .evidence = opportunity actions
    .check = Every opportunity with decision=pursue has an action with owner, due date and linked process or improvement project.

requirement-6-1-3-4-2026 = Evaluate opportunity actions
    .text = Evaluate whether the opportunity actions were effective.
    .question = Did you get the benefit you expected?
    .evidence = benefit review
    .check = Every completed opportunity action has an effectiveness result, evaluated separately from risk actions.

requirement-6-2-1-1 = Objectives where they matter
    .text = Set quality objectives where they count: for teams, levels and processes.
    .question = Which functions have quality objectives, and why these?
    .evidence = objective register by function/level/process
    .check = At least one current objective exists at organisation level and every core process is covered by an objective or a dated reason why not.

requirement-6-2-1-a = Objectives follow policy and requirements
    .text = Choose objectives that follow from the policy and from what you must fulfil.
    .question = Which promise and which requirement stand behind this objective?
    .evidence = objective-to-commitment link
    .check = Every current objective links to >=1 policy commitment; flag those with no linked customer, legal or internal requirement.

requirement-6-2-1-b = Objectives can be measured
    .text = Set objectives so that anyone can tell whether they were reached.
    .question = How will you know that the objective has been met?
    .evidence = objective with unit, baseline, target
    .check = Every current objective has unit, baseline, target value and target date, or a verification criterion.

requirement-6-2-1-d = Objectives relevant to conformity and satisfaction
    .text = Choose objectives that make products and services better or customers more satisfied.
    .question = How does the customer notice when you reach this objective?
    .evidence = objective category
    .check = At least one current objective is tagged conformity and one customer_satisfaction.

requirement-6-2-1-e = Objectives monitored
    .text = Follow progress on objectives.
    .question = Where do you stand today against this objective?
    .evidence = progress readings
    .check = Every current objective has a reading no older than 1.5 x its review frequency.

requirement-6-2-1-f = Objectives communicated and updated
    .text = Tell the people concerned what the objectives are, and change objectives that no longer fit.
    .question = Which objectives does your team work towards, and when did they last change?
    .evidence = communication/acknowledgement
    .check = Every current objective is communicated to the people of the linked process (acknowledged or briefed); none is past its target date without closure, renewal or revision.

requirement-6-2-1-2 = Objectives as documented information
    .text = Keep the objectives in writing.
    .question = Where are the objectives written down?
    .evidence = objective register or controlled document
    .check = Objective register is under document control with an approval not older than objective_approval_months.

requirement-6-2-2-a = Plan to reach the objective
    .text = Make a plan for each objective: steps, resources, one person and a date.
    .question = What is the plan for this objective: steps, resources, person and date?
    .evidence = objective plan
    .check = Every current objective has >=1 action, a resources entry, an active owner and a due date; overdue items carry an escalation or a revised date with reason.

requirement-6-2-2-e = How results are judged
    .text = Say beforehand how you will judge the result.
    .question = How will you judge the result?
    .evidence = objective plan
    .check = Every objective has an indicator and an evaluation method; every closed objective has a result (achieved / not achieved) with evidence.

requirement-6-3-1 = Plan QMS changes
    .text = Plan changes to the QMS before you make them.
    .question = How was your last change to the system planned?
    .evidence = change requests with plan before implementation
    .check = Every QMS change has approved_at <= implemented_at; none is implemented without an approved plan.

requirement-6-3-a = Purpose and consequences
    .text = Consider why the change is made and what it could lead to.
    .question = What could this change break?
    .evidence = change impact assessment
    .check = Every change has purpose and consequences filled before approval.

requirement-6-3-b = Integrity of the QMS
    .text = Consider whether the QMS stays whole.
    .question = What else had to change with it?
    .evidence = impact on processes and documents
    .check = Every change lists affected processes and documents; each affected document has a new revision or a “no change needed” note before closure.

requirement-6-3-c = Resources and responsibilities in change
    .text = Consider the resources available (2026: and information) and who gains or loses responsibility.
    .question = Did you have what you needed, and whose job changed?
    .evidence = resource field in change plan
    .check = Every change has resources and role effects assessed before approval; changed roles are re-acknowledged by the persons concerned.

requirement-6-3-e-2026 = Communicate the change
    .text = Consider how the change will be communicated.
    .question = Who needed to know, and when were they told?
    .evidence = communication plan/log for change
    .check = Every change has >=1 communication record to affected people dated before or at implementation.

requirement-6-3-f-2026 = Measure and review the change
    .text = Consider how the effect of the change will be followed and judged, and how its results will be reviewed.
    .question = What did you decide beforehand that success would look like, and what did the review show?
    .evidence = success criterion and indicator per change
    .check = Every change has a success criterion set before implementation and a post-implementation review with result within change_review_days (or its planned date).

## Clause 7: Support

requirement-7-1-1-1 = Resources for the QMS
    .text = Determine and provide what it takes to build, run and improve the QMS, weighing what is available in-house against what must come from outside.
    .question = How do you decide what to do yourselves and what to buy in?
    .evidence = resource plan, make-or-buy decisions
    .check = A resource review exists within review_interval_months (management-review input) and every shortage has a decision.

requirement-7-1-2-1 = People
    .text = Have enough people, of the right kind, to run the QMS and its processes.
    .question = Where would one absence stop the work, and what is your answer?
    .evidence = staffing plan, role occupancy
    .check = No role marked critical is vacant longer than 30 days without a deputy or a hiring action.

requirement-7-1-3-1 = Infrastructure
    .text = Have the buildings, equipment, software and services the work needs, and keep them fit (2026 note: IT, remote and hybrid work).
    .question = Which equipment or system would hurt your customers most if it failed, and how is it kept fit?
    .evidence = asset register, maintenance plan and records
    .check = Every asset flagged quality_critical has a maintenance or backup plan and no maintenance task overdue by more than 10 % of its interval.

requirement-7-1-4-1 = Environment for operations
    .text = Provide and keep up the human and physical conditions the work needs.
    .question = Which working conditions affect quality here, and how do you keep them right?
    .evidence = environment criteria and readings, wellbeing survey
    .check = Every process with environment criteria has readings within limits or an open deviation; a people-related check (survey or review) exists within 24 months.

requirement-7-1-5-1-1 = Suitable measuring resources
    .text = Where measuring proves that something is right, choose and provide what suits the task.
    .question = How do you know you can trust this measurement for this tolerance?
    .evidence = measuring-equipment and method register
    .check = Every characteristic with an acceptance criterion names its measuring resource or method; flag resolution or uncertainty worse than 1/10 of the tolerance.

requirement-7-1-5-1-b = Kept fit for purpose
    .text = Keep measuring resources fit for their purpose.
    .question = What tells you that it is still good today?
    .evidence = check/maintenance records
    .check = No active measuring resource is past its check date.

requirement-7-1-5-1-2 = Evidence of fitness
    .text = Keep records showing the measuring resources are fit.
    .question = Show me the evidence for this one.
    .evidence = fitness records
    .check = Every active measuring resource has >=1 fitness record within its interval.

requirement-7-1-5-2-a = Calibrate or verify against traceable standards
    .text = Where traceability is needed, calibrate or verify at set intervals or before use against traceable standards.
    .question = Can you follow this reading back to a national standard?
    .evidence = calibration certificates with reference standard
    .check = Every equipment with traceability_required has a calibration whose result is pass, due date is in the future and reference standard id is given; any use of overdue equipment in a release record raises a finding.

requirement-7-1-5-2-a2 = Basis where no standard exists
    .text = Where no such standard exists, keep a record of the basis used.
    .question = What do you compare with when there is no standard?
    .evidence = documented calibration basis
    .check = Every equipment with no_reference_standard has a linked basis document.

requirement-7-1-5-2-b = Status identifiable and protected
    .text = Let every user see whether an instrument may be used, and protect it from adjustment, damage and wear.
    .question = How does the user see that this may be used, and what keeps it from being changed by accident?
    .evidence = status label/QR and register status
    .check = Every traceable equipment has a unique id and a status derived from due date.

requirement-7-1-5-2-2 = Out-of-tolerance response
    .text = When an instrument proves unfit, judge whether earlier results are affected and act.
    .question = What did you do about results measured before the fault was found?
    .evidence = impact assessment per failed calibration
    .check = Every calibration with result=fail has an impact assessment listing records/outputs measured since the last pass and a decision; open longer than 10 days raises an alert.

requirement-7-1-6-1 = Determine needed knowledge
    .text = Know what one has to know to run the processes and deliver what was promised.
    .question = What do you know here that would be hard to replace?
    .evidence = knowledge map per process with holders
    .check = Every core process has >=1 knowledge item with holders; items with a single holder are flagged critical.

requirement-7-1-6-2 = Keep and share knowledge
    .text = Keep that knowledge alive and available.
    .question = How does a newcomer get at this knowledge?
    .evidence = lessons learned, documents, mentors
    .check = Every critical knowledge item has a retention measure (document, second holder or training) and a review within 12 months.

requirement-7-1-6-3 = Acquire new knowledge
    .text = When needs change, compare with what is known and decide how to gain what is missing.
    .question = What will you need to know next year that you do not know now?
    .evidence = knowledge gap actions
    .check = Every change, new product or new technology record has a knowledge-gap check.

requirement-7-2-a = Competence required
    .text = Say what people must be able to do when their work affects quality.
    .question = What must someone be able to do before they do this work alone?
    .evidence = competence requirements per role
    .check = Every role that affects QMS performance has >=1 competence requirement with level.

requirement-7-2-b = People are competent
    .text = Make sure they can do it, because they learned it, were trained or have done it before.
    .question = How do you know this person can do the job?
    .evidence = competence matrix
    .check = For every active assignment, demonstrated level >= required level for each competence, or a supervised/limited flag plus a training action exists.

requirement-7-2-c = Close gaps and check effect
    .text = Where something is missing, train, coach or hire, and check whether it helped.
    .question = How did you check that the training changed anything?
    .evidence = training/mentoring records with effectiveness
    .check = Every competence gap has an action; every completed action has an effectiveness evaluation within 90 days.

requirement-7-2-d = Evidence of competence
    .text = Keep records of competence.
    .question = Show me the evidence for this person and this task.
    .evidence = competence evidence per person
    .check = Every demonstrated competence has an evidence link and, if time-limited, a valid-until date in the future.

requirement-7-3-a = Aware of policy and objectives
    .text = Make sure everyone who works for the organisation knows the policy and the objectives that concern them.
    .question = What is the quality policy about, in your own words, and which goal does your work serve?
    .evidence = awareness briefing/acknowledgement records
    .check = Every active person in scope, contractors included, acknowledged the current policy within policy_ack_days and is linked by role or process to >=1 objective they were briefed on.

requirement-7-3-c = Aware of contribution and consequences
    .text = Make sure they know how their work adds to quality and what happens when requirements are not met.
    .question = What difference does your work make, and what happens if this step is skipped?
    .evidence = awareness briefing/acknowledgement records
    .check = A briefing covering contribution and consequences exists per person within 24 months.

requirement-7-3-e-2026 = Aware of culture and ethics
    .text = Make sure people know what the organisation means by quality culture and ethical conduct.
    .question = What would you do if you were pressed to pass something you know is wrong?
    .evidence = code-of-conduct acknowledgement, culture/ethics briefing
    .check = Every active person in scope acknowledged the current code of conduct or culture statement within policy_ack_days of approval or hire.

requirement-7-4-1 = Communication planned
    .text = Determine the internal and external communication the QMS needs: subject, timing, audience, means and speaker.
    .question = Who talks to whom about what, when and how, so that quality works?
    .evidence = communication plan
    .check = Communication plan has >=1 internal and >=1 external entry, each with subject, timing, audience, channel and responsible; reviewed within 24 months.

requirement-7-5-1-a = Required documents and records
    .text = Have all documents and records the standard asks for.
    .question = How do you know you have everything the standard asks to be written?
    .evidence = document/record checklist per clause
    .check = Every requirement in this catalogue with documented in {"{"}maintain, retain{"}"} and applicability=applicable has >=1 linked current document or record type.

requirement-7-5-1-b = Documents the organisation needs
    .text = Add the documents and records the organisation needs beyond that.
    .question = How did you decide what to write down and what not?
    .evidence = master list
    .check = Every active document is in the master list with type, owner and process.

requirement-7-5-2-a = Identity, format and medium
    .text = Give documents a clear identity and a suitable format and medium.
    .question = How do you tell this document apart, and is its form right for the people who use it?
    .evidence = document metadata
    .check = Every document has unique number, title, owner, version and date; flag those not in a working language of the site or not readable at point of use.

requirement-7-5-2-c = Review and approval
    .text = Have every document checked and approved before use: is it right, and does it say enough?
    .question = Who checked this before it was released, and what did they check?
    .evidence = approval workflow record
    .check = Every current version has an approval by an authorised person, dated before its effective date; approver differs from author for document types flagged four_eyes.

requirement-7-5-3-1-a = Available where needed
    .text = Make sure people can reach and use the right document where they work and when they need it.
    .question = Show me how you get to the version you need, here and now.
    .evidence = distribution/access list
    .check = Every current document is readable by all roles assigned to its process; zero users holding only a superseded copy.

requirement-7-5-3-1-b = Protected
    .text = Protect documents and records from leaks, misuse and damage.
    .question = What would stop someone changing or losing this?
    .evidence = access rights, backup and audit-trail evidence
    .check = Access control is role-based, every change is in an append-only log, and the last restore test succeeded within 12 months.

requirement-7-5-3-2-a = Access, use, storage, preservation
    .text = Decide who gets documents and records and who may see and use them, and store them so that they stay readable.
    .question = How do you know that the right people have read it and that it will still be readable when needed?
    .evidence = access and read logs
    .check = Every controlled document has a distribution list with acknowledgement >= 95 % of mandatory readers; the hash of every approved version still matches and the file opens.

requirement-7-5-3-2-c = Version control
    .text = Keep changes to documents in hand, so that everyone works with the right version.
    .question = What changed since the previous version and why?
    .evidence = version history with reasons
    .check = At most one current version per document; each version after the first has a reason for change, author and approver; obsolete versions are marked and not offered for use.

requirement-7-5-3-2-d = Retention and disposal
    .text = Set how long documents and records are kept and what happens to them then.
    .question = How long do you keep this, and why that long?
    .evidence = retention schedule, disposal log
    .check = Every record type has a retention period and disposal rule; no record was deleted before its retention end.

requirement-7-5-3-2-2 = External documents
    .text = Know which documents from outside you need, and keep them current.
    .question = How do you learn that a standard, law or customer specification has changed?
    .evidence = external document list with edition checks
    .check = Every external document has source, edition and last edition check within 12 months.

requirement-7-5-3-2-3 = Records cannot be altered unnoticed
    .text = Make sure records kept as proof cannot be changed by accident or unnoticed.
    .question = How would you notice if a record had been changed afterwards?
    .evidence = immutability / audit trail
    .check = No record of a retained type has an update after finalisation without a logged, reasoned correction.

## Clause 8: Operation

requirement-8-1-1 = Plan, run and control operations
    .text = Plan the work that leads to products and services, do it as planned and keep it under control, with the actions from clause 6 built in.
    .question = How does an order become something you can safely deliver?
    .evidence = operational/quality plans
    .check = Every active product/service family has a current operational plan or control plan linked to its processes.

requirement-8-1-a = Know the requirements
    .text = Know what each product and service must fulfil.
    .question = Where are the requirements for this product or service?
    .evidence = requirement specification
    .check = Every active product/service has >=1 approved requirement specification.

requirement-8-1-b = Criteria and resources
    .text = Set criteria for processes and for acceptance and determine what it takes to meet them.
    .question = What is good enough here, who decided that, and what do you need to get it right every time?
    .evidence = process criteria, acceptance criteria
    .check = Every control-plan step has a criterion and an assigned resource or qualified role; every characteristic to be checked has an acceptance criterion.

requirement-8-1-d = Control according to the criteria
    .text = Hold the work to those criteria.
    .question = What happens when a value leaves the limits?
    .evidence = in-process check records
    .check = Every planned in-process check within the period has a record; out-of-criterion results link to a reaction.

requirement-8-1-e = Operational documents and records
    .text = Keep the documents and records needed for confidence in the processes and to show conformity.
    .question = Take this order: show me everything that was recorded about it.
    .evidence = control plan plus completed records
    .check = Every operational plan lists record types, and samples of jobs/orders show all of them present.

requirement-8-1-3 = Planned changes
    .text = Make changes in operations on purpose and under control.
    .question = How was the last planned change in operations approved?
    .evidence = operational change records
    .check = Every change to a control plan or process setting links to an approved change.

requirement-8-1-4 = Unintended changes
    .text = Look at what unintended changes have caused and limit the damage.
    .question = When did something change without anyone deciding it, and what did you do?
    .evidence = deviation records
    .check = Every deviation has a consequence assessment and, where adverse, a mitigating action.

requirement-8-1-5 = Outsourced processes
    .text = Keep outsourced processes under control (2026: externally provided processes, products and services).
    .question = Which parts of your work are done by others, and how do you stay in control?
    .evidence = outsourced process list with controls
    .check = Every outsourced process links to an approved supplier and has controls defined (see 8.4).

requirement-8-2-1-a = Information, enquiries, orders
    .text = Tell customers what you offer, and deal with enquiries, contracts, orders and changes to them.
    .question = What happens from the first call to a confirmed order?
    .evidence = customer communication records
    .check = Customer-facing descriptions have an approved version; every enquiry/order has an owner, a status and a response within target time.

requirement-8-2-1-c = Feedback and complaints
    .text = Ask for the customer’s view, and take complaints seriously.
    .question = How does a complaint reach the person who can fix it?
    .evidence = complaint and feedback records
    .check = Every complaint is acknowledged within complaint_ack_days, has an owner and a closure with customer response.

requirement-8-2-1-d = Customer property
    .text = Agree with customers what happens to things of theirs that you hold.
    .question = What belongs to your customers, and who looks after it?
    .evidence = register of others’ property, with contact and condition
    .check = Where customer_property exists, each item has an owner contact and status.

requirement-8-2-1-e = Contingency actions
    .text = Agree with customers what is needed for contingencies where it matters (2026: inform them of contingency actions, including supply disruption).
    .question = What will your customer hear from you when you cannot deliver?
    .evidence = contingency plans with customer communication
    .check = Every customer or product flagged contingency_relevant has a contingency plan, and every activated plan has a customer notice.

requirement-8-2-2-a = Define requirements for the offer
    .text = Know the requirements for what you offer: those of the law and those of your own.
    .question = Which laws apply to this product or service, and how do you keep up with them?
    .evidence = requirement set per product/service with legal register
    .check = Every active product/service links to >=1 legal/regulatory entry (or “none applicable” with reason) and >=1 internal requirement.

requirement-8-2-2-b = Keep promises made
    .text = Be able to live up to the claims made about the offer.
    .question = Which claim in your brochure would be hardest to prove?
    .evidence = claims list with substantiation
    .check = Every published claim links to evidence (test, KPI, certificate).

requirement-8-2-3-1-1 = Review before committing
    .text = Check that requirements can be met before committing to a customer.
    .question = How did you know you could do this before you said yes?
    .evidence = contract/order review
    .check = Every confirmed order/contract has a review with result=able_to_meet dated on or before the commitment date.

requirement-8-2-3-1-a = What the review covers
    .text = Look in the review at what the customer stated, what the use needs, what the organisation adds, what the law demands and what differs from earlier terms.
    .question = Which requirement did the customer not mention that you had to add?
    .evidence = review checklist
    .check = Every review has all five topics answered (stated incl. delivery and after; needed for use; internal; legal; differences).

requirement-8-2-3-1-2 = Resolve differences, confirm the unwritten
    .text = Resolve differences from earlier terms, and confirm unwritten requirements before accepting.
    .question = How do you settle differences and make sure you understood a spoken order?
    .evidence = difference resolution
    .check = No order is confirmed with an open difference; every order with source in {"{"}verbal, undocumented{"}"} has a confirmation sent before acceptance.

requirement-8-2-3-2-1 = Keep the review result
    .text = Write down what the review found and which new requirements came up.
    .question = Show me the review behind this order.
    .evidence = review record
    .check = Every review record has result, reviewer, date and new-requirement field.

requirement-8-2-4-1 = When requirements change
    .text = When requirements change, update the documents and tell everyone concerned (2026: relevant interested parties too).
    .question = A customer changed the order yesterday: who knows by now?
    .evidence = amended order, notifications
    .check = Every requirement change links to updated documents and to a notification to all open-order owners affected.

requirement-8-3-1-1 = A design process
    .text = Set up and run a design and development process that fits.
    .question = How do new products or services come into being here?
    .evidence = design procedure, projects
    .check = If scope includes design, a current design procedure exists and every new product/service has a design_project.

requirement-8-3-2-a = Plan stages, reviews, verification and validation
    .text = Plan the project by how large and difficult it is: its stages, its reviews, and how the design will be verified and validated.
    .question = How did you decide on these stages for this project?
    .evidence = design plan with stage gates
    .check = Every active design_project has >=1 stage, >=1 planned review, verification and validation with dates.

requirement-8-3-2-d = Plan people, resources, interfaces, involvement
    .text = Plan who does what, with which resources, how teams connect, how customers and users take part, what production will need, and how closely others expect to be involved.
    .question = Who works on this, how do they stay in step, and how were users and later production involved?
    .evidence = project roles, resources, interfaces
    .check = Every active design_project has a lead, team roles, resources, interface list, a customer/user touchpoint and handover criteria (or a reason why not).

requirement-8-3-2-j = Records that design was done right
    .text = Decide which records will show that design requirements were met.
    .question = What will you be able to show about this design in five years?
    .evidence = record plan for design
    .check = Every design_project lists its required record types; at closure none is missing.

requirement-8-3-3-1 = Design inputs
    .text = Collect what the design must start from: what it must do, what earlier designs taught, what law and codes demand, and what a failure could do.
    .question = Where did these design inputs come from?
    .evidence = design input list by category
    .check = Every design_project has inputs in each of the five categories or “not relevant” with reason.

requirement-8-3-3-2 = Inputs fit and clear
    .text = Make sure the inputs are enough to work from, leave no doubt and do not contradict each other.
    .question = Which inputs contradicted each other, and what did you do?
    .evidence = input review
    .check = Every input has been reviewed; no open conflict when design starts its next stage.

requirement-8-3-3-3 = Keep the inputs
    .text = Keep records of design inputs.
    .question = Show me the inputs as they stood at the start.
    .evidence = design input record
    .check = Every design_project has an approved input record with version.

requirement-8-3-4-a = Results defined and reviewed
    .text = Say what the design must achieve, and look along the way whether it will get there.
    .question = What was this design meant to achieve, and what came out of the last review?
    .evidence = design goals
    .check = Every design_project has measurable result targets; every stage gate has a review with participants, result and actions before the next stage starts.

requirement-8-3-4-c = Verification
    .text = Check that outputs meet the inputs.
    .question = Pick one input: how was it verified?
    .evidence = verification records
    .check = Every input requirement is traced to >=1 verification with result=pass before release.

requirement-8-3-4-d = Validation
    .text = Check that the result does its job in the intended use.
    .question = How do you know it works for the customer and not only on paper?
    .evidence = validation records
    .check = Every released design has a validation with result=pass in intended-use conditions.

requirement-8-3-4-e = Act on problems
    .text = Act on problems found on the way.
    .question = Which problem nearly stopped this project?
    .evidence = design issues with actions
    .check = No open design issue of severity high at release.

requirement-8-3-4-f = Keep the records
    .text = Keep records of these controls.
    .question = Show me review, verification and validation for this product.
    .evidence = review, verification and validation records
    .check = Review, verification and validation records exist for every released design.

requirement-8-3-5-1 = Design outputs usable
    .text = Hand over a design from which others can make or deliver the product: it fits the inputs, names checks and acceptance criteria, and says what safe use depends on.
    .question = Could another team make or deliver this from your outputs alone?
    .evidence = design output package
    .check = Every released design has outputs with characteristics, acceptance criteria and special/safety characteristics flagged, all traced to inputs.

requirement-8-3-5-2 = Keep the outputs
    .text = Keep records of design outputs.
    .question = Where is the released output?
    .evidence = design output record
    .check = Every released design has an approved, versioned output record.

requirement-8-3-6-1 = Design changes
    .text = Know each change to a design, also later ones, and look at it before it is made, so that nothing gets worse.
    .question = What changed after release, and how did you know it was safe?
    .evidence = design change records
    .check = Every design change has review result and authorisation before implementation.

requirement-8-3-6-2 = Keep design-change records
    .text = Write down what was changed, what the review said, who allowed it and what was done to avoid harm.
    .question = Who authorised this change and on what grounds?
    .evidence = design change record with four fields
    .check = Every design change has all four fields: change, review result, authorized_by, actions.

requirement-8-4-1-1 = External provision conforms
    .text = See that what comes from outside meets requirements.
    .question = How good is what you buy, and how do you know?
    .evidence = incoming conformity data per supplier
    .check = Every receipt or service acceptance has a result; conformity rate per supplier is computed at least quarterly.

requirement-8-4-1-2 = When controls apply
    .text = Determine controls where external provision goes into the product, goes straight to the customer or replaces an own process.
    .question = Which suppliers can hurt your customer directly?
    .evidence = supplier category and control level
    .check = Every active supplier has a category in {"{"}incorporated, direct_to_customer, outsourced_process, other{"}"} and a control level.

requirement-8-4-1-3 = Evaluate, select, monitor, re-evaluate
    .text = Decide by which criteria suppliers are chosen, watched and judged again, and use them.
    .question = Why is this supplier still on your list?
    .evidence = supplier evaluations and scorecards
    .check = Every active supplier with control level >= medium has an initial evaluation before first order, performance data, and a re-evaluation within supplier_reeval_months; no order to a supplier with status in {"{"}blocked, not_evaluated{"}"}.

requirement-8-4-1-4 = Keep supplier records
    .text = Write down how suppliers were judged and what came of it.
    .question = Show me the last evaluation of this supplier and what came of it.
    .evidence = supplier evaluation record, actions
    .check = Every evaluation has criteria, scores, decision and, when below threshold, an action.

requirement-8-4-2-1 = No harm to what you deliver
    .text = Make sure a supplier’s failure does not reach your customers.
    .question = What if this supplier failed tomorrow?
    .evidence = supplier risk rating
    .check = Every critical supplier has a risk rating and a mitigation (second source, stock, contingency).

requirement-8-4-2-a = Outsourced processes stay in the QMS
    .text = Stay in charge, within the QMS, of work that others do for you.
    .question = Who inside is responsible for the work done outside?
    .evidence = outsourced process in process map
    .check = Every outsourced process appears in the process map with an internal owner.

requirement-8-4-2-b = Controls set by impact
    .text = Define the controls on the provider and its output, weighing possible impact and how good the provider’s own controls are.
    .question = How do you decide how closely to watch this supplier?
    .evidence = inspection/verification plan
    .check = Every supplier with control level >= medium has provider controls and receipt checks with a rationale; flag a low level with a falling scorecard.

requirement-8-4-2-d = Verify what was provided
    .text = Decide what must be checked on arrival, and how.
    .question = How do you check what arrives?
    .evidence = receipt inspection records
    .check = Every receipt that requires verification has it before use or release; skip-lot needs an authorised rule.

requirement-8-4-3-1 = Tell the provider what is required
    .text = Check that requirements are adequate, then tell the provider what to provide, what needs approval and release, the competence needed, how to interact, how it is monitored and any checks at its premises.
    .question = What have you told this supplier about what you want and how you will judge it?
    .evidence = purchase requirement approval
    .check = Every purchase order in scope references an approved specification version; every supplier agreement at control level >= medium has the six topics filled or marked not applicable.

requirement-8-5-1-1 = Controlled conditions
    .text = Produce and deliver under controlled conditions, release, delivery and post-delivery included.
    .question = What keeps this work under control, from start to after delivery, when you are not looking?
    .evidence = work orders with control plan
    .check = Every work order/service job references a current control plan or instruction version; every delivered order has a release before dispatch.

requirement-8-5-1-a = Documents that define the work
    .text = Have written what is to be produced or done and with what result.
    .question = What tells you what the result should be?
    .evidence = specifications, work instructions
    .check = Every active product/service step links to an approved current instruction or specification.

requirement-8-5-1-b = Checks with suitable measuring resources
    .text = Check along the way, with instruments that suit, that the work and its result are as they should be.
    .question = Where in the process do you check, with what, and why there?
    .evidence = equipment used per check
    .check = Every planned check per work order has a result before the next stage and names equipment that was in calibration at that date.

requirement-8-5-1-d = Suitable infrastructure and environment
    .text = Do the work with buildings, machines, software and surroundings that suit it.
    .question = What would make you stop the line or the service?
    .evidence = asset status at time of use
    .check = Flag work orders run on assets with overdue maintenance or with environment readings out of limits.

requirement-8-5-1-e = Competent people
    .text = Give the work to people who can do it and hold the qualification it asks for.
    .question = How is it decided who may do this task?
    .evidence = assignment versus competence
    .check = No work-order step is signed by a person without the required valid competence.

requirement-8-5-1-f = Validate what cannot be checked later
    .text = Where a result cannot be checked afterwards, prove in advance that the process works, and prove it again from time to time.
    .question = Which of your results can only be trusted because the process is proven?
    .evidence = process validation records
    .check = Every process flagged special has a validation with result=pass and revalidation not overdue; changes since then triggered revalidation.

requirement-8-5-1-g = Prevent human error
    .text = Arrange the work so that a slip cannot happen or cannot go unnoticed.
    .question = What have you done so that an honest mistake cannot get through?
    .evidence = error-proofing measures
    .check = Every nonconformity with cause=human_error leads to a measure other than retraining only; report repeats.

requirement-8-5-2-1 = Identify outputs
    .text = Mark what you make so that nothing can be mixed up.
    .question = How do you tell these apart?
    .evidence = item/lot/service ids
    .check = Every in-process and finished item/lot/job has a unique or lot id.

requirement-8-5-2-2 = Show check status
    .text = Let everyone see at any time what has been checked and with what result.
    .question = Which of these have been checked?
    .evidence = status history
    .check = Every lot/job has a status in {"{"}waiting, passed, failed, on_hold{"}"}; no failed or waiting item is used in a next step.

requirement-8-5-2-3 = Traceability
    .text = Where tracing back must be possible, give each item or lot its own number and record where it came from and where it went.
    .question = Show me where this lot came from and where it went.
    .evidence = genealogy records
    .check = For products with traceability_required, a forward and backward trace from a sampled lot reaches all inputs and all customers; a trace test exists within 12 months.

requirement-8-5-3-1 = Care for others’ property
    .text = Mark, check and look after what customers and suppliers leave in your care.
    .question = What do you have here that is not yours, data included?
    .evidence = external property register
    .check = Every external_property item has owner, identification, check at receipt and location/protection.

requirement-8-5-3-2 = Report loss or damage
    .text = Tell the owner when something was lost, damaged or found unfit, and keep a note of it.
    .question = When was something of a customer lost or damaged, and what did you tell them?
    .evidence = property incident record with notice
    .check = Every property incident has a notice to the owner with date and a description.

requirement-8-5-4-1 = Preservation
    .text = Store, pack, handle and transport what you make so that nothing spoils it.
    .question = What could spoil your product or data before it reaches the customer?
    .evidence = storage conditions, shelf life, data protection
    .check = No released stock past shelf life; storage conditions within limits or deviation open.

requirement-8-5-5-1 = Post-delivery activities
    .text = Meet the requirements for what happens after delivery, weighing law, possible harm, use and lifetime, customer needs and feedback.
    .question = What do you owe the customer after delivery?
    .evidence = warranty/service plans, field feedback
    .check = Every product/service has a post-delivery definition (warranty, support, recall) or “none” with reason covering the five considerations.

requirement-8-5-6-1 = Changes in production or service
    .text = Look at changes before they are made and keep them in hand, so that what you deliver stays right.
    .question = Who decides on a change in the running process?
    .evidence = production/service change records
    .check = Every change to an active control plan, parameter, tool or site has a reviewed change record dated before first use.

requirement-8-5-6-2 = Keep change records
    .text = Write down what the review said, who allowed the change and what was done besides.
    .question = Who authorised this change, and what else had to be done?
    .evidence = change record with three fields
    .check = Every production change has review result, authorized_by and actions.

requirement-8-6-1 = Check at planned stages
    .text = Carry out the planned checks that requirements are met.
    .question = How do you decide that it is ready?
    .evidence = inspection/acceptance plan and results
    .check = Every lot/job has all planned acceptance checks recorded.

requirement-8-6-2 = No early release
    .text = Do not release until the checks are done, unless an authorised person and, where needed, the customer agrees.
    .question = When did you last release something before it was finished checking?
    .evidence = release record, waiver
    .check = No lot/job has released_at earlier than its last required check unless an approved waiver (and customer approval where required) exists.

requirement-8-6-a = Evidence of conformity
    .text = Keep evidence that acceptance criteria were met.
    .question = Show me the results behind this release.
    .evidence = results against criteria
    .check = Every release links to results with criterion, value and pass/fail.

requirement-8-6-b = Who authorised release
    .text = Record who let it go.
    .question = Who signed this off, and were they allowed to?
    .evidence = release signature
    .check = Every release has authorized_by = active person with release authority at that date.

requirement-8-7-1-1 = Identify and control
    .text = Identify what does not conform and keep it from being used or delivered by mistake.
    .question = How would I see that this must not be used?
    .evidence = nonconforming output with hold status/location
    .check = Every nonconforming_output has status=on_hold until disposition; no on-hold item appears in a shipment or next step.

requirement-8-7-1-2 = Suitable disposition
    .text = Deal with it in line with nature and effect, also after delivery: correct, hold back or withdraw, tell the customer, or accept under concession.
    .question = Why was this way chosen, and what about the ones already with customers?
    .evidence = severity, effect, field action
    .check = Every nonconforming_output has severity, effect and a disposition in {"{"}correct, segregate_contain_return_suspend, inform_customer, concession{"}"}; concession has an authorised approver and, where required, customer approval; delivered_before_detection=true has a field-action decision.

requirement-8-7-1-4 = Re-check after correction
    .text = Check again after correction.
    .question = How do you know the repair worked?
    .evidence = re-inspection
    .check = Every disposition=correct has a re-check with result=pass before release.

requirement-8-7-2-1 = Keep the record
    .text = Write down what was wrong, what was done, which concession was given and who decided.
    .question = Show me the story of this one from start to end.
    .evidence = nonconforming-output record
    .check = Every closed nonconforming_output has description, action, concession (or none) and decided_by with authority.

## Clause 9: Performance evaluation

requirement-9-1-1-a = What and how to measure
    .text = Decide what to watch and measure, and by which methods, so that the figures can be trusted.
    .question = How did you choose what to measure, and how is this figure made?
    .evidence = monitoring plan, KPI definitions
    .check = Monitoring plan covers every core process, objective and customer satisfaction; every KPI has formula, data source and owner.

requirement-9-1-1-c = When to measure and evaluate
    .text = Decide when to measure, and when to look at the results and draw conclusions.
    .question = How often do you measure, who looks at it, and what do they do then?
    .evidence = monitoring plan, KPI definitions
    .check = Every KPI has a frequency with latest reading not older than 1.5 x it, and an evaluation comment for the last period.

requirement-9-1-1-2 = Evaluate the QMS
    .text = Judge how the QMS performs and how effective it is.
    .question = Is your system working? Convince me.
    .evidence = QMS evaluation
    .check = A QMS performance evaluation exists within review_interval_months and feeds the management review.

requirement-9-1-1-3 = Keep results
    .text = Keep records of the results.
    .question = Show me the figures for the last two years.
    .evidence = KPI readings
    .check = KPI readings are stored with source, date and author for the whole certification cycle.

requirement-9-1-2-1 = Customer perception
    .text = Find out, in a way you chose beforehand, how far customers feel their needs are met.
    .question = What do your customers really think, also those who never complain?
    .evidence = surveys, reviews, complaints, meetings
    .check = A satisfaction method defines source, frequency, owner and review; at least one source has data within 12 months per customer segment.

requirement-9-1-3-1 = Analyse the data
    .text = Look at what watching and measuring yield, and work out what it means.
    .question = What do the figures tell you that you did not know?
    .evidence = analysis reports
    .check = An analysis record exists for each reporting period and links to the KPIs used.

requirement-9-1-3-a = Conformity and satisfaction
    .text = Judge whether products and services are right and how satisfied customers are.
    .question = Is quality getting better, and do customers see it?
    .evidence = analysis report sections
    .check = Analysis of the period has sections conformity and satisfaction, each with a conclusion.

requirement-9-1-3-c = QMS and planning
    .text = Judge how well the QMS performs and works, and whether plans were really carried out.
    .question = Where does the system help and where does it hinder, and which plans were not carried out?
    .evidence = analysis report sections
    .check = Analysis has sections qms and planning, each with a conclusion.

requirement-9-1-3-e = Actions on risks and opportunities
    .text = Judge whether actions on risks and on opportunities worked.
    .question = Which action on a risk paid off?
    .evidence = analysis report sections
    .check = Analysis has effectiveness rates for risk actions and, separately for 2026, for opportunity actions.

requirement-9-1-3-f = External providers
    .text = Judge the performance of external providers.
    .question = Which supplier is slipping?
    .evidence = analysis report sections
    .check = Analysis has a section suppliers with ranking and trend.

requirement-9-1-3-g = Need to improve
    .text = Judge what in the QMS needs improving.
    .question = What will you change because of this?
    .evidence = analysis report sections
    .check = Every analysis period ends with >=1 improvement decision or a recorded “none needed”.

requirement-9-2-1-1 = Audit at planned intervals
    .text = Audit yourselves regularly, at times planned beforehand.
    .question = How did you decide what to audit, and how often?
    .evidence = audit plan and completed audits
    .check = Every in-scope process, every applicable clause and every in-scope site has an internal audit with status=finished within audit_interval_months; no planned audit is overdue by more than 30 days without a re-plan reason.

requirement-9-2-1-a = Conformity and effectiveness audited
    .text = Find out whether the QMS meets own and standard requirements and is effectively put into practice.
    .question = Which of your own rules did you audit last, and what did the audit say about results?
    .evidence = audit criteria and findings
    .check = Over the audit cycle, criteria include own documents and every applicable clause; every finished audit has a conclusion on effectiveness per audited process.

requirement-9-2-2-a = Audit programme
    .text = Run an audit programme that says how often, how and by whom audits are done, how they are planned and who gets the results.
    .question = Who runs the programme, and how is it put together?
    .evidence = audit programme
    .check = A current audit_programme exists with owner, frequency, methods (on-site/remote), responsibilities and reporting rules.

requirement-9-2-2-a2 = What the programme weighs
    .text = Weigh process importance, changes and earlier results in the programme.
    .question = Why is this process audited more often than that one?
    .evidence = risk-based audit priorities
    .check = Every process has an audit priority computed from importance, open/previous findings and changes since last audit; processes with high priority have a shorter interval.

requirement-9-2-2-b = Criteria and scope
    .text = Say for each audit what it covers and what it is measured against.
    .question = What was this audit measured against?
    .evidence = audit plan
    .check = Every audit has criteria and scope before its start date.

requirement-9-2-2-a-2026 = Audit objectives
    .text = Say for each audit also what it is meant to find out.
    .question = What did you want to find out with this audit?
    .evidence = audit plan with objective
    .check = Every audit has a non-empty objective before its start date.

requirement-9-2-2-c = Objective and impartial auditors
    .text = Choose auditors who can judge without taking sides, and who never judge their own work.
    .question = How do you keep auditors from judging their own work?
    .evidence = auditor assignment, independence check, competence
    .check = For every audit, no auditor is owner of, works in, or was owner within the last 12 months of an audited process; each auditor has a valid auditor competence.

requirement-9-2-2-d = Report to management
    .text = Give the results to the managers concerned.
    .question = Who got this report, and what did they say?
    .evidence = audit report distribution
    .check = Every finished audit has a report sent to the owners of audited processes within audit_report_days.

requirement-9-2-2-e = Act without delay
    .text = Put findings right and go after their causes promptly.
    .question = How fast do findings turn into action?
    .evidence = findings with correction and CAPA
    .check = Every nonconformity finding has a correction and a CAPA decision within finding_response_days and no overdue action.

requirement-9-2-2-f = Keep audit records
    .text = Keep records of the programme and of audit results.
    .question = Show me the last programme and what came out of it.
    .evidence = programme, plans, reports, findings
    .check = Every finished audit has plan, checklist/evidence, findings and report stored and locked.

requirement-9-3-1-1 = Review at planned intervals
    .text = Have top management look at the whole QMS at set times: does it still fit, is it enough, does it work, does it serve the strategy?
    .question = What did you as top management decide at the last review?
    .evidence = management review
    .check = A management_review with status=finished exists within review_interval_months, chaired by or attended by top management, with conclusions on suitability, adequacy, effectiveness and strategic alignment.

requirement-9-3-2-a = Earlier actions
    .text = Consider the state of actions from earlier reviews.
    .question = What became of the last review’s decisions?
    .evidence = review input
    .check = Review input prior_actions lists every decision of the previous review with status.

requirement-9-3-2-b = Changed issues
    .text = Consider changes in external and internal issues.
    .question = What changed around you since last time?
    .evidence = review input
    .check = Review input context_changes is filled from context_issue changes since the last review.

requirement-9-3-2-c-2026 = Changed needs of interested parties
    .text = Consider changes in what interested parties need and expect.
    .question = Whose expectations have changed?
    .evidence = review input
    .check = Review input party_changes is filled from party_requirement changes since the last review.

requirement-9-3-2-c1 = Satisfaction and feedback
    .text = Consider customer satisfaction and feedback from interested parties.
    .question = What do customers and others tell you?
    .evidence = review input with trend
    .check = Input satisfaction has trend over >=2 periods.

requirement-9-3-2-c2 = Objectives met
    .text = Consider how far objectives are met.
    .question = Which objectives will you miss, and why?
    .evidence = review input with trend
    .check = Input objectives lists every current objective with status.

requirement-9-3-2-c3 = Process performance and conformity
    .text = Consider process performance and conformity of products and services.
    .question = Which process needs your help?
    .evidence = review input with trend
    .check = Input process_kpis covers every core process with trend.

requirement-9-3-2-c4 = Nonconformities and corrective actions
    .text = Consider nonconformities and corrective actions.
    .question = Which problems keep coming back?
    .evidence = review input with trend
    .check = Input nc_capa has counts, overdue and effectiveness rate with trend.

requirement-9-3-2-c5 = Monitoring and measurement results
    .text = Consider results of monitoring and measurement.
    .question = Which figure surprised you?
    .evidence = review input with trend
    .check = Input kpis has readings since last review.

requirement-9-3-2-c6 = Audit results
    .text = Consider audit results, internal and external.
    .question = What have audits told you?
    .evidence = review input with trend
    .check = Input audits lists all audits since last review with finding counts.

requirement-9-3-2-c7 = External provider performance
    .text = Consider how external providers perform.
    .question = Which supplier should you worry about?
    .evidence = review input with trend
    .check = Input suppliers has ranking and trend.

requirement-9-3-2-d = Enough resources
    .text = Consider whether resources are adequate.
    .question = What are you short of?
    .evidence = review input
    .check = Input resources is filled with a conclusion.

requirement-9-3-2-e = Effect of actions on risks and opportunities
    .text = Consider whether actions on risks and on opportunities worked.
    .question = Which risk is lower than last year because of you?
    .evidence = review input
    .check = Input risk_actions (2026: separate input opportunity_actions) has effectiveness counts.

requirement-9-3-2-f = Opportunities to improve
    .text = Consider opportunities for improvement.
    .question = What could be better?
    .evidence = review input
    .check = Input improvement_opportunities has >=1 entry or “none” with reason.

requirement-9-3-3-1 = Decisions taken
    .text = Decide on improvement, on changes to the QMS and on resources.
    .question = What did you decide, and who does it by when?
    .evidence = decisions with owner and due date
    .check = Every finished review has >=1 entry or explicit “none” for each of improvement, qms_change, resources; each decision has owner and due date.

requirement-9-3-3-2 = Keep the results
    .text = Keep records of the review results.
    .question = Show me the minutes and what has been done since.
    .evidence = minutes, signed and locked
    .check = Every finished review has minutes locked within 30 days.

## Clause 10: Improvement

requirement-10-1-1 = Choose improvements
    .text = Look for chances to improve, choose among them and carry them out, so that customers are better served and more satisfied.
    .question = How do you choose what to improve?
    .evidence = improvement register
    .check = Improvement register has entries with decision; >=1 completed within 24 months.

requirement-10-1-a = Improve products, services, processes, and look ahead
    .text = Direct improvement at products and services (2026: also processes) and at future needs and expectations.
    .question = What are you doing today for what customers will want tomorrow?
    .evidence = improvement entries by type
    .check = Improvements are typed; flag a 24-month period with no entry of type product_service or future_needs.

requirement-10-1-b = Correct, prevent or reduce bad effects
    .text = Use improvement also to stop, avoid or lessen what does harm.
    .question = What trouble have you spared yourselves this year?
    .evidence = improvement entries of type prevent/reduce
    .check = Report share of improvements of type prevent.

requirement-10-2-1-a = React
    .text = When something is wrong, stop it from spreading, put it right and take care of the consequences.
    .question = What did you do in the first hours?
    .evidence = containment/correction record
    .check = Every nonconformity, complaints included, has a correction (or “not possible” with reason) and consequences handled within nc_containment_days.

requirement-10-2-1-b1 = Decide whether to go after the cause
    .text = Look at the nonconformity and decide, by how serious its effects are, whether its cause must be removed.
    .question = Why did you, or did you not, go after the cause?
    .evidence = NC evaluation
    .check = Every nonconformity has an evaluation with decision CAPA yes/no and reason; every major one has a CAPA or an approved exception.

requirement-10-2-1-b2 = Find the causes
    .text = Find out why it happened.
    .question = How do you know that this is the cause?
    .evidence = cause analysis
    .check = Every CAPA has >=1 confirmed cause with method used; cause text is not equal to the problem text.

requirement-10-2-1-b3 = Look for similar cases
    .text = Find out whether the same exists or could happen elsewhere.
    .question = Where else could this happen?
    .evidence = similar-occurrence check
    .check = Every CAPA has a similar-cases answer listing other processes/products/sites checked.

requirement-10-2-1-c = Carry out action
    .text = Do what is needed to remove the cause.
    .question = What exactly was changed?
    .evidence = CAPA actions
    .check = Every CAPA action has owner, due date and completion evidence; no action overdue without approved extension.

requirement-10-2-1-d = Check that it worked
    .text = Check after a while whether the corrective action did its job.
    .question = How long did you wait before you called it effective?
    .evidence = effectiveness check
    .check = Every closed CAPA has an effectiveness check dated after the last action by >= effectiveness_wait_days, done by someone other than the action owner; a recurrence with the same cause within 12 months reopens it.

requirement-10-2-1-e = Update risks and change the QMS
    .text = Ask what the case means for your risks and opportunities and for the QMS, and change what needs changing.
    .question = Did you see this coming in your risk register, and what in the system is different now?
    .evidence = risk update link
    .check = Every closed CAPA has a risk-update answer and a QMS-change answer (link, or “not needed” with reason).

requirement-10-2-2-1 = Keep records
    .text = Keep records of what the nonconformity was, what was done and with what result.
    .question = Show me one from report to closure.
    .evidence = NC/CAPA record
    .check = Every closed nonconformity has description, actions and results, locked at closure.

requirement-10-3-1 = Continual improvement
    .text = Keep making the QMS a better fit, more complete and more effective.
    .question = Is your system better than three years ago? How can you tell?
    .evidence = QMS improvement trend
    .check = Compare suitability/adequacy/effectiveness ratings of the last two management reviews; each downward rating links to a decision.

requirement-10-3-2 = Use analysis and review results
    .text = Use the results of analysis and of management review to find what to improve.
    .question = Which improvement came out of your data or your review?
    .evidence = link from analysis/review to improvement
    .check = Every improvement links to its source in {"{"}analysis, management_review, audit, nc, suggestion, risk, opportunity{"}"}; >=1 per year comes from analysis or management review.
