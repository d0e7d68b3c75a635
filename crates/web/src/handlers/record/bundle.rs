//! A record and its whole chain as one page to print.

use assay_core::Record;
use assay_pack::Register;

use super::page::{Assembly, assemble};
use super::{found, head, head_of, steps};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::{Presenter, fingerprint, href};
use crate::respond::page;
use crate::views::map::{Bundle, Sheet};
use crate::views::parts::Link;
use crate::views::shell::At;

/// Records of a chain that one bundle holds.
const MOST: usize = 40;

/// The page.
pub(crate) fn bundle(ctx: &Ctx) -> Answer {
    let (register, record) = found(ctx)?;
    let who = &ctx.me()?.actor;
    let bundled = bundled(ctx, &record)?;
    let each = bundled.chain.iter().map(|(layer, number)| sheet(ctx, *layer, number));
    let records = each.collect::<Result<_, _>>()?;
    let named = std::collections::BTreeMap::new();
    let path = href(&register.key, &record.number);
    let view = Bundle {
        head: head_of(ctx, register, &record)?,
        by: who.name.clone(),
        at: Presenter::new(ctx, &named).moment(ctx.engine().now().at),
        records,
        more: bundled.more,
    };
    let list = Link::new(ctx.words().register_plural(&register.key), format!("/r/{}", register.key));
    page(ctx, &view, At::Register(register.key.clone()), vec![list, Link::new(record.number.clone(), path)])
}

/// What a bundle holds.
pub(super) struct Bundled {
    /// The records by their layer in the chain and number: the record itself, then why, then what came of it.
    pub chain: Vec<(i32, String)>,
    /// How many more there are.
    pub more: usize,
}

/// The chain of a record, as far as a bundle holds it.
pub(super) fn bundled(ctx: &Ctx, record: &Record) -> Result<Bundled, Fail> {
    let chain = ctx.engine().chain(&ctx.me()?.actor, &record.number, MOST)?;
    let mut nodes: Vec<(i32, String)> =
        chain.nodes.iter().map(|node| (node.layer, node.record.number.clone())).collect();
    nodes.sort_by_key(|(layer, _)| (*layer != 0, *layer > 0, layer.abs()));
    Ok(Bundled { chain: nodes, more: chain.folds.iter().map(|fold| fold.count).sum() })
}

fn sheet(ctx: &Ctx, layer: i32, number: &str) -> Result<Sheet, Fail> {
    let view = ctx.engine().view(&ctx.me()?.actor, number, None)?;
    let register = ctx.engine().pack().register(&view.record.register).ok_or(Fail::NotFound)?;
    assemble(ctx, register, &view, None, |assembly| sheet_of(assembly, register, layer))
}

/// A record as a sheet of a bundle.
pub(super) fn sheet_of(assembly: &Assembly<'_>, register: &Register, layer: i32) -> Result<Sheet, Fail> {
    let mut sections = assembly.sections(false)?;
    for section in &mut sections {
        section.fields.retain(|field| !field.value.is_empty());
    }
    sections.retain(|section| !section.fields.is_empty());
    let latest = assembly.trail.last();
    Ok(Sheet {
        head: head(assembly.present, register, assembly.record()),
        layer,
        steps: steps::steps(assembly.present, register, assembly.record(), assembly.trail),
        sections,
        facts: assembly.facts()?,
        entries: assembly.record().version,
        fingerprint: latest.map(|row| fingerprint(&row.leaf.0)).unwrap_or_default(),
        changed: latest.map(|row| assembly.present.moment(row.entry.at)).unwrap_or_default(),
    })
}
