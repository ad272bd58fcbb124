//! Signs a person in by name and password; a second factor is asked for in a second step.

use super::tries::{count_try, give_back};
use super::{password, second_step};
use crate::{Error, Services};
use domain::accounts::User;
use domain::accounts::administration::{WayIn, way_in};
use domain::brussels;
use domain::ids::PersonId;
use rand::Rng;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use store::accounts::{AtProvider, Credentials, NewSession};
use time::Duration;

/// A token has 32 bytes, each two signs.
const TOKEN_LENGTH: usize = 64;

/// What a person typed, and from where.
#[derive(Debug, Clone)]
pub struct SignInInput {
    /// Name as typed.
    pub username: String,
    /// Password as typed.
    pub password: String,
    /// Where it was typed.
    pub browser: Browser,
}

/// The browser at which somebody signs in.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Its address.
    pub address: IpAddr,
    /// What it calls itself, for the list of logins.
    pub user_agent: String,
    /// The token that it was given when somebody signed in there before.
    pub device: Option<String>,
}

/// A new login.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The token for the cookie; only its SHA-256 is stored.
    pub token: String,
    /// The token by which the device is known the next time; only its SHA-256 is stored.
    pub device: String,
    /// Who signed in.
    pub user: User,
}

/// Why nobody is signed in. The first says nothing about whether the account exists.
#[derive(Debug)]
pub enum SignInFailure {
    /// Name and password do not fit.
    NoFit,
    /// Too many failures: wait so long.
    Wait(Duration),
    /// Name and password fit, and a code is asked for; this proves the first step.
    AsksCode(String),
    /// The first step was too long ago, or something has changed since.
    Over,
    /// A fault.
    Error(Error),
}

impl<E: Into<Error>> From<E> for SignInFailure {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Signs in. Failures are counted for the account from one network and for the address; above the limit a try waits,
/// but nobody is locked out. A try counts until its password has proved right, so that many at once are no way around.
///
/// # Errors
/// No fit, wait, a code that is asked for, or a fault.
pub async fn sign_in(services: &Services, input: SignInInput) -> Result<SignedIn, SignInFailure> {
    let now = services.now();
    let username = input.username.trim().to_lowercase();
    let per_account =
        format!("account:{}:{}", hex::encode(Sha256::digest(&username)), network(input.browser.address));
    let per_address = format!("address:{}", input.browser.address);
    let limits = [
        (per_account, services.limits.failures_per_account),
        (per_address, services.limits.failures_per_address),
    ];
    let counted = count_try(services, &limits).await?.map_err(SignInFailure::Wait)?;
    let Some(credentials) = proved(services, &username, input.password).await? else {
        return Err(SignInFailure::NoFit);
    };
    give_back(services, counted).await?;
    if store::accounts::has_factor(&services.store.reader(), credentials.user.id).await? {
        return Err(SignInFailure::AsksCode(second_step::first_step(services, &credentials, now)?));
    }
    Ok(begin_login(services, credentials, &input.browser, None).await?)
}

/// What a login begins with of whoever has this name and this password and may sign in.
async fn proved(services: &Services, username: &str, typed: String) -> Result<Option<Credentials>, Error> {
    let reader = services.store.reader();
    // No name holds a control character, and PostgreSQL cannot even be asked for one with NUL.
    let credentials = match username.contains(char::is_control) {
        true => None,
        false => store::accounts::credentials(&reader, username).await?,
    };
    // Whoever has no password yet, or none any more, signs in with none.
    let hash = credentials.as_ref().map(|c| c.password_hash.clone()).filter(|hash| !hash.is_empty());
    let fits = password::fits(typed, hash).await?;
    let credentials = credentials.filter(|c| fits && !c.user.is_locked);
    let belongs = match &credentials {
        Some(Credentials { user, .. }) => {
            let today = brussels::day(services.now());
            store::accounts::acting(&reader, user.id, user.authority, today).await?.is_some()
        }
        None => false,
    };
    Ok(credentials.filter(|_| belongs))
}

/// What a login of this person begins with; nothing for somebody who may not sign in.
pub(super) async fn able(services: &Services, person: PersonId) -> Result<Option<Credentials>, Error> {
    let reader = services.store.reader();
    let Some(user) = store::accounts::user(&reader, person).await? else { return Ok(None) };
    let kept = store::accounts::credentials(&reader, &user.username).await?;
    let Some(kept) = kept.filter(|kept| !kept.user.is_locked) else { return Ok(None) };
    let today = brussels::day(services.now());
    let acting = store::accounts::acting(&reader, user.id, kept.user.authority, today).await?;
    Ok(acting.map(|_| kept))
}

/// Begins a login of this person, here or at a provider of identities. Whoever signed in elsewhere before is told by mail
/// of a device that is new.
pub(super) async fn begin_login(
    services: &Services,
    credentials: Credentials,
    browser: &Browser,
    provider: Option<AtProvider>,
) -> Result<SignedIn, Error> {
    let now = services.now();
    let token = random_token();
    let device = browser.device.clone().filter(|device| is_token(device)).unwrap_or_else(random_token);
    let user = credentials.user;
    let login = NewSession {
        token_hash: token_hash(&token),
        person: user.id,
        authority: user.authority,
        epoch: credentials.session_epoch,
        user_agent: browser.user_agent.clone(),
        place: place(browser.address),
        provider,
    };
    let device_hash = token_hash(&device);
    // Told before it is known: where the mail cannot be queued, the device is still new the next time.
    if store::accounts::is_new_device(&services.store.reader(), user.id, device_hash).await? {
        let tx = services.store.begin_system(&services.keys, now).await?;
        tx.finish_people(&[way_in(WayIn::NewDevice, user.id, user.authority, now)], "").await?;
    }
    let mut hk = services.store.housekeeping().await?;
    store::accounts::open_session(&mut hk, login, now).await?;
    store::accounts::note_device(&mut hk, user.id, device_hash, now).await?;
    hk.commit().await?;
    Ok(SignedIn { token, device, user })
}

pub(super) fn is_token(text: &str) -> bool {
    text.len() == TOKEN_LENGTH && text.bytes().all(|sign| sign.is_ascii_hexdigit())
}

/// A secret that nobody guesses.
pub(crate) fn random_token() -> String {
    let mut secret = [0u8; 32];
    rand::rng().fill_bytes(&mut secret);
    hex::encode(secret)
}

/// What is stored of a token.
#[must_use]
pub fn token_hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// The network of an address: the first 24 bits of IPv4, 48 of IPv6, so that one person's changing address counts as
/// one, and an attacker elsewhere does not slow the account's owner down.
pub(crate) fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}")
        }
        IpAddr::V6(v6) => {
            let [a, b, c, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}")
        }
    }
}

/// The network of an address as its owner sees it in the list of logins: enough to recognise it, too little to find anybody.
pub(super) fn place(address: IpAddr) -> String {
    match address {
        IpAddr::V4(_) => format!("{}.*", network(address)),
        IpAddr::V6(_) => format!("{}:*", network(address)),
    }
}
