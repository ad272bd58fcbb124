//! A reply that comes late: after its legal day, or after the day on which both sides agreed. Whoever sends it says why
//! (`workflows.md` 3.1, row 19). Some of the answers come late after the legal day alone.

use super::clocks::{self, Calendars};
use super::{Action, Exchange};
use crate::procedures::Procedure;
use crate::procedures::definition::ClockKind;
use time::{Date, OffsetDateTime};

/// The day that the reply passes which goes out by this action now, by the calendar of whoever answers: the earliest,
/// where it passes several. None for a reply in time, and for any other action. The legal day counts for the first reply
/// alone; what is asked again has a day of its own. One that stands still while the requesting side is asked something, and
/// so limits no agreed date, counts where it runs in the state in which the reply is written. Some of the answers pass it
/// like all of them, whether the clock stops with them or runs on for the others; the day on which both sides agreed is
/// that of the whole reply. A reply that was submitted in time is late if it is approved late: the other side gets it then.
#[must_use]
pub fn passed(
    exchange: &Exchange,
    procedure: &Procedure,
    calendars: &Calendars,
    action: Action,
    now: OffsetDateTime,
) -> Option<Date> {
    let awaiting = exchange.awaiting.as_ref().filter(|awaiting| awaiting.is_reply());
    let (sent, written_in) = match action {
        Action::Reply | Action::ReplyPartly => (action, exchange.state("")?),
        Action::Approve => awaiting.map(|awaiting| (awaiting.action, awaiting.from.as_str()))?,
        _ => return None,
    };
    let (is_whole, holder) = (sent == Action::Reply, procedure.answering_side());
    let mut legal = clocks::running_in(exchange, procedure, written_in, calendars);
    legal.retain(|clock| {
        let is_first = exchange.answered_at.is_none();
        is_first && clock.kind == ClockKind::Legal && clock.definition.holder == holder
    });
    let agreed = clocks::running(exchange, procedure, calendars)
        .into_iter()
        .filter(|clock| clock.kind == ClockKind::Agreed && clock.definition.holder == holder)
        .filter(|_| is_whole);
    clocks::legal_limits(exchange, procedure, calendars)
        .into_iter()
        .chain(legal)
        .chain(agreed)
        .filter(|clock| clock.calendar.day(now) > clock.reckoning.due)
        .map(|clock| clock.reckoning.due)
        .min()
}
