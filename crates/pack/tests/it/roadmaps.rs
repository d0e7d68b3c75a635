//! Ways to get there: what a sound one gives, and what is told of broken ones.

use assay_pack::{Layer, Pack};

use crate::fixture::{faults, load_well, tiny};

const PLAN: &str = r#"
[plan]
register = "plan"
methodology = "way"
starts = "starts"
ends = "ends"
phases = { field = "phases", name = "name", starts = "from", ends = "to", goal = "goal" }
milestones = { field = "milestones", name = "name", due = "due", reached_on = "reached" }
money = { day_rate = "rate", fees = "fees", tools = "tools", benefit = "benefit", upkeep = "upkeep" }
forecast = { early = "early", middle = "middle", late = "late", made_on = "made_on" }
warnings = ["A4.1-01"]
audit_days = "visits"
[plan.tasks]
field = "tasks"
key = "key"
name = "name"
phase = "phase"
clause = "clause"
who = "who"
starts = "from"
due = "to"
after = "after"
effort = "effort"
waits = "waits"
percent = "percent"
done_on = "done_on"
[[plan.size_of]]
up_to = 10
effort = 0.5
[[plan.size_of]]
effort = 1
"#;

const REGISTER: &str = r#"key = "plan"
prefix = "PLN"
group = "plan"
order = 30
[fields.way]
type = "choice"
options = ["sprint"]
[fields.starts]
type = "date"
[fields.ends]
type = "date"
[fields.rate]
type = "money"
[fields.fees]
type = "money"
[fields.tools]
type = "money"
[fields.benefit]
type = "money"
[fields.upkeep]
type = "money"
[fields.early]
type = "date"
[fields.middle]
type = "date"
[fields.late]
type = "date"
[fields.made_on]
type = "date"
[fields.phases]
type = "table"
columns = [
  { key = "name", type = "text" }, { key = "from", type = "date" }, { key = "to", type = "date" }, { key = "goal", type = "text" },
]
[fields.tasks]
type = "table"
columns = [
  { key = "key", type = "text" }, { key = "name", type = "text" }, { key = "phase", type = "text" }, { key = "clause", type = "text" },
  { key = "who", type = "person" }, { key = "from", type = "date" }, { key = "to", type = "date" }, { key = "after", type = "text" },
  { key = "effort", type = "decimal" }, { key = "waits", type = "boolean" }, { key = "percent", type = "integer" },
  { key = "done_on", type = "date" },
]
[fields.milestones]
type = "table"
columns = [{ key = "name", type = "text" }, { key = "due", type = "date" }, { key = "reached", type = "date" }]
[permissions]
read = ["everyone"]
create = ["quality"]
edit = ["quality"]
"#;

const ROADMAP: &str = r#"key = "sprint"
order = 1
months = [2, 3]
goal = "done"

[[phase]]
key = "begin"

[[phase]]
key = "end"

[[task]]
key = "look"
phase = "begin"
who = "quality"
effort = 2.5
clauses = ["4.1"]
register = "issue"
proved_by = ["4.1-a"]

[[task]]
key = "wait"
phase = "begin"
who = "quality"
waits = 30
after = ["look"]

[[task]]
key = "done"
phase = "end"
who = "admin"
effort = 1
after = ["wait"]
done_when = "size(records.issue) == 0"

[[milestone]]
key = "there"
after = ["done"]
"#;

const TEXTS: &str = "
roadmap-sprint = Sprint
    .lead = Quick.
roadmap-phase-begin = Begin
    .goal = Begun.
roadmap-phase-end = End
    .goal = Ended.
roadmap-task-look = Look
    .help = With open eyes.
roadmap-task-wait = Wait
    .help = In patience.
roadmap-task-done = Done
    .help = With joy.
roadmap-milestone-there = There
register-plan = Plan
    .plural = Plans
    .lead = The way.
    .new = Plan
    .empty = None.
option-plan-way-sprint = Sprint
field-plan-way = Way
";

const MOOD: &str = r#"{ type = "choice", options = ["good", "bad"] }"#;

/// The tiny pack with plans; a field without a text of its own gets one.
fn pack(roadmap: &str, plan: &str) -> Layer {
    let mut layer = tiny();
    let manifest = layer.files.get_mut("pack.toml").expect("is there");
    manifest.extend_from_slice(plan.as_bytes());
    let mut texts = TEXTS.to_owned();
    for field in ["starts", "ends", "rate", "fees", "tools", "benefit", "upkeep", "early", "middle", "late", "made_on"]
    {
        texts.push_str(&format!("field-plan-{field} = {field}\n"));
    }
    let tables = [
        ("phases", vec!["name", "from", "to", "goal"]),
        (
            "tasks",
            vec![
                "key", "name", "phase", "clause", "who", "from", "to", "after", "effort", "waits", "percent", "done_on",
            ],
        ),
        ("milestones", vec!["name", "due", "reached"]),
    ];
    for (table, columns) in tables {
        texts.push_str(&format!("field-plan-{table} = {table}\n"));
        for column in columns {
            texts.push_str(&format!("field-plan-{table}-{column} = {column}\n"));
        }
    }
    for (name, gives, rows) in
        [("visits", "{ type = \"decimal\" }", ["2", "3.5"]), ("moods", MOOD, ["\"good\"", "\"bad\""])]
    {
        let table = format!(
            "key = \"{name}\"\ngives = {gives}\n[[row]]\npeople = {{ max = 10 }}\ngives = {}\n\
             [[row]]\npeople = {{ min = 11 }}\ngives = {}\n[[input]]\nkey = \"people\"\ntype = \"integer\"\nmin = 1\nmax = 5000\n",
            rows[0], rows[1]
        );
        layer.files.insert(format!("tables/{name}.toml"), table.into_bytes());
    }
    layer.files.insert("registers/plan.toml".to_owned(), REGISTER.as_bytes().to_vec());
    layer.files.insert("roadmaps/sprint.toml".to_owned(), roadmap.as_bytes().to_vec());
    layer.files.insert("locales/en/plan.ftl".to_owned(), texts.into_bytes());
    layer
}

fn check_code() -> String {
    let pack = assay_pack::load(&[tiny()]).expect("is sound");
    pack.checks.first().expect("has a check").code.clone()
}

fn plan() -> String {
    PLAN.replace("A4.1-01", &check_code())
}

fn sound() -> Pack {
    load_well(&[pack(ROADMAP, &plan())])
}

#[test]
fn a_sound_one_is_read_whole() {
    let pack = sound();
    let way = pack.methodology("sprint").expect("is there");
    assert_eq!((way.months, way.goal.as_str(), way.tasks.len()), ((2, 3), "done", 3));
    let look = way.task("look").expect("is there");
    assert_eq!((look.effort, look.waits, look.proved_by.as_slice()), (250, None, ["4.1-a".to_owned()].as_slice()));
    assert_eq!(way.task("wait").expect("is there").waits, Some(30));
    assert!(way.task("done").expect("is there").done_when.is_some());
    let planning = pack.planning.as_ref().expect("is there");
    assert_eq!(planning.size_of(8).map(|size| size.effort), Some(50));
    assert_eq!(planning.size_of(5_000).map(|size| size.effort), Some(100));
    let days = [0, 8, 11, 5_000, 5_001].map(|people| pack.audit_days(people).map(|days| days.to_string()));
    assert_eq!(days, [None, Some("2".to_owned()), Some("3.5".to_owned()), Some("3.5".to_owned()), None]);
}

/// What replaces what in the methodology, the fault, and the beginning of the hint.
#[test]
fn what_is_broken_is_told_with_its_place_and_a_hint() {
    let cases = [
        (
            "after = [\"look\"]",
            "after = [\"done\"]",
            "these tasks wait for one another: wait → done → wait",
            "take one of them out",
        ),
        ("phase = \"end\"\nwho", "phase = \"ende\"\nwho", "unknown phase `ende`", "did you mean `end`?"),
        ("after = [\"wait\"]", "after = [\"weit\"]", "unknown task `weit`", "did you mean `wait`?"),
        ("clauses = [\"4.1\"]", "clauses = [\"9.9\"]", "unknown clause `9.9`", ""),
        ("who = \"admin\"", "who = \"boss\"", "unknown role `boss`", ""),
        ("register = \"issue\"", "register = \"isue\"", "unknown register `isue`", "did you mean `issue`?"),
        ("proved_by = [\"4.1-a\"]", "proved_by = [\"4.1-b\"]", "unknown requirement `4.1-b`", "did you mean `4.1-a`?"),
        ("goal = \"done\"", "goal = \"gone\"", "unknown task `gone`", "did you mean `done`?"),
        ("after = [\"done\"]", "after = []", "the milestone `there` stands on nothing", "name the tasks"),
        ("waits = 30", "waits = -1", "this is no time to wait", "write calendar days"),
        ("effort = 2.5", "effort = -2", "this is no amount of work", "write days"),
        ("effort = 2.5\n", "", "this task takes no time", "give `effort`"),
        ("months = [2, 3]", "months = [3, 2]", "these are no months", "write the least"),
        ("key = \"there\"", "key = \"elsewhere\"", "no text `roadmap-milestone-elsewhere`", ""),
        (
            "key = \"end\"",
            "key = \"end\"\nmodule = true",
            "there is no goal to choose the order of modules by",
            "add [[goal_of]]",
        ),
        ("size(records.issue) == 0", "size(records.isue) == 0", "isue", ""),
        ("key = \"look\"", "key = \"wait\"", "the task `wait` is there twice", ""),
    ];
    for (find, replace, message, hint) in cases {
        assert_eq!(ROADMAP.matches(find).count(), 1, "{find} is there once");
        let told = faults(&[pack(&ROADMAP.replace(find, replace), &plan())]);
        let fault = told.iter().find(|fault| fault.message.contains(message));
        let fault = fault.unwrap_or_else(|| panic!("{message} is not told: {told:#?}"));
        assert!(fault.hint.as_deref().unwrap_or_default().starts_with(hint), "{fault:?}");
        assert!(fault.file.contains("roadmaps/sprint.toml") || fault.file.contains("locales"), "{fault:?}");
        assert!(fault.line > 0);
    }
}

#[test]
fn fields_that_do_not_fit_are_told() {
    let cases = [
        ("starts = \"starts\"", "starts = \"way\"", "`way` is of type `choice`"),
        ("done_on = \"done_on\"", "done_on = \"percent\"", "`percent` is of type `integer`"),
        ("field = \"tasks\"", "field = \"starts\"", "`starts` is of type `date`"),
        ("register = \"plan\"", "register = \"plans\"", "unknown register `plans`"),
        ("upkeep = \"upkeep\"", "upkeep = \"keep\"", "unknown field `keep`"),
        ("up_to = 10\n", "", "this size is never reached"),
        ("audit_days = \"visits\"", "audit_days = \"visit\"", "unknown table `visit`"),
        (
            "audit_days = \"visits\"",
            "audit_days = \"moods\"",
            "the table `moods` does not give days by a number of people",
        ),
    ];
    let plan = plan();
    for (find, replace, message) in cases {
        let told = faults(&[pack(ROADMAP, &plan.replacen(find, replace, 1))]);
        assert!(told.iter().any(|fault| fault.message.contains(message)), "{message}: {told:#?}");
    }
    let told = faults(&[pack(ROADMAP, &plan.replace(&check_code(), "A9.9-99"))]);
    assert!(told.iter().any(|fault| fault.message == "unknown check `A9.9-99`"), "{told:#?}");
    let told = faults(&[pack(ROADMAP, "")]);
    assert!(told.iter().any(|fault| fault.message == "no plan can follow the methodology `sprint`"), "{told:#?}");
    let other = ROADMAP.replacen("key = \"sprint\"", "key = \"walk\"", 1);
    let told = faults(&[pack(&other, &plan)]);
    assert!(told.iter().any(|fault| fault.message == "there is no methodology `sprint`"), "{told:#?}");
}
