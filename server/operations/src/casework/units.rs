//! The units of the own authority: its administrators keep them; for everybody else the page is not there.

use crate::accounts::people::administrator;
use crate::{Caller, Error};
use domain::casework::Unit;
use domain::casework::unit::{self, NO_UNIT};
use domain::casework::view::{UnitView, UnitsView};
use domain::exchanges::view::Coded;
use domain::ids::{OnceKey, PersonId, UnitId};
use domain::problem::{FieldProblem, ProblemCode};
use std::collections::BTreeSet;
use store::Begun;

/// What an administrator chose of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitInput {
    /// Its name.
    pub name: String,
    /// Who works in it; who does not belong to the authority is left aside.
    pub people: BTreeSet<PersonId>,
}

/// The units of the own authority, with everybody who can be put into one.
///
/// # Errors
/// `NotFound` for whoever does not administer.
pub async fn units(caller: &Caller) -> Result<UnitsView, Error> {
    administrator(caller)?;
    let (reader, authority) = (caller.services.store.reader(), caller.person.authority);
    let members = store::accounts::people_of(&reader, authority).await?;
    let coded = |member: &store::accounts::Member| Coded {
        code: member.user.id.to_string(),
        text: member.user.display_name.clone(),
    };
    let shown = |unit: Unit| UnitView {
        id: unit.id,
        people: members.iter().filter(|member| unit.people.contains(&member.user.id)).map(coded).collect(),
        is_closed: unit.is_closed,
        name: unit.name,
    };
    let all = store::casework::units(&reader, authority).await?;
    let placed: BTreeSet<PersonId> = all.iter().flat_map(|unit| unit.people.iter().copied()).collect();
    // Who was removed is in none; who is locked for a while stays where that one works.
    let is_offered =
        |member: &&store::accounts::Member| !member.user.is_locked || placed.contains(&member.user.id);
    let people = members.iter().filter(is_offered).map(coded).collect();
    let mut units: Vec<UnitView> = all.into_iter().map(shown).collect();
    units.sort_by_key(|unit| unit.is_closed);
    Ok(UnitsView { units, people })
}

/// Keeps a unit: a new one, of which the same key makes one, or in place of the one named.
///
/// # Errors
/// `NotFound` for whoever does not administer, and when the authority has no such open unit; the problem of the name.
pub async fn put_unit(
    caller: &Caller,
    id: Option<UnitId>,
    key: OnceKey,
    input: &UnitInput,
) -> Result<(), Error> {
    administrator(caller)?;
    let authority = caller.person.authority;
    let mut hk = caller.housekeeping().await?;
    let known = store::casework::units(&hk, authority).await?;
    if id.is_some_and(|id| !known.iter().any(|unit| unit.id == id && !unit.is_closed)) {
        return Err(Error::NotFound);
    }
    let id = id.unwrap_or(UnitId(key.0));
    if let Some(problem) = unit::check_name(id, &input.name, &known) {
        return Err(Error::problem(problem));
    }
    let members = store::accounts::people_of(&hk, authority).await?;
    let members: BTreeSet<PersonId> = members.into_iter().map(|member| member.user.id).collect();
    let people = input.people.intersection(&members).copied().collect();
    let name = input.name.trim().to_owned();
    let kept = Unit { id, authority, name, people, is_closed: false };
    if !known.contains(&kept) {
        store::casework::put_unit(&mut hk, &kept, caller.now).await?;
    }
    Ok(hk.commit().await?)
}

/// Closes a unit. `into` is the id of the unit in which its open exchanges lie from then on, or [`NO_UNIT`].
///
/// # Errors
/// `NotFound` for whoever does not administer, and when the authority has no such open unit; the problem at `into` when
/// nothing is said, or no other open unit.
pub async fn close_unit(caller: &Caller, id: UnitId, key: OnceKey, into: &str) -> Result<(), Error> {
    administrator(caller)?;
    let mut tx = match caller.begin(key, &("close_unit", id, into)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let named = into.trim().parse::<UnitId>().ok();
    // Both at once, and before they are looked at: who closes the other one into this waits, and finds this one closed.
    let held: Vec<UnitId> = named.into_iter().chain([id]).collect();
    store::casework::hold_units_alone(&mut tx, caller.person.authority, &held).await?;
    let known = store::casework::units(&tx, caller.person.authority).await?;
    let open = |id: UnitId| known.iter().find(|unit| unit.id == id && !unit.is_closed);
    let closed = open(id).ok_or(Error::NotFound)?;
    let problem = |code| Error::problem(FieldProblem::new("into", code));
    let into = match into.trim() {
        "" => return Err(problem(ProblemCode::Required)),
        NO_UNIT => None,
        _ => {
            let other = named.filter(|other| *other != id).and_then(open);
            Some(other.ok_or_else(|| problem(ProblemCode::NotAChoice))?)
        }
    };
    let moved = store::casework::close_unit(&mut tx, closed, into.map(|unit| unit.id), caller.now).await?;
    let events = unit::close(closed, into, &moved, &caller.person, caller.now)?;
    Ok(tx.finish(&events, "").await?)
}
