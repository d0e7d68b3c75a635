//! One stream of events for one page.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use assay_core::Actor;
use assay_engine::{Change, EngineError, NavCounts, SignedIn};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use http_body::Frame;
use serde_json::json;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep_until};

use super::{Live, Place};
use crate::app::{App, SESSION, cookie, pairs, secure_headers};
use crate::views::parts::initials;

/// How long a stream lasts; the browser opens the next at once.
const LIFE: Duration = Duration::from_secs(24);
/// A comment this often, so that nothing between takes the connection for dead.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// Changes within this time are told together.
const SETTLE: Duration = Duration::from_millis(200);
/// The navigation's counts may lag behind by a second; so long after a change they are right.
const COUNTED: Duration = Duration::from_millis(1_200);
/// A browser that takes nothing for so long is gone.
const PATIENCE: Duration = Duration::from_secs(5);
/// Changes told at once at most; beyond that the newest.
const MOST: u32 = 200;
/// Events that wait for the browser.
const QUEUE: usize = 8;

/// What a page asks for.
struct Asked {
    who: SignedIn,
    /// The record the page is about, and whether it edits it.
    record: Option<(String, bool)>,
    /// The first entry it does not know.
    since: u64,
}

/// The stream of a page: `at` is the path of the page, `since` the entry it was read at.
pub(crate) async fn open(State(app): State<Arc<App>>, request: Request) -> Response {
    let (headers, query) = (request.headers().clone(), pairs(request.uri().query().unwrap_or_default()));
    let secure = app.secure;
    let asking = Arc::clone(&app);
    let asked = tokio::task::spawn_blocking(move || asked(&asking, &headers, &query)).await;
    let mut response = match asked {
        Ok(Ok(Some(asked))) => streaming(app, asked),
        Ok(Ok(None)) => status(StatusCode::UNAUTHORIZED),
        Ok(Err(error)) => {
            tracing::error!(%error, "a stream could not begin");
            status(StatusCode::INTERNAL_SERVER_ERROR)
        }
        Err(error) => {
            tracing::error!(%error, "a stream could not begin");
            status(StatusCode::INTERNAL_SERVER_ERROR)
        }
    };
    secure_headers(&mut response, secure);
    response
}

fn status(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn asked(app: &App, headers: &HeaderMap, query: &[(String, String)]) -> Result<Option<Asked>, EngineError> {
    let Some(secret) = cookie(headers, SESSION) else { return Ok(None) };
    let Some(who) = app.engine.session_unattended(secret)? else { return Ok(None) };
    let value = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let next = app.engine.next_entry()?;
    // A stream that was cut goes on where it was.
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let since = last.or_else(|| value("since").and_then(|since| since.parse().ok())).unwrap_or(next).min(next);
    let record = match value("at").and_then(about) {
        Some((number, edits)) => app.engine.records_named(&who.actor, [number])?.pop_first().map(|(it, _)| (it, edits)),
        None => None,
    };
    Ok(Some(Asked { who, record, since }))
}

/// The record that a page is about, and whether the page changes it.
fn about(path: &str) -> Option<(&str, bool)> {
    let path = path.split(['?', '#']).next()?;
    let mut parts = path.strip_prefix("/r/")?.split('/').skip(1);
    let number = parts.next().filter(|number| *number != "new")?;
    Some((number, matches!(parts.next(), Some("edit" | "moves"))))
}

fn streaming(app: Arc<App>, asked: Asked) -> Response {
    let (sender, receiver) = mpsc::channel(QUEUE);
    let record = asked.record.as_ref().map(|(number, edits)| (number.as_str(), *edits));
    let place = app.live.enter(&asked.who.actor.person, record);
    // Looked at before anything is read, so that nothing is missed between.
    let (commits, moves) = (app.live.commits.subscribe(), app.live.moves.subscribe());
    let closing = app.live.closing.subscribe();
    let stream = Stream { app, actor: asked.who.actor, since: asked.since, place, sender, told: Told::default() };
    tokio::spawn(stream.run(commits, moves, closing));
    let mut response = Response::new(Body::new(Events(receiver)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    // Proxies are asked not to gather what is meant for now.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// The body of an answer: events as they come.
struct Events(mpsc::Receiver<Bytes>);

impl http_body::Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(cx).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

struct Stream {
    app: Arc<App>,
    actor: Actor,
    since: u64,
    place: Place,
    sender: mpsc::Sender<Bytes>,
    told: Told,
}

/// What was sent last, so that it is not sent again.
#[derive(Default)]
struct Told {
    counts: Option<Arc<NavCounts>>,
    present: Option<String>,
}

/// The stream is over: the browser has gone.
struct Gone;

impl Stream {
    async fn run(
        mut self,
        mut commits: watch::Receiver<u64>,
        mut moves: watch::Receiver<u64>,
        mut closing: watch::Receiver<bool>,
    ) {
        let end = Instant::now() + LIFE;
        let mut beat = tokio::time::interval(HEARTBEAT);
        let mut count_at = None;
        let enough = Arc::clone(&self.place.enough);
        if self.begin().await.is_err() {
            return;
        }
        loop {
            let done = tokio::select! {
                biased;
                () = self.sender.closed() => return,
                () = closed(&mut closing) => return,
                () = enough.notified() => {
                    let _gone = self.send("event: enough\ndata: {}\n\n".to_owned()).await;
                    return;
                }
                () = sleep_until(end) => return,
                changed = moves.changed() => if changed.is_ok() { self.tell_present().await } else { Err(Gone) },
                changed = commits.changed() => {
                    tokio::time::sleep(SETTLE).await;
                    commits.mark_unchanged();
                    count_at = Some(Instant::now() + COUNTED);
                    if changed.is_ok() { self.tell_changes().await } else { Err(Gone) }
                }
                () = sleep_until(count_at.unwrap_or(end)), if count_at.is_some() => {
                    count_at = None;
                    self.tell_counts().await
                }
                _ = beat.tick() => self.send(":\n\n".to_owned()).await,
            };
            if done.is_err() {
                return;
            }
        }
    }

    async fn begin(&mut self) -> Result<(), Gone> {
        self.send(format!("retry: 1000\nid: {}\nevent: begin\ndata: {{}}\n\n", self.since)).await?;
        self.tell_changes().await?;
        self.tell_counts().await?;
        self.tell_present().await
    }

    async fn send(&self, event: String) -> Result<(), Gone> {
        let sent = tokio::time::timeout(PATIENCE, self.sender.send(Bytes::from(event))).await;
        if matches!(sent, Ok(Ok(()))) { Ok(()) } else { Err(Gone) }
    }

    /// Asks the engine on a thread that may wait. A failure is told to the log; the next event tries again.
    async fn ask<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&App, &Actor) -> Result<T, EngineError> + Send + 'static,
    ) -> Option<T> {
        let (app, actor) = (Arc::clone(&self.app), self.actor.clone());
        match tokio::task::spawn_blocking(move || ask(&app, &actor)).await {
            Ok(Ok(answer)) => Some(answer),
            Ok(Err(error)) => {
                tracing::error!(%error, "a stream could not read what changed");
                None
            }
            Err(error) => {
                tracing::error!(%error, "a stream could not read what changed");
                None
            }
        }
    }

    async fn tell_changes(&mut self) -> Result<(), Gone> {
        let since = self.since;
        let asked = self.ask(move |app, actor| app.engine.changes_since(actor, since, MOST)).await;
        let Some(found) = asked.filter(|found| found.next != since) else { return Ok(()) };
        self.since = found.next;
        if found.changes.is_empty() {
            return Ok(());
        }
        let changes: Vec<_> = found.changes.iter().map(|change| told(&self.actor, change)).collect();
        self.send(format!("id: {}\nevent: changes\ndata: {}\n\n", self.since, json!(changes))).await
    }

    async fn tell_counts(&mut self) -> Result<(), Gone> {
        let Some(counts) = self.ask(|app, actor| app.engine.nav_counts(actor)).await else { return Ok(()) };
        if self.told.counts.as_ref() == Some(&counts) {
            return Ok(());
        }
        let numbers = json!({ "work": counts.work, "errors": counts.errors, "open": counts.open });
        self.told.counts = Some(counts);
        self.send(format!("event: counts\ndata: {numbers}\n\n")).await
    }

    async fn tell_present(&mut self) -> Result<(), Gone> {
        let Some(record) = self.place.record.clone() else { return Ok(()) };
        let present = self.ask(move |app, actor| present(&app.live, app, actor, &record)).await;
        let Some(present) = present.filter(|present| self.told.present.as_ref() != Some(present)) else {
            return Ok(());
        };
        let event = format!("event: present\ndata: {present}\n\n");
        self.told.present = Some(present);
        self.send(event).await
    }
}

/// Waits until the server stops.
async fn closed(closing: &mut watch::Receiver<bool>) {
    // An error says that nobody can close it any more, which is the same.
    let _ = closing.wait_for(|closing| *closing).await;
}

fn told(reader: &Actor, change: &Change) -> serde_json::Value {
    json!({
        "register": change.register,
        "record": change.record,
        "version": change.version,
        "act": change.act,
        "who": change.name,
        "me": change.actor == reader.person,
        "age": change.age.as_secs(),
    })
}

/// The others at a record, of those whose names the reader may know.
fn present(live: &Live, app: &App, reader: &Actor, record: &str) -> Result<String, EngineError> {
    let others: Vec<_> = live.present(record).into_iter().filter(|it| it.person != reader.person).collect();
    let named = app.engine.records_named(reader, others.iter().map(|it| it.person.as_str()))?;
    let shown = others.iter().filter_map(|it| {
        let name = named.get(&it.person)?.title();
        Some(json!({ "name": name, "initials": initials(name), "edits": it.edits }))
    });
    Ok(json!(shown.collect::<Vec<_>>()).to_string())
}
