//! Lines between boxes.

use std::fmt::Write as _;

use super::order::Sheet;
use super::place::Placed;
use super::{Anchor, Graph, Route, Sizes, at, put};

/// How far a label stands from its port, and above its line.
const LABEL: (u32, u32) = (8, 4);
/// Length and half the width of an arrow's head.
const HEAD: (u32, u32) = (8, 4);

pub(super) fn routes(graph: &Graph, sheet: &Sheet, placed: &Placed, back: &[bool], sizes: &Sizes) -> Vec<Route> {
    let ports = ports(graph, sheet, placed);
    let edges = sheet.ways.iter().zip(back).enumerate();
    let routes = edges.map(|(edge, (way, back))| {
        let (first, last) = (at(way, 0), at(way, way.len().saturating_sub(1)));
        let within = at(&sheet.column, first) == at(&sheet.column, last);
        let (one, other) = at(&ports, edge);
        let x =
            |item: usize, right: bool| at(&placed.left, at(&sheet.column, item)) + if right { sizes.width } else { 0 };
        let mut points = vec![(x(first, true), one)];
        for bend in way.iter().skip(1).take(way.len().saturating_sub(2)) {
            let y = at(&placed.middle, *bend);
            points.extend([(x(*bend, false), y), (x(*bend, true), y)]);
        }
        points.push((x(last, within), other));
        // One that leads back was laid out from its end to its beginning.
        if *back {
            points.reverse();
        }
        let turned = *back && !within;
        let (begin, end) = (at(&points, 0), at(&points, points.len().saturating_sub(1)));
        let leftwards = turned || within;
        let (path, head) = match within {
            true => (around(begin, end, sizes), arrow(end, true)),
            false => (line(&points, turned), arrow(end, leftwards)),
        };
        let (label, anchor) = match turned {
            true => ((begin.0.saturating_sub(LABEL.0), begin.1.saturating_sub(LABEL.1)), Anchor::End),
            false => ((begin.0 + LABEL.0, begin.1.saturating_sub(LABEL.1)), Anchor::Start),
        };
        Route { points, path, head, label, anchor, back: *back }
    });
    routes.collect()
}

/// Curves between columns, straight lines through them. Points come in pairs: out of a column, into the next.
fn line(points: &[(u32, u32)], leftwards: bool) -> String {
    let (x, y) = at(points, 0);
    let mut path = format!("M{x} {y}");
    for pair in points.windows(2).enumerate() {
        let (place, [(x1, y1), (x2, y2)]) = pair else { continue };
        if place % 2 == 1 {
            // Through a column, past its boxes.
            let _infallible = write!(path, "H{x2}");
            continue;
        }
        // The head of the last curve is drawn apart.
        let end = if place + 2 == points.len() {
            if leftwards { x2 + HEAD.0 } else { x2.saturating_sub(HEAD.0) }
        } else {
            *x2
        };
        let middle = x1.midpoint(*x2);
        let _infallible = write!(path, "C{middle} {y1} {middle} {y2} {end} {y2}");
    }
    path
}

/// A line that leaves a box on its right and comes back to the same column.
fn around((x, y): (u32, u32), (end, to): (u32, u32), sizes: &Sizes) -> String {
    let out = x + (sizes.gutter / 3 + y.abs_diff(to) / 6).min(sizes.gutter * 9 / 10);
    format!("M{x} {y}C{out} {y} {out} {to} {} {to}", end + HEAD.0)
}

fn arrow((x, y): (u32, u32), leftwards: bool) -> String {
    let back = if leftwards { x + HEAD.0 } else { x.saturating_sub(HEAD.0) };
    format!("M{x} {y}L{back} {}V{}Z", y.saturating_sub(HEAD.1), y + HEAD.1)
}

/// For each edge the heights of its ports, in the order of its way. Ports of one side of a box stand in the order of what
/// they lead to, so that lines do not cross at once.
fn ports(graph: &Graph, sheet: &Sheet, placed: &Placed) -> Vec<(u32, u32)> {
    // Side of a box: what its lines lead to, the edge, and which end of it.
    let mut sides: Vec<[Vec<(u32, usize, bool)>; 2]> = vec![<[_; 2]>::default(); graph.nodes.len()];
    let mut add = |node: usize, right: bool, end: (u32, usize, bool)| {
        let [on_left, on_right] = match sides.get_mut(node) {
            Some(sides) => sides,
            None => return,
        };
        if right { on_right.push(end) } else { on_left.push(end) }
    };
    for (edge, way) in sheet.ways.iter().enumerate() {
        let last = way.len().saturating_sub(1);
        let (first, second) = (at(way, 0), at(way, 1));
        let (before, end) = (at(way, last.saturating_sub(1)), at(way, last));
        let within = at(&sheet.column, first) == at(&sheet.column, end);
        add(first, true, (at(&placed.middle, second), edge, false));
        add(end, within, (at(&placed.middle, before), edge, true));
    }
    let mut ports = vec![(0_u32, 0_u32); sheet.ways.len()];
    for (node, both) in sides.into_iter().enumerate() {
        let Some(frame) = placed.boxes.get(node) else { continue };
        for mut ends in both {
            ends.sort_unstable();
            let count = u32::try_from(ends.len()).unwrap_or(u32::MAX);
            for (place, (_, edge, is_end)) in (1..=count).zip(ends) {
                let y = frame.y + frame.height * place / (count + 1);
                let (one, other) = at(&ports, edge);
                put(&mut ports, edge, if is_end { (one, y) } else { (y, other) });
            }
        }
    }
    ports
}
