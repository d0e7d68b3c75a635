//! Reads what a new organisation is asked and given: `start/questions.toml`, `start/presets/*.toml` and
//! `start/documents/<language>/*.md`.
//!
//! It is proved here that whatever people answer, every value fits its field: names resolve, links point to registers the
//! field can hold, options exist, texts with their answers filled in are short enough, and every language has the same
//! records with the same fields and rows. What is left to be refused when records are made is a lack of rights.

mod documents;
mod phrase;
mod questions;
mod seeds;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use assay_cel::{Env, Type};

use super::check::Checks;
use super::expression::Expression;
use super::report::{At, Report};
use super::walk::Table;
use crate::model::{NextStep, Passage, Question, Start, TODAY};

use self::phrase::Words;
use self::seeds::DraftSeed;

/// The file with the questions.
pub(crate) const QUESTIONS: &str = "start/questions.toml";
/// The folder with the records.
pub(crate) const PRESETS: &str = "start/presets";
/// The folder with the templates of long texts.
const DOCUMENTS: &str = "start/documents";

/// Language and name of a template's path `start/documents/<language>/<name>.md`.
pub(crate) fn document_of(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix(DOCUMENTS)?.strip_prefix('/')?.strip_suffix(".md")?.split_once('/')
}

/// What the files are read against.
pub(crate) struct Reading<'r> {
    pub checks: &'r Checks<'r>,
    pub clauses: &'r BTreeSet<String>,
    pub languages: &'r [String],
}

/// What was read, with the places texts are asked for at.
#[derive(Default)]
pub(crate) struct DraftStart {
    pub sections: Vec<At<String>>,
    pub questions: Vec<At<Question>>,
    seeds: Vec<DraftSeed>,
    documents: BTreeMap<String, BTreeMap<String, Passage>>,
    pub next: Vec<At<NextStep>>,
}

impl DraftStart {
    /// The start, if the pack has one.
    pub fn finish(self) -> Option<Start> {
        (!self.questions.is_empty()).then(|| Start {
            sections: self.sections.into_iter().map(|section| section.value).collect(),
            questions: self.questions.into_iter().map(|question| question.value).collect(),
            seeds: self.seeds.into_iter().filter_map(|draft| draft.seed).collect(),
            documents: self.documents,
            next: self.next.into_iter().map(|step| step.value).collect(),
        })
    }
}

impl<'r> Reading<'r> {
    /// Reads everything.
    pub fn read<'t>(&self, questions: Option<Table<'t>>, presets: impl Iterator<Item = Table<'t>>) -> DraftStart {
        let presets: Vec<Table<'t>> = presets.collect();
        let Some(root) = questions else {
            for preset in &presets {
                let hint = format!("add {QUESTIONS}, or remove this file");
                self.report().error_help(preset.place, "nobody is asked anything that this could be made of", hint);
            }
            return DraftStart::default();
        };
        let (sections, questions) = self.questions(&root);
        let asked: Vec<Question> = questions.iter().map(|question| question.value.clone()).collect();
        let seeds = seeds::outline(self, &presets);
        let next = self.next(&root, &seeds);
        let words = Words { reading: self, questions: &asked, seeds: &seeds, env: self.env(&asked) };
        let documents = words.documents();
        let seeds = words.seeds(&presets, &documents);
        DraftStart { sections, questions, seeds, documents, next }
    }

    fn report(&self) -> &'r Report<'r> {
        self.checks.compiler.report
    }

    /// The variables of expressions: the answers, and today.
    fn env(&self, questions: &[Question]) -> Env<'r> {
        let answers = questions.iter().map(|question| (question.key.clone(), question.kind.ty()));
        answers
            .chain([(TODAY.to_owned(), Type::Date)])
            .fold(Env::new(self.checks.compiler.schema), |env, (name, ty)| env.variable(name, ty))
    }

    fn compile(&self, env: &Env<'_>, expression: &Expression, expected: &Type) -> Option<assay_cel::Program> {
        self.checks.compiler.compile_in(env, expression, Some(expected))
    }
}
