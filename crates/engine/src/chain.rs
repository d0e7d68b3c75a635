//! The chain of a record: what led to it, and what it led to.
//!
//! A record points at what it follows from (a corrective action at its nonconformity), so what led to a record is found
//! along its links, and what it led to against them. The two are never mixed on one way: from a nonconformity to its process
//! and back to every other nonconformity of that process would be no chain. For the same reason what is of lasting use (a
//! process, a supplier, a document: a number without a year) stands beside the record itself, but is no step on a way.

use std::collections::{BTreeMap, VecDeque};

use assay_core::permission::{Right, may};
use assay_core::{Actor, Record, projection};
use assay_pack::{FieldKind, Numbering, Register};
use assay_store::Tx;

use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// Records of one field shown beside a record; the rest is counted.
const OF_A_FIELD: usize = 5;
/// How far from the record the chain goes.
const FARTHEST: i32 = 5;

/// A record with its chain, of what the reader may see.
#[derive(Debug, Clone)]
pub struct Chain {
    /// The records, the nearest first; the record itself is the first of all.
    pub nodes: Vec<ChainNode>,
    /// Links between them: the place of the record that led to the other, and that of the other.
    pub edges: Vec<(usize, usize)>,
    /// What is not shown one by one.
    pub folds: Vec<Fold>,
}

/// A record of the chain.
#[derive(Debug, Clone)]
pub struct ChainNode {
    /// The record.
    pub record: Record,
    /// How many links away: below 0 for what led to the record, above for what it led to.
    pub layer: i32,
}

/// Records that are only counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fold {
    /// Place of the record they belong to.
    pub at: usize,
    /// Their register; none where a link may point to several.
    pub register: Option<String>,
    /// The link field, on the record itself or on theirs.
    pub field: String,
    /// They led to the record at [`Fold::at`]; else it led to them.
    pub led_here: bool,
    /// How many there are.
    pub count: usize,
}

impl Engine {
    /// The chain of a record, of at most `most` records.
    ///
    /// # Errors
    /// There is no such record the actor may see, or the store failed.
    pub fn chain(&self, actor: &Actor, number: &str, most: usize) -> Result<Chain, EngineError> {
        let start = self.record(actor, number)?;
        let shared = &self.shared;
        shared.store.read(|tx| {
            let mut walk = Walk { shared, tx, actor, most, places: BTreeMap::new(), chain: Chain::empty() };
            walk.go(start)?;
            Ok(walk.chain)
        })
    }
}

impl Chain {
    fn empty() -> Self {
        Self { nodes: Vec::new(), edges: Vec::new(), folds: Vec::new() }
    }
}

struct Walk<'w> {
    shared: &'w Shared,
    tx: &'w Tx<'w>,
    actor: &'w Actor,
    most: usize,
    places: BTreeMap<String, usize>,
    chain: Chain,
}

/// Links of one field, as found at one record.
struct Bundle {
    register: Option<String>,
    field: String,
    numbers: Vec<String>,
}

impl Walk<'_> {
    fn go(&mut self, start: Record) -> Result<(), EngineError> {
        self.add(start, 0);
        let mut waiting = VecDeque::from([0]);
        while let Some(place) = waiting.pop_front() {
            let Some(node) = self.chain.nodes.get(place) else { continue };
            let (record, layer) = (node.record.clone(), node.layer);
            if layer <= 0 {
                for bundle in self.led_to(&record) {
                    self.follow(place, layer - 1, true, &bundle, &mut waiting)?;
                }
            }
            if layer >= 0 {
                for bundle in self.led_from(&record)? {
                    self.follow(place, layer + 1, false, &bundle, &mut waiting)?;
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, record: Record, layer: i32) -> usize {
        let place = self.chain.nodes.len();
        self.places.insert(record.number.clone(), place);
        self.chain.nodes.push(ChainNode { record, layer });
        place
    }

    /// Takes up the records of one field, and counts those there is no room for.
    fn follow(
        &mut self,
        place: usize,
        layer: i32,
        led_here: bool,
        bundle: &Bundle,
        waiting: &mut VecDeque<usize>,
    ) -> Result<(), EngineError> {
        let (mut shown, mut folded) = (0, 0);
        for number in &bundle.numbers {
            if let Some(known) = self.places.get(number).copied() {
                let edge = if led_here { (known, place) } else { (place, known) };
                // A record that points at itself, and a circle seen from its other side, are drawn once.
                if known != place && !self.chain.edges.contains(&edge) {
                    self.chain.edges.push(edge);
                }
                continue;
            }
            let room = shown < OF_A_FIELD && self.chain.nodes.len() < self.most && layer.abs() <= FARTHEST;
            let lasting = self.is_lasting(number);
            if lasting && layer.abs() > 1 {
                continue;
            }
            // What everybody may read is counted without being looked at.
            let register = self.shared.pack.register_of_number(number);
            if !room && register.is_some_and(|register| may(self.actor, Right::Read, register, None)) {
                folded += 1;
                continue;
            }
            let Some(record) = self.seen(number)? else { continue };
            if !room {
                folded += 1;
                continue;
            }
            shown += 1;
            let made = self.add(record, layer);
            self.chain.edges.push(if led_here { (made, place) } else { (place, made) });
            if !lasting {
                waiting.push_back(made);
            }
        }
        if folded > 0 {
            let (register, field) = (bundle.register.clone(), bundle.field.clone());
            self.chain.folds.push(Fold { at: place, register, field, led_here, count: folded });
        }
        Ok(())
    }

    /// Has its number no year? Then it is no case that follows from another.
    fn is_lasting(&self, number: &str) -> bool {
        let register = self.shared.pack.register_of_number(number);
        register.is_some_and(|register| register.numbering == Numbering::Plain)
    }

    /// A record the reader may see and that counts.
    fn seen(&self, number: &str) -> Result<Option<Record>, EngineError> {
        let record = self.tx.record(number)?.filter(|record| !record.withdrawn);
        Ok(record.filter(|record| {
            let register = self.shared.pack.register(&record.register);
            register.is_some_and(|register| may(self.actor, Right::Read, register, Some(record)))
        }))
    }

    /// What the record points at, by field.
    fn led_to(&self, record: &Record) -> Vec<Bundle> {
        let Some(register) = self.shared.pack.register(&record.register) else { return Vec::new() };
        let mut bundles: Vec<Bundle> = Vec::new();
        for (field, number) in projection::links(register, record) {
            if !self.is_chain(register, field) {
                continue;
            }
            match bundles.iter_mut().find(|bundle| bundle.field == field) {
                Some(bundle) => bundle.numbers.push(number.to_owned()),
                None => {
                    let target = self.shared.pack.register_of_number(number).map(|register| register.key.clone());
                    bundles.push(Bundle {
                        register: target,
                        field: field.to_owned(),
                        numbers: vec![number.to_owned()],
                    });
                }
            }
        }
        bundles
    }

    /// What points at the record, by register and field, the newest first.
    fn led_from(&self, record: &Record) -> Result<Vec<Bundle>, EngineError> {
        let mut links = self.tx.links_to(&record.number)?;
        links.reverse();
        let mut bundles: Vec<Bundle> = Vec::new();
        for (register, field, source) in links {
            if !self.shared.pack.register(&register).is_some_and(|found| self.is_chain(found, &field)) {
                continue;
            }
            let same = |bundle: &&mut Bundle| bundle.register.as_ref() == Some(&register) && bundle.field == field;
            match bundles.iter_mut().find(same) {
                Some(bundle) => bundle.numbers.push(source),
                None => bundles.push(Bundle { register: Some(register), field, numbers: vec![source] }),
            }
        }
        Ok(bundles)
    }

    /// Is this field a link that leads on? People and sites belong to everything, and lead nowhere.
    fn is_chain(&self, register: &Register, field: &str) -> bool {
        let people = &self.shared.pack.identity.register;
        register.field(field).filter(|field| !field.implicit).is_some_and(|field| match &field.kind {
            FieldKind::Link(target) | FieldKind::Links(target) => target.registers.as_slice() != [people.clone()],
            _ => false,
        })
    }
}
