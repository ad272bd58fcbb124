//! The own entry in the directory, kept up to date by the administrators of the authority.

use super::coordinate::{state_of, states};
use super::directory::reload;
use crate::accounts::incomplete;
use crate::{Caller, Error};
use domain::authorities::{OwnEntry, entry};
use domain::ids::{AuthorityId, OnceKey};
use domain::procedures::Entries;
use store::Begun;
use store::authorities::network;

/// Changes what the authority says of itself, but for its official name, and where it gets mail.
///
/// # Errors
/// The problems of the form; `NotFound` for an authority that is not there, what the rules refuse.
pub async fn change_entry(
    caller: &Caller,
    authority: AuthorityId,
    typed: &Entries,
    key: OnceKey,
) -> Result<(), Error> {
    let country = state_of(caller, authority)?;
    let new = OwnEntry::read(typed).map_err(incomplete)?;
    let (states, input) = (states(caller, authority)?, ("change_entry", authority, &new));
    let mut tx = match caller.begin_on_network(states, &[authority], key, &input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let around = network::around(&tx, country, authority).await?;
    let place = around.place(authority, country);
    let events = entry::change(&caller.person, authority, &around, &place, &new, caller.now)?;
    store::authorities::keep_entry(&mut tx, authority, &new, caller.now).await?;
    tx.finish_network(&events, "").await?;
    reload(&caller.services).await
}

/// Says that what the directory says of the authority is still right.
///
/// # Errors
/// `NotFound` for an authority that is not there, what the rules refuse.
pub async fn confirm_entry(caller: &Caller, authority: AuthorityId, key: OnceKey) -> Result<(), Error> {
    let country = state_of(caller, authority)?;
    let (states, input) = (states(caller, authority)?, ("confirm_entry", authority));
    let mut tx = match caller.begin_on_network(states, &[authority], key, &input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let place = network::around(&tx, country, authority).await?.place(authority, country);
    let events = entry::confirm(&caller.person, authority, &place, caller.now)?;
    store::authorities::offices::confirm(&mut tx, authority, caller.now).await?;
    tx.finish_network(&events, "").await?;
    reload(&caller.services).await
}
