//! What falls short, for readers: findings, a digest of them by check, and how they are stored.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use assay_core::check::{Diagnostic, Remedy};
use assay_core::permission::{Right, may};
use assay_core::{Actor, Arg, Json};
use assay_pack::{Check, Severity};
use assay_store::{Concern, DiagnosticCount, DiagnosticMember, StoreError, StoredDiagnostic, Tx};
use serde_json::json;

use super::evidence::Weights;
use super::{Evaluated, ReadinessView, Remembered, runs};
use crate::engine::{Engine, Shared};
use crate::error::EngineError;

/// A diagnostic with everything a reader needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// Register of the record.
    pub register: String,
    /// Requirements the check decides.
    pub requirements: Vec<String>,
    /// Name of its text.
    pub says: String,
    /// Date first seen, ISO.
    pub since: String,
    /// Accepted until this date, ISO, by this waiver.
    pub waived: Option<(String, String)>,
    /// Number of the person who owns the record.
    pub owner: Option<String>,
    /// Numbers of the records it belongs to, of the register that readiness is looked at by.
    pub about: Vec<String>,
}

/// Answers remembered until the next run of checks, whichever process makes it.
#[derive(Default)]
pub(crate) struct Digests {
    findings: Mutex<Option<(u64, Arc<Vec<CheckDigest>>)>>,
    pub(super) weights: Mutex<HashMap<DiagnosticMember, (u64, Arc<Weights>)>>,
    pub(super) readiness: Mutex<HashMap<String, (Remembered, Arc<ReadinessView>)>>,
}

/// What one check found, in short: pages show a few findings and a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckDigest {
    /// Code of the check.
    pub code: String,
    /// How bad its findings are.
    pub severity: Severity,
    /// How many stand.
    pub standing: u64,
    /// How many are accepted until a date.
    pub accepted: u64,
    /// The first of them, standing ones first.
    pub samples: Vec<Finding>,
}

/// Findings kept per check in a digest.
const SAMPLES: u32 = 12;

impl Engine {
    /// Everything that falls short and that `actor` may see, worst first.
    ///
    /// # Errors
    /// The store failed.
    pub fn findings(&self, actor: &Actor) -> Result<Vec<Finding>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let stored = tx.diagnostics()?;
            stored.into_iter().filter_map(|one| shared.finding(tx, actor, one).transpose()).collect()
        })
    }

    /// What falls short, check by check, worst first, of what `actor` may see.
    ///
    /// # Errors
    /// The store failed.
    pub fn digest(&self, actor: &Actor) -> Result<Vec<CheckDigest>, EngineError> {
        let shared = &self.shared;
        let whole = shared.digest()?;
        shared.store.read(|tx| {
            let mut seen = Vec::with_capacity(whole.len());
            for digest in whole.iter() {
                let check = shared.pack.check(&digest.code);
                let register = check.and_then(|check| shared.pack.register(&check.each));
                if register.is_some_and(|register| may(actor, Right::Read, register, None)) {
                    let mut digest = digest.clone();
                    for sample in &mut digest.samples {
                        shared.hide_evidence(tx, actor, sample)?;
                    }
                    seen.push(digest);
                    continue;
                }
                // Of a register the actor sees in part, each record is asked about.
                let stored = tx.diagnostics_of_check(&digest.code, u32::MAX)?;
                let findings: Vec<Finding> = stored
                    .into_iter()
                    .filter_map(|one| shared.finding(tx, actor, one).transpose())
                    .collect::<Result<_, _>>()?;
                let accepted = findings.iter().filter(|finding| finding.waived.is_some()).count();
                if !findings.is_empty() {
                    seen.push(CheckDigest {
                        standing: u64::try_from(findings.len() - accepted).unwrap_or_default(),
                        accepted: u64::try_from(accepted).unwrap_or_default(),
                        samples: findings,
                        ..digest.clone()
                    });
                }
            }
            Ok(seen)
        })
    }

    /// How many errors stand that `actor` may see: those that [`Engine::digest`] tells.
    pub(crate) fn errors_seen(&self, actor: &Actor) -> Result<u64, EngineError> {
        let shared = &self.shared;
        let whole = shared.digest()?;
        let errors = whole.iter().filter(|check| check.severity == Severity::Error && check.standing > 0);
        let mut seen = 0;
        for check in errors {
            let each = shared.pack.check(&check.code).and_then(|check| shared.pack.register(&check.each));
            if each.is_some_and(|register| may(actor, Right::Read, register, None)) {
                seen += check.standing;
                continue;
            }
            let found = self.findings_of_check(actor, &check.code, u32::MAX)?;
            let standing = found.iter().filter(|finding| finding.waived.is_none()).count();
            seen += u64::try_from(standing).unwrap_or_default();
        }
        Ok(seen)
    }

    /// The findings of one check that `actor` may see, at most `limit`.
    ///
    /// # Errors
    /// The store failed.
    pub fn findings_of_check(&self, actor: &Actor, code: &str, limit: u32) -> Result<Vec<Finding>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let stored = tx.diagnostics_of_check(code, limit)?;
            stored.into_iter().filter_map(|one| shared.finding(tx, actor, one).transpose()).collect()
        })
    }

    /// The findings at the records asked for that `actor` may see, at most `limit`, worst first. A record that the actor
    /// may not see is about nothing.
    ///
    /// # Errors
    /// The store failed.
    pub fn findings_at(&self, actor: &Actor, concern: Concern<'_>, limit: u32) -> Result<Vec<Finding>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            if let Some(about) = concern.about
                && !shared.may_read(tx, actor, about, None)?
            {
                return Ok(Vec::new());
            }
            let stored = tx.diagnostics_at(concern, limit)?;
            stored.into_iter().filter_map(|one| shared.finding(tx, actor, one).transpose()).collect()
        })
    }

    /// What falls short at one record.
    ///
    /// # Errors
    /// The store failed.
    pub fn findings_of(&self, actor: &Actor, number: &str) -> Result<Vec<Finding>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let stored = tx.diagnostics_of(number)?;
            stored.into_iter().filter_map(|one| shared.finding(tx, actor, one).transpose()).collect()
        })
    }

    /// The checks that looked at one record and found nothing, in the order of their codes.
    ///
    /// # Errors
    /// The store failed.
    pub fn checks_passed(&self, actor: &Actor, number: &str) -> Result<Vec<Arc<Check>>, EngineError> {
        let shared = &self.shared;
        shared.store.read(|tx| {
            let (Some(register), true) =
                (shared.pack.register_of_number(number), shared.may_read(tx, actor, number, None)?)
            else {
                return Ok(Vec::new());
            };
            let Some(rid) = tx.rid(number)? else { return Ok(Vec::new()) };
            let checks: Vec<&Arc<Check>> =
                shared.pack.checks.iter().filter(|check| check.each == register.key).collect();
            let applied = tx.applied_to(rid, checks.iter().map(|check| check.code.as_str()))?;
            let fell = tx.diagnostics_of(number)?;
            let passed = checks.into_iter().filter(|check| {
                applied.contains(&check.code.as_str()) && fell.iter().all(|stored| stored.code != check.code)
            });
            Ok(passed.cloned().collect())
        })
    }
}

impl Shared {
    /// The digest of everything, whoever may see it.
    pub(super) fn digest(&self) -> Result<Arc<Vec<CheckDigest>>, EngineError> {
        self.store.read(|tx| {
            let run = runs(tx)?;
            let mut known = self.digests.findings.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((_, digest)) = known.as_ref().filter(|(then, _)| *then == run) {
                return Ok(Arc::clone(digest));
            }
            let mut digest = Vec::new();
            let system = Actor::system("digest");
            for DiagnosticCount { code, standing, accepted, .. } in tx.count_diagnostics()? {
                let Some(check) = self.pack.check(&code) else { continue };
                let stored = tx.diagnostics_of_check(&code, SAMPLES)?;
                let samples = stored.into_iter().filter_map(|one| self.finding(tx, &system, one).transpose());
                let samples = samples.collect::<Result<_, _>>()?;
                digest.push(CheckDigest { code, severity: check.severity, standing, accepted, samples });
            }
            digest.sort_by(|left, right| (left.severity, &left.code).cmp(&(right.severity, &right.code)));
            let digest = Arc::new(digest);
            *known = Some((run, Arc::clone(&digest)));
            Ok(digest)
        })
    }

    /// Takes records out of a finding's evidence that the actor may not see.
    fn hide_evidence(&self, tx: &Tx<'_>, actor: &Actor, finding: &mut Finding) -> Result<(), StoreError> {
        let mut seen = Vec::with_capacity(finding.diagnostic.show.len());
        for number in std::mem::take(&mut finding.diagnostic.show) {
            if self.may_read(tx, actor, &number, None)? {
                seen.push(number);
            }
        }
        finding.diagnostic.show = seen;
        Ok(())
    }

    /// A stored diagnostic for a reader; `None` when they may not see its record.
    fn finding(&self, tx: &Tx<'_>, actor: &Actor, stored: StoredDiagnostic) -> Result<Option<Finding>, EngineError> {
        let Some(check) = self.pack.check(&stored.code) else { return Ok(None) };
        if !self.may_read(tx, actor, &stored.record, Some(&stored.register))? {
            return Ok(None);
        }
        let (diagnostic, owner, about) = read_body(check.severity, &stored)?;
        let mut finding = Finding {
            diagnostic,
            owner,
            about,
            register: stored.register,
            requirements: check.requirements.clone(),
            says: check.says.clone(),
            since: stored.since,
            waived: stored.waived.zip(stored.waiver),
        };
        self.hide_evidence(tx, actor, &mut finding)?;
        Ok(Some(finding))
    }

    /// May the actor read this record?
    pub(crate) fn may_read(
        &self,
        tx: &Tx<'_>,
        actor: &Actor,
        number: &str,
        register: Option<&str>,
    ) -> Result<bool, StoreError> {
        let register =
            register.and_then(|key| self.pack.register(key)).or_else(|| self.pack.register_of_number(number));
        let Some(register) = register else { return Ok(false) };
        if may(actor, Right::Read, register, None) {
            return Ok(true);
        }
        Ok(tx.record(number)?.is_some_and(|record| may(actor, Right::Read, register, Some(&record))))
    }
}

pub(super) fn body_of(diagnostic: &Diagnostic, of: &Evaluated) -> Json {
    let args: serde_json::Map<String, Json> = diagnostic
        .args
        .iter()
        .map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(text) => json!({ "text": text }),
                Arg::Number(number) => json!({ "number": number }),
                Arg::Decimal(decimal) => json!({ "decimal": decimal }),
                Arg::Date(date) => json!({ "date": date.to_string() }),
                Arg::Label(id) => json!({ "label": id }),
            };
            (name.clone(), arg)
        })
        .collect();
    let fix = diagnostic.fix.as_ref().map(|fix| match fix {
        Remedy::Create { register, with } => {
            let with: serde_json::Map<String, Json> = with.iter().cloned().collect();
            json!({ "create": register, "with": with })
        }
        Remedy::Edit { fields } => json!({ "edit": fields }),
        Remedy::Move { key } => json!({ "move": key }),
    });
    json!({
        "title": diagnostic.title, "args": args, "show": diagnostic.show, "fix": fix,
        "owner": of.owner, "about": of.about,
    })
}

/// A stored diagnostic, who owns its record, and what that belongs to.
fn read_body(
    severity: Severity,
    stored: &StoredDiagnostic,
) -> Result<(Diagnostic, Option<String>, Vec<String>), StoreError> {
    let damaged = |error: serde_json::Error| StoreError::Damaged(format!("diagnostic {}: {error}", stored.code));
    let body: Json = serde_json::from_str(&stored.body).map_err(damaged)?;
    let strings = |value: Option<&Json>| -> Vec<String> {
        value.and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).map(ToOwned::to_owned).collect()
    };
    let text = |value: Option<&Json>| value.and_then(Json::as_str).unwrap_or_default().to_owned();
    let args = body.get("args").and_then(Json::as_object).into_iter().flatten().filter_map(|(name, arg)| {
        let (kind, value) = arg.as_object()?.iter().next()?;
        let arg = match kind.as_str() {
            "number" => Arg::Number(value.as_i64()?),
            "decimal" => Arg::Decimal(value.as_str()?.to_owned()),
            "date" => Arg::Date(assay_core::value::parse_date(value.as_str()?)?),
            "label" => Arg::Label(value.as_str()?.to_owned()),
            _ => Arg::Text(value.as_str()?.to_owned()),
        };
        Some((name.clone(), arg))
    });
    let fix = body.get("fix").and_then(Json::as_object).and_then(|fix| {
        if let Some(register) = fix.get("create").and_then(Json::as_str) {
            let with = fix.get("with").and_then(Json::as_object).into_iter().flatten();
            let with = with.map(|(key, value)| (key.clone(), value.clone())).collect();
            return Some(Remedy::Create { register: register.to_owned(), with });
        }
        if fix.contains_key("edit") {
            return Some(Remedy::Edit { fields: strings(fix.get("edit")) });
        }
        Some(Remedy::Move { key: fix.get("move")?.as_str()?.to_owned() })
    });
    let diagnostic = Diagnostic {
        code: stored.code.clone(),
        severity,
        record: stored.record.clone(),
        title: text(body.get("title")),
        args: args.collect(),
        show: strings(body.get("show")),
        fix,
    };
    let owner = body.get("owner").and_then(Json::as_str).map(ToOwned::to_owned);
    Ok((diagnostic, owner, strings(body.get("about"))))
}
