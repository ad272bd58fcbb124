//! The second step of signing in: the code, after the password. What proves the first step is sealed and held by the browser,
//! so that no login exists before both are done.

use super::proof::{Tried, try_code};
use super::sign_in::{Browser, SignInFailure, SignedIn, able, begin_login};
use crate::{Error, Services};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::sign_in_rules::CODE_WITHIN;
use domain::ids::PersonId;
use serde::{Deserialize, Serialize};
use store::accounts::Credentials;
use time::OffsetDateTime;

/// A sealed value opens in this place only.
const PLACE: &str = "second_step";

/// Whoever typed the right password.
#[derive(Serialize, Deserialize)]
struct FirstStep {
    person: PersonId,
    /// A reset ends this step as it ends every login.
    epoch: i32,
    until: i64,
}

/// Seals that the password was right.
pub(super) fn first_step(
    services: &Services,
    credentials: &Credentials,
    now: OffsetDateTime,
) -> Result<String, Error> {
    let step = FirstStep {
        person: credentials.user.id,
        epoch: credentials.session_epoch,
        until: now.saturating_add(CODE_WITHIN).unix_timestamp(),
    };
    let plain = serde_json::to_vec(&step).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(services.keys.seal(PLACE, &plain)?))
}

/// Signs in with a code of the second factor, or a recovery code.
///
/// # Errors
/// No fit, wait, a first step that is over, or a fault.
pub async fn give_second_step(
    services: &Services,
    first: &str,
    typed: &str,
    browser: &Browser,
) -> Result<SignedIn, SignInFailure> {
    let Some(credentials) = of_first_step(services, first).await? else { return Err(SignInFailure::Over) };
    match try_code(services, credentials.user.id, typed).await? {
        Tried::Right => Ok(begin_login(services, credentials, browser, None).await?),
        Tried::Wrong => Err(SignInFailure::NoFit),
        Tried::Wait(wait) => Err(SignInFailure::Wait(wait)),
    }
}

/// Who did the first step, if it still counts.
async fn of_first_step(services: &Services, first: &str) -> Result<Option<Credentials>, Error> {
    let sealed = URL_SAFE_NO_PAD.decode(first).ok();
    let plain = sealed.and_then(|sealed| services.keys.open(PLACE, &sealed).ok());
    let Some(step) = plain.and_then(|plain| serde_json::from_slice::<FirstStep>(&plain).ok()) else {
        return Ok(None);
    };
    let credentials = able(services, step.person).await?;
    let counts = |kept: &Credentials| kept.session_epoch == step.epoch;
    let is_in_time = services.now().unix_timestamp() < step.until;
    Ok(credentials.filter(|kept| is_in_time && counts(kept)))
}
