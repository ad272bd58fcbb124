//! Exchanges that follow from exchanges of other procedures.

use super::{Exchange, Lifecycle};
use crate::access::Person;
use crate::accounts::Role;
use crate::procedures::Procedure;
use crate::procedures::definition::FollowsDefinition;

/// The row of the definition by which the person may begin an exchange of this procedure that follows from this one, which
/// is of the other: its authority takes part for itself on a side that may, the other one was sent and has come so far,
/// and the person drafts in this procedure.
#[must_use]
pub fn link<'a>(
    procedure: &'a Procedure,
    exchange: &Exchange,
    other: &Procedure,
    person: &Person,
) -> Option<&'a FollowsDefinition> {
    let follows = procedure.follows.iter().find(|follows| follows.id == exchange.procedure)?;
    let own = exchange.participation_of(person.authority)?;
    let is_side = own.side == other.initiating_side()
        || (follows.by_either && own.side == other.answering_side() && exchange.accepted_at.is_some());
    let has_come = match exchange.lifecycle {
        Lifecycle::Draft | Lifecycle::Blocked { .. } | Lifecycle::Erased { .. } => false,
        Lifecycle::Open { .. } => follows.while_open,
        Lifecycle::Closed { .. } => true,
    };
    let may = is_side && has_come && exchange.sent_at.is_some();
    (may && person.holds(&procedure.procedure, Role::Drafter)).then_some(follows)
}
