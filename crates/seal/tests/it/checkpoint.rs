//! Signed notes, keys and checkpoints.

use assay_seal::Hash;
use assay_seal::note::{Checkpoint, CheckpointError, KeyError, Note, NoteError, Ring, Signer, Verifier};
use proptest::prelude::*;

/// The example of golang.org/x/mod/sumdb/note, made by another implementation.
const NEUMANN_PRIVATE: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const NEUMANN_PUBLIC: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const NEUMANN_NOTE: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n\
    \n\
    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

/// The example of the tlog-checkpoint specification. Its key is not published.
const SOFA: &str = "example.com/behind-the-sofa\n\
    20852163\n\
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\
    \n\
    — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

pub(crate) fn signer(name: &str) -> Signer {
    Signer::from_seed(name, &Hash::of(name.as_bytes()).0).unwrap()
}

pub(crate) fn ring(signers: &[&Signer]) -> Ring {
    let mut ring = Ring::new();
    for signer in signers {
        ring.add(signer.verifier().clone()).unwrap();
    }
    ring
}

fn checkpoint() -> Checkpoint {
    Checkpoint { origin: "example.com/log".to_owned(), size: 42, root: Hash([9; 32]), extensions: vec![] }
}

#[test]
fn keys_and_notes_of_another_implementation_are_ours_too() {
    let signer: Signer = NEUMANN_PRIVATE.parse().unwrap();
    assert_eq!(signer.to_secret_text(), NEUMANN_PRIVATE);
    assert_eq!(signer.verifier().to_string(), NEUMANN_PUBLIC);
    assert_eq!(format!("{signer:?}"), "Signer(PeterNeumann+c74f20a3+…)");

    let note: Note = NEUMANN_NOTE.parse().unwrap();
    assert_eq!(note.to_string(), NEUMANN_NOTE);
    assert_eq!(Note::new(note.text()).unwrap().signed_by(&signer), note);
    let key: Verifier = NEUMANN_PUBLIC.parse().unwrap();
    assert_eq!(note.verify(&Ring::from(key.clone())).unwrap(), [&key]);

    let published: Verifier = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8".parse().unwrap();
    assert_eq!(published.id().to_string(), "033de0ae");
}

#[test]
fn the_published_checkpoint_is_read_and_written_back() {
    let note: Note = SOFA.parse().unwrap();
    assert_eq!(note.to_string(), SOFA);
    let read: Checkpoint = note.text().parse().unwrap();
    assert_eq!((read.origin.as_str(), read.size), ("example.com/behind-the-sofa", 20_852_163));
    assert_eq!(read.to_string(), note.text());
    let error = Checkpoint::open(SOFA, &ring(&[&signer("example.com/behind-the-sofa")])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "none of the note's signatures (example.com/behind-the-sofa+033de0ae) is by a known key"
    );
}

#[test]
fn a_log_signs_and_witnesses_join() {
    let (log, witness, stranger) = (signer("example.com/log"), signer("witness.example"), signer("stranger.example"));
    let note = checkpoint().sign(&log).unwrap().signed_by(&witness).signed_by(&stranger);
    let known = ring(&[&log, &witness]);
    let signed = note.to_string();
    let opened = Checkpoint::open(&signed, &known).unwrap();
    assert_eq!(opened.checkpoint, checkpoint());
    assert_eq!(opened.signers, [log.verifier(), witness.verifier()]);

    let witness_only = ring(&[&witness]);
    assert_eq!(
        Checkpoint::open(&signed, &witness_only).unwrap_err().to_string(),
        "the checkpoint of \"example.com/log\" is signed by \"witness.example\", not by a known key of that name"
    );
    assert!(matches!(checkpoint().sign(&witness), Err(CheckpointError::Origin { .. })));
}

#[test]
fn one_bad_signature_by_a_known_key_spoils_the_note_and_by_an_unknown_one_does_not() {
    let (log, witness) = (signer("example.com/log"), signer("witness.example"));
    let signed = checkpoint().sign(&log).unwrap();
    let elsewhere = Checkpoint { size: 43, ..checkpoint() }.sign(&log).unwrap().signed_by(&witness);
    let foreign = elsewhere.to_string().lines().last().unwrap().to_owned();
    let spoiled = format!("{signed}{foreign}\n");
    assert!(Checkpoint::open(&spoiled, &ring(&[&log])).is_ok());
    let error = Checkpoint::open(&spoiled, &ring(&[&log, &witness])).unwrap_err();
    assert!(matches!(error, CheckpointError::Note(NoteError::Invalid { name, .. }) if name == "witness.example"));
}

#[test]
fn malformed_keys_are_refused_without_repeating_secrets() {
    let refused = |text: &str| text.parse::<Verifier>().unwrap_err();
    assert!(matches!(refused("nonsense"), KeyError::Form { .. }));
    assert!(matches!(refused(&NEUMANN_PUBLIC.replace("Peter", "Peter ")), KeyError::Name { .. }));
    assert!(matches!(refused(&NEUMANN_PUBLIC.replace("c74f20a3", "c74f20a4")), KeyError::Id { .. }));
    assert!(matches!(refused(&NEUMANN_PUBLIC.replace("c74f20a3", "C74F20A3")), KeyError::Id { .. }));
    assert!(matches!(
        refused(&NEUMANN_PUBLIC.replace("+ARpc", "+AXpc")),
        KeyError::Id { .. } | KeyError::Material { .. }
    ));
    assert!(matches!(refused(&NEUMANN_PUBLIC.replace("+ARpc", "+Bnpc")), KeyError::Material { .. }));
    assert!(matches!(refused(&NEUMANN_PUBLIC.replace("10TW", "10TW=")), KeyError::Base64 { .. }));
    assert!(matches!(Signer::from_seed("with+plus", &[0; 32]), Err(KeyError::Name { .. })));
    for secret in [
        &NEUMANN_PRIVATE.replace("PRIVATE+", ""),
        &NEUMANN_PRIVATE.replace("HKDFz", "HKDF!"),
        &NEUMANN_PRIVATE.replace("c74f", "c74e"),
    ] {
        let error = secret.parse::<Signer>().unwrap_err();
        assert!(!format!("{error:?} {error}").contains("NhPJEMzD1QIDr"), "{error:?}");
    }
}

#[test]
fn malformed_notes_are_refused() {
    let refused = |text: &str| text.parse::<Note>().unwrap_err();
    assert_eq!(refused(""), NoteError::NoNewline);
    assert_eq!(refused("text\n"), NoteError::NoSignatures);
    assert_eq!(refused("text\n\n"), NoteError::NoSignatures);
    assert_eq!(refused("text\r\n\n— a AAAAAAAA\n"), NoteError::Control { found: '\r' });
    assert_eq!(refused("text\n\n— a AAAAAAAA\n- a AAAAAAAA\n"), NoteError::Line { line: 2 });
    assert_eq!(refused("text\n\n— a AAAA\n"), NoteError::Line { line: 1 });
    assert_eq!(refused("text\n\n— a+b AAAAAAAA\n"), NoteError::Line { line: 1 });
    assert_eq!(refused("text\n\n— a AAAAAAAA"), NoteError::NoNewline);
    assert_eq!(refused(&format!("text\n\n{}", "— a AAAAAAAA\n".repeat(101))), NoteError::TooMany { found: 101 });
    let in_parts: Note = "one\n\ntwo\n\n— a AAAAAAAA\n".parse().unwrap();
    assert_eq!(in_parts.text(), "one\n\ntwo\n");
    assert_eq!(Note::new("no newline"), Err(NoteError::NoNewline));
}

#[test]
fn malformed_checkpoints_are_refused() {
    let root = Hash([9; 32]);
    let refused = |text: &str| text.parse::<Checkpoint>().unwrap_err();
    assert!(matches!(refused("log\n42\n"), CheckpointError::Lines));
    assert!(matches!(refused(&format!("\n42\n{root}\n")), CheckpointError::EmptyLine { line: 1 }));
    assert!(matches!(refused(&format!("log\n42\n{root}\n\n")), CheckpointError::EmptyLine { line: 4 }));
    for size in ["042", "+42", "-1", "4 2", "18446744073709551616"] {
        assert!(matches!(refused(&format!("log\n{size}\n{root}\n")), CheckpointError::Size { found } if found == size));
    }
    assert!(matches!(refused("log\n42\nAAAA\n"), CheckpointError::Root(_)));
    let extended = Checkpoint { extensions: vec!["first".to_owned(), "second".to_owned()], ..checkpoint() };
    assert_eq!(extended.to_string().parse::<Checkpoint>().unwrap(), extended);
    let broken = Checkpoint { extensions: vec!["two\nlines".to_owned()], ..checkpoint() };
    assert!(matches!(broken.sign(&signer("example.com/log")), Err(CheckpointError::EmptyLine { line: 4 })));
}

proptest! {
    #[test]
    fn no_text_makes_a_reader_panic(text in "\\PC{0,40}\n?\n?(— \\PC{0,20})?\n?") {
        let _ = text.parse::<Note>();
        let _ = text.parse::<Checkpoint>();
        let _ = text.parse::<Verifier>();
        let _ = text.parse::<Signer>();
    }

    #[test]
    fn any_other_letter_in_a_signed_checkpoint_is_noticed(at in any::<prop::sample::Index>(), to in "[a-zA-Z0-9+/=\n]") {
        let log = signer("example.com/log");
        let signed = checkpoint().sign(&log).unwrap().to_string();
        let place = at.get(&signed.char_indices().collect::<Vec<_>>()).to_owned();
        let mut altered = signed.clone();
        altered.replace_range(place.0..place.0 + place.1.len_utf8(), &to);
        prop_assert_eq!(Checkpoint::open(&altered, &ring(&[&log])).is_ok(), altered == signed);
    }
}
