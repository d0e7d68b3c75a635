//! Reports without an account, the links that lead to them, and the chain of a record.

use assay_web::assets::icon;
use assay_web::views::Say;
use assay_web::views::form::{Control, FormError, FormField, FormOption};
use assay_web::views::intake::{Code, Links, Photos, PublicLink, Report, Sheet, Status};
use assay_web::views::list::Suggestion;
use assay_web::views::map::{Box, Bundle, Drawing, Linked, Map, Sheet as BundleSheet};
use assay_web::views::parts::{Chip, Link, Mark, Time};
use assay_web::views::record::{Phase, Step};
use assay_web::views::shell::Front;

use super::records;

fn words(typed: &str, error: Option<&str>) -> FormField {
    FormField {
        name: "description".into(),
        label: "What happened?".into(),
        hint: Some("In your own words. What did you see, and what did you expect?".into()),
        error: error.map(Into::into),
        required: true,
        control: Control::Lines { value: typed.into(), rows: 4, max_length: Some(20_000) },
        ..FormField::default()
    }
}

fn urgent() -> FormField {
    let option = |value: &str, label: &str, on| FormOption { value: value.into(), label: label.into(), note: None, on };
    FormField {
        name: "severity".into(),
        label: "Could someone get hurt, or could a bad unit ship?".into(),
        control: Control::Choice {
            options: vec![
                option("minor", "No", true),
                option("major", "Not sure", false),
                option("critical", "Yes, now", false),
            ],
        },
        ..FormField::default()
    }
}

fn text(name: &str, label: &str, hint: &str) -> FormField {
    FormField {
        name: name.into(),
        label: label.into(),
        hint: Some(hint.into()),
        control: Control::Text { value: String::new(), max_length: Some(300), suggestions: Vec::new() },
        ..FormField::default()
    }
}

fn report() -> Report {
    Report {
        heading: "Report a problem".into(),
        lead: "Anything that is wrong, unsafe, or could reach a customer. It takes 1 minute, you need no account, and \
               nobody is blamed."
            .into(),
        action: "/intake/3q2-7wAAAAAAAAAAAAAAAA".into(),
        challenge: Some("/intake/3q2-7wAAAAAAAAAAAAAAAA/challenge".into()),
        stamp: "1794472920.bm9uY2U.c2VhbA".into(),
        work: 14,
        receipt: "cmVjZWlwdC1vZi1hLXJl".into(),
        words: words("The red light on leak tester 2 stays on after a unit passes <as> \"before\".", None),
        fields: vec![urgent(), text("where_found", "Where?", "Station, room, vehicle, customer")],
        place: vec![("Process".into(), "Final assembly".into()), ("Site".into(), "Hall <2>".into())],
        photos: Photos {
            limit: "Up to 6 photos, each up to 8 MB.".into(),
            most: 6,
            largest: 8_000_000,
            ..Photos::default()
        },
        reporter: vec![text("reporter", "Your name or e-mail", "Leave it empty to stay anonymous.")],
        then: vec![
            "You get a number and a page where you can look it up at any time.".into(),
            "Someone from quality reads it. Within 3 days.".into(),
            "Your page shows how far it has come.".into(),
        ],
        ..Report::default()
    }
}

fn refused() -> Report {
    let missing = "Tell us what happened. One sentence is enough.";
    let question = FormField {
        name: "_answer".into(),
        label: "How much is 3 + 5?".into(),
        hint: Some("Write the number.".into()),
        error: Some("That was not the sum.".into()),
        required: true,
        control: Control::Integer { value: String::new(), unit: None },
        ..FormField::default()
    };
    Report {
        words: words("", Some(missing)),
        errors: vec![
            FormError { field: Some("description".into()), text: missing.into() },
            FormError { field: Some("_photo".into()), text: "This is no photo.".into() },
            FormError { field: Some("_answer".into()), text: "That was not the sum.".into() },
        ],
        hold: Some("One more step, so that machines do not report in your place.".into()),
        question: Some(question),
        photos: Photos {
            kept: vec![Suggestion { value: "token".into(), label: "Photo 1.jpg, 1.2 MB".into() }],
            error: Some("This is no photo.".into()),
            ..report().photos
        },
        ..report()
    }
}

fn signed_in() -> Report {
    Report {
        csrf: "f00dcafe".into(),
        me: Some("Mara Lindqvist".into()),
        person: "PER-0001".into(),
        challenge: None,
        action: "/intake".into(),
        work: 0,
        place: Vec::new(),
        reporter: Vec::new(),
        ..report()
    }
}

fn steps() -> Vec<Step> {
    let step = |label: &str, note: &str, phase, mark| Step { label: label.into(), note: note.into(), phase, mark };
    vec![
        step("Reported", "16 Oct 2026", Phase::Done, Mark::Done),
        step("Contained", "17 Oct 2026", Phase::Current, Mark::Quarter),
        step("Analysed", "", Phase::Ahead, Mark::Start),
        step("Closed", "", Phase::Ahead, Mark::Start),
    ]
}

fn status() -> Status {
    Status {
        number: "NC-2026-0042".into(),
        sent: true,
        state: "Contained".into(),
        at: Time::new("16 Oct 2026", "2026-10-16"),
        steps: steps(),
        withdrawn: false,
        replies: vec![(Time::new("17 Oct 2026", "2026-10-17"), "<p>Thank you. The tester is locked.</p>".into())],
        then: vec!["Someone from quality reads it.".into()],
    }
}

fn code() -> Code {
    Code { size: 33, path: "M4 4h1v1h-1zM6 4h1v1h-1z".into() }
}

fn sheet() -> Sheet {
    Sheet {
        heading: "Report a problem".into(),
        lead: "Anything that is wrong, unsafe, or could reach a customer.".into(),
        place: vec!["Final assembly".into(), "Hall 2".into()],
        address: "https://assay.apex.example/intake/3q2-7wAAAAAAAAAAAAAAAA".into(),
        code: code(),
        back: Link::new("Hall 2", "/settings/intake/3"),
    }
}

/// The pages for people without an account.
pub fn fronts(t: Say<'_>, front: &Front) -> Vec<(&'static str, String)> {
    let shown = |report: &Report| report.render(t, front).expect("renders");
    let told = |status: &Status| status.render(t, front).expect("renders");
    let quiet = Status { sent: false, withdrawn: true, replies: Vec::new(), ..status() };
    vec![
        ("intake", shown(&report())),
        ("intake-error", shown(&refused())),
        ("intake-signed-in", shown(&signed_in())),
        ("intake-status", told(&status())),
        ("intake-status-withdrawn", told(&quiet)),
        ("intake-sheet", sheet().render(t, front).expect("renders")),
    ]
}

pub fn link(off: bool) -> PublicLink {
    PublicLink {
        href: "/settings/intake/3".into(),
        name: "Hall 2, by the <door>".into(),
        form: "Report a problem".into(),
        place: vec![("Process".into(), "Final assembly".into())],
        off: off.then(|| Time::new("1 Nov 2026", "2026-11-01")),
        reports: 12,
        latest: Some(Time::new("10 Nov 2026", "2026-11-10")),
        made: Time::new("2 Jan 2026", "2026-01-02"),
        by: "Mara Lindqvist".into(),
        address: sheet().address,
        code: code(),
    }
}

pub fn links() -> Links {
    let name = "name";
    Links {
        links: vec![link(false), link(true)],
        forms: vec![
            Suggestion { value: "problem".into(), label: "Report a problem".into() },
            Suggestion { value: "complaint".into(), label: "Make a complaint".into() },
        ],
        name: FormField {
            required: true,
            error: Some("This must be filled.".into()),
            ..text(name, "Name", "Where it hangs")
        },
        form: "problem".into(),
        places: vec![text("place.process", "Process", "Number or name")],
        errors: vec![FormError { field: Some(name.into()), text: "This must be filled.".into() }],
    }
}

fn linked(number: &str, title: &str, kind: &str) -> Linked {
    Linked {
        icon: icon("alert").expect("known"),
        number: number.into(),
        title: title.into(),
        href: format!("/r/x/{number}"),
        kind: kind.into(),
        state: Some(Chip::plain("Open")),
        by: None,
    }
}

fn drawing() -> Drawing {
    let one = |x, number: &str, here: bool, fold: bool| Box {
        x,
        y: 1,
        width: 216,
        height: 72,
        href: format!("/r/x/{number}"),
        number: number.into(),
        icon: icon("alert").expect("known"),
        lines: vec!["14 bands came back with".into(), "moisture <under> the …".into()],
        state: (!fold).then(|| Chip::plain("Open")),
        here,
        fold,
    };
    Drawing {
        width: 762,
        height: 74,
        boxes: vec![one(1, "MEA-07", false, false), one(273, "NC-2026-0042", true, false), one(545, "", false, true)],
        lines: vec!["M217 37C245 37 245 37 273 37".into()],
    }
}

pub fn map() -> Map {
    let more = Linked { by: Some("NC-2026-0042".into()), state: None, ..linked("", "12 more: Actions", "Actions") };
    Map {
        head: records::head(),
        wide: drawing(),
        tall: drawing(),
        before: vec![linked("MEA-07", "Leak rate of <lots>", "Measure")],
        after: vec![linked("CA-2026-0018", "Lock the old drawing", "Corrective action"), more],
        bundle: "/nonconformity/NC-2026-0042/bundle".into(),
    }
}

pub fn map_alone() -> Map {
    Map { before: Vec::new(), after: Vec::new(), ..map() }
}

pub fn bundle() -> Bundle {
    let sheet = |layer, number: &str| {
        let mut head = records::head();
        head.number = number.into();
        BundleSheet {
            head,
            layer,
            steps: steps(),
            sections: records::record().sections,
            facts: records::record().facts,
            entries: 14,
            fingerprint: "9f2c 41aa".into(),
            changed: Time::new("12 Nov 2026, 09:41", "2026-11-12T08:41:00Z"),
        }
    };
    Bundle {
        head: records::head(),
        by: "Mara Lindqvist".into(),
        at: Time::new("12 Nov 2026, 09:42", "2026-11-12T08:42:00Z"),
        records: vec![sheet(0, "NC-2026-0042"), sheet(-1, "MEA-07"), sheet(1, "CA-2026-0018")],
        more: 12,
    }
}
