//! Records as people read them: labels, chips, persons, dates.

use std::collections::BTreeMap;

use assay_core::{Json, Record, value};
use assay_pack::{Field, FieldKind, Register, StateKind};
use assay_text::{Locale, Style};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};

use crate::app::Ctx;
use crate::markdown::markdown;
use crate::reader::DateStyle;
use crate::views::form::DurationUnit;
use crate::views::parts::{
    Chip, Diagnostic, Fact, Link, Mark, Person, RecordRef, Severity, Time, Tone, When, short_fingerprint,
};
use crate::views::record::{FileKind, FileRef, Reading, Table, TableColumn, Value};

/// Page of a record.
pub(crate) fn href(register: &str, number: &str) -> String {
    format!("/r/{register}/{number}")
}

/// Presents records to one reader: who they are, and what the records name.
pub(crate) struct Presenter<'c> {
    pub ctx: &'c Ctx,
    /// Records that may be named, by number; what is missing here the reader may not see.
    pub named: &'c BTreeMap<String, Record>,
    pub today: Date,
}

impl<'c> Presenter<'c> {
    pub fn new(ctx: &'c Ctx, named: &'c BTreeMap<String, Record>) -> Self {
        Self { ctx, named, today: ctx.engine().now().today }
    }

    fn t(&self, id: &'c str) -> String {
        self.ctx.t().s(id).plain()
    }

    fn locale(&self) -> &'static Locale {
        self.ctx.reader.tongue.locale()
    }

    fn short_date(&self, date: Date) -> String {
        match self.ctx.reader.dates {
            DateStyle::Words => self.locale().date(date, Style::Short),
            DateStyle::Iso => date.to_string(),
        }
    }

    /// `12 Nov 2026`.
    pub fn date(&self, date: Date) -> Time {
        Time::new(self.short_date(date), date.to_string())
    }

    /// `12 November 2026`.
    pub fn long_date(&self, date: Date) -> Time {
        Time::new(self.locale().date(date, Style::Long), date.to_string())
    }

    /// `Thursday 12 November 2026`.
    pub fn day_in_full(&self, date: Date) -> Time {
        let locale = self.locale();
        let weekday = locale.weekday(date, Style::Long);
        Time::new(format!("{weekday} {}", locale.date(date, Style::Long)).trim_start(), date.to_string())
    }

    /// `November 2026`.
    pub fn month(&self, date: Date) -> String {
        let long = self.locale().date(date.first_of_month(), Style::Long);
        // Every language here writes the day first.
        long.split_once(' ').map_or_else(|| long.clone(), |(_, month)| month.to_owned())
    }

    /// `12 Nov 2026, 15:41`, in the reader's zone.
    pub fn moment(&self, at: Timestamp) -> Time {
        let local = at.to_zoned(self.zone());
        let clock = local.strftime("%H:%M");
        Time::new(format!("{}, {clock}", self.short_date(local.date())), self.machine(at))
    }

    /// `5 minutes ago`, `2 hours ago`, `yesterday`: how long ago somebody did something; in full after a week.
    pub fn recent(&self, at: Timestamp) -> Time {
        let now = self.ctx.engine().now().at;
        let minutes = now.duration_since(at).as_mins().max(0);
        let days = self.day_of(at).until((Unit::Day, self.day_of(now))).map(|span| span.get_days()).unwrap_or_default();
        let counted = |id, count: i64| self.ctx.t().s(id).with("count", count).plain();
        let text = match (minutes, days) {
            (0, _) => self.t("ago-now"),
            (..60, _) => counted("ago-minutes", minutes),
            (..1440, _) => counted("ago-hours", minutes / 60),
            (_, ..2) => self.t("ago-yesterday"),
            (_, 2..7) => counted("ago-days", i64::from(days)),
            _ => return self.moment(at),
        };
        self.moment(at).ago(text)
    }

    /// The date of a moment.
    pub fn day(&self, at: Timestamp) -> Time {
        Time::new(self.short_date(self.day_of(at)), self.machine(at))
    }

    /// The date on the reader's calendar.
    pub fn day_of(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone()).date()
    }

    fn zone(&self) -> TimeZone {
        self.ctx.reader.zone.clone()
    }

    fn machine(&self, at: Timestamp) -> String {
        at.round(Unit::Second).unwrap_or(at).to_string()
    }

    /// Days from today: negative when it is over.
    pub fn days_until(&self, date: Date) -> i32 {
        self.today.until((Unit::Day, date)).map(|span| span.get_days()).unwrap_or_default()
    }

    /// `10 days late`, `Today`, `Fri 13 Nov`.
    pub fn due(&self, date: Date) -> When {
        let days = self.days_until(date);
        let machine = date.to_string();
        match days {
            ..0 => {
                let text = self.ctx.t().s("due-late").with("days", i64::from(days.unsigned_abs())).plain();
                When { time: Time::new(text, machine), tone: Some(Tone::Bad) }
            }
            0 => When { time: Time::new(self.t("due-today"), machine), tone: Some(Tone::Warn) },
            1..7 => When::plain(self.locale().near(date), machine),
            _ => When::plain(self.short_date(date), machine),
        }
    }

    /// A person or the installation itself, by number.
    pub fn person(&self, number: &str) -> Person {
        if number == "system" {
            return Person::new(self.t("person-system"));
        }
        let Some(record) = self.named.get(number) else { return Person::new(number) };
        let person = Person::new(record.title()).at(href(&record.register, number));
        let me = self.ctx.who.as_ref().is_some_and(|who| who.actor.person == number);
        if me { person.myself() } else { person }
    }

    /// A state as a chip: a circle that fills on the way.
    pub fn state(&self, register: &Register, key: &str) -> Chip {
        let text = self.ctx.words().state(&register.key, key);
        let Some(workflow) = &register.workflow else { return Chip::plain(text) };
        let finals = || workflow.states.iter().filter(|state| state.kind == StateKind::Final);
        match register.state(key).map(|state| state.kind) {
            Some(StateKind::Active) => Chip::in_force(text),
            // The first final state is where the way leads; the others are ways out.
            Some(StateKind::Final) if finals().next().is_some_and(|first| first.key == key) => {
                Chip::state(text, Mark::Done)
            }
            Some(StateKind::Final) => Chip::ended(text),
            _ => {
                let way: Vec<&str> = workflow
                    .states
                    .iter()
                    .filter(|state| state.kind != StateKind::Final)
                    .map(|state| state.key.as_str())
                    .collect();
                let place = way.iter().position(|state| *state == key).unwrap_or_default();
                Chip::state(text, Mark::on_the_way(place, way.len() + 1))
            }
        }
    }

    /// An option as a chip. Graded choices (severity and the like) get a diamond.
    pub fn option(&self, register: &Register, field: &Field, key: &str) -> Chip {
        let text = self.ctx.words().option(&register.key, &field.key, key);
        graded(key, text)
    }

    /// A mention of a record; without title and link when the reader may not see it.
    pub fn record(&self, number: &str) -> RecordRef {
        let Some(record) = self.named.get(number) else {
            return RecordRef { number: number.to_owned(), ..RecordRef::default() };
        };
        let register = self.ctx.engine().pack().register(&record.register);
        // That something is in force as usual is nothing to say beside its name.
        let state = register
            .zip(record.state.as_deref())
            .filter(|(register, state)| register.state(state).is_none_or(|state| state.kind != StateKind::Active));
        let state = state.map(|(register, state)| self.state(register, state));
        RecordRef {
            number: number.to_owned(),
            title: record.title().to_owned(),
            href: Some(href(&record.register, number)),
            state,
        }
    }

    /// A mention of a record that is at hand.
    pub fn record_of(&self, record: &Record) -> RecordRef {
        let register = self.ctx.engine().pack().register(&record.register);
        let state = register.zip(record.state.as_deref());
        RecordRef {
            number: record.number.clone(),
            title: record.title().to_owned(),
            href: Some(href(&record.register, &record.number)),
            state: state.map(|(register, state)| self.state(register, state)),
        }
    }

    /// The short name of a record in a line of facts: its title, or its number where it may not be seen.
    pub fn short(&self, number: &str) -> String {
        self.named.get(number).map_or_else(|| number.to_owned(), |record| record.title().to_owned())
    }

    /// Any field's value, ready to be read. `holder` is the record whose page files are fetched from.
    pub fn value(&self, register: &Register, field: &Field, json: Option<&Json>, holder: &str) -> Value {
        let Some(json) = json.filter(|json| !value::is_empty(json)) else { return Value::Empty };
        let text = || json.as_str().unwrap_or_default().to_owned();
        match &field.kind {
            FieldKind::Text { .. } => Value::Text(text()),
            FieldKind::Markdown { .. } => {
                Value::Html { html: markdown(&text(), &href(&register.key, holder)), text: text() }
            }
            FieldKind::Integer { unit, .. } => Value::Number(with_unit(self.ctx, &self.number(json), unit.as_deref())),
            FieldKind::Decimal { unit, .. } => Value::Number(with_unit(self.ctx, &self.number(json), unit.as_deref())),
            FieldKind::Money => Value::Number(self.money(json)),
            FieldKind::Duration => Value::Number(self.duration(json.as_str().unwrap_or_default())),
            FieldKind::Date => {
                json.as_str().and_then(value::parse_date).map_or(Value::Empty, |on| Value::Date(self.date(on)))
            }
            FieldKind::DateTime => {
                let at = json.as_str().and_then(|text| text.parse().ok());
                at.map_or(Value::Empty, |at| Value::Date(self.moment(at)))
            }
            FieldKind::Boolean => Value::Bool(json.as_bool().unwrap_or_default()),
            FieldKind::Choice(_) => Value::Chip(self.option(register, field, json.as_str().unwrap_or_default())),
            FieldKind::Choices(_) => {
                Value::Chips(value::targets(Some(json)).map(|key| self.option(register, field, key)).collect())
            }
            FieldKind::Role => Value::Text(self.ctx.words().role(json.as_str().unwrap_or_default())),
            FieldKind::Person => Value::Person(self.person(json.as_str().unwrap_or_default())),
            FieldKind::People => Value::People(value::targets(Some(json)).map(|number| self.person(number)).collect()),
            FieldKind::Link(_) => Value::Record(self.record(json.as_str().unwrap_or_default())),
            FieldKind::Links(_) => {
                Value::Records(value::targets(Some(json)).map(|number| self.record(number)).collect())
            }
            FieldKind::Url => Value::Link(Link::new(text(), text())),
            FieldKind::Tags => Value::Tags(value::targets(Some(json)).map(ToOwned::to_owned).collect()),
            FieldKind::Rating { max } => Value::Rating {
                value: json.as_u64().and_then(|stars| u32::try_from(stars).ok()).unwrap_or_default(),
                of: u32::try_from(*max).unwrap_or_default(),
            },
            FieldKind::File => Value::File(file(self.ctx, register, holder, json)),
            FieldKind::Table(columns) => Value::Table(self.table(register, field, columns, json, holder)),
            FieldKind::Series { unit } => Value::Series(self.series(unit.as_deref(), json)),
        }
    }

    fn table(&self, register: &Register, field: &Field, columns: &[Field], json: &Json, holder: &str) -> Table {
        let rows: Vec<&Json> = json.as_array().into_iter().flatten().collect();
        // A column in which nobody has written anything only takes room from the others.
        let written =
            |column: &&Field| rows.iter().any(|row| !value::is_empty(row.get(&column.key).unwrap_or(&Json::Null)));
        let columns: Vec<&Field> = columns.iter().filter(written).collect();
        Table {
            columns: columns
                .iter()
                .map(|column| TableColumn {
                    label: self.ctx.words().column(&register.key, &field.key, &column.key),
                    end: stands_at_end(&column.kind),
                })
                .collect(),
            rows: rows
                .iter()
                .map(|row| columns.iter().map(|column| self.cell(register, field, column, row, holder)).collect())
                .collect(),
        }
    }

    fn cell(&self, register: &Register, field: &Field, column: &Field, row: &Json, holder: &str) -> Value {
        let json = row.get(&column.key);
        let option =
            |key: &str| graded(key, self.ctx.words().column_option(&register.key, &field.key, &column.key, key));
        match (&column.kind, json) {
            (FieldKind::Choice(_), Some(Json::String(key))) => Value::Chip(option(key)),
            (FieldKind::Choices(_), Some(keys)) => Value::Chips(value::targets(Some(keys)).map(option).collect()),
            _ => self.value(register, column, json, holder),
        }
    }

    fn series(&self, unit: Option<&str>, json: &Json) -> Vec<Reading> {
        let points = json.as_array().into_iter().flatten().rev();
        points
            .map(|point| {
                let text = |key: &str| point.get(key).and_then(Json::as_str).unwrap_or_default();
                Reading {
                    on: value::parse_date(text("on")).map(|on| self.date(on)).unwrap_or_default(),
                    value: with_unit(self.ctx, &self.locale().decimal(text("value")), unit),
                    note: text("note").to_owned(),
                }
            })
            .collect()
    }

    /// A number as people read it, thousands marked.
    fn number(&self, json: &Json) -> String {
        number_of(self.ctx, json)
    }

    /// `€ 6,840.00`.
    fn money(&self, json: &Json) -> String {
        let part = |key: &str| json.get(key).and_then(Json::as_str).unwrap_or_default();
        self.locale().money(part("amount"), part("currency"))
    }

    fn duration(&self, iso: &str) -> String {
        let Some((amount, unit)) = split_duration(iso) else { return iso.to_owned() };
        let count = i64::from(amount);
        let id = match unit {
            DurationUnit::Hours => "duration-hours",
            DurationUnit::Days => "duration-days",
            DurationUnit::Weeks => "duration-weeks",
            DurationUnit::Months => "duration-months",
            DurationUnit::Years => "duration-years",
        };
        self.ctx.t().s(id).with("count", count).plain()
    }

    /// A value in one line of plain text: for histories, conflicts, facts and files.
    pub fn plain(&self, register: &Register, field: &Field, json: Option<&Json>) -> String {
        let Some(json) = json.filter(|json| !value::is_empty(json)) else { return String::new() };
        match &field.kind {
            FieldKind::Choice(_) => {
                self.ctx.words().option(&register.key, &field.key, json.as_str().unwrap_or_default())
            }
            FieldKind::Choices(_) => {
                let labels =
                    value::targets(Some(json)).map(|key| self.ctx.words().option(&register.key, &field.key, key));
                labels.collect::<Vec<_>>().join(", ")
            }
            FieldKind::Person | FieldKind::People => {
                let names = value::targets(Some(json)).map(|number| self.person(number).name);
                names.collect::<Vec<_>>().join(", ")
            }
            FieldKind::Link(_) | FieldKind::Links(_) => {
                let names = value::targets(Some(json)).map(|number| match self.named.get(number) {
                    Some(record) => format!("{number} {}", record.title()),
                    None => number.to_owned(),
                });
                names.collect::<Vec<_>>().join(", ")
            }
            FieldKind::Date => {
                json.as_str().and_then(value::parse_date).map(|on| self.date(on).text).unwrap_or_default()
            }
            FieldKind::DateTime => {
                let at = json.as_str().and_then(|text| text.parse().ok());
                at.map(|at| self.moment(at).text).unwrap_or_default()
            }
            FieldKind::Boolean => self.t(if json.as_bool() == Some(true) { "yes" } else { "no" }),
            FieldKind::Money => self.money(json),
            FieldKind::Integer { unit, .. } | FieldKind::Decimal { unit, .. } => {
                with_unit(self.ctx, &self.number(json), unit.as_deref())
            }
            FieldKind::Duration => self.duration(json.as_str().unwrap_or_default()),
            FieldKind::Role => self.ctx.words().role(json.as_str().unwrap_or_default()),
            FieldKind::File => json.get("name").and_then(Json::as_str).unwrap_or_default().to_owned(),
            FieldKind::Tags => value::targets(Some(json)).collect::<Vec<_>>().join(", "),
            FieldKind::Table(_) | FieldKind::Series { .. } => {
                let rows = json.as_array().map_or(0, Vec::len);
                self.ctx.t().s("value-rows").with("count", rows).plain()
            }
            FieldKind::Rating { max } => format!("{json} / {max}"),
            FieldKind::Text { .. } | FieldKind::Markdown { .. } | FieldKind::Url => {
                json.as_str().unwrap_or_default().to_owned()
            }
        }
    }

    /// A finding as a diagnostic of a page. `explain` is where it is explained.
    pub fn diagnostic(&self, finding: &assay_engine::Finding, edition: &str, explain: Option<String>) -> Diagnostic {
        let diagnostic = &finding.diagnostic;
        let words = self.ctx.words();
        let mut facts = Vec::new();
        if let Some(clause) = self.clause_of(finding, edition) {
            facts.push(Fact::text(self.ctx.t().s("clause").with("number", &clause).plain()));
        }
        facts.extend(self.source(&diagnostic.code).map(Fact::text));
        let numbers = std::iter::once(&diagnostic.record).chain(diagnostic.show.iter().take(2));
        let organisation = &self.ctx.engine().pack().organisation;
        for number in numbers.filter(|number| {
            // The organisation itself is no place to look at.
            self.ctx.engine().pack().register_of_number(number).is_some_and(|register| &register.key != organisation)
        }) {
            let register = self.ctx.engine().pack().register_of_number(number);
            let page = register.map(|register| href(&register.key, number));
            facts.push(Fact { text: number.clone(), href: page });
        }
        Diagnostic {
            severity: severity(diagnostic.severity),
            code: diagnostic.code.clone(),
            says: words.finding(finding),
            href: explain,
            facts,
            fix: fix(finding).and_then(|href| Some(Link::new(words.help(finding)?, href))),
            current: false,
        }
    }

    /// What a check rests on, where that is no requirement: a rule, a custom, a choice of the pack.
    pub fn source(&self, code: &str) -> Option<String> {
        use assay_pack::Weight;
        let source = self.ctx.engine().pack().check(code)?.source.as_ref()?;
        let t = self.ctx.t();
        Some(match (source.weight, &source.of) {
            (Weight::Rule, of) => t.s("source-rule").with("of", of.as_deref().unwrap_or_default()).plain(),
            (Weight::Practice, Some(of)) => t.s("source-practice").with("of", of).plain(),
            (Weight::Practice, None) => t.s("source-custom").plain(),
            (Weight::Default, _) => t.s("source-default").plain(),
        })
    }

    /// The clause of the first of a finding's requirements that this edition has, or another one of its standard.
    pub fn clause_of(&self, finding: &assay_engine::Finding, edition: &str) -> Option<String> {
        let pack = self.ctx.engine().pack();
        let of = || finding.requirements.iter().filter_map(|id| pack.requirement(id)).map(|it| &it.clause);
        let here = of().find_map(|clause| clause.get(edition));
        let elsewhere = || {
            let editions = &pack.standard_of(edition)?.editions;
            of().find_map(|clause| editions.iter().find_map(|edition| clause.get(edition)))
        };
        here.or_else(elsewhere).cloned()
    }
}

/// Where a finding is mended: a form that is filled in already.
pub(crate) fn fix(finding: &assay_engine::Finding) -> Option<String> {
    use assay_core::check::Remedy;
    let diagnostic = &finding.diagnostic;
    let page = href(&finding.register, &diagnostic.record);
    Some(match diagnostic.fix.as_ref()? {
        Remedy::Create { register, with } => {
            let mut query = form_urlencoded::Serializer::new(String::new());
            for (field, json) in with {
                match json {
                    Json::String(text) => {
                        query.append_pair(field, text);
                    }
                    Json::Array(items) => {
                        for item in items.iter().filter_map(Json::as_str) {
                            query.append_pair(field, item);
                        }
                    }
                    other => {
                        query.append_pair(field, &other.to_string());
                    }
                }
            }
            format!("/r/{register}/new?{}", query.finish())
        }
        Remedy::Edit { fields } => {
            let first = fields.first().map(|field| format!("#f-{field}")).unwrap_or_default();
            format!("{page}/edit{first}")
        }
        Remedy::Move { key } => format!("{page}/moves/{key}"),
    })
}

/// A severity of the pack as pages show it.
pub(crate) fn severity(severity: assay_pack::Severity) -> Severity {
    match severity {
        assay_pack::Severity::Error => Severity::Error,
        assay_pack::Severity::Warning => Severity::Warning,
        assay_pack::Severity::Note => Severity::Note,
    }
}

/// Words of grades that packs use; anything else has no shape.
fn graded(key: &str, text: String) -> Chip {
    match key {
        "major" | "critical" | "high" | "very-high" => Chip::heavy(text),
        "minor" | "medium" => Chip::light(text),
        _ => Chip::plain(text),
    }
}

/// Do values of this kind stand at the end of their column?
pub(crate) fn stands_at_end(kind: &FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Integer { .. }
            | FieldKind::Decimal { .. }
            | FieldKind::Money
            | FieldKind::Date
            | FieldKind::DateTime
            | FieldKind::Duration
    )
}

/// The unit of a field in the reader's words: a span of time has them, the sign of a measure is the same everywhere.
pub(crate) fn unit_of(ctx: &Ctx, unit: &str) -> String {
    DurationUnit::named(unit).map_or_else(|| unit.to_owned(), |unit| ctx.t().s(unit.word()).plain())
}

fn with_unit(ctx: &Ctx, number: &str, unit: Option<&str>) -> String {
    unit.map_or_else(|| number.to_owned(), |unit| format!("{number} {}", unit_of(ctx, unit)))
}

/// A number as people read it, thousands marked; anything else as it is.
pub(crate) fn number_of(ctx: &Ctx, json: &Json) -> String {
    let locale = ctx.reader.tongue.locale();
    match json {
        Json::Number(number) => number.as_i64().map_or_else(|| number.to_string(), |number| locale.number(number)),
        Json::String(text) => locale.decimal(text).into_owned(),
        other => other.to_string(),
    }
}

/// Amount and unit of a simple ISO 8601 duration such as `P14D` or `PT2H`.
pub(crate) fn split_duration(iso: &str) -> Option<(u32, DurationUnit)> {
    let span: jiff::Span = iso.parse().ok()?;
    let parts = [
        (i64::from(span.get_years()), DurationUnit::Years),
        (i64::from(span.get_months()), DurationUnit::Months),
        (i64::from(span.get_weeks()), DurationUnit::Weeks),
        (i64::from(span.get_days()), DurationUnit::Days),
        (i64::from(span.get_hours()), DurationUnit::Hours),
    ];
    let mut filled = parts.into_iter().filter(|(amount, _)| *amount != 0);
    let (amount, unit) = filled.next()?;
    // A mixed span is shown as it stands rather than cut short.
    filled.next().is_none().then_some(())?;
    Some((u32::try_from(amount).ok()?, unit))
}

/// The fingerprint of an entry as pages show it.
pub(crate) fn fingerprint(leaf: &[u8; 32]) -> String {
    let hex: String = leaf.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    short_fingerprint(&hex)
}

/// A file in a field.
pub(crate) fn file(ctx: &Ctx, register: &Register, holder: &str, json: &Json) -> FileRef {
    let text = |key: &str| json.get(key).and_then(Json::as_str).unwrap_or_default();
    FileRef {
        name: text("name").to_owned(),
        href: format!("{}/files/{}", href(&register.key, holder), text("sha256")),
        size: file_size(ctx, json.get("size").and_then(Json::as_u64).unwrap_or_default()),
        kind: FileKind::of(text("type")),
    }
}

/// `310 kB`, `14.2 MB`.
pub(crate) fn file_size(ctx: &Ctx, bytes: u64) -> String {
    let locale = ctx.reader.tongue.locale();
    let (word, value) = match bytes {
        0..1_000 => ("size-bytes", bytes.to_string()),
        1_000..1_000_000 => ("size-kilobytes", bytes.div_ceil(1_000).to_string()),
        _ => ("size-megabytes", format!("{}.{}", bytes / 1_000_000, bytes % 1_000_000 / 100_000)),
    };
    ctx.t().s(word).with("value", &*locale.decimal(&value)).plain()
}
