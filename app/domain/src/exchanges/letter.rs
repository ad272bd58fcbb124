//! Letters of an exchange: which may be made now, by whom, and the event of keeping one.

use super::Exchange;
use super::event::{Event, EventKind, Events};
use super::sight::{Sight, sight};
use super::transition::draft_state;
use crate::access::Person;
use crate::accounts::Role;
use crate::language::Language;
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::definition::LetterDefinition;
use time::OffsetDateTime;

/// Where letters are attached to an exchange.
pub const DOCUMENTS: &str = "letter";

/// The letters that the person may make of the exchange now. Nobody writes letters about what they may not read, nor
/// about the whole with a part of it.
#[must_use]
pub fn offered<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    person: &Person,
) -> Vec<&'a LetterDefinition> {
    let may = person.holds(&exchange.procedure, Role::Handler)
        && sight(exchange, procedure, person) == Sight::Everything
        && exchange.part_of(person.authority).is_none();
    let (Some(side), Some(state), true) =
        (exchange.side_of(person.authority), exchange.state(draft_state(procedure)), may)
    else {
        return Vec::new();
    };
    let is_open = |letter: &&LetterDefinition| {
        letter.by.iter().any(|by| by == side) && letter.states.iter().any(|one| one == state)
    };
    procedure.letters.iter().filter(is_open).collect()
}

/// Keeps a letter with the exchange: the event, if the person may make it in this language now.
///
/// # Errors
/// `NotNow` when the letter is not offered, or not in this language.
pub fn keep(
    exchange: &Exchange,
    procedure: &Procedure,
    person: &Person,
    letter: &str,
    language: Language,
    at: OffsetDateTime,
) -> Result<Events, Refusal> {
    let offered = offered(exchange, procedure, person);
    let is_offered = offered.iter().any(|one| one.id == letter && one.languages().contains(&language));
    if !is_offered {
        return Err(Refusal::NotNow);
    }
    Ok(Events::one(Event {
        exchange: exchange.id,
        kind: EventKind::LetterKept,
        at,
        person: Some(person.id),
        authority: Some(person.authority),
        from: None,
        to: None,
        date: None,
        agreed: None,
        rating: None,
        tell: Vec::new(),
        is_daily: false,
    }))
}
