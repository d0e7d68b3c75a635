//! Pictures in texts: kept as soon as they are pasted or dropped, and attached to the record when its form is sent.
//!
//! A text names a picture as `files/<hash>`, a file of its own record. Until that record holds it, the form carries the
//! picture by a token that only this workspace can make and that holds for one person (see [`kept`]): nobody gets at a file
//! by knowing its hash.

use std::collections::BTreeMap;

use assay_core::{Act, Actor, Command, FileRef, Json};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::form::kept;
use super::form::typed::Sent;
use super::record::{file_in, trail};
use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::markdown::{FILES, files_in};
use crate::present::file_size;
use crate::respond::download;
use crate::views::parts::Hidden;
use crate::views::record::FileKind;

/// Name under which a form carries pictures.
pub(crate) const IMAGE: &str = "$image";
/// Largest picture in a text, in bytes.
const LIMIT: usize = 10_000_000;

/// Keeps a picture somebody has put into a text.
pub(crate) fn keep(ctx: &Ctx) -> Answer {
    let upload = ctx.files.iter().find(|upload| upload.field == "file").ok_or(Fail::Malformed)?;
    let refused = |said: String| {
        let mut response = Response::new(Body::from(said));
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        response
    };
    if upload.bytes.len() > LIMIT {
        let most = file_size(ctx, u64::try_from(LIMIT).unwrap_or(u64::MAX));
        return Ok(refused(ctx.t().s("image-too-large").with("size", &most).plain()));
    }
    let file = ctx.engine().keep_file(&upload.name, &upload.bytes)?;
    if FileKind::of(&file.media_type) != FileKind::Image {
        return Ok(refused(ctx.t().s("image-kind").with("name", &file.name).plain()));
    }
    let token = kept::token(ctx, &file.to_json());
    let body = serde_json::json!({ "path": format!("{FILES}{}", file.sha256), "name": file.name, "token": token });
    let mut response = Response::new(Body::from(body.to_string()));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

/// Hands out a picture that is in no record yet, to whoever has put it into a text.
pub(crate) fn kept(ctx: &Ctx) -> Answer {
    let file = kept::file(ctx, ctx.part("token"), None).ok_or(Fail::NotFound)?;
    let text = |key: &str| file.get(key).and_then(Json::as_str).unwrap_or_default();
    if FileKind::of(text("type")) != FileKind::Image {
        return Err(Fail::NotFound);
    }
    let bytes = ctx.engine().blobs().get(text("sha256")).map_err(assay_engine::EngineError::from)?;
    Ok(download(text("name"), text("type"), bytes.ok_or(Fail::NotFound)?))
}

/// What a form carries of pictures, to be carried on.
pub(crate) fn carried(sent: &Sent) -> Vec<Hidden> {
    let tokens = sent.get(IMAGE).into_iter().flat_map(|typed| typed.values());
    tokens.map(|token| Hidden::new(IMAGE, token)).collect()
}

/// Commands that attach to a record the pictures its texts name from now on, as far as the form carries them and the record
/// does not hold them already.
pub(crate) fn attach(
    ctx: &Ctx,
    actor: &Actor,
    number: &str,
    sent: &Sent,
    set: &BTreeMap<String, Json>,
) -> Result<Vec<Command>, Fail> {
    let mut texts = Vec::new();
    set.values().for_each(|value| gather(value, &mut texts));
    let mut named: Vec<&str> = texts.into_iter().flat_map(files_in).collect();
    named.sort_unstable();
    let Some(tokens) = sent.get(IMAGE).filter(|_| !named.is_empty()) else { return Ok(Vec::new()) };
    let trail = trail(ctx, number)?;
    let mut commands: Vec<Command> = Vec::new();
    let mut done: Vec<String> = Vec::new();
    for file in tokens.values().filter_map(|token| kept::file(ctx, token, None)).filter_map(|file| file_ref(&file)) {
        let held = || {
            let bodies = trail.iter().flat_map(|row| row.entry.body.iter().map(|(_, value)| value));
            bodies.into_iter().any(|value| file_in(value, &file.sha256).is_some())
        };
        if named.binary_search(&file.sha256.as_str()).is_ok() && !done.contains(&file.sha256) && !held() {
            done.push(file.sha256.clone());
            commands.push(Command::new(actor.clone(), Act::Attach { number: number.to_owned(), file }));
        }
    }
    Ok(commands)
}

fn file_ref(file: &Json) -> Option<FileRef> {
    let text = |key: &str| Some(file.get(key)?.as_str()?.to_owned());
    let size = file.get("size")?.as_u64()?;
    Some(FileRef { name: text("name")?, sha256: text("sha256")?, size, media_type: text("type")? })
}

/// Every text within a value.
fn gather<'j>(value: &'j Json, texts: &mut Vec<&'j str>) {
    match value {
        Json::String(text) => texts.push(text),
        Json::Array(items) => items.iter().for_each(|item| gather(item, texts)),
        Json::Object(members) => members.values().for_each(|member| gather(member, texts)),
        _ => {}
    }
}
