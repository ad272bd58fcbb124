//! Units of an authority, as departments: a name, and who works in it. A unit sorts work and gives nobody a right to read;
//! what each may read and do stays with the roles.

use super::inside;
use crate::access::Person;
use crate::exchanges::Events;
use crate::exchanges::event::EventKind;
use crate::ids::{AuthorityId, ExchangeId, PersonId, UnitId};
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// Greatest length of a name in characters.
pub const NAME_LENGTH: usize = 80;
/// So many units an authority may have at once.
pub const MOST: usize = 100;
/// What says in the form of closing that the open exchanges lie in no unit from then on.
pub const NO_UNIT: &str = "none";

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// Whose unit it is.
    pub authority: AuthorityId,
    /// Its name.
    pub name: String,
    /// Who works in it.
    pub people: BTreeSet<PersonId>,
    /// Whether nothing goes to it any more. What was closed while it lay there keeps its name.
    pub is_closed: bool,
}

/// What is wrong with the name of the unit of this id, at the path `name`; `known` are the units that the authority has.
#[must_use]
pub fn check_name(id: UnitId, name: &str, known: &[Unit]) -> Option<FieldProblem> {
    if let Some(problem) = FieldProblem::of_line("name", name, NAME_LENGTH) {
        return Some(problem);
    }
    let (name, problem) = (name.trim().to_lowercase(), |code| FieldProblem::new("name", code));
    let mut others = known.iter().filter(|unit| !unit.is_closed && unit.id != id);
    if others.any(|unit| unit.name.to_lowercase() == name) {
        return Some(problem(ProblemCode::UnitExists));
    }
    let is_new = known.iter().all(|unit| unit.id != id);
    let open = known.iter().filter(|unit| !unit.is_closed).count();
    (is_new && open >= MOST).then(|| problem(ProblemCode::TooManyUnits).with("max", MOST))
}

/// Closes a unit: its open exchanges lie in another one from then on, or in none.
///
/// # Errors
/// `NotNow` where the unit is closed already, or the other one is itself or closed.
pub fn close(
    unit: &Unit,
    into: Option<&Unit>,
    open: &[ExchangeId],
    person: &Person,
    now: OffsetDateTime,
) -> Result<Events, Refusal> {
    if unit.is_closed || into.is_some_and(|into| into.is_closed || into.id == unit.id) {
        return Err(Refusal::NotNow);
    }
    let kind = if into.is_some() { EventKind::PutInUnit } else { EventKind::TakenOutOfUnit };
    let moved = open.iter().map(|exchange| {
        let change = (Some(unit.id.to_string()), into.map(|into| into.id.to_string()));
        inside(*exchange, kind, person, change, now)
    });
    Ok(Events::joined(moved))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Roles;
    use uuid::Uuid;

    fn unit(n: u128, name: &str, is_closed: bool) -> Unit {
        let (id, authority) = (UnitId(Uuid::from_u128(n)), AuthorityId(Uuid::nil()));
        Unit { id, authority, name: name.into(), people: BTreeSet::new(), is_closed }
    }

    #[test]
    fn a_unit_has_a_short_name_that_no_other_open_unit_has() {
        let known = [unit(1, "Recht", false), unit(2, "Alt", true)];
        let code =
            |n, name: &str| check_name(UnitId(Uuid::from_u128(n)), name, &known).map(|problem| problem.code);
        assert_eq!(code(3, "Referat 2"), None);
        assert_eq!(code(3, "Alt"), None);
        assert_eq!(code(3, " "), Some(ProblemCode::Required));
        assert_eq!(code(3, "RECHT "), Some(ProblemCode::UnitExists));
        assert_eq!(code(1, "recht"), None, "it keeps its own name");
        assert_eq!(code(3, &"ß".repeat(NAME_LENGTH)), None);
        assert_eq!(code(3, &"ß".repeat(NAME_LENGTH + 1)), Some(ProblemCode::TooLong));
        assert_eq!(code(3, "a\u{7}b"), Some(ProblemCode::NotText));
    }

    #[test]
    fn an_authority_has_so_many_units_and_may_still_rename_them() {
        let known: Vec<Unit> = (0..).take(MOST).map(|n| unit(n, &format!("Referat {n}"), false)).collect();
        let code = |n| check_name(UnitId(Uuid::from_u128(n)), "Neu", &known).map(|problem| problem.code);
        assert_eq!(code(1_000), Some(ProblemCode::TooManyUnits));
        assert_eq!(code(7), None);
    }

    #[test]
    fn what_lies_open_in_a_closed_unit_goes_to_another_open_one_or_to_none() {
        let (old, new, gone) = (unit(1, "Alt", false), unit(2, "Neu", false), unit(3, "Weg", true));
        let who = PersonId(Uuid::from_u128(9));
        let person = Person { id: who, authority: AuthorityId(Uuid::nil()), roles: Roles::default() };
        let open = [ExchangeId(Uuid::from_u128(4)), ExchangeId(Uuid::from_u128(5))];
        let closing = |unit: &Unit, into| close(unit, into, &open, &person, OffsetDateTime::UNIX_EPOCH);
        let kinds = |into| {
            let events = closing(&old, into).unwrap();
            events.as_slice().iter().map(|event| (event.kind, event.to.clone())).collect::<Vec<_>>()
        };
        assert_eq!(kinds(Some(&new)), vec![(EventKind::PutInUnit, Some(new.id.to_string())); 2]);
        assert_eq!(kinds(None), vec![(EventKind::TakenOutOfUnit, None); 2]);
        assert_eq!(closing(&old, Some(&old)), Err(Refusal::NotNow));
        assert_eq!(closing(&old, Some(&gone)), Err(Refusal::NotNow));
        assert_eq!(closing(&gone, None), Err(Refusal::NotNow));
    }
}
