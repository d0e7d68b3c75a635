//! Answers to the pack's questions: read from what people type, completed by defaults.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use assay_cel::{Host, Object, Program, Value};
use assay_pack::{Choices, Field, FieldKind, Pack, Question, QuestionKind, Start};
use jiff::civil::Date;

use crate::{Json, MemoryFacts, Message, Problem, value};

/// Every answer, in record form.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    values: Vec<Json>,
    given: BTreeSet<String>,
    today: Date,
}

/// An answer that cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAnswer {
    /// Key of the question.
    pub key: String,
    /// Why.
    pub message: Message,
}

impl Answers {
    /// Reads what was typed, by key of the question; of lists an item each. Empty texts are no answers.
    ///
    /// # Errors
    /// Every answer that cannot be taken, in the order of the questions.
    pub fn read(
        pack: &Pack,
        start: &Start,
        typed: &BTreeMap<String, Vec<String>>,
        today: Date,
    ) -> Result<Self, Vec<WrongAnswer>> {
        let mut answers = Self { values: Vec::new(), given: BTreeSet::new(), today };
        let mut wrong = Vec::new();
        for question in &start.questions {
            let asked = question.when.as_ref().is_none_or(|when| when.eval(&Nothing, &answers.vars(start)).is_true());
            let typed = typed.get(&question.key).map(Vec::as_slice).unwrap_or_default();
            let read = if asked { read(pack, question, typed, today) } else { Ok(None) };
            let answer = match read {
                Ok(Some(answer)) => {
                    answers.given.insert(question.key.clone());
                    answer
                }
                Ok(None) if asked && question.required => {
                    wrong.push(WrongAnswer { key: question.key.clone(), message: Message::new("value-required") });
                    Json::Null
                }
                Ok(None) => {
                    let default = question.default.as_ref().filter(|_| asked);
                    default.map_or(Json::Null, |default| json(&default.eval(&Nothing, &answers.vars(start))))
                }
                Err(message) => {
                    wrong.push(WrongAnswer { key: question.key.clone(), message });
                    Json::Null
                }
            };
            answers.values.push(answer);
        }
        if wrong.is_empty() { Ok(answers) } else { Err(wrong) }
    }

    /// The questions that are asked once these answers are given; those left out depend on them.
    #[must_use]
    pub fn asked(start: &Start, typed: &BTreeMap<String, Vec<String>>, pack: &Pack, today: Date) -> BTreeSet<String> {
        let mut answers = Self { values: Vec::new(), given: BTreeSet::new(), today };
        let mut asked = BTreeSet::new();
        for question in &start.questions {
            let is = question.when.as_ref().is_none_or(|when| when.eval(&Nothing, &answers.vars(start)).is_true());
            let typed = typed.get(&question.key).map(Vec::as_slice).unwrap_or_default();
            answers.values.push(read(pack, question, typed, today).ok().flatten().unwrap_or_default());
            if is {
                asked.insert(question.key.clone());
            }
        }
        asked
    }

    /// The answer to a question; null where there is none.
    #[must_use]
    pub fn json(&self, start: &Start, key: &str) -> Option<&Json> {
        let index = start.questions.iter().position(|question| question.key == key)?;
        self.values.get(index)
    }

    /// What was given, as it could be typed again.
    #[must_use]
    pub fn typed(&self, start: &Start) -> BTreeMap<String, Vec<String>> {
        let text = |json: &Json| json.as_str().map_or_else(|| json.to_string(), ToOwned::to_owned);
        let given = start.questions.iter().zip(&self.values).filter(|(question, _)| self.given.contains(&question.key));
        given
            .map(|(question, answer)| {
                let items = answer.as_array().map(|items| items.iter().map(text).collect());
                (question.key.clone(), items.unwrap_or_else(|| vec![text(answer)]))
            })
            .collect()
    }

    /// Did somebody give this answer, rather than a default?
    #[must_use]
    pub fn was_given(&self, key: &str) -> bool {
        self.given.contains(key)
    }

    /// The answer to the question with this index; null where there is none.
    #[must_use]
    pub fn at(&self, index: usize) -> &Json {
        self.values.get(index).unwrap_or(&Json::Null)
    }

    /// Does a condition over the answers hold?
    #[must_use]
    pub fn holds(&self, start: &Start, program: &Program) -> bool {
        program.eval(&Nothing, &self.vars(start)).is_true()
    }

    /// What an expression over the answers gives, in record form.
    #[must_use]
    pub fn compute(&self, start: &Start, program: &Program) -> Json {
        json(&program.eval(&Nothing, &self.vars(start)))
    }

    fn vars(&self, start: &Start) -> Vec<Value> {
        let answers = start.questions.iter().enumerate();
        answers.map(|(index, question)| of(&question.kind, self.at(index))).chain([Value::Date(self.today)]).collect()
    }
}

/// One answer in record form; none where nothing was typed.
fn read(pack: &Pack, question: &Question, typed: &[String], today: Date) -> Result<Option<Json>, Message> {
    let typed: Vec<&str> = typed.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    if typed.is_empty() {
        return Ok(None);
    }
    let one = |kind: FieldKind, value: Json| {
        let facts = MemoryFacts::new();
        value::Context::new(pack, &facts).normalise(&Field::of(&question.key, kind), &value).map_err(first)
    };
    let choices = |options: &[String]| Choices { options: options.to_vec(), aliases: BTreeMap::new() };
    let alone = || match typed.as_slice() {
        [only] => Ok(Json::from(*only)),
        _ => Err(Message::new("value-too-many").number("max", 1)),
    };
    match &question.kind {
        QuestionKind::Text { max_length } => one(FieldKind::Text { max_length: *max_length }, alone()?),
        QuestionKind::Integer { min, max } => {
            one(FieldKind::Integer { min: Some(*min), max: Some(*max), unit: None }, alone()?)
        }
        QuestionKind::Boolean => one(FieldKind::Boolean, alone()?),
        QuestionKind::Choice(options) => one(FieldKind::Choice(choices(options)), alone()?),
        QuestionKind::Choices(options) => {
            let chosen = typed.iter().flat_map(|text| text.split([',', ';'])).map(|text| Json::from(text.trim()));
            one(FieldKind::Choices(choices(options)), Json::Array(chosen.collect()))
        }
        QuestionKind::Date { ahead } => {
            let answer = one(FieldKind::Date, alone()?)?;
            let date = answer.as_ref().and_then(Json::as_str).and_then(value::parse_date);
            if *ahead && date.is_some_and(|date| date <= today) {
                return Err(Message::new("start-ahead"));
            }
            Ok(answer)
        }
        QuestionKind::Lines { max_length, most } => {
            let mut lines: Vec<String> = Vec::new();
            for line in typed.iter().flat_map(|text| text.lines()) {
                let line = value::line(line, *max_length)?;
                if !line.is_empty() && !lines.contains(&line) {
                    lines.push(line);
                }
            }
            if lines.len() > *most {
                let most = i64::try_from(*most).unwrap_or(i64::MAX);
                return Err(Message::new("value-too-many").number("max", most));
            }
            Ok((!lines.is_empty()).then(|| Json::from(lines)))
        }
    }
}

fn first(problems: Vec<Problem>) -> Message {
    problems.into_iter().next().map_or_else(|| Message::new("value-wrong-form"), |problem| problem.message)
}

/// An answer as expressions see it.
fn of(kind: &QuestionKind, answer: &Json) -> Value {
    let text = |json: &Json| json.as_str().map_or(Value::Null, |text| Value::String(Arc::from(text)));
    match (kind, answer) {
        (_, Json::Null) => Value::Null,
        (QuestionKind::Date { .. }, Json::String(date)) => value::parse_date(date).map_or(Value::Null, Value::Date),
        (_, Json::Bool(flag)) => Value::Bool(*flag),
        (_, Json::Number(number)) => number.as_i64().map_or(Value::Null, Value::Int),
        (_, Json::Array(items)) => Value::list(items.iter().map(text)),
        (_, other) => text(other),
    }
}

/// A value in record form.
fn json(value: &Value) -> Json {
    match value {
        Value::Bool(flag) => Json::Bool(*flag),
        Value::Int(number) => Json::from(*number),
        Value::Decimal(number) => Json::String(number.to_string()),
        Value::String(text) => Json::String(text.to_string()),
        Value::Date(date) => Json::String(date.to_string()),
        Value::List(items) => Json::Array(items.iter().map(json).collect()),
        Value::Null | Value::Timestamp(_) | Value::Duration(_) | Value::Object(_) => Json::Null,
    }
}

/// Answers are no objects: nothing is ever read.
struct Nothing;

impl Host for Nothing {
    fn get(&self, _object: Object, _slot: u32) -> Value {
        Value::Null
    }
}
