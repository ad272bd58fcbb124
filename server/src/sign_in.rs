//! Signing in and out, keeping a login alive, and the language: routes of their own, because they set cookies.

use crate::answers::{FORM_LIMIT, refused, retry_after, see_other, set_cookie};
use crate::calls::{
    DEVICE, LANG, PageNonce, SHORTCUTS, SID, STEP, browser, cookie, offered_language, page_before,
    path_within, wants_page,
};
use crate::middleware::session::{FACTOR_PAGE, Login, is_for_adding_factor};
use crate::registrations::in_language;
use crate::resume::{Resume, prove_again_path, sign_in_path};
use crate::second_step::ask_code;
use crate::site::Site;
use app::caller::{Visitor, app_error};
use app::error::{AppError, codes};
use app::visit::Posted;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode};
use domain::procedures::Entries;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST, REFERER};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, StatusCode};
use operations::accounts::sessions::{Found, caller_of};
use operations::accounts::sign_in::{SignInFailure, token_hash};
use operations::accounts::{self, Session, SignInInput, SignedIn};
use serde::Deserialize;
use serde_json::json;
use tower::ServiceExt;

const STRICT: &str = "SameSite=Strict";
const OVER: &str = "SameSite=Strict; Max-Age=0";
/// No browser keeps a cookie longer than 400 days.
const LONG: &str = "SameSite=Strict; Max-Age=34560000";
const A_YEAR: &str = "SameSite=Lax; Max-Age=31536000";
/// The list of open logins.
const LOGINS: &str = "/account#logins";
const CLEAR: HeaderName = HeaderName::from_static("clear-site-data");
/// No name or password is longer; what is longer fits nobody.
const TYPED_LENGTH: usize = 1_000;
/// The sign-in page carries a sealed form of up to 2 MiB, which base64 makes a third longer.
const CARRIED_LIMIT: usize = 4 * 1024 * 1024;

/// The site, and the routes to which a form is posted again.
#[derive(Clone)]
pub struct SignInSite {
    /// The site.
    pub site: Site,
    /// All other routes, without the layers around them.
    pub inner: Router,
}

/// The forms of both steps, and of a passkey.
#[derive(Debug, Default, Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    username: String,
    #[serde(default)]
    password: String,
    /// What is typed in the second step.
    #[serde(default)]
    pub code: String,
    /// The challenge that a passkey answered, sealed.
    #[serde(default)]
    pub asked: String,
    /// What the passkey answered.
    #[serde(default)]
    pub answered: String,
    /// Whether somebody who is signed in proves it again: anything, or nothing.
    #[serde(default)]
    pub again: String,
    /// Where it leads on.
    #[serde(default)]
    pub next: String,
    /// What is posted again, sealed.
    #[serde(default)]
    pub resume: String,
}

/// What is typed, unless it is longer than anything that fits, or no text.
#[must_use]
pub fn typed(text: &str) -> String {
    let is_text = text.len() <= TYPED_LENGTH && !text.contains('\0');
    if is_text { text.to_owned() } else { String::new() }
}

/// Signs in; then leads on, or posts again what was posted when the login had ended.
pub async fn sign_in(State(state): State<SignInSite>, call: Request) -> Response {
    let site = &state.site;
    let (parts, body) = call.into_parts();
    let Some(form) = read(body).await else {
        return site.too_large(&parts).await;
    };
    let input = SignInInput {
        username: typed(&form.username),
        password: typed(&form.password),
        browser: browser(&parts, &site.settings.trusted_proxies),
    };
    match accounts::sign_in(&site.services, input).await {
        Ok(signed_in) => welcome(&state, &parts, &form, &signed_in).await,
        Err(SignInFailure::AsksCode(first)) => ask_code(site, &parts, form, &first).await,
        Err(failure) => sign_in_again(site, &parts, form, failure).await,
    }
}

/// Reads the form of either step; nothing if it is too long.
pub async fn read(body: Body) -> Option<SignInForm> {
    let bytes = axum::body::to_bytes(body, CARRIED_LIMIT).await.ok()?;
    Some(serde_urlencoded::from_bytes(&bytes).unwrap_or_default())
}

/// Gives the browser the login, and the token by which the device is known the next time. A first step that waits in it for its
/// code is over: a passkey or a provider may have come in between, and a code alone must lead nobody in beside that.
pub fn set_login(answer: &mut Response, signed_in: &SignedIn) {
    set_cookie(answer, SID, &signed_in.token, STRICT);
    set_cookie(answer, DEVICE, &signed_in.device, LONG);
    set_cookie(answer, STEP, "", OVER);
}

/// Ends the login that is open in the browser, before another one takes the place of its cookie.
pub async fn end_login_before(site: &Site, parts: &Parts) {
    let is_open = matches!(parts.extensions.get::<Login>(), Some(Login::Open(_) | Login::MustAddFactor));
    let Some(old) = cookie(&parts.headers, SID).filter(|_| is_open) else { return };
    site.streams.end_login(token_hash(old));
    if let Err(error) = accounts::sign_out(&site.services, old).await {
        tracing::error!(%error, "ending the login before");
    }
}

/// Leads on, or posts again what was posted when the login had ended.
pub async fn welcome(state: &SignInSite, parts: &Parts, form: &SignInForm, signed_in: &SignedIn) -> Response {
    end_login_before(&state.site, parts).await;
    let mut answer = onward(state, parts, (&form.next, &form.resume), signed_in).await;
    set_login(&mut answer, signed_in);
    answer
}

/// The page on which it leads on, or the answer to what is posted again: of the same person only.
pub async fn onward(
    state: &SignInSite,
    parts: &Parts,
    (next, sealed): (&str, &str),
    signed_in: &SignedIn,
) -> Response {
    match Resume::open(&state.site.services, sealed) {
        Some(resume) if resume.person == signed_in.user.id => {
            replay(state, parts, resume, &signed_in.token).await
        }
        Some(_) => see_other("/inbox"),
        None => see_other(path_within(next).filter(|next| !next.starts_with("/sign-in")).unwrap_or("/inbox")),
    }
}

/// Posts the form again, as the person who posted it. Its key makes it harmless if it had its effect already.
async fn replay(state: &SignInSite, parts: &Parts, resume: Resume, token: &str) -> Response {
    let site = &state.site;
    let offered = offered_language(&parts.headers);
    let session = match caller_of(&site.services, token, offered, true).await {
        Ok(Found::Open(session)) if session.must_add_factor && !is_for_adding_factor(&resume.path) => {
            return see_other(FACTOR_PAGE);
        }
        Ok(Found::Open(session)) => session,
        Ok(_) => return see_other("/inbox"),
        Err(error) => return fault(parts, error),
    };
    let mut visitor = site.stranger(&parts.headers);
    visitor.language = session.caller.language;
    visitor.path.clone_from(&resume.path);
    visitor.session = Some(*session);
    let mut call = Request::new(Body::from(resume.body));
    *call.method_mut() = Method::POST;
    *call.uri_mut() = resume.path.parse().unwrap_or_default();
    let headers = call.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("text/html"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    headers.insert(HOST, HeaderValue::from_static("localhost"));
    let before = resume.before.unwrap_or_else(|| "/inbox".to_owned());
    for (name, text) in
        [(REFERER, format!("{}{before}", site.services.public_url)), (COOKIE, format!("{SID}={token}"))]
    {
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.insert(name, value);
        }
    }
    call.extensions_mut().insert(visitor);
    call.extensions_mut().insert(Login::Open(token_hash(token)));
    if let Some(nonce) = parts.extensions.get::<PageNonce>() {
        call.extensions_mut().insert(nonce.clone());
    }
    match state.inner.clone().oneshot(call).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    }
}

/// The page of the first step again, with why.
pub async fn sign_in_again(site: &Site, parts: &Parts, form: SignInForm, failure: SignInFailure) -> Response {
    let path = first_page(&form);
    step_again(site, parts, form, failure, ("sign-in", codes::NO_FIT, &path)).await
}

/// The address of the page of the first step.
#[must_use]
pub fn first_page(form: &SignInForm) -> String {
    let path_to = if form.again.is_empty() { sign_in_path } else { prove_again_path };
    path_within(&form.next).map_or_else(|| "/sign-in".to_owned(), path_to)
}

/// The page of a step again, with why: its endpoint, the code for what does not fit, and its path.
pub async fn step_again(
    site: &Site,
    parts: &Parts,
    form: SignInForm,
    failure: SignInFailure,
    (endpoint, no_fit, path): (&str, &str, &str),
) -> Response {
    let (status, error, wait) = match failure {
        SignInFailure::NoFit => (StatusCode::UNPROCESSABLE_ENTITY, AppError::coded(no_fit), None),
        SignInFailure::Over | SignInFailure::AsksCode(_) => {
            (StatusCode::UNPROCESSABLE_ENTITY, AppError::coded(codes::STEP_OVER), None)
        }
        SignInFailure::Wait(wait) => {
            let seconds = u64::try_from(wait.whole_seconds()).unwrap_or(0).saturating_add(1);
            let problem = FieldProblem::new("password", ProblemCode::Required).with("seconds", seconds);
            let error = AppError { problems: vec![problem], ..AppError::coded(codes::WAIT) };
            (StatusCode::TOO_MANY_REQUESTS, error, Some(seconds))
        }
        SignInFailure::Error(error) => return fault(parts, error),
    };
    let mut entries = Entries::default();
    entries.set("username", form.username.chars().take(TYPED_LENGTH).collect::<String>());
    entries.set("next", form.next.clone());
    entries.set("again", form.again.clone());
    let mut visitor = site.stranger(&parts.headers);
    visitor.posted = Some(Posted { endpoint: endpoint.to_owned(), error, entries });
    visitor.resume = Some(form.resume).filter(|resume| !resume.is_empty());
    let mut answer = site.page(path, visitor, parts.extensions.get::<PageNonce>()).await;
    *answer.status_mut() = status;
    if let Some(seconds) = wait {
        retry_after(&mut answer, seconds);
    }
    answer
}

/// Ends this login.
pub async fn sign_out(State(site): State<Site>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    if let Some(token) = cookie(&parts.headers, SID) {
        site.streams.end_login(token_hash(token));
        if let Err(error) = accounts::sign_out(&site.services, token).await {
            return fault(&parts, error);
        }
    }
    signed_out()
}

/// Ends every login of the person.
pub async fn sign_out_everywhere(State(site): State<Site>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    if let Some(session) = open(&parts) {
        site.streams.end_person(session.caller.person.id);
        if let Err(error) = accounts::end_everywhere(&session.caller).await {
            return fault(&parts, error);
        }
    }
    signed_out()
}

/// A login of the list.
#[derive(Debug, Default, Deserialize)]
pub struct LoginForm {
    #[serde(default)]
    id: String,
}

/// Ends one login of the person; the one in which this is asked as signing out does.
pub async fn end_login(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, FORM_LIMIT).await else {
        return site.too_large(&parts).await;
    };
    let form: LoginForm = serde_urlencoded::from_bytes(&bytes).unwrap_or_default();
    let (Some(session), Ok(id)) = (open(&parts), form.id.parse()) else { return see_other(LOGINS) };
    match accounts::end_login(&session.caller, id).await {
        Ok(ended) => {
            site.streams.end_login(ended);
            if ended == session.login { signed_out() } else { see_other(LOGINS) }
        }
        // It has ended meanwhile.
        Err(operations::Error::NotFound) => see_other(LOGINS),
        Err(error) => fault(&parts, error),
    }
}

/// Ends every login of the person but this one.
pub async fn end_other_logins(State(site): State<Site>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let Some(session) = open(&parts) else { return signed_out() };
    match accounts::end_others(&session.caller, session.login).await {
        Ok(ended) => {
            for login in ended {
                site.streams.end_login(login);
            }
            see_other(LOGINS)
        }
        Err(error) => fault(&parts, error),
    }
}

/// The cookie stays, though it opens nothing any more: a form that another tab posts later is then known to be this
/// person's, and carried through the sign-in page.
fn signed_out() -> Response {
    let mut answer = see_other("/sign-in?signed_out=1");
    answer.headers_mut().insert(CLEAR, HeaderValue::from_static("\"cache\""));
    answer
}

/// Uses the login now, so that it does not end for idleness; tells how many seconds it has.
pub async fn extend(State(site): State<Site>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let (Some(session), Some(token)) = (open(&parts), cookie(&parts.headers, SID)) else {
        return signed_out();
    };
    if let Err(error) = accounts::extend(&site.services, token).await {
        return fault(&parts, error);
    }
    if wants_page(&parts.headers) {
        return see_other(
            &page_before(&parts.headers, &site.services.public_url).unwrap_or_else(|| "/inbox".to_owned()),
        );
    }
    let now = session.caller.now;
    let end = now.saturating_add(site.services.limits.idle).min(session.absolute_end);
    Json(json!({ "idle_seconds": (end - now).whole_seconds() })).into_response()
}

/// How many seconds the login has if it is not used; asking is no use.
pub async fn remaining(call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let Some(session) = open(&parts) else { return signed_out() };
    let end = session.idle_end.min(session.absolute_end);
    Json(json!({ "idle_seconds": (end - session.caller.now).whole_seconds() })).into_response()
}

/// The form of the language switch.
#[derive(Debug, Default, Deserialize)]
struct LanguageForm {
    #[serde(default)]
    language: String,
    #[serde(default)]
    next: String,
    #[serde(default)]
    resume: String,
}

/// Keeps the language: in a cookie, and in the profile of whoever is signed in. A sign-in page that carries a posted
/// form carries it on, and a registration that was refused is shown with what was typed.
pub async fn language(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, CARRIED_LIMIT).await else {
        return site.too_large(&parts).await;
    };
    let form: LanguageForm = serde_urlencoded::from_bytes(&bytes).unwrap_or_default();
    let next = path_within(&form.next).unwrap_or("/");
    let chosen = Language::parse(&form.language);
    let mut visitor = site.stranger(&parts.headers);
    visitor.language = chosen.unwrap_or(visitor.language);
    let carries = |page: &str| !form.resume.is_empty() && next.starts_with(page);
    let mut answer = if carries("/sign-in") {
        visitor.resume = Some(form.resume);
        site.page(next, visitor, parts.extensions.get::<PageNonce>()).await
    } else if carries("/register") {
        in_language(&site, &parts, visitor, &form.resume).await
    } else {
        see_other(next)
    };
    let Some(language) = chosen else { return answer };
    if let Some(session) = open(&parts)
        && let Err(error) = accounts::set_language(&session.caller, language).await
    {
        return fault(&parts, error);
    }
    set_cookie(&mut answer, LANG, language.code(), A_YEAR);
    answer
}

#[derive(Debug, Default, Deserialize)]
pub struct ShortcutsForm {
    #[serde(default)]
    on: String,
    #[serde(default)]
    next: String,
}

/// Keeps in the browser whether single keys lead to places.
pub async fn shortcuts(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, FORM_LIMIT).await else {
        return site.too_large(&parts).await;
    };
    let form: ShortcutsForm = serde_urlencoded::from_bytes(&bytes).unwrap_or_default();
    let mut answer = see_other(path_within(&form.next).unwrap_or("/"));
    set_cookie(&mut answer, SHORTCUTS, if form.on == "no" { "no" } else { "yes" }, A_YEAR);
    answer
}

/// The open login of the call.
#[must_use]
pub fn open(parts: &Parts) -> Option<&Session> {
    parts.extensions.get::<Visitor>()?.session.as_ref()
}

/// Answers with an error of an operation.
#[must_use]
pub fn fault(parts: &Parts, error: operations::Error) -> Response {
    let error = app_error(error);
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    refused(&parts.headers, status, &error)
}
