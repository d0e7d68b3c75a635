//! The server: routes, limits, headers, and how a handler is called.
//!
//! A handler is a plain synchronous function from [`Ctx`] to an [`Answer`]: it runs on a blocking thread, because engine and
//! store are synchronous. Everything asynchronous (reading the request) has happened before.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

use assay_engine::{Engine, Renderer, SignedIn};
use assay_text::Texts;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, FromRequest as _, Multipart, RawPathParams, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};

use crate::fail::Fail;
use crate::handlers;
use crate::views::shell::Theme;
use crate::views::{Say, ui_texts};

/// Largest form, in bytes.
const FORM_LIMIT: usize = 4_000_000;
/// Largest upload, in bytes.
pub(crate) const UPLOAD_LIMIT: usize = 50_000_000;
/// Cookie with the secret of the session.
pub(crate) const SESSION: &str = "assay_session";
/// Cookie with the colours.
const THEME: &str = "assay_theme";

/// How to serve.
#[derive(Debug, Clone, Default)]
pub struct ServeOptions {
    /// Pages are reached over HTTPS only: cookies say so.
    pub secure: bool,
}

/// What every request shares.
pub struct App {
    pub(crate) engine: Engine,
    pub(crate) words: Renderer,
    pub(crate) ui: Texts,
    pub(crate) name: String,
    pub(crate) secure: bool,
    /// Marks what forms carry for this server, so that nobody else can; new with every start.
    pub(crate) key: [u8; 32],
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
    pub headers: HeaderMap,
    pub theme: Theme,
    /// Network address of the client.
    pub from: String,
}

/// A file sent with a form.
pub(crate) struct Upload {
    pub field: String,
    pub name: String,
    pub bytes: Bytes,
}

impl Ctx {
    pub fn t(&self) -> Say<'_> {
        Say::new(&self.app.ui)
    }

    pub fn engine(&self) -> &Engine {
        &self.app.engine
    }

    pub fn words(&self) -> &Renderer {
        &self.app.words
    }

    /// Who asks. Routes that need somebody are only called with somebody.
    pub fn me(&self) -> Result<&SignedIn, Fail> {
        self.who.as_ref().ok_or(Fail::SignIn)
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

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
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
        let words = Renderer::new(engine.pack(), "en", &[]).map_err(|error| error.to_string())?;
        let sources: Vec<(&str, &str)> = ui_texts().iter().map(|(_, name, text)| (*name, *text)).collect();
        let ui = Texts::build("en", &sources)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
        let name = engine.store().read(|tx| tx.meta("name")).map_err(|error| error.to_string())?;
        let mut key = [0; 32];
        engine.random_bytes(&mut key);
        Ok(Self { engine, words, ui, name: name.unwrap_or_default(), secure: options.secure, key })
    }
}

/// The routes over an application.
pub fn router(app: App) -> Router {
    let app = Arc::new(app);
    let record = "/r/{register}/{number}";
    Router::new()
        .route("/", get(run(handlers::home::home)))
        .route("/work", get(run(handlers::home::work)))
        .route("/readiness", get(run(handlers::readiness::readiness)))
        .route("/readiness/export", get(run(handlers::readiness::export)))
        .route("/check", post(run(handlers::readiness::check_now)))
        .route("/search", get(run(handlers::search::search)))
        .route("/new", get(run(handlers::home::choose_new)))
        .route("/r/{register}", get(run(handlers::list::list)))
        .route("/r/{register}/export.csv", get(run(handlers::list::csv)))
        .route("/r/{register}/export.xlsx", get(run(handlers::list::workbook)))
        .route("/r/{register}/bulk", post(run(handlers::bulk::change)))
        .route("/r/{register}/bulk/{mark}", get(run(handlers::bulk::undo)).post(run(handlers::bulk::take_back)))
        .route("/r/{register}/views/new", get(run(handlers::saved_views::new)).post(run(handlers::saved_views::create)))
        .route(
            "/r/{register}/views/{view}",
            get(run(handlers::saved_views::edit)).post(run(handlers::saved_views::change)),
        )
        .route("/r/{register}/new", get(run(handlers::form::new)).post(run(handlers::form::create)))
        .route(record, get(run(handlers::record::record)))
        .route(&format!("{record}/history"), get(run(handlers::record::history)))
        .route(&format!("{record}/edit"), get(run(handlers::form::edit)).post(run(handlers::form::save)))
        .route(&format!("{record}/moves/{{move}}"), get(run(handlers::moves::ask)).post(run(handlers::moves::make)))
        .route(&format!("{record}/links"), post(run(handlers::record::link)))
        .route(&format!("{record}/unlink"), post(run(handlers::record::unlink)))
        .route(&format!("{record}/comments"), post(run(handlers::record::comment)))
        .route(&format!("{record}/attachments"), post(run(handlers::record::attach)))
        .route(&format!("{record}/files/{{sha256}}"), get(run(handlers::record::file)))
        .route("/settings/theme", post(run(handlers::account::theme)))
        .route("/sign-out", post(run(handlers::account::sign_out)))
        .route("/sign-in", get(open(handlers::account::sign_in_page)).post(open(handlers::account::sign_in)))
        .route("/assets/{file}", get(open(handlers::account::asset)))
        .route("/healthz", get(open(handlers::account::health)))
        .fallback(run(handlers::account::not_found))
        .layer(DefaultBodyLimit::disable())
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
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await.map_err(|error| error.to_string())
}

type Called = std::pin::Pin<Box<dyn Future<Output = Response> + Send>>;

/// A route for people who are signed in.
fn run(handler: Handler) -> impl Fn(State<Arc<App>>, RawPathParams, Request) -> Called + Clone + Send + Sync + 'static {
    move |State(app), path, request| Box::pin(call(app, path, request, handler, true))
}

/// A route for everybody.
fn open(
    handler: Handler,
) -> impl Fn(State<Arc<App>>, RawPathParams, Request) -> Called + Clone + Send + Sync + 'static {
    move |State(app), path, request| Box::pin(call(app, path, request, handler, false))
}

async fn call(app: Arc<App>, path: RawPathParams, request: Request, handler: Handler, members: bool) -> Response {
    let path = path.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let (parts, body) = request.into_parts();
    let here = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let from = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_string());
    let theme = cookie(&parts.headers, THEME).and_then(Theme::named).unwrap_or_default();
    let mut ctx = Ctx {
        query: pairs(parts.uri.query().unwrap_or_default()),
        method: parts.method.clone(),
        headers: parts.headers.clone(),
        from: from.unwrap_or_default(),
        who: None,
        form: Vec::new(),
        files: Vec::new(),
        app,
        here,
        path,
        theme,
    };
    let posted =
        if parts.method == Method::POST { read_form(&mut ctx, Request::from_parts(parts, body)).await } else { Ok(()) };
    let done = tokio::task::spawn_blocking(move || {
        let answer = posted.and_then(|()| answer(&mut ctx, handler, members));
        let mut response = answer.unwrap_or_else(|fail| fail.into_response(&ctx));
        secure_headers(&mut response, ctx.app.secure);
        response
    });
    done.await.unwrap_or_else(|error| {
        tracing::error!(%error, "a handler panicked");
        let mut response = Response::new(Body::from("An internal fault stopped this page. Nothing was changed."));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

fn answer(ctx: &mut Ctx, handler: Handler, members: bool) -> Answer {
    if let Some(secret) = ctx.cookie(SESSION) {
        ctx.who = ctx.app.engine.session(secret)?;
    }
    if members && ctx.who.is_none() {
        return Err(Fail::SignIn);
    }
    if ctx.method == Method::POST {
        // A page of another origin can post here, but it can read neither cookie nor page, so it cannot know the token.
        let expected = match &ctx.who {
            Some(who) if members => Some(who.csrf.as_str()),
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

fn secure_headers(response: &mut Response, secure: bool) {
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
    let flag = if secure { "; Secure" } else { "" };
    format!("{THEME}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{flag}", theme.name())
}
