//! A record's whole chain: as a drawing, as a list, and as one page to print.

use super::parts::{Chip, Time};
use super::record::{Field, Head, Section, Step};
use super::{Named, Say};
use crate::assets::Icon;

/// What led to a record, and what it led to.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// The record.
    pub head: Head,
    /// The chain from left to right, for wide screens and paper.
    pub wide: Drawing,
    /// The chain from top to bottom, for phones.
    pub tall: Drawing,
    /// What led to it, the nearest first.
    pub before: Vec<Linked>,
    /// What it led to, the nearest first.
    pub after: Vec<Linked>,
    /// All of it as one page to print.
    pub bundle: String,
}

impl Named for Map {
    fn name(&self, t: Say<'_>) -> String {
        t.s("map-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        format!("{}, {}", self.name(t), self.head.number)
    }
}

/// A record of the chain, or several that are only counted.
#[derive(Clone, Debug)]
pub struct Linked {
    /// Its register's icon.
    pub icon: Icon,
    /// Its number; empty where several are counted.
    pub number: String,
    /// Its title, or how many there are.
    pub title: String,
    /// Its page, or a list of them.
    pub href: String,
    /// What kind of record it is.
    pub kind: String,
    /// Its state.
    pub state: Option<Chip>,
    /// What it hangs on when that is not the record itself.
    pub by: Option<String>,
}

/// Boxes and the lines between them, in pixels.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// Records.
    pub boxes: Vec<Box>,
    /// The paths of the lines.
    pub lines: Vec<String>,
}

/// A record in the drawing.
#[derive(Clone, Debug)]
pub struct Box {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// Where it leads.
    pub href: String,
    /// Its number, or nothing.
    pub number: String,
    /// Its register's icon.
    pub icon: Icon,
    /// Its title in lines that fit.
    pub lines: Vec<String>,
    /// Its state: shape and word.
    pub state: Option<Chip>,
    /// The record the map is about.
    pub here: bool,
    /// Several that are only counted.
    pub fold: bool,
}

impl Box {
    pub(crate) fn class(&self) -> &'static str {
        match (self.here, self.fold) {
            (true, _) => "map-box map-here",
            (false, true) => "map-box map-fold",
            (false, false) => "map-box",
        }
    }

    /// Where things stand inside, from the upper left corner of the drawing.
    pub(crate) fn left(&self) -> u32 {
        self.x + 12
    }

    pub(crate) fn text(&self) -> u32 {
        self.x + 34
    }

    pub(crate) fn top(&self) -> u32 {
        self.y + 21
    }

    pub(crate) fn icon_top(&self) -> u32 {
        self.y + if self.fold { 10 } else { 9 }
    }

    /// Where the lines of its title begin: below its number, or beside the icon where there is none.
    pub(crate) fn line_left(&self) -> u32 {
        if self.fold { self.text() } else { self.left() }
    }

    pub(crate) fn line_top(&self, line: &usize) -> u32 {
        let first = if self.fold { 23 } else { 41 };
        self.y + first + 17 * u32::try_from(*line).unwrap_or_default()
    }

    pub(crate) fn right(&self) -> u32 {
        self.x + self.width - 12
    }
}

/// A record and its whole chain as one page to print.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    /// The record.
    pub head: Head,
    /// Who made this page.
    pub by: String,
    /// When.
    pub at: Time,
    /// The records, this one first.
    pub records: Vec<Sheet>,
    /// How many more there are.
    pub more: usize,
}

impl Named for Bundle {
    fn name(&self, t: Say<'_>) -> String {
        t.s("bundle-title").plain()
    }

    fn title(&self, t: Say<'_>) -> String {
        format!("{}, {}", self.name(t), self.head.number)
    }

    fn narrow(&self) -> bool {
        true
    }
}

/// A record of a bundle.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Number, title, chips.
    pub head: Head,
    /// How it belongs to the record: it led to it (below 0), or follows from it.
    pub layer: i32,
    /// The workflow.
    pub steps: Vec<Step>,
    /// Fields that are filled, by section.
    pub sections: Vec<Section>,
    /// Short facts.
    pub facts: Vec<Field>,
    /// How many entries its history has.
    pub entries: u32,
    /// The fingerprint of the latest entry, and when that was made.
    pub fingerprint: String,
    /// When the latest entry was made.
    pub changed: Time,
}

impl Sheet {
    pub(crate) fn place(&self) -> &'static str {
        match self.layer {
            ..0 => "map-before",
            0 => "bundle-itself",
            1.. => "map-after",
        }
    }
}
