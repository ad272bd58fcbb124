//! The service accounts of the own authority, for its administrators; how one calls, and how one ends, stands beside it.

mod call;
mod watch;

pub use call::{ServiceCredentials, caller_of};
pub use watch::watch_service_accounts;

use super::administer::incomplete;
use super::people::{administrator, grantable_with, is_coordinator, name, procedures};
use super::sign_in::{random_token, token_hash};
use crate::{Caller, Error};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::service_account::{self, SHOWN_WITHIN};
use domain::accounts::view::{ServiceAccountLine, ServiceAccountView};
use domain::accounts::{LastDay, Role, Roles, import};
use domain::ids::{OnceKey, PersonId};
use serde::Serialize;
use store::accounts::{NewServiceAccount, ServiceAccount, ServiceAccountChange};
use store::{Begun, Reads, Tx};
use time::Date;
use uuid::Uuid;

/// What an administrator typed about a service account.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ServiceAccountInput {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Its last day.
    pub ends_on: LastDay,
    /// Roles as `procedure:role`, with blanks between them.
    pub roles: String,
}

/// A secret that was made, for the page after it.
#[derive(Clone)]
pub struct NewSecret {
    /// Whose.
    pub account: PersonId,
    /// The secret, sealed for whoever made it; none where the same form had made it before.
    pub sealed: Option<String>,
}

/// Creates a service account.
///
/// # Errors
/// `NotFound` for whoever does not administer; the problems of the form; `ProveAgain`.
pub async fn create_service_account(
    caller: &Caller,
    key: OnceKey,
    input: ServiceAccountInput,
) -> Result<NewSecret, Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let mut tx = match caller.begin(key, &("create_service_account", &input)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(answer) => {
            let account = answer.parse().map_err(|_| Error::Internal(answer))?;
            return Ok(NewSecret { account, sealed: None });
        }
    };
    let (roles, ends_on) = checked(caller, &tx, &input).await?;
    let (id, authority) = (PersonId(Uuid::now_v7()), caller.person.authority);
    let secret = random_token();
    let event = service_account::create(id, authority, roles.clone(), caller.person.id, caller.now);
    let new = NewServiceAccount {
        id,
        authority,
        name: input.name.trim().to_owned(),
        purpose: input.purpose.trim().to_owned(),
        roles,
        ends_on,
        secret_hash: token_hash(&secret),
    };
    store::accounts::add_service_account(&mut tx, &new).await?;
    tx.finish_people(&[event], &id.to_string()).await?;
    Ok(NewSecret { account: id, sealed: Some(seal(caller, id, &secret)?) })
}

/// Changes name, purpose, last day and roles of a service account; its secret stays.
///
/// # Errors
/// `NotFound`; the problems of the form; what the rules refuse; `ProveAgain`.
pub async fn change_service_account(
    caller: &Caller,
    id: PersonId,
    key: OnceKey,
    input: ServiceAccountInput,
) -> Result<(), Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let Some((mut tx, found)) = begin(caller, id, key, &("change_service_account", id, &input)).await? else {
        return Ok(());
    };
    let (today, authority) = (caller.today(), caller.person.authority);
    let (roles, ends_on) = checked(caller, &tx, &input).await?;
    let event = service_account::change(&found.standing, roles.clone(), today, caller.person.id, caller.now)?;
    let change = ServiceAccountChange {
        name: input.name.trim().to_owned(),
        purpose: input.purpose.trim().to_owned(),
        ends_on,
    };
    store::accounts::change_service_account(&mut tx, id, authority, &change).await?;
    store::accounts::set_roles(&mut tx, id, authority, &roles).await?;
    Ok(tx.finish_people(&[event], "").await?)
}

/// Puts another secret in the place of the one of before.
///
/// # Errors
/// `NotFound`; what the rules refuse; `ProveAgain`.
pub async fn rotate_service_secret(caller: &Caller, id: PersonId, key: OnceKey) -> Result<NewSecret, Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let Some((mut tx, found)) = begin(caller, id, key, &("rotate_service_secret", id)).await? else {
        return Ok(NewSecret { account: id, sealed: None });
    };
    let event = service_account::rotate(&found.standing, caller.today(), caller.person.id, caller.now)?;
    let secret = random_token();
    store::accounts::replace_service_secret(&mut tx, id, token_hash(&secret)).await?;
    tx.finish_people(&[event], "").await?;
    Ok(NewSecret { account: id, sealed: Some(seal(caller, id, &secret)?) })
}

/// Revokes a service account for good. No fresh proof is asked for: what is stopped may be in the wrong hands already.
///
/// # Errors
/// `NotFound`; what the rules refuse.
pub async fn revoke_service_account(caller: &Caller, id: PersonId, key: OnceKey) -> Result<(), Error> {
    administrator(caller)?;
    let Some((mut tx, found)) = begin(caller, id, key, &("revoke_service_account", id)).await? else {
        return Ok(());
    };
    let event = service_account::revoke(&found.standing, caller.today(), caller.person.id, caller.now)?;
    store::accounts::end_service_account(&mut tx, id, true).await?;
    Ok(tx.finish_people(&[event], "").await?)
}

/// The page of a service account; with its secret where `sealed` holds the one that the caller has just made, and nobody
/// has seen it yet.
///
/// # Errors
/// `NotFound` for whoever does not administer, and for those of other authorities.
pub async fn view_service_account(
    caller: &Caller,
    id: PersonId,
    sealed: &str,
) -> Result<ServiceAccountView, Error> {
    administrator(caller)?;
    let reader = caller.services.store.reader();
    let found = store::accounts::service_account(&reader, id, caller.person.authority).await?;
    let found = found.ok_or(Error::NotFound)?;
    Ok(ServiceAccountView {
        line: line(caller, &found),
        grantable: grantable_with(caller, &reader, &found.roles).await?,
        secret_at: found.secret_at,
        secret: shown(caller, id, sealed).await?,
    })
}

/// The lines of all service accounts of the own authority; whether the caller administers is asked before.
pub(super) async fn lines(caller: &Caller, reads: &impl Reads) -> Result<Vec<ServiceAccountLine>, Error> {
    let all = store::accounts::service_accounts(reads, caller.person.authority).await?;
    Ok(all.iter().map(|found| line(caller, found)).collect())
}

/// Roles and last day of what was typed, or everything that is wrong with it at once.
async fn checked(
    caller: &Caller,
    reads: &impl Reads,
    input: &ServiceAccountInput,
) -> Result<(Roles, Date), Error> {
    let mut problems = service_account::problems(&input.name, &input.purpose, input.ends_on, caller.today());
    let (roles, wrong) = import::roles(&input.roles, &procedures(caller));
    // Whoever chose only what is not there has chosen something all the same.
    if wrong.is_empty() || !roles.is_empty() {
        problems.extend(service_account::role_problems(&roles, is_coordinator(caller, reads).await?));
    }
    problems.extend(wrong);
    match input.ends_on.date() {
        Some(ends_on) if problems.is_empty() => Ok((roles.administering(false), ends_on)),
        _ => Err(incomplete(problems)),
    }
}

/// Begins a change of a service account of the own authority, after whatever it is writing; nothing when the change was
/// made before under the same key.
async fn begin<I: Serialize + Sync>(
    caller: &Caller,
    id: PersonId,
    key: OnceKey,
    input: &I,
) -> Result<Option<(Tx, ServiceAccount)>, Error> {
    let tx = match caller.begin_on_people(&[id], key, input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(None),
    };
    let found = store::accounts::service_account(&tx, id, caller.person.authority).await?;
    Ok(Some((tx, found.ok_or(Error::NotFound)?)))
}

/// A secret opens for the one who made it, on the page of its account alone.
fn place(caller: &Caller, id: PersonId) -> String {
    format!("service_secret/{id}/{}", caller.person.id)
}

fn seal(caller: &Caller, id: PersonId, secret: &str) -> Result<String, Error> {
    let until = caller.now.saturating_add(SHOWN_WITHIN).unix_timestamp();
    let sealed = caller.services.keys.seal(&place(caller, id), format!("{until} {secret}").as_bytes())?;
    Ok(URL_SAFE_NO_PAD.encode(sealed))
}

/// The secret that was sealed, for the first who asks, and in time.
async fn shown(caller: &Caller, id: PersonId, sealed: &str) -> Result<Option<String>, Error> {
    let Some(secret) = opened(caller, id, sealed) else { return Ok(None) };
    let mut hk = caller.housekeeping().await?;
    let is_first = store::accounts::show_service_secret(&mut hk, id, token_hash(&secret)).await?;
    hk.commit().await?;
    Ok(Some(secret).filter(|_| is_first))
}

fn opened(caller: &Caller, id: PersonId, sealed: &str) -> Option<String> {
    let sealed = URL_SAFE_NO_PAD.decode(sealed).ok().filter(|sealed| !sealed.is_empty())?;
    let plain = String::from_utf8(caller.services.keys.open(&place(caller, id), &sealed).ok()?).ok()?;
    let (until, secret) = plain.split_once(' ')?;
    let until: i64 = until.parse().ok()?;
    (caller.now.unix_timestamp() < until).then(|| secret.to_owned())
}

fn line(caller: &Caller, found: &ServiceAccount) -> ServiceAccountLine {
    let roles = found.roles.procedures().map(|procedure| {
        let held: Vec<Role> =
            found.roles.iter().filter(|(id, _)| *id == procedure).map(|(_, role)| role).collect();
        (name(caller, procedure), held)
    });
    ServiceAccountLine {
        id: found.standing.account,
        name: found.name.clone(),
        purpose: found.purpose.clone(),
        roles: roles.collect(),
        state: found.standing.state(caller.today()),
        ends_on: found.standing.ends_on,
        created_at: found.created_at,
        last_used_at: found.last_used_at,
        last_used_from: found.last_used_from.clone(),
    }
}
