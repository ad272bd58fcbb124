//! From which exchanges an exchange may follow: other procedures, and fields that can take over what those say.

use super::basis::placed;
use super::faults::Faults;
use crate::procedures::definition::FollowsDefinition;
use crate::procedures::fault::{Fault, Remedy, Wrong};
use crate::procedures::form::{Misfit, may_be_taken_over, repeats, source_of};
use crate::procedures::{Procedure, ProcedureId};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, follows) in procedure.follows.iter().enumerate() {
        let place = format!("follows.{at}");
        if follows.id == procedure.procedure {
            let remedy = Remedy::StepOf { action: "follow_up".into() };
            faults.add(&format!("{place}.id"), Wrong::FollowsItself {}, remedy);
        }
        let key = format!("{place}.fields");
        for (place, name) in placed(&key, &follows.fields) {
            if let Some((wrong, remedy)) = fault_of(procedure, name) {
                faults.add(&place, wrong, remedy);
            }
        }
        faults.add_repeated(placed(&key, &follows.fields));
    }
    let ids = procedure.follows.iter().enumerate();
    faults.add_repeated(ids.map(|(at, follows)| (format!("follows.{at}.id"), follows.id.as_str())));
}

fn fault_of(procedure: &Procedure, name: &str) -> Option<(Wrong, Remedy)> {
    let name = name.to_owned();
    match procedure.field(&name) {
        None => Some((Wrong::UnknownField { name }, Remedy::CorrectName {})),
        Some(field) if !may_be_taken_over(field.kind) => {
            Some((Wrong::KeyOfOtherKind { name, key: "fields".into() }, Remedy::OtherField {}))
        }
        Some(field) if repeats(procedure, field) => {
            Some((Wrong::SeveralTimes { name }, Remedy::OtherField {}))
        }
        Some(_) => None,
    }
}

/// What is wrong with the links of a definition to the others that `find` knows. A procedure that nobody knows is a
/// warning: it may come later, and until then no exchange follows from any of its own.
#[must_use]
pub fn check_links(
    procedure: &Procedure,
    file: &str,
    source: &str,
    find: &dyn Fn(&ProcedureId) -> Option<Procedure>,
) -> Vec<Fault> {
    let mut faults = Faults::new(file, source);
    let mut unknown = Vec::new();
    for (at, follows) in procedure.follows.iter().enumerate() {
        match find(&follows.id) {
            Some(other) => check_fields(procedure, follows, &other, at, &mut faults),
            None => {
                let wrong = Wrong::UnknownProcedure { name: follows.id.to_string() };
                let line = faults.line_of(&format!("follows.{at}.id"));
                unknown.push(Fault::new(file, line, wrong, Remedy::CorrectName {}).as_warning());
            }
        }
    }
    let mut found = faults.in_order();
    found.extend(unknown);
    found
}

fn check_fields(
    procedure: &Procedure,
    follows: &FollowsDefinition,
    other: &Procedure,
    at: usize,
    faults: &mut Faults<'_>,
) {
    for (place, name) in placed(&format!("follows.{at}.fields"), &follows.fields) {
        let Some(field) = procedure.field(name) else { continue };
        let (name, source) = (field.id.clone(), format!("{}.{}", other.procedure, field.id));
        let (wrong, remedy) = match source_of(procedure, field, other) {
            Ok(_) => continue,
            Err(Misfit::Missing) => (Wrong::UnknownField { name: source }, Remedy::CorrectName {}),
            Err(Misfit::OtherKind) => (Wrong::OtherSource { name, source }, Remedy::OtherField {}),
            Err(Misfit::SaysMore) => {
                (Wrong::SaysMore { name: source, than: name.clone() }, Remedy::Raise { name })
            }
            Err(Misfit::Repeats) => (Wrong::SeveralTimes { name: source }, Remedy::OtherField {}),
        };
        faults.add(&place, wrong, remedy);
    }
}
