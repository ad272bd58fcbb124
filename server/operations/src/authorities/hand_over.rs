//! Hands over what runs at an authority that is about to lose the access with which it could act: in the same change, all
//! of it or nothing.

use super::coordinate::state_of;
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::access::policy::roles_for;
use domain::exchanges::succession::{self, Held, Successor};
use domain::exchanges::{Action, Events, Exchange};
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use std::sync::Arc;
use store::Tx;
use store::authorities::{has_role, hold_access_alone, is_reachable};
use store::exchanges::{hand_papers_over, held, save, system_load};

/// Gives every running exchange of an authority, of one procedure or of all, to the successor; yields the events. Nothing
/// where nothing runs, whoever is chosen.
///
/// # Errors
/// Refused with what is wrong with the successor, and with the number of exchanges where none is chosen.
pub(super) async fn hand_over(
    caller: &Caller,
    tx: &mut Tx,
    from: AuthorityId,
    procedure: Option<&ProcedureId>,
    successor: Option<AuthorityId>,
) -> Result<Events, Error> {
    hold_access_alone(tx, from, procedure).await?;
    let mut all = Vec::new();
    let mut definitions = Vec::new();
    for id in held(tx, from, procedure).await? {
        let exchange = system_load(tx, id).await?.ok_or(Error::NotFound)?;
        definitions.push(definition(caller, &exchange)?);
        let can_be_taken = match successor {
            Some(to) => can_take(tx, &exchange, from, to).await?,
            None => false,
        };
        all.push(Held { exchange, can_be_taken });
    }
    let successor = match successor {
        Some(authority) => Some(Successor {
            authority,
            is_of_same_state: state_of(caller, authority)? == state_of(caller, from)?,
        }),
        None => None,
    };
    let path = succession::path(procedure);
    let decided = succession::hand_over(&all, from, successor, &path, &caller.person, caller.now)?;
    let mut events = Vec::new();
    for (mut one, loaded) in decided.into_iter().zip(definitions) {
        let before = one.exchange.revision;
        one.exchange.revision = before.next();
        if let Some(to) = successor {
            hand_papers_over(tx, one.exchange.id, from, to.authority).await?;
        }
        save(tx, before, &one.exchange, &loaded.definition).await?;
        events.push(one.events);
    }
    Ok(Events::joined(events))
}

/// The version under which an exchange runs.
fn definition(caller: &Caller, exchange: &Exchange) -> Result<Arc<Loaded>, Error> {
    let procedures = caller.services.procedures();
    procedures.version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)
}

/// Whether somebody of the successor can act in the place that the authority has: as whoever reads requests does, or as a
/// coordinator that was called in.
async fn can_take(tx: &Tx, exchange: &Exchange, from: AuthorityId, to: AuthorityId) -> Result<bool, Error> {
    let procedure = &exchange.procedure;
    Ok(if exchange.help_of(from).is_some() {
        has_role(tx, procedure, to, roles_for(Action::TakeUp)).await?
    } else {
        is_reachable(tx, procedure, to).await?
    })
}
