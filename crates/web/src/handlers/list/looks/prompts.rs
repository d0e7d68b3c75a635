//! Questions that help to think of everything: option by option, with what there is and what others found.

use std::collections::BTreeSet;

use assay_core::Record;
use assay_core::permission::{Right, may};
use assay_engine::{Filter, ListQuery};
use assay_pack::{FieldKind, Prompts, Register};

use super::super::asked::{Asked, Show, encode};
use super::super::conditions::Test;
use crate::app::Ctx;
use crate::fail::Fail;
use crate::present::{Presenter, href};
use crate::views::looks::{Ask, PromptGroup, PromptsLook, SuggestionRow};
use crate::views::parts::Link;
use crate::views::record::Field as Shown;

/// Records named under a question.
const NAMED: usize = 4;
/// Records whose titles are compared with the suggestions.
const COMPARED: u32 = 60;

pub(super) fn prompts(
    ctx: &Ctx,
    register: &Register,
    asked: &Asked,
    (key, prompts): (&str, &Prompts),
    lead: String,
) -> Result<PromptsLook, Fail> {
    let actor = &ctx.me()?.actor;
    let Some(field) = register.field(&prompts.by) else { return Ok(PromptsLook::default()) };
    let FieldKind::Choice(choices) = &field.kind else { return Ok(PromptsLook::default()) };
    let (words, key_of) = (ctx.words(), &register.key);
    let creates = may(actor, Right::Create, register, None);
    let organisation = organisation(ctx)?;
    let told = prompts.told_by.as_ref().zip(organisation.as_ref());
    let told = told.and_then(|(told_by, record)| record.text(told_by)).unwrap_or_default().to_lowercase();
    let mut groups = Vec::new();
    for option in &choices.options {
        let query =
            ListQuery { offset: 0, limit: COMPARED, fields: vec![prompts.by.clone()], ..asked.query(ctx, register) };
        let mut filters = query.filters.clone();
        filters.push(Filter::Is { field: prompts.by.clone(), values: vec![option.clone()] });
        let page = ctx.engine().list(actor, ListQuery { filters, ..query })?;
        let present = Presenter::new(ctx, &page.named);
        let titles: BTreeSet<String> = page.records.iter().map(|record| record.title().to_lowercase()).collect();
        let new = |more: &[(String, String)]| {
            let mut pairs = vec![(prompts.by.clone(), option.clone())];
            pairs.extend_from_slice(more);
            creates.then(|| format!("/r/{key_of}/new?{}", encode(&pairs)))
        };
        let suggestions = prompts.suggestions.iter().filter(|one| one.option == *option).map(|one| {
            let text = words.suggestion(key_of, &one.key);
            let mut pairs = vec![("title".to_owned(), text.clone())];
            pairs.extend(one.with.iter().cloned());
            let taken = titles.contains(&text.to_lowercase());
            SuggestionRow {
                why: words.suggestion_why(key_of, &one.key),
                // What names no words is for everybody.
                typical: one.words.is_empty() || one.words.iter().any(|word| told.contains(&word.to_lowercase())),
                take: new(&pairs).filter(|_| !taken),
                taken,
                text,
            }
        });
        let mut to = asked.clone();
        to.show = Show::Table;
        groups.push(PromptGroup {
            key: format!("prompt-{option}"),
            title: words.option(key_of, &prompts.by, option),
            question: words.prompt(key_of, key, option),
            suggestions: suggestions.collect(),
            new: new(&[]),
            all: (page.total > 0).then(|| {
                let text = ctx.t().s("prompts-all").with("count", page.total).plain();
                Link::new(text, to.link_with(&prompts.by, Some(Test::Any(vec![option.clone()]))))
            }),
            records: page.records.iter().take(NAMED).map(|record| present.record_of(record)).collect(),
        });
    }
    Ok(PromptsLook { lead, ask: ask(ctx, prompts, organisation.as_ref())?, groups })
}

/// The record of the organisation, if the reader may see it.
fn organisation(ctx: &Ctx) -> Result<Option<Record>, Fail> {
    let query = ListQuery { descending: false, ..ListQuery::of(&ctx.engine().pack().organisation, 1) };
    Ok(ctx.engine().list(&ctx.me()?.actor, query)?.records.into_iter().next())
}

/// What is asked of the organisation itself.
fn ask(ctx: &Ctx, prompts: &Prompts, organisation: Option<&Record>) -> Result<Option<Ask>, Fail> {
    let (Some(first), Some(record)) = (prompts.asks.first(), organisation) else { return Ok(None) };
    let Some(register) = ctx.engine().pack().register(&record.register) else { return Ok(None) };
    let actor = &ctx.me()?.actor;
    let links = prompts.asks.iter().filter_map(|key| record.text(key));
    let named = ctx.engine().records_named(actor, links)?;
    let present = Presenter::new(ctx, &named);
    let fields = prompts.asks.iter().filter_map(|key| register.field(key)).map(|field| {
        let value = present.value(register, field, record.data.get(&field.key), &record.number);
        Shown::new(ctx.words().field(&register.key, &field.key), value)
    });
    let edit = may(actor, Right::Edit, register, Some(record));
    Ok(Some(Ask {
        title: ctx.words().field(&register.key, first),
        fields: fields.collect(),
        answered: record.data.contains_key(first),
        edit: edit.then(|| format!("{}/edit#f-{first}", href(&register.key, &record.number))),
    }))
}
