//! What the pure core asks of the world.

use std::sync::Arc;

use assay_pack::Pack;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::Record;
use crate::readiness::Standing;

/// The moment of a decision: both come from the engine's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Moment, UTC.
    pub at: Timestamp,
    /// Calendar date at the organisation.
    pub today: Date,
}

/// Read access to records.
///
/// The methods cannot fail: an implementation over a database remembers its first error and the caller asks for it
/// before using the outcome.
pub trait Facts {
    /// The record with this number, withdrawn ones included.
    fn record(&self, number: &str) -> Option<Arc<Record>>;

    /// Numbers of the live records of `register` whose link `field` names `number`, in number order.
    fn linking(&self, register: &str, field: &str, number: &str) -> Vec<String>;

    /// Numbers of all live records of a register, in number order.
    fn numbers(&self, register: &str) -> Vec<String>;

    /// The next serial of a register (in `year`, where numbers are yearly; else 0). Called inside the deciding
    /// transaction, so that numbers have no gaps.
    fn next_serial(&self, register: &str, year: i16) -> u32;

    /// The record of `register` with this external key.
    fn external(&self, register: &str, key: &str) -> Option<String>;

    /// Where every requirement of an edition stands by what the checks found last, in the order of the standard; of the edition that
    /// is followed for `None`. None where the checks have not run, or nobody keeps what they found.
    fn standings(&self, _edition: Option<&str>) -> Option<Vec<(String, Standing)>> {
        None
    }
}

/// The record in which the workspace keeps its own values of the pack's parameters; until it sets one, there is none.
#[must_use]
pub fn settings(pack: &Pack, facts: &dyn Facts) -> Option<Arc<Record>> {
    let register = pack.settings.as_deref()?;
    facts.numbers(register).first().and_then(|number| facts.record(number))
}
