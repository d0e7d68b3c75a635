//! `assay user`: who can sign in.

use std::collections::BTreeMap;

use assay_core::{Act, Actor, Command, Json};
use assay_engine::{Filter, ListQuery};
use assay_text::Args;
use serde_json::json;

use super::Ended;
use super::new::name_of;
use crate::args::{Global, PasswordFrom, User};
use crate::error::CliError;
use crate::out::Out;
use crate::password;
use crate::world::World;

pub fn run(global: &Global, user: User, out: &Out) -> Result<Ended, CliError> {
    match user {
        User::Add { email, name, roles, password } => add(global, &email, name, &roles, &password, out)?,
        User::List => list(&World::open(global)?, out)?,
        User::Password { email, password } => set_password(&World::open(global)?, &email, &password, out)?,
        User::Disable { email } => switch(&World::open(global)?, &email, true, out)?,
        User::Enable { email } => switch(&World::open(global)?, &email, false, out)?,
    }
    Ok(Ended::Fine)
}

fn add(
    global: &Global,
    email: &str,
    name: Option<String>,
    roles: &[String],
    password: &PasswordFrom,
    out: &Out,
) -> Result<(), CliError> {
    let (world, _lock) = World::open_to_write(global)?;
    let known = &world.pack().roles;
    if let Some(role) = roles.iter().find(|role| !known.contains(role)) {
        return Err(CliError::helped(
            format!("there is no role `{role}`"),
            format!("the roles are: {}", known.join(", ")),
        ));
    }
    let email = email.trim().to_lowercase();
    let person = find_person(&world, &email)?;
    let password = password::take(password, out)?;
    let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
    let number = match person {
        // Known from an import or made on the pages: they get an account, not a second record.
        Some(person) => {
            if world.engine.accounts()?.iter().any(|account| account.person == person) {
                let what = format!("{email} has an account already");
                return Err(CliError::helped(what, "set a new password with `assay user password`"));
            }
            world.engine.open_account(&World::operator(), &person, &email, &password.text)?;
            grant(&world, &person, &roles)?;
            person
        }
        None => {
            let name = name.unwrap_or_else(|| name_of(&email));
            let register = &world.pack().identity.register;
            let added = world.engine.add_user(&email, &name, &roles, &password.text);
            added.map_err(|error| world.explain(register, error))?
        }
    };
    world.engine.publish_checkpoint()?;
    out.json(&json!({
        "person": number, "email": email, "roles": roles, "password": password.generated.then_some(&password.text),
    }));
    out.say("cli-user-added", &Args::new().with("email", &email).with("number", &number));
    if password.generated {
        out.say("cli-password-generated", &Args::new().with("password", &password.text));
    }
    Ok(())
}

/// Adds roles to a person's record.
fn grant(world: &World, person: &str, roles: &[&str]) -> Result<(), CliError> {
    let (field, register) = (&world.pack().identity.roles, &world.pack().identity.register);
    let operator = World::operator();
    let record = world.engine.record(&operator, person)?;
    let held: Vec<&str> = record.targets(field).chain(roles.iter().copied()).collect();
    let mut wanted: Vec<Json> = Vec::new();
    for role in held {
        if !wanted.iter().any(|known| known == role) {
            wanted.push(json!(role));
        }
    }
    if roles.is_empty() {
        return Ok(());
    }
    let data = BTreeMap::from([(field.clone(), Json::Array(wanted))]);
    let edit = Command::new(operator, Act::Edit { number: person.to_owned(), set: data });
    world.engine.submit(edit).map_err(|error| world.explain(register, error))?;
    Ok(())
}

/// The person whose record has this address.
fn find_person(world: &World, email: &str) -> Result<Option<String>, CliError> {
    let identity = &world.pack().identity;
    let operator = World::operator();
    let query = ListQuery {
        sight: assay_core::permission::Sight::All,
        person: operator.person.clone(),
        filters: vec![Filter::Is { field: identity.email.clone(), values: vec![email.to_owned()] }],
        descending: false,
        ..ListQuery::of(&identity.register, 1)
    };
    let page = world.engine.list(&operator, query)?;
    Ok(page.records.into_iter().next().map(|record| record.number))
}

fn list(world: &World, out: &Out) -> Result<(), CliError> {
    let operator = World::operator();
    let accounts = world.engine.accounts()?;
    let people = world.engine.records_named(&operator, accounts.iter().map(|account| account.person.as_str()))?;
    let roles_field = &world.pack().identity.roles;
    let roles = |person: &str| -> Vec<String> {
        let record = people.get(person);
        record.map(|record| record.targets(roles_field).map(ToOwned::to_owned).collect()).unwrap_or_default()
    };
    let name = |person: &str| people.get(person).map(|record| record.title().to_owned()).unwrap_or_default();
    out.json(&Json::Array(
        accounts
            .iter()
            .map(|account| {
                json!({
                    "email": account.email, "person": account.person, "name": name(&account.person),
                    "roles": roles(&account.person), "since": account.created.to_string(), "disabled": account.disabled,
                })
            })
            .collect(),
    ));
    if out.is_json() {
        return Ok(());
    }
    let head = ["email", "person", "name", "roles", "state"]
        .map(|column| out.text(&format!("cli-user-{column}"), &Args::new()));
    let rows: Vec<Vec<String>> = accounts
        .iter()
        .map(|account| {
            let held: Vec<String> = roles(&account.person).iter().map(|role| world.words.role(role)).collect();
            let state = if account.disabled { "cli-user-is-disabled" } else { "cli-user-is-active" };
            let state = out.text(state, &Args::new());
            vec![account.email.clone(), account.person.clone(), name(&account.person), held.join(", "), state]
        })
        .collect();
    out.table(&head, &rows);
    Ok(())
}

fn set_password(world: &World, email: &str, password: &PasswordFrom, out: &Out) -> Result<(), CliError> {
    let email = email.trim().to_lowercase();
    let known = world.engine.accounts()?.into_iter().find(|account| account.email == email);
    let person = match known {
        Some(account) => account.person,
        None => find_person(world, &email)?.ok_or_else(|| unknown(&email))?,
    };
    let password = password::take(password, out)?;
    world.engine.open_account(&World::operator(), &person, &email, &password.text)?;
    let made = password.generated.then_some(&password.text);
    out.json(&json!({ "email": email, "person": person, "password": made }));
    out.say("cli-user-password-set", &Args::new().with("email", &email));
    if let Some(made) = made {
        out.say("cli-password-generated", &Args::new().with("password", made));
    }
    Ok(())
}

fn switch(world: &World, email: &str, disabled: bool, out: &Out) -> Result<(), CliError> {
    let email = email.trim().to_lowercase();
    let account = world.engine.accounts()?.into_iter().find(|account| account.email == email);
    let account = account.ok_or_else(|| unknown(&email))?;
    world.engine.let_sign_in(&World::operator(), &account.person, !disabled)?;
    out.json(&json!({ "email": account.email, "person": account.person, "disabled": disabled }));
    out.say(if disabled { "cli-user-disabled" } else { "cli-user-enabled" }, &Args::new().with("email", &email));
    Ok(())
}

fn unknown(email: &str) -> CliError {
    CliError::helped(format!("nobody signs in as {email}"), "see `assay user list`")
}

/// Those who can sign in, by name: for whoever starts the server for the first time.
pub fn active(world: &World) -> Result<Vec<(String, String)>, CliError> {
    let operator: Actor = World::operator();
    let accounts: Vec<_> = world.engine.accounts()?.into_iter().filter(|account| !account.disabled).collect();
    let people = world.engine.records_named(&operator, accounts.iter().map(|account| account.person.as_str()))?;
    let named = accounts.into_iter().map(|account| {
        let name = people.get(&account.person).map(|record| record.title().to_owned()).unwrap_or_default();
        (account.email, name)
    });
    Ok(named.collect())
}
