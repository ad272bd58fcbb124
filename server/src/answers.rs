//! Answers that are no page of the site: refusals, redirects, and a plain page where nothing else can be shown.

use app::error::AppError;
use app::i18n;
use axum::Json;
use axum::response::{IntoResponse, Response};
use domain::language::Language;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, RETRY_AFTER, SET_COOKIE};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::calls::{offered_language, wants_page};

/// The greatest body of a form without files, in bytes.
pub const FORM_LIMIT: usize = 2 * 1024 * 1024;

/// The error for a script.
#[must_use]
pub fn for_script(status: StatusCode, error: &AppError) -> Response {
    let mut answer = (status, Json(error)).into_response();
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// The error as the caller can use it: JSON for a script, a plain page for a person.
#[must_use]
pub fn refused(headers: &HeaderMap, status: StatusCode, error: &AppError) -> Response {
    if wants_page(headers) {
        plain_page(offered_language(headers), status, error)
    } else {
        for_script(status, error)
    }
}

/// A fault under a reference.
#[must_use]
pub fn fault(headers: &HeaderMap, status: StatusCode, code: &str, reference: &str) -> Response {
    let error = AppError { reference: Some(reference.to_owned()), ..AppError::coded(code) };
    refused(headers, status, &error)
}

/// A page that needs nothing of the site, for when nothing of it can be shown.
fn plain_page(language: Language, status: StatusCode, error: &AppError) -> Response {
    let text = escaped(&i18n::text(language, &format!("error-{}", error.code), &[]));
    let reference = error.reference.as_deref().map(|r| format!("<p><code>{}</code></p>", escaped(r)));
    let html = format!(
        "<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>OpenIMI</title></head>\
         <body><main><h1>{text}</h1>{}<p><a href=\"/\">OpenIMI</a></p></main></body></html>",
        reference.unwrap_or_default()
    );
    html_page(status, html)
}

/// An HTML answer that nobody keeps.
#[must_use]
pub fn html_page(status: StatusCode, html: String) -> Response {
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    (status, headers, html).into_response()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Sends the browser to another page of the site by GET.
#[must_use]
pub fn see_other(path: &str) -> Response {
    let location = HeaderValue::from_str(path).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, location), (CACHE_CONTROL, HeaderValue::from_static("no-store"))])
        .into_response()
}

/// Sends the browser on from a page of ours, for whoever comes from another site: strict cookies come along only so.
#[must_use]
pub fn bounce(path: &str) -> Response {
    let path = escaped(path);
    html_page(
        StatusCode::OK,
        format!(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"refresh\" content=\"0;url={path}\"><title>OpenIMI</title></head>\
             <body><p><a href=\"{path}\">OpenIMI</a></p></body></html>"
        ),
    )
}

/// Adds a cookie that holds for this host alone.
pub fn set_cookie(answer: &mut Response, name: &str, value: &str, attributes: &str) {
    let cookie = format!("{name}={value}; Path=/; Secure; HttpOnly; {attributes}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
}

/// Says after how many seconds to try again.
pub fn retry_after(answer: &mut Response, seconds: u64) {
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds.max(1)));
}
