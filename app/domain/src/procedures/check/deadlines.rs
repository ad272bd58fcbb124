//! Clocks: each has a holder, states in which it runs, and a beginning before them.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{DeadlineDefinition, DeadlineStart, DeadlineUnit, Phase};

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
    for name in &deadline.states {
        let what = match procedure.state(name).map(|state| state.phase) {
            None => format!(
                "the deadline `{id}` runs in the state `{name}`, which does not exist; correct the name"
            ),
            Some(Phase::Draft | Phase::Closed) => {
                format!("the deadline `{id}` cannot run in `{name}`: nobody waits there; remove the state")
            }
            Some(Phase::Sent) if deadline.start != DeadlineStart::Sending => {
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
        DeadlineUnit::CalendarDays => u32::from(deadline.length),
        DeadlineUnit::Weeks => u32::from(deadline.length) * 7,
        DeadlineUnit::Months => u32::from(deadline.length) * 31,
    };
    let is_late = deadline.remind_after_days.is_some_and(|after| u32::from(after) >= days);
    if is_late && deadline.start != DeadlineStart::AgreedDate {
        let what = format!("the reminder of `{id}` comes when it is over; write fewer days than its length");
        faults.add(&format!("{place}.remind_after_days"), what);
    }
}
