//! Further looks at a list: what flows where, records on two scales, questions that help to think of everything. The same
//! facts stand as rows below each picture.

use super::parts::{Chip, Link, RecordRef};
use super::record::Field;
use crate::assets::Icon;

/// What a look shows.
#[derive(Clone, Debug)]
pub enum Look {
    /// Records as boxes, with what they hand on.
    Flow(FlowLook),
    /// Records on two scales.
    Matrix(MatrixLook),
    /// Questions, what there is, what others found.
    Prompts(PromptsLook),
}

/// Records as boxes in lanes.
#[derive(Clone, Debug, Default)]
pub struct FlowLook {
    /// What the picture tells.
    pub lead: String,
    /// The picture; none when there is nothing to draw.
    pub picture: Option<FlowPicture>,
    /// Every arrow as a row.
    pub rows: Vec<FlowRow>,
    /// Ways that come back to where they began.
    pub circles: Vec<Vec<Link>>,
    /// Records that nothing leads to and that lead nowhere.
    pub alone: Vec<RecordRef>,
    /// So many more than are drawn.
    pub more: u64,
}

/// The picture.
#[derive(Clone, Debug, Default)]
pub struct FlowPicture {
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// Too wide to be made smaller: it scrolls.
    pub scrolls: bool,
    /// Its lanes.
    pub lanes: Vec<Lane>,
    /// Its boxes.
    pub boxes: Vec<FlowBox>,
    /// Its arrows.
    pub arrows: Vec<Arrow>,
}

/// A lane.
#[derive(Clone, Debug, Default)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// Upper edge.
    pub y: u32,
    /// How high it is.
    pub height: u32,
    /// Every other one is shaded.
    pub shaded: bool,
}

/// A record in the picture.
#[derive(Clone, Debug, Default)]
pub struct FlowBox {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// Its page; none when the reader may not see it.
    pub href: Option<String>,
    /// Its number.
    pub number: String,
    /// Its title in lines that fit.
    pub lines: Vec<String>,
    /// Its state: shape and word, where there is something to say.
    pub state: Option<Chip>,
    /// What falls short there: shape and words.
    pub findings: Option<Chip>,
    /// It is not in the list, retired or not to be seen.
    pub outside: bool,
}

impl FlowBox {
    pub(crate) fn class(&self) -> &'static str {
        if self.outside { "map-box map-fold" } else { "map-box" }
    }

    pub(crate) fn left(&self) -> u32 {
        self.x + 10
    }

    pub(crate) fn right(&self) -> u32 {
        self.x + self.width - 10
    }

    pub(crate) fn top(&self) -> u32 {
        self.y + 18
    }

    pub(crate) fn line_top(&self, line: &usize) -> u32 {
        self.y + 37 + 16 * u32::try_from(*line).unwrap_or_default()
    }

    /// Where what falls short is written: below the lines, at the same height where there are few.
    pub(crate) fn foot(&self) -> u32 {
        self.line_top(&self.lines.len().max(2)) + 4
    }

    pub(crate) fn icon_top(&self) -> u32 {
        self.foot() - 11
    }

    pub(crate) fn beside_icon(&self) -> u32 {
        self.x + 27
    }
}

/// An arrow.
#[derive(Clone, Debug, Default)]
pub struct Arrow {
    /// Its line.
    pub path: String,
    /// Its head.
    pub head: String,
    /// It closes a circle.
    pub back: bool,
    /// What is handed over, in lines that fit.
    pub label: Vec<String>,
    /// Where that stands.
    pub x: u32,
    /// Its first line of writing.
    pub y: u32,
    /// It ends there.
    pub ends: bool,
    /// All of it, for whoever points at it.
    pub title: String,
}

impl Arrow {
    pub(crate) fn line_top(&self, line: &usize) -> u32 {
        self.y + 13 * u32::try_from(*line).unwrap_or_default()
    }
}

/// An arrow as a row.
#[derive(Clone, Debug, Default)]
pub struct FlowRow {
    /// From here.
    pub from: RecordRef,
    /// What is handed over.
    pub what: String,
    /// To there.
    pub to: RecordRef,
    /// What is to be said of it: it leads back, leads to something retired.
    pub mark: Option<Chip>,
}

/// Records on two scales.
#[derive(Clone, Debug, Default)]
pub struct MatrixLook {
    /// What the picture tells.
    pub lead: String,
    /// One grid, or two: before and after.
    pub grids: Vec<Grid>,
    /// Two grids stand side by side.
    pub pair: bool,
    /// The sizes there are: name, page, chosen; empty: there is only one.
    pub sizes: Vec<(String, String, bool)>,
    /// Records that stand elsewhere afterwards; none: there is no afterwards.
    pub movers: Option<Vec<Mover>>,
    /// So many stand where they stood.
    pub unmoved: usize,
    /// So many have not been looked at again.
    pub not_again: usize,
    /// Records without a place, and where they are.
    pub unplaced: Option<Link>,
    /// So many more than are counted.
    pub more: u64,
}

/// A grid.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// Unique on the page.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// No other grid stands beside it.
    pub alone: bool,
    /// The scale from left to right.
    pub x: String,
    /// The scale from bottom to top.
    pub y: String,
    /// Grades from left to right.
    pub columns: Vec<String>,
    /// From the highest grade down.
    pub rows: Vec<GridRow>,
}

impl Grid {
    /// Cells are wide enough for names.
    pub(crate) fn names(&self) -> bool {
        self.columns.len() <= if self.alone { 5 } else { 3 }
    }

    /// Too large for a small screen: it scrolls there.
    pub(crate) fn is_large(&self) -> bool {
        self.columns.len() > 6
    }
}

/// A row of a grid.
#[derive(Clone, Debug, Default)]
pub struct GridRow {
    /// Its grade.
    pub label: String,
    /// Its cells from left to right.
    pub cells: Vec<GridCell>,
}

/// A cell of a grid.
#[derive(Clone, Debug, Default)]
pub struct GridCell {
    /// How heavy it is, 0 to 3; none: it means nothing by itself.
    pub weight: Option<u8>,
    /// Heavier is not worse.
    pub calm: bool,
    /// What it means, in a word.
    pub word: String,
    /// How many records are in it.
    pub count: usize,
    /// They as a list.
    pub href: String,
    /// The first of them.
    pub records: Vec<RecordRef>,
}

impl GridCell {
    pub(crate) fn class(&self) -> &'static str {
        match (self.weight, self.calm) {
            (None, _) => "cell",
            (Some(0), false) => "cell weight-0",
            (Some(1), false) => "cell weight-1",
            (Some(2), false) => "cell weight-2",
            (Some(_), false) => "cell weight-3",
            (Some(0), true) => "cell calm-0",
            (Some(1), true) => "cell calm-1",
            (Some(2), true) => "cell calm-2",
            (Some(_), true) => "cell calm-3",
        }
    }
}

/// A record that stands elsewhere afterwards.
#[derive(Clone, Debug)]
pub struct Mover {
    /// The record.
    pub record: RecordRef,
    /// `4 × 5 = 20`.
    pub before: String,
    /// What that means.
    pub before_word: Option<Chip>,
    /// `2 × 3 = 6`.
    pub after: String,
    /// What that means.
    pub after_word: Option<Chip>,
    /// Lighter or heavier: shape and word.
    pub way: Chip,
}

/// Questions that help to think of everything.
#[derive(Clone, Debug, Default)]
pub struct PromptsLook {
    /// What the page is for.
    pub lead: String,
    /// What is asked of the organisation itself.
    pub ask: Option<Ask>,
    /// A question for each option.
    pub groups: Vec<PromptGroup>,
}

/// A question the organisation answers once.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// The question.
    pub title: String,
    /// Its answer, reason and date.
    pub fields: Vec<Field>,
    /// It has an answer.
    pub answered: bool,
    /// Where it is answered, if the reader may.
    pub edit: Option<String>,
}

/// A question and what there is.
#[derive(Clone, Debug, Default)]
pub struct PromptGroup {
    /// Unique on the page.
    pub key: String,
    /// What it is about.
    pub title: String,
    /// The question.
    pub question: String,
    /// What there is already.
    pub records: Vec<RecordRef>,
    /// How many there are, and where.
    pub all: Option<Link>,
    /// Makes one.
    pub new: Option<String>,
    /// What others found.
    pub suggestions: Vec<SuggestionRow>,
}

impl PromptGroup {
    /// Suggestions for everybody come after those that fit.
    pub(crate) fn typical(&self) -> impl Iterator<Item = &SuggestionRow> {
        self.suggestions.iter().filter(|row| row.typical)
    }

    pub(crate) fn others(&self) -> Vec<&SuggestionRow> {
        self.suggestions.iter().filter(|row| !row.typical).collect()
    }
}

/// Something others found.
#[derive(Clone, Debug, Default)]
pub struct SuggestionRow {
    /// The title it would have.
    pub text: String,
    /// Why it may matter.
    pub why: String,
    /// It fits what the organisation says of itself.
    pub typical: bool,
    /// The form with it filled in; none where the reader makes none.
    pub take: Option<String>,
    /// There is one of this title.
    pub taken: bool,
}

/// The shape of what falls short.
pub(crate) fn finding_icon(errors: u64, warnings: u64) -> Icon {
    if errors > 0 {
        Icon("error")
    } else if warnings > 0 {
        Icon("warning")
    } else {
        Icon("note")
    }
}
