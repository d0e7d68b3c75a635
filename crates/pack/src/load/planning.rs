//! Reads and checks `[plan]`: which register holds plans, and which of its fields say what.

use assay_cel::Type;

use super::field::{decimal, kind_name};
use super::manifest::values;
use super::register::DraftRegister;
use super::report::{At, Place};
use super::resolve::Names;
use super::walk::{Node, Table};
use crate::model::{
    Domain, Field, FieldKind, ForecastFields, Lookup, MilestoneTable, MoneyFields, PhaseTable, Planning, Size,
    TaskTable,
};

/// A name and the type it must have.
type Wants = (At<String>, Wanted);

/// The table as written.
pub(crate) struct DraftPlanning {
    pub register: At<String>,
    pub methodology: At<String>,
    /// Fields of the register, by what they say, and the type each must have.
    fields: Vec<Wants>,
    /// Tables of the register with their columns.
    tables: Vec<(At<String>, Vec<Wants>)>,
    /// Fields of the organisation.
    organisation: Vec<Wants>,
    pub warnings: Vec<At<String>>,
    audit_days: Option<At<String>>,
    planning: Planning,
}

#[derive(Clone, Copy, PartialEq)]
enum Wanted {
    Choice,
    Text,
    Date,
    Money,
    Person,
    Decimal,
    Integer,
    Boolean,
}

impl Wanted {
    fn fits(self, kind: &FieldKind) -> bool {
        match self {
            Self::Choice => matches!(kind, FieldKind::Choice(_)),
            Self::Text => matches!(kind, FieldKind::Text { .. }),
            Self::Date => matches!(kind, FieldKind::Date),
            Self::Money => matches!(kind, FieldKind::Money),
            Self::Person => matches!(kind, FieldKind::Person),
            Self::Decimal => matches!(kind, FieldKind::Decimal { .. }),
            Self::Integer => matches!(kind, FieldKind::Integer { .. }),
            Self::Boolean => matches!(kind, FieldKind::Boolean),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Text => "text",
            Self::Date => "date",
            Self::Money => "money",
            Self::Person => "person",
            Self::Decimal => "decimal",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
        }
    }
}

/// Names of one table, each with the type it must have.
struct Taken<'t, 'a> {
    table: &'t Table<'a>,
    read: Vec<Wants>,
}

impl Taken<'_, '_> {
    fn take(&mut self, key: &str, wanted: Wanted) -> Option<String> {
        let name = self.table.required_string(key)?;
        self.read.push((name.clone(), wanted));
        Some(name.value)
    }
}

/// Reads `[plan]` of one manifest.
pub(crate) fn read(table: &Table<'_>) -> Option<DraftPlanning> {
    let register = table.required_string("register");
    let mut own = Taken { table, read: Vec::new() };
    let methodology = own.take("methodology", Wanted::Choice);
    let (starts, ends) = (own.take("starts", Wanted::Date), own.take("ends", Wanted::Date));
    let mut fields = own.read;
    let methodology_at = fields.first().map(|(name, _)| name.clone());
    let mut tables = Vec::new();

    let phases = part(table, "phases", &mut tables, |names, field| {
        Some(PhaseTable {
            field,
            name: names.take("name", Wanted::Text)?,
            starts: names.take("starts", Wanted::Date)?,
            ends: names.take("ends", Wanted::Date)?,
            goal: names.take("goal", Wanted::Text)?,
        })
    });
    let tasks = part(table, "tasks", &mut tables, |names, field| {
        Some(TaskTable {
            field,
            key: names.take("key", Wanted::Text)?,
            name: names.take("name", Wanted::Text)?,
            phase: names.take("phase", Wanted::Text)?,
            clause: names.take("clause", Wanted::Text)?,
            who: names.take("who", Wanted::Person)?,
            starts: names.take("starts", Wanted::Date)?,
            due: names.take("due", Wanted::Date)?,
            after: names.take("after", Wanted::Text)?,
            effort: names.take("effort", Wanted::Decimal)?,
            waits: names.take("waits", Wanted::Boolean)?,
            percent: names.take("percent", Wanted::Integer)?,
            done_on: names.take("done_on", Wanted::Date)?,
        })
    });
    let milestones = part(table, "milestones", &mut tables, |names, field| {
        Some(MilestoneTable {
            field,
            name: names.take("name", Wanted::Text)?,
            due: names.take("due", Wanted::Date)?,
            reached_on: names.take("reached_on", Wanted::Date)?,
        })
    });
    let money = group(table, "money", &mut fields, |names| {
        Some(MoneyFields {
            day_rate: names.take("day_rate", Wanted::Money)?,
            fees: names.take("fees", Wanted::Money)?,
            tools: names.take("tools", Wanted::Money)?,
            benefit: names.take("benefit", Wanted::Money)?,
            upkeep: names.take("upkeep", Wanted::Money)?,
        })
    });
    let forecast = group(table, "forecast", &mut fields, |names| {
        Some(ForecastFields {
            early: names.take("early", Wanted::Date)?,
            middle: names.take("middle", Wanted::Date)?,
            late: names.take("late", Wanted::Date)?,
            made_on: names.take("made_on", Wanted::Date)?,
        })
    });
    let (size, target) = (table.string("size"), table.string("target"));
    let organisation = size.iter().map(|name| (name.clone(), Wanted::Integer));
    let organisation = organisation.chain(target.iter().map(|name| (name.clone(), Wanted::Date))).collect();
    let audit_days = table.string("audit_days");
    let warnings = table.strings("warnings");
    let sizes = sizes(table);
    table.finish();
    let register = register?;
    let planning = Planning {
        register: register.value.clone(),
        methodology: methodology?,
        starts: starts?,
        ends: ends?,
        phases: phases?,
        tasks: tasks?,
        milestones: milestones?,
        money: money?,
        forecast: forecast?,
        size: size.map(|name| name.value),
        target: target.map(|name| name.value),
        audit_days: audit_days.as_ref().map(|name| name.value.clone()),
        warnings: values(&warnings),
        sizes,
    };
    let methodology = methodology_at?;
    Some(DraftPlanning { register, methodology, fields, tables, organisation, warnings, audit_days, planning })
}

/// A table field and its columns.
fn part<T>(
    table: &Table<'_>,
    key: &str,
    tables: &mut Vec<(At<String>, Vec<Wants>)>,
    build: impl FnOnce(&mut Taken<'_, '_>, String) -> Option<T>,
) -> Option<T> {
    let inner = table.required(key)?.table()?;
    let field = inner.required_string("field");
    let mut names = Taken { table: &inner, read: Vec::new() };
    let built = build(&mut names, field.as_ref().map(|field| field.value.clone()).unwrap_or_default());
    let columns = names.read;
    inner.finish();
    tables.push((field?, columns));
    built
}

/// Fields of the register that belong together.
fn group<T>(
    table: &Table<'_>,
    key: &str,
    fields: &mut Vec<Wants>,
    build: impl FnOnce(&mut Taken<'_, '_>) -> Option<T>,
) -> Option<T> {
    let inner = table.required(key)?.table()?;
    let mut names = Taken { table: &inner, read: Vec::new() };
    let built = build(&mut names);
    fields.append(&mut names.read);
    inner.finish();
    built
}

fn sizes(table: &Table<'_>) -> Vec<Size> {
    let mut sizes: Vec<Size> = Vec::new();
    for inner in table.tables("size_of") {
        let up_to = inner.integer("up_to");
        let effort = inner.required("effort").and_then(|node| hundredths(&node));
        inner.finish();
        if let Some(last) = sizes.last()
            && last.up_to.is_none_or(|most| up_to.as_ref().is_some_and(|up_to| up_to.value <= most))
        {
            let place = up_to.as_ref().map_or(inner.place, |up_to| up_to.place);
            inner.report().error_help(place, "this size is never reached", "list sizes from few people to many");
        }
        let Some(effort) = effort else { continue };
        let up_to = up_to.map(|up_to| up_to.value);
        sizes.push(Size { up_to, effort: u32::try_from(effort).unwrap_or(u32::MAX) });
    }
    sizes
}

/// A number that is not negative, in hundredths.
pub(crate) fn hundredths(node: &Node<'_>) -> Option<u64> {
    let number = decimal(node)?;
    let scaled = number.checked_mul(rust_decimal::Decimal::ONE_HUNDRED).map(|number| number.round());
    let fits = scaled.and_then(|scaled| u64::try_from(scaled).ok()).filter(|scaled| *scaled <= 100_000_000);
    if fits.is_none() {
        node.reader.report.error_help(node.place, "this is no amount of work", "write days, from 0 to 1,000,000");
    }
    fits
}

impl DraftPlanning {
    /// Checks names and types.
    pub fn check(&self, names: &Names<'_>, registers: &[DraftRegister]) {
        let find = |key: &str| registers.iter().find(|register| register.key == key);
        if names.known(&self.register, names.registers.iter().map(String::as_str), "register")
            && let Some(register) = find(&self.register.value)
        {
            fields(names, register, &self.fields);
            for (field, columns) in &self.tables {
                if !names.known(field, register.field_keys(), "field") {
                    continue;
                }
                let Some(draft) = register.field(&field.value).filter(|draft| !draft.broken) else { continue };
                let FieldKind::Table(known) = &draft.field.kind else {
                    let message = format!("`{}` is of type `{}`", field.value, kind_name(&draft.field.kind));
                    names.report.error_help(field.place, message, "name a field of type `table`");
                    continue;
                };
                for (column, wanted) in columns {
                    if names.known(column, known.iter().map(|column| column.key.as_str()), "column")
                        && let Some(found) = known.iter().find(|known| known.key == column.value)
                    {
                        check_kind(names, column, found, *wanted);
                    }
                }
            }
        }
        let organisation = names.manifest.organisation.as_ref().and_then(|key| find(&key.value));
        if let Some(organisation) = organisation {
            fields(names, organisation, &self.organisation);
        }
    }

    /// Checks that the table of audit days gives days by a number of people.
    pub fn check_tables(&self, names: &Names<'_>, lookups: &[Lookup]) {
        if let Some(name) = &self.audit_days
            && names.known(name, lookups.iter().map(|table| table.key.as_str()), "table")
            && let Some(table) = lookups.iter().find(|table| table.key == name.value)
        {
            let by_people = matches!(table.inputs.as_slice(), [input] if matches!(input.domain, Domain::Whole { .. }));
            if !by_people || !matches!(table.gives, Type::Int | Type::Decimal) {
                let message = format!("the table `{}` does not give days by a number of people", name.value);
                names.report.error_help(
                    name.place,
                    message,
                    "name one with one whole number as input that gives a number",
                );
            }
        }
    }

    /// The options of the field with the methodology.
    pub fn options(&self, registers: &[DraftRegister]) -> Option<Vec<String>> {
        let register = registers.iter().find(|register| register.key == self.register.value)?;
        match &register.field(&self.methodology.value)?.field.kind {
            FieldKind::Choice(choices) => Some(choices.options.clone()),
            _ => None,
        }
    }

    /// Where the methodologies are named.
    pub fn place(&self) -> Place {
        self.methodology.place
    }

    /// The plan's fields, once they have been checked.
    pub fn finish(self) -> Planning {
        self.planning
    }
}

fn fields(names: &Names<'_>, register: &DraftRegister, wanted: &[Wants]) {
    if names.report.is_muted(register.place.file) {
        return;
    }
    for (name, wanted) in wanted {
        if !names.known(name, register.field_keys(), "field") {
            continue;
        }
        let Some(draft) = register.field(&name.value).filter(|draft| !draft.broken) else { continue };
        if draft.compute.is_some() {
            names.report.error(name.place, format!("`{}` is computed: nobody can fill it", name.value));
        } else {
            check_kind(names, name, &draft.field, *wanted);
        }
    }
}

fn check_kind(names: &Names<'_>, name: &At<String>, field: &Field, wanted: Wanted) {
    if !wanted.fits(&field.kind) {
        let message = format!("`{}` is of type `{}`", name.value, kind_name(&field.kind));
        names.report.error_help(name.place, message, format!("name one of type `{}`", wanted.name()));
    }
}
