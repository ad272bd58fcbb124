//! How another system of an authority calls: with the name and the secret of its service account, as often as it does.

use crate::accounts::sign_in::{SignInFailure, is_token, network, place, token_hash};
use crate::accounts::tries::count_in;
use crate::{Caller, Error, Services};
use domain::access::Person;
use domain::accounts::User;
use domain::accounts::service_account::{notes_use, refused, used};
use domain::brussels;
use domain::ids::PersonId;
use domain::language::Language;
use sha2::{Digest as _, Sha256};
use std::net::IpAddr;
use store::Reads;
use store::accounts::ServiceAccount;
use time::{Duration, OffsetDateTime};

/// What a system sends, and from where.
#[derive(Clone)]
pub struct ServiceCredentials {
    /// Name of the service account, as the page of it shows.
    pub account: String,
    /// Its secret.
    pub secret: String,
    /// From where the call comes.
    pub address: IpAddr,
}

/// The service account as a caller, with the rights of this moment: those of its roles while its authority has access,
/// and never with a fresh proof, which only people give. Failures are counted as those of a sign-in are, but many right
/// calls at once are let in one after the other; the first use of a day is kept as an event, and so is the first refusal of
/// an hour.
///
/// # Errors
/// No fit, whatever the reason; wait; a fault.
pub async fn caller_of(services: &Services, given: &ServiceCredentials) -> Result<Caller, SignInFailure> {
    let (now, named) = (services.now(), given.account.trim());
    let per_account =
        format!("service:{}:{}", hex::encode(Sha256::digest(named.as_bytes())), network(given.address));
    let limits = [
        (per_account, services.limits.failures_per_account),
        (format!("address:{}", given.address), services.limits.failures_per_address),
    ];
    let mut hk = services.store.housekeeping().await?;
    count_in(&mut hk, &limits, now).await?.map_err(SignInFailure::Wait)?;
    let known = match named.parse::<PersonId>() {
        Ok(id) => store::accounts::service_account_called(&hk, id).await?,
        Err(_) => None,
    };
    let able = match &known {
        Some(account) => able(&hk, account, &given.secret, now).await?,
        None => None,
    };
    let (Some(account), Some((user, person))) = (&known, able) else {
        hk.commit().await?;
        if let Some(account) = &known {
            record_refusal(services, account).await?;
        }
        return Err(SignInFailure::NoFit);
    };
    // Dropped, it counts nothing: it was no failure.
    drop(hk);
    note_use(services, account, &place(given.address)).await?;
    Ok(Caller {
        person,
        language: user.language.unwrap_or(Language::En),
        user,
        now,
        proved_at: OffsetDateTime::UNIX_EPOCH,
        services: services.clone(),
    })
}

/// The account and what it may do, where this is its secret and nothing has ended.
async fn able(
    reads: &impl Reads,
    account: &ServiceAccount,
    secret: &str,
    now: OffsetDateTime,
) -> Result<Option<(User, Person)>, Error> {
    let standing = &account.standing;
    let id = standing.account;
    if !is_token(secret) || !store::accounts::is_service_secret(reads, id, token_hash(secret)).await? {
        return Ok(None);
    }
    let Some(user) = store::accounts::user(reads, id).await?.filter(|user| !user.is_locked) else {
        return Ok(None);
    };
    let person = store::accounts::acting(reads, id, standing.authority, brussels::day(now)).await?;
    Ok(person.map(|person| (user, person)))
}

/// Keeps when and from where it was used; that it was on this day, in the trail too.
async fn note_use(services: &Services, account: &ServiceAccount, from: &str) -> Result<(), Error> {
    let (now, last) = (services.now(), account.last_used_at);
    if let Some(event) = used(&account.standing, last, now) {
        let tx = services.store.begin_system(&services.keys, now).await?;
        tx.finish_people(&[event], "").await?;
    }
    if notes_use(last, now) {
        let mut hk = services.store.housekeeping().await?;
        store::accounts::note_service_use(&mut hk, account.standing.account, from, now).await?;
        hk.commit().await?;
    }
    Ok(())
}

/// Keeps in the trail that somebody came without the secret: once an hour, so that nobody fills it.
async fn record_refusal(services: &Services, account: &ServiceAccount) -> Result<(), Error> {
    let now = services.now();
    let key = format!("service-refused:{}", account.standing.account);
    let mut hk = services.store.housekeeping().await?;
    let counted = store::accounts::note_failure_within(&mut hk, &key, Duration::HOUR, now).await?;
    hk.commit().await?;
    if counted.count > 1 {
        return Ok(());
    }
    let tx = services.store.begin_system(&services.keys, now).await?;
    Ok(tx.finish_people(&[refused(&account.standing, now)], "").await?)
}
