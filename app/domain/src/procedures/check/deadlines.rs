//! Clocks: each has a holder, states in which it runs, a beginning before them, and says nothing that contradicts itself.

use super::faults::Faults;
use super::{conditions, consequences, periods};
use crate::procedures::Procedure;
use crate::procedures::definition::{
    ClockKind, DeadlineDefinition, DeadlineStart, DeadlineUnit, FieldKind, Phase, Sensitivity,
};
use crate::procedures::fault::{Remedy, Wrong};
use crate::procedures::form;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, deadline) in procedure.deadlines.iter().enumerate() {
        let place = format!("deadline.{at}");
        faults.add_unless_name(&format!("{place}.id"), &deadline.id);
        if !procedure.sides.iter().any(|side| side.id == deadline.holder) {
            let wrong = Wrong::UnknownSide { name: deadline.holder.clone() };
            faults.add(&format!("{place}.holder"), wrong, Remedy::CorrectName {});
        }
        check_states(procedure, deadline, &place, faults);
        check_length(deadline, &place, faults);
        check_clock(procedure, deadline, &place, faults);
        check_field(procedure, deadline, &place, faults);
        check_condition(procedure, deadline, &place, faults);
        periods::check(procedure, deadline, &place, faults);
        consequences::check(procedure, deadline, &place, faults);
    }
    let ids =
        procedure.deadlines.iter().enumerate().map(|(at, d)| (format!("deadline.{at}.id"), d.id.as_str()));
    faults.add_repeated(ids);
}

fn check_states(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    let place = format!("{place}.states");
    if deadline.states.is_empty() {
        let wrong = Wrong::NeverRuns { deadline: id.clone() };
        faults.add(&place, wrong, Remedy::Fill { key: "states".into() });
    }
    let begins_later = matches!(deadline.start, DeadlineStart::Acceptance | DeadlineStart::AgreedDate);
    for name in &deadline.states {
        let (deadline, state) = (id.clone(), name.clone());
        let correct = || Remedy::Correct { key: "states".into() };
        match procedure.state(name).map(|state| state.phase) {
            None => faults.add(&place, Wrong::UnknownState { name: state }, Remedy::CorrectName {}),
            Some(Phase::Draft | Phase::Closed) => {
                faults.add(&place, Wrong::NobodyWaits { deadline, state }, correct());
            }
            Some(Phase::Sent) if begins_later => {
                faults.add(&place, Wrong::BeginsLater { deadline, state }, correct());
            }
            Some(Phase::Sent | Phase::Open) => {}
        }
    }
}

fn check_length(deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = || deadline.id.clone();
    if deadline.length == 0 && deadline.start != DeadlineStart::AgreedDate {
        let wrong = Wrong::NoLength { deadline: id() };
        faults.add(&format!("{place}.length"), wrong, Remedy::Correct { key: "length".into() });
    }
    let days = match deadline.unit {
        DeadlineUnit::WorkingDays | DeadlineUnit::CalendarDays => u32::from(deadline.length),
        DeadlineUnit::Weeks => u32::from(deadline.length) * 7,
        DeadlineUnit::Months => u32::from(deadline.length) * 31,
    };
    let is_late = deadline.remind_after_days.is_some_and(|after| u32::from(after) >= days);
    if is_late && deadline.start != DeadlineStart::AgreedDate {
        let key = "remind_after_days".to_owned();
        let place = format!("{place}.{key}");
        faults.add(&place, Wrong::LateReminder { deadline: id() }, Remedy::Correct { key });
    }
    check_reminders_before(deadline, place, faults);
    if deadline.ends_on_any_day && deadline.unit == DeadlineUnit::WorkingDays {
        let key = "ends_on_any_day".to_owned();
        let place = format!("{place}.{key}");
        faults.add(&place, Wrong::EndsOnWorkingDay { deadline: id() }, Remedy::Remove { key });
    }
}

/// A reminder counted back from the last day comes after the first one.
fn check_reminders_before(deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let length = u32::from(deadline.length);
    let longest = match deadline.unit {
        DeadlineUnit::CalendarDays => length,
        // There are weekends between working days, and holidays.
        DeadlineUnit::WorkingDays => length.saturating_mul(2),
        DeadlineUnit::Weeks => length.saturating_mul(7),
        DeadlineUnit::Months => length.saturating_mul(31),
    };
    let is_early = |before: u16| u32::from(before) >= longest && deadline.start != DeadlineStart::AgreedDate;
    for (at, _) in deadline.remind_before_days.iter().enumerate().filter(|(_, before)| is_early(**before)) {
        let key = "remind_before_days".to_owned();
        let wrong = Wrong::EarlyReminder { deadline: deadline.id.clone() };
        faults.add(&format!("{place}.{key}.{at}"), wrong, Remedy::Correct { key });
    }
}

/// The three clocks are told apart: what is agreed counts from the agreed day, and acceptance ends with it.
fn check_clock(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = || deadline.id.clone();
    let counts_agreed = deadline.start == DeadlineStart::AgreedDate;
    let place = format!("{place}.clock");
    match deadline.clock {
        Some(ClockKind::Agreed) if !counts_agreed => {
            let (write, key) = ("start = \"agreed_date\"".into(), "clock".into());
            faults.add(&place, Wrong::OtherStart { deadline: id() }, Remedy::WriteOrCorrect { write, key });
        }
        Some(ClockKind::Acceptance | ClockKind::Legal) if counts_agreed => {
            let (write, key) = ("clock = \"agreed\"".into(), "start".into());
            faults.add(&place, Wrong::OtherClock { deadline: id() }, Remedy::WriteOrCorrect { write, key });
        }
        Some(ClockKind::Acceptance) => {
            let is_later = |name: &&String| procedure.state(name).is_some_and(|s| s.phase == Phase::Open);
            for name in deadline.states.iter().filter(is_later) {
                let wrong = Wrong::AfterAcceptance { deadline: id(), state: name.clone() };
                faults.add(&place, wrong, Remedy::Correct { key: "states".into() });
            }
        }
        _ => {}
    }
}

/// A clock may start with a field that is a day, that is there when the form is sent, and that both sides may see.
fn check_field(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let DeadlineStart::Field(name) = &deadline.start else { return };
    let place = format!("{place}.start");
    let Some(field) = procedure.field(name) else {
        return faults.add(&place, Wrong::UnknownField { name: name.clone() }, Remedy::CorrectName {});
    };
    let (deadline_id, name) = (deadline.id.clone(), name.clone());
    if field.kind != FieldKind::Date {
        faults.add(&place, Wrong::NoDate { name }, Remedy::OtherField {});
    } else if !field.required {
        let remedy = Remedy::Write { write: "required = true".into() };
        faults.add(&place, Wrong::StartEmpty { deadline: deadline_id, name }, remedy);
    } else if field.when.is_some() && field.when != deadline.when {
        let remedy = Remedy::Same { key: "when".into() };
        faults.add(&place, Wrong::StartHidden { deadline: deadline_id, name }, remedy);
    } else if !form::is_visible_before_acceptance(field) {
        let (write, other) = ("sensitivity = \"ordinary\"".into(), "before_acceptance = true".into());
        let wrong = Wrong::StartTold { deadline: deadline_id, name };
        faults.add(&place, wrong, Remedy::WriteBoth { write, other });
    }
}

/// A condition stands on fields of the form that say nothing about a person: whether the clock runs, everybody sees.
fn check_condition(
    procedure: &Procedure,
    deadline: &DeadlineDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    let Some(when) = &deadline.when else { return };
    let place = format!("{place}.when");
    let fields = &procedure.fields;
    let known = conditions::Known { procedure, main: None, fields, at: fields.len() };
    conditions::check(when, &place, &known, faults);
    let tells = |name: &&str| procedure.field(name).is_some_and(|f| f.sensitivity != Sensitivity::Ordinary);
    for name in when.fields().into_iter().filter(tells) {
        let wrong = Wrong::RunningTells { deadline: deadline.id.clone(), name: name.to_owned() };
        faults.add(&place, wrong, Remedy::OtherField {});
    }
}
