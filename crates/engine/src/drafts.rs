//! Drafts: what somebody has typed into a form and not yet sent.
//!
//! A draft belongs to one person and to one form. It is no record: nothing of it is in the ledger, nobody else sees it, and
//! an export leaves it out. A backup carries it, because a workspace restored on another machine goes on where it stood.

use assay_core::Actor;
use assay_store::Draft;
use jiff::{SignedDuration, Timestamp};

use crate::engine::Engine;
use crate::error::EngineError;

/// Largest draft, counted in bytes of its names and values.
pub const DRAFT_LIMIT: usize = 1_200_000;
/// Most drafts one person can have.
pub const DRAFTS_LIMIT: u64 = 200;
/// Longest address of a form.
const ADDRESS: usize = 500;
/// How long a draft is kept that nobody touches.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Why a draft was not kept.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// It is larger than [`DRAFT_LIMIT`].
    #[error("the draft is too large")]
    TooLarge,
    /// The person has [`DRAFTS_LIMIT`] drafts already.
    #[error("too many drafts")]
    TooMany,
    /// What it is said to belong to is no form.
    #[error("no address of a form")]
    NoForm,
    /// The store failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl From<assay_store::StoreError> for DraftError {
    fn from(error: assay_store::StoreError) -> Self {
        Self::Engine(error.into())
    }
}

impl Engine {
    /// Keeps what the actor has typed into a form so far, in place of what was kept before. Answers when.
    ///
    /// # Errors
    /// It is too large, there are too many, or the store failed; what was kept before stays.
    pub fn save_draft(
        &self,
        actor: &Actor,
        form: &str,
        version: Option<u32>,
        typed: Vec<(String, String)>,
    ) -> Result<Timestamp, DraftError> {
        if typed.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() > DRAFT_LIMIT {
            return Err(DraftError::TooLarge);
        }
        if !form.starts_with('/') || form.len() > ADDRESS || form.contains(char::is_control) {
            return Err(DraftError::NoForm);
        }
        let saved = self.now().at;
        let draft = Draft { person: actor.person.clone(), form: form.to_owned(), version, saved, typed };
        self.shared.store.write(move |tx| {
            if tx.count_drafts_beside(&draft.person, &draft.form)? >= DRAFTS_LIMIT {
                return Err(DraftError::TooMany);
            }
            tx.put_draft(&draft)?;
            Ok(saved)
        })
    }

    /// What the actor has typed into a form and not yet sent.
    ///
    /// # Errors
    /// The store failed.
    pub fn draft(&self, actor: &Actor, form: &str) -> Result<Option<Draft>, EngineError> {
        Ok(self.shared.store.read(|tx| tx.draft(&actor.person, form))?)
    }

    /// All drafts of the actor, newest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn drafts(&self, actor: &Actor) -> Result<Vec<Draft>, EngineError> {
        Ok(self.shared.store.read(|tx| tx.drafts_of(&actor.person))?)
    }

    /// Forgets a draft of the actor: it was sent, or is no longer wanted.
    ///
    /// # Errors
    /// The store failed.
    pub fn drop_draft(&self, actor: &Actor, form: &str) -> Result<(), EngineError> {
        // Most forms were never drafted: no need to make the writer wait for them.
        if self.draft(actor, form)?.is_some() {
            let (person, form) = (actor.person.clone(), form.to_owned());
            self.shared.store.write(move |tx| tx.drop_draft(&person, &form))?;
        }
        Ok(())
    }

    /// Forgets drafts nobody has touched for long.
    pub(crate) fn sweep_drafts(&self, now: Timestamp) -> Result<(), EngineError> {
        self.shared.store.write(move |tx| tx.sweep_drafts(now - KEPT))?;
        Ok(())
    }
}
