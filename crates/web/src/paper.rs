//! Reports as PDF: what a page shows, as data for a layout, and the answer.
//!
//! A report is gathered by the handler of its page. Here the view becomes data; `assay_report` sets it. A pack may bring a
//! layout of its own for any report.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::{Record, keys};
use assay_engine::{EngineError, HistoryEntry};
use assay_pack::{Register, StateKind};
use assay_report::{Layout, Printed, prose, render};
use serde_json::{Map, Value as Json, json};

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::record::file_in;
use crate::markdown::FILES;
use crate::present::Presenter;
use crate::respond::download;
use crate::views::parts::{Chip, Diagnostic, RecordRef, Strip};
use crate::views::record::{FileKind, FileRef, Table, Value};

/// The folder of a pack with its layouts.
const REPORTS: &str = "reports";
/// Bytes of all pictures of one report; what is beyond that is named, not shown.
const PICTURES: usize = 24_000_000;

/// A report that is being put together.
pub(crate) struct Paper<'c> {
    ctx: &'c Ctx,
    /// Layouts that would do, the one most wanted first; the last is built in.
    layouts: Vec<String>,
    title: String,
    /// Label and value, for the header of every page.
    facts: Vec<(String, String)>,
    watermark: Option<String>,
    words: Map<String, Json>,
    data: Map<String, Json>,
    pictures: BTreeMap<String, Vec<u8>>,
    room: usize,
}

impl<'c> Paper<'c> {
    /// A report of this name under a title.
    pub fn new(ctx: &'c Ctx, report: &str, title: impl Into<String>) -> Self {
        let mut paper = Self {
            ctx,
            layouts: vec![report.to_owned()],
            title: title.into(),
            facts: Vec::new(),
            watermark: None,
            words: Map::new(),
            data: Map::new(),
            pictures: BTreeMap::new(),
            room: PICTURES,
        };
        paper.words(&[("page-label", "paper-page-label"), ("picture", "paper-picture")]);
        paper
    }

    /// It is about a record: its number and state stand on every page, across it where it is not (or no more) in force.
    pub fn about(&mut self, register: &Register, record: &Record) {
        let (t, words) = (self.ctx.t(), self.ctx.words());
        self.facts.push((t.s("print-number").plain(), record.number.clone()));
        self.facts.push((t.s("print-version").plain(), record.version.to_string()));
        let Some(state) = record.state.as_deref() else {
            self.watermark = record.withdrawn.then(|| t.s("paper-withdrawn").plain());
            return;
        };
        let said = words.state(&register.key, state);
        self.facts.push((t.s("print-state").plain(), said.clone()));
        let states = register.workflow.iter().flat_map(|workflow| &workflow.states);
        let has_force = states.clone().any(|state| state.kind == StateKind::Active);
        let in_force = states.clone().any(|known| known.key == state && known.kind == StateKind::Active);
        self.watermark = match (record.withdrawn, has_force && !in_force) {
            (true, _) => Some(t.s("paper-withdrawn").plain()),
            (false, true) => Some(said),
            (false, false) => None,
        };
    }

    /// A layout of this name is wanted more than those named before, where the pack has it.
    pub fn prefer(&mut self, layout: String) {
        self.layouts.insert(0, layout);
    }

    /// A fact for the header.
    pub fn fact(&mut self, label: String, value: String) {
        self.facts.push((label, value));
    }

    /// Words of the layout: the name it knows them by, and their message.
    pub fn words(&mut self, words: &[(&str, &'static str)]) {
        let said = words.iter().map(|(name, id)| ((*name).to_owned(), Json::String(self.ctx.t().s(id).plain())));
        self.words.extend(said.collect::<Vec<_>>());
    }

    /// What the report is about.
    pub fn set(&mut self, key: &str, value: Json) {
        self.data.insert(key.to_owned(), value);
    }

    /// Takes along the pictures that are asked for, as far as they are files of the record whose history this is.
    pub fn pictures<'n>(
        &mut self,
        trail: &[HistoryEntry],
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), Fail> {
        let wanted: BTreeSet<&str> = names.into_iter().filter_map(|name| name.strip_prefix(FILES)).collect();
        for hash in wanted {
            let name = format!("{FILES}{hash}");
            let mut values = trail.iter().flat_map(|row| row.entry.body.iter().map(|(_, value)| value));
            if self.pictures.contains_key(&name) || values.all(|value| file_in(value, hash).is_none()) {
                continue;
            }
            let found = self.ctx.engine().blobs().get(hash).map_err(EngineError::from)?;
            if let Some(bytes) = found.filter(|bytes| bytes.len() <= self.room) {
                self.room -= bytes.len();
                self.pictures.insert(name, bytes);
            }
        }
        Ok(())
    }

    /// The PDF under a name.
    pub fn answer(self, name: &str) -> Answer {
        let ctx = self.ctx;
        let (t, engine) = (ctx.t(), ctx.engine());
        let now = engine.now();
        let named = BTreeMap::new();
        let at = Presenter::new(ctx, &named).moment(now.at).text;
        let who = &ctx.me()?.actor.name;
        let facts: Vec<Json> = self.facts.iter().map(|(label, value)| json!([label, value])).collect();
        let mut data = self.data;
        data.insert("words".to_owned(), Json::Object(self.words));
        data.insert(
            "frame".to_owned(),
            json!({
                "lang": ctx.reader.tongue.tag.split('-').next().unwrap_or_default(),
                "title": self.title,
                "organisation": ctx.workspace(),
                "facts": facts,
                "page": t.s("paper-page").with("page", "{page}").with("pages", "{pages}").plain(),
                "printed": t.s("paper-printed").with("at", &at).with("who", who).plain(),
                "watermark": self.watermark,
            }),
        );
        let (data, printed) = (Json::Object(data), Printed { at: now.at, pictures: self.pictures });
        let mut told = None;
        for wanted in &self.layouts {
            let path = format!("{REPORTS}/{wanted}.typ");
            let own = engine.pack().files.get(&path);
            let own = own.map(|source| Layout::new(path, String::from_utf8_lossy(source).into_owned()));
            // Where a layout of the pack does not get on with the data, people still get their report.
            for layout in own.into_iter().chain(Layout::built_in(wanted)) {
                match render(&layout, &data, &printed) {
                    Ok(bytes) => return Ok(download(&format!("{name}.pdf"), "application/pdf", bytes)),
                    Err(error) => {
                        tracing::error!(%error, "a report cannot be printed");
                        told = Some(error);
                    }
                }
            }
        }
        Err(told.map_or(Fail::NotFound, Fail::Report))
    }
}

/// A shape and a word.
pub(crate) fn chip(chip: &Chip) -> Json {
    json!({ "text": chip.text, "tone": chip.tone.map(|tone| tone.name()) })
}

/// A bar of requirements.
pub(crate) fn strip(strip: Strip) -> Json {
    json!({ "met": strip.met, "warnings": strip.warnings, "errors": strip.errors, "open": strip.open })
}

/// How much something weighs.
pub(crate) fn severity(ctx: &Ctx, of: &Diagnostic) -> Json {
    json!({ "text": ctx.t().s(of.severity.word()).plain(), "tone": of.severity.tone().name() })
}

/// A value of a field; null where there is none.
pub(crate) fn value(ctx: &Ctx, of: &Value) -> Json {
    let t = ctx.t();
    match of {
        Value::Empty => Json::Null,
        Value::Text(text) => json!({ "text": text }),
        Value::Lines(text) => json!({ "lines": text }),
        Value::Html { text, .. } => json!({ "prose": prose(text) }),
        Value::Number(text) => json!({ "number": text }),
        Value::Date(time) => json!({ "text": time.text }),
        Value::Late(time, late) => json!({ "late": [time.text, late] }),
        Value::Bool(yes) => json!({ "text": t.s(if *yes { "yes" } else { "no" }).plain() }),
        Value::Chip(one) => json!({ "chips": [chip(one)] }),
        Value::Chips(several) => json!({ "chips": several.iter().map(chip).collect::<Vec<_>>() }),
        Value::Person(person) => json!({ "text": person.name }),
        Value::People(people) => {
            json!({ "text": people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(", ") })
        }
        Value::Record(one) => json!({ "refs": [reference(one)] }),
        Value::Records(several) => json!({ "refs": several.iter().map(reference).collect::<Vec<_>>() }),
        Value::Tags(tags) => json!({ "tags": tags }),
        Value::Table(rows) => json!({ "table": table(ctx, rows) }),
        Value::File(file) => json!({ "file": file_of(file) }),
        Value::Rating { value, of } => {
            json!({ "text": t.s("value-rating").with("value", value).with("of", of).plain() })
        }
        Value::Link(link) => json!({ "link": { "text": link.text, "href": link.href } }),
        Value::Series(readings) => {
            let column = |id, end| json!({ "label": t.s(id).plain(), "end": end });
            let rows = readings.iter().map(
                |reading| json!([{ "text": reading.on.text }, { "number": reading.value }, { "text": reading.note }]),
            );
            let columns = [column("series-on", false), column("series-value", true), column("series-note", false)];
            json!({ "table": { "columns": columns, "rows": rows.collect::<Vec<_>>() } })
        }
        Value::Erased => json!({ "text": t.s("value-erased").plain() }),
    }
}

fn table(ctx: &Ctx, of: &Table) -> Json {
    let columns = of.columns.iter().map(|column| json!({ "label": column.label, "end": column.end }));
    let rows = of.rows.iter().map(|row| row.iter().map(|cell| value(ctx, cell)).collect::<Vec<_>>());
    json!({ "columns": columns.collect::<Vec<_>>(), "rows": rows.collect::<Vec<_>>() })
}

fn reference(of: &RecordRef) -> Json {
    json!({ "number": of.number, "title": of.title, "state": of.state.as_ref().map(chip) })
}

/// A file; a picture by its name among the pictures.
pub(crate) fn file_of(file: &FileRef) -> Json {
    json!({ "name": file.name, "size": file.size, "picture": picture(file) })
}

/// The name under which a layout finds a file that is a picture.
pub(crate) fn picture(file: &FileRef) -> Option<String> {
    let hash = file.href.rsplit('/').next().filter(|_| file.kind == FileKind::Image)?;
    Some(format!("{FILES}{hash}"))
}

/// Pictures that a value shows.
pub(crate) fn pictures_in(of: &Value, found: &mut Vec<String>) {
    match of {
        Value::Html { text, .. } => {
            found.extend(crate::markdown::files_in(text).into_iter().map(|hash| format!("{FILES}{hash}")));
        }
        Value::File(file) => found.extend(picture(file)),
        Value::Table(table) => table.rows.iter().flatten().for_each(|cell| pictures_in(cell, found)),
        _ => {}
    }
}

/// The moment of a signature with its zone: `12 Nov 2026, 15:41 CET`.
pub(crate) fn signed_at(present: &Presenter<'_>, row: &HistoryEntry) -> String {
    let local = row.entry.at.to_zoned(present.ctx.reader.zone.clone());
    format!("{} {}", present.moment(row.entry.at).text, local.strftime("%Z"))
}

/// The signature of an entry: printed name and key of its meaning.
pub(crate) fn signature(row: &HistoryEntry) -> Option<(&str, &str)> {
    let signature = row.entry.value(keys::SIGNATURE)?;
    let text = |key: &str| signature.get(key).and_then(Json::as_str);
    Some((text("name").unwrap_or(&row.entry.actor), text("meaning").unwrap_or_default()))
}
