//! An assessment on paper and in a workbook.

use assay_core::{Json, Record};
use assay_pack::FieldKind;

use super::{Assessing, decimal};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::present::Presenter;
use crate::respond::{download, page};
use crate::views::gap::{AssessReport, AssessRow};
use crate::workbook::{self, Cell, exact};

/// The page to print.
pub(crate) fn report(ctx: &Ctx) -> Answer {
    let assessing = Assessing::read(ctx)?;
    let view = gathered(&assessing)?;
    let mut parents = assessing.parents();
    parents.push(crate::views::parts::Link::new(ctx.t().s("assess-title").plain(), assessing.path()));
    page(ctx, &view, assessing.at(), parents)
}

/// What a report of an assessment tells, on whatever it is shown.
pub(super) fn gathered(assessing: &Assessing<'_>) -> Result<AssessReport, Fail> {
    let named = assessing.named()?;
    let present = Presenter::new(assessing.ctx, &named);
    Ok(AssessReport {
        list: assessing.list(None)?,
        summary: summary(assessing),
        at: present.moment(assessing.ctx.engine().now().at),
        back: assessing.path(),
    })
}

/// What the record says of itself in texts.
fn summary(assessing: &Assessing<'_>) -> Vec<(String, String)> {
    let text =
        |record: &Record, key: &str| record.text(key).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
    let fields = assessing.register.fields.iter().filter(|field| matches!(field.kind, FieldKind::Markdown { .. }));
    let label = |key: &str| assessing.ctx.words().field(&assessing.register.key, key);
    fields.filter_map(|field| Some((label(&field.key), text(&assessing.record, &field.key)?))).collect()
}

/// The same as a workbook.
pub(crate) fn workbook(ctx: &Ctx) -> Answer {
    let assessing = Assessing::read(ctx)?;
    let list = assessing.list(None)?;
    let t = ctx.t();
    let column = |key: &str| ctx.words().column(&assessing.register.key, &assessing.table.key, key);
    let pack = assessing.pack;
    let head = [
        t.s("home-clause").plain(),
        column(&pack.requirement),
        t.s("assess-column-requirement").plain(),
        column(&pack.computed),
        column(&pack.rating),
        column(&pack.evidence),
        column(&pack.note),
        column(&pack.effort),
        column(&pack.who),
    ];
    let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    let row = |clause: &str, row: &AssessRow| -> Vec<Cell> {
        let kept = assessing.row(&row.id);
        let cell = |key: &str| kept.and_then(|kept| kept.get(key)).and_then(Json::as_str).unwrap_or_default();
        let days = kept.and_then(|kept| kept.get(&pack.effort)).filter(|json| decimal(json).is_some());
        vec![
            text(clause),
            text(&row.id),
            text(&row.title),
            row.computed.map_or(Cell::Empty, |standing| Cell::Text(t.s(standing.answer()).plain())),
            text(row.rating.as_deref().unwrap_or_default()),
            text(cell(&pack.evidence)),
            text(cell(&pack.note)),
            days.and_then(exact).map_or(Cell::Empty, Cell::Number),
            text(&row.who),
        ]
    };
    let rows = list.groups.iter().flat_map(|group| group.rows.iter().map(|each| row(&group.number, each)));
    let rows = rows.chain(list.strange.iter().map(|each| row("", each)));
    let name = ctx.words().register(&assessing.register.key);
    let bytes = workbook::write(&name, &head, rows).map_err(Fail::Workbook)?;
    Ok(download(&format!("{}.xlsx", assessing.record.number), workbook::MEDIA_TYPE, bytes))
}
