//! How an organisation assesses itself: requirement after requirement, what the checks say beside its own rating.

mod paper;
mod plan;
mod rate;
mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_core::permission::{Right, may};
use assay_core::readiness::{Judged, Standing as Stands};
use assay_core::{Json, Record};
use assay_engine::ReadinessView;
use assay_pack::{Assessment, Field, FieldKind, Register, StateKind};
use rust_decimal::Decimal;

pub(crate) use self::paper::paper;
pub(crate) use self::plan::{ask as ask_plan, make as make_plan};
pub(crate) use self::rate::{rate, save};
pub(crate) use self::report::{report, workbook};
use super::readiness::standing;
use super::record::{found, head_of};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::respond::{page, small};
use crate::views::gap::{Assess, AssessGroup, AssessRow, ClauseGap, Totals};
use crate::views::parts::{Link, Strip};
use crate::views::readiness::Standing;
use crate::views::shell::At;

/// The page of an assessment, if a register is the one of assessments.
pub(super) fn page_of(ctx: &Ctx, register: &Register, number: &str) -> Option<String> {
    let assessment = ctx.engine().pack().assessment.as_ref()?;
    (assessment.register == register.key).then(|| format!("{}/assess", href(&register.key, number)))
}

/// An assessment with everything that is known of it.
pub(super) struct Assessing<'c> {
    ctx: &'c Ctx,
    pack: &'c Assessment,
    register: &'c Register,
    table: &'c Field,
    columns: &'c [Field],
    record: Record,
    edition: String,
    /// Readiness in its edition; none when the pack does not have that any more.
    view: Option<Arc<ReadinessView>>,
}

impl<'c> Assessing<'c> {
    /// The one the path names.
    fn read(ctx: &'c Ctx) -> Result<Self, Fail> {
        let (register, record) = found(ctx)?;
        Self::of(ctx, register, record)?.ok_or(Fail::NotFound)
    }

    /// A record as an assessment, if its register is the one of assessments.
    fn of(ctx: &'c Ctx, register: &'c Register, record: Record) -> Result<Option<Self>, Fail> {
        let pack = ctx.engine().pack();
        let Some(named) = pack.assessment.as_ref().filter(|named| named.register == register.key) else {
            return Ok(None);
        };
        let Some(table) = register.field(&named.rows) else { return Ok(None) };
        let FieldKind::Table(columns) = &table.kind else { return Ok(None) };
        let edition = record.text(&named.edition).map_or_else(|| ctx.engine().edition(), |own| Ok(own.to_owned()))?;
        let known = pack.editions.contains(&edition);
        let view = if known { Some(ctx.engine().readiness(&edition)?) } else { None };
        Ok(Some(Self { ctx, pack: named, register, table, columns, record, edition, view }))
    }

    fn path(&self) -> String {
        format!("{}/assess", href(&self.register.key, &self.record.number))
    }

    fn column(&self, key: &str) -> Option<&'c Field> {
        self.columns.iter().find(|column| column.key == key)
    }

    fn rows(&self) -> &[Json] {
        rows_of(&self.record, &self.pack.rows)
    }

    /// The row of a requirement.
    fn row(&self, id: &str) -> Option<&Json> {
        find(self.rows(), &self.pack.requirement, id)
    }

    fn requirements(&self) -> &[Judged] {
        self.view.as_ref().map_or(&[], |view| &view.requirements)
    }

    fn is_final(&self) -> bool {
        let state = self.record.state.as_deref().and_then(|state| self.register.state(state));
        self.record.withdrawn || state.is_some_and(|state| state.kind == StateKind::Final)
    }

    /// Why nothing can be changed.
    fn locked(&self) -> Result<Option<String>, Fail> {
        let t = self.ctx.t();
        if self.view.is_none() {
            return Ok(Some(t.s("assess-retired").with("edition", &self.edition).plain()));
        }
        if self.is_final() {
            return Ok(Some(t.s("assess-finished").plain()));
        }
        let allowed = may(&self.ctx.me()?.actor, Right::Edit, self.register, Some(&self.record));
        Ok((!allowed).then(|| t.s("assess-read-only").plain()))
    }

    /// The option of the column that stands for a standing.
    fn option_of(&self, standing: Stands) -> Option<&str> {
        self.pack.standings.get(standing.as_str()).map(String::as_str)
    }

    /// What the checks say; of a finished assessment what they said then.
    fn computed(&self, judged: Option<&Judged>, row: Option<&Json>) -> Option<Standing> {
        if self.is_final() {
            let kept = row.and_then(|row| row.get(&self.pack.computed)).and_then(Json::as_str)?;
            // Several standings can share an option: the plainest is meant.
            let stands = [Stands::Met, Stands::NotMet, Stands::NotApplicable, Stands::Judge];
            let of = stands.into_iter().find(|standing| self.option_of(*standing) == Some(kept))?;
            return Some(match of {
                Stands::Met => Standing::Met,
                Stands::NotApplicable => Standing::NotApplicable,
                Stands::Judge => Standing::ToJudge,
                Stands::NotMet | Stands::Accepted => Standing::NotMet(crate::views::parts::Severity::Error),
            });
        }
        judged.map(standing)
    }

    /// Does a rating say that something is missing?
    fn is_gap(&self, rating: &str) -> bool {
        self.pack.gaps.iter().any(|gap| gap == rating)
    }

    fn shown(&self, present: &Presenter<'_>, id: &str, judged: Option<&Judged>) -> AssessRow {
        let row = self.row(id);
        let cell = |key: &str| row.and_then(|row| row.get(key));
        let text = |key: &str| cell(key).and_then(Json::as_str).filter(|text| !text.trim().is_empty());
        let rating = text(&self.pack.rating);
        let gap = rating.is_some_and(|rating| self.is_gap(rating));
        let computed = self.computed(judged, row);
        let differs = match (computed, rating) {
            (Some(Standing::Met), Some(_)) => gap,
            (Some(Standing::NotMet(_)), Some(_)) => !gap,
            _ => false,
        };
        let option = |option: &str| {
            self.ctx.words().column_option(&self.register.key, &self.table.key, &self.pack.rating, option)
        };
        AssessRow {
            id: id.to_owned(),
            title: match judged {
                Some(_) => self.ctx.words().requirement(id),
                None => id.to_owned(),
            },
            href: judged.map(|_| self.rate_href(id, None)),
            computed,
            rating: rating.map(option),
            gap,
            differs,
            notes: [&self.pack.evidence, &self.pack.note]
                .into_iter()
                .filter_map(|key| text(key))
                .map(str::to_owned)
                .collect(),
            effort: cell(&self.pack.effort)
                .and_then(decimal)
                .map(|days| days.normalize().to_string())
                .unwrap_or_default(),
            who: text(&self.pack.who).map(|who| present.person(who).name).unwrap_or_default(),
        }
    }

    fn rate_href(&self, id: &str, clause: Option<&str>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("at", id);
        if let Some(clause) = clause {
            query.append_pair("clause", clause);
        }
        format!("{}/rate?{}", self.path(), query.finish())
    }

    /// Heads of the people the rows name.
    fn named(&self) -> Result<BTreeMap<String, Record>, Fail> {
        let who = self.rows().iter().filter_map(|row| row.get(&self.pack.who)?.as_str());
        let numbers: BTreeSet<&str> = who.collect();
        Ok(self.ctx.engine().records_named(&self.ctx.me()?.actor, numbers)?)
    }

    /// The whole list, or one clause of it.
    fn list(&self, clause: Option<&str>) -> Result<Assess, Fail> {
        let ctx = self.ctx;
        let named = self.named()?;
        let present = Presenter::new(ctx, &named);
        let mut totals = Totals::default();
        let mut clauses: Vec<(ClauseGap, Decimal)> = Vec::new();
        let mut groups: Vec<AssessGroup> = Vec::new();
        let mut next = None;
        for judged in self.requirements() {
            let row = self.shown(&present, &judged.id, Some(judged));
            let main = judged.clause.split('.').next().unwrap_or_default();
            if clauses.last().is_none_or(|(last, _)| last.number != main) {
                let gap = ClauseGap {
                    number: main.to_owned(),
                    title: ctx.words().clause(main, &self.edition),
                    href: format!("{}?clause={main}", self.path()),
                    current: clause == Some(main),
                    ..ClauseGap::default()
                };
                clauses.push((gap, Decimal::ZERO));
            }
            let rating = self.row(&judged.id).and_then(|row| row.get(&self.pack.rating)).and_then(Json::as_str);
            if let Some((of, days)) = clauses.last_mut() {
                of.strip = add(of.strip, self.weight(rating));
                *days += self.row(&judged.id).and_then(|row| decimal(row.get(&self.pack.effort)?)).unwrap_or_default();
            }
            if clause.is_some_and(|clause| clause != main) {
                continue;
            }
            totals.total += 1;
            totals.rated += u32::from(rating.is_some());
            totals.gaps += u32::from(row.gap);
            totals.differ += u32::from(row.differs);
            if rating.is_none() && next.is_none() {
                next = Some(self.rate_href(&judged.id, clause));
            }
            let sub = sub_clause(&judged.clause);
            if groups.last().is_none_or(|group| group.number != sub) {
                let title = ctx.words().clause(sub, &self.edition);
                groups.push(AssessGroup { number: sub.to_owned(), title, rows: Vec::new() });
            }
            if let Some(group) = groups.last_mut() {
                group.rows.push(AssessRow { href: Some(self.rate_href(&judged.id, clause)), ..row });
            }
        }
        let clauses = clauses.into_iter().map(|(mut of, days)| {
            let gaps = of.strip.warnings + of.strip.errors;
            of.says = ctx.t().s("assess-clause-says").with("gaps", gaps).with("open", of.strip.open).plain();
            of.effort = if days.is_zero() { String::new() } else { days.normalize().to_string() };
            of
        });
        let known: BTreeSet<&str> = self.requirements().iter().map(|judged| judged.id.as_str()).collect();
        let strange = self.rows().iter().filter_map(|row| row.get(&self.pack.requirement)?.as_str());
        let strange = strange.filter(|id| !known.contains(id)).map(|id| self.shown(&present, id, None));
        let locked = self.locked()?;
        let plan = totals.gaps > 0 && self.pack.plan.is_some() && plan::may_plan(self)?;
        Ok(Assess {
            head: head_of(ctx, self.register, &self.record)?,
            standard: ctx.words().standard(&self.edition),
            totals,
            clauses: clauses.collect(),
            all: Link::new(ctx.t().s("readiness-all-clauses").plain(), self.path()),
            whole: clause.is_none(),
            groups,
            strange: strange.collect(),
            next: next.filter(|_| locked.is_none()),
            locked,
            plan: plan.then(|| format!("{}/plan", self.path())),
            report: format!("{}/report", self.path()),
            workbook: format!("{}/report.xlsx", self.path()),
        })
    }

    /// A rating as a piece of a bar: the widest gap weighs most.
    fn weight(&self, rating: Option<&str>) -> Strip {
        match rating {
            None => Strip { open: 1, ..Strip::default() },
            Some(rating) if self.pack.gaps.first().is_some_and(|widest| widest == rating) => {
                Strip { errors: 1, ..Strip::default() }
            }
            Some(rating) if self.is_gap(rating) => Strip { warnings: 1, ..Strip::default() },
            Some(_) => Strip { met: 1, ..Strip::default() },
        }
    }

    fn parents(&self) -> Vec<Link> {
        let list = Link::new(self.ctx.words().register_plural(&self.register.key), format!("/r/{}", self.register.key));
        vec![list, Link::new(self.record.number.clone(), href(&self.register.key, &self.record.number))]
    }

    fn at(&self) -> At {
        At::Register(self.register.key.clone())
    }
}

/// The rows of an assessment.
fn rows_of<'r>(record: &'r Record, field: &str) -> &'r [Json] {
    record.data.get(field).and_then(Json::as_array).map_or(&[], Vec::as_slice)
}

fn find<'r>(rows: &'r [Json], column: &str, id: &str) -> Option<&'r Json> {
    rows.iter().find(|row| row.get(column).and_then(Json::as_str) == Some(id))
}

fn add(left: Strip, right: Strip) -> Strip {
    Strip {
        met: left.met + right.met,
        warnings: left.warnings + right.warnings,
        errors: left.errors + right.errors,
        open: left.open + right.open,
        before: None,
    }
}

fn decimal(json: &Json) -> Option<Decimal> {
    json.as_str().and_then(|text| text.parse().ok())
}

/// `9.2` of `9.2.2`.
fn sub_clause(clause: &str) -> &str {
    let second = clause.match_indices('.').nth(1).map_or(clause.len(), |(at, _)| at);
    clause.get(..second).unwrap_or(clause)
}

/// The clause the address asks for, if there is one of that number.
fn clause_asked<'q>(ctx: &'q Ctx, assessing: &Assessing<'_>) -> Option<&'q str> {
    let known = |clause: &&str| assessing.requirements().iter().any(|it| it.clause.split('.').next() == Some(clause));
    ctx.q("clause").filter(known)
}

/// The list.
pub(crate) fn list(ctx: &Ctx) -> Answer {
    let assessing = Assessing::read(ctx)?;
    let view = assessing.list(clause_asked(ctx, &assessing))?;
    page(ctx, &view, assessing.at(), assessing.parents())
}

/// How many there are, as pages count.
fn count(number: usize) -> u32 {
    small(u64::try_from(number).unwrap_or(u64::MAX))
}
