//! The second factor of a person: offered, added with a first code, given up.

use super::administer::{begin, incomplete};
use super::proof::{step_of, try_code, try_password};
use super::sign_in::token_hash;
use super::totp;
use crate::{Caller, Error};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::administration::{WayIn, way_in};
use domain::accounts::credentials::{LEAST_PASSWORD, normal};
use domain::accounts::factor::{
    RECOVERY_BYTES, RECOVERY_CODES, SECRET_BYTES, Typed, base32, in_groups, read,
};
use domain::accounts::view::FactorOffer;
use domain::accounts::{FactorKind, SecondFactor};
use domain::ids::{FactorId, OnceKey, PersonId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::realm::Realm;
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Path of the own password in the forms of a factor.
const PASSWORD: &str = "_secret.password";
/// Path of a code in them.
const CODE: &str = "_secret.code";
/// What is done under the key of a form. No secret is part of it: what is kept of a key would help to guess one.
const ADD: &str = "add_factor";
const REMOVE: &str = "remove_factor";

/// What is offered, as the form carries it sealed: nothing is kept before a first code shows that the app has it.
#[derive(Serialize, Deserialize)]
struct Offered {
    secret: [u8; SECRET_BYTES],
    codes: Vec<String>,
}

fn place(person: PersonId) -> String {
    format!("factor_offer/{person}")
}

fn open(caller: &Caller, sealed: &str) -> Option<Offered> {
    let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    let plain = caller.services.keys.open(&place(caller.person.id), &sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// New recovery codes.
pub(super) fn recovery_codes() -> Vec<String> {
    (0..RECOVERY_CODES).map(|_| base32(&random::<RECOVERY_BYTES>())).collect()
}

/// A new secret with new recovery codes; the one that is offered already, where a form brings it back.
///
/// # Errors
/// `NotNow` for whoever has an app already; when the store cannot be read.
pub async fn offer(caller: &Caller, sealed: &str) -> Result<FactorOffer, Error> {
    let services = &caller.services;
    if has_app(caller).await? {
        return Err(Refusal::NotNow.into());
    }
    let offered =
        open(caller, sealed).unwrap_or_else(|| Offered { secret: random(), codes: recovery_codes() });
    let plain = serde_json::to_vec(&offered).map_err(|error| Error::Internal(error.to_string()))?;
    let sealed = services.keys.seal(&place(caller.person.id), &plain)?;
    let issuer = match services.realm {
        Realm::Live => "OpenIMI",
        Realm::Training => "OpenIMI training",
    };
    let (picture, side) = totp::picture(&totp::address(issuer, &caller.user.username, &offered.secret))?;
    Ok(FactorOffer {
        secret: in_groups(&base32(&offered.secret), " "),
        picture,
        side,
        recovery_codes: offered.codes.iter().map(|code| in_groups(code, "-")).collect(),
        sealed: URL_SAFE_NO_PAD.encode(sealed),
        is_required: services.limits.second_factor == SecondFactor::Required && !has_factor(caller).await?,
    })
}

/// Adds what was offered, after the password and a first code of the app. Every login but `login`, the one in which this is
/// done, ends: whoever signed in elsewhere showed the password only.
///
/// # Errors
/// The problems of the form; `NotNow` for whoever has an app already; `Stale` for an offer that is none of ours;
/// `ProveAgain`.
pub async fn add_factor(
    caller: &Caller,
    login: [u8; 32],
    key: OnceKey,
    sealed: &str,
    typed_password: String,
    typed_code: &str,
) -> Result<(), Error> {
    caller.proved_lately()?;
    if caller.did(key, &ADD).await? {
        return again(has_app(caller).await?);
    }
    let offered = open(caller, sealed).ok_or(Error::Stale)?;
    let wrong_code = || incomplete(vec![FieldProblem::new(CODE, ProblemCode::WrongFactorCode)]);
    let Some(Typed::Totp(digits)) = read(typed_code) else { return Err(wrong_code()) };
    let step = step_of(&offered.secret, &digits, caller.now, None)?.ok_or_else(wrong_code)?;
    let tried = try_password(caller, typed_password).await?;
    if let Some(problem) = tried.problem(PASSWORD, ProblemCode::WrongPassword) {
        return Err(incomplete(vec![problem]));
    }
    let id = caller.person.id;
    let Some((mut tx, _)) = begin(caller, id, key, &ADD).await? else { return Ok(()) };
    // This changes the row of the person: of two forms at once, the second waits here and finds the factor of the first.
    store::accounts::end_other_sessions(&mut tx, id, login, caller.now).await?;
    if store::accounts::has_app(&tx, id).await? {
        return Err(Refusal::NotNow.into());
    }
    let codes: Vec<[u8; 32]> = offered.codes.iter().map(|code| token_hash(code)).collect();
    let factor = FactorId(Uuid::now_v7());
    store::accounts::add_factor(&mut tx, id, factor, FactorKind::Totp, &offered.secret, step, &codes).await?;
    let event = way_in(WayIn::FactorAdded, id, caller.person.authority, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// Gives the app up, after the password and a code. Every login but `login`, the one in which this is done, ends.
///
/// # Errors
/// The problems of the form, among them a password that is too short to stand alone; `NotFound` for whoever has none;
/// `Stale` when a passkey was added or removed meanwhile; `ProveAgain`.
pub async fn remove_factor(
    caller: &Caller,
    login: [u8; 32],
    key: OnceKey,
    typed_password: String,
    typed_code: &str,
) -> Result<(), Error> {
    caller.proved_lately()?;
    let id = caller.person.id;
    let has_app = has_app(caller).await?;
    if caller.did(key, &REMOVE).await? {
        return again(!has_app);
    }
    if !has_app {
        return Err(Error::NotFound);
    }
    let has_passkey = store::accounts::has_passkey(&caller.services.store.reader(), id).await?;
    let least = if has_passkey { 0 } else { LEAST_PASSWORD };
    prove(caller, (PASSWORD, typed_password), (CODE, Some(typed_code)), least).await?;
    let Some((mut tx, _)) = begin(caller, id, key, &REMOVE).await? else { return Ok(()) };
    // Of two forms at once, the second waits here and finds what the first did.
    store::accounts::end_other_sessions(&mut tx, id, login, caller.now).await?;
    if store::accounts::has_passkey(&tx, id).await? != has_passkey {
        return Err(Error::Stale);
    }
    store::accounts::remove_app(&mut tx, id).await?;
    let event = way_in(WayIn::FactorRemoved, id, caller.person.authority, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// Whether the caller has an app that makes codes.
pub(super) async fn has_app(caller: &Caller) -> Result<bool, Error> {
    Ok(store::accounts::has_app(&caller.services.store.reader(), caller.person.id).await?)
}

/// Whether the caller has a second factor of any kind.
pub(super) async fn has_factor(caller: &Caller) -> Result<bool, Error> {
    Ok(store::accounts::has_factor(&caller.services.store.reader(), caller.person.id).await?)
}

/// The form was posted before, and what it did still stands; else it is another act under the same key.
const fn again(stands: bool) -> Result<(), Error> {
    if stands { Ok(()) } else { Err(Error::KeyReused) }
}

/// Asks the password, which is at least `least` characters long, and then the code where there is a second factor, each
/// under its path in the form: a code is used up only beside the right password.
pub(super) async fn prove(
    caller: &Caller,
    (password, typed_password): (&str, String),
    (code, typed_code): (&str, Option<&str>),
    least: usize,
) -> Result<(), Error> {
    let is_short = normal(&typed_password).chars().count() < least;
    let short =
        is_short.then(|| FieldProblem::new(password, ProblemCode::PasswordTooShort).with("min", least));
    let tried = try_password(caller, typed_password).await?;
    let mut problem = tried.problem(password, ProblemCode::WrongPassword).or(short);
    if let (None, Some(typed)) = (&problem, typed_code) {
        let tried = try_code(&caller.services, caller.person.id, typed).await?;
        problem = tried.problem(code, ProblemCode::WrongFactorCode);
    }
    problem.map_or(Ok(()), |problem| Err(incomplete(vec![problem])))
}
