//! The structure of a state, and who helps the reader. Both name public bodies and no person.

use super::coordinate::state_of;
use super::registrations::count_registrations;
use super::show::{functions_of, lines};
use crate::{Caller, Error};
use domain::authorities::rules;
use domain::authorities::view::{
    ContactsView, FaultView, FaultsView, InChargeView, NetworkView, NodeView, StateLine,
};
use domain::authorities::{AccessState, Function, Network, NetworkFault};
use domain::country::{Country, EEA};
use domain::exchanges::view::AuthorityLine;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use domain::search::fold::fold;
use std::collections::BTreeSet;
use store::Reads;

/// How many lines of a long list are shown; the search finds the others.
const SHOWN: usize = 100;

/// What is looked for in the structure.
#[derive(Debug, Clone, Default)]
pub struct NetworkInput {
    /// Code of the state; the own one if empty.
    pub state: String,
    /// Leaves the authorities whose names hold it, and the coordinators above them.
    pub text: String,
    /// Code of the kind of fault of which all is wanted and not the first hundred alone.
    pub all: String,
}

/// The structure of the reader's own state, or of the one that was chosen by who is responsible for all of them.
///
/// # Errors
/// `NotFound` for a state that is not the reader's.
pub async fn network(caller: &Caller, input: &NetworkInput) -> Result<NetworkView, Error> {
    let own = state_of(caller, caller.person.authority)?;
    let reader = caller.services.store.reader();
    let held = store::authorities::network::held_by(&reader, caller.person.authority).await?;
    let is_over_all = rules::is_over_every_state(&caller.person, &held);
    let country = chosen(own, &input.state, is_over_all)?;
    let network = store::authorities::network::of_state(&reader, country).await?;
    let tree = Tree { caller, network: &network, country, wanted: fold(&input.text) };
    let is_coordinator = country == own
        && rules::may_administer(&caller.person)
        && network.functions_of(caller.person.authority).next().is_some();
    let unlinked = tree.unlinked();
    let is_chosen = is_over_all && !input.state.is_empty();
    let in_force = caller.services.procedures();
    let is_laid_down =
        |id: &ProcedureId| in_force.current(id).is_some_and(|loaded| loaded.definition.names_who_answers());
    Ok(NetworkView {
        country: country.code().to_owned(),
        is_chosen,
        states: if is_over_all && !is_chosen { states(caller, &reader).await? } else { Vec::new() },
        organisation: network.organisation(is_laid_down),
        roots: tree.roots(),
        waiting: tree.waiting(),
        unlinked_count: u32::try_from(unlinked.len()).unwrap_or(u32::MAX),
        unlinked: unlinked.into_iter().take(SHOWN).collect(),
        faults: if is_coordinator { tree.faults(&input.all) } else { Vec::new() },
        is_coordinator,
        registrations: count_registrations(caller).await?,
    })
}

/// The state of which the structure is shown.
fn chosen(own: Country, state: &str, is_over_all: bool) -> Result<Country, Error> {
    if state.is_empty() {
        return Ok(own);
    }
    let may_choose = |country: &Country| *country == own || (is_over_all && country.is_eea());
    Country::parse(state).filter(may_choose).ok_or(Error::NotFound)
}

/// Every state, with who coordinates it and how many of its authorities take part.
async fn states(caller: &Caller, reads: &impl Reads) -> Result<Vec<StateLine>, Error> {
    let directory = caller.services.directory();
    let counts = store::authorities::states::count_taking_part(reads).await?;
    let national = store::authorities::network::holding(reads, &[Function::National]).await?;
    let line = |country: Country| StateLine {
        country,
        national: national
            .iter()
            .find(|held| held.remit.country == country)
            .and_then(|held| directory.line(held.authority)),
        authorities: counts.get(&country).copied().unwrap_or_default(),
    };
    Ok(EEA.into_iter().filter_map(Country::parse).map(line).collect())
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

    /// What is not in order within the reader's remit, by kind; of the kind of which all is wanted every line.
    fn faults(&self, all: &str) -> Vec<FaultsView> {
        let procedures = procedures(self.caller);
        let mut kinds: Vec<FaultsView> = Vec::new();
        for fault in self.network.faults(self.country, &procedures) {
            let Some(line) = self.fault(&fault, &procedures) else { continue };
            let code = fault.code();
            match kinds.iter_mut().find(|kind| kind.code == code) {
                Some(kind) => add(&mut kind.faults, line),
                None => kinds.push(FaultsView {
                    code: code.to_owned(),
                    count: 0,
                    is_whole: code == all,
                    faults: vec![line],
                }),
            }
        }
        for kind in &mut kinds {
            let name = |fault: &FaultView| fault.authority.as_ref().map(|line| fold(&line.name));
            kind.faults.sort_by_cached_key(name);
            kind.count = u32::try_from(kind.faults.len()).unwrap_or(u32::MAX);
            if !kind.is_whole {
                kind.faults.truncate(SHOWN);
            }
        }
        kinds
    }

    /// A fault as a line; none where it is not the reader's, or not looked for.
    fn fault(&self, fault: &NetworkFault, procedures: &[(ProcedureId, String)]) -> Option<FaultView> {
        let directory = self.caller.services.directory();
        let area = |id: &ProcedureId| procedures.iter().find(|(known, _)| known == id).map(|(_, area)| area);
        Some(match fault {
            NetworkFault::NoNational => FaultView::default(),
            NetworkFault::NoCatchAll(id) => {
                FaultView { procedures: vec![name_of(self.caller, id)], ..FaultView::default() }
            }
            NetworkFault::NoRequestCoordinator(authority, id) => {
                let is_ours = area(id).is_some_and(|area| self.is_in_remit(*authority, area));
                let line = directory.line(*authority).filter(|line| is_ours && self.fits(line))?;
                FaultView {
                    authority: Some(line),
                    coordinator: None,
                    procedures: vec![name_of(self.caller, id)],
                }
            }
            NetworkFault::LinkWithoutFunction(coordinator, authority) => FaultView {
                authority: Some(directory.line(*authority)?),
                coordinator: directory.line(*coordinator),
                procedures: Vec::new(),
            },
        })
    }
}

/// Adds a line to those of its kind. What is about the same bodies as the line before is one with it: the faults of an
/// authority come one after the other.
fn add(lines: &mut Vec<FaultView>, line: FaultView) {
    let is_same = |last: &FaultView| {
        last.authority.is_some()
            && (&last.authority, &last.coordinator) == (&line.authority, &line.coordinator)
    };
    match lines.last_mut().filter(|last| is_same(last)) {
        Some(last) => last.procedures.extend(line.procedures),
        None => lines.push(line),
    }
}
