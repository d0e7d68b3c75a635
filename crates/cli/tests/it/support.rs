//! Running the real binary in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The password of everybody in these tests.
pub const PASSWORD: &str = "pallets and barrels";
/// The first administrator.
pub const ADMIN: &str = "ana@depot.example";

/// A folder to work in.
pub struct Desk {
    folder: TempDir,
}

/// What a command printed, and how it ended.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// It ended with this code, or the test tells what it said.
    #[track_caller]
    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\n--- stdout\n{}\n--- stderr\n{}", self.out, self.err);
        self
    }

    /// Its output as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {}", self.out))
    }
}

impl Desk {
    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// A folder with the workspace `acme` of the depot.
    pub fn new() -> Self {
        let desk = Self::empty();
        desk.depot(&["new", "acme", "--name", "Depot", "--admin", ADMIN]).ended(0);
        desk
    }

    /// Two carriers and a number of deliveries, of which some fall short.
    pub fn stocked() -> Self {
        let desk = Self::new();
        desk.file("carriers.csv", "title\nRoad & Rail\nSea <fast>\n");
        desk.depot(&["import", "carriers.csv", "--register", "carrier"]).ended(0);
        let mut rows = String::from("number,title,carrier,weight\n");
        for row in 1..=9 {
            let (carrier, weight) = (if row % 4 == 0 { "" } else { "Road & Rail" }, if row > 7 { "12.5" } else { "" });
            rows.push_str(&format!("D{row},Pallets {row},{carrier},{weight}\n"));
        }
        desk.file("deliveries.csv", &rows);
        desk.depot(&["import", "deliveries.csv", "--register", "delivery"]).ended(0);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn file(&self, name: &str, content: &str) {
        let path = self.path(name);
        path.parent().into_iter().for_each(|folder| fs::create_dir_all(folder).unwrap());
        fs::write(path, content).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The binary, without what the caller's surroundings would change, working on `acme`.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_assay"));
        for variable in ["ASSAY_WORKSPACE", "ASSAY_PACK", "ASSAY_LOG", "ASSAY_PASSWORD"] {
            command.env_remove(variable);
        }
        command.args(args).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("NO_COLOR", "1").env("COLUMNS", "100").env("ASSAY_WORKSPACE", "acme");
        command
    }

    /// Runs it with the built-in pack.
    pub fn assay(&self, args: &[&str]) -> Ran {
        run(&mut self.command(args))
    }

    /// Runs it with the built-in pack and a password at hand.
    pub fn real(&self, args: &[&str]) -> Ran {
        run(self.command(args).env("ASSAY_PASSWORD", PASSWORD))
    }

    /// [`Desk::command`] with the pack of the depot and a password at hand.
    pub fn depot_command(&self, args: &[&str]) -> Command {
        let mut command = self.command(args);
        command.env("ASSAY_PACK", pack()).env("ASSAY_PASSWORD", PASSWORD);
        command
    }

    /// Runs it with the pack of the depot.
    pub fn depot(&self, args: &[&str]) -> Ran {
        run(&mut self.depot_command(args))
    }
}

pub fn run(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The depot's pack.
pub fn pack() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/depot")
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
