//! Fills in what scenario texts leave open: variables, dates, and the numbers of records.

use std::collections::BTreeMap;

use assay_core::Json;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::tree::{At, Node, Value};

/// Variables may stand for texts with variables, this deep.
const DEPTH: usize = 8;

/// Days before and after the scenario's today as dates.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    pub today: Date,
    /// Is work done on Saturdays and Sundays?
    pub weekends: bool,
}

impl Calendar {
    /// The date of a day counted from today. A day off becomes the working day before it: order is kept.
    pub fn date(&self, day: i32) -> Date {
        let date = self.today.saturating_add(day.days());
        let back = match date.weekday() {
            _ if self.weekends => 0,
            Weekday::Saturday => 1,
            Weekday::Sunday => 2,
            _ => 0,
        };
        date.saturating_sub(back.days())
    }
}

/// What texts can refer to at one moment of one record.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub variables: &'a BTreeMap<String, Json>,
    pub calendar: Calendar,
    /// The day of the act.
    pub day: i32,
}

/// The marker of a file in a value: its name and text.
pub(super) const FILE: (&str, &str) = ("file", "text");

impl Words<'_> {
    /// The value with everything filled in except the numbers of records, which are known only when they are made.
    pub fn json(&self, node: &Node) -> Result<Json, (At, String)> {
        let at = |problem| (node.at, problem);
        Ok(match &node.value {
            Value::Text(text) => self.value(text, 0).map_err(at)?,
            Value::List(items) => Json::Array(items.iter().map(|item| self.json(item)).collect::<Result<_, _>>()?),
            Value::Table(members) => match each_of(members) {
                Some((list, row)) => self.rows(list, row)?,
                None => {
                    let filled = members.iter().map(|(key, member)| Ok((key.clone(), self.json(member)?)));
                    Json::Object(filled.collect::<Result<_, (At, String)>>()?)
                }
            },
            _ => node.to_json(),
        })
    }

    /// A row for each item of a list, which is `{it}` in it.
    fn rows(&self, list: &Node, row: &Node) -> Result<Json, (At, String)> {
        let Json::Array(items) = self.json(list)? else {
            return Err((list.at, "this is no list to make rows from".to_owned()));
        };
        let rows = items.into_iter().enumerate().map(|(index, item)| {
            let mut variables = self.variables.clone();
            variables.insert("it".to_owned(), item);
            variables.insert("i".to_owned(), Json::from(index + 1));
            Words { variables: &variables, ..*self }.json(row)
        });
        Ok(Json::Array(rows.collect::<Result<_, _>>()?))
    }

    /// [`Words::json`] for a value that is a variable's.
    fn filled(&self, value: &Json, depth: usize) -> Result<Json, String> {
        Ok(match value {
            Json::String(text) => self.value(text, depth)?,
            Json::Array(items) => {
                Json::Array(items.iter().map(|item| self.filled(item, depth)).collect::<Result<_, _>>()?)
            }
            Json::Object(members) => {
                let filled = members.iter().map(|(key, member)| Ok((key.clone(), self.filled(member, depth)?)));
                Json::Object(filled.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }

    /// Text for a key or a name.
    pub fn text(&self, node: &Node) -> Result<String, (At, String)> {
        match self.json(node)? {
            Json::String(text) => Ok(text),
            other => Ok(other.to_string()),
        }
    }

    /// A whole number, which may come from a variable.
    pub fn whole(&self, node: &Node) -> Result<i32, (At, String)> {
        let text = self.text(node)?;
        text.parse().map_err(|_not_a_number| (node.at, format!("“{text}” is not a whole number")))
    }

    fn value(&self, text: &str, depth: usize) -> Result<Json, String> {
        if depth > DEPTH {
            return Err("these variables refer to each other in a circle".to_owned());
        }
        if let Some(rest) = text.strip_prefix('{')
            && closing(rest) == Some(rest.len() - 1)
        {
            let inner = self.fill(rest.strip_suffix('}').unwrap_or(rest), depth)?;
            if let Some(value) = self.variable(&inner) {
                return self.filled(value, depth + 1);
            }
        }
        let text = self.fill(text, depth)?;
        Ok(Json::String(self.as_date(&text).unwrap_or(text)))
    }

    /// `~-12` is the date 12 days before today, `^+3` three days after the act; `~-12 14:20` is a moment.
    fn as_date(&self, text: &str) -> Option<String> {
        let (day, rest) = self.day_of(text)?;
        let date = self.calendar.date(day);
        match rest {
            "" => Some(date.to_string()),
            time => {
                let (hour, minute) = clock_time(time)?;
                Some(format!("{date}T{hour:02}:{minute:02}:00Z"))
            }
        }
    }

    fn day_of<'t>(&self, text: &'t str) -> Option<(i32, &'t str)> {
        let (base, rest) = match text.strip_prefix('~') {
            Some(rest) => (0, rest),
            None => (self.day, text.strip_prefix('^')?),
        };
        let (number, time) = rest.split_once(' ').unwrap_or((rest, ""));
        Some((base + number.parse::<i32>().ok()?, time))
    }

    /// Fills in every `{…}` of a text.
    fn fill(&self, text: &str, depth: usize) -> Result<String, String> {
        let mut done = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            done.push_str(before);
            let end = closing(after).ok_or_else(|| format!("`{{{after}` has no closing brace"))?;
            let inner = self.fill(after.get(..end).unwrap_or_default(), depth)?;
            done.push_str(&self.placeholder(&inner, depth)?);
            rest = after.get(end + 1..).unwrap_or_default();
        }
        done.push_str(rest);
        Ok(done)
    }

    fn placeholder(&self, inner: &str, depth: usize) -> Result<String, String> {
        if inner.starts_with('@') {
            return Ok(format!("{{{inner}}}"));
        }
        if let Some((day, "")) = self.day_of(inner) {
            return Ok(assay_text::date_long("en", self.calendar.date(day)));
        }
        let (inner, width) = match inner.split_once(':') {
            Some((inner, width)) => (inner, width.parse::<usize>().unwrap_or_default()),
            None => (inner, 0),
        };
        let text = match self.term(inner, depth)? {
            Some(text) => text,
            None => self.sum(inner, depth)?.to_string(),
        };
        match text.parse::<i64>() {
            Ok(number) if width > 0 => Ok(format!("{number:0width$}")),
            _ => Ok(text),
        }
    }

    /// A variable or one of the names every text knows.
    fn term(&self, name: &str, depth: usize) -> Result<Option<String>, String> {
        let date = self.calendar.date(self.day);
        match name {
            "year" => return Ok(Some(date.year().to_string())),
            "month" => return Ok(Some(date.strftime("%B %Y").to_string())),
            _ => {}
        }
        let Some(value) = self.variable(name) else { return Ok(None) };
        Ok(Some(match self.filled(value, depth + 1)? {
            Json::String(text) => text,
            Json::Null => String::new(),
            other => other.to_string(),
        }))
    }

    /// `n*4+m-1`, from left to right.
    fn sum(&self, text: &str, depth: usize) -> Result<i64, String> {
        let unknown = || format!("there is no `{{{text}}}` here");
        let mut sum: i64 = 0;
        let mut sign = '+';
        for part in text.split_inclusive(['+', '-', '*']) {
            let (name, next) = match part.strip_suffix(['+', '-', '*']) {
                Some(name) => (name, part.chars().last().unwrap_or('+')),
                None => (part, '+'),
            };
            let number = match name.trim().parse::<i64>() {
                Ok(number) => number,
                Err(_a_name) => {
                    let value = self.term(name.trim(), depth)?.ok_or_else(unknown)?;
                    value
                        .parse()
                        .map_err(|_not_a_number| format!("`{{{text}}}` counts with “{value}”, which is no number"))?
                }
            };
            let done = match sign {
                '-' => sum.checked_sub(number),
                '*' => sum.checked_mul(number),
                _ => sum.checked_add(number),
            };
            sum = done.ok_or_else(unknown)?;
            sign = next;
        }
        Ok(sum)
    }

    /// A variable, or a member of one: `row.title`. A member that is not there is empty.
    fn variable(&self, path: &str) -> Option<&Json> {
        let mut parts = path.split('.');
        let first = self.variables.get(parts.next()?)?;
        Some(parts.try_fold(first, |value, part| value.get(part)).unwrap_or(&Json::Null))
    }
}

/// `{ each = list, row = value }`.
fn each_of(members: &[(String, Node)]) -> Option<(&Node, &Node)> {
    let member = |name: &str| members.iter().find(|(key, _)| key == name).map(|(_, node)| node);
    if members.len() == 2 { member("each").zip(member("row")) } else { None }
}

/// Place of the brace that closes a text after its opening brace.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(place, letter)| {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(place),
            '}' => depth -= 1,
            _ => {}
        }
        None
    })
}

/// Reads `14:20`.
pub(super) fn clock_time(text: &str) -> Option<(i32, i32)> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some((hour, minute))
}
