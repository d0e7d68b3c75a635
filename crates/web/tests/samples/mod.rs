//! Every page with believable content: the tests render them, the gallery writes them to disk.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::too_many_arguments,
    reason = "a mistake in a sample should stop at once, and tables of content read best in one line each"
)]

mod cycle;
mod forms;
mod gaps;
mod intake;
mod looks;
mod overview;
mod plans;
mod records;
mod settings;
mod start;

use assay_text::Texts;
use assay_web::views::parts::{Hidden, Link, Person, Tone};
use assay_web::views::shell::{
    Account, At, ErrorKind, ErrorPage, Follow, Front, NavGroup, NavItem, Notice, SignIn, SignInProblem, Theme,
};
use assay_web::views::{Page, Say, Shell, ui_texts};

/// The English texts of the interface.
pub fn texts() -> Texts {
    Texts::build("en", &ui_texts().of("en")).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// All pages: file name and HTML.
pub fn all(t: Say<'_>) -> Vec<(&'static str, String)> {
    let mut pages = Vec::new();
    let mut add = |name: &'static str, page: &dyn Page, shell: Shell| {
        pages.push((name, page.render(t, &shell).expect("renders")));
    };
    let home = || shell(At::Home, &[]);
    add("home", &overview::home(), home());
    add("home-new", &overview::home_of_new_workspace(), home());
    add("start-made", &start::made(), shell(At::Elsewhere, &[]));
    add("work", &overview::work(), shell(At::Work, &[]));
    add("work-empty", &assay_web::views::home::Work::default(), shell(At::Work, &[]));
    add("readiness", &overview::readiness(), shell(At::Readiness, &[]));
    add("readiness-plain", &overview::readiness_unexplained(), shell(At::Readiness, &[]));
    add("readiness-nothing", &overview::readiness_nothing(), shell(At::Readiness, &[]));
    add("cycle", &cycle::cycle(), shell(At::Cycle, &[]));
    add("cycle-nothing", &cycle::nothing(), shell(At::Cycle, &[]));
    let plans = || shell(At::Register("roadmap".into()), &[("Certify", ""), ("Roadmaps", "/r/roadmap")]);
    add("plan", &plans::plan(), plans());
    add("plan-empty", &plans::empty(), plans());
    add("plan-new", &plans::new(), plans());
    let below = || shell(At::Readiness, &[("Readiness", "/readiness")]);
    add("transition", &gaps::transition(), below());
    add("transition-tasks", &gaps::make_tasks(false), below());
    add("transition-tasks-refused", &gaps::make_tasks(true), below());
    add("transition-tasks-none", &assay_web::views::gap::MakeTasks::default(), below());
    let assessing = || shell(At::Register("gap-assessment".into()), &[("Gap assessments", "/r/gap-assessment")]);
    add("assess", &gaps::assess(false), assessing());
    add("assess-clause", &gaps::assess(true), assessing());
    add("assess-rate", &gaps::rate(false), assessing());
    add("assess-rate-locked", &gaps::rate(true), assessing());
    add("assess-report", &gaps::report(), assessing());
    let register = || shell(At::Register("nonconformity".into()), &[("Act", "")]);
    add("register", &records::list(), register());
    add("register-filtered", &records::list_filtered(), register());
    add("register-board", &records::list_as_board(), register());
    add("register-calendar", &records::list_as_calendar(), register());
    add("bulk", &records::bulk(), register());
    add(
        "bulk-undo",
        &assay_web::views::bulk::Bulk { undo: true, refused: 0, meaning: None, ..records::bulk() },
        register(),
    );
    add("register-flow", &looks::flow(), register());
    add("register-matrix", &looks::matrix(), register());
    add("register-prompts", &looks::prompts(), register());
    add("register-empty", &records::list_empty(), register());
    add("register-new", &records::list_of_nothing(), register());
    let record = || shell(At::Register("nonconformity".into()), &[("Act", ""), ("Nonconformities", "/nonconformity")]);
    add("record", &records::record(), record());
    add("record-compared", &cycle::compared(), record());
    add("scores", &cycle::scores(), record());
    let mut saved = record();
    saved.notices = vec![Notice {
        tone: Tone::Good,
        title: "Saved and sealed.".into(),
        text: "Entry 24 in the history of NC-2026-0042.".into(),
        link: Some(Link::new("Show entry", "#entry-23")),
    }];
    add("record-all-fields", &records::every_value(), saved);
    add("record-told", &looks::told(), record());
    add("record-locked", &records::locked(), record());
    add("record-as-of", &records::as_of(), record());
    let mut below = record();
    below.parents.push(Link::new("NC-2026-0042", "/nonconformity/NC-2026-0042"));
    add("history", &records::history(), below.clone());
    add("proof", &records::proof(), below.clone());
    add("proof-broken", &records::proof_broken(), below.clone());
    add("history-broken", &records::history_broken(), below.clone());
    add("form", &forms::create(), record());
    add("form-error", &forms::with_errors(), below.clone());
    add("form-of-a-requirement", &forms::of_a_requirement(), record());
    add("form-without-requirement", &forms::without_requirement(), record());
    add("form-move", &forms::step(), below.clone());
    add("conflict", &forms::conflict(), below.clone());
    add("sign", &forms::sign(), below.clone());
    add("sign-error", &forms::sign_refused(), below);
    let mut searching = shell(At::Search, &[]);
    searching.q = "display moisture".into();
    add("search", &overview::search(), searching.clone());
    add("search-typo", &overview::search_typo(), searching.clone());
    add("search-nothing", &overview::search_nothing(), searching);
    add("map", &intake::map(), record());
    add("map-alone", &intake::map_alone(), record());
    add("bundle", &intake::bundle(), record());
    add("links", &intake::links(), shell(At::Elsewhere, &[]));
    add("link", &intake::link(false), shell(At::Elsewhere, &[]));
    add("link-off", &intake::link(true), shell(At::Elsewhere, &[]));
    add("search-start", &assay_web::views::search::Search::default(), shell(At::Search, &[]));
    add("registers", &overview::registers(), shell(At::Registers, &[]));
    add(
        "registers-none",
        &assay_web::views::registers::Registers { q: "<no tag>".into(), ..Default::default() },
        shell(At::Registers, &[]),
    );
    add("keys", &assay_web::views::keys::Keys, shell(At::Elsewhere, &[]));
    add("settings", &settings::personal(), shell(At::Elsewhere, &[]));
    let settings_of = || shell(At::Elsewhere, &[("Settings", "/settings")]);
    add("settings-workspace", &settings::workspace(), settings_of());
    add("settings-people", &settings::people(), settings_of());
    add("settings-people-none", &settings::people_none(), settings_of());
    add("settings-account", &settings::account(), settings_of());
    add("settings-about", &settings::about(), settings_of());
    add("choose-new", &overview::choose_new(), shell(At::Elsewhere, &[]));
    for (name, kind) in errors() {
        add(name, &error(kind), shell(At::Elsewhere, &[]));
    }

    let front = Front { lang: "en".into(), workspace: "Apex Wearables".into(), theme: Theme::System };
    let mut sign_in = |name, problem| {
        let kept = match problem {
            Some(SignInProblem::Ended) => vec![Hidden::new("resume.title", "A \"leak\" <as> typed")],
            _ => Vec::new(),
        };
        let (email, next) = ("mara@apex.example".into(), "/work".into());
        let view = SignIn {
            csrf: "f00d".into(),
            email,
            next,
            problem,
            files: !kept.is_empty(),
            kept,
            languages: vec![("fr", Link::new("Français", "/sign-in?lang=fr"))],
        };
        pages.push((name, view.render(t, &front).expect("renders")));
    };
    sign_in("sign-in", None);
    sign_in("sign-in-wrong", Some(SignInProblem::Wrong));
    sign_in("sign-in-wait", Some(SignInProblem::Wait(5)));
    sign_in("sign-in-stale", Some(SignInProblem::Stale));
    sign_in("sign-in-ended", Some(SignInProblem::Ended));
    sign_in("sign-in-signed-out", Some(SignInProblem::SignedOut));
    pages.extend(intake::fronts(t, &front));
    pages.push(("error-front", error(ErrorKind::NotFound).render_front(t, &front).expect("renders")));
    pages
}

/// Parts that are fetched into a page: name and HTML.
pub fn fragments(t: Say<'_>) -> Vec<(&'static str, String)> {
    vec![("palette", overview::palette().render(t).expect("renders"))]
}

fn errors() -> [(&'static str, ErrorKind); 8] {
    [
        ("error-malformed", ErrorKind::Malformed),
        ("error-forbidden", ErrorKind::Forbidden),
        ("error-stale", ErrorKind::Stale),
        ("error-not-found", ErrorKind::NotFound),
        ("error-conflict", ErrorKind::Conflict),
        ("error-too-large", ErrorKind::TooLarge),
        ("error-too-many", ErrorKind::TooMany),
        ("error-internal", ErrorKind::Internal),
    ]
}

fn error(kind: ErrorKind) -> ErrorPage {
    ErrorPage {
        kind,
        detail: (kind == ErrorKind::NotFound).then(|| "There is no record NC-2026-9999.".to_owned()),
        reference: (kind == ErrorKind::Internal).then(|| "8f31-c2".to_owned()),
        links: vec![Link::new("All nonconformities", "/nonconformity")],
        kept: if kind == ErrorKind::Stale {
            vec![Hidden::new("Description", "14 customers returned a Band 3.\nAll from four lots.")]
        } else {
            Vec::new()
        },
    }
}

/// The frame of the sample company.
pub fn shell(at: At, parents: &[(&str, &str)]) -> Shell {
    Shell {
        lang: "en".into(),
        workspace: "Apex Wearables".into(),
        account: Account {
            name: "Mara Lindqvist".into(),
            initials: "ML".into(),
            number: "PER-07".into(),
            href: "/person/PER-07".into(),
        },
        csrf: "f00dcafe".into(),
        theme: Theme::System,
        no_shortcuts: false,
        here: "/".into(),
        at,
        work: 6,
        errors: 8,
        cycle: Some("Certification".into()),
        groups: navigation(),
        parents: parents.iter().map(|(text, href)| Link::new(*text, *href)).collect(),
        q: String::new(),
        report: Some(Link::new("Report a problem", "/nonconformity/new")),
        settings: vec![Link::new("Public report links", "/settings/intake")],
        notices: Vec::new(),
        live: "/live?at=%2F&since=24".into(),
        follow: Some(Follow::Summary),
    }
}

fn navigation() -> Vec<NavGroup> {
    let group = |key: &str, label: &str, items: &[(&str, &str, u32)]| NavGroup {
        label: label.into(),
        icon: NavGroup::icon(key),
        open: true,
        items: items
            .iter()
            .map(|(key, label, count)| NavItem {
                key: (*key).into(),
                label: (*label).into(),
                href: format!("/{key}"),
                count: *count,
            })
            .collect(),
    };
    vec![
        group(
            "plan",
            "Plan",
            &[
                ("context-issue", "Context", 0),
                ("interested-party", "Interested parties", 0),
                ("process", "Processes", 0),
                ("risk", "Risks", 0),
                ("opportunity", "Opportunities", 0),
                ("objective", "Objectives", 0),
                ("obligation", "Obligations", 0),
            ],
        ),
        group(
            "do",
            "Do",
            &[
                ("document", "Documents", 2),
                ("person", "People & competence", 0),
                ("knowledge", "Knowledge", 0),
                ("supplier", "Suppliers", 0),
                ("contract", "Contracts", 0),
                ("design-project", "Design & development", 0),
                ("equipment", "Equipment", 0),
            ],
        ),
        group(
            "check",
            "Check",
            &[
                ("measure", "Measures", 0),
                ("feedback", "Feedback", 0),
                ("audit", "Audits", 1),
                ("management-review", "Management reviews", 0),
            ],
        ),
        group(
            "act",
            "Act",
            &[
                ("nonconformity", "Nonconformities", 9),
                ("corrective-action", "Corrective actions", 7),
                ("improvement", "Improvements", 0),
                ("lesson", "Lessons", 0),
            ],
        ),
    ]
}

/// The reader.
pub fn me() -> Person {
    Person::new("Mara Lindqvist").at("/person/PER-07").myself()
}

/// Someone else.
pub fn person(name: &str) -> Person {
    Person::new(name)
}
