//! Who may change what in the network: pure decisions on facts, each with the event that tells of it.
//!
//! The Commission registers the national coordinators and Union bodies; a national coordinator acts without limit in
//! its state; every other coordinator only within its remit (Articles 6 and 8(1) of Regulation 1024/2012).

mod links;

pub use links::{link, may_charge, may_unlink, unlink};

use super::access::{Access, AccessStep, Switches};
use super::coordinator::{Appointment, Function, Remit};
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::life::{Life, LifeStep};
use super::mailbox;
use super::network::{Network, Place};
use crate::access::Person;
use crate::exchanges::transition::Refused;
use crate::ids::{AppointmentId, AuthorityId};
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::ProcedureId;
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// Whether the person speaks for the authority towards the network: asks for access, and uses its functions. Only its
/// administrators do (`actors.md` 1.4).
#[must_use]
pub fn may_administer(person: &Person) -> bool {
    person.roles.is_administrator()
}

/// Whether the person may ask for access for the authority.
#[must_use]
pub fn may_ask(person: &Person, authority: AuthorityId) -> bool {
    may_administer(person) && person.authority == authority
}

/// Whether the person sees every access of the authority at this place, and not that which is granted alone: its own people
/// do, and those who may change anything there.
#[must_use]
pub fn sees_all_access(person: &Person, network: &Network, place: &Place, authority: AuthorityId) -> bool {
    person.authority == authority || may_coordinate(person, network, authority, place)
}

/// Whether the person may change the access of authorities at this place in this area.
#[must_use]
pub fn may_change_access(person: &Person, network: &Network, place: &Place, area: &str) -> bool {
    may_administer(person) && network.has_power(person.authority, place, Some(area), Function::manages_access)
}

/// Whether the person may change anything of the authority at this place, in whatever area.
#[must_use]
pub fn may_coordinate(person: &Person, network: &Network, authority: AuthorityId, place: &Place) -> bool {
    let own = person.authority;
    let has_power = network.has_power(own, place, None, |_| true);
    may_administer(person) && (has_power || network.registers_national(own, authority, place))
}

/// Whether the person looks at the structure of every state, by the functions that the own authority holds: the Commission
/// registers the national coordinators of all of them (Article 8(1)(c)).
#[must_use]
pub fn is_over_every_state(person: &Person, held: &[Appointment]) -> bool {
    may_administer(person)
        && held.iter().any(|held| held.authority == person.authority && held.function == Function::Commission)
}

/// Whether the person decides on the authority at this place as a whole, as when it goes into another one.
#[must_use]
pub fn may_decide_on(person: &Person, network: &Network, authority: AuthorityId, place: &Place) -> bool {
    may_administer(person) && network.decides_on(person.authority, authority, place)
}

/// Whether the person may take a step in the life of the authority at this place: who decides on it as a whole, and the
/// Commission for a national coordinator.
#[must_use]
pub fn may_change_life(person: &Person, network: &Network, authority: AuthorityId, place: &Place) -> bool {
    let is_national = || network.registers_national(person.authority, authority, place);
    may_decide_on(person, network, authority, place) || may_administer(person) && is_national()
}

/// Whether the person may give this function within this remit. Only those with overall responsibility delegate, and
/// only what lies within their own remit; a national coordinator is appointed by the Commission alone.
#[must_use]
pub fn may_appoint(person: &Person, network: &Network, function: Function, remit: &Remit) -> bool {
    let mut own = network.functions_of(person.authority);
    let is_allowed = match function {
        Function::Commission => false,
        Function::National => own.any(|held| held.function == Function::Commission),
        Function::Regional => own.any(|held| held.function == Function::National && held.remit.holds(remit)),
        _ => own.any(|held| held.function.is_overall() && held.remit.holds(remit)),
    };
    may_administer(person) && is_allowed
}

/// Whether the person may give authorities at this place the function within some remit: the whole state, the own region,
/// or one of these areas.
#[must_use]
pub fn may_give(
    person: &Person,
    network: &Network,
    place: &Place,
    function: Function,
    areas: &BTreeSet<String>,
) -> bool {
    let held = network.functions_of(person.authority);
    let regions: BTreeSet<_> =
        held.map(|held| held.remit.region.clone()).chain([None, place.region.clone()]).collect();
    regions.into_iter().any(|region| {
        let whole = Remit { country: place.country, region, areas: Vec::new() };
        let of_area = |area: &String| Remit { areas: vec![area.clone()], ..whole.clone() };
        let may = |remit: &Remit| may_appoint(person, network, function, remit);
        may(&whole) || areas.iter().map(of_area).any(|remit| may(&remit))
    })
}

/// Decides a step of the access of an authority to a procedure of this area.
///
/// # Errors
/// `NotAllowed` for who speaks for no authority, `OutsideRemit` for a coordinator of others, `AuthorityChanged` where the access
/// has no such step, or the authority takes no part at present.
pub fn change_access(
    person: &Person,
    network: &Network,
    place: &Place,
    wanted: &Wanted<'_>,
    now: OffsetDateTime,
) -> Result<(Access, NetworkEvents), Refusal> {
    let Wanted { authority, procedure, area, step, switches } = *wanted;
    if !may_administer(person) {
        return Err(Refusal::NotAllowed);
    }
    if step == AccessStep::Ask {
        if !may_ask(person, authority) {
            return Err(Refusal::NotAllowed);
        }
    } else if !may_change_access(person, network, place, area) {
        return Err(Refusal::OutsideRemit);
    }
    let before = network.access_of(authority, procedure);
    let state = step.from(before.map(|access| access.state))?;
    let begins = matches!(step, AccessStep::Ask | AccessStep::Grant | AccessStep::Restore);
    if begins && place.life != Life::Active {
        return Err(Refusal::AuthorityChanged);
    }
    let switches = match step {
        AccessStep::Grant | AccessStep::Change => switches,
        _ => before.map(|access| access.switches).unwrap_or_default(),
    };
    let tell = if step == AccessStep::Ask { network.access_managers(place, area) } else { vec![authority] };
    let event = NetworkEvents::one(person, authority, kind_of(step), now)
        .with("has_allocation", switches.has_allocation)
        .with("requests_need_approval", switches.requests_need_approval)
        .with("replies_need_approval", switches.replies_need_approval)
        .telling(tell);
    // A mailbox for the procedure goes with the access.
    let keeps = |state| mailbox::may_be_kept(Some(state));
    let ends = before.is_some_and(|access| keeps(access.state)) && !keeps(state);
    let event = if ends { event.with("mailbox", "") } else { event };
    let event =
        NetworkEvent { procedure: Some(procedure.clone()), outcome: state.code().to_owned(), ..event };
    Ok((Access { authority, procedure: procedure.clone(), state, switches }, NetworkEvents::of(event)))
}

/// What is wanted of an access.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Whose access.
    pub authority: AuthorityId,
    /// To which procedure.
    pub procedure: &'a ProcedureId,
    /// The policy area of the procedure.
    pub area: &'a str,
    /// The step.
    pub step: AccessStep,
    /// How the authority is to work there, when access is granted.
    pub switches: Switches,
}

const fn kind_of(step: AccessStep) -> NetworkEventKind {
    match step {
        AccessStep::Ask => NetworkEventKind::AccessRequested,
        AccessStep::Grant => NetworkEventKind::AccessGranted,
        AccessStep::Refuse => NetworkEventKind::AccessRefused,
        AccessStep::Suspend => NetworkEventKind::AccessSuspended,
        AccessStep::Restore => NetworkEventKind::AccessRestored,
        AccessStep::End => NetworkEventKind::AccessEnded,
        AccessStep::Change => NetworkEventKind::AccessChanged,
    }
}

/// Decides on giving an authority at this place a function.
///
/// # Errors
/// `Incomplete` with what is missing of the remit, `OutsideRemit`, `FunctionTaken` where somebody else holds it for the
/// same territory and area, `CircularDelegation` where the authority is above the one that appoints it.
pub fn appoint(
    person: &Person,
    network: &Network,
    place: &Place,
    new: Appointment,
    now: OffsetDateTime,
) -> Result<(Appointment, NetworkEvents), Refused> {
    let problems = problems_of(new.function, &new.remit);
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    let acts_in_place = new.remit.country == place.country;
    if !may_appoint(person, network, new.function, &new.remit) || !acts_in_place {
        return Err(Refusal::OutsideRemit.into());
    }
    if place.life != Life::Active {
        return Err(Refusal::AuthorityChanged.into());
    }
    let is_same = |held: &Appointment| held.function == new.function && held.remit.competes_with(&new.remit);
    let is_taken = |held: &Appointment| {
        is_same(held)
            && (new.function.is_exclusive() || (held.authority, &held.remit) == (new.authority, &new.remit))
    };
    if network.appointments.iter().any(is_taken) {
        return Err(Refusal::FunctionTaken.into());
    }
    let is_own = person.authority == new.authority;
    if !is_own && network.above(person.authority).contains(&new.authority) {
        return Err(Refusal::CircularDelegation.into());
    }
    let parent = (!is_own).then_some(person.authority);
    let new = Appointment { parent, ..new };
    let event = told_of(person, &new, NetworkEventKind::Appointed, now);
    Ok((new, event))
}

/// What is missing of a remit, or too much in it.
fn problems_of(function: Function, remit: &Remit) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    let has_region = remit.region.is_some();
    match function {
        Function::Regional if !has_region => problems.push(("region", ProblemCode::Required)),
        Function::Commission | Function::National if has_region => {
            problems.push(("region", ProblemCode::NotAChoice));
        }
        _ => {}
    }
    if remit.region.as_ref().is_some_and(|region| !region.is_in(remit.country)) {
        problems.push(("region", ProblemCode::NotAChoice));
    }
    match function {
        Function::Area if remit.areas.is_empty() => problems.push(("areas", ProblemCode::Required)),
        Function::Area if remit.areas.len() > 1 => problems.push(("areas", ProblemCode::NotAChoice)),
        Function::Commission | Function::National | Function::Regional if !remit.areas.is_empty() => {
            problems.push(("areas", ProblemCode::NotAChoice));
        }
        _ => {}
    }
    problems.into_iter().map(|(path, code)| FieldProblem::new(path, code)).collect()
}

/// Decides on taking a function back: whoever gave it, those above, and the national coordinator of the state; that of
/// a national coordinator, the Commission. Who holds the same function beside it may not.
///
/// # Errors
/// `AuthorityChanged` when it is held no longer, `NotAllowed` or `OutsideRemit` for who may not.
pub fn take_back(
    person: &Person,
    network: &Network,
    id: AppointmentId,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    let held = network.appointments.iter().find(|held| held.id == id).ok_or(Refusal::AuthorityChanged)?;
    if !may_administer(person) {
        return Err(Refusal::NotAllowed);
    }
    let own = person.authority;
    // Who no longer holds what it delegated from has nothing to take back.
    let holds_over = network.functions_of(own).any(|over| {
        over.function == Function::Commission || over.function.is_overall() && over.remit.holds(&held.remit)
    });
    let is_above =
        holds_over && held.parent.is_some_and(|parent| parent == own || network.above(parent).contains(&own));
    let is_over_all = match held.function {
        Function::Commission | Function::National => may_appoint(person, network, held.function, &held.remit),
        _ => network
            .functions_of(own)
            .any(|over| over.function == Function::National && over.remit.country == held.remit.country),
    };
    if !is_above && !is_over_all {
        return Err(Refusal::OutsideRemit);
    }
    Ok(told_of(person, held, NetworkEventKind::TakenBack, now))
}

fn told_of(
    person: &Person,
    held: &Appointment,
    kind: NetworkEventKind,
    now: OffsetDateTime,
) -> NetworkEvents {
    let region = held.remit.region.as_ref().map_or("", |region| region.code());
    let event = NetworkEvents::one(person, held.authority, kind, now)
        .with("appointment", held.id)
        .with("function", held.function.code())
        .with("country", held.remit.country.code())
        .with("region", region)
        .with("areas", held.remit.areas.join(","))
        .telling(vec![held.authority]);
    NetworkEvents::of(event)
}

/// Decides a step in the life of an authority at this place.
///
/// # Errors
/// `OutsideRemit` for who may not, `AuthorityChanged` where its life has no such step, `HoldsFunctions` for one that still
/// coordinates others and is to exist no longer.
pub fn change_life(
    person: &Person,
    network: &Network,
    authority: AuthorityId,
    place: &Place,
    step: LifeStep,
    now: OffsetDateTime,
) -> Result<(Life, NetworkEvents), Refusal> {
    let is_own_part = step == LifeStep::Submit && person.authority == authority && may_administer(person);
    if !is_own_part && !may_change_life(person, network, authority, place) {
        return Err(Refusal::OutsideRemit);
    }
    let life = place.life.after(step)?;
    if life == Life::Deactivated && network.functions_of(authority).next().is_some() {
        return Err(Refusal::HoldsFunctions);
    }
    let event = NetworkEvents::one(person, authority, NetworkEventKind::LifeChanged, now)
        .with("from", place.life.code())
        .telling(vec![authority]);
    Ok((life, NetworkEvents::of(NetworkEvent { outcome: life.code().to_owned(), ..event })))
}
