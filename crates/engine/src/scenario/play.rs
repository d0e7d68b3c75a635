//! Plays a planned scenario through the engine's door.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use assay_core::{Act as Deed, Actor, Command, Facts as _, Json, Record, Signature};
use assay_pack::{Fault, Move, Pack, Register};
use assay_store::{Tx, TxFacts};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::plan::{Act, Does, Plan, plan};
use super::words::{Calendar, FILE};
use super::{DemoAccount, PlayError, PlayOptions, PlayProgress, Played, Scenario};
use crate::clock::{ManualClock, SeededRandom};
use crate::engine::{Engine, Shared, actor_of};
use crate::error::EngineError;
use crate::render::Renderer;
use crate::workspace::{Setup, Workspace};

/// Acts made durable together, so that waiting for the disk does not dominate.
const TOGETHER: usize = 400;
/// Refusals told at once.
const MOST_FAULTS: usize = 100;
/// Second of the day at which a month end is checked.
const CLOSE_OF_DAY: i32 = 22 * 3_600;

/// Plays a scenario; see [`Scenario::play`].
pub(super) fn play(
    scenario: &Scenario,
    folder: &Path,
    pack: Arc<Pack>,
    options: &PlayOptions,
    progress: &mut dyn FnMut(PlayProgress),
) -> Result<Played, PlayError> {
    let plan = Arc::new(plan(scenario, options.today).map_err(PlayError::Faults)?);
    let calendar = Calendar { today: options.today, weekends: scenario.weekends };
    let clock = Arc::new(ManualClock::at(moment(calendar.date(scenario.first), 8 * 3_600)));
    let workspace = Workspace {
        folder: folder.to_owned(),
        pack,
        clock: Arc::<ManualClock>::clone(&clock),
        random: Arc::new(SeededRandom::new(scenario.seed)),
    };
    let existed = folder.exists();
    let engine = workspace.create(&setup(scenario, options))?;
    let stage = Stage { scenario, plan, clock, engine, calendar, options };
    let played = stage.play(progress);
    if played.is_err() {
        // The engine is closed by now; a half-played company is of no use.
        let _ = fs::remove_dir_all(folder);
        if existed {
            let _ = fs::create_dir(folder);
        }
    }
    played
}

fn setup(scenario: &Scenario, options: &PlayOptions) -> Setup {
    let organisation = scenario.organisation.iter().map(|(key, node)| (key.clone(), node.to_json()));
    Setup {
        name: scenario.name.clone(),
        organisation: organisation.collect(),
        admin_email: scenario.admin.email.clone(),
        admin_name: scenario.admin.name.clone(),
        admin_password: options.password.clone(),
    }
}

/// This second of a day, UTC.
fn moment(date: Date, second: i32) -> Timestamp {
    let start = date.to_zoned(jiff::tz::TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
    start.checked_add(SignedDuration::from_secs(i64::from(second))).unwrap_or(start)
}

/// Everything the play needs.
struct Stage<'s> {
    scenario: &'s Scenario,
    plan: Arc<Plan>,
    clock: Arc<ManualClock>,
    engine: Engine,
    calendar: Calendar,
    options: &'s PlayOptions,
}

impl Stage<'_> {
    fn play(self, progress: &mut dyn FnMut(PlayProgress)) -> Result<Played, PlayError> {
        let total = self.plan.acts.len();
        let mut player = Player::new(&self.plan, self.made_with_workspace()?);
        let mut ends = self.month_ends().into_iter().peekable();
        let mut done = 0;
        while done < total {
            let date = self.plan.acts.get(done).map_or(self.options.today, |act| act.date);
            progress(PlayProgress { done, total, date });
            while let Some(end) = ends.next_if(|end| *end < date) {
                self.check(end, CLOSE_OF_DAY)?;
            }
            let before = ends.peek().copied().unwrap_or(Date::MAX);
            let batch = self.plan.acts.iter().skip(done).take(TOGETHER).take_while(|act| act.date <= before);
            let next = done + batch.count();
            player = self.perform(player, done, next)?;
            done = next;
            if player.refused.len() >= MOST_FAULTS {
                break;
            }
        }
        if !player.refused.is_empty() {
            return Err(PlayError::Faults(self.told(&player)?));
        }
        for end in ends {
            self.check(end, CLOSE_OF_DAY)?;
        }
        let (hour, minute) = self.scenario.now;
        self.clock.set(moment(self.options.today, hour * 3_600 + minute * 60));
        let accounts = self.accounts(&player)?;
        self.check(self.options.today, hour * 3_600 + minute * 60)?;
        progress(PlayProgress { done, total, date: self.options.today });
        let (records, entries) = self.engine.store().read(|tx| {
            let records = tx.count_records()?.iter().map(|(.., count)| count).sum();
            Ok::<_, EngineError>((records, tx.ledger_end()?.0))
        })?;
        Ok(Played { engine: self.engine, accounts, records, entries })
    }

    /// Numbers of the organisation and the first administrator.
    fn made_with_workspace(&self) -> Result<[String; 2], PlayError> {
        let pack = self.engine.pack();
        let first = |tx: &Tx<'_>, register: &str| {
            let facts = TxFacts::new(tx);
            let first = facts.numbers(register).into_iter().next();
            facts.finish().map(|()| first.unwrap_or_default())
        };
        Ok(self
            .engine
            .store()
            .read(|tx| Ok::<_, EngineError>([first(tx, &pack.organisation)?, first(tx, &pack.identity.register)?]))?)
    }

    /// Ends of the months before today, oldest first.
    fn month_ends(&self) -> Vec<Date> {
        let this = self.options.today.first_of_month();
        let back = 1..=i64::from(self.options.months_checked);
        let mut ends: Vec<Date> =
            back.map(|months| this.saturating_sub((months - 1).months()).saturating_sub(1.day())).collect();
        ends.reverse();
        ends.retain(|end| *end > self.calendar.date(self.scenario.first));
        ends
    }

    /// Checks everything and signs the tree, as the daily run does.
    fn check(&self, date: Date, second: i32) -> Result<(), EngineError> {
        self.clock.set(moment(date, second));
        self.engine.check_all()?;
        self.engine.publish_checkpoint()?;
        Ok(())
    }

    /// Plays acts `from` to `until` and makes them durable together.
    fn perform(&self, mut player: Player, from: usize, until: usize) -> Result<Player, EngineError> {
        let (plan, clock, shared) = (Arc::clone(&self.plan), Arc::clone(&self.clock), Arc::clone(&self.engine.shared));
        self.engine.store().write(move |tx| {
            let facts = TxFacts::new(tx);
            let desk = Desk { shared: &shared, plan: &plan, tx, facts: &facts };
            for (index, act) in plan.acts.iter().enumerate().take(until).skip(from) {
                clock.set(moment(act.date, act.second));
                desk.perform(&mut player, index, act)?;
            }
            Ok(player)
        })
    }

    /// The refusals as faults of the scenario.
    fn told(&self, player: &Player) -> Result<Vec<Fault>, EngineError> {
        let pack = self.engine.pack();
        let voice = Renderer::new(pack, pack.languages.first().map_or("en", String::as_str), &[])?;
        let tell = |(index, what, error): &(usize, String, EngineError)| {
            let act = self.plan.acts.get(*index)?;
            let record = self.plan.records.get(act.record)?;
            let number = player.numbers.get(act.record).and_then(Option::as_ref);
            let number = number.map(|number| format!(" ({number})")).unwrap_or_default();
            let why = match error {
                EngineError::Refused(refusal) => {
                    let register = match &act.does {
                        Does::Create { register, .. } => register,
                        _ => player.registers.get(act.record).map_or("", String::as_str),
                    };
                    voice.refusal(register, refusal).join(" · ")
                }
                other => other.to_string(),
            };
            let message = format!("{}, {} by {}: {what}: {why}", record.name, act.date, act.by);
            Some(self.scenario.sources.fault(act.at, message + &number, None))
        };
        Ok(player.refused.iter().filter_map(tell).collect())
    }

    /// Opens the accounts; the first administrator has one already.
    fn accounts(&self, player: &Player) -> Result<Vec<DemoAccount>, PlayError> {
        let identity = &self.engine.pack().identity;
        let mut accounts = Vec::new();
        for (key, at) in &self.scenario.accounts {
            let number = self.plan.keys.get(key).and_then(|record| player.numbers.get(*record)?.clone());
            let Some(number) = number else {
                let message = format!("there is no person “{key}” to open an account for");
                return Err(PlayError::Faults(vec![self.scenario.sources.fault(*at, message, None)]));
            };
            let record = self.engine.store().read(|tx| Ok::<_, EngineError>(tx.record(&number)?))?;
            let Some(record) = record else { continue };
            let email = record.text(&identity.email).unwrap_or_default().to_owned();
            if *key != self.scenario.admin.key {
                self.engine.open_account(&Actor::system("scenario"), &number, &email, &self.options.password)?;
            }
            let roles = record.targets(&identity.roles).map(ToOwned::to_owned).collect();
            accounts.push(DemoAccount { person: number, name: record.title().to_owned(), email, roles });
        }
        Ok(accounts)
    }
}

/// What is known while playing.
struct Player {
    /// Number of each record, once it is made.
    numbers: Vec<Option<String>>,
    /// Its register.
    registers: Vec<String>,
    /// Records with a refused act: nothing more is done to them, so that one mistake is told once.
    stuck: HashSet<usize>,
    refused: Vec<(usize, String, EngineError)>,
}

impl Player {
    fn new(plan: &Plan, made: [String; 2]) -> Self {
        let mut numbers: Vec<Option<String>> = made.into_iter().map(Some).collect();
        numbers.resize(plan.records.len(), None);
        let registers = vec![String::new(); plan.records.len()];
        Self { numbers, registers, stuck: HashSet::new(), refused: Vec::new() }
    }
}

/// One transaction of the play.
struct Desk<'t, 'c> {
    shared: &'t Arc<Shared>,
    plan: &'t Plan,
    tx: &'t Tx<'c>,
    facts: &'t TxFacts<'t, 'c>,
}

impl Desk<'_, '_> {
    fn perform(&self, player: &mut Player, index: usize, act: &Act) -> Result<(), EngineError> {
        if player.stuck.contains(&act.record) {
            return Ok(());
        }
        let Some(actor) = self.actor(player, &act.by)? else {
            player.stuck.insert(act.record);
            return Ok(());
        };
        match self.deed(player, act, &actor) {
            Ok(()) => Ok(()),
            Err((_, EngineError::Store(error))) => Err(error.into()),
            // A record that was itself refused takes those that name it along; that is told once.
            Err((what, error)) => {
                player.stuck.insert(act.record);
                if !what.is_empty() {
                    player.refused.push((index, what, error));
                }
                Ok(())
            }
        }
    }

    /// The person of this key, with the roles they hold now. None when their record was refused.
    fn actor(&self, player: &Player, key: &str) -> Result<Option<Actor>, EngineError> {
        let number = self.plan.keys.get(key).and_then(|record| player.numbers.get(*record)?.as_ref());
        let record = number.and_then(|number| self.facts.record(number));
        self.facts.finish()?;
        Ok(record.map(|record| actor_of(&record, &self.shared.pack.identity.roles, "password")))
    }

    fn deed(&self, player: &mut Player, act: &Act, actor: &Actor) -> Result<(), (String, EngineError)> {
        let missing = || (String::new(), EngineError::Invalid(String::new()));
        let known = |value: &Json| self.known(player, value).ok_or_else(missing);
        let number = || player.numbers.get(act.record).cloned().flatten().ok_or_else(missing);
        match &act.does {
            Does::Create { register, data, state, external, batch } => {
                let what = format!("create {register}");
                let data = data.iter().map(|(key, value)| Ok((key.clone(), known(value)?)));
                let data = self.files(data.collect::<Result<_, _>>()?).map_err(|error| (what.clone(), error))?;
                let create =
                    Deed::Create { register: register.clone(), data, state: state.clone(), external: external.clone() };
                let mut command = Command::new(actor.clone(), create);
                if let Some(batch) = batch {
                    command.batch = known(&Json::String(batch.clone()))?.as_str().map(ToOwned::to_owned);
                }
                let number = self.submit(&command, what)?;
                if let (Some(place), Some(name)) =
                    (player.numbers.get_mut(act.record), player.registers.get_mut(act.record))
                {
                    *place = Some(number);
                    name.clone_from(register);
                }
                Ok(())
            }
            Does::Change { key, set, add, reason } => {
                let number = number()?;
                let values = |values: &BTreeMap<String, Json>| {
                    values
                        .iter()
                        .map(|(key, value)| Ok((key.clone(), known(value)?)))
                        .collect::<Result<BTreeMap<_, _>, _>>()
                };
                let (mut set, add) = (values(set)?, values(add)?);
                let reason = reason.as_ref().map(|reason| known(&Json::String(reason.clone()))).transpose()?;
                let reason = reason.as_ref().and_then(Json::as_str);
                self.change(actor, &number, key.as_deref(), &mut set, add, reason)
            }
            Does::Link { field, to, add, reason } => {
                let (number, field, to) = (number()?, field.clone(), known(to)?);
                let to = to.as_str().unwrap_or_default().to_owned();
                let what = format!("link {field} {to}");
                let act = if *add { Deed::Link { number, field, to } } else { Deed::Unlink { number, field, to } };
                self.submit(&because(Command::new(actor.clone(), act), reason.as_deref()), what).map(|_| ())
            }
            Does::Comment(text) => {
                let text = known(&Json::String(text.clone()))?.as_str().unwrap_or_default().to_owned();
                self.submit(
                    &Command::new(actor.clone(), Deed::Comment { number: number()?, text, public: false }),
                    "comment".to_owned(),
                )
                .map(|_| ())
            }
            Does::Attach { name, text } => {
                let text = known(&Json::String(text.clone()))?;
                let what = format!("attach {name}");
                let file = self.keep(name, text.as_str().unwrap_or_default()).map_err(|error| (what.clone(), error))?;
                self.submit(&Command::new(actor.clone(), Deed::Attach { number: number()?, file }), what).map(|_| ())
            }
            Does::Withdraw { reason } => {
                let command = Command::new(actor.clone(), Deed::Withdraw { number: number()? });
                self.submit(&because(command, reason.as_deref()), "withdraw".to_owned()).map(|_| ())
            }
        }
    }

    /// An edit, or a move: what its form does not offer is edited before.
    fn change(
        &self,
        actor: &Actor,
        number: &str,
        key: Option<&str>,
        set: &mut BTreeMap<String, Json>,
        add: BTreeMap<String, Json>,
        reason: Option<&str>,
    ) -> Result<(), (String, EngineError)> {
        let record = self.facts.record(number);
        let register = record.as_ref().and_then(|record| self.shared.pack.register(&record.register));
        if let Some(record) = &record {
            for (field, more) in add {
                let joined = joined(record, &field, set.remove(&field), more);
                set.insert(field, joined);
            }
        }
        let fields: Vec<&str> = set.keys().map(String::as_str).collect();
        let what = match key {
            Some(key) => format!("move {key}"),
            None => format!("edit {}", fields.join(", ")),
        };
        let mut values = self.files(std::mem::take(set)).map_err(|error| (what.clone(), error))?;
        let step: Option<&Move> =
            key.and_then(|key| register.map(AsRef::as_ref).and_then(|it: &Register| it.find_move(key)));
        let offered = |field: &str| step.is_some_and(|step| step.need.iter().chain(&step.ask).any(|it| it == field));
        let before: BTreeMap<String, Json> = match key {
            Some(_) => values.extract_if(.., |field, _| !offered(field)).collect(),
            None => std::mem::take(&mut values),
        };
        if !before.is_empty() {
            let edit = Deed::Edit { number: number.to_owned(), set: before };
            let why = if key.is_some() { None } else { reason };
            self.submit(&because(Command::new(actor.clone(), edit), why), what.clone())?;
        }
        let Some(key) = key else { return Ok(()) };
        let meaning = step.and_then(|step| step.sign.clone());
        let signature = meaning.map(|meaning| Signature { meaning, method: "password".to_owned() });
        let act = Deed::Move { number: number.to_owned(), key: key.to_owned(), set: values, signature };
        self.submit(&because(Command::new(actor.clone(), act), reason), what).map(|_| ())
    }

    /// Sends a command through the door; answers the record's number.
    fn submit(&self, command: &Command, what: String) -> Result<String, (String, EngineError)> {
        self.shared.carry_out(self.tx, self.facts, command).map(|done| done.number).map_err(|error| (what, error))
    }

    /// A value with the numbers of the records it names; none when one of them was refused.
    fn known(&self, player: &Player, value: &Json) -> Option<Json> {
        let number = |key: &str| {
            let record = self.plan.keys.get(key)?;
            player.numbers.get(*record)?.clone()
        };
        Some(match value {
            Json::String(text) => match text.strip_prefix('@') {
                Some(key) if self.plan.keys.contains_key(key) => Json::String(number(key)?),
                _ => Json::String(mention(text, number)?),
            },
            Json::Array(items) => {
                Json::Array(items.iter().map(|item| self.known(player, item)).collect::<Option<_>>()?)
            }
            Json::Object(members) => {
                let members = members.iter().map(|(key, member)| Some((key.clone(), self.known(player, member)?)));
                Json::Object(members.collect::<Option<_>>()?)
            }
            other => other.clone(),
        })
    }

    /// Keeps the files named in values.
    fn files(&self, values: BTreeMap<String, Json>) -> Result<BTreeMap<String, Json>, EngineError> {
        let kept = values.into_iter().map(|(key, value)| Ok((key, self.with_files(value)?)));
        kept.collect()
    }

    fn with_files(&self, value: Json) -> Result<Json, EngineError> {
        Ok(match value {
            Json::Object(members)
                if members.len() == 2 && members.contains_key(FILE.0) && members.contains_key(FILE.1) =>
            {
                let text = |key: &str| members.get(key).and_then(Json::as_str).unwrap_or_default();
                self.keep(text(FILE.0), text(FILE.1))?.to_json()
            }
            Json::Object(members) => {
                let kept = members.into_iter().map(|(key, member)| Ok((key, self.with_files(member)?)));
                Json::Object(kept.collect::<Result<_, EngineError>>()?)
            }
            Json::Array(items) => {
                Json::Array(items.into_iter().map(|item| self.with_files(item)).collect::<Result<_, _>>()?)
            }
            other => other,
        })
    }

    fn keep(&self, name: &str, text: &str) -> Result<assay_core::FileRef, EngineError> {
        Engine { shared: Arc::clone(self.shared) }.keep_file(name, text.as_bytes())
    }
}

fn because(command: Command, reason: Option<&str>) -> Command {
    match reason {
        Some(reason) => command.because(reason),
        None => command,
    }
}

/// The list in `field`, or the one given in its place, with more items at its end.
fn joined(record: &Record, field: &str, given: Option<Json>, more: Json) -> Json {
    let mut items = match given.or_else(|| record.data.get(field).cloned()) {
        Some(Json::Array(items)) => items,
        _ => Vec::new(),
    };
    match more {
        Json::Array(more) => items.extend(more),
        one => items.push(one),
    }
    Json::Array(items)
}

/// A text with the numbers of the records it mentions as `{@key}`.
fn mention(text: &str, number: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut parts = text.split("{@");
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('}') {
            Some((key, rest)) => {
                done.push_str(&number(key)?);
                done.push_str(rest);
            }
            None => done.push_str(part),
        }
    }
    Some(done)
}
