//! Where the records of a chain stand in a drawing: in columns from what led to the record to what it led to, or one below
//! the other on a phone. Pure arithmetic on whole pixels.

use std::collections::BTreeMap;

use assay_draw::wrap;

use crate::views::map::{Box, Drawing, Linked};

/// A record, or several counted ones, to be drawn.
pub(super) struct Item {
    pub linked: Linked,
    /// Below 0 for what led to the record, above for what it led to.
    pub layer: i32,
}

impl Item {
    /// How high its box is, where that of a record is as high as this.
    fn high(&self, record: u32) -> u32 {
        if self.linked.number.is_empty() { FLAT } else { record }
    }
}

/// Size of a box in columns, and the room between boxes.
const WIDTH: u32 = 216;
const HEIGHT: u32 = 72;
const BESIDE: u32 = 56;
const BELOW: u32 = 14;
/// How high a box is that only counts records.
const FLAT: u32 = 36;
/// Letters of a line in such a box.
const LETTERS: usize = 29;
/// The same for a phone, where lines between records run in a margin at the left.
const MARGIN: u32 = 36;
const NARROW: u32 = 306;
const LOW: u32 = 56;
const NARROW_LETTERS: usize = 40;
/// Room for the outline at the edges.
const EDGE: u32 = 1;

/// The order of items in columns: each stands as near as may be to those it is linked to in the column nearer to the record.
fn columns(items: &[Item], edges: &[(usize, usize)]) -> BTreeMap<i32, Vec<usize>> {
    let mut columns: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        columns.entry(item.layer).or_default().push(place);
    }
    let mut layers: Vec<i32> = columns.keys().copied().collect();
    layers.sort_by_key(|layer| (layer.abs(), *layer));
    let mut rank: BTreeMap<usize, usize> = BTreeMap::new();
    for layer in layers {
        let Some(column) = columns.get_mut(&layer) else { continue };
        let inner = layer - layer.signum();
        let weight = |place: usize| {
            let near = edges.iter().filter_map(|(from, to)| match place {
                _ if *from == place => Some(*to),
                _ if *to == place => Some(*from),
                _ => None,
            });
            let ranks: Vec<usize> = near
                .filter(|other| items.get(*other).is_some_and(|item| item.layer == inner))
                .filter_map(|other| rank.get(&other).copied())
                .collect();
            // In hundredths, so that the mean of two neighbours lies between them.
            if ranks.is_empty() { usize::MAX } else { ranks.iter().sum::<usize>() * 100 / ranks.len() }
        };
        column.sort_by_cached_key(|place| weight(*place));
        for (place, item) in column.iter().enumerate() {
            rank.insert(*item, place);
        }
    }
    columns
}

/// From left to right.
pub(super) fn wide(items: &[Item], edges: &[(usize, usize)]) -> Drawing {
    let columns = columns(items, edges);
    let high = |place: usize| items.get(place).map_or(0, |item| item.high(HEIGHT));
    let stack = |column: &[usize]| column.iter().map(|place| high(*place) + BELOW).sum::<u32>().saturating_sub(BELOW);
    let height = columns.values().map(|column| stack(column)).max().unwrap_or_default();
    let mut boxes: BTreeMap<usize, Box> = BTreeMap::new();
    let mut x = EDGE;
    for column in columns.values() {
        let mut y = EDGE + (height - stack(column)) / 2;
        for place in column {
            if let Some(item) = items.get(*place) {
                boxes.insert(*place, boxed(item, *place, (x, y), (WIDTH, high(*place)), LETTERS, 2));
            }
            y += high(*place) + BELOW;
        }
        x += WIDTH + BESIDE;
    }
    let lines = edges.iter().filter_map(|(from, to)| {
        let (from, to) = (boxes.get(from)?, boxes.get(to)?);
        let (start, end) = (from.x + from.width, to.x);
        let (left, right) = (from.y + from.height / 2, to.y + to.height / 2);
        if start < end {
            let bend = (end - start) / 2;
            let (first, second) = (start + bend, end - bend);
            return Some(format!("M{start} {left}C{first} {left} {second} {right} {end} {right}"));
        }
        // A circle, or neighbours in one column: around the right side.
        let (start, end) = (from.x + from.width, to.x + to.width);
        let out = start.max(end) + BESIDE / 2;
        Some(format!("M{start} {left}C{out} {left} {out} {right} {end} {right}"))
    });
    let lines = lines.collect();
    let width = (x + EDGE).saturating_sub(BESIDE / 2);
    Drawing { width, height: height + 2 * EDGE, lines, boxes: boxes.into_values().collect() }
}

/// From top to bottom.
pub(super) fn tall(items: &[Item], edges: &[(usize, usize)]) -> Drawing {
    let mut boxes: BTreeMap<usize, Box> = BTreeMap::new();
    let mut y = EDGE;
    for column in columns(items, edges).values() {
        for place in column {
            if let Some(item) = items.get(*place) {
                boxes.insert(*place, boxed(item, *place, (MARGIN, y), (NARROW, item.high(LOW)), NARROW_LETTERS, 1));
                y += item.high(LOW) + BELOW / 2;
            }
        }
        y += BELOW / 2;
    }
    let lines = edges.iter().filter_map(|(from, to)| {
        let (from, to) = (boxes.get(from)?, boxes.get(to)?);
        let (above, below) = (from.y + from.height / 2, to.y + to.height / 2);
        // The farther apart, the farther out, so that lines can be told from each other.
        let apart = above.abs_diff(below) / 14;
        let out = MARGIN.saturating_sub(10 + apart).max(EDGE);
        Some(format!("M{MARGIN} {above}C{out} {above} {out} {below} {MARGIN} {below}"))
    });
    let lines = lines.collect();
    Drawing { width: MARGIN + NARROW + EDGE, height: y, lines, boxes: boxes.into_values().collect() }
}

fn boxed(
    item: &Item,
    place: usize,
    (x, y): (u32, u32),
    (width, height): (u32, u32),
    letters: usize,
    lines: usize,
) -> Box {
    let linked = &item.linked;
    let counted = linked.number.is_empty();
    Box {
        x,
        y,
        width,
        height,
        href: linked.href.clone(),
        number: linked.number.clone(),
        icon: linked.icon,
        lines: if counted { wrap(&linked.title, letters - 4, 1) } else { wrap(&linked.title, letters, lines) },
        state: linked.state.clone(),
        here: place == 0,
        fold: counted,
    }
}
