//! Puts messages, findings and names of a pack into the reader's language.
//!
//! Below the edge everything people read is data: a message id with arguments, or the key of a register, field, state.
//! Every edge (pages, command line, exports) turns it into words here, so that they all say the same.

use assay_core::{Arg, Message, Problem, Refusal};
use assay_pack::{Check, Pack, Standard};
use assay_text::{Arg as TextArg, Args, Sources, Texts};

use crate::checker::Finding;
use crate::error::EngineError;

/// What the rules say.
const RULES: Sources = Sources::new(&assay_core::LOCALES);
/// What the engine itself says.
pub(crate) const ENGINE: Sources = Sources::new(&crate::LOCALES);

/// One language's words for a pack.
#[derive(Debug)]
pub struct Renderer {
    texts: Texts,
}

impl Renderer {
    /// Gathers the texts of the pack in `language`, those of the rules, and `extra`: the edge's own, as file name and
    /// Fluent source. The pack's texts win, so that a pack can say a refusal in its own words. What the pack does not say
    /// in this language it says in its first one.
    ///
    /// # Errors
    /// A text is broken; every fault is told with file and line.
    pub fn new(pack: &Pack, language: &str, extra: &[(&str, &str)]) -> Result<Self, EngineError> {
        let fallback = pack.languages.first().map_or("", String::as_str);
        let same = |known: &&String| {
            language.strip_prefix(known.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let own = pack.languages.iter().find(same).map_or(fallback, String::as_str);
        let mut layers: Vec<Vec<(&str, &str)>> = Vec::new();
        if own != fallback {
            layers.extend(pack_layers(pack, fallback));
        }
        layers.extend([RULES.of(language), ENGINE.of(language), extra.to_vec()]);
        layers.extend(pack_layers(pack, own));
        let layers: Vec<&[(&str, &str)]> = layers.iter().map(Vec::as_slice).collect();
        let texts = Texts::build_layers(language, &layers).map_err(|faults| {
            let told: Vec<String> = faults.iter().map(|fault| format!("{fault}; {}", fault.kind.hint())).collect();
            EngineError::Invalid(format!("the texts of this language cannot be used:\n{}", told.join("\n")))
        })?;
        Ok(Self { texts })
    }

    /// All texts, for messages of the edge itself.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// A message in words.
    #[must_use]
    pub fn message(&self, message: &Message) -> String {
        self.texts.format(&message.id, &self.args(&message.args))
    }

    /// What is wrong at one place, in words. The place is not named: a form shows it beside the field.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        self.message(&problem.message)
    }

    /// What is wrong at one place, with the name of the field before it, for readers who see no form.
    #[must_use]
    pub fn problem_at(&self, register: &str, problem: &Problem) -> String {
        let said = self.problem(problem);
        match problem.field.as_deref() {
            Some(place) => format!("{}: {said}", self.place(register, place)),
            None => said,
        }
    }

    /// Every reason of a refusal, one after the other; register `""` if it is not known.
    #[must_use]
    pub fn refusal(&self, register: &str, refusal: &Refusal) -> Vec<String> {
        refusal.problems.iter().map(|problem| self.problem_at(register, problem)).collect()
    }

    /// The name of a place in a form: `actions.2.what` is the cell “What” of the second row of “Actions”.
    #[must_use]
    pub fn place(&self, register: &str, place: &str) -> String {
        let mut parts = place.splitn(3, '.');
        let field = parts.next().unwrap_or_default();
        let mut named = self.field(register, field);
        if let Some(row) = parts.next() {
            named.push(' ');
            // Rows are counted from nought in data and from one by people.
            named.push_str(&row.parse::<u64>().map_or_else(|_| row.to_owned(), |row| (row + 1).to_string()));
        }
        if let Some(column) = parts.next() {
            named.push_str(", ");
            named.push_str(&self.column(register, field, column));
        }
        named
    }

    /// What falls short, in one sentence.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> String {
        self.texts.format(&format!("check-{}", finding.says), &self.finding_args(finding))
    }

    /// What a check says, with `…` for whatever it says it of: the rule itself.
    #[must_use]
    pub fn rule(&self, says: &str) -> String {
        let id = format!("check-{says}");
        let args = self.texts.variables(&id, None).into_iter().map(|name| (name, TextArg::from("…"))).collect();
        self.texts.format(&id, &args)
    }

    /// What changed for requirements, by a word of the pack.
    #[must_use]
    pub fn change(&self, word: &str) -> String {
        self.label(&format!("change-{word}"))
    }

    /// What such a change means for an organisation.
    #[must_use]
    pub fn change_lead(&self, word: &str) -> String {
        self.part("change", word, "lead").unwrap_or_default()
    }

    /// What a transition to an edition is about, or what one of its dates is.
    #[must_use]
    pub fn transition(&self, edition: &str, date: Option<&str>) -> String {
        self.label(&date.map_or_else(|| format!("transition-{edition}"), |date| format!("transition-{edition}-{date}")))
    }

    /// What mends it, as the words of a button.
    #[must_use]
    pub fn help(&self, finding: &Finding) -> Option<String> {
        self.texts.format_attr(&format!("check-{}", finding.says), "help", &self.finding_args(finding))
    }

    /// What the pack calls its cycle.
    #[must_use]
    pub fn cycle(&self) -> String {
        self.label("cycle")
    }

    /// A sentence about the cycle.
    #[must_use]
    pub fn cycle_part(&self, part: &str) -> String {
        self.texts.get_attr("cycle", part).map(Into::into).unwrap_or_default()
    }

    /// What a check asks for, as it should be; only some checks say it.
    #[must_use]
    pub fn holds(&self, check: &Check) -> Option<String> {
        self.texts.get_attr(&format!("check-{}", check.says), "holds").map(Into::into)
    }

    /// How the value of a computed field came about.
    #[must_use]
    pub fn explained(&self, register: &str, field: &str, args: &[(String, Arg)]) -> String {
        self.texts.format(&format!("explain-{register}-{field}"), &self.args(args))
    }

    /// What one must know to fill a section, paragraph by paragraph.
    #[must_use]
    pub fn guide(&self, register: &str, section: &str) -> Vec<String> {
        let guide = self.texts.get_attr(&format!("section-{register}-{section}"), "guide");
        guide.map(|guide| guide.lines().map(ToOwned::to_owned).collect()).unwrap_or_default()
    }

    /// A register's name for one record.
    #[must_use]
    pub fn register(&self, key: &str) -> String {
        self.label(&format!("register-{key}"))
    }

    /// A register's name for many records.
    #[must_use]
    pub fn register_plural(&self, key: &str) -> String {
        self.part("register", key, "plural").unwrap_or_else(|| self.register(key))
    }

    /// What a register is for, in a sentence.
    #[must_use]
    pub fn lead(&self, key: &str) -> String {
        self.part("register", key, "lead").unwrap_or_default()
    }

    /// The words of the button that makes a record.
    #[must_use]
    pub fn new_label(&self, key: &str) -> String {
        self.part("register", key, "new").unwrap_or_else(|| self.register(key))
    }

    /// What an empty list says.
    #[must_use]
    pub fn empty(&self, key: &str) -> String {
        self.part("register", key, "empty").unwrap_or_default()
    }

    /// A field's name.
    #[must_use]
    pub fn field(&self, register: &str, field: &str) -> String {
        self.label(&format!("field-{register}-{field}"))
    }

    /// What to write into a field.
    #[must_use]
    pub fn field_hint(&self, register: &str, field: &str) -> Option<String> {
        let own = format!("field-{register}-{field}");
        // A register that names a common field anew means something else by it: the common hint would mislead.
        let id = [own, format!("parameter-{field}")].into_iter().find(|id| self.texts.has(id));
        self.texts.get_attr(&id.unwrap_or_else(|| format!("field-any-{field}")), "hint").map(Into::into)
    }

    /// The name of a column of a table field.
    #[must_use]
    pub fn column(&self, register: &str, field: &str, column: &str) -> String {
        self.label(&format!("field-{register}-{field}-{column}"))
    }

    /// An option of a choice field; for a choice in a table column the field is `table-column`, see [`Self::column_option`].
    #[must_use]
    pub fn option(&self, register: &str, field: &str, option: &str) -> String {
        let id = format!("option-{register}-{field}-{option}");
        match self.texts.get(&id) {
            Some(text) => text.into_owned(),
            // The roles a person holds are named once, as roles, and so are the options of a parameter.
            None => {
                let shared = [format!("role-{option}"), format!("parameter-{field}-{option}")];
                let text = shared.iter().find_map(|id| self.texts.get(id));
                text.map_or_else(|| self.label(&id), Into::into)
            }
        }
    }

    /// An option of a choice in a table column.
    #[must_use]
    pub fn column_option(&self, register: &str, field: &str, column: &str, option: &str) -> String {
        self.label(&format!("option-{register}-{field}-{column}-{option}"))
    }

    /// What a form for people without an account is called, or with a `part` one of its sentences.
    #[must_use]
    pub fn intake(&self, form: &str, part: Option<&str>) -> Option<String> {
        let id = format!("intake-{form}");
        match part {
            Some(part) => self.texts.get_attr(&id, part).map(Into::into),
            None => self.texts.get(&id).map(Into::into),
        }
    }

    /// How such a form asks for a field, and its hint, where it has words of its own.
    #[must_use]
    pub fn intake_field(&self, form: &str, field: &str) -> Option<(String, Option<String>)> {
        let id = format!("intake-{form}-{field}");
        Some((self.texts.get(&id)?.into_owned(), self.texts.get_attr(&id, "hint").map(Into::into)))
    }

    /// How such a form names an option, where it has words of its own.
    #[must_use]
    pub fn intake_option(&self, form: &str, field: &str, option: &str) -> Option<String> {
        self.texts.get(&format!("intake-{form}-{field}-{option}")).map(Into::into)
    }

    /// A question to a new organisation, and its hint.
    #[must_use]
    pub fn start_question(&self, key: &str) -> (String, Option<String>) {
        (self.label(&format!("start-{key}")), self.part("start", key, "hint"))
    }

    /// An option of such a question.
    #[must_use]
    pub fn start_option(&self, question: &str, option: &str) -> String {
        self.label(&format!("start-{question}-{option}"))
    }

    /// What is said of an option of such a question.
    #[must_use]
    pub fn start_note(&self, question: &str, option: &str) -> Option<String> {
        self.part("start", &format!("{question}-{option}"), "note")
    }

    /// What to do with what was made, and why.
    #[must_use]
    pub fn start_next(&self, key: &str) -> (String, String) {
        let key = format!("next-{key}");
        (self.label(&format!("start-{key}")), self.part("start", &key, "lead").unwrap_or_default())
    }

    /// A part of the questions.
    #[must_use]
    pub fn start_section(&self, section: &str) -> String {
        self.label(&format!("start-section-{section}"))
    }

    /// A state's name.
    #[must_use]
    pub fn state(&self, register: &str, state: &str) -> String {
        self.label(&format!("state-{register}-{state}"))
    }

    /// The words of the button that makes a move.
    #[must_use]
    pub fn step(&self, register: &str, step: &str) -> String {
        self.label(&format!("move-{register}-{step}"))
    }

    /// The heading of a section of a record page.
    #[must_use]
    pub fn section(&self, register: &str, section: &str) -> String {
        self.label(&format!("section-{register}-{section}"))
    }

    /// The heading over records that link to a record of `register`.
    #[must_use]
    pub fn inverse(&self, register: &str, name: &str) -> String {
        self.label(&format!("inverse-{register}-{name}"))
    }

    /// The name of a further look at a register's list.
    #[must_use]
    pub fn view(&self, register: &str, view: &str) -> String {
        self.label(&format!("view-{register}-{view}"))
    }

    /// What that look tells, in a sentence.
    #[must_use]
    pub fn view_lead(&self, register: &str, view: &str) -> String {
        self.part("view", &format!("{register}-{view}"), "lead").unwrap_or_default()
    }

    /// What a look asks about an option.
    #[must_use]
    pub fn prompt(&self, register: &str, view: &str, option: &str) -> String {
        self.label(&format!("prompt-{register}-{view}-{option}"))
    }

    /// The title of something others found.
    #[must_use]
    pub fn suggestion(&self, register: &str, key: &str) -> String {
        self.label(&format!("suggest-{register}-{key}"))
    }

    /// Why that may matter.
    #[must_use]
    pub fn suggestion_why(&self, register: &str, key: &str) -> String {
        self.part("suggest", &format!("{register}-{key}"), "why").unwrap_or_default()
    }

    /// The heading of a part of a record's page.
    #[must_use]
    pub fn page_part(&self, register: &str, key: &str) -> String {
        self.label(&format!("part-{register}-{key}"))
    }

    /// What that part tells, in a sentence.
    #[must_use]
    pub fn page_part_lead(&self, register: &str, key: &str) -> String {
        self.part("part", &format!("{register}-{key}"), "lead").unwrap_or_default()
    }

    /// What a signature says.
    #[must_use]
    pub fn meaning(&self, key: &str) -> String {
        self.label(&format!("meaning-{key}"))
    }

    /// A role's name.
    #[must_use]
    pub fn role(&self, key: &str) -> String {
        self.label(&format!("role-{key}"))
    }

    /// A navigation group's name.
    #[must_use]
    pub fn group(&self, key: &str) -> String {
        self.label(&format!("group-{key}"))
    }

    /// What a parameter sets.
    #[must_use]
    pub fn parameter(&self, key: &str) -> String {
        self.label(&format!("parameter-{key}"))
    }

    /// The short name of what the workspace follows.
    #[must_use]
    pub fn standard_name(&self) -> String {
        self.texts
            .get_attr("pack-title", "short")
            .or_else(|| self.texts.get("pack-title"))
            .map_or_else(String::new, Into::into)
    }

    /// The name of a standard: of the first the pack's, of others their own.
    #[must_use]
    pub fn name_of(&self, standard: &Standard) -> String {
        standard.key.as_ref().map_or_else(|| self.standard_name(), |key| self.label(&format!("standard-{key}")))
    }

    /// A standard with its edition: what the pack calls it, or `Name:2026`.
    #[must_use]
    pub fn standard(&self, edition: &str) -> String {
        let own = self.texts.get(&format!("edition-{edition}"));
        own.map_or_else(|| format!("{}:{edition}", self.standard_name()), Into::into)
    }

    /// A clause's title in an edition.
    #[must_use]
    pub fn clause(&self, number: &str, edition: &str) -> String {
        let id = format!("clause-{}", dashed(number));
        let own = self.texts.get_attr(&id, &format!("e{edition}"));
        own.map_or_else(|| self.label(&id), Into::into)
    }

    /// A requirement's title.
    #[must_use]
    pub fn requirement(&self, id: &str) -> String {
        self.label(&format!("requirement-{}", dashed(id)))
    }

    /// What a requirement asks.
    #[must_use]
    pub fn requirement_text(&self, id: &str) -> String {
        self.part("requirement", &dashed(id), "text").unwrap_or_default()
    }

    /// What an auditor asks about it.
    #[must_use]
    pub fn requirement_question(&self, id: &str) -> String {
        self.part("requirement", &dashed(id), "question").unwrap_or_default()
    }

    /// What shows that it is met.
    #[must_use]
    pub fn requirement_evidence(&self, id: &str) -> String {
        self.part("requirement", &dashed(id), "evidence").unwrap_or_default()
    }

    /// The text of a name's message; common names (`field-any-…`, `inverse-any-…`, `parameter-…` for the fields that are
    /// parameters) stand in where a register has none of its own.
    #[must_use]
    pub fn label(&self, id: &str) -> String {
        if let Some(text) = self.texts.get(id) {
            return text.into_owned();
        }
        let common = id.rsplit_once('-').and_then(|(head, name)| {
            let kind = head.split('-').next().filter(|kind| matches!(*kind, "field" | "inverse"))?;
            self.texts.get(&format!("{kind}-any-{name}")).or_else(|| self.texts.get(&format!("parameter-{name}")))
        });
        common.unwrap_or_else(|| self.texts.text(id)).into_owned()
    }

    /// What stands beside a message under a name of its own, if anything.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        self.texts.get_attr(id, name).map(Into::into)
    }

    fn part(&self, kind: &str, key: &str, attribute: &str) -> Option<String> {
        self.attribute(&format!("{kind}-{key}"), attribute)
    }

    fn finding_args<'a>(&self, finding: &'a Finding) -> Args<'a> {
        let diagnostic = &finding.diagnostic;
        // What the check itself binds comes last: the pack may bind `title` to something else.
        let mut args = Args::new().with("number", &diagnostic.record).with("title", &diagnostic.title);
        for (name, arg) in &diagnostic.args {
            args.set(name.as_str(), self.arg(arg));
        }
        args
    }

    fn args<'a>(&self, args: &'a [(String, Arg)]) -> Args<'a> {
        args.iter().map(|(name, arg)| (name.as_str(), self.arg(arg))).collect()
    }

    fn arg<'a>(&self, arg: &'a Arg) -> TextArg<'a> {
        match arg {
            Arg::Text(text) => text.into(),
            Arg::Number(number) => (*number).into(),
            Arg::Decimal(decimal) => TextArg::decimal(decimal.as_str()),
            Arg::Date(date) => (*date).into(),
            Arg::Label(id) => self.label(id).into(),
        }
    }
}

/// The pack's sources of one language, one list per layer, earlier layers first.
fn pack_layers<'p>(pack: &'p Pack, language: &str) -> Vec<Vec<(&'p str, &'p str)>> {
    let mut layers: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    for (file, text) in pack.texts.get(language).into_iter().flatten() {
        // Files are named by layer and path, and come in the order of layers.
        let layer = file.split('/').next().unwrap_or_default();
        match layers.last_mut().filter(|(name, _)| *name == layer) {
            Some((_, files)) => files.push((file, text)),
            None => layers.push((layer, vec![(file, text)])),
        }
    }
    layers.into_iter().map(|(_, files)| files).collect()
}

/// Numbers as they stand in message ids: `9.2.1` is `9-2-1`.
fn dashed(number: &str) -> String {
    number.replace('.', "-")
}
