//! Scores of what a record compares, given in one grid: criteria down, things across.

use assay_core::permission::{Right, may};
use assay_core::weigh::Comparison;
use assay_core::{Act, Command, Json, Record, Refusal, RefusalKind};
use assay_engine::EngineError;
use assay_pack::{Compare as Tables, Register};
use axum::http::StatusCode;

use super::{found, head_of, trail};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers::drafts::{self, Slot};
use crate::handlers::form::controls::Wrong;
use crate::handlers::form::marks::{self, MARK};
use crate::handlers::form::merge::at_version;
use crate::handlers::form::sheet::{Sheet, is_locked};
use crate::handlers::form::typed::{Button, Sent, Typed};
use crate::present::href;
use crate::respond::{page, redirect};
use crate::views::form::FormError;
use crate::views::parts::Link;
use crate::views::record::{ScoreCell, ScoreRow, Scores};
use crate::views::shell::At;

/// Names of the fields: the scores by place, and the names that stand at these places.
const SCORE: &str = "score";
const ITEM: &str = "item";
const CRITERION: &str = "criterion";

/// May the reader give scores now?
pub(super) fn may_score(ctx: &Ctx, register: &Register, record: &Record) -> bool {
    let table = register.compare.as_ref().map(|tables| &tables.scores.table);
    let edits = ctx.me().is_ok_and(|me| may(&me.actor, Right::Edit, register, Some(record)));
    edits && !record.withdrawn && table.is_some_and(|table| !is_locked(register, record, table))
}

/// A record with what it compares.
struct Scoring<'c> {
    ctx: &'c Ctx,
    register: &'c Register,
    tables: &'c Tables,
    record: Record,
    comparison: Comparison,
}

impl<'c> Scoring<'c> {
    fn read(ctx: &'c Ctx) -> Result<Self, Fail> {
        let (register, record) = found(ctx)?;
        let tables = register.compare.as_ref().ok_or(Fail::NotFound)?;
        if !may_score(ctx, register, &record) {
            return Err(Fail::Refused(Refusal::forbidden("refusal-may-not-edit")));
        }
        let comparison = Comparison::of(&record, tables);
        if comparison.items.is_empty() || comparison.criteria.is_empty() {
            return Err(Fail::NotFound);
        }
        Ok(Self { ctx, register, tables, record, comparison })
    }

    fn path(&self) -> String {
        href(&self.register.key, &self.record.number)
    }

    fn action(&self) -> String {
        format!("{}/scores", self.path())
    }

    /// The rows of scores, as the record holds them.
    fn rows(&self) -> Vec<Json> {
        self.record.data.get(&self.tables.scores.table).and_then(Json::as_array).cloned().unwrap_or_default()
    }

    fn is_of(&self, row: &Json, item: &str, criterion: &str) -> bool {
        let of = &self.tables.scores;
        let says = |column: &str, name: &str| row.get(column).and_then(Json::as_str) == Some(name);
        says(&of.item, item) && says(&of.criterion, criterion)
    }

    /// What the fields hold before anybody types.
    fn filled(&self) -> Typed {
        let mut typed = Typed::default();
        let rows = self.rows();
        for (down, (criterion, _)) in self.comparison.criteria.iter().enumerate() {
            for (across, (item, _)) in self.comparison.items.iter().enumerate() {
                let row = rows.iter().rev().find(|row| self.is_of(row, item, criterion));
                let score = row.and_then(|row| row.get(&self.tables.scores.score));
                let number = score.map(|score| score.as_str().map_or_else(|| score.to_string(), ToOwned::to_owned));
                marks::put(self.ctx, &mut typed, &place(down, across), MARK, &number.unwrap_or_default());
            }
        }
        typed
    }

    fn show(&self, sent: Option<&Sent>, wrong: Wrong, slot: &Slot, status: StatusCode) -> Answer {
        let ctx = self.ctx;
        let filled = self.filled();
        let typed = sent.and_then(|sent| sent.get(SCORE)).unwrap_or(&filled);
        let t = ctx.t();
        let rows = self.comparison.criteria.iter().zip(self.comparison.shares()).enumerate();
        let rows = rows.map(|(down, ((criterion, _), share))| ScoreRow {
            name: criterion.clone(),
            share: share.map(|share| t.s("percent").with("value", share).plain()),
            cells: self
                .comparison
                .items
                .iter()
                .enumerate()
                .map(|(across, (item, _))| {
                    let name = format!("{SCORE}.{}", place(down, across));
                    ScoreCell {
                        label: t.s("score-cell").with("criterion", criterion).with("item", item).plain(),
                        value: typed.part(&place(down, across)).to_owned(),
                        error: wrong.at.get(&name).cloned(),
                        name,
                    }
                })
                .collect(),
        });
        let view = Scores {
            head: head_of(ctx, self.register, &self.record)?,
            items: self.comparison.items.iter().map(|(name, _)| name.clone()).collect(),
            rows: rows.collect(),
            best: self.tables.scores.best,
            mark: marks::shown(ctx, "", typed.part(MARK)),
            errors: wrong.all,
            action: self.action(),
            version: u64::from(self.record.version),
            draft: slot.shown(ctx)?,
            cancel: self.path(),
        };
        let list = Link::new(ctx.words().register_plural(&self.register.key), format!("/r/{}", self.register.key));
        let parents = vec![list, Link::new(self.record.number.clone(), self.path())];
        let mut response = page(ctx, &view, At::Register(self.register.key.clone()), parents)?;
        *response.status_mut() = status;
        Ok(response)
    }

    /// All rows with what was typed for the names that the form showed; what it did not show stays.
    fn typed_rows(&self, sent: &Sent) -> Vec<Json> {
        let of = &self.tables.scores;
        let mut rows = self.rows();
        let Some(typed) = sent.get(SCORE) else { return rows };
        let names = |field: &str| -> Vec<String> {
            let part = |place: usize| sent.get(field).and_then(|names| names.column(&place.to_string()));
            (0..).map_while(part).map(|name| name.value().to_owned()).collect()
        };
        for (down, criterion) in names(CRITERION).iter().enumerate() {
            for (across, item) in names(ITEM).iter().enumerate() {
                let Some(cell) = typed.column(&place(down, across)) else { continue };
                let score = marks::plain(cell.value().trim(), typed.part(MARK)).into_owned();
                let known = rows.iter().rposition(|row| self.is_of(row, item, criterion));
                match known.and_then(|place| rows.get_mut(place)).and_then(Json::as_object_mut) {
                    _ if score.is_empty() => rows.retain(|row| !self.is_of(row, item, criterion)),
                    Some(row) => {
                        row.insert(of.score.clone(), Json::String(score));
                    }
                    None => rows.push(Json::Object(serde_json::Map::from_iter([
                        (of.item.clone(), Json::String(item.clone())),
                        (of.criterion.clone(), Json::String(criterion.clone())),
                        (of.score.clone(), Json::String(score)),
                    ]))),
                }
            }
        }
        rows
    }

    /// Has somebody changed what is compared, or a score, since the version that the form shows?
    fn changed_since(&self, version: u32) -> Result<bool, Fail> {
        if version == self.record.version {
            return Ok(false);
        }
        let then = at_version(&trail(self.ctx, &self.record.number)?, version).filter(|then| then.version == version);
        let then = then.ok_or(Fail::Malformed)?;
        let tables = [&self.tables.items, &self.tables.criteria, &self.tables.scores.table];
        Ok(tables.into_iter().any(|table| then.data.get(table) != self.record.data.get(table)))
    }

    /// What a refusal says of the rows that were typed, at their fields; the rest over the form.
    fn at_cells(&self, rows: &[Json], refusal: &Refusal) -> Wrong {
        let sheet = Sheet::new(self.ctx, self.register);
        let own = format!("{}.", self.tables.scores.table);
        let mut wrong = Wrong::default();
        for problem in &refusal.problems {
            let row = problem.field.as_deref().and_then(|field| field.strip_prefix(&own));
            let row = row.and_then(|rest| rest.split('.').next()?.parse::<usize>().ok()).and_then(|at| rows.get(at));
            let cell = row.and_then(|row| {
                let across = self.comparison.items.iter().position(|(item, _)| {
                    self.comparison.criteria.iter().any(|(criterion, _)| self.is_of(row, item, criterion))
                })?;
                let (item, _) = self.comparison.items.get(across)?;
                let down =
                    self.comparison.criteria.iter().position(|(criterion, _)| self.is_of(row, item, criterion))?;
                let (criterion, _) = self.comparison.criteria.get(down)?;
                let label = self.ctx.t().s("score-cell").with("criterion", criterion).with("item", item).plain();
                Some((format!("{SCORE}.{}", place(down, across)), label))
            });
            let said = sheet.say(&problem.message);
            match cell {
                Some((name, label)) => {
                    wrong.all.push(FormError { field: Some(name.clone()), text: sheet.labelled(&label, &said) });
                    wrong.at.insert(name, said);
                }
                None => wrong.whole(self.ctx.words().problem_at(&self.register.key, problem)),
            }
        }
        wrong
    }
}

fn place(down: usize, across: usize) -> String {
    format!("{down}.{across}")
}

/// The grid.
pub(crate) fn score(ctx: &Ctx) -> Answer {
    let scoring = Scoring::read(ctx)?;
    let mut slot = Slot::new(scoring.action());
    let sent = slot.find(ctx)?.map(|found| found.sent);
    scoring.show(sent.as_ref(), Wrong::default(), &slot, StatusCode::OK)
}

/// Saves the scores.
pub(crate) fn save_scores(ctx: &Ctx) -> Answer {
    let scoring = Scoring::read(ctx)?;
    let sent = Sent::of(&ctx.form);
    let action = scoring.action();
    let mut slot = Slot::sent(ctx, &action);
    let version: u32 = ctx.field("version").and_then(|version| version.parse().ok()).ok_or(Fail::Malformed)?;
    let button = Button::named(ctx.field("action").unwrap_or_default());
    let mut wrong = Wrong::default();
    if button.only_shows() {
        if button == Button::Draft
            && let Some(why) = slot.keep(ctx)?
        {
            wrong.whole(why);
        }
        return scoring.show(Some(&sent), wrong, &slot, StatusCode::OK);
    }
    if scoring.changed_since(version)? {
        // Saving again over what is shown now is a decision; saving over what nobody has seen is none.
        wrong.whole(ctx.t().s("score-conflict").plain());
        return scoring.show(Some(&sent), wrong, &slot, StatusCode::CONFLICT);
    }
    let rows = scoring.typed_rows(&sent);
    let set = [(scoring.tables.scores.table.clone(), Json::Array(rows.clone()))].into();
    let act = Act::Edit { number: scoring.record.number.clone(), set };
    let command = Command::new(ctx.me()?.actor.clone(), act).expecting(scoring.record.version);
    match ctx.engine().submit(command) {
        Ok(done) => {
            drafts::done(ctx, &action)?;
            let said = if done.changed { "saved" } else { "unchanged" };
            Ok(redirect(&format!("{}?done={said}", scoring.path())))
        }
        Err(EngineError::Refused(refusal)) if refusal.kind == RefusalKind::Conflict => {
            let scoring = Scoring::read(ctx)?;
            wrong.whole(ctx.t().s("score-conflict").plain());
            scoring.show(Some(&sent), wrong, &slot, StatusCode::CONFLICT)
        }
        Err(EngineError::Refused(refusal)) if matches!(refusal.kind, RefusalKind::Invalid | RefusalKind::Locked) => {
            let wrong = scoring.at_cells(&rows, &refusal);
            scoring.show(Some(&sent), wrong, &slot, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}
