//! An exchange as rows: one of `exchange`, one of `participation` for each authority that takes part, or did.

use super::{coordination, parts, terms};
use crate::Error;
use crate::entities::{exchange, participation};
use crate::stored::{day, day_text, instant, millis};
use domain::exchanges::{Dates, Exchange, Lifecycle, Participation, Proposal, Rating};
use domain::ids::{AuthorityId, ExchangeId, PersonId, Revision, UnitId};
use domain::procedures::ProcedureId;
use domain::procedures::definition::Ending;
use sea_orm::ActiveValue::{NotSet, Set};
use time::OffsetDateTime;
use uuid::Uuid;

const TABLE: &str = "exchange";

/// A row that was never written by these rules.
fn corrupt(id: Uuid, why: &str) -> Error {
    Error::corrupt(TABLE, id, why)
}

/// The columns that a lifecycle fills. A column that it does not know keeps its value: a blocked exchange still says
/// how it ended.
#[derive(Default)]
struct Life {
    code: &'static str,
    state: Option<String>,
    ending: Option<&'static str>,
    closed_at: Option<OffsetDateTime>,
    blocked_at: Option<OffsetDateTime>,
    erased_at: Option<OffsetDateTime>,
}

fn life(lifecycle: &Lifecycle) -> Option<Life> {
    let mut life = Life::default();
    match lifecycle {
        Lifecycle::Draft => return None,
        Lifecycle::Open { state } => (life.code, life.state) = ("open", Some(state.clone())),
        Lifecycle::Closed { state, ending, at } => {
            (life.code, life.state) = ("closed", Some(state.clone()));
            (life.ending, life.closed_at) = (Some(ending_code(*ending)), Some(*at));
        }
        Lifecycle::Blocked { closed_at, at } => {
            (life.code, life.closed_at, life.blocked_at) = ("blocked", Some(*closed_at), Some(*at));
        }
        Lifecycle::Erased { at } => (life.code, life.erased_at) = ("erased", Some(*at)),
    }
    Some(life)
}

const fn ending_code(ending: Ending) -> &'static str {
    match ending {
        Ending::Closed => "closed",
        Ending::Withdrawn => "withdrawn",
        Ending::Refused => "refused",
    }
}

fn parse_ending(text: &str) -> Option<Ending> {
    [Ending::Closed, Ending::Withdrawn, Ending::Refused]
        .into_iter()
        .find(|ending| ending_code(*ending) == text)
}

/// The row to insert.
///
/// # Errors
/// `Corrupt` for a draft or an exchange without a number: those are no exchanges yet.
pub fn inserted(exchange: &Exchange) -> Result<exchange::ActiveModel, Error> {
    let mut row = updated(exchange)?;
    let number = exchange.number.clone().ok_or_else(|| corrupt(exchange.id.0, "no number"))?;
    row.id = Set(exchange.id.0);
    row.number = Set(number);
    row.procedure = Set(exchange.procedure.as_str().to_owned());
    row.version = Set(i32::try_from(exchange.version).map_err(|_| corrupt(exchange.id.0, "version"))?);
    if row.state.is_not_set() {
        row.state = Set(String::new());
    }
    // Rows that are inserted together name the same columns.
    for column in [&mut row.closed_at, &mut row.blocked_at, &mut row.erased_at] {
        if column.is_not_set() {
            *column = Set(None);
        }
    }
    if row.ending.is_not_set() {
        row.ending = Set(None);
    }
    Ok(row)
}

/// The columns to update: number, procedure and version stay for life.
///
/// # Errors
/// `Corrupt` for a draft.
pub fn updated(exchange: &Exchange) -> Result<exchange::ActiveModel, Error> {
    let life = life(&exchange.lifecycle).ok_or_else(|| corrupt(exchange.id.0, "a draft"))?;
    let kept = |at: Option<OffsetDateTime>| at.map_or(NotSet, |at| Set(Some(millis(at))));
    let dates = &exchange.dates;
    Ok(exchange::ActiveModel {
        id: NotSet,
        number: NotSet,
        procedure: NotSet,
        version: NotSet,
        lifecycle: Set(life.code.to_owned()),
        state: life.state.map_or(NotSet, Set),
        ending: life.ending.map_or(NotSet, |code| Set(Some(code.to_owned()))),
        revision: Set(exchange.revision.0),
        wanted: Set(dates.wanted.map(day_text)),
        proposed: Set(dates.proposed.map(|proposal| day_text(proposal.date))),
        proposed_by_initiator: Set(dates.proposed.map(|proposal| proposal.by_initiator)),
        agreed: Set(dates.agreed.map(day_text)),
        terms: Set(terms::written(exchange)?),
        sent_at: Set(exchange.sent_at.map(millis)),
        accepted_at: Set(exchange.accepted_at.map(millis)),
        answered_at: Set(exchange.answered_at.map(millis)),
        changed_at: Set(millis(exchange.changed_at)),
        closed_at: kept(life.closed_at),
        blocked_at: kept(life.blocked_at),
        erased_at: kept(life.erased_at),
        refusal_ground: Set(exchange.refusal_ground.clone()),
        referred_to: Set(exchange.referred_to.map(|authority| authority.0)),
        asked_again: Set(names(&exchange.asked_again)),
        follows: Set(exchange.follows.map(|id| id.0)),
        confidential: Set(names(&exchange.confidential)),
        awaiting: Set(coordination::awaiting_written(exchange.id.0, exchange.awaiting.as_ref())?),
        declined: Set(names(&exchange.declined)),
        refused: Set(coordination::refused_written(exchange.id.0, exchange.refused.as_ref())?),
        closing_proposed_by: Set(exchange.closing_proposed_by.clone()),
        parts_given: Set(Some(i32::from(exchange.parts_given))),
    })
}

/// Names of a definition as one column: they hold no blanks.
fn names(all: &[String]) -> Option<String> {
    (!all.is_empty()).then(|| all.join(" "))
}

fn read_names(column: Option<String>) -> Vec<String> {
    column.iter().flat_map(|all| all.split(' ')).map(str::to_owned).collect()
}

/// The rows of the sides, in their order.
///
/// # Errors
/// `Corrupt` when a part cannot be written.
pub fn sides(exchange: &Exchange) -> Result<Vec<participation::ActiveModel>, Error> {
    exchange.sides.iter().zip(0..).map(|(part, position)| side_row(exchange.id, part, position)).collect()
}

fn side_row(
    exchange: ExchangeId,
    part: &Participation,
    position: i32,
) -> Result<participation::ActiveModel, Error> {
    Ok(participation::ActiveModel {
        exchange_id: Set(exchange.0),
        authority_id: Set(part.authority.0),
        position: Set(position),
        side: Set(part.side.clone()),
        is_active: Set(part.is_active),
        assigned: Set(part.assigned.map(|person| person.0)),
        unit: Set(part.unit.map(|unit| unit.0)),
        own_reference: Set(part.own_reference.clone()),
        rating_timeliness: Set(part.rating.map(|rating| i32::from(rating.timeliness))),
        rating_effort: Set(part.rating.map(|rating| i32::from(rating.effort))),
        part: Set(parts::written(exchange.0, part.part.as_ref())?),
        help: Set(coordination::help_written(exchange.0, part.help.as_ref())?),
    })
}

/// The exchange of these rows.
///
/// # Errors
/// `Corrupt` when the rows break a rule that every writer keeps.
pub fn read(row: exchange::Model, mut sides: Vec<participation::Model>) -> Result<Exchange, Error> {
    let at = |column: Option<i64>| column.map(|at| instant(TABLE, row.id, at)).transpose();
    let on = |column: &Option<String>| column.as_deref().map(|text| day(TABLE, row.id, text)).transpose();
    let dates = Dates { wanted: on(&row.wanted)?, proposed: proposal(&row)?, agreed: on(&row.agreed)? };
    sides.sort_by_key(|part| part.position);
    Ok(Exchange {
        id: ExchangeId(row.id),
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| corrupt(row.id, "procedure"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt(row.id, "version"))?,
        lifecycle: lifecycle(&row)?,
        revision: Revision(row.revision),
        sides: sides.into_iter().map(side).collect::<Result<_, _>>()?,
        dates,
        terms: terms::read(row.id, row.terms.as_deref())?,
        sent_at: at(row.sent_at)?,
        accepted_at: at(row.accepted_at)?,
        answered_at: at(row.answered_at)?,
        changed_at: instant(TABLE, row.id, row.changed_at)?,
        number: Some(row.number),
        refusal_ground: row.refusal_ground,
        referred_to: row.referred_to.map(AuthorityId),
        asked_again: read_names(row.asked_again),
        follows: row.follows.map(ExchangeId),
        confidential: read_names(row.confidential),
        confidential_documents: Vec::new(),
        awaiting: coordination::awaiting_read(row.id, row.awaiting.as_deref())?,
        declined: read_names(row.declined),
        refused: coordination::refused_read(row.id, row.refused.as_deref())?,
        closing_proposed_by: row.closing_proposed_by,
        // Empty as long as it was not saved since it is counted.
        parts_given: row.parts_given.map_or(Ok(0), u16::try_from).map_err(|_| corrupt(row.id, "parts"))?,
    })
}

fn proposal(row: &exchange::Model) -> Result<Option<Proposal>, Error> {
    match (&row.proposed, row.proposed_by_initiator) {
        (None, None) => Ok(None),
        (Some(date), Some(by_initiator)) => {
            Ok(Some(Proposal { by_initiator, date: day(TABLE, row.id, date)? }))
        }
        _ => Err(corrupt(row.id, "half a proposal")),
    }
}

fn lifecycle(row: &exchange::Model) -> Result<Lifecycle, Error> {
    let at = |column: Option<i64>, why| {
        column.map_or_else(|| Err(corrupt(row.id, why)), |at| instant(TABLE, row.id, at))
    };
    match row.lifecycle.as_str() {
        "open" => Ok(Lifecycle::Open { state: row.state.clone() }),
        "closed" => {
            let ending = row.ending.as_deref().and_then(parse_ending);
            Ok(Lifecycle::Closed {
                state: row.state.clone(),
                ending: ending.ok_or_else(|| corrupt(row.id, "closed without an ending"))?,
                at: at(row.closed_at, "closed without a time")?,
            })
        }
        "blocked" => Ok(Lifecycle::Blocked {
            closed_at: at(row.closed_at, "blocked without the time of closure")?,
            at: at(row.blocked_at, "blocked without a time")?,
        }),
        "erased" => Ok(Lifecycle::Erased { at: at(row.erased_at, "erased without a time")? }),
        _ => Err(corrupt(row.id, "lifecycle")),
    }
}

fn side(row: participation::Model) -> Result<Participation, Error> {
    let broken =
        || Error::corrupt("participation", format!("{} {}", row.exchange_id, row.authority_id), "rating");
    let mark = |column: i32| u8::try_from(column).map_err(|_| broken());
    let rating = match (row.rating_timeliness, row.rating_effort) {
        (None, None) => None,
        (Some(timeliness), Some(effort)) => {
            Some(Rating::new(mark(timeliness)?, mark(effort)?).ok_or_else(broken)?)
        }
        _ => return Err(broken()),
    };
    Ok(Participation {
        part: parts::read(row.exchange_id, row.part.as_deref())?,
        help: coordination::help_read(row.exchange_id, row.help.as_deref())?,
        authority: AuthorityId(row.authority_id),
        side: row.side,
        is_active: row.is_active,
        assigned: row.assigned.map(PersonId),
        unit: row.unit.map(UnitId),
        own_reference: row.own_reference,
        rating,
        has_allocation: false,
    })
}
