//! Logins that are open: who calls, extending, and ending them.

use super::sign_in::token_hash;
use crate::{Caller, Error, Services};
use domain::accounts::sign_in_rules::is_alive;
use domain::brussels;
use domain::ids::PersonId;
use domain::language::Language;
use time::{Duration, OffsetDateTime};

/// An open login with its caller.
#[derive(Clone)]
pub struct Session {
    /// Who calls.
    pub caller: Caller,
    /// When it ends if it is not used.
    pub idle_end: OffsetDateTime,
    /// When it ends however much it is used.
    pub absolute_end: OffsetDateTime,
}

/// What became of a token.
pub enum Found {
    /// A login that is good; boxed, because it is large.
    Open(Box<Session>),
    /// A login that ended: of this person, so that a form can be kept for the same one.
    Ended(PersonId),
    /// Nothing.
    Unknown,
}

/// The last use is written at most this often.
const TOUCH_EVERY: Duration = Duration::MINUTE;

/// Who calls with this token. Rights are read anew each time, so that a change takes effect at the next click.
/// `counts_as_use` is false for what runs by itself, like the live channel: it keeps no login alive.
///
/// # Errors
/// When the store cannot be read.
pub async fn caller_of(
    services: &Services,
    token: &str,
    offered: Language,
    counts_as_use: bool,
) -> Result<Found, Error> {
    let now = services.now();
    let hash = token_hash(token);
    let reader = services.store.reader();
    let Some(session) = store::accounts::session(&reader, hash).await? else { return Ok(Found::Unknown) };
    let limits = &services.limits;
    let is_good = session.ended_at.is_none()
        && session.epoch_matches
        && !session.user.is_locked
        && is_alive(session.created_at, session.last_seen_at, now, limits);
    let user = session.user;
    let person = store::accounts::acting(&reader, user.id, user.authority, brussels::day(now)).await?;
    let (true, Some(person)) = (is_good, person) else {
        return Ok(Found::Ended(user.id));
    };
    if counts_as_use && now >= session.last_seen_at.saturating_add(TOUCH_EVERY) {
        let mut hk = services.store.housekeeping().await?;
        store::accounts::touch_session(&mut hk, hash, now).await?;
        hk.commit().await?;
    }
    let last_seen = if counts_as_use { now } else { session.last_seen_at };
    let language = user.language.unwrap_or(offered);
    Ok(Found::Open(Box::new(Session {
        caller: Caller { person, user, language, now, services: services.clone() },
        idle_end: last_seen.saturating_add(limits.idle),
        absolute_end: session.created_at.saturating_add(limits.absolute),
    })))
}

/// Uses the login now, so that it does not end for idleness.
///
/// # Errors
/// When the store cannot be written.
pub async fn extend(services: &Services, token: &str) -> Result<(), Error> {
    let mut hk = services.store.housekeeping().await?;
    store::accounts::touch_session(&mut hk, token_hash(token), services.now()).await?;
    Ok(hk.commit().await?)
}

/// Ends this login.
///
/// # Errors
/// When the store cannot be written.
pub async fn sign_out(services: &Services, token: &str) -> Result<(), Error> {
    let mut hk = services.store.housekeeping().await?;
    store::accounts::end_session(&mut hk, token_hash(token), services.now()).await?;
    Ok(hk.commit().await?)
}

/// Ends every login of the person.
///
/// # Errors
/// When the store cannot be written.
pub async fn end_everywhere(caller: &Caller) -> Result<(), Error> {
    let mut hk = caller.services.store.housekeeping().await?;
    store::accounts::end_all_sessions(&mut hk, caller.person.id, caller.now).await?;
    Ok(hk.commit().await?)
}

/// Keeps the person's language.
///
/// # Errors
/// When the store cannot be written.
pub async fn set_language(caller: &Caller, language: Language) -> Result<(), Error> {
    let mut hk = caller.services.store.housekeeping().await?;
    store::accounts::set_language(&mut hk, caller.person.id, language).await?;
    Ok(hk.commit().await?)
}
