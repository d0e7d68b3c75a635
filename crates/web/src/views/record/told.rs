//! What the page of a record tells besides its fields, as the pack names it.

use crate::assets::Icon;
use crate::views::parts::{Link, Tone};

/// Choices that judge the record: yes, or the reason why not.
#[derive(Clone, Debug, Default)]
pub struct Verdicts {
    /// Unique on the page.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// What it tells.
    pub lead: String,
    /// One for each choice.
    pub rows: Vec<Verdict>,
}

impl Verdicts {
    pub(crate) fn failing(&self) -> usize {
        self.rows.iter().filter(|row| !row.good).count()
    }
}

/// A verdict.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// First letter of what is judged.
    pub letter: String,
    /// What is judged.
    pub label: String,
    /// It holds.
    pub good: bool,
    /// Yes, or the reason why not.
    pub word: String,
}

impl Verdict {
    pub(crate) fn icon(&self) -> Icon {
        Icon(if self.good { "met" } else { "warning" })
    }

    pub(crate) fn tone(&self) -> &'static str {
        if self.good { Tone::Good.name() } else { Tone::Warn.name() }
    }
}

/// What is around a process: six boxes, each a place for one kind of thing.
#[derive(Clone, Debug, Default)]
pub struct Turtle {
    /// The process in lines that fit.
    pub name: Vec<String>,
    /// From the upper left to the lower right: with what, with whom, inputs, outputs, how, measures.
    pub places: Vec<Place>,
}

/// One of the places.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Message id of its name.
    pub label: &'static str,
    /// Where it stands: row from the top, and on the right.
    pub at: (u32, bool),
    /// What is there.
    pub items: Vec<PlaceItem>,
    /// So much more.
    pub more: usize,
}

/// Something in a place.
#[derive(Clone, Debug, Default)]
pub struct PlaceItem {
    /// The whole of it, with its page.
    pub link: Link,
    /// As much of it as has room.
    pub short: String,
}

/// Sizes of the drawing, in pixels.
const SIDE: u32 = 244;
const HIGH: u32 = 124;
const APART: u32 = 14;
const WIDTH: u32 = 700;

impl Turtle {
    pub(crate) fn width(&self) -> u32 {
        WIDTH
    }

    pub(crate) fn height(&self) -> u32 {
        HIGH * 3 + APART * 2 + 2
    }

    /// The body: left edge, upper edge, width, height.
    pub(crate) fn body(&self) -> (u32, u32, u32, u32) {
        let left = SIDE + 24;
        (left, HIGH + APART + 22, WIDTH - 2 * left, HIGH - 42)
    }

    pub(crate) fn line_top(&self, line: &usize) -> u32 {
        let lines = u32::try_from(self.name.len()).unwrap_or_default();
        let (_, y, _, height) = self.body();
        (y + height / 2 + 5 + 18 * u32::try_from(*line).unwrap_or_default()).saturating_sub(9 * lines.saturating_sub(1))
    }

    pub(crate) fn middle(&self) -> u32 {
        WIDTH / 2
    }
}

impl Place {
    pub(crate) fn x(&self) -> u32 {
        if self.at.1 { WIDTH - SIDE - 1 } else { 1 }
    }

    pub(crate) fn y(&self) -> u32 {
        1 + self.at.0 * (HIGH + APART)
    }

    pub(crate) fn wide(&self) -> u32 {
        SIDE
    }

    pub(crate) fn high(&self) -> u32 {
        HIGH
    }

    pub(crate) fn left(&self) -> u32 {
        self.x() + 12
    }

    pub(crate) fn top(&self) -> u32 {
        self.y() + 22
    }

    pub(crate) fn item_top(&self, line: &usize) -> u32 {
        self.y() + 43 + 17 * u32::try_from(*line).unwrap_or_default()
    }

    pub(crate) fn last_top(&self) -> u32 {
        self.item_top(&self.items.len())
    }

    /// The line to the body.
    pub(crate) fn line(&self) -> String {
        let turtle = Turtle::default();
        let (x, y, width, height) = turtle.body();
        let from = if self.at.1 { self.x() } else { self.x() + SIDE };
        let to = if self.at.1 { x + width } else { x };
        let begin = self.y() + HIGH / 2;
        let end = match self.at.0 {
            0 => y + 14,
            1 => y + height / 2,
            _ => y + height - 14,
        };
        let middle = from.midpoint(to);
        format!("M{from} {begin}C{middle} {begin} {middle} {end} {to} {end}")
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
