//! Puts the page of a record together.

use std::collections::BTreeSet;

use assay_core::{Json, Record as Stored, keys, value};
use assay_engine::{HistoryEntry, RecordView};
use assay_pack::{Field, Part, Register, State, StateKind};
use axum::http::StatusCode;
use jiff::civil::Date;

use super::{compare, entries, linked, names, sealed, steps, told};
use crate::app::{Answer, Ctx};
use crate::assets::Icon;
use crate::fail::Fail;
use crate::handlers::assess;
use crate::handlers::drafts::Slot;
use crate::handlers::form::sheet::is_locked;
use crate::handlers::readiness::explain_href;
use crate::markdown::markdown;
use crate::present::{Presenter, file, file_size, href};
use crate::respond::page;
use crate::views::parts::{Diagnostic, Link, Tone};
use crate::views::record::{
    Actions, Attachment, Callout, Comment, Comments, Field as Shown, Files, Imported, LinkGroup, MenuItem, Passed,
    Printed, Record, Sealed, Section, Value,
};
use crate::views::shell::At;

/// Entries of the history beside the record.
const NEWEST: usize = 6;

/// What was typed on the page and not taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    /// The comment is to be kept as a draft.
    pub keep_comment: bool,
    /// A comment, and why it was refused.
    pub comment: Option<(String, Option<String>)>,
    /// Why files were refused.
    pub files: Option<String>,
    /// The group a record was to be linked in, what was typed, and why it was refused.
    pub link: Option<(String, String, String)>,
}

/// The page, now or at the end of a day.
pub(super) fn show(ctx: &Ctx, on: Option<Date>, draft: &Draft, status: StatusCode) -> Answer {
    let moment = on.map(|day| super::end_of(ctx, day)).transpose()?;
    let (register, view) = super::find_at(ctx, moment)?;
    let made = assemble(ctx, register, &view, on, |assembly| assembly.page(draft))?;
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    let mut response = page(ctx, &made, At::Register(register.key.clone()), vec![list])?;
    *response.status_mut() = status;
    Ok(response)
}

/// Gathers what a record and its history name, and hands both to `work`.
pub(super) fn assemble<T>(
    ctx: &Ctx,
    register: &Register,
    view: &RecordView<'_>,
    on: Option<Date>,
    work: impl FnOnce(&Assembly<'_>) -> Result<T, Fail>,
) -> Result<T, Fail> {
    let moment = on.map(|day| super::end_of(ctx, day)).transpose()?;
    let actor = &ctx.me()?.actor;
    let mut trail = super::trail(ctx, &view.record.number)?;
    if let Some(moment) = moment {
        trail.retain(|row| row.entry.at <= moment);
    }
    let mut wanted = names(ctx, register, &view.record, &trail);
    wanted.extend(
        view.live
            .iter()
            .filter_map(|(key, json)| Some((register.field(key)?, json)))
            .flat_map(|(field, json)| crate::handlers::form::link_numbers(field, json)),
    );
    wanted.extend(view.linked.iter().flat_map(|group| &group.records).filter_map(Stored::owner));
    let wanted: BTreeSet<&str> = wanted.into_iter().filter(|number| !view.named.contains_key(*number)).collect();
    let mut named = ctx.engine().records_named(actor, wanted)?;
    named.extend(view.named.iter().map(|(number, record)| (number.clone(), record.clone())));
    let present = Presenter::new(ctx, &named);

    work(&Assembly { present: &present, register, view, trail: &trail, on })
}

/// A record with all it takes to show it.
pub(super) struct Assembly<'a> {
    pub present: &'a Presenter<'a>,
    register: &'a Register,
    view: &'a RecordView<'a>,
    pub trail: &'a [HistoryEntry],
    on: Option<Date>,
}

impl Assembly<'_> {
    pub fn record(&self) -> &Stored {
        &self.view.record
    }

    fn path(&self) -> String {
        href(&self.register.key, &self.record().number)
    }

    fn state(&self) -> Option<&State> {
        self.register.state(self.record().state.as_deref()?)
    }

    /// Is it the record as it is, and does it count?
    fn open(&self) -> bool {
        self.on.is_none() && !self.record().withdrawn
    }

    /// What links to it.
    pub fn linked(&self) -> Result<Vec<LinkGroup>, Fail> {
        Ok(linked::groups(self.present, self.register, self.view, &Draft::default(), self.open())?.0)
    }

    /// Every field that holds something: key, label, value.
    pub fn filled(&self) -> impl Iterator<Item = (&str, String, Value)> {
        let words = self.present.ctx.words();
        let each = self
            .register
            .fields
            .iter()
            .map(move |field| (field.key.as_str(), words.field(&self.register.key, &field.key), self.value(field)));
        each.filter(|(_, _, value)| !value.is_empty())
    }

    fn page(&self, draft: &Draft) -> Result<Record, Fail> {
        let (diagnostics, accepted) = self.diagnostics()?;
        let mut callouts = self.callouts();
        callouts.extend(accepted);
        let (links, firsts) = linked::groups(self.present, self.register, self.view, draft, self.open())?;
        // As of a past day only the record itself is known: what linked to it then is not.
        let links = if self.on.is_some() { Vec::new() } else { links };
        let newest = entries::shown(self.present, self.register, self.trail, 0, NEWEST, false);
        Ok(Record {
            head: super::head(self.present, self.register, self.record()),
            title: self.register.field("title").map(|field| self.shown(field)).transpose()?,
            actions: self.actions(&links, &firsts),
            steps: steps::steps(self.present, self.register, self.record(), self.trail),
            callouts,
            diagnostics,
            passed: self.passed()?,
            compare: compare::compared(self.present, self.register, self.record()),
            verdicts: told::verdicts(self.present, self.register, self.view),
            sections: self.sections(true)?,
            turtle: told::turtle(self.present, self.register, self.view).filter(|_| self.on.is_none()),
            links,
            firsts,
            files: self.files(draft),
            comments: self.comments(draft)?,
            imported: self.imported(),
            facts: self.facts()?,
            history: Sealed {
                entries: newest,
                all: Some(format!("{}/history", self.path())),
                ..sealed(self.present, self.record(), self.trail)?
            },
            printed: self.printed()?,
        })
    }

    /// What only paper shows.
    fn printed(&self) -> Result<Printed, Fail> {
        let ctx = self.present.ctx;
        let state = self.record().state.as_ref().map(|state| ctx.words().state(&self.register.key, state));
        Ok(Printed {
            state: state.unwrap_or_default(),
            version: self.record().version,
            who: ctx.me()?.actor.name.clone(),
            at: self.present.moment(ctx.engine().now().at),
        })
    }

    /// The checks that looked at the record and found nothing; each stands for the first requirement it helps to decide.
    fn passed(&self) -> Result<Vec<Passed>, Fail> {
        if !self.open() {
            return Ok(Vec::new());
        }
        let ctx = self.present.ctx;
        let edition = ctx.engine().edition()?;
        let passed = ctx.engine().checks_passed(&ctx.me()?.actor, &self.record().number)?;
        let each = passed.iter().filter_map(|check| {
            let Some(requirement) = check.requirements.iter().find_map(|id| ctx.engine().pack().requirement(id)) else {
                let title = ctx.words().holds(check)?;
                return Some(Passed { code: check.code.clone(), title, href: None, clause: None });
            };
            let clause = requirement.clause.get(&edition).or_else(|| requirement.clause.values().next());
            Some(Passed {
                code: check.code.clone(),
                title: ctx.words().requirement(&requirement.id),
                href: Some(format!("/readiness?requirement={}#explain", requirement.id)),
                clause: clause.cloned(),
            })
        });
        Ok(each.collect())
    }

    fn actions(&self, groups: &[LinkGroup], firsts: &[Link]) -> Actions {
        let words = self.present.ctx.words();
        let path = self.path();
        let link =
            |step: &assay_pack::Move| (words.step(&self.register.key, &step.key), format!("{path}/moves/{}", step.key));
        let next = steps::next(self.register, self.record(), &self.view.moves);
        let others = self.view.moves.iter().map(|(step, _)| *step);
        let others = others.filter(|step| next.is_none_or(|next| next.key != step.key)).map(|step| {
            let (text, href) = link(step);
            MenuItem::step(text, href)
        });
        let mut more: Vec<MenuItem> = others.collect();
        let assess = assess::page_of(self.present.ctx, self.register, &self.record().number);
        let mut tool = assess.map(|href| MenuItem {
            icon: Icon("readiness"),
            text: self.present.ctx.t().s("assess-title").plain(),
            href,
        });
        let history = self.present.ctx.t().s("history-title").plain();
        more.push(MenuItem { icon: Icon("clock"), text: history, href: format!("{path}/history") });
        let map = self.present.ctx.t().s("map-title").plain();
        more.push(MenuItem { icon: Icon("link"), text: map, href: format!("{path}/map") });
        let planning = self.present.ctx.engine().pack().planning.as_ref();
        if planning.is_some_and(|planning| planning.register == self.register.key) {
            let timeline = self.present.ctx.t().s("plan-timeline").plain();
            tool = Some(MenuItem { icon: Icon("roadmap"), text: timeline, href: format!("{path}/plan") });
        }
        Actions {
            tool,
            print: self.open().then(|| format!("{path}/bundle")),
            launch: groups.iter().filter_map(|group| group.create.as_ref()).chain(firsts).cloned().collect(),
            edit: self.view.may_edit.then(|| format!("{path}/edit")),
            no_edit: None,
            primary: next.map(link).map(|(text, href)| Link::new(text, href)),
            more,
        }
    }

    fn callouts(&self) -> Vec<Callout> {
        let (ctx, words) = (self.present.ctx, self.present.ctx.words());
        if let Some(day) = self.on {
            return vec![Callout::AsOf { at: self.present.long_date(day), today: self.path() }];
        }
        let record = self.record();
        if record.withdrawn {
            let entry = self.trail.iter().rev().find(|row| row.entry.value(keys::WITHDRAWN).is_some());
            return entry
                .map(|row| &row.entry)
                .into_iter()
                .map(|entry| Callout::Withdrawn {
                    who: self.present.person(&entry.actor).name,
                    at: self.present.day(entry.at),
                    reason: entry.reason.clone().unwrap_or_default(),
                })
                .collect();
        }
        if let Some(state) = self.state().filter(|state| state.locks_all()) {
            let reopen = self.view.moves.first().filter(|_| state.kind == StateKind::Final).map(|(step, _)| {
                Link::new(words.step(&self.register.key, &step.key), format!("{}/moves/{}", self.path(), step.key))
            });
            return vec![Callout::Locked { state: words.state(&self.register.key, &state.key), reopen }];
        }
        if !self.view.may_edit && self.view.moves.is_empty() {
            let why = words.message(&assay_core::Message::new("refusal-may-not-edit"));
            return vec![Callout::ReadOnly { why }];
        }
        let locks: Vec<String> = self.state().into_iter().flat_map(|state| &state.locks).cloned().collect();
        if self.view.may_edit && !locks.is_empty() {
            let labels: Vec<String> = locks.iter().map(|key| words.field(&self.register.key, key)).collect();
            let state = self.state().map(|state| words.state(&self.register.key, &state.key)).unwrap_or_default();
            let why = ctx.t().s("callout-locks").with("state", &state).with("fields", &labels.join(", ")).plain();
            return vec![Callout::ReadOnly { why }];
        }
        Vec::new()
    }

    /// What falls short, and what of it is accepted for a while.
    fn diagnostics(&self) -> Result<(Vec<Diagnostic>, Vec<Callout>), Fail> {
        let (mut diagnostics, mut accepted) = (Vec::new(), Vec::new());
        if !self.open() {
            return Ok((diagnostics, accepted));
        }
        let ctx = self.present.ctx;
        let edition = ctx.engine().edition()?;
        for finding in ctx.engine().findings_of(&ctx.me()?.actor, &self.record().number)? {
            let code = &finding.diagnostic.code;
            if let Some((until, waiver)) = &finding.waived {
                let register = ctx.engine().pack().register_of_number(waiver);
                accepted.push(Callout::Accepted {
                    code: code.clone(),
                    until: value::parse_date(until).map(|until| self.present.date(until)).unwrap_or_default(),
                    href: register.map(|register| href(&register.key, waiver)).unwrap_or_default(),
                });
                continue;
            }
            let explain = explain_href(ctx, code, &finding.diagnostic.record);
            diagnostics.push(self.present.diagnostic(&finding, &edition, Some(explain)));
        }
        Ok((diagnostics, accepted))
    }

    /// Fields by section; those that are told as verdicts apart, if asked for.
    pub fn sections(&self, apart: bool) -> Result<Vec<Section>, Fail> {
        let words = self.present.ctx.words();
        let verdicts = self.register.page.iter().flat_map(|page| &page.parts);
        let verdicts = verdicts.filter_map(|part| if let Part::Verdicts(told) = part { Some(told) } else { None });
        let told: Vec<&String> = verdicts.filter(|_| apart).flat_map(|part| &part.fields).collect();
        let mut sections = Vec::new();
        for key in &self.register.sections {
            let fields = self.register.fields.iter().filter(|field| field.section.as_ref() == Some(key));
            let section = Section {
                key: key.clone(),
                title: words.section(&self.register.key, key),
                note: None,
                guide: words.guide(&self.register.key, key),
                edit: self.view.may_edit.then(|| format!("{}/edit#s-{key}", self.path())),
                folded: self.register.page.as_ref().is_some_and(|page| !page.open.contains(key)),
                fields: fields
                    // What is told as a verdict need not be told twice.
                    .filter(|field| field.key != "title" && !told.contains(&&field.key))
                    .filter(|field| !apart || !compare::tells(self.register, self.record(), field))
                    .map(|field| self.shown(field))
                    .collect::<Result<Vec<_>, Fail>>()?
                    .into_iter()
                    // What is empty is worth naming only to those who can fill it.
                    .filter(|shown| self.view.may_edit || !shown.value.is_empty())
                    .collect(),
            };
            sections.push(section);
        }
        sections.retain(|section| !section.fields.is_empty() || !section.guide.is_empty());
        Ok(sections)
    }

    fn shown(&self, field: &Field) -> Result<Shown, Fail> {
        let words = self.present.ctx.words();
        let mut value = self.value(field);
        if let (Value::Table(table), None) = (&mut value, self.on) {
            told::launches(self.present, self.register, self.view, field, table)?;
        }
        let args = self.view.explained.get(&field.key).filter(|_| !value.is_empty());
        Ok(Shown::new(words.field(&self.register.key, &field.key), value)
            .keyed(&*field.key)
            .noted(args.map(|args| words.explained(&self.register.key, &field.key, args)))
            .editable(self.edit(field)))
    }

    /// The form of one field, if the reader may change it now.
    fn edit(&self, field: &Field) -> Option<String> {
        let free = self.view.may_edit
            && field.compute.is_none()
            && !is_locked(self.register, self.record(), &field.key)
            && !self.is_erased(&field.key);
        free.then(|| format!("{}/edit?field={}", self.path(), field.key))
    }

    fn value(&self, field: &Field) -> Value {
        let record = self.record();
        let json = self.view.live.get(&field.key).or_else(|| record.data.get(&field.key));
        if json.is_none() && self.is_erased(&field.key) {
            return Value::Erased;
        }
        self.present.value(self.register, field, json, &record.number)
    }

    /// Was the last value of this field erased?
    fn is_erased(&self, key: &str) -> bool {
        if !self.register.field(key).is_some_and(|field| field.personal) {
            return false;
        }
        let named = |body: &Json| {
            body.get("fields")
                .and_then(Json::as_array)
                .is_some_and(|keys| keys.iter().any(|it| it.as_str() == Some(key)))
        };
        let latest = self.trail.iter().rev().find_map(|row| {
            let erased = row.entry.value(keys::ERASED).is_some_and(named);
            let set = row.entry.value(key).is_some();
            (erased || set).then_some(erased)
        });
        latest.unwrap_or_default()
    }

    /// Facts beside: whose it is, when it is due, and short fields that stand in no section.
    pub fn facts(&self) -> Result<Vec<Shown>, Fail> {
        let (words, record) = (self.present.ctx.words(), self.record());
        let loose = self.register.fields.iter().filter(|field| field.section.is_none() && field.key != "title");
        let mut facts: Vec<Shown> = loose
            .map(|field| match field.key.as_str() {
                "due" => Ok(Shown::new(words.field(&self.register.key, "due"), self.due()).editable(self.edit(field))),
                _ => self.shown(field),
            })
            .collect::<Result<Vec<_>, Fail>>()?
            .into_iter()
            .filter(|fact| !fact.value.is_empty() || fact.edit.is_some())
            .collect();
        let label = |key: &str| words.field(&self.register.key, key);
        facts.push(Shown::new(label("created"), Value::Date(self.present.day(record.created))));
        facts.push(Shown::new(label("created_by"), Value::Person(self.present.person(&record.created_by))));
        if record.version > 1 {
            facts.push(Shown::new(label("changed"), Value::Date(self.present.day(record.changed))));
        }
        Ok(facts)
    }

    fn due(&self) -> Value {
        let Some(due) = self.record().due() else { return Value::Empty };
        let when = self.present.due(due);
        let waits = self.state().is_none_or(|state| state.kind == StateKind::Open);
        match when.tone {
            Some(Tone::Bad) if waits && self.open() => Value::Late(self.present.date(due), when.time.text),
            _ => Value::Date(self.present.date(due)),
        }
    }

    pub fn files(&self, draft: &Draft) -> Files {
        let attached = self.trail.iter().filter_map(|row| {
            let json = row.entry.value(keys::FILE)?;
            Some(Attachment {
                file: file(self.present.ctx, self.register, &self.record().number, json),
                who: self.present.person(&row.entry.actor).name,
                at: self.present.day(row.entry.at),
            })
        });
        let limit = file_size(self.present.ctx, u64::try_from(crate::app::UPLOAD_LIMIT).unwrap_or(u64::MAX));
        Files {
            items: attached.collect(),
            upload: self.view.may_edit.then(|| format!("{}/attachments", self.path())),
            error: draft.files.clone(),
            limit: Some(self.present.ctx.t().s("files-limit").with("size", &limit).plain()),
        }
    }

    fn comments(&self, draft: &Draft) -> Result<Comments, Fail> {
        let ctx = self.present.ctx;
        let said = self.trail.iter().filter_map(|row| {
            let text = row.entry.value(keys::COMMENT)?.as_str()?;
            Some(Comment {
                id: format!("comment-{}", row.entry.version),
                who: self.present.person(&row.entry.actor),
                at: self.present.recent(row.entry.at),
                html: markdown(text, &self.path()),
                public: row.entry.value(keys::PUBLIC) == Some(&Json::Bool(true)),
            })
        });
        let action = format!("{}/comments", self.path());
        let (mut slot, typed) = match &draft.comment {
            Some(typed) => (Slot::sent(ctx, &action), Some(typed.clone())),
            None => (Slot::new(action.clone()), None),
        };
        let (text, error) = match typed {
            Some(typed) => typed,
            None if self.view.may_comment => {
                let found = slot.find(ctx)?;
                let text =
                    found.as_ref().and_then(|found| found.sent.get("text")).map(|typed| typed.value().to_owned());
                (text.unwrap_or_default(), None)
            }
            None => (String::new(), None),
        };
        if draft.keep_comment && slot.keep(ctx)?.is_some() {
            // Longer than a draft may be: what is wrong with a comment of this length is said when it is sent.
            tracing::debug!("a comment was too long for a draft");
        }
        Ok(Comments {
            slot: slot.shown(ctx)?,
            items: said.collect(),
            to_reporter: self.view.may_comment && ctx.engine().is_followed(self.record())?,
            post: self.view.may_comment.then_some(action),
            draft: text,
            error,
        })
    }

    fn imported(&self) -> Option<Imported> {
        let columns = self.record().data.get(keys::IMPORTED)?.as_object()?;
        let batch = self.trail.iter().find_map(|row| row.entry.batch.as_deref());
        let source = batch.map(|batch| match self.present.named.get(batch) {
            Some(record) => (record.title().to_owned(), Some(href(&record.register, batch))),
            None => (batch.to_owned(), None),
        });
        let (source, href) = source.unwrap_or_default();
        let text = |value: &Json| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        let values = columns.iter().map(|(column, value)| (column.clone(), text(value)));
        Some(Imported { source, href, values: values.collect() })
    }
}
