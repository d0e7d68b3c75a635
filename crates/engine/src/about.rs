//! What this installation is.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::engine::Engine;
use crate::error::EngineError;

/// How far the sealed history and the checks have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// Entries of the ledger.
    pub entries: u64,
    /// The latest checkpoint: how many entries it covers, and when it was signed.
    pub checkpoint: Option<(u64, Timestamp)>,
    /// The day on which everything was last checked.
    pub checked: Option<Date>,
}

impl Engine {
    /// How far the sealed history and the checks have come.
    ///
    /// # Errors
    /// The store failed.
    pub fn about(&self) -> Result<About, EngineError> {
        self.shared.store.read(|tx| {
            let checkpoint = tx.latest_checkpoint()?.map(|(size, at, _)| (size, at));
            let checked = tx.meta(crate::checker::CHECKED_ON)?.and_then(|day| day.parse().ok());
            Ok(About { entries: tx.ledger_end()?.0, checkpoint, checked })
        })
    }

    /// The organisation's name: the title of its record.
    ///
    /// # Errors
    /// The store failed.
    pub fn organisation_name(&self) -> Result<String, EngineError> {
        self.shared.store.read(|tx| {
            let record = crate::checker::organisation(tx, &self.shared)?;
            let name = record.map(|record| record.title().to_owned()).filter(|name| !name.is_empty());
            Ok(name.map_or_else(|| tx.meta("name"), |name| Ok(Some(name)))?.unwrap_or_default())
        })
    }

    /// The value of a parameter: the workspace's own, or the pack's.
    ///
    /// # Errors
    /// The store failed.
    pub fn parameter(&self, key: &str) -> Result<assay_core::Json, EngineError> {
        let pack = &self.shared.pack;
        let own = self.shared.store.read(|tx| {
            let facts = assay_store::TxFacts::new(tx);
            let own = assay_core::settings(pack, &facts).and_then(|record| record.data.get(key).cloned());
            facts.finish()?;
            Ok::<_, EngineError>(own)
        })?;
        let default = || pack.parameters.get(key).map(|parameter| parameter.default.clone());
        Ok(own.or_else(default).unwrap_or_default())
    }
}
