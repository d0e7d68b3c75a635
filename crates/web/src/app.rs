//! The server: routes, limits, headers, and how a handler is called.
//!
//! A handler is a plain synchronous function from [`Ctx`] to an [`Answer`]: it runs on a blocking thread, because engine and
//! store are synchronous. Everything asynchronous (reading the request) has happened before.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::num::NonZero;
use std::sync::{Arc, LazyLock};

use assay_engine::{Engine, Preferences, Renderer, SignedIn};
use assay_pack::Pack;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, FromRequest as _, Multipart, RawPathParams, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware;
use axum::response::Response;
use axum::routing::{get, post};
use tokio::sync::Semaphore;

use crate::compress;
use crate::fail::Fail;
use crate::handlers::{self, settings};
use crate::live::{self, Live};
use crate::reader::{Asked, Reader, Tongues};
use crate::views::Say;
use crate::views::shell::Theme;

/// Largest form, in bytes.
const FORM_LIMIT: usize = 4_000_000;
/// Largest upload, in bytes.
pub(crate) const UPLOAD_LIMIT: usize = 50_000_000;
/// Cookie with the secret of the session.
pub(crate) const SESSION: &str = "assay_session";
/// Cookie with the colours, for pages before one is signed in.
const THEME: &str = "assay_theme";
/// Cookie with the language, for pages before one is signed in.
const LANGUAGE: &str = "assay_language";

/// Pages made at once for each core. More would only take turns, each finishing later and some much later; those that
/// wait are served in the order they came.
const PAGES_PER_CORE: usize = 2;

/// How to serve.
#[derive(Debug, Clone, Default)]
pub struct ServeOptions {
    /// Pages are reached over HTTPS only: cookies say so.
    pub secure: bool,
    /// Packs that the workspace could take on, found out when somebody asks for them.
    pub offers: Offers,
}

/// A pack that could be taken on.
#[derive(Debug, Clone)]
pub struct PackOffer {
    /// Its name, as the command line takes it.
    pub name: String,
    /// What the workspace would follow with it.
    pub whole: Arc<Pack>,
}

/// How the packs that could be taken on are found; by default there are none.
#[derive(Clone)]
pub struct Offers(pub Arc<dyn Fn() -> Vec<PackOffer> + Send + Sync>);

impl Default for Offers {
    fn default() -> Self {
        Self(Arc::new(Vec::new))
    }
}

impl std::fmt::Debug for Offers {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Offers")
    }
}

/// What every request shares.
pub struct App {
    pub(crate) engine: Engine,
    pub(crate) tongues: Tongues,
    pub(crate) name: String,
    pub(crate) secure: bool,
    /// Packs that could be taken on, once somebody has asked for them.
    pub(crate) offers: LazyLock<Vec<PackOffer>, Box<dyn FnOnce() -> Vec<PackOffer> + Send + Sync>>,
    /// Stamps of public forms that reports were taken with.
    pub(crate) spent: handlers::intake::Spent,
    /// Marks what forms carry for this workspace, so that nobody else can.
    pub(crate) key: [u8; 32],
    /// Lets in as many readers of pages as the machine can serve at once.
    gate: Semaphore,
    /// Lets reports be printed one after another: each takes a processor for a while.
    press: Semaphore,
    pub(crate) live: Arc<Live>,
}

/// What a handler answers.
pub(crate) type Answer = Result<Response, Fail>;

pub(crate) type Handler = fn(&Ctx) -> Answer;

/// A request, read and ready.
pub(crate) struct Ctx {
    pub app: Arc<App>,
    /// Who asks; only handlers of [`open`] routes see none.
    pub who: Option<SignedIn>,
    pub method: Method,
    /// Path and query as asked.
    pub here: String,
    pub path: HashMap<String, String>,
    pub query: Vec<(String, String)>,
    /// Fields of a posted form, in order.
    pub form: Vec<(String, String)>,
    pub files: Vec<Upload>,
    /// More was sent than is taken: there are no files, though some were sent.
    pub cut: bool,
    pub headers: HeaderMap,
    /// How whoever asks is spoken to.
    pub reader: Reader,
    /// Network address of the client.
    pub from: String,
    /// The entry of the ledger that came next before anything was read for this page: live updates begin there.
    pub since: u64,
}

/// A file sent with a form.
pub(crate) struct Upload {
    pub field: String,
    pub name: String,
    pub bytes: Bytes,
}

impl Ctx {
    pub fn t(&self) -> Say<'_> {
        Say::new(&self.reader.tongue.ui)
    }

    pub fn engine(&self) -> &Engine {
        &self.app.engine
    }

    pub fn words(&self) -> &Renderer {
        &self.reader.tongue.words
    }

    /// Who asks. Routes that need somebody are only called with somebody.
    pub fn me(&self) -> Result<&SignedIn, Fail> {
        self.who.as_ref().ok_or(Fail::SignIn)
    }

    /// The name of the workspace: that of the organisation.
    pub fn workspace(&self) -> String {
        self.app.engine.organisation_name().unwrap_or_else(|_failed| self.app.name.clone())
    }

    /// A part of the path.
    pub fn part(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// A value of the query.
    pub fn q(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A value of the posted form; the last one counts, as with a box after its hidden default.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.form.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        cookie(&self.headers, name)
    }
}

pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

impl App {
    /// The application over an engine.
    ///
    /// # Errors
    /// The texts of the pack or of the interface cannot be read.
    pub fn new(engine: Engine, options: &ServeOptions) -> Result<Self, String> {
        let tongues = Tongues::of(&engine)?;
        let name = engine.store().read(|tx| tx.meta("name")).map_err(|error| error.to_string())?;
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let live = Arc::new(Live::default());
        let woken = Arc::clone(&live);
        engine.on_commit(move || woken.wake());
        Ok(Self {
            tongues,
            name: name.unwrap_or_default(),
            secure: options.secure,
            offers: LazyLock::new(Box::new({
                let offers = options.offers.clone();
                move || (offers.0)()
            })),
            spent: handlers::intake::Spent::default(),
            key: engine.key_for("forms"),
            gate: Semaphore::new(cores * PAGES_PER_CORE),
            press: Semaphore::new(1),
            live,
            engine,
        })
    }
}

/// The routes over an application.
pub fn router(app: App) -> Router {
    let app = Arc::new(app);
    let record = "/r/{register}/{number}";
    let plain = middleware::from_fn_with_state(Arc::clone(&app), compress::plain_for_others);
    let routes = Router::new();
    #[cfg(debug_assertions)]
    let routes = routes.route("/design", get(run(crate::design::design)));
    routes
        .route("/", get(run(handlers::home::home)))
        .route("/work", get(run(handlers::home::work)))
        .route("/work/notices", post(run(handlers::home::put_away)))
        .route("/cycle", get(run(handlers::cycle::cycle)))
        .route("/readiness", get(run(handlers::readiness::readiness)))
        .route("/readiness/export", get(long(handlers::readiness::export)))
        .route("/readiness/report.pdf", get(paper(handlers::readiness::paper)))
        .route("/readiness/transition", get(run(handlers::transition::transition)))
        .route("/readiness/transition/tasks", get(run(handlers::transition::ask)).post(run(handlers::transition::make)))
        .route("/check", post(run(handlers::readiness::check_now)))
        .route("/start", get(run(handlers::start::ask)).post(run(handlers::start::answer)))
        .route("/start/made", get(run(handlers::start::made)))
        .route("/start/undo", get(run(handlers::start::undo)).post(run(handlers::start::take_back)))
        .route("/search", get(run(handlers::search::search)))
        .route("/live", get(live::open))
        .route("/palette", get(run(handlers::palette::palette)))
        .route("/help/keys", get(run(handlers::keys::keys)))
        .route("/new", get(run(handlers::home::choose_new)))
        .route("/registers", get(run(handlers::registers::registers)))
        .route("/roadmap", get(run(handlers::plan::current)))
        .route("/roadmap/new", get(run(handlers::plan::new)).post(run(handlers::plan::make)))
        .route("/r/{register}", get(run(handlers::list::list)))
        .route("/r/{register}/export.csv", get(long(handlers::list::csv)))
        .route("/r/{register}/export.xlsx", get(long(handlers::list::workbook)))
        .route("/r/{register}/bulk", post(run(handlers::bulk::change)))
        .route("/r/{register}/bulk/{mark}", get(run(handlers::bulk::undo)).post(run(handlers::bulk::take_back)))
        .route("/r/{register}/views/new", get(run(handlers::saved_views::new)).post(run(handlers::saved_views::create)))
        .route(
            "/r/{register}/views/{view}",
            get(run(handlers::saved_views::edit)).post(run(handlers::saved_views::change)),
        )
        .route("/r/{register}/new", get(run(handlers::form::new)).post(run(handlers::form::create)))
        .route(record, get(run(handlers::record::record)))
        .route(&format!("{record}/plan"), get(run(handlers::plan::plan)).post(run(handlers::plan::change)))
        .route(&format!("{record}/plan.pdf"), get(paper(handlers::plan::paper)))
        .route(&format!("{record}/record.pdf"), get(paper(handlers::record::paper)))
        .route(&format!("{record}/bundle.pdf"), get(paper(handlers::record::bundle_paper)))
        .route(&format!("{record}/map"), get(run(handlers::record::map)))
        .route(&format!("{record}/bundle"), get(run(handlers::record::bundle)))
        .route(&format!("{record}/history"), get(run(handlers::record::history)))
        .route(&format!("{record}/proof"), get(run(handlers::record::proof)))
        .route(&format!("{record}/proof.json"), get(run(handlers::record::proof_file)))
        .route(&format!("{record}/edit"), get(run(handlers::form::edit)).post(run(handlers::form::save)))
        .route(&format!("{record}/moves/{{move}}"), get(run(handlers::moves::ask)).post(run(handlers::moves::make)))
        .route(&format!("{record}/assess"), get(run(handlers::assess::list)))
        .route(&format!("{record}/assess/rate"), get(run(handlers::assess::rate)).post(run(handlers::assess::save)))
        .route(
            &format!("{record}/assess/plan"),
            get(run(handlers::assess::ask_plan)).post(run(handlers::assess::make_plan)),
        )
        .route(&format!("{record}/assess/report"), get(run(handlers::assess::report)))
        .route(&format!("{record}/assess/report.pdf"), get(paper(handlers::assess::paper)))
        .route(&format!("{record}/assess/report.xlsx"), get(long(handlers::assess::workbook)))
        .route(&format!("{record}/scores"), get(run(handlers::record::score)).post(run(handlers::record::save_scores)))
        .route(&format!("{record}/links"), post(run(handlers::record::link)))
        .route(&format!("{record}/unlink"), post(run(handlers::record::unlink)))
        .route(&format!("{record}/comments"), post(run(handlers::record::comment)))
        .route(&format!("{record}/attachments"), post(run(handlers::record::attach)))
        .route(&format!("{record}/files/{{sha256}}"), get(long(handlers::record::file)))
        .route("/pick/{registers}", get(run(handlers::pick::options)))
        .route("/r/{register}/quick", get(run(handlers::pick::ask)).post(run(handlers::pick::make)))
        .route("/images", post(run(handlers::images::keep)))
        .route("/images/{token}", get(run(handlers::images::kept)))
        .route("/drafts", post(run(handlers::drafts::save)))
        .route("/drafts/discard", post(run(handlers::drafts::discard)))
        .route("/session", get(open(handlers::drafts::session)))
        .route("/intake", get(run(handlers::intake::open_here)).post(run(handlers::intake::send_here)))
        .route("/intake/{token}", get(public(handlers::intake::open)).post(public(handlers::intake::send)))
        .route("/intake/{token}/challenge", get(public(handlers::intake::challenge)))
        .route("/intake/status/{receipt}", get(public(handlers::intake::status)))
        .route("/worker.js", get(public(handlers::account::worker)))
        .route("/settings/intake", get(run(handlers::intake::links::list)).post(run(handlers::intake::links::make)))
        .route("/settings/intake/{id}", get(run(handlers::intake::links::one)))
        .route("/settings/intake/{id}/sheet", get(run(handlers::intake::links::sheet)))
        .route("/settings/intake/{id}/switch", post(run(handlers::intake::links::switch)))
        .route("/settings/intake/{id}/rotate", post(run(handlers::intake::links::rotate)))
        .route("/settings", get(run(settings::personal::settings)))
        .route("/settings/region", post(run(settings::personal::region)))
        .route("/settings/appearance", post(run(settings::personal::appearance)))
        .route("/settings/theme", post(run(settings::personal::theme)))
        .route("/settings/password", post(run(settings::personal::password)))
        .route("/settings/sessions", post(run(settings::personal::sessions)))
        .route("/settings/workspace", get(run(settings::workspace::workspace)).post(run(settings::workspace::save)))
        .route("/settings/people", get(run(settings::people::people)))
        .route("/settings/people/{number}", get(run(settings::people::account)))
        .route("/settings/people/{number}/password", post(run(settings::people::password)))
        .route("/settings/people/{number}/access", post(run(settings::people::change)))
        .route("/settings/packs", get(long(settings::packs::packs)))
        .route("/settings/about", get(run(settings::about::about)))
        .route("/sign-out", post(run(handlers::account::sign_out)))
        .route("/sign-in", get(open(handlers::account::sign_in_page)).post(open(handlers::account::sign_in)))
        .route("/assets/{file}", get(open(handlers::account::asset)))
        .route("/healthz", get(open(handlers::account::health)))
        .fallback(run(handlers::account::not_found))
        .layer(DefaultBodyLimit::disable())
        .layer(compress::layer())
        .layer(plain)
        .with_state(app)
}

/// Serves until `stop` resolves; requests under way are finished.
///
/// # Errors
/// The application cannot start, or the listener fails.
pub async fn serve(
    engine: Engine,
    listener: tokio::net::TcpListener,
    options: ServeOptions,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), String> {
    let app = App::new(engine, &options)?;
    let live = Arc::clone(&app.live);
    let stop = async move {
        stop.await;
        // Streams never end by themselves in time; the others finish what they are at.
        live.close();
    };
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await.map_err(|error| error.to_string())
}

type Calling = std::pin::Pin<Box<dyn Future<Output = Response> + Send>>;

/// A route.
#[derive(Clone, Copy)]
struct Route {
    handler: Handler,
    door: Door,
    pace: Pace,
}

trait Called: Fn(State<Arc<App>>, RawPathParams, Request) -> Calling + Clone + Send + Sync + 'static {}
impl<F: Fn(State<Arc<App>>, RawPathParams, Request) -> Calling + Clone + Send + Sync + 'static> Called for F {}

impl Route {
    fn service(self) -> impl Called {
        move |State(app), path, request| Box::pin(call(app, path, request, self))
    }
}

/// Who may ask, and what a form they send must carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    /// Whoever is signed in, with the token of the session.
    Members,
    /// Everybody, with the token of the sign-in page.
    Front,
    /// Everybody, from a page of ours. Nothing is done in anybody's name, unless the handler has asked for the token of the
    /// session; and what was too large to be taken does not take what was typed with it.
    Public,
}

/// How long a route takes, and so where it waits for its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// A page: at the gate.
    Page,
    /// Long, like a large file: it shall not keep pages waiting at the gate.
    Long,
    /// Long and hard work, like a PDF: at the press.
    Paper,
}

/// A route for people who are signed in.
fn run(handler: Handler) -> impl Called {
    Route { handler, door: Door::Members, pace: Pace::Page }.service()
}

/// A route for people who are signed in that may take long.
fn long(handler: Handler) -> impl Called {
    Route { handler, door: Door::Members, pace: Pace::Long }.service()
}

/// A route for people who are signed in that prints a report.
fn paper(handler: Handler) -> impl Called {
    Route { handler, door: Door::Members, pace: Pace::Paper }.service()
}

/// A route for everybody.
fn open(handler: Handler) -> impl Called {
    Route { handler, door: Door::Front, pace: Pace::Page }.service()
}

/// A route of forms for people without an account.
fn public(handler: Handler) -> impl Called {
    Route { handler, door: Door::Public, pace: Pace::Page }.service()
}

async fn call(app: Arc<App>, path: RawPathParams, request: Request, route: Route) -> Response {
    let path = path.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let (parts, body) = request.into_parts();
    let here = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let from = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_string());
    let query = pairs(parts.uri.query().unwrap_or_default());
    let reader = reader(&app, &query, &parts.headers, None);
    let mut ctx = Ctx {
        query,
        method: parts.method.clone(),
        headers: parts.headers.clone(),
        from: from.unwrap_or_default(),
        since: 0,
        who: None,
        form: Vec::new(),
        files: Vec::new(),
        cut: false,
        app,
        here,
        path,
        reader,
    };
    let posted =
        if parts.method == Method::POST { read_form(&mut ctx, Request::from_parts(parts, body)).await } else { Ok(()) };
    // Saves wait for the disk together and are not held back: the more of them there are, the fewer writes each costs.
    let app = Arc::clone(&ctx.app);
    let queue = match route.pace {
        Pace::Page if ctx.method == Method::GET => Some(&app.gate),
        Pace::Paper => Some(&app.press),
        Pace::Page | Pace::Long => None,
    };
    let admitted = match queue {
        Some(queue) => queue.acquire().await.ok(),
        None => None,
    };
    let done = tokio::task::spawn_blocking(move || {
        let posted = match posted {
            Err(Fail::TooLarge) if route.door == Door::Public => {
                ctx.files.clear();
                ctx.cut = true;
                Ok(())
            }
            posted => posted,
        };
        let answer = posted.and_then(|()| answer(&mut ctx, route));
        let mut response = answer.unwrap_or_else(|fail| fail.into_response(&ctx));
        secure_headers(&mut response, ctx.app.secure);
        response
    });
    let done = done.await;
    drop(admitted);
    done.unwrap_or_else(|error| {
        tracing::error!(%error, "a handler panicked");
        let mut response = Response::new(Body::from("An internal fault stopped this page. Nothing was changed."));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

/// How to speak to whoever asks.
fn reader(app: &App, query: &[(String, String)], headers: &HeaderMap, chosen: Option<&Preferences>) -> Reader {
    let asked = Asked {
        here: query.iter().find(|(key, _)| key == "lang").map(|(_, tag)| tag.as_str()),
        chosen,
        language: cookie(headers, LANGUAGE),
        theme: cookie(headers, THEME),
        headers,
    };
    Reader::of(&app.tongues, &app.engine, &asked)
}

fn answer(ctx: &mut Ctx, Route { handler, door, .. }: Route) -> Answer {
    if let Some(secret) = ctx.cookie(SESSION) {
        ctx.who = ctx.app.engine.session(secret)?;
        let preferences = ctx.who.as_ref().map(|who| &who.preferences);
        ctx.reader = reader(&ctx.app, &ctx.query, &ctx.headers, preferences);
    }
    if door == Door::Members && ctx.who.is_none() {
        return Err(Fail::SignIn);
    }
    if door == Door::Members {
        ctx.since = ctx.app.engine.next_entry()?;
    }
    if ctx.method == Method::POST && door == Door::Public {
        if !handlers::account::is_ours(ctx) {
            return Err(Fail::Stale);
        }
    } else if ctx.method == Method::POST {
        // A page of another origin can post here, but it can read neither cookie nor page, so it cannot know the token.
        let expected = match &ctx.who {
            Some(who) if door == Door::Members => Some(who.csrf.as_str()),
            _ => ctx.cookie(handlers::account::FRONT_CSRF),
        };
        let foreign = ctx.headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site");
        if foreign || expected.is_none_or(str::is_empty) || ctx.field("csrf") != expected {
            return Err(Fail::Stale);
        }
    }
    handler(ctx)
}

/// Reads a posted form into the context.
async fn read_form(ctx: &mut Ctx, request: Request) -> Result<(), Fail> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("application/x-www-form-urlencoded") {
        let bytes = axum::body::to_bytes(request.into_body(), FORM_LIMIT).await.map_err(|_limit| Fail::TooLarge)?;
        ctx.form = pairs(std::str::from_utf8(&bytes).map_err(|_utf8| Fail::Malformed)?);
        return Ok(());
    }
    if !kind.starts_with("multipart/form-data") {
        return Err(Fail::Malformed);
    }
    let (parts, body) = request.into_parts();
    let limited = Request::from_parts(parts, Body::new(http_body_util::Limited::new(body, UPLOAD_LIMIT)));
    let mut multipart = Multipart::from_request(limited, &()).await.map_err(|_refused| Fail::Malformed)?;
    let too_large = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fail::TooLarge,
        _ => Fail::Malformed,
    };
    while let Some(part) = multipart.next_field().await.map_err(too_large)? {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().map(ToOwned::to_owned);
        let bytes = part.bytes().await.map_err(too_large)?;
        match name {
            // A file field left empty sends an empty name.
            Some(name) if name.is_empty() && bytes.is_empty() => {}
            Some(name) => ctx.files.push(Upload { field, name, bytes }),
            None => ctx.form.push((field, String::from_utf8_lossy(&bytes).into_owned())),
        }
    }
    Ok(())
}

/// Reads `a=1&b=two+words`; what is not UTF-8 is replaced.
pub(crate) fn pairs(encoded: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded.as_bytes()).into_owned().collect()
}

pub(crate) fn secure_headers(response: &mut Response, secure: bool) {
    const POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' blob:; \
                          worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
                          frame-ancestors 'none'";
    let headers = response.headers_mut();
    let mut put = |name: header::HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    put(header::CONTENT_SECURITY_POLICY, POLICY);
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::REFERRER_POLICY, "same-origin");
    put(header::CACHE_CONTROL, "no-store");
    put(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    put(header::HeaderName::from_static("permissions-policy"), "camera=(self), microphone=(), geolocation=()");
    if secure {
        put(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
}

/// The colours as a cookie.
pub(crate) fn theme_cookie(theme: Theme, secure: bool) -> String {
    lasting_cookie(THEME, theme.name(), secure)
}

/// The language as a cookie.
pub(crate) fn language_cookie(tag: &str, secure: bool) -> String {
    lasting_cookie(LANGUAGE, tag, secure)
}

fn lasting_cookie(name: &str, value: &str, secure: bool) -> String {
    let flag = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{flag}")
}
