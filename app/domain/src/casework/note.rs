//! Internal notes on an exchange: read by people of the own authority alone, never by the other side, never mailed.

use super::{inside, may_undo};
use crate::access::policy::reads_content;
use crate::access::{Ability, Person};
use crate::exchanges::event::EventKind;
use crate::exchanges::{Events, Exchange, Lifecycle};
use crate::ids::PersonId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use time::OffsetDateTime;

/// Path of the text in the form.
pub const PATH: &str = "note";
/// Greatest length of a note in characters.
pub const LENGTH: usize = 4_000;

/// Whether the person reads the notes of the own authority on this exchange: whoever may read its content. A note may
/// name the person concerned, so that nobody reads it once personal data are blocked (Article 14 of Regulation 1024/2012).
#[must_use]
pub fn may_read(exchange: &Exchange, person: &Person) -> bool {
    let is_blocked = matches!(exchange.lifecycle, Lifecycle::Blocked { .. } | Lifecycle::Erased { .. });
    !is_blocked && exchange.side_of(person.authority).is_some() && reads_content(exchange, person)
}

/// Whether the person writes notes: who reads them and does more here than look.
#[must_use]
pub fn may_write(exchange: &Exchange, person: &Person) -> bool {
    let does_something = [Ability::Draft, Ability::Allocate, Ability::Approve, Ability::DecideReferral]
        .iter()
        .any(|ability| person.can(&exchange.procedure, *ability));
    does_something && may_read(exchange, person)
}

/// Adds a note with this text.
///
/// # Errors
/// `NotAllowed` without a role to write; the problem of the text at [`PATH`].
pub fn add(
    exchange: &Exchange,
    person: &Person,
    text: &str,
    now: OffsetDateTime,
) -> Result<Events, (Refusal, Vec<FieldProblem>)> {
    if !may_write(exchange, person) {
        return Err((Refusal::NotAllowed, Vec::new()));
    }
    let problem = |problem| (Refusal::Incomplete, vec![problem]);
    if text.trim().is_empty() {
        return Err(problem(FieldProblem::new(PATH, ProblemCode::Required)));
    }
    if text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(problem(FieldProblem::new(PATH, ProblemCode::NotText)));
    }
    if text.chars().count() > LENGTH {
        return Err(problem(FieldProblem::new(PATH, ProblemCode::TooLong).with("max", LENGTH)));
    }
    Ok(inside(exchange.id, EventKind::NoteAdded, person, (None, None), now))
}

/// Takes a note back that this author wrote at that instant.
///
/// # Errors
/// `NotAllowed` for the note of somebody else; `UndoOver` after ten minutes.
pub fn take_back(
    exchange: &Exchange,
    person: &Person,
    author: PersonId,
    written_at: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<Events, Refusal> {
    if author != person.id || !may_read(exchange, person) {
        return Err(Refusal::NotAllowed);
    }
    if !may_undo(written_at, now) {
        return Err(Refusal::UndoOver);
    }
    Ok(inside(exchange.id, EventKind::NoteTakenBack, person, (None, None), now))
}
