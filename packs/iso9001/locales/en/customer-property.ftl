register-customer-property = Others’ property
    .plural = Others’ property
    .lead = What belongs to customers or suppliers and is in our care: material, tools, documents, data.
    .new = Record property
    .empty = Tools, material, drawings and data that others left with you are listed here, with their condition when they came. Start with what would be awkward to lose.

section-customer-property-what = What it is, and whose
section-customer-property-care = Care
section-customer-property-incident = Loss or damage
section-customer-property-back = Return

field-customer-property-title = Item
field-customer-property-due = Return by
field-customer-property-kind = Kind
option-customer-property-kind-material = Material
option-customer-property-kind-tool = Tool or equipment
option-customer-property-kind-product = Product for repair
option-customer-property-kind-document = Document or drawing
option-customer-property-kind-data = Data
option-customer-property-kind-personal-data = Personal data
option-customer-property-kind-software = Software or licence
option-customer-property-kind-premises = Premises
field-customer-property-customer = Customer
field-customer-property-supplier = Supplier
field-customer-property-contact = Contact of the owner
field-customer-property-contract = Contract
field-customer-property-process = Process
field-customer-property-identification = Marked with
field-customer-property-quantity = Quantity
field-customer-property-value = Value
field-customer-property-received_on = Received on
field-customer-property-condition = Condition when it came
option-customer-property-condition-good = Good
option-customer-property-condition-worn = Worn
option-customer-property-condition-damaged = Damaged
option-customer-property-condition-unfit = Not fit for use
field-customer-property-checked_on = Checked on
field-customer-property-checked_by = Checked by
field-customer-property-location = Location
field-customer-property-protection = How it is protected
    .hint = Lock, packing, access rights, encryption
field-customer-property-access = Who may use it
field-customer-property-incident_on = Happened or found on
field-customer-property-incident = What happened
field-customer-property-told_on = Owner informed on
field-customer-property-told_how = How, and whom
field-customer-property-answer = What the owner wants
field-customer-property-nonconformity = Nonconformity
field-customer-property-returned_on = Returned or destroyed on
field-customer-property-returned_how = How, and confirmed by whom

state-customer-property-held = Held
state-customer-property-lost = Lost or damaged
state-customer-property-returned = Returned

move-customer-property-return = Record return
move-customer-property-report = Report loss or damage
move-customer-property-settle = Settle and keep
move-customer-property-reopen = Reopen

guard-property-untold = The owner has not been informed of the loss or damage. Inform the owner and note the day.

inverse-customer-property = Property in our care
inverse-supplier-property = Property in our care
inverse-contract-property = Property in our care
inverse-process-property = Others’ property
inverse-nonconformity-property = Others’ property
