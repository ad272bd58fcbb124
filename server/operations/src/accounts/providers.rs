//! Signing in at a provider of identities: the journey there and back, and what the provider ends. Who somebody is there is
//! proved by what the provider signed; who that is here, by the link alone, and never by an address of mail.

use super::sign_in::{Browser, SignedIn, able, begin_login, random_token, token_hash};
use super::tries::{count_try, give_back};
use crate::{Error, Services};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::openid::{
    BACK_WITHIN, Distrust, IdToken, Identity, LogoutToken, Provider, identity, logout, proved_at,
};
use domain::ids::PersonId;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use store::accounts::AtProvider;
use subtle::ConstantTimeEq as _;
use time::Duration;

/// A sealed journey opens in this place only.
const JOURNEY: &str = "provider_journey";

/// A journey to a provider, which the browser holds sealed until its person is back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Journey {
    /// Name of the provider in addresses.
    pub provider: String,
    /// Comes back with the answer, so that it belongs to this browser.
    pub state: String,
    /// Comes back in what is signed.
    pub nonce: String,
    /// Shows to the provider that whoever asks for the answer began the journey (RFC 7636).
    pub verifier: String,
    /// Where it leads on.
    pub next: String,
    /// Whose account is to be linked; none, to sign in.
    pub person: Option<PersonId>,
    /// The login that was open in the browser, which ends when another takes its place.
    pub before: Option<[u8; 32]>,
    until: i64,
}

/// Why nobody is signed in, or linked.
#[derive(Debug)]
pub enum ProviderFailure {
    /// The person gave up, or the provider refused.
    Cancelled,
    /// Nobody here is linked to this identity, or nobody who may sign in.
    Unknown,
    /// The provider is less sure than it has to be.
    Level,
    /// The provider does not answer, or refuses us.
    Down,
    /// The provider gives nothing for what somebody brought any more: it came too late, or was used before.
    Over,
    /// The answer is forged, too late, or was used before.
    Untrusted,
    /// Too many failures: wait so long.
    Wait(Duration),
    /// A fault.
    Error(Error),
}

impl<E: Into<Error>> From<E> for ProviderFailure {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// The provider of this name.
///
/// # Errors
/// `NotFound` when none is configured.
pub fn provider<'a>(services: &'a Services, id: &str) -> Result<&'a Provider, Error> {
    services.providers.iter().find(|provider| provider.id == id).ok_or(Error::NotFound)
}

/// Begins a journey; yields it, and sealed for the browser.
///
/// # Errors
/// `NotFound` when no such provider is configured.
pub fn depart(
    services: &Services,
    id: &str,
    next: &str,
    person: Option<PersonId>,
    before: Option<[u8; 32]>,
) -> Result<(Journey, String), Error> {
    let journey = Journey {
        provider: provider(services, id)?.id.clone(),
        state: random_token(),
        nonce: random_token(),
        verifier: random_token(),
        next: next.to_owned(),
        person,
        before,
        until: services.now().saturating_add(BACK_WITHIN).unix_timestamp(),
    };
    let sealed = sealed(services, JOURNEY, &journey)?;
    Ok((journey, sealed))
}

/// The journey on which somebody comes back: once, in time, to where it began, with the state that was sent along.
///
/// # Errors
/// `Untrusted`, and when the store cannot be written.
pub async fn arrive(
    services: &Services,
    id: &str,
    held: &str,
    state: &str,
) -> Result<Journey, ProviderFailure> {
    let journey = held_journey(services, held).ok_or(ProviderFailure::Untrusted)?;
    let now = services.now();
    let is_ours = bool::from(journey.state.as_bytes().ct_eq(state.as_bytes()));
    if !is_ours || journey.provider != id || now.unix_timestamp() >= journey.until {
        return Err(ProviderFailure::Untrusted);
    }
    let mut hk = services.store.housekeeping().await?;
    let is_first = store::accounts::use_word(&mut hk, token_hash(&journey.state), now).await?;
    hk.commit().await?;
    if is_first { Ok(journey) } else { Err(ProviderFailure::Untrusted) }
}

/// The journey that a browser holds, whether or not it still leads anywhere.
pub(super) fn held_journey(services: &Services, held: &str) -> Option<Journey> {
    opened(services, JOURNEY, held)
}

/// Looks at what somebody brought back to this address, as a try that counts until it proved to be no failure, as one with a
/// password does: many at once are no way around, and the provider is asked no more often than somebody may fail. Who gave up,
/// and a provider that is down or not sure enough, are no failures.
///
/// # Errors
/// `Wait` after too many failures; those of the look; when the store cannot be written.
pub async fn counted<T>(
    services: &Services,
    address: IpAddr,
    look: impl Future<Output = Result<T, ProviderFailure>>,
) -> Result<T, ProviderFailure> {
    let limits = [(format!("address:{address}"), services.limits.failures_per_address)];
    let counted = count_try(services, &limits).await?.map_err(ProviderFailure::Wait)?;
    let outcome = look.await;
    if !matches!(outcome, Err(ProviderFailure::Unknown | ProviderFailure::Untrusted)) {
        give_back(services, counted).await?;
    }
    outcome
}

/// Who came back, out of what the provider signed.
///
/// # Errors
/// `Level` and `Untrusted`; `NotFound` when the provider is configured no more.
pub fn proved(services: &Services, journey: &Journey, token: &IdToken) -> Result<Identity, ProviderFailure> {
    let provider = provider(services, &journey.provider)?;
    identity(token, provider, &journey.nonce, services.now()).map_err(|why| {
        tracing::warn!(provider = provider.id, ?why, "sign-in at a provider");
        if why == Distrust::Level { ProviderFailure::Level } else { ProviderFailure::Untrusted }
    })
}

/// Signs in whoever is linked to the identity. The level of the provider counts as both factors, and the login as begun when the
/// person proved there who they are.
///
/// # Errors
/// `Unknown`, and those of [`proved`].
pub async fn sign_in_at_provider(
    services: &Services,
    journey: &Journey,
    token: &IdToken,
    browser: &Browser,
) -> Result<SignedIn, ProviderFailure> {
    let identity = proved(services, journey, token)?;
    let reader = services.store.reader();
    let person = store::accounts::person_of(&reader, &identity).await?.ok_or(ProviderFailure::Unknown)?;
    let credentials = able(services, person).await?.ok_or(ProviderFailure::Unknown)?;
    // Asked again: where it is given up only after this, the login ends with all others.
    if store::accounts::person_of(&reader, &identity).await? != Some(person) {
        return Err(ProviderFailure::Unknown);
    }
    let provider = AtProvider {
        issuer: identity.issuer,
        session: token.session.clone(),
        proved_at: proved_at(token, services.now()),
    };
    let signed_in = begin_login(services, credentials, browser, Some(provider)).await?;
    if let Some(before) = journey.before {
        let mut hk = services.store.housekeeping().await?;
        store::accounts::end_session(&mut hk, before, services.now()).await?;
        hk.commit().await?;
    }
    Ok(signed_in)
}

/// Ends the logins that the provider names, which began there: on every node, because each call reads its login anew. Yields
/// their hashes, so that what is open in them is closed. An order counts once.
///
/// # Errors
/// `Untrusted`, and when the store cannot be written.
pub async fn end_as_ordered(
    services: &Services,
    id: &str,
    order: &LogoutToken,
) -> Result<Vec<[u8; 32]>, ProviderFailure> {
    let (provider, now) = (provider(services, id)?, services.now());
    logout(order, provider, now).map_err(|why| {
        tracing::warn!(provider = provider.id, ?why, "sign-out by a provider");
        ProviderFailure::Untrusted
    })?;
    let mut hk = services.store.housekeeping().await?;
    let word = token_hash(&format!("{}\n{}", order.issuer, order.id));
    if !store::accounts::use_word(&mut hk, word, now).await? {
        return Err(ProviderFailure::Untrusted);
    }
    let person = match &order.subject {
        None => None,
        Some(subject) => {
            let identity = Identity { issuer: order.issuer.clone(), subject: subject.clone() };
            Some(store::accounts::person_of(&hk, &identity).await?)
        }
    };
    let ended = match person {
        // Nobody is linked to this subject: of what it opened before it was given up, the login alone is known.
        Some(None) if order.session.is_none() => Vec::new(),
        person => {
            let named = (person.flatten(), order.session.as_deref());
            store::accounts::end_sessions_of_provider(&mut hk, &order.issuer, named, now).await?
        }
    };
    hk.commit().await?;
    Ok(ended)
}

pub(super) fn sealed<T: Serialize>(services: &Services, place: &str, value: &T) -> Result<String, Error> {
    let plain = serde_json::to_vec(value).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(services.keys.seal(place, &plain)?))
}

pub(super) fn opened<T: DeserializeOwned>(services: &Services, place: &str, sealed: &str) -> Option<T> {
    let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    serde_json::from_slice(&services.keys.open(place, &sealed).ok()?).ok()
}
