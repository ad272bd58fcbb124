//! Signing in at a provider of identities: the way there, the way back, and what the provider ends. Routes of their own, because
//! they set cookies and lead elsewhere.

use crate::answers::{bounce, for_script, refused, retry_after, see_other, set_cookie};
use crate::calls::{PageNonce, SID, browser, cookie, path_within};
use crate::middleware::session::Login;
use crate::outside::openid::Connection;
use crate::resume::{Resume, prove_again_path, sign_in_path};
use crate::sign_in::{SignInSite, fault, onward, open, read, set_login};
use crate::site::Site;
use app::error::{AppError, codes};
use app::visit::Posted;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::PersonId;
use domain::problem::{FieldProblem, ProblemCode};
use domain::procedures::Entries;
use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderValue, LOCATION, SET_COOKIE};
use http::request::Parts;
use operations::accounts::Browser;
use operations::accounts::carried_forms::{keep_form, take_form};
use operations::accounts::identities::bring;
use operations::accounts::providers::{
    Journey, ProviderFailure, arrive, counted, depart, end_as_ordered, sign_in_at_provider,
};
use operations::accounts::sign_in::token_hash;
use serde::Deserialize;
use time::Duration;

/// Cookie of a journey to a provider: lax, because the way back begins there.
const JOURNEY: &str = "__Host-journey";
const TEN_MINUTES: &str = "SameSite=Lax; Max-Age=600";
const OVER: &str = "SameSite=Lax; Max-Age=0";
/// The page on which an identity is linked.
const LINK_PAGE: &str = "/account/identity";
/// No order of a provider is longer, in bytes.
const ORDER_LIMIT: usize = 64 * 1024;
/// Where a journey leads on is part of its cookie, and browsers keep none that is much longer.
const NEXT_LENGTH: usize = 1_000;

/// Whether anyone may call this path: each begins and ends journeys, and looks at what it is given itself.
#[must_use]
pub fn is_journey(path: &str) -> bool {
    path.starts_with("/sign-in/oidc/")
}

/// Whether the provider itself calls this path, and not a browser.
#[must_use]
pub fn is_order(path: &str) -> bool {
    path.strip_prefix("/sign-in/oidc/")
        .and_then(|rest| rest.strip_suffix("/logout"))
        .is_some_and(|id| !id.is_empty() && !id.contains('/'))
}

/// The address of a journey: one that begins has where it leads on; one that ends, the answer.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    next: String,
    #[serde(default)]
    link: String,
    #[serde(default)]
    again: String,
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    iss: Option<String>,
}

/// What a provider posts.
#[derive(Debug, Default, Deserialize)]
struct Order {
    #[serde(default)]
    logout_token: String,
}

fn connection<'a>(site: &'a Site, id: &str) -> Result<&'a Connection, ProviderFailure> {
    let found = site.settings.providers.iter().find(|connection| connection.rule.id == id);
    found.ok_or(ProviderFailure::Error(operations::Error::NotFound))
}

/// Begins a journey, or ends one, by what stands in the address.
pub async fn travel(State(state): State<SignInSite>, Path(id): Path<String>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let asked: Asked = serde_urlencoded::from_str(parts.uri.query().unwrap_or_default()).unwrap_or_default();
    if asked.state.is_none() && asked.code.is_none() && asked.error.is_none() {
        return go(&state.site, &parts, &id, (&asked, None)).await;
    }
    let mut answer = come_back(&state, &parts, &id, asked).await;
    set_cookie(&mut answer, JOURNEY, "", OVER);
    answer
}

/// Begins a journey with a form that was posted after the login had ended: it waits here until its person is back.
pub async fn travel_with_form(
    State(state): State<SignInSite>,
    Path(id): Path<String>,
    call: Request,
) -> Response {
    let site = &state.site;
    let (parts, body) = call.into_parts();
    let Some(form) = read(body).await else {
        return site.too_large(&parts).await;
    };
    let asked = Asked { next: form.next, again: form.again, ..Asked::default() };
    go(site, &parts, &id, (&asked, Some(&form.resume))).await
}

/// Sends the browser to the provider: to sign in, or to bring an identity for the account of whoever is signed in.
async fn go(site: &Site, parts: &Parts, id: &str, (asked, resume): (&Asked, Option<&String>)) -> Response {
    let person = match (asked.link.as_str(), open(parts)) {
        ("", _) => None,
        (_, Some(session)) => Some(session.caller.person.id),
        (_, None) => return see_other("/sign-in?next=%2Faccount"),
    };
    let next = path_within(&asked.next)
        .filter(|next| !next.starts_with("/sign-in") && next.len() <= NEXT_LENGTH)
        .unwrap_or("/inbox");
    // A login there is good for no longer than one here; and for nothing, where somebody proves again who they are.
    let within = if asked.again.is_empty() { site.services.limits.absolute } else { Duration::ZERO };
    let begun = match address(site, parts, id, (next, within), person).await {
        Ok((address, state, sealed)) => {
            keep(site, &state, resume).await.map(|()| (address, sealed)).map_err(ProviderFailure::Error)
        }
        Err(failure) => Err(failure),
    };
    match begun {
        Ok((address, sealed)) => {
            // A form may lead nowhere else, nor what answers it: the page that answers this one leads on.
            let mut answer = if resume.is_some() { bounce(&address) } else { see_other(&address) };
            set_cookie(&mut answer, JOURNEY, &sealed, TEN_MINUTES);
            answer
        }
        Err(failure) => {
            let path = if asked.again.is_empty() { sign_in_path(next) } else { prove_again_path(next) };
            shown(site, parts, person.is_some(), (&path, resume.cloned()), failure).await
        }
    }
}

/// Keeps the form that is carried; what we did not seal is none.
async fn keep(site: &Site, state: &str, resume: Option<&String>) -> Result<(), operations::Error> {
    let Some(sealed) = resume else { return Ok(()) };
    let Some(form) = Resume::open(&site.services, sealed) else { return Ok(()) };
    keep_form(&site.services, form.person, state, sealed).await
}

/// The address at the provider, the state of the journey, and the journey sealed.
async fn address(
    site: &Site,
    parts: &Parts,
    id: &str,
    (next, within): (&str, Duration),
    person: Option<PersonId>,
) -> Result<(String, String, String), ProviderFailure> {
    let connection = connection(site, id)?;
    let is_open = matches!(parts.extensions.get::<Login>(), Some(Login::Open(_) | Login::MustAddFactor));
    let before = cookie(&parts.headers, SID).filter(|_| is_open).map(token_hash);
    let (journey, sealed) = depart(&site.services, id, next, person, before)?;
    let now = site.services.now();
    let address = connection.address(&site.services.public_url, &journey, within, now).await?;
    Ok((address, journey.state, sealed))
}

/// Takes the answer of the provider.
async fn come_back(state: &SignInSite, parts: &Parts, id: &str, asked: Asked) -> Response {
    let site = &state.site;
    let browser = browser(parts, &site.settings.trusted_proxies);
    let held = cookie(&parts.headers, JOURNEY).unwrap_or_default();
    let resume = match take_form(&site.services, held).await {
        Ok(resume) => resume,
        Err(error) => return fault(parts, error),
    };
    let sent_along = asked.state.as_deref().unwrap_or_default();
    let journey = match arrive(&site.services, id, held, sent_along).await {
        Ok(journey) => journey,
        // Not counted: any page of the web can send a browser here, and whoever shares its address would have to wait.
        Err(failure) => {
            return shown(site, parts, false, (&sign_in_path("/inbox"), resume), failure).await;
        }
    };
    let way = Way { journey: &journey, resume: resume.as_deref().unwrap_or_default(), browser: &browser };
    let ended = counted(&site.services, browser.address, end(state, parts, id, way, asked)).await;
    let failure = match ended {
        Ok(answer) => return answer,
        Err(failure) => failure,
    };
    // A form that is carried while a login is open asks its person to prove again who they are.
    let is_again = resume.is_some() && journey.before.is_some();
    let path = if is_again { prove_again_path(&journey.next) } else { sign_in_path(&journey.next) };
    shown(site, parts, journey.person.is_some(), (&path, resume), failure).await
}

/// A journey that ends, and what comes along.
#[derive(Clone, Copy)]
struct Way<'a> {
    journey: &'a Journey,
    /// What is posted again, sealed; empty if nothing is.
    resume: &'a str,
    browser: &'a Browser,
}

/// Signs in, or leads to the page on which what was brought is linked.
async fn end(
    state: &SignInSite,
    parts: &Parts,
    id: &str,
    Way { journey, resume, browser }: Way<'_>,
    asked: Asked,
) -> Result<Response, ProviderFailure> {
    let site = &state.site;
    let connection = connection(site, id)?;
    // An answer of another provider under this address (RFC 9207).
    if asked.iss.is_some_and(|issuer| issuer != connection.rule.issuer) {
        return Err(ProviderFailure::Untrusted);
    }
    if let Some(error) = asked.error {
        return Err(match error.as_str() {
            "server_error" | "temporarily_unavailable" => ProviderFailure::Down,
            "unmet_authentication_requirements" => ProviderFailure::Level,
            _ => ProviderFailure::Cancelled,
        });
    }
    let (code, services) = (asked.code.ok_or(ProviderFailure::Untrusted)?, &site.services);
    let verifier = journey.verifier.clone();
    let token = connection.redeem(&services.public_url, verifier, code, services.now()).await?;
    if journey.person.is_some() {
        let sealed = bring(services, journey, &token)?;
        return Ok(bounce(&format!("{LINK_PAGE}?sealed={sealed}")));
    }
    let signed_in = sign_in_at_provider(services, journey, &token, browser).await?;
    if let Some(before) = journey.before {
        site.streams.end_login(before);
    }
    let answer = onward(state, parts, (&journey.next, resume), &signed_in).await;
    let mut answer = from_a_page_of_ours(answer);
    set_login(&mut answer, &signed_in);
    Ok(answer)
}

/// What leads on leads on from a page of ours: only so the strict cookie comes along.
fn from_a_page_of_ours(answer: Response) -> Response {
    let path = answer.headers().get(LOCATION).and_then(|path| path.to_str().ok()).and_then(path_within);
    let Some(path) = path else { return answer };
    let mut onward = bounce(path);
    for cookie in answer.headers().get_all(SET_COOKIE) {
        onward.headers_mut().append(SET_COOKIE, cookie.clone());
    }
    onward
}

/// Says why nobody is signed in, on the sign-in page at this path, which carries a form on; or why nothing is linked, on the page
/// for that.
async fn shown(
    site: &Site,
    parts: &Parts,
    is_link: bool,
    (path, resume): (&str, Option<String>),
    failure: ProviderFailure,
) -> Response {
    let (code, wait) = match failure {
        ProviderFailure::Cancelled => (codes::PROVIDER_CANCELLED, None),
        ProviderFailure::Unknown => (codes::PROVIDER_UNKNOWN, None),
        ProviderFailure::Level => (codes::PROVIDER_LEVEL, None),
        ProviderFailure::Untrusted | ProviderFailure::Over => (codes::PROVIDER_UNTRUSTED, None),
        ProviderFailure::Down => (codes::PROVIDER_DOWN, None),
        ProviderFailure::Wait(wait) => (codes::WAIT, Some(wait)),
        ProviderFailure::Error(error) => return fault(parts, error),
    };
    // The page for that does not say how long to wait.
    if is_link && wait.is_none() {
        return bounce(&format!("{LINK_PAGE}?problem={code}"));
    }
    let mut error = AppError::coded(code);
    let seconds = wait.map(|wait| u64::try_from(wait.whole_seconds()).unwrap_or(0).saturating_add(1));
    if let Some(seconds) = seconds {
        error.problems = vec![FieldProblem::new("password", ProblemCode::Required).with("seconds", seconds)];
    }
    let status = match wait {
        Some(_) => StatusCode::TOO_MANY_REQUESTS,
        None => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY),
    };
    let mut visitor = site.stranger(&parts.headers);
    visitor.posted = Some(Posted { endpoint: "sign-in".to_owned(), error, entries: Entries::default() });
    visitor.resume = resume.filter(|resume| !resume.is_empty());
    let mut answer = site.page(path, visitor, parts.extensions.get::<PageNonce>()).await;
    *answer.status_mut() = status;
    if let Some(seconds) = seconds {
        retry_after(&mut answer, seconds);
    }
    answer
}

/// Ends logins as the provider orders (OpenID Connect Back-Channel Logout 1.0).
pub async fn end_logins(State(site): State<Site>, Path(id): Path<String>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, ORDER_LIMIT).await else {
        return refused(&parts.headers, StatusCode::PAYLOAD_TOO_LARGE, &AppError::coded(codes::TOO_LARGE));
    };
    let order: Order = serde_urlencoded::from_bytes(&bytes).unwrap_or_default();
    match ended(&site, &id, &order.logout_token).await {
        Ok(ended) => {
            for login in ended {
                site.streams.end_login(login);
            }
            (StatusCode::OK, [(CACHE_CONTROL, HeaderValue::from_static("no-store"))]).into_response()
        }
        Err(ProviderFailure::Error(error)) => fault(&parts, error),
        Err(ProviderFailure::Down) => {
            for_script(StatusCode::SERVICE_UNAVAILABLE, &AppError::coded(codes::PROVIDER_DOWN))
        }
        Err(_) => for_script(StatusCode::BAD_REQUEST, &AppError::coded(codes::PROVIDER_UNTRUSTED)),
    }
}

async fn ended(site: &Site, id: &str, token: &str) -> Result<Vec<[u8; 32]>, ProviderFailure> {
    let order = connection(site, id)?.order(token, site.services.now()).await?;
    end_as_ordered(&site.services, id, &order).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_end_of_logins_is_asked_by_a_provider_itself() {
        assert!(is_order("/sign-in/oidc/eu-login/logout"));
        for other in
            ["/sign-in/oidc/eu-login", "/sign-in/oidc//logout", "/sign-in/oidc/a/b/logout", "/logout"]
        {
            assert!(!is_order(other), "{other}");
        }
        assert!(is_journey("/sign-in/oidc/eu-login") && !is_journey("/sign-in/code"));
    }
}
