//! Which edges are turned round so that no way comes back, and the circles they close.

use std::collections::{BTreeSet, VecDeque};

use super::{Graph, at, put};

/// For each edge: is it turned round for the layout? Few are; of two boxes that lead to each other, the
/// earlier one is left unless a circle of others wants it right.
pub(super) fn turned(graph: &Graph) -> Vec<bool> {
    let pairs: BTreeSet<(usize, usize)> = graph.edges.iter().copied().collect();
    let counts = |from: usize, to: usize| from != to && !(from > to && pairs.contains(&(to, from)));
    let rank = sequence(graph.nodes.len(), &pairs.iter().copied().filter(|(f, t)| counts(*f, *t)).collect::<Vec<_>>());
    graph.edges.iter().map(|(from, to)| from == to || at(&rank, *from) > at(&rank, *to)).collect()
}

/// The place of each node in an order in which few edges lead back: sources first, sinks last, and where there are neither,
/// the node with the most ways out over ways in.
fn sequence(nodes: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let (mut ins, mut outs) = (vec![0_i64; nodes], vec![0_i64; nodes]);
    let (mut before, mut after) = (vec![Vec::new(); nodes], vec![Vec::new(); nodes]);
    for (from, to) in edges {
        add(&mut outs, *from, 1);
        add(&mut ins, *to, 1);
        after.get_mut(*from).into_iter().for_each(|list| list.push(*to));
        before.get_mut(*to).into_iter().for_each(|list| list.push(*from));
    }
    let mut left: BTreeSet<usize> = (0..nodes).collect();
    let (mut first, mut last): (Vec<usize>, VecDeque<usize>) = (Vec::new(), VecDeque::new());
    while !left.is_empty() {
        let source = left.iter().copied().find(|node| at(&ins, *node) == 0);
        let sink = || left.iter().copied().rev().find(|node| at(&outs, *node) == 0);
        let most = || left.iter().copied().max_by_key(|node| (at(&outs, *node) - at(&ins, *node), usize::MAX - *node));
        let (node, ends) = match source {
            Some(source) => (source, false),
            None => match sink() {
                Some(sink) => (sink, true),
                None => match most() {
                    Some(most) => (most, false),
                    None => break,
                },
            },
        };
        left.remove(&node);
        for next in after.get(node).into_iter().flatten() {
            add(&mut ins, *next, -1);
        }
        for earlier in before.get(node).into_iter().flatten() {
            add(&mut outs, *earlier, -1);
        }
        if ends {
            last.push_front(node);
        } else {
            first.push(node);
        }
    }
    let mut rank = vec![0; nodes];
    for (place, node) in first.into_iter().chain(last).enumerate() {
        put(&mut rank, node, place);
    }
    rank
}

fn add(counts: &mut [i64], place: usize, more: i64) {
    counts.get_mut(place).into_iter().for_each(|count| *count += more);
}

/// For each edge that leads back, the shortest circle it closes, each set of boxes once.
pub(super) fn circles(graph: &Graph, back: &[bool]) -> Vec<Vec<usize>> {
    let mut told: BTreeSet<Vec<usize>> = BTreeSet::new();
    let mut circles = Vec::new();
    for ((from, to), _) in graph.edges.iter().zip(back).filter(|(_, back)| **back) {
        let Some(way) = shortest(graph, *to, *from) else { continue };
        let mut members = way.clone();
        members.sort_unstable();
        if told.insert(members) {
            circles.push(way);
        }
    }
    circles
}

/// The shortest way from one box to another, both included.
fn shortest(graph: &Graph, from: usize, to: usize) -> Option<Vec<usize>> {
    let mut after = vec![Vec::new(); graph.nodes.len()];
    for (one, other) in &graph.edges {
        after.get_mut(*one)?.push(*other);
    }
    let mut came_from: Vec<Option<usize>> = vec![None; graph.nodes.len()];
    put(&mut came_from, from, Some(from));
    let mut waiting = VecDeque::from([from]);
    while let Some(node) = waiting.pop_front() {
        if node == to {
            let mut way = vec![node];
            let mut here = node;
            while here != from {
                here = at(&came_from, here)?;
                way.push(here);
            }
            way.reverse();
            return Some(way);
        }
        for next in after.get(node).into_iter().flatten() {
            if at(&came_from, *next).is_none() {
                put(&mut came_from, *next, Some(node));
                waiting.push_back(*next);
            }
        }
    }
    None
}
