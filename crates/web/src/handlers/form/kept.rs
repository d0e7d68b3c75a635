//! Files that were sent with a form that could not be saved: kept, so that nobody has to choose them again.
//!
//! The form carries what the file is, with a mark that only this workspace can make and that holds for one person. Without it
//! anybody who knows the hash of a file could put it into a record of their own and read it there.

use assay_core::Json;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::app::Ctx;

/// A file as a form carries it.
pub(crate) fn token(ctx: &Ctx, file: &Json) -> String {
    let text = file.to_string();
    format!("{}.{}", URL_SAFE_NO_PAD.encode(&text), URL_SAFE_NO_PAD.encode(mark(ctx, &text)))
}

/// The file a form carries. `known` are values of the record the form is about: what they hold needs no mark, so that a form
/// outlives a restart of the server.
pub(crate) fn file(ctx: &Ctx, token: &str, known: Option<&Json>) -> Option<Json> {
    let file = unmarked(token)?;
    let (_, given) = token.split_once('.')?;
    let given = URL_SAFE_NO_PAD.decode(given).ok()?;
    let genuine = same(&given, &mark(ctx, &file.to_string()));
    (genuine || known.is_some_and(|known| holds(known, &file))).then_some(file)
}

/// What a token says of its file, true or not: to be shown, never to be stored.
pub(crate) fn unmarked(token: &str) -> Option<Json> {
    let (text, _) = token.split_once('.')?;
    let file: Json = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
    file.get("sha256").is_some_and(Json::is_string).then_some(file)
}

fn mark(ctx: &Ctx, text: &str) -> [u8; 32] {
    let person = ctx.who.as_ref().map_or("", |who| who.actor.person.as_str());
    let inner = Sha256::new().chain_update(ctx.app.key).chain_update(person).chain_update("\n").chain_update(text);
    // Hashed twice with the key before, so that nothing can be added to a marked text.
    Sha256::new().chain_update(ctx.app.key).chain_update(inner.finalize()).finalize().into()
}

/// Compares without telling by its time where the difference is.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |differs, (left, right)| differs | (left ^ right)) == 0
}

fn holds(known: &Json, file: &Json) -> bool {
    match known {
        Json::Array(items) => items.iter().any(|item| holds(item, file)),
        Json::Object(members) => known == file || members.values().any(|member| holds(member, file)),
        _ => false,
    }
}
