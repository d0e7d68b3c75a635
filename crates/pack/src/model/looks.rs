//! How records are looked at besides tables and forms: pictures of a list, and what a record's page tells of its surroundings.

/// A further look at the list of a register, beside table, board and calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Key, the value of `show` in addresses.
    pub key: String,
    /// What it draws.
    pub kind: ViewKind,
}

/// What a view draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViewKind {
    /// Records as boxes in lanes, with arrows to what they lead to.
    Flow(Flow),
    /// Records in the cells of two scales.
    Matrix(Matrix),
    /// Questions option by option, with what is there already and what others found.
    Prompts(Prompts),
}

/// What leads where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Links field to records of the same register that come next.
    pub next: String,
    /// What is handed over.
    pub flows: Option<Handover>,
    /// Choice field that gives the lane.
    pub lane: String,
    /// Options of it from top to bottom.
    pub lanes: Vec<String>,
}

/// A table field with what is handed to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// Table field.
    pub table: String,
    /// Its column with the record of the same register that receives it.
    pub to: String,
    /// Its column with what is handed over.
    pub what: String,
}

/// Two scales, perhaps a second pair for the same record later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The first pair.
    pub now: Axes,
    /// The second pair: the same scales, after something was done.
    pub after: Option<Axes>,
    /// How many grades the scales have, where that differs from record to record.
    pub size: Option<SizeOf>,
}

/// Where a record stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axes {
    /// Field of the scale from left to right: an integer, a rating or a choice.
    pub x: String,
    /// Field of the scale from bottom to top.
    pub y: String,
    /// Computed choice field with the meaning of a cell; its options go from light to heavy.
    pub band: Option<String>,
}

/// The number of grades of integer scales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SizeOf {
    /// Integer field.
    pub field: String,
    /// For records where it is empty.
    pub otherwise: i64,
}

/// Questions that help to think of everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompts {
    /// Choice field: one question for each option.
    pub by: String,
    /// Fields of the organisation that are asked for beside, the first being the question itself.
    pub asks: Vec<String>,
    /// Text field of the organisation that tells what of the suggestions is typical of it.
    pub told_by: Option<String>,
    /// What others found.
    pub suggestions: Vec<Suggestion>,
}

/// Something others found, to be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Key of its words.
    pub key: String,
    /// Option it belongs to.
    pub option: String,
    /// Words of the organisation's text that make it typical; none: it is for everybody.
    pub words: Vec<String>,
    /// Fields filled in when it is taken over, besides title and option.
    pub with: Vec<(String, String)>,
}

/// What the page of a record tells besides its fields, and what of it is folded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Sections that stand open; the others are folded.
    pub open: Vec<String>,
    /// What it tells, in order.
    pub parts: Vec<Part>,
    /// What rows of its tables can become.
    pub launches: Vec<Launch>,
}

/// Something the page of a record tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Records that link here, or that it links to.
    Records(Related),
    /// The same for figures: their latest value against the target.
    Figures(Related),
    /// Fields and links in the six places around a process.
    Turtle(Turtle),
    /// Computed choices as a list of yes and no with the reason.
    Verdicts(Verdicts),
}

/// Related records: the first few, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Name of the inverse, or the link field.
    pub of: String,
    /// Fields of theirs shown beside number and title.
    pub columns: Vec<String>,
}

/// Six places around a process. Each names fields, columns of tables (`table.column`) and inverses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turtle {
    /// What comes in.
    pub inputs: Vec<String>,
    /// What goes out.
    pub outputs: Vec<String>,
    /// With what.
    pub with_what: Vec<String>,
    /// With whom.
    pub with_whom: Vec<String>,
    /// How.
    pub how: Vec<String>,
    /// By what it is judged.
    pub measures: Vec<String>,
}

/// Choices that judge the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdicts {
    /// Key of its heading.
    pub key: String,
    /// Computed choice fields of the record itself.
    pub fields: Vec<String>,
    /// The option that means yes, the same in all of them.
    pub good: String,
}

/// What a row of a table can become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Launch {
    /// Table field.
    pub table: String,
    /// Its boolean column that asks for it.
    pub when: String,
    /// Its link column that names the record once it is there.
    pub done: Option<String>,
    /// Register of the record.
    pub to: String,
    /// Link field of that register that names the record with the table.
    pub link: String,
    /// What is carried over: field there, column here.
    pub with: Vec<(String, String)>,
}
