//! Hands over what runs at an authority that is about to lose the access with which it could act: in the same change, all
//! of it or nothing.

use super::admission::unfit_to_succeed;
use super::coordinate::state_of;
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::access::policy::roles_for;
use domain::accounts::Role;
use domain::authorities::{merge, split};
use domain::exchanges::succession::{self, Held, Successor};
use domain::exchanges::{Action, Events, Exchange, Lifecycle};
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Tx;
use store::authorities::{has_role, hold_access_alone, is_reachable};
use store::exchanges::{hand_papers_over, held, save, system_load};

/// Why an authority can act no longer.
#[derive(Debug, Clone, Copy)]
pub(super) enum Leaving<'a> {
    /// It loses its access to a procedure.
    Access(&'a ProcedureId),
    /// A task of it goes to the successor.
    Task(&'a ProcedureId),
    /// It takes part in nothing any more.
    Network,
    /// It takes part in nothing any more, once its tasks have gone to others.
    Split,
    /// It goes with its people into the successor, which answers for what is closed too.
    Merged,
}

impl<'a> Leaving<'a> {
    const fn procedure(self) -> Option<&'a ProcedureId> {
        match self {
            Self::Access(procedure) | Self::Task(procedure) => Some(procedure),
            Self::Network | Self::Split | Self::Merged => None,
        }
    }

    const fn is_merged(self) -> bool {
        matches!(self, Self::Merged)
    }

    fn path(self) -> String {
        match self {
            Self::Merged => merge::INTO.to_owned(),
            Self::Split => split::LEAVES.to_owned(),
            Self::Task(procedure) => split::to_path(procedure),
            Self::Access(_) | Self::Network => succession::path(self.procedure()),
        }
    }
}

/// Gives every running exchange of an authority to the successor, of one procedure or of all; yields the events. Nothing
/// where nothing runs, whoever is chosen.
///
/// # Errors
/// Refused with what is wrong with the successor, also where a definition does not admit it, and with the number of exchanges where none is chosen.
pub(super) async fn hand_over(
    caller: &Caller,
    tx: &mut Tx,
    from: AuthorityId,
    why: Leaving<'_>,
    successor: Option<AuthorityId>,
) -> Result<Events, Error> {
    hold_access_alone(tx, from, why.procedure()).await?;
    let mut all = Vec::new();
    let mut definitions = BTreeMap::new();
    for id in held(tx, from, why.procedure(), why.is_merged()).await? {
        let exchange = system_load(tx, id).await?.ok_or(Error::NotFound)?;
        let loaded = definition(caller, &exchange)?;
        let is_open = matches!(exchange.lifecycle, Lifecycle::Open { .. });
        let (can_be_taken, unfit) = match successor {
            Some(to) if is_open => {
                let unfit =
                    unfit_to_succeed(&caller.services, tx, &loaded.definition, &exchange, from, to).await?;
                (can_take(tx, &exchange, from, to).await?, unfit)
            }
            // What is closed is only read.
            Some(_) => (true, None),
            None => (false, None),
        };
        definitions.insert(id, loaded);
        all.push(Held { exchange, can_be_taken, unfit });
    }
    let successor = match successor {
        Some(authority) => Some(Successor {
            authority,
            is_of_same_state: state_of(caller, authority)? == state_of(caller, from)?,
            has_people: why.is_merged(),
        }),
        None => None,
    };
    let decided = succession::hand_over(&all, from, successor, &why.path(), &caller.person, caller.now)?;
    let mut events = Vec::new();
    for mut one in decided {
        let before = one.exchange.revision;
        one.exchange.revision = before.next();
        let loaded = definitions.get(&one.exchange.id).ok_or(Error::NotFound)?;
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

/// Whether somebody of the successor can act in the place that the authority has in what runs: as whoever reads requests does, as a
/// coordinator that was called in, or reading a copy.
async fn can_take(tx: &Tx, exchange: &Exchange, from: AuthorityId, to: AuthorityId) -> Result<bool, Error> {
    let procedure = &exchange.procedure;
    Ok(if exchange.help_of(from).is_some_and(|help| help.copy.is_some()) {
        has_role(tx, procedure, to, &Role::ALL).await?
    } else if exchange.help_of(from).is_some() {
        has_role(tx, procedure, to, roles_for(Action::TakeUp)).await?
    } else {
        is_reachable(tx, procedure, to).await?
    })
}
