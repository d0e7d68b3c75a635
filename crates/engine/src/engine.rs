//! The engine: one door in, queries out.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use assay_core::check::Reach;
use assay_core::{Actor, Command, FileRef, Now, Record, decide};
use assay_pack::Pack;
use assay_seal::note::Signer;
use assay_store::{Blobs, Store, Tx, TxFacts};
use jiff::Timestamp;
use uuid::Uuid;

use crate::checker::{Checker, Digests};
use crate::clock::{Clock, Random};
use crate::counts::Counts;
use crate::error::EngineError;
use crate::standings::Informed;

/// A workspace at work. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    pub(crate) shared: Arc<Shared>,
}

/// What every clone of an engine shares.
pub(crate) struct Shared {
    pub store: Store,
    pub blobs: Blobs,
    pub pack: Arc<Pack>,
    pub clock: Arc<dyn Clock>,
    pub random: Arc<dyn Random>,
    pub signer: Signer,
    pub reach: Reach,
    pub checker: Mutex<Checker>,
    pub digests: Digests,
    pub counts: Counts,
    /// Moment of the latest entry, so that entries of one ledger never go back in time.
    pub latest: AtomicI64,
    pub bell: crate::jobs::Bell,
}

/// An accepted command.
#[derive(Debug, Clone, PartialEq)]
pub struct Submitted {
    /// Number of the record.
    pub number: String,
    /// Its version now.
    pub version: u32,
    /// False when everything was already as asked.
    pub changed: bool,
}

impl Engine {
    /// The pack the workspace follows.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.shared.pack
    }

    /// The store, for maintenance that is no query of a person.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.shared.store
    }

    /// The files.
    #[must_use]
    pub fn blobs(&self) -> &Blobs {
        &self.shared.blobs
    }

    /// The moment, by the workspace's clock.
    #[must_use]
    pub fn now(&self) -> Now {
        Now { at: self.shared.clock.now(), today: self.shared.clock.today() }
    }

    /// A key of this workspace for one purpose, the same after every start. It tells nothing of the key it is made of.
    #[must_use]
    pub fn key_for(&self, purpose: &str) -> [u8; 32] {
        let secret = self.shared.signer.to_secret_text();
        assay_seal::Hash::of(format!("{secret}\n{purpose}").as_bytes()).0
    }

    /// The one door: decides a command and, if it is accepted, makes it durable.
    ///
    /// # Errors
    /// The refusal, or a failure of the store; nothing was changed.
    pub fn submit(&self, command: Command) -> Result<Submitted, EngineError> {
        self.freshen(std::slice::from_ref(&command))?;
        let shared = Arc::clone(&self.shared);
        let submitted = self.shared.store.write(move |tx| {
            let facts = TxFacts::new(tx);
            shared.carry_out(tx, &facts, &command)
        })?;
        if submitted.changed {
            self.shared.bell.ring();
        }
        Ok(submitted)
    }

    /// Decides several commands as one act: all are accepted and made durable together, or none is.
    ///
    /// # Errors
    /// The first refusal with the index of its command, or a failure of the store; nothing was changed.
    pub fn submit_all(&self, commands: Vec<Command>) -> Result<Vec<Submitted>, (usize, EngineError)> {
        struct At(usize, EngineError);
        impl From<assay_store::StoreError> for At {
            fn from(error: assay_store::StoreError) -> Self {
                Self(0, error.into())
            }
        }
        self.freshen(&commands).map_err(|error| (0, error))?;
        let shared = Arc::clone(&self.shared);
        let done = self.shared.store.write(move |tx| {
            let facts = TxFacts::new(tx);
            let carry = |(index, command): (usize, &Command)| {
                shared.carry_out(tx, &facts, command).map_err(|error| At(index, error))
            };
            commands.iter().enumerate().map(carry).collect::<Result<Vec<_>, At>>()
        });
        self.shared.bell.ring();
        done.map_err(|At(index, error)| (index, error))
    }

    /// Keeps a file and attaches it to a record.
    ///
    /// # Errors
    /// The refusal, or a failure of the store. A refused file may stay in the blob store, attached to nothing.
    pub fn attach(&self, actor: Actor, number: &str, name: &str, bytes: &[u8]) -> Result<Submitted, EngineError> {
        let file = self.keep_file(name, bytes)?;
        self.submit(Command::new(actor, assay_core::Act::Attach { number: number.to_owned(), file }))
    }

    /// Keeps a file's bytes; the answer can be put into a file field or attached.
    ///
    /// # Errors
    /// The file cannot be kept.
    pub fn keep_file(&self, name: &str, bytes: &[u8]) -> Result<FileRef, EngineError> {
        let sha256 = self.shared.blobs.put(bytes)?;
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(200).collect();
        let name = if name.trim().is_empty() { "file".to_owned() } else { name };
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Ok(FileRef { media_type: sniff(&name, bytes).to_owned(), name, sha256, size })
    }

    /// The signed-in person as an actor, with the roles their record grants now.
    ///
    /// # Errors
    /// There is no such person.
    pub fn actor(&self, person: &str, auth: &str) -> Result<Actor, EngineError> {
        let record = self.shared.store.read(|tx| tx.record(person))?;
        let identity = &self.shared.pack.identity;
        let found = record.filter(|record| !record.withdrawn && record.register == identity.register);
        let record = found.ok_or_else(|| EngineError::Invalid(format!("there is no person {person}")))?;
        Ok(actor_of(&record, &identity.roles, auth))
    }
}

/// A person's record as an actor.
pub(crate) fn actor_of(record: &Record, roles: &str, auth: &str) -> Actor {
    Actor {
        person: record.number.clone(),
        name: record.title().to_owned(),
        roles: record.targets(roles).map(ToOwned::to_owned).collect(),
        auth: auth.to_owned(),
        system: false,
    }
}

impl Shared {
    /// The moment of the next entry: the clock's, but always after the latest entry.
    pub fn next_moment(&self) -> Now {
        let now = self.clock.now().as_microsecond();
        let before = self.latest.fetch_max(now, Ordering::SeqCst);
        let at = if before < now { now } else { self.latest.fetch_add(1, Ordering::SeqCst) + 1 };
        Now { at: Timestamp::from_microsecond(at).unwrap_or_else(|_range| self.clock.now()), today: self.clock.today() }
    }

    /// A new UUIDv7 of this moment.
    pub fn entry_id(&self, at: Timestamp) -> Uuid {
        let mut random = [0; 10];
        self.random.fill(&mut random);
        Self::entry_id_of(at, random)
    }

    /// The UUIDv7 of this moment with these random bytes.
    pub fn entry_id_of(at: Timestamp, random: [u8; 10]) -> Uuid {
        let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// Decides one command inside a transaction and appends what it makes.
    pub fn carry_out(&self, tx: &Tx<'_>, facts: &TxFacts<'_, '_>, command: &Command) -> Result<Submitted, EngineError> {
        let now = self.next_moment();
        let informed = Informed::new(self, tx, facts);
        let decided = decide(&self.pack, &informed, command, now, self.entry_id(now.at));
        // A failed read looks like an absent record to the rules; the failure is the truth, not the refusal.
        informed.finish()?;
        facts.finish()?;
        let Some(decision) = decided? else {
            let number = command.act.number().unwrap_or_default().to_owned();
            let version = tx.record(&number)?.map(|record| record.version).unwrap_or_default();
            return Ok(Submitted { number, version, changed: false });
        };
        let mut fill = |bytes: &mut [u8]| self.random.fill(bytes);
        tx.append(&decision.entry, decision.before.as_deref(), &decision.after, &mut fill)?;
        let submitted =
            Submitted { number: decision.entry.record.clone(), version: decision.entry.version, changed: true };
        facts.learn(decision.after);
        Ok(submitted)
    }
}

/// The media type of a file, from its first bytes; the name only decides between kinds of text.
fn sniff(name: &str, bytes: &[u8]) -> &'static str {
    const MAGIC: &[(&[u8], &str)] = &[
        (b"%PDF-", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"RIFF", "image/webp"),
        (b"PK\x03\x04", "application/zip"),
    ];
    if let Some((_, media)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        return match (*media, extension.as_str()) {
            ("application/zip", "docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ("application/zip", "xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            (media, _) => media,
        };
    }
    let text = std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0'));
    match (text, name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str()) {
        (true, "csv") => "text/csv",
        (true, "md") => "text/markdown",
        (true, "json") => "application/json",
        (true, _) => "text/plain",
        (false, _) => "application/octet-stream",
    }
}
