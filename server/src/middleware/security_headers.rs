//! Headers on every answer, errors included, with the reference of the call and the nonce of the page.

use crate::calls::{CallId, PageNonce};
use crate::site::Site;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderName, HeaderValue};
use std::sync::Arc;

const FIXED: [(HeaderName, &str); 6] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // `no-referrer` would take the page away from forms that are refused without script.
    (REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("x-frame-options"), "DENY"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
];

/// Header with the reference of the call.
pub const CALL_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Gives the call its reference and nonce, and the answer its headers.
pub async fn security_headers(State(site): State<Site>, mut call: Request, next: Next) -> Response {
    let id: Arc<str> = Arc::from(uuid::Uuid::new_v4().simple().to_string());
    let nonce: Arc<str> = Arc::from(URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>()));
    call.extensions_mut().insert(CallId(Arc::clone(&id)));
    call.extensions_mut().insert(PageNonce(Arc::clone(&nonce)));
    let mut answer = next.run(call).await;
    let headers = answer.headers_mut();
    for (name, value) in FIXED {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy(&nonce, site.is_https())) {
        headers.entry(CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    if site.is_https() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.entry(STRICT_TRANSPORT_SECURITY).or_insert(year);
    }
    let is_kept_by_nobody = headers.get(CONTENT_TYPE).is_none_or(|kind| {
        kind.to_str().is_ok_and(|kind| kind.starts_with("text/html") || kind.starts_with("application/json"))
    });
    if is_kept_by_nobody {
        headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    }
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert(CALL_ID, id);
    }
    answer
}

/// The content security policy of pages.
#[must_use]
pub fn policy(nonce: &str, is_https: bool) -> String {
    let upgrade = if is_https { "; upgrade-insecure-requests" } else { "" };
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'{upgrade}"
    )
}
