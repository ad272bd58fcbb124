//! A reply that comes late: after its legal day, or after the day on which both sides agreed. Whoever sends it says why
//! (`workflows.md` 3.1, row 19).

use super::clocks::{self, Calendars};
use super::{Action, Exchange};
use crate::procedures::Procedure;
use crate::procedures::definition::ClockKind;
use time::{Date, OffsetDateTime};

/// The day that the reply passes which goes out by this action now, by the calendar of whoever answers: the earliest,
/// where it passes several. None for a reply in time, and for any other action. The legal day counts for the first reply
/// alone; what is asked again has a day of its own. A reply that was submitted in time is late if it is approved late: the
/// other side gets it then.
#[must_use]
pub fn passed(
    exchange: &Exchange,
    procedure: &Procedure,
    calendars: &Calendars,
    action: Action,
    now: OffsetDateTime,
) -> Option<Date> {
    let is_reply = match action {
        Action::Reply => true,
        Action::Approve => {
            exchange.awaiting.as_ref().is_some_and(|awaiting| awaiting.action == Action::Reply)
        }
        _ => false,
    };
    if !is_reply {
        return None;
    }
    let holder = procedure.answering_side();
    let agreed = clocks::running(exchange, procedure, calendars)
        .into_iter()
        .filter(|clock| clock.kind == ClockKind::Agreed && clock.definition.holder == holder);
    clocks::legal_limits(exchange, procedure, calendars)
        .into_iter()
        .chain(agreed)
        .filter(|clock| clock.calendar.day(now) > clock.reckoning.due)
        .map(|clock| clock.reckoning.due)
        .min()
}
