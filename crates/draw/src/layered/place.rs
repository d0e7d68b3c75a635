//! How high boxes are and where they stand.

use super::order::Sheet;
use super::{Band, Frame, Graph, Sizes, at, put};

/// Height of the bend of a line.
const BEND: u32 = 10;
/// How often every item moves towards its neighbours.
const ROUNDS: usize = 10;

/// Where everything stands.
pub(super) struct Placed {
    pub width: u32,
    pub height: u32,
    pub boxes: Vec<Frame>,
    pub lanes: Vec<Band>,
    /// The middle of each item, boxes and bends.
    pub middle: Vec<u32>,
    /// The left edge of each column.
    pub left: Vec<u32>,
}

/// How much room the edges need on the left and on the right of each box: the side that needs more decides how high it is.
fn needed(graph: &Graph, sheet: &Sheet, back: &[bool], sizes: &Sizes) -> Vec<u32> {
    let mut sides = vec![(0_u32, 0_u32); graph.nodes.len()];
    let mut add = |node: usize, right: bool, room: u32| {
        let (on_left, on_right) = at(&sides, node);
        put(&mut sides, node, if right { (on_left, on_right + room) } else { (on_left + room, on_right) });
    };
    for (way, (begin, end)) in sheet.ways.iter().zip(graph.rooms(back, sizes)) {
        let (Some(first), Some(last)) = (way.first(), way.last()) else { continue };
        add(*first, true, begin);
        add(*last, at(&sheet.column, *first) == at(&sheet.column, *last), end);
    }
    sides.into_iter().map(|(left, right)| left.max(right)).collect()
}

pub(super) fn place(graph: &Graph, sheet: &Sheet, back: &[bool], sizes: &Sizes) -> Placed {
    let rooms = needed(graph, sheet, back, sizes);
    let count = graph.nodes.len();
    let heights: Vec<u32> = (0..sheet.column.len())
        .map(|item| {
            let needed = at(&rooms, item).saturating_add(sizes.port);
            if item < count { sizes.height.max(needed) } else { BEND }
        })
        .collect();
    let lanes = lanes(graph, sheet, &heights, sizes);
    let mut top = vec![0_u32; sheet.column.len()];
    for items in &sheet.columns {
        for (lane, items) in by_lane(sheet, items) {
            let Some(inner) = inner(&lanes, lane, sizes) else { continue };
            let used = stack(&items, &heights, sizes);
            let mut y = inner.y + inner.height.saturating_sub(used) / 2;
            for item in items {
                put(&mut top, item, y);
                y += at(&heights, item) + sizes.gap;
            }
        }
    }
    let mut near = vec![Vec::new(); sheet.column.len()];
    for (one, other) in sheet.steps() {
        near.get_mut(one).into_iter().for_each(|list| list.push(other));
        near.get_mut(other).into_iter().for_each(|list| list.push(one));
    }
    let width = sheet.columns.len();
    for round in 0..ROUNDS {
        for step in 0..width {
            let column = if round % 2 == 0 { step } else { width - 1 - step };
            let Some(items) = sheet.columns.get(column) else { continue };
            for (lane, items) in by_lane(sheet, items) {
                let Some(inner) = inner(&lanes, lane, sizes) else { continue };
                settle(&items, &near, &heights, inner, sizes, &mut top);
            }
        }
    }
    let step = sizes.width + sizes.gutter;
    let left: Vec<u32> = (0..width).map(|column| sizes.edge + step * small(column)).collect();
    // Lines that stay in the last column go round on its right.
    let last = width.saturating_sub(1);
    let round = sheet.ways.iter().any(|way| match (way.first(), way.last()) {
        (Some(first), Some(end)) => at(&sheet.column, *first) == last && at(&sheet.column, *end) == last,
        _ => false,
    });
    let boxes = (0..count).map(|node| Frame {
        x: at(&left, at(&sheet.column, node)),
        y: at(&top, node),
        width: sizes.width,
        height: at(&heights, node),
    });
    Placed {
        width: sizes.edge * 2 + sizes.width * small(width) + sizes.gutter * small(if round { width } else { last }),
        height: lanes.last().map_or(0, |lane| lane.y + lane.height),
        boxes: boxes.collect(),
        middle: top.iter().zip(&heights).map(|(top, height)| top + height / 2).collect(),
        lanes,
        left,
    }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Items of a column, lane by lane.
fn by_lane(sheet: &Sheet, items: &[usize]) -> Vec<(usize, Vec<usize>)> {
    let mut lanes: Vec<(usize, Vec<usize>)> = Vec::new();
    for item in items {
        let lane = at(&sheet.lane, *item);
        match lanes.last_mut() {
            Some((last, items)) if *last == lane => items.push(*item),
            _ => lanes.push((lane, vec![*item])),
        }
    }
    lanes
}

/// How high some items are, one below the other.
fn stack(items: &[usize], heights: &[u32], sizes: &Sizes) -> u32 {
    let gaps = small(items.len().saturating_sub(1)) * sizes.gap;
    items.iter().map(|item| at(heights, *item)).sum::<u32>() + gaps
}

fn lanes(graph: &Graph, sheet: &Sheet, heights: &[u32], sizes: &Sizes) -> Vec<Band> {
    let mut needed = vec![0_u32; graph.lanes];
    for items in &sheet.columns {
        for (lane, items) in by_lane(sheet, items) {
            let most = at(&needed, lane).max(stack(&items, heights, sizes));
            put(&mut needed, lane, most);
        }
    }
    let mut y = 0;
    let bands = needed.into_iter().map(|needed| {
        let height = if needed == 0 { 0 } else { needed + sizes.head + sizes.edge };
        let band = Band { y, height };
        y += height;
        band
    });
    bands.collect()
}

/// The part of a lane in which boxes may stand.
fn inner(lanes: &[Band], lane: usize, sizes: &Sizes) -> Option<Band> {
    let band = lanes.get(lane)?;
    Some(Band { y: band.y + sizes.head, height: band.height.saturating_sub(sizes.head + sizes.edge) })
}

/// Moves the items of one lane and column towards the middle of their neighbours, in their order, as far as there is room.
fn settle(items: &[usize], near: &[Vec<usize>], heights: &[u32], room: Band, sizes: &Sizes, top: &mut [u32]) {
    let wanted = |item: usize, top: &[u32]| {
        let near = near.get(item).map(Vec::as_slice).unwrap_or_default();
        let own = at(top, item);
        if near.is_empty() {
            return own;
        }
        let middles = near.iter().map(|other| at(top, *other) + at(heights, *other) / 2).sum::<u32>();
        (middles / small(near.len())).saturating_sub(at(heights, item) / 2)
    };
    let mut free = room.y;
    for item in items {
        let y = wanted(*item, top).max(free);
        put(top, *item, y);
        free = y + at(heights, *item) + sizes.gap;
    }
    let mut floor = room.y + room.height;
    for item in items.iter().rev() {
        let y = at(top, *item).min(floor.saturating_sub(at(heights, *item)));
        put(top, *item, y);
        floor = y.saturating_sub(sizes.gap);
    }
}
