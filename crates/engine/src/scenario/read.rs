//! Reads scenario files into templates.

use std::collections::BTreeMap;

use assay_core::Json;
use assay_pack::Fault;

use super::chance::{Draw, fixed};
use super::model::{Admin, After, Condition, Row, Step, Stop, Stopped, Target, Template, When};
use super::tree::{At, Block, Node, Reader, Sources, Value, parse};
use super::words::clock_time;
use super::{FOLDER, MAIN, Scenario};

/// Reads the scenario among a pack's files, or a variant of it.
pub(super) fn read(files: &BTreeMap<String, Vec<u8>>, variant: Option<&str>) -> Result<Scenario, Vec<Fault>> {
    let mut sources = Sources::default();
    let mut faults = Vec::new();
    let (mut main, mut parts) = folder(files, FOLDER, &mut sources, &mut faults)?;
    let own = sources.len();
    if let Some(variant) = variant {
        let (mut changed, more) = folder(files, &format!("{FOLDER}/{variant}"), &mut sources, &mut faults)?;
        // Records made by the variant's first file are read after those of the company, by a person of their own.
        let mut first = Block::empty(changed.at);
        first.put(changed.take("by"), "by");
        first.put(changed.take("record"), "record");
        main.replace_with(changed);
        parts.push(first);
        parts.extend(more);
    }
    let mut reader = Files { reader: Reader { sources: &sources, faults }, lists: BTreeMap::new(), by: None };
    let scenario = reader.scenario(main, parts);
    let faults = reader.reader.faults;
    match scenario {
        Some(scenario) if faults.is_empty() => Ok(Scenario { sources, variant: own, ..scenario }),
        _ => Err(faults),
    }
}

/// The first file of a folder, and those it names.
fn folder(
    files: &BTreeMap<String, Vec<u8>>,
    folder: &str,
    sources: &mut Sources,
    faults: &mut Vec<Fault>,
) -> Result<(Block, Vec<Block>), Vec<Fault>> {
    let path = format!("{folder}/{MAIN}");
    let Some(content) = files.get(&path) else {
        let file = sources.add(&path, "");
        let hint = "a pack with a demo company has this file".to_owned();
        return Err(vec![sources.fault(At { file, start: 0, end: 0 }, "this file is missing", Some(hint))]);
    };
    let Some(mut main) = parse(sources, &path, content, faults) else { return Err(std::mem::take(faults)) };
    let mut parts = Vec::new();
    let named = match main.take("files") {
        Some(Node { value: Value::List(items), .. }) => items,
        _ => Vec::new(),
    };
    for node in named {
        let Value::Text(name) = &node.value else { continue };
        let path = format!("{folder}/{name}.toml");
        match files.get(&path) {
            Some(content) => parts.extend(parse(sources, &path, content, faults)),
            None => faults.push(sources.fault(node.at, format!("there is no file `{path}`"), None)),
        }
    }
    Ok((main, parts))
}

struct Files<'s> {
    reader: Reader<'s>,
    lists: BTreeMap<String, Vec<Json>>,
    /// Who does what says nothing else, in the file being read.
    by: Option<Node>,
}

const TEMPLATE: &str = "a record has: register (or record, for acts on one that exists), key, day (or from, until, count or \
every, jitter; or after), at, by, fields, rows, draw, if, unless, chance, then, with, state, external, batch";
const STEP: &str = "a step has: move, set, add, link, unlink, comment, attach, withdraw, day or after, at, by, reason, if, \
unless, chance, reach, behind";

impl Files<'_> {
    fn scenario(&mut self, mut main: Block, parts: Vec<Block>) -> Option<Scenario> {
        let at = main.at;
        let name = self.reader.text(main.take("name"));
        let seed = self.reader.whole(main.take("seed")).unwrap_or(1);
        let first = self.reader.whole(main.take("first_day"));
        let now = self.time(main.take("now").as_ref()).unwrap_or((8, 42));
        let weekends = matches!(main.take("weekends"), Some(Node { value: Value::Flag(true), .. }));
        let organisation = self.reader.members(main.take("organisation"));
        let admin = main.take("admin").and_then(|node| self.reader.block(node)).and_then(|block| self.admin(block));
        let accounts = self.reader.list(main.take("accounts"));
        let accounts = accounts.into_iter().filter_map(|node| {
            let at = node.at;
            self.reader.text(Some(node)).map(|key| (key, at))
        });
        let accounts = accounts.collect();
        for (name, node) in self.reader.members(main.take("lists")) {
            let items = self.reader.list(Some(node)).iter().map(Node::to_json).collect();
            self.lists.insert(name, items);
        }
        let stops = self.reader.blocks(main.take("stop"));
        let stops = stops.into_iter().filter_map(|block| self.stop(block)).collect();
        let mut templates = Vec::new();
        let mut counts = BTreeMap::new();
        for mut part in [main].into_iter().chain(parts) {
            self.by = part.take("by");
            for block in self.reader.blocks(part.take("record")) {
                templates.extend(self.template(block, &mut counts, false));
            }
            self.reader.finish(part, "a scenario file has: by, record");
        }
        let missing = [("name", name.is_none()), ("first_day", first.is_none()), ("admin", admin.is_none())];
        for (key, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            self.reader.fault(at, format!("`{key}` is missing"));
        }
        let seed = u64::from(seed.unsigned_abs());
        let sources = Sources::default();
        Some(Scenario {
            name: name?,
            seed,
            first: first?,
            now,
            weekends,
            organisation,
            admin: admin?,
            accounts,
            lists: self.lists.iter().map(|(name, items)| (name.clone(), Json::Array(items.clone()))).collect(),
            templates,
            stops,
            variant: usize::MAX,
            sources,
        })
    }

    fn stop(&mut self, mut block: Block) -> Option<Stop> {
        let at = block.at;
        let register = self.reader.text(block.take("register"));
        let (records, people) = (block.take("records"), block.take("people"));
        let what = match (register, records, people) {
            (Some(register), None, None) => Some(Stopped::Register(register)),
            (None, Some(records), None) => Some(Stopped::Records(self.keys(Some(records)))),
            (None, None, Some(people)) => Some(Stopped::People(self.keys(Some(people)))),
            _ => {
                self.reader.fault(at, "give one of `register`, `records` and `people`");
                None
            }
        };
        let after = self.reader.whole(block.take("after"));
        if after.is_none() {
            self.reader.fault_help(
                at,
                "this stop has no day",
                "`after = -200` is the last day on which it is still done",
            );
        }
        let until = self.reader.whole(block.take("until"));
        let keep = self.keys(block.take("keep"));
        self.reader.finish(block, "a stop has: register, records or people; after, until, keep");
        Some(Stop { at, what: what?, after: after?, until, keep })
    }

    /// A list of keys, written as they are referred to: `["@a", "@b"]`.
    fn keys(&mut self, node: Option<Node>) -> Vec<(String, At)> {
        let nodes = self.reader.list(node).into_iter();
        let named = nodes.filter_map(|node| {
            let at = node.at;
            Some((self.reader.text(Some(node))?.trim_start_matches('@').to_owned(), at))
        });
        named.collect()
    }

    fn admin(&mut self, mut block: Block) -> Option<Admin> {
        let admin = (|| {
            Some(Admin {
                key: self.reader.text(block.take("key"))?,
                name: self.reader.text(block.take("name"))?,
                email: self.reader.text(block.take("email"))?,
            })
        })();
        self.reader.finish(block, "the admin has: key, name, email");
        admin
    }

    fn time(&mut self, node: Option<&Node>) -> Option<(i32, i32)> {
        let node = node?;
        let read = match &node.value {
            Value::Text(text) => clock_time(text),
            _ => None,
        };
        if read.is_none() {
            self.reader.fault_help(node.at, "expected a time of day", "write \"14:20\"");
        }
        read
    }

    fn template(&mut self, mut block: Block, counts: &mut BTreeMap<String, usize>, child: bool) -> Option<Template> {
        let at = block.at;
        let register = self.reader.text(block.take("register"));
        let record = block.take("record");
        let key = block.take("key");
        let target = match (register, record) {
            (Some(register), None) => Target::New {
                register,
                key: key.clone(),
                state: block.take("state"),
                external: block.take("external"),
                batch: block.take("batch"),
            },
            (None, Some(record)) => Target::Known(record),
            _ => {
                let hint = "`register` makes a new record, `record` names one that exists";
                self.reader.fault_help(at, "give either `register` or `record`", hint);
                return None;
            }
        };
        let about = match (&target, &key) {
            (_, Some(Node { value: Value::Text(key), .. })) => key.clone(),
            (Target::New { register, .. }, _) => register.clone(),
            (Target::Known(Node { value: Value::Text(record), .. }), _) => record.clone(),
            _ => String::new(),
        };
        let count = counts.entry(about.clone()).or_default();
        *count += 1;
        let place = format!("{about} {count}");
        let when = self.when(&mut block);
        let rows = self.reader.blocks(block.take("rows"));
        let rows: Vec<Row> = rows.into_iter().map(|row| self.row(row)).collect();
        let by = block.take("by").or_else(|| if child { None } else { self.by.clone() });
        let draws = self.reader.members(block.take("draw"));
        let draws = draws.into_iter().filter_map(|(name, node)| Some((name, self.draw(node)?))).collect();
        let steps = self.steps(&mut block);
        let children = self.reader.blocks(block.take("with"));
        let children = children.into_iter().filter_map(|block| self.template(block, counts, true)).collect();
        let template = Template {
            at,
            place,
            target,
            when: when.unwrap_or(When::After(After::Days(0, 0))),
            time: self.checked_time(&mut block),
            by,
            only: self.condition(&mut block),
            fields: self.reader.members(block.take("fields")),
            rows,
            draws,
            steps,
            children,
        };
        if !child && matches!(template.when, When::After(..)) && template.rows.iter().any(|row| row.day.is_none()) {
            self.reader.fault_help(at, "this record has no day", "give `day`, or `from` and `until`");
        }
        self.reader.finish(block, TEMPLATE);
        Some(template)
    }

    fn checked_time(&mut self, block: &mut Block) -> Option<Node> {
        let node = block.take("at");
        self.time(node.as_ref());
        node
    }

    fn when(&mut self, block: &mut Block) -> Option<When> {
        let (from, until) = (self.reader.whole(block.take("from")), self.reader.whole(block.take("until")));
        let (count, every) = (self.reader.whole(block.take("count")), self.reader.whole(block.take("every")));
        let jitter = self.reader.whole(block.take("jitter"));
        if let (Some(from), Some(until)) = (from, until) {
            if until < from {
                self.reader.fault(block.at, "`until` lies before `from`");
            }
            let count = count.and_then(|count| usize::try_from(count).ok());
            return Some(When::Spread { from, until, count, every: every.map(|every| every.max(1)), jitter });
        }
        if let Some(day) = block.take("day") {
            if matches!(day.value, Value::Whole(day) if day > 0) {
                self.reader.fault(day.at, "a day to come cannot be played");
            }
            return Some(When::Day(day));
        }
        match block.take("after") {
            Some(node) if matches!(node.value, Value::Text(_)) => Some(When::After(After::Named(node))),
            after => self.reader.range(after).map(|(low, high)| When::After(After::Days(low, high))),
        }
    }

    fn row(&mut self, mut block: Block) -> Row {
        let at = block.at;
        let steps = self.steps(&mut block);
        Row {
            at,
            key: block.take("key"),
            day: block.take("day"),
            time: self.checked_time(&mut block),
            by: block.take("by"),
            steps,
            members: block.rest(),
        }
    }

    fn condition(&mut self, block: &mut Block) -> Condition {
        let chance = self.reader.whole(block.take("chance"));
        let mut side = |key: &str| {
            let members = self.reader.members(block.take(key));
            let members = members.into_iter().map(|(name, node)| {
                let values = match node.to_json() {
                    Json::Array(items) => items,
                    one => vec![one],
                };
                (name, values.iter().map(plain).collect())
            });
            members.collect()
        };
        Condition { all: side("if"), none: side("unless"), chance }
    }

    fn steps(&mut self, block: &mut Block) -> Vec<Step> {
        let blocks = self.reader.blocks(block.take("then"));
        blocks.into_iter().map(|block| self.step(block)).collect()
    }

    fn step(&mut self, mut block: Block) -> Step {
        let attach = block.take("attach").and_then(|node| self.reader.block(node)).and_then(|mut block| {
            let file = block.take("name").zip(block.take("text"));
            if file.is_none() {
                self.reader.fault_help(block.at, "this is no file", "write { name = \"notes.txt\", text = \"…\" }");
            }
            file
        });
        let step = Step {
            at: block.at,
            when: self.when(&mut block),
            time: self.checked_time(&mut block),
            by: block.take("by"),
            only: self.condition(&mut block),
            reach: self.reader.whole(block.take("reach")),
            behind: match block.take("behind") {
                Some(Node { value: Value::List(items), .. }) => items,
                other => other.into_iter().collect(),
            },
            key: block.take("move"),
            reason: block.take("reason"),
            set: self.reader.members(block.take("set")),
            add: self.reader.members(block.take("add")),
            link: self.reader.members(block.take("link")),
            unlink: self.reader.members(block.take("unlink")),
            comment: block.take("comment"),
            attach,
            withdraw: matches!(block.take("withdraw"), Some(Node { value: Value::Flag(true), .. })),
        };
        self.reader.finish(block, STEP);
        step
    }

    fn draw(&mut self, node: Node) -> Option<Draw> {
        let mut block = self.reader.block(node)?;
        let at = block.at;
        let told = self.reader.faults.len();
        let decimals = self.reader.whole(block.take("decimals"));
        let draw = self.drawn(&mut block, usize::try_from(decimals.unwrap_or(0)).unwrap_or_default());
        if draw.is_none() && self.reader.faults.len() == told {
            let hint = "write { pick = [..] }, { weighted = { a = 3, b = 1 } }, { deal = [..] }, { cycle = [..] }, \
                        { between = [1, 9], step = 1 }, { normal = [mean, spread], decimals = 1 } or { of = \"x\", is = {..} }";
            self.reader.fault_help(at, "nothing can be drawn from this", hint);
        }
        self.reader.finish(block, "this kind of draw has no such setting");
        draw
    }

    fn drawn(&mut self, block: &mut Block, decimals: usize) -> Option<Draw> {
        for key in ["pick", "deal", "cycle"] {
            let Some(node) = block.take(key) else { continue };
            let items = self.items(node).filter(|items| !items.is_empty())?;
            return Some(match key {
                "pick" => Draw::Pick(items),
                "deal" => Draw::Deal(items),
                _ => Draw::Cycle(items),
            });
        }
        if let Some(node) = block.take("weighted") {
            let members = self.reader.members(Some(node)).into_iter();
            let members = members.map(|(name, node)| match node.value {
                Value::Whole(weight) => Some((Json::String(name), usize::try_from(weight).ok()?)),
                _ => None,
            });
            return members.collect::<Option<Vec<_>>>().map(Draw::Weighted);
        }
        if let Some(node) = block.take("between") {
            let [low, high] = self.pair(node)?;
            let step = block.take("step").map_or(Some(fixed("1")), |node| Some(scalar(&node)))?;
            return Some(Draw::Between { low, high, step: step?.max(1), decimals });
        }
        if let Some(node) = block.take("normal") {
            let [mean, spread] = self.pair(node)?;
            let (low, high) = (block.take("min"), block.take("max"));
            let (low, high) = (low.as_ref().and_then(scalar), high.as_ref().and_then(scalar));
            return Some(Draw::Normal { mean, spread, low, high, decimals });
        }
        let of = self.reader.text(block.take("of"))?;
        let values = self.reader.members(block.take("is"));
        Some(Draw::Map { of, values: values.into_iter().map(|(name, node)| (name, node.to_json())).collect() })
    }

    /// A list given in place, or by the name it has under `[lists]`.
    fn items(&mut self, node: Node) -> Option<Vec<Json>> {
        match &node.value {
            Value::Text(name) => {
                let found = self.lists.get(name).cloned();
                if found.is_none() {
                    self.reader.fault(node.at, format!("there is no list “{name}”"));
                }
                found
            }
            _ => Some(self.reader.list(Some(node)).iter().map(Node::to_json).collect()),
        }
    }

    fn pair(&mut self, node: Node) -> Option<[i64; 2]> {
        let numbers: Vec<i64> = self.reader.list(Some(node)).iter().filter_map(scalar).collect();
        <[i64; 2]>::try_from(numbers).ok()
    }
}

/// A number in millionths.
fn scalar(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Whole(number) => number.checked_mul(1_000_000),
        Value::Decimal(number) => fixed(number),
        _ => None,
    }
}

/// A value as conditions compare it.
pub(super) fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
