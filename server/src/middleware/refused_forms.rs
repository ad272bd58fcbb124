//! A form without script that a server function refuses comes back as its page, with everything that was typed.
//!
//! The function is called as a script would call it, so its outcome arrives as status and JSON instead of a
//! redirection that carries the error in the address and drops what was typed.

use crate::answers::{refused, see_other};
use crate::calls::{PageNonce, is_plain_form, page_of_form, path_within, wants_page};
use crate::forms::{self, Form};
use crate::middleware::session::Login;
use crate::resume::{prove_again_page, sign_in_page};
use crate::site::{Site, entries};
use app::caller::Visitor;
use app::error::{AppError, codes};
use app::visit::{FAILED_PAGE, Posted};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CONTENT_LENGTH, LOCATION, SET_COOKIE};
use http::request::Parts;
use http::{HeaderValue, Method, StatusCode};

/// Header by which a server function marks its error.
const FAILED: &str = "serverfnerror";
/// An error is never longer.
const ERROR_LIMIT: usize = 1024 * 1024;

/// Calls the function; shows the page again if it refuses a form, else leads on.
pub async fn refused_forms(State(site): State<Site>, call: Request, next: Next) -> Response {
    if call.method() != Method::POST {
        return next.run(call).await;
    }
    let (parts, body) = call.into_parts();
    if !wants_page(&parts.headers) {
        return match forms::read(body).await {
            Form::Whole(body) => {
                with_status(next.run(Request::from_parts(parts, Body::from(body))).await).await
            }
            Form::TooLarge(_) => site.too_large(&parts).await,
        };
    }
    if !is_plain_form(&parts.headers) {
        let error = AppError::coded(codes::UNREADABLE);
        return refused(&parts.headers, StatusCode::UNSUPPORTED_MEDIA_TYPE, &error);
    }
    let body = match forms::read(body).await {
        Form::Whole(body) => body,
        Form::TooLarge(kept) => {
            return show_again(&site, &parts, &kept, AppError::coded(codes::TOO_LARGE)).await;
        }
    };
    let mut as_script = parts.clone();
    as_script.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let answer = next.run(Request::from_parts(as_script, Body::from(body.clone()))).await;
    match outcome(answer).await {
        Ok(done) => lead_on(&site, &parts, &body, &done),
        Err(error) => show_again(&site, &parts, &body, error).await,
    }
}

/// For scripts: an error whose status nobody set (arguments that cannot be read) gets that of its code.
async fn with_status(answer: Response) -> Response {
    if answer.status() != StatusCode::INTERNAL_SERVER_ERROR || !answer.headers().contains_key(FAILED) {
        return answer;
    }
    let (mut head, body) = answer.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, ERROR_LIMIT).await else {
        return head.into_response();
    };
    if let Ok(error) = serde_json::from_slice::<AppError>(&bytes) {
        head.status = StatusCode::from_u16(error.status()).unwrap_or(head.status);
    }
    Response::from_parts(head, Body::from(bytes))
}

async fn outcome(answer: Response) -> Result<Response, AppError> {
    if !answer.headers().contains_key(FAILED)
        && !answer.status().is_client_error()
        && !answer.status().is_server_error()
    {
        return Ok(answer);
    }
    let status = answer.status();
    let bytes = axum::body::to_bytes(answer.into_body(), ERROR_LIMIT).await.unwrap_or_default();
    Err(serde_json::from_slice(&bytes).unwrap_or_else(|_| {
        AppError::coded(if status.is_client_error() { codes::UNREADABLE } else { codes::INTERNAL })
    }))
}

/// The page that the function names, else the one with the form.
fn lead_on(site: &Site, parts: &Parts, body: &Bytes, done: &Response) -> Response {
    let named = done.headers().get(LOCATION).and_then(|path| path.to_str().ok()).and_then(path_within);
    let before = page_of_form(&parts.headers, &site.services.public_url, &entries(body));
    let mut answer = see_other(named.or(before.as_deref()).unwrap_or("/inbox"));
    for cookie in done.headers().get_all(SET_COOKIE) {
        answer.headers_mut().append(SET_COOKIE, cookie.clone());
    }
    answer
}

async fn show_again(site: &Site, parts: &Parts, body: &Bytes, error: AppError) -> Response {
    let visitor = parts.extensions.get::<Visitor>().cloned().unwrap_or_else(|| site.stranger(&parts.headers));
    let nonce = parts.extensions.get::<PageNonce>();
    if [codes::SIGNED_OUT, codes::PROVE_AGAIN].contains(&error.code.as_str()) {
        let person = match (&visitor.session, parts.extensions.get::<Login>()) {
            (Some(session), _) => Some(session.caller.person.id),
            (None, Some(Login::Ended(person))) => Some(*person),
            _ => None,
        };
        let posted = person.map(|person| (person, parts.uri.path(), &**body));
        return match error.code == codes::PROVE_AGAIN {
            true => prove_again_page(site, visitor, nonce, &parts.headers, posted).await,
            false => sign_in_page(site, visitor, nonce, &parts.headers, posted).await,
        };
    }
    let endpoint = parts.uri.path().rsplit('/').next().unwrap_or_default().to_owned();
    let entries = entries(body);
    let before = page_of_form(&parts.headers, &site.services.public_url, &entries);
    let nowhere = if error.code == codes::TOO_LARGE { FAILED_PAGE } else { "/" };
    let posted = Posted { endpoint, error, entries };
    let mut answer = site.refused_page(before.as_deref().unwrap_or(nowhere), visitor, nonce, posted).await;
    answer.headers_mut().remove(CONTENT_LENGTH);
    answer
}
