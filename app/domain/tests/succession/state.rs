//! A state in which authorities go into others or give tasks to them: its coordinators, and where everybody stands.

use domain::access::Person;
use domain::accounts::Roles;
use domain::authorities::{Appointment, Function, Life, Network, Place, Region, Remit};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId, PersonId};
use domain::procedures::ProcedureId;
use time::OffsetDateTime;
use uuid::Uuid;

pub const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;
pub const NATIONAL: AuthorityId = AuthorityId(Uuid::from_u128(1));
pub const BAVARIA: AuthorityId = AuthorityId(Uuid::from_u128(2));
pub const FROM: AuthorityId = AuthorityId(Uuid::from_u128(3));
pub const HELPER: AuthorityId = AuthorityId(Uuid::from_u128(5));

pub fn germany(region: Option<&str>) -> Remit {
    let country = Country::parse("DE").unwrap();
    Remit { region: region.and_then(Region::parse), ..Remit::whole(country) }
}

pub fn held(n: u128, authority: AuthorityId, function: Function, remit: Remit) -> Appointment {
    Appointment { id: AppointmentId(Uuid::from_u128(n)), authority, function, remit, parent: None }
}

/// The national coordinator, and one for Bavaria.
pub fn network() -> Network {
    let appointments = vec![
        held(1, NATIONAL, Function::National, germany(None)),
        held(2, BAVARIA, Function::Validating, germany(Some("DE2"))),
    ];
    Network { appointments, ..Network::default() }
}

pub fn place(region: &str) -> Place {
    let remit = germany(Some(region));
    Place { country: remit.country, region: remit.region, life: Life::Active }
}

pub fn administrator(authority: AuthorityId) -> Person {
    let id = PersonId(Uuid::from_u128(9));
    Person { id, authority, roles: Roles::default().administering(true) }
}

pub fn procedure(n: u8) -> ProcedureId {
    ProcedureId::new(&format!("procedure_{n}")).unwrap()
}
