//! The handle: readers in a pool, one writer with group commit.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use assay_pack::Pack;

use crate::backend::Conn as _;
use crate::dialect::Dialect;
use crate::error::StoreError;
use crate::log::Log;
use crate::sqlite::Sqlite;
use crate::tx::{Batch, Tx};

/// Units of work committed together at most: bounds how long the first of them waits.
const GROUP: usize = 256;
/// Units of work that may wait; a caller beyond that waits to enqueue.
const QUEUE: usize = 1_024;

/// How to open a store.
#[derive(Debug, Clone)]
pub struct Options {
    /// Make the database if it does not exist.
    pub create: bool,
    /// Most connections that read at once.
    pub readers: usize,
    /// Most bytes the database may grow to; as many as the disk holds for `None`.
    pub most_bytes: Option<u64>,
}

impl Default for Options {
    fn default() -> Self {
        Self { create: false, readers: 4, most_bytes: None }
    }
}

/// A workspace's database. Cheap to clone; the last clone closes it.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    path: PathBuf,
    pack: Arc<Pack>,
    readers: Mutex<Vec<Sqlite>>,
    reader_free: Condvar,
    lent: Mutex<usize>,
    most: usize,
    writer: Option<SyncSender<Work>>,
    thread: Option<JoinHandle<()>>,
    generations: Arc<Generations>,
}

/// A unit of work (given nothing when no transaction could begin), and how to tell its caller once the group is
/// committed.
type Work = Box<dyn FnOnce(Option<(&Sqlite, &RefCell<Batch>, &Pack)>) -> Finish + Send>;
type Finish = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// How often each register has changed since the store was opened: lets callers cache what they read. In all, by
/// register, and how often another process changed who knows what. Beside it, who wants to hear of changes.
#[derive(Default)]
struct Generations(Mutex<(u64, BTreeMap<String, u64>, u64)>, Mutex<Vec<Listener>>);

/// Told after each commit.
type Listener = Box<dyn Fn() + Send>;

impl Store {
    /// Opens the database at `path`, bringing it to the newest format, and starts its writer.
    ///
    /// # Errors
    /// The file cannot be opened, is no workspace, or was written by a newer version.
    pub fn open(path: &Path, pack: Arc<Pack>, options: &Options) -> Result<Self, StoreError> {
        let writer = Sqlite::open_writer(path, options.create)?;
        if let Some(most) = options.most_bytes {
            writer.limit_size(most)?;
        }
        // What is remembered of the ledger's end and the version it was read at belong together: another process may
        // append at any moment after the transaction.
        writer.run("BEGIN IMMEDIATE")?;
        let seen = writer.data_version()?;
        let batch = RefCell::new(Batch::load(&writer)?);
        let tx = Tx::new(&writer, &pack, Some(&batch));
        tx.create_views()?;
        tx.keep_projections()?;
        batch.borrow_mut().flush_texts(&writer)?;
        writer.run("COMMIT")?;
        let log = Log::open(path)?;
        let (sender, receiver) = sync_channel(QUEUE);
        let generations = Arc::new(Generations::default());
        let thread = {
            let (pack, generations) = (Arc::clone(&pack), Arc::clone(&generations));
            let name = std::thread::Builder::new().name("store-writer".to_owned());
            let run = move || run_writer(&writer, &log, &batch, seen, &receiver, &pack, &generations);
            name.spawn(run).map_err(|source| StoreError::File { path: path.to_owned(), source })?
        };
        Ok(Self {
            inner: Arc::new(Inner {
                path: path.to_owned(),
                pack,
                readers: Mutex::default(),
                reader_free: Condvar::new(),
                lent: Mutex::new(0),
                most: options.readers.max(1),
                writer: Some(sender),
                thread: Some(thread),
                generations,
            }),
        })
    }

    /// A fact about the workspace whose database is at `path`, read without opening the workspace: which packs it follows must
    /// be known before.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn peek(path: &Path, key: &str) -> Result<Option<String>, StoreError> {
        let mut found = None;
        let sql = "SELECT value FROM meta WHERE key = $1";
        let read = Sqlite::open_reader(path).and_then(|reader| {
            reader.query(sql, &[key.into()], &mut |row| {
                found = Some(row.text(0)?.to_owned());
                Ok(false)
            })
        });
        match read {
            // What is no database of ours is told better by opening it.
            Ok(()) | Err(StoreError::Damaged(_)) => Ok(found),
            Err(error) => Err(error),
        }
    }

    /// The pack the store projects by.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.inner.pack
    }

    /// Where the database is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// Runs `work` over a consistent snapshot.
    ///
    /// # Errors
    /// Those of `work`, and failures to read.
    pub fn read<R, E: From<StoreError>>(&self, work: impl FnOnce(&Tx<'_>) -> Result<R, E>) -> Result<R, E> {
        let reader = self.borrow_reader()?;
        let connection = reader.connection()?;
        connection.run("BEGIN")?;
        let outcome = work(&Tx::new(connection, &self.inner.pack, None));
        connection.run("COMMIT")?;
        outcome
    }

    /// Runs `work` in the writer and returns once it is durable. When `work` fails, nothing of it is kept.
    ///
    /// # Errors
    /// Those of `work`, and failures to commit.
    pub fn write<R, E>(&self, work: impl FnOnce(&Tx<'_>) -> Result<R, E> + Send + 'static) -> Result<R, E>
    where
        R: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (sender, receiver) = sync_channel::<Result<R, E>>(1);
        let job: Work = Box::new(move |desk| {
            let outcome = desk.map(|(connection, batch, pack)| run_in_savepoint(connection, batch, pack, work));
            Box::new(move |committed| {
                let answer = match (outcome, committed) {
                    (Some(Err(refused)), _) => Err(refused),
                    (_, Err(error)) => Err(E::from(error)),
                    (Some(done), Ok(())) => done,
                    (None, Ok(())) => Err(E::from(StoreError::Closed)),
                };
                // The caller may have gone; the work is done all the same.
                let _ = sender.send(answer);
            })
        });
        let writer = self.inner.writer.as_ref().ok_or_else(|| E::from(StoreError::Closed))?;
        writer.send(job).map_err(|_closed| E::from(StoreError::Closed))?;
        receiver.recv().map_err(|_closed| E::from(StoreError::Closed))?
    }

    /// How often records of `register` have changed since the store was opened; of all registers for `None`.
    ///
    /// Read it before reading what is cached under it.
    #[must_use]
    pub fn generation(&self, register: Option<&str>) -> u64 {
        let known = lock(&self.inner.generations.0);
        register.map_or(known.0, |register| known.1.get(register).copied().unwrap_or_default() + known.2)
    }

    /// Calls `listener` after every commit from now on, for as long as the store is open. It is called by the writer, so it must
    /// do no more than wake somebody.
    pub fn on_commit(&self, listener: impl Fn() + Send + 'static) {
        lock(&self.inner.generations.1).push(Box::new(listener));
    }

    /// Writes a consistent copy of the database to a new file, while work goes on.
    ///
    /// # Errors
    /// The file exists already or cannot be written.
    pub fn copy_to(&self, target: &Path) -> Result<(), StoreError> {
        self.borrow_reader()?.connection()?.copy_to(target)
    }

    fn borrow_reader(&self) -> Result<Reader<'_>, StoreError> {
        let mut lent = lock(&self.inner.lent);
        while *lent >= self.inner.most {
            lent = self.inner.reader_free.wait(lent).unwrap_or_else(PoisonError::into_inner);
        }
        *lent += 1;
        drop(lent);
        let mut reader = Reader { inner: &self.inner, connection: lock(&self.inner.readers).pop() };
        if reader.connection.is_none() {
            reader.connection = Some(Sqlite::open_reader(&self.inner.path)?);
        }
        Ok(reader)
    }
}

/// A reading connection on loan.
struct Reader<'s> {
    inner: &'s Inner,
    connection: Option<Sqlite>,
}

impl Reader<'_> {
    fn connection(&self) -> Result<&Sqlite, StoreError> {
        self.connection.as_ref().ok_or(StoreError::Closed)
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        // A connection that unwound in the middle of a snapshot is let go rather than handed to the next.
        if let Some(connection) = self.connection.take().filter(|_| !std::thread::panicking()) {
            lock(&self.inner.readers).push(connection);
        }
        *lock(&self.inner.lent) -= 1;
        self.inner.reader_free.notify_one();
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // The last connection to close folds the write-ahead log back into the database, which a reading one cannot:
        // they go before the writer may.
        lock(&self.readers).clear();
        // Closing the queue lets the writer finish what waits and end.
        self.writer = None;
        // A unit of work that holds the last clone closes the store from the writer itself, which cannot wait for itself.
        if let Some(thread) = self.thread.take().filter(|thread| thread.thread().id() != std::thread::current().id()) {
            let _ = thread.join();
        }
    }
}

/// Locks, taking what a panicking holder left: every guarded value here is valid at any moment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes work as it comes and commits whatever is waiting together.
fn run_writer(
    connection: &Sqlite,
    log: &Log,
    batch: &RefCell<Batch>,
    mut seen: i64,
    queue: &Receiver<Work>,
    pack: &Pack,
    generations: &Generations,
) {
    while let Ok(first) = queue.recv() {
        let begun = begin(connection, batch, &mut seen, generations);
        let mark = batch.borrow().mark();
        let mut finish = Vec::new();
        let mut waiting = Some(first);
        while let Some(work) = waiting.take() {
            finish.push(work(begun.is_ok().then_some((connection, batch, pack))));
            // When the database gave up the transaction, whatever came next would be on its own.
            let going = begun.is_ok() && connection.in_transaction();
            waiting = if going && finish.len() < GROUP { queue.try_recv().ok() } else { None };
        }
        let committed = begun.and_then(|()| {
            if !connection.in_transaction() {
                return Err(StoreError::RolledBack);
            }
            batch.borrow_mut().seal(connection)?;
            connection.run("COMMIT")
        });
        match &committed {
            Ok(()) => generations.bump(&batch.borrow_mut().settle()),
            Err(error) => {
                tracing::error!(%error, works = finish.len(), "commit failed and was rolled back");
                // After a failed COMMIT the transaction may be over already; either way nothing of it stays.
                let _ = connection.run("ROLLBACK");
                batch.borrow_mut().back_to(&mark);
            }
        }
        for tell in finish {
            tell(committed.as_ref().copied().map_err(repeat));
        }
        log.tend(connection);
    }
}

/// Begins the transaction of a group. Inside it nobody else writes, so what another process appended meanwhile is read
/// here once and for all.
fn begin(
    connection: &Sqlite,
    batch: &RefCell<Batch>,
    seen: &mut i64,
    generations: &Generations,
) -> Result<(), StoreError> {
    connection.run("BEGIN IMMEDIATE")?;
    let caught_up = connection.data_version().and_then(|version| {
        if *seen != version {
            *batch.borrow_mut() = Batch::load(connection)?;
            generations.bump_all();
            *seen = version;
        }
        Ok(())
    });
    if caught_up.is_err() {
        let _ = connection.run("ROLLBACK");
    }
    caught_up
}

impl Generations {
    /// Another process may have changed anything.
    fn bump_all(&self) {
        let mut known = lock(&self.0);
        known.0 += 1;
        known.2 += 1;
    }

    fn bump(&self, touched: &BTreeSet<String>) {
        let mut known = lock(&self.0);
        known.0 += 1;
        for register in touched {
            *known.1.entry(register.clone()).or_default() += 1;
        }
        drop(known);
        lock(&self.1).iter().for_each(|listener| listener());
    }
}

/// The same failure for one more caller of the group.
fn repeat(error: &StoreError) -> StoreError {
    match error {
        StoreError::DiskFull => StoreError::DiskFull,
        StoreError::Busy => StoreError::Busy,
        StoreError::RolledBack => StoreError::RolledBack,
        other => StoreError::Database(other.to_string()),
    }
}

fn run_in_savepoint<R, E: From<StoreError>>(
    connection: &Sqlite,
    batch: &RefCell<Batch>,
    pack: &Pack,
    work: impl FnOnce(&Tx<'_>) -> Result<R, E>,
) -> Result<R, E> {
    connection.run("SAVEPOINT work")?;
    let mark = batch.borrow_mut().begin_unit();
    let tx = Tx::new(connection, pack, Some(batch));
    let outcome =
        catch_unwind(AssertUnwindSafe(|| work(&tx))).unwrap_or_else(|_panic| Err(StoreError::Panicked.into()));
    if outcome.is_err() {
        batch.borrow_mut().back_to(&mark);
    }
    if !connection.in_transaction() {
        // The database rolled everything back by itself; the whole group is told so.
        return outcome.and(Err(StoreError::RolledBack.into()));
    }
    if outcome.is_err() {
        connection.run("ROLLBACK TO work")?;
    }
    connection.run("RELEASE work")?;
    outcome
}

/// The dialect this store speaks.
pub const DIALECT: Dialect = Dialect::Sqlite;
