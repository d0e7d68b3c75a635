//! Reads and checks `[assessment]` and `[tasks]`: how an organisation rates itself, and what is made of the gaps.

use std::collections::BTreeMap;

use super::manifest::values;
use super::register::DraftRegister;
use super::report::At;
use super::resolve::Names;
use super::walk::Table;
use crate::model::{Assessment, AssessmentPlan, Field, FieldKind, Tasks};

/// Names of the standings a requirement can have, as `core` tells them.
const STANDINGS: [&str; 5] = ["met", "not-met", "accepted", "not-applicable", "judge"];

/// `[tasks]` as written.
pub(crate) struct DraftTasks {
    pub register: At<String>,
    text: Option<At<String>>,
    with: Vec<(At<String>, At<String>)>,
}

/// `[assessment]` as written.
pub(crate) struct DraftAssessment {
    pub register: At<String>,
    edition: At<String>,
    rows: At<String>,
    requirement: At<String>,
    computed: At<String>,
    rating: At<String>,
    gaps: Vec<At<String>>,
    evidence: At<String>,
    note: At<String>,
    effort: At<String>,
    who: At<String>,
    standings: Vec<(At<String>, At<String>)>,
    pub plan: Option<DraftPlan>,
}

/// `[assessment.plan]` as written.
pub(crate) struct DraftPlan {
    pub register: At<String>,
    link: At<String>,
    begins: Option<At<String>>,
    rows: At<String>,
    key: At<String>,
    task: At<String>,
    clause: Option<At<String>>,
    effort: Option<At<String>>,
    who: Option<At<String>>,
}

/// Reads `[tasks]` of one manifest.
pub(crate) fn read_tasks(table: &Table<'_>) -> Option<DraftTasks> {
    let register = table.required_string("register");
    let text = table.string("text");
    let with = pairs(table, "with");
    table.finish();
    Some(DraftTasks { register: register?, text, with })
}

/// Reads `[assessment]` of one manifest.
pub(crate) fn read(table: &Table<'_>) -> Option<DraftAssessment> {
    let name = |key| table.required_string(key);
    let [register, edition, rows, requirement] = ["register", "edition", "rows", "requirement"].map(name);
    let [computed, rating, evidence, note] = ["computed", "rating", "evidence", "note"].map(name);
    let [effort, who] = ["effort", "who"].map(name);
    table.required("gaps");
    let gaps = table.strings("gaps");
    table.required("standings");
    let standings = pairs(table, "standings");
    let plan = table.table("plan").and_then(|table| plan(&table));
    table.finish();
    Some(DraftAssessment {
        register: register?,
        edition: edition?,
        rows: rows?,
        requirement: requirement?,
        computed: computed?,
        rating: rating?,
        gaps,
        evidence: evidence?,
        note: note?,
        effort: effort?,
        who: who?,
        standings,
        plan,
    })
}

fn plan(table: &Table<'_>) -> Option<DraftPlan> {
    let name = |key| table.required_string(key);
    let [register, link, rows, key, task] = ["register", "link", "rows", "key", "task"].map(name);
    let [begins, clause, effort, who] = ["begins", "clause", "effort", "who"].map(|key| table.string(key));
    table.finish();
    let (register, link, rows, key, task) = (register?, link?, rows?, key?, task?);
    Some(DraftPlan { register, link, begins, rows, key, task, clause, effort, who })
}

fn pairs(table: &Table<'_>, key: &str) -> Vec<(At<String>, At<String>)> {
    let entries = table.table(key).map(|table| table.entries()).unwrap_or_default();
    entries.into_iter().filter_map(|(name, node)| Some((name, node.string()?))).collect()
}

fn is_text(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Text { .. } | FieldKind::Markdown { .. })
}

fn is_choice(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Choice(_))
}

fn is_decimal(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Decimal { .. })
}

fn is_person(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Person)
}

/// Reports names among `given` that are no options of a choice.
fn check_options<'g>(names: &Names<'_>, field: Option<&Field>, given: impl IntoIterator<Item = &'g At<String>>) {
    let Some(FieldKind::Choice(choices)) = field.map(|field| &field.kind) else { return };
    for option in given {
        names.known(option, choices.options.iter().map(String::as_str), "option");
    }
}

impl DraftTasks {
    /// Checks fields and options.
    pub fn check(&self, names: &Names<'_>, register: &DraftRegister) {
        if let Some(text) = &self.text {
            names.field_of(register, text, is_text, "text");
        }
        for (field, option) in &self.with {
            check_options(names, names.field_of(register, field, is_choice, "choice"), [option]);
        }
    }

    /// The tasks, once they have been checked.
    pub fn finish(self) -> Tasks {
        let with = self.with.into_iter().map(|(field, option)| (field.value, option.value));
        Tasks { register: self.register.value, text: self.text.map(|name| name.value), with: with.collect() }
    }
}

impl DraftAssessment {
    /// Checks fields, columns and options.
    pub fn check(&self, names: &Names<'_>, register: &DraftRegister) {
        names.field_of(register, &self.edition, |kind| is_text(kind) || is_choice(kind), "choice");
        let Some(columns) = names.columns_of(register, &self.rows) else { return };
        for name in [&self.requirement, &self.evidence, &self.note] {
            names.column_of(columns, name, is_text, "text");
        }
        names.column_of(columns, &self.effort, is_decimal, "decimal");
        names.column_of(columns, &self.who, is_person, "person");
        let computed = names.column_of(columns, &self.computed, is_choice, "choice");
        check_options(names, computed, self.standings.iter().map(|(_, option)| option));
        for (standing, _) in &self.standings {
            names.known(standing, STANDINGS, "standing");
        }
        for missing in STANDINGS.iter().filter(|name| self.standings.iter().all(|(known, _)| known.value != **name)) {
            let hint = format!("add `{missing} = …` to `standings`");
            names.report.error_help(self.register.place, format!("no option stands for `{missing}`"), hint);
        }
        check_options(names, names.column_of(columns, &self.rating, is_choice, "choice"), &self.gaps);
    }

    /// Checks the plan that takes the gaps.
    pub fn check_plan(&self, names: &Names<'_>, register: &DraftRegister) {
        let Some(plan) = &self.plan else { return };
        if let Some(link) = names.field_of(register, &plan.link, |kind| matches!(kind, FieldKind::Link(_)), "link")
            && let FieldKind::Link(target) = &link.kind
            && !(target.registers.is_empty() || target.registers.contains(&self.register.value))
        {
            let message = format!("`{}` does not link to `{}`", plan.link.value, self.register.value);
            names.report.error_help(plan.link.place, message, "name a link whose `to` has it");
        }
        if let Some(begins) = &plan.begins {
            names.field_of(register, begins, |kind| matches!(kind, FieldKind::Date), "date");
        }
        let Some(columns) = names.columns_of(register, &plan.rows) else { return };
        for name in [&plan.key, &plan.task].into_iter().chain(&plan.clause) {
            names.column_of(columns, name, is_text, "text");
        }
        if let Some(effort) = &plan.effort {
            names.column_of(columns, effort, is_decimal, "decimal");
        }
        if let Some(who) = &plan.who {
            names.column_of(columns, who, is_person, "person");
        }
    }

    /// The assessment, once it has been checked.
    pub fn finish(self) -> Assessment {
        let standings: BTreeMap<String, String> =
            self.standings.into_iter().map(|(standing, option)| (standing.value, option.value)).collect();
        let plan = self.plan.map(|plan| AssessmentPlan {
            register: plan.register.value,
            link: plan.link.value,
            begins: plan.begins.map(|name| name.value),
            rows: plan.rows.value,
            key: plan.key.value,
            task: plan.task.value,
            clause: plan.clause.map(|name| name.value),
            effort: plan.effort.map(|name| name.value),
            who: plan.who.map(|name| name.value),
        });
        Assessment {
            register: self.register.value,
            edition: self.edition.value,
            rows: self.rows.value,
            requirement: self.requirement.value,
            computed: self.computed.value,
            rating: self.rating.value,
            gaps: values(&self.gaps),
            evidence: self.evidence.value,
            note: self.note.value,
            effort: self.effort.value,
            who: self.who.value,
            standings,
            plan,
        }
    }
}
