//! Keeps machines from flooding a public form, without asking anybody else.
//!
//! Every form carries a *stamp*: when it was made, for which link, sealed with a key of this server. A report needs its
//! stamp, not spent before and not too young, and a proof: a number that makes the hash of stamp and number begin with so
//! many zero bits. A browser finds it in a moment while the reporter writes; sending thousands of reports costs as many
//! moments. Without a script a simple question takes its place. Whatever fails, the form comes back with all that was typed
//! and that question: nobody is turned away, and nothing is lost.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::app::Ctx;
use crate::handlers::form::kept::same;

/// Zero bits of a proof: some ten thousand hashes.
pub(super) const WORK: u32 = 14;
/// Nobody reads and fills in a form faster, in seconds.
const YOUNGEST: i64 = 2;
/// A form may stay open over a night, in seconds.
const OLDEST: i64 = 24 * 3_600;
/// Stamps remembered as spent before those that are too old are forgotten.
const REMEMBERED: usize = 10_000;

/// Stamps that a report was taken with, and when they were made.
#[derive(Default)]
pub(crate) struct Spent(Mutex<HashMap<String, i64>>);

/// What the guard says of a form that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// A person, as far as can be told.
    Fine,
    /// Answer the question and send it again.
    Ask,
    /// The stamp was not made by this server, or too long ago; send it again.
    Again,
    /// The answer was wrong.
    Wrong,
}

fn seconds(ctx: &Ctx) -> i64 {
    ctx.engine().now().at.as_second()
}

/// The seal of a stamp; hashed twice with the key before, so that nothing can be added to what is sealed.
fn seal(ctx: &Ctx, scope: &str, made: &str) -> [u8; 32] {
    let inner = Sha256::new().chain_update(ctx.app.key).chain_update("stamp\n").chain_update(scope).chain_update("\n");
    let inner = inner.chain_update(made).finalize();
    Sha256::new().chain_update(ctx.app.key).chain_update(inner).finalize().into()
}

/// A new stamp for the form of a link.
pub(super) fn stamp(ctx: &Ctx, scope: &str) -> String {
    let mut nonce = [0; 9];
    ctx.engine().random_bytes(&mut nonce);
    let made = format!("{}.{}", seconds(ctx), URL_SAFE_NO_PAD.encode(nonce));
    format!("{made}.{}", URL_SAFE_NO_PAD.encode(seal(ctx, scope, &made)))
}

/// When a genuine stamp was made, in seconds.
fn made(ctx: &Ctx, scope: &str, stamp: &str) -> Option<i64> {
    let (made, given) = stamp.rsplit_once('.')?;
    let given = URL_SAFE_NO_PAD.decode(given).ok()?;
    same(&given, &seal(ctx, scope, made)).then(|| made.split('.').next()?.parse().ok()).flatten()
}

/// The two numbers of the question that goes with a stamp.
pub(super) fn question(stamp: &str) -> (u8, u8) {
    let digest = Sha256::digest(stamp.as_bytes());
    let number = |place: usize| 2 + digest.get(place).copied().unwrap_or_default() % 7;
    (number(0), number(1))
}

/// Looks at what a form has sent.
pub(super) fn judge(ctx: &Ctx, scope: &str) -> Verdict {
    let field = |name: &str| ctx.field(name).unwrap_or_default().trim();
    let stamp = field("_stamp");
    let now = seconds(ctx);
    let Some(made) = made(ctx, scope, stamp).filter(|made| (now - OLDEST..=now).contains(made)) else {
        return Verdict::Again;
    };
    let spent = ctx.app.spent.0.lock().unwrap_or_else(PoisonError::into_inner).contains_key(stamp);
    // Only programs fill in what nobody sees.
    if spent || made + YOUNGEST > now || !field("_url").is_empty() {
        return Verdict::Ask;
    }
    if proves(stamp, field("_proof")) {
        return Verdict::Fine;
    }
    let (left, right) = question(stamp);
    match field("_answer") {
        "" => Verdict::Ask,
        answer if answer.parse() == Ok(left + right) => Verdict::Fine,
        _ => Verdict::Wrong,
    }
}

/// Does the number make the hash begin with enough zero bits?
fn proves(stamp: &str, proof: &str) -> bool {
    if proof.is_empty() || proof.len() > 20 {
        return false;
    }
    let digest = Sha256::digest(format!("{stamp}:{proof}").as_bytes());
    let mut zeros = 0;
    for byte in digest {
        zeros += byte.leading_zeros();
        if byte != 0 {
            break;
        }
    }
    zeros >= WORK
}

/// A report was taken with this stamp: it is good for no other.
pub(super) fn spend(ctx: &Ctx) {
    let now = seconds(ctx);
    let mut spent = ctx.app.spent.0.lock().unwrap_or_else(PoisonError::into_inner);
    if spent.len() >= REMEMBERED {
        spent.retain(|_, made| *made + OLDEST > now);
    }
    spent.insert(ctx.field("_stamp").unwrap_or_default().trim().to_owned(), now);
}
