//! Answers to the pack's questions: from flags, from a file, or asked on the terminal.

use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::path::Path;

use assay_core::{Answers, WrongAnswer};
use assay_engine::Renderer;
use assay_pack::{Pack, Question, QuestionKind, Start};
use assay_text::{Args, Locale};
use console::Term;
use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::args::New;
use crate::error::CliError;
use crate::out::Out;

/// Key of the language of what is made; no question is called so.
const LANGUAGE: &str = "language";
/// Largest file of answers, in bytes.
const LARGEST: usize = 1_000_000;

/// Answers that can be made into a first system.
pub struct Answered {
    /// The answers.
    pub answers: Answers,
    /// The language in which everything is made.
    pub language: String,
}

/// What was typed, by question, and the line of the file it stands in.
#[derive(Default)]
struct Typed {
    values: BTreeMap<String, Vec<String>>,
    lines: BTreeMap<String, usize>,
}

/// Is there somebody to ask?
pub fn may_ask(out: &Out) -> bool {
    !out.is_json() && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// A line typed on the terminal.
pub fn line(question: &str) -> Result<String, CliError> {
    let terminal = Term::stderr();
    let typed = terminal.write_str(&format!("{question} ")).and_then(|()| terminal.read_line());
    typed.map_err(|error| CliError::Failure(format!("the terminal cannot be read: {error}")))
}

/// The answers for a new workspace; none when nothing is to be made.
pub fn take(pack: &Pack, words: &Renderer, new: &New, today: Date, out: &Out) -> Result<Option<Answered>, CliError> {
    let wanted = !new.answers.is_empty() || new.answers_file.is_some();
    let Some(start) = pack.start.as_ref().filter(|_| !new.empty) else {
        let what = "this pack asks a new organisation nothing";
        return if wanted { Err(CliError::helped(what, "leave out --answer and --answers")) } else { Ok(None) };
    };
    let mut typed = Typed::default();
    if let Some(path) = &new.answers_file {
        let content = std::fs::read(path).map_err(CliError::file(path))?;
        typed = read(start, path, &content)?;
    }
    for (key, answer) in &new.answers {
        if start.question(key).is_none() && key != LANGUAGE {
            return Err(unknown(start, key));
        }
        typed.values.entry(key.clone()).or_default().push(answer.clone());
    }
    for (key, given) in [("size", new.size.map(|size| size.to_string())), ("sector", new.sector.clone())]
        .into_iter()
        .chain([("edition", new.edition.clone())])
    {
        let question = start.question(key);
        // Words that are no option are the organisation's own, unless a first system is asked for.
        let fits = |given: &String| {
            question.is_some_and(|question| {
                let options = question.kind.options();
                wanted || options.is_empty() || options.contains(given)
            })
        };
        if let Some(given) = given.filter(fits) {
            typed.values.entry(key.to_owned()).or_insert_with(|| vec![given]);
        }
    }
    if may_ask(out) {
        ask(pack, start, words, &mut typed, today, out)?;
    }
    let language = language(pack, &mut typed, words)?;
    let lacking = |question: &&Question| question.required && !typed.values.contains_key(&question.key);
    if !wanted && start.questions.iter().any(|question| lacking(&question)) {
        // A sector and a size alone are no wish for more than a workspace.
        return Ok(None);
    }
    match Answers::read(pack, start, &typed.values, today) {
        Ok(answers) => Ok(Some(Answered { answers, language })),
        Err(wrong) => Err(refused(start, words, &wrong, &typed, new.answers_file.as_deref())),
    }
}

/// The language of what is made: the one asked for, or the one the command speaks.
fn language(pack: &Pack, typed: &mut Typed, words: &Renderer) -> Result<String, CliError> {
    let asked = typed.values.remove(LANGUAGE).and_then(|mut asked| asked.pop());
    let spoken = words.texts().language();
    let known = |tag: &str| pack.languages.iter().find(|known| tag == known.as_str()).cloned();
    match asked {
        Some(tag) => known(&tag).ok_or_else(|| {
            CliError::helped(
                format!("the pack has no texts in “{tag}”"),
                format!("it speaks: {}", pack.languages.join(", ")),
            )
        }),
        None => Ok(known(spoken).or_else(|| pack.languages.first().cloned()).unwrap_or_default()),
    }
}

fn unknown(start: &Start, key: &str) -> CliError {
    let keys: Vec<&str> = start.questions.iter().map(|question| question.key.as_str()).collect();
    CliError::helped(format!("nothing is asked under `{key}`"), format!("questions: {}, {LANGUAGE}", keys.join(", ")))
}

/// Everything that is wrong, each with its line.
fn refused(start: &Start, words: &Renderer, wrong: &[WrongAnswer], typed: &Typed, file: Option<&Path>) -> CliError {
    let told: Vec<String> = wrong
        .iter()
        .map(|wrong| {
            let place = match (file, typed.lines.get(&wrong.key)) {
                (Some(file), Some(line)) => format!("{}:{line}: ", file.display()),
                _ => String::new(),
            };
            format!("{place}{}: {}", wrong.key, words.message(&wrong.message))
        })
        .collect();
    let options = wrong.iter().filter_map(|wrong| start.question(&wrong.key)).find(|it| !it.kind.options().is_empty());
    let help = match options {
        Some(question) => format!("{}: {}", question.key, question.kind.options().join(", ")),
        None => "nothing was made; give the answers with --answer QUESTION=ANSWER or --answers FILE".to_owned(),
    };
    CliError::helped(told.join("\n"), help)
}

/// Reads a file of answers: a TOML table of questions.
fn read(start: &Start, path: &Path, content: &[u8]) -> Result<Typed, CliError> {
    let name = path.display();
    if content.len() > LARGEST {
        return Err(CliError::input(format!("{name} is too large for a file of answers")));
    }
    let text = std::str::from_utf8(content).map_err(|_utf8| CliError::input(format!("{name} is not UTF-8 text")))?;
    let line_of = |at: usize| text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    let (table, errors) = DeTable::parse_recoverable(text);
    if let Some(error) = errors.first() {
        let line = line_of(error.span().map_or(0, |span| span.start));
        return Err(CliError::input(format!("{name}:{line}: broken TOML: {}", error.message())));
    }
    let mut typed = Typed::default();
    let mut wrong = Vec::new();
    for (key, value) in table.get_ref().iter() {
        let line = line_of(key.span().start);
        let key = key.get_ref().to_string();
        let question = start.question(&key);
        if question.is_none() && key != LANGUAGE {
            wrong.push(format!("{name}:{line}: nothing is asked under `{key}`"));
            continue;
        }
        match answers_of(question.map(|question| &question.kind), value) {
            Ok(values) => {
                typed.values.insert(key.clone(), values);
                typed.lines.insert(key, line);
            }
            Err(wanted) => wrong.push(format!("{name}:{line}: `{key}` takes {wanted}")),
        }
    }
    if wrong.is_empty() {
        return Ok(typed);
    }
    wrong.sort();
    let keys: Vec<&str> = start.questions.iter().map(|question| question.key.as_str()).collect();
    Err(CliError::helped(wrong.join("\n"), format!("questions: {}, {LANGUAGE}", keys.join(", "))))
}

/// A value of the file as what would be typed; what is wanted instead where it has another type.
fn answers_of(kind: Option<&QuestionKind>, value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, &'static str> {
    let text = |value: &DeValue<'_>| match value {
        DeValue::String(text) => Some(text.to_string()),
        _ => None,
    };
    let wanted = match kind {
        None | Some(QuestionKind::Text { .. } | QuestionKind::Choice(_)) => "a text",
        Some(QuestionKind::Lines { .. } | QuestionKind::Choices(_)) => "a list of texts",
        Some(QuestionKind::Integer { .. }) => "a whole number",
        Some(QuestionKind::Date { .. }) => "a date, such as 2027-03-31",
        Some(QuestionKind::Boolean) => "true or false",
    };
    let one = |text: Option<String>| text.map(|text| vec![text]);
    let found = match (kind, value.get_ref()) {
        (Some(QuestionKind::Integer { .. }), DeValue::Integer(number)) => one(Some(number.to_string())),
        (Some(QuestionKind::Boolean), DeValue::Boolean(flag)) => one(Some(flag.to_string())),
        (Some(QuestionKind::Date { .. }), DeValue::Datetime(date)) => one(Some(date.to_string())),
        (Some(QuestionKind::Date { .. }), value) => one(text(value)),
        (Some(QuestionKind::Lines { .. } | QuestionKind::Choices(_)), DeValue::Array(items)) => {
            items.iter().map(|item| text(item.get_ref())).collect()
        }
        (None | Some(QuestionKind::Text { .. } | QuestionKind::Choice(_)), value) => one(text(value)),
        _ => None,
    };
    found.ok_or(wanted)
}

/// Asks what has no answer yet, until each answer can be taken.
fn ask(
    pack: &Pack,
    start: &Start,
    words: &Renderer,
    typed: &mut Typed,
    today: Date,
    out: &Out,
) -> Result<(), CliError> {
    out.note("cli-new-ask-lead", &Args::new());
    for question in &start.questions {
        if typed.values.contains_key(&question.key) {
            continue;
        }
        if !Answers::asked(start, &typed.values, pack, today).contains(&question.key) {
            continue;
        }
        loop {
            let given = line(&put(question, words, out))?;
            let values = values(question, &given);
            if values.is_empty() && !question.required {
                break;
            }
            // Tried beside the others, so that only what is wrong with this one is told.
            let mut tried = typed.values.clone();
            tried.insert(question.key.clone(), values.clone());
            let wrong = Answers::read(pack, start, &tried, today).err().unwrap_or_default();
            match wrong.iter().find(|wrong| wrong.key == question.key) {
                Some(_) if values.is_empty() => out.note("cli-new-ask-needed", &Args::new()),
                Some(wrong) => out.tell(&words.message(&wrong.message)),
                None => {
                    typed.values.insert(question.key.clone(), values);
                    break;
                }
            }
        }
    }
    if pack.languages.len() > 1 && !typed.values.contains_key(LANGUAGE) {
        let spoken = words.texts().language();
        let known = pack.languages.iter().any(|language| language == spoken);
        let own = if known { spoken } else { pack.languages.first().map_or("", String::as_str) };
        let names: Vec<&str> = pack.languages.iter().map(|language| Locale::of(language).name()).collect();
        out.note("cli-new-ask-language", &Args::new());
        for (tag, name) in pack.languages.iter().zip(names) {
            out.tell(&format!("  {tag} {name}"));
        }
        let given = line(&format!("[{own}]"))?;
        if !given.trim().is_empty() {
            typed.values.insert(LANGUAGE.to_owned(), vec![given.trim().to_owned()]);
        }
    }
    Ok(())
}

/// A question as it is put on a terminal.
fn put(question: &Question, words: &Renderer, out: &Out) -> String {
    let (label, hint) = words.start_question(&question.key);
    let mut text = format!("\n{label}\n");
    if let Some(hint) = hint {
        text.push_str(&format!("  {hint}\n"));
    }
    for (index, option) in question.kind.options().iter().enumerate() {
        text.push_str(&format!("  {} {}\n", index + 1, words.start_option(&question.key, option)));
    }
    let how = match question.kind {
        QuestionKind::Choice(_) => Some("cli-new-ask-choose"),
        QuestionKind::Choices(_) => Some("cli-new-ask-several"),
        QuestionKind::Lines { .. } => Some("cli-new-ask-lines"),
        QuestionKind::Boolean => Some("cli-new-ask-yes-no"),
        QuestionKind::Date { .. } => Some("cli-new-ask-date"),
        QuestionKind::Text { .. } | QuestionKind::Integer { .. } => None,
    };
    match how {
        Some(how) => text.push_str(&out.text(how, &Args::new())),
        None => text.push('>'),
    }
    text
}

/// What was typed as answers: options by number or key, lists with commas.
fn values(question: &Question, given: &str) -> Vec<String> {
    let options = question.kind.options();
    let option = |word: &str| {
        let number = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        number.and_then(|index| options.get(index)).cloned().unwrap_or_else(|| word.to_owned())
    };
    let many = matches!(question.kind, QuestionKind::Lines { .. } | QuestionKind::Choices(_));
    let words: Vec<&str> = if many { given.split(',').collect() } else { vec![given] };
    let words = words.into_iter().map(str::trim).filter(|word| !word.is_empty());
    if options.is_empty() { words.map(ToOwned::to_owned).collect() } else { words.map(option).collect() }
}
