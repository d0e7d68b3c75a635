//! What a list can be filtered, sorted and grouped by: fields, what every record has besides, and fields one link away.

use assay_core::permission::{Sight, sight};
use assay_engine::{GroupKey, SortKey};
use assay_pack::{Field, FieldKind, Pack, Register, StateKind};

use crate::app::Ctx;
use crate::handlers::form::sheet::asked;

/// Names in the query of a list that are no filters.
pub(super) const RESERVED: [&str; 21] = [
    "view",
    "saved",
    "q",
    "sort",
    "group",
    "columns",
    "show",
    "by",
    "month",
    "open",
    "add",
    "select",
    "page",
    "size",
    "done",
    "lang",
    "mark",
    "changed_count",
    "left",
    "csrf",
    "back",
];

/// What of a record a condition is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject<'p> {
    State,
    Created,
    Changed,
    CreatedBy,
    Field(&'p Field),
}

/// A subject, and the link it lies behind if it is one of a linked record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'p> {
    pub link: Option<&'p Field>,
    /// Register of the subject.
    pub register: &'p Register,
    pub subject: Subject<'p>,
}

impl<'p> Place<'p> {
    /// The place of this name, if the reader may know of it: `severity`, `state`, `process.owner`.
    pub fn named(ctx: &'p Ctx, register: &'p Register, key: &str) -> Option<Self> {
        let pack = ctx.engine().pack();
        let Some((link, rest)) = key.split_once('.') else {
            return Some(Self { link: None, register, subject: subject(register, key)? });
        };
        let link = register.field(link).filter(|field| field.kind.is_link())?;
        let target = behind(ctx, pack, link)?;
        Some(Self { link: Some(link), register: target, subject: subject(target, rest)? })
    }

    pub fn field(&self) -> Option<&'p Field> {
        match self.subject {
            Subject::Field(field) => Some(field),
            _ => None,
        }
    }

    /// `Process: Owner`.
    pub fn label(&self, ctx: &Ctx, home: &Register) -> String {
        let key = match self.subject {
            Subject::State => "state",
            Subject::Created => "created",
            Subject::Changed => "changed",
            Subject::CreatedBy => "created_by",
            Subject::Field(field) => &field.key,
        };
        let own = ctx.words().field(&self.register.key, key);
        match self.link {
            Some(link) => {
                let link = ctx.words().field(&home.key, &link.key);
                ctx.t().s("filter-behind").with("link", &link).with("field", &own).plain()
            }
            None => own,
        }
    }
}

/// The one register a link leads to, if the reader sees anything of it.
pub(super) fn behind<'p>(ctx: &Ctx, pack: &'p Pack, link: &Field) -> Option<&'p Register> {
    let key = match &link.kind {
        FieldKind::Link(target) | FieldKind::Links(target) => match target.registers.as_slice() {
            [one] => one,
            _ => return None,
        },
        FieldKind::Person | FieldKind::People => &pack.identity.register,
        _ => return None,
    };
    let actor = &ctx.who.as_ref()?.actor;
    pack.register(key).map(AsRef::as_ref).filter(|register| sight(actor, register) != Sight::None)
}

fn subject<'p>(register: &'p Register, key: &str) -> Option<Subject<'p>> {
    match key {
        "state" => register.workflow.as_ref().map(|_| Subject::State),
        "created" => Some(Subject::Created),
        "changed" => Some(Subject::Changed),
        "created_by" => Some(Subject::CreatedBy),
        key if RESERVED.contains(&key) => None,
        key => register.field(key).map(Subject::Field),
    }
}

/// Everything a register's list can be filtered by, in the order of its forms.
pub(super) fn filterable(register: &Register) -> Vec<&str> {
    let state = register.workflow.iter().map(|_| "state");
    let computed = register.fields.iter().filter(|field| field.compute.is_some());
    let fields = asked(register).chain(computed).map(|field| field.key.as_str());
    let all = state.chain(fields).chain(["created", "created_by", "changed"]);
    all.filter(|key| subject(register, key).is_some()).collect()
}

/// How a list is sorted by a column; none where that says nothing.
pub(in crate::handlers) fn sort_key(register: &Register, key: &str) -> Option<SortKey> {
    Some(match key {
        "number" => SortKey::Number,
        "title" => SortKey::Title,
        "owner" => SortKey::Owner,
        "due" => SortKey::Due,
        "created" => SortKey::Created,
        "changed" => SortKey::Changed,
        "state" => {
            let states = &register.workflow.as_ref()?.states;
            let values = states.iter().map(|state| state.key.clone()).collect();
            SortKey::Ranked { field: "state".to_owned(), values }
        }
        key => match &register.field(key)?.kind {
            FieldKind::Integer { .. } | FieldKind::Decimal { .. } | FieldKind::Rating { .. } | FieldKind::Money => {
                SortKey::NumberField(key.to_owned())
            }
            FieldKind::Choice(choices) => SortKey::Ranked { field: key.to_owned(), values: choices.options.clone() },
            FieldKind::Person | FieldKind::Link(_) => SortKey::Titled(key.to_owned()),
            FieldKind::Text { .. }
            | FieldKind::Date
            | FieldKind::DateTime
            | FieldKind::Duration
            | FieldKind::Boolean
            | FieldKind::Role
            | FieldKind::Url => SortKey::Field(key.to_owned()),
            _ => return None,
        },
    })
}

/// What the records of a list are put together by; none where that makes no groups.
pub(super) fn group_key(register: &Register, key: &str) -> Option<GroupKey> {
    if key == "state" {
        return register.workflow.as_ref().map(|_| GroupKey::State);
    }
    match &register.field(key)?.kind {
        FieldKind::Choice(_) | FieldKind::Boolean | FieldKind::Role | FieldKind::Person | FieldKind::Link(_) => {
            Some(GroupKey::Field(key.to_owned()))
        }
        FieldKind::Date => Some(GroupKey::Month(key.to_owned())),
        _ => None,
    }
}

/// Everything a list can be grouped by.
pub(super) fn groupable(register: &Register) -> Vec<&str> {
    filterable(register).into_iter().filter(|key| group_key(register, key).is_some()).collect()
}

/// What a board has columns for: states, or the options of a choice.
pub(super) fn boardable(register: &Register) -> Vec<&str> {
    let state = register.workflow.iter().map(|_| "state");
    let choices = register.fields.iter().filter(|field| matches!(field.kind, FieldKind::Choice(_)));
    state.chain(choices.map(|field| field.key.as_str())).collect()
}

/// What a calendar can show: dates. What is due first, as that waits for somebody.
pub(super) fn datable(register: &Register) -> Vec<&str> {
    let dates = register.fields.iter().filter(|field| matches!(field.kind, FieldKind::Date));
    let mut keys: Vec<&str> = dates.map(|field| field.key.as_str()).collect();
    keys.sort_by_key(|key| *key != "due");
    keys
}

/// Has the register records that wait for somebody, apart from others that do not?
pub(super) fn has_open(register: &Register) -> bool {
    register.workflow.as_ref().is_some_and(|it| it.states.iter().any(|it| it.kind == StateKind::Open))
}
