//! Turns templates into single acts, each with its moment, in the order in which they can happen.

mod stops;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use assay_core::Json;
use assay_pack::Fault;
use jiff::civil::Date;

use super::Scenario;
use super::chance::{Chance, Draw};
use super::model::{After, Condition, Row, Step, Target, Template, When};
use super::read::plain;
use super::tree::{At, Node};
use super::words::{Calendar, Words, clock_time};

/// Rounds of putting acts after what they need; more means that they wait for each other.
const ROUNDS: usize = 200;
/// First and last second of a day on which records are made, and the last one of other acts.
const MORNING: i32 = 8 * 3_600 + 300;
const AFTERNOON: i32 = 14 * 3_600;
const EVENING: i32 = 17 * 3_600;

/// A scenario with its dates: acts in the order they are played.
pub(super) struct Plan {
    pub acts: Vec<Act>,
    /// Records by place: key for messages and for references.
    pub records: Vec<Known>,
    pub keys: HashMap<String, usize>,
}

/// A record of the scenario.
pub(super) struct Known {
    /// Its key, or what it is called in messages.
    pub name: String,
    /// The act that makes it; none for those made with the workspace.
    made: Option<usize>,
}

/// One act of one person.
pub(super) struct Act {
    pub at: At,
    pub record: usize,
    /// Day counted from today.
    day: i32,
    /// The working day it falls on.
    pub date: Date,
    /// Second of the day.
    pub second: i32,
    pub by: String,
    pub does: Does,
    /// Index of the act before it in its template.
    before: Option<usize>,
    /// Keys of records whose acts of the same day come first.
    behind: Vec<String>,
    /// A variant leaves it out.
    left_out: bool,
}

/// What is done.
pub(super) enum Does {
    Create {
        register: String,
        data: BTreeMap<String, Json>,
        state: Option<String>,
        external: Option<String>,
        batch: Option<String>,
    },
    Change {
        key: Option<String>,
        set: BTreeMap<String, Json>,
        add: BTreeMap<String, Json>,
        reason: Option<String>,
    },
    Link {
        field: String,
        to: Json,
        add: bool,
        reason: Option<String>,
    },
    Comment(String),
    Attach {
        name: String,
        text: String,
    },
    Withdraw {
        reason: Option<String>,
    },
}

/// Keys of the records made with the workspace: the organisation and the first administrator.
pub(super) const ORGANISATION: &str = "organisation";

/// Plans a scenario for this day.
pub(super) fn plan(scenario: &Scenario, today: Date) -> Result<Plan, Vec<Fault>> {
    let calendar = Calendar { today, weekends: scenario.weekends };
    let mut planner = Planner {
        scenario,
        calendar,
        acts: Vec::new(),
        records: Vec::new(),
        keys: HashMap::new(),
        faults: Vec::new(),
        made: HashMap::new(),
        known: Vec::new(),
    };
    for key in [ORGANISATION, scenario.admin.key.as_str()] {
        planner.keys.insert(key.to_owned(), planner.records.len());
        planner.records.push(Known { name: key.to_owned(), made: None });
    }
    for template in &scenario.templates {
        planner.expand(template, None);
    }
    planner.join_known();
    planner.leave_out();
    planner.order();
    if !planner.faults.is_empty() {
        planner.faults.truncate(100);
        return Err(planner.faults);
    }
    let (hour, minute) = scenario.now;
    let end = (today, hour * 3_600 + minute * 60);
    let mut acts = planner.acts;
    // What lies ahead has not happened: records stand where they are today.
    acts.retain(|act| !act.left_out && (act.date, act.second) < end);
    acts.sort_by_key(|act| (act.date, act.second));
    Ok(Plan { acts, records: planner.records, keys: planner.keys })
}

type Variables = BTreeMap<String, Json>;

struct Planner<'s> {
    scenario: &'s Scenario,
    calendar: Calendar,
    acts: Vec<Act>,
    records: Vec<Known>,
    keys: HashMap<String, usize>,
    faults: Vec<Fault>,
    /// Records made of each template.
    made: HashMap<String, usize>,
    /// Acts on records made elsewhere, by the key they name: joined once all keys are known.
    known: Vec<(std::ops::Range<usize>, String, At)>,
}

/// A record being planned.
struct Chain<'a> {
    template: &'a Template,
    variables: Variables,
    /// Name of its stream of chance.
    place: String,
    record: usize,
    by: Option<&'a Node>,
    day: i32,
    second: i32,
    last: Option<usize>,
}

impl Planner<'_> {
    fn fault(&mut self, (at, message): (At, String)) {
        let fault = self.scenario.sources.fault(at, message, None);
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn chance(&self, place: &str) -> Chance {
        Chance::at(self.scenario.seed, place)
    }

    fn expand(&mut self, template: &Template, parent: Option<(&Variables, i32, &Node)>) {
        let turns = match &template.when {
            _ if !template.rows.is_empty() => template.rows.len(),
            When::Spread { count: Some(count), .. } => *count,
            When::Spread { from, until, every: Some(every), .. } => {
                usize::try_from((until - from) / every + 1).unwrap_or_default()
            }
            _ => 1,
        };
        for turn in 0..turns {
            let made = self.instance(template, turn, turns, parent);
            if let Err(problem) = made {
                self.fault(problem);
            }
        }
    }

    /// The variables of one record: those of the record it belongs to, its row and what is drawn. `made` counts the
    /// records of the template.
    fn variables(&self, template: &Template, turn: usize, made: usize, parent: Option<&Variables>) -> Variables {
        let mut variables = parent.cloned().unwrap_or_else(|| self.scenario.lists.clone());
        if parent.is_none() {
            variables.insert("n".to_owned(), Json::from(turn + 1));
        } else if !template.rows.is_empty() || !variables.contains_key("m") {
            variables.insert("m".to_owned(), Json::from(turn + 1));
        }
        if let Some(row) = template.rows.get(turn) {
            let key = row.key.iter().map(|key| ("key".to_owned(), key.to_json()));
            variables.extend(key.chain(row.members.iter().map(|(name, node)| (name.clone(), node.to_json()))));
        }
        for (name, draw) in template.draws.iter().filter(|(_, draw)| !matches!(draw, Draw::Map { .. })) {
            let value = draw.value(self.scenario.seed, &format!("{}/{name}", template.place), made);
            variables.insert(name.clone(), value.unwrap_or(Json::Null));
        }
        for (name, draw) in &template.draws {
            if let Draw::Map { of, values } = draw {
                let key = variables.get(of).map(plain).unwrap_or_default();
                let found = values.iter().find(|(value, _)| *value == key).map(|(_, value)| value.clone());
                variables.insert(name.clone(), found.unwrap_or(Json::Null));
            }
        }
        variables
    }

    fn instance(
        &mut self,
        template: &Template,
        turn: usize,
        turns: usize,
        parent: Option<(&Variables, i32, &Node)>,
    ) -> Result<(), (At, String)> {
        let row = template.rows.get(turn);
        let count = self.made.entry(template.place.clone()).or_default();
        let made = *count;
        *count += 1;
        let place = format!("{}/{made}", template.place);
        let variables = self.variables(template, turn, made, parent.map(|(variables, ..)| variables));
        if !self.holds(&template.only, &variables, &place) {
            return Ok(());
        }
        let words = Words { variables: &variables, calendar: self.calendar, day: 0 };
        let day = match (row.and_then(|row| row.day.as_ref()), &template.when) {
            (Some(day), _) | (None, When::Day(day)) => words.whole(day)?,
            (None, When::Spread { from, until, every, jitter, .. }) => {
                let gap = (until - from).checked_div(i32::try_from(turns).unwrap_or(i32::MAX).saturating_sub(1).max(1));
                let step = every.unwrap_or(gap.unwrap_or(0));
                let turn = i32::try_from(turn).unwrap_or_default();
                let even = match every {
                    Some(every) => from + every * turn,
                    // Counted from the whole span, so that rounding does not pile up.
                    None => from + (until - from) * turn / i32::try_from(turns).unwrap_or(1).saturating_sub(1).max(1),
                };
                let spread = jitter.unwrap_or(if every.is_some() { 0 } else { step / 2 }).max(0);
                (even + self.chance(&format!("{place}/day")).small(-spread, spread)).clamp(*from, *until)
            }
            (None, When::After(after)) => parent.map_or(0, |(_, day, _)| day) + self.days(after, words, &place)?,
        };
        let by = row.and_then(|row| row.by.as_ref()).or(template.by.as_ref()).or(parent.map(|(.., by)| by));
        let time = row.and_then(|row| row.time.as_ref()).or(template.time.as_ref());
        let words = Words { variables: &variables, calendar: self.calendar, day };
        let second = match time.map(|time| words.text(time)).transpose()?.as_deref().and_then(clock_time) {
            Some((hour, minute)) => hour * 3_600 + minute * 60,
            None if row.is_some() => {
                // Rows of one day follow each other, so that their numbers come in the order they are written.
                let gap = (AFTERNOON - MORNING) / i32::try_from(turns).unwrap_or(i32::MAX).max(24);
                let start = MORNING + gap * i32::try_from(turn).unwrap_or_default();
                start + self.chance(&format!("{place}/time")).small(0, gap / 2)
            }
            None => self.chance(&format!("{place}/time")).small(MORNING, AFTERNOON),
        };
        let first = self.acts.len();
        let record = self.records.len();
        let mut chain = Chain { template, variables, place, record, by, day, second, last: None };
        match &template.target {
            Target::New { .. } => self.create(&mut chain, row)?,
            Target::Known(_) => {}
        }
        let steps = template.steps.iter().chain(row.into_iter().flat_map(|row| &row.steps));
        for (index, step) in steps.enumerate() {
            if !self.step(&mut chain, index, step)? {
                break;
            }
        }
        if let Target::Known(node) = &template.target {
            let words = Words { variables: &chain.variables, calendar: self.calendar, day };
            let key = words.text(node)?.trim_start_matches('@').to_owned();
            self.known.push((first..self.acts.len(), key, node.at));
        }
        let Some(by) = by else { return Ok(()) };
        for child in &template.children {
            self.expand(child, Some((&chain.variables, day, by)));
        }
        Ok(())
    }

    fn create(&mut self, chain: &mut Chain<'_>, row: Option<&Row>) -> Result<(), (At, String)> {
        let template = chain.template;
        let Target::New { register, key, state, external, batch } = &template.target else { return Ok(()) };
        let words = Words { variables: &chain.variables, calendar: self.calendar, day: chain.day };
        let mut data = BTreeMap::new();
        let own = row.into_iter().flat_map(|row| &row.members).filter(|(name, _)| !name.starts_with('_'));
        for (name, node) in template.fields.iter().chain(own) {
            data.insert(name.clone(), words.json(node)?);
        }
        let at = row.map_or(template.at, |row| row.at);
        let key_node = row.and_then(|row| row.key.as_ref()).or(key.as_ref());
        let key = key_node.map(|node| words.text(node)).transpose()?;
        let optional = |node: &Option<Node>| node.as_ref().map(|node| words.text(node)).transpose();
        let does = Does::Create {
            register: register.clone(),
            data,
            state: optional(state)?,
            external: optional(external)?,
            batch: optional(batch)?,
        };
        let name = key.clone().unwrap_or_else(|| format!("{register} of day {}", chain.day));
        self.records.push(Known { name, made: Some(self.acts.len()) });
        if let Some(key) = key
            && self.keys.insert(key.clone(), chain.record).is_some()
        {
            return Err((key_node.map_or(at, |node| node.at), format!("there are two records “{key}”")));
        }
        let by = self.person(chain, None, at)?;
        self.push(chain, at, by, does);
        Ok(())
    }

    /// Plans a step; false when the record stays as it is from here on.
    fn step(&mut self, chain: &mut Chain<'_>, index: usize, step: &Step) -> Result<bool, (At, String)> {
        let place = format!("{}/step {index}", chain.place);
        if !self.holds(&step.only, &chain.variables, &place) {
            return Ok(true);
        }
        if step.reach.is_some_and(|reach| self.chance(&format!("{place}/reach")).small(1, 100) > reach) {
            return Ok(false);
        }
        let words = Words { variables: &chain.variables, calendar: self.calendar, day: chain.day };
        let day = match &step.when {
            Some(When::Day(day)) => words.whole(day)?,
            Some(When::After(after)) => chain.day + self.days(after, words, &place)?,
            None => chain.day,
            Some(When::Spread { .. }) => return Err((step.at, "a step has `day` or `after`".to_owned())),
        };
        if day < chain.day {
            return Err((step.at, format!("this step lies {} days before the one before it", chain.day - day)));
        }
        let time = step.time.as_ref().map(|time| words.text(time)).transpose()?;
        let mut chance = self.chance(&format!("{place}/time"));
        chain.second = match time.as_deref().and_then(clock_time) {
            Some((hour, minute)) => hour * 3_600 + minute * 60,
            None if day == chain.day && chain.last.is_some() => chain.second + chance.small(300, 3_000),
            None => chance.small(MORNING, EVENING),
        };
        chain.day = day;
        let by = self.person(chain, step.by.as_ref(), step.at)?;
        let behind = step.behind.iter().map(|node| Ok(words.text(node)?.trim_start_matches('@').to_owned()));
        let behind = behind.collect::<Result<Vec<String>, (At, String)>>()?;
        let first = self.acts.len();
        for does in self.deeds(chain, step)? {
            self.push(chain, step.at, by.clone(), does);
            chain.second += 40;
        }
        if let Some(act) = self.acts.get_mut(first) {
            act.behind = behind;
        }
        Ok(true)
    }

    /// What a step does, in order.
    fn deeds(&self, chain: &Chain<'_>, step: &Step) -> Result<Vec<Does>, (At, String)> {
        let words = Words { variables: &chain.variables, calendar: self.calendar, day: chain.day };
        let filled = |members: &[(String, Node)]| {
            let filled = members.iter().map(|(name, node)| Ok((name.clone(), words.json(node)?)));
            filled.collect::<Result<BTreeMap<String, Json>, (At, String)>>()
        };
        let reason = step.reason.as_ref().map(|node| words.text(node)).transpose()?;
        let mut deeds = Vec::new();
        if let Some((name, text)) = &step.attach {
            deeds.push(Does::Attach { name: words.text(name)?, text: words.text(text)? });
        }
        for (members, add) in [(&step.link, true), (&step.unlink, false)] {
            for (field, to) in filled(members)? {
                deeds.push(Does::Link { field, to, add, reason: reason.clone() });
            }
        }
        let key = step.key.as_ref().map(|node| words.text(node)).transpose()?;
        let (set, add) = (filled(&step.set)?, filled(&step.add)?);
        if key.is_some() || !set.is_empty() || !add.is_empty() {
            deeds.push(Does::Change { key, set, add, reason: reason.clone() });
        }
        if let Some(comment) = &step.comment {
            deeds.push(Does::Comment(words.text(comment)?));
        }
        if step.withdraw {
            deeds.push(Does::Withdraw { reason });
        }
        Ok(deeds)
    }

    /// Key of the person who acts.
    fn person(&self, chain: &Chain<'_>, by: Option<&Node>, at: At) -> Result<String, (At, String)> {
        let words = Words { variables: &chain.variables, calendar: self.calendar, day: chain.day };
        let node = by.or(chain.by).ok_or_else(|| (at, "nobody is said to do this; give `by`".to_owned()))?;
        Ok(words.text(node)?.trim_start_matches('@').to_owned())
    }

    fn push(&mut self, chain: &mut Chain<'_>, at: At, by: String, does: Does) {
        let date = self.calendar.date(chain.day);
        let before = chain.last.replace(self.acts.len());
        self.acts.push(Act {
            at,
            record: chain.record,
            day: chain.day,
            date,
            second: chain.second,
            by,
            does,
            before,
            behind: Vec::new(),
            left_out: false,
        });
    }

    fn days(&self, after: &After, words: Words<'_>, place: &str) -> Result<i32, (At, String)> {
        match after {
            After::Days(low, high) => Ok(self.chance(&format!("{place}/day")).small(*low, *high)),
            After::Named(node) => words.whole(node),
        }
    }

    fn holds(&self, condition: &Condition, variables: &Variables, place: &str) -> bool {
        let among = |(name, values): &(String, Vec<String>)| {
            let value = variables.get(name).map(plain).unwrap_or_default();
            values.contains(&value)
        };
        let chance =
            || condition.chance.is_none_or(|most| self.chance(&format!("{place}/chance")).small(1, 100) <= most);
        condition.all.iter().all(among) && !condition.none.iter().any(among) && chance()
    }

    /// Gives acts on records made elsewhere their record.
    fn join_known(&mut self) {
        for (acts, key, at) in std::mem::take(&mut self.known) {
            match self.keys.get(&key) {
                Some(record) => {
                    for act in self.acts.get_mut(acts).into_iter().flatten() {
                        act.record = *record;
                    }
                }
                None => self.fault((at, format!("there is no record “{key}”"))),
            }
        }
    }

    /// Puts every act after the one before it and after the making of every record it names.
    fn order(&mut self) {
        let mut needs: Vec<Vec<usize>> = Vec::with_capacity(self.acts.len());
        let mut unknown = Vec::new();
        let mut of_record: HashMap<(usize, Date), Vec<usize>> = HashMap::new();
        for (index, act) in self.acts.iter().enumerate() {
            of_record.entry((act.record, act.date)).or_default().push(index);
        }
        for act in &self.acts {
            let mut names = BTreeSet::from([act.by.clone()]);
            act.does.names(&mut names);
            let mut made: Vec<usize> =
                self.records.get(act.record).and_then(|record| record.made).into_iter().collect();
            for name in names {
                match self.keys.get(&name) {
                    Some(record) => made.extend(self.records.get(*record).and_then(|record| record.made)),
                    None => unknown.push((act.at, format!("there is no record “{name}”"))),
                }
            }
            for key in &act.behind {
                match self.keys.get(key) {
                    Some(record) => {
                        let same_date = of_record.get(&(*record, act.date)).into_iter().flatten();
                        let earlier = |other: &&usize| self.acts.get(**other).is_some_and(|other| other.day <= act.day);
                        made.extend(same_date.filter(earlier));
                    }
                    None => unknown.push((act.at, format!("there is no record “{key}”"))),
                }
            }
            needs.push(made);
        }
        unknown.into_iter().for_each(|problem| self.fault(problem));
        for round in 0..=ROUNDS {
            let mut moved = Vec::new();
            let mut late = Vec::new();
            for (index, act) in self.acts.iter().enumerate().filter(|(_, act)| !act.left_out) {
                let needed = needs.get(index).into_iter().flatten().filter(|need| **need != index);
                for need in needed.chain(act.before.iter()) {
                    let Some(first) = self.acts.get(*need) else { continue };
                    // Days as they are written: whether they meet on one working day differs from one today to the next.
                    if first.day > act.day {
                        late.push((act.at, first.record, first.day - act.day));
                    } else if first.date == act.date && first.second >= act.second {
                        moved.push((index, first.second + 95));
                    }
                }
            }
            if moved.is_empty() || !late.is_empty() || round == ROUNDS {
                for (at, record, days) in late {
                    let name = self.records.get(record).map(|record| record.name.clone()).unwrap_or_default();
                    self.fault((at, format!("this needs “{name}”, which comes {days} days later")));
                }
                if let Some((index, _)) = moved.first().filter(|_| round == ROUNDS) {
                    let at = self.acts.get(*index).map_or(At { file: 0, start: 0, end: 0 }, |act| act.at);
                    self.fault((at, "this waits for something that waits for it".to_owned()));
                }
                return;
            }
            for (index, second) in moved {
                if let Some(act) = self.acts.get_mut(index) {
                    act.second = act.second.max(second);
                }
            }
        }
    }
}

impl Does {
    /// Keys of the records it names.
    fn names(&self, names: &mut BTreeSet<String>) {
        match self {
            Self::Create { data, batch, .. } => {
                data.values().for_each(|value| named(value, names));
                names.extend(batch.as_ref().map(|batch| batch.trim_start_matches('@').to_owned()));
            }
            Self::Change { set, add, reason, .. } => {
                set.values().chain(add.values()).for_each(|value| named(value, names));
                reason.iter().for_each(|reason| mentioned(reason, names));
            }
            Self::Link { to, .. } => named(to, names),
            Self::Comment(text) | Self::Attach { text, .. } => mentioned(text, names),
            Self::Withdraw { .. } => {}
        }
    }
}

fn named(value: &Json, names: &mut BTreeSet<String>) {
    match value {
        Json::String(text) => match text.strip_prefix('@') {
            Some(key) if !key.contains(char::is_whitespace) => {
                names.insert(key.to_owned());
            }
            _ => mentioned(text, names),
        },
        Json::Array(items) => items.iter().for_each(|item| named(item, names)),
        Json::Object(members) => members.values().for_each(|member| named(member, names)),
        _ => {}
    }
}

/// The keys in `{@key}` of a text.
fn mentioned(text: &str, names: &mut BTreeSet<String>) {
    let keys = text.split("{@").skip(1).filter_map(|rest| rest.split_once('}'));
    names.extend(keys.map(|(key, _)| key.to_owned()));
}
