//! Records on two scales, and where they stand afterwards.

use std::collections::{BTreeMap, BTreeSet};

use assay_core::{Json, Record};
use assay_engine::ListQuery;
use assay_pack::{Axes, Field, FieldKind, Matrix, Register};

use super::super::asked::{Asked, Show};
use super::super::conditions::{Asking, Test};
use crate::app::Ctx;
use crate::assets::Icon;
use crate::fail::Fail;
use crate::present::Presenter;
use crate::views::looks::{Grid, GridCell, GridRow, MatrixLook, Mover};
use crate::views::parts::{Chip, Link, Tone};

/// Records counted at most.
const MOST: u32 = 1_000;
/// Records named in a cell.
const IN_CELL: usize = 3;
/// Movers listed.
const MOVERS: usize = 40;
/// Two grids of more grades stand one below the other.
const BESIDE: i64 = 5;
/// Grades there may be.
const GRADES: std::ops::RangeInclusive<i64> = 2..=10;

pub(super) fn matrix(
    ctx: &Ctx,
    register: &Register,
    asked: &Asked,
    matrix: &Matrix,
    lead: String,
) -> Result<MatrixLook, Fail> {
    let axes = || std::iter::once(&matrix.now).chain(&matrix.after);
    let fields = axes().flat_map(|axes| [Some(&axes.x), Some(&axes.y), axes.band.as_ref()]).flatten();
    let fields = fields.chain(matrix.size.as_ref().map(|size| &size.field)).cloned().collect();
    let query = ListQuery { offset: 0, limit: MOST, fields, ..asked.query(ctx, register) };
    let page = ctx.engine().list(&ctx.me()?.actor, query)?;
    let present = Presenter::new(ctx, &page.named);
    let count_of = |size: i64| page.records.iter().filter(|record| size_of(matrix, record) == size).count();
    // A rating means something on its own scale only: each size is a matrix of its own.
    let sizes: BTreeSet<i64> = page.records.iter().map(|record| size_of(matrix, record)).collect();
    let usual = sizes.iter().copied().max_by_key(|size| count_of(*size));
    let wanted = asked.by.as_deref().and_then(|by| by.parse::<i64>().ok()).filter(|size| sizes.contains(size));
    let otherwise = matrix.size.as_ref().map(|size| size.otherwise);
    let size = wanted.or(usual).or(otherwise).unwrap_or(*GRADES.end());
    let records: Vec<&Record> = page.records.iter().filter(|record| size_of(matrix, record) == size).collect();

    let plan = Plan { present: &present, register, asked, matrix, size };
    let mut grids = Vec::new();
    for axes in axes() {
        grids.push(plan.grid(axes, &records)?);
    }
    let unplaced = records.iter().filter(|record| plan.place(&matrix.now, record).is_none()).count();
    let (movers, unmoved, not_again) = plan.movers(&records);
    Ok(MatrixLook {
        lead,
        pair: grids.len() > 1 && size <= BESIDE,
        grids,
        sizes: match (&matrix.size, sizes.len()) {
            (Some(_), 2..) => sizes
                .iter()
                .map(|each| {
                    let name = ctx.t().s("matrix-size").with("size", *each).with("count", count_of(*each)).plain();
                    (name, asked.link(|to| to.by = Some(each.to_string())), *each == size)
                })
                .collect(),
            _ => Vec::new(),
        },
        movers: matrix.after.as_ref().map(|_| movers),
        unmoved,
        not_again,
        unplaced: (unplaced > 0).then(|| {
            let href = plan.list(vec![Asking { key: matrix.now.x.clone(), test: Test::Empty }]);
            Link::new(ctx.t().s("matrix-unplaced").with("count", unplaced).plain(), href)
        }),
        more: page.total.saturating_sub(u64::from(MOST)),
    })
}

/// How many grades the scales of a record have; 0 where all have the same.
fn size_of(matrix: &Matrix, record: &Record) -> i64 {
    let Some(size) = &matrix.size else { return 0 };
    let own = record.data.get(&size.field).and_then(Json::as_i64);
    own.filter(|own| GRADES.contains(own)).unwrap_or(size.otherwise)
}

struct Plan<'m> {
    present: &'m Presenter<'m>,
    register: &'m Register,
    asked: &'m Asked,
    matrix: &'m Matrix,
    size: i64,
}

impl Plan<'_> {
    fn field(&self, key: &str) -> Option<&Field> {
        self.register.field(key)
    }

    /// The grades of a scale from low to high: as stored, and as people read them.
    fn grades(&self, key: &str) -> Vec<(Json, String)> {
        let count = |most: i64| (1..=most).map(|grade| (Json::from(grade), grade.to_string())).collect();
        let words = self.present.ctx.words();
        match self.field(key).map(|field| &field.kind) {
            Some(FieldKind::Choice(choices)) => {
                let option =
                    |option: &String| (Json::from(option.as_str()), words.option(&self.register.key, key, option));
                choices.options.iter().map(option).collect()
            }
            Some(FieldKind::Rating { max }) => count(*max),
            Some(FieldKind::Integer { max, .. }) => {
                count(if self.matrix.size.is_some() { self.size } else { max.unwrap_or(*GRADES.end()) })
            }
            _ => Vec::new(),
        }
    }

    /// Where a record stands: grades from 1, across and up.
    fn place(&self, axes: &Axes, record: &Record) -> Option<(usize, usize)> {
        let at = |key: &str| {
            let json = record.data.get(key)?;
            self.grades(key).iter().position(|(grade, _)| grade == json).map(|place| place + 1)
        };
        Some((at(&axes.x)?, at(&axes.y)?))
    }

    fn grid(&self, axes: &Axes, records: &[&Record]) -> Result<Grid, Fail> {
        let ctx = self.present.ctx;
        let (across, up) = (self.grades(&axes.x), self.grades(&axes.y));
        let mut held: BTreeMap<(usize, usize), Vec<&Record>> = BTreeMap::new();
        for record in records {
            if let Some(place) = self.place(axes, record) {
                held.entry(place).or_default().push(record);
            }
        }
        let bands = self.bands(axes, &across, &up)?;
        // Grades of trouble have shapes of their own; other words are no warning.
        let calm = !self.is_graded(axes);
        let mut bands = bands.into_iter();
        let rows = up.iter().enumerate().rev().map(|(y, (up_json, up_label))| {
            let cells = across.iter().enumerate().map(|(x, (across_json, _))| {
                let records = held.remove(&(x + 1, y + 1)).unwrap_or_default();
                let (weight, word) = bands.next().unwrap_or_default();
                GridCell {
                    weight,
                    calm,
                    word,
                    count: records.len(),
                    href: self.list(vec![self.asking(&axes.x, across_json), self.asking(&axes.y, up_json)]),
                    records: records.iter().take(IN_CELL).map(|record| self.present.record_of(record)).collect(),
                }
            });
            GridRow { label: up_label.clone(), cells: cells.collect() }
        });
        let first = std::ptr::eq(axes, &self.matrix.now);
        let title = match (&self.matrix.after, first) {
            (None, _) => "matrix-alone",
            (Some(_), true) => "matrix-before",
            (Some(_), false) => "matrix-after",
        };
        Ok(Grid {
            key: if first { "before".to_owned() } else { "after".to_owned() },
            rows: rows.collect(),
            title: ctx.t().s(title).plain(),
            alone: self.matrix.after.is_none(),
            x: ctx.words().field(&self.register.key, &axes.x),
            y: ctx.words().field(&self.register.key, &axes.y),
            columns: across.into_iter().map(|(_, label)| label).collect(),
        })
    }

    /// What each cell means, row by row from the top: the rule of the records, asked of values nobody has given.
    fn bands(
        &self,
        axes: &Axes,
        across: &[(Json, String)],
        up: &[(Json, String)],
    ) -> Result<Vec<(Option<u8>, String)>, Fail> {
        let Some(band) = axes.band.as_ref().and_then(|key| self.field(key)) else { return Ok(Vec::new()) };
        let FieldKind::Choice(choices) = &band.kind else { return Ok(Vec::new()) };
        let mut cases = Vec::with_capacity(across.len() * up.len());
        for (y, _) in up.iter().rev() {
            for (x, _) in across {
                let mut case = BTreeMap::from([(axes.x.clone(), x.clone()), (axes.y.clone(), y.clone())]);
                case.extend(self.matrix.size.as_ref().map(|size| (size.field.clone(), Json::from(self.size))));
                cases.push(case);
            }
        }
        let ctx = self.present.ctx;
        let meant = ctx.engine().supposed(&ctx.me()?.actor, &self.register.key, &band.key, &cases)?;
        let last = choices.options.len().saturating_sub(1).max(1);
        let meant = meant.iter().map(|json| {
            let option = json.as_ref().and_then(Json::as_str)?;
            let place = choices.options.iter().position(|known| known == option)?;
            let weight = u8::try_from((place * 3 + last / 2) / last).unwrap_or(3);
            Some((Some(weight), ctx.words().option(&self.register.key, &band.key, option)))
        });
        Ok(meant.map(Option::unwrap_or_default).collect())
    }

    /// Are the words of the cells grades of trouble?
    fn is_graded(&self, axes: &Axes) -> bool {
        let Some(band) = axes.band.as_ref().and_then(|key| self.field(key)) else { return false };
        let FieldKind::Choice(choices) = &band.kind else { return false };
        choices.options.iter().any(|option| self.present.option(self.register, band, option).icon.is_some())
    }

    fn asking(&self, key: &str, json: &Json) -> Asking {
        let test = match json {
            Json::String(option) => Test::Any(vec![option.clone()]),
            number => Test::Range { from: Some(number.to_string()), to: Some(number.to_string()) },
        };
        Asking { key: key.to_owned(), test }
    }

    /// The table of the records for which this holds, too.
    fn list(&self, mut askings: Vec<Asking>) -> String {
        if let Some(size) = &self.matrix.size {
            askings.push(self.asking(&size.field, &Json::from(self.size)));
        }
        self.asked.link(|to| {
            to.show = Show::Table;
            to.by = None;
            to.page = 1;
            to.filters.retain(|known| askings.iter().all(|asking| asking.key != known.key));
            to.filters.extend(askings);
        })
    }

    /// Records that stand elsewhere afterwards, how many stand where they stood, and how many nobody has looked at again.
    fn movers(&self, records: &[&Record]) -> (Vec<Mover>, usize, usize) {
        let Some(after) = &self.matrix.after else { return Default::default() };
        let t = self.present.ctx.t();
        let (mut moved, mut unmoved, mut not_again) = (Vec::new(), 0, 0);
        for record in records {
            let Some((x, y)) = self.place(&self.matrix.now, record) else { continue };
            let Some((to_x, to_y)) = self.place(after, record) else {
                not_again += 1;
                continue;
            };
            if (x, y) == (to_x, to_y) {
                unmoved += 1;
                continue;
            }
            let (from, to) = (x * y, to_x * to_y);
            let way = match to.cmp(&from) {
                std::cmp::Ordering::Less => (t.s("matrix-lighter"), "trend-down", Tone::Good),
                std::cmp::Ordering::Equal => (t.s("matrix-other"), "trend-flat", Tone::Quiet),
                std::cmp::Ordering::Greater => (t.s("matrix-heavier"), "trend-up", Tone::Bad),
            };
            let word = |axes: &Axes| {
                let field = self.field(axes.band.as_deref()?)?;
                Some(self.present.option(self.register, field, record.text(&field.key)?))
            };
            let mover = Mover {
                record: self.present.record_of(record),
                before: format!("{y} × {x} = {from}"),
                before_word: word(&self.matrix.now),
                after: format!("{to_y} × {to_x} = {to}"),
                after_word: word(after),
                way: Chip { text: way.0.plain(), icon: Some(Icon(way.1)), tone: Some(way.2) },
            };
            moved.push((i64::try_from(to).unwrap_or_default() - i64::try_from(from).unwrap_or_default(), mover));
        }
        // What got worse first, then what moved farthest.
        moved.sort_by_key(|(step, mover)| (*step <= 0, *step, mover.record.number.clone()));
        (moved.into_iter().map(|(_, mover)| mover).take(MOVERS).collect(), unmoved, not_again)
    }
}
