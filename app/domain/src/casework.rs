//! Daily work on exchanges inside one authority: who has them, in which unit they lie, labels, internal notes, phrases
//! for replies. Nothing of it leaves the authority.

pub mod label;
pub mod note;
pub mod person_mark;
pub mod phrase;
pub mod seen;
pub mod unit;
pub mod view;
pub mod work;

pub use label::{Colour, Label};
pub use phrase::Phrase;
pub use seen::HolderSeen;
pub use unit::Unit;
pub use work::{Standing, Step, StepOutcome, StepRow, Work};

use crate::access::Person;
use crate::exchanges::event::EventKind;
use crate::exchanges::{Event, Events};
use crate::ids::ExchangeId;
use time::{Duration, OffsetDateTime};

/// For so long a step inside the own authority can be undone by who made it.
pub const UNDO_FOR: Duration = Duration::minutes(10);

/// Whether something done then can still be undone.
#[must_use]
pub fn may_undo(done_at: OffsetDateTime, now: OffsetDateTime) -> bool {
    now < done_at.saturating_add(UNDO_FOR)
}

/// An event of which only the authority of the person reads, and nobody is told.
fn inside(
    exchange: ExchangeId,
    kind: EventKind,
    person: &Person,
    change: (Option<String>, Option<String>),
    at: OffsetDateTime,
) -> Events {
    let (from, to) = change;
    Events::one(Event {
        exchange,
        kind,
        at,
        person: Some(person.id),
        authority: Some(person.authority),
        from,
        to,
        date: None,
        agreed: None,
        rating: None,
        tell: Vec::new(),
        is_daily: false,
    })
}
