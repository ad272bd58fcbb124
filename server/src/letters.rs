//! Keeps a letter with its case: made as PDF of what its page showed.

use crate::answers::see_other;
use crate::case_file::print;
use crate::sign_in::{fault, open};
use crate::site::Site;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::{ExchangeId, OnceKey};
use domain::language::Language;
use http::StatusCode;
use operations::{Caller, Error, exchanges};
use serde::Deserialize;

/// Greatest size of the form, in bytes.
const FORM_LIMIT: usize = 8 * 1024;

/// What the form posts.
#[derive(Debug, Deserialize)]
struct Form {
    letter: String,
    language: String,
    key: OnceKey,
}

/// Makes the letter and keeps it; the browser goes to the letters of the case.
pub async fn keep(State(site): State<Site>, Path(id): Path<String>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let (Ok(id), Some(session)) = (id.parse::<ExchangeId>(), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Ok(body) = axum::body::to_bytes(body, FORM_LIMIT).await else {
        return site.too_large(&parts).await;
    };
    let form = serde_urlencoded::from_bytes::<Form>(&body).ok();
    let chosen = form.and_then(|form| Some((Language::parse(&form.language)?, form)));
    let Some((language, form)) = chosen else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match make(&session.caller, id, &form, language).await {
        Ok(()) => see_other(&format!("/exchanges/{id}#letters")),
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(other) => fault(&parts, other),
    }
}

async fn make(caller: &Caller, id: ExchangeId, form: &Form, language: Language) -> Result<(), Error> {
    let letter = exchanges::letter(caller, id, &form.letter, language).await?;
    let pdf = print(app::exchanges::paper::letter(letter.clone()), caller.now).await?;
    exchanges::keep_letter(caller, &letter, &pdf, form.key).await
}
