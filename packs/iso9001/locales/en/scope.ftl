register-scope = Scope
    .plural = Scope
    .lead = What your quality system covers: products and services, sites, processes, and what it leaves out with the reason.
    .new = Write scope
    .empty = Write one paragraph that a customer understands: what you make or do, where, and for whom. It is what the certificate will say.

section-scope-statement = Statement
section-scope-covers = What it covers
section-scope-leaves_out = What it leaves out
section-scope-control = Control

field-scope-statement = Scope statement
    .hint = One paragraph: what you offer, to whom, from where
field-scope-basis = What it rests on
    .hint = The issues and the needs of parties that decided where the border runs
field-scope-products = Products and services
field-scope-sites = Sites
field-scope-processes = Processes
field-scope-excluded = Outside the scope
    .hint = Products, sites or activities that the system does not cover
field-scope-clauses_not_applied = Clauses not applied
    .hint = The same rows as in the organisation’s settings; here they are approved and published
field-scope-document = Controlled document
    .hint = Where the scope is published, if not from this page
field-scope-revision_reason = Why this version
field-scope-effective_from = In force from
field-scope-confirmed_on = Last confirmed
field-scope-next_review = Next review

field-scope-products-name = Product or service
field-scope-products-kind = Kind
field-scope-clauses_not_applied-clause = Clause
field-scope-clauses_not_applied-justification = Why it does not apply

option-scope-products-kind-product = Product
option-scope-products-kind-service = Service
option-scope-products-kind-software = Software

state-scope-draft = Draft
state-scope-review = In review
state-scope-approval = In approval
state-scope-effective = Effective
state-scope-superseded = Superseded

move-scope-submit = Submit for review
move-scope-pass = Pass on for approval
move-scope-return = Return to draft
move-scope-approve = Approve
move-scope-confirm = Confirm unchanged
move-scope-supersede = Supersede

meaning-scope-approved = I approve this scope of the quality management system

inverse-site-scopes = Scope
inverse-process-scopes = Scope
inverse-document-scopes = Scope
