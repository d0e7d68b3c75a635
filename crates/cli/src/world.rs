//! A workspace opened for a command.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use assay_core::Actor;
use assay_engine::{Engine, EngineError, OsRandom, Renderer, SystemClock, Workspace};
use assay_pack::Pack;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::args::Global;
use crate::error::CliError;
use crate::out::TEXTS;

/// The file that says which process writes to the workspace.
const LOCK: &str = "lock";

/// What a command works with.
pub struct World {
    /// The workspace.
    pub engine: Engine,
    /// Its words.
    pub words: Renderer,
    /// Its folder.
    pub folder: PathBuf,
    /// The pack it was opened with, where one was named.
    pub base: Option<PathBuf>,
    language: String,
}

impl World {
    /// Opens the workspace the caller named, for reading and checking.
    pub fn open(global: &Global) -> Result<Self, CliError> {
        let (pack, here) = crate::pack::open_in(&global.workspace, global.pack.as_deref())?;
        let workspace = workspace(&global.workspace, pack, global.starts_at());
        let engine = workspace.open().map_err(|error| no_workspace(error, global))?;
        let kept = engine.store().read(|tx| Ok::<_, EngineError>(tx.meta("pack")?))?;
        let adopted = assay_engine::adopted_packs(&global.workspace)?;
        let follows = |kept: &String| *kept == here || adopted.iter().any(|pack| pack.name == here);
        if let Some(kept) = kept.filter(|kept| !follows(kept)) {
            let what = format!("{} follows the pack `{kept}`, not `{here}`", global.workspace.display());
            return Err(CliError::helped(what, "give the folder of its pack with --pack"));
        }
        let world = Self::of(engine, &global.workspace, &global.lang)?;
        Ok(Self { base: global.pack.clone(), ..world })
    }

    /// Opens the workspace for a command that adds to its ledger; no other process may do so meanwhile.
    pub fn open_to_write(global: &Global) -> Result<(Self, Lock), CliError> {
        let lock = Lock::take(&global.workspace, global)?;
        Ok((Self::open(global)?, lock))
    }

    /// A workspace that is open already.
    pub fn of(engine: Engine, folder: &Path, language: &str) -> Result<Self, CliError> {
        let words = Renderer::new(engine.pack(), language, &TEXTS.of(language))?;
        Ok(Self { engine, words, folder: folder.to_owned(), base: None, language: language.to_owned() })
    }

    /// The pack.
    pub fn pack(&self) -> &Arc<Pack> {
        self.engine.pack()
    }

    /// The installation itself, by command line.
    pub fn operator() -> Actor {
        Actor::system("cli")
    }

    /// Puts a failure of the engine into the reader's words.
    pub fn explain(&self, register: &str, error: EngineError) -> CliError {
        match error {
            EngineError::Refused(refusal) => CliError::Refused(self.words.refusal(register, &refusal)),
            other => other.into(),
        }
    }

    /// A date as the reader writes it.
    pub fn date(&self, iso: &str) -> String {
        iso.parse().map_or_else(|_| iso.to_owned(), |date| assay_text::date_short(&self.language, date))
    }

    /// The person with this address.
    pub fn person(&self, email: &str) -> Result<Actor, CliError> {
        let email = email.trim().to_lowercase();
        let account = self.engine.accounts()?.into_iter().find(|account| account.email == email);
        match account {
            Some(account) => Ok(self.engine.actor(&account.person, "cli")?),
            None => Err(CliError::helped(format!("nobody signs in as {email}"), "see `assay user list`")),
        }
    }
}

/// The clock to work by: the machine's, in its zone, unless it starts at a given moment.
pub fn clock(starts_at: Option<Timestamp>) -> SystemClock {
    let zone = TimeZone::system();
    match starts_at {
        Some(at) => SystemClock::starting_at(at, zone),
        None => SystemClock::new(zone),
    }
}

/// A workspace at this place, with the machine's randomness.
pub fn workspace(folder: &Path, pack: Arc<Pack>, starts_at: Option<Timestamp>) -> Workspace {
    let clock = Arc::new(clock(starts_at));
    Workspace { folder: folder.to_owned(), pack, clock, random: Arc::new(OsRandom) }
}

/// Where no workspace was named, the way to name one is the help.
fn no_workspace(error: EngineError, global: &Global) -> CliError {
    match error {
        EngineError::NoWorkspace(_) => {
            let folder = global.workspace.display();
            let help = format!(
                "name yours with -w DIR or ASSAY_WORKSPACE, or make one: assay new {folder} --name … --admin …"
            );
            CliError::helped(format!("{folder} is not a workspace"), help)
        }
        other => other.into(),
    }
}

/// The right to write to a workspace; ends with the process.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// Takes it, or says who has it.
    pub fn take(folder: &Path, global: &Global) -> Result<Self, CliError> {
        if !folder.is_dir() {
            return Err(no_workspace(EngineError::NoWorkspace(folder.to_owned()), global));
        }
        let path = folder.join(LOCK);
        let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let mut file = opened.map_err(CliError::file(&path))?;
        match file.try_lock() {
            Ok(()) => {
                let lock = Self { file };
                lock.sign(&format!("process {}", std::process::id())).map_err(CliError::file(&path))?;
                Ok(lock)
            }
            Err(std::fs::TryLockError::WouldBlock) => {
                let mut who = String::new();
                // The holder writes its name there; without it the message is still true.
                let _ = file.read_to_string(&mut who);
                let who = who.trim();
                let by = if who.is_empty() { String::new() } else { format!(" by {who}") };
                let what = format!("{} is in use{by}", folder.display());
                let help =
                    "stop that server or wait for that command, or do this on the pages of the server".to_owned();
                Err(CliError::Busy { what, help })
            }
            Err(std::fs::TryLockError::Error(source)) => Err(CliError::File { path, source }),
        }
    }

    /// Says who holds it.
    pub fn sign(&self, who: &str) -> std::io::Result<()> {
        let mut file = &self.file;
        file.set_len(0)?;
        std::io::Seek::rewind(&mut file)?;
        writeln!(file, "{who}")
    }
}
