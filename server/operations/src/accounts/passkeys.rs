//! Passkeys: added on a device of the person, and enough alone to sign in (WebAuthn Level 3). What an answer is checked by is
//! sealed and held by the browser, so that every node can check it; that a challenge was answered is kept, so that no answer
//! counts twice.

use super::administer::{begin, incomplete};
use super::factors::{has_app, has_factor, prove, recovery_codes};
use super::sign_in::{Browser, SignInFailure, SignedIn, able, begin_login, network, token_hash};
use super::tries::{count_try, give_back};
use crate::{Caller, Error, Services};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::SecondFactor;
use domain::accounts::administration::{WayIn, way_in};
use domain::accounts::credentials::LEAST_PASSWORD;
use domain::accounts::factor::in_groups;
use domain::accounts::passkey::{ANSWER_WITHIN, MOST_PASSKEYS, is_open, name};
use domain::accounts::view::PasskeyOffer;
use domain::ids::{OnceKey, PasskeyId, PersonId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::accounts::{Credentials, NewPasskey};
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder, WebauthnError,
};

/// Path of the own password in the form that removes the last one.
const PASSWORD: &str = "_secret.password";
/// No code is asked for there: whoever has an app that makes them has another factor.
const CODE: &str = "_secret.code";
/// Path of the answer of a device.
const CREDENTIAL: &str = "_secret.credential";
/// What is done under the key of a form.
const ADD: &str = "add_passkey";
const REMOVE: &str = "remove_passkey";
/// A sealed value opens in this place only.
const SIGN_IN: &str = "passkey_sign_in";

/// What a browser needs to ask a device.
#[derive(Debug, Clone, Serialize)]
pub struct Challenge {
    /// Options of the browser's own call, with bytes as base64url.
    pub options: Value,
    /// What the answer is checked by, sealed, for the form.
    pub sealed: String,
}

/// What comes back: the challenge as it was sealed, and what the device answered.
#[derive(Debug, Clone, Default)]
pub struct PasskeyAnswer {
    /// What the answer is checked by, sealed.
    pub challenge: String,
    /// The answer, as JSON with bytes as base64url.
    pub credential: String,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Asked<S> {
    state: S,
    until: i64,
}

/// The site as devices know it: the name and the origin of the public address. None where that has no name but a number, because
/// a passkey belongs to a name (WebAuthn Level 3, 5.1.3).
fn site(services: &Services) -> Option<Webauthn> {
    let origin = Url::parse(&services.public_url).ok()?;
    let name = origin.domain()?.to_owned();
    WebauthnBuilder::new(&name, &origin).ok()?.rp_name("OpenIMI").build().ok()
}

/// Whether people can have passkeys here.
#[must_use]
pub fn has_passkeys(services: &Services) -> bool {
    site(services).is_some()
}

fn place_to_add(person: PersonId) -> String {
    format!("passkey/{person}")
}

fn place_of_codes(person: PersonId) -> String {
    format!("recovery_codes/{person}")
}

fn fault(error: WebauthnError) -> Error {
    Error::Internal(error.to_string())
}

fn seal<T: Serialize>(services: &Services, place: &str, plain: &T) -> Result<String, Error> {
    let plain = serde_json::to_vec(plain).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(services.keys.seal(place, &plain)?))
}

fn open<T: DeserializeOwned>(services: &Services, place: &str, sealed: &str) -> Option<T> {
    let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    serde_json::from_slice(&services.keys.open(place, &sealed).ok()?).ok()
}

fn challenge<S: Serialize>(
    services: &Services,
    place: &str,
    options: Value,
    state: S,
) -> Result<Challenge, Error> {
    let until = services.now().saturating_add(ANSWER_WITHIN).unix_timestamp();
    Ok(Challenge { options, sealed: seal(services, place, &Asked { state, until })? })
}

/// What an answer is checked by, while it may still come.
fn state_of<S: DeserializeOwned>(services: &Services, place: &str, sealed: &str) -> Option<S> {
    let asked: Asked<S> = open(services, place, sealed)?;
    is_open(asked.until, services.now()).then_some(asked.state)
}

fn value<T: Serialize>(options: &T) -> Result<Value, Error> {
    serde_json::to_value(options).map_err(|error| Error::Internal(error.to_string()))
}

/// A challenge to sign in: it names nobody, the device says whose passkey it has.
///
/// # Errors
/// `NotFound` where there are no passkeys.
pub fn challenge_to_sign_in(services: &Services) -> Result<Challenge, Error> {
    let site = site(services).ok_or(Error::NotFound)?;
    let (asked, state) = site.start_discoverable_authentication().map_err(fault)?;
    challenge(services, SIGN_IN, value(&asked.public_key)?, state)
}

/// Signs in by a passkey, which is both factors: the device asked for a finger, a face or a PIN. Failures are counted as those of
/// passwords are.
///
/// # Errors
/// No fit, whatever the reason, so that nobody learns who is known here; wait; a fault.
pub async fn sign_in_with_passkey(
    services: &Services,
    answer: &PasskeyAnswer,
    browser: &Browser,
) -> Result<SignedIn, SignInFailure> {
    let called = serde_json::from_str::<PublicKeyCredential>(&answer.credential).ok();
    let device = called.as_ref().map(PublicKeyCredential::get_credential_id).unwrap_or_default();
    let per_device = format!("passkey:{}:{}", hex::encode(Sha256::digest(device)), network(browser.address));
    let limits = [
        (per_device, services.limits.failures_per_account),
        (format!("address:{}", browser.address), services.limits.failures_per_address),
    ];
    let counted = count_try(services, &limits).await?.map_err(SignInFailure::Wait)?;
    let credentials = match &called {
        Some(called) => answered_by(services, &answer.challenge, called).await?,
        None => None,
    };
    let credentials = credentials.ok_or(SignInFailure::NoFit)?;
    give_back(services, counted).await?;
    Ok(begin_login(services, credentials, browser, None).await?)
}

/// What a login begins with of whoever's passkey answered this challenge rightly, for the first time. The counter of the device has
/// to go up where it counts (WebAuthn Level 3, 6.1.1).
async fn answered_by(
    services: &Services,
    sealed: &str,
    called: &PublicKeyCredential,
) -> Result<Option<Credentials>, Error> {
    let Some(site) = site(services) else { return Ok(None) };
    let Some(state) = state_of::<DiscoverableAuthentication>(services, SIGN_IN, sealed) else {
        return Ok(None);
    };
    let reader = services.store.reader();
    let found = store::accounts::passkey_called(&reader, called.get_credential_id()).await?;
    let Some(kept) =
        found.filter(|kept| called.get_user_unique_id() == Some(kept.person.0.as_bytes().as_slice()))
    else {
        return Ok(None);
    };
    let mut device: Passkey =
        serde_json::from_str(&kept.credential).map_err(|error| Error::Internal(error.to_string()))?;
    let Ok(result) = site.finish_discoverable_authentication_v2(called, state, &device) else {
        return Ok(None);
    };
    device.update_credential(&result);
    let credential = serde_json::to_string(&device).map_err(|error| Error::Internal(error.to_string()))?;
    // Read before the passkey is found again: where it is removed after that, the login ends with all others.
    let credentials = able(services, kept.person).await?;
    let now = services.now();
    let mut hk = services.store.housekeeping().await?;
    let is_first = store::accounts::answer_challenge(&mut hk, token_hash(sealed), now).await?
        && store::accounts::use_passkey(&mut hk, &kept, &credential, now).await?;
    hk.commit().await?;
    Ok(credentials.filter(|_| is_first))
}

/// What is shown to whoever adds a passkey: recovery codes for somebody who has none, the same where a form brings them back.
///
/// # Errors
/// `NotFound` where there are no passkeys; when the store cannot be read.
pub async fn offer_passkey(caller: &Caller, sealed: &str) -> Result<PasskeyOffer, Error> {
    let services = &caller.services;
    if !has_passkeys(services) {
        return Err(Error::NotFound);
    }
    let (id, reader) = (caller.person.id, services.store.reader());
    let codes = if store::accounts::recovery_codes_left(&reader, id).await? > 0 {
        Vec::new()
    } else {
        let shown = open(services, &place_of_codes(id), sealed);
        shown.filter(|codes: &Vec<String>| !codes.is_empty()).unwrap_or_else(recovery_codes)
    };
    let is_required = services.limits.second_factor == SecondFactor::Required && !has_factor(caller).await?;
    Ok(PasskeyOffer {
        sealed: seal(services, &place_of_codes(id), &codes)?,
        recovery_codes: codes.iter().map(|code| in_groups(code, "-")).collect(),
        is_required,
    })
}

/// A challenge to make a passkey on a device that has none of this person yet.
///
/// # Errors
/// `NotFound` where there are no passkeys; when the store cannot be read.
pub async fn challenge_to_add(caller: &Caller) -> Result<Challenge, Error> {
    let (services, user) = (&caller.services, &caller.user);
    let site = site(services).ok_or(Error::NotFound)?;
    let known = store::accounts::passkeys(&services.store.reader(), caller.person.id).await?;
    let known = known.into_iter().map(|passkey| passkey.credential_id).collect();
    let (asked, state) = site
        .start_passkey_registration(caller.person.id.0, &user.username, &user.display_name, Some(known))
        .map_err(fault)?;
    let mut options = value(&asked.public_key)?;
    // Whoever signs in types no name, so that the device has to keep whose passkey it is.
    if let Some(wanted) = options.get_mut("authenticatorSelection").and_then(Value::as_object_mut) {
        wanted.insert("residentKey".to_owned(), Value::from("required"));
        wanted.insert("requireResidentKey".to_owned(), Value::from(true));
    }
    challenge(services, &place_to_add(caller.person.id), options, state)
}

/// Adds the passkey that a device made. Every login but `login`, the one in which this is done, ends: whoever signed in elsewhere
/// may have shown the password only. `sealed` holds the recovery codes that were shown.
///
/// # Errors
/// The problems of the form; `NotNow` for whoever has as many as anybody may have; `Stale` for codes that are none of ours;
/// `ProveAgain`.
pub async fn add_passkey(
    caller: &Caller,
    login: [u8; 32],
    key: OnceKey,
    typed_name: &str,
    sealed: &str,
    answer: &PasskeyAnswer,
) -> Result<(), Error> {
    caller.proved_lately()?;
    let id = caller.person.id;
    let name = name(typed_name).map_err(|problem| incomplete(vec![problem]))?;
    let input = (ADD, &name, &answer.credential);
    let Some((mut tx, _)) = begin(caller, id, key, &input).await? else { return Ok(()) };
    let wrong = || incomplete(vec![FieldProblem::new(CREDENTIAL, ProblemCode::WrongPasskey)]);
    let made = made(&caller.services, id, answer).ok_or_else(wrong)?;
    if !store::accounts::answer_challenge(&mut tx, token_hash(&answer.challenge), caller.now).await? {
        return Err(wrong());
    }
    // This changes the row of the person: of two forms at once, the second waits here and finds what the first did.
    store::accounts::end_other_sessions(&mut tx, id, login, caller.now).await?;
    if store::accounts::passkeys(&tx, id).await?.len() >= MOST_PASSKEYS {
        return Err(Refusal::NotNow.into());
    }
    keep_codes(caller, &mut tx, sealed).await?;
    let credential = serde_json::to_string(&made).map_err(|error| Error::Internal(error.to_string()))?;
    let credential_id = made.cred_id().clone();
    let new = NewPasskey { id: PasskeyId(Uuid::now_v7()), person: id, credential_id, credential, name };
    match store::accounts::add_passkey(&mut tx, new).await {
        Err(store::Error::Taken) => return Err(wrong()),
        done => done?,
    }
    let event = way_in(WayIn::PasskeyAdded, id, caller.person.authority, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// The passkey that a device made for this person.
fn made(services: &Services, person: PersonId, answer: &PasskeyAnswer) -> Option<Passkey> {
    let state: PasskeyRegistration = state_of(services, &place_to_add(person), &answer.challenge)?;
    let made: RegisterPublicKeyCredential = serde_json::from_str(&answer.credential).ok()?;
    site(services)?.finish_passkey_registration(&made, &state).ok()
}

/// Keeps the recovery codes that were shown to somebody who has none.
async fn keep_codes(caller: &Caller, tx: &mut Tx, sealed: &str) -> Result<(), Error> {
    let id = caller.person.id;
    if store::accounts::recovery_codes_left(&*tx, id).await? > 0 {
        return Ok(());
    }
    let codes: Vec<String> = open(&caller.services, &place_of_codes(id), sealed).unwrap_or_default();
    if codes.is_empty() {
        return Err(Error::Stale);
    }
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| token_hash(code)).collect();
    Ok(store::accounts::replace_recovery_codes(tx, id, &hashes).await?)
}

/// Removes a passkey. Every login but `login`, the one in which this is done, ends. The last factor goes only where nobody needs
/// one, and after the password, which then stands alone.
///
/// # Errors
/// `NotFound` for one of somebody else; `NotNow` for the last factor where one is needed; the problems of the form, among them a
/// password that is too short to stand alone; `Stale` when another factor was removed meanwhile; `ProveAgain`.
pub async fn remove_passkey(
    caller: &Caller,
    login: [u8; 32],
    key: OnceKey,
    passkey: PasskeyId,
    typed_password: String,
) -> Result<(), Error> {
    caller.proved_lately()?;
    let (services, id) = (&caller.services, caller.person.id);
    if caller.did(key, &(REMOVE, passkey)).await? {
        return Ok(());
    }
    let kept = store::accounts::passkeys(&services.store.reader(), id).await?;
    if kept.iter().all(|known| known.id != passkey) {
        return Err(Error::NotFound);
    }
    let is_last = kept.len() == 1 && !has_app(caller).await?;
    if is_last && services.limits.second_factor == SecondFactor::Required {
        return Err(Refusal::NotNow.into());
    }
    if is_last {
        prove(caller, (PASSWORD, typed_password), (CODE, None), LEAST_PASSWORD).await?;
    }
    let Some((mut tx, _)) = begin(caller, id, key, &(REMOVE, passkey)).await? else { return Ok(()) };
    // Of two forms at once, the second waits here and finds what the first did.
    store::accounts::end_other_sessions(&mut tx, id, login, caller.now).await?;
    store::accounts::remove_passkey(&mut tx, id, passkey).await?;
    let has_factor = store::accounts::has_factor(&tx, id).await?;
    if has_factor == is_last {
        return Err(Error::Stale);
    }
    if is_last {
        store::accounts::forget_recovery_codes(&mut tx, id).await?;
    }
    let event = way_in(WayIn::PasskeyRemoved, id, caller.person.authority, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}
