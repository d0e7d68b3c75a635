//! Judgements: what people say of requirements that records alone cannot decide.

use assay_core::permission::Sight;
use assay_core::readiness::Judgement;
use assay_core::value::parse_date;
use assay_core::{Act, Actor, Command, Record};
use assay_store::{Filter, ListQuery, StoreError, Tx};
use jiff::ToSpan;

use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// Register of judgements, from the pack every installation has.
pub const JUDGEMENTS: &str = "judgement";
/// How many days before it runs out a judgement waits for a person.
const NOTICE_DAYS: i32 = 30;
/// Most judgements that are in force: more than any standard has requirements.
const MOST: u32 = 10_000;
/// State of a judgement that holds and waits for nobody.
const VALID: &str = "valid";
/// Move that asks somebody to judge anew.
const REMIND: &str = "remind";
/// Move that ends a judgement because there is a later one.
const REPLACE: &str = "replace";

impl Shared {
    /// The judgements that nobody has ended. Whether one has run out is for the reader to see.
    pub(super) fn judgements(&self, tx: &Tx<'_>) -> Result<Vec<Judgement>, StoreError> {
        let zone = self.clock.zone();
        let read = |record: Record| {
            let day = |field: &str| record.text(field).and_then(parse_date);
            Some(Judgement {
                requirement: record.text("requirement")?.to_owned(),
                edition: record.text("edition").map(ToOwned::to_owned),
                met: record.text("verdict")? == "met",
                // Nobody has looked at what comes after today.
                on: day("judged_on")?.min(record.created.to_zoned(zone.clone()).date()),
                until: record.due()?,
                record: record.number,
            })
        };
        Ok(self.open_judgements(tx)?.into_iter().filter_map(read).collect())
    }

    fn open_judgements(&self, tx: &Tx<'_>) -> Result<Vec<Record>, StoreError> {
        if self.pack.register(JUDGEMENTS).is_none() {
            return Ok(Vec::new());
        }
        tx.list(&ListQuery {
            sight: Sight::All,
            // Open and active ones: those that ended in whatever way are not read, so old ones cost nothing.
            filters: vec![Filter::Kind(vec![0, 1])],
            descending: false,
            fields: ["requirement", "edition", "verdict", "judged_on"].map(ToOwned::to_owned).to_vec(),
            ..ListQuery::of(JUDGEMENTS, MOST)
        })
    }
}

impl Engine {
    /// Puts judgements that run out soon before the people who made them, and ends those that a later one has replaced.
    ///
    /// # Errors
    /// The store failed. A judgement that the rules keep as it is stays so.
    pub(crate) fn look_after_judgements(&self) -> Result<(), EngineError> {
        let shared = &self.shared;
        let today = shared.clock.today();
        let soon = today.saturating_add(NOTICE_DAYS.days());
        let (open, said) =
            shared.store.read(|tx| Ok::<_, EngineError>((shared.open_judgements(tx)?, shared.judgements(tx)?)))?;
        for record in open {
            let own = said.iter().find(|judgement| judgement.record == record.number);
            let later = own.is_some_and(|own| {
                said.iter().any(|other| {
                    let same = other.requirement == own.requirement && other.edition == own.edition;
                    same && other.until >= today && (own.on, &own.record) < (other.on, &other.record)
                })
            });
            let valid = record.state.as_deref() == Some(VALID);
            let key = if later {
                REPLACE
            } else if valid && record.due().is_some_and(|until| until <= soon) {
                REMIND
            } else {
                continue;
            };
            let act = Act::Move { number: record.number, key: key.to_owned(), set: [].into(), signature: None };
            match self.submit(Command::new(Actor::system("schedule"), act)) {
                Ok(_) => {}
                Err(EngineError::Refused(refusal)) => tracing::warn!(?refusal, "a judgement stays as it is"),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}
