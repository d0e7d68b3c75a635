//! A company played through the one door.
//!
//! A scenario is data of a pack: `demo/scenario.toml` and the files it names. It is played by sending commands to a new
//! workspace under a clock set by hand and with seeded chance, so its ledger is real, nothing in it was allowed that the
//! rules refuse, and the same day and seed give the same bytes.
//!
//! ```toml
//! # demo/scenario.toml
//! name = "Acme"                       # the organisation
//! seed = 7
//! first_day = -730                    # days are counted from the day it is played for
//! now = "08:42"                       # what lies after this moment of today is not played
//! accounts = ["ana", "ben"]           # who can sign in
//! files = ["people", "do"]            # further files, in this order
//! [organisation]                      # further fields of the organisation's record; its key is `organisation`
//! [admin]
//! key = "ana"
//! [lists]                             # lists that draws can name
//! testers = ["leo", "mia"]
//!
//! # demo/do.toml
//! by = "ana"                          # who acts where nothing else is said
//! [[record]]
//! register = "issue"                  # or: record = "@wobble", for acts on a record made elsewhere
//! key = "wobble"                      # the name other records call it by: "@wobble", in texts "{@wobble}"
//! day = -40                           # or from, until and count or every (a series); or after = [1, 4] (a child)
//! fields = { title = "Wobbles", found = "~-41", due = "^+14" }   # 41 days before today; 14 days after this act
//! then = [
//!   { after = [1, 3], by = "ben", move = "contain", set = { containment = "Held" } },
//!   { day = -20, add = { checks = [{ on = "^0" }] }, comment = "See {@other}" },
//! ]
//! ```
//!
//! A series (`count`, `every` or `rows`) makes a record per turn. Its texts take variables: `{n}`, the members of the row,
//! and what `draw` draws (`pick`, `weighted`, `deal`, `cycle`, `between`, `normal`, `of … is …`). `if`, `unless` and
//! `chance` skip a step or a record, `reach = 80` says how many go on from here, `with` makes further records beside each.
//! `{ each = ["a", "b"], row = { who = "@{it}" } }` is a list with a row for each item.
//! `behind = "@x"` puts a step after what is done to another record on the same day.
//! Moves get the signature they ask for; fields a move's form does not have are edited before it.
//!
//! # Variants
//!
//! A variant is the same company with another life: a folder beside the files, `demo/late/`, with a `scenario.toml` of its
//! own. It leaves out what no longer happened, and adds what happened instead.
//!
//! ```toml
//! # demo/late/scenario.toml
//! first_day = -1100                   # what else stands here replaces what the company says
//! files = ["floor"]                   # demo/late/floor.toml, played after the company's own
//! [[stop]]                            # what is done after this day in this register is left out
//! register = "issue"
//! after = -200
//! keep = ["@leak"]                    # but for these
//! [[stop]]
//! records = ["@scratch"]              # these records stay as they were on that day, until they are cared for again;
//! after = -30                         # those to be made in between are never made
//! until = -10
//! [[stop]]
//! people = ["@ben"]                   # what they do from then on
//! after = -5
//! ```
//!
//! What the company does with a record that was left out is left out with it, and so are the steps that follow one that
//! was. In the files of the variant that is a fault, as is a stop that stops nothing.

mod chance;
mod model;
mod plan;
mod play;
mod read;
mod tree;
mod words;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use assay_core::Json;
use assay_pack::{Fault, Pack};
use jiff::civil::Date;

use crate::engine::Engine;
use crate::error::EngineError;
use model::{Admin, Stop, Template};
use tree::{At, Node, Sources};

/// Folder of a pack that holds its scenario.
const FOLDER: &str = "demo";
/// The file it begins with, and the one a variant begins with in its own folder.
const MAIN: &str = "scenario.toml";

/// A company as data, ready to be played.
#[derive(Debug, Clone)]
pub struct Scenario {
    name: String,
    seed: u64,
    first: i32,
    now: (i32, i32),
    weekends: bool,
    organisation: Vec<(String, Node)>,
    admin: Admin,
    accounts: Vec<(String, At)>,
    /// Named lists, which texts can use like variables.
    lists: BTreeMap<String, Json>,
    templates: Vec<Template>,
    /// What a variant leaves out.
    stops: Vec<Stop>,
    /// Place of the first file of a variant among the sources: what stands in it is never left out.
    variant: usize,
    sources: Sources,
}

/// How to play a scenario.
#[derive(Debug, Clone)]
pub struct PlayOptions {
    /// The day that is today in it.
    pub today: Date,
    /// Password of the accounts.
    pub password: String,
    /// At how many month ends before today everything is checked, for the history of readiness.
    pub months_checked: u32,
}

impl PlayOptions {
    /// A company for this day, with the usual password and a year of readiness.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self { today, password: "fitness-tracker-demo".to_owned(), months_checked: 12 }
    }
}

/// How far the play is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlayProgress {
    /// Acts played.
    pub done: usize,
    /// Acts in all.
    pub total: usize,
    /// The day being played.
    pub date: Date,
}

/// A company that was played.
pub struct Played {
    /// The workspace, its clock standing at the scenario's now. Open it anew to work with the real clock.
    pub engine: Engine,
    /// Who can sign in with the password of the options.
    pub accounts: Vec<DemoAccount>,
    /// Records made.
    pub records: u64,
    /// Entries of the ledger.
    pub entries: u64,
}

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoAccount {
    /// Number of the person's record.
    pub person: String,
    /// Name.
    pub name: String,
    /// Address to sign in with.
    pub email: String,
    /// Roles of the pack.
    pub roles: Vec<String>,
}

/// Why a scenario could not be played.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// The scenario asks for something that cannot be: each fault tells file, line, record and act.
    #[error("the scenario has {} faults; the first: {}", .0.len(), .0.first().map(|fault| fault.message.as_str()).unwrap_or_default())]
    Faults(Vec<Fault>),
    /// The workspace failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl Scenario {
    /// Reads the scenario among the files of a pack ([`Pack::files`]).
    ///
    /// # Errors
    /// Every fault of its files.
    pub fn read(files: &BTreeMap<String, Vec<u8>>) -> Result<Self, Vec<Fault>> {
        read::read(files, None)
    }

    /// Reads a variant of the scenario: the company as its folder `demo/<variant>/` changes it.
    ///
    /// # Errors
    /// Every fault of its files and of those it changes.
    pub fn read_variant(files: &BTreeMap<String, Vec<u8>>, variant: &str) -> Result<Self, Vec<Fault>> {
        read::read(files, Some(variant))
    }

    /// The variants a pack has, in alphabetical order; none when it has no scenario.
    #[must_use]
    pub fn variants(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
        let folder = |path: &'_ str| {
            let (variant, file) = path.strip_prefix(FOLDER)?.strip_prefix('/')?.split_once('/')?;
            (file == MAIN).then_some(variant.len())
        };
        let start = FOLDER.len() + 1;
        files.keys().filter_map(|path| path.get(start..start + folder(path)?)).collect()
    }

    /// Plans the scenario for this day without playing it: what can be told without the rules.
    ///
    /// # Errors
    /// Names that lead nowhere, acts that need what comes later, stops that stop nothing.
    pub fn proof(&self, today: Date) -> Result<(), Vec<Fault>> {
        plan::plan(self, today).map(drop)
    }

    /// Name of the organisation.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Makes a workspace in `folder`, which must not exist or be empty, and plays the scenario in it.
    ///
    /// # Errors
    /// Acts the rules refuse, or a failure of the store; the folder is as it was before.
    pub fn play(
        &self,
        folder: &Path,
        pack: Arc<Pack>,
        options: &PlayOptions,
        progress: &mut dyn FnMut(PlayProgress),
    ) -> Result<Played, PlayError> {
        play::play(self, folder, pack, options, progress)
    }
}
