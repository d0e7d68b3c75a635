use crate::support::Desk;

#[test]
fn help_tells_commands_exit_codes_and_environment() {
    let ran = Desk::empty().assay(&["--help"]).ended(0);
    insta::assert_snapshot!(ran.out);
}

#[test]
fn every_command_has_help() {
    let desk = Desk::empty();
    for command in
        ["new", "serve", "check", "verify", "import", "export", "backup", "restore", "report", "user", "demo", "pack"]
    {
        let ran = desk.assay(&[command, "--help"]).ended(0);
        assert!(ran.out.contains("Usage: assay "), "{command}: {}", ran.out);
    }
}

#[test]
fn the_version_is_told() {
    let ran = Desk::empty().assay(&["--version"]).ended(0);
    assert_eq!(ran.out.trim(), concat!("assay ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_ends_with_2() {
    let desk = Desk::empty();
    for args in [&["frobnicate"][..], &["check", "--format", "pdf"], &["new"], &["serve", "--listen", "nowhere"], &[]] {
        let ran = desk.assay(args).ended(2);
        assert!(ran.out.is_empty() && !ran.err.is_empty());
    }
    desk.assay(&["--lang", "??", "user", "list"]).ended(2);
}

#[test]
fn a_workspace_that_is_none_is_told_with_the_way_out() {
    let desk = Desk::empty();
    for args in [&["check"][..], &["verify"], &["user", "list"], &["export", "x.zip"], &["serve"], &["backup", "x.zip"]]
    {
        let ran = desk.assay(args).ended(2);
        assert!(ran.err.contains("acme is not a workspace") && ran.err.contains("assay new acme"), "{}", ran.err);
    }
    assert!(!desk.path("acme").exists() && !desk.path("x.zip").exists());
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let desk = Desk::stocked();
    let mut child = desk.depot_command(&["check", "--all"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
