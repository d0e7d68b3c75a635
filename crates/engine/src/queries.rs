//! Questions people ask. Every answer holds only what the asker may see.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::permission::{Right, Sight, may, sight, sights};
use assay_core::{Actor, Arg, Facts, Json, Message, Now, Record, Refusal, RefusalKind, available_moves, blocked_by};
use assay_pack::{Move, Register};
use assay_store::{
    Filter, FoundIn, GroupKey, HistoryEntry, Hit, ListQuery, Search, SortKey, StoreError, TaskRow, Tx, TxFacts,
};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// A record as its page shows it.
#[derive(Debug, Clone)]
pub struct RecordView<'p> {
    /// The record.
    pub record: Record,
    /// May the asker change it now?
    pub may_edit: bool,
    /// May they comment?
    pub may_comment: bool,
    /// Moves open to them, with what still keeps them from each.
    pub moves: OpenMoves<'p>,
    /// Heads of the records it names and of its people, by number.
    pub named: BTreeMap<String, Record>,
    /// Records that link to it.
    pub linked: Vec<LinkedRecords>,
    /// Computed fields that look beyond the record, in record form.
    pub live: BTreeMap<String, Json>,
    /// How computed fields came about: what the texts that explain them are given, by field.
    pub explained: Explained,
}

/// Arguments of the texts that explain computed fields, by field.
pub type Explained = BTreeMap<String, Vec<(String, Arg)>>;

/// Moves of a record that are open to somebody, with what still keeps them from each.
pub type OpenMoves<'p> = Vec<(&'p Move, Vec<Message>)>;

/// Records of one register that link here through one field.
#[derive(Debug, Clone)]
pub struct LinkedRecords {
    /// Their register.
    pub register: String,
    /// Their link field.
    pub field: String,
    /// The first of them, newest first.
    pub records: Vec<Record>,
    /// How many there are.
    pub total: usize,
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct ListPage {
    /// Rows.
    pub records: Vec<Record>,
    /// How many match in all.
    pub total: u64,
    /// Heads of the records named by the rows, by number.
    pub named: BTreeMap<String, Record>,
}

/// Linked records shown per field.
const LINKED: u32 = 5;

pub(crate) fn not_found(number: &str) -> EngineError {
    EngineError::Refused(Refusal::one(RefusalKind::NotFound, Message::new("refusal-not-found").text("number", number)))
}

impl Engine {
    /// A record with everything its page shows; as it stood at `as_of`, if given (then nothing can be done with it).
    ///
    /// # Errors
    /// There is no such record the actor may see, or the store failed.
    pub fn view(&self, actor: &Actor, number: &str, as_of: Option<Timestamp>) -> Result<RecordView<'_>, EngineError> {
        let shared = &self.shared;
        let now = self.now();
        shared.store.read(|tx| {
            let present = tx.record(number)?.ok_or_else(|| not_found(number))?;
            let register = shared.pack.register(&present.register).ok_or_else(|| not_found(number))?;
            // Today's rights decide, also over the past.
            if !may(actor, Right::Read, register, Some(&present)) {
                return Err(not_found(number));
            }
            let record = match as_of {
                Some(at) => tx.record_as_of(number, at)?.ok_or_else(|| not_found(number))?,
                None => present,
            };
            let facts = TxFacts::new(tx);
            let open = as_of.is_none() && !record.withdrawn;
            let moves = if open { available_moves(&shared.pack, actor, &record) } else { Vec::new() };
            let blocked = |step| (step, blocked_by(&shared.pack, &facts, actor, &record, step, now));
            let locked = record.state.as_deref().and_then(|state| register.state(state));
            let locked = locked.is_some_and(assay_pack::State::locks_all);
            let (live, explained) = shared.computed(&facts, actor, register, &record, now);
            let view = RecordView {
                may_edit: open && !locked && may(actor, Right::Edit, register, Some(&record)),
                may_comment: open && may(actor, Right::Comment, register, Some(&record)),
                moves: moves.into_iter().map(blocked).collect(),
                named: shared.named(tx, actor, register, std::slice::from_ref(&record))?,
                linked: shared.linked(tx, actor, number)?,
                live,
                explained,
                record,
            };
            facts.finish()?;
            Ok(view)
        })
    }

    /// A record the actor may see.
    ///
    /// # Errors
    /// There is none, or the store failed.
    pub fn record(&self, actor: &Actor, number: &str) -> Result<Record, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let record = tx.record(number)?.ok_or_else(|| not_found(number))?;
            let register = shared.pack.register(&record.register).ok_or_else(|| not_found(number))?;
            may(actor, Right::Read, register, Some(&record)).then_some(record).ok_or_else(|| not_found(number))
        })
    }

    /// The history of a record the actor may see: the newest `limit` entries, newest first.
    ///
    /// # Errors
    /// There is no such record, or the store failed.
    pub fn history(&self, actor: &Actor, number: &str, limit: u32) -> Result<Vec<HistoryEntry>, EngineError> {
        self.record(actor, number)?;
        Ok(self.shared.store.read(|tx| tx.latest_history(number, limit))?)
    }

    /// A page of a register's list. `query.sight` and `query.person` are set here.
    ///
    /// # Errors
    /// The store failed.
    pub fn list(&self, actor: &Actor, query: ListQuery) -> Result<ListPage, EngineError> {
        let shared = &self.shared;
        let (register, query) = shared.seen_by(actor, query)?;
        let total = shared.count(&query)?;
        shared.store.read(|tx| {
            let records = if total == 0 { Vec::new() } else { tx.list(&query)? };
            let named = shared.named(tx, actor, register, &records)?;
            Ok(ListPage { records, total, named })
        })
    }

    /// The first `few` records of each value of a key in a list, in the order of the list; `query.limit` and `offset` are not
    /// looked at. With heads of the records they name.
    ///
    /// # Errors
    /// The store failed.
    pub fn first_of_each(
        &self,
        actor: &Actor,
        query: ListQuery,
        key: &GroupKey,
        few: u32,
    ) -> Result<(Vec<Record>, BTreeMap<String, Record>), EngineError> {
        let shared = &self.shared;
        let (register, query) = shared.seen_by(actor, query)?;
        shared.store.read(|tx| {
            let records = tx.first_of_each(&query, key, few)?;
            let named = shared.named(tx, actor, register, &records)?;
            Ok((records, named))
        })
    }

    /// What waits for the actor.
    ///
    /// # Errors
    /// The store failed.
    pub fn work(&self, actor: &Actor, limit: u32) -> Result<Vec<TaskRow>, EngineError> {
        let mut tasks = self.shared.store.read(|tx| tx.tasks_of(&actor.person, &actor.roles, limit))?;
        // A task at a record one may not read would only tell that it is there.
        tasks.retain(|task| {
            let register = self.shared.pack.register(&task.record.register);
            register.is_some_and(|register| may(actor, Right::Read, register, Some(&task.record)))
        });
        Ok(tasks)
    }

    /// The moves open to the actor at each of these records, in their order, with what still keeps the actor from each.
    ///
    /// # Errors
    /// The store failed.
    pub fn moves_at<'r>(
        &self,
        actor: &Actor,
        records: impl IntoIterator<Item = &'r Record>,
    ) -> Result<Vec<OpenMoves<'_>>, EngineError> {
        let shared = &self.shared;
        let now = self.now();
        shared.store.read(|tx| {
            let facts = TxFacts::new(tx);
            let each = records.into_iter().map(|record| {
                let moves = available_moves(&shared.pack, actor, record).into_iter();
                moves.map(|step| (step, blocked_by(&shared.pack, &facts, actor, record, step, now))).collect()
            });
            let moves = each.collect();
            facts.finish()?;
            Ok(moves)
        })
    }

    /// Records of a register with a date field from `from` on, earliest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn upcoming(
        &self,
        actor: &Actor,
        register: &str,
        field: &str,
        from: Date,
        limit: u32,
    ) -> Result<Vec<Record>, EngineError> {
        let query = ListQuery {
            filters: vec![Filter::DateFrom { field: field.to_owned(), from: from.to_string() }, Filter::not_closed()],
            sort: SortKey::Field(field.to_owned()),
            descending: false,
            ..ListQuery::of(register, limit)
        };
        Ok(self.list(actor, query)?.records)
    }

    /// Records with a date in this field, closed ones too, the latest date first: number, title, state and that date.
    ///
    /// # Errors
    /// The store failed.
    pub fn dated(&self, actor: &Actor, register: &str, field: &str, limit: u32) -> Result<Vec<Record>, EngineError> {
        let query = ListQuery {
            filters: vec![Filter::DateFrom { field: field.to_owned(), from: Date::MIN.to_string() }],
            sort: SortKey::Field(field.to_owned()),
            fields: vec![field.to_owned()],
            ..ListQuery::of(register, limit)
        };
        Ok(self.list(actor, query)?.records)
    }

    /// The organisation's time zone.
    #[must_use]
    pub fn zone(&self) -> jiff::tz::TimeZone {
        self.shared.clock.zone()
    }

    /// Random bytes, for tokens.
    pub fn random_bytes(&self, bytes: &mut [u8]) {
        self.shared.random.fill(bytes);
    }

    /// Heads of records with all words of `query`, and the query that typos may have meant.
    ///
    /// # Errors
    /// The store failed.
    pub fn search(&self, actor: &Actor, query: &str, limit: u32) -> Result<(Vec<Hit>, Option<String>), EngineError> {
        let sights = sights(actor, &self.shared.pack);
        let search = Search { query, sights: &sights, person: &actor.person, limit };
        self.search_or_better(search, |tx, search| tx.search(search))
    }

    /// Records with all words of `query` by register, the first few of each whole or all of one register alone, and the query
    /// that typos may have meant.
    ///
    /// # Errors
    /// The store failed.
    pub fn search_by_register(
        &self,
        actor: &Actor,
        query: &str,
        limit: u32,
        only: Option<&str>,
        few: usize,
    ) -> Result<(Vec<FoundIn>, Option<String>), EngineError> {
        let sights = sights(actor, &self.shared.pack);
        let search = Search { query, sights: &sights, person: &actor.person, limit };
        self.search_or_better(search, |tx, search| tx.search_by_register(search, only, few))
    }

    /// What is found, or else what the query finds that typos may have meant, with that query.
    pub(crate) fn search_or_better<T>(
        &self,
        search: Search<'_>,
        find: impl Fn(&Tx<'_>, Search<'_>) -> Result<Vec<T>, StoreError>,
    ) -> Result<(Vec<T>, Option<String>), EngineError> {
        self.shared.store.read(|tx| {
            let found = find(tx, search)?;
            if !found.is_empty() {
                return Ok((found, None));
            }
            let better = tx.suggest(search.query)?;
            let found = match &better {
                Some(better) => find(tx, Search { query: better, ..search })?,
                None => found,
            };
            // A suggestion that finds nothing the asker may see would only tell that hidden records hold the word.
            let better = better.filter(|_| !found.is_empty());
            Ok((found, better))
        })
    }

    /// Live records of a register for a picker: number and title, newest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn titles(&self, actor: &Actor, register: &str, limit: u32) -> Result<Vec<(String, String)>, EngineError> {
        let readable = self.shared.pack.register(register).is_some_and(|found| may(actor, Right::Read, found, None));
        if !readable {
            return Ok(Vec::new());
        }
        Ok(self.shared.store.read(|tx| tx.titles(register, limit))?)
    }

    /// The newest entries of registers the actor may read as a whole, newest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn latest_entries(&self, actor: &Actor, limit: u32) -> Result<Vec<HistoryEntry>, EngineError> {
        let readable = self.shared.pack.registers.iter().filter(|register| may(actor, Right::Read, register, None));
        let keys: Vec<String> = readable.map(|register| register.key.clone()).collect();
        Ok(self.shared.store.read(|tx| tx.latest_entries(&keys, limit))?)
    }

    /// Records by number, of those the actor may see.
    ///
    /// # Errors
    /// The store failed.
    pub fn records_named<'n>(
        &self,
        actor: &Actor,
        numbers: impl IntoIterator<Item = &'n str>,
    ) -> Result<BTreeMap<String, Record>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let mut found = BTreeMap::new();
            for number in numbers {
                let Some(register) = shared.pack.register_of_number(number) else { continue };
                let record = tx.record(number)?.filter(|record| may(actor, Right::Read, register, Some(record)));
                found.extend(record.map(|record| (number.to_owned(), record)));
            }
            Ok(found)
        })
    }

    /// A file attached to (or in a field of) a record the actor may see: name, media type, bytes.
    ///
    /// # Errors
    /// There is no such file, or it cannot be read.
    pub fn file(&self, actor: &Actor, number: &str, sha256: &str) -> Result<(String, String, Vec<u8>), EngineError> {
        let record = self.record(actor, number)?;
        let history = self.shared.store.read(|tx| tx.history(number))?;
        let attached = history.iter().filter_map(|row| row.entry.value(assay_core::keys::FILE));
        let file =
            attached.chain(record.data.values()).find(|file| file.get("sha256").and_then(Json::as_str) == Some(sha256));
        let text = |key: &str| file.and_then(|file| file.get(key)?.as_str()).unwrap_or_default().to_owned();
        let bytes = if file.is_some() { self.shared.blobs.get(sha256)? } else { None };
        bytes.map(|bytes| (text("name"), text("type"), bytes)).ok_or_else(|| not_found(number))
    }
}

impl Shared {
    /// The register a list is of, and the question with what the actor may see of it.
    pub(crate) fn seen_by(&self, actor: &Actor, mut query: ListQuery) -> Result<(&Register, ListQuery), EngineError> {
        let Some(register) = self.pack.register(&query.register) else { return Err(not_found(&query.register)) };
        query.sight = sight(actor, register);
        query.person.clone_from(&actor.person);
        query.filters.iter_mut().for_each(|filter| self.see_through(actor, filter));
        Ok((register, query))
    }

    /// Says what the actor may see behind a link that a filter looks through.
    fn see_through(&self, actor: &Actor, filter: &mut Filter) {
        if let Filter::Linked { register, sight: seen, filter, .. } = filter {
            *seen = self.pack.register(register).map(|register| sight(actor, register));
            self.see_through(actor, filter);
        }
    }

    /// The records that `records` name in links, as owner or as creator.
    fn named(
        &self,
        tx: &Tx<'_>,
        actor: &Actor,
        register: &Register,
        records: &[Record],
    ) -> Result<BTreeMap<String, Record>, EngineError> {
        let mut found = BTreeMap::new();
        for record in records {
            for (_, target) in assay_core::projection::links(register, record) {
                self.name_one(tx, actor, target, &mut found)?;
            }
            self.name_one(tx, actor, &record.created_by, &mut found)?;
        }
        Ok(found)
    }

    fn name_one(
        &self,
        tx: &Tx<'_>,
        actor: &Actor,
        number: &str,
        found: &mut BTreeMap<String, Record>,
    ) -> Result<(), EngineError> {
        if found.contains_key(number) {
            return Ok(());
        }
        let Some(register) = self.pack.register_of_number(number) else { return Ok(()) };
        let seen = match sight(actor, register) {
            Sight::All => tx.record_head(number)?,
            Sight::None => None,
            // Who may see it depends on what is in it.
            Sight::Only { .. } => tx.record(number)?.filter(|record| may(actor, Right::Read, register, Some(record))),
        };
        found.extend(seen.map(|record| (number.to_owned(), record)));
        Ok(())
    }

    fn linked(&self, tx: &Tx<'_>, actor: &Actor, number: &str) -> Result<Vec<LinkedRecords>, EngineError> {
        let mut groups: Vec<LinkedRecords> = Vec::new();
        for (register, field, count) in tx.count_links_to(number)? {
            let Some(found) = self.pack.register(&register) else { continue };
            // Where everybody may read, a few are read and the rest is counted; else each has to be asked about.
            let everybody = may(actor, Right::Read, found, None);
            let limit = if everybody { LINKED } else { u32::MAX };
            let (mut records, mut seen) = (Vec::new(), 0);
            for source in tx.latest_links_to(number, &register, &field, limit)? {
                let record = tx.record(&source)?.filter(|record| may(actor, Right::Read, found, Some(record)));
                if let Some(record) = record {
                    seen += 1;
                    if seen <= LINKED {
                        records.push(record);
                    }
                }
            }
            let total = if everybody { count } else { u64::from(seen) };
            let total = usize::try_from(total).unwrap_or(usize::MAX);
            if total > 0 {
                groups.push(LinkedRecords { register, field, records, total });
            }
        }
        Ok(groups)
    }

    /// What the page tells of computed fields: those that look beyond the record, in record form, and what explains those
    /// that have a value, stored ones included.
    fn computed(
        &self,
        facts: &dyn Facts,
        actor: &Actor,
        register: &Register,
        record: &Record,
        now: Now,
    ) -> (BTreeMap<String, Json>, Explained) {
        let host = assay_core::Host::new(&self.pack, facts);
        let object = host.admit(Arc::new(record.clone()));
        let live = register.fields.iter().filter_map(|field| {
            let program = field.compute.as_ref().filter(|program| !assay_core::is_stored(&self.pack, program))?;
            Some((field.key.clone(), host.compute(program, object.clone(), &field.kind, actor, now)?))
        });
        let explained = register.fields.iter().filter_map(|field| {
            let args = field.explain.as_ref()?.iter().map(|(name, program)| {
                (name.clone(), host.to_arg(&host.evaluate(program, object.clone(), actor, now)))
            });
            Some((field.key.clone(), args.collect()))
        });
        (live.collect(), explained.collect())
    }
}
