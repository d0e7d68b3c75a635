//! A workspace on disk: making one, opening one.
//!
//! ```text
//! acme/
//!   assay.db     the database (SQLite)
//!   blobs/       files, by hash
//!   seal.key     the secret key that signs checkpoints; back it up, never publish it
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex};

use assay_core::check::Reach;
use assay_core::{Act, Actor, Command, Json};
use assay_pack::Pack;
use assay_seal::note::Signer;
use assay_store::{Blobs, Options, Store};
use jiff::Timestamp;

use crate::access::ADMIN;
use crate::checker::{Checker, Digests};
use crate::clock::{Clock, Random};
use crate::counts::Counts;
use crate::engine::{Engine, Shared};
use crate::error::EngineError;
use crate::jobs::Bell;

/// What a new workspace is told about its organisation.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Name of the organisation.
    pub name: String,
    /// Further fields of the organisation's record.
    pub organisation: BTreeMap<String, Json>,
    /// Address of the first administrator.
    pub admin_email: String,
    /// Their name.
    pub admin_name: String,
    /// Their password.
    pub admin_password: String,
}

/// Where a workspace lives and what it works with.
#[derive(Clone)]
pub struct Workspace {
    /// Its folder.
    pub folder: PathBuf,
    /// The pack it follows.
    pub pack: Arc<Pack>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub random: Arc<dyn Random>,
}

impl Workspace {
    /// Makes the workspace: folder, key, database, the organisation's record and the first administrator.
    ///
    /// # Errors
    /// The folder exists and is not empty, or cannot be written; what was begun is removed again.
    pub fn create(&self, setup: &Setup) -> Result<Engine, EngineError> {
        let existed = self.folder.exists();
        if existed && fs::read_dir(&self.folder).map_err(EngineError::file(&self.folder))?.next().is_some() {
            return Err(EngineError::Exists(self.folder.clone()));
        }
        let made = self.create_in_place(setup);
        if made.is_err() {
            let _ = fs::remove_dir_all(&self.folder);
            if existed {
                let _ = fs::create_dir(&self.folder);
            }
        }
        made
    }

    fn create_in_place(&self, setup: &Setup) -> Result<Engine, EngineError> {
        crate::accounts::check_password(&setup.admin_password)?;
        fs::create_dir_all(&self.folder).map_err(EngineError::file(&self.folder))?;
        let signer = self.new_key(&setup.name)?;
        let engine = self.start(signer, true)?;
        let now = engine.now().at;
        let verifier = engine.shared.signer.verifier().to_string();
        let (name, pack) = (setup.name.clone(), self.pack.name.clone());
        engine.shared.store.write(move |tx| {
            tx.set_meta("name", &name)?;
            tx.set_meta("pack", &pack)?;
            tx.add_seal_key(&verifier, now)
        })?;
        let mut data = setup.organisation.clone();
        data.insert("title".to_owned(), Json::String(setup.name.clone()));
        engine.submit(Command::new(
            Actor::system("setup"),
            Act::Create { register: self.pack.organisation.clone(), data, state: None, external: None },
        ))?;
        let roles: Vec<&str> = [ADMIN].into_iter().chain(self.pack.stewards.iter().map(String::as_str)).collect();
        engine.add_user(&setup.admin_email, &setup.admin_name, &roles, &setup.admin_password)?;
        engine.publish_checkpoint()?;
        Ok(engine)
    }

    /// Opens the workspace.
    ///
    /// # Errors
    /// There is none, or it cannot be used.
    pub fn open(&self) -> Result<Engine, EngineError> {
        if !self.database().is_file() {
            return Err(EngineError::NoWorkspace(self.folder.clone()));
        }
        let path = self.key();
        let text = fs::read_to_string(&path).map_err(EngineError::file(&path))?;
        let signer: Signer = text.trim().parse().map_err(|error| EngineError::SealKey(format!("{error}")))?;
        self.start(signer, false)
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.folder.join("assay.db")
    }

    /// The folder of files.
    #[must_use]
    pub fn blobs(&self) -> PathBuf {
        self.folder.join("blobs")
    }

    /// The file of the secret key.
    #[must_use]
    pub fn key(&self) -> PathBuf {
        self.folder.join("seal.key")
    }

    /// Makes and keeps a signing key named after the workspace.
    pub(crate) fn new_key(&self, name: &str) -> Result<Signer, EngineError> {
        let mut seed = [0; 32];
        self.random.fill(&mut seed);
        let mut unique = [0; 4];
        self.random.fill(&mut unique);
        let slug: String = name
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' })
            .collect();
        let slug = slug.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        let origin = format!("assay/{slug}-{:08x}", u32::from_be_bytes(unique));
        let signer = Signer::from_seed(&origin, &seed).map_err(|error| EngineError::SealKey(error.to_string()))?;
        write_secret(&self.key(), &signer.to_secret_text())?;
        Ok(signer)
    }

    pub(crate) fn start(&self, signer: Signer, create: bool) -> Result<Engine, EngineError> {
        let options = Options { create, ..Options::default() };
        let store = Store::open(&self.database(), Arc::clone(&self.pack), &options)?;
        let latest = store.read(|tx| tx.ledger_end())?.1;
        Ok(Engine {
            shared: Arc::new(Shared {
                store,
                blobs: Blobs::new(self.blobs()),
                pack: Arc::clone(&self.pack),
                clock: Arc::clone(&self.clock),
                random: Arc::clone(&self.random),
                signer,
                reach: Reach::of(&self.pack),
                checker: Mutex::new(Checker::default()),
                digests: Digests::default(),
                counts: Counts::default(),
                latest: AtomicI64::new(latest.map_or(i64::MIN, Timestamp::as_microsecond)),
                bell: Bell::default(),
            }),
        })
    }
}

/// Writes a secret that only its owner may read.
pub(crate) fn write_secret(path: &Path, secret: &str) -> Result<(), EngineError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(EngineError::file(path))?;
    writeln!(file, "{secret}").and_then(|()| file.sync_all()).map_err(EngineError::file(path))
}
