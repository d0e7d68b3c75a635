//! Accounts, sessions and failed sign-ins.

use jiff::Timestamp;

use super::{Tx, moment, unsigned};
use crate::backend::Row;
use crate::error::StoreError;

/// Who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Number of the person's record.
    pub person: String,
    /// Address they sign in with, lower case.
    pub email: String,
    /// Argon2id hash, PHC string.
    pub password: String,
    /// Since when.
    pub created: Timestamp,
    /// May not sign in.
    pub disabled: bool,
}

/// A signed-in browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Number of the person's record.
    pub person: String,
    /// Token every form carries.
    pub csrf: String,
    /// When it began.
    pub created: Timestamp,
    /// When it was last seen.
    pub seen: Timestamp,
    /// When it ends at the latest.
    pub expires: Timestamp,
}

fn read_session(row: &dyn Row, at: usize) -> Result<Session, StoreError> {
    Ok(Session {
        person: row.text(at)?.to_owned(),
        csrf: row.text(at + 1)?.to_owned(),
        created: moment(row.int(at + 2)?)?,
        seen: moment(row.int(at + 3)?)?,
        expires: moment(row.int(at + 4)?)?,
    })
}

const SESSION: &str = "person, csrf, created, seen, expires";

fn read_account(row: &dyn Row) -> Result<Account, StoreError> {
    Ok(Account {
        person: row.text(0)?.to_owned(),
        email: row.text(1)?.to_owned(),
        password: row.text(2)?.to_owned(),
        created: moment(row.int(3)?)?,
        disabled: row.int(4)? != 0,
    })
}

const ACCOUNT: &str = "person, email, password, created, disabled";

impl Tx<'_> {
    /// Adds an account, or replaces the one the person has.
    ///
    /// # Errors
    /// Another person has the address, or the database failed.
    pub fn put_account(&self, account: &Account) -> Result<(), StoreError> {
        let sql = "INSERT INTO account (person, email, password, created, disabled) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (person) DO UPDATE SET email = excluded.email, password = excluded.password, \
                   disabled = excluded.disabled";
        let params = [
            (&account.person).into(),
            (&account.email).into(),
            (&account.password).into(),
            account.created.as_microsecond().into(),
            account.disabled.into(),
        ];
        self.execute(sql, &params)?;
        Ok(())
    }

    /// The account with this address (lower case).
    ///
    /// # Errors
    /// The database failed.
    pub fn account_by_email(&self, email: &str) -> Result<Option<Account>, StoreError> {
        self.one(&format!("SELECT {ACCOUNT} FROM account WHERE email = $1"), &[email.into()], read_account)
    }

    /// The account of a person.
    ///
    /// # Errors
    /// The database failed.
    pub fn account_of(&self, person: &str) -> Result<Option<Account>, StoreError> {
        self.one(&format!("SELECT {ACCOUNT} FROM account WHERE person = $1"), &[person.into()], read_account)
    }

    /// Every account, by address.
    ///
    /// # Errors
    /// The database failed.
    pub fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        self.all(&format!("SELECT {ACCOUNT} FROM account ORDER BY email"), &[], read_account)
    }

    /// Keeps a session under the hash of its secret.
    ///
    /// # Errors
    /// The database failed.
    pub fn put_session(&self, token: &[u8], session: &Session) -> Result<(), StoreError> {
        let sql = "INSERT INTO session (token, person, csrf, created, seen, expires) VALUES ($1, $2, $3, $4, $5, $6) \
                   ON CONFLICT (token) DO UPDATE SET seen = excluded.seen, expires = excluded.expires";
        let params = [
            token.into(),
            (&session.person).into(),
            (&session.csrf).into(),
            session.created.as_microsecond().into(),
            session.seen.as_microsecond().into(),
            session.expires.as_microsecond().into(),
        ];
        self.execute(sql, &params)?;
        Ok(())
    }

    /// The session under this hash, whether it has ended or not.
    ///
    /// # Errors
    /// The database failed.
    pub fn session(&self, token: &[u8]) -> Result<Option<Session>, StoreError> {
        let sql = format!("SELECT {SESSION} FROM session WHERE token = $1");
        self.one(&sql, &[token.into()], |row| read_session(row, 0))
    }

    /// The sessions of a person with the hashes they are kept under, the latest seen first.
    ///
    /// # Errors
    /// The database failed.
    pub fn sessions_of(&self, person: &str) -> Result<Vec<(Vec<u8>, Session)>, StoreError> {
        let sql = format!("SELECT token, {SESSION} FROM session WHERE person = $1 ORDER BY seen DESC, token");
        self.all(&sql, &[person.into()], |row| Ok((row.blob(0)?.to_owned(), read_session(row, 1)?)))
    }

    /// Ends one session.
    ///
    /// # Errors
    /// The database failed.
    pub fn end_session(&self, token: &[u8]) -> Result<(), StoreError> {
        self.execute("DELETE FROM session WHERE token = $1", &[token.into()])?;
        Ok(())
    }

    /// Ends every session of a person.
    ///
    /// # Errors
    /// The database failed.
    pub fn end_sessions_of(&self, person: &str) -> Result<(), StoreError> {
        self.execute("DELETE FROM session WHERE person = $1", &[person.into()])?;
        Ok(())
    }

    /// Ends every session of a person but the one under this hash.
    ///
    /// # Errors
    /// The database failed.
    pub fn end_other_sessions(&self, person: &str, token: &[u8]) -> Result<(), StoreError> {
        self.execute("DELETE FROM session WHERE person = $1 AND token <> $2", &[person.into(), token.into()])?;
        Ok(())
    }

    /// Forgets sessions that ended and failed sign-ins before `now`.
    ///
    /// # Errors
    /// The database failed.
    pub fn sweep_sessions(&self, now: Timestamp, attempts_before: Timestamp) -> Result<(), StoreError> {
        self.execute("DELETE FROM session WHERE expires < $1", &[now.as_microsecond().into()])?;
        self.execute("DELETE FROM attempt WHERE since < $1", &[attempts_before.as_microsecond().into()])?;
        Ok(())
    }

    /// Failed sign-ins of `who` (an address or a network address) since the moment their window began.
    ///
    /// # Errors
    /// The database failed.
    pub fn attempts(&self, who: &str) -> Result<Option<(u64, Timestamp)>, StoreError> {
        self.one("SELECT count, since FROM attempt WHERE who = $1", &[who.into()], |row| {
            Ok((unsigned(row.int(0)?), moment(row.int(1)?)?))
        })
    }

    /// Counts one more failed sign-in; a window that began before `window` begins anew.
    ///
    /// # Errors
    /// The database failed.
    pub fn count_attempt(&self, who: &str, now: Timestamp, window: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO attempt (who, count, since) VALUES ($1, 1, $2) ON CONFLICT (who) DO UPDATE SET \
                   count = CASE WHEN since < $3 THEN 1 ELSE count + 1 END, \
                   since = CASE WHEN since < $3 THEN excluded.since ELSE since END";
        self.execute(sql, &[who.into(), now.as_microsecond().into(), window.as_microsecond().into()])?;
        Ok(())
    }

    /// Forgets the failed sign-ins of `who`.
    ///
    /// # Errors
    /// The database failed.
    pub fn forget_attempts(&self, who: &str) -> Result<(), StoreError> {
        self.execute("DELETE FROM attempt WHERE who = $1", &[who.into()])?;
        Ok(())
    }
}
