//! The form of an authority that asks from outside to be registered: a route of its own, because it is counted by the
//! address that it comes from.

use crate::answers::{refused, retry_after, see_other};
use crate::calls::{PageNonce, address};
use crate::forms::{self, Form};
use crate::sign_in::fault;
use crate::site::{Site, entries};
use app::caller::{Visitor, app_error};
use app::error::{AppError, codes};
use app::visit::Posted;
use axum::Json;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::OnceKey;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::Entries;
use http::StatusCode;
use http::request::Parts;
use operations::Error;
use operations::authorities::{RegisterFailure, RegisterInput, read_form, register as take, similar_typed};
use serde::Serialize;
use time::Duration;

/// A token has 64 letters and digits.
const TOKEN_LENGTH: usize = 64;

/// Takes the form; shows it again with what was typed if it is refused.
pub async fn register(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let (bytes, is_too_large) = match forms::read(body).await {
        Form::Whole(bytes) => (bytes, false),
        Form::TooLarge(kept) => (kept, true),
    };
    let form = entries(&bytes);
    let token = token(&form);
    let path = path(token.as_deref());
    let visitor = parts.extensions.get::<Visitor>().cloned().unwrap_or_else(|| site.stranger(&parts.headers));
    if is_too_large {
        let error = AppError::coded(codes::TOO_LARGE);
        return again(&site, &parts, visitor, &path, form, error, None).await;
    }
    let Some(key) = form.text("key").and_then(|key| key.parse::<OnceKey>().ok()) else {
        return see_other(&path);
    };
    let input = RegisterInput {
        key,
        token: token.as_deref(),
        secret: visitor.invited.as_deref(),
        entries: &form,
        language: visitor.language,
        address: address(&parts, &site.settings.trusted_proxies),
    };
    let (error, wait) = match take(&site.services, input).await {
        Ok(number) => return see_other(&format!("/register?sent={number}")),
        Err(RegisterFailure::Dead) => return dead(&site, &parts, visitor, &path, form).await,
        Err(RegisterFailure::Wait(wait)) => {
            let seconds = seconds(wait);
            let problem = FieldProblem::new("country", ProblemCode::Required).with("seconds", seconds);
            let error = AppError { problems: vec![problem], ..AppError::coded(Refusal::Incomplete.code()) };
            (error, Some(seconds))
        }
        Err(RegisterFailure::Error(Error::Refused(why))) => (app_error(Error::Refused(why)), None),
        Err(RegisterFailure::Error(Error::KeyReused)) => (app_error(Error::KeyReused), None),
        Err(RegisterFailure::Error(error)) => return fault(&parts, error),
    };
    again(&site, &parts, visitor, &path, form, error, wait).await
}

/// What is said of an authority of the directory to whoever types its name: nothing but the name.
#[derive(Debug, Serialize)]
struct SimilarName {
    name: String,
    language: String,
}

/// Authorities that may be the one that is being typed, for the script of the page.
pub async fn similar(State(site): State<Site>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let typed = entries(parts.uri.query().unwrap_or_default().as_bytes());
    let visitor = parts.extensions.get::<Visitor>().cloned().unwrap_or_else(|| site.stranger(&parts.headers));
    let from = address(&parts, &site.settings.trusted_proxies);
    match similar_typed(&site.services, visitor.language, &typed, from).await {
        Ok(lines) => {
            let names =
                lines.into_iter().map(|line| SimilarName { name: line.name, language: line.language });
            Json(names.collect::<Vec<_>>()).into_response()
        }
        Err(RegisterFailure::Wait(wait)) => {
            let error = AppError::coded(codes::TOO_MANY_CALLS);
            let mut answer = refused(&parts.headers, StatusCode::TOO_MANY_REQUESTS, &error);
            retry_after(&mut answer, seconds(wait));
            answer
        }
        Err(RegisterFailure::Dead) => StatusCode::NOT_FOUND.into_response(),
        Err(RegisterFailure::Error(error)) => fault(&parts, error),
    }
}

/// Whole seconds after which the wait is over.
fn seconds(wait: Duration) -> u64 {
    u64::try_from(wait.whole_seconds()).unwrap_or(0).saturating_add(1)
}

/// The page in another language, with what was typed: `resume` is what a refused form let the choice of the language
/// carry. What is wrong is said again in that language.
pub async fn in_language(site: &Site, parts: &Parts, visitor: Visitor, resume: &str) -> Response {
    let form = entries(resume.as_bytes());
    let token = token(&form);
    let path = path(token.as_deref());
    match read_form(&site.services, visitor.language, token.as_deref(), &form).await {
        Err(error) => again(site, parts, visitor, &path, form, app_error(error), None).await,
        // It only had to wait.
        Ok(_) => page(site, parts, visitor, &path, typed(form)).await,
    }
}

/// The page of a link that leads nowhere any more, with what was typed, to be read and copied.
async fn dead(site: &Site, parts: &Parts, visitor: Visitor, path: &str, form: Entries) -> Response {
    let mut answer = page(site, parts, visitor, path, typed(form)).await;
    *answer.status_mut() = StatusCode::CONFLICT;
    answer
}

/// What was typed, with nothing said about it.
fn typed(form: Entries) -> Posted {
    let error = AppError::coded(Refusal::Incomplete.code());
    Posted { endpoint: "typed".to_owned(), error, entries: form }
}

/// The address of the form; with a token, of the form that this link opens.
pub fn path(token: Option<&str>) -> String {
    token.map_or_else(|| "/register".to_owned(), |token| format!("/register/{token}"))
}

/// The token in the address of the page; none on the first form.
fn token(form: &Entries) -> Option<String> {
    let typed = form.text("token")?;
    Some(typed.chars().filter(char::is_ascii_alphanumeric).take(TOKEN_LENGTH).collect())
}

async fn again(
    site: &Site,
    parts: &Parts,
    visitor: Visitor,
    path: &str,
    form: Entries,
    error: AppError,
    wait: Option<u64>,
) -> Response {
    let status = if wait.is_some() { 429 } else { error.status() };
    let posted = Posted { endpoint: "register".to_owned(), error, entries: form };
    let mut answer = page(site, parts, visitor, path, posted).await;
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    if let Some(seconds) = wait {
        retry_after(&mut answer, seconds);
    }
    answer
}

/// The page with what was typed; the choice of the language carries it on.
async fn page(site: &Site, parts: &Parts, visitor: Visitor, path: &str, posted: Posted) -> Response {
    let Entries(typed) = &posted.entries;
    let pairs: Vec<(&str, &str)> = typed
        .iter()
        .flat_map(|(path, all)| all.iter().map(move |text| (path.as_str(), text.as_str())))
        .collect();
    let resume = serde_urlencoded::to_string(pairs).ok();
    let again = Visitor { posted: Some(posted), resume, ..visitor };
    site.page(path, again, parts.extensions.get::<PageNonce>()).await
}
