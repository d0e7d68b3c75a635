//! The one place where a change is allowed or refused.

mod fields;
mod lifecycle;
mod moves;
mod standings;

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_pack::{Pack, Register};
use uuid::Uuid;

use crate::command::{AccountDeed, Act, Command, is_import};
use crate::entry::{Entry, keys};
use crate::facts::{Facts, Now};
use crate::message::{Message, Problem, Refusal, RefusalKind};
use crate::permission::{Right, is_any, may};
use crate::record::Record;
use crate::{Json, value};

pub use fields::is_stored;
pub use moves::{available_moves, blocked_by};

/// An accepted command: the entry to append and the record as it will stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The entry.
    pub entry: Entry,
    /// The record before, if it existed.
    pub before: Option<Arc<Record>>,
    /// The record after: `before` with the entry applied.
    pub after: Record,
}

/// Longest reason, in characters.
const MAX_REASON: usize = 2_000;
/// Longest comment, in characters.
const MAX_COMMENT: usize = 20_000;

/// Decides a command. `Ok(None)` means that everything is already as asked and no entry is owed.
///
/// `id` becomes the entry's id. Nothing else happens here: the caller appends the entry in the same transaction in
/// which `facts` were read.
///
/// # Errors
///
/// A [`Refusal`] with everything that is wrong and how to mend it. A refused command changes nothing.
pub fn decide(
    pack: &Pack,
    facts: &dyn Facts,
    command: &Command,
    now: Now,
    id: Uuid,
) -> Result<Option<Decision>, Refusal> {
    let mut desk = Desk::new(pack, facts, command, now, id);
    desk.reason = desk.clean_reason()?;
    match &command.act {
        Act::Create { register, data, state, external } => {
            desk.create(register, data, state.as_deref(), external.as_deref())
        }
        Act::Edit { number, set } => desk.edit(number, set),
        Act::Move { number, key, set, signature } => desk.make_move(number, key, set, signature.as_ref()),
        Act::Link { number, field, to } => desk.link(number, field, to, true),
        Act::Unlink { number, field, to } => desk.link(number, field, to, false),
        Act::Comment { number, text, public } => desk.comment(number, text, *public),
        Act::Attach { number, file } => desk.attach(number, file),
        Act::Account { number, deed, email } => desk.account(number, *deed, email.as_deref()),
        Act::Withdraw { number } => desk.withdraw(number),
        Act::Erase { number, fields, ground } => desk.erase(number, fields, ground),
    }
}

/// Everything a decision looks at.
struct Desk<'a> {
    pack: &'a Pack,
    facts: &'a dyn Facts,
    command: &'a Command,
    now: Now,
    id: Uuid,
    values: value::Context<'a>,
    reason: Option<String>,
}

impl<'a> Desk<'a> {
    fn new(pack: &'a Pack, facts: &'a dyn Facts, command: &'a Command, now: Now, id: Uuid) -> Self {
        let values = value::Context::new(pack, facts).given_by(&command.actor);
        Self { pack, facts, command, now, id, values, reason: None }
    }
}

impl Desk<'_> {
    /// The record a command names, if the actor may see it, has seen its latest version, and it is not withdrawn.
    fn open(&self, number: &str) -> Result<(Arc<Register>, Arc<Record>), Refusal> {
        let (register, record) = self.find(number)?;
        if record.withdrawn {
            return Err(Refusal::one(RefusalKind::Locked, Message::new("refusal-withdrawn").text("number", number)));
        }
        Ok((register, record))
    }

    /// The record a command names, if the actor may see it and has seen its latest version.
    fn find(&self, number: &str) -> Result<(Arc<Register>, Arc<Record>), Refusal> {
        let record = self.facts.record(number).ok_or_else(|| Refusal::not_found(number))?;
        let register = self.pack.register(&record.register).ok_or_else(|| Refusal::not_found(number))?;
        // What one may not see does not exist: no number can be probed.
        if !may(&self.command.actor, Right::Read, register, Some(&record)) {
            return Err(Refusal::not_found(number));
        }
        if self.command.expected.is_some_and(|expected| expected != record.version) {
            let message = Message::new("refusal-conflict")
                .text("number", number)
                .number("version", i64::from(record.version))
                .text("actor", self.name_of(&record.changed_by));
            return Err(Refusal::one(RefusalKind::Conflict, message));
        }
        Ok((Arc::clone(register), record))
    }

    /// [`Desk::open`] for a change of content: refuses closed records and actors without the right to edit.
    fn open_to_edit(&self, number: &str) -> Result<(Arc<Register>, Arc<Record>), Refusal> {
        let (register, record) = self.open(number)?;
        if is_locked(&register, &record) {
            let state = record.state.as_deref().unwrap_or_default();
            let message = Message::new("refusal-locked")
                .text("number", number)
                .label("state", format!("state-{}-{state}", register.key));
            return Err(Refusal::one(RefusalKind::Locked, message));
        }
        if !may(&self.command.actor, Right::Edit, &register, Some(&record)) {
            return Err(Refusal::forbidden("refusal-may-not-edit"));
        }
        Ok((register, record))
    }

    /// An entry of this command.
    fn entry(&self, act: &str, register: &str, number: &str, version: u32, body: Vec<(String, Json)>) -> Entry {
        Entry {
            id: self.id,
            at: self.now.at,
            actor: self.command.actor.person.clone(),
            auth: self.command.actor.auth.clone(),
            register: register.to_owned(),
            record: number.to_owned(),
            version,
            act: act.to_owned(),
            reason: self.reason.clone(),
            batch: self.command.batch.clone(),
            body,
        }
    }

    /// The decision that appends `body` to an existing record.
    fn append(&self, act: &str, before: &Arc<Record>, body: Vec<(String, Json)>) -> Decision {
        let entry = self.entry(act, &before.register, &before.number, before.version + 1, body);
        let mut after = Record::clone(before);
        after.apply(&entry);
        Decision { entry, before: Some(Arc::clone(before)), after }
    }

    /// How a person is called, or their number where the actor may not see their record.
    fn name_of(&self, person: &str) -> String {
        let record = self.facts.record(person);
        let seen = record.filter(|record| {
            let register = self.pack.register(&record.register);
            register.is_some_and(|register| may(&self.command.actor, Right::Read, register, Some(record)))
        });
        seen.map_or_else(|| person.to_owned(), |record| record.title().to_owned())
    }

    fn clean_reason(&self) -> Result<Option<String>, Refusal> {
        let Some(reason) = &self.command.reason else { return Ok(None) };
        let clean = value::markdown(reason.trim(), MAX_REASON).map_err(|_too_long| {
            let message = Message::new("refusal-reason-too-long").number("max", 2_000);
            Refusal {
                kind: RefusalKind::Invalid,
                problems: vec![Problem { field: Some("$reason".to_owned()), message }],
            }
        })?;
        Ok(clean.as_str().map(str::trim).filter(|reason| !reason.is_empty()).map(ToOwned::to_owned))
    }

    fn reason_given(&self) -> bool {
        self.reason.is_some()
    }

    fn comment(&self, number: &str, text: &str, public: bool) -> Result<Option<Decision>, Refusal> {
        let (register, record) = self.open(number)?;
        if !may(&self.command.actor, Right::Comment, &register, Some(&record)) {
            return Err(Refusal::forbidden("refusal-may-not-comment"));
        }
        let clean = self.free_text(keys::COMMENT, MAX_COMMENT, text)?;
        let mut body = vec![(keys::COMMENT.to_owned(), clean)];
        body.extend(public.then(|| (keys::PUBLIC.to_owned(), Json::Bool(true))));
        Ok(Some(self.append("comment", &record, body)))
    }

    fn attach(&self, number: &str, file: &crate::FileRef) -> Result<Option<Decision>, Refusal> {
        let (_, record) = self.open_to_edit(number)?;
        let file = value::file(&file.to_json()).map_err(|message| {
            let problems = vec![Problem { field: Some(keys::FILE.to_owned()), message }];
            Refusal { kind: RefusalKind::Invalid, problems }
        })?;
        Ok(Some(self.append("attach", &record, vec![(keys::FILE.to_owned(), file)])))
    }

    /// What a create says of the account that its person gets.
    fn opening(&self, register: &Register) -> Result<Option<(String, Json)>, Refusal> {
        if !self.command.opens_account || register.key != self.pack.identity.register {
            return Ok(None);
        }
        let actor = &self.command.actor;
        if !actor.system && !actor.has_role("admin") {
            return Err(Refusal::forbidden("refusal-may-not-let-in"));
        }
        Ok(Some((keys::ACCOUNT.to_owned(), Json::from(AccountDeed::Opened.as_str()))))
    }

    /// Who may sign in is a fact about a person, whatever state their record is in: whoever has left is kept out.
    fn account(&self, number: &str, deed: AccountDeed, email: Option<&str>) -> Result<Option<Decision>, Refusal> {
        let (register, record) = self.find(number)?;
        let identity = &self.pack.identity;
        if register.key != identity.register {
            return Err(Refusal::not_found(number));
        }
        let actor = &self.command.actor;
        let own = deed == AccountDeed::Password && actor.person == number;
        if !own && !actor.system && !actor.has_role("admin") {
            return Err(Refusal::forbidden("refusal-may-not-let-in"));
        }
        if record.withdrawn && deed != AccountDeed::Closed {
            return Err(Refusal::one(RefusalKind::Locked, Message::new("refusal-withdrawn").text("number", number)));
        }
        let mut body = vec![(keys::ACCOUNT.to_owned(), Json::from(deed.as_str()))];
        if let Some(email) = email {
            let mut problems = Vec::new();
            let given = BTreeMap::from([(identity.email.clone(), Json::from(email))]);
            let clean = self.given(&register, Some(&record), &given, &mut problems);
            body.extend(self.changes(&register, &record, record.state.as_deref(), clean, &mut problems));
            fields::refuse_if_any(problems)?;
        }
        Ok(Some(self.append("account", &record, body)))
    }

    /// A record goes with the import that made it, or by an administrator's hand while it is open: nobody's everyday
    /// right to edit takes a record away.
    fn withdraw(&self, number: &str) -> Result<Option<Decision>, Refusal> {
        let actor = &self.command.actor;
        let undone = is_import(self.command.batch.as_deref()) || actor.system;
        let (register, record) = self.open(number)?;
        if !undone && !actor.has_role("admin") {
            return Err(Refusal::forbidden("refusal-may-not-withdraw"));
        }
        if !undone {
            self.open_to_edit(number)?;
        }
        if !may(&self.command.actor, Right::Edit, &register, Some(&record)) {
            return Err(Refusal::forbidden("refusal-may-not-edit"));
        }
        if !self.reason_given() {
            return Err(Refusal::one(RefusalKind::Invalid, Message::new("refusal-reason-needed")));
        }
        Ok(Some(self.append("withdraw", &record, vec![(keys::WITHDRAWN.to_owned(), Json::Bool(true))])))
    }

    /// Erasing is a right of the law, not of the workflow: closed records are not exempt, and only personal fields are
    /// ever erased.
    fn erase(&self, number: &str, fields: &[String], ground: &str) -> Result<Option<Decision>, Refusal> {
        let (register, record) = self.find(number)?;
        let actor = &self.command.actor;
        if !actor.system && !actor.has_role("admin") {
            return Err(Refusal::forbidden("refusal-may-not-erase"));
        }
        let ground = value::line(ground, MAX_REASON).ok().filter(|ground| !ground.is_empty() && self.reason_given());
        let Some(ground) = ground else {
            return Err(Refusal::one(RefusalKind::Invalid, Message::new("refusal-ground-needed")));
        };
        for field in fields {
            if !register.field(field).is_some_and(|field| field.personal) {
                let message =
                    Message::new("refusal-not-personal").text("field", value::shown(&Json::from(field.as_str())));
                return Err(Refusal::one(RefusalKind::Invalid, message));
            }
        }
        if fields.is_empty() {
            return Ok(None);
        }
        // What was computed from an erased value tells of it, so it goes with it; what it comes to now may stay.
        let fields = self.with_derived(&register, fields);
        let mut after = Record::clone(&record);
        for field in &fields {
            after.data.remove(field);
        }
        let erased = serde_json::json!({ "fields": fields, "ground": ground });
        let mut body = vec![(keys::ERASED.to_owned(), erased)];
        body.extend(self.computed(&register, &after));
        Ok(Some(self.append("erase", &record, body)))
    }
}

/// The stored computed fields of a record that do not hold what they compute to, with what they should hold.
pub(crate) fn stored_fields(pack: &Pack, facts: &dyn Facts, record: &Record, now: Now) -> Vec<(String, Json)> {
    let Some(register) = pack.register(&record.register) else { return Vec::new() };
    let command = Command::new(crate::Actor::system("compute"), Act::Withdraw { number: record.number.clone() });
    Desk::new(pack, facts, &command, now, Uuid::nil()).computed(register, record)
}

/// Is the record closed to edits?
fn is_locked(register: &Register, record: &Record) -> bool {
    let state = record.state.as_deref().and_then(|key| register.state(key));
    state.is_some_and(assay_pack::State::locks_all)
}

/// Is the actor one of the parties, or the installation itself?
fn is_party(command: &Command, parties: &[assay_pack::Party], record: &Record) -> bool {
    command.actor.system || is_any(&command.actor, parties, Some(record))
}
