//! Whether coordinators stand in a path: one row for each, and a workflow that lets them do what it says.

use super::faults::Faults;
use super::parts::add_no_step;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{CoordinatorPath, CoordinatorRule};
use crate::procedures::fault::{Remedy, Wrong};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    let rows = || procedure.coordinators.iter().enumerate();
    faults.add_repeated(rows().map(|(at, row)| (format!("coordinator.{at}.path"), row.path.code())));
    for (at, row) in rows() {
        let place = format!("coordinator.{at}");
        match (row.path, row.rule) {
            (CoordinatorPath::Requests, rule) => check_approval(procedure, rule, &[Action::Send], faults),
            (CoordinatorPath::Replies, rule) => {
                check_approval(procedure, rule, &[Action::Reply, Action::ReplyPartly], faults);
            }
            (CoordinatorPath::Incoming, CoordinatorRule::Mandatory) if !is_forwarded(procedure) => {
                add_no_step(&place, Action::Forward, faults);
            }
            (CoordinatorPath::Incoming, CoordinatorRule::Never) if is_forwarded(procedure) => {
                faults.add(
                    &format!("{place}.rule"),
                    Wrong::PassedOn {},
                    Remedy::Correct { key: "rule".into() },
                );
            }
            (CoordinatorPath::Incoming, _) => {}
        }
    }
}

/// What may or must be approved waits in a state of its own; what never is may have one, which a shared workflow brings
/// along.
fn check_approval(procedure: &Procedure, rule: CoordinatorRule, sending: &[Action], faults: &mut Faults<'_>) {
    if rule == CoordinatorRule::Never {
        return;
    }
    let rows = procedure.transitions.iter().enumerate();
    for (at, _) in rows.filter(|(_, row)| sending.contains(&row.action) && row.approval.is_none()) {
        let wrong = Wrong::MissingKey { key: "approval".into() };
        faults.add(&format!("transition.{at}"), wrong, Remedy::AddKey {});
    }
}

fn is_forwarded(procedure: &Procedure) -> bool {
    procedure.transitions.iter().any(|row| row.action == Action::Forward)
}
