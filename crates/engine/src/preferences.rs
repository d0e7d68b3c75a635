//! What people have chosen for themselves: words, clock and looks. Not part of the record of the quality system, so it is no
//! entry of the ledger.

use assay_core::Json;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;

/// Under which setting of a person they are kept.
pub(crate) const KEY: &str = "preferences";

/// A person's choices. What is not chosen follows the browser or the workspace.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language tag, such as `fr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Name of a time zone, such as `Europe/Paris`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Name of the colours, such as `dark`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// How dates are written in lists, such as `iso`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<String>,
    /// Do single keys and sequences of keys do something?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortcuts: Option<bool>,
    /// What a later version keeps here.
    #[serde(flatten)]
    pub others: serde_json::Map<String, Json>,
}

impl Preferences {
    /// Reads what is kept; what cannot be read counts as not chosen.
    pub(crate) fn read(json: Option<Json>) -> Self {
        json.and_then(|json| serde_json::from_value(json).ok()).unwrap_or_default()
    }
}

impl Engine {
    /// What a person has chosen.
    ///
    /// # Errors
    /// The store failed.
    pub fn preferences(&self, person: &str) -> Result<Preferences, EngineError> {
        Ok(Preferences::read(self.shared.store.read(|tx| tx.setting(person, KEY))?))
    }

    /// Changes what a person has chosen.
    ///
    /// # Errors
    /// The store failed.
    pub fn prefer(
        &self,
        person: &str,
        change: impl FnOnce(&mut Preferences) + Send + 'static,
    ) -> Result<(), EngineError> {
        let person = person.to_owned();
        self.shared.store.write(move |tx| {
            let mut preferences = Preferences::read(tx.setting(&person, KEY)?);
            change(&mut preferences);
            let json = serde_json::to_value(preferences).map_err(|error| EngineError::Invalid(error.to_string()))?;
            Ok(tx.set_setting(&person, KEY, &json)?)
        })
    }
}
