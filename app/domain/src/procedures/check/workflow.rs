//! States and transitions, one by one. Whether the whole holds together is the business of `reach`.

use super::faults::Faults;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{Ending, Phase, StateDefinition, TransitionDefinition};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    if procedure.states.first().is_none_or(|state| state.phase != Phase::Draft) {
        faults.add(
            "state.0",
            "the first state is not that of a draft; put a state with `phase = \"draft\"` first",
        );
    }
    for (at, state) in procedure.states.iter().enumerate() {
        check_state(procedure, state, &format!("state.{at}"), faults);
    }
    let ids = procedure.states.iter().enumerate().map(|(at, s)| (format!("state.{at}.id"), s.id.as_str()));
    faults.add_repeated("state", ids);
    for (at, row) in procedure.transitions.iter().enumerate() {
        let place = format!("transition.{at}");
        check_names(procedure, row, &place, faults);
        check_sides(procedure, row, &place, faults);
        check_move(procedure, row, &place, faults);
        check_repeated(procedure, at, row, &place, faults);
    }
    let has = |action: Action| procedure.transitions.iter().any(|row| row.action == action);
    if !has(Action::Send) {
        faults.add("transition", "no transition sends the draft; add one with `action = \"send\"`");
    }
    if !has(Action::Reply) && (!procedure.questions.is_empty() || procedure.own_questions > 0) {
        faults.add("transition", "no transition answers the questions; add one with `action = \"reply\"`");
    }
    if !has(Action::Refuse) && !procedure.refusal.grounds.is_empty() {
        let what =
            "grounds of refusal are listed and no transition refuses; add one with `action = \"refuse\"`";
        faults.add("refusal", what);
    }
}

fn check_state(procedure: &Procedure, state: &StateDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &state.id;
    faults.add_unless_name(&format!("{place}.id"), "state", id);
    let is_closed = state.phase == Phase::Closed;
    if is_closed && state.ending.is_none() {
        let what = format!("the closed state `{id}` does not say how it ended; write `ending`");
        faults.add(place, what);
    }
    if !is_closed && state.ending.is_some() {
        let what = format!("the state `{id}` is not closed and has an ending; remove `ending`");
        faults.add(&format!("{place}.ending"), what);
    }
    match state.waiting_for.as_deref() {
        Some(_) if is_closed => {
            let what = format!("nobody has to act in the closed state `{id}`; remove `waiting_for`");
            faults.add(&format!("{place}.waiting_for"), what);
        }
        Some(side) if !procedure.sides.iter().any(|known| known.id == side) => {
            let what =
                format!("the state `{id}` waits for `{side}`, which is no side; name one of the sides");
            faults.add(&format!("{place}.waiting_for"), what);
        }
        Some(side) => {
            let may_act = |row: &TransitionDefinition| {
                row.from.contains(id)
                    && row.by.iter().any(|by| by == side)
                    && row.action != Action::Rate
                    && row.after_deadline.is_none()
            };
            if !procedure.transitions.iter().any(may_act) {
                let what = format!(
                    "the state `{id}` waits for `{side}`, which can do nothing in it; add a transition"
                );
                faults.add(&format!("{place}.waiting_for"), what);
            }
        }
        None if matches!(state.phase, Phase::Sent | Phase::Open) => {
            let what = format!("nobody has to act in the state `{id}`; name a side in `waiting_for`");
            faults.add(place, what);
        }
        None => {}
    }
}

fn check_names(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    for state in row.from.iter().filter(|state| procedure.state(state).is_none()) {
        let what =
            format!("`{action}` begins in the state `{state}`, which does not exist; correct the name");
        faults.add(&format!("{place}.from"), what);
    }
    if let Some(to) = &row.to
        && procedure.state(to).is_none()
    {
        let what = format!("`{action}` leads to the state `{to}`, which does not exist; correct the name");
        faults.add(&format!("{place}.to"), what);
    }
    if row.from.is_empty() {
        faults.add(
            &format!("{place}.from"),
            format!("nobody can take `{action}`: `from` is empty; name states"),
        );
    }
    if row.by.is_empty() && row.action.is_taken_by_people() {
        faults.add(&format!("{place}.by"), format!("nobody can take `{action}`: `by` is empty; name sides"));
    }
    for side in row.by.iter().filter(|side| !procedure.sides.iter().any(|known| known.id == **side)) {
        let what = format!("`{action}` is taken by `{side}`, which is no side; name one of the sides");
        faults.add(&format!("{place}.by"), what);
    }
}

/// Who writes the form sends it and does not answer it; a draft is seen by its authors only.
fn check_sides(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    let initiating = procedure.initiating_side();
    let is_known = |side: &&String| procedure.sides.iter().any(|known| known.id == **side);
    let in_draft =
        row.from.iter().filter_map(|state| procedure.state(state)).any(|state| state.phase == Phase::Draft);
    let answers = matches!(
        row.action,
        Action::Accept
            | Action::Refuse
            | Action::ReplyPartly
            | Action::Reply
            | Action::Forward
            | Action::AskClarification
            | Action::AcceptMore
            | Action::RefuseMore
    );
    let asks = matches!(row.action, Action::Clarify | Action::AskMore | Action::Correct);
    for side in row.by.iter().filter(is_known) {
        if (row.action == Action::Send || in_draft) && side != initiating {
            let what = format!(
                "`{side}` does not see the draft and cannot take `{action}`; name only `{initiating}`"
            );
            faults.add(&format!("{place}.by"), what);
        }
        if answers && side == initiating {
            let what = format!("`{side}` would take `{action}` on its own request; name the other side");
            faults.add(&format!("{place}.by"), what);
        }
        if asks && side != initiating {
            let what = format!("`{side}` did not ask and cannot take `{action}`; name only `{initiating}`");
            faults.add(&format!("{place}.by"), what);
        }
    }
}

/// A row leads forward through the phases, and each border between phases has its actions: access to personal data and
/// the clocks of retention hang on them.
fn check_move(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    let needs_to = matches!(
        row.action,
        Action::Send
            | Action::Accept
            | Action::Refuse
            | Action::Withdraw
            | Action::Reply
            | Action::Close
            | Action::Forward
            | Action::AskClarification
            | Action::Clarify
            | Action::AskMore
            | Action::AcceptMore
            | Action::RefuseMore
            | Action::CloseUnattended
            | Action::AcceptRefusal
    );
    let Some(to) = &row.to else {
        if needs_to {
            faults.add(place, format!("`{action}` changes the state; name the state afterwards in `to`"));
        }
        return;
    };
    let Some(to) = procedure.state(to) else { return };
    let place = format!("{place}.to");
    for from in row.from.iter().filter_map(|state| procedure.state(state)) {
        if let Some(what) = wrong_move(row.action, from, to) {
            faults.add(&place, format!("`{action}` cannot lead from `{}` to `{}`: {what}", from.id, to.id));
        }
    }
    let of_refusals = procedure.refusal_states();
    let is_of_refusal = row.from.iter().any(|state| of_refusals.contains(&state.as_str()));
    let ending = match row.action {
        Action::Withdraw => Some((Ending::Withdrawn, "withdrawn")),
        // One that can still be referred ends when it is accepted, or found justified.
        Action::Refuse if of_refusals.contains(&to.id.as_str()) => None,
        Action::Refuse | Action::AcceptRefusal | Action::FindJustified => Some((Ending::Refused, "refused")),
        Action::CloseUnattended | Action::RejectReferral if is_of_refusal => {
            Some((Ending::Refused, "refused"))
        }
        Action::Close | Action::CloseUnattended => Some((Ending::Closed, "closed")),
        _ => None,
    };
    if let Some((ending, word)) = ending
        && to.ending != Some(ending)
    {
        let what =
            format!("`{action}` ends the exchange; lead it to a closed state with `ending = \"{word}\"`");
        faults.add(&place, what);
    }
}

/// Why an action cannot lead from one state to another.
fn wrong_move(action: Action, from: &StateDefinition, to: &StateDefinition) -> Option<&'static str> {
    match (from.phase, to.phase) {
        (Phase::Closed, _) => Some("a closed exchange is not opened again; remove `to`"),
        (Phase::Draft, Phase::Sent) if action != Action::Send => Some("a draft is sent by `send`"),
        (Phase::Draft, Phase::Open | Phase::Closed) => {
            Some("a draft is sent first; lead it to a state of phase `sent`")
        }
        (Phase::Sent | Phase::Open, Phase::Draft) => {
            Some("what was sent is no draft again; name another state")
        }
        (Phase::Open, Phase::Sent) if !matches!(action, Action::Forward | Action::Refuse) => {
            Some("what was accepted stays accepted; name a state of phase `open`")
        }
        (Phase::Sent, Phase::Open) if !matches!(action, Action::Accept | Action::TakeOver) => {
            Some("only `accept` opens an exchange, since the other side then sees personal data")
        }
        (_, Phase::Sent | Phase::Open | Phase::Draft) if is_misplaced(action, from.phase, to.phase) => {
            Some("the action belongs to another phase; correct `from` or `to`")
        }
        _ => None,
    }
}

/// `send` leads from a draft to what is sent, `accept` from there to what is open, and answers are given in between.
fn is_misplaced(action: Action, from: Phase, to: Phase) -> bool {
    match action {
        Action::Send => (from, to) != (Phase::Draft, Phase::Sent),
        Action::Accept => (from, to) != (Phase::Sent, Phase::Open),
        Action::Reply | Action::ReplyPartly => from != Phase::Open,
        // Who takes over accepts for itself.
        Action::Forward => to != Phase::Sent,
        // What is talked about holds personal data, which nobody sees before accepting.
        Action::AskClarification
        | Action::Clarify
        | Action::AskMore
        | Action::AcceptMore
        | Action::RefuseMore => (from, to) != (Phase::Open, Phase::Open),
        _ => false,
    }
}

fn check_repeated(
    procedure: &Procedure,
    at: usize,
    row: &TransitionDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    for earlier in procedure.transitions.iter().take(at).filter(|earlier| earlier.action == row.action) {
        for state in row.from.iter().filter(|state| earlier.from.contains(state)) {
            for side in row.by.iter().filter(|side| earlier.by.contains(side)) {
                let action = row.action.code();
                let what = format!("`{action}` by `{side}` in `{state}` stands twice; remove one of the two");
                faults.add(place, what);
            }
        }
    }
}
