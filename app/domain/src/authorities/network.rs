//! The network of a state: who holds which function, who is linked to whom, who has access to what. Facts and the
//! questions that they answer; nothing here changes anything.

use super::access::{Access, AccessState};
use super::coordinator::{Appointment, Function};
use super::life::Life;
use super::link::{Duty, Link};
use super::region::Region;
use crate::country::Country;
use crate::ids::AuthorityId;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Where an authority stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its state.
    pub country: Country,
    /// Its region, if it is known.
    pub region: Option<Region>,
    /// Where it stands in its life.
    pub life: Life,
}

impl Place {
    /// An active authority of a state without a region: whatever nothing else is known of.
    #[must_use]
    pub const fn active(country: Country) -> Self {
        Self { country, region: None, life: Life::Active }
    }
}

/// The facts about one state, with those about the Commission.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Network {
    /// Functions held.
    pub appointments: Vec<Appointment>,
    /// Links.
    pub links: Vec<Link>,
    /// Access, whatever its state.
    pub access: Vec<Access>,
    /// What is known of an authority beside its state.
    pub places: BTreeMap<AuthorityId, Place>,
}

/// Something that nobody has put in order yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkFault {
    /// No authority is the national coordinator.
    NoNational,
    /// Nobody receives what no other authority of the state can be found for.
    NoCatchAll(ProcedureId),
    /// The authority has access, but no request coordinator is linked to it for the procedure.
    NoRequestCoordinator(AuthorityId, ProcedureId),
    /// The coordinator of a link holds no function any more that allows what it does: coordinator, authority.
    LinkWithoutFunction(AuthorityId, AuthorityId),
}

impl NetworkFault {
    /// The word in message keys.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoNational => "no-national",
            Self::NoCatchAll(_) => "no-catch-all",
            Self::NoRequestCoordinator(..) => "no-request-coordinator",
            Self::LinkWithoutFunction(..) => "link-without-function",
        }
    }
}

impl Network {
    /// Where an authority stands; active and without a region unless something else is known.
    #[must_use]
    pub fn place(&self, authority: AuthorityId, country: Country) -> Place {
        self.places.get(&authority).cloned().unwrap_or_else(|| Place::active(country))
    }

    /// How far the access of an authority to a procedure has come; none if it never asked.
    #[must_use]
    pub fn access_of(&self, authority: AuthorityId, procedure: &ProcedureId) -> Option<&Access> {
        self.access.iter().find(|access| access.authority == authority && access.procedure == *procedure)
    }

    /// Functions of an authority.
    pub fn functions_of(&self, authority: AuthorityId) -> impl Iterator<Item = &Appointment> {
        self.appointments.iter().filter(move |held| held.authority == authority)
    }

    /// Whether an authority holds a function of this kind over this place and area.
    #[must_use]
    pub fn has_power(
        &self,
        authority: AuthorityId,
        place: &Place,
        area: Option<&str>,
        is_kind: impl Fn(Function) -> bool,
    ) -> bool {
        self.functions_of(authority).any(|held| is_kind(held.function) && held.remit.covers(place, area))
    }

    /// Whether an authority decides on another one at this place as a whole: whether it takes part, and what becomes of it.
    /// That is for who is in charge of a state or a region in all areas (`actors.md` 1.1 and 1.2). Who has some areas alone
    /// decides only where it is registered as the coordinator that validates the authority.
    #[must_use]
    pub fn decides_on(&self, who: AuthorityId, authority: AuthorityId, place: &Place) -> bool {
        let is_registered = || {
            self.links.iter().any(|link| {
                (link.coordinator, link.authority) == (who, authority)
                    && link.duties.contains(&Duty::Validates)
            })
        };
        self.functions_of(who).any(|held| {
            held.function.validates()
                && held.remit.covers(place, None)
                && (held.remit.areas.is_empty() || is_registered())
        })
    }

    /// Whether an authority is the Commission, and the other one the national coordinator of this place, which the
    /// Commission registers (Article 8(1)(c) of Regulation 1024/2012).
    #[must_use]
    pub fn registers_national(&self, who: AuthorityId, authority: AuthorityId, place: &Place) -> bool {
        who != authority
            && self.functions_of(who).any(|held| held.function == Function::Commission)
            && self.national(place.country) == Some(authority)
    }

    /// The national coordinator of a state.
    #[must_use]
    pub fn national(&self, country: Country) -> Option<AuthorityId> {
        let is_national =
            |held: &&Appointment| held.function == Function::National && held.remit.country == country;
        self.appointments.iter().find(is_national).map(|held| held.authority)
    }

    /// The Commission; none where it has no function yet.
    #[must_use]
    pub fn commission(&self) -> Option<AuthorityId> {
        let found = self.appointments.iter().find(|held| held.function == Function::Commission);
        found.map(|held| held.authority)
    }

    /// Who is in charge of an authority in a procedure of this area: the request coordinators linked to it, else the
    /// national coordinator, who is the main contact of every actor of the state (Article 6(1)(b)).
    #[must_use]
    pub fn in_charge(
        &self,
        authority: AuthorityId,
        country: Country,
        procedure: &ProcedureId,
        area: &str,
    ) -> Vec<AuthorityId> {
        let linked = self.request_coordinators(authority, country, procedure, area);
        if linked.is_empty() { self.national(country).into_iter().collect() } else { linked }
    }

    /// Who may have this duty for an authority in a procedure of this area: those linked to it with the duty, as long as
    /// they hold the function, and after them the national coordinator.
    #[must_use]
    pub fn charged_with(
        &self,
        duty: Duty,
        authority: AuthorityId,
        country: Country,
        procedure: &ProcedureId,
        area: &str,
    ) -> Vec<AuthorityId> {
        let mut found = self.linked(duty, authority, country, procedure, area);
        let national = self.national(country).filter(|national| !found.contains(national));
        found.extend(national);
        found
    }

    /// The request coordinators linked to an authority for a procedure, as long as they hold the function.
    #[must_use]
    pub fn request_coordinators(
        &self,
        authority: AuthorityId,
        country: Country,
        procedure: &ProcedureId,
        area: &str,
    ) -> Vec<AuthorityId> {
        self.linked(Duty::Coordinates, authority, country, procedure, area)
    }

    fn linked(
        &self,
        duty: Duty,
        authority: AuthorityId,
        country: Country,
        procedure: &ProcedureId,
        area: &str,
    ) -> Vec<AuthorityId> {
        let place = self.place(authority, country);
        let found: BTreeSet<AuthorityId> = self
            .links
            .iter()
            .filter(|link| link.authority == authority && link.scope.reaches(procedure, area))
            .filter(|link| link.duties.contains(&duty))
            .filter(|link| self.has_power(link.coordinator, &place, Some(area), |held| duty.goes_with(held)))
            .map(|link| link.coordinator)
            .collect();
        found.into_iter().collect()
    }

    /// Those who decide on access at this place and in this area: the nearest, that is everyone but the national
    /// coordinator, and the national coordinator where there is nobody else.
    #[must_use]
    pub fn access_managers(&self, place: &Place, area: &str) -> Vec<AuthorityId> {
        self.nearest(|held| held.function.manages_access() && held.remit.covers(place, Some(area)))
    }

    /// Of those whose functions fit, everyone but the national coordinator, who stands in where there is nobody else.
    pub(super) fn nearest(&self, fits: impl Fn(&Appointment) -> bool) -> Vec<AuthorityId> {
        let of = |is_near: bool| -> Vec<AuthorityId> {
            let found: BTreeSet<AuthorityId> = self
                .appointments
                .iter()
                .filter(|held| fits(held) && (held.function != Function::National) == is_near)
                .map(|held| held.authority)
                .collect();
            found.into_iter().collect()
        };
        let near = of(true);
        if near.is_empty() { of(false) } else { near }
    }

    /// The coordinators above an authority, by who delegated to whom; each once, however the rows are.
    #[must_use]
    pub fn above(&self, authority: AuthorityId) -> BTreeSet<AuthorityId> {
        let mut found = BTreeSet::new();
        let mut next = vec![authority];
        while let Some(one) = next.pop() {
            let parents = self.functions_of(one).filter_map(|held| held.parent);
            next.extend(parents.filter(|parent| found.insert(*parent)));
        }
        found
    }

    /// What is not in order, of these procedures with their areas. Beside the states, among the bodies of the Union, nobody
    /// is the national coordinator, and nobody receives what others are not competent for.
    #[must_use]
    pub fn faults(&self, country: Country, procedures: &[(ProcedureId, String)]) -> Vec<NetworkFault> {
        let mut faults = Vec::new();
        if country.is_eea() && self.national(country).is_none() {
            faults.push(NetworkFault::NoNational);
        }
        for (procedure, area) in procedures.iter().filter(|_| country.is_eea()) {
            let receives = |held: &Appointment| {
                held.function == Function::CatchAll
                    && held.remit.country == country
                    && held.remit.has_area(area)
                    && self
                        .access_of(held.authority, procedure)
                        .is_some_and(|a| a.state == AccessState::Granted)
            };
            if !self.appointments.iter().any(receives) {
                faults.push(NetworkFault::NoCatchAll(procedure.clone()));
            }
        }
        for link in &self.links {
            let place = self.place(link.authority, country);
            let area = self.area_of_link(link, procedures);
            let is_held =
                |duty: &Duty| self.has_power(link.coordinator, &place, area, |held| duty.goes_with(held));
            if !link.duties.iter().all(is_held) {
                faults.push(NetworkFault::LinkWithoutFunction(link.coordinator, link.authority));
            }
        }
        for access in self.access.iter().filter(|access| access.state == AccessState::Granted) {
            let Some((procedure, area)) = procedures.iter().find(|(id, _)| *id == access.procedure) else {
                continue;
            };
            if self.request_coordinators(access.authority, country, procedure, area).is_empty() {
                faults.push(NetworkFault::NoRequestCoordinator(access.authority, procedure.clone()));
            }
        }
        faults
    }

    /// The policy area of a link; none for a procedure that is no longer there.
    fn area_of_link<'a>(&self, link: &'a Link, procedures: &'a [(ProcedureId, String)]) -> Option<&'a str> {
        match &link.scope {
            super::link::LinkScope::Area(area) => Some(area.as_str()),
            super::link::LinkScope::Procedure(id) => {
                procedures.iter().find(|(known, _)| known == id).map(|(_, area)| area.as_str())
            }
        }
    }
}
