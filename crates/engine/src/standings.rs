//! Where requirements stand, for decisions that write it down.

use std::cell::RefCell;
use std::sync::Arc;

use assay_core::readiness::{Standing, judge};
use assay_core::{Act, Command, Facts, Record};
use assay_store::Tx;

use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// Facts that know, besides, what the checks found last.
pub(crate) struct Informed<'a, 'c> {
    shared: &'a Shared,
    tx: &'a Tx<'c>,
    inner: &'a dyn Facts,
    failure: RefCell<Option<EngineError>>,
}

impl<'a, 'c> Informed<'a, 'c> {
    pub fn new(shared: &'a Shared, tx: &'a Tx<'c>, inner: &'a dyn Facts) -> Self {
        Self { shared, tx, inner, failure: RefCell::default() }
    }

    /// Could what was asked of the checks be read?
    pub fn finish(self) -> Result<(), EngineError> {
        self.failure.into_inner().map_or(Ok(()), Err)
    }
}

impl Facts for Informed<'_, '_> {
    fn record(&self, number: &str) -> Option<Arc<Record>> {
        self.inner.record(number)
    }

    fn linking(&self, register: &str, field: &str, number: &str) -> Vec<String> {
        self.inner.linking(register, field, number)
    }

    fn numbers(&self, register: &str) -> Vec<String> {
        self.inner.numbers(register)
    }

    fn next_serial(&self, register: &str, year: i16) -> u32 {
        self.inner.next_serial(register, year)
    }

    fn external(&self, register: &str, key: &str) -> Option<String> {
        self.inner.external(register, key)
    }

    fn standings(&self, edition: Option<&str>) -> Option<Vec<(String, Standing)>> {
        self.shared.standings(self.tx, edition).unwrap_or_else(|error| {
            self.failure.borrow_mut().get_or_insert(error);
            None
        })
    }
}

impl Shared {
    /// Where the requirements of an edition stand; none before the checks have run, or for an edition that the pack does not
    /// have.
    fn standings(&self, tx: &Tx<'_>, edition: Option<&str>) -> Result<Option<Vec<(String, Standing)>>, EngineError> {
        if !self.has_checked(tx)? {
            return Ok(None);
        }
        let evidence = self.evidence(tx)?;
        let own = evidence.edition.clone().filter(|own| self.pack.editions.contains(own));
        let edition = edition.map(ToOwned::to_owned).or(own).unwrap_or_else(|| self.pack.default_edition.clone());
        if !self.pack.editions.contains(&edition) {
            return Ok(None);
        }
        let judged = judge(&self.pack, &edition, &evidence, self.clock.today());
        Ok(Some(judged.into_iter().map(|judged| (judged.id, judged.standing)).collect()))
    }

    /// Does the command make an assessment, or move one on?
    fn assesses(&self, command: &Command) -> bool {
        let Some(named) = &self.pack.assessment else { return false };
        match &command.act {
            Act::Create { register, .. } => *register == named.register,
            Act::Move { number, .. } => {
                self.pack.register_of_number(number).is_some_and(|register| register.key == named.register)
            }
            _ => false,
        }
    }
}

impl Engine {
    /// Lets the checks catch up before an assessment writes down what they say: where no server runs, nobody else does.
    pub(crate) fn freshen(&self, commands: &[Command]) -> Result<(), EngineError> {
        if commands.iter().any(|command| self.shared.assesses(command)) {
            self.recheck()?;
        }
        Ok(())
    }

    /// The same before records of this register are brought in.
    pub(crate) fn freshen_for(&self, register: &str) -> Result<(), EngineError> {
        if self.shared.pack.assessment.as_ref().is_some_and(|named| named.register == register) {
            self.recheck()?;
        }
        Ok(())
    }
}
