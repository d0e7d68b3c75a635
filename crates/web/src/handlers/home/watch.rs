//! Figures on the first page: their latest value, how it came about, and what it means.

use assay_core::{Json, Record};
use assay_engine::{Filter, ListQuery, SortKey};
use assay_pack::{Register, Watch as Fields};

use crate::app::Ctx;
use crate::assets::Icon;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::views::home::{Tile, Watch};
use crate::views::parts::{Chip, Link, Tone};
use crate::views::record::Value;
use crate::views::spark::Spark;

/// Figures shown.
const TILES: usize = 4;
/// Figures looked at: those changed last.
const LOOKED_AT: u32 = 60;
/// Values drawn.
const DRAWN: usize = 16;
/// So many steps in a row in the wrong direction are worth a word.
const RUN: usize = 3;

/// The figures that need somebody first; none without a register of figures, or with nothing in it.
pub(super) fn watch(ctx: &Ctx) -> Result<Option<Watch>, Fail> {
    let engine = ctx.engine();
    let Some(fields) = &engine.pack().watch else { return Ok(None) };
    let Some(register) = engine.pack().register(&fields.register) else { return Ok(None) };
    let actor = &ctx.me()?.actor;
    let query = ListQuery {
        filters: vec![Filter::not_closed()],
        sort: SortKey::Changed,
        ..ListQuery::of(&register.key, LOOKED_AT)
    };
    let listed = engine.list(actor, query)?;
    let mut figures: Vec<Figure<'_>> =
        listed.records.iter().filter_map(|record| Figure::read(fields, record)).collect();
    if figures.is_empty() {
        return Ok(None);
    }
    figures.sort_by_key(|figure| {
        let mine = figure.record.owner() == Some(actor.person.as_str());
        (figure.standing(), !mine, &figure.record.number)
    });
    let present = Presenter::new(ctx, &listed.named);
    let tiles = figures.iter().take(TILES).map(|figure| figure.tile(&present, register, fields));
    Ok(Some(Watch {
        figures: ctx.words().register_plural(&register.key),
        all: Link::new(ctx.t().s("home-all-count").with("count", listed.total).plain(), format!("/r/{}", register.key)),
        tiles: tiles.collect(),
    }))
}

/// Some figures as tiles; those without a value are left out.
pub(in crate::handlers) fn tiles(present: &Presenter<'_>, records: &[Record]) -> Vec<Tile> {
    let pack = present.ctx.engine().pack();
    let Some(fields) = &pack.watch else { return Vec::new() };
    let Some(register) = pack.register(&fields.register) else { return Vec::new() };
    let figures = records.iter().filter_map(|record| Figure::read(fields, record));
    figures.map(|figure| figure.tile(present, register, fields)).collect()
}

/// Which way is better.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    More,
    Less,
    Near,
}

/// What the values mean, the most urgent first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// The latest value is beyond a limit.
    Beyond,
    /// So many values were, but the latest is not.
    WasBeyond(usize),
    /// The latest value misses the target.
    Missed,
    /// The latest value meets it.
    Met,
    /// There is nothing to judge by.
    Unjudged,
}

struct Figure<'r> {
    record: &'r Record,
    spark: Spark,
    way: Way,
}

impl<'r> Figure<'r> {
    fn read(fields: &Fields, record: &'r Record) -> Option<Self> {
        let number = |json: Option<&Json>| json.and_then(Json::as_str).and_then(|text| text.parse::<f64>().ok());
        let field = |key: &Option<String>| number(key.as_ref().and_then(|key| record.data.get(key)));
        let points = record.data.get(&fields.series)?.as_array()?;
        let values: Vec<f64> = points.iter().filter_map(|point| number(point.get("value"))).collect();
        let recent = values.get(values.len().saturating_sub(DRAWN)..)?.to_vec();
        recent.last()?;
        let limits = fields.limits.as_ref().and_then(|(lower, upper)| {
            let (lower, upper) = (number(record.data.get(lower)), number(record.data.get(upper)));
            lower.zip(upper)
        });
        let better = fields.better.as_ref().and_then(|better| Some((better, record.text(&better.field)?)));
        let way = match better {
            Some((better, option)) if option == better.more => Way::More,
            Some((better, option)) if option == better.less => Way::Less,
            _ => Way::Near,
        };
        Some(Self { record, spark: Spark { values: recent, target: field(&fields.target), limits }, way })
    }

    fn standing(&self) -> Standing {
        let Some(latest) = self.spark.values.last().copied() else { return Standing::Unjudged };
        if self.spark.is_beyond(latest) {
            return Standing::Beyond;
        }
        let beyond = self.spark.values.iter().filter(|value| self.spark.is_beyond(**value)).count();
        if beyond > 0 {
            return Standing::WasBeyond(beyond);
        }
        match (self.spark.target, self.way) {
            (Some(target), Way::More) if latest < target => Standing::Missed,
            (Some(target), Way::Less) if latest > target => Standing::Missed,
            (Some(_), Way::More | Way::Less) => Standing::Met,
            // Whether it is near enough, only limits can say.
            (_, Way::Near) if self.spark.limits.is_some() => Standing::Met,
            _ => Standing::Unjudged,
        }
    }

    /// How many of the latest steps in a row went the wrong way.
    fn worsening(&self) -> usize {
        let steps = self.spark.values.iter().zip(self.spark.values.iter().skip(1)).rev();
        let worse = |(before, after): &(&f64, &f64)| match self.way {
            Way::More => after < before,
            Way::Less => after > before,
            Way::Near => false,
        };
        steps.take_while(worse).count()
    }

    fn tile(&self, present: &Presenter<'_>, register: &Register, fields: &Fields) -> Tile {
        let ctx = present.ctx;
        let value = |key: &str| {
            let field = register.field(key)?;
            Some(present.value(register, field, self.record.data.get(key), &self.record.number))
        };
        let readings = match value(&fields.series) {
            Some(Value::Series(readings)) => readings,
            _ => Vec::new(),
        };
        let latest = readings.into_iter().next().unwrap_or_default();
        let unit = fields.unit.as_ref().and_then(|key| self.record.text(key)).map(ToOwned::to_owned);
        let target = fields.target.as_ref().and_then(|key| match value(key)? {
            Value::Number(target) => {
                let id = match self.way {
                    Way::More => "tile-target-more",
                    Way::Less => "tile-target-less",
                    Way::Near => "tile-target",
                };
                Some(ctx.t().s(id).with("target", &target).plain())
            }
            _ => None,
        });
        Tile {
            name: self.record.title().to_owned(),
            href: href(&register.key, &self.record.number),
            on: latest.on,
            value: latest.value,
            target: unit.into_iter().chain(target).collect::<Vec<_>>().join(", "),
            spark: self.spark.clone(),
            verdict: self.verdict(ctx),
        }
    }

    fn verdict(&self, ctx: &Ctx) -> Chip {
        let t = ctx.t();
        let worse = self.worsening();
        let (text, icon, tone) = match self.standing() {
            Standing::Beyond => (t.s("tile-beyond").plain(), Icon("spec"), Tone::Bad),
            Standing::WasBeyond(count) => {
                (t.s("tile-was-beyond").with("count", count).plain(), Icon("spec"), Tone::Bad)
            }
            Standing::Missed if worse >= RUN => {
                (t.s("tile-missed-worse").with("count", worse).plain(), Icon("warning"), Tone::Warn)
            }
            Standing::Missed => (t.s("tile-missed").plain(), Icon("warning"), Tone::Warn),
            Standing::Met => (t.s("tile-met").plain(), Icon("met"), Tone::Good),
            Standing::Unjudged => (t.s("tile-unjudged").plain(), Icon("note"), Tone::Quiet),
        };
        Chip { text, icon: Some(icon), tone: Some(tone) }
    }
}
