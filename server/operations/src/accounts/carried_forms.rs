//! A form that was posted after the login had ended, while its person is away at a provider of identities: no address and no
//! cookie can hold it, so it waits here, sealed, and the journey alone leads back to it.

use super::providers::held_journey;
use super::sign_in::token_hash;
use crate::{Error, Services};
use domain::accounts::openid::BACK_WITHIN;
use domain::ids::PersonId;

/// Keeps the sealed form of this person until they are back from the journey with this state.
///
/// # Errors
/// When the store cannot be written.
pub async fn keep_form(
    services: &Services,
    person: PersonId,
    state: &str,
    sealed: &str,
) -> Result<(), Error> {
    let mut hk = services.store.housekeeping().await?;
    store::accounts::keep_form(&mut hk, person, token_hash(state), sealed, services.now()).await?;
    Ok(hk.commit().await?)
}

/// The sealed form that waits for whoever holds this journey, once: also where the journey failed or came to nothing, so that
/// what was typed is offered again.
///
/// # Errors
/// When the store cannot be written.
pub async fn take_form(services: &Services, held: &str) -> Result<Option<String>, Error> {
    let Some(journey) = held_journey(services, held) else { return Ok(None) };
    let since = services.now().saturating_sub(BACK_WITHIN);
    let mut hk = services.store.housekeeping().await?;
    let taken = store::accounts::take_form(&mut hk, token_hash(&journey.state), since).await?;
    hk.commit().await?;
    Ok(taken)
}
