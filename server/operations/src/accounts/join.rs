//! The way in for whoever got a link: the code, then name and password. The link belongs to the browser that gave the
//! right code first.

use super::password;
use super::sign_in::{Browser, SignedIn, begin_login, network, random_token, token_hash};
use super::tries::{count_try, give_back};
use crate::{Error, Services};
use domain::accounts::invitation::{LinkState, digits, is_good};
use domain::accounts::view::LinkPage;
use domain::accounts::{UserState, administration, credentials};
use domain::exchanges::transition::Refused;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use std::net::IpAddr;
use store::accounts::{Colleague, Invitation};
use subtle::ConstantTimeEq as _;
use time::Duration;
use uuid::Uuid;

/// Why a code was not taken.
#[derive(Debug)]
pub enum CodeFailure {
    /// It does not belong to the link.
    NoFit,
    /// Too many failures: wait so long.
    Wait(Duration),
    /// The link leads nowhere any more; the page says why.
    Dead,
    /// A fault.
    Error(Error),
}

impl<E: Into<Error>> From<E> for CodeFailure {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// What the page of this link shows in a browser that holds this secret, or none.
///
/// # Errors
/// When the store cannot be read.
pub async fn link_page(services: &Services, token: &str, secret: Option<&str>) -> Result<LinkPage, Error> {
    let found = find(services, token).await?;
    let state = state(services, found.as_ref(), secret);
    let person = found.filter(|_| state == LinkState::Open).map(|(_, colleague)| colleague.user);
    let username = person.as_ref().map(|user| user.username.clone());
    let id = person.as_ref().map(|user| user.id.to_string());
    Ok(LinkPage {
        state,
        username: username.filter(|name| Some(name) != id.as_ref()),
        name: person.map(|user| user.display_name),
    })
}

type Found = (Invitation, Colleague);

async fn find(services: &Services, token: &str) -> Result<Option<Found>, Error> {
    let reader = services.store.reader();
    let found = store::accounts::invitation_of_token(&reader, token_hash(token)).await?;
    let Some(invitation) = found else { return Ok(None) };
    let Some(user) = store::accounts::user(&reader, invitation.person).await? else { return Ok(None) };
    let colleague = store::accounts::colleague(&reader, user.id, user.authority).await?;
    Ok(colleague.map(|colleague| (invitation, colleague)))
}

fn state(services: &Services, found: Option<&Found>, secret: Option<&str>) -> LinkState {
    let Some((invitation, colleague)) = found else { return LinkState::Unknown };
    if invitation.used_at.is_some() {
        return LinkState::Used;
    }
    let (Some(sent_at), UserState::Invited) = (invitation.sent_at, colleague.state) else {
        return LinkState::Unknown;
    };
    if !is_good(sent_at, services.now()) {
        return LinkState::Expired;
    }
    match invitation.bound_to {
        None => LinkState::AsksCode,
        Some(hash) if secret.is_some_and(|secret| token_hash(secret) == hash) => LinkState::Open,
        Some(_) => LinkState::Bound,
    }
}

/// Compares what was typed with the code of the issue. Each try counts for the link from one network and for the address until it
/// has proved right, so that many at once are no way around.
///
/// # Errors
/// `NoFit`; `Wait` after too many failures.
pub(crate) async fn check_code(
    services: &Services,
    (token, issue): (&str, Uuid),
    typed: &str,
    address: IpAddr,
) -> Result<(), CodeFailure> {
    let limits = [
        (
            format!("invitation:{}:{}", hex::encode(token_hash(token)), network(address)),
            services.limits.failures_per_account,
        ),
        (format!("address:{address}"), services.limits.failures_per_address),
    ];
    let counted = count_try(services, &limits).await?.map_err(CodeFailure::Wait)?;
    let code = services.keys.invitation_code(issue);
    if !bool::from(digits(typed).as_bytes().ct_eq(code.as_bytes())) {
        return Err(CodeFailure::NoFit);
    }
    Ok(give_back(services, counted).await?)
}

/// Takes the code. A right one binds the link to this browser, which keeps the secret that is yielded. Failures are
/// counted for the link from one network and for the address, as with signing in.
///
/// # Errors
/// Why it was not taken.
pub async fn give_code(
    services: &Services,
    token: &str,
    typed: &str,
    address: IpAddr,
) -> Result<String, CodeFailure> {
    let found = find(services, token).await?;
    if state(services, found.as_ref(), None) != LinkState::AsksCode {
        return Err(CodeFailure::Dead);
    }
    let Some((Invitation { person, issue: Some(issue), .. }, _)) = found else {
        return Err(CodeFailure::Dead);
    };
    check_code(services, (token, issue), typed, address).await?;
    let mut hk = services.store.housekeeping().await?;
    let secret = random_token();
    let is_first = store::accounts::bind(&mut hk, person, issue, token_hash(&secret)).await?;
    hk.commit().await?;
    if is_first { Ok(secret) } else { Err(CodeFailure::Dead) }
}

/// What is wrong with name and password. Whoever comes in has no second factor yet.
async fn choice_problems(
    services: &Services,
    colleague: &Colleague,
    username: &str,
    typed_password: &str,
) -> Result<Vec<FieldProblem>, Error> {
    let least = credentials::least_password(false);
    let of_password =
        password::problem_of(services, &colleague.user, username, typed_password, least).await?;
    Ok(credentials::username_problem(username).into_iter().chain(of_password).collect())
}

/// Takes name and password in the browser that gave the code, and signs the person in.
///
/// # Errors
/// The problems of the form; `NotFound` when the link leads nowhere any more.
pub async fn choose(
    services: &Services,
    token: &str,
    secret: Option<&str>,
    username: &str,
    typed_password: String,
    browser: &Browser,
) -> Result<SignedIn, Error> {
    let found = find(services, token).await?;
    if state(services, found.as_ref(), secret) != LinkState::Open {
        return Err(Error::NotFound);
    }
    let Some((Invitation { person, issue: Some(issue), .. }, colleague)) = found else {
        return Err(Error::NotFound);
    };
    let problems = choice_problems(services, &colleague, username, &typed_password).await?;
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems }.into());
    }
    let hash = password::hash(typed_password).await?;
    let username = credentials::username(username);
    let mut tx = services.store.begin_system(&services.keys, services.now()).await?;
    match store::accounts::choose(&mut tx, person, issue, &username, &hash).await {
        Err(store::Error::Taken) => {
            return Err(Error::problem(FieldProblem::new("username", ProblemCode::UsernameTaken)));
        }
        done => done?,
    }
    let event = administration::join(person, colleague.user.authority, services.now());
    tx.finish_people(&[event], "").await?;
    let reader = services.store.reader();
    let credentials = store::accounts::credentials(&reader, &username).await?.ok_or(Error::NotFound)?;
    begin_login(services, credentials, browser, None).await
}
