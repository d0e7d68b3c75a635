//! The check engine: evaluates the pack's checks over records, whole or only what a change can touch.
//!
//! A full run is a plain function of (pack, facts, moment). The incremental run asks [`Reach::touched`] which
//! (check, record) pairs a change can touch and evaluates those; it gives the same answer (property-tested).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_cel::{Path, Program, Step, Type, TypeId, Value};
use assay_pack::{Check, FieldKind, Fix, ObjectKind, Pack, Root, Severity, Slot};

use crate::Json;
use crate::command::Actor;
use crate::facts::{Facts, Now};
use crate::host::{self, Host};
use crate::message::Arg;
use crate::record::Record;

/// How one check came out for one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The check does not apply to the record.
    Idle,
    /// What is expected holds.
    Met,
    /// It does not.
    Falls(Box<Diagnostic>),
}

/// Something that falls short, as data. The text is `check-<says>` with these arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Code of the check.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// Number of the record it stands at.
    pub record: String,
    /// Title of that record.
    pub title: String,
    /// Arguments of the text, besides `number` and `title`.
    pub args: Vec<(String, Arg)>,
    /// Numbers of records shown as evidence.
    pub show: Vec<String>,
    /// What mends it.
    pub fix: Option<Remedy>,
}

/// A fix with its values filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// Make a record with these fields.
    Create {
        /// Register.
        register: String,
        /// Field values carried over.
        with: Vec<(String, Json)>,
    },
    /// Edit these fields of the record.
    Edit {
        /// Field keys.
        fields: Vec<String>,
    },
    /// Make this move.
    Move {
        /// Move key.
        key: String,
    },
}

/// Evaluates one check for one record (an object of `host`).
#[must_use]
pub fn evaluate(pack: &Pack, host: &Host<'_>, check: &Check, record: &Value, now: Now) -> Outcome {
    let value = |program: &Program| host.evaluate_by_system(program, record.clone(), now);
    if check.condition.as_ref().is_some_and(|condition| !value(condition).is_true()) {
        return Outcome::Idle;
    }
    if value(&check.expect).is_true() {
        return Outcome::Met;
    }
    let (number, title) = match record {
        Value::Object(object) => (
            host.number(*object).unwrap_or_default(),
            match host.to_arg(record) {
                Arg::Text(title) => title,
                _ => String::new(),
            },
        ),
        _ => Default::default(),
    };
    let mut show = Vec::new();
    for program in &check.show {
        let shown = value(program);
        let objects = shown.items().iter().chain(std::iter::once(&shown));
        for object in objects {
            if let Value::Object(object) = object {
                show.extend(host.number(*object).filter(|number| !show.contains(number)));
            }
        }
    }
    let fix = check.fix.as_ref().map(|fix| match fix {
        Fix::Edit { fields } => Remedy::Edit { fields: fields.clone() },
        Fix::Move { key } => Remedy::Move { key: key.clone() },
        Fix::Create { register, with } => Remedy::Create {
            register: register.clone(),
            with: with
                .iter()
                .filter_map(|(field, program)| {
                    let kind = &pack.register(register)?.field(field)?.kind;
                    Some((field.clone(), host.compute(program, record.clone(), kind, &Actor::system("check"), now)?))
                })
                .collect(),
        },
    });
    Outcome::Falls(Box::new(Diagnostic {
        code: check.code.clone(),
        severity: check.severity,
        record: number,
        title,
        args: check.args.iter().map(|(name, program)| (name.clone(), host.to_arg(&value(program)))).collect(),
        show,
        fix,
    }))
}

/// How many records a host may hold before a run lets them go.
const HOST_LIMIT: usize = 4_000;

/// A full run: is handed record after record and evaluates the checks that apply to its register.
pub struct Run<'a> {
    pack: &'a Pack,
    host: Host<'a>,
    now: Now,
    by_register: BTreeMap<&'a str, Vec<(usize, &'a Check)>>,
}

impl<'a> Run<'a> {
    /// A run of every check of the pack.
    #[must_use]
    pub fn new(pack: &'a Pack, facts: &'a dyn Facts, now: Now) -> Self {
        let mut by_register: BTreeMap<&str, Vec<(usize, &Check)>> = BTreeMap::new();
        for (index, check) in pack.checks.iter().enumerate() {
            by_register.entry(&check.each).or_default().push((index, check));
        }
        Self { pack, host: Host::new(pack, facts), now, by_register }
    }

    /// The registers whose records the run wants to see.
    pub fn registers(&self) -> impl Iterator<Item = &'a str> {
        self.by_register.keys().copied()
    }

    /// Evaluates the checks of one record; `found` hears each outcome that is not idle, with the check's index.
    pub fn record(&self, record: Arc<Record>, mut found: impl FnMut(usize, Outcome)) {
        if self.host.loaded() > HOST_LIMIT {
            self.host.clear();
        }
        let Some(checks) = self.by_register.get(record.register.as_str()) else { return };
        let object = self.host.admit(record);
        for (index, check) in checks {
            match evaluate(self.pack, &self.host, check, &object, self.now) {
                Outcome::Idle => {}
                outcome => found(*index, outcome),
            }
        }
    }
}

/// Evaluates every check over every record. `found` hears each outcome that is not idle: check index, number, outcome.
pub fn run_all(pack: &Pack, facts: &dyn Facts, now: Now, mut found: impl FnMut(usize, &str, Outcome)) {
    let run = Run::new(pack, facts, now);
    for register in run.registers() {
        for number in facts.numbers(register) {
            if let Some(record) = facts.record(&number) {
                run.record(record, |index, outcome| found(index, &number, outcome));
            }
        }
    }
}

/// A change to one record, as the check engine sees it.
#[derive(Debug, Clone, Copy)]
pub struct Change<'r> {
    /// The record before, if it existed.
    pub before: Option<&'r Record>,
    /// The record after.
    pub after: &'r Record,
}

/// What each check reads, so that a change finds the checks it can touch.
#[derive(Debug)]
pub struct Reach {
    /// Per check: its chains of links.
    checks: Vec<Reads>,
    /// By register: the fields that any check reads.
    fields: BTreeMap<String, Vec<String>>,
    /// By register: the links to the register that readiness is looked at by.
    about: BTreeMap<String, Vec<String>>,
}

#[derive(Debug)]
struct Reads {
    each: String,
    /// Chains of links from the record: at each place the type arrived at.
    chains: Vec<Vec<Hop>>,
    /// Registers read as a whole.
    whole: BTreeSet<String>,
    /// Reads records of any register in ways that cannot be followed back.
    everything: bool,
    /// Fields read, by register.
    fields: BTreeSet<(String, String)>,
}

/// The link fields that tell which record of the register that readiness is looked at by a record belongs to.
fn about_fields(pack: &Pack) -> impl Iterator<Item = (&String, &String)> {
    let about = pack.judged_by.as_ref();
    pack.registers.iter().flat_map(move |register| {
        let leads = move |field: &&assay_pack::Field| match (&field.kind, about) {
            (FieldKind::Link(target) | FieldKind::Links(target), Some(about)) => target.registers.contains(about),
            _ => false,
        };
        register.fields.iter().filter(leads).map(move |field| (&register.key, &field.key))
    })
}

/// One link of a chain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Hop {
    /// Along a link field of `register`.
    Along { register: String, field: String, to: Option<String> },
    /// Against a link field: to the records of `from` whose `field` names this one.
    Against { from: String, field: String },
}

impl Hop {
    /// Register arrived at; `None` for any.
    fn lands(&self) -> Option<&str> {
        match self {
            Self::Along { to, .. } => to.as_deref(),
            Self::Against { from, .. } => Some(from),
        }
    }
}

impl Reach {
    /// Works out what every check of the pack reads.
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        let checks: Vec<Reads> = pack.checks.iter().map(|check| Reads::of(pack, check)).collect();
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let links: Vec<_> = about_fields(pack).map(|(register, field)| (register.clone(), field.clone())).collect();
        for (register, field) in checks.iter().flat_map(|reads| &reads.fields).chain(&links).collect::<BTreeSet<_>>() {
            fields.entry(register.clone()).or_default().push(field.clone());
        }
        let mut about: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (register, field) in links {
            about.entry(register).or_default().push(field);
        }
        Self { checks, fields, about }
    }

    /// Numbers of the records that readiness is looked at by and that this record belongs to.
    #[must_use]
    pub fn about(&self, pack: &Pack, record: &Record) -> Vec<String> {
        if pack.judged_by.as_ref() == Some(&record.register) {
            return vec![record.number.clone()];
        }
        let mut about: Vec<String> = Vec::new();
        for field in self.about.get(&record.register).into_iter().flatten() {
            for number in record.targets(field) {
                let of = pack.register_of_number(number).map(|register| &register.key);
                if of == pack.judged_by.as_ref() && !about.iter().any(|known| known == number) {
                    about.push(number.to_owned());
                }
            }
        }
        about
    }

    /// The fields of a register's records that any check reads, besides title, owner and due: a run needs no others. None
    /// where that cannot be told, so that whole records are needed.
    #[must_use]
    pub fn fields(&self, register: &str) -> Option<&[String]> {
        if self.checks.iter().any(|reads| reads.everything) {
            return None;
        }
        Some(self.fields.get(register).map_or(&[], Vec::as_slice))
    }

    /// What the check at `index` of the pack reads: registers, and of each the fields.
    #[must_use]
    pub fn reads(&self, index: usize) -> BTreeMap<&str, Vec<&str>> {
        let mut reads: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let Some(check) = self.checks.get(index) else { return reads };
        for register in check.whole.iter().chain([&check.each]) {
            reads.entry(register).or_default();
        }
        for (register, field) in &check.fields {
            reads.entry(register).or_default().push(field);
        }
        reads
    }

    /// The (check index, record number) pairs whose outcome the change can touch.
    #[must_use]
    pub fn touched(&self, facts: &dyn Facts, change: Change<'_>) -> BTreeSet<(usize, String)> {
        let mut touched = BTreeSet::new();
        let register = &change.after.register;
        for (index, reads) in self.checks.iter().enumerate() {
            if &reads.each == register {
                touched.insert((index, change.after.number.clone()));
            }
            if reads.everything || reads.whole.contains(register) {
                touched.extend(facts.numbers(&reads.each).into_iter().map(|number| (index, number)));
                continue;
            }
            for chain in &reads.chains {
                for (place, hop) in chain.iter().enumerate() {
                    if hop.lands().is_none_or(|landed| landed == register) {
                        let hops = chain.get(..=place).unwrap_or_default();
                        for number in walk_back(facts, hops, change) {
                            // Links to any register can lead back to records the check is not about.
                            if facts.record(&number).is_some_and(|record| record.register == reads.each) {
                                touched.insert((index, number));
                            }
                        }
                    }
                }
            }
        }
        touched
    }
}

/// The records from which `hops` lead to the changed record, before or after the change.
fn walk_back(facts: &dyn Facts, hops: &[Hop], change: Change<'_>) -> BTreeSet<String> {
    let mut here: BTreeSet<String> = BTreeSet::from([change.after.number.clone()]);
    for (step, hop) in hops.iter().rev().enumerate() {
        let mut back = BTreeSet::new();
        for number in &here {
            match hop {
                // Both versions of the changed record count: what it pointed at until now has lost something.
                Hop::Against { field, .. } if step == 0 => {
                    for version in change.before.into_iter().chain([change.after]) {
                        back.extend(version.targets(field).map(ToOwned::to_owned));
                    }
                }
                Hop::Against { field, .. } => {
                    if let Some(record) = facts.record(number) {
                        back.extend(record.targets(field).map(ToOwned::to_owned));
                    }
                }
                Hop::Along { register, field, .. } => back.extend(facts.linking(register, field, number)),
            }
        }
        here = back;
    }
    here
}

impl Reads {
    fn of(pack: &Pack, check: &Check) -> Self {
        let with = match &check.fix {
            Some(Fix::Create { with, .. }) => with.as_slice(),
            _ => &[],
        };
        let programs = check
            .condition
            .iter()
            .chain([&check.expect])
            .chain(check.args.iter().map(|(_, program)| program))
            .chain(&check.show)
            .chain(with.iter().map(|(_, program)| program));
        let mut reads = Self {
            each: check.each.clone(),
            chains: Vec::new(),
            whole: BTreeSet::new(),
            everything: false,
            fields: BTreeSet::new(),
        };
        for path in programs.flat_map(Program::paths) {
            reads.add(pack, path, &Trail::default());
        }
        reads.chains.sort();
        reads.chains.dedup();
        reads
    }

    /// Follows a path of a program about the record at the end of `trail`.
    fn add(&mut self, pack: &Pack, path: &Path, trail: &Trail) {
        let mut trail = trail.clone();
        trail.blind |= path.variable != Root::Record.slot();
        for step in &path.steps {
            let slot = pack.schema.slot(step.ty, step.slot);
            if let (Some(Slot::Field { index }), Some(register)) = (slot, register_key(pack, step.ty))
                && let Some(field) = pack.register(&register).and_then(|register| register.fields.get(*index))
            {
                self.fields.insert((register, field.key.clone()));
            }
            let hop = match slot {
                Some(Slot::Register { index }) => {
                    self.whole.extend(pack.registers.get(*index).map(|register| register.key.clone()));
                    trail.blind = true;
                    None
                }
                Some(Slot::Parameter { key }) => {
                    if let Some(settings) = &pack.settings {
                        self.whole.insert(settings.clone());
                        self.fields.insert((settings.clone(), key.clone()));
                    }
                    None
                }
                Some(Slot::Inverse { index }) => {
                    let register = register_key(pack, step.ty).and_then(|key| pack.register(&key));
                    register
                        .and_then(|register| register.inverses.get(*index))
                        .map(|inverse| Hop::Against { from: inverse.from.clone(), field: inverse.field.clone() })
                }
                Some(Slot::CreatedBy) => {
                    // Who created a record is not kept as a link; people change rarely.
                    self.whole.insert(pack.identity.register.clone());
                    trail.blind = true;
                    None
                }
                Some(slot) => match live_program(pack, step, slot) {
                    Some(program) => {
                        self.add_live(pack, program, &trail);
                        // What it names is stored nowhere as a link.
                        let hop = along(pack, step, slot);
                        trail.blind |= hop.is_some();
                        hop
                    }
                    None => along(pack, step, slot),
                },
                None => None,
            };
            match hop {
                // Behind what cannot be followed back, every record led to is read as a whole.
                Some(hop) if trail.blind => match hop.lands() {
                    Some(register) => {
                        self.whole.insert(register.to_owned());
                    }
                    None => self.everything = true,
                },
                Some(hop) => trail.hops.push(hop),
                None => {}
            }
        }
        if !trail.hops.is_empty() {
            self.chains.push(trail.hops);
        }
    }

    /// A live field reads what its program reads.
    fn add_live(&mut self, pack: &Pack, program: &Program, trail: &Trail) {
        // As deep as they are evaluated. A pack of absurdly tangled fields is read as a whole.
        self.everything |= self.chains.len() > MOST_CHAINS;
        if trail.depth >= host::MOST_DEPTH || self.everything {
            return;
        }
        let inner = Trail { depth: trail.depth + 1, ..trail.clone() };
        for path in program.paths() {
            self.add(pack, path, &inner);
        }
    }
}

/// The way from the record a check is about to what is read of it.
#[derive(Debug, Clone, Default)]
struct Trail {
    hops: Vec<Hop>,
    /// The way from here on cannot be followed back.
    blind: bool,
    /// How many live fields it leads through.
    depth: u32,
}

/// Chains followed per check before it is taken to read everything.
const MOST_CHAINS: usize = 10_000;

/// The program of a computed field that is not stored.
fn live_program<'p>(pack: &'p Pack, step: &Step, slot: &Slot) -> Option<&'p Program> {
    let (ObjectKind::Register(register), Slot::Field { index }) = (pack.schema.kind(step.ty)?, slot) else {
        return None;
    };
    let program = pack.registers.get(register)?.fields.get(*index)?.compute.as_ref()?;
    (!crate::is_stored(pack, program)).then_some(program)
}

/// The hop of a slot that leads along a link to other records; `None` where it stays.
fn along(pack: &Pack, step: &Step, slot: &Slot) -> Option<Hop> {
    let schema = &pack.schema;
    let to = match schema.slot_type(step.ty, step.slot)? {
        Type::Object(to) => *to,
        Type::List(item) => match item.as_ref() {
            Type::Object(to) => *to,
            _ => return None,
        },
        _ => return None,
    };
    if !schema.is_record(to) {
        return None;
    }
    let (register, field) = match (schema.kind(step.ty)?, slot) {
        (ObjectKind::Register(register), Slot::Field { index }) => (register, *index),
        // A link in a row is kept under the key of its table.
        (ObjectKind::Row { register, field }, Slot::Column { .. }) => (register, field),
        _ => return None,
    };
    let register = pack.registers.get(register)?;
    Some(Hop::Along {
        register: register.key.clone(),
        field: register.fields.get(field)?.key.clone(),
        to: register_key(pack, to),
    })
}

/// The register of a record type; `None` for rows and for records of any register.
fn register_key(pack: &Pack, ty: TypeId) -> Option<String> {
    match pack.schema.kind(ty)? {
        ObjectKind::Register(index) => pack.registers.get(index).map(|register| register.key.clone()),
        _ => None,
    }
}
