//! The way in for whoever got a link: the code, then name and password. Routes of their own, because they set cookies.

use crate::answers::{FORM_LIMIT, retry_after, see_other, set_cookie};
use crate::calls::{INVITED, PageNonce, address, browser};
use crate::middleware::session::PASSKEY_PAGE;
use crate::registrations;
use crate::sign_in::{end_login_before, fault, set_login};
use crate::site::{Site, entries};
use app::caller::app_error;
use app::error::AppError;
use app::visit::Posted;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::Entries;
use http::StatusCode;
use http::request::Parts;
use operations::Error;
use operations::accounts::has_passkeys;
use operations::accounts::join::{CodeFailure, choose, give_code};
use operations::authorities::give_register_code;

/// A link from a mail comes from another site, so this cookie has to come along. It lasts as long as the longest link.
const A_MONTH: &str = "SameSite=Lax; Max-Age=2592000";
const OVER: &str = "SameSite=Lax; Max-Age=0";
/// A token has 64 letters and digits.
const TOKEN_LENGTH: usize = 64;

/// Takes the code.
pub async fn code(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Some(form) = read(body).await else { return site.too_large(&parts).await };
    let token = token(&form);
    let typed = form.text("code").unwrap_or_default();
    let from = address(&parts, &site.settings.trusted_proxies);
    let given = give_code(&site.services, &token, typed, from).await;
    code_given(&site, &parts, given, &path(&token), "invitation").await
}

/// Takes the code that opens the form of an authority that was invited to register itself.
pub async fn register_code(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Some(form) = read(body).await else { return site.too_large(&parts).await };
    let token = token(&form);
    let typed = form.text("code").unwrap_or_default();
    let from = address(&parts, &site.settings.trusted_proxies);
    let given = give_register_code(&site.services, &token, typed, from).await;
    code_given(&site, &parts, given, &registrations::path(Some(&token)), "register_code").await
}

/// Goes on where the code was right, and the browser keeps the secret; else the page of the link says what is wrong.
async fn code_given(
    site: &Site,
    parts: &Parts,
    given: Result<String, CodeFailure>,
    path: &str,
    endpoint: &str,
) -> Response {
    let (status, error, wait) = match given {
        Ok(secret) => {
            let mut answer = see_other(path);
            set_cookie(&mut answer, INVITED, &secret, A_MONTH);
            return answer;
        }
        Err(CodeFailure::Dead) => return see_other(path),
        Err(CodeFailure::Error(error)) => return fault(parts, error),
        Err(CodeFailure::NoFit) => {
            let problem = FieldProblem::new("code", ProblemCode::WrongCode);
            (StatusCode::UNPROCESSABLE_ENTITY, incomplete(problem), None)
        }
        Err(CodeFailure::Wait(wait)) => {
            let seconds = u64::try_from(wait.whole_seconds()).unwrap_or(0).saturating_add(1);
            let problem = FieldProblem::new("code", ProblemCode::Required).with("seconds", seconds);
            (StatusCode::TOO_MANY_REQUESTS, incomplete(problem), Some(seconds))
        }
    };
    let mut answer = again(site, parts, path, endpoint, error, Entries::default()).await;
    *answer.status_mut() = status;
    if let Some(seconds) = wait {
        retry_after(&mut answer, seconds);
    }
    answer
}

/// Takes name and password, and signs the person in.
pub async fn chosen(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Some(form) = read(body).await else { return site.too_large(&parts).await };
    let token = token(&form);
    let secret = crate::calls::cookie(&parts.headers, INVITED);
    let username = form.text("username").unwrap_or_default();
    // A password keeps its blanks.
    let password = form.0.get("password").and_then(|all| all.first()).cloned().unwrap_or_default();
    let browser = browser(&parts, &site.settings.trusted_proxies);
    match choose(&site.services, &token, secret, username, password, &browser).await {
        Ok(signed_in) => {
            end_login_before(&site, &parts).await;
            let offer = format!("{PASSKEY_PAGE}?first=1");
            let mut answer = see_other(if has_passkeys(&site.services) { &offer } else { "/inbox" });
            set_login(&mut answer, &signed_in);
            set_cookie(&mut answer, INVITED, "", OVER);
            answer
        }
        Err(Error::NotFound) => see_other(&path(&token)),
        Err(Error::Refused(refused)) => {
            let mut kept = Entries::default();
            kept.set("username", username);
            let error = app_error(Error::Refused(refused));
            let mut answer = again(&site, &parts, &path(&token), "choose", error, kept).await;
            *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            answer
        }
        Err(error) => fault(&parts, error),
    }
}

async fn read(body: Body) -> Option<Entries> {
    let bytes = axum::body::to_bytes(body, FORM_LIMIT).await.ok()?;
    Some(entries(&bytes))
}

/// What stands in the address of the page: a token holds letters and digits only.
fn token(form: &Entries) -> String {
    let typed = form.text("token").unwrap_or_default();
    let token: String = typed.chars().filter(char::is_ascii_alphanumeric).take(TOKEN_LENGTH).collect();
    if token.is_empty() { "0".to_owned() } else { token }
}

fn path(token: &str) -> String {
    format!("/invitations/{token}")
}

fn incomplete(problem: FieldProblem) -> AppError {
    AppError { problems: vec![problem], ..AppError::coded(Refusal::Incomplete.code()) }
}

async fn again(
    site: &Site,
    parts: &Parts,
    path: &str,
    endpoint: &str,
    error: AppError,
    entries: Entries,
) -> Response {
    let mut visitor = site.stranger(&parts.headers);
    visitor.posted = Some(Posted { endpoint: endpoint.to_owned(), error, entries });
    site.page(path, visitor, parts.extensions.get::<PageNonce>()).await
}
