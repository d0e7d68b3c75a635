//! `assay serve`: the pages.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use assay_engine::EngineError;
use assay_pack::{Layer, load};
use assay_text::Args;
use assay_web::{Offers, PackOffer, ServeOptions};
use serde_json::json;

use super::{Ended, user};
use crate::args::{Global, HERE, Serve};
use crate::error::CliError;
use crate::out::Out;
use crate::world::{Lock, World};

/// How long requests under way may take after the server was asked to stop.
const PATIENCE: Duration = Duration::from_secs(10);
/// The fact that somebody has started a server on this workspace before.
const SERVED: &str = "served";
/// Accounts named at the first start.
const NAMED: usize = 5;

pub fn run(global: &Global, serve: &Serve, out: &Out) -> Result<Ended, CliError> {
    let (world, lock) = World::open_to_write(global)?;
    serve_world(&world, &lock, serve, out)
}

/// Serves an open workspace until the process is asked to stop.
pub fn serve_world(world: &World, lock: &Lock, serve: &Serve, out: &Out) -> Result<Ended, CliError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| CliError::Failure(format!("the server cannot start: {error}")))?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(serve.listen));
    let listener = listener.map_err(|error| taken(serve.listen, &error))?;
    let address = listener.local_addr().unwrap_or(serve.listen);
    let url = format!("http://{address}/");
    lock.sign(&format!("the server at {url} (process {})", std::process::id()))
        .map_err(CliError::file(&world.folder))?;

    let background = world.engine.start_background()?;
    out.json(&json!({ "url": url, "workspace": world.folder.display().to_string(), "process": std::process::id() }));
    out.say("cli-serve-at", &Args::new().with("url", &url).with("folder", world.folder.display().to_string()));
    introduce(world, out)?;
    if serve.open {
        open(&url, out);
    }
    let options = ServeOptions { secure: serve.https, offers: offers(world) };
    let served = runtime.block_on(async {
        let (asked, asked_too) = (stop_signal()?, stop_signal()?);
        let serving = assay_web::serve(world.engine.clone(), listener, options, asked.wait());
        tokio::select! {
            served = serving => served.map_err(CliError::Failure),
            () = async {
                asked_too.wait().await;
                tokio::time::sleep(PATIENCE).await;
            } => Ok(()),
        }
    });
    // Connections that did not end are cut; what they saved is durable.
    runtime.shutdown_timeout(Duration::from_secs(1));
    drop(background);
    served?;
    out.say("cli-serve-stopped", &Args::new());
    Ok(Ended::Fine)
}

/// Built-in packs that the workspace does not follow yet and that can be laid over what it follows.
fn offers(world: &World) -> Offers {
    let (folder, base) = (world.folder.clone(), world.base.clone());
    Offers(Arc::new(move || {
        let in_use = crate::pack::layers(base.as_deref()).and_then(|layers| crate::pack::in_use(&folder, layers));
        // A page that tells less is better than none.
        let Ok(in_use) = in_use else { return Vec::new() };
        let new =
            crate::pack::offered().into_iter().filter(|layer| in_use.iter().all(|known| known.name != layer.name));
        let offer = |layer: Layer| {
            let name = layer.name.clone();
            let layers: Vec<Layer> = in_use.iter().cloned().chain([layer]).collect();
            Some(PackOffer { name, whole: Arc::new(load(&layers).ok()?) })
        };
        new.filter_map(offer).collect()
    }))
}

/// The first time, says who can sign in.
fn introduce(world: &World, out: &Out) -> Result<(), CliError> {
    let engine = &world.engine;
    if engine.store().read(|tx| tx.meta(SERVED)).map_err(EngineError::from)?.is_some() {
        return Ok(());
    }
    let accounts = user::active(world)?;
    if accounts.is_empty() {
        out.say("cli-serve-nobody", &Args::new());
    }
    for (email, name) in accounts.iter().take(NAMED) {
        out.say("cli-serve-who", &Args::new().with("email", email).with("name", name));
    }
    let more = accounts.len().saturating_sub(NAMED);
    if more > 0 {
        out.say("cli-serve-more", &Args::new().with("count", more));
    }
    let now = engine.now().at.to_string();
    engine.store().write(move |tx| tx.set_meta(SERVED, &now)).map_err(EngineError::from)?;
    Ok(())
}

/// Why the address cannot be listened on.
fn taken(address: SocketAddr, error: &std::io::Error) -> CliError {
    use std::io::ErrorKind;
    let what = format!("cannot listen on {address}: {error}");
    match error.kind() {
        ErrorKind::AddrInUse => {
            let next = SocketAddr::new(address.ip(), address.port().checked_add(1).unwrap_or(address.port() - 1));
            CliError::helped(what, format!("another server runs there; choose another port, as in --listen {next}"))
        }
        ErrorKind::PermissionDenied => {
            CliError::helped(what, "ports below 1024 are for administrators; choose a higher one")
        }
        ErrorKind::AddrNotAvailable => CliError::helped(
            what,
            format!("this machine has no such address; try --listen {HERE} or 0.0.0.0 for all of its own"),
        ),
        _ => CliError::Failure(what),
    }
}

/// What asks a server to stop.
struct Stop {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

fn stop_signal() -> Result<Stop, CliError> {
    use tokio::signal::unix::{SignalKind, signal};
    let listen = |kind| signal(kind).map_err(|error| CliError::Failure(format!("signals cannot be heard: {error}")));
    Ok(Stop { interrupt: listen(SignalKind::interrupt())?, terminate: listen(SignalKind::terminate())? })
}

impl Stop {
    async fn wait(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Opens the address in the browser; a machine without one is told the address all the same.
fn open(url: &str, out: &Out) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let quiet = std::process::Stdio::null;
    let opened = std::process::Command::new(opener).arg(url).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
    if opened.is_err() {
        out.note("cli-serve-no-browser", &Args::new().with("url", url));
    }
}
