//! Accounts: passwords, sessions, the sign-in rate limit, signatures.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use argon2::password_hash::SaltString;
use argon2::{Argon2, PasswordHash, PasswordHasher as _, PasswordVerifier as _};
use assay_core::{AccountDeed, Act, Actor, Command, Json, Record, Signature};
use assay_seal::Hash;
use assay_store::{Account, Session, StoreError, Tx, TxFacts};
use jiff::{SignedDuration, Timestamp};

use crate::engine::{Engine, Shared, actor_of};
use crate::error::EngineError;
use crate::preferences::{self, Preferences};

/// Characters of a password. NIST SP 800-63B asks for at least 8; 12 without other rules is stronger. The upper bound keeps
/// hashing from being made to work for minutes.
pub const PASSWORD_LENGTH: RangeInclusive<usize> = 12..=256;
/// Failed sign-ins per address in the window before it must wait.
const MOST_ATTEMPTS: u64 = 10;
/// The window of failed sign-ins.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// A session ends this long after it was last used.
const IDLE: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Setting of a person: their password was given by an administrator.
pub(crate) const TEMPORARY: &str = "temporary-password";
/// `seen` is written at most this often.
const SEEN: SignedDuration = SignedDuration::from_mins(10);

/// A signed-in person.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who acts.
    pub actor: Actor,
    /// Their record.
    pub person: Record,
    /// Token every form must carry.
    pub csrf: String,
    /// What they have chosen for themselves.
    pub preferences: Preferences,
    /// They sign in with a password that somebody else knows.
    pub temporary: bool,
}

/// Why somebody could not sign in. Which of address and password was wrong is not told.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Wrong address or password, or a disabled account.
    #[error("the address or the password is wrong")]
    Wrong,
    /// Too many failed attempts.
    #[error("too many failed attempts; try again in {} minutes", .wait.as_mins().max(1))]
    Wait {
        /// How long to wait.
        wait: SignedDuration,
    },
    /// Something failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl From<StoreError> for SignInError {
    fn from(error: StoreError) -> Self {
        Self::Engine(error.into())
    }
}

/// Is this acceptable as a new password?
pub(crate) fn check_password(password: &str) -> Result<(), EngineError> {
    let length = password.chars().count();
    if !PASSWORD_LENGTH.contains(&length) {
        let (shortest, longest) = PASSWORD_LENGTH.into_inner();
        return Err(EngineError::Invalid(format!(
            "a password has {shortest} to {longest} characters; this one has {length}. A few words in a row are easy to remember"
        )));
    }
    Ok(())
}

impl Engine {
    /// Makes a person with these roles and an account to sign in with; answers the person's number.
    ///
    /// # Errors
    /// The address is taken or wrong, the password too short, a role unknown.
    pub fn add_user(&self, email: &str, name: &str, roles: &[&str], password: &str) -> Result<String, EngineError> {
        check_password(password)?;
        let email = clean_email(email)?;
        let identity = self.shared.pack.identity.clone();
        let roles = roles.iter().map(|role| Json::String((*role).to_owned())).collect();
        let data = BTreeMap::from([
            ("title".to_owned(), Json::String(name.to_owned())),
            (identity.email, Json::String(email.clone())),
            (identity.roles, Json::Array(roles)),
        ]);
        let create = Act::Create { register: identity.register, data, state: None, external: None };
        let mut command = Command::new(Actor::system("setup"), create);
        command.opens_account = true;
        let (shared, now, password) =
            (Arc::clone(&self.shared), self.shared.clock.now(), self.hash_password(password)?);
        let person = self.shared.store.write(move |tx| {
            if tx.account_by_email(&email)?.is_some() {
                return Err(EngineError::Invalid(format!("{email} has an account already")));
            }
            let person = shared.carry_out(tx, &TxFacts::new(tx), &command)?.number;
            let account = Account { person: person.clone(), email, password, created: now, disabled: false };
            tx.put_account(&account)?;
            tx.set_setting(&person, TEMPORARY, &Json::Bool(false))?;
            Ok(person)
        })?;
        self.shared.bell.ring();
        Ok(person)
    }

    /// Gives an existing person an account, or a new password.
    ///
    /// # Errors
    /// The address belongs to somebody else, or the password is too short.
    pub fn open_account(&self, actor: &Actor, person: &str, email: &str, password: &str) -> Result<(), EngineError> {
        self.keep_account(actor, person, &clean_email(email)?, password, false)
    }

    /// Keeps an account; a temporary password is one that its owner is asked to replace. Sessions of the person end. That it was
    /// opened, or got a password, stands in the ledger, by whom and when.
    pub(crate) fn keep_account(
        &self,
        actor: &Actor,
        person: &str,
        email: &str,
        password: &str,
        temporary: bool,
    ) -> Result<(), EngineError> {
        check_password(password)?;
        let account = Account {
            person: person.to_owned(),
            email: email.to_owned(),
            password: self.hash_password(password)?,
            created: self.shared.clock.now(),
            disabled: false,
        };
        let (shared, actor) = (Arc::clone(&self.shared), actor.clone());
        self.shared.store.write(move |tx| {
            if tx.account_by_email(&account.email)?.is_some_and(|other| other.person != account.person) {
                return Err(EngineError::Invalid(format!("{} belongs to another account", account.email)));
            }
            let deed = match tx.account_of(&account.person)? {
                None => AccountDeed::Opened,
                Some(known) if known.disabled => AccountDeed::Reopened,
                Some(_) => AccountDeed::Password,
            };
            // The record keeps the address as it was typed, where it is the same.
            let record = tx.record(&account.person)?;
            let typed = record.as_ref().and_then(|record| record.text(&shared.pack.identity.email));
            let same = typed.is_some_and(|typed| typed.trim().to_lowercase() == account.email);
            let email = (!same).then_some(account.email.as_str());
            shared.note_account(tx, &actor, &account.person, deed, email)?;
            tx.put_account(&account)?;
            tx.set_setting(&account.person, TEMPORARY, &Json::Bool(temporary))?;
            tx.end_sessions_of(&account.person)?;
            Ok(())
        })?;
        self.shared.bell.ring();
        Ok(())
    }

    /// The accounts of the workspace, by address.
    ///
    /// # Errors
    /// The store failed.
    pub fn accounts(&self) -> Result<Vec<Account>, EngineError> {
        Ok(self.shared.store.read(|tx| tx.accounts())?)
    }

    /// Signs in: answers the secret of a new session, to be kept in a cookie.
    ///
    /// # Errors
    /// Wrong address or password, or too many failed attempts from the same address (`from` or `email`).
    pub fn sign_in(&self, email: &str, password: &str, from: &str) -> Result<String, SignInError> {
        let now = self.shared.clock.now();
        let email = email.trim().to_lowercase();
        let whom = [format!("email:{email}"), format!("from:{from}")];
        let account = self.shared.store.read(|tx| {
            for who in &whom {
                // One office may share a network address, so that counts more slowly.
                let most = if who.starts_with("from:") { MOST_ATTEMPTS * 5 } else { MOST_ATTEMPTS };
                if let Some((count, since)) = tx.attempts(who)?
                    && count >= most
                    && since + WINDOW > now
                {
                    return Err(SignInError::Wait { wait: now.duration_until(since + WINDOW) });
                }
            }
            Ok(tx.account_by_email(&email)?)
        })?;
        // An unknown address costs as much time as a wrong password.
        let hash = account.as_ref().map_or(NO_PASSWORD, |account| account.password.as_str());
        let right = verify(hash, password);
        let account = account.filter(|account| right && !account.disabled);
        let Some(account) = account.filter(|account| self.is_active(&account.person)) else {
            self.shared
                .store
                .write(move |tx| whom.iter().try_for_each(|who| tx.count_attempt(who, now, now - WINDOW)))?;
            return Err(SignInError::Wrong);
        };
        let mut secret = [0; 32];
        self.shared.random.fill(&mut secret);
        let mut csrf = [0; 18];
        self.shared.random.fill(&mut csrf);
        let session =
            Session { person: account.person, csrf: url_text(&csrf), created: now, seen: now, expires: now + IDLE };
        let cookie = url_text(&secret);
        let token = token_of(&cookie);
        self.shared.store.write(move |tx| {
            tx.forget_attempts(&format!("email:{email}"))?;
            tx.put_session(&token, &session)
        })?;
        Ok(cookie)
    }

    /// Who the session with this secret belongs to; `None` when it has ended.
    ///
    /// # Errors
    /// The store failed.
    pub fn session(&self, secret: &str) -> Result<Option<SignedIn>, EngineError> {
        let token = token_of(secret);
        let Some((mut session, who)) = self.open_session(&token)? else { return Ok(None) };
        let now = self.shared.clock.now();
        if session.seen + SEEN < now {
            session.seen = now;
            session.expires = now + IDLE;
            self.shared.store.write(move |tx| tx.put_session(&token, &session))?;
        }
        Ok(Some(who))
    }

    /// The same for what a browser does by itself: it does not count as using the session, which ends all the same.
    ///
    /// # Errors
    /// The store failed.
    pub fn session_unattended(&self, secret: &str) -> Result<Option<SignedIn>, EngineError> {
        Ok(self.open_session(&token_of(secret))?.map(|(_, who)| who))
    }

    fn open_session(&self, token: &[u8]) -> Result<Option<(Session, SignedIn)>, EngineError> {
        let now = self.shared.clock.now();
        let found = self.shared.store.read(|tx| {
            let Some(session) = tx.session(token)?.filter(|session| session.expires > now) else { return Ok(None) };
            let Some(person) = tx.record(&session.person)? else { return Ok(None) };
            let preferences = Preferences::read(tx.setting(&session.person, preferences::KEY)?);
            let temporary = tx.setting(&session.person, TEMPORARY)?.is_some_and(|json| json == true);
            Ok::<_, EngineError>(Some((session, person, preferences, temporary)))
        })?;
        let Some((session, person, preferences, temporary)) = found else { return Ok(None) };
        if !may_sign_in(self, &person) {
            return Ok(None);
        }
        let actor = actor_of(&person, &self.shared.pack.identity.roles, "password");
        let csrf = session.csrf.clone();
        Ok(Some((session, SignedIn { actor, person, csrf, preferences, temporary })))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The store failed.
    pub fn sign_out(&self, secret: &str) -> Result<(), EngineError> {
        let token = token_of(secret);
        Ok(self.shared.store.write(move |tx| tx.end_session(&token))?)
    }

    /// An electronic signature: the password again, and the meaning. Wrong passwords count against the sign-in limit.
    ///
    /// # Errors
    /// The password is wrong, or there were too many wrong ones.
    pub fn sign(&self, actor: &Actor, password: &str, meaning: &str) -> Result<Signature, SignInError> {
        self.confirm(&actor.person, password)?;
        Ok(Signature { meaning: meaning.to_owned(), method: "password".to_owned() })
    }

    /// Is this the password of the person? Wrong ones are counted, and after too many none is tried for a while.
    pub(crate) fn confirm(&self, person: &str, password: &str) -> Result<(), SignInError> {
        let now = self.shared.clock.now();
        let who = format!("sign:{person}");
        let account = self.shared.store.read(|tx| {
            if let Some((count, since)) = tx.attempts(&who)?
                && count >= MOST_ATTEMPTS
                && since + WINDOW > now
            {
                return Err(SignInError::Wait { wait: now.duration_until(since + WINDOW) });
            }
            Ok(tx.account_of(person)?)
        })?;
        let hash =
            account.as_ref().filter(|account| !account.disabled).map_or(NO_PASSWORD, |account| &account.password);
        if !verify(hash, password) {
            self.shared.store.write(move |tx| tx.count_attempt(&who, now, now - WINDOW))?;
            return Err(SignInError::Wrong);
        }
        self.shared.store.write(move |tx| tx.forget_attempts(&who))?;
        Ok(())
    }

    /// Forgets ended sessions and old failed attempts.
    pub(crate) fn sweep_sessions(&self, now: Timestamp) -> Result<(), EngineError> {
        Ok(self.shared.store.write(move |tx| tx.sweep_sessions(now, now - WINDOW))?)
    }

    pub(crate) fn hash_password(&self, password: &str) -> Result<String, EngineError> {
        let mut salt = [0; 16];
        self.shared.random.fill(&mut salt);
        let failed =
            |error: argon2::password_hash::Error| EngineError::Invalid(format!("the password cannot be kept: {error}"));
        let salt = SaltString::encode_b64(&salt).map_err(failed)?;
        Ok(Argon2::default().hash_password(password.as_bytes(), &salt).map_err(failed)?.to_string())
    }

    fn is_active(&self, person: &str) -> bool {
        let record = self.shared.store.read(|tx| tx.record(person));
        record.is_ok_and(|record| record.is_some_and(|record| may_sign_in(self, &record)))
    }
}

impl Shared {
    /// Writes into the ledger what is done to an account, in the transaction that does it.
    pub(crate) fn note_account(
        &self,
        tx: &Tx<'_>,
        actor: &Actor,
        person: &str,
        deed: AccountDeed,
        email: Option<&str>,
    ) -> Result<(), EngineError> {
        let facts = TxFacts::new(tx);
        let email = email.map(ToOwned::to_owned);
        let act = Act::Account { number: person.to_owned(), deed, email };
        self.carry_out(tx, &facts, &Command::new(actor.clone(), act))?;
        Ok(())
    }
}

/// May the person of this record sign in? Not when they have left (a final state) or were withdrawn.
fn may_sign_in(engine: &Engine, person: &Record) -> bool {
    let register = engine.shared.pack.register(&person.register);
    let state = person.state.as_deref().and_then(|key| register.and_then(|register| register.state(key)));
    !person.withdrawn && state.is_none_or(|state| state.kind != assay_pack::StateKind::Final)
}

/// A hash no password has, with the same cost.
const NO_PASSWORD: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn verify(hash: &str, password: &str) -> bool {
    let parsed = PasswordHash::new(hash);
    parsed.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

pub(crate) fn clean_email(email: &str) -> Result<String, EngineError> {
    let clean = email.trim().to_lowercase();
    let well_formed = clean.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
    if !well_formed || clean.len() > 254 || clean.contains(char::is_whitespace) {
        return Err(EngineError::Invalid(format!("“{email}” is not an e-mail address")));
    }
    Ok(clean)
}

fn url_text(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// What a session is stored under: the hash of its secret, so that the database opens no session.
pub(crate) fn token_of(secret: &str) -> [u8; 32] {
    Hash::of(secret.as_bytes()).0
}
