//! The network of the demonstration: a centralised, a mixed and a decentralised state, and the Commission.
//!
//! In Portugal one body coordinates, manages access and receives; in Germany the national coordinator shares its work
//! with a coordinator for an area and with one for a region; in Greece authorities ask each other, and the coordinators
//! only register, help and watch.

use super::{authorities, receiving};
use crate::commands::Failure;
use crate::commission::COMMISSION;
use domain::authorities::areas::is_competent;
use domain::authorities::{Appointment, Duty, Function, Level, Life, Link, LinkScope, Place, Region, Remit};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId};
use domain::procedures::ProcedureId;
use std::collections::BTreeSet;
use store::Housekeeping;
use store::authorities::network;
use uuid::Uuid;

/// Direção-Geral das Atividades Económicas.
const DGAE: u128 = 0xbe5b4fd4_5706_5bf5_8335_8828c22461df;
/// Direção-Geral do Ensino Superior.
const DGES: u128 = 0x222b2597_e9ba_58d0_82db_fddccaef8a7c;
/// Bundesverwaltungsamt.
const BVA: u128 = 0xe5d4342f_1fdf_5f10_9a9f_d34da69d6de1;
/// Sekretariat der Kultusministerkonferenz – Zentralstelle für ausländisches Bildungswesen.
const ZAB: u128 = 0xccd1ff4a_30b5_5f44_aa5a_d9dc28406a5f;
/// IHK FOSA (Foreign Skills Approval).
const FOSA: u128 = 0xecda5bf8_32ab_5106_902a_aa1146636a3d;
/// Landesregierung Bayern.
const BAYERN: u128 = 0x47d1f1f9_369c_59b9_979a_0243b811975c;
/// Υπουργείο Ανάπτυξης.
const DEVELOPMENT: u128 = 0xaebba4f1_fdaf_51a8_a233_ee3f8b77ce82;
/// Υπουργείο Παιδείας, Θρησκευμάτων και Αθλητισμού.
const EDUCATION: u128 = 0xc6f3c942_d409_5569_b2a5_83cb5fb191cc;
/// Διεπιστημονικός Οργανισμός Αναγνώρισης Τίτλων Ακαδημαϊκών και Πληροφόρησης (ΔΟΑΤΑΠ).
const DOATAP: u128 = 0xc0d27049_c9f3_58b2_8a30_ec6f781a643b;

/// A function: who holds it, what, in which state, region and area, delegated by whom.
type Held = (u128, Function, &'static str, Option<&'static str>, Option<&'static str>, Option<u128>);

/// Competence code of the area in which the demonstration delegates.
const AREA: &str = "PQ";

const HELD: [Held; 17] = [
    (COMMISSION, Function::Commission, "EU", None, None, None),
    (DGAE, Function::National, "PT", None, None, Some(COMMISSION)),
    (DGES, Function::Area, "PT", None, Some(AREA), Some(DGAE)),
    (DGES, Function::AccessManager, "PT", None, Some(AREA), Some(DGAE)),
    (DGES, Function::Request, "PT", None, Some(AREA), Some(DGAE)),
    (DGES, Function::CatchAll, "PT", None, None, Some(DGAE)),
    (BVA, Function::National, "DE", None, None, Some(COMMISSION)),
    (BVA, Function::CatchAll, "DE", None, None, None),
    (ZAB, Function::Area, "DE", None, Some(AREA), Some(BVA)),
    (ZAB, Function::Request, "DE", None, Some(AREA), Some(BVA)),
    (BAYERN, Function::Regional, "DE", Some("DE2"), None, Some(BVA)),
    (BAYERN, Function::Validating, "DE", Some("DE2"), None, Some(BVA)),
    (DEVELOPMENT, Function::National, "GR", None, None, Some(COMMISSION)),
    (DEVELOPMENT, Function::Alert, "GR", None, None, None),
    (EDUCATION, Function::Request, "GR", None, Some(AREA), Some(DEVELOPMENT)),
    (EDUCATION, Function::AccessManager, "GR", None, Some(AREA), Some(DEVELOPMENT)),
    (DOATAP, Function::CatchAll, "GR", None, None, Some(DEVELOPMENT)),
];

/// A link in the area: coordinator, authority, duties.
type Linked = (u128, u128, &'static [Duty]);

const LINKED: [Linked; 5] = [
    (DGES, DGES, &[Duty::Coordinates, Duty::ManagesAccess, Duty::DecidesReferrals]),
    (ZAB, ZAB, &[Duty::Coordinates, Duty::DecidesReferrals]),
    (ZAB, FOSA, &[Duty::Coordinates, Duty::ManagesAccess]),
    (BVA, ZAB, &[Duty::ManagesAccess]),
    (EDUCATION, DOATAP, &[Duty::Coordinates, Duty::ManagesAccess]),
];

/// The German Länder in the names of their bodies, with their regions; a name that contains another comes first.
const LAENDER: [(&str, &str); 16] = [
    ("Baden-Württemberg", "DE1"),
    ("Bayern", "DE2"),
    ("Berlin", "DE3"),
    ("Brandenburg", "DE4"),
    ("Bremen", "DE5"),
    ("Hamburg", "DE6"),
    ("Hessen", "DE7"),
    ("Mecklenburg-Vorpommern", "DE8"),
    ("Niedersachsen", "DE9"),
    ("Nordrhein-Westfalen", "DEA"),
    ("Rheinland-Pfalz", "DEB"),
    ("Saarland", "DEC"),
    ("Sachsen-Anhalt", "DEE"),
    ("Sachsen", "DED"),
    ("Schleswig-Holstein", "DEF"),
    ("Thüringen", "DEG"),
];

fn country(code: &str) -> Result<Country, Failure> {
    Country::parse(code).ok_or_else(|| Failure::new(format!("{code} is no country")))
}

fn area() -> Result<String, Failure> {
    let area = domain::authorities::areas::policy_area(AREA);
    Ok(area.ok_or_else(|| Failure::new(format!("{AREA} is no competence")))?.to_owned())
}

/// Every function: of the coordinators of the three states, and of those who receive in any state.
///
/// # Errors
/// Never with those that were shipped.
pub fn functions() -> Result<Vec<Appointment>, Failure> {
    let mut held = HELD.into_iter().map(appointment).collect::<Result<Vec<_>, _>>()?;
    for one in receiving::shipped()? {
        held.extend(one.functions()?);
    }
    Ok(held)
}

/// Gives the functions, links the coordinators, grants those that receive for a state their access to every procedure,
/// and says in which regions the bodies of the German Länder are. Who reads what a body receives has given it its access.
///
/// # Errors
/// When the database refuses.
pub async fn load(hk: &mut Housekeeping, procedures: &[(ProcedureId, String)]) -> Result<(), Failure> {
    network::add_functions(hk, &functions()?).await?;
    for linked in LINKED {
        network::keep_link(hk, &link(linked)?).await?;
    }
    let catching = HELD.iter().filter(|held| held.1 == Function::CatchAll);
    let granted: BTreeSet<_> = catching
        .flat_map(|held| procedures.iter().map(|(id, _)| (AuthorityId(Uuid::from_u128(held.0)), id.clone())))
        .collect();
    network::imply_access(hk, granted).await?;
    regions(hk).await
}

fn appointment((holder, function, state, region, code, parent): Held) -> Result<Appointment, Failure> {
    let areas = if code.is_some() { vec![area()?] } else { Vec::new() };
    Ok(Appointment {
        id: AppointmentId(Uuid::new_v4()),
        authority: AuthorityId(Uuid::from_u128(holder)),
        function,
        remit: Remit { country: country(state)?, region: region.and_then(Region::parse), areas },
        parent: parent.map(|parent| AuthorityId(Uuid::from_u128(parent))),
    })
}

fn link((coordinator, authority, duties): Linked) -> Result<Link, Failure> {
    Ok(Link {
        coordinator: AuthorityId(Uuid::from_u128(coordinator)),
        authority: AuthorityId(Uuid::from_u128(authority)),
        scope: LinkScope::Area(area()?),
        duties: duties.to_vec(),
    })
}

async fn regions(hk: &mut Housekeeping) -> Result<(), Failure> {
    let (germany, area) = (country("DE")?, area()?);
    for authority in authorities()? {
        let is_of_land = authority.country == germany && authority.level == Level::Regional;
        if !is_of_land || !is_competent(&authority.areas, &area) {
            continue;
        }
        let land = LAENDER.iter().find(|(name, _)| authority.name.ends_with(name));
        if let Some(region) = land.and_then(|(_, code)| Region::parse(code)) {
            let place = Place { country: germany, region: Some(region), life: Life::Active };
            network::keep_place(hk, authority.id, &place).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demonstration::ACCOUNTS;
    use domain::authorities::{Access, AccessState, Network, Organisation, Switches};

    #[test]
    fn every_coordinator_is_in_the_directory_and_within_the_state_of_its_remit() {
        let all = authorities().unwrap();
        for (holder, function, state, region, _, parent) in HELD {
            let found = all.iter().find(|a| a.id.0.as_u128() == holder).unwrap();
            assert_eq!(found.country, country(state).unwrap(), "{}", found.name);
            assert!(region.is_none_or(|code| Region::parse(code).is_some()), "{}", function.code());
            assert!(parent.is_none_or(|id| all.iter().any(|a| a.id.0.as_u128() == id)), "{}", found.name);
        }
        for (coordinator, authority, _) in LINKED {
            assert!(HELD.iter().any(|held| held.0 == coordinator));
            assert!(all.iter().any(|a| a.id.0.as_u128() == authority));
        }
    }

    /// The network of a state as it is loaded, in one procedure and in one whose definition lays down who answers.
    fn network_of(code: &str) -> Network {
        let state = country(code).unwrap();
        let all = authorities().unwrap();
        let is_there = |id: AuthorityId| all.iter().any(|one| one.id == id && one.country == state);
        let handling = ACCOUNTS.iter().filter(|one| one.handles).map(|one| AuthorityId(one.authority));
        let catching = HELD.iter().filter(|held| held.1 == Function::CatchAll);
        let catching = catching.map(|held| AuthorityId(Uuid::from_u128(held.0)));
        let access = |authority| Access {
            authority,
            procedure: ProcedureId::new("some_procedure").unwrap(),
            state: AccessState::Granted,
            switches: Switches::default(),
        };
        let appointments = functions().unwrap().into_iter();
        let rows = receiving::shipped().unwrap();
        let reading = rows
            .iter()
            .filter(|one| !one.username.is_empty())
            .map(|one| Access { procedure: ProcedureId::new("laid_down").unwrap(), ..access(one.authority) });
        let links = LINKED.into_iter().map(|linked| link(linked).unwrap());
        Network {
            appointments: appointments.filter(|held| held.remit.country == state).collect(),
            links: links.filter(|link| is_there(link.authority)).collect(),
            access: handling
                .chain(catching)
                .map(access)
                .chain(reading)
                .filter(|access| is_there(access.authority))
                .collect(),
            ..Network::default()
        }
    }

    #[test]
    fn three_states_show_one_organisation_each() {
        for (state, expected) in [
            ("PT", Organisation::Centralised),
            ("DE", Organisation::Mixed),
            ("GR", Organisation::Decentralised),
        ] {
            let is_laid_down = |id: &ProcedureId| id.as_str() == "laid_down";
            assert_eq!(network_of(state).organisation(is_laid_down), Some(expected), "{state}");
        }
    }

    #[test]
    fn every_land_is_read_from_the_names_of_its_bodies() {
        let all = authorities().unwrap();
        for (name, code) in LAENDER {
            assert!(Region::parse(code).is_some(), "{code}");
            assert!(all.iter().any(|a| a.level == Level::Regional && a.name.ends_with(name)), "{name}");
        }
    }
}
