//! Which authorities may be on a side: of sides for which authorities are chosen, by words that are known, and so that
//! somebody is left out and somebody is not.

use super::faults::{Faults, is_name};
use super::parts::add_no_step;
use crate::country::{Country, EEA};
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::AdmissionDefinition;
use crate::procedures::fault::{Remedy, Wrong, listed};

/// What belongs to the Union itself.
const UNION: &str = "EU";

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    let sides = procedure.admissions.iter().enumerate();
    faults.add_repeated(sides.map(|(at, one)| (format!("admission.{at}.side"), one.side.as_str())));
    for (at, admission) in procedure.admissions.iter().enumerate() {
        let place = format!("admission.{at}");
        check_side(procedure, admission, &place, faults);
        check_words(procedure, admission, &place, faults);
        if admission.only_at_sending {
            check_forwarding(procedure, admission, &place, faults);
        }
        let side = admission.side.clone();
        if leaves_nobody_out(admission) {
            faults.add(&place, Wrong::AdmitsAll { side }, Remedy::FillOrDrop {});
        } else if is_impossible(procedure, admission) {
            faults.add(&place, Wrong::AdmitsNobody { side }, Remedy::Correct { key: "abroad".into() });
        }
    }
}

/// Coordinators, the Commission and whoever receives a copy are found by the network; nobody chooses them.
fn check_side(procedure: &Procedure, admission: &AdmissionDefinition, place: &str, faults: &mut Faults<'_>) {
    let place = format!("{place}.side");
    let name = admission.side.clone();
    match procedure.sides.iter().find(|side| side.id == name) {
        None => faults.add(&place, Wrong::UnknownSide { name }, Remedy::CorrectName {}),
        Some(side) => {
            let is_commission = side.gives_opinion || side.is_informed;
            if side.coordinates.is_some() || is_commission || side.copy.is_some() {
                faults.add(&place, Wrong::NobodyChosen { side: name }, Remedy::OtherSide {});
            }
        }
    }
}

/// What holds at sending alone is said of the side to which requests are sent, and forwarded.
fn check_forwarding(
    procedure: &Procedure,
    admission: &AdmissionDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    if admission.side != procedure.answering_side() {
        let (wrong, key) = (Wrong::Unused { name: "only_at_sending".into() }, "only_at_sending".into());
        faults.add(&format!("{place}.only_at_sending"), wrong, Remedy::Remove { key });
    }
    if !procedure.transitions.iter().any(|row| row.action == Action::Forward) {
        add_no_step(place, Action::Forward, faults);
    }
}

fn check_words(procedure: &Procedure, admission: &AdmissionDefinition, place: &str, faults: &mut Faults<'_>) {
    for (at, kind) in admission.kinds.iter().enumerate() {
        if !kind.split('.').all(is_name) {
            let wrong = Wrong::BadName { name: kind.clone() };
            faults.add(&format!("{place}.kinds.{at}"), wrong, Remedy::PlainName {});
        }
    }
    for (at, code) in admission.countries.iter().enumerate() {
        if !Country::parse(code).is_some_and(|country| country.is_eea() || country.code() == UNION) {
            let known = listed(EEA.into_iter().chain([UNION]));
            let wrong = Wrong::UnknownWord { name: code.clone() };
            faults.add(&format!("{place}.countries.{at}"), wrong, Remedy::Known { known });
        }
    }
    for (at, code) in admission.competence.iter().enumerate() {
        if !procedure.competence.contains(code) {
            let remedy = Remedy::AddTo { key: "competence".into() };
            let wrong = Wrong::UnknownWord { name: code.clone() };
            faults.add(&format!("{place}.competence.{at}"), wrong, remedy);
        }
    }
}

const fn leaves_nobody_out(admission: &AdmissionDefinition) -> bool {
    admission.levels.is_empty()
        && admission.kinds.is_empty()
        && admission.countries.is_empty()
        && !admission.abroad
        && admission.functions.is_empty()
        && admission.competence.is_empty()
}

/// Nobody is of another state than itself, or than a state that alone asks and alone is asked.
fn is_impossible(procedure: &Procedure, admission: &AdmissionDefinition) -> bool {
    let asking = procedure.initiating_side();
    let only = |side: &str| match procedure.admission_to(side).map(|one| one.countries.as_slice()) {
        Some([code]) => Country::parse(code),
        _ => None,
    };
    let states = (only(asking), only(&admission.side));
    admission.abroad
        && (admission.side == asking || matches!(states, (Some(one), Some(other)) if one == other))
}
