//! The page of an authority: its entry in the directory, its place in the network, and what the reader may change.

use super::coordinate::state_of;
use super::directory::{kind_name, stated};
use super::favourite_groups::groups_around;
use super::network::name_of;
use super::regions::{region_text, regions_of};
use super::succession::seen_alone;
use super::who_sees::sees_its_remit;
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::authorities::succession::{Passed, Side};
use domain::authorities::view::{AccessView, AuthorityView, ChoicesView, FunctionView, LinkView, PassedView};
use domain::authorities::{
    AccessState, AccessStep, Appointment, Duty, Function, Life, LifeStep, Link, LinkScope, Network, Place,
};
use domain::authorities::{competence, data, entry, merge, rules, split};
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::view::{AuthorityLine, Coded};
use domain::ids::AuthorityId;
use domain::notices::StuckMail;
use domain::procedures::ProcedureId;
use domain::procedures::definition::CoordinatorPath;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::Reads;

/// What a page is made of.
struct Facts<'a> {
    caller: &'a Caller,
    network: Network,
    place: Place,
    country: Country,
    id: AuthorityId,
    procedures: Vec<Arc<Loaded>>,
    /// How many exchanges run there, for who may coordinate it.
    running: BTreeMap<ProcedureId, u64>,
    /// What is shown of it, for who may let it go into another one.
    seen: String,
}

/// The page of an authority.
///
/// # Errors
/// `NotFound` for one that is not in the directory.
pub async fn show(caller: &Caller, id: AuthorityId) -> Result<AuthorityView, Error> {
    let directory = caller.services.directory();
    let authority = directory.get(id).ok_or(Error::NotFound)?;
    let country = state_of(caller, id)?;
    let reader = caller.services.store.reader();
    let network = store::authorities::network::around(&reader, country, id).await?;
    let place = network.place(id, country);
    let acting = in_standing(caller, &reader, id, place.life).await?;
    let mut procedures = caller.services.procedures().all_current();
    // Those for which the directory says that it is competent come first.
    let is_competent =
        |loaded: &Loaded| loaded.definition.competence.iter().any(|code| authority.areas.contains(code));
    procedures.sort_by_key(|loaded| !is_competent(loaded));
    let running = match rules::may_coordinate(&acting.person, &network, id, &place) {
        true => store::exchanges::count_held(&reader, id).await?,
        false => BTreeMap::new(),
    };
    let seen =
        seen_for_merging(&acting, &reader, Side { authority: id, network: &network, place: &place }).await?;
    let facts = Facts { caller: &acting, network, place, country, id, procedures, running, seen };
    let reached = store::authorities::reachable_in(&reader, id).await?;
    let may_change_entry = entry::may_change(&caller.person, id, facts.place.life);
    let stuck = if may_change_entry { stuck_of(caller, id).await? } else { Vec::new() };
    let tasks = store::authorities::successions::tasks_of(&reader, id).await?;
    let addressed = facts.procedures.iter().filter(|loaded| reached.contains(&loaded.definition.procedure));
    let addressed = addressed.map(|loaded| facts.name(loaded)).collect();
    let (groups, other_groups) = groups_around(caller, id).await?;
    Ok(AuthorityView {
        contact: directory.contact(id, caller.now).ok_or(Error::NotFound)?,
        level: authority.level,
        areas: authority.areas.clone(),
        stated: stated(&directory.competences(id), caller.language),
        may_state: competence::may_state(&acting.person, &facts.network, id, &facts.place),
        region: facts.place.region.as_ref().map(region_text),
        life: facts.place.life,
        functions: functions_of(&acting, &facts.network, id),
        links: facts.links(),
        access: facts.access(),
        procedures: addressed,
        is_favourite: super::preferred(caller).await?.favourites.contains(&id),
        groups,
        other_groups,
        choices: facts.choices(),
        may_change_data: data::way(&acting.person, &facts.network, id, &facts.place).is_some(),
        title: store::authorities::data::title(&reader, id).await?,
        kind: kind_name(&authority.kind, caller.language).unwrap_or_default(),
        names: store::authority_names::of(&reader, id).await?,
        may_change_entry,
        stuck,
        successor: directory.successor(id).and_then(|into| directory.line(into)),
        predecessors: directory.predecessors(id),
        gave: facts.passed(&tasks, |task| (task.from, task.to)),
        got: facts.passed(&tasks, |task| (task.to, task.from)),
        above: directory.above(id),
        parts: directory.parts(id),
    })
}

/// What a merger is decided on, for whoever may merge the authority; nothing for others.
async fn seen_for_merging(acting: &Caller, reads: &impl Reads, side: Side<'_>) -> Result<String, Error> {
    if merge::may_merge(&acting.person, &side) { seen_alone(reads, side).await } else { Ok(String::new()) }
}

/// The caller as the rules of the page look at one: who is suspended or deactivated changes nothing, and a coordinator that
/// is sees no more of another authority than one that coordinates nothing.
async fn in_standing(
    caller: &Caller,
    reads: &impl Reads,
    id: AuthorityId,
    life: Life,
) -> Result<Caller, Error> {
    let is_there = if caller.person.authority == id {
        !matches!(life, Life::Suspended | Life::Deactivated)
    } else {
        sees_its_remit(caller, reads, id).await?
    };
    let mut acting = caller.clone();
    if !is_there {
        acting.person.roles = acting.person.roles.administering(false);
    }
    Ok(acting)
}

/// What the mailboxes of an authority do not take.
async fn stuck_of(caller: &Caller, id: AuthorityId) -> Result<Vec<StuckMail>, Error> {
    let mut found = store::outbox::stuck_of(&caller.services.store.reader(), &[id]).await?;
    Ok(found.remove(&id).unwrap_or_default())
}

/// What the mailboxes of the own authority do not take, for who keeps its entry; nothing for others.
///
/// # Errors
/// When the store cannot be read.
pub async fn own_stuck(caller: &Caller) -> Result<Vec<StuckMail>, Error> {
    if !rules::may_administer(&caller.person) {
        return Ok(Vec::new());
    }
    stuck_of(caller, caller.person.authority).await
}

/// The functions of an authority, the widest first.
pub(crate) fn functions_of(caller: &Caller, network: &Network, id: AuthorityId) -> Vec<FunctionView> {
    let mut held: Vec<&Appointment> = network.functions_of(id).collect();
    held.sort_by_key(|held| (held.function, held.remit.region.clone(), held.id));
    held.into_iter()
        .map(|held| FunctionView {
            id: held.id,
            function: held.function,
            region: held.remit.region.as_ref().map(region_text),
            areas: held.remit.areas.iter().map(|area| area_name(caller, area)).collect(),
            may_take_back: rules::take_back(&caller.person, network, held.id, caller.now).is_ok(),
        })
        .collect()
}

/// The name of a policy area, as the definitions in force bring it; its code where none does.
pub(super) fn area_name(caller: &Caller, area: &str) -> String {
    let procedures = caller.services.procedures();
    let of_area = procedures.all_current().into_iter().find(|loaded| loaded.definition.policy_area == area);
    of_area.map_or_else(|| area.to_owned(), |loaded| procedures.area_name(&loaded, caller.language))
}

/// Authorities as lines, without those that are not in the directory.
pub(super) fn lines(caller: &Caller, ids: impl IntoIterator<Item = AuthorityId>) -> Vec<AuthorityLine> {
    let directory = caller.services.directory();
    ids.into_iter().filter_map(|id| directory.line(id)).collect()
}

impl Facts<'_> {
    fn name(&self, loaded: &Loaded) -> String {
        loaded.text(self.caller.language, "procedure", "name").to_owned()
    }

    /// The links of the authority to its coordinators.
    fn links(&self) -> Vec<LinkView> {
        let own = self.network.links.iter().filter(|link| link.authority == self.id);
        own.filter_map(|link| self.link(link)).collect()
    }

    fn link(&self, link: &Link) -> Option<LinkView> {
        let loaded = match &link.scope {
            LinkScope::Procedure(id) => self.caller.services.procedures().current(id),
            LinkScope::Area(_) => None,
        };
        let area = match &link.scope {
            LinkScope::Area(area) => Some(area.clone()),
            LinkScope::Procedure(_) => None,
        };
        let of = area.clone().or_else(|| loaded.as_ref().map(|l| l.definition.policy_area.clone()));
        let of = of.as_deref().unwrap_or_default();
        let may_unlink = rules::may_unlink(&self.caller.person, &self.network, &self.place, of, link);
        Some(LinkView {
            other: self.caller.services.directory().line(link.coordinator)?,
            scope: link.scope.code(),
            procedure: match &link.scope {
                LinkScope::Procedure(id) => Some(name_of(self.caller, id)),
                LinkScope::Area(_) => None,
            },
            area: area.map(|area| area_name(self.caller, &area)),
            duties: link.duties.clone(),
            may_unlink,
        })
    }

    /// Access to each procedure: granted access for everybody, the rest for the authority and its coordinators.
    fn access(&self) -> Vec<AccessView> {
        let person = &self.caller.person;
        let sees_all = rules::sees_all_access(person, &self.network, &self.place, self.id);
        self.procedures
            .iter()
            .map(|loaded| self.access_to(loaded))
            .filter(|view| view.state == Some(AccessState::Granted) || sees_all)
            .collect()
    }

    fn access_to(&self, loaded: &Loaded) -> AccessView {
        let (procedure, area) = (&loaded.definition.procedure, &loaded.definition.policy_area);
        let access = self.network.access_of(self.id, procedure);
        let state = access.map(|access| access.state);
        let in_charge = match state {
            Some(AccessState::Granted | AccessState::Suspended) => {
                self.network.in_charge(self.id, self.country, procedure, area)
            }
            _ => Vec::new(),
        };
        let steps = AccessStep::ALL.into_iter().filter(|step| {
            let wanted = rules::Wanted {
                authority: self.id,
                procedure,
                area,
                step: *step,
                switches: domain::authorities::Switches::default(),
            };
            let (person, now) = (&self.caller.person, self.caller.now);
            rules::change_access(person, &self.network, &self.place, &wanted, now).is_ok()
        });
        AccessView {
            procedure: procedure.clone(),
            name: self.name(loaded),
            area: area_name(self.caller, area),
            state,
            switches: access.map(|access| access.switches).unwrap_or_default(),
            approves_requests: loaded.definition.coordinators_in(CoordinatorPath::Requests),
            approves_replies: loaded.definition.coordinators_in(CoordinatorPath::Replies),
            in_charge: lines(self.caller, in_charge),
            mailbox: self.caller.services.directory().mailbox_for(self.id, procedure).map(str::to_owned),
            steps: steps.collect(),
            running: self.running.get(procedure).copied().unwrap_or_default(),
        }
    }

    fn choices(&self) -> ChoicesView {
        let person = &self.caller.person;
        let areas: BTreeSet<String> =
            self.procedures.iter().map(|loaded| loaded.definition.policy_area.clone()).collect();
        let linkable: BTreeSet<&String> = areas
            .iter()
            .filter(|area| rules::may_change_access(person, &self.network, &self.place, area))
            .collect();
        let mut scopes: Vec<_> = linkable
            .iter()
            .map(|area| {
                let code = LinkScope::Area((*area).clone()).code();
                (code, None, Some(area_name(self.caller, area)))
            })
            .collect();
        scopes.extend(self.procedures.iter().filter(|l| linkable.contains(&l.definition.policy_area)).map(
            |l| (LinkScope::Procedure(l.definition.procedure.clone()).code(), Some(self.name(l)), None),
        ));
        let coordinators: BTreeSet<AuthorityId> = self
            .network
            .appointments
            .iter()
            .filter(|held| !scopes.is_empty() && held.function != Function::Commission)
            .filter(|held| held.remit.covers(&self.place, None))
            .map(|held| held.authority)
            .collect();
        let functions: Vec<Function> = Function::ALL
            .into_iter()
            .filter(|function| rules::may_give(person, &self.network, &self.place, *function, &areas))
            .collect();
        ChoicesView {
            regions: if functions.is_empty() { Vec::new() } else { regions_of(self.country) },
            coordinators: lines(self.caller, coordinators),
            scopes,
            duties: Duty::ALL
                .into_iter()
                .filter(|duty| rules::may_charge(person, &self.network, self.id, &self.place, *duty))
                .collect(),
            functions,
            areas: areas
                .iter()
                .map(|area| Coded { code: area.clone(), text: area_name(self.caller, area) })
                .collect(),
            life: self.life(),
            running: self.running.values().sum(),
            may_merge: merge::may_merge(&self.caller.person, &self.side()),
            seen: self.seen.clone(),
            may_split: split::may_split(&self.caller.person, &self.side()),
        }
    }

    fn side(&self) -> Side<'_> {
        Side { authority: self.id, network: &self.network, place: &self.place }
    }

    /// What went from the authority to others, or came from them, as `ends` says with the own one first: what went between
    /// the same two on a day stands together.
    fn passed(
        &self,
        tasks: &[Passed],
        ends: impl Fn(&Passed) -> (AuthorityId, AuthorityId),
    ) -> Vec<PassedView> {
        let (directory, calendar) = (self.caller.services.directory(), Calendar::of(self.country));
        let mut found: Vec<PassedView> = Vec::new();
        for task in tasks {
            let (own, other) = ends(task);
            let Some(other) = directory.line(other).filter(|_| own == self.id) else { continue };
            let on = calendar.day(task.at);
            let procedure = name_of(self.caller, &task.procedure);
            match found.iter_mut().find(|known| known.other.id == other.id && known.on == on) {
                Some(known) => known.procedures.push(procedure),
                None => found.push(PassedView { other, procedures: vec![procedure], on }),
            }
        }
        found
    }

    fn life(&self) -> Vec<LifeStep> {
        let shown = [
            LifeStep::Return,
            LifeStep::Validate,
            LifeStep::Suspend,
            LifeStep::Restore,
            LifeStep::Deactivate,
        ];
        let may = |step: &LifeStep| {
            let (person, now) = (&self.caller.person, self.caller.now);
            rules::change_life(person, &self.network, self.id, &self.place, *step, now).is_ok()
        };
        shown.into_iter().filter(may).collect()
    }
}
