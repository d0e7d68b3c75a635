//! Reports from people without an account: public links, receipts, and what a receipt shows.
//!
//! A public link lets anybody make records of one form and read none. The record is made through the same door as every
//! other, by the installation itself. The reporter keeps a *receipt*, a secret of which only the hash is stored: it opens
//! the status of this one report, and makes a report that is sent twice (by a phone that was offline) one record.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::{Act, Actor, Command, FileRef, Json, Message, Record, Refusal, keys};
use assay_pack::Intake;
use assay_seal::Hash;
use assay_store::{IntakeLink, IntakeReport, StoreError, Tx, TxFacts};
use jiff::{SignedDuration, Timestamp};

use crate::access::ADMIN;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::queries::not_found;

/// Reports taken by one link in the window.
const MOST_BY_LINK: u64 = 60;
/// Reports taken from one network address in the window: a whole site may share one.
const MOST_FROM_ADDRESS: u64 = 20;
/// The window of both, that of failed sign-ins.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Longest name of a link, in characters.
const MAX_NAME: usize = 100;

/// A report to be made a record.
#[derive(Debug, Clone)]
pub struct NewReport {
    /// Who makes the record.
    pub actor: Actor,
    /// The public link it came by; none from somebody who is signed in.
    pub link: Option<i64>,
    /// Network address it came from.
    pub from: String,
    /// The reporter's secret.
    pub receipt: String,
    /// Register of the record.
    pub register: String,
    /// Its fields.
    pub data: BTreeMap<String, Json>,
    /// Photos, kept already.
    pub files: Vec<FileRef>,
    /// How the history says where the report came from.
    pub reason: Option<String>,
}

/// A report that has become a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Number of the record.
    pub number: String,
    /// It had come before.
    pub again: bool,
}

/// Why a report could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Too many came by the same link or from the same address.
    #[error("too many reports; try again in {} minutes", .wait.as_mins().max(1))]
    Wait {
        /// How long to wait.
        wait: SignedDuration,
    },
    /// Another report was sent with this receipt.
    #[error("this receipt belongs to another report")]
    ReceiptTaken,
    /// Refused, or something failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl From<StoreError> for ReportError {
    fn from(error: StoreError) -> Self {
        Self::Engine(error.into())
    }
}

/// What a receipt shows of its report: where it stands, and what was said for the reporter to read. Nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportStatus {
    /// Register of the record.
    pub register: String,
    /// Its number.
    pub number: String,
    /// The form it was reported by; none when that is gone or somebody was signed in.
    pub form: Option<String>,
    /// The state it is in.
    pub state: Option<String>,
    /// It was taken out of use.
    pub withdrawn: bool,
    /// When it was reported.
    pub sent: Timestamp,
    /// When it came into each state, the latest time of each.
    pub reached: BTreeMap<String, Timestamp>,
    /// Comments for the reporter, oldest first: when, and Markdown.
    pub replies: Vec<(Timestamp, String)>,
}

fn invalid(field: &str, message: Message) -> EngineError {
    let problem = assay_core::Problem { field: Some(field.to_owned()), message };
    EngineError::Refused(Refusal { kind: assay_core::RefusalKind::Invalid, problems: vec![problem] })
}

impl Engine {
    /// May the actor make links to this form, and switch them off?
    #[must_use]
    pub fn may_link(&self, actor: &Actor, form: &Intake) -> bool {
        actor.has_role(ADMIN) || form.links.iter().any(|role| actor.has_role(role))
    }

    /// The links to forms the actor looks after, the newest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn intake_links(&self, actor: &Actor) -> Result<Vec<IntakeLink>, EngineError> {
        let mut links = self.shared.store.read(|tx| tx.intake_links())?;
        links.retain(|link| self.shared.pack.intake(&link.form).is_some_and(|form| self.may_link(actor, form)));
        Ok(links)
    }

    /// A link the actor looks after.
    ///
    /// # Errors
    /// There is none, or the store failed.
    pub fn intake_link(&self, actor: &Actor, id: i64) -> Result<IntakeLink, EngineError> {
        let link = self.shared.store.read(|tx| tx.intake_link(id))?;
        let theirs =
            |link: &IntakeLink| self.shared.pack.intake(&link.form).is_some_and(|form| self.may_link(actor, form));
        link.filter(theirs).ok_or_else(|| not_found(&id.to_string()))
    }

    /// The link of this token that is in use.
    ///
    /// # Errors
    /// The store failed.
    pub fn open_intake_link(&self, token: &str) -> Result<Option<IntakeLink>, EngineError> {
        let hash = Hash::of(token.as_bytes()).0;
        let link = self.shared.store.read(|tx| tx.intake_link_by_hash(&hash))?;
        Ok(link.filter(|link| link.off.is_none()))
    }

    /// Makes a link to a form. `place` fills in links of the record beforehand.
    ///
    /// # Errors
    /// The actor may not, the name is empty or too long, a place is not offered or not there; or the store failed.
    pub fn make_intake_link(
        &self,
        actor: &Actor,
        form: &str,
        name: &str,
        place: &BTreeMap<String, String>,
    ) -> Result<i64, EngineError> {
        let found = self.shared.pack.intake(form).filter(|form| self.may_link(actor, form));
        let form = found.ok_or_else(|| not_found(form))?;
        let name: String = name.replace(char::is_control, " ");
        let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return Err(invalid("name", Message::new("value-required")));
        }
        let length = name.chars().count();
        if length > MAX_NAME {
            let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            let message =
                Message::new("value-too-long").number("length", number(length)).number("max", number(MAX_NAME));
            return Err(invalid("name", message));
        }
        for (field, number) in place {
            let known = form.place.contains(field) && self.fits_place(actor, form, field, number)?;
            if !known {
                return Err(invalid(field, Message::new("value-link-unknown").text("value", number.as_str())));
            }
        }
        let token = self.new_token();
        let link = IntakeLink {
            id: 0,
            name,
            form: form.key.clone(),
            token,
            place: serde_json::to_string(place).unwrap_or_default(),
            made: self.shared.clock.now(),
            made_by: actor.person.clone(),
            off: None,
            reports: 0,
            latest: None,
        };
        Ok(self.shared.store.write(move |tx| tx.add_intake_link(&link, &Hash::of(link.token.as_bytes()).0))?)
    }

    /// Is this a record that the field can name and the actor may see?
    fn fits_place(&self, actor: &Actor, form: &Intake, field: &str, number: &str) -> Result<bool, EngineError> {
        let field = self.shared.pack.register(&form.register).and_then(|register| register.field(field));
        let Some(assay_pack::FieldKind::Link(target)) = field.map(|field| &field.kind) else { return Ok(false) };
        match self.record(actor, number) {
            Ok(record) => {
                Ok(!record.withdrawn && (target.registers.is_empty() || target.registers.contains(&record.register)))
            }
            Err(EngineError::Refused(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Gives a link a new token; the old one leads nowhere any more.
    ///
    /// # Errors
    /// There is no such link the actor looks after, or the store failed.
    pub fn rotate_intake_link(&self, actor: &Actor, id: i64) -> Result<(), EngineError> {
        self.intake_link(actor, id)?;
        let token = self.new_token();
        Ok(self.shared.store.write(move |tx| tx.rotate_intake_link(id, &token, &Hash::of(token.as_bytes()).0))?)
    }

    /// Switches a link off, or on again.
    ///
    /// # Errors
    /// There is no such link the actor looks after, or the store failed.
    pub fn switch_intake_link(&self, actor: &Actor, id: i64, on: bool) -> Result<(), EngineError> {
        self.intake_link(actor, id)?;
        let off = (!on).then(|| self.shared.clock.now());
        Ok(self.shared.store.write(move |tx| tx.switch_intake_link(id, off))?)
    }

    /// A secret nobody can guess, fit for an address: 128 bits.
    fn new_token(&self) -> String {
        use base64::Engine as _;
        let mut bytes = [0; 16];
        self.shared.random.fill(&mut bytes);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Makes a report a record: all of it in one transaction, through the rules every record goes through. A report sent
    /// again with the same receipt is found, not made again.
    ///
    /// # Errors
    /// Too many reports, a receipt of another report, a refusal, or a failure of the store; nothing was changed.
    pub fn report(&self, report: NewReport) -> Result<Received, ReportError> {
        let shared = Arc::clone(&self.shared);
        let received = self.shared.store.write(move |tx| {
            let now = shared.clock.now();
            let receipt = Hash::of(report.receipt.as_bytes()).0;
            let digest = report.digest();
            if let Some(known) = tx.intake_report(&receipt)? {
                let same = known.link == report.link && known.digest == digest.0;
                let again = Received { number: known.record, again: true };
                return if same { Ok(again) } else { Err(ReportError::ReceiptTaken) };
            }
            if let Some(link) = report.link {
                within(tx, &format!("intake-link:{link}"), MOST_BY_LINK, now)?;
                within(tx, &format!("intake-from:{}", report.from), MOST_FROM_ADDRESS, now)?;
            }
            let facts = TxFacts::new(tx);
            let NewReport { actor, link, register, data, files, reason, .. } = report;
            let act = Act::Create { register, data, state: None, external: None };
            let mut create = Command::new(actor.clone(), act);
            create.reason = reason;
            let made = shared.carry_out(tx, &facts, &create)?;
            for file in files {
                let act = Act::Attach { number: made.number.clone(), file };
                shared.carry_out(tx, &facts, &Command::new(actor.clone(), act))?;
            }
            let kept = IntakeReport { link, record: made.number.clone(), digest: digest.0.to_vec(), at: now };
            tx.add_intake_report(&receipt, &kept)?;
            Ok(Received { number: made.number, again: false })
        })?;
        if !received.again {
            self.shared.bell.ring();
        }
        Ok(received)
    }

    /// Has a report with this receipt become a record already?
    ///
    /// # Errors
    /// The store failed.
    pub fn has_receipt(&self, receipt: &str) -> Result<bool, EngineError> {
        let hash = Hash::of(receipt.as_bytes()).0;
        Ok(self.shared.store.read(|tx| tx.intake_report(&hash))?.is_some())
    }

    /// May photos be kept of a report that has not proved yet to come from a person? Counts this one.
    ///
    /// # Errors
    /// The store failed.
    pub fn may_keep_unproved(&self, from: &str) -> Result<bool, EngineError> {
        let (who, now) = (format!("intake-held:{from}"), self.shared.clock.now());
        match self.shared.store.write(move |tx| within(tx, &who, MOST_FROM_ADDRESS, now)) {
            Ok(()) => Ok(true),
            Err(ReportError::Wait { .. } | ReportError::ReceiptTaken) => Ok(false),
            Err(ReportError::Engine(error)) => Err(error),
        }
    }

    /// The actor that makes records of reports without an account.
    #[must_use]
    pub fn link_actor() -> Actor {
        Actor::system("link")
    }

    /// What the receipt of a report shows; `None` when there is no such report by a link.
    ///
    /// # Errors
    /// The store failed.
    pub fn report_status(&self, receipt: &str) -> Result<Option<ReportStatus>, EngineError> {
        let receipt = Hash::of(receipt.as_bytes()).0;
        self.shared.store.read(|tx| {
            let Some(report) = tx.intake_report(&receipt)? else { return Ok(None) };
            let Some(link) = report.link else { return Ok(None) };
            let Some(record) = tx.record(&report.record)? else { return Ok(None) };
            let history = tx.history(&record.number)?;
            let form = tx.intake_link(link)?.map(|link| link.form);
            let mut status = ReportStatus {
                register: record.register.clone(),
                number: record.number.clone(),
                form: form.filter(|form| self.shared.pack.intake(form).is_some()),
                state: record.state.clone(),
                withdrawn: record.withdrawn,
                sent: report.at,
                reached: BTreeMap::new(),
                replies: Vec::new(),
            };
            for row in &history {
                let entry = &row.entry;
                if let Some(state) = entry.value(keys::STATE).and_then(Json::as_str) {
                    status.reached.insert(state.to_owned(), entry.at);
                }
                let public = entry.value(keys::PUBLIC) == Some(&Json::Bool(true));
                let reply = entry.value(keys::COMMENT).and_then(Json::as_str).filter(|_| public);
                status.replies.extend(reply.map(|text| (entry.at, text.to_owned())));
            }
            Ok(Some(status))
        })
    }

    /// Does somebody without an account follow this record?
    ///
    /// # Errors
    /// The store failed.
    pub fn is_followed(&self, record: &Record) -> Result<bool, EngineError> {
        Ok(self.shared.store.read(|tx| tx.is_reported_by_link(&record.number))?)
    }
}

impl NewReport {
    /// A digest of everything that was sent. Two reports with the same words and photos under one receipt are one report.
    fn digest(&self) -> Hash {
        let files: Vec<&str> = self.files.iter().map(|file| file.sha256.as_str()).collect();
        let sent = serde_json::json!({ "register": self.register, "data": self.data, "files": files });
        Hash::of(sent.to_string().as_bytes())
    }
}

/// Counts one more of `who`, unless there were too many in the window.
fn within(tx: &Tx<'_>, who: &str, most: u64, now: Timestamp) -> Result<(), ReportError> {
    if let Some((count, since)) = tx.attempts(who)?
        && count >= most
        && since + WINDOW > now
    {
        return Err(ReportError::Wait { wait: now.duration_until(since + WINDOW) });
    }
    Ok(tx.count_attempt(who, now, now - WINDOW)?)
}
