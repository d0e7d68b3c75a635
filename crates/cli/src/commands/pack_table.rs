//! `assay pack table`: every requirement with the checks that decide it and what they read, as Markdown.

use std::fmt::Write as _;
use std::path::Path;

use assay_core::check::Reach;
use assay_engine::Renderer;
use assay_pack::{Decided, Pack, Requirement};
use assay_text::Args;

use super::Ended;
use crate::args::Global;
use crate::error::CliError;
use crate::out::{Out, TEXTS};

pub fn run(global: &Global, folder: Option<&Path>, out: &Out) -> Result<Ended, CliError> {
    let pack = crate::pack::open(folder.or(global.pack.as_deref()))?;
    let words = Renderer::new(&pack, &global.lang, &TEXTS.of(&global.lang))?;
    // The table ends its last line itself.
    out.line(Table { pack: &pack, words: &words, out, reach: Reach::of(&pack) }.whole().trim_end());
    Ok(Ended::Fine)
}

struct Table<'a> {
    pack: &'a Pack,
    words: &'a Renderer,
    out: &'a Out,
    reach: Reach,
}

impl Table<'_> {
    fn text(&self, id: &str) -> String {
        self.out.text(id, &Args::new())
    }

    fn whole(&self) -> String {
        let args = Args::new()
            .with("standard", self.words.standard_name())
            .with("requirements", self.pack.requirements.len())
            .with("checks", self.pack.checks.len())
            .with("folder", format!("packs/{}", self.pack.name));
        let mut page =
            format!("# {}\n\n{}\n", self.out.text("cli-table-title", &args), self.out.text("cli-table-lead", &args));
        let columns = ["requirement", "editions", "decided", "check", "severity", "says", "reads"];
        let columns = columns.map(|column| self.text(&format!("cli-table-{column}")));
        let mut clause = None;
        let mut standard = None;
        for requirement in &self.pack.requirements {
            let Some((edition, here)) = last_clause(self.pack, requirement) else { continue };
            // Writing to a String cannot fail.
            if standard != self.pack.standard_of(edition) {
                standard = self.pack.standard_of(edition);
                let beside = standard.filter(|standard| standard.key.is_some());
                let _ = beside.map(|it| write!(page, "\n# {}\n", self.words.name_of(it)));
            }
            let newest = standard.and_then(|standard| standard.editions.last()).map_or(edition, String::as_str);
            if clause != Some(here) {
                clause = Some(here);
                let _ = write!(page, "\n## {here} {}\n\n", self.words.clause(here, newest));
                let _ = writeln!(page, "| {} |\n|{}", columns.join(" | "), " --- |".repeat(columns.len()));
            }
            self.requirement(&mut page, requirement);
        }
        page
    }

    fn requirement(&self, page: &mut String, requirement: &Requirement) {
        let decided = match requirement.decided {
            Decided::Auto => "auto",
            Decided::Assist => "assist",
            Decided::Judged => "person",
        };
        let editions: Vec<String> =
            self.pack.editions.iter().filter_map(|edition| self.edition(requirement, edition)).collect();
        let head = [
            format!("`{}` {}", requirement.id, self.words.requirement(&requirement.id)),
            editions.join(", "),
            match requirement.same_as.join(", ") {
                own if own.is_empty() => self.text(&format!("cli-table-{decided}")),
                others => self.out.text("cli-table-same", &Args::new().with("requirements", others)),
            },
        ];
        let mut head = head.map(|text| cell(&text)).join(" | ");
        let checks = self.pack.checks.iter().enumerate();
        // What stands as others do has their checks, told there.
        let own =
            |check: &assay_pack::Check| requirement.same_as.is_empty() && check.requirements.contains(&requirement.id);
        let mut checks = checks.filter(|(_, check)| own(check)).peekable();
        if checks.peek().is_none() {
            let _ = writeln!(page, "| {head} | | | | |");
        }
        for (index, check) in checks {
            let severity = self.text(&format!("cli-check-{}", check.severity.as_str()));
            let says = cell(&self.words.rule(&check.says));
            let _ = writeln!(page, "| {head} | {} | {severity} | {says} | {} |", check.code, self.reads(index));
            head = "| |".to_owned();
        }
    }

    /// `2026: 9.2.2 (provisional)`.
    fn edition(&self, requirement: &Requirement, edition: &str) -> Option<String> {
        let clause = requirement.clause.get(edition)?;
        let sure = requirement.sure(edition);
        let mark =
            if sure.is_provisional() { format!(" ({})", self.text("cli-table-provisional")) } else { String::new() };
        Some(format!("{edition}: {clause}{mark}"))
    }

    fn reads(&self, index: usize) -> String {
        let registers = self.reach.reads(index).into_iter().map(|(register, fields)| match fields.as_slice() {
            [] => format!("`{register}`"),
            fields => format!("`{register}`: {}", fields.join(", ")),
        });
        registers.collect::<Vec<_>>().join("; ")
    }
}

/// The newest edition that has the requirement, and its clause there.
fn last_clause<'p>(pack: &'p Pack, requirement: &'p Requirement) -> Option<(&'p str, &'p str)> {
    pack.editions.iter().rev().find_map(|edition| Some((edition.as_str(), requirement.clause.get(edition)?.as_str())))
}

/// A text that keeps to its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}
