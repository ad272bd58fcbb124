//! What every handler works with, and pages made in place of an answer.

use crate::answers::for_script;
use crate::calls::{INVITED, PageNonce, SHORTCUTS, cookie, offered_language, wants_page};
use crate::config::{Config, TrustedProxies};
use crate::live::Streams;
use crate::middleware::rate_limit::Buckets;
use crate::outside::openid::Connection;
use crate::web_files::WebFiles;
use app::caller::Visitor;
use app::error::{AppError, codes};
use app::visit::{FAILED_PAGE, Posted};
use axum::Router;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use domain::procedures::Entries;
use http::header::{ACCEPT, HOST};
use http::request::Parts;
use http::{Request, StatusCode, Uri};
use operations::Services;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// What the HTTP part alone needs to know of the configuration.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Whom to believe about the address of the person.
    pub trusted_proxies: TrustedProxies,
    /// Calls a second for one login or address.
    pub calls_per_second: u32,
    /// Providers of identities where people may sign in.
    pub providers: Arc<[Connection]>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { trusted_proxies: TrustedProxies::None, calls_per_second: 10, providers: Arc::default() }
    }
}

impl From<&Config> for Settings {
    fn from(config: &Config) -> Self {
        Self {
            trusted_proxies: config.trusted_proxies.clone(),
            calls_per_second: config.limits.calls_per_second,
            providers: config.openid.iter().map(Connection::from).collect(),
        }
    }
}

/// The site. Cheap to clone.
#[derive(Clone)]
pub struct Site {
    /// What operations work with.
    pub services: Services,
    /// Web files.
    pub web: WebFiles,
    /// Settings.
    pub settings: Arc<Settings>,
    /// Live streams that are open on this node.
    pub streams: Arc<Streams>,
    /// Rate limits of this node.
    pub buckets: Arc<Buckets>,
    /// Cancelled when the server stops.
    pub stop: CancellationToken,
    /// The pages alone, for pages made in place of an answer.
    pub pages: Router,
}

impl Site {
    /// Whether the public address is https.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.services.public_url.starts_with("https:")
    }

    /// Somebody who is not known.
    #[must_use]
    pub fn stranger(&self, headers: &http::HeaderMap) -> Visitor {
        Visitor {
            language: offered_language(headers),
            session: None,
            services: self.services.clone(),
            counts: None,
            path: "/".to_owned(),
            build: self.web.build(),
            posted: None,
            resume: None,
            has_shortcuts: cookie(headers, SHORTCUTS) != Some("no"),
            invited: cookie(headers, INVITED).map(str::to_owned),
        }
    }

    /// Reads the counts of the frame for a page. A page without counts is better than none.
    pub async fn count(&self, visitor: &mut Visitor) {
        if let Some(session) = visitor.session.as_ref().filter(|session| !session.must_add_factor) {
            visitor.counts = operations::exchanges::counts(&session.caller)
                .await
                .inspect_err(|error| tracing::error!(%error, "counts"))
                .ok();
        }
    }

    /// A page of the site as if it had been asked for by GET, in answer to another call.
    pub async fn page(&self, path: &str, mut visitor: Visitor, nonce: Option<&PageNonce>) -> Response {
        let uri: Uri = path.parse().unwrap_or_else(|_| Uri::from_static("/inbox"));
        self.count(&mut visitor).await;
        path.clone_into(&mut visitor.path);
        let mut call = Request::new(Body::empty());
        *call.uri_mut() = uri;
        call.headers_mut().insert(ACCEPT, http::HeaderValue::from_static("text/html"));
        call.headers_mut().insert(HOST, http::HeaderValue::from_static("localhost"));
        call.extensions_mut().insert(visitor);
        if let Some(nonce) = nonce {
            call.extensions_mut().insert(nonce.clone());
        }
        match self.pages.clone().oneshot(call).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        }
    }

    /// The page from which a form was posted, with what was typed and why it was refused. Where what it is about is not
    /// there, or not theirs, the not-found page shows what they typed, which tells the two not apart.
    pub async fn refused_page(
        &self,
        path: &str,
        visitor: Visitor,
        nonce: Option<&PageNonce>,
        posted: Posted,
    ) -> Response {
        let status = posted.error.status();
        if posted.error.code == codes::NOT_FOUND {
            let mut answer = StatusCode::NOT_FOUND.into_response();
            answer.extensions_mut().insert(posted);
            return answer;
        }
        let again = Visitor { posted: Some(posted.clone()), ..visitor };
        let mut answer = self.page(path, again, nonce).await;
        match answer.status() {
            StatusCode::OK => {
                *answer.status_mut() =
                    StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
            }
            StatusCode::NOT_FOUND => {
                answer.extensions_mut().insert(posted);
            }
            _ => {}
        }
        answer
    }

    /// The answer to a call that sends more than is read, where no page can show it again.
    pub async fn too_large(&self, parts: &Parts) -> Response {
        let error = AppError::coded(codes::TOO_LARGE);
        if !wants_page(&parts.headers) {
            return for_script(StatusCode::PAYLOAD_TOO_LARGE, &error);
        }
        let visitor = parts.extensions.get::<Visitor>().cloned();
        let visitor = visitor.unwrap_or_else(|| self.stranger(&parts.headers));
        let posted = Posted { endpoint: String::new(), error, entries: Entries::default() };
        self.refused_page(FAILED_PAGE, visitor, parts.extensions.get::<PageNonce>(), posted).await
    }

    /// The one not-found page: the same bytes whatever was asked for, with what was typed if a form was posted.
    pub async fn not_found(
        &self,
        headers: &http::HeaderMap,
        visitor: Option<Visitor>,
        nonce: Option<&PageNonce>,
        posted: Option<Posted>,
    ) -> Response {
        if !wants_page(headers) {
            return for_script(StatusCode::NOT_FOUND, &AppError::coded(codes::NOT_FOUND));
        }
        let visitor = visitor.unwrap_or_else(|| self.stranger(headers));
        let mut answer = self.page("/not-found", Visitor { posted, ..visitor }, nonce).await;
        *answer.status_mut() = StatusCode::NOT_FOUND;
        answer
    }
}

/// What was typed into a form, by the names of its controls: `values[path][]` is `path`. Passwords and codes of the own
/// account are left out, because it is made to be shown again.
#[must_use]
pub fn entries(body: &[u8]) -> Entries {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(body).unwrap_or_default();
    pairs
        .into_iter()
        .map(|(name, text)| (control(&name).to_owned(), text))
        .collect::<Entries>()
        .cut()
        .without_secrets()
}

fn control(name: &str) -> &str {
    let inner = name.split_once('[').and_then(|(_, rest)| {
        let rest = rest.strip_suffix("[]").unwrap_or(rest);
        rest.strip_suffix(']')
    });
    inner.filter(|inner| !inner.is_empty()).unwrap_or_else(|| name.strip_suffix("[]").unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_kept_by_the_names_of_their_controls() {
        let body =
            b"values%5Bholder.name%5D%5B%5D=Jos%C3%A9+%26+co&values[q][]=a&values[q][]=b&key=1&list[]=x";
        let entries = entries(body);
        assert_eq!(entries.text("holder.name"), Some("José & co"));
        assert_eq!(entries.all("q").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(entries.text("key"), Some("1"));
        assert_eq!(entries.text("list"), Some("x"));
    }
}
