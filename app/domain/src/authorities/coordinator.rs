//! Coordinators: the functions that an authority holds beside its own work, each within a remit (Article 6 of
//! Regulation 1024/2012, and recital 15: "any number" of them, by area, division, region or another criterion).

use super::network::Place;
use super::region::Region;
use crate::country::Country;
use crate::ids::{AppointmentId, AuthorityId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an authority does for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// The Commission: registers the national coordinators and Union bodies (Article 8(1)(c) and (f)).
    Commission,
    /// The national coordinator, exactly one in a state (Article 6(1)).
    National,
    /// Overall responsibility for one region, in all areas.
    Regional,
    /// Overall responsibility for one area, in a state or a region.
    Area,
    /// Responsibility by area, competence or territory, delegated by another coordinator.
    Delegated,
    /// Gives, changes and suspends access to procedures.
    AccessManager,
    /// Registers authorities or validates their registration.
    Validating,
    /// Watches over the requests of linked authorities.
    Request,
    /// Checks and broadcasts alerts, and passes on those that come in.
    Alert,
    /// Receives what nobody else of the state can be found for.
    CatchAll,
}

impl Function {
    /// Every function, the widest first.
    pub const ALL: [Self; 10] = [
        Self::Commission,
        Self::National,
        Self::Regional,
        Self::Area,
        Self::Delegated,
        Self::AccessManager,
        Self::Validating,
        Self::Request,
        Self::Alert,
        Self::CatchAll,
    ];

    /// The word used in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Commission => "commission",
            Self::National => "national",
            Self::Regional => "regional",
            Self::Area => "area",
            Self::Delegated => "delegated",
            Self::AccessManager => "access_manager",
            Self::Validating => "validating",
            Self::Request => "request",
            Self::Alert => "alert",
            Self::CatchAll => "catch_all",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|function| function.code() == text)
    }

    /// Whether the holder has overall responsibility in its remit, whatever the task.
    #[must_use]
    pub const fn is_overall(self) -> bool {
        matches!(self, Self::Commission | Self::National | Self::Regional | Self::Area | Self::Delegated)
    }

    /// Whether the holder gives and takes access, and links coordinators.
    #[must_use]
    pub const fn manages_access(self) -> bool {
        self.is_overall() || matches!(self, Self::AccessManager)
    }

    /// Whether the holder registers authorities and keeps their data right. On one as a whole it decides where it has all areas,
    /// or is registered as the one that validates it (`Network::decides_on`).
    #[must_use]
    pub const fn validates(self) -> bool {
        self.manages_access() || matches!(self, Self::Validating)
    }

    /// Whether only one authority holds it for the same territory and area.
    #[must_use]
    pub const fn is_exclusive(self) -> bool {
        matches!(self, Self::Commission | Self::National | Self::Regional | Self::Area | Self::CatchAll)
    }
}

/// Within which limits a function is held.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Remit {
    /// The state; `EU` for the Commission.
    pub country: Country,
    /// Only this region; the whole state without one.
    pub region: Option<Region>,
    /// Only these policy areas; all of them if empty.
    pub areas: Vec<String>,
}

impl Remit {
    /// A whole state in all areas.
    #[must_use]
    pub const fn whole(country: Country) -> Self {
        Self { country, region: None, areas: Vec::new() }
    }

    /// Whether an authority at this place belongs to it in this area; without an area, in any.
    #[must_use]
    pub fn covers(&self, place: &Place, area: Option<&str>) -> bool {
        let in_region = self
            .region
            .as_ref()
            .is_none_or(|region| place.region.as_ref().is_some_and(|of| region.holds(of)));
        self.country == place.country && in_region && area.is_none_or(|area| self.has_area(area))
    }

    /// Whether the area belongs to it.
    #[must_use]
    pub fn has_area(&self, area: &str) -> bool {
        self.areas.is_empty() || self.areas.iter().any(|own| own == area)
    }

    /// Whether the whole of the other remit lies in this one.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        let region = match (&self.region, &other.region) {
            (None, _) => true,
            (Some(own), Some(of)) => own.holds(of),
            (Some(_), None) => false,
        };
        let areas = self.areas.is_empty()
            || (!other.areas.is_empty() && other.areas.iter().all(|a| self.has_area(a)));
        self.country == other.country && region && areas
    }

    /// Whether two holders of one function would compete: a state and a region of it are two levels and do not.
    #[must_use]
    pub fn competes_with(&self, other: &Self) -> bool {
        let regions = match (&self.region, &other.region) {
            (None, None) => true,
            (Some(own), Some(of)) => own.overlaps(of),
            _ => false,
        };
        let areas = self.areas.is_empty()
            || other.areas.is_empty()
            || self.areas.iter().any(|area| other.areas.contains(area));
        self.country == other.country && regions && areas
    }
}

/// A function that an authority holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Appointment {
    /// Identity for life.
    pub id: AppointmentId,
    /// Who holds it.
    pub authority: AuthorityId,
    /// What it is.
    pub function: Function,
    /// Within which limits.
    pub remit: Remit,
    /// The coordinator that delegated it; none where it was given to itself, or by the operator.
    pub parent: Option<AuthorityId>,
}

/// Who receives what nobody else of a state can be found for in this policy area, by state, of those that can. Who is
/// there for the area alone comes before who is there for all of them, and who for the whole state before who for a
/// region.
#[must_use]
pub fn receiving(
    appointments: &[Appointment],
    area: &str,
    can: impl Fn(AuthorityId) -> bool,
) -> BTreeMap<Country, AuthorityId> {
    let mut fit: Vec<&Appointment> = appointments
        .iter()
        .filter(|held| {
            held.function == Function::CatchAll && held.remit.has_area(area) && can(held.authority)
        })
        .collect();
    fit.sort_by_key(|held| (held.remit.region.is_some(), held.remit.areas.is_empty()));
    let mut by_state = BTreeMap::new();
    for held in fit {
        by_state.entry(held.remit.country).or_insert(held.authority);
    }
    by_state
}
