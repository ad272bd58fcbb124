//! Refuses changes that another site asks for: the cookie alone proves nothing about who wrote the form.

use crate::answers::refused;
use crate::calls::{fetch, header, is_reading};
use crate::openid::is_order;
use crate::site::Site;
use app::error::{AppError, codes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::ORIGIN;
use http::{HeaderMap, Method, StatusCode};

/// For every method that may change something: `Sec-Fetch-Site: same-origin`; without that header `Origin` equal to
/// the public address; without both, no. What a provider of identities posts itself is signed by it.
pub async fn origin_check(State(site): State<Site>, call: Request, next: Next) -> Response {
    let is_safe =
        is_reading(call.method()) || call.method() == Method::OPTIONS || is_order(call.uri().path());
    if is_safe || is_ours(call.headers(), &site.services.public_url) {
        return next.run(call).await;
    }
    let error = AppError::coded(codes::FOREIGN_ORIGIN);
    refused(call.headers(), StatusCode::FORBIDDEN, &error)
}

fn is_ours(headers: &HeaderMap, public_url: &str) -> bool {
    match fetch(headers, "sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => header(headers, ORIGIN).is_some_and(|origin| origin.eq_ignore_ascii_case(public_url)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_ask_for_changes() {
        let allowed = |pairs: &[(&'static str, &'static str)]| {
            let headers: HeaderMap =
                pairs.iter().map(|(k, v)| (k.parse().unwrap(), v.parse().unwrap())).collect();
            is_ours(&headers, "https://imi.eu")
        };
        assert!(allowed(&[("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("origin", "https://imi.eu")]));
        assert!(!allowed(&[]));
        assert!(!allowed(&[("sec-fetch-site", "none")]));
        assert!(!allowed(&[("sec-fetch-site", "same-site"), ("origin", "https://imi.eu")]));
        assert!(!allowed(&[("sec-fetch-site", "cross-site")]));
        assert!(!allowed(&[("origin", "null")]));
        assert!(!allowed(&[("origin", "https://imi.eu.evil.eu")]));
    }
}
