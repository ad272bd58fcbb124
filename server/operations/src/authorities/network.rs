//! The structure of the own state, and who helps the reader. Both name public bodies and no person.

use super::coordinate::state_of;
use super::registrations::count_registrations;
use super::show::{functions_of, lines};
use crate::{Caller, Error};
use domain::authorities::rules;
use domain::authorities::view::{ContactsView, FaultView, InChargeView, NetworkView, NodeView};
use domain::authorities::{AccessState, Network, NetworkFault};
use domain::country::Country;
use domain::exchanges::view::AuthorityLine;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use domain::search::fold::fold;
use std::collections::BTreeSet;

/// How many lines of a long list are shown; the search finds the others.
const SHOWN: usize = 100;

/// The structure of the reader's own state. `text` leaves the authorities whose names hold it, and the coordinators
/// above them.
///
/// # Errors
/// When the store cannot be read.
pub async fn network(caller: &Caller, text: &str) -> Result<NetworkView, Error> {
    let country = state_of(caller, caller.person.authority)?;
    let reader = caller.services.store.reader();
    let network = store::authorities::network::of_state(&reader, country).await?;
    let tree = Tree { caller, network: &network, country, wanted: fold(text) };
    let is_coordinator = rules::may_administer(&caller.person)
        && network.functions_of(caller.person.authority).next().is_some();
    let unlinked = tree.unlinked();
    let faults = if is_coordinator { tree.faults() } else { Vec::new() };
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Ok(NetworkView {
        country: country.code().to_owned(),
        organisation: network.organisation(),
        roots: tree.roots(),
        waiting: tree.waiting(),
        unlinked_count: count(unlinked.len()),
        unlinked: unlinked.into_iter().take(SHOWN).collect(),
        fault_count: count(faults.len()),
        faults: faults.into_iter().take(SHOWN).collect(),
        is_coordinator,
        registrations: count_registrations(caller).await?,
    })
}

/// Who helps the reader: the coordinators in charge of the own authority in each procedure to which it has access, the
/// national coordinator, the Commission.
///
/// # Errors
/// When the store cannot be read.
pub async fn contacts(caller: &Caller) -> Result<ContactsView, Error> {
    let own = caller.person.authority;
    let country = state_of(caller, own)?;
    let directory = caller.services.directory();
    let reader = caller.services.store.reader();
    let network = store::authorities::network::around(&reader, country, own).await?;
    let mut in_charge: Vec<(Vec<AuthorityId>, Vec<String>)> = Vec::new();
    for loaded in caller.services.procedures().all_current() {
        let (id, area) = (&loaded.definition.procedure, &loaded.definition.policy_area);
        if network.access_of(own, id).is_some_and(|access| access.state != AccessState::Ended) {
            let name = loaded.text(caller.language, "procedure", "name").to_owned();
            let coordinators = network.in_charge(own, country, id, area);
            match in_charge.iter_mut().find(|(known, _)| *known == coordinators) {
                Some((_, procedures)) => procedures.push(name),
                None => in_charge.push((coordinators, vec![name])),
            }
        }
    }
    let contact = |id: AuthorityId| directory.contact(id, caller.now);
    let in_charge = in_charge.into_iter().map(|(coordinators, mut procedures)| {
        procedures.sort_by_cached_key(|name| fold(name));
        InChargeView { contacts: coordinators.into_iter().filter_map(contact).collect(), procedures }
    });
    Ok(ContactsView {
        national: network.national(country).and_then(contact),
        in_charge: in_charge.collect(),
        commission: network.commission().and_then(contact),
        own,
    })
}

/// The procedures in force with their areas.
pub(crate) fn procedures(caller: &Caller) -> Vec<(ProcedureId, String)> {
    let current = caller.services.procedures().all_current();
    current.iter().map(|l| (l.definition.procedure.clone(), l.definition.policy_area.clone())).collect()
}

/// The name of a procedure; its id where none of it is in force.
pub(crate) fn name_of(caller: &Caller, procedure: &ProcedureId) -> String {
    let loaded = caller.services.procedures().current(procedure);
    loaded.map_or_else(
        || procedure.to_string(),
        |loaded| loaded.text(caller.language, "procedure", "name").to_owned(),
    )
}

/// The tree of a state.
struct Tree<'a> {
    caller: &'a Caller,
    network: &'a Network,
    country: Country,
    /// What is looked for, folded; everything if empty.
    wanted: String,
}

impl Tree<'_> {
    fn fits(&self, line: &AuthorityLine) -> bool {
        self.wanted.is_empty() || fold(&line.name).contains(&self.wanted)
    }

    /// The coordinators of the state.
    fn coordinators(&self) -> BTreeSet<AuthorityId> {
        let of_state = self.network.appointments.iter().filter(|held| held.remit.country == self.country);
        of_state.map(|held| held.authority).collect()
    }

    /// The coordinators of which nobody who is still one is above, the widest functions first.
    fn roots(&self) -> Vec<NodeView> {
        let all = self.coordinators();
        let is_root = |id: &AuthorityId| {
            self.network.functions_of(*id).all(|held| held.parent.is_none_or(|parent| !all.contains(&parent)))
        };
        let mut roots: Vec<AuthorityId> = all.iter().copied().filter(is_root).collect();
        roots.sort_by_key(|id| (self.network.functions_of(*id).map(|held| held.function).min(), *id));
        let mut seen = BTreeSet::new();
        roots.into_iter().filter_map(|id| self.node(id, &mut seen)).collect()
    }

    /// A coordinator with what hangs on it; none if nothing of it is looked for. Each stands in the tree once.
    fn node(&self, id: AuthorityId, seen: &mut BTreeSet<AuthorityId>) -> Option<NodeView> {
        if !seen.insert(id) {
            return None;
        }
        let authority = self.caller.services.directory().line(id)?;
        let below: BTreeSet<AuthorityId> = self
            .network
            .appointments
            .iter()
            .filter(|held| held.parent == Some(id))
            .map(|held| held.authority)
            .collect();
        let delegates: Vec<NodeView> = below.into_iter().filter_map(|id| self.node(id, seen)).collect();
        let linked: BTreeSet<AuthorityId> = self
            .network
            .links
            .iter()
            .filter(|link| link.coordinator == id && link.authority != id)
            .map(|link| link.authority)
            .collect();
        let is_wanted = self.fits(&authority);
        let mut linked = lines(self.caller, linked);
        linked.retain(|line| is_wanted || self.fits(line));
        linked.sort_by(|one, other| one.name.cmp(&other.name));
        let mut parts = self.caller.services.directory().parts(id);
        parts.retain(|line| is_wanted || self.fits(line));
        let is_shown = is_wanted || !delegates.is_empty() || !linked.is_empty() || !parts.is_empty();
        let functions = functions_of(self.caller, self.network, id);
        is_shown.then_some(NodeView { authority, functions, delegates, linked, parts })
    }

    /// Authorities with access that hang on nobody and are no coordinators.
    fn unlinked(&self) -> Vec<AuthorityLine> {
        let linked: BTreeSet<AuthorityId> = self.network.links.iter().map(|link| link.authority).collect();
        let coordinators = self.coordinators();
        let granted = self.network.access.iter().filter(|access| access.state == AccessState::Granted);
        let ids: BTreeSet<AuthorityId> = granted.map(|access| access.authority).collect();
        let alone = ids.into_iter().filter(|id| !linked.contains(id) && !coordinators.contains(id));
        let mut lines = lines(self.caller, alone);
        lines.retain(|line| self.fits(line));
        lines.sort_by(|one, other| one.name.cmp(&other.name));
        lines
    }

    /// Whether the reader manages access of this authority in this area.
    fn is_in_remit(&self, authority: AuthorityId, area: &str) -> bool {
        let place = self.network.place(authority, self.country);
        rules::may_change_access(&self.caller.person, self.network, &place, area)
    }

    /// Requests for access on which the reader may decide.
    fn waiting(&self) -> Vec<(AuthorityLine, String)> {
        let directory = self.caller.services.directory();
        let procedures = procedures(self.caller);
        let requested = self.network.access.iter().filter(|access| access.state == AccessState::Requested);
        requested
            .filter_map(|access| {
                let (_, area) = procedures.iter().find(|(id, _)| *id == access.procedure)?;
                let line = directory.line(access.authority)?;
                self.is_in_remit(access.authority, area)
                    .then(|| (line, name_of(self.caller, &access.procedure)))
            })
            .collect()
    }

    /// What is not in order within the reader's remit.
    fn faults(&self) -> Vec<FaultView> {
        let directory = self.caller.services.directory();
        let procedures = procedures(self.caller);
        let area = |id: &ProcedureId| procedures.iter().find(|(known, _)| known == id).map(|(_, area)| area);
        let found = self.network.faults(self.country, &procedures).into_iter().filter_map(|fault| {
            let code = fault.code().to_owned();
            let nothing = FaultView { code, authority: None, coordinator: None, procedure: None };
            Some(match &fault {
                NetworkFault::NoNational => nothing,
                NetworkFault::NoCatchAll(id) => {
                    FaultView { procedure: Some(name_of(self.caller, id)), ..nothing }
                }
                NetworkFault::NoRequestCoordinator(authority, id) => {
                    let is_ours = area(id).is_some_and(|area| self.is_in_remit(*authority, area));
                    let line = directory.line(*authority).filter(|line| is_ours && self.fits(line))?;
                    FaultView { authority: Some(line), procedure: Some(name_of(self.caller, id)), ..nothing }
                }
                NetworkFault::LinkWithoutFunction(coordinator, authority) => FaultView {
                    authority: Some(directory.line(*authority)?),
                    coordinator: directory.line(*coordinator),
                    ..nothing
                },
            })
        });
        found.collect()
    }
}
