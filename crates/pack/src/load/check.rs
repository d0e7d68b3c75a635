//! Reads checks.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use assay_cel::{Program, Type, TypeId};

use super::assemble::{refuse_actor, writable};
use super::expression::{Compiler, Expression};
use super::proof;
use super::report::{At, Place};
use super::walk::{Node, Table, check_form};
use super::words::{KeyForm, did_you_mean};
use crate::model::{Check, CheckSource, Fix, Register, Severity, Weight};
use crate::schema::BUILT_IN;

/// What checks are read against.
pub(crate) struct Checks<'r> {
    pub compiler: Compiler<'r>,
    pub registers: &'r [Arc<Register>],
    pub index: &'r BTreeMap<String, usize>,
    pub requirements: &'r [&'r str],
    /// The register of checks without `each`.
    pub organisation: &'r str,
    /// Roles of the pack.
    pub roles: &'r [String],
}

/// A check as read; one with faults has still a code, a message and requirements.
pub(crate) struct Read {
    pub code: String,
    pub place: Place,
    pub says: Option<At<String>>,
    /// Variables its message may use; none when they could not be read.
    pub variables: Option<Vec<String>>,
    pub requirements: Vec<String>,
    pub check: Option<Check>,
}

impl<'r> Checks<'r> {
    /// The register with this key.
    pub fn register(&self, key: &str) -> Option<&'r Arc<Register>> {
        self.index.get(key).and_then(|index| self.registers.get(*index))
    }

    /// Reads one file of checks.
    pub fn read(&self, root: &Table<'_>) -> Vec<Read> {
        let checks = root.tables("check").iter().filter_map(|table| self.read_check(table)).collect();
        root.finish();
        checks
    }

    /// Reports an unknown register.
    pub fn known_register(&self, key: &At<String>) -> Option<&'r Arc<Register>> {
        let register = self.register(&key.value);
        if register.is_none() {
            let hint = did_you_mean(&key.value, self.index.keys().map(String::as_str), "registers");
            self.compiler.report.error_help(key.place, format!("unknown register `{}`", key.value), hint);
        }
        register
    }

    fn read_check(&self, table: &Table<'_>) -> Option<Read> {
        let severities = [("error", Severity::Error), ("warning", Severity::Warning), ("note", Severity::Note)];
        let code = table.required_string("code").filter(|code| self.usable(code));
        let requirements = table.required("requirements").map(|node| node.strings_or_one()).unwrap_or_default();
        for id in requirements.iter().filter(|id| self.requirements.binary_search(&id.value.as_str()).is_err()) {
            let hint = did_you_mean(&id.value, self.requirements.iter().copied(), "requirements");
            self.compiler.report.error_help(id.place, format!("unknown requirement `{}`", id.value), hint);
        }
        let source = table.table("source").and_then(|table| read_source(&table));
        table.required("severity");
        let severity = table.word("severity", &severities);
        let each = table.string("each");
        let once = each.is_none();
        let register = match &each {
            Some(each) => self.known_register(each),
            None => self.register(self.organisation),
        };
        let condition = table.expression("where");
        let expect = table.required("expect").and_then(|node| node.expression());
        let says = table.required_string("says").filter(|says| check_form(self.compiler.report, says, KeyForm::Either));
        let args = table.table("args");
        let show: Vec<Expression> = match table.get("show") {
            Some(node) if node.value.is_str() => node.expression().into_iter().collect(),
            Some(node) => node.list().unwrap_or_default().iter().filter_map(Node::expression).collect(),
            None => Vec::new(),
        };
        let fix = table.table("fix");
        let fires = table.table("fires");
        let silent = table.table("silent");
        table.finish();
        let place = code.as_ref().map_or(table.place, |code| code.place);
        for (proof, name) in [(&fires, "fires"), (&silent, "silent")] {
            if proof.is_none() {
                let message = format!("this check has no proof `{name}`");
                let hint = format!("add [check.{name}] with `today` and `records`");
                self.compiler.report.error_help(place, message, hint);
            }
        }
        let fires = fires.and_then(|table| proof::read(self, &table));
        let silent = silent.and_then(|table| proof::read(self, &table));
        let mut read = Read {
            code: code.map(|code| code.value)?,
            place,
            says,
            variables: None,
            requirements: requirements.into_iter().map(|id| id.value).collect(),
            check: None,
        };
        // Without its register nothing more can be said of a check's expressions.
        let Some(register) = register else { return Some(read) };
        let record = register.type_id;
        let condition = condition.and_then(|text| self.condition(&text, record));
        let expect = expect.and_then(|text| self.condition(&text, record));
        let args = args.map(|table| self.args(&table, record)).unwrap_or_default();
        let show = show.iter().filter_map(|text| self.shown(text, record)).collect();
        let fix = fix.and_then(|table| self.fix(&table, register));
        read.variables = Some(args.iter().map(|(name, _)| name.clone()).collect());
        let (Some(severity), Some(expect), Some(says)) = (severity, expect, &read.says) else { return Some(read) };
        let args = args.into_iter().filter_map(|(name, program)| Some((name, program?))).collect();
        read.check = Some(Check {
            code: read.code.clone(),
            requirements: read.requirements.clone(),
            source,
            severity,
            each: register.key.clone(),
            once,
            condition,
            expect,
            says: says.value.clone(),
            args,
            show,
            fix,
            fires,
            silent,
        });
        Some(read)
    }

    fn usable(&self, code: &At<String>) -> bool {
        let fits = code.value.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_'));
        if !fits {
            let hint = "use letters, digits, dots and dashes, e.g. A9.2-03";
            self.compiler.report.error_help(code.place, format!("`{}` is not a usable code", code.value), hint);
        }
        fits
    }

    fn compile(&self, text: &Expression, record: TypeId, expected: Option<&Type>) -> Option<Program> {
        let program = self.compiler.compile(text, record, expected)?;
        refuse_actor(self.compiler, &program, text.literal, "a check");
        Some(program)
    }

    fn condition(&self, text: &Expression, record: TypeId) -> Option<Program> {
        let program = self.compiler.condition(text, record)?;
        refuse_actor(self.compiler, &program, text.literal, "a check");
        Some(program)
    }

    /// Names of all arguments, with the programs of those that have no fault.
    fn args(&self, table: &Table<'_>, record: TypeId) -> Vec<(String, Option<Program>)> {
        let mut args = Vec::new();
        for (name, node) in table.entries() {
            check_form(self.compiler.report, &name, KeyForm::Either);
            if ["number", "title"].contains(&name.value.as_str()) {
                let message = format!("`${}` is given to every message", name.value);
                self.compiler.report.error_help(name.place, message, "leave it out, or choose another name");
            }
            let program = node.expression().and_then(|text| {
                let program = self.compiler.printed(&name.value, &text, record)?;
                refuse_actor(self.compiler, &program, text.literal, "a check");
                Some(program)
            });
            args.push((name.value, program));
        }
        args
    }

    fn shown(&self, text: &Expression, record: TypeId) -> Option<Program> {
        let program = self.compile(text, record, None)?;
        let schema = self.compiler.schema;
        let shows_records = match program.ty() {
            Type::Object(ty) => schema.is_record(*ty),
            // What could not be read is told elsewhere.
            Type::Null => true,
            Type::List(item) => matches!(**item, Type::Object(ty) if schema.is_record(ty)),
            _ => false,
        };
        if !shows_records {
            let hint = "`show` takes expressions that give a record or a list of records";
            self.compiler.report.error_help(text.literal, "this shows no records", hint);
        }
        shows_records.then_some(program)
    }

    fn fix(&self, table: &Table<'_>, register: &Arc<Register>) -> Option<Fix> {
        let report = self.compiler.report;
        let create = table.string("create");
        let with = table.table("with");
        let edit = table.get("edit").map(|node| node.strings_or_one());
        let step = table.string("move");
        table.finish();
        let ways = usize::from(create.is_some()) + usize::from(edit.is_some()) + usize::from(step.is_some());
        if ways != 1 {
            report.error_help(table.place, "a fix has one way", "give one of `create`, `edit` and `move`");
            return None;
        }
        if let Some(with) = with.as_ref().filter(|_| create.is_none()) {
            report.error_help(with.place, "`with` belongs to `create`", "leave `with` out");
        }
        if let Some(create) = create {
            let target = self.known_register(&create)?;
            let with = with.map(|table| self.with(&table, register, target)).unwrap_or_default();
            return Some(Fix::Create { register: create.value, with });
        }
        if let Some(fields) = edit {
            for field in &fields {
                match register.field(&field.value) {
                    Some(known) if known.compute.is_some() => {
                        report.error(field.place, format!("`{}` is computed: nobody can edit it", field.value));
                    }
                    Some(_) => {}
                    None => self.unknown_field(field, register),
                }
            }
            return Some(Fix::Edit { fields: fields.into_iter().map(|field| field.value).collect() });
        }
        let step = step?;
        if register.find_move(&step.value).is_none() {
            let moves = register.workflow.iter().flat_map(|workflow| &workflow.moves);
            let moves: Vec<&str> = moves.map(|each| each.key.as_str()).collect();
            let hint = did_you_mean(&step.value, moves, "moves");
            report.error_help(step.place, format!("`{}` has no move `{}`", register.key, step.value), hint);
        }
        Some(Fix::Move { key: step.value })
    }

    fn with(&self, table: &Table<'_>, register: &Register, target: &Register) -> Vec<(String, Program)> {
        let at = self.index.get(&target.key).copied().unwrap_or_default();
        let mut with = Vec::new();
        for (key, node) in table.entries() {
            let Some(text) = node.expression() else { continue };
            let Some(position) = target.fields.iter().position(|field| field.key == key.value) else {
                self.unknown_field(&key, target);
                continue;
            };
            let Some(field) = target.fields.get(position) else { continue };
            if !writable(self.compiler, key.place, field, field.compute.is_some()) {
                continue;
            }
            let expected = self.compiler.schema.field_type(at, position, &field.kind);
            if let Some(program) = self.compile(&text, register.type_id, Some(&expected)) {
                with.push((key.value, program));
            }
        }
        with
    }

    /// Reports a field the register does not have.
    pub fn unknown_field(&self, name: &At<String>, register: &Register) {
        let message = format!("`{}` has no field `{}`", register.key, name.value);
        let hint = match register.inverses.iter().find(|inverse| inverse.name == name.value) {
            Some(inverse) => format!("set `{}` on a record of `{}` instead", inverse.field, inverse.from),
            None if BUILT_IN.contains(&name.value.as_str()) => format!("`{}` is kept by the system", name.value),
            None => did_you_mean(&name.value, register.fields.iter().map(|field| field.key.as_str()), "fields"),
        };
        self.compiler.report.error_help(name.place, message, hint);
    }
}

/// Reads what a check rests on.
fn read_source(table: &Table<'_>) -> Option<CheckSource> {
    let weights = [("rule", Weight::Rule), ("practice", Weight::Practice), ("default", Weight::Default)];
    let weight = table.required("weight").and_then(|_| table.word("weight", &weights));
    let of = table.string("of").map(|of| of.value);
    table.finish();
    let weight = weight?;
    if weight == Weight::Rule && of.is_none() {
        let hint = "add `of` with document and clause, or call it a `practice` or a `default`";
        table.report().error_help(table.place, "this rule does not say where it is written", hint);
    }
    Some(CheckSource { weight, of })
}

/// Compares codes so that `A9.2-03` comes before `A10.1-01`.
pub(crate) fn by_code(left: &str, right: &str) -> Ordering {
    parts(left).cmp(&parts(right)).then_with(|| left.cmp(right))
}

/// Runs of digits as numbers, other letters as they are.
fn parts(code: &str) -> Vec<(u64, char)> {
    let mut parts: Vec<(u64, char)> = Vec::new();
    let mut number: Option<u64> = None;
    for letter in code.chars() {
        if let Some(digit) = letter.to_digit(10) {
            number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(u64::from(digit)));
        } else {
            parts.extend(number.take().map(|number| (number, '\0')));
            parts.push((0, letter));
        }
    }
    parts.extend(number.map(|number| (number, '\0')));
    parts
}
