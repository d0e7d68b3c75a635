//! From what the address says to conditions of the store. What makes no sense is told and left out; nothing fails.

use assay_core::value;
use assay_engine::{Filter, When};
use assay_pack::{FieldKind, Register};
use jiff::civil::Date;

use super::places::{Place, Subject};
use super::spans::Span;
use crate::app::Ctx;
use crate::handlers::form::offers::Offers;

/// Whoever reads.
pub(super) const ME: &str = "me";
/// Values of one filter at most.
const MOST_VALUES: usize = 100;
/// Longest text looked for.
const LONGEST: usize = 500;

/// What is asked of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Test {
    /// One of these values.
    Any(Vec<String>),
    /// A span that moves with today.
    In(Span),
    /// From here to there, both included.
    Range {
        from: Option<String>,
        to: Option<String>,
    },
    Empty,
    Filled,
}

/// A filter of the list: what it is about, and what is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asking {
    /// `severity`, `process.owner`, `imported.Column`.
    pub key: String,
    pub test: Test,
}

impl Asking {
    /// The filter as the address has it.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let key = &self.key;
        match &self.test {
            Test::Any(values) => values.iter().map(|value| (key.clone(), value.clone())).collect(),
            Test::In(span) => vec![(format!("{key}.in"), span.name().to_owned())],
            Test::Range { from, to } => {
                let from = from.iter().map(|from| (format!("{key}.from"), from.clone()));
                from.chain(to.iter().map(|to| (format!("{key}.to"), to.clone()))).collect()
            }
            Test::Empty => vec![(format!("{key}.is"), "empty".to_owned())],
            Test::Filled => vec![(format!("{key}.is"), "filled".to_owned())],
        }
    }
}

/// Splits `due.from` into the place and the end of it that is meant.
fn split(key: &str) -> (&str, &str) {
    match key.rsplit_once('.') {
        Some((place, part @ ("from" | "to" | "in" | "is"))) => (place, part),
        _ => (key, ""),
    }
}

/// Reads the filters of a query; answers what was left out, in words.
pub(super) fn read(ctx: &Ctx, register: &Register, pairs: &[(String, String)]) -> (Vec<Asking>, Vec<String>) {
    let mut reader = Reader { ctx, register, offers: Offers::new(ctx), askings: Vec::new(), problems: Vec::new() };
    for (name, text) in pairs {
        reader.take(name, text.trim());
    }
    (reader.askings, reader.problems)
}

struct Reader<'c> {
    ctx: &'c Ctx,
    register: &'c Register,
    offers: Offers<'c>,
    askings: Vec<Asking>,
    problems: Vec<String>,
}

impl Reader<'_> {
    fn take(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        if name.starts_with("imported.") {
            self.add(name, text.to_owned());
            return;
        }
        let (key, part) = split(name);
        let Some(place) = Place::named(self.ctx, self.register, key) else {
            let shown = shorten(name);
            self.tell(self.ctx.t().s("filter-unknown").with("name", &shown).plain());
            return;
        };
        let read = match part {
            "is" => match text {
                "empty" => Some(Test::Empty),
                "filled" => Some(Test::Filled),
                _ => None,
            },
            "in" => Span::named(text).filter(|_| is_date(&place)).map(Test::In),
            "from" | "to" => self.end(&place, text).map(|end| match part {
                "from" => Test::Range { from: Some(end), to: None },
                _ => Test::Range { from: None, to: Some(end) },
            }),
            _ => match self.value(&place, text) {
                Some(value) => {
                    self.add(key, value);
                    return;
                }
                None => None,
            },
        };
        match read {
            Some(test) => self.set(key, test),
            None => {
                let (label, shown) = (place.label(self.ctx, self.register), shorten(text));
                let phrase = self.ctx.t().s("filter-wrong").with("value", &shown).with("field", &label);
                self.tell(phrase.plain());
            }
        }
    }

    fn tell(&mut self, problem: String) {
        if !self.problems.contains(&problem) && self.problems.len() < 5 {
            self.problems.push(problem);
        }
    }

    /// One more value of a filter.
    fn add(&mut self, key: &str, value: String) {
        let known = self.askings.iter_mut().find(|asking| asking.key == key);
        match known.map(|asking| &mut asking.test) {
            Some(Test::Any(values)) if values.contains(&value) || values.len() >= MOST_VALUES => {}
            Some(Test::Any(values)) => values.push(value),
            Some(other) => *other = Test::Any(vec![value]),
            None => self.askings.push(Asking { key: key.to_owned(), test: Test::Any(vec![value]) }),
        }
    }

    /// A filter of another sort; the two ends of a range belong together.
    fn set(&mut self, key: &str, test: Test) {
        let known = self.askings.iter_mut().find(|asking| asking.key == key);
        match (known.map(|asking| &mut asking.test), test) {
            (Some(Test::Range { from, to }), Test::Range { from: more_from, to: more_to }) => {
                *from = more_from.or(from.take());
                *to = more_to.or(to.take());
            }
            (Some(before), test) => *before = test,
            (None, test) => self.askings.push(Asking { key: key.to_owned(), test }),
        }
    }

    /// A value as the store compares it.
    fn value(&self, place: &Place<'_>, text: &str) -> Option<String> {
        let known = |keys: &[String]| keys.iter().find(|key| *key == text).cloned();
        let field = match place.subject {
            Subject::State => return place.register.state(text).map(|state| state.key.clone()),
            Subject::Created | Subject::Changed => return None,
            Subject::CreatedBy => return self.number(&FieldKind::Person, text),
            Subject::Field(field) => field,
        };
        match &field.kind {
            FieldKind::Choice(choices) | FieldKind::Choices(choices) => known(&choices.options),
            FieldKind::Role => known(&self.ctx.engine().pack().roles),
            FieldKind::Boolean => matches!(text, "true" | "false").then(|| text.to_owned()),
            FieldKind::Person | FieldKind::People | FieldKind::Link(_) | FieldKind::Links(_) => {
                self.number(&field.kind, text)
            }
            FieldKind::Text { .. } | FieldKind::Markdown { .. } | FieldKind::Url | FieldKind::Tags => {
                Some(text.chars().filter(|letter| *letter != '\0').take(LONGEST).collect())
            }
            FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Rating { .. } => number(text),
            FieldKind::Date => value::parse_date(text).map(|date| date.to_string()),
            FieldKind::Duration => text.parse::<jiff::Span>().ok().map(|_| text.to_owned()),
            FieldKind::DateTime
            | FieldKind::Money
            | FieldKind::Table(_)
            | FieldKind::File
            | FieldKind::Series { .. } => None,
        }
    }

    /// Somebody or something named: `me`, `PRC-04`, `PRC-04 Purchasing`, `Mara Lindqvist`.
    fn number(&self, kind: &FieldKind, text: &str) -> Option<String> {
        if text == ME {
            return matches!(kind, FieldKind::Person | FieldKind::People).then(|| text.to_owned());
        }
        let number = self.offers.resolve(kind, text).ok()?;
        self.ctx.engine().pack().register_of_number(&number).map(|_| number)
    }

    /// One end of a range.
    fn end(&self, place: &Place<'_>, text: &str) -> Option<String> {
        if is_date(place) {
            return value::parse_date(text).map(|date| date.to_string());
        }
        match &place.field()?.kind {
            FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Rating { .. } | FieldKind::Money => {
                number(text)
            }
            _ => None,
        }
    }
}

/// Is this a date or a moment?
pub(super) fn is_date(place: &Place<'_>) -> bool {
    match place.subject {
        Subject::Created | Subject::Changed => true,
        Subject::Field(field) => matches!(field.kind, FieldKind::Date | FieldKind::DateTime),
        _ => false,
    }
}

/// A plain decimal number, with a point however it was typed. A comma before three digits may group them or not.
fn number(text: &str) -> Option<String> {
    if text.split_once(',').is_some_and(|(_, rest)| rest.len() == 3) {
        return None;
    }
    let plain = if text.contains('.') { text.to_owned() } else { text.replace(',', ".") };
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let shape = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && digits.len() <= 30;
    (shape && plain.parse::<f64>().is_ok()).then_some(plain)
}

fn shorten(text: &str) -> String {
    let short: String = text.chars().filter(|letter| !letter.is_control()).take(40).collect();
    if text.chars().count() > 40 { format!("{short}…") } else { short }
}

/// The conditions of a filter.
pub(super) fn conditions(ctx: &Ctx, register: &Register, asking: &Asking) -> Vec<Filter> {
    if let (Some(column), Test::Any(values)) = (asking.key.strip_prefix("imported."), &asking.test) {
        let first = values.first().cloned().unwrap_or_default();
        return vec![Filter::Imported { column: column.to_owned(), value: first }];
    }
    let Some(place) = Place::named(ctx, register, &asking.key) else { return Vec::new() };
    let own = plain_conditions(ctx, &place, &asking.test);
    match place.link {
        None => own,
        Some(link) => {
            let through = |filter| Filter::Linked {
                field: link.key.clone(),
                register: place.register.key.clone(),
                sight: None,
                filter: Box::new(filter),
            };
            own.into_iter().map(through).collect()
        }
    }
}

fn plain_conditions(ctx: &Ctx, place: &Place<'_>, test: &Test) -> Vec<Filter> {
    match test {
        Test::Any(values) => vec![any(ctx, place, values)],
        Test::Empty | Test::Filled => emptiness(place, *test == Test::Filled).into_iter().collect(),
        Test::In(span) => {
            let (from, before) = span.dates(ctx.engine().now().today);
            let mut conditions = dates(ctx, place, from, before);
            if *span == Span::Overdue {
                conditions.push(Filter::not_closed());
            }
            conditions
        }
        Test::Range { from, to } if is_date(place) => {
            let from = from.as_deref().and_then(value::parse_date);
            let before = to.as_deref().and_then(value::parse_date).and_then(|to| to.tomorrow().ok());
            dates(ctx, place, from, before)
        }
        Test::Range { from, to } => {
            let Some(field) = place.field() else { return Vec::new() };
            let key = match &field.kind {
                FieldKind::Money => format!("{}.amount", field.key),
                _ => field.key.clone(),
            };
            let from = from.iter().map(|from| Filter::NumberFrom { field: key.clone(), from: from.clone() });
            from.chain(to.iter().map(|to| Filter::NumberTo { field: key.clone(), to: to.clone() })).collect()
        }
    }
}

fn any(ctx: &Ctx, place: &Place<'_>, values: &[String]) -> Filter {
    let field = match place.subject {
        Subject::State | Subject::Created | Subject::Changed => return Filter::State(values.to_vec()),
        Subject::CreatedBy => return Filter::Creator(people(ctx, values)),
        Subject::Field(field) => field,
    };
    let key = field.key.clone();
    match (&field.kind, values) {
        (FieldKind::Person | FieldKind::People | FieldKind::Link(_) | FieldKind::Links(_), _) => {
            match (key.as_str(), people(ctx, values).as_slice()) {
                ("owner", [one]) => Filter::Owner(one.clone()),
                (_, [one]) => Filter::Links { field: key, target: one.clone() },
                (_, several) => Filter::LinksAny { field: key, targets: several.to_vec() },
            }
        }
        (FieldKind::Choices(_) | FieldKind::Tags, [one]) => Filter::Has { field: key, value: one.clone() },
        (FieldKind::Choices(_) | FieldKind::Tags, several) => Filter::HasAny { field: key, values: several.to_vec() },
        (FieldKind::Text { .. } | FieldKind::Markdown { .. } | FieldKind::Url, several) => {
            Filter::Contains { field: key, text: several.join(" ") }
        }
        _ => Filter::Is { field: key, values: values.to_vec() },
    }
}

fn people(ctx: &Ctx, values: &[String]) -> Vec<String> {
    let me = ctx.who.as_ref().map(|who| who.actor.person.clone()).unwrap_or_default();
    values.iter().map(|value| if value == ME { me.clone() } else { value.clone() }).collect()
}

fn emptiness(place: &Place<'_>, filled: bool) -> Option<Filter> {
    let field = place.field()?.key.clone();
    Some(if filled { Filter::Filled { field } } else { Filter::Empty { field } })
}

fn dates(ctx: &Ctx, place: &Place<'_>, from: Option<Date>, before: Option<Date>) -> Vec<Filter> {
    let zone = ctx.engine().zone();
    let begin = |date: Date| date.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
    match place.subject {
        Subject::Created | Subject::Changed => {
            let when = if matches!(place.subject, Subject::Created) { When::Created } else { When::Changed };
            let from = from.and_then(begin).map_or(i64::MIN, jiff::Timestamp::as_microsecond);
            let until = before.and_then(begin).map_or(i64::MAX, jiff::Timestamp::as_microsecond);
            vec![Filter::Between { when, from, until }]
        }
        Subject::Field(field) => {
            let moments = matches!(field.kind, FieldKind::DateTime);
            let text = |date: Date| match begin(date).filter(|_| moments) {
                Some(moment) => moment.to_string(),
                None => date.to_string(),
            };
            let key = &field.key;
            let from = from.map(|from| Filter::DateFrom { field: key.clone(), from: text(from) });
            let before = before.map(|before| Filter::DateBefore { field: key.clone(), before: text(before) });
            from.into_iter().chain(before).collect()
        }
        _ => Vec::new(),
    }
}
