//! The same records as a board by state, and as a calendar.

use super::table::Cell;
use crate::views::parts::{Chip, Hidden, Time};

/// Records as cards, one column for each state or option.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// The columns.
    pub columns: Vec<BoardColumn>,
    /// What else it could have columns for: name, page, chosen.
    pub choices: Vec<(String, String, bool)>,
    /// Columns are states, so a card moves by a step of the workflow.
    pub moves_state: bool,
}

/// A column of a board.
#[derive(Clone, Debug)]
pub struct BoardColumn {
    /// State or option; empty for records without one.
    pub key: String,
    /// Its name and shape.
    pub head: Chip,
    /// How many records are in it.
    pub total: u64,
    /// It is folded; unfolds it.
    pub unfold: Option<String>,
    /// Folds it, where it is folded unless asked for.
    pub fold: Option<String>,
    /// The table of all of them, if not all are shown.
    pub more: Option<String>,
    /// Its records.
    pub cards: Vec<Card>,
}

/// A record on a board.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What else counts, such as its grade.
    pub chip: Option<Chip>,
    /// Whose it is.
    pub owner: Option<String>,
    /// When it is due.
    pub due: Cell,
    /// Where it can go.
    pub moves: Vec<CardMove>,
}

impl Card {
    pub(crate) fn has_due(&self) -> bool {
        !matches!(self.due, Cell::Empty)
    }
}

/// A place a card can go to.
#[derive(Clone, Debug, Default)]
pub struct CardMove {
    /// The words of the step, or the option.
    pub label: String,
    /// State or option it leads to.
    pub to: String,
    /// The shape of the option.
    pub chip: Option<Chip>,
    /// Where it is done.
    pub action: String,
    /// What is posted to do it at once; none: a form has to be filled in.
    pub fields: Option<Vec<Hidden>>,
}

/// A month of records.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// `November 2026`.
    pub month: String,
    /// Its weeks, seven days each.
    pub weeks: Vec<Vec<Day>>,
    /// The month before.
    pub previous: Option<String>,
    /// The month after.
    pub next: Option<String>,
    /// This month.
    pub now: String,
    /// The date it goes by.
    pub by: String,
    /// The dates it could go by: name, page, chosen.
    pub choices: Vec<(String, String, bool)>,
    /// How many records it shows.
    pub total: u64,
}

impl Calendar {
    /// Message ids of the names of the days.
    pub(crate) fn weekdays(&self) -> [&'static str; 7] {
        ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"]
    }
}

/// A day of a calendar.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// Its number in the month.
    pub number: u8,
    /// The date.
    pub time: Time,
    /// Message id of the short name of its weekday.
    pub weekday: &'static str,
    /// Of the month before or after.
    pub outside: bool,
    /// Today.
    pub today: bool,
    /// Its records.
    pub entries: Vec<DayEntry>,
    /// So many more, and where they are.
    pub more: Option<(u64, String)>,
}

/// A record in a calendar.
#[derive(Clone, Debug, Default)]
pub struct DayEntry {
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its state.
    pub state: Option<Chip>,
    /// It should have been done by then.
    pub late: bool,
    /// In a final state.
    pub closed: bool,
}
