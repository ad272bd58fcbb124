//! Signs a person in by name and password.

use super::password;
use crate::{Error, Services};
use domain::accounts::User;
use domain::accounts::sign_in_rules::wait_before_next_try;
use domain::brussels;
use rand::Rng;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use store::Housekeeping;
use store::accounts::Credentials;
use time::{Duration, OffsetDateTime};

/// What a person typed, and from where.
#[derive(Debug, Clone)]
pub struct SignInInput {
    /// Name as typed.
    pub username: String,
    /// Password as typed.
    pub password: String,
    /// Address of the person.
    pub address: IpAddr,
    /// What the browser calls itself, for the list of logins.
    pub user_agent: String,
}

/// A new login.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The token for the cookie; only its SHA-256 is stored.
    pub token: String,
    /// Who signed in.
    pub user: User,
}

/// Why signing in failed. The first says nothing about whether the account exists.
#[derive(Debug)]
pub enum SignInFailure {
    /// Name and password do not fit.
    NoFit,
    /// Too many failures: wait so long.
    Wait(Duration),
    /// A fault.
    Error(Error),
}

impl<E: Into<Error>> From<E> for SignInFailure {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Signs in. Failures are counted for the account from one network and for the address; above the limit a try waits,
/// but nobody is locked out.
///
/// # Errors
/// No fit, wait, or a fault.
pub async fn sign_in(services: &Services, input: SignInInput) -> Result<SignedIn, SignInFailure> {
    let now = services.now();
    let username = input.username.trim().to_lowercase();
    let per_account =
        format!("account:{}:{}", hex::encode(Sha256::digest(&username)), network(input.address));
    let per_address = format!("address:{}", input.address);
    let reader = services.store.reader();
    let limits = [
        (per_account, services.limits.failures_per_account),
        (per_address, services.limits.failures_per_address),
    ];
    for (key, limit) in &limits {
        let failures = store::accounts::failures(&reader, key).await?;
        if let Some(wait) = wait_before_next_try(failures, *limit, now) {
            return Err(SignInFailure::Wait(wait));
        }
    }
    // No name holds a control character, and PostgreSQL cannot even be asked for one with NUL.
    let credentials = match username.contains(char::is_control) {
        true => None,
        false => store::accounts::credentials(&reader, &username).await?,
    };
    // Whoever has no password yet, or none any more, signs in with none.
    let hash = credentials.as_ref().map(|c| c.password_hash.clone()).filter(|hash| !hash.is_empty());
    let fits = password::fits(input.password, hash).await?;
    let credentials = credentials.filter(|c| fits && !c.user.is_locked);
    let belongs = match &credentials {
        Some(Credentials { user, .. }) => {
            store::accounts::acting(&reader, user.id, user.authority, brussels::day(now)).await?.is_some()
        }
        None => false,
    };
    let credentials = credentials.filter(|_| belongs);
    let mut hk = services.store.housekeeping().await?;
    let Some(credentials) = credentials else {
        for (key, _) in &limits {
            store::accounts::note_failure(&mut hk, key, now).await?;
        }
        hk.commit().await?;
        return Err(SignInFailure::NoFit);
    };
    let signed_in = begin_login(&mut hk, credentials, now, &input.user_agent).await?;
    hk.commit().await?;
    Ok(signed_in)
}

/// Begins a login of this person.
pub(super) async fn begin_login(
    hk: &mut Housekeeping,
    credentials: Credentials,
    now: OffsetDateTime,
    user_agent: &str,
) -> Result<SignedIn, Error> {
    let token = random_token();
    let user = credentials.user;
    store::accounts::open_session(
        hk,
        token_hash(&token),
        user.id,
        user.authority,
        credentials.session_epoch,
        now,
        user_agent,
    )
    .await?;
    Ok(SignedIn { token, user })
}

/// A secret that nobody guesses.
pub(super) fn random_token() -> String {
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
