//! The column of every box.

use super::{Graph, at, put};

/// Columns, counted from the left.
pub(super) fn columns(graph: &Graph, back: &[bool], room: usize) -> Vec<usize> {
    let count = graph.nodes.len();
    let mut after: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    let mut before = after.clone();
    for (_, from, to) in graph.forward(back) {
        let apart = usize::from(graph.lane(from) == graph.lane(to));
        after.get_mut(from).into_iter().for_each(|list| list.push((to, apart)));
        before.get_mut(to).into_iter().for_each(|list| list.push((from, apart)));
    }
    let sequence = sequence(count, &after, &before);
    let mut early = vec![0_usize; count];
    for node in &sequence {
        let bound = before.get(*node).into_iter().flatten().map(|(other, apart)| at(&early, *other) + apart).max();
        put(&mut early, *node, bound.unwrap_or_default());
    }
    // As wide as the longest chain; wider only if there is room and a lane has boxes for it.
    let longest = early.iter().copied().max().unwrap_or_default();
    let fullest = (0..graph.lanes).map(|lane| graph.nodes.iter().filter(|it| **it == lane).count()).max();
    let last = longest.max(fullest.unwrap_or_default().min(room).saturating_sub(1));
    let mut late = vec![last; count];
    for node in sequence.iter().rev() {
        let bound = after.get(*node).into_iter().flatten().map(|(other, apart)| at(&late, *other) - apart).min();
        put(&mut late, *node, bound.unwrap_or(last));
    }
    let mut load = vec![vec![0_usize; last + 1]; graph.lanes];
    let mut chosen = vec![0_usize; count];
    for node in &sequence {
        let lane = graph.lane(*node);
        let near = |list: &[Vec<(usize, usize)>]| list.get(*node).cloned().unwrap_or_default();
        let (ahead, behind) = (near(&after), near(&before));
        let low = behind.iter().map(|(other, apart)| at(&chosen, *other) + apart).max().unwrap_or_default();
        let high = at(&late, *node).max(low);
        let cost = |column: usize| {
            let held = load.get(lane).map_or(0, |lane| at(lane, column));
            let back = behind.iter().map(|(other, _)| column - at(&chosen, *other)).sum::<usize>();
            let on =
                ahead.iter().map(|(other, apart)| (at(&early, *other).max(column + apart)) - column).sum::<usize>();
            held * 3 + back + on
        };
        let column = (low..=high).min_by_key(|column| cost(*column)).unwrap_or(low);
        put(&mut chosen, *node, column);
        if let Some(lane) = load.get_mut(lane) {
            let held = at(lane, column);
            put(lane, column, held + 1);
        }
    }
    chosen
}

/// Nodes so that every edge leads onwards; of those that could come next, the earliest.
fn sequence(count: usize, after: &[Vec<(usize, usize)>], before: &[Vec<(usize, usize)>]) -> Vec<usize> {
    let mut waits: Vec<usize> = before.iter().map(Vec::len).collect();
    let mut free: std::collections::BTreeSet<usize> = (0..count).filter(|node| at(&waits, *node) == 0).collect();
    let mut sequence = Vec::with_capacity(count);
    while let Some(node) = free.pop_first() {
        sequence.push(node);
        for (next, _) in after.get(node).into_iter().flatten() {
            let left = at(&waits, *next).saturating_sub(1);
            put(&mut waits, *next, left);
            if left == 0 {
                free.insert(*next);
            }
        }
    }
    sequence
}
