//! A record on paper: its fields, files, comments, signatures and history, and behind it the records of its chain.

use assay_core::keys;
use assay_engine::{EngineError, Proven};
use assay_report::prose;
use serde_json::{Value as Json, json};

use super::bundle::{Bundled, bundled, sheet_of};
use super::page::{Assembly, Draft, assemble};
use super::{entries, found};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::paper::{Paper, chip, picture, pictures_in, signature, signed_at, value};
use crate::present::Presenter;
use crate::views::map::Sheet;
use crate::views::record::{Block, Entry, Field, LinkGroup, Section};

/// Entries of the history of one record that are printed; the rest is in the ledger.
const ENTRIES: usize = 250;

/// What the layout calls its words.
const WORDS: [(&str, &str); 18] = [
    ("files", "files-title"),
    ("file-name", "paper-file-name"),
    ("file-size", "paper-file-size"),
    ("comments", "comments-title"),
    ("signatures", "paper-signatures"),
    ("signed-by", "paper-signed-by"),
    ("meaning", "paper-meaning"),
    ("signed-at", "paper-signed-at"),
    ("fingerprint", "paper-fingerprint"),
    ("history", "history-title"),
    ("entry", "paper-entry"),
    ("at", "paper-at"),
    ("number", "print-number"),
    ("record", "paper-record"),
    ("state", "print-state"),
    ("who", "paper-who"),
    ("did", "paper-did"),
    ("contents", "bundle-contents"),
];

/// The record alone.
pub(crate) fn paper(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let bundled = Bundled { chain: vec![(0, record.number.clone())], more: 0 };
    print(ctx, register, &record, &bundled, &record.number)
}

/// The record with its chain.
pub(crate) fn bundle_paper(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let bundled = bundled(ctx, &record)?;
    print(ctx, register, &record, &bundled, &format!("{}-bundle", record.number))
}

fn print(
    ctx: &Ctx,
    register: &assay_pack::Register,
    record: &assay_core::Record,
    bundled: &Bundled,
    file: &str,
) -> Answer {
    let t = ctx.t();
    let mut paper = Paper::new(ctx, "record", record.title());
    paper.about(register, record);
    paper.words(&WORDS);
    if bundled.chain.len() == 1 {
        paper.prefer(format!("record-{}", register.key));
    }
    let whole = bundled.chain.len() > 1;
    let mut records = Vec::new();
    for (layer, number) in &bundled.chain {
        let view = ctx.engine().view(&ctx.me()?.actor, number, None)?;
        let register = ctx.engine().pack().register(&view.record.register).ok_or(Fail::NotFound)?;
        let printed = assemble(ctx, register, &view, None, |assembly| {
            let sheet = sheet_of(assembly, register, *layer)?;
            paper.pictures(assembly.trail, names(&sheet, assembly).iter().map(String::as_str))?;
            printed(ctx, assembly, register, &sheet, whole)
        })?;
        records.push(printed);
    }
    let more = (bundled.more > 0).then(|| t.s("bundle-more").with("count", bundled.more).plain());
    paper.set("more", more.map_or(Json::Null, Json::String));
    paper.set("records", Json::Array(records));
    paper.set("proof", proof(ctx, &record.number)?);
    paper.answer(file)
}

/// The pictures of a record: in its texts, fields, comments and files.
fn names(sheet: &Sheet, assembly: &Assembly<'_>) -> Vec<String> {
    let mut names = Vec::new();
    let fields = sheet.sections.iter().flat_map(|section| &section.fields).chain(&sheet.facts);
    fields.for_each(|field| pictures_in(&field.value, &mut names));
    names.extend(assembly.files(&Draft::default()).items.iter().filter_map(|item| picture(&item.file)));
    let comments = assembly.trail.iter().filter_map(|row| row.entry.value(keys::COMMENT)?.as_str());
    names.extend(comments.flat_map(crate::markdown::files_in).map(|hash| format!("{}{hash}", crate::markdown::FILES)));
    names
}

fn printed(
    ctx: &Ctx,
    assembly: &Assembly<'_>,
    register: &assay_pack::Register,
    sheet: &Sheet,
    whole: bool,
) -> Result<Json, Fail> {
    let (t, present) = (ctx.t(), assembly.present);
    let place = if whole { t.s(sheet.place()).plain() } else { String::new() };
    // In a bundle what is linked has a sheet of its own.
    let linked = if whole { Vec::new() } else { assembly.linked()? };
    let fields =
        assembly.filled().map(|(key, label, it)| (key.to_owned(), json!({ "label": label, "value": value(ctx, &it) })));
    let steps = sheet.steps.iter().map(|step| {
        let phase = if step.is_done() {
            "done"
        } else if step.is_current() {
            "current"
        } else {
            "ahead"
        };
        json!({ "label": step.label, "note": step.note, "phase": phase })
    });
    let files = assembly.files(&Draft::default()).items.into_iter().map(|item| {
        json!({
            "name": item.file.name, "size": item.file.size, "who": item.who, "at": item.at.text,
            "picture": picture(&item.file),
        })
    });
    let comments = assembly.trail.iter().filter_map(|row| {
        let text = row.entry.value(keys::COMMENT)?.as_str()?;
        let who = present.person(&row.entry.actor).name;
        Some(json!({ "who": who, "at": present.moment(row.entry.at).text, "prose": prose(text) }))
    });
    let signatures = assembly.trail.iter().filter_map(|row| {
        let (name, meaning) = signature(row)?;
        Some(json!({
            "who": name, "meaning": ctx.words().meaning(meaning), "at": signed_at(present, row),
            "fingerprint": crate::present::fingerprint(&row.leaf.0),
        }))
    });
    let told = entries::shown(present, register, assembly.trail, 0, ENTRIES, false);
    let earlier = assembly.trail.len().saturating_sub(told.len());
    let history = told.iter().zip(assembly.trail.iter().rev()).map(|(entry, row)| told_entry(ctx, entry, row.seq));
    let facts = sheet.head.facts.iter().map(|fact| fact.text.as_str()).collect::<Vec<_>>();
    Ok(json!({
        "kind": ctx.words().register(&register.key),
        "place": place,
        "number": sheet.head.number,
        "title": sheet.head.title,
        "chips": sheet.head.chips.iter().map(chip).collect::<Vec<_>>(),
        "sub": facts.join(" · "),
        "steps": steps.collect::<Vec<_>>(),
        "facts": sheet.facts.iter().filter(|fact| !fact.value.is_empty()).map(|fact| field(ctx, fact)).collect::<Vec<_>>(),
        "sections": sheet.sections.iter().map(|it| section(ctx, it)).collect::<Vec<_>>(),
        "fields": fields.collect::<serde_json::Map<_, _>>(),
        "linked": linked.iter().map(|group| linked_group(ctx, group)).collect::<Vec<_>>(),
        "files": files.collect::<Vec<_>>(),
        "comments": comments.collect::<Vec<_>>(),
        "signatures": signatures.collect::<Vec<_>>(),
        "history": history.collect::<Vec<_>>(),
        "earlier": if earlier > 0 { t.s("paper-earlier").with("count", earlier).plain() } else { String::new() },
        "seal": format!(
            "{} {}",
            t.s("bundle-seal").with("count", sheet.entries).with("at", &sheet.changed.text).plain(),
            sheet.fingerprint,
        ),
    }))
}

fn field(ctx: &Ctx, of: &Field) -> Json {
    json!({ "key": of.key, "label": of.label, "value": value(ctx, &of.value) })
}

fn section(ctx: &Ctx, of: &Section) -> Json {
    let blocks = of.blocks().into_iter().map(|block| match block {
        Block::Across(fields) => json!({ "across": fields.into_iter().map(|it| field(ctx, it)).collect::<Vec<_>>() }),
        Block::Whole(whole) => json!({ "whole": field(ctx, whole) }),
    });
    json!({ "key": of.key, "title": of.title, "blocks": blocks.collect::<Vec<_>>() })
}

fn linked_group(ctx: &Ctx, of: &LinkGroup) -> Json {
    let rows = of.rows.iter().map(|row| {
        let state = row.record.state.as_ref().map(chip);
        json!({ "number": row.record.number, "title": row.record.title, "state": state, "facts": row.facts })
    });
    let more = of.total.saturating_sub(of.rows.len());
    let more = if more > 0 { ctx.t().s("paper-linked-more").with("count", more).plain() } else { String::new() };
    json!({ "key": of.key, "title": of.title, "rows": rows.collect::<Vec<_>>(), "more": more })
}

fn told_entry(ctx: &Ctx, entry: &Entry, place: u64) -> Json {
    let did = ctx.t().s(entry.act.id()).with("who", &entry.who).with("what", entry.act.what());
    let did = did.with("fields", entry.changes.len()).with("field", entry.only_label());
    let changes = entry.changes.iter().map(|it| json!({ "label": it.label, "old": it.old, "new": it.new }));
    json!({
        "entry": place,
        "at": entry.at.text,
        "who": entry.who,
        "did": did.plain(),
        "changes": changes.collect::<Vec<_>>(),
        "reason": entry.reason,
        "signed": entry.signed,
        "fingerprint": entry.fingerprint,
    })
}

/// What the history of the record is proved against, now; or that it does not hold. Nothing while no checkpoint covers it.
fn proof(ctx: &Ctx, number: &str) -> Result<Json, Fail> {
    let t = ctx.t();
    let named = std::collections::BTreeMap::new();
    let present = Presenter::new(ctx, &named);
    let (says, facts) = match ctx.engine().prove(&ctx.me()?.actor, number) {
        Ok(Proven { origin, size, root, signed, .. }) => {
            let says = t.s("paper-proved").with("size", size).with("at", &present.moment(signed).text).plain();
            let facts = vec![
                [t.s("paper-proof-ledger").plain(), origin],
                [t.s("paper-proof-size").plain(), size.to_string()],
                [t.s("paper-proof-root").plain(), root],
            ];
            (says, facts)
        }
        Err(EngineError::Invalid(why)) => (t.s("paper-unproved").with("why", &why).plain(), Vec::new()),
        Err(error) => return Err(error.into()),
    };
    Ok(json!({ "says": says, "facts": facts }))
}
