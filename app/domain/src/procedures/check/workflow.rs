//! States and transitions, one by one. Whether the whole holds together is the business of `reach`.

use super::faults::Faults;
use super::parts::add_no_step;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{Ending, Phase, StateDefinition, TransitionDefinition};
use crate::procedures::fault::{Remedy, Wrong};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    if procedure.states.first().is_none_or(|state| state.phase != Phase::Draft) {
        let remedy = Remedy::Write { write: "phase = \"draft\"".into() };
        faults.add("state.0", Wrong::FirstNotDraft {}, remedy);
    }
    for (at, state) in procedure.states.iter().enumerate() {
        check_state(procedure, state, &format!("state.{at}"), faults);
    }
    let ids = procedure.states.iter().enumerate().map(|(at, s)| (format!("state.{at}.id"), s.id.as_str()));
    faults.add_repeated(ids);
    for (at, row) in procedure.transitions.iter().enumerate() {
        let place = format!("transition.{at}");
        check_names(procedure, row, &place, faults);
        check_sides(procedure, row, &place, faults);
        check_move(procedure, row, &place, faults);
        check_repeated(procedure, at, row, &place, faults);
    }
    let has = |action: Action| procedure.transitions.iter().any(|row| row.action == action);
    if !has(Action::Send) {
        add_no_step("transition", Action::Send, faults);
    }
    if !has(Action::Reply) && (!procedure.questions.is_empty() || procedure.own_questions > 0) {
        add_no_step("transition", Action::Reply, faults);
    }
    if !has(Action::Refuse) && !procedure.refusal.grounds.is_empty() {
        add_no_step("refusal", Action::Refuse, faults);
    }
}

fn check_state(procedure: &Procedure, state: &StateDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &state.id;
    faults.add_unless_name(&format!("{place}.id"), id);
    let name = || id.clone();
    let is_closed = state.phase == Phase::Closed;
    if is_closed && state.ending.is_none() {
        faults.add(place, Wrong::NoEnding { state: name() }, Remedy::Fill { key: "ending".into() });
    }
    if !is_closed && state.ending.is_some() {
        let remedy = Remedy::Remove { key: "ending".into() };
        faults.add(&format!("{place}.ending"), Wrong::EndingTooEarly { state: name() }, remedy);
    }
    let waiting_for = format!("{place}.waiting_for");
    match state.waiting_for.as_deref() {
        Some(_) if is_closed => {
            let remedy = Remedy::Remove { key: "waiting_for".into() };
            faults.add(&waiting_for, Wrong::ClosedWaits { state: name() }, remedy);
        }
        Some(side) if !procedure.sides.iter().any(|known| known.id == side) => {
            faults.add(&waiting_for, Wrong::UnknownSide { name: side.to_owned() }, Remedy::CorrectName {});
        }
        Some(side) => {
            // Words alone move nothing on, and neither do marks.
            let moves_nothing =
                |action: Action| matches!(action, Action::Rate | Action::Write | Action::InformCommission);
            let may_act = |row: &TransitionDefinition| {
                row.from.contains(id)
                    && row.by.iter().any(|by| by == side)
                    && !moves_nothing(row.action)
                    && row.after_deadline.is_none()
            };
            if !procedure.transitions.iter().any(may_act) {
                let wrong = Wrong::NothingToDo { state: name(), side: side.to_owned() };
                faults.add(&waiting_for, wrong, Remedy::Step {});
            }
        }
        None if matches!(state.phase, Phase::Sent | Phase::Open) => {
            let remedy = Remedy::Fill { key: "waiting_for".into() };
            faults.add(place, Wrong::NobodyActs { state: name() }, remedy);
        }
        None => {}
    }
}

fn check_names(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    for state in row.from.iter().filter(|state| procedure.state(state).is_none()) {
        let wrong = Wrong::UnknownState { name: state.clone() };
        faults.add(&format!("{place}.from"), wrong, Remedy::CorrectName {});
    }
    if let Some(to) = &row.to
        && procedure.state(to).is_none()
    {
        let wrong = Wrong::UnknownState { name: to.clone() };
        faults.add(&format!("{place}.to"), wrong, Remedy::CorrectName {});
    }
    let is_empty =
        [(row.from.is_empty(), "from"), (row.by.is_empty() && row.action.is_taken_by_people(), "by")];
    for (_, key) in is_empty.into_iter().filter(|(is_empty, _)| *is_empty) {
        let (at, key) = (format!("{place}.{key}"), key.to_owned());
        let wrong = Wrong::NobodyTakes { action: row.action.code().into(), key: key.clone() };
        faults.add(&at, wrong, Remedy::Fill { key });
    }
    for side in row.by.iter().filter(|side| !procedure.sides.iter().any(|known| known.id == **side)) {
        let wrong = Wrong::UnknownSide { name: side.clone() };
        faults.add(&format!("{place}.by"), wrong, Remedy::CorrectName {});
    }
}

/// Who writes the form sends it and does not answer it; a draft is seen by its authors only.
fn check_sides(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = || row.action.code().to_owned();
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
    let only = || Remedy::Only { only: initiating.to_owned() };
    let at = format!("{place}.by");
    for side in row.by.iter().filter(is_known) {
        if (row.action == Action::Send || in_draft) && side != initiating {
            faults.add(&at, Wrong::DraftUnseen { side: side.clone(), action: action() }, only());
        }
        if answers && side == initiating {
            let wrong = Wrong::OwnRequest { side: side.clone(), action: action() };
            faults.add(&at, wrong, Remedy::OtherSide {});
        }
        if asks && side != initiating {
            faults.add(&at, Wrong::DidNotAsk { side: side.clone(), action: action() }, only());
        }
    }
}

/// A row leads forward through the phases, and each border between phases has its actions: access to personal data and
/// the clocks of retention hang on them.
fn check_move(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = || row.action.code().to_owned();
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
            | Action::AgreeClosing
    );
    let Some(to) = &row.to else {
        if needs_to {
            faults.add(place, Wrong::NoTo { by: action() }, Remedy::Fill { key: "to".into() });
        }
        return;
    };
    let Some(to) = procedure.state(to) else { return };
    let place = format!("{place}.to");
    for from in row.from.iter().filter_map(|state| procedure.state(state)) {
        if let Some(wrong) = wrong_move(row.action, from, to) {
            let remedy = match &wrong {
                Wrong::OpensClosed { .. } => Remedy::Remove { key: "to".into() },
                Wrong::OtherPhase { .. } => Remedy::Correct { key: "to".into() },
                _ => Remedy::OtherState {},
            };
            faults.add(&place, wrong, remedy);
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
        Action::Close | Action::CloseUnattended | Action::AgreeClosing => Some((Ending::Closed, "closed")),
        _ => None,
    };
    if let Some((ending, word)) = ending
        && to.ending != Some(ending)
    {
        let remedy = Remedy::LeadTo { ending: word.to_owned() };
        faults.add(&place, Wrong::EndsElsewhere { action: action() }, remedy);
    }
}

/// Why an action cannot lead from one state to another.
fn wrong_move(action: Action, from: &StateDefinition, to: &StateDefinition) -> Option<Wrong> {
    let phases = (from.phase, to.phase);
    let (by, from, to) = (action.code().to_owned(), from.id.clone(), to.id.clone());
    match phases {
        (Phase::Closed, _) => Some(Wrong::OpensClosed { by, from, to }),
        (Phase::Draft, Phase::Sent) if action != Action::Send => Some(Wrong::SkipsSending { by, from, to }),
        (Phase::Draft, Phase::Open | Phase::Closed) => Some(Wrong::SkipsSending { by, from, to }),
        (Phase::Sent | Phase::Open, Phase::Draft) => Some(Wrong::BackToDraft { by, from, to }),
        (Phase::Open, Phase::Sent) if !matches!(action, Action::Forward | Action::Refuse) => {
            Some(Wrong::BackToSent { by, from, to })
        }
        (Phase::Sent, Phase::Open) if !matches!(action, Action::Accept | Action::TakeOver) => {
            Some(Wrong::OpensUnaccepted { by, from, to })
        }
        (before, after @ (Phase::Sent | Phase::Open | Phase::Draft))
            if is_misplaced(action, before, after) =>
        {
            Some(Wrong::OtherPhase { by, from, to })
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
                let (action, side, state) = (row.action.code().into(), side.clone(), state.clone());
                faults.add(place, Wrong::RepeatedStep { action, side, state }, Remedy::KeepOne {});
            }
        }
    }
}
