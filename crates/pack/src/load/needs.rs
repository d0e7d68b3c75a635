//! Which texts a pack needs.

use super::check::Read;
use super::field::DraftField;
use super::intake::DraftIntake;
use super::manifest::Manifest;
use super::methodology::DraftMethodology;
use super::page::DraftPart;
use super::register::DraftRegister;
use super::report::Place;
use super::requirement::Catalogue;
use super::resolve::field_place;
use super::start::DraftStart;
use super::views::DraftKind;
use super::words::fluent;
use crate::model::{Field, FieldKind, ParameterKind};

/// A message the pack needs in every language.
pub(crate) struct Need {
    pub id: String,
    pub attributes: &'static [&'static str],
    /// A message that serves as well.
    pub instead: Option<String>,
    /// The thing that needs it.
    pub place: Place,
    /// Variables it may use; none means no say.
    pub variables: Option<Vec<String>>,
}

/// Everything texts are needed for.
#[derive(Default)]
pub(crate) struct Needs {
    pub all: Vec<Need>,
    /// Messages that may be there.
    pub optional: Vec<String>,
    /// Beginnings of messages that may be there, because what needs them could not be read.
    pub unsure: Vec<String>,
}

/// Fields of every record, whose texts are `field-any-…`.
const COMMON: [&str; 10] =
    ["title", "owner", "due", "site", "tags", "number", "created", "created_by", "changed", "state"];

const NONE: &[&str] = &[];

impl Needs {
    fn add(&mut self, id: String, attributes: &'static [&'static str], place: Place) {
        self.all.push(Need { id, attributes, instead: None, place, variables: None });
    }

    /// Texts of the manifest.
    pub fn manifest(&mut self, manifest: &Manifest, with_site: bool) {
        self.optional.push("pack-title".to_owned());
        for standard in &manifest.standards {
            self.add(format!("standard-{}", standard.key.value), NONE, standard.key.place);
            for edition in &standard.editions {
                self.add(format!("edition-{}", edition.value), NONE, edition.place);
            }
        }
        for group in &manifest.groups {
            self.add(format!("group-{}", group.value), NONE, group.place);
        }
        for role in &manifest.roles {
            self.add(format!("role-{}", role.value), NONE, role.place);
        }
        for (key, (parameter, place)) in &manifest.parameters {
            self.add(format!("parameter-{key}"), NONE, *place);
            if let ParameterKind::Choice(options) = &parameter.kind {
                for option in options {
                    self.add(format!("parameter-{key}-{option}"), NONE, *place);
                }
            }
        }
        if let Some(first) = manifest.cycle.first() {
            self.add("cycle".to_owned(), &["lead", "none"], first.place);
        }
        for way in &manifest.transitions {
            self.add(format!("transition-{}", way.to.value), NONE, way.to.place);
            for date in &way.dates {
                self.add(format!("transition-{}-{}", way.to.value, date.key.value), NONE, date.key.place);
            }
            for word in &way.changes {
                self.add(format!("change-{}", word.value), &["lead"], word.place);
            }
        }
        let Some(place) = manifest.place else { return };
        for key in COMMON.into_iter().filter(|key| with_site || *key != "site") {
            self.add(format!("field-any-{key}"), NONE, place);
        }
    }

    /// Texts of the forms for people without an account. Fields and options are asked for in words of their own, or in those
    /// of the register.
    pub fn intake(&mut self, forms: &[DraftIntake], registers: &[DraftRegister]) {
        for form in forms {
            let key = &form.key.value;
            self.add(format!("intake-{key}"), &["lead", "words"], form.key.place);
            let register = registers.iter().find(|register| register.key == form.register.value);
            for field in form.ask.iter().chain(&form.reporter) {
                let name = format!("intake-{key}-{}", field.value);
                let kind = register.and_then(|register| register.field(&field.value)).map(|draft| &draft.field.kind);
                if let Some(FieldKind::Choice(choices)) = kind {
                    self.optional.extend(choices.options.iter().map(|option| format!("{name}-{option}")));
                }
                self.optional.push(name);
            }
        }
    }

    /// Texts of what a new organisation is asked.
    pub fn start(&mut self, start: &DraftStart) {
        for section in &start.sections {
            self.add(format!("start-section-{}", section.value), NONE, section.place);
        }
        for question in &start.questions {
            let key = &question.value.key;
            self.add(format!("start-{key}"), NONE, question.place);
            for option in question.value.kind.options() {
                self.add(format!("start-{key}-{option}"), NONE, question.place);
            }
        }
        for step in &start.next {
            self.add(format!("start-next-{}", step.value.key), &["lead"], step.place);
        }
    }

    /// Texts of a register.
    pub fn register(&mut self, register: &DraftRegister, manifest: &Manifest) {
        let key = &register.key;
        // There is no list of a register with one record, and nothing to make anew.
        let attributes: &[&str] = if register.single { &["lead"] } else { &["plural", "lead", "new", "empty"] };
        self.add(format!("register-{key}"), attributes, register.place);
        self.optional.extend(COMMON.map(|common| format!("field-{key}-{common}")));
        // Fields that are parameters are called what the parameters are.
        let named = |draft: &&DraftField| !(register.parameters && manifest.parameters.contains_key(&draft.field.key));
        for draft in register.fields.iter().filter(named) {
            if !draft.field.implicit {
                self.add(format!("field-{key}-{}", draft.field.key), NONE, draft.place);
            }
            if let Some(args) = &draft.explain {
                let variables = args.iter().map(|(name, _)| name.value.clone()).chain(["value".to_owned()]);
                self.all.push(Need {
                    id: format!("explain-{key}-{}", draft.field.key),
                    attributes: NONE,
                    instead: None,
                    place: draft.place,
                    variables: Some(variables.collect()),
                });
            }
            let name = format!("{key}-{}", draft.field.key);
            if draft.broken {
                self.unsure.extend([format!("field-{name}-"), format!("option-{name}-")]);
            }
            self.options(&name, &draft.field, draft.place);
            let FieldKind::Table(columns) = &draft.field.kind else { continue };
            for column in columns {
                self.add(format!("field-{name}-{}", column.key), NONE, draft.place);
                self.options(&format!("{name}-{}", column.key), column, draft.place);
            }
        }
        self.looks(register);
        for section in &register.sections {
            self.add(format!("section-{key}-{}", section.value), NONE, section.place);
        }
        let Some(workflow) = &register.workflow else { return };
        for state in &workflow.states {
            self.add(format!("state-{key}-{}", state.key.value), NONE, state.key.place);
        }
        for each in &workflow.moves {
            self.add(format!("move-{key}-{}", each.key.value), NONE, each.key.place);
            if let Some(sign) = &each.sign {
                self.add(format!("meaning-{}", sign.value), NONE, sign.place);
            }
            for guard in each.unless.iter().chain(&each.only) {
                self.add(format!("guard-{}", guard.says.value), NONE, guard.says.place);
            }
        }
    }

    /// Texts of further looks at a register and of what its page tells.
    fn looks(&mut self, register: &DraftRegister) {
        let key = &register.key;
        for view in &register.views {
            self.add(format!("view-{key}-{}", view.key.value), &["lead"], view.key.place);
            let DraftKind::Prompts { by, suggestions, .. } = &view.kind else { continue };
            if let Some(FieldKind::Choice(choices)) = register.field(&by.value).map(|draft| &draft.field.kind) {
                for option in &choices.options {
                    self.add(format!("prompt-{key}-{}-{option}", view.key.value), NONE, view.key.place);
                }
            }
            for suggestion in suggestions {
                self.add(format!("suggest-{key}-{}", suggestion.key.value), &["why"], suggestion.key.place);
            }
        }
        for part in register.page.iter().flat_map(|page| &page.parts) {
            if let DraftPart::Verdicts { key: heading, .. } = part {
                self.add(format!("part-{key}-{}", heading.value), &["lead"], heading.place);
            }
        }
    }

    fn options(&mut self, name: &str, field: &Field, place: Place) {
        let (FieldKind::Choice(choices) | FieldKind::Choices(choices)) = &field.kind else { return };
        for option in &choices.options {
            self.add(format!("option-{name}-{option}"), NONE, place);
        }
    }

    /// Texts of the inverses of a register.
    pub fn inverses(&mut self, target: &DraftRegister, place_of: impl Fn(&str, &str) -> Option<Place>) {
        for inverse in &target.inverses {
            self.all.push(Need {
                id: format!("inverse-{}-{}", target.key, inverse.name),
                attributes: NONE,
                instead: Some(format!("inverse-any-{}", inverse.name)),
                place: place_of(&inverse.from, &inverse.field).unwrap_or(target.place),
                variables: None,
            });
        }
    }

    /// Texts of clauses and requirements.
    pub fn catalogue(&mut self, catalogue: &Catalogue) {
        for (clause, place) in &catalogue.clauses {
            self.add(format!("clause-{}", fluent(&clause.number)), NONE, *place);
        }
        for (documented, place) in &catalogue.documented {
            self.add(format!("documented-{}", documented.key), NONE, *place);
        }
        for (requirement, place) in &catalogue.requirements {
            let id = format!("requirement-{}", fluent(&requirement.id));
            self.add(id, &["text", "question", "evidence"], *place);
        }
    }

    /// Texts of ways to get there. Those that share a phase, a task or a milestone share its text.
    pub fn methodologies(&mut self, methodologies: &[DraftMethodology]) {
        for methodology in methodologies {
            let key = &methodology.key;
            self.add(format!("roadmap-{}", key.value), &["lead"], key.place);
            for (phase, _) in &methodology.phases {
                self.add(format!("roadmap-phase-{}", phase.value), &["goal"], phase.place);
            }
            for task in &methodology.tasks {
                self.add(format!("roadmap-task-{}", task.key.value), &["help"], task.key.place);
            }
            for (milestone, _) in &methodology.milestones {
                self.add(format!("roadmap-milestone-{}", milestone.value), NONE, milestone.place);
            }
            for (goal, _) in &methodology.goals {
                self.add(format!("roadmap-goal-{}", goal.value), NONE, goal.place);
            }
        }
    }

    /// Texts of checks.
    pub fn checks(&mut self, checks: &[Read]) {
        for Read { says, variables, .. } in checks {
            let Some(says) = says else { continue };
            let given = ["number".to_owned(), "title".to_owned()];
            self.all.push(Need {
                id: format!("check-{}", says.value),
                attributes: &["help"],
                instead: None,
                place: says.place,
                variables: variables.as_ref().map(|own| own.iter().cloned().chain(given).collect()),
            });
        }
    }
}

/// Where a field of a register stands.
pub(crate) fn place_in(registers: &[DraftRegister], register: &str, field: &str) -> Option<Place> {
    let register = registers.iter().find(|known| known.key == register)?;
    Some(field_place(register, field))
}
