//! Who stands above whom in each column.

use super::{Graph, at, put};

/// Sweeps over the columns, there and back.
const SWEEPS: usize = 12;

/// Columns of items: boxes under their own places, then the bends of long edges.
pub(super) struct Sheet {
    /// Items by column, from top to bottom.
    pub columns: Vec<Vec<usize>>,
    /// The column of each item.
    pub column: Vec<usize>,
    /// The lane of each item.
    pub lane: Vec<usize>,
    /// For each edge its items from left to right, the boxes at both ends included; for one that stays in its column, these
    /// two alone. Edges from a box to itself name it twice.
    pub ways: Vec<Vec<usize>>,
}

impl Sheet {
    pub fn new(graph: &Graph, back: &[bool], columns: &[usize]) -> Self {
        let width = columns.iter().copied().max().map_or(0, |last| last + 1);
        let mut sheet = Self {
            columns: vec![Vec::new(); width],
            column: columns.to_vec(),
            lane: graph.nodes.clone(),
            ways: graph.edges.iter().map(|(from, to)| vec![*from, *to]).collect(),
        };
        for (node, column) in columns.iter().enumerate() {
            sheet.stand(node, *column);
        }
        for (place, from, to) in graph.forward(back) {
            let mut way = vec![from];
            let (begin, end) = (at(columns, from), at(columns, to));
            for column in begin + 1..end {
                // A long edge changes its lane half way.
                let lane = if (column - begin) * 2 > end - begin { graph.lane(to) } else { graph.lane(from) };
                let item = sheet.column.len();
                sheet.column.push(column);
                sheet.lane.push(lane);
                sheet.stand(item, column);
                way.push(item);
            }
            way.push(to);
            put(&mut sheet.ways, place, way);
        }
        sheet.sort();
        sheet
    }

    fn stand(&mut self, item: usize, column: usize) {
        self.columns.get_mut(column).into_iter().for_each(|items| items.push(item));
    }

    /// Steps of all edges from one column to the next.
    pub fn steps(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let pairs = self.ways.iter().flat_map(|way| way.iter().copied().zip(way.iter().copied().skip(1)));
        pairs.filter(|(one, other)| at(&self.column, *one) < at(&self.column, *other))
    }

    fn sort(&mut self) {
        let (mut left, mut right) = (vec![Vec::new(); self.column.len()], vec![Vec::new(); self.column.len()]);
        for (one, other) in self.steps() {
            right.get_mut(one).into_iter().for_each(|list| list.push(other));
            left.get_mut(other).into_iter().for_each(|list| list.push(one));
        }
        // Edges within a column pull their ends together, too.
        let mut beside = vec![Vec::new(); self.column.len()];
        for way in &self.ways {
            if let [one, other] = way.as_slice()
                && one != other
                && at(&self.column, *one) == at(&self.column, *other)
            {
                beside.get_mut(*one).into_iter().for_each(|list| list.push(*other));
                beside.get_mut(*other).into_iter().for_each(|list| list.push(*one));
            }
        }
        let lane = self.lane.clone();
        self.columns.iter_mut().for_each(|items| items.sort_by_key(|item| (at(&lane, *item), *item)));
        let mut best = self.columns.clone();
        let mut fewest = self.crossings();
        for sweep in 0..SWEEPS {
            let onwards = sweep % 2 == 0;
            let width = self.columns.len();
            let places = |step: usize| if onwards { step } else { width - 1 - step };
            for column in (0..width).map(places) {
                let near = if onwards { &left } else { &right };
                let position = self.positions();
                let Some(items) = self.columns.get_mut(column) else { continue };
                items.sort_by_cached_key(|item| {
                    let mut pulls: Vec<usize> =
                        near.get(*item).into_iter().flatten().map(|other| at(&position, *other)).collect();
                    if pulls.is_empty() {
                        pulls.extend(beside.get(*item).into_iter().flatten().map(|other| at(&position, *other)));
                    }
                    let own = at(&position, *item);
                    let sum: usize = pulls.iter().sum();
                    let middle = if pulls.is_empty() { own } else { sum / pulls.len() };
                    (at(&lane, *item), middle, own)
                });
            }
            let crossings = self.crossings();
            if crossings < fewest {
                fewest = crossings;
                best.clone_from(&self.columns);
            }
            if fewest == 0 {
                break;
            }
        }
        self.columns = best;
    }

    /// How far down each item stands in its column, in thousandths of the column, so that columns can be compared.
    fn positions(&self) -> Vec<usize> {
        let mut position = vec![0; self.column.len()];
        for items in &self.columns {
            for (place, item) in items.iter().enumerate() {
                put(&mut position, *item, (place * 2 + 1) * 1_000 / (items.len() * 2).max(1));
            }
        }
        position
    }

    /// How many pairs of lines cross.
    fn crossings(&self) -> usize {
        let mut rank = vec![0_usize; self.column.len()];
        for items in &self.columns {
            for (place, item) in items.iter().enumerate() {
                put(&mut rank, *item, place);
            }
        }
        let mut steps: Vec<(usize, usize, usize)> =
            self.steps().map(|(one, other)| (at(&self.column, one), at(&rank, one), at(&rank, other))).collect();
        steps.sort_unstable();
        let mut crossings = 0;
        for (place, (column, begin, end)) in steps.iter().enumerate() {
            let later = steps.iter().skip(place + 1).take_while(|(other, _, _)| other == column);
            crossings += later.filter(|(_, from, to)| from > begin && to < end).count();
        }
        crossings
    }
}
