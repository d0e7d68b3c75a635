//! All registers, to find one's way.

use super::parts::Link;
use super::{Named, Say};
use crate::assets::Icon;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Registers {
    /// What was searched.
    pub q: String,
    /// How many registers are shown.
    pub total: usize,
    /// Where the reader works most, first.
    pub yours: Vec<RegisterRow>,
    /// All others that fit, by group.
    pub groups: Vec<RegisterGroup>,
}

impl Named for Registers {
    fn name(&self, t: Say<'_>) -> String {
        t.s("registers-title").plain()
    }
}

/// Registers of one group.
#[derive(Clone, Debug)]
pub struct RegisterGroup {
    /// Its name.
    pub label: String,
    /// Its icon.
    pub icon: Icon,
    /// Its registers.
    pub rows: Vec<RegisterRow>,
}

/// A register.
#[derive(Clone, Debug, Default)]
pub struct RegisterRow {
    /// Its icon; none: a sheet.
    pub icon: Option<Icon>,
    /// Its plural.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// Its list.
    pub href: String,
    /// How many of its records are open.
    pub open: u32,
    /// Makes a record, if the reader may.
    pub new: Option<Link>,
}
