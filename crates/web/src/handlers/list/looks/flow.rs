//! What flows where: records as boxes in lanes.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::{Json, Record, value};
use assay_draw::{Anchor, Graph, Layout, Sizes, wrap};
use assay_engine::{ListQuery, Shortfalls};
use assay_pack::{Flow, Register};

use super::super::asked::Asked;
use crate::app::Ctx;
use crate::assets::Icon;
use crate::fail::Fail;
use crate::handlers::list::rows::is_closed;
use crate::present::{Presenter, href};
use crate::views::looks::{Arrow, FlowBox, FlowLook, FlowPicture, FlowRow, Lane, finding_icon};
use crate::views::parts::{Chip, Link, RecordRef, Tone};

/// Records drawn at most: beyond that no picture is read.
const MOST: u32 = 120;
/// Records drawn at most that are not in the list.
const OUTSIDE: usize = 40;
/// A picture may be so wide without being made smaller, and so wide without scrolling: made smaller still, nobody reads it.
const FITS: u32 = 1_142;
const SHRINKS: u32 = 1_230;

/// Sizes of a drawing, the roomiest first: the first in which it fits is taken, or the last, which scrolls.
const SIZES: [Sizes; 3] = [sizes(172, 138), sizes(158, 121), sizes(146, 106)];
/// Lines of a title and of a label.
const LINES: usize = 3;
/// Heights of a line of a title and of a label.
const TITLE_LINE: u32 = 16;
const LABEL_LINE: u32 = 13;
/// Mean widths of a letter in them, and the room around both.
const TITLE_LETTER: u32 = 7;
const LABEL_LETTER: u32 = 6;
const AROUND: u32 = 18;

/// With the lowest box there is, for a title of two lines.
const fn sizes(width: u32, gutter: u32) -> Sizes {
    Sizes { width, height: 84, gutter, gap: 16, port: 17, head: 30, edge: 12, columns: 4 }
}

/// A text in lines that fit.
fn in_lines(text: &str, width: u32, letter: u32) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    wrap(text, usize::try_from(width.saturating_sub(AROUND) / letter).unwrap_or(usize::MAX), LINES)
}

/// A hand-over: from, to, what.
type Handed = BTreeMap<(usize, usize), Vec<String>>;

pub(super) fn flow(ctx: &Ctx, register: &Register, asked: &Asked, flow: &Flow, lead: String) -> Result<FlowLook, Fail> {
    let actor = &ctx.me()?.actor;
    let fields = [Some(&flow.next), Some(&flow.lane), flow.flows.as_ref().map(|flows| &flows.table)];
    let fields = fields.into_iter().flatten().cloned().collect();
    let query = ListQuery { offset: 0, limit: MOST, fields, ..asked.query(ctx, register) };
    let page = ctx.engine().list(actor, query)?;
    let shown = page.records.len();
    let mut records = page.records;
    records.sort_by(|one, other| one.number.cmp(&other.number));
    // What something leads to and the list does not hold is drawn, too, and marked.
    let listed: BTreeSet<String> = records.iter().map(|record| record.number.clone()).collect();
    let handed = |record: &Record| hands_on(flow, record);
    let missing: BTreeSet<String> =
        records.iter().flat_map(handed).map(|(to, _)| to).filter(|to| !listed.contains(to)).take(OUTSIDE).collect();
    let outside = ctx.engine().records_named(actor, missing.iter().map(String::as_str))?;
    let hidden: Vec<&String> = missing.iter().filter(|number| !outside.contains_key(*number)).collect();

    let mut numbers: Vec<&str> = records.iter().chain(outside.values()).map(|record| record.number.as_str()).collect();
    numbers.extend(hidden.iter().map(|number| number.as_str()));
    let places: BTreeMap<&str, usize> = numbers.iter().enumerate().map(|(place, number)| (*number, place)).collect();
    let mut arrows = Handed::new();
    for record in &records {
        for (to, what) in hands_on(flow, record) {
            let (Some(from), Some(to)) = (places.get(record.number.as_str()), places.get(to.as_str())) else {
                continue;
            };
            arrows.entry((*from, *to)).or_default().extend(what);
        }
    }
    let known: Vec<&Record> = records.iter().chain(outside.values()).collect();
    let titles: Vec<String> = (0..numbers.len())
        .map(|place| match known.get(place) {
            Some(record) => record.title().to_owned(),
            None => ctx.t().s("record-hidden").plain(),
        })
        .collect();
    let drawn = Drawn::new(flow, &known, &titles, &arrows);
    let layout = &drawn.layout;
    let mut named = page.named;
    named.extend(known.iter().map(|record| (record.number.clone(), (*record).clone())));
    let present = Presenter::new(ctx, &named);
    let shortfalls = ctx.engine().shortfalls(&records)?;
    let map = Map { present: &present, register, flow, numbers: &numbers, listed: &listed, drawn: &drawn };
    let in_use: BTreeSet<usize> = arrows.keys().flat_map(|(from, to)| [*from, *to]).collect();
    let alone = (0..numbers.len()).filter(|place| !in_use.contains(place) && *place < listed.len());
    Ok(FlowLook {
        lead,
        picture: (!numbers.is_empty()).then(|| map.picture(&shortfalls, &arrows)),
        rows: map.rows(&arrows),
        circles: layout.circles.iter().map(|circle| map.circle(circle)).collect(),
        alone: alone.filter_map(|place| numbers.get(place)).map(|number| present.record(number)).collect(),
        more: page.total.saturating_sub(u64::try_from(shown).unwrap_or(u64::MAX)),
    })
}

/// To whom a record hands on what: its links, and the rows of its table.
fn hands_on(flow: &Flow, record: &Record) -> Vec<(String, Option<String>)> {
    let next = value::targets(record.data.get(&flow.next)).map(|to| (to.to_owned(), None));
    let rows = flow.flows.iter().flat_map(|flows| {
        let rows = record.data.get(&flows.table).and_then(Json::as_array).into_iter().flatten();
        rows.filter_map(|row| {
            let text = |key: &str| row.get(key).and_then(Json::as_str);
            Some((text(&flows.to)?.to_owned(), text(&flows.what).map(ToOwned::to_owned)))
        })
    });
    next.chain(rows).collect()
}

/// A drawing, and its texts in lines that fit.
struct Drawn {
    layout: Layout,
    /// One for each box.
    titles: Vec<Vec<String>>,
    /// One for each arrow.
    labels: Vec<Vec<String>>,
}

impl Drawn {
    fn new(flow: &Flow, known: &[&Record], titles: &[String], arrows: &Handed) -> Self {
        let lane = |place: usize| {
            let option = known.get(place).and_then(|record| record.text(&flow.lane));
            option.and_then(|option| flow.lanes.iter().position(|lane| lane == option)).unwrap_or(flow.lanes.len())
        };
        // What has no lane stands in one of its own, below.
        let lanes: Vec<usize> = (0..titles.len()).map(lane).collect();
        let mut best = Self::in_sizes(&SIZES[0], &lanes, titles, arrows);
        for sizes in SIZES.iter().skip(1) {
            if best.layout.width <= FITS {
                break;
            }
            best = Self::in_sizes(sizes, &lanes, titles, arrows);
        }
        best
    }

    fn in_sizes(sizes: &Sizes, lanes: &[usize], titles: &[String], arrows: &Handed) -> Self {
        let titles: Vec<_> = titles.iter().map(|title| in_lines(title, sizes.width, TITLE_LETTER)).collect();
        let labels: Vec<_> =
            arrows.values().map(|what| in_lines(&what.join(", "), sizes.gutter, LABEL_LETTER)).collect();
        let lines = |lines: usize| u32::try_from(lines).unwrap_or_default();
        let highest = lines(titles.iter().map(Vec::len).max().unwrap_or_default());
        let sizes = Sizes { height: sizes.height + TITLE_LINE * highest.saturating_sub(2), ..*sizes };
        let mut graph = Graph::new(lanes.iter().copied().max().unwrap_or_default() + 1);
        for lane in lanes {
            graph.node(*lane);
        }
        for ((from, to), label) in arrows.keys().zip(&labels) {
            graph.labelled(*from, *to, LABEL_LINE * lines(label.len()));
        }
        Self { layout: graph.lay_out(&sizes), titles, labels }
    }
}

struct Map<'m> {
    present: &'m Presenter<'m>,
    register: &'m Register,
    flow: &'m Flow,
    numbers: &'m [&'m str],
    listed: &'m BTreeSet<String>,
    drawn: &'m Drawn,
}

impl Map<'_> {
    fn number(&self, place: usize) -> &str {
        self.numbers.get(place).copied().unwrap_or_default()
    }

    fn record(&self, place: usize) -> RecordRef {
        self.present.record(self.number(place))
    }

    /// Is this one at its end, and no longer to be led to?
    fn closed(&self, place: usize) -> bool {
        self.present.named.get(self.number(place)).is_some_and(|record| is_closed(self.register, record))
    }

    fn circle(&self, circle: &[usize]) -> Vec<Link> {
        let links = circle.iter().chain(circle.first()).map(|place| {
            let number = self.number(*place);
            Link::new(self.present.short(number), href(&self.register.key, number))
        });
        links.collect()
    }

    fn lane_name(&self, place: usize) -> String {
        let ctx = self.present.ctx;
        match self.flow.lanes.get(place) {
            Some(option) => ctx.words().option(&self.register.key, &self.flow.lane, option),
            None => ctx.t().s("flow-no-lane").plain(),
        }
    }

    fn picture(&self, shortfalls: &BTreeMap<String, Shortfalls>, arrows: &Handed) -> FlowPicture {
        let layout = &self.drawn.layout;
        let lanes = layout.lanes.iter().enumerate().filter(|(_, lane)| lane.height > 0);
        let lanes = lanes.enumerate().map(|(shown, (place, lane))| Lane {
            label: self.lane_name(place),
            y: lane.y,
            height: lane.height,
            shaded: shown % 2 == 0,
        });
        let boxes = layout.boxes.iter().zip(&self.drawn.titles).enumerate().map(|(place, (frame, lines))| {
            let record = self.record(place);
            let outside = !self.listed.contains(self.number(place));
            FlowBox {
                x: frame.x,
                y: frame.y,
                width: frame.width,
                height: frame.height,
                href: record.href,
                number: record.number,
                lines: lines.clone(),
                state: record.state,
                findings: (!outside).then(|| self.findings(shortfalls.get(self.number(place)))),
                outside,
            }
        });
        let arrows = layout.routes.iter().zip(&self.drawn.labels).zip(arrows).map(|((route, label), (ends, what))| {
            let (from, to) = ends;
            let what = what.join(", ");
            let ends = (self.present.short(self.number(*from)), self.present.short(self.number(*to)));
            let title = match what.is_empty() {
                true => format!("{} → {}", ends.0, ends.1),
                false => format!("{} → {}: {what}", ends.0, ends.1),
            };
            let above = u32::try_from(label.len()).unwrap_or_default().saturating_sub(1) * LABEL_LINE;
            Arrow {
                path: route.path.clone(),
                head: route.head.clone(),
                back: route.back,
                label: label.clone(),
                x: route.label.0,
                y: route.label.1.saturating_sub(above),
                ends: route.anchor == Anchor::End,
                title,
            }
        });
        FlowPicture {
            width: layout.width,
            height: layout.height,
            scrolls: layout.width > SHRINKS,
            lanes: lanes.collect(),
            boxes: boxes.collect(),
            arrows: arrows.collect(),
        }
    }

    fn findings(&self, found: Option<&Shortfalls>) -> Chip {
        let t = self.present.ctx.t();
        let [errors, warnings, notes] = found.copied().unwrap_or_default();
        let count = errors + warnings + notes;
        if count == 0 {
            return Chip { text: t.s("flow-clean").plain(), icon: Some(Icon("met")), tone: Some(Tone::Good) };
        }
        let tone = if errors > 0 {
            Tone::Bad
        } else if warnings > 0 {
            Tone::Warn
        } else {
            Tone::Note
        };
        let text = t.s("flow-findings").with("count", count).plain();
        Chip { text, icon: Some(finding_icon(errors, warnings)), tone: Some(tone) }
    }

    fn rows(&self, arrows: &Handed) -> Vec<FlowRow> {
        let t = self.present.ctx.t();
        let rows = self.drawn.layout.routes.iter().zip(arrows).map(|(route, ((from, to), what))| {
            let say = |id: &'static str, icon: &'static str, tone: Tone| {
                Some(Chip { text: t.s(id).plain(), icon: Some(Icon(icon)), tone: Some(tone) })
            };
            let to_record = self.record(*to);
            let mark = if from == to {
                say("flow-itself", "warning", Tone::Warn)
            } else if to_record.href.is_none() {
                say("flow-hidden", "lock", Tone::Quiet)
            } else if self.closed(*to) {
                say("flow-closed", "warning", Tone::Warn)
            } else if route.back {
                say("flow-back", "left", Tone::Quiet)
            } else {
                None
            };
            FlowRow { from: self.record(*from), what: what.join(", "), to: to_record, mark }
        });
        rows.collect()
    }
}
