//! Lines between boxes.

use std::fmt::Write as _;

use super::order::Sheet;
use super::place::Placed;
use super::{Anchor, Graph, Route, Sizes, at, put};

/// How far a label stands from its port.
const BESIDE: u32 = 8;
/// How far it stands above its line.
pub(super) const ABOVE: u32 = 4;
/// Length and half the width of an arrow's head.
const HEAD: (u32, u32) = (8, 4);

pub(super) fn routes(graph: &Graph, sheet: &Sheet, placed: &Placed, back: &[bool], sizes: &Sizes) -> Vec<Route> {
    let ports = ports(graph, sheet, placed, back, sizes);
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
            true => ((begin.0.saturating_sub(BESIDE), begin.1.saturating_sub(ABOVE)), Anchor::End),
            false => ((begin.0 + BESIDE, begin.1.saturating_sub(ABOVE)), Anchor::Start),
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

/// An edge at one side of a box.
struct Port {
    /// The height of what it leads to: ports stand in this order, so that lines do not cross at once.
    towards: u32,
    edge: usize,
    /// It is the last end of the edge.
    last: bool,
    room: u32,
}

/// For each edge the heights of its ports, in the order of its way. What a side has no need of is shared between its ports.
fn ports(graph: &Graph, sheet: &Sheet, placed: &Placed, back: &[bool], sizes: &Sizes) -> Vec<(u32, u32)> {
    let mut sides: Vec<[Vec<Port>; 2]> = Vec::new();
    sides.resize_with(graph.nodes.len(), Default::default);
    let mut add = |node: usize, right: bool, port: Port| {
        let [on_left, on_right] = match sides.get_mut(node) {
            Some(sides) => sides,
            None => return,
        };
        if right { on_right.push(port) } else { on_left.push(port) }
    };
    for ((edge, way), (begin, room)) in sheet.ways.iter().enumerate().zip(graph.rooms(back, sizes)) {
        let last = way.len().saturating_sub(1);
        let (first, second) = (at(way, 0), at(way, 1));
        let (before, end) = (at(way, last.saturating_sub(1)), at(way, last));
        let within = at(&sheet.column, first) == at(&sheet.column, end);
        add(first, true, Port { towards: at(&placed.middle, second), edge, last: false, room: begin });
        add(end, within, Port { towards: at(&placed.middle, before), edge, last: true, room });
    }
    let mut ports = vec![(0_u32, 0_u32); sheet.ways.len()];
    for (node, both) in sides.into_iter().enumerate() {
        let Some(frame) = placed.boxes.get(node) else { continue };
        for mut side in both {
            side.sort_unstable_by_key(|port| (port.towards, port.edge, port.last));
            let needed: u32 = side.iter().map(|port| port.room).sum();
            let parts = u32::try_from(side.len()).unwrap_or(u32::MAX).saturating_add(1);
            let mut above = 0;
            for (place, port) in (1..parts).zip(side) {
                above += port.room;
                // A label stands above its line; a line without one runs in the middle of its room.
                let below = if port.room > sizes.port { ABOVE } else { port.room / 2 };
                let y = frame.y + above - below + frame.height.saturating_sub(needed) * place / parts;
                let (one, other) = at(&ports, port.edge);
                put(&mut ports, port.edge, if port.last { (one, y) } else { (y, other) });
            }
        }
    }
    ports
}
