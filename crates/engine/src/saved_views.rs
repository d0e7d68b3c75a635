//! Views of lists that people keep: their own, those shared with everybody, and those a list opens with.

use assay_core::permission::{Sight, sight};
use assay_core::{Actor, Message, Problem, Refusal, RefusalKind};
use assay_store::StoredView;

use crate::engine::Engine;
use crate::error::EngineError;

/// Longest name, in characters.
const LONGEST_NAME: usize = 60;
/// Longest query string, in bytes.
const LONGEST_QUERY: usize = 4_000;
/// Views of one person in one register at most.
const MOST: usize = 100;

/// A view as one person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Identity, in addresses.
    pub id: String,
    /// Number of the person whose view it is.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// The query string of the list.
    pub query: String,
    /// Everybody may use it.
    pub shared: bool,
    /// May the person change it?
    pub may_change: bool,
    /// The list opens with it for the person themselves.
    pub opens_for_me: bool,
    /// Roles for whose holders the list opens with it.
    pub opens_for: Vec<String>,
}

/// What a view is to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ViewDraft {
    /// Its name.
    pub name: String,
    /// The query string of the list.
    pub query: String,
    /// Everybody may use it.
    pub shared: bool,
    /// The list opens with it for the person themselves.
    pub opens_for_me: bool,
    /// Roles for whose holders the list opens with it; only stewards may say.
    pub opens_for: Vec<String>,
}

fn party(role: &str) -> String {
    format!("role:{role}")
}

impl Engine {
    /// May this person change shared views and say with which view lists open for a role?
    #[must_use]
    pub fn is_steward(&self, actor: &Actor) -> bool {
        actor.system || self.pack().stewards.iter().any(|role| actor.has_role(role))
    }

    /// The views of a register's list that the actor may use, by name.
    ///
    /// # Errors
    /// The store failed.
    pub fn saved_views(&self, actor: &Actor, register: &str) -> Result<Vec<SavedView>, EngineError> {
        let (views, defaults) = self
            .shared
            .store
            .read(|tx| Ok::<_, EngineError>((tx.views_of(register, &actor.person)?, tx.view_defaults(register)?)))?;
        let steward = self.is_steward(actor);
        let views = views.into_iter().filter_map(|view| {
            let parties: Vec<&str> =
                defaults.iter().filter(|(_, opened)| *opened == view.id).map(|(party, _)| party.as_str()).collect();
            let roles: Vec<String> =
                parties.iter().filter_map(|party| party.strip_prefix("role:")).map(ToOwned::to_owned).collect();
            let mine = view.owner == actor.person;
            let for_my_role = roles.iter().any(|role| actor.has_role(role));
            // What opens for other roles only is nothing to the rest, unless they keep it in order.
            let seen = mine || view.shared || for_my_role || (steward && !roles.is_empty());
            seen.then(|| SavedView {
                may_change: mine || (steward && (view.shared || !roles.is_empty())),
                opens_for_me: parties.contains(&actor.person.as_str()),
                opens_for: roles,
                id: view.id,
                owner: view.owner,
                name: view.name,
                query: view.query,
                shared: view.shared,
            })
        });
        Ok(views.collect())
    }

    /// The view a register's list opens with for the actor: the one they chose, or that of the first of their roles, in
    /// the order of the pack.
    ///
    /// # Errors
    /// The store failed.
    pub fn opening_view(&self, actor: &Actor, register: &str) -> Result<Option<SavedView>, EngineError> {
        let mut views = self.saved_views(actor, register)?;
        let held = self.pack().roles.iter().filter(|role| actor.has_role(role));
        let place = views.iter().position(|view| view.opens_for_me).or_else(|| {
            let mut held = held;
            held.find_map(|role| views.iter().position(|view| view.opens_for.contains(role)))
        });
        Ok(place.map(|place| views.swap_remove(place)))
    }

    /// Keeps a view: a new one for `None`, else the one with this id; answers the id.
    ///
    /// # Errors
    /// The name is missing or too long, the view is not the actor's to change, or the store failed.
    pub fn save_view(
        &self,
        actor: &Actor,
        register: &str,
        id: Option<&str>,
        draft: &ViewDraft,
    ) -> Result<String, EngineError> {
        let found = self.pack().register(register).filter(|register| sight(actor, register) != Sight::None);
        if found.is_none() {
            return Err(no_view());
        }
        let known = self.saved_views(actor, register)?;
        let before = match id {
            Some(id) => Some(known.iter().find(|view| view.id == id).ok_or_else(no_view)?),
            None => None,
        };
        let name = clean_name(&draft.name)?;
        if draft.query.len() > LONGEST_QUERY {
            return Err(at_name(Message::new("view-too-much")));
        }
        let own = known.iter().filter(|view| view.owner == actor.person);
        if before.is_none() && own.clone().count() >= MOST {
            return Err(at_name(Message::new("view-too-many").number("max", 100)));
        }
        let owner = before.map_or(&actor.person, |view| &view.owner).clone();
        let alike = |view: &&SavedView| view.name.to_lowercase() == name.to_lowercase() && view.owner == owner;
        if known.iter().filter(alike).any(|view| Some(view.id.as_str()) != id) {
            return Err(at_name(Message::new("view-name-taken").text("name", &name)));
        }
        let steward = self.is_steward(actor);
        let roles: Vec<String> =
            self.pack().roles.iter().filter(|role| draft.opens_for.contains(role)).cloned().collect();
        let roles_before = before.map(|view| view.opens_for.clone()).unwrap_or_default();
        let content_changed =
            before.is_none_or(|view| view.name != name || view.query != draft.query || view.shared != draft.shared);
        if (content_changed && before.is_some_and(|view| !view.may_change)) || (roles != roles_before && !steward) {
            return Err(EngineError::Refused(Refusal::forbidden("view-may-not-change")));
        }
        let view = StoredView {
            id: id.map_or_else(|| self.view_id(), ToOwned::to_owned),
            register: register.to_owned(),
            owner,
            name,
            query: draft.query.clone(),
            shared: draft.shared,
            changed: self.now().at,
        };
        let mine = (draft.opens_for_me != before.is_some_and(|view| view.opens_for_me)).then_some(draft.opens_for_me);
        let (me, register, answer) = (actor.person.clone(), register.to_owned(), view.id.clone());
        self.shared.store.write(move |tx| {
            tx.put_view(&view)?;
            for role in roles_before.iter().filter(|role| !roles.contains(role)) {
                tx.set_view_default(&register, &party(role), None)?;
            }
            for role in &roles {
                tx.set_view_default(&register, &party(role), Some(&view.id))?;
            }
            match mine {
                Some(true) => tx.set_view_default(&register, &me, Some(&view.id)),
                Some(false) => tx.set_view_default(&register, &me, None),
                None => Ok(()),
            }
        })?;
        Ok(answer)
    }

    /// Forgets a view.
    ///
    /// # Errors
    /// There is no such view, it is not the actor's to change, or the store failed.
    pub fn remove_view(&self, actor: &Actor, register: &str, id: &str) -> Result<(), EngineError> {
        let view = self.saved_views(actor, register)?.into_iter().find(|view| view.id == id).ok_or_else(no_view)?;
        if !view.may_change {
            return Err(EngineError::Refused(Refusal::forbidden("view-may-not-change")));
        }
        Ok(self.shared.store.write(move |tx| tx.remove_view(&view.id))?)
    }

    fn view_id(&self) -> String {
        let mut bytes = [0; 8];
        self.random_bytes(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn no_view() -> EngineError {
    EngineError::Refused(Refusal::one(RefusalKind::NotFound, Message::new("view-not-found")))
}

fn at_name(message: Message) -> EngineError {
    let problems = vec![Problem { field: Some("name".to_owned()), message }];
    EngineError::Refused(Refusal { kind: RefusalKind::Invalid, problems })
}

fn clean_name(typed: &str) -> Result<String, EngineError> {
    let spaced: String = typed.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let name = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(at_name(Message::new("view-name-needed"))),
        1..=LONGEST_NAME => Ok(name),
        _ => Err(at_name(Message::new("view-name-too-long").number("max", 60))),
    }
}
