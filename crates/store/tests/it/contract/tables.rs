//! The tables of a server: jobs, accounts, sessions, settings, what the check engine keeps.

use assay_store::{
    Account, DiagnosticCount, Draft, IntakeLink, IntakeReport, Session, Store, StoreError, StoredDiagnostic, StoredView,
};
use jiff::Timestamp;
use serde_json::json;

use super::Opener;
use crate::packs;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_900_000_000 + seconds).unwrap()
}

fn write<R: Send + 'static>(
    store: &Store,
    work: impl FnOnce(&assay_store::Tx<'_>) -> Result<R, StoreError> + Send + 'static,
) -> R {
    store.write(work).unwrap()
}

pub fn meta_cursors_and_settings<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    write(&store, |tx| {
        tx.set_meta("name", "Small")?;
        tx.set_meta("name", "Acme 💥 \"quoted\"")?;
        assert_eq!(tx.cursor("mail")?, 0);
        tx.set_cursor("mail", 7)?;
        tx.set_cursor("mail", 5)?;
        tx.set_setting("PER-0001", "theme", &json!({ "dark": true }))?;
        tx.set_setting("PER-0001", "theme", &json!("light"))?;
        tx.set_setting("PER-0002", "theme", &json!(null))
    });
    drop(store);
    let store = place.open(packs::small());
    store
        .read::<_, StoreError>(|tx| {
            assert_eq!(tx.meta("name")?.as_deref(), Some("Acme 💥 \"quoted\""));
            assert_eq!(tx.meta("none")?, None);
            assert_eq!((tx.cursor("mail")?, tx.cursor("other")?), (5, 0));
            assert_eq!(tx.setting("PER-0001", "theme")?, Some(json!("light")));
            assert_eq!(tx.setting("PER-0003", "theme")?, None);
            Ok(())
        })
        .unwrap();
}

pub fn jobs<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    write(&store, |tx| {
        tx.enqueue("later", "1", None, at(100))?;
        tx.enqueue("now", "2", None, at(0))?;
        tx.enqueue("once", "3", Some("x"), at(50))?;
        tx.enqueue("once", "4", Some("x"), at(10))?;
        tx.enqueue("once", "5", Some("y"), at(60))
    });
    drop(store);
    let store = place.open(packs::small());
    let lease = |now: i64| write(&store, move |tx| tx.lease_job(at(now), at(now + 60)));
    let first = lease(20).unwrap();
    assert_eq!((first.kind.as_str(), first.payload.as_str(), first.attempts), ("now", "2", 0));
    // Asked for twice, it runs once, at the earlier time.
    let second = lease(20).unwrap();
    assert_eq!((second.kind.as_str(), second.payload.as_str()), ("once", "3"));
    assert_eq!(lease(20), None);
    // A worker that says nothing for too long loses the job to another.
    let again = lease(90).unwrap();
    assert_eq!((again.id, again.attempts), (first.id, 1));
    // And has nothing to say about it afterwards.
    write(&store, {
        let first = first.clone();
        move |tx| tx.fail_job(&first, at(91), "late")
    });
    assert_eq!(lease(91).unwrap().id, second.id);
    assert_eq!(lease(91).unwrap().kind, "once");
    assert_eq!(lease(91), None);
    write(&store, {
        let again = again.clone();
        move |tx| tx.complete_job(again.id)
    });
    assert_eq!(lease(100).unwrap().kind, "later");
    // A failure waits longer each time.
    let place = O::new();
    let store = place.open(packs::small());
    write(&store, |tx| tx.enqueue("hard", "{}", None, at(0)));
    let mut now = 0;
    for attempt in 0..8_i64 {
        let job = write(&store, move |tx| tx.lease_job(at(now), at(now + 9))).unwrap();
        assert_eq!(job.attempts, attempt);
        write(&store, move |tx| tx.fail_job(&job, at(now), "no luck"));
        let wait = 30 << attempt;
        assert_eq!(write(&store, move |tx| tx.lease_job(at(now + wait - 1), at(now + wait))), None);
        now += wait;
    }
    assert_eq!(write(&store, |tx| tx.lease_job(at(10_000_000), at(10_000_001))), None);
    assert_eq!(store.read(|tx| tx.dead_jobs()).unwrap(), [("hard".to_owned(), "{}".to_owned(), "no luck".to_owned())]);
    // A dead job does not stand in the way of a new one.
    write(&store, |tx| tx.enqueue("hard", "new", Some("k"), at(0)));
    assert_eq!(write(&store, |tx| tx.lease_job(at(10_000_000), at(10_000_001))).unwrap().payload, "new");
}

/// Whoever asks while the job runs may have changed what it has already looked at.
pub fn jobs_asked_for_while_they_run<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    write(&store, |tx| tx.enqueue("recheck", "1", Some("all"), at(0)));
    let job = write(&store, |tx| tx.lease_job(at(0), at(60))).unwrap();
    write(&store, |tx| {
        tx.enqueue("recheck", "2", Some("all"), at(9))?;
        tx.enqueue("recheck", "3", Some("all"), at(5))
    });
    assert_eq!(write(&store, |tx| tx.lease_job(at(30), at(90))), None, "not twice at once");
    write(&store, move |tx| tx.complete_job(job.id));
    assert_eq!(write(&store, |tx| tx.lease_job(at(4), at(60))), None);
    let again = write(&store, |tx| tx.lease_job(at(5), at(60))).unwrap();
    assert_eq!((again.payload.as_str(), again.attempts), ("3", 0));
    write(&store, move |tx| tx.complete_job(again.id));
    assert_eq!(write(&store, |tx| tx.lease_job(at(1_000), at(2_000))), None);
    // Also when it fails for the last time.
    write(&store, |tx| tx.enqueue("recheck", "4", Some("all"), at(0)));
    let mut now = 0;
    for attempt in 0..8_i64 {
        let job = write(&store, move |tx| tx.lease_job(at(now), at(now + 9))).unwrap();
        if attempt == 7 {
            write(&store, |tx| tx.enqueue("recheck", "5", Some("all"), at(0)));
        }
        write(&store, move |tx| tx.fail_job(&job, at(now), "no luck"));
        now += 30 << attempt;
    }
    assert_eq!(write(&store, move |tx| tx.lease_job(at(now), at(now + 9))).unwrap().payload, "5");
}

/// A job that kills its worker is not tried for ever.
pub fn jobs_whose_worker_dies<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    write(&store, |tx| tx.enqueue("deadly", "{}", None, at(0)));
    let mut tries = 0;
    for now in (0..100).map(|turn| turn * 100) {
        if write(&store, move |tx| tx.lease_job(at(now), at(now + 60))).is_some() {
            tries += 1;
        }
    }
    assert_eq!(tries, 8);
    let dead = store.read(|tx| tx.dead_jobs()).unwrap();
    assert_eq!(dead, [("deadly".to_owned(), "{}".to_owned(), "its worker stopped every time".to_owned())]);
}

pub fn accounts_and_sessions<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let account = |person: &str, email: &str| Account {
        person: person.into(),
        email: email.into(),
        password: "$argon2id$x".into(),
        created: at(0),
        disabled: false,
    };
    let one = account("PER-0001", "ana@x.example");
    write(&store, {
        let one = one.clone();
        move |tx| tx.put_account(&one)
    });
    assert_eq!(store.read(|tx| tx.account_by_email("ana@x.example")).unwrap(), Some(one.clone()));
    assert_eq!(store.read(|tx| tx.account_of("PER-0001")).unwrap(), Some(one.clone()));
    assert_eq!(store.read(|tx| tx.account_by_email("' OR 1=1 --")).unwrap(), None);
    let moved = Account { email: "ana@y.example".into(), disabled: true, ..one };
    write(&store, {
        let moved = moved.clone();
        move |tx| tx.put_account(&moved)
    });
    assert_eq!(store.read(|tx| tx.account_by_email("ana@x.example")).unwrap(), None);
    // An address belongs to one person.
    assert!(store.write::<_, StoreError>(move |tx| tx.put_account(&account("PER-0002", "ana@y.example"))).is_err());
    assert_eq!(store.read(|tx| tx.accounts()).unwrap(), [moved]);

    let session = |person: &str, expires: i64| Session {
        person: person.into(),
        csrf: "c".into(),
        created: at(0),
        seen: at(0),
        expires: at(expires),
    };
    write(&store, move |tx| {
        tx.put_session(b"one", &session("PER-0001", 100))?;
        tx.put_session(b"two", &session("PER-0001", 10))?;
        tx.put_session(b"three", &session("PER-0002", 100))?;
        let seen = Session { seen: at(5), expires: at(200), ..session("PER-0009", 0) };
        tx.put_session(b"one", &seen)?;
        // A session stays its person's.
        assert_eq!(tx.session(b"one")?, Some(Session { seen: at(5), expires: at(200), ..session("PER-0001", 0) }));
        tx.sweep_sessions(at(50), at(0))?;
        assert_eq!(tx.session(b"two")?, None);
        tx.end_session(b"three")?;
        assert_eq!(tx.session(b"three")?, None);
        tx.end_sessions_of("PER-0001")?;
        assert_eq!(tx.session(b"one")?, None);
        assert_eq!(tx.session(b"")?, None);
        Ok(())
    });
}

pub fn failed_sign_ins<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    write(&store, |tx| {
        let window = |now: i64| at(now - 900);
        assert_eq!(tx.attempts("ana@x.example")?, None);
        for now in [0, 10, 20] {
            tx.count_attempt("ana@x.example", at(now), window(now))?;
        }
        tx.count_attempt("10.0.0.1", at(20), window(20))?;
        assert_eq!(tx.attempts("ana@x.example")?, Some((3, at(0))));
        // A window that is over begins anew.
        tx.count_attempt("ana@x.example", at(901), window(901))?;
        assert_eq!(tx.attempts("ana@x.example")?, Some((1, at(901))));
        tx.forget_attempts("ana@x.example")?;
        assert_eq!(tx.attempts("ana@x.example")?, None);
        tx.sweep_sessions(at(0), at(1_000))?;
        assert_eq!(tx.attempts("10.0.0.1")?, None);
        Ok(())
    });
}

pub fn diagnostics_and_readiness<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let diagnostic = |code: &str, record: &str, severity: i64, since: &str| StoredDiagnostic {
        code: code.into(),
        record: record.into(),
        register: "job".into(),
        severity,
        since: since.into(),
        waived: None,
        waiver: None,
        body: "{}".into(),
    };
    write(&store, move |tx| {
        tx.put_diagnostic(&diagnostic("B", "J-1", 1, "2030-01-01"))?;
        tx.put_diagnostic(&diagnostic("A", "J-1", 0, "2030-01-01"))?;
        tx.put_diagnostic(&diagnostic("A", "J-2", 0, "2030-01-01"))?;
        let waived = StoredDiagnostic {
            waived: Some("2031-01-01".into()),
            waiver: Some("WVR-1".into()),
            ..diagnostic("A", "J-2", 0, "2030-09-09")
        };
        tx.put_diagnostic(&waived)?;
        // Seen first when it was seen first.
        assert_eq!(tx.diagnostic("A", "J-2")?, Some(StoredDiagnostic { since: "2030-01-01".into(), ..waived }));
        let order: Vec<(String, String)> = tx.diagnostics()?.into_iter().map(|one| (one.code, one.record)).collect();
        assert_eq!(order, [("A".into(), "J-1".into()), ("A".into(), "J-2".into()), ("B".into(), "J-1".into())]);
        assert_eq!(tx.diagnostics_of("J-1")?.len(), 2);
        let at = |severity| ("J-1".to_owned(), severity, 1);
        assert_eq!(tx.count_diagnostics_at(&["J-1", "J-2", "J-9"])?, [at(0), at(1)], "what is accepted counts no more");
        assert!(tx.count_diagnostics_at(&[])?.is_empty());
        let count = |code: &str, standing, accepted| DiagnosticCount {
            code: code.to_owned(),
            standing,
            accepted,
            latest: Some("2030-01-01".to_owned()),
        };
        assert_eq!(tx.count_diagnostics()?, [count("A", 1, 1), count("B", 1, 0)]);
        assert!(tx.drop_diagnostic("B", "J-1")?);
        assert!(!tx.drop_diagnostic("B", "J-1")?);
        assert_eq!(tx.count_diagnostics()?, [count("A", 1, 1)], "what has none is not counted");
        assert!(!tx.put_diagnostic(&diagnostic("A", "J-1", 0, "2030-05-05"))?, "it stands as it is");
        assert!(tx.put_diagnostic(&diagnostic("A", "J-2", 0, "2030-05-05"))?, "the waiver has ended");
        assert!(tx.put_diagnostic(&diagnostic("A", "J-3", 0, "2030-05-05"))?);
        let three = DiagnosticCount { latest: Some("2030-05-05".to_owned()), ..count("A", 3, 0) };
        assert_eq!(tx.count_diagnostics()?, [three]);
        tx.replace_diagnostics(&[diagnostic("A", "J-2", 0, "2030-06-06"), diagnostic("C", "J-1", 2, "2030-01-01")])?;
        assert_eq!(tx.count_diagnostics()?, [count("A", 1, 0), count("C", 1, 0)], "first seen when it was first seen");
        tx.replace_diagnostics(&[])?;
        tx.put_applied("A", &[1, 2])?;
        tx.put_applied("A", &[3])?;
        assert_eq!(tx.applied()?, [("A".to_owned(), vec![3])]);
        tx.put_applied("A", &[0b10, 0, 0b1])?;
        // One that applied to nothing.
        tx.put_applied("B", &[])?;
        for (rid, applies) in [(0, false), (1, true), (2, false), (15, false), (16, true), (17, false), (400, false)] {
            assert_eq!(!tx.applied_to(rid, ["A", "B"])?.is_empty(), applies, "{rid}");
        }
        assert_eq!((tx.diagnostics()?.len(), tx.count_diagnostics()?.len()), (0, 0));
        for (day, body) in [("2030-01-01", "1"), ("2030-01-02", "2"), ("2030-01-02", "3")] {
            tx.put_readiness(day, "2030", body)?;
        }
        let since: Vec<(String, String)> =
            tx.readiness_since("2030", "2030-01-02")?.into_iter().map(|day| (day.day, day.body)).collect();
        assert_eq!(since, [("2030-01-02".to_owned(), "3".to_owned())]);
        assert!(tx.readiness_since("2015", "2000-01-01")?.is_empty());
        Ok(())
    });
}

pub fn checkpoints<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    write(&store, |tx| {
        assert_eq!(tx.latest_checkpoint()?, None);
        tx.add_checkpoint(5, at(1), "five")?;
        tx.add_checkpoint(9, at(2), "nine")?;
        tx.add_checkpoint(9, at(3), "another nine")?;
        assert_eq!(tx.latest_checkpoint()?, Some((9, at(2), "nine".to_owned())));
        assert_eq!(tx.checkpoints()?.len(), 2);
        assert_eq!(tx.checkpoint_over(4)?, Some((5, at(1))));
        assert_eq!(tx.checkpoint_over(5)?, Some((9, at(2))));
        assert_eq!(tx.checkpoint_over(9)?, None);
        tx.add_seal_key("b", at(2))?;
        tx.add_seal_key("a", at(1))?;
        tx.add_seal_key("a", at(3))?;
        assert_eq!(tx.seal_keys()?, ["a", "b"]);
        Ok(())
    });
}

pub fn drafts<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let draft = |person: &str, form: &str, seconds: i64, value: &str| Draft {
        person: person.to_owned(),
        form: form.to_owned(),
        version: form.ends_with("edit").then_some(7),
        saved: at(seconds),
        typed: vec![("title".to_owned(), value.to_owned()), ("tags".to_owned(), String::new())],
    };
    let (new, edit) = ("/r/job/new", "/r/job/J-1/edit");
    let kept = [
        draft("PER-0001", new, 0, "first"),
        draft("PER-0001", edit, 20, "\"💥\u{202e}\u{1}\n'"),
        draft("PER-0002", new, 10, "mine"),
        draft("PER-0001", new, 30, "second"),
    ];
    write(&store, move |tx| kept.iter().try_for_each(|draft| tx.put_draft(draft)));
    drop(store);
    let store = place.open(packs::small());
    store
        .read::<_, StoreError>(|tx| {
            assert_eq!(tx.draft("PER-0001", new)?, Some(draft("PER-0001", new, 30, "second")));
            let mine = tx.drafts_of("PER-0001")?;
            assert_eq!(mine.iter().map(|it| it.form.as_str()).collect::<Vec<_>>(), [new, edit]);
            assert_eq!(mine[1], draft("PER-0001", edit, 20, "\"💥\u{202e}\u{1}\n'"));
            assert_eq!(tx.draft("PER-0002", edit)?, None, "drafts are of one person");
            assert_eq!((tx.count_drafts_beside("PER-0001", new)?, tx.count_drafts_beside("PER-0003", new)?), (1, 0));
            Ok(())
        })
        .unwrap();
    assert!(write(&store, move |tx| tx.drop_draft("PER-0001", new)));
    assert!(!write(&store, move |tx| tx.drop_draft("PER-0001", new)));
    assert_eq!(write(&store, |tx| tx.sweep_drafts(at(15))), 1);
    store
        .read::<_, StoreError>(|tx| {
            assert_eq!((tx.drafts_of("PER-0001")?.len(), tx.drafts_of("PER-0002")?.len()), (1, 0));
            Ok(())
        })
        .unwrap();
}

pub fn public_links_and_reports<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let link = |name: &str| IntakeLink {
        id: 0,
        name: name.to_owned(),
        form: "problem".to_owned(),
        token: format!("token of {name}"),
        place: r#"{"part":"PRT-0001"}"#.to_owned(),
        made: at(0),
        made_by: "PER-0001".to_owned(),
        off: None,
        reports: 0,
        latest: None,
    };
    let (hall, gate) = (link("Hall \"2\""), link("Gate"));
    let ids =
        write(&store, move |tx| Ok((tx.add_intake_link(&hall, b"hash 1")?, tx.add_intake_link(&gate, b"hash 2")?)));
    let taken = link("Other");
    assert!(store.write(move |tx| tx.add_intake_link(&taken, b"hash 2")).is_err(), "a token is given once");
    let report = |link, record: &str, second| IntakeReport {
        link,
        record: record.to_owned(),
        digest: b"digest".to_vec(),
        at: at(second),
    };
    let (first, second, own) =
        (report(Some(ids.0), "JOB-1", 10), report(Some(ids.0), "JOB-2", 20), report(None, "JOB-3", 30));
    write(&store, move |tx| {
        tx.add_intake_report(b"receipt 1", &first)?;
        tx.add_intake_report(b"receipt 2", &second)?;
        tx.add_intake_report(b"receipt 3", &own)?;
        tx.rotate_intake_link(ids.0, "new token", b"hash 3")?;
        tx.switch_intake_link(ids.1, Some(at(40)))
    });
    let again = report(Some(ids.1), "JOB-4", 50);
    assert!(store.write(move |tx| tx.add_intake_report(b"receipt 1", &again)).is_err(), "a receipt is used once");
    drop(store);
    let store = place.open(packs::small());
    store
        .read::<_, StoreError>(|tx| {
            let links = tx.intake_links()?;
            assert_eq!(links.iter().map(|link| link.name.as_str()).collect::<Vec<_>>(), ["Gate", "Hall \"2\""]);
            assert_eq!((links[0].off, links[0].reports, links[0].latest), (Some(at(40)), 0, None));
            assert_eq!((links[1].off, links[1].reports, links[1].latest), (None, 2, Some(at(20))));
            assert_eq!(tx.intake_link_by_hash(b"hash 1")?, None, "the old address leads nowhere");
            assert_eq!(tx.intake_link_by_hash(b"hash 3")?.map(|link| link.token).as_deref(), Some("new token"));
            assert_eq!(tx.intake_link(ids.1)?.map(|link| link.id), Some(ids.1));
            assert_eq!(tx.intake_report(b"receipt 2")?, Some(report(Some(ids.0), "JOB-2", 20)));
            assert_eq!(tx.intake_report(b"receipt 4")?, None);
            assert!(tx.is_reported_by_link("JOB-1")? && !tx.is_reported_by_link("JOB-3")?);
            Ok(())
        })
        .unwrap();
    write(&store, move |tx| tx.switch_intake_link(ids.1, None));
}

pub fn saved_views<O: Opener>() {
    let place = O::new();
    let store = place.open(packs::small());
    let view = |id: &str, owner: &str, shared: bool| StoredView {
        id: id.to_owned(),
        register: "job".to_owned(),
        owner: owner.to_owned(),
        name: format!("View {id} '💥'"),
        query: "view=open&sort=-due".to_owned(),
        shared,
        changed: at(1),
    };
    let kept = [view("a", "PER-0001", false), view("b", "PER-0002", true), view("c", "PER-0002", false)];
    let views = kept.clone();
    write(&store, move |tx| views.iter().try_for_each(|view| tx.put_view(view)));
    let seen = |person: &str| -> Vec<String> {
        let views = store.read(|tx| tx.views_of("job", person)).unwrap();
        views.into_iter().map(|view| view.id).collect()
    };
    assert_eq!(seen("PER-0001"), ["a", "b"]);
    assert_eq!(seen("PER-0003"), ["b"]);
    assert_eq!(store.read(|tx| tx.views_of("part", "PER-0001")).unwrap(), Vec::new());
    assert_eq!(store.read(|tx| tx.stored_view("a")).unwrap().as_ref(), kept.first());
    // A list that opens with a view shows it to those it opens for.
    write(&store, |tx| {
        tx.set_view_default("job", "role:quality", Some("c"))?;
        tx.set_view_default("job", "PER-0001", Some("a"))?;
        tx.set_view_default("job", "PER-0001", Some("b"))?;
        tx.set_view_default("job", "PER-0009", None)
    });
    assert_eq!(seen("PER-0003"), ["b", "c"]);
    let defaults = || store.read(|tx| tx.view_defaults("job")).unwrap();
    let pair = |party: &str, view: &str| (party.to_owned(), view.to_owned());
    assert_eq!(defaults(), [pair("PER-0001", "b"), pair("role:quality", "c")]);
    // Register and owner stay; the rest may change.
    let changed = StoredView {
        register: "part".to_owned(),
        owner: "PER-0003".to_owned(),
        name: "Late".to_owned(),
        ..view("c", "PER-0002", true)
    };
    write(&store, move |tx| tx.put_view(&changed));
    let now = store.read(|tx| tx.stored_view("c")).unwrap().unwrap();
    assert_eq!(
        (now.register.as_str(), now.owner.as_str(), now.name.as_str(), now.shared),
        ("job", "PER-0002", "Late", true)
    );
    write(&store, |tx| tx.remove_view("b"));
    assert_eq!(defaults(), [pair("role:quality", "c")]);
    assert_eq!(store.read(|tx| tx.view_rows()).unwrap().len(), 2);
    assert_eq!(store.read(|tx| tx.view_default_rows()).unwrap().len(), 1);
}
