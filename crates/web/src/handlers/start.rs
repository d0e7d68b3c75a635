//! What a new organisation is asked first, and what is made of its answers.

use std::collections::BTreeMap;

use assay_core::{Answers, WrongAnswer};
use assay_engine::{Filter, StartError, Started};
use assay_pack::{NextPlace, Question, QuestionKind, Start};
use axum::http::StatusCode;

use super::bulk::reverted_rows;
use super::drafts::{self, Slot};
use crate::app::{Answer, Ctx};
use crate::assets::{Icon, icon};
use crate::fail::Fail;
use crate::present::href;
use crate::respond::{page, redirect};
use crate::views::bulk::{Bulk, Fate};
use crate::views::form::{Control, Form, FormError, FormField, FormOption, FormSection};
use crate::views::home::FirstStep;
use crate::views::list::Suggestion;
use crate::views::parts::{Chip, Link, Tone};
use crate::views::shell::At;
use crate::views::start::{Made, MadeClause, MadeGroup};

/// Where the questions are asked, and under which address what was typed is kept.
pub(crate) const PATH: &str = "/start";
/// Where it is shown what was made.
pub(crate) const MADE: &str = "/start/made";
/// Where it is taken back.
const UNDO: &str = "/start/undo";
/// Name of the field with the language of what is made; no question is called so.
const LANGUAGE: &str = "language";

/// What was typed, by question.
type Typed = BTreeMap<String, Vec<String>>;

/// Is this the moment to ask: an administrator in a workspace with nothing in it, who has not said “later”?
pub(crate) fn is_due(ctx: &Ctx) -> Result<bool, Fail> {
    let engine = ctx.engine();
    if !engine.may_start(&ctx.me()?.actor) || !engine.is_new()? {
        return Ok(false);
    }
    let state = engine.start_state()?;
    Ok(!state.later && state.last.is_none())
}

/// The questions, if whoever asks may answer them; for others they do not exist.
fn questions(ctx: &Ctx) -> Result<&Start, Fail> {
    let start = ctx.engine().pack().start.as_ref().ok_or(Fail::NotFound)?;
    if ctx.engine().may_start(&ctx.me()?.actor) { Ok(start) } else { Err(Fail::NotFound) }
}

/// Shows the questions, with what was answered before.
pub(crate) fn ask(ctx: &Ctx) -> Answer {
    questions(ctx)?;
    let mut typed = ctx.engine().known_answers()?;
    let mut slot = Slot::new(PATH);
    if slot.find(ctx)?.is_some()
        && let Some(draft) = ctx.engine().draft(&ctx.me()?.actor, PATH)?
    {
        typed.extend(grouped(draft.typed.iter()));
    }
    shown(ctx, &typed, &[], &[], &slot, StatusCode::OK)
}

/// Makes the first system, or keeps the answers for later.
pub(crate) fn answer(ctx: &Ctx) -> Answer {
    let start = questions(ctx)?;
    let engine = ctx.engine();
    let actor = &ctx.me()?.actor;
    let typed = grouped(ctx.form.iter());
    let mut slot = Slot::sent(ctx, PATH);
    let action = ctx.field("action").unwrap_or_default();
    if matches!(action, "later" | "draft") {
        let problem = slot.keep(ctx)?;
        if let Some(problem) = problem {
            let errors = [FormError { field: None, text: problem }];
            return shown(ctx, &typed, &[], &errors, &slot, StatusCode::UNPROCESSABLE_ENTITY);
        }
        if action == "later" {
            engine.start_later()?;
            return Ok(redirect("/?done=start-later"));
        }
        return shown(ctx, &typed, &[], &[], &slot, StatusCode::OK);
    }
    let answers = match Answers::read(engine.pack(), start, &typed, engine.now().today) {
        Ok(answers) => answers,
        Err(wrong) => return shown(ctx, &typed, &wrong, &[], &slot, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let reason = ctx.t().s("start-reason").plain();
    match engine.start(actor, &answers, &language(ctx, &typed), &reason) {
        Ok(_) => {
            drafts::done(ctx, PATH)?;
            Ok(redirect(MADE))
        }
        Err(StartError::Refused { register, title, refusal }) => {
            let kind = ctx.words().register(&register);
            let said = ctx.words().refusal(&register, &refusal).into_iter().map(|said| FormError {
                field: None,
                text: ctx.t().s("start-refused").with("kind", &kind).with("title", &title).with("said", &said).plain(),
            });
            let errors: Vec<FormError> = said.collect();
            shown(ctx, &typed, &[], &errors, &slot, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(StartError::Nothing) => Err(Fail::NotFound),
        Err(StartError::Engine(error)) => Err(error.into()),
    }
}

/// Fields as they were sent; names that come again are items of one answer.
fn grouped<'f>(sent: impl Iterator<Item = &'f (String, String)>) -> Typed {
    let mut typed = Typed::new();
    for (name, value) in sent {
        typed.entry(name.clone()).or_default().push(value.clone());
    }
    typed
}

/// The language in which everything is made: the one chosen, or the reader's.
fn language(ctx: &Ctx, typed: &Typed) -> String {
    let languages = &ctx.engine().pack().languages;
    let chosen = typed.get(LANGUAGE).and_then(|chosen| chosen.last());
    let known = |tag: &str| languages.iter().find(|language| language.as_str() == tag);
    let own = chosen.and_then(|tag| known(tag)).or_else(|| known(ctx.reader.tongue.tag));
    own.or(languages.first()).cloned().unwrap_or_default()
}

fn shown(
    ctx: &Ctx,
    typed: &Typed,
    wrong: &[WrongAnswer],
    others: &[FormError],
    slot: &Slot,
    status: StatusCode,
) -> Answer {
    let start = questions(ctx)?;
    let (t, words) = (ctx.t(), ctx.words());
    let error = |question: &Question| {
        let wrong = wrong.iter().find(|wrong| wrong.key == question.key)?;
        Some(words.message(&wrong.message))
    };
    let mut sections: Vec<FormSection> = Vec::new();
    for section in &start.sections {
        let asked = start.questions.iter().filter(|question| &question.section == section);
        let fields = asked.map(|question| FormField { error: error(question), ..field(ctx, question, typed) });
        sections.push(FormSection {
            key: section.clone(),
            title: Some(words.start_section(section)),
            folded: false,
            fields: fields.collect(),
        });
    }
    if let Some(last) = sections.last_mut().filter(|_| ctx.engine().pack().languages.len() > 1) {
        last.fields.push(language_field(ctx, typed));
    }
    let errors = wrong.iter().map(|wrong| {
        let label = words.start_question(&wrong.key).0;
        FormError { field: Some(wrong.key.clone()), text: format!("{label} {}", words.message(&wrong.message)) }
    });
    let view = Form {
        heading: t.s("start-heading").plain(),
        lead: Some(t.s("start-lead").plain()),
        action: PATH.to_owned(),
        sections,
        errors: others.iter().cloned().chain(errors).collect(),
        submit: t.s("start-submit").plain(),
        second: Some(Suggestion { value: "later".to_owned(), label: t.s("start-later").plain() }),
        cancel: "/".to_owned(),
        consequence: Some(t.s("start-consequence").plain()),
        draft: Some(slot.shown(ctx)?),
        ..Form::default()
    };
    let mut response = page(ctx, &view, At::Elsewhere, Vec::new())?;
    *response.status_mut() = status;
    Ok(response)
}

fn language_field(ctx: &Ctx, typed: &Typed) -> FormField {
    let t = ctx.t();
    let chosen = language(ctx, typed);
    let option = |tag: &String| FormOption {
        value: tag.clone(),
        label: assay_text::Locale::of(tag).name().to_owned(),
        note: None,
        on: *tag == chosen,
    };
    FormField {
        name: LANGUAGE.to_owned(),
        label: t.s("start-language").plain(),
        hint: Some(t.s("start-language").attribute("hint").plain()),
        required: true,
        wide: true,
        control: Control::Choice { options: ctx.engine().pack().languages.iter().map(option).collect() },
        ..FormField::default()
    }
}

fn field(ctx: &Ctx, question: &Question, typed: &Typed) -> FormField {
    let (t, words) = (ctx.t(), ctx.words());
    let given = typed.get(&question.key).map(Vec::as_slice).unwrap_or_default();
    let one = || given.last().cloned().unwrap_or_default();
    let option = |key: &String| FormOption {
        value: key.clone(),
        label: words.start_option(&question.key, key),
        note: words.start_note(&question.key, key),
        on: given.contains(key),
    };
    let control = match &question.kind {
        QuestionKind::Text { max_length } => {
            Control::Text { value: one(), max_length: u32::try_from(*max_length).ok(), suggestions: Vec::new() }
        }
        QuestionKind::Lines { .. } => Control::Lines { value: given.join("\n"), rows: 3, max_length: None },
        QuestionKind::Integer { .. } => Control::Integer { value: one(), unit: None },
        QuestionKind::Date { .. } => Control::Date(one()),
        QuestionKind::Boolean => {
            let options = [("yes", "true"), ("no", "false"), ("start-undecided", "")];
            let options = options.map(|(word, value)| FormOption {
                value: value.to_owned(),
                label: t.s(word).plain(),
                note: None,
                on: one() == value,
            });
            Control::Choice { options: options.to_vec() }
        }
        QuestionKind::Choice(options) => {
            let advice = (!question.required).then(|| FormOption {
                label: t.s("start-undecided").plain(),
                on: one().is_empty(),
                ..FormOption::default()
            });
            Control::Choice { options: options.iter().map(option).chain(advice).collect() }
        }
        QuestionKind::Choices(options) => Control::Choices { options: options.iter().map(option).collect() },
    };
    let (label, hint) = words.start_question(&question.key);
    // “Not sure yet” is an answer: saying that it is optional would say it twice.
    let answers_itself = matches!(control, Control::Choice { .. });
    FormField {
        name: question.key.clone(),
        label,
        hint,
        required: question.required || answers_itself,
        wide: true,
        control,
        ..FormField::default()
    }
}

/// Shows what was made.
pub(crate) fn made(ctx: &Ctx) -> Answer {
    let start = questions(ctx)?;
    let actor = &ctx.me()?.actor;
    let Some(last) = ctx.engine().start_state()?.last else { return Ok(redirect(PATH)) };
    let named = ctx.engine().records_named(actor, last.made.iter().chain(&last.filled).map(String::as_str))?;
    let link = |number: &String| {
        let record = named.get(number).filter(|record| !record.withdrawn)?;
        Some(Link::new(record.title().to_owned(), href(&record.register, number)))
    };
    let mut groups: Vec<(String, MadeGroup)> = Vec::new();
    for number in &last.made {
        let (Some(record), Some(link)) = (named.get(number), link(number)) else { continue };
        match groups.iter_mut().find(|(register, _)| *register == record.register) {
            Some((_, group)) => group.records.push(link),
            None => groups.push((
                record.register.clone(),
                MadeGroup {
                    icon: register_icon(ctx, &record.register),
                    label: ctx.words().register_plural(&record.register),
                    href: format!("/r/{}", record.register),
                    records: vec![link],
                },
            )),
        }
    }
    let count: usize = groups.iter().map(|(_, group)| group.records.len()).sum();
    let mine = match &last.mark {
        Some(mark) => ctx.engine().bulk(actor, mark)?.is_some(),
        None => false,
    };
    let view = Made {
        lead: ctx.t().s("start-made-lead").with("count", count).plain(),
        next: next_steps(ctx)?,
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        clauses: clauses(ctx, start, &last)?,
        filled: last.filled.iter().filter_map(link).collect(),
        undo: mine.then(|| UNDO.to_owned()),
        again: PATH.to_owned(),
    };
    page(ctx, &view, At::Elsewhere, Vec::new())
}

fn register_icon(ctx: &Ctx, register: &str) -> Icon {
    let named = ctx.engine().pack().register(register).and_then(|register| register.icon.as_deref());
    named.and_then(icon).unwrap_or(Icon("table"))
}

/// The clauses that may be left out, each with what the answer to its question means.
fn clauses(ctx: &Ctx, start: &Start, last: &Started) -> Result<Vec<MadeClause>, Fail> {
    let edition = ctx.engine().edition()?;
    let t = ctx.t();
    let clause = |(key, left_out): &(String, Option<bool>)| {
        let number = start.question(key)?.decides.as_deref()?;
        let (id, tone) = match left_out {
            Some(true) => ("start-clause-out", Tone::Note),
            Some(false) => ("start-clause-applies", Tone::Good),
            None => ("start-clause-open", Tone::Warn),
        };
        Some(MadeClause {
            clause: format!("{number} {}", ctx.words().clause(number, &edition)),
            question: ctx.words().start_question(key).0,
            says: Chip { text: t.s(id).plain(), tone: Some(tone), icon: None },
        })
    };
    Ok(last.decided.iter().filter_map(clause).collect())
}

/// What to do with what was made; nothing once all of it is done, or before anything was made.
pub(crate) fn next_steps(ctx: &Ctx) -> Result<Vec<FirstStep>, Fail> {
    let engine = ctx.engine();
    let pack = engine.pack();
    let actor = &ctx.me()?.actor;
    let Some(start) = pack.start.as_ref().filter(|_| engine.may_start(actor)) else { return Ok(Vec::new()) };
    if engine.start_state()?.last.is_none() {
        return Ok(Vec::new());
    }
    let mut steps = Vec::new();
    for step in &start.next {
        let (place, done) = match &step.at {
            NextPlace::Record(key) => {
                let Some(record) = engine.started_record(actor, key)? else { continue };
                let first = pack.register(&record.register).and_then(|it| it.workflow.as_ref()).map(|it| &it.start);
                (href(&record.register, &record.number), first.is_some() && record.state.as_ref() != first)
            }
            NextPlace::Register(key) => {
                let Some(register) = pack.register(key) else { continue };
                let first = register.workflow.as_ref().map(|workflow| workflow.start.clone());
                let people = *key == pack.identity.register;
                let total = engine.count_matching(actor, key, Vec::new())?;
                // The first administrator alone is not yet a company.
                let begun = match first.filter(|_| !people) {
                    Some(first) => {
                        total > 0 && engine.count_matching(actor, key, vec![Filter::State(vec![first])])? == 0
                    }
                    None => total > 1,
                };
                (format!("/r/{key}"), begun)
            }
        };
        let (title, text) = ctx.words().start_next(&step.key);
        steps.push(FirstStep { title, text, href: step.page.clone().unwrap_or(place), done });
    }
    Ok(if steps.iter().all(|step| step.done) { Vec::new() } else { steps })
}

/// What taking everything back would do.
pub(crate) fn undo(ctx: &Ctx) -> Answer {
    questions(ctx)?;
    let actor = &ctx.me()?.actor;
    let mark = ctx.engine().start_state()?.last.and_then(|last| last.mark).ok_or(Fail::NotFound)?;
    if ctx.engine().bulk(actor, &mark)?.is_none() {
        return Err(Fail::NotFound);
    }
    let reverted = ctx.engine().try_undo_bulk(actor, &mark, &ctx.t().s("start-undo-reason").plain())?;
    let rows = reverted_rows(ctx, &reverted)?;
    let good = rows.iter().filter(|row| matches!(row.fate, Fate::Changes(_))).count();
    let view = Bulk {
        heading: ctx.t().s("start-undo-heading").plain(),
        lead: ctx.t().s("start-undo-lead").with("good", good).plain(),
        action: UNDO.to_owned(),
        good,
        undo: true,
        cancel: MADE.to_owned(),
        rows,
        ..Bulk::default()
    };
    page(ctx, &view, At::Elsewhere, vec![Link::new(ctx.t().s("start-made").plain(), MADE)])
}

/// Takes everything back.
pub(crate) fn take_back(ctx: &Ctx) -> Answer {
    questions(ctx)?;
    ctx.engine().undo_start(&ctx.me()?.actor, &ctx.t().s("start-undo-reason").plain())?;
    Ok(redirect("/?done=start-undone"))
}
