//! A cycle of dates that comes round again: what comes next, what must be true before it, and all its dates as a line and
//! as a list.

use super::parts::{Chip, Diagnostic, Link, Time};
use super::{Named, Say};

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Cycle {
    /// What the cycle is called.
    pub title: String,
    /// What the page is for.
    pub lead: String,
    /// What comes next, the nearest first.
    pub next: Vec<Next>,
    /// What to do where nothing comes next.
    pub none: String,
    /// Where that is done.
    pub begin: Vec<Link>,
    /// The dates as a line.
    pub line: Line,
    /// Dates to come, the nearest first.
    pub ahead: Vec<Dated>,
    /// Dates that have passed, the latest first.
    pub past: Vec<Dated>,
    /// What else falls short.
    pub others: Vec<Diagnostic>,
    /// Lists of the records it is made of.
    pub lists: Vec<Link>,
}

impl Named for Cycle {
    fn name(&self, _: Say<'_>) -> String {
        self.title.clone()
    }
}

/// The next milestone.
#[derive(Clone, Debug, Default)]
pub struct Next {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its day.
    pub on: Time,
    /// How far ahead it is.
    pub days: i64,
    /// What must be true before it.
    pub conditions: Vec<Condition>,
}

impl Next {
    /// Conditions that do not hold yet.
    pub fn missing(&self) -> Vec<&Condition> {
        self.conditions.iter().filter(|condition| !condition.holds).collect()
    }

    /// Conditions that hold.
    pub fn holding(&self) -> Vec<&Condition> {
        self.conditions.iter().filter(|condition| condition.holds).collect()
    }
}

/// Something that must be true.
#[derive(Clone, Debug, Default)]
pub struct Condition {
    /// It is.
    pub holds: bool,
    /// Code of the check that asks for it.
    pub code: String,
    /// The condition as it should be.
    pub says: String,
    /// What falls short of it, and where that is explained.
    pub short: Option<Link>,
    /// What it rests on.
    pub source: Option<String>,
    /// What mends it.
    pub fix: Option<Link>,
}

/// A date of a record.
#[derive(Clone, Debug, Default)]
pub struct Dated {
    /// The day.
    pub on: Time,
    /// What day it is: the name of the field.
    pub label: String,
    /// The record.
    pub title: String,
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// Its state.
    pub state: Option<Chip>,
    /// How many days ahead it is; below zero when it has passed.
    pub days: i64,
}

impl Dated {
    /// How many days ago it was.
    pub fn ago(&self) -> i64 {
        -self.days
    }
}

/// Dates along a line, in pixels.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// Where the line runs.
    pub axis: u32,
    /// Where today is.
    pub today: Option<u32>,
    /// Where years begin.
    pub years: Vec<(u32, String)>,
    /// The dates.
    pub marks: Vec<Mark>,
}

/// A date on the line.
#[derive(Clone, Debug, Default)]
pub struct Mark {
    /// Where it stands.
    pub x: u32,
    /// Where its words stand.
    pub y: u32,
    /// They end at the date instead of beginning there.
    pub before: bool,
    /// The day.
    pub on: String,
    /// What it is.
    pub label: String,
    /// It has passed.
    pub past: bool,
    /// It is what comes next.
    pub next: bool,
}
