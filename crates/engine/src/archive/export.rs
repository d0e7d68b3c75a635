//! Export: everything but secrets, in open formats.

use std::path::Path;

use assay_core::{Json, Record};
use assay_pack::Pack;
use assay_seal::entry::{BodyReader, Sealed};
use assay_store::{RecordRef, StoreError, Tx};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;

use super::files::{self, FileFields, FileRefs};
use super::manifest::{ArchiveReport, Kind, Manifest};
use super::pack_up::PackUp;
use super::sheet::Sheet;
use super::{Progress, Step, Tell, entry_line};
use crate::engine::Engine;
use crate::error::EngineError;

/// Bytes gathered before they are handed to the compressor.
const CHUNK: usize = 1 << 16;
/// How often progress is told.
const TELL_EVERY: u64 = 2_048;

impl Engine {
    /// Writes everything but secrets to a new zip at `target`, as of one moment while work goes on.
    ///
    /// # Errors
    /// `target` exists already or cannot be written, or the ledger is damaged; nothing is left behind.
    pub fn export(&self, target: &Path, progress: &mut dyn FnMut(Progress)) -> Result<ArchiveReport, EngineError> {
        let shared = &self.shared;
        let mut archive = PackUp::begin(target, &*shared.random)?;
        let made = shared.clock.now();
        let manifest = shared.store.read(|tx| {
            let mut manifest = Manifest::of(tx, Kind::Export, made, &shared.signer)?;
            let mut export = Export { tx, pack: &shared.pack, archive: &mut archive };
            export.about(&manifest)?;
            let refs = export.ledger(manifest.entries, &mut *progress)?;
            export.seals(&manifest)?;
            export.records(&manifest, &mut *progress)?;
            export.people()?;
            export.pack()?;
            archive.files(&shared.blobs, &refs, &mut manifest, &mut *progress)?;
            archive.manifest(&manifest)?;
            Ok::<_, EngineError>(manifest)
        })?;
        archive.finish()?.keep()?;
        Ok(ArchiveReport::of(manifest))
    }
}

/// One export inside its snapshot.
struct Export<'e> {
    tx: &'e Tx<'e>,
    pack: &'e Pack,
    archive: &'e mut PackUp,
}

#[derive(Serialize)]
struct RecordLine<'r> {
    number: &'r str,
    register: &'r str,
    version: i64,
    state: Option<&'r str>,
    created: Timestamp,
    created_by: &'r str,
    changed: Timestamp,
    changed_by: &'r str,
    entered: Timestamp,
    withdrawn: bool,
    external: Option<&'r str>,
    data: &'r RawValue,
    doers: &'r RawValue,
}

impl Export<'_> {
    fn about(&mut self, manifest: &Manifest) -> Result<(), EngineError> {
        self.archive.bytes("README.txt", include_bytes!("readme-export.txt"))?;
        let keys: String = manifest.keys.iter().map(|key| format!("{}\n", key.verifier)).collect();
        self.archive.bytes("keys.txt", keys.as_bytes())
    }

    /// The whole ledger; answers the files it refers to.
    fn ledger(&mut self, total: u64, tell: Tell<'_>) -> Result<FileRefs, EngineError> {
        let fields = FileFields::of(self.pack);
        let mut refs = FileRefs::new();
        let mut chunk = Vec::with_capacity(CHUNK * 2);
        let mut done = 0;
        self.archive.member("ledger.jsonl")?;
        let (tx, archive) = (self.tx, &mut *self.archive);
        tx.scan_entry_rows(|seq, row| {
            let damaged = |error: String| {
                EngineError::Store(StoreError::Damaged(format!("entry {seq} cannot be exported: {error}")))
            };
            let row = row?;
            entry_line::write(&row, &mut chunk).map_err(damaged)?;
            let holding = fields.keys_of(row.register);
            for field in BodyReader::new(row.body).into_iter().flatten().map_while(Result::ok) {
                if let Sealed::Open { value, .. } = field.sealed {
                    files::note(holding, field.key, value, seq, &mut refs);
                }
            }
            if chunk.len() >= CHUNK {
                archive.append(&chunk)?;
                chunk.clear();
            }
            done += 1;
            if done % TELL_EVERY == 0 {
                tell(Progress { step: Step::Entries, done, total });
            }
            Ok::<_, EngineError>(())
        })?;
        archive.append(&chunk)?;
        tell(Progress { step: Step::Entries, done, total });
        Ok(refs)
    }

    fn seals(&mut self, manifest: &Manifest) -> Result<(), EngineError> {
        let mut index = Vec::new();
        let newest = (manifest.entries, manifest.made.as_microsecond(), manifest.checkpoint.clone());
        let stored = self.tx.checkpoint_rows()?;
        let rows = stored.into_iter().filter_map(|(size, at, note)| Some((u64::try_from(size).ok()?, at, note)));
        let mut rows: Vec<_> = rows.collect();
        if manifest.entries > 0 && rows.iter().all(|(size, _, _)| *size != manifest.entries) {
            rows.push(newest);
        }
        for (size, at, note) in rows {
            let file = format!("{size:012}.note");
            self.archive.bytes(&format!("checkpoints/{file}"), note.as_bytes())?;
            index.push(serde_json::json!({ "size": size, "at": moment(at)?, "file": file }));
        }
        self.archive.lines("checkpoints/index.jsonl", index)
    }

    /// Every record, register by register: exactly, and for spreadsheets.
    fn records(&mut self, manifest: &Manifest, tell: Tell<'_>) -> Result<(), EngineError> {
        let total = manifest.records() * 2;
        let mut done = 0;
        let mut count = |tell: Tell<'_>| {
            done += 1;
            if done % TELL_EVERY == 0 {
                tell(Progress { step: Step::Records, done, total });
            }
        };
        for register in manifest.registers.keys() {
            let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
            if register.is_empty() || !register.chars().all(plain) {
                let damaged = StoreError::Damaged(format!("records of a register that is called “{register}”"));
                return Err(damaged.into());
            }
            self.archive.member(&format!("records/{register}.jsonl"))?;
            let (tx, archive) = (self.tx, &mut *self.archive);
            tx.scan_record_rows(Some(register), |row| {
                count(&mut *tell);
                let mut line = record_line(&row?)?;
                line.push(b'\n');
                archive.append(&line)
            })?;
            self.archive.member(&format!("records/{register}.csv"))?;
            let sheet = Sheet::of(self.pack, register);
            let mut text = String::new();
            sheet.head(&mut text);
            let (tx, archive) = (self.tx, &mut *self.archive);
            tx.scan_record_rows(Some(register), |row| {
                count(&mut *tell);
                sheet.record(&record_of(&row?)?, &mut text);
                archive.append(text.as_bytes())?;
                text.clear();
                Ok::<_, EngineError>(())
            })?;
            archive.append(text.as_bytes())?;
        }
        tell(Progress { step: Step::Records, done: total, total });
        Ok(())
    }

    /// Who could sign in (but not with what), their settings and views, and the history of readiness.
    fn people(&mut self) -> Result<(), EngineError> {
        let accounts = self.tx.accounts()?.into_iter().map(|account| {
            serde_json::json!({
                "person": account.person, "email": account.email, "created": account.created, "disabled": account.disabled,
            })
        });
        self.archive.lines("accounts.jsonl", accounts)?;
        let settings =
            self.tx.setting_rows()?.into_iter().map(
                |(person, key, value)| serde_json::json!({ "person": person, "key": key, "value": loose(&value) }),
            );
        self.archive.lines("settings.jsonl", settings)?;
        let views = self.tx.view_rows()?.into_iter().map(|view| {
            serde_json::json!({
                "id": view.id, "register": view.register, "owner": view.owner, "name": view.name, "query": view.query,
                "shared": view.shared, "changed": view.changed,
            })
        });
        self.archive.lines("views.jsonl", views)?;
        let defaults =
            self.tx.view_default_rows()?.into_iter().map(
                |(register, party, view)| serde_json::json!({ "register": register, "party": party, "view": view }),
            );
        self.archive.lines("view-defaults.jsonl", defaults)?;
        let readiness =
            self.tx.readiness_rows()?.into_iter().map(
                |(day, edition, body)| serde_json::json!({ "day": day, "edition": edition, "counts": loose(&body) }),
            );
        self.archive.lines("readiness.jsonl", readiness)
    }

    fn pack(&mut self) -> Result<(), EngineError> {
        let about = serde_json::json!({ "name": self.pack.name, "version": self.pack.version });
        self.archive.bytes("pack/pack.json", about.to_string().as_bytes())?;
        for (language, files) in &self.pack.texts {
            for (file, text) in files {
                self.archive.bytes(&format!("pack/texts/{language}/{file}"), text.as_bytes())?;
            }
        }
        for (path, bytes) in &self.pack.files {
            self.archive.bytes(&format!("pack/files/{path}"), bytes)?;
        }
        Ok(())
    }
}

fn record_line(row: &RecordRef<'_>) -> Result<Vec<u8>, EngineError> {
    let line = RecordLine {
        number: row.number,
        register: row.register,
        version: row.version,
        state: row.state,
        created: moment(row.created)?,
        created_by: row.created_by,
        changed: moment(row.changed)?,
        changed_by: row.changed_by,
        entered: moment(row.entered)?,
        withdrawn: row.withdrawn != 0,
        external: row.external,
        data: serde_json::from_str(row.data).map_err(damaged(row.number))?,
        doers: serde_json::from_str(row.doers).map_err(damaged(row.number))?,
    };
    serde_json::to_vec(&line).map_err(damaged(row.number))
}

fn record_of(row: &RecordRef<'_>) -> Result<Record, EngineError> {
    Ok(Record {
        register: row.register.to_owned(),
        number: row.number.to_owned(),
        version: u32::try_from(row.version).unwrap_or_default(),
        state: row.state.map(ToOwned::to_owned),
        created: moment(row.created)?,
        created_by: row.created_by.to_owned(),
        changed: moment(row.changed)?,
        changed_by: row.changed_by.to_owned(),
        entered: moment(row.entered)?,
        withdrawn: row.withdrawn != 0,
        external: row.external.map(ToOwned::to_owned),
        data: serde_json::from_str(row.data).map_err(damaged(row.number))?,
        doers: serde_json::from_str(row.doers).map_err(damaged(row.number))?,
    })
}

/// Stored JSON, or the text that should have been JSON.
fn loose(stored: &str) -> Json {
    serde_json::from_str(stored).unwrap_or_else(|_no_json| Json::String(stored.to_owned()))
}

fn moment(micros: i64) -> Result<Timestamp, EngineError> {
    let moment = Timestamp::from_microsecond(micros);
    moment.map_err(|error| StoreError::Damaged(format!("moment {micros}: {error}")).into())
}

fn damaged(number: &str) -> impl Fn(serde_json::Error) -> EngineError {
    let number = number.to_owned();
    move |error| StoreError::Damaged(format!("record {number}: {error}")).into()
}
