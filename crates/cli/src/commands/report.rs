//! `assay report`: prints a report as PDF.

use std::fs::OpenOptions;
use std::io::Write as _;

use assay_text::Args;
use assay_web::{PrintError, Report, print};
use serde_json::json;

use super::Ended;
use crate::args::{Global, ReportFile, ReportName};
use crate::error::CliError;
use crate::out::Out;
use crate::world::World;

pub fn run(global: &Global, file: &ReportFile, out: &Out) -> Result<Ended, CliError> {
    let report = asked(file)?;
    let world = World::open(global)?;
    let actor = world.person(&file.actor)?;
    if let Report::Readiness { edition: Some(edition) } = &report
        && !world.pack().editions.contains(edition)
    {
        let help = format!("the editions are: {}", world.pack().editions.join(", "));
        return Err(CliError::helped(format!("there is no edition `{edition}`"), help));
    }
    let bytes = print(world.engine, actor, &global.lang, &report).map_err(|error| match error {
        PrintError::NotFound => CliError::input(error.to_string()),
        PrintError::Refused(refusal) => CliError::Refused(world.words.refusal("", &refusal)),
        PrintError::Failed(why) => CliError::Failure(why),
    })?;
    let written = OpenOptions::new().write(true).create_new(true).open(&file.out);
    written.and_then(|mut open| open.write_all(&bytes)).map_err(CliError::file(&file.out))?;
    let name = file.out.display().to_string();
    out.json(&json!({ "file": name, "bytes": bytes.len() }));
    out.say("cli-printed", &Args::new().with("file", name));
    Ok(Ended::Fine)
}

fn asked(file: &ReportFile) -> Result<Report, CliError> {
    let number = || {
        let missing = || CliError::helped("a number is missing", "write the number of the record behind the report");
        file.number.clone().ok_or_else(missing)
    };
    Ok(match file.report {
        ReportName::Readiness => Report::Readiness { edition: file.edition.clone() },
        ReportName::Roadmap => Report::Plan { number: file.number.clone() },
        ReportName::Assessment => Report::Assessment { number: number()? },
        ReportName::Record => Report::Record { number: number()?, chain: false },
        ReportName::Bundle => Report::Record { number: number()?, chain: true },
    })
}
