//! Which actions are open to a person now, and why the others are not. The page draws what is open and says why the rest
//! is not; whoever takes an action all the same is refused for the same reason.

use super::transition::draft_state;
use super::{
    Action, Exchange, allocation, closing, confidential, coordination, lapse, part, periods, referral,
};
use crate::access::{Person, policy};
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::definition::TransitionDefinition;

/// A move that the definition allows a person now.
pub(super) struct Move<'a> {
    /// The side of the person.
    pub side: &'a str,
    /// The present state.
    pub from: &'a str,
    /// The row of the table.
    pub row: &'a TransitionDefinition,
}

/// The move by which the person takes this action now.
///
/// # Errors
/// The one reason why it is not open: role and side before the state, the state before what stands in the way.
pub(super) fn open_move<'a>(
    exchange: &'a Exchange,
    person: &Person,
    procedure: &'a Procedure,
    action: Action,
) -> Result<Move<'a>, Refusal> {
    policy::may(person, action, exchange, procedure)?;
    let side = exchange.side_of(person.authority).ok_or(Refusal::NotAllowed)?;
    let from = exchange.state(draft_state(procedure)).ok_or(Refusal::DataBlocked)?;
    let Some(row) = procedure.transition(action, from, side) else {
        let waits = waits_for_decision(exchange, person, procedure, from);
        return Err(if waits { Refusal::WaitsForDecision } else { Refusal::NotNow });
    };
    if !lapse::is_free(row, exchange) {
        return Err(Refusal::DeadlineNotOver);
    }
    let refusal = not_yet(action, exchange, procedure, side)
        .or_else(|| in_the_way(exchange, procedure, person, side, action));
    refusal.map_or(Ok(Move { side, from, row }), Err)
}

/// Why the person cannot take the action now; none where it is open. What only the network knows, whom it would call in,
/// is not asked.
#[must_use]
pub fn why_not(
    exchange: &Exchange,
    person: &Person,
    procedure: &Procedure,
    action: Action,
) -> Option<Refusal> {
    open_move(exchange, person, procedure, action).err()
}

/// The actions that the person may take now; the page draws these buttons and no others.
#[must_use]
pub fn available_actions(exchange: &Exchange, person: &Person, procedure: &Procedure) -> Vec<Action> {
    let is_open = |action: &Action| why_not(exchange, person, procedure, *action).is_none();
    Action::ALL.into_iter().filter(is_open).collect()
}

/// The other actions that the definition lets the side of the person take at some time, whatever role they need, each with
/// the reason why the person cannot take it now. A draft is sent once, so what was sent tells nothing of that.
#[must_use]
pub fn closed_actions(exchange: &Exchange, person: &Person, procedure: &Procedure) -> Vec<(Action, Refusal)> {
    let Some(side) = exchange.side_of(person.authority) else { return Vec::new() };
    Action::ALL
        .into_iter()
        .filter(|action| action.is_taken_by_people() && *action != Action::Send)
        .filter(|action| procedure.sides_that_may(*action).contains(&side))
        .filter_map(|action| Some((action, why_not(exchange, person, procedure, action)?)))
        .collect()
}

/// The states in which the definition lets this side take the action, in its order.
#[must_use]
pub fn states_for<'a>(procedure: &'a Procedure, action: Action, side: &str) -> Vec<&'a str> {
    let states = procedure.states.iter().map(|state| state.id.as_str());
    states.filter(|state| procedure.transition(action, state, side).is_some()).collect()
}

/// Whether something waits for a decision in the present state that the reader may know of.
fn waits_for_decision(exchange: &Exchange, person: &Person, procedure: &Procedure, state: &str) -> bool {
    let is_decided = |row: &TransitionDefinition| {
        coordination::is_decision(row.action) && row.from.iter().any(|from| from == state)
    };
    coordination::awaiting_seen(exchange, person.authority).is_some()
        && procedure.transitions.iter().any(is_decided)
}

/// Conditions beyond the table: a proposal to agree to, a period to extend, a rating not yet given.
fn not_yet(action: Action, exchange: &Exchange, procedure: &Procedure, side: &str) -> Option<Refusal> {
    let is_initiator = procedure.initiating_side() == side;
    match action {
        Action::AgreeDate => {
            let proposed = exchange.dates.proposed.filter(|proposal| proposal.by_initiator != is_initiator);
            proposed.is_none().then_some(Refusal::NoDateProposed)
        }
        Action::Extend => (!periods::is_extensible(exchange, procedure)).then_some(Refusal::NotExtensible),
        Action::Rate => {
            let has_rated =
                exchange.sides.iter().any(|p| p.is_active && p.side == side && p.rating.is_some());
            has_rated.then_some(Refusal::AlreadyRated)
        }
        _ => None,
    }
}

/// What stands in the way of an action that the table allows: allocation, parts that lie with others, a proposal to close,
/// confidential treatment, coordinators, and what they decided.
fn in_the_way(
    exchange: &Exchange,
    procedure: &Procedure,
    person: &Person,
    side: &str,
    action: Action,
) -> Option<Refusal> {
    allocation::in_the_way(exchange, person, action)
        .or_else(|| part::in_the_way(exchange, person.authority, action))
        .or_else(|| closing::in_the_way(exchange, side, action))
        .or_else(|| confidential::in_the_way(exchange, person.authority, side, action))
        .or_else(|| coordination::in_the_way(exchange, procedure, person, side, action))
        .or_else(|| referral::in_the_way(exchange, person.authority, action))
}
