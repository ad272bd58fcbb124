//! Actions that belong together, that carry words, and that the system takes.

use super::faults::Faults;
use crate::exchanges::{Action, MessageRule};
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, TransitionDefinition};
use crate::procedures::fault::{Remedy, Wrong, listed};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, row) in procedure.transitions.iter().enumerate() {
        let place = format!("transition.{at}");
        check_message(row, &place, faults);
        check_system(row, &place, faults);
        check_phase(procedure, row, &place, faults);
        match row.action {
            Action::AskClarification => {
                answered_by(procedure, row, &[Action::Clarify], &place, faults);
            }
            Action::AskMore => {
                answered_by(procedure, row, &[Action::AcceptMore, Action::Reply], &place, faults);
            }
            Action::AcceptMore => answered_by(procedure, row, &[Action::Reply], &place, faults),
            Action::Clarify => asked_by(procedure, row, Action::AskClarification, &place, faults),
            Action::Extend => check_extend(procedure, row, &place, faults),
            Action::RefuseMore => asked_by(procedure, row, Action::AskMore, &place, faults),
            Action::ProposeClosing | Action::AgreeClosing | Action::DeclineClosing => {
                check_closing(procedure, row, &place, faults);
            }
            _ => {}
        }
        if row.action == Action::AcceptMore {
            asked_by(procedure, row, Action::AskMore, &place, faults);
        }
    }
}

fn check_message(row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let has_none = matches!(row.action.message(), MessageRule::Never | MessageRule::WhenLate);
    if row.needs_message && has_none {
        let key = "needs_message".to_owned();
        let wrong = Wrong::NoWords { action: row.action.code().into() };
        faults.add(&format!("{place}.{key}"), wrong, Remedy::Remove { key });
    }
}

/// What the system does has a time and no side; what people do has a side and no time.
fn check_system(row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = || row.action.code().to_owned();
    if row.action.is_taken_by_people() {
        let has = [
            (row.after_days.is_some(), "after_days"),
            (!row.remind_before_days.is_empty(), "remind_before_days"),
        ];
        for (_, key) in has.into_iter().filter(|(is_there, _)| *is_there) {
            let (at, key) = (format!("{place}.{key}"), key.to_owned());
            faults.add(&at, Wrong::TakenByPeople { action: action() }, Remedy::Remove { key });
        }
        return;
    }
    if !row.by.is_empty() {
        let remedy = Remedy::Write { write: "by = []".into() };
        faults.add(&format!("{place}.by"), Wrong::TakenBySystem { action: action() }, remedy);
    }
    match row.after_days {
        None | Some(0) => {
            let remedy = Remedy::Fill { key: "after_days".into() };
            faults.add(place, Wrong::NeverComes { action: action() }, remedy);
        }
        Some(after) => {
            for (at, before) in row.remind_before_days.iter().enumerate() {
                if *before == 0 || *before >= after {
                    let wrong = Wrong::BadReminder { action: action(), days: before.to_string() };
                    let most = after.saturating_sub(1).to_string();
                    let remedy = Remedy::Range { least: "1".into(), most };
                    faults.add(&format!("{place}.remind_before_days.{at}"), wrong, remedy);
                }
            }
        }
    }
}

/// Some actions begin only where law lets them: what follows a closed exchange is a new one; what was closed or not
/// sent is neither corrected nor forwarded, nor closed by the system. Words reach somebody from the sending on.
fn check_phase(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    for state in row.from.iter().filter_map(|id| procedure.state(id)) {
        let (action, id) = (row.action.code().to_owned(), state.id.clone());
        let wrong = match (row.action, state.phase) {
            (Action::FollowUp | Action::Write, Phase::Closed) => continue,
            (Action::FollowUp, _) => Wrong::NotClosed { action, state: id },
            (
                Action::Forward
                | Action::Correct
                | Action::CloseUnattended
                | Action::AcceptRefusal
                | Action::AskClarification
                | Action::Clarify
                | Action::AskMore
                | Action::AcceptMore
                | Action::RefuseMore
                | Action::Extend
                | Action::Involve
                | Action::ReferToCommission
                | Action::GiveOpinion
                | Action::Write
                | Action::ProposeClosing
                | Action::AgreeClosing
                | Action::DeclineClosing
                | Action::InformCommission,
                Phase::Closed | Phase::Draft,
            ) => Wrong::NotRunning { action, state: id },
            _ => continue,
        };
        faults.add(&format!("{place}.from"), wrong, Remedy::OtherState {});
    }
    let keeps_state = matches!(
        row.action,
        Action::FollowUp
            | Action::Correct
            | Action::Extend
            | Action::Involve
            | Action::ReferToCommission
            | Action::GiveOpinion
            | Action::Write
            | Action::ProposeClosing
            | Action::DeclineClosing
            | Action::InformCommission
    );
    if keeps_state && row.to.is_some() {
        add_keeps_state(row, place, faults);
    }
}

/// An action that leaves the state as it is, and says where it leads.
pub fn add_keeps_state(row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let wrong = Wrong::KeepsState { action: row.action.code().into() };
    faults.add(&format!("{place}.to"), wrong, Remedy::Remove { key: "to".into() });
}

/// Whoever makes a period longer has one that lets it.
fn check_extend(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let lets = |state: &String| {
        let mut deadlines = procedure.deadlines.iter().filter(|deadline| deadline.states.contains(state));
        deadlines.any(|deadline| deadline.changed_by.contains(&Action::Extend))
    };
    for state in row.from.iter().filter(|state| !lets(state)) {
        let wrong = Wrong::NothingExtended { action: row.action.code().into(), state: state.clone() };
        faults.add(&format!("{place}.from"), wrong, Remedy::AddTo { key: "changed_by".into() });
    }
}

/// A proposal to close is agreed to and declined by another side, where it is made and nowhere else.
fn check_closing(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let can = |action: Action, state: &String, own: &String| {
        let is_other = |by: &String| by != own;
        let mut rows = procedure.transitions.iter().filter(|other| other.action == action);
        rows.any(|other| other.from.contains(state) && other.by.iter().any(is_other))
    };
    for (state, side) in row.from.iter().flat_map(|state| row.by.iter().map(move |side| (state, side))) {
        let at = format!("{place}.from");
        if row.action != Action::ProposeClosing {
            if !can(Action::ProposeClosing, state, side) {
                let (action, wanted) = (row.action.code().into(), Action::ProposeClosing.code().into());
                let wrong = Wrong::NotAsked { action, state: state.clone(), wanted };
                faults.add(&at, wrong, Remedy::Correct { key: "from".into() });
            }
            continue;
        }
        for answer in [Action::AgreeClosing, Action::DeclineClosing] {
            if !can(answer, state, side) {
                let wrong = Wrong::NobodyCan { state: state.clone(), wanted: listed([answer.code()]) };
                faults.add(&at, wrong, Remedy::StepOf { action: answer.code().to_owned() });
            }
        }
    }
}

/// Who asks gets into a state in which one of these actions can be taken.
fn answered_by(
    procedure: &Procedure,
    row: &TransitionDefinition,
    answers: &[Action],
    place: &str,
    faults: &mut Faults<'_>,
) {
    let Some(to) = &row.to else { return };
    let is_answered =
        procedure.transitions.iter().any(|other| answers.contains(&other.action) && other.from.contains(to));
    if !is_answered {
        let wanted = listed(answers.iter().map(|action| action.code()));
        let wrong = Wrong::NobodyCan { state: to.clone(), wanted };
        faults.add(&format!("{place}.to"), wrong, Remedy::Step {});
    }
}

/// An answer begins only where something was asked.
fn asked_by(
    procedure: &Procedure,
    row: &TransitionDefinition,
    asks: Action,
    place: &str,
    faults: &mut Faults<'_>,
) {
    for from in &row.from {
        let is_asked =
            procedure.transitions.iter().any(|other| other.action == asks && other.to.as_ref() == Some(from));
        if !is_asked {
            let (action, wanted) = (row.action.code().into(), asks.code().into());
            let wrong = Wrong::NotAsked { action, state: from.clone(), wanted };
            faults.add(&format!("{place}.from"), wrong, Remedy::Correct { key: "from".into() });
        }
    }
}
