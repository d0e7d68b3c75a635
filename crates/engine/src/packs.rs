//! Packs taken on beside the one a workspace began with.
//!
//! Which they are is a record of the register `pack`, from the pack every installation has, and stands in the ledger. Beside it
//! the workspace remembers them in order, because they must be known before its database can be opened. A pack of a folder
//! is kept whole among the files: what happens to the folder later changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use assay_core::{Act, Actor, Command, Facts as _, Json};
use assay_pack::{Layer, Pack};
use assay_seal::Hash;
use assay_store::{Blobs, Store, StoreError, Tx, TxFacts};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use crate::access::administers;
use crate::checker::{JUDGEMENTS, WAIVERS};
use crate::engine::{Engine, Submitted};
use crate::error::EngineError;

/// Register of packs, from the pack every installation has.
pub const PACKS: &str = "pack";
/// The fact of the workspace that names them in order.
const ADOPTED: &str = "packs";
/// Field with the day on which its use ended.
const REMOVED: &str = "removed_on";

/// A pack taken on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdoptedPack {
    /// Its name.
    pub name: String,
    /// The file that holds it; none for a built-in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// What a pack brings, beside what is in use already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackBrings {
    /// Keys of new registers.
    pub registers: Vec<String>,
    /// Editions of new standards.
    pub editions: Vec<String>,
    /// New requirements.
    pub requirements: usize,
    /// Those of them that stand as requirements of another standard do.
    pub shared: usize,
    /// New checks.
    pub checks: usize,
}

/// Something of the workspace that would have no place with other packs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackLoss {
    /// Register key.
    pub register: String,
    /// The field, state, requirement or check that would be gone; none for the whole register.
    pub what: Option<String>,
    /// Records concerned.
    pub records: u64,
}

impl std::fmt::Display for PackLoss {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { register, what, records } = self;
        let of = what.as_ref().map(|what| format!(" with `{what}`")).unwrap_or_default();
        write!(formatter, "{records} records of `{register}`{of}")
    }
}

impl PackBrings {
    /// What `next` has beside `present`.
    #[must_use]
    pub fn between(present: &Pack, next: &Pack) -> Self {
        let new = next.requirements.iter().filter(|requirement| present.requirement(&requirement.id).is_none());
        let new: Vec<_> = new.collect();
        let registers = next.registers.iter().filter(|register| present.register(&register.key).is_none());
        let editions = next.editions.iter().filter(|edition| !present.editions.contains(edition));
        Self {
            registers: registers.map(|register| register.key.clone()).collect(),
            editions: editions.cloned().collect(),
            requirements: new.len(),
            shared: new.iter().filter(|requirement| !requirement.same_as.is_empty()).count(),
            checks: next.checks.iter().filter(|check| present.check(&check.code).is_none()).count(),
        }
    }
}

/// The packs a workspace has taken on, in order; none where there is no workspace.
///
/// # Errors
/// The database cannot be read.
pub fn adopted_packs(folder: &Path) -> Result<Vec<AdoptedPack>, EngineError> {
    let database = folder.join("assay.db");
    if !database.is_file() {
        return Ok(Vec::new());
    }
    read_list(Store::peek(&database, ADOPTED)?.as_deref())
}

/// The layer of a pack that is kept in the workspace; none for a built-in one.
///
/// # Errors
/// Its file is missing or damaged.
pub fn kept_pack(folder: &Path, adopted: &AdoptedPack) -> Result<Option<Layer>, EngineError> {
    let Some(sha256) = &adopted.sha256 else { return Ok(None) };
    let damaged = |why: String| StoreError::Damaged(format!("the pack `{}` of this workspace: {why}", adopted.name));
    let bytes = Blobs::new(folder.join("blobs")).get(sha256)?;
    let bytes = bytes.ok_or_else(|| damaged("its file is missing".to_owned()))?;
    let kept: BTreeMap<String, String> = serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))?;
    let mut files = BTreeMap::new();
    for (path, text) in kept {
        files.insert(path, BASE64.decode(text).map_err(|error| damaged(error.to_string()))?);
    }
    Ok(Some(Layer { name: adopted.name.clone(), files }))
}

fn read_list(kept: Option<&str>) -> Result<Vec<AdoptedPack>, EngineError> {
    let read =
        |text| serde_json::from_str(text).map_err(|error| StoreError::Damaged(format!("list of packs: {error}")));
    Ok(kept.map(read).transpose()?.unwrap_or_default())
}

/// A layer as it is kept: path → content.
fn to_bytes(layer: &Layer) -> Vec<u8> {
    let files = layer.files.iter().map(|(path, content)| (path.clone(), Json::from(BASE64.encode(content))));
    Json::Object(files.collect()).to_string().into_bytes()
}

impl Engine {
    /// Takes on a pack: its record and the workspace's list are written in one transaction. The workspace follows it once it is
    /// opened anew with `next`, the pack that all layers make together.
    ///
    /// # Errors
    /// The actor is no administrator, the pack is in use already, something of the workspace would have no place any more, or
    /// the store failed; nothing was changed.
    pub fn adopt_pack(
        &self,
        actor: &Actor,
        layer: &Layer,
        built_in: bool,
        next: &Pack,
    ) -> Result<Submitted, EngineError> {
        administers(actor)?;
        self.refuse_losses(next)?;
        let brings = PackBrings::between(self.pack(), next);
        let bytes = to_bytes(layer);
        let sha256 = Hash::of(&bytes).to_string();
        let count = |number: usize| Json::from(u64::try_from(number).unwrap_or_default());
        let mut data = BTreeMap::from([
            ("title".to_owned(), Json::from(layer.name.clone())),
            ("pack_version".to_owned(), Json::from(next.version.clone())),
            ("origin".to_owned(), Json::from(if built_in { "built-in" } else { "folder" })),
            ("sha256".to_owned(), Json::from(sha256)),
            ("registers".to_owned(), count(brings.registers.len())),
            ("requirements".to_owned(), count(brings.requirements)),
            ("shared".to_owned(), count(brings.shared)),
            ("checks".to_owned(), count(brings.checks)),
        ]);
        let mut adopted = AdoptedPack { name: layer.name.clone(), sha256: None };
        if !built_in {
            let file = self.keep_file(&format!("{}.json", layer.name), &bytes)?;
            adopted.sha256 = Some(file.sha256.clone());
            data.insert("file".to_owned(), file.to_json());
        }
        let act = Act::Create { register: PACKS.to_owned(), data, state: None, external: None };
        let (shared, command) = (Arc::clone(&self.shared), Command::new(actor.clone(), act));
        let submitted = self.shared.store.write(move |tx| {
            let mut list = read_list(tx.meta(ADOPTED)?.as_deref())?;
            if list.iter().any(|known| known.name == adopted.name) {
                return Err(EngineError::Invalid(format!("the pack `{}` is in use already", adopted.name)));
            }
            let submitted = shared.carry_out(tx, &TxFacts::new(tx), &command)?;
            list.push(adopted);
            keep_list(tx, &list)?;
            Ok(submitted)
        })?;
        self.shared.bell.ring();
        Ok(submitted)
    }

    /// Ends the use of a pack of which nothing is used. The workspace follows `next` once it is opened anew.
    ///
    /// # Errors
    /// The actor is no administrator, the pack was not taken on, something of it is used, or the store failed; nothing was
    /// changed.
    pub fn remove_pack(&self, actor: &Actor, name: &str, next: &Pack, reason: &str) -> Result<Submitted, EngineError> {
        administers(actor)?;
        self.refuse_losses(next)?;
        let (shared, actor) = (Arc::clone(&self.shared), actor.clone());
        let (name, reason) = (name.to_owned(), reason.to_owned());
        let submitted = self.shared.store.write(move |tx| {
            let unknown = || EngineError::Invalid(format!("the pack `{name}` was not taken on here"));
            let mut list = read_list(tx.meta(ADOPTED)?.as_deref())?;
            let place = list.iter().position(|known| known.name == name).ok_or_else(unknown)?;
            list.remove(place);
            let facts = TxFacts::new(tx);
            let records = facts.numbers(PACKS).into_iter().filter_map(|number| facts.record(&number));
            let mut records = records.filter(|record| record.title() == name && record.text(REMOVED).is_none());
            let record = records.next().ok_or_else(unknown)?;
            let set = BTreeMap::from([(REMOVED.to_owned(), Json::from(shared.clock.today().to_string()))]);
            let act = Act::Edit { number: record.number.clone(), set };
            let submitted = shared.carry_out(tx, &facts, &Command::new(actor, act).because(reason))?;
            keep_list(tx, &list)?;
            Ok::<_, EngineError>(submitted)
        })?;
        self.shared.bell.ring();
        Ok(submitted)
    }

    fn refuse_losses(&self, next: &Pack) -> Result<(), EngineError> {
        if self.pack().register(PACKS).is_none() || next.register(PACKS).is_none() {
            return Err(EngineError::Invalid(format!("the packs in use have no register `{PACKS}` to note others in")));
        }
        let losses = self.pack_losses(next)?;
        if losses.is_empty() {
            return Ok(());
        }
        let told: Vec<String> = losses.iter().map(ToString::to_string).collect();
        Err(EngineError::Invalid(format!("these would have no place any more: {}", told.join("; "))))
    }

    /// What of the workspace would have no place with other packs: records of registers, fields and states that are gone,
    /// and what people said of requirements and checks that are.
    ///
    /// # Errors
    /// The store failed.
    pub fn pack_losses(&self, next: &Pack) -> Result<Vec<PackLoss>, EngineError> {
        let pack = self.pack();
        self.shared.store.read(|tx| {
            let mut losses: Vec<PackLoss> = Vec::new();
            for (key, records) in tx.records_by_register()? {
                let Some(register) = pack.register(&key) else { continue };
                let Some(after) = next.register(&key) else {
                    losses.push(PackLoss { register: key, what: None, records });
                    continue;
                };
                let fields = register.fields.iter().filter(|field| after.field(&field.key).is_none());
                let mut gone: BTreeSet<String> = fields.map(|field| field.key.clone()).collect();
                let states = register.workflow.iter().flat_map(|workflow| &workflow.states);
                gone.extend(states.filter(|state| after.state(&state.key).is_none()).map(|state| state.key.clone()));
                if !gone.is_empty() {
                    let lost = |key: &str, _: &Json| gone.contains(key).then(|| key.to_owned());
                    losses.extend(count_lost(tx, &key, &lost, &gone)?);
                }
            }
            let none = BTreeSet::new();
            let said = |known: fn(&Pack, &str) -> bool| {
                move |key: &str, value: &Json, of: &str| {
                    let id = value.as_str().filter(|_| key == of)?;
                    (known(pack, id) && !known(next, id)).then(|| id.to_owned())
                }
            };
            let requirement = said(|pack, id| pack.requirement(id).is_some());
            let check = said(|pack, code| pack.check(code).is_some());
            let edition = said(|pack, edition| pack.editions.iter().any(|known| known == edition));
            losses.extend(count_lost(tx, JUDGEMENTS, &|key, value| requirement(key, value, "requirement"), &none)?);
            losses.extend(count_lost(tx, WAIVERS, &|key, value| check(key, value, "check"), &none)?);
            losses.extend(count_lost(tx, &pack.organisation, &|key, value| edition(key, value, "edition"), &none)?);
            Ok(losses)
        })
    }
}

/// Counts the records of a register by what they would lose: fields for which `lost` names it, and states among `states`.
fn count_lost(
    tx: &Tx<'_>,
    register: &str,
    lost: &dyn Fn(&str, &Json) -> Option<String>,
    states: &BTreeSet<String>,
) -> Result<Vec<PackLoss>, EngineError> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    tx.scan_record_rows(Some(register), |row| {
        let row = row?;
        let data: BTreeMap<String, Json> = serde_json::from_str(row.data).unwrap_or_default();
        let mut of: BTreeSet<String> = data.iter().filter_map(|(key, value)| lost(key, value)).collect();
        of.extend(row.state.filter(|state| states.contains(*state)).map(ToOwned::to_owned));
        for what in of {
            *counts.entry(what).or_default() += 1;
        }
        Ok::<_, StoreError>(())
    })?;
    let loss = |(what, records)| PackLoss { register: register.to_owned(), what: Some(what), records };
    Ok(counts.into_iter().map(loss).collect())
}

fn keep_list(tx: &Tx<'_>, list: &[AdoptedPack]) -> Result<(), EngineError> {
    let text = serde_json::to_string(list).map_err(|error| EngineError::Invalid(error.to_string()))?;
    Ok(tx.set_meta(ADOPTED, &text)?)
}
