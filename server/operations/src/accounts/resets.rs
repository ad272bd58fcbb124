//! Coordinators, and the Commission at a national one, decide on resets where the authority has no second administrator who
//! could. They read the name and the authority, and nothing else of the person (Article 9(6) of Regulation 1024/2012).

use super::administer::apply;
use crate::authorities::coordinate::{check_own_standing, state_of, states};
use crate::{Caller, Error};
use domain::accounts::AccountEventKind;
use domain::accounts::administration;
use domain::accounts::view::ResetView;
use domain::authorities::rules;
use domain::ids::{AuthorityId, OnceKey, PersonId};
use store::accounts::{AskedReset, resets_at, resets_of};
use store::authorities::network;
use store::{Begun, Reads};

/// A reset on which the caller decides as a coordinator.
///
/// # Errors
/// `NotFound` where none was asked for, a second administrator is there to decide, or the caller does not decide on the
/// authority.
pub async fn view_reset(caller: &Caller, id: PersonId) -> Result<ResetView, Error> {
    let reader = caller.services.store.reader();
    for AskedReset { person, name, authority } in resets_of(&reader, id).await? {
        if decides_on(caller, &reader, authority).await? {
            let authority = caller.services.directory().line(authority).ok_or(Error::NotFound)?;
            return Ok(ResetView { person, name, authority });
        }
    }
    Err(Error::NotFound)
}

/// Approves or declines a reset as a coordinator: after an approval every login of the person ends and a link is on its
/// way; the person and the authority are told.
///
/// # Errors
/// As `view_reset`; what the rules refuse; `ProveAgain`.
pub async fn decide_reset(
    caller: &Caller,
    authority: AuthorityId,
    id: PersonId,
    key: OnceKey,
    kind: AccountEventKind,
) -> Result<(), Error> {
    caller.proved_lately()?;
    let (of, input) = ((states(caller, authority)?, authority), ("decide_reset", authority, id, kind));
    let mut tx = match caller.begin_on_people_of(of, &[id], key, &input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    check_own_standing(caller, &tx, authority).await?;
    let decides_on = decides_on(caller, &tx, authority).await?;
    let is_asked = resets_at(&tx, &[authority]).await?.iter().any(|reset| reset.person == id);
    if !(decides_on && is_asked) {
        return Err(Error::NotFound);
    }
    let standing = store::accounts::standing(&tx, id, authority).await?.ok_or(Error::NotFound)?;
    let event = administration::decide_reset(kind, &standing, &caller.person, decides_on, caller.now)?;
    apply(&caller.services, &mut tx, &event).await?;
    Ok(tx.finish_people(&[event], "").await?)
}

/// Whether the caller decides on the authority as a whole, as a coordinator of others or, at a national coordinator, as the
/// Commission, which registers it (Article 8(1)(c) of Regulation 1024/2012): nobody else is over it.
async fn decides_on(caller: &Caller, reads: &impl Reads, authority: AuthorityId) -> Result<bool, Error> {
    let country = state_of(caller, authority)?;
    let network = network::around(reads, country, authority).await?;
    let place = network.place(authority, country);
    let is_other = caller.person.authority != authority;
    Ok(is_other && rules::may_change_life(&caller.person, &network, authority, &place))
}
