//! Answers, and the frame around pages.

use assay_engine::SignedIn;
use axum::body::Body;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::Response;

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::handlers;
use crate::handlers::settings::PERSONAL;
use crate::views::Page;
use crate::views::parts::{Link, Tone, initials};
use crate::views::shell::{Account, At, Follow, Front, Notice, Shell};

/// A page of HTML.
pub(crate) fn html(text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

/// Sends the browser elsewhere after a form (303). Only paths of ours are ever followed.
pub(crate) fn redirect(to: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let target = HeaderValue::from_str(local(to)).unwrap_or_else(|_invalid| HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, target);
    response
}

/// A path on this server, or the first page: `//elsewhere` and `https://…` are not followed.
pub(crate) fn local(to: &str) -> &str {
    let inside = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\') && !to.contains(char::is_control);
    if inside { to } else { "/" }
}

/// Where to go after something was done: to the page that asked to be come back to, or to `page`. Either tells what was
/// done.
pub(crate) fn back_to(ctx: &Ctx, page: &str, done: &str) -> String {
    let to = ctx.q("back").map_or(page, local);
    let sign = if to.contains('?') { '&' } else { '?' };
    format!("{to}{sign}done={done}")
}

/// What makes a form come back to where its own page was asked to.
pub(crate) fn back_query(ctx: &Ctx) -> String {
    let Some(back) = ctx.q("back") else { return String::new() };
    let mut query = form_urlencoded::Serializer::for_suffix(String::from("?"), 1);
    query.append_pair("back", local(back));
    query.finish()
}

/// A file to keep.
pub(crate) fn download(name: &str, media_type: &str, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let plain: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || "._-".contains(letter) { letter } else { '_' })
        .collect();
    let encoded: String = form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20");
    // Uploaded files are never shown inside our pages, whatever they claim to be.
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_str(media_type).unwrap_or(HeaderValue::from_static("application/octet-stream")),
    );
    if let Ok(disposition) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    response
}

/// Renders a page inside its frame.
pub(crate) fn page(ctx: &Ctx, view: &impl Page, at: At, parents: Vec<Link>) -> Answer {
    let mut frame = shell(ctx)?;
    if let At::Register(key) = &at {
        let group = ctx.engine().pack().register(key).map(|register| register.group.clone());
        if let Some(group) = group {
            let label = ctx.words().group(&group);
            frame.groups.iter_mut().filter(|nav| nav.label == label).for_each(|nav| nav.open = true);
            frame.parents.push(Link::new(label, ""));
        }
    }
    frame.at = at;
    frame.parents.extend(parents);
    Ok(html(view.render(ctx.t(), &frame)?))
}

/// The frame for someone signed in.
pub(crate) fn shell(ctx: &Ctx) -> Result<Shell, Fail> {
    let who = ctx.me()?;
    let engine = ctx.engine();
    let pack = engine.pack();
    let counts = engine.nav_counts(&who.actor)?;
    let notices = ctx.q("done").and_then(|done| notice(ctx, done)).into_iter().chain(temporary(ctx, who)).collect();
    Ok(Shell {
        lang: ctx.reader.tongue.tag.to_owned(),
        workspace: ctx.workspace(),
        account: Account {
            name: who.actor.name.clone(),
            initials: initials(&who.actor.name),
            number: who.actor.person.clone(),
            href: format!("/r/{}/{}", pack.identity.register, who.actor.person),
        },
        csrf: who.csrf.clone(),
        theme: ctx.reader.theme,
        no_shortcuts: !ctx.reader.shortcuts,
        here: ctx.here.clone(),
        at: At::Elsewhere,
        work: small(counts.work),
        errors: small(counts.errors),
        cycle: (!pack.cycle.is_empty()).then(|| ctx.words().cycle()),
        groups: crate::nav::groups(ctx, &counts)?,
        parents: Vec::new(),
        q: String::new(),
        report: report(ctx),
        settings: settings(ctx),
        notices,
        live: live(ctx),
        follow: follow(ctx),
    })
}

/// What the reader may set up.
fn settings(ctx: &Ctx) -> Vec<Link> {
    let links = handlers::intake::links::looks_after_any(ctx)
        .then(|| Link::new(ctx.t().s("links-menu").plain(), "/settings/intake"));
    links.into_iter().collect()
}

/// Where this page hears what others change.
fn live(ctx: &Ctx) -> String {
    let path = ctx.here.split('?').next().unwrap_or_default();
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("at", path).append_pair("since", &ctx.since.to_string());
    format!("/live?{}", query.finish())
}

fn follow(ctx: &Ctx) -> Option<Follow> {
    let path = ctx.here.split('?').next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["r", _, number, "edit" | "moves", ..] if *number != "new" => Some(Follow::Form),
        // What a form sent back or a day of the past shows does not change by itself.
        _ if ctx.method != Method::GET || ctx.q("on").is_some() => None,
        ["r", _, "new"] => None,
        ["r", _, _] => Some(Follow::Record),
        ["r", _] => Some(Follow::List),
        ["" | "work" | "readiness" | "cycle"] => Some(Follow::Summary),
        _ => None,
    }
}

/// The form in which anybody reports a problem.
pub(crate) fn report(ctx: &Ctx) -> Option<Link> {
    let key = ctx.engine().pack().report.as_deref()?;
    let page = handlers::intake::form_of_members(ctx).map_or_else(|| format!("/r/{key}/new"), |_| "/intake".to_owned());
    Some(Link::new(ctx.words().new_label(key), page))
}

/// What a redirect said has just happened.
fn notice(ctx: &Ctx, done: &str) -> Option<Notice> {
    let id = match done {
        "created" => "notice-created",
        "saved" => "notice-saved",
        "merged" => "notice-merged",
        "unchanged" => "notice-unchanged",
        "moved" => "notice-moved",
        "signed" => "notice-signed",
        "linked" => "notice-linked",
        "unlinked" => "notice-unlinked",
        "commented" => "notice-commented",
        "attached" => "notice-attached",
        "checked" => "notice-checked",
        "tasks-made" => "notice-tasks-made",
        "link-made" => "notice-link-made",
        "link-rotated" => "notice-link-rotated",
        "preferences" => "notice-preferences",
        "password" => "notice-password",
        "sessions" => "notice-sessions",
        "access" => "notice-access",
        "view-saved" => "notice-view-saved",
        "view-removed" => "notice-view-removed",
        "start-later" => "notice-start-later",
        "start-undone" => "notice-start-undone",
        bulk => return handlers::bulk::notice(ctx, bulk),
    };
    Some(Notice { tone: Tone::Good, title: ctx.t().s(id).plain(), text: String::new(), link: None })
}

/// Whoever signs in with a password that somebody else knows is asked to choose one, wherever they are.
fn temporary(ctx: &Ctx, who: &SignedIn) -> Option<Notice> {
    let elsewhere = who.temporary && !ctx.here.starts_with(PERSONAL);
    elsewhere.then(|| Notice {
        tone: Tone::Warn,
        title: ctx.t().s("access-temporary").plain(),
        text: ctx.t().s("access-temporary-help").plain(),
        link: Some(Link::new(ctx.t().s("access-change").plain(), format!("{PERSONAL}#password"))),
    })
}

/// The frame for someone not signed in.
pub(crate) fn front(ctx: &Ctx) -> Front {
    Front { lang: ctx.reader.tongue.tag.to_owned(), workspace: ctx.workspace(), theme: ctx.reader.theme }
}

/// A count as pages show it.
pub(crate) fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
