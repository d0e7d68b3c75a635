//! Who may do what: one function, and the same rule as a predicate for lists.

use assay_pack::{Pack, Party, Permissions, Register};

use crate::command::Actor;
use crate::record::Record;

/// What somebody wants to do with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// See it.
    Read,
    /// Make one.
    Create,
    /// Change, link, attach.
    Edit,
    /// Comment.
    Comment,
}

impl Right {
    fn parties(self, permissions: &Permissions) -> &[Party] {
        match self {
            Self::Read => &permissions.read,
            Self::Create => &permissions.create,
            Self::Edit => &permissions.edit,
            Self::Comment => &permissions.comment,
        }
    }
}

/// May `actor` do this with `record` (none for a record yet to be made)?
#[must_use]
pub fn may(actor: &Actor, right: Right, register: &Register, record: Option<&Record>) -> bool {
    actor.system || is_any(actor, right.parties(&register.permissions), record)
}

/// Is `actor` one of these parties to `record`?
#[must_use]
pub fn is_any(actor: &Actor, parties: &[Party], record: Option<&Record>) -> bool {
    parties.iter().any(|party| match party {
        Party::Everyone => true,
        Party::Role(role) => actor.has_role(role),
        Party::Owner => record.is_some_and(|record| record.owner() == Some(actor.person.as_str())),
        Party::Creator => record.is_some_and(|record| record.created_by == actor.person),
        Party::Field(field) => record.is_some_and(|record| record.targets(field).any(|number| number == actor.person)),
    })
}

/// Which records of one register somebody may see, in the form lists and searches need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Sight {
    /// All of them.
    All,
    /// None of them.
    None,
    /// Those to which the person stands in one of these relations.
    Only {
        /// As owner.
        owner: bool,
        /// As creator.
        creator: bool,
        /// Named in one of these fields.
        fields: Vec<String>,
    },
}

/// The part of a register `actor` may see. Agrees with [`may`] on every record (property-tested).
#[must_use]
pub fn sight(actor: &Actor, register: &Register) -> Sight {
    if actor.system {
        return Sight::All;
    }
    let (mut owner, mut creator, mut fields) = (false, false, Vec::new());
    for party in &register.permissions.read {
        match party {
            Party::Everyone => return Sight::All,
            Party::Role(role) if actor.has_role(role) => return Sight::All,
            Party::Role(_) => {}
            Party::Owner => owner = true,
            Party::Creator => creator = true,
            Party::Field(field) => fields.push(field.clone()),
        }
    }
    if owner || creator || !fields.is_empty() { Sight::Only { owner, creator, fields } } else { Sight::None }
}

/// [`sight`] for every register of the pack, by register key.
#[must_use]
pub fn sights(actor: &Actor, pack: &Pack) -> Vec<(String, Sight)> {
    pack.registers.iter().map(|register| (register.key.clone(), sight(actor, register))).collect()
}
