//! Answers, and the frame around pages.

use assay_core::permission::{Sight, sight};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::app::{Answer, Ctx};
use crate::fail::Fail;
use crate::views::Page;
use crate::views::parts::{Link, Tone, initials};
use crate::views::shell::{Account, At, Front, NavGroup, NavItem, Notice, Shell};

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
    let (engine, words) = (ctx.engine(), ctx.words());
    let pack = engine.pack();
    let counts = engine.nav_counts(&who.actor)?;
    let mut groups = Vec::new();
    for group in &pack.groups {
        let visible = pack
            .registers
            .iter()
            .filter(|register| &register.group == group && sight(&who.actor, register) != Sight::None);
        let items: Vec<NavItem> = visible
            .map(|register| NavItem {
                key: register.key.clone(),
                label: words.register_plural(&register.key),
                href: format!("/r/{}", register.key),
                count: counts.open.get(&register.key).copied().map_or(0, small),
            })
            .collect();
        if !items.is_empty() {
            groups.push(NavGroup { label: words.group(group), icon: NavGroup::icon(group), open: true, items });
        }
    }
    let notice = ctx.q("done").and_then(|done| notice(ctx, done));
    Ok(Shell {
        lang: "en".to_owned(),
        workspace: ctx.app.name.clone(),
        account: Account {
            name: who.actor.name.clone(),
            initials: initials(&who.actor.name),
            number: who.actor.person.clone(),
            href: format!("/r/{}/{}", pack.identity.register, who.actor.person),
        },
        csrf: who.csrf.clone(),
        theme: ctx.theme,
        here: ctx.here.clone(),
        at: At::Elsewhere,
        work: small(counts.work),
        errors: small(counts.errors),
        groups,
        parents: Vec::new(),
        q: String::new(),
        report: report(ctx),
        notices: notice.into_iter().collect(),
    })
}

/// The form in which anybody reports a problem.
pub(crate) fn report(ctx: &Ctx) -> Option<Link> {
    let key = ctx.engine().pack().report.as_deref()?;
    Some(Link::new(ctx.words().new_label(key), format!("/r/{key}/new")))
}

/// What a redirect said has just happened.
fn notice(ctx: &Ctx, done: &str) -> Option<Notice> {
    let id = match done {
        "created" => "notice-created",
        "saved" => "notice-saved",
        "unchanged" => "notice-unchanged",
        "moved" => "notice-moved",
        "signed" => "notice-signed",
        "linked" => "notice-linked",
        "unlinked" => "notice-unlinked",
        "commented" => "notice-commented",
        "attached" => "notice-attached",
        "checked" => "notice-checked",
        "view-saved" => "notice-view-saved",
        "view-removed" => "notice-view-removed",
        bulk => return crate::handlers::bulk::notice(ctx, bulk),
    };
    Some(Notice { tone: Tone::Good, title: ctx.t().s(id).plain(), text: String::new(), link: None })
}

/// The frame for someone not signed in.
pub(crate) fn front(ctx: &Ctx) -> Front {
    Front { lang: "en".to_owned(), workspace: ctx.app.name.clone(), theme: ctx.theme }
}

/// A count as pages show it.
pub(crate) fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
