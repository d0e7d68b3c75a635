group-plan = Plan
group-check = Check
group-act = Act
role-quality = Quality
role-top-management = Direction
role-admin = Administrator
clause-4 = Goods
clause-4-1 = Deliveries
clause-5 = Partners
requirement-4-1-a = Weigh what arrives
    .text = Weigh each delivery.
    .question = Where are the weights?
    .evidence = the weights
requirement-4-1-b = Know who brings it
    .text = Note the carrier of each delivery.
    .question = Who brought it?
    .evidence = the carriers
requirement-5-a = Depend on nobody
    .text = Know at least three carriers.
    .question = Who else could bring it?
    .evidence = the list of carriers

field-any-title = Title
field-any-owner = Owner
field-any-due = Due
field-any-tags = Tags
field-any-number = Number
field-any-created = Created
field-any-created_by = Created by
field-any-changed = Changed
field-any-state = State

register-company = Company
    .lead = Who we are.
field-company-edition = Edition
field-company-size = People
field-company-sector = Sector
option-company-edition-2020 = 2020
option-company-edition-2030 = 2030

register-person = Person
    .plural = People
    .lead = Who works here.
    .new = Add a person
    .empty = Nobody yet.
field-person-email = E-mail
field-person-access = Access
option-person-access-quality = Quality
option-person-access-top-management = Direction
option-person-access-admin = Administrator

register-carrier = Carrier
    .plural = Carriers
    .lead = Who brings the goods.
    .new = Add a carrier
    .empty = None yet.
inverse-carrier-deliveries = Deliveries

register-delivery = Delivery
    .plural = Deliveries
    .lead = What arrives.
    .new = Announce a delivery
    .empty = Nothing is expected.
field-delivery-carrier = Carrier
field-delivery-weight = Weight
field-delivery-arrived = Arrived on
state-delivery-expected = Expected
state-delivery-stored = Stored
move-delivery-store = Store

check-not-weighed = Delivery “{ $title }” has not been weighed
    .help = Weigh { $title }
check-no-carrier = Nobody knows who brings “{ $title }”
    .help = Name the carrier
check-few-carriers = { $count ->
    [0] No carrier is known
    [one] Only one carrier is known
   *[other] Only { $count } carriers are known
}
    .help = Add a carrier
