//! What several pages are made of. Plain data; how it looks is in `templates/parts`.

use crate::assets::Icon;

/// A meaning. It sets the colour; a shape or a word always says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Wrong, late.
    Bad,
    /// Needs attention.
    Warn,
    /// Done, met.
    Good,
    /// Good to know.
    Note,
    /// Sealed or signed; nothing else.
    Seal,
    /// In work.
    Accent,
    /// Nothing to say.
    Quiet,
}

impl Tone {
    /// The value of `data-tone`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bad => "bad",
            Self::Warn => "warn",
            Self::Good => "good",
            Self::Note => "note",
            Self::Seal => "seal",
            Self::Accent => "accent",
            Self::Quiet => "quiet",
        }
    }
}

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Must be mended before an audit.
    Error,
    /// Should be mended.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Its meaning.
    pub fn tone(self) -> Tone {
        match self {
            Self::Error => Tone::Bad,
            Self::Warning => Tone::Warn,
            Self::Note => Tone::Note,
        }
    }

    /// Its shape.
    pub fn icon(self) -> Icon {
        match self {
            Self::Error => Icon("error"),
            Self::Warning => Icon("warning"),
            Self::Note => Icon("note"),
        }
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Error => "severity-error",
            Self::Warning => "severity-warning",
            Self::Note => "severity-note",
        }
    }
}

/// A text that leads somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// What is read.
    pub text: String,
    /// Where it leads.
    pub href: String,
}

impl Link {
    /// A link.
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into() }
    }
}

/// A date or moment: as people read it, and as machines do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// `12 Nov 2026` in tables, `12 November 2026` in prose.
    pub text: String,
    /// `2026-11-12`, `2026-11-12T08:42:00Z`.
    pub datetime: String,
    /// The moment in full, where `text` only says how long ago it was.
    pub exactly: Option<String>,
}

impl Time {
    /// A time.
    pub fn new(text: impl Into<String>, datetime: impl Into<String>) -> Self {
        Self { text: text.into(), datetime: datetime.into(), exactly: None }
    }

    /// The same moment, said by how long ago it was.
    #[must_use]
    pub fn ago(self, text: impl Into<String>) -> Self {
        Self { text: text.into(), exactly: Some(self.text), ..self }
    }
}

/// When something is due: a date, or how late it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// `10 days late`, `Today`, `Fri 13 Nov`.
    pub time: Time,
    /// Bad when late, warn when today.
    pub tone: Option<Tone>,
}

/// Where a record is on its way: a circle that fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Dashed: nothing done yet.
    Start,
    /// A quarter.
    Quarter,
    /// Half.
    Half,
    /// Three quarters.
    ThreeQuarters,
    /// The full ring: the last step before the end, or in force.
    Full,
    /// The disc with a check.
    Done,
}

impl Mark {
    /// The mark of a state that stands at `position` (from 0) of `count` states on the way, the last of them final.
    pub fn on_the_way(position: usize, count: usize) -> Self {
        let last = count.saturating_sub(1);
        if position == 0 {
            return Self::Start;
        }
        if position >= last {
            return Self::Done;
        }
        // Fifths of the way, rounded: 1 to 4 are the fillings between nothing and done.
        match (position * 10 + last) / (last * 2) {
            0 | 1 => Self::Quarter,
            2 => Self::Half,
            3 => Self::ThreeQuarters,
            _ => Self::Full,
        }
    }

    /// Its shape.
    pub fn icon(self) -> Icon {
        match self {
            Self::Start => Icon("state-0"),
            Self::Quarter => Icon("state-1"),
            Self::Half => Icon("state-2"),
            Self::ThreeQuarters => Icon("state-3"),
            Self::Full => Icon("state-4"),
            Self::Done => Icon("state-5"),
        }
    }

    /// Its meaning.
    pub fn tone(self) -> Tone {
        match self {
            Self::Start => Tone::Quiet,
            Self::Done => Tone::Good,
            _ => Tone::Accent,
        }
    }
}

/// A shape and a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// The word.
    pub text: String,
    /// The shape.
    pub icon: Option<Icon>,
    /// The meaning.
    pub tone: Option<Tone>,
}

impl Chip {
    /// A word without a shape.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), icon: None, tone: None }
    }

    /// A workflow state.
    pub fn state(text: impl Into<String>, mark: Mark) -> Self {
        Self { text: text.into(), icon: Some(mark.icon()), tone: Some(mark.tone()) }
    }

    /// A state that is in force for good: active, effective, running.
    pub fn in_force(text: impl Into<String>) -> Self {
        Self { text: text.into(), icon: Some(Mark::Full.icon()), tone: Some(Tone::Good) }
    }

    /// A state at the end that is no success: retired, rejected, withdrawn.
    pub fn ended(text: impl Into<String>) -> Self {
        Self { text: text.into(), icon: Some(Mark::Done.icon()), tone: Some(Tone::Quiet) }
    }

    /// The heaviest option of a graded choice: a solid diamond.
    pub fn heavy(text: impl Into<String>) -> Self {
        Self { text: text.into(), icon: Some(Icon("major")), tone: Some(Tone::Bad) }
    }

    /// A lighter option of a graded choice: a hollow diamond.
    pub fn light(text: impl Into<String>) -> Self {
        Self { text: text.into(), icon: Some(Icon("minor")), tone: Some(Tone::Warn) }
    }

    /// Signed or sealed.
    pub fn sealed(text: impl Into<String>) -> Self {
        Self { text: text.into(), icon: Some(Icon("seal")), tone: Some(Tone::Seal) }
    }
}

/// A person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The whole name.
    pub name: String,
    /// Two letters for the avatar. The empty string shows no avatar.
    pub initials: String,
    /// The page of the person, if the reader may see it.
    pub href: Option<String>,
    /// The reader.
    pub me: bool,
}

impl Person {
    /// A person of this name; initials are drawn from it.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { initials: initials(&name), name, href: None, me: false }
    }

    /// The same person with a page.
    #[must_use]
    pub fn at(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// The same person, who is the reader.
    #[must_use]
    pub fn myself(mut self) -> Self {
        self.me = true;
        self
    }
}

/// The first letters of the first and last word of a name.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// The eight first hex digits of a fingerprint in two groups, such as `e41b 07c9`.
pub fn short_fingerprint(hex: &str) -> String {
    let digits: Vec<char> = hex.chars().filter(char::is_ascii_hexdigit).take(8).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// A record mentioned somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordRef {
    /// `NC-2026-0042`.
    pub number: String,
    /// Its title. Empty when the reader may not see it.
    pub title: String,
    /// Its page; none when the reader may not see it.
    pub href: Option<String>,
    /// Its state.
    pub state: Option<Chip>,
}

/// A fact, perhaps with a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// What is read.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
}

impl Fact {
    /// A fact to read.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), href: None }
    }

    /// A fact that leads somewhere.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: Some(href.into()) }
    }
}

/// What falls short: the sentence, where, and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it weighs.
    pub severity: Severity,
    /// `A9.2-03`.
    pub code: String,
    /// One sentence.
    pub says: String,
    /// Where it is explained.
    pub href: Option<String>,
    /// Clause, records, owner.
    pub facts: Vec<Fact>,
    /// A verb and an object, and where that is done.
    pub fix: Option<Link>,
    /// It is the one explained beside.
    pub current: bool,
}

/// A task or a date in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What kind of work: `clock`, `pen`, `file`, a state.
    pub icon: Icon,
    /// A verb and an object.
    pub title: String,
    /// Where it is done.
    pub href: String,
    /// Number, state, from whom.
    pub facts: Vec<String>,
    /// Until when. None: no date.
    pub when: Option<When>,
}

/// Requirements of one clause as a bar: met is one piece, every gap a mark of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// How many are met.
    pub met: u32,
    /// How many fall short with warnings only.
    pub warnings: u32,
    /// How many fall short with errors.
    pub errors: u32,
    /// How many a person has to judge.
    pub open: u32,
    /// How many were met at the earlier date, for the tick.
    pub before: Option<u32>,
}

/// A rectangle in percent of the strip.
pub(crate) struct Piece {
    pub(crate) class: &'static str,
    pub(crate) x: String,
    pub(crate) width: String,
    pub(crate) y: u8,
    pub(crate) height: u8,
}

impl Strip {
    /// All requirements of the strip.
    pub fn total(&self) -> u32 {
        self.met + self.warnings + self.errors + self.open
    }

    pub(crate) fn pieces(&self) -> Vec<Piece> {
        // Thousandths of the whole keep the arithmetic in integers.
        let at = |units: u32| u64::from(units) * 100_000 / u64::from(self.total().max(1));
        let mut pieces = Vec::new();
        if self.met > 0 {
            let width = percent(at(self.met));
            pieces.push(Piece { class: "met", x: percent(0), width, y: 5, height: 9 });
        }
        let gaps = [("open", self.open, 9, 5), ("warning", self.warnings, 9, 5), ("error", self.errors, 1, 13)];
        let mut first = self.met;
        for (class, count, y, height) in gaps {
            for unit in first..first + count {
                let (start, end) = (at(unit), at(unit + 1));
                let space = (end - start) * 12 / 100;
                pieces.push(Piece { class, x: percent(start + space), width: percent(end - start - space), y, height });
            }
            first += count;
        }
        pieces
    }

    pub(crate) fn tick(&self) -> Option<String> {
        self.before
            .map(|before| percent(u64::from(before.min(self.total())) * 100_000 / u64::from(self.total().max(1))))
    }
}

fn percent(thousandths: u64) -> String {
    format!("{}.{:02}%", thousandths / 1000, thousandths % 1000 / 10)
}

/// A value that a form carries without showing it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl Hidden {
    /// A hidden value.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}
