//! The files a page needs besides itself: stylesheet, script, icon sprite, favicon.
//!
//! They are part of the binary. Each is served under an address that holds a hash of its content, so a browser may keep it
//! for ever and never has an old one.

use std::fmt;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// One embedded file.
#[derive(Debug)]
pub struct Asset {
    /// The whole path of its address, such as `/assets/assay-1f0c33d2.css`.
    pub path: String,
    /// For the `Content-Type` header.
    pub content_type: &'static str,
    /// What is in it.
    pub bytes: &'static [u8],
}

impl Asset {
    fn new(stem: &str, extension: &str, content_type: &'static str, bytes: &'static [u8]) -> Self {
        let mut digest = String::new();
        for byte in Sha256::digest(bytes).iter().take(6) {
            digest.push_str(&format!("{byte:02x}"));
        }
        Self { path: format!("/assets/{stem}-{digest}.{extension}"), content_type, bytes }
    }
}

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

const SPRITE: &str = include_str!("../assets/icons.svg");

/// The stylesheet.
pub static STYLESHEET: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("assay", "css", "text/css; charset=utf-8", include_bytes!("../assets/assay.css")));
/// The script of every page, bundled from `client/` by `build.rs`.
pub static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("app", "js", JAVASCRIPT, include_bytes!(concat!(env!("OUT_DIR"), "/client/app.js"))));
/// The editor of texts; pages with a text to write load it once it is needed.
pub static EDITOR: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("editor", "js", JAVASCRIPT, include_bytes!(concat!(env!("OUT_DIR"), "/client/editor.js")))
});
/// The script of forms for people without an account.
pub static INTAKE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("intake", "js", JAVASCRIPT, include_bytes!(concat!(env!("OUT_DIR"), "/client/intake.js")))
});
/// The service worker of these forms: it must have the same address always.
pub static WORKER: LazyLock<Asset> = LazyLock::new(|| Asset {
    path: "/worker.js".to_owned(),
    content_type: JAVASCRIPT,
    bytes: include_bytes!(concat!(env!("OUT_DIR"), "/client/worker.js")),
});
/// All icons, as symbols `i-<name>`.
pub static ICONS: LazyLock<Asset> = LazyLock::new(|| Asset::new("icons", "svg", "image/svg+xml", SPRITE.as_bytes()));
/// The mark in the browser's tab.
pub static FAVICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("favicon", "svg", "image/svg+xml", include_bytes!("../assets/favicon.svg")));

/// The asset at a path. An address of an older content is not found.
pub fn find(path: &str) -> Option<&'static Asset> {
    [&*STYLESHEET, &*SCRIPT, &*EDITOR, &*INTAKE, &*ICONS, &*FAVICON].into_iter().find(|asset| asset.path == path)
}

static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let ids = SPRITE.split("<symbol id=\"i-").skip(1);
    ids.filter_map(|rest| rest.split_once('"').map(|(name, _)| name)).collect()
});

/// The icon of this name, if the sprite has it. For names that come from a pack.
pub fn icon(name: &str) -> Option<Icon> {
    NAMES.iter().copied().find(|known| *known == name).map(Icon)
}

/// An icon of the sprite. Shown as decoration: the word always stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(pub(crate) &'static str);

impl Icon {
    /// Its name, without the `i-`.
    pub fn name(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r##"<svg class="icon" aria-hidden="true"><use href="{}#i-{}"/></svg>"##, ICONS.path, self.0)
    }
}

impl askama::filters::HtmlSafe for Icon {}
