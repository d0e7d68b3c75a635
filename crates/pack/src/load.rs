//! Loads a pack from layers.
//!
//! The way: manifests → clauses and requirements → registers as drafts → names → schema → expressions → checks → texts.
//! Every step goes on in spite of faults, so that all of them are told at once.

mod assemble;
mod assessment;
mod check;
mod compare;
mod expression;
mod field;
mod intake;
mod lookup;
mod manifest;
mod methodology;
mod navigation;
mod needs;
mod page;
mod planning;
mod proof;
mod register;
mod report;
mod requirement;
mod resolve;
mod settings;
mod standard;
mod start;
mod texts;
mod transition;
mod views;
mod walk;
mod watch;
mod words;
mod workflow;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeTable;

use crate::fault::{Fault, Level};
use crate::model::{Decided, Identity, Lookup, Methodology, Pack, Register, Requirement, Severity};
use crate::schema::{PackSchema, Shape};

use self::check::{Checks, Read, by_code};
use self::expression::Compiler;
use self::manifest::{Manifest, values};
use self::methodology::DraftMethodology;
use self::navigation::DraftNavigation;
use self::needs::Needs;
use self::register::DraftRegister;
use self::report::{Place, Report};
use self::requirement::Catalogue;
use self::resolve::Names;
use self::walk::Reader;

/// One folder of a pack, held in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layer {
    /// Name for faults: that of the folder.
    pub name: String,
    /// Content by relative path, with `/` between its parts.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Loads a pack from its layers, later ones over earlier ones, and trusts its texts.
///
/// # Errors
/// Every fault of error level in the order of files and lines.
pub fn load(layers: &[Layer]) -> Result<Pack, Vec<Fault>> {
    run(layers, false)
}

/// Loads a pack and checks its texts too: what is missing in a language, what nothing uses.
///
/// # Errors
/// Every fault, warnings and notes included, as soon as one is an error.
pub fn load_checked(layers: &[Layer]) -> Result<Pack, Vec<Fault>> {
    run(layers, true)
}

/// A TOML file, parsed.
type Document<'a> = Spanned<DeTable<'a>>;

fn run(layers: &[Layer], with_texts: bool) -> Result<Pack, Vec<Fault>> {
    let mut report = Report::default();
    let files = collect(layers, &mut report);
    let documents = parse(&report);
    let pack = build(layers.len(), &report, &documents, files, with_texts);
    let (errors, mut rest) = report.finish();
    match pack {
        Some(mut pack) if errors.is_empty() => {
            pack.warnings = rest;
            Ok(pack)
        }
        _ => {
            let mut faults = errors;
            if with_texts {
                faults.append(&mut rest);
                faults.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
            }
            Err(faults)
        }
    }
}

/// Takes the texts the loader reads into the report, and gives the other files.
fn collect<'a>(layers: &'a [Layer], report: &mut Report<'a>) -> BTreeMap<String, Vec<u8>> {
    let mut others = BTreeMap::new();
    if layers.is_empty() {
        report.unreadable("pack".to_owned(), "there are no layers", "give at least one folder with a pack.toml");
    }
    for (index, layer) in layers.iter().enumerate() {
        if !layer.files.contains_key("pack.toml") {
            let hint = "every layer has a pack.toml with at least `name` and `version`";
            report.unreadable(format!("{}/pack.toml", layer.name), "this file is missing", hint);
        }
        for (path, content) in &layer.files {
            if !is_toml(path) && texts::language_of(path).is_none() && start::document_of(path).is_none() {
                others.insert(path.clone(), content.clone());
                continue;
            }
            let name = format!("{}/{path}", layer.name);
            match std::str::from_utf8(content) {
                Ok(text) => {
                    report.add(name, index, path, text);
                }
                Err(_) => report.unreadable(name, "this file is not UTF-8 text", "save it with the encoding UTF-8"),
            }
        }
    }
    others
}

/// The key of a file in one of the folders with one thing per file.
fn stem<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".toml")
}

fn is_toml(path: &str) -> bool {
    let folders = ["registers", "checks", "requirements", "roadmaps", "tables", start::PRESETS];
    ["pack.toml", "clauses.toml", start::QUESTIONS].contains(&path)
        || folders.iter().any(|folder| stem(path, folder).is_some())
}

/// Parses all TOML files. One with broken syntax is read as far as possible, but only its syntax is reported.
fn parse<'a>(report: &'a Report<'a>) -> Vec<(usize, Document<'a>)> {
    let mut latest: BTreeMap<&str, usize> = BTreeMap::new();
    for (file, source) in report.sources().filter(|(_, source)| is_toml(source.path)) {
        latest.insert(source.path, file);
    }
    let mut documents = Vec::new();
    for (file, source) in report.sources() {
        let replaced = latest.get(source.path).is_none_or(|latest| *latest != file);
        // Manifests and clauses of all layers count; of other files the one of the last layer.
        if replaced && !matches!(source.path, "pack.toml" | "clauses.toml") {
            continue;
        }
        let (document, errors) = DeTable::parse_recoverable(source.text);
        let mut spans: Vec<_> = errors.iter().map(|error| (error.span().unwrap_or(0..0), error.message())).collect();
        spans.sort_by_key(|(span, _)| span.start);
        let mut told = 0;
        for (span, message) in &spans {
            // One fault a line: what follows on it is mostly an echo.
            if told > span.start {
                continue;
            }
            let rest = source.text.get(span.start..).unwrap_or_default();
            told = span.start + rest.find('\n').unwrap_or(rest.len()).max(1);
            report.error(Place { file, start: span.start, end: span.end }, format!("broken TOML: {message}"));
        }
        if !spans.is_empty() {
            report.mute(file);
        }
        documents.push((file, document));
    }
    documents
}

fn build<'a>(
    layers: usize,
    report: &'a Report<'a>,
    documents: &'a [(usize, Document<'a>)],
    files: BTreeMap<String, Vec<u8>>,
    with_texts: bool,
) -> Option<Pack> {
    let at = |wanted: fn(&str) -> bool| {
        documents.iter().filter(move |(file, _)| report.source(*file).is_some_and(|source| wanted(source.path)))
    };
    let mut manifest = read_manifests(layers, report, at(|path| path == "pack.toml"))?;
    let mut catalogue = Catalogue::default();
    for (file, document) in at(|path| path == "clauses.toml") {
        catalogue.read_clauses(&Reader { report, file: *file }.root(document), &manifest);
    }
    for (file, document) in at(|path| stem(path, "requirements").is_some()) {
        catalogue.read_requirements(&Reader { report, file: *file }.root(document), &manifest);
    }
    catalogue.sort(&manifest);
    catalogue.check_shared(report, &manifest);
    manifest.transitions.iter().for_each(|way| way.check(report, &manifest, &catalogue));
    let mut drafts = Vec::new();
    let with_site = at(|path| path == "registers/site.toml").next().is_some();
    for (file, document) in at(|path| stem(path, "registers").is_some()) {
        let Some(key) = report.source(*file).and_then(|source| stem(source.path, "registers")) else { continue };
        drafts.push(register::read(&Reader { report, file: *file }.root(document), key, with_site));
    }
    settings::add_fields(report, &manifest, &mut drafts);
    manifest.settings = drafts.iter().find(|draft| draft.parameters).map(|draft| draft.key.clone());
    let clauses = catalogue.numbers();
    let keys: BTreeSet<String> = drafts.iter().map(|draft| draft.key.clone()).collect();
    let names = Names { report, manifest: &manifest, clauses: &clauses, registers: &keys };
    let groups: BTreeMap<&str, usize> =
        manifest.groups.iter().enumerate().map(|(index, group)| (group.value.as_str(), index)).collect();
    drafts.sort_by_cached_key(|draft| {
        let group = draft.group.as_ref().and_then(|group| groups.get(group.value.as_str()).copied());
        (group.unwrap_or(usize::MAX), draft.order, draft.key.clone())
    });
    drafts.iter().for_each(|draft| names.check_register(draft));
    names.resolve_inverses(&mut drafts);
    names.check_whole(&drafts);
    let mut ids: Vec<&str> = catalogue.requirements.iter().map(|(requirement, _)| requirement.id.as_str()).collect();
    ids.sort_unstable();
    let methodologies = read_methodologies(report, at(|path| stem(path, "roadmaps").is_some()));
    methodologies.iter().for_each(|methodology| methodology.check(&names, &ids));
    let planning = manifest.planning.as_ref();
    let choice = planning.and_then(|planning| Some((planning.options(&drafts)?, planning.place())));
    if planning.is_none() || choice.is_some() {
        methodology::check_choice(report, choice, &methodologies);
    }

    let mut needs = Needs::default();
    if with_texts {
        needs.manifest(&manifest, with_site);
        needs.intake(&manifest.intake, &drafts);
        needs.catalogue(&catalogue);
        needs.methodologies(&methodologies);
        for draft in &drafts {
            needs.register(draft, &manifest);
            needs.inverses(draft, |register, field| needs::place_in(&drafts, register, field));
        }
    }

    let parameters = manifest.parameters.iter().map(|(key, (parameter, _))| (key.clone(), parameter.clone())).collect();
    let mut tables = Vec::new();
    for (file, document) in at(|path| stem(path, "tables").is_some()) {
        let Some(key) = report.source(*file).and_then(|source| stem(source.path, "tables")) else { continue };
        tables.extend(lookup::read(&Reader { report, file: *file }.root(document), key));
    }
    tables.sort_by(|left, right| left.key.cmp(&right.key));
    manifest.planning.iter().for_each(|planning| planning.check_tables(&names, &tables));
    let schema = build_schema(&manifest, &drafts, &parameters, &tables);
    let compiler = Compiler { report, schema: &schema };
    let computed = assemble::computed_places(&drafts);
    let registers: Vec<Arc<Register>> = drafts
        .into_iter()
        .enumerate()
        .map(|(index, draft)| Arc::new(assemble::register(compiler, index, draft)))
        .collect();
    assemble::check_cycles(compiler, &registers, &computed);
    let register_index: BTreeMap<String, usize> =
        registers.iter().enumerate().map(|(index, register)| (register.key.clone(), index)).collect();

    let organisation = manifest.organisation.as_ref().map_or("", |organisation| organisation.value.as_str());
    let reader = Checks {
        compiler,
        registers: &registers,
        index: &register_index,
        requirements: &ids,
        organisation,
        roles: &values(&manifest.roles),
    };
    let mut checks: Vec<Read> = at(|path| stem(path, "checks").is_some())
        .flat_map(|(file, document)| reader.read(&Reader { report, file: *file }.root(document)))
        .collect();
    checks.sort_by(|a, b| by_code(&a.code, &b.code));
    catalogue.share_checks(report, &mut checks);
    report_duplicates(report, &checks);
    for code in manifest.planning.iter().flat_map(|planning| &planning.warnings) {
        names.known(code, checks.iter().map(|read| read.code.as_str()), "check");
    }
    let about = register_index.get(organisation).and_then(|index| registers.get(*index));
    let mut methodologies: Vec<Methodology> =
        methodologies.into_iter().map(|methodology| methodology.finish(compiler, about)).collect();
    methodologies.sort_by(|a, b| (a.order, &a.key).cmp(&(b.order, &b.key)));
    report_unchecked(report, &catalogue, &checks);
    let questions = at(|path| path == start::QUESTIONS).next();
    let presets = at(|path| stem(path, start::PRESETS).is_some());
    let start = start::Reading { checks: &reader, clauses: &clauses, languages: &values(&manifest.languages) }.read(
        questions.map(|(file, document)| Reader { report, file: *file }.root(document)),
        presets.map(|(file, document)| Reader { report, file: *file }.root(document)),
    );
    report_replaced(report);
    if with_texts {
        needs.start(&start);
        needs.checks(&checks);
        texts::check(report, &manifest, &needs);
    }
    if report.has_errors() {
        return None;
    }
    let pack = finish(report, manifest, catalogue, Compiled { registers, checks, tables, schema }, files)?;
    Some(Pack { start: start.finish(), methodologies, ..pack })
}

fn read_methodologies<'a>(
    report: &'a Report<'a>,
    documents: impl Iterator<Item = &'a (usize, Document<'a>)>,
) -> Vec<DraftMethodology> {
    let read = |(file, document): &'a (usize, Document<'a>)| {
        let key = report.source(*file).and_then(|source| stem(source.path, "roadmaps"))?;
        methodology::read(&Reader { report, file: *file }.root(document), key)
    };
    documents.filter_map(read).collect()
}

/// Reads and merges the manifests; none when one of them cannot be read, because too much hangs on them.
fn read_manifests<'a>(
    layers: usize,
    report: &'a Report<'a>,
    documents: impl Iterator<Item = &'a (usize, Document<'a>)>,
) -> Option<Manifest> {
    let mut merged = Manifest::default();
    let mut loaded: Vec<String> = Vec::new();
    for (file, document) in documents {
        let manifest = manifest::read(&Reader { report, file: *file }.root(document));
        manifest.check_uses(report, &loaded);
        loaded.extend(manifest.name.as_ref().map(|name| name.value.clone()));
        if report.is_muted(*file) {
            return None;
        }
        merged.overlay(manifest);
    }
    merged.add_standards(report);
    merged.check_whole(report);
    (loaded.len() == layers).then_some(merged)
}

fn build_schema(
    manifest: &Manifest,
    drafts: &[DraftRegister],
    parameters: &BTreeMap<String, crate::model::Parameter>,
    tables: &[Lookup],
) -> PackSchema {
    let shapes: Vec<Shape<'_>> = drafts
        .iter()
        .map(|draft| Shape {
            key: &draft.key,
            fields: draft.fields.iter().map(|field| &field.field).collect(),
            broken: draft.fields.iter().enumerate().filter(|(_, field)| field.broken).map(|(index, _)| index).collect(),
            states: draft.states(),
            inverses: &draft.inverses,
        })
        .collect();
    let identity = manifest.identity.as_ref().map_or("", |identity| identity.register.value.as_str());
    PackSchema::build(&shapes, identity, &values(&manifest.roles), parameters, tables)
}

fn report_duplicates(report: &Report<'_>, checks: &[Read]) {
    for pair in checks.windows(2) {
        let [earlier, later] = pair else { continue };
        if earlier.code == later.code {
            report.error_help(
                later.place,
                format!("the code `{}` is used twice", later.code),
                "codes are for ever: take the next free number",
            );
        }
    }
}

/// Reports requirements that nothing decides, although the pack says that records do.
fn report_unchecked(report: &Report<'_>, catalogue: &Catalogue, checks: &[Read]) {
    // Requirement → its checks are all of them mere notes.
    let mut checked: BTreeMap<&str, bool> = BTreeMap::new();
    for read in checks {
        // A check that could not be read may be of any severity.
        let note = read.check.as_ref().is_some_and(|check| check.severity == Severity::Note);
        for id in &read.requirements {
            *checked.entry(id).or_insert(true) &= note;
        }
    }
    for (requirement, place) in &catalogue.requirements {
        if !requirement.same_as.is_empty() {
            continue;
        }
        let id = &requirement.id;
        let (message, hint) = match (requirement.decided, checked.get(id.as_str())) {
            (Decided::Auto, None) => {
                (format!("no check decides the requirement `{id}`"), "write one, or set check_type = \"none\"")
            }
            (Decided::Auto, Some(true)) => (
                format!("the requirement `{id}` has only notes, which never say that it is not met"),
                "make one of its checks a warning or an error, or set check_type = \"assist\"",
            ),
            (Decided::Assist, None) => (
                format!("nothing raises a flag for the requirement `{id}`"),
                "write a check, or set check_type = \"none\"",
            ),
            (Decided::Judged, Some(_)) => (
                format!("checks look at the requirement `{id}`, which says that none does"),
                "set check_type = \"assist\"",
            ),
            _ => continue,
        };
        report.push(Level::Note, *place, message, Some(hint.to_owned()));
    }
}

/// Points from faults in lower layers to the registers that a later layer has replaced: a field may be missing there, or be
/// of another type than what reads it expects.
fn report_replaced(report: &Report<'_>) {
    for (file, source) in report.sources().filter(|(_, source)| stem(source.path, "registers").is_some()) {
        let below =
            report.sources().filter(|(_, other)| other.path == source.path && other.layer < source.layer).last();
        let Some((_, replaced)) = below else { continue };
        if report.has_errors_below(source.layer) {
            let place = Place { file, start: 0, end: 0 };
            let message = format!("this replaces all of `{}`", replaced.name);
            let hint = "what layers below read in it must be there, and be of the same type".to_owned();
            report.push(Level::Note, place, message, Some(hint));
        }
    }
}

/// What expressions stand in, or read.
struct Compiled {
    registers: Vec<Arc<Register>>,
    checks: Vec<Read>,
    tables: Vec<Lookup>,
    schema: PackSchema,
}

fn finish(
    report: &Report<'_>,
    manifest: Manifest,
    catalogue: Catalogue,
    compiled: Compiled,
    files: BTreeMap<String, Vec<u8>>,
) -> Option<Pack> {
    let Compiled { registers, checks, tables, schema } = compiled;
    let mut texts: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (_, source) in report.sources() {
        if let Some(language) = texts::language_of(source.path) {
            texts.entry(language.to_owned()).or_default().push((source.name.clone(), source.text.to_owned()));
        }
    }
    let index = |keys: Vec<String>| keys.into_iter().enumerate().map(|(index, key)| (key, index)).collect();
    let standards = manifest.all_standards();
    let identity = manifest.identity?;
    let requirements: Vec<Requirement> =
        catalogue.requirements.into_iter().map(|(requirement, _)| requirement).collect();
    let checks: Vec<_> = checks.into_iter().filter_map(|read| read.check.map(Arc::new)).collect();
    Some(Pack {
        name: manifest.name?.value,
        version: manifest.version?.value,
        standards,
        editions: values(&manifest.editions),
        default_edition: manifest.default_edition?.value,
        languages: values(&manifest.languages),
        groups: values(&manifest.groups),
        roles: values(&manifest.roles),
        stewards: values(&manifest.stewards),
        identity: Identity {
            register: identity.register.value,
            email: identity.email.value,
            roles: identity.roles.value,
        },
        organisation: manifest.organisation?.value,
        report: manifest.report.map(|report| report.value),
        not_applied: manifest.not_applied.and_then(|place| pair(&place.value)),
        intake: manifest.intake.into_iter().map(intake::DraftIntake::finish).collect(),
        first_steps: values(&manifest.first_steps),
        quick: values(&manifest.quick),
        everyday: values(&manifest.everyday),
        navigation: manifest.navigation.map(DraftNavigation::finish),
        start: None,
        milestone: manifest.milestone.and_then(|date| pair(&date.value)),
        judged_by: manifest.judged_by.map(|register| register.value),
        watch: manifest.watch.map(watch::DraftWatch::finish),
        planning: manifest.planning.map(planning::DraftPlanning::finish),
        methodologies: Vec::new(),
        transitions: manifest.transitions.into_iter().map(transition::DraftTransition::finish).collect(),
        tasks: manifest.tasks.map(assessment::DraftTasks::finish),
        assessment: manifest.assessment.map(assessment::DraftAssessment::finish),
        dates: manifest.dates.iter().filter_map(|date| pair(&date.value)).collect(),
        cycle: manifest.cycle.iter().filter_map(|date| pair(&date.value)).collect(),
        settings: manifest.settings,
        parameters: manifest.parameters.into_iter().map(|(key, (parameter, _))| (key, parameter)).collect(),
        register_index: index(registers.iter().map(|register| register.key.clone()).collect()),
        prefix_index: index(registers.iter().map(|register| register.prefix.clone()).collect()),
        requirement_index: index(requirements.iter().map(|requirement| requirement.id.clone()).collect()),
        check_index: index(checks.iter().map(|check| check.code.clone()).collect()),
        registers,
        clauses: catalogue.clauses.into_iter().map(|(clause, _)| clause).collect(),
        clause_maps: catalogue.maps,
        documented: catalogue.documented.into_iter().map(|(documented, _)| documented).collect(),
        requirements,
        checks,
        tables,
        texts,
        schema,
        files,
        warnings: Vec::new(),
    })
}

/// Both sides of the dot.
fn pair(place: &str) -> Option<(String, String)> {
    let (left, right) = place.split_once('.')?;
    Some((left.to_owned(), right.to_owned()))
}
