register-interested-party = Interested party
    .plural = Interested parties
    .lead = Who can affect your quality or is affected by it, what they need, and which of it you take on.
    .new = Add party
    .empty = Begin with customers, authorities, suppliers, your people and owners. Write what each needs and say which needs the quality system takes on.

section-interested-party-party = The party
section-interested-party-needs = Needs and expectations
section-interested-party-review = Review

field-interested-party-title = Party
field-interested-party-kind = Kind
field-interested-party-description = Who they are
field-interested-party-contact = Contact
    .hint = Who we talk to
field-interested-party-influence = Influence on us
field-interested-party-interest = Interest in us
field-interested-party-engagement = How we keep in touch
    .hint = Who talks to them, how often, how we hear of changes
field-interested-party-needs = Needs and expectations
    .hint = One row for each. Decide which ones the quality system takes on
field-interested-party-no_needs_note = Reason there are no relevant needs
    .hint = Only if you looked and found none
field-interested-party-reviewed = Last reviewed
field-interested-party-next_review = Next review
field-interested-party-source = How we know
    .hint = Contract, survey, meeting, law gazette

field-interested-party-needs-need = Need or expectation
field-interested-party-needs-disposition = Who deals with it
field-interested-party-needs-obligation = Is binding
field-interested-party-needs-climate = About climate
field-interested-party-needs-answered_by = Answered by
field-interested-party-needs-no_action = Reason if nothing follows

option-interested-party-kind-customer = Customer
option-interested-party-kind-user = User
option-interested-party-kind-regulator = Authority
option-interested-party-kind-partner = Partner
option-interested-party-kind-employee = Employees
option-interested-party-kind-owner = Owners and investors
option-interested-party-kind-community = Community
option-interested-party-kind-supplier = Supplier
option-interested-party-kind-app-store = App store or platform
option-interested-party-kind-certification-body = Certification body
option-interested-party-kind-insurer = Bank or insurer
option-interested-party-kind-media = Media
option-interested-party-kind-other = Other
option-interested-party-influence-low = Low
option-interested-party-influence-medium = Medium
option-interested-party-influence-high = High
option-interested-party-interest-low = Low
option-interested-party-interest-medium = Medium
option-interested-party-interest-high = High
option-interested-party-needs-disposition-qms = The quality system
option-interested-party-needs-disposition-elsewhere = Handled elsewhere
option-interested-party-needs-disposition-not-adopted = Not taken on

state-interested-party-active = Active
state-interested-party-retired = Retired

move-interested-party-review = Record a review
move-interested-party-retire = Retire
move-interested-party-reopen = Take up again
