//! A synthetic workspace: many records with much history, made through the one door, the same each time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use assay_core::{Act, Actor, Command, Json};
use assay_engine::{Engine, Setup};
use assay_pack::{Field, FieldKind, Pack, Party, Register};
use serde_json::json;

use crate::error::CliError;
use crate::out::Out;
use crate::world::workspace;

/// Who signs in.
pub const EMAIL: &str = "bench@assay.example";
/// With this password; the workspace holds nothing.
pub const PASSWORD: &str = "nothing to see here";
/// Commands of one transaction.
const TOGETHER: usize = 2_000;
/// People who own records.
const PEOPLE: u32 = 40;
/// Words there are.
const WORDS: u64 = 4_000;

/// Numbers that look random and are the same each time (SplitMix64).
#[derive(Debug, Clone)]
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `most`.
    pub fn below(&mut self, most: u64) -> u64 {
        self.next() % most.max(1)
    }

    /// One of these.
    pub fn pick<'t, T>(&mut self, among: &'t [T]) -> Option<&'t T> {
        let most = u64::try_from(among.len()).unwrap_or(1);
        usize::try_from(self.below(most)).ok().and_then(|place| among.get(place))
    }

    /// A word; some are much more frequent than others, as in any language.
    pub fn word(&mut self) -> String {
        let rank = self.below(WORDS).min(self.below(WORDS)).min(self.below(WORDS));
        let mut letters = Dice(rank.wrapping_mul(77));
        let syllables = 2 + letters.below(2);
        let mut word = String::new();
        for _ in 0..syllables {
            word.push(letters.pick(b"bdfgklmnprstvz").map_or('b', |letter| char::from(*letter)));
            word.push(letters.pick(b"aeiou").map_or('a', |letter| char::from(*letter)));
        }
        word
    }

    fn text(&mut self, words: u64) -> String {
        let mut text = self.word();
        (1..words).for_each(|_| {
            let word = self.word();
            let _ = write!(text, " {word}");
        });
        text
    }

    fn date(&mut self) -> String {
        format!("{}-{:02}-{:02}", 2024 + self.below(3), 1 + self.below(12), 1 + self.below(28))
    }
}

/// A workspace to measure.
pub struct Filled {
    pub engine: Engine,
    /// The register with most records.
    pub register: Arc<Register>,
    /// How many records it has of the synthetic ones.
    pub records: u32,
}

/// Opens the workspace in `folder`, making it first if there is none.
pub fn workspace_of(
    folder: &std::path::Path,
    pack: Arc<Pack>,
    records: u32,
    entries: u32,
    out: &Out,
) -> Result<Filled, CliError> {
    let registers = busiest(&pack)?;
    let register = registers.first().cloned().ok_or_else(|| CliError::input("the pack has no register to measure"))?;
    let shares = shares(records, registers.len());
    let first = shares.first().copied().unwrap_or_default();
    let place = workspace(folder, pack, None);
    if place.database().is_file() {
        return Ok(Filled { engine: place.open()?, register, records: first });
    }
    let engine = place.create(&Setup {
        name: "Bench".to_owned(),
        organisation: BTreeMap::new(),
        admin_email: EMAIL.to_owned(),
        admin_name: "Bench".to_owned(),
        admin_password: PASSWORD.to_owned(),
    })?;
    let mut fill = Fill { engine: &engine, waiting: Vec::new(), dice: Dice(1), people: Vec::new(), made: Vec::new() };
    fill.people()?;
    let bar = out.progress("cli-bench-filling", u64::from(entries));
    let ticker = bar.ticker();
    for (register, count) in registers.iter().zip(shares) {
        for _ in 0..count {
            fill.create(register)?;
            ticker.set(fill.written(), u64::from(entries));
        }
    }
    fill.flush()?;
    let rest = u64::from(entries).saturating_sub(fill.written());
    for turn in 0..rest {
        fill.edit(turn)?;
        if turn % 1_000 == 0 {
            ticker.set(u64::from(entries) - rest + turn, u64::from(entries));
        }
    }
    fill.flush()?;
    Ok(Filled { engine: engine.clone(), register, records: first })
}

/// Three of five records in the first register, the others spread over the rest.
fn shares(records: u32, registers: usize) -> Vec<u32> {
    let others = u32::try_from(registers.saturating_sub(1)).unwrap_or_default();
    if others == 0 {
        return vec![records];
    }
    let first = records / 5 * 3;
    let each = (records - first) / others;
    let mut shares = vec![each; registers];
    if let Some(share) = shares.first_mut() {
        *share = records - each * others;
    }
    shares
}

/// The registers a busy company has most records in: those the pack calls everyday ones, else those
/// with a workflow that everybody reads, most fields first.
fn busiest(pack: &Pack) -> Result<Vec<Arc<Register>>, CliError> {
    let open = |register: &&Arc<Register>| {
        let rules = &register.permissions;
        register.workflow.is_some()
            && !register.single
            && register.key != pack.identity.register
            && rules.read.contains(&Party::Everyone)
            && !rules.edit.is_empty()
            && !choices(register).is_empty()
    };
    let everyday = pack.quick.iter().filter_map(|key| pack.register(key)).filter(open);
    let mut found: Vec<Arc<Register>> = everyday.cloned().collect();
    if found.is_empty() {
        found = pack.registers.iter().filter(open).cloned().collect();
        found.sort_by_key(|register| std::cmp::Reverse((choices(register).len(), register.fields.len())));
    }
    found.truncate(4);
    if found.is_empty() { Err(CliError::input("the pack has no register to measure")) } else { Ok(found) }
}

/// The choice fields that can be edited and filtered.
pub fn choices(register: &Register) -> Vec<(&Field, &[String])> {
    let editable = register.fields.iter().filter(|field| field.compute.is_none());
    editable
        .filter_map(|field| match &field.kind {
            FieldKind::Choice(choices) if register.filters.contains(&field.key) => {
                Some((field, choices.options.as_slice()))
            }
            _ => None,
        })
        .collect()
}

struct Fill<'e> {
    engine: &'e Engine,
    waiting: Vec<Command>,
    dice: Dice,
    people: Vec<String>,
    /// Register and number of every record, and how often it has been written.
    made: Vec<(Arc<Register>, String)>,
}

impl Fill<'_> {
    fn people(&mut self) -> Result<(), CliError> {
        let identity = &self.engine.pack().identity;
        for person in 0..PEOPLE {
            let name = format!("{} {}", self.dice.word(), self.dice.word());
            let data = BTreeMap::from([
                ("title".to_owned(), json!(name)),
                (identity.email.clone(), json!(format!("p{person}@assay.example"))),
            ]);
            let create = Act::Create { register: identity.register.clone(), data, state: None, external: None };
            self.people.push(self.engine.submit(Command::new(Actor::system("bench"), create))?.number);
        }
        Ok(())
    }

    fn create(&mut self, register: &Arc<Register>) -> Result<(), CliError> {
        let mut data = values(register, &mut self.dice);
        if let Some(person) = self.dice.pick(&self.people) {
            data.insert("owner".to_owned(), json!(person));
        }
        let act = Act::Create { register: register.key.clone(), data, state: None, external: None };
        self.waiting.push(Command::new(Actor::system("bench"), act));
        if self.waiting.len() >= TOGETHER { self.flush() } else { Ok(()) }
    }

    /// Edits the records one after the other, round after round.
    fn edit(&mut self, turn: u64) -> Result<(), CliError> {
        let place = usize::try_from(turn).unwrap_or_default() % self.made.len().max(1);
        let Some((register, number)) = self.made.get(place) else { return Ok(()) };
        let set = change(register, &mut self.dice);
        self.waiting.push(Command::new(Actor::system("bench"), Act::Edit { number: number.clone(), set }));
        if self.waiting.len() >= TOGETHER { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), CliError> {
        let commands = std::mem::take(&mut self.waiting);
        let registers: Vec<Option<Arc<Register>>> = commands
            .iter()
            .map(|command| match &command.act {
                Act::Create { register, .. } => self.engine.pack().register(register).cloned(),
                _ => None,
            })
            .collect();
        let done = self.engine.submit_all(commands).map_err(|(_, error)| CliError::Engine(error))?;
        for (register, submitted) in registers.into_iter().zip(done) {
            self.made.extend(register.map(|register| (register, submitted.number)));
        }
        Ok(())
    }

    fn written(&self) -> u64 {
        u64::try_from(self.made.len() + self.waiting.len()).unwrap_or_default()
    }
}

/// Values for a new record.
pub fn values(register: &Register, dice: &mut Dice) -> BTreeMap<String, Json> {
    let mut data = BTreeMap::from([("title".to_owned(), json!(dice.text(5)))]);
    for field in register.fields.iter().filter(|field| !field.implicit && field.compute.is_none()) {
        let value = match &field.kind {
            FieldKind::Text { max_length } if *max_length >= 60 => json!(dice.text(3)),
            FieldKind::Markdown { max_length } if *max_length >= 400 => json!(dice.text(30)),
            FieldKind::Choice(choices) => match dice.pick(&choices.options) {
                Some(option) => json!(option),
                None => continue,
            },
            FieldKind::Date => json!(dice.date()),
            _ => continue,
        };
        // Half of what need not be filled is empty, as in life.
        if field.required || dice.below(2) == 0 {
            data.insert(field.key.clone(), value);
        }
    }
    data
}

/// A small change: another option, another date.
pub fn change(register: &Register, dice: &mut Dice) -> BTreeMap<String, Json> {
    let mut set = BTreeMap::from([("due".to_owned(), json!(dice.date()))]);
    let choices = choices(register);
    if let Some((field, options)) = dice.pick(&choices)
        && let Some(option) = dice.pick(options)
    {
        set.insert(field.key.clone(), json!(option));
    }
    set
}

/// A CSV file of so many rows for this register.
pub fn csv(register: &Register, rows: u32) -> String {
    let mut dice = Dice(99);
    let columns: Vec<&str> = register
        .fields
        .iter()
        .filter(|field| field.compute.is_none() && (field.key == "title" || !field.implicit))
        .filter(|field| {
            matches!(
                field.kind,
                FieldKind::Text { .. } | FieldKind::Markdown { .. } | FieldKind::Choice(_) | FieldKind::Date
            )
        })
        .map(|field| field.key.as_str())
        .take(12)
        .collect();
    let mut csv = format!("row,{}\n", columns.join(","));
    for row in 0..rows {
        let data = values(register, &mut dice);
        let _ = write!(csv, "ROW-{row}");
        for column in &columns {
            // The words hold nothing that would have to be quoted.
            let _ = write!(csv, ",{}", data.get(*column).and_then(Json::as_str).unwrap_or_default());
        }
        csv.push('\n');
    }
    csv
}
