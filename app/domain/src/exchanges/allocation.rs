//! Allocation inside an authority, where its switch for the procedure says so: what comes in waits until somebody there
//! is given it (`workflows.md` 3.1, row 6; `actors.md` 1.4).

use super::{Action, Exchange, Lifecycle, PartState};
use crate::access::{Ability, Person};
use crate::ids::AuthorityId;
use crate::problem::Refusal;

impl Exchange {
    /// Whether the exchange, or a part of it, came in to this authority and was neither accepted nor refused there.
    /// Coordinators that were called in take it up instead.
    #[must_use]
    pub fn is_new_to(&self, authority: AuthorityId) -> bool {
        let Some(own) = self.participation_of(authority) else { return false };
        // Whoever began the exchange stands first for its life.
        let is_received = self.sides.first().is_some_and(|author| author.side != own.side);
        let is_open = matches!(self.lifecycle, Lifecycle::Open { .. });
        is_received
            && is_open
            && own.help.is_none()
            && match &own.part {
                Some(part) => part.state == PartState::Sent,
                None => self.accepted_at.is_none() && !self.has_refused(authority),
            }
    }

    /// Whether this authority refused the whole, and that stands.
    fn has_refused(&self, authority: AuthorityId) -> bool {
        let refused = self.refused.as_ref();
        refused.is_some_and(|refused| refused.authority == authority && refused.overruled_at.is_none())
    }

    /// Whether the authority gives it to somebody before anybody there works on it.
    #[must_use]
    pub fn is_allocated_at(&self, authority: AuthorityId) -> bool {
        self.is_new_to(authority) && self.participation_of(authority).is_some_and(|own| own.has_allocation)
    }

    /// Whether it waits for that: nobody there has it.
    #[must_use]
    pub fn waits_for_allocation(&self, authority: AuthorityId) -> bool {
        self.is_allocated_at(authority)
            && self.participation_of(authority).is_some_and(|own| own.assigned.is_none())
    }
}

/// Why the action is not open while the exchange waits for allocation: nobody acts on it, but that whoever allocates may
/// see that it belongs to another authority, and passes it on or declines it where the own role allows that.
#[must_use]
pub fn in_the_way(exchange: &Exchange, person: &Person, action: Action) -> Option<Refusal> {
    if !exchange.waits_for_allocation(person.authority) {
        return None;
    }
    let sends_away = matches!(action, Action::Forward | Action::Refuse | Action::RefusePart);
    let may = sends_away && person.can(&exchange.procedure, Ability::Allocate);
    (!may).then_some(Refusal::WaitsForAllocation)
}
