//! Clocks: each has a holder, states in which it runs, a beginning before them, and says nothing that contradicts itself.

use super::faults::Faults;
use super::{conditions, consequences, periods};
use crate::procedures::Procedure;
use crate::procedures::definition::{
    ClockKind, DeadlineDefinition, DeadlineStart, DeadlineUnit, FieldKind, Phase, Sensitivity,
};
use crate::procedures::form;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, deadline) in procedure.deadlines.iter().enumerate() {
        let place = format!("deadline.{at}");
        faults.add_unless_name(&format!("{place}.id"), "deadline", &deadline.id);
        if !procedure.sides.iter().any(|side| side.id == deadline.holder) {
            let what = format!(
                "the deadline `{}` binds `{}`, which is no side; name one of the sides",
                deadline.id, deadline.holder
            );
            faults.add(&format!("{place}.holder"), what);
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
    faults.add_repeated("deadline", ids);
}

fn check_states(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    let place = format!("{place}.states");
    if deadline.states.is_empty() {
        faults.add(&place, format!("the deadline `{id}` never runs; name the states in which it does"));
    }
    let begins_later = matches!(deadline.start, DeadlineStart::Acceptance | DeadlineStart::AgreedDate);
    for name in &deadline.states {
        let what = match procedure.state(name).map(|state| state.phase) {
            None => format!(
                "the deadline `{id}` runs in the state `{name}`, which does not exist; correct the name"
            ),
            Some(Phase::Draft | Phase::Closed) => {
                format!("the deadline `{id}` cannot run in `{name}`: nobody waits there; remove the state")
            }
            Some(Phase::Sent) if begins_later => {
                format!(
                    "the deadline `{id}` begins later than `{name}`; remove the state, or start it at sending"
                )
            }
            Some(Phase::Sent | Phase::Open) => continue,
        };
        faults.add(&place, what);
    }
}

fn check_length(deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    if deadline.length == 0 && deadline.start != DeadlineStart::AgreedDate {
        let what = format!("the deadline `{id}` ends when it begins; write a length of at least 1");
        faults.add(&format!("{place}.length"), what);
    }
    let days = match deadline.unit {
        DeadlineUnit::WorkingDays | DeadlineUnit::CalendarDays => u32::from(deadline.length),
        DeadlineUnit::Weeks => u32::from(deadline.length) * 7,
        DeadlineUnit::Months => u32::from(deadline.length) * 31,
    };
    let is_late = deadline.remind_after_days.is_some_and(|after| u32::from(after) >= days);
    if is_late && deadline.start != DeadlineStart::AgreedDate {
        let what = format!("the reminder of `{id}` comes when it is over; write fewer days than its length");
        faults.add(&format!("{place}.remind_after_days"), what);
    }
    if deadline.ends_on_any_day && deadline.unit == DeadlineUnit::WorkingDays {
        let what = format!("`{id}` counts working days and ends on one; remove `ends_on_any_day`");
        faults.add(&format!("{place}.ends_on_any_day"), what);
    }
}

/// The three clocks are told apart: what is agreed counts from the agreed day, and acceptance ends with it.
fn check_clock(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    let counts_agreed = deadline.start == DeadlineStart::AgreedDate;
    let place = format!("{place}.clock");
    match deadline.clock {
        Some(ClockKind::Agreed) if !counts_agreed => {
            let what = format!("`{id}` is the clock of the agreed date and counts from another day");
            faults.add(&place, format!("{what}; write `start = \"agreed_date\"` or another clock"));
        }
        Some(ClockKind::Acceptance | ClockKind::Legal) if counts_agreed => {
            let what = format!("`{id}` counts from the agreed date and is not its clock");
            faults.add(&place, format!("{what}; write `clock = \"agreed\"` or another start"));
        }
        Some(ClockKind::Acceptance) => {
            let is_later = |name: &&String| procedure.state(name).is_some_and(|s| s.phase == Phase::Open);
            for name in deadline.states.iter().filter(is_later) {
                let what = format!("`{id}` is the clock of acceptance, and `{name}` comes after it");
                faults.add(&place, format!("{what}; remove the state, or write another clock"));
            }
        }
        _ => {}
    }
}

/// A clock may start with a field that is a day, that is there when the form is sent, and that both sides may see.
fn check_field(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let DeadlineStart::Field(name) = &deadline.start else { return };
    let id = &deadline.id;
    let Some(field) = procedure.field(name) else {
        let what = format!("the deadline `{id}` starts with the field `{name}`, which does not exist");
        return faults.add(&format!("{place}.start"), format!("{what}; correct the name"));
    };
    let what = if field.kind != FieldKind::Date {
        format!("the deadline `{id}` starts with `{name}`, which is no date; name a field of kind `date`")
    } else if !field.required {
        format!(
            "the deadline `{id}` starts with `{name}`, which may stay empty; write `required = true` there"
        )
    } else if field.when.is_some() && field.when != deadline.when {
        format!("`{name}` is not always shown, so `{id}` may have no start; give both the same `when`")
    } else if !form::is_visible_before_acceptance(field) {
        format!(
            "`{id}` shows the day of `{name}` before acceptance; make the field `ordinary` and \
             `before_acceptance = true`, or name another"
        )
    } else {
        return;
    };
    faults.add(&format!("{place}.start"), what);
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
        let what =
            format!("whether `{}` runs would tell something of `{name}`, which is personal", deadline.id);
        faults.add(&place, format!("{what}; name an ordinary field"));
    }
}
