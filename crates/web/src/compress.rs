//! Smaller answers, for text that compresses well.
//!
//! The length of a compressed answer tells whether something the asker chose also stands elsewhere on the page. Who can see
//! the traffic and make a browser ask for pages with chosen words could find out what stands there, piece by piece, in spite
//! of TLS (BREACH). It takes another site to make a browser ask, so what another site has asked for is not compressed.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{self, HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{And, Predicate, SizeAbove};

use crate::app::App;

/// Types worth compressing: neither what is compressed already, nor streams of events, which would wait in a buffer.
const TEXT: [&str; 7] = [
    "text/html",
    "text/css",
    "text/javascript",
    "text/csv",
    "application/json",
    "application/manifest+json",
    "image/svg+xml",
];
/// An answer below this many bytes fits into a packet as it is.
const SMALL: u64 = 1_000;

/// Compresses what is worth it, with the least effort: pages are made anew each time.
pub(crate) fn layer() -> CompressionLayer<And<SizeAbove, IsText>> {
    CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(SizeAbove::new(SMALL).and(IsText))
}

/// Answers of the types in [`TEXT`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct IsText;

impl Predicate for IsText {
    fn should_compress<B: http_body::Body>(&self, response: &http::Response<B>) -> bool {
        let given = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let essence = given.and_then(|given| given.split(';').next()).unwrap_or_default();
        TEXT.contains(&essence.trim())
    }
}

/// Makes requests that another site may have caused ask for no compression.
pub(crate) async fn plain_for_others(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    if may_be_foreign(request.headers(), app.secure) {
        request.headers_mut().remove(header::ACCEPT_ENCODING);
    }
    next.run(request).await
}

/// Browsers say what caused a request, but only to servers reached by HTTPS or on the same machine. Where pages are reached
/// by HTTPS and nothing is said, the browser is too old to tell; without HTTPS there is no secret to guess.
fn may_be_foreign(headers: &HeaderMap, secure: bool) -> bool {
    match headers.get("sec-fetch-site").map(http::HeaderValue::as_bytes) {
        Some(b"same-origin" | b"none") => false,
        Some(_) => true,
        None => secure,
    }
}
