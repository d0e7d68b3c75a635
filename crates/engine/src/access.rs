//! What people do about their own access, and administrators about that of others.

use std::sync::Arc;

use assay_core::{AccountDeed, Actor, Json, Message, Refusal, RefusalKind};
use assay_store::{Account, StoreError};
use jiff::{SignedDuration, Timestamp};

use crate::accounts::{PASSWORD_LENGTH, SignInError, TEMPORARY, clean_email, token_of};
use crate::engine::Engine;
use crate::error::EngineError;

/// The role that looks after accounts.
pub(crate) const ADMIN: &str = "admin";

/// A browser somebody is signed in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// Since when.
    pub since: Timestamp,
    /// When it was last used, to a few minutes.
    pub seen: Timestamp,
    /// It is the one that asks.
    pub here: bool,
}

/// Somebody's account as administrators see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountView {
    /// Since when there is one.
    pub since: Timestamp,
    /// It lets nobody in.
    pub closed: bool,
    /// Its password was given by an administrator.
    pub temporary: bool,
}

/// Why a password was not changed.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The old password is wrong.
    #[error("the password is wrong")]
    Wrong,
    /// Too many wrong passwords.
    #[error("too many wrong passwords; try again in {} minutes", .wait.as_mins().max(1))]
    Wait {
        /// How long to wait.
        wait: SignedDuration,
    },
    /// The new password is shorter or longer than [`PASSWORD_LENGTH`].
    #[error("a password of {length} characters is too short or too long")]
    Length {
        /// How many characters it has.
        length: usize,
    },
    /// The new password is the old one.
    #[error("the new password is the old one")]
    Same,
    /// Something failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl From<SignInError> for PasswordError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong => Self::Wrong,
            SignInError::Wait { wait } => Self::Wait { wait },
            SignInError::Engine(error) => Self::Engine(error),
        }
    }
}

impl From<StoreError> for PasswordError {
    fn from(error: StoreError) -> Self {
        Self::Engine(error.into())
    }
}

impl Engine {
    /// Gives the person of this session another password and ends their other sessions: whoever else knew the old one is
    /// out.
    ///
    /// # Errors
    /// The old password is wrong, the new one unusable, or the store failed.
    pub fn change_password(&self, secret: &str, person: &str, old: &str, new: &str) -> Result<(), PasswordError> {
        let length = new.chars().count();
        if !PASSWORD_LENGTH.contains(&length) {
            return Err(PasswordError::Length { length });
        }
        self.confirm(person, old)?;
        if old == new {
            return Err(PasswordError::Same);
        }
        let (password, person, here) = (self.hash_password(new)?, person.to_owned(), token_of(secret));
        let (shared, actor) = (Arc::clone(&self.shared), self.actor(&person, "password")?);
        self.shared.store.write(move |tx| {
            let Some(account) = tx.account_of(&person)? else { return Err(PasswordError::Wrong) };
            shared.note_account(tx, &actor, &person, AccountDeed::Password, None)?;
            tx.put_account(&Account { password, ..account })?;
            tx.set_setting(&person, TEMPORARY, &Json::Bool(false))?;
            Ok(tx.end_other_sessions(&person, &here)?)
        })
    }

    /// The sessions of a person, the latest used first.
    ///
    /// # Errors
    /// The store failed.
    pub fn sessions(&self, secret: &str, person: &str) -> Result<Vec<OpenSession>, EngineError> {
        let (now, here) = (self.shared.clock.now(), token_of(secret));
        let sessions = self.shared.store.read(|tx| tx.sessions_of(person))?;
        let open = sessions.into_iter().filter(|(_, session)| session.expires > now);
        Ok(open
            .map(|(token, session)| OpenSession { since: session.created, seen: session.seen, here: token == here })
            .collect())
    }

    /// Ends every session of a person but this one.
    ///
    /// # Errors
    /// The store failed.
    pub fn end_other_sessions(&self, secret: &str, person: &str) -> Result<(), EngineError> {
        let (person, here) = (person.to_owned(), token_of(secret));
        Ok(self.shared.store.write(move |tx| tx.end_other_sessions(&person, &here))?)
    }

    /// The account of a person.
    ///
    /// # Errors
    /// The actor is no administrator, or the store failed.
    pub fn account(&self, actor: &Actor, person: &str) -> Result<Option<AccountView>, EngineError> {
        administers(actor)?;
        self.shared.store.read(|tx| {
            let temporary = tx.setting(person, TEMPORARY)?.is_some_and(|json| json == true);
            let account = tx.account_of(person)?;
            Ok(account.map(|account| AccountView { since: account.created, closed: account.disabled, temporary }))
        })
    }

    /// Gives a person a password that they are asked to replace, and an account if they have none; answers the password,
    /// which is kept nowhere. Their sessions end.
    ///
    /// # Errors
    /// The actor is no administrator, the person has no address to sign in with or one that is taken, or the store failed.
    pub fn give_password(&self, actor: &Actor, person: &str) -> Result<String, EngineError> {
        administers(actor)?;
        let record = self.shared.store.read(|tx| tx.record(person))?;
        let identity = &self.shared.pack.identity;
        let record = record.filter(|record| record.register == identity.register && !record.withdrawn);
        let record = record.ok_or_else(|| Refusal::not_found(person))?;
        let email = clean_email(record.text(&identity.email).unwrap_or_default());
        let email = email.map_err(|_no_address| refused("refusal-no-address"))?;
        let other = self.shared.store.read(|tx| tx.account_by_email(&email))?;
        if other.is_some_and(|other| other.person != person) {
            return Err(refused("refusal-address-taken"));
        }
        let password = self.words_of_chance();
        self.keep_account(actor, person, &email, &password, true)?;
        Ok(password)
    }

    /// Lets a person sign in, or no longer: then their sessions end.
    ///
    /// # Errors
    /// The actor is no administrator or it is their own account, there is none, or the store failed.
    pub fn let_sign_in(&self, actor: &Actor, person: &str, allowed: bool) -> Result<(), EngineError> {
        administers(actor)?;
        if actor.person == person && !allowed {
            return Err(refused("refusal-own-account"));
        }
        let (shared, actor, person) = (Arc::clone(&self.shared), actor.clone(), person.to_owned());
        self.shared.store.write(move |tx| {
            let Some(account) = tx.account_of(&person)? else { return Err(Refusal::not_found(&person).into()) };
            if account.disabled != allowed {
                return Ok(());
            }
            let deed = if allowed { AccountDeed::Reopened } else { AccountDeed::Closed };
            shared.note_account(tx, &actor, &person, deed, None)?;
            tx.put_account(&Account { disabled: !allowed, ..account })?;
            if !allowed {
                tx.end_sessions_of(&person)?;
            }
            Ok(())
        })
    }

    /// Seventy-five bits of chance in letters and digits that nobody mistakes for one another.
    fn words_of_chance(&self) -> String {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        let mut random = [0; 15];
        self.shared.random.fill(&mut random);
        let letters =
            random.iter().map(|byte| LETTERS.get(usize::from(byte % 32)).map_or('a', |letter| char::from(*letter)));
        let letters: Vec<char> = letters.collect();
        letters.chunks(5).map(|chunk| chunk.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }
}

/// Refuses everybody but administrators.
pub(crate) fn administers(actor: &Actor) -> Result<(), EngineError> {
    if actor.system || actor.has_role(ADMIN) {
        Ok(())
    } else {
        Err(Refusal::forbidden("refusal-no-administrator").into())
    }
}

fn refused(message: &str) -> EngineError {
    Refusal::one(RefusalKind::Invalid, Message::new(message)).into()
}
