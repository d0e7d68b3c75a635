//! Entries of the history as people read them.

use std::collections::BTreeMap;

use assay_core::{AccountDeed, Entry as Sealed, Json, is_import, keys, value};
use assay_engine::HistoryEntry;
use assay_pack::{Field, Register};

use crate::handlers::form::merge::describe;
use crate::present::{Presenter, fingerprint, href};
use crate::views::record::{Act, Change, Entry};

/// Longest text of a change beside the record, and on the page of the history.
const SHORT: usize = 160;
const LONG: usize = 4_000;

/// The newest entries after `skipped` newer ones, newest first. `whole` is for the page of the history: it shows what a
/// record began with, and long texts.
pub(super) fn shown(
    present: &Presenter<'_>,
    register: &Register,
    trail: &[HistoryEntry],
    skipped: usize,
    count: usize,
    whole: bool,
) -> Vec<Entry> {
    let end = trail.len().saturating_sub(skipped);
    let begin = end.saturating_sub(count);
    // What a change replaces is what the entries before it left.
    let mut before: BTreeMap<&str, &Json> = BTreeMap::new();
    let mut made = Vec::new();
    for (place, row) in trail.iter().enumerate().take(end) {
        if place >= begin {
            made.push(Telling { present, register, row, before: &before, whole }.entry());
        }
        for (key, value) in &row.entry.body {
            before.insert(key, value);
        }
    }
    made.reverse();
    made
}

struct Telling<'t> {
    present: &'t Presenter<'t>,
    register: &'t Register,
    row: &'t HistoryEntry,
    before: &'t BTreeMap<&'t str, &'t Json>,
    whole: bool,
}

impl Telling<'_> {
    fn entry(&self) -> Entry {
        let entry = &self.row.entry;
        let page = href(&self.register.key, &entry.record);
        let day = self.present.day_of(entry.at);
        Entry {
            id: format!("entry-{}", entry.version),
            who: self.present.person(&entry.actor).name,
            act: self.act(),
            changes: self.changes(),
            reason: entry.reason.clone(),
            at: self.present.moment(entry.at),
            fingerprint: fingerprint(&self.row.leaf.0),
            signed: entry.value(keys::SIGNATURE).is_some(),
            as_of: Some(format!("{page}?on={day}")),
            proof: None,
        }
    }

    fn act(&self) -> Act {
        let entry: &Sealed = &self.row.entry;
        let words = self.present.ctx.words();
        let signed = entry.value(keys::SIGNATURE).and_then(|signature| signature.get("meaning")?.as_str());
        match (entry.act.as_str(), &entry.batch) {
            ("create", Some(batch)) if is_import(Some(batch)) => Act::Imported(self.present.short(batch)),
            ("create", _) => Act::Created,
            ("withdraw", Some(_)) => Act::Undone,
            ("withdraw", None) => Act::Withdrawn,
            ("move", _) => match (signed, entry.value(keys::STATE).and_then(Json::as_str)) {
                (Some(meaning), _) => Act::Signed(words.meaning(meaning)),
                (None, Some(state)) if self.old("state") != Some(state) => {
                    Act::Moved(words.state(&self.register.key, state))
                }
                (None, _) => Act::Changed,
            },
            ("comment", _) => Act::Commented,
            ("attach", _) => {
                let file = entry.value(keys::FILE).and_then(|file| file.get("name")?.as_str());
                Act::Attached(file.unwrap_or_default().to_owned())
            }
            ("link" | "unlink", _) => self.linked(entry.act == "link"),
            ("erase", _) => Act::Erased,
            ("account", _) => account(entry),
            _ => Act::Changed,
        }
    }

    /// Which record was linked or unlinked: the one that stands on one side only.
    fn linked(&self, added: bool) -> Act {
        let changed =
            self.row.entry.body.iter().find(|(key, _)| self.field(key).is_some_and(|field| field.kind.is_link()));
        let Some((key, now)) = changed else { return Act::Changed };
        let old: Vec<&str> = value::targets(self.before.get(key.as_str()).copied()).collect();
        let new: Vec<&str> = value::targets(Some(now)).collect();
        let (more, fewer) = if added { (&new, &old) } else { (&old, &new) };
        let number = more.iter().find(|number| !fewer.contains(number)).copied().unwrap_or_default();
        let named = match self.present.named.get(number) {
            Some(record) => format!("{number} {}", record.title()),
            None => number.to_owned(),
        };
        if added { Act::Linked(named) } else { Act::Unlinked(named) }
    }

    fn changes(&self) -> Vec<Change> {
        let entry = &self.row.entry;
        let skip = match entry.act.as_str() {
            "create" => !self.whole,
            // The sentence has said it.
            "link" | "unlink" => true,
            _ => false,
        };
        if skip {
            return Vec::new();
        }
        // The state first, then fields in the order of the register: entries keep them by name.
        let mut body: Vec<&(String, Json)> = entry.body.iter().collect();
        body.sort_by_key(|(key, _)| {
            (key != keys::STATE, self.register.fields.iter().position(|field| &field.key == key))
        });
        let mut changes: Vec<Change> = body.into_iter().filter_map(|(key, value)| self.change(key, value)).collect();
        let words = self.present.ctx.words();
        changes.extend(self.row.erased.iter().filter(|key| self.field(key).is_some()).map(|key| Change {
            label: words.field(&self.register.key, key),
            old: None,
            new: Some(self.present.ctx.t().s("value-erased").plain()),
        }));
        changes
    }

    fn change(&self, key: &str, now: &Json) -> Option<Change> {
        let words = self.present.ctx.words();
        if key == keys::STATE {
            let state = |state: &str| words.state(&self.register.key, state);
            // A move without signature has told its state in the sentence.
            let told = self.row.entry.act == "move" && self.row.entry.value(keys::SIGNATURE).is_none();
            let (old, new) = (self.old(key), now.as_str());
            if told || old == new {
                return None;
            }
            let label = words.field(&self.register.key, "state");
            return Some(Change { label, old: old.map(state), new: new.map(state) });
        }
        let field = self.field(key)?;
        let text = |json: Option<&Json>| {
            let text = describe(self.present, self.register, field, json);
            (!text.is_empty()).then(|| clip(&text, if self.whole { LONG } else { SHORT }))
        };
        let (old, new) = (text(self.before.get(key).copied()), text(Some(now)));
        (old.is_some() || new.is_some()).then(|| Change { label: words.field(&self.register.key, key), old, new })
    }

    fn old(&self, key: &str) -> Option<&str> {
        self.before.get(key).and_then(|value| value.as_str())
    }

    fn field(&self, key: &str) -> Option<&Field> {
        self.register.field(key)
    }
}

/// What was done to the account of a person.
fn account(entry: &Sealed) -> Act {
    let deed = entry.value(keys::ACCOUNT).and_then(Json::as_str);
    match AccountDeed::ALL.into_iter().find(|known| Some(known.as_str()) == deed) {
        Some(AccountDeed::Opened) => Act::AccountOpened,
        Some(AccountDeed::Closed) => Act::AccountClosed,
        Some(AccountDeed::Reopened) => Act::AccountReopened,
        Some(AccountDeed::Password) => Act::AccountPassword,
        None => Act::Changed,
    }
}

/// A text cut to a length, with a sign that there is more.
fn clip(text: &str, most: usize) -> String {
    let mut cut: String = text.chars().take(most).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}
