//! How many there are. Counts of what is large may lag a second behind, so that no page waits for counting.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use assay_core::Actor;
use assay_core::permission::{Sight, sight};
use assay_store::{Filter, GroupKey, ListQuery};
use jiff::{SignedDuration, Timestamp};

use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// Answers remembered at most, of each kind.
const REMEMBERED: usize = 4_096;
/// State kind of open records, as the store numbers it.
const OPEN: i64 = 0;
/// How long counts may lag behind.
const LAG: SignedDuration = SignedDuration::from_secs(1);
/// A count of so many records or more may lag behind like those of the navigation, so that readers of a large list do not
/// wait for counting after every change that anybody makes. Smaller ones are always right.
const MANY: u64 = 1_000;

/// What the navigation counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NavCounts {
    /// Open records by register.
    pub open: BTreeMap<String, u64>,
    /// Records the person owns, by register.
    pub owned: BTreeMap<String, u64>,
    /// Records of all registers, whoever may see them.
    pub records: u64,
    /// Tasks that wait for the person, and notices that they have not put away.
    pub work: u64,
    /// Errors that stand and that the person may see.
    pub errors: u64,
}

/// Counts by value of a key; none for what has no value.
pub type Groups = BTreeMap<Option<String>, u64>;

/// Counts, remembered until what they count changes.
#[derive(Default)]
pub(crate) struct Counts {
    lists: Memory<u64>,
    groups: Memory<Arc<Groups>>,
    nav: Memory<Arc<NavCounts>>,
}

/// Answers with the generation and the moment at which they were found.
struct Memory<T>(Mutex<HashMap<String, (u64, Timestamp, T)>>);

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone> Memory<T> {
    /// The answer under `key`, found anew when the generation has moved on and it may not lag behind any more.
    fn get(
        &self,
        key: String,
        (generation, now): (u64, Timestamp),
        may_lag: impl Fn(&T) -> bool,
        find: impl FnOnce() -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        if let Some((then, at, known)) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&key) {
            if *then == generation || (now.duration_since(*at) < LAG && may_lag(known)) {
                return Ok(known.clone());
            }
            // Who comes while it is found anew takes what is known: one counts, not all.
            *at = now;
        }
        let found = find()?;
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(key, (generation, now, found.clone()));
        Ok(found)
    }
}

impl Engine {
    /// How many records of a register match filters, of those the actor may see.
    ///
    /// # Errors
    /// The store failed.
    pub fn count_matching(&self, actor: &Actor, register: &str, filters: Vec<Filter>) -> Result<u64, EngineError> {
        if self.shared.pack.register(register).is_none() {
            return Ok(0);
        }
        let (_, query) = self.shared.seen_by(actor, ListQuery { filters, ..ListQuery::of(register, 0) })?;
        self.shared.count(&query)
    }

    /// How many records of a list the actor sees there are by value of a key.
    ///
    /// # Errors
    /// The store failed.
    pub fn count_by(&self, actor: &Actor, query: ListQuery, key: &GroupKey) -> Result<Arc<Groups>, EngineError> {
        let shared = &self.shared;
        let (_, query) = shared.seen_by(actor, query)?;
        let count = || Ok(Arc::new(shared.store.read(|tx| tx.count_by(&query, key))?.into_iter().collect::<Groups>()));
        match shared.memory_key(&query) {
            Some((place, since)) => {
                let many = |groups: &Arc<Groups>| groups.values().sum::<u64>() >= MANY;
                shared.counts.groups.get(format!("{place} {key:?}"), since, many, count)
            }
            None => count(),
        }
    }

    /// The counts in the navigation. They may lag behind by a second, so that no page waits for counting.
    ///
    /// # Errors
    /// The store failed.
    pub fn nav_counts(&self, actor: &Actor) -> Result<Arc<NavCounts>, EngineError> {
        let shared = &self.shared;
        let since = (shared.store.generation(None), shared.clock.now());
        let key = format!("{} {:?}", actor.person, actor.roles);
        shared.counts.nav.get(key, since, |_| true, || Ok(Arc::new(self.count_nav(actor)?)))
    }

    fn count_nav(&self, actor: &Actor) -> Result<NavCounts, EngineError> {
        let shared = &self.shared;
        let mut counts = shared.store.read(|tx| {
            let (mut open, mut records) = (BTreeMap::<String, u64>::new(), 0);
            for (register, kind, count) in tx.count_records()? {
                records += count;
                if kind == OPEN {
                    open.insert(register, count);
                }
            }
            let work = tx.count_tasks(&actor.person, &actor.roles)?;
            let owned = tx.count_owned(&actor.person)?.into_iter().collect();
            Ok::<_, EngineError>(NavCounts { open, owned, records, work, errors: 0 })
        })?;
        counts.errors = self.errors_seen(actor)?;
        counts.work += u64::try_from(self.notices(actor)?.len()).unwrap_or_default();
        for register in &shared.pack.registers {
            match sight(actor, register) {
                Sight::All => {}
                Sight::None => {
                    counts.open.remove(&register.key);
                }
                Sight::Only { .. } => {
                    let seen = self.count_matching(actor, &register.key, vec![Filter::Kind(vec![OPEN])])?;
                    counts.open.insert(register.key.clone(), seen);
                }
            }
        }
        Ok(counts)
    }
}

impl Shared {
    /// How many records a list has in all.
    pub(crate) fn count(&self, query: &ListQuery) -> Result<u64, EngineError> {
        let count = || Ok(self.store.read(|tx| tx.count(query))?);
        match self.memory_key(query) {
            Some((key, since)) => self.counts.lists.get(key, since, |count| *count >= MANY, count),
            None => count(),
        }
    }

    /// Under what key counts of a list are remembered, and since when they hold. None for what lies behind a link: it changes
    /// without this register, and not everybody sees the same of it.
    fn memory_key(&self, query: &ListQuery) -> Option<(String, (u64, Timestamp))> {
        if query.filters.iter().any(|filter| matches!(filter, Filter::Linked { .. })) {
            return None;
        }
        let person = if query.sight == Sight::All { "" } else { &query.person };
        let key = format!("{} {:?} {:?} {person} {:?}", query.register, query.sight, query.filters, query.text);
        Some((key, (self.store.generation(Some(&query.register)), self.clock.now())))
    }
}
