//! What was made for a new organisation.

use super::home::FirstStep;
use super::parts::{Chip, Link};
use super::{Named, Say};
use crate::assets::Icon;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// How much was made, and what it counts for.
    pub lead: String,
    /// What to do with it, in order.
    pub next: Vec<FirstStep>,
    /// What was made, by register.
    pub groups: Vec<MadeGroup>,
    /// The clauses that may be left out, with the question that decides each.
    pub clauses: Vec<MadeClause>,
    /// Records in which something was filled in.
    pub filled: Vec<Link>,
    /// Takes everything back; none once there is nothing to take back, or for others than who made it.
    pub undo: Option<String>,
    /// Answers again.
    pub again: String,
}

impl Named for Made {
    fn name(&self, t: Say<'_>) -> String {
        t.s("start-made").plain()
    }
}

/// Records of one register.
#[derive(Clone, Debug)]
pub struct MadeGroup {
    /// Their register's icon.
    pub icon: Icon,
    /// What they are: `Processes`.
    pub label: String,
    /// All of them.
    pub href: String,
    /// The records.
    pub records: Vec<Link>,
}

/// A clause that may be left out.
#[derive(Clone, Debug)]
pub struct MadeClause {
    /// `8.3 Design and development`.
    pub clause: String,
    /// The question that decides it.
    pub question: String,
    /// What the answer means.
    pub says: Chip,
}
