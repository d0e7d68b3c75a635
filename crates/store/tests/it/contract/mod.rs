//! What every back end must do, written over "something that opens a store".
//!
//! A second back end implements [`Opener`] and adds one `contract!` line.

pub mod group;
pub mod ledger;
pub mod lists;
pub mod projections;
pub mod search;
pub mod tables;

use std::collections::HashMap;
use std::sync::Arc;

use assay_core::{Command, Decision, Refusal, decide};
use assay_pack::Pack;
use assay_store::{Store, StoreError, Tx, TxFacts};
use uuid::Uuid;

use crate::random::{Life, Op, peopled};
use crate::world::World;

/// A place with one workspace, at first empty.
pub trait Opener {
    /// A new place.
    fn new() -> Self
    where
        Self: Sized;
    /// Opens the workspace there, making it if need be. May be called several times.
    fn open(&self, pack: &'static Arc<Pack>) -> Store;
}

/// Runs the whole suite over one back end.
macro_rules! contract {
    ($opener:ty) => {
        $crate::contract::contract!(@ $opener;
            ledger: [
                what_is_appended_is_read, versions_are_taken_once, as_of, erased_values_are_gone, the_tree_grows_with_the_ledger,
                readers_cannot_write, scanning, imports_are_found, snapshots_hold_still,
            ]
            group: [
                many_writers_lose_nothing, a_failing_unit_leaves_nothing, a_panicking_unit_leaves_nothing,
                failing_in_the_middle_of_a_group, two_processes_take_turns, generations, the_last_clone_in_a_unit_of_work,
            ]
            lists: [
                filters_sorts_and_counts_agree_with_the_oracle, lists_show_what_may_be_read, odd_questions,
                conditions_beyond_a_link, several_keys_and_groups, pages,
            ]
            search: [
                words_prefixes_accents_and_plurals, typos, numbers_by_name, hostile_queries, search_shows_what_may_be_read,
                text_follows_the_record, titles_first_however_many_match, large_text,
            ]
            projections: [
                a_random_life, rebuilding_changes_nothing, links_both_ways, what_people_own_and_what_is_about_it, tasks_for_people_and_roles,
                serials_have_no_gaps,
                a_changed_pack_is_projected_anew,
            ]
            tables: [
                meta_cursors_and_settings, jobs, jobs_asked_for_while_they_run, jobs_whose_worker_dies, accounts_and_sessions,
                failed_sign_ins, diagnostics_and_readiness, checkpoints, saved_views, drafts, public_links_and_reports,
            ]
        );
    };
    (@ $opener:ty; $($module:ident: [$($test:ident),* $(,)?])*) => {
        $($(
            #[test]
            fn $test() {
                $crate::contract::$module::$test::<$opener>();
            }
        )*)*
    };
}
pub(crate) use contract;

/// Salts that are no secret.
pub fn salts(bytes: &mut [u8]) {
    bytes.fill(7);
}

/// Appends what was decided elsewhere.
pub fn append(store: &Store, decision: &Decision) -> Result<u64, StoreError> {
    let decision = decision.clone();
    store.write(move |tx| tx.append(&decision.entry, decision.before.as_deref(), &decision.after, &mut salts))
}

/// Decides over the facts of a transaction and appends, as the engine does.
pub fn carry_out(tx: &Tx<'_>, command: &Command, world: &World) -> Result<Option<Decision>, CarryError> {
    let facts = TxFacts::new(tx);
    let id = Uuid::from_u64_pair(1, u64::try_from(world.ledger.len()).unwrap());
    let decided = decide(world.pack, &facts, command, world.now, id);
    facts.finish()?;
    let decided = decided.map_err(|refusal| CarryError::Refused(Box::new(refusal)))?;
    if let Some(decision) = &decided {
        tx.append(&decision.entry, decision.before.as_deref(), &decision.after, &mut salts)?;
    }
    Ok(decided)
}

/// Why a command was not carried out.
#[derive(Debug)]
#[expect(dead_code, reason = "shown when a test fails")]
pub enum CarryError {
    Refused(Box<Refusal>),
    Store(StoreError),
}

impl From<StoreError> for CarryError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// A store and, beside it, the same life in memory.
pub fn lived(store: &Store, pack: &'static Pack, ops: &[Op]) -> World {
    let life = Life::of(pack);
    let mut world = peopled(pack);
    let mut records: HashMap<String, assay_core::Record> = HashMap::new();
    for entry in &world.ledger {
        let after = assay_core::Record::begin(entry);
        let entry = entry.clone();
        records.insert(after.number.clone(), after.clone());
        store.write::<_, StoreError>(move |tx| tx.append(&entry, None, &after, &mut salts)).unwrap();
    }
    for op in ops {
        let command = life.command(&world, *op);
        if let Ok(Some(decision)) = world.submit(&command) {
            append(store, &decision).unwrap();
        }
    }
    // Their numbers were drawn in memory.
    for record in world.facts.records() {
        let register = Arc::clone(pack.register(&record.register).unwrap());
        let (year, serial) = assay_core::serial_of(&register, &record.number).unwrap();
        store.write::<_, StoreError>(move |tx| tx.note_serial(&register.key, year, serial)).unwrap();
    }
    world
}

/// A few hundred steps of a life, the same every time.
pub fn steps(seed: u16, count: u16) -> Vec<Op> {
    let mut state = u64::from(seed) + 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u16::try_from(state >> 48).unwrap()
    };
    (0..count).map(|_| [next(), next(), next(), next()]).collect()
}
