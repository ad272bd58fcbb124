//! Logins that are open: who calls, extending, and ending them.

use super::identities::{label, lines};
use super::sign_in::token_hash;
use crate::faults::{self, Fault};
use crate::{Caller, Error, Services};
use domain::accounts::credentials::least_password;
use domain::accounts::sign_in_rules::is_alive;
use domain::accounts::view::{FactorLine, LoginLine, PasskeyLine, WayInView};
use domain::accounts::{SecondFactor, browser};
use domain::brussels;
use domain::ids::{LoginId, PersonId};
use domain::language::Language;
use store::accounts::OpenSession;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// An open login with its caller.
#[derive(Clone)]
pub struct Session {
    /// Who calls.
    pub caller: Caller,
    /// When it ends if it is not used.
    pub idle_end: OffsetDateTime,
    /// When it ends however much it is used.
    pub absolute_end: OffsetDateTime,
    /// The hash of its token.
    pub login: [u8; 32],
    /// Whether the caller has to add a second factor before anything else.
    pub must_add_factor: bool,
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

/// Who calls with this token. Rights are read anew each time, so that a change takes effect at the next click, and once
/// more where the call writes (`Caller::begin`), so that it takes effect on what is on its way.
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
    let is_locked = session.user.is_locked && !faults::is_on(Fault::LockedKeepsLogin);
    let is_good = session.ended_at.is_none()
        && session.epoch_matches
        && !is_locked
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
    let must_add_factor = limits.second_factor == SecondFactor::Required
        && !session.is_by_provider
        && !store::accounts::has_factor(&reader, user.id).await?;
    let last_seen = if counts_as_use { now } else { session.last_seen_at };
    let language = user.language.unwrap_or(offered);
    Ok(Found::Open(Box::new(Session {
        // Whoever proves again who they are begins another login.
        caller: Caller {
            person,
            user,
            language,
            now,
            proved_at: session.created_at,
            services: services.clone(),
        },
        idle_end: last_seen.saturating_add(limits.idle),
        absolute_end: session.created_at.saturating_add(limits.absolute),
        login: hash,
        must_add_factor,
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

/// How the caller signs in, and where: `login` is the one in which this is asked.
///
/// # Errors
/// When the store cannot be read.
pub async fn own_way_in(caller: &Caller, login: [u8; 32]) -> Result<WayInView, Error> {
    let reader = caller.services.store.reader();
    let factors = store::accounts::factors(&reader, caller.person.id).await?;
    let passkeys = store::accounts::passkeys(&reader, caller.person.id).await?;
    let codes = store::accounts::recovery_codes_left(&reader, caller.person.id).await?;
    let line = |open: OpenSession| LoginLine {
        id: login_id(open.token_hash),
        browser: browser::name(&open.user_agent),
        place: open.place,
        provider: open.issuer.map(|issuer| label(&caller.services, issuer)),
        since: open.created_at,
        last_seen: open.last_seen_at,
        is_this: open.token_hash == login,
    };
    let has_factor = !factors.is_empty() || !passkeys.is_empty();
    Ok(WayInView {
        least_password: u32::try_from(least_password(has_factor)).unwrap_or(u32::MAX),
        factors: factors
            .into_iter()
            .map(|factor| FactorLine { kind: factor.kind, added_at: factor.added_at })
            .collect(),
        passkeys: passkeys
            .into_iter()
            .map(|passkey| PasskeyLine {
                id: passkey.id,
                name: passkey.name,
                added_at: passkey.added_at,
                last_used_at: passkey.last_used_at,
            })
            .collect(),
        recovery_codes: u32::try_from(codes).unwrap_or(u32::MAX),
        is_factor_required: caller.services.limits.second_factor == SecondFactor::Required,
        identities: lines(caller).await?,
        logins: open_logins(caller).await?.into_iter().map(line).collect(),
    })
}

/// The logins of the caller that are open now.
async fn open_logins(caller: &Caller) -> Result<Vec<OpenSession>, Error> {
    let limits = &caller.services.limits;
    let mut open = store::accounts::open_sessions(&caller.services.store.reader(), caller.person.id).await?;
    open.retain(|login| is_alive(login.created_at, login.last_seen_at, caller.now, limits));
    Ok(open)
}

/// How a login is called among the own ones: half of a hash, of which nobody makes a token.
fn login_id(hash: [u8; 32]) -> LoginId {
    let [half @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = hash;
    LoginId(Uuid::from_bytes(half))
}

/// Ends one login of the caller; yields its hash, so that what is open in it is closed.
///
/// # Errors
/// `NotFound` for a login of somebody else, and one that has ended.
pub async fn end_login(caller: &Caller, id: LoginId) -> Result<[u8; 32], Error> {
    let found = open_logins(caller).await?.into_iter().find(|login| login_id(login.token_hash) == id);
    let hash = found.ok_or(Error::NotFound)?.token_hash;
    let mut hk = caller.services.store.housekeeping().await?;
    store::accounts::end_session(&mut hk, hash, caller.now).await?;
    hk.commit().await?;
    Ok(hash)
}

/// Ends every login of the caller but this one; yields the hashes of those that ended.
///
/// # Errors
/// When the store cannot be written.
pub async fn end_others(caller: &Caller, kept: [u8; 32]) -> Result<Vec<[u8; 32]>, Error> {
    let open = open_logins(caller).await?.into_iter().map(|login| login.token_hash);
    let mut hk = caller.services.store.housekeeping().await?;
    store::accounts::end_other_sessions(&mut hk, caller.person.id, kept, caller.now).await?;
    hk.commit().await?;
    Ok(open.filter(|hash| *hash != kept).collect())
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
