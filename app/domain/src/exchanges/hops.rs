//! A request that is passed on again and again: coordinators hear of it (`workflows.md` 3.3, loop protection).

use super::coordination::call_all;
use super::event::{Event, EventKind, by_system};
use super::{Act, Decided};
use crate::ids::AuthorityId;
use crate::procedures::Procedure;
use time::OffsetDateTime;

/// So often a request may be passed on before coordinators hear of it. `workflows.md` 3.3 leaves the number open: three
/// moves lead from a central authority over a region to whoever holds the file, and mend one mistake on the way.
pub const MOST_FORWARDS: usize = 3;

/// Whether an act passes a request on once too often, after so many times before. It does so once, however often it is
/// passed on afterwards.
#[must_use]
pub const fn passes_around(act: &Act, before: usize) -> bool {
    matches!(act, Act::Forward { .. }) && before == MOST_FORWARDS
}

/// After that the coordinators in charge of both sides are called in, each for one authority, and told, with those who take
/// part already; nothing more where nobody is in charge.
#[must_use]
pub fn passed_around(
    decided: Decided,
    in_charge: &[(AuthorityId, AuthorityId)],
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Decided {
    let Decided { mut exchange, events } = decided;
    call_all(&mut exchange, in_charge, procedure, now);
    let coordinators = exchange.coordinators().filter(|(one, help)| help.helped_by(*one).is_some());
    let tell: Vec<AuthorityId> = coordinators.map(|(one, _)| one).collect();
    if tell.is_empty() {
        return Decided { exchange, events };
    }
    let event = Event { tell, ..by_system(&exchange, EventKind::PassedAround, now) };
    Decided { events: events.and(event), exchange }
}
