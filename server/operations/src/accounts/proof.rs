//! Proofs that somebody is who a login says: the password and the code, each counted before it is looked at, so that many
//! tries at once are all counted.

use super::sign_in::token_hash;
use super::{password, totp};
use crate::{Caller, Error, Services};
use domain::accounts::FactorKind;
use domain::accounts::factor::{Typed, open_steps, read};
use domain::accounts::sign_in_rules::{CODES_AN_HOUR, wait_of_counted_try};
use domain::ids::PersonId;
use domain::problem::{FieldProblem, ProblemCode};
use subtle::ConstantTimeEq as _;
use time::{Duration, OffsetDateTime};

/// What a try came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// It is right.
    Right,
    /// It is wrong.
    Wrong,
    /// Too many tries: wait so long.
    Wait(Duration),
}

impl Tried {
    /// What is wrong with a field of the own account, unless it is right.
    pub(super) fn problem(self, path: &str, wrong: ProblemCode) -> Option<FieldProblem> {
        match self {
            Self::Right => None,
            Self::Wrong => Some(FieldProblem::new(path, wrong)),
            Self::Wait(wait) => {
                let seconds = wait.whole_seconds().saturating_add(1);
                Some(FieldProblem::new(path, ProblemCode::TooManyTries).with("seconds", seconds))
            }
        }
    }
}

/// Tries a code of a second factor, which a right one uses up. Who tries codes knows the password already: tries are counted
/// for the person wherever they come from, and many networks do not help; nor does patience.
///
/// # Errors
/// When the store cannot be written.
pub async fn try_code(services: &Services, person: PersonId, typed: &str) -> Result<Tried, Error> {
    let (of_minute, of_hour) = (format!("code:{person}"), format!("codes:{person}"));
    let of_account = services.limits.failures_per_account;
    for (key, limit, within) in
        [(&of_minute, of_account, Duration::MINUTE), (&of_hour, CODES_AN_HOUR, Duration::HOUR)]
    {
        if let Some(wait) = count(services, key, limit, within).await? {
            return Ok(Tried::Wait(wait));
        }
    }
    let is_right = match read(typed) {
        None => false,
        Some(Typed::Recovery(code)) => use_recovery_code(services, person, &code).await?,
        Some(Typed::Totp(code)) => use_digits(services, person, &code).await?,
    };
    outcome(services, &[&of_minute, &of_hour], is_right).await
}

/// Tries the password of whoever is signed in.
///
/// # Errors
/// When the store cannot be written.
pub(super) async fn try_password(caller: &Caller, typed: String) -> Result<Tried, Error> {
    let services = &caller.services;
    let key = format!("proof:{}", caller.person.id);
    let of_account = services.limits.failures_per_account;
    if let Some(wait) = count(services, &key, of_account, Duration::MINUTE).await? {
        return Ok(Tried::Wait(wait));
    }
    let is_right = is_own_password(caller, typed).await?;
    outcome(services, &[&key], is_right).await
}

/// Whether this is the password of whoever is signed in. Nothing is counted.
pub(super) async fn is_own_password(caller: &Caller, typed: String) -> Result<bool, Error> {
    let kept = store::accounts::credentials(&caller.services.store.reader(), &caller.user.username).await?;
    let hash = kept.map(|kept| kept.password_hash).filter(|hash| !hash.is_empty());
    password::fits(typed, hash).await
}

async fn count(
    services: &Services,
    key: &str,
    limit: u32,
    within: Duration,
) -> Result<Option<Duration>, Error> {
    let now = services.now();
    let mut hk = services.store.housekeeping().await?;
    let counted = store::accounts::note_failure_within(&mut hk, key, within, now).await?;
    hk.commit().await?;
    Ok(wait_of_counted_try(counted, limit, within, now))
}

/// What was counted was no failure if it is right.
async fn outcome(services: &Services, keys: &[&String], is_right: bool) -> Result<Tried, Error> {
    if !is_right {
        return Ok(Tried::Wrong);
    }
    let mut hk = services.store.housekeeping().await?;
    for key in keys {
        store::accounts::clear_failures(&mut hk, key).await?;
    }
    hk.commit().await?;
    Ok(Tried::Right)
}

async fn use_recovery_code(services: &Services, person: PersonId, code: &str) -> Result<bool, Error> {
    let mut hk = services.store.housekeeping().await?;
    let is_right = store::accounts::use_recovery_code(&mut hk, person, token_hash(code)).await?;
    hk.commit().await?;
    Ok(is_right)
}

async fn use_digits(services: &Services, person: PersonId, code: &str) -> Result<bool, Error> {
    let mut hk = services.store.housekeeping().await?;
    let mut is_right = false;
    for factor in store::accounts::factors(&hk, person).await? {
        let FactorKind::Totp = factor.kind;
        let secret = factor.secret(&services.keys)?;
        let step = step_of(&secret, code, services.now(), factor.last_step)?;
        if let Some(step) = step.filter(|_| !is_right) {
            is_right = store::accounts::use_step(&mut hk, factor.id, step).await?;
        }
    }
    hk.commit().await?;
    Ok(is_right)
}

/// The step, of those after `last_used` that are open now, whose code these digits are.
pub(super) fn step_of(
    secret: &[u8],
    digits: &str,
    now: OffsetDateTime,
    last_used: Option<i64>,
) -> Result<Option<i64>, Error> {
    let mut found = None;
    for step in open_steps(now, last_used) {
        if bool::from(totp::code(secret, step)?.as_bytes().ct_eq(digits.as_bytes())) {
            found = Some(step);
        }
    }
    Ok(found)
}
