//! Reads `roadmaps/*.toml`: ways to get there, as data.

use std::collections::BTreeSet;
use std::sync::Arc;

use assay_cel::{Program, Type, TypeId};
use assay_plan::{Knot, Network, Task};

use super::assemble::refuse_actor;
use super::expression::{Compiler, Expression};
use super::manifest::values;
use super::planning::hundredths;
use super::report::{At, Place, Report};
use super::resolve::Names;
use super::walk::{Table, check_form};
use super::words::{KeyForm, did_you_mean};
use crate::fault::Level;
use crate::model::{Methodology, PlanGoal, PlanMilestone, PlanPhase, PlanTask, Register};

/// A methodology as read.
pub(crate) struct DraftMethodology {
    pub key: At<String>,
    order: i64,
    months: (i64, i64),
    goal: Option<At<String>>,
    pub phases: Vec<(At<String>, bool)>,
    pub tasks: Vec<DraftTask>,
    pub milestones: Vec<(At<String>, Vec<At<String>>)>,
    pub goals: Vec<(At<String>, Vec<At<String>>)>,
}

/// A task as read.
pub(crate) struct DraftTask {
    pub key: At<String>,
    phase: Option<At<String>>,
    who: Option<At<String>>,
    effort: u64,
    fixed: bool,
    waits: Option<u32>,
    after: Vec<At<String>>,
    clauses: Vec<At<String>>,
    register: Option<At<String>>,
    proved_by: Vec<At<String>>,
    done_when: Option<Expression>,
}

/// Reads the methodology in the file `roadmaps/<stem>.toml`.
pub(crate) fn read(root: &Table<'_>, stem: &str) -> Option<DraftMethodology> {
    let report = root.report();
    let key = root.required("key").and_then(|node| node.key(KeyForm::Kebab));
    if let Some(key) = key.as_ref().filter(|key| key.value != stem) {
        let message = format!("the methodology `{}` is in the file of `{stem}`", key.value);
        report.error_help(key.place, message, format!("name the file {}.toml, or write key = \"{stem}\"", key.value));
    }
    let order = root.integer("order").map_or(0, |order| order.value);
    let months = root.required("months").and_then(|node| {
        let ends: Vec<i64> = node.list()?.iter().filter_map(|end| Some(end.integer()?.value)).collect();
        match ends.as_slice() {
            [least, most] if 0 < *least && least <= most => Some((*least, *most)),
            _ => {
                report.error_help(node.place, "these are no months", "write the least and the most: [6, 8]");
                None
            }
        }
    });
    let goal = root.required_string("goal");
    let phases = root.tables("phase").into_iter().filter_map(|table| {
        let read = (named(&table)?, table.flag("module"));
        table.finish();
        Some(read)
    });
    let phases = phases.collect();
    let tasks = root.tables("task").iter().filter_map(task).collect();
    let list = |name: &str, inner: &str| -> Vec<(At<String>, Vec<At<String>>)> {
        let read = |table: &Table<'_>| {
            let read = (named(table)?, table.strings(inner));
            table.finish();
            Some(read)
        };
        root.tables(name).iter().filter_map(read).collect()
    };
    let (milestones, goals) = (list("milestone", "after"), list("goal_of", "order"));
    root.finish();
    Some(DraftMethodology {
        key: key?,
        order,
        months: months.unwrap_or((1, 1)),
        goal,
        phases,
        tasks,
        milestones,
        goals,
    })
}

fn named(table: &Table<'_>) -> Option<At<String>> {
    let key = table.required_string("key")?;
    check_form(table.report(), &key, KeyForm::Kebab);
    Some(key)
}

fn task(table: &Table<'_>) -> Option<DraftTask> {
    let key = named(table);
    let report = table.report();
    let effort = table.get("effort").and_then(|node| hundredths(&node));
    let waits = table.integer("waits").and_then(|days| {
        let fits = u32::try_from(days.value).ok().filter(|days| (1..=3660).contains(days));
        if fits.is_none() {
            report.error_help(days.place, "this is no time to wait", "write calendar days, from 1 to 3660");
        }
        fits
    });
    if table.get("effort").is_none() && table.get("waits").is_none() {
        report.error_help(
            table.place,
            "this task takes no time",
            "give `effort` in days of work, or `waits` in calendar days",
        );
    }
    let draft = DraftTask {
        phase: table.required_string("phase"),
        who: table.required_string("who"),
        effort: effort.unwrap_or_default(),
        fixed: table.flag("fixed"),
        waits,
        after: table.strings("after"),
        clauses: table.strings_or_one("clauses"),
        register: table.string("register"),
        proved_by: table.strings("proved_by"),
        done_when: table.expression("done_when"),
        key: key?,
    };
    table.finish();
    Some(draft)
}

impl DraftMethodology {
    /// Checks every name, and that no task waits for itself.
    pub fn check(&self, names: &Names<'_>, requirements: &[&str]) {
        let report = names.report;
        unique(report, self.phases.iter().map(|(key, _)| key), "phase");
        unique(report, self.tasks.iter().map(|task| &task.key), "task");
        unique(report, self.milestones.iter().map(|(key, _)| key), "milestone");
        unique(report, self.goals.iter().map(|(key, _)| key), "goal");
        let tasks = || self.tasks.iter().map(|task| task.key.value.as_str());
        for task in &self.tasks {
            if let Some(phase) = &task.phase {
                names.known(phase, self.phases.iter().map(|(key, _)| key.value.as_str()), "phase");
            }
            if let Some(role) = &task.who {
                names.known(role, names.manifest.roles.iter().map(|role| role.value.as_str()), "role");
            }
            if let Some(register) = &task.register {
                names.known(register, names.registers.iter().map(String::as_str), "register");
            }
            for after in &task.after {
                names.known(after, tasks(), "task");
            }
            for clause in &task.clauses {
                names.known(clause, names.clauses.iter().map(String::as_str), "clause");
            }
            for requirement in &task.proved_by {
                names.known(requirement, requirements.iter().copied(), "requirement");
            }
        }
        for (phase, _) in &self.phases {
            let of = |task: &DraftTask| task.phase.as_ref().is_some_and(|of| of.value == phase.value);
            if !self.tasks.iter().any(of) {
                report.push(Level::Warning, phase.place, format!("no task is in the phase `{}`", phase.value), None);
            }
        }
        if let Some(goal) = &self.goal {
            names.known(goal, tasks(), "task");
        }
        for (key, after) in &self.milestones {
            if after.is_empty() {
                let message = format!("the milestone `{}` stands on nothing", key.value);
                report.error_help(key.place, message, "name the tasks it is reached with: after = [\"…\"]");
            }
            for task in after {
                names.known(task, tasks(), "task");
            }
        }
        self.check_goals(names);
        self.check_circles(report);
    }

    fn check_goals(&self, names: &Names<'_>) {
        let modules: Vec<&str> =
            self.phases.iter().filter(|(_, module)| *module).map(|(key, _)| key.value.as_str()).collect();
        for (goal, order) in &self.goals {
            for phase in order {
                names.known(phase, modules.iter().copied(), "module");
            }
            unique(names.report, order.iter(), "module");
            let left = modules.iter().filter(|module| !order.iter().any(|phase| phase.value == **module));
            for module in left {
                let message = format!("the goal `{}` does not say when `{module}` is done", goal.value);
                names.report.error_help(goal.place, message, "put every module into its `order`");
            }
        }
        if let Some((module, _)) = self.phases.iter().find(|(_, module)| *module)
            && self.goals.is_empty()
        {
            let hint = "add [[goal_of]] with `key` and `order`, or leave `module` out";
            names.report.error_help(module.place, "there is no goal to choose the order of modules by", hint);
        }
    }

    fn check_circles(&self, report: &Report<'_>) {
        let tasks = self.tasks.iter().map(|task| Task {
            key: task.key.value.clone(),
            after: values(&task.after),
            ..Task::default()
        });
        let (_, knots) = Network::of(&tasks.collect::<Vec<_>>());
        for knot in knots {
            let Knot::Circle { chain } = knot else { continue };
            let on_it: Vec<&DraftTask> = chain.iter().filter_map(|place| self.tasks.get(*place)).collect();
            let Some(first) = on_it.iter().min_by_key(|task| task.key.place) else { continue };
            let mut names: Vec<&str> = on_it.iter().map(|task| task.key.value.as_str()).collect();
            let turn = names.iter().position(|name| *name == first.key.value).unwrap_or_default();
            names.rotate_left(turn);
            names.push(&first.key.value);
            let message = format!("these tasks wait for one another: {}", names.join(" → "));
            report.error_help(first.key.place, message, "take one of them out of `after`");
        }
    }

    /// The methodology, once it has been checked.
    pub fn finish(self, compiler: Compiler<'_>, organisation: Option<&Arc<Register>>) -> Methodology {
        let tasks = self.tasks.into_iter().map(|task| PlanTask {
            key: task.key.value,
            phase: task.phase.map(|phase| phase.value).unwrap_or_default(),
            who: task.who.map(|role| role.value).unwrap_or_default(),
            effort: task.effort,
            fixed: task.fixed,
            waits: task.waits,
            after: values(&task.after),
            clauses: values(&task.clauses),
            register: task.register.map(|register| register.value),
            proved_by: values(&task.proved_by),
            done_when: task.done_when.zip(organisation).and_then(|(text, of)| condition(compiler, &text, of.type_id)),
        });
        Methodology {
            order: self.order,
            months: self.months,
            goal: self.goal.map(|goal| goal.value).unwrap_or_default(),
            phases: self.phases.into_iter().map(|(key, module)| PlanPhase { key: key.value, module }).collect(),
            tasks: tasks.collect(),
            milestones: pairs(self.milestones).map(|(key, after)| PlanMilestone { key, after }).collect(),
            goals: pairs(self.goals).map(|(key, order)| PlanGoal { key, order }).collect(),
            key: self.key.value,
        }
    }
}

fn condition(compiler: Compiler<'_>, text: &Expression, record: TypeId) -> Option<Program> {
    let program = compiler.compile(text, record, Some(&Type::Bool))?;
    refuse_actor(compiler, &program, text.literal, "a methodology");
    Some(program)
}

fn pairs(list: Vec<(At<String>, Vec<At<String>>)>) -> impl Iterator<Item = (String, Vec<String>)> {
    list.into_iter().map(|(key, names)| (key.value, values(&names)))
}

fn unique<'k>(report: &Report<'_>, keys: impl Iterator<Item = &'k At<String>>, what: &str) {
    let mut taken = BTreeSet::new();
    for key in keys {
        if !taken.insert(key.value.as_str()) {
            report.error(key.place, format!("the {what} `{}` is there twice", key.value));
        }
    }
}

/// Checks that methodologies and the options to choose from are the same.
pub(crate) fn check_choice(
    report: &Report<'_>,
    choice: Option<(Vec<String>, Place)>,
    methodologies: &[DraftMethodology],
) {
    let Some((options, place)) = choice else {
        for methodology in methodologies {
            let message = format!("no plan can follow the methodology `{}`", methodology.key.value);
            report.error_help(methodology.key.place, message, "say under [plan] in pack.toml where plans are kept");
        }
        return;
    };
    for methodology in methodologies.iter().filter(|it| !options.contains(&it.key.value)) {
        let hint = did_you_mean(&methodology.key.value, options.iter().map(String::as_str), "options");
        let message = format!("`{}` is no option of the field with the methodology", methodology.key.value);
        report.error_help(methodology.key.place, message, hint);
    }
    for option in options.iter().filter(|option| methodologies.iter().all(|it| it.key.value != **option)) {
        let hint = format!("add roadmaps/{option}.toml, or take the option out");
        report.error_help(place, format!("there is no methodology `{option}`"), hint);
    }
}
