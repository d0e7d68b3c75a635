//! Records that link to a record, and ways to make more of them.

use assay_core::permission::{Right, may};
use assay_core::{Actor, Record};
use assay_engine::{LinkedRecords, RecordView};
use assay_pack::{Inverse, Register, StateKind};

use super::page::Draft;
use crate::fail::Fail;
use crate::handlers::form::offers::Offers;
use crate::handlers::form::sheet::is_locked;
use crate::handlers::list::is_closed;
use crate::present::{Presenter, href};
use crate::views::parts::{Hidden, Link, RecordRef};
use crate::views::record::{AddLink, Folded, LinkGroup, LinkedRow};

/// Up to so many groups are all shown whole.
const UNFOLDED: usize = 3;
/// Records named in the line of a folded group.
const NAMED: usize = 3;

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
    let mut groups = Vec::new();
    let mut firsts = Vec::new();
    for inverse in &register.inverses {
        let linked = view.linked.iter().find(|group| group.register == inverse.from && group.field == inverse.field);
        let refused = draft.link.as_ref().filter(|(group, _, _)| *group == key(&inverse.from, &inverse.field));
        let create = shelf.create(&inverse.from, &inverse.field)?;
        match linked {
            Some(linked) => groups.push(shelf.group(Some(inverse), linked, create, refused)?),
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
            groups.push(shelf.group(None, linked, None, None)?);
        }
    }
    if groups.len() > UNFOLDED {
        groups.iter_mut().for_each(fold);
    }
    Ok((groups, firsts))
}

/// Where so much is linked that nobody reads it, what waits for nobody is one line.
fn fold(group: &mut LinkGroup) {
    let waits = group.rows.iter().any(|row| row.due.is_some());
    let refused = group.add.as_ref().is_some_and(|add| add.refused.is_some());
    if waits || refused || group.rows.is_empty() {
        return;
    }
    let mut titles: Vec<&str> = Vec::new();
    for row in &group.rows {
        if titles.len() < NAMED && !titles.contains(&row.record.title.as_str()) {
            titles.push(&row.record.title);
        }
    }
    group.folded = Some(Folded { count: group.total, first: titles.join(", ") });
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
                format!("{}: {}", words.register_plural(&linked.register), words.field(&linked.register, &linked.field))
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
            key: key(&linked.register, &linked.field),
            title,
            create,
            add,
            rows: rows.collect(),
            unlink: format!("{here}/unlink"),
            all: more.then(|| {
                let text = self.present.ctx.t().s("link-all").with("count", linked.total).plain();
                Link::new(text, format!("/r/{}?view=all&{}={}", linked.register, linked.field, self.number))
            }),
            folded: None,
        })
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
            owner: record.owner().map(|owner| self.present.person(owner)),
            due: record.due().filter(|_| waits).map(|due| self.present.due(due)),
            closed,
            unlink,
        }
    }
}
