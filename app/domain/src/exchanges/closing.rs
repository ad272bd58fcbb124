//! How an exchange comes to its end: the state that it enters, the rating that goes with it, and closing by agreement. One
//! side proposes to close, with the reason; the other agrees, or declines with its own, and until then all goes on
//! (Article 14(7) of Regulation 1024/2012: exchanges are closed as soon as possible after they are complete).

use super::transition::Refused;
use super::{Act, Action, Exchange, Lifecycle, Rating, part};
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::definition::{Phase, StateDefinition};
use time::OffsetDateTime;

/// Why the action is not open because of a proposal to close: there is one at most, whoever made it does not answer it,
/// the other side agrees or declines before it closes alone, and nothing is closed by agreement while questions lie with
/// another authority (`workflows.md` 3.3).
#[must_use]
pub fn in_the_way(exchange: &Exchange, side: &str, action: Action) -> Option<Refusal> {
    let proposed_by = exchange.closing_proposed_by.as_deref();
    let waits_for_us = proposed_by.is_some_and(|by| by != side);
    let refusal = match action {
        Action::ProposeClosing => proposed_by.map(|_| Refusal::ClosingProposed),
        Action::AgreeClosing | Action::DeclineClosing => {
            (!waits_for_us).then_some(Refusal::NoClosingProposed)
        }
        Action::Close => waits_for_us.then_some(Refusal::ClosingProposed),
        _ => None,
    };
    if refusal.is_some() {
        return refusal;
    }
    let closes = matches!(action, Action::ProposeClosing | Action::AgreeClosing);
    (closes && exchange.has_open_parts()).then_some(Refusal::PartsOpen)
}

/// What an act of closing, or of rating, changes.
pub(super) fn apply(next: &mut Exchange, act: &Act, side: &str) -> Result<(), Refused> {
    match act {
        Act::ProposeClosing => next.closing_proposed_by = Some(side.to_owned()),
        Act::DeclineClosing => next.closing_proposed_by = None,
        Act::Rate { rating } => rate(next, side, *rating)?,
        Act::Close { rating } | Act::AgreeClosing { rating } => {
            if rating.is_some() {
                rate(next, side, *rating)?;
            }
        }
        _ => return Err(Refusal::NotNow.into()),
    }
    Ok(())
}

/// The exchange gets into a state. Whoever moves it on goes on with it, so that a proposal to close is settled by that.
pub(super) fn enter(next: &mut Exchange, state: &StateDefinition, now: OffsetDateTime) {
    if next.state("") != Some(state.id.as_str()) {
        next.closing_proposed_by = None;
    }
    next.lifecycle = lifecycle_in(state, now);
    part::end_with_the_whole(next, now);
}

fn lifecycle_in(state: &StateDefinition, now: OffsetDateTime) -> Lifecycle {
    match (state.phase, state.ending) {
        (Phase::Closed, Some(ending)) => Lifecycle::Closed { state: state.id.clone(), ending, at: now },
        (Phase::Draft, _) => Lifecycle::Draft,
        _ => Lifecycle::Open { state: state.id.clone() },
    }
}

fn rate(next: &mut Exchange, side: &str, rating: Option<Rating>) -> Result<(), Refused> {
    let Some(rating) = rating else {
        return Err(Refused {
            refusal: Refusal::Incomplete,
            problems: vec![FieldProblem::new("timeliness", ProblemCode::NotChosen)],
        });
    };
    let part = next.sides.iter_mut().find(|p| p.is_active && p.side == side).ok_or(Refusal::NotAllowed)?;
    if part.rating.is_some() {
        return Err(Refusal::AlreadyRated.into());
    }
    part.rating = Some(rating);
    Ok(())
}
