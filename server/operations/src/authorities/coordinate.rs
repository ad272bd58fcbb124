//! Changes the network: access, links, functions, the life of an authority. Each is one change with its event, its
//! notices and its key; the facts are read after the network of the state was locked for the change.

use super::directory::reload;
use super::hand_over::{Leaving, hand_over};
use super::regions::check_region;
use crate::faults::{self, Fault};
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::access::Person;
use domain::authorities::mailbox::may_be_kept;
use domain::authorities::parent;
use domain::authorities::rules::{self, Wanted};
use domain::authorities::succession::Side;
use domain::authorities::{
    AccessStep, Appointment, Life, LifeStep, Link, LinkScope, Network, Place, Switches,
};
use domain::country::Country;
use domain::exchanges::Events;
use domain::ids::{AppointmentId, AuthorityId, OnceKey};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::ProcedureId;
use serde::Serialize;
use std::borrow::Cow;
use std::sync::Arc;
use store::authorities::{network, parents, successions};
use store::{Begun, Tx};

/// What a change begins with.
pub(super) struct Begin {
    pub(super) tx: Tx,
    pub(super) network: Network,
    pub(super) place: Place,
}

/// Takes a step of the access of an authority to a procedure. Where the step takes it away, what runs there goes over to the
/// successor in the same change.
///
/// # Errors
/// Refused with the reason; `NotFound` for an authority or a procedure that is not there; `ProveAgain`.
pub async fn change_access(
    caller: &Caller,
    authority: AuthorityId,
    procedure: &ProcedureId,
    step: AccessStep,
    switches: Switches,
    successor: Option<AuthorityId>,
    key: OnceKey,
) -> Result<(), Error> {
    let loaded = in_force(caller, procedure)?;
    let input = ("change_access", authority, procedure, step, switches, successor);
    let Some(mut begin) = begin(caller, authority, key, &input).await? else { return Ok(()) };
    let area = loaded.definition.policy_area.as_str();
    let before = begin.network.access_of(authority, procedure).map(|access| access.switches);
    let switches = loaded.definition.switched(before.unwrap_or_default(), switches);
    let wanted = Wanted { authority, procedure, area, step, switches };
    let person = deciding(caller, &begin.network, &begin.place, Fault::AccessByAnyone);
    let (access, events) = rules::change_access(&person, &begin.network, &begin.place, &wanted, caller.now)?;
    let handed = if step.takes_away() {
        hand_over(caller, &mut begin.tx, authority, Leaving::Access(procedure), successor).await?
    } else {
        Events::joined([])
    };
    network::keep_access(&mut begin.tx, &access).await?;
    begin.tx.finish_handing_over(&events, &handed, "").await?;
    caller.services.reachable().forget();
    // The directory names the mailbox that went with it.
    if may_be_kept(Some(access.state)) { Ok(()) } else { reload(&caller.services).await }
}

/// Takes a step in the life of an authority. Where it takes part no longer afterwards, what runs there goes over to the
/// successor in the same change.
///
/// # Errors
/// As `change_access`.
pub async fn change_life(
    caller: &Caller,
    authority: AuthorityId,
    step: LifeStep,
    successor: Option<AuthorityId>,
    key: OnceKey,
) -> Result<(), Error> {
    let input = ("change_life", authority, step, successor);
    let Some(mut begin) = begin(caller, authority, key, &input).await? else { return Ok(()) };
    let (life, events) =
        rules::change_life(&caller.person, &begin.network, authority, &begin.place, step, caller.now)?;
    let handed = if step.takes_away() {
        hand_over(caller, &mut begin.tx, authority, Leaving::Network, successor).await?
    } else {
        Events::joined([])
    };
    network::keep_place(&mut begin.tx, authority, &Place { life, ..begin.place }).await?;
    // Who takes part again has no successor.
    let comes_back = step == LifeStep::Restore;
    if comes_back {
        successions::forget(&mut begin.tx, authority).await?;
    }
    begin.tx.finish_handing_over(&events, &handed, "").await?;
    caller.services.reachable().forget();
    if comes_back { reload(&caller.services).await } else { Ok(()) }
}

/// Makes an authority a part of another one of its state, or of none.
///
/// # Errors
/// As `change_access`.
pub async fn place(
    caller: &Caller,
    part: AuthorityId,
    whole: Option<AuthorityId>,
    key: OnceKey,
) -> Result<(), Error> {
    let Some(begin) = begin(caller, part, key, &("place", part, whole)).await? else { return Ok(()) };
    let mut tx = begin.tx;
    let around = match whole {
        Some(whole) => {
            let country = state_of(caller, whole)?;
            let around = network::around(&tx, country, whole).await?;
            let place = around.place(whole, country);
            Some((whole, around, place))
        }
        None => None,
    };
    let side = Side { authority: part, network: &begin.network, place: &begin.place };
    let over =
        around.as_ref().map(|(authority, network, place)| Side { authority: *authority, network, place });
    let known = parents::all(&tx).await?;
    let events = parent::place(&caller.person, &side, over.as_ref(), &known, caller.now)?;
    parents::keep(&mut tx, part, whole).await?;
    tx.finish_network(&events, "").await?;
    reload(&caller.services).await
}

/// Links a coordinator to an authority.
///
/// # Errors
/// As `change_access`.
pub async fn link(caller: &Caller, new: &Link, key: OnceKey) -> Result<(), Error> {
    let area = area_of(caller, &new.scope)?;
    if caller.services.directory().get(new.coordinator).is_none() {
        return Err(Error::problem(FieldProblem::new("coordinator", ProblemCode::NotAnAuthority)));
    }
    let Some(mut begin) = begin(caller, new.authority, key, &("link", new)).await? else { return Ok(()) };
    let events = rules::link(&caller.person, &begin.network, &begin.place, &area, new, caller.now)?;
    network::keep_link(&mut begin.tx, new).await?;
    Ok(begin.tx.finish_network(&events, "").await?)
}

/// Ends a link between a coordinator and an authority.
///
/// # Errors
/// As `change_access`.
pub async fn unlink(caller: &Caller, old: &Link, key: OnceKey) -> Result<(), Error> {
    // The procedure of an old link may be gone; who manages all areas can still end it.
    let area = area_of(caller, &old.scope).unwrap_or_default();
    let Some(mut begin) = begin(caller, old.authority, key, &("unlink", old)).await? else { return Ok(()) };
    let events = rules::unlink(&caller.person, &begin.network, &begin.place, &area, old, caller.now)?;
    network::remove_link(&mut begin.tx, old).await?;
    Ok(begin.tx.finish_network(&events, "").await?)
}

/// Gives an authority a function.
///
/// # Errors
/// As `change_access`.
pub async fn appoint(caller: &Caller, new: Appointment, key: OnceKey) -> Result<(), Error> {
    let authority = new.authority;
    check_region(new.remit.region.as_ref())?;
    // The identity is made anew with each try, and is no part of what was asked for.
    let input = ("appoint", authority, new.function, &new.remit);
    let Some(mut begin) = begin(caller, authority, key, &input).await? else { return Ok(()) };
    let person = deciding(caller, &begin.network, &begin.place, Fault::FunctionByAnyone);
    let (new, events) = rules::appoint(&person, &begin.network, &begin.place, new, caller.now)?;
    network::add_function(&mut begin.tx, &new).await?;
    begin.tx.finish_network(&events, "").await?;
    caller.services.reachable().forget();
    Ok(())
}

/// Takes a function back.
///
/// # Errors
/// As `change_access`.
pub async fn take_back(
    caller: &Caller,
    authority: AuthorityId,
    id: AppointmentId,
    key: OnceKey,
) -> Result<(), Error> {
    let Some(mut begin) = begin(caller, authority, key, &("take_back", authority, id)).await? else {
        return Ok(());
    };
    let held = network::function(&begin.tx, id).await?;
    if held.is_some_and(|held| held.authority != authority) {
        return Err(Error::NotFound);
    }
    let events = rules::take_back(&caller.person, &begin.network, id, caller.now)?;
    network::remove_function(&mut begin.tx, id).await?;
    begin.tx.finish_network(&events, "").await?;
    caller.services.reachable().forget();
    Ok(())
}

/// Who decides: the caller. Under the fault, whoever is in charge of the state.
pub(super) fn deciding<'a>(
    caller: &'a Caller,
    network: &Network,
    place: &Place,
    fault: Fault,
) -> Cow<'a, Person> {
    match network.national(place.country) {
        Some(authority) if faults::is_on(fault) => {
            let roles = caller.person.roles.clone().administering(true);
            Cow::Owned(Person { id: caller.person.id, authority, roles })
        }
        _ => Cow::Borrowed(&caller.person),
    }
}

/// Begins a change around an authority; none where it was made before.
pub(super) async fn begin<I: Serialize + Sync>(
    caller: &Caller,
    authority: AuthorityId,
    key: OnceKey,
    input: &I,
) -> Result<Option<Begin>, Error> {
    caller.proved_lately()?;
    let states = states(caller, authority)?;
    match caller.begin_on_network(states, &[authority], key, input).await? {
        Begun::Fresh(tx) => begun(caller, tx, authority).await.map(Some),
        Begun::Done(_) => Ok(None),
    }
}

/// Begins to try out a change around an authority: dropping it undoes everything.
pub(super) async fn begin_trial(caller: &Caller, authority: AuthorityId) -> Result<Begin, Error> {
    let tx = caller.try_on_network(states(caller, authority)?, &[authority]).await?;
    begun(caller, tx, authority).await
}

/// The state of the authority, and the caller's own.
pub(crate) fn states(caller: &Caller, authority: AuthorityId) -> Result<[Country; 2], Error> {
    Ok([state_of(caller, authority)?, state_of(caller, caller.person.authority)?])
}

async fn begun(caller: &Caller, tx: Tx, authority: AuthorityId) -> Result<Begin, Error> {
    let country = state_of(caller, authority)?;
    check_own_standing(caller, &tx, authority).await?;
    let network = network::around(&tx, country, authority).await?;
    let place = network.place(authority, country);
    Ok(Begin { tx, network, place })
}

/// Who is suspended or deactivated changes nothing, least of all that; who is not active yet speaks for itself alone.
pub(crate) async fn check_own_standing(
    caller: &Caller,
    tx: &Tx,
    authority: AuthorityId,
) -> Result<(), Error> {
    let own = caller.person.authority;
    let country = state_of(caller, own)?;
    let life = network::around(tx, country, own).await?.place(own, country).life;
    let may = match life {
        Life::Active => true,
        Life::Suspended | Life::Deactivated => false,
        _ => own == authority,
    };
    if may { Ok(()) } else { Err(Refusal::NotAllowed.into()) }
}

/// The state of an authority.
pub(crate) fn state_of(caller: &Caller, authority: AuthorityId) -> Result<Country, Error> {
    caller.services.directory().get(authority).map(|found| found.country).ok_or(Error::NotFound)
}

/// The definition in force.
fn in_force(caller: &Caller, procedure: &ProcedureId) -> Result<Arc<Loaded>, Error> {
    caller.services.procedures().current(procedure).ok_or(Error::NotFound)
}

/// The policy area of a scope.
fn area_of(caller: &Caller, scope: &LinkScope) -> Result<String, Error> {
    match scope {
        LinkScope::Area(area) => Ok(area.clone()),
        LinkScope::Procedure(id) => Ok(in_force(caller, id)?.definition.policy_area.clone()),
    }
}
