//! Reads the questions.

use assay_cel::Type;

use super::Reading;
use super::seeds::Outline;
use crate::load::report::At;
use crate::load::walk::{Table, check_form};
use crate::load::words::{KeyForm, did_you_mean};
use crate::model::{FieldKind, NextPlace, NextStep, Question, QuestionKind, TODAY};

/// Longest answer of one line, unless the question says otherwise.
const LENGTH: usize = 200;
/// Most lines of an answer, unless the question says otherwise.
const MOST: usize = 20;

impl Reading<'_> {
    /// Reads `start/questions.toml`: sections and questions with their places.
    pub(super) fn questions(&self, root: &Table<'_>) -> (Vec<At<String>>, Vec<At<Question>>) {
        let sections: Vec<At<String>> = root.strings("sections");
        sections.iter().for_each(|section| {
            check_form(self.report(), section, KeyForm::Kebab);
        });
        let mut questions: Vec<At<Question>> = Vec::new();
        for table in root.tables("question") {
            let before: Vec<Question> = questions.iter().map(|question| question.value.clone()).collect();
            questions.extend(self.question(&table, &sections, &before));
        }
        if questions.is_empty() {
            self.report().error(root.place, "there are no questions");
        }
        (sections, questions)
    }

    /// Reads `[[next]]`: what to do with what was made.
    pub(super) fn next(&self, root: &Table<'_>, seeds: &[Outline]) -> Vec<At<NextStep>> {
        let report = self.report();
        let steps = root.tables("next").into_iter().filter_map(|table| {
            let key = table.required_string("key")?;
            check_form(report, &key, KeyForm::Kebab);
            let (record, register, page) = (table.string("record"), table.string("register"), table.string("page"));
            table.finish();
            if let Some(page) = page.as_ref().filter(|page| !page.value.starts_with('/')) {
                report.error_help(page.place, "this is no page", "begin with a slash, such as \"/readiness\"");
            }
            let at = match (record, register) {
                (Some(record), None) => {
                    let name = record.value.trim_start_matches('@');
                    if seeds.iter().all(|seed| seed.key != name) {
                        let known = seeds.iter().map(|seed| seed.key.as_str());
                        let hint = did_you_mean(name, known, "keys");
                        report.error_help(record.place, format!("no record is called `{name}`"), hint);
                    }
                    NextPlace::Record(name.to_owned())
                }
                (None, Some(register)) => NextPlace::Register(self.checks.known_register(&register)?.key.clone()),
                _ => {
                    report.error(key.place, "a next step has either `record` or `register`");
                    return None;
                }
            };
            Some(At { value: NextStep { key: key.value, at, page: page.map(|page| page.value) }, place: key.place })
        });
        let steps = steps.collect();
        root.finish();
        steps
    }

    fn question(&self, table: &Table<'_>, sections: &[At<String>], before: &[Question]) -> Option<At<Question>> {
        let report = self.report();
        let key = table.required_string("key");
        let section = table.required_string("section");
        let kind = self.kind(table);
        let required = table.flag("required");
        let (when, default) = (table.expression("when"), table.expression("default"));
        let (field, decides) = (table.string("field"), table.string("decides"));
        table.finish();
        let (key, section, kind) = (key?, section?, kind?);
        check_form(report, &key, KeyForm::Snake);
        if [TODAY, "organisation", "language", "it", "true", "false", "null", "in"].contains(&key.value.as_str()) {
            report.error_help(key.place, format!("`{}` has a meaning of its own", key.value), "choose another key");
        }
        if before.iter().any(|earlier| earlier.key == key.value) {
            report.error(key.place, format!("there are two questions `{}`", key.value));
        }
        if sections.iter().all(|known| known.value != section.value) {
            let known = sections.iter().map(|known| known.value.as_str());
            let hint = did_you_mean(&section.value, known, "sections");
            report.error_help(section.place, format!("unknown section `{}`", section.value), hint);
        }
        // Only what is asked before can decide whether something is asked, and stand in for an answer.
        let env = self.env(before);
        let when = when.and_then(|when| self.compile(&env, &when, &Type::Bool));
        let default = default.and_then(|default| self.compile(&env, &default, &kind.ty()));
        if let Some(field) = &field {
            self.kept_in(field, &kind);
        }
        if let Some(clause) = decides.as_ref() {
            if !self.clauses.contains(&clause.value) {
                let hint = did_you_mean(&clause.value, self.clauses.iter().map(String::as_str), "clauses");
                report.error_help(clause.place, format!("unknown clause `{}`", clause.value), hint);
            }
            if kind != QuestionKind::Boolean {
                report.error_help(clause.place, "only yes or no decides a clause", "use kind = \"boolean\"");
            }
        }
        let (field, decides) = (field.map(|field| field.value), decides.map(|clause| clause.value));
        let place = key.place;
        let (key, section) = (key.value, section.value);
        let question = Question { key, section, kind, required, when, default, field, decides };
        Some(At { value: question, place })
    }

    fn kind(&self, table: &Table<'_>) -> Option<QuestionKind> {
        table.required("kind")?;
        let names = ["text", "lines", "integer", "date", "boolean", "choice", "choices"].map(|name| (name, name));
        let count = |key: &str, usual: usize| {
            let Some(given) = table.integer(key) else { return usual };
            let fits = usize::try_from(given.value).ok().filter(|count| (1..=5_000).contains(count));
            if fits.is_none() {
                self.report().error(given.place, "expected a number from 1 to 5000");
            }
            fits.unwrap_or(usual)
        };
        let kind = match table.word("kind", &names)? {
            "text" => QuestionKind::Text { max_length: count("max_length", LENGTH) },
            "lines" => QuestionKind::Lines { max_length: count("max_length", LENGTH), most: count("most", MOST) },
            "integer" => {
                let (min, max) = (table.required("min")?.integer()?, table.required("max")?.integer()?);
                if min.value > max.value {
                    self.report().error(max.place, "no number lies between `min` and `max`");
                }
                QuestionKind::Integer { min: min.value, max: max.value }
            }
            "date" => QuestionKind::Date { ahead: table.flag("ahead") },
            "boolean" => QuestionKind::Boolean,
            choice => {
                let options = table.required("options")?.strings();
                for (index, option) in options.iter().enumerate() {
                    check_form(self.report(), option, KeyForm::Either);
                    if options.iter().take(index).any(|earlier| earlier.value == option.value) {
                        self.report().error(option.place, format!("`{}` is listed twice", option.value));
                    }
                }
                let options = options.into_iter().map(|option| option.value).collect();
                if choice == "choice" { QuestionKind::Choice(options) } else { QuestionKind::Choices(options) }
            }
        };
        Some(kind)
    }

    /// Can the organisation's field hold every answer?
    fn kept_in(&self, name: &At<String>, kind: &QuestionKind) {
        let Some(register) = self.checks.register(self.checks.organisation) else { return };
        let Some(field) = register.field(&name.value).filter(|field| field.compute.is_none()) else {
            let known = register.fields.iter().map(|field| field.key.as_str());
            let hint = did_you_mean(&name.value, known, "fields");
            self.report().error_help(name.place, format!("`{}` has no field `{}`", register.key, name.value), hint);
            return;
        };
        let fits = match (kind, &field.kind) {
            (QuestionKind::Text { max_length }, FieldKind::Text { max_length: most })
            | (QuestionKind::Text { max_length }, FieldKind::Markdown { max_length: most }) => max_length <= most,
            (QuestionKind::Lines { .. }, FieldKind::Tags)
            | (QuestionKind::Date { .. }, FieldKind::Date)
            | (QuestionKind::Boolean, FieldKind::Boolean)
            // The words of the option are written.
            | (QuestionKind::Choice(_), FieldKind::Text { .. }) => true,
            (QuestionKind::Integer { min, max }, FieldKind::Integer { min: least, max: most, .. }) => {
                least.is_none_or(|least| least <= *min) && most.is_none_or(|most| most >= *max)
            }
            (QuestionKind::Choice(options), FieldKind::Choice(choices))
            | (QuestionKind::Choices(options), FieldKind::Choices(choices)) => {
                options.iter().all(|option| choices.options.contains(option))
            }
            _ => false,
        };
        if !fits {
            let message = format!("`{}.{}` cannot hold every answer to this question", register.key, name.value);
            let hint = "its type, bounds, length and options must fit those of the question";
            self.report().error_help(name.place, message, hint);
        }
    }
}
