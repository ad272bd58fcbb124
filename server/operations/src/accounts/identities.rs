//! The identities of an account at providers: linked with the old factors after a journey there, listed, given up.

use super::administer::begin;
use super::factors::{has_app, prove};
use super::providers::{Journey, ProviderFailure, opened, proved, sealed};
use crate::{Caller, Error, Services};
use domain::accounts::administration::{WayIn, way_in};
use domain::accounts::openid::{BACK_WITHIN, IdToken, Identity, IdentityLine, may_unlink};
use domain::accounts::view::IdentityOffer;
use domain::ids::{IdentityId, OnceKey, PersonId};
use domain::problem::Refusal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Path of the own password in the forms.
const PASSWORD: &str = "_secret.password";
/// Path of a code in them.
const CODE: &str = "_secret.code";
/// What is done under the key of a form. No secret is part of it: what is kept of a key would help to guess one.
const LINK: &str = "link_identity";
const UNLINK: &str = "unlink_identity";

/// A proved identity, as the page and its form carry it sealed: nothing is kept before the old factors were shown.
#[derive(Serialize, Deserialize)]
struct Brought {
    identity: Identity,
    until: i64,
}

fn place(person: PersonId) -> String {
    format!("identity_offer/{person}")
}

/// Seals who came back from a journey to link an identity, for the page that asks the old factors.
///
/// # Errors
/// Those of [`proved`], and `Untrusted` for a journey to sign in.
pub fn bring(services: &Services, journey: &Journey, token: &IdToken) -> Result<String, ProviderFailure> {
    let person = journey.person.ok_or(ProviderFailure::Untrusted)?;
    let brought = Brought {
        identity: proved(services, journey, token)?,
        until: services.now().saturating_add(BACK_WITHIN).unix_timestamp(),
    };
    Ok(sealed(services, &place(person), &brought)?)
}

fn brought(caller: &Caller, sealed: &str) -> Option<Identity> {
    let brought: Brought = opened(&caller.services, &place(caller.person.id), sealed)?;
    (caller.now.unix_timestamp() < brought.until).then_some(brought.identity)
}

/// What may be linked, as its owner sees it; none for what was not brought by the caller, or too long ago.
///
/// # Errors
/// When the store cannot be read.
pub async fn identity_offer(caller: &Caller, sealed: &str) -> Result<Option<IdentityOffer>, Error> {
    match brought(caller, sealed) {
        Some(identity) => shown(caller, identity).await.map(Some),
        None => Ok(None),
    }
}

/// What is linked, as its owner sees it; none for what is not the caller's.
///
/// # Errors
/// When the store cannot be read.
pub async fn own_identity(caller: &Caller, id: IdentityId) -> Result<Option<IdentityOffer>, Error> {
    let kept = store::accounts::identities(&caller.services.store.reader(), caller.person.id).await?;
    match kept.into_iter().find(|kept| kept.id == id) {
        Some(kept) => shown(caller, kept.identity).await.map(Some),
        None => Ok(None),
    }
}

async fn shown(caller: &Caller, identity: Identity) -> Result<IdentityOffer, Error> {
    Ok(IdentityOffer {
        label: label(&caller.services, identity.issuer),
        subject: identity.subject,
        asks_code: has_app(caller).await?,
    })
}

/// Links what was brought to the account of the caller, after the password, and a code where an app makes them.
///
/// # Errors
/// The problems of the form; `Stale` for what was not brought by the caller; `IdentityTaken` for an identity that is somebody's
/// already, and for whoever is known at this provider by another one; `ProveAgain`.
pub async fn link_identity(
    caller: &Caller,
    key: OnceKey,
    sealed: &str,
    typed_password: String,
    typed_code: &str,
) -> Result<(), Error> {
    caller.proved_lately()?;
    let id = caller.person.id;
    let identity = brought(caller, sealed).ok_or(Error::Stale)?;
    let input = (LINK, &identity);
    if caller.did(key, &input).await? {
        return Ok(());
    }
    let code = has_app(caller).await?.then_some(typed_code);
    prove(caller, (PASSWORD, typed_password), (CODE, code), 0).await?;
    let Some((mut tx, _)) = begin(caller, id, key, &input).await? else { return Ok(()) };
    let new = IdentityId(Uuid::now_v7());
    if !store::accounts::link_identity(&mut tx, id, new, &identity).await? {
        return Err(Refusal::IdentityTaken.into());
    }
    let event = way_in(WayIn::IdentityLinked, id, caller.person.authority, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// Gives an identity up, after the password, and a code where an app makes them. Every login but `login`, the one in
/// which this is done, ends.
///
/// # Errors
/// The problems of the form; `NotFound` for an identity that is not the caller's; `NotNow` for the last way in; `ProveAgain`.
pub async fn unlink_identity(
    caller: &Caller,
    login: [u8; 32],
    key: OnceKey,
    identity: IdentityId,
    typed_password: String,
    typed_code: &str,
) -> Result<(), Error> {
    caller.proved_lately()?;
    let id = caller.person.id;
    let input = (UNLINK, identity);
    if caller.did(key, &input).await? {
        return Ok(());
    }
    let code = has_app(caller).await?.then_some(typed_code);
    prove(caller, (PASSWORD, typed_password), (CODE, code), 0).await?;
    let Some((mut tx, _)) = begin(caller, id, key, &input).await? else { return Ok(()) };
    let credentials = store::accounts::credentials(&tx, &caller.user.username).await?;
    if !may_unlink(credentials.is_some_and(|kept| !kept.password_hash.is_empty())) {
        return Err(Refusal::NotNow.into());
    }
    if !store::accounts::unlink_identity(&mut tx, id, identity).await? {
        return Err(Error::NotFound);
    }
    store::accounts::end_other_sessions(&mut tx, id, login, caller.now).await?;
    let event = way_in(WayIn::IdentityUnlinked, id, caller.person.authority, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// The providers that are configured, each with what the caller is known by there; then those that are no more.
pub(super) async fn lines(caller: &Caller) -> Result<Vec<IdentityLine>, Error> {
    let services = &caller.services;
    let mut kept = store::accounts::identities(&services.store.reader(), caller.person.id).await?;
    let mut lines: Vec<IdentityLine> = Vec::new();
    for provider in services.providers.iter() {
        let at = kept.iter().position(|kept| kept.identity.issuer == provider.issuer);
        lines.push(IdentityLine {
            provider: Some(provider.id.clone()),
            label: provider.label.clone(),
            linked: at.map(|at| kept.remove(at)).map(|kept| (kept.id, kept.added_at)),
        });
    }
    lines.extend(kept.into_iter().map(|kept| IdentityLine {
        provider: None,
        label: kept.identity.issuer,
        linked: Some((kept.id, kept.added_at)),
    }));
    Ok(lines)
}

/// The name of a provider as people know it; of one that is configured no more, what it calls itself.
pub(super) fn label(services: &Services, issuer: String) -> String {
    let known = services.providers.iter().find(|provider| provider.issuer == issuer);
    known.map_or(issuer, |provider| provider.label.clone())
}
