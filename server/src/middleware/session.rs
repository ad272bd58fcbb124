//! Finds out who calls: cookie, open login, language. What it finds is an extension of the call.

use crate::answers::fault;
use crate::calls::{CallId, SID, cookie, header, is_reading, offered_language, wants_page};
use crate::site::Site;
use app::caller::Visitor;
use app::error::codes;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::ids::PersonId;
use http::{HeaderMap, StatusCode};
use operations::accounts::sessions::{Found, caller_of};

/// What became of the cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Login {
    /// An open login, by the hash of its token.
    Open([u8; 32]),
    /// An open login of somebody who has to add a second factor before anything else.
    MustAddFactor,
    /// A login of this person that ended.
    Ended(PersonId),
    /// A cookie that says nothing.
    Unknown,
    /// No cookie.
    None,
}

/// Calls with this header run by themselves and keep no login alive.
pub const UNATTENDED: &str = "openimi-unattended";

/// The page on which a second factor is added.
pub const FACTOR_PAGE: &str = "/account/factor";

/// The page on which a passkey is added.
pub const PASSKEY_PAGE: &str = "/account/passkey";

/// What is open to somebody who has to add a second factor before anything else.
#[must_use]
pub fn is_for_adding_factor(path: &str) -> bool {
    [FACTOR_PAGE, PASSKEY_PAGE].contains(&path)
        || path.starts_with("/open/sign-in")
        || path.starts_with("/session")
        || path.starts_with("/sign-out")
        || ["/api/add_factor", "/api/add_passkey", "/open/language", "/open/passkey"].contains(&path)
}

/// Paths that never look at the login.
#[must_use]
pub fn is_without_login(path: &str) -> bool {
    path.starts_with("/pkg/")
        || path.starts_with("/i18n/")
        || matches!(path, "/healthz" | "/readyz" | "/favicon.ico" | "/robots.txt")
}

/// Finds the login and puts [`Visitor`] and [`Login`] on the call.
pub async fn session(State(site): State<Site>, mut call: Request, next: Next) -> Response {
    let path = call.uri().path();
    if is_without_login(path) {
        return next.run(call).await;
    }
    // The browser asks for the inbox only after a live event; a person opens the page.
    let runs_by_itself = matches!(path, "/api/get_inbox" | "/api/count_notices")
        || (path == "/live" || path == "/session") && is_reading(call.method())
        || header(call.headers(), UNATTENDED).is_some();
    let (login, mut visitor) = match known(&site, path, call.headers(), !runs_by_itself).await {
        Ok(known) => known,
        Err(error) => {
            let id = call.extensions().get::<CallId>().map(|id| id.0.to_string()).unwrap_or_default();
            tracing::error!(%error, reference = id, "session");
            return fault(call.headers(), StatusCode::SERVICE_UNAVAILABLE, codes::UNAVAILABLE, &id);
        }
    };
    visitor.path = call.uri().path_and_query().map_or_else(|| "/".to_owned(), |p| p.as_str().to_owned());
    if is_page(&call) {
        site.count(&mut visitor).await;
    }
    call.extensions_mut().insert(login);
    call.extensions_mut().insert(visitor);
    next.run(call).await
}

fn is_page(call: &Request) -> bool {
    let path = call.uri().path();
    let is_else = ["/api/", "/open/", "/files/", "/live", "/session"].iter().any(|p| path.starts_with(p));
    is_reading(call.method()) && wants_page(call.headers()) && !is_else
}

async fn known(
    site: &Site,
    path: &str,
    headers: &HeaderMap,
    counts_as_use: bool,
) -> Result<(Login, Visitor), operations::Error> {
    let mut visitor = site.stranger(headers);
    let Some(token) = cookie(headers, SID).filter(|token| !token.is_empty()) else {
        return Ok((Login::None, visitor));
    };
    let offered = offered_language(headers);
    Ok(match caller_of(&site.services, token, offered, counts_as_use).await? {
        Found::Open(session) => {
            visitor.language = session.caller.language;
            if session.must_add_factor && !is_for_adding_factor(path) {
                return Ok((Login::MustAddFactor, visitor));
            }
            let login = Login::Open(session.login);
            visitor.session = Some(*session);
            (login, visitor)
        }
        Found::Ended(person) => (Login::Ended(person), visitor),
        Found::Unknown => (Login::Unknown, visitor),
    })
}
