//! Turns strangers away before anything is decoded: every path is private unless it stands on the public list.

use crate::answers::{FORM_LIMIT, for_script, html_page, see_other, set_cookie};
use crate::calls::{PageNonce, cookie, fetch, is_plain_form, is_reading, wants_page};
use crate::middleware::session::{FACTOR_PAGE, Login, is_without_login};
use crate::openid::is_journey;
use crate::resume::{sign_in_page, sign_in_path};
use crate::site::Site;
use app::caller::Visitor;
use app::error::{AppError, codes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::StatusCode;
use http::header::COOKIE;
use http::request::Parts;

/// The public list: pages say so in `routes.rs`; the rest is web files, health, journeys to providers
/// of identities, and what begins with `/open`.
#[must_use]
pub fn is_public(path: &str) -> bool {
    app::routes::is_public(path) || path.starts_with("/open/") || is_journey(path) || is_without_login(path)
}

/// Lets people with an open login through, and everybody to the public list.
pub async fn signed_in_only(State(site): State<Site>, call: Request, next: Next) -> Response {
    let is_open = matches!(call.extensions().get::<Login>(), Some(Login::Open(_)));
    if is_open || is_public(call.uri().path()) {
        return next.run(call).await;
    }
    let (parts, body) = call.into_parts();
    if matches!(parts.extensions.get::<Login>(), Some(Login::MustAddFactor)) {
        return match wants_page(&parts.headers) {
            true => see_other(FACTOR_PAGE),
            false => for_script(StatusCode::FORBIDDEN, &AppError::coded(codes::FACTOR_REQUIRED)),
        };
    }
    if !wants_page(&parts.headers) {
        return for_script(StatusCode::UNAUTHORIZED, &AppError::coded(codes::SIGNED_OUT));
    }
    if is_reading(&parts.method) {
        return lead_to_sign_in(&parts);
    }
    if parts.uri.path().starts_with("/sign-out") {
        return see_other("/sign-in?signed_out=1");
    }
    let visitor = parts.extensions.get::<Visitor>().cloned().unwrap_or_else(|| site.stranger(&parts.headers));
    let nonce = parts.extensions.get::<PageNonce>();
    let Some(Login::Ended(person)) = parts.extensions.get::<Login>() else {
        return sign_in_page(&site, visitor, nonce, &parts.headers, None).await;
    };
    if !is_plain_form(&parts.headers) {
        return sign_in_page(&site, visitor, nonce, &parts.headers, None).await;
    }
    let Ok(body) = axum::body::to_bytes(body, FORM_LIMIT).await else {
        return site.too_large(&parts).await;
    };
    let posted = Some((*person, parts.uri.path(), &*body));
    sign_in_page(&site, visitor, nonce, &parts.headers, posted).await
}

/// Set for a moment when a link from elsewhere was followed, so that no browser is sent in circles.
const BOUNCED: &str = "__Host-bounced";

/// Sends a stranger to the sign-in page. A link from another site, as in a mail, comes without our strict cookie even
/// when there is a login: a tiny page asks again from here, and that call carries it.
fn lead_to_sign_in(parts: &Parts) -> Response {
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let is_from_elsewhere = fetch(&parts.headers, "sec-fetch-site").is_some_and(|site| site == "cross-site");
    if is_from_elsewhere && cookie(&parts.headers, crate::calls::SID).is_none() && !was_bounced(parts) {
        let html = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
                    <meta http-equiv=\"refresh\" content=\"0\"><title>OpenIMI</title></head><body></body></html>";
        let mut answer = html_page(StatusCode::OK, html.to_owned());
        set_cookie(&mut answer, BOUNCED, "1", "SameSite=Lax; Max-Age=10");
        return answer;
    }
    if path == "/" { see_other("/sign-in") } else { see_other(&sign_in_path(path)) }
}

fn was_bounced(parts: &Parts) -> bool {
    parts.headers.contains_key(COOKIE) && cookie(&parts.headers, BOUNCED).is_some()
}
