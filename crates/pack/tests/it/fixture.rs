//! A tiny pack without faults, and ways to break it.

use assay_pack::{Fault, Layer, Pack, load_checked};

/// The files of the tiny pack.
pub const FILES: [(&str, &str); 10] = [
    (
        "pack.toml",
        r#"name = "tiny"
version = "0.1.0"
editions = ["2020", "2030"]
default_edition = "2030"
languages = ["en"]
groups = ["plan", "act"]
roles = ["quality", "admin"]
organisation = "company"
[identity]
register = "person"
email = "email"
roles = "access"
[parameters.review_months]
type = "integer"
default = 12
min = 1
max = 60
[parameters.threshold]
type = "choice"
options = ["low", "high"]
default = "low"
"#,
    ),
    (
        "clauses.toml",
        r#"[[clause]]
number = "4"
parent = ""
editions = ["2020", "2030"]
auditable_in = []
[[clause]]
number = "4.1"
parent = "4"
editions = ["2020", "2030"]
auditable_in = ["2020", "2030"]
[[map]]
from_2020 = "4.1"
to_2030 = "4.1"
change = "same"
"#,
    ),
    (
        "requirements/4.toml",
        r#"[[requirement]]
id = "4.1-a"
clause = "4.1"
clause_2030 = "4.1"
editions = ["2020", "2030"]
documented = "retain"
check_type = "auto"
change_2030 = "same"
"#,
    ),
    (
        "registers/company.toml",
        r#"key = "company"
prefix = "ORG"
group = "plan"
single = true
[permissions]
read = ["everyone"]
create = ["admin"]
edit = ["quality"]
"#,
    ),
    (
        "registers/person.toml",
        r#"key = "person"
prefix = "PER"
group = "plan"
order = 20
[fields.email]
type = "text"
required = true
[fields.access]
type = "choices"
options = ["quality", "admin"]
[permissions]
read = ["everyone"]
create = ["admin"]
edit = ["admin"]
"#,
    ),
    (
        "registers/issue.toml",
        r#"key = "issue"
prefix = "ISS"
numbering = "yearly"
group = "act"
clauses = ["4.1"]
columns = ["severity", "state", "owner"]
filters = ["state", "person"]
sort = "-number"
subtitle = ["severity"]
sections = ["facts", "money"]

[fields.title]
aliases = ["problem"]

[fields.severity]
type = "choice"
options = ["minor", "major"]
option_aliases = { "Class I" = "major" }
default = "'minor'"
section = "facts"

[fields.person]
type = "link"
to = "person"
inverse = "issues"
section = "facts"

[fields.about]
type = "links"
to = "*"

[fields.helpers]
type = "people"

[fields.scrap]
type = "money"
section = "money"

[fields.rework]
type = "decimal"
section = "money"

[fields.cost]
type = "money"
section = "money"
compute = """
record.scrap
+ record.rework"""

[fields.readings]
type = "table"
columns = [
  { key = "what", type = "text", required = true },
  { key = "value", type = "decimal" },
  { key = "kind", type = "choice", options = ["first", "second"] },
]

[fields.trend]
type = "series"

[workflow]
start = "open"
[[workflow.state]]
key = "open"
kind = "open"
waits = ["owner", "field:helpers"]
within_days = 3
[[workflow.state]]
key = "closed"
kind = "final"
[[workflow.move]]
key = "close"
from = ["open"]
to = "closed"
by = ["quality", "owner"]
sign = "closed"
need = ["severity"]
ask = ["rework"]
apart_from = ["create"]
unless = [{ when = "actor == record.owner", says = "close-own" }]
set = { due = "today + days(3)" }
[[workflow.move]]
key = "reopen"
from = ["closed"]
to = "open"
by = ["quality"]
reason = true

[permissions]
read = ["everyone"]
create = ["everyone"]
edit = ["owner", "creator", "field:helpers", "quality"]
"#,
    ),
    (
        "checks/issues.toml",
        r#"[[check]]
code = "A4.1-01"
requirements = ["4.1-a"]
severity = "error"
each = "issue"
where = "record.state == 'open'"
expect = "record.created > now - months(param.review_months)"
says = "issue-old"
args = { severity = "record.severity", readings = "size(record.readings)" }
show = ["record.person", "record.about"]
fix = { move = "close" }
[check.fires]
today = "2030-11-12"
records = [
  { is = "person", key = "ana", title = "Ana", access = ["quality"] },
  { is = "issue", key = "i", title = "Old", state = "open", created = "2020-01-01", owner = "ana", person = "ana", scrap = { amount = "12.50", currency = "EUR" } },
]
[check.silent]
today = "2030-11-12"
records = [ { is = "issue", title = "New", state = "open", created = "2030-11-01T08:00:00Z", rework = 1.5, readings = [ { what = "width", value = "0.5" } ], trend = [ { on = "2030-01-01", value = 3 } ] } ]

[[check]]
code = "A4.1-02"
requirements = ["4.1-a"]
severity = "warning"
expect = "size(records.issue) > 0"
says = "no-issues"
fix = { create = "issue", with = { owner = "first(records.person)", title = "'First issue'" } }
[check.fires]
today = 2030-11-12
records = []
[check.silent]
today = 2030-11-12
records = [ { is = "issue", title = "One" } ]
"#,
    ),
    (
        "tables/site-fees.toml",
        r#"key = "site-fees"
source = "Price list 2030"
gives = { type = "decimal" }
[[input]]
key = "size"
type = "integer"
min = 1
max = 10
[[input]]
key = "kind"
type = "choice"
options = ["first", "second"]
[[row]]
size = { max = 5 }
gives = 1.5
[[row]]
size = { min = 6 }
kind = "first"
gives = 2
[[row]]
size = { min = 6 }
kind = ["second"]
gives = 2.5
"#,
    ),
    (
        "locales/en/pack.ftl",
        "
group-plan = Plan
group-act = Act
role-quality = Quality
role-admin = Administrator
parameter-review_months = Review every (months)
parameter-threshold = Threshold
parameter-threshold-low = Low
parameter-threshold-high = High
clause-4 = Context
clause-4-1 = Understanding
requirement-4-1-a = Know your issues
    .text = Keep a list.
    .question = Where is it?
    .evidence = the list
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
register-person = Person
    .plural = People
    .lead = Who works here.
    .new = Add a person
    .empty = Nobody yet.
field-person-email = Email
field-person-access = Access
option-person-access-quality = Quality
option-person-access-admin = Administrator
",
    ),
    (
        "locales/en/issue.ftl",
        "
-brand = Assay
register-issue = Issue
    .plural = Issues
    .lead = What went wrong.
    .new = Report an issue
    .empty = { register-issue }: { -brand } has none.
field-issue-severity = Severity
    .hint = How bad it is
field-issue-person = Person
field-issue-about = About
field-issue-helpers = Helpers
field-issue-scrap = Scrap
field-issue-rework = Rework
field-issue-cost = Cost
field-issue-readings = Readings
field-issue-readings-what = What
field-issue-readings-value = Value
field-issue-readings-kind = Kind
option-issue-readings-kind-first = First
option-issue-readings-kind-second = Second
field-issue-trend = Trend
option-issue-severity-minor = Minor
option-issue-severity-major = Major
section-issue-facts = Facts
section-issue-money = Money
state-issue-open = Open
state-issue-closed = Closed
move-issue-close = Close
move-issue-reopen = Open again
inverse-person-issues = Issues
meaning-closed = I close this.
guard-close-own = Someone else closes it.
check-issue-old = “{ $title }” is old: { $readings ->
    [one] one reading
   *[other] { $readings } readings
 }
    .help = Close { $number }
check-no-issues = There are no issues
    .help = Report one
",
    ),
];

/// A layer of the given files.
pub fn layer(name: &str, files: &[(&str, &str)]) -> Layer {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    Layer { name: name.to_owned(), files }
}

/// The tiny pack as one layer.
pub fn tiny() -> Layer {
    layer("tiny", &FILES)
}

/// The tiny pack with a piece of one file replaced.
pub fn broken(path: &str, find: &str, replace: &str) -> Layer {
    let mut tiny = tiny();
    let content = tiny.files.get_mut(path).unwrap_or_else(|| panic!("no file {path}"));
    let text = String::from_utf8(content.clone()).expect("the fixture is text");
    assert_eq!(text.matches(find).count(), 1, "{path} must hold {find:?} once");
    *content = text.replace(find, replace).into_bytes();
    tiny
}

/// Loads a pack that must have no faults at all.
pub fn load_well(layers: &[Layer]) -> Pack {
    let pack = load_checked(layers).unwrap_or_else(|faults| panic!("{}", told(&faults)));
    assert!(pack.warnings.is_empty(), "{}", told(&pack.warnings));
    pack
}

/// All faults of a pack, whether it loads or not.
pub fn faults(layers: &[Layer]) -> Vec<Fault> {
    match load_checked(layers) {
        Ok(pack) => pack.warnings,
        Err(faults) => faults,
    }
}

/// Faults as people see them.
pub fn told(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}
