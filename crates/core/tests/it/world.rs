//! A workspace in memory that takes commands as the engine does.

use std::collections::BTreeMap;
use std::sync::Arc;

use assay_core::{
    Act, Actor, Command, Decision, Entry, Facts, Json, MemoryFacts, Now, Record, Refusal, Signature, decide,
};
use assay_pack::Pack;
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

pub struct World {
    pub pack: &'static Pack,
    pub facts: MemoryFacts,
    pub ledger: Vec<Entry>,
    pub now: Now,
}

impl World {
    pub fn new(pack: &'static Pack) -> Self {
        let now = Now { at: "2030-06-01T08:00:00Z".parse().unwrap(), today: jiff::civil::date(2030, 6, 1) };
        Self { pack, facts: MemoryFacts::new(), ledger: Vec::new(), now }
    }

    /// The small pack with three people: PER-0001 Ana (quality, admin), PER-0002 Ben (manager), PER-0003 Eva (no role).
    pub fn small() -> Self {
        let mut world = Self::new(crate::packs::small());
        for (name, access) in [("Ana", vec!["quality", "admin"]), ("Ben", vec!["manager"]), ("Eva", vec![])] {
            let data =
                [("title", name.into()), ("email", format!("{name}@x.example").into()), ("access", access.into())];
            world.make(&Actor::system("test"), "person", data);
        }
        world
    }

    pub fn submit(&mut self, command: &Command) -> Result<Option<Decision>, Refusal> {
        let decided = self.decide(command)?;
        self.now.at = self.now.at.checked_add(1.second()).unwrap();
        if let Some(decision) = &decided {
            self.facts.put(self.pack, decision.after.clone());
            self.ledger.push(decision.entry.clone());
        }
        Ok(decided)
    }

    pub fn decide(&self, command: &Command) -> Result<Option<Decision>, Refusal> {
        decide(
            self.pack,
            &self.facts,
            command,
            self.now,
            Uuid::from_u64_pair(0, u64::try_from(self.ledger.len()).unwrap()),
        )
    }

    pub fn act(&mut self, actor: &Actor, act: Act) -> Result<Option<Decision>, Refusal> {
        self.submit(&Command::new(actor.clone(), act))
    }

    /// Makes a record that must be accepted; answers its number.
    pub fn make<const N: usize>(&mut self, actor: &Actor, register: &str, data: [(&str, Json); N]) -> String {
        let decided = self.act(actor, create(register, data)).unwrap_or_else(|refusal| panic!("{}", told(&refusal)));
        decided.unwrap().entry.record
    }

    pub fn edit<const N: usize>(
        &mut self,
        actor: &Actor,
        number: &str,
        set: [(&str, Json); N],
    ) -> Result<Option<Decision>, Refusal> {
        self.act(actor, Act::Edit { number: number.to_owned(), set: data(set) })
    }

    pub fn step(&mut self, actor: &Actor, number: &str, key: &str) -> Result<Option<Decision>, Refusal> {
        self.submit(&Command::new(actor.clone(), step(number, key, [], None)).because("so it is"))
    }

    pub fn record(&self, number: &str) -> Arc<Record> {
        self.facts.record(number).unwrap_or_else(|| panic!("there is no {number}"))
    }

    /// A field's stored value; null for none.
    pub fn field(&self, number: &str, field: &str) -> Json {
        self.record(number).data.get(field).cloned().unwrap_or(Json::Null)
    }

    pub fn on(&mut self, day: &str) {
        self.now = Now { at: format!("{day}T08:00:00Z").parse::<Timestamp>().unwrap(), today: day.parse().unwrap() };
    }
}

pub fn ana() -> Actor {
    person("PER-0001", "Ana", &["quality", "admin"])
}

pub fn ben() -> Actor {
    person("PER-0002", "Ben", &["manager"])
}

pub fn eva() -> Actor {
    person("PER-0003", "Eva", &[])
}

pub fn person(number: &str, name: &str, roles: &[&str]) -> Actor {
    Actor {
        person: number.to_owned(),
        name: name.to_owned(),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        auth: "password".to_owned(),
        system: false,
    }
}

pub fn data<const N: usize>(fields: [(&str, Json); N]) -> BTreeMap<String, Json> {
    fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

pub fn create<const N: usize>(register: &str, fields: [(&str, Json); N]) -> Act {
    Act::Create { register: register.to_owned(), data: data(fields), state: None, external: None }
}

pub fn step<const N: usize>(number: &str, key: &str, set: [(&str, Json); N], sign: Option<&str>) -> Act {
    let signature = sign.map(|meaning| Signature { meaning: meaning.to_owned(), method: "password".to_owned() });
    Act::Move { number: number.to_owned(), key: key.to_owned(), set: data(set), signature }
}

/// A refusal in one line: its kind, then field and message of each problem.
pub fn told(refusal: &Refusal) -> String {
    let problems = refusal.problems.iter().map(|problem| {
        let field = problem.field.as_ref().map(|field| format!("{field}: ")).unwrap_or_default();
        format!("{field}{}", problem.message.id)
    });
    format!("{:?} {}", refusal.kind, problems.collect::<Vec<_>>().join(", "))
}

/// The outcome of a command in one line: its entry's act and body, `nothing owed`, or the refusal.
pub fn outcome(decided: &Result<Option<Decision>, Refusal>) -> String {
    match decided {
        Ok(Some(decision)) => {
            let body: serde_json::Map<String, Json> = decision.entry.body.iter().cloned().collect();
            format!(
                "{} {} v{} {}",
                decision.entry.act,
                decision.entry.record,
                decision.entry.version,
                Json::Object(body)
            )
        }
        Ok(None) => "nothing owed".to_owned(),
        Err(refusal) => told(refusal),
    }
}
