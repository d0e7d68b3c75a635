//! Records that link to a record, and ways to make more of them. Where the pack says what a page tells, that comes first,
//! and the rest is folded.

use std::collections::BTreeMap;

use assay_core::permission::{Right, may};
use assay_core::{Actor, Record, projection};
use assay_engine::{Filter, LinkedRecords, ListQuery, RecordView, SortKey};
use assay_pack::{Inverse, Part, Register, Related, StateKind};

use super::page::Draft;
use crate::fail::Fail;
use crate::handlers::form::offers::Offers;
use crate::handlers::form::sheet::is_locked;
use crate::handlers::home::watch;
use crate::handlers::list::{columns, is_closed, rows, sort_key};
use crate::present::{Presenter, href, stands_at_end};
use crate::views::list::Column;
use crate::views::parts::{Hidden, Link, RecordRef};
use crate::views::record::{AddLink, LinkGroup, LinkedRow};

/// Up to so many groups are all shown whole.
const UNFOLDED: usize = 3;
/// Records told of a part; the rest is a link away.
const FIRST: u32 = 5;
/// More related records than this are not sorted for a page.
const MANY: usize = 500;

/// The key of a group: the register that links and its field; without register it is a field of the record itself.
pub(super) fn key(from: &str, field: &str) -> String {
    format!("{from}-{field}")
}

/// The groups with records in them, then links that make the first record of the others.
pub(super) fn groups(
    present: &Presenter<'_>,
    register: &Register,
    view: &RecordView<'_>,
    draft: &Draft,
    open: bool,
) -> Result<(Vec<LinkGroup>, Vec<Link>), Fail> {
    let actor = &present.ctx.me()?.actor;
    let offers = Offers::new(present.ctx);
    let shelf = Shelf { present, register, number: &view.record.number, actor, offers: &offers, open };
    let parts = parts(register);
    let mut groups = Vec::new();
    let mut firsts = Vec::new();
    for inverse in &register.inverses {
        let part = parts.iter().find(|(_, part)| part.of == inverse.name);
        let linked = view.linked.iter().find(|group| group.register == inverse.from && group.field == inverse.field);
        let refused = draft.link.as_ref().filter(|(group, _, _)| *group == key(&inverse.from, &inverse.field));
        let create = shelf.create(&inverse.from, &inverse.field)?;
        match linked {
            Some(linked) => {
                let group = shelf.group(Some(inverse), linked, create, refused)?;
                groups.push(match part {
                    Some((figures, part)) => shelf.told(group, linked, part, *figures)?,
                    None => LinkGroup { folded: register.page.is_some() && refused.is_none(), ..group },
                });
            }
            None if refused.is_some() => {
                let none = LinkedRecords {
                    register: inverse.from.clone(),
                    field: inverse.field.clone(),
                    records: Vec::new(),
                    total: 0,
                };
                groups.push(shelf.group(Some(inverse), &none, create, refused)?);
            }
            None => firsts.extend(create.map(|link| Link::new(link.text, link.href))),
        }
    }
    // Links without a name of their own on this side: people in charge, columns of tables.
    for linked in &view.linked {
        if !register.inverses.iter().any(|inverse| inverse.from == linked.register && inverse.field == linked.field) {
            let group = shelf.group(None, linked, None, None)?;
            groups.push(LinkGroup { folded: register.page.is_some(), ..group });
        }
    }
    if register.page.is_none() && groups.len() > UNFOLDED {
        groups.iter_mut().for_each(fold);
    }
    // In the order of the pack.
    let place = |group: &LinkGroup| {
        let inverse = register.inverses.iter().find(|it| key(&it.from, &it.field) == group.key);
        inverse.and_then(|inverse| parts.iter().position(|(_, part)| part.of == inverse.name)).unwrap_or(usize::MAX)
    };
    groups.sort_by_cached_key(place);
    Ok((groups, firsts))
}

/// Where so much is linked that nobody reads it, what waits for nobody is one line.
fn fold(group: &mut LinkGroup) {
    let waits = group.rows.iter().any(|row| row.due.is_some());
    let refused = group.add.as_ref().is_some_and(|add| add.refused.is_some());
    group.folded = !(waits || refused || group.rows.is_empty());
}

/// The parts of a page that are related records, and whether they are figures.
fn parts(register: &Register) -> Vec<(bool, &Related)> {
    let parts = register.page.iter().flat_map(|page| &page.parts);
    let related = parts.filter_map(|part| match part {
        Part::Records(related) => Some((false, related)),
        Part::Figures(related) => Some((true, related)),
        Part::Turtle(_) | Part::Verdicts(_) => None,
    });
    related.collect()
}

struct Shelf<'s> {
    present: &'s Presenter<'s>,
    register: &'s Register,
    number: &'s str,
    actor: &'s Actor,
    offers: &'s Offers<'s>,
    /// The record is shown as it is now and was not withdrawn.
    open: bool,
}

impl Shelf<'_> {
    /// Makes a record that is linked already.
    fn create(&self, from: &str, field: &str) -> Result<Option<Link>, Fail> {
        let source = self.present.ctx.engine().pack().register(from);
        let asked = source.and_then(|source| source.field(field)).is_some_and(|field| field.compute.is_none());
        if !self.open || !asked || !self.offers.may_create(from)? {
            return Ok(None);
        }
        let label = self.present.ctx.words().new_label(from);
        Ok(Some(Link::new(label, format!("/r/{from}/new?{field}={0}&_from={0}", self.number))))
    }

    fn group(
        &self,
        inverse: Option<&Inverse>,
        linked: &LinkedRecords,
        create: Option<Link>,
        refused: Option<&(String, String, String)>,
    ) -> Result<LinkGroup, Fail> {
        let (words, pack) = (self.present.ctx.words(), self.present.ctx.engine().pack());
        let title = match inverse {
            Some(inverse) => words.inverse(&self.register.key, &inverse.name),
            None => {
                let register = words.register_plural(&linked.register);
                let field = words.field(&linked.register, &linked.field);
                self.present.ctx.t().s("labelled").with("label", &register).with("value", &field).plain()
            }
        };
        let source = pack.register(&linked.register);
        let field = source.and_then(|source| source.field(&linked.field));
        let settable = field.is_some_and(|field| field.kind.is_link() && field.compute.is_none());
        let here = href(&self.register.key, self.number);
        let names = vec![Hidden::new("from", linked.register.clone()), Hidden::new("field", linked.field.clone())];
        // Whoever may change none of these records has nothing to link.
        let may_link = self.open
            && settable
            && source.is_some_and(|source| {
                may(self.actor, Right::Edit, source, None)
                    || linked.records.iter().any(|it| may(self.actor, Right::Edit, source, Some(it)))
            });
        let add = if may_link {
            Some(AddLink {
                action: format!("{here}/links"),
                hidden: names.clone(),
                suggestions: self.offers.suggestions(&linked.register)?,
                source: format!("/pick/{}", linked.register),
                refused: refused.map(|(_, typed, why)| (typed.clone(), why.clone())),
            })
        } else {
            None
        };
        let rows = linked.records.iter().map(|record| {
            let free = source.is_some_and(|source| {
                may(self.actor, Right::Edit, source, Some(record)) && !is_locked(source, record, &linked.field)
            });
            let required = field.is_some_and(|field| field.required);
            let unlink = (self.open && settable && free && !required).then(|| names.clone());
            self.row(record, unlink)
        });
        let more = linked.total > linked.records.len();
        Ok(LinkGroup {
            total: linked.total,
            folded: false,
            columns: Vec::new(),
            tiles: Vec::new(),
            key: key(&linked.register, &linked.field),
            title,
            create,
            add,
            rows: rows.collect(),
            unlink: format!("{here}/unlink"),
            all: more.then(|| self.all(linked)),
        })
    }

    /// Leads to all records of a group.
    fn all(&self, linked: &LinkedRecords) -> Link {
        let text = self.present.ctx.t().s("link-all").with("count", linked.total).plain();
        Link::new(text, format!("/r/{}?view=all&{}={}", linked.register, linked.field, self.number))
    }

    /// A group as the pack wants it told: the first records in the order of their register, with columns of their own, or
    /// as figures.
    fn told(&self, group: LinkGroup, linked: &LinkedRecords, part: &Related, figures: bool) -> Result<LinkGroup, Fail> {
        let ctx = self.present.ctx;
        let Some(source) = ctx.engine().pack().register(&linked.register) else { return Ok(group) };
        let (by, descending) = (source.sort.0.as_str(), source.sort.1);
        let here = Filter::Links { field: linked.field.clone(), target: self.number.to_owned() };
        let query = |filters: Vec<Filter>| ListQuery {
            filters,
            sort: sort_key(source, by).unwrap_or(SortKey::Number),
            descending,
            fields: if figures { Vec::new() } else { part.columns.clone() },
            ..ListQuery::of(&source.key, FIRST)
        };
        // Of very many, the newest: to sort them all would take longer than anybody waits.
        if linked.total > MANY && !figures {
            let targets = linked.records.iter().flat_map(|record| projection::links(source, record));
            let named = ctx.engine().records_named(self.actor, targets.map(|(_, target)| target))?;
            return Ok(self.rows(group, linked, source, part, (&linked.records, &named)));
        }
        // What is over is told only where there is nothing else.
        let mut page = ctx.engine().list(self.actor, query(vec![here.clone(), Filter::not_closed()]))?;
        if page.records.is_empty() {
            page = ctx.engine().list(self.actor, query(vec![here]))?;
        }
        if figures {
            let tiles = watch::tiles(&Presenter::new(ctx, &page.named), &page.records);
            // Figures without a value are told as rows.
            return Ok(if tiles.is_empty() { group } else { LinkGroup { tiles, ..group } });
        }
        Ok(self.rows(group, linked, source, part, (&page.records, &page.named)))
    }

    /// A group with these records (and those they name) as rows, in the columns of a part.
    fn rows(
        &self,
        group: LinkGroup,
        linked: &LinkedRecords,
        source: &Register,
        part: &Related,
        (records, named): (&[Record], &BTreeMap<String, Record>),
    ) -> LinkGroup {
        let present = Presenter::new(self.present.ctx, named);
        let rows = records.iter().map(|record| {
            // Ways to take a link away are those of the same record in the group, if it is there.
            let known = group.rows.iter().find(|row| row.record.number == record.number);
            let closed = is_closed(source, record);
            LinkedRow {
                record: present.record_of(record),
                cells: part.columns.iter().map(|column| rows::cell(&present, source, column, record, closed)).collect(),
                unlink: known.and_then(|row| row.unlink.clone()),
                closed,
                ..LinkedRow::default()
            }
        });
        let columns = part.columns.iter().map(|column| Column {
            label: columns::label(present.ctx, source, column),
            end: source.field(column).is_some_and(|field| stands_at_end(&field.kind)),
            ..Column::default()
        });
        let rows: Vec<LinkedRow> = rows.collect();
        let all = (linked.total > rows.len()).then(|| self.all(linked));
        LinkGroup { rows, columns: columns.collect(), all, ..group }
    }

    fn row(&self, record: &Record, unlink: Option<Vec<Hidden>>) -> LinkedRow {
        let register = self.present.ctx.engine().pack().register(&record.register);
        let state = register.and_then(|register| Some((register, record.state.as_deref()?)));
        let closed = register.is_some_and(|register| is_closed(register, record));
        let waits = state
            .is_none_or(|(register, state)| register.state(state).is_none_or(|state| state.kind == StateKind::Open));
        LinkedRow {
            record: RecordRef {
                number: record.number.clone(),
                title: record.title().to_owned(),
                href: Some(href(&record.register, &record.number)),
                state: state.map(|(register, state)| self.present.state(register, state)),
            },
            facts: Vec::new(),
            cells: Vec::new(),
            owner: record.owner().map(|owner| self.present.person(owner)),
            due: record.due().filter(|_| waits).map(|due| self.present.due(due)),
            closed,
            unlink,
        }
    }
}
