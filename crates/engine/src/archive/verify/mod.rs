//! Verification: everything is computed anew from the ledger and compared with what is stored.
//!
//! | link of the chain | where |
//! | --- | --- |
//! | header and values of an entry → its leaf | [`lane`] |
//! | leaves → stored nodes, right edge, roots | [`tree`] |
//! | roots → signed checkpoints → the workspace's own key | [`seals`] |
//! | entries → versions, records | [`fold`], and where hashes differ [`exact`] |
//! | records → links, tasks, last numbers | [`rows`] |
//! | entries → mentions | [`mentions`] |
//! | entries → files | here |
//!
//! The workspace's own key is a file outside of the database: whoever can write the database cannot sign with it. The
//! newest checkpoint must be signed by it, and covers everything before it. What the newest checkpoint does not cover yet
//! is only as safe as the database; [`VerifyReport::covered`] says where that begins.
//!
//! Damage is a [`Discrepancy`], never an error: an error means that verification itself could not be done. Memory is
//! bounded: records are folded in shares, as hashes.

mod exact;
mod fold;
mod lane;
mod mentions;
mod report;
mod rows;
mod seals;
mod tree;

use std::collections::BTreeSet;

use assay_seal::note::Verifier;
use assay_store::{Blobs, Store, StoreError, Tx};

pub use report::{Discrepancy, DiscrepancyKind, Since, VerifyReport};

use self::fold::{ByHash, Fold, Print, Sealed, Share};
use self::mentions::Mentions;
use self::report::Found;
use self::rows::{Rows, Serials, compare_serials};
use self::seals::{Seals, SinceNote};
use self::tree::Tree;
use super::files::{FileFields, FileRefs};
use super::{Progress, Step, Tell, count};
use crate::engine::Engine;
use crate::error::EngineError;

/// Records folded in one pass over the ledger: at some 400 bytes each, this bounds memory to about 200 MB.
const FOLDED_AT_ONCE: u64 = 500_000;

/// What to verify.
#[derive(Debug, Clone)]
pub struct VerifyOptions {
    /// Are files read and compared with their hashes too?
    pub files: bool,
    /// A checkpoint note published earlier: was anything before it rewritten?
    pub since: Option<String>,
    /// Records folded in one pass over the ledger.
    pub at_once: u64,
}

impl Default for VerifyOptions {
    fn default() -> Self {
        Self { files: true, since: None, at_once: FOLDED_AT_ONCE }
    }
}

impl Engine {
    /// Verifies the whole workspace, from leaves to checkpoints to projections, as of one moment while work goes on.
    ///
    /// # Errors
    /// The database cannot be read at all, or the checkpoint of `since` is none. Whatever does not hold is in the report.
    pub fn verify(
        &self,
        options: &VerifyOptions,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<VerifyReport, EngineError> {
        let shared = &self.shared;
        let verified = verify_with_files(&shared.store, &shared.blobs, shared.signer.verifier(), options, progress);
        verified.map(|(report, _)| report)
    }
}

/// [`Engine::verify`] of a database with the workspace's own public key; answers the files entries refer to as well.
pub(super) fn verify_with_files(
    store: &Store,
    blobs: &Blobs,
    own: &Verifier,
    options: &VerifyOptions,
    tell: Tell<'_>,
) -> Result<(VerifyReport, FileRefs), EngineError> {
    let since = options.since.as_deref().map(SinceNote::read).transpose()?;
    let (mut report, mut found, files) = store.read(|tx| Run { tx, own, since }.run(options.at_once, &mut *tell))?;
    if options.files {
        check_files(blobs, &files, &mut found, tell);
        report.files = count(files.len());
    }
    report.total = found.total();
    report.discrepancies = found.into_kept();
    Ok((report, files))
}

/// One verification inside its snapshot.
struct Run<'t> {
    tx: &'t Tx<'t>,
    own: &'t Verifier,
    since: Option<SinceNote>,
}

impl Run<'_> {
    fn run(self, at_once: u64, tell: Tell<'_>) -> Result<(VerifyReport, Found, FileRefs), EngineError> {
        let (tx, pack) = (self.tx, self.tx.pack());
        let mut found = Found::default();
        let seals = Seals::load(tx, self.own, self.since, &mut found)?;
        let mut tree = Tree::load(tx, seals.marks(), &mut found)?;
        let fields = FileFields::of(pack);
        let print = Print::default();
        let entries = tx.frontier().map(|edge| edge.size()).unwrap_or_default();
        let rows = tx.records_by_register()?.iter().map(|(_, records)| records).sum::<u64>();
        let shares = rows.div_ceil(at_once.max(1)).max(1);
        let room = usize::try_from(rows / shares).unwrap_or_default();
        let mut serials = Serials::new();
        let mut files = FileRefs::new();
        let mut records = 0;
        for number in 0..shares {
            let share = Share { number, of: shares };
            // Leaves and tree are computed on the first pass; further ones only fold.
            let first_pass = number == 0;
            let sealed = if first_pass { Sealed::By(&mut tree) } else { Sealed::Below(tree.size()) };
            let mut fold = Fold {
                print: &print,
                share,
                sealed,
                fields: &fields,
                records: ByHash::with_capacity_and_hasher(room, Default::default()),
                erased: BTreeSet::new(),
                files: FileRefs::new(),
                mentions: Mentions::default(),
                pack,
                found: Found::default(),
            };
            lane::run(tx, first_pass, &mut fold, &mut found, entries, &mut *tell)?;
            let Fold { records: folded, erased, files: referred, mentions, found: folding, .. } = fold;
            found.append(folding);
            for (sha256, seq) in referred {
                let first = files.entry(sha256).or_insert(seq);
                *first = seq.min(*first);
            }
            if first_pass {
                tree.finish(&mut found);
            }
            records += count(folded.len());
            Rows::load(tx, pack, &print, share, folded, &mut found)?.compare(&mut serials, rows, &mut *tell)?;
            mentions.compare(tx, &print, share, &mut found)?;
            for number in erased {
                exact::check_erased(tx, &number, &mut found)?;
            }
        }
        compare_serials(tx, serials, &mut found)?;
        tell(Progress { step: Step::Records, done: rows, total: rows });
        let judged = seals.judge(&tree, &mut found);
        let report = VerifyReport {
            entries: tree.size(),
            records,
            checkpoints: judged.checkpoints,
            files: 0,
            root: tree.root(),
            covered: judged.covered,
            since: judged.since,
            discrepancies: Vec::new(),
            total: 0,
        };
        Ok((report, found, files))
    }
}

/// Reads every file entries refer to.
fn check_files(blobs: &Blobs, files: &FileRefs, found: &mut Found, tell: Tell<'_>) {
    let total = count(files.len());
    for (done, (sha256, seq)) in (0..).zip(files) {
        tell(Progress { step: Step::Files, done, total });
        let about = |kind| Discrepancy::new(kind).at(*seq).about(sha256);
        match blobs.get(sha256) {
            Ok(Some(_)) => {}
            Ok(None) => found.add(about(DiscrepancyKind::FileMissing)),
            Err(StoreError::Damaged(_)) => found.add(about(DiscrepancyKind::FileChanged)),
            Err(error) => found.add(about(DiscrepancyKind::FileMissing).found(error)),
        }
    }
    tell(Progress { step: Step::Files, done: total, total });
}
