//! The authorities of the matrix beside those of every world, and who coordinates what.

use domain::accounts::{Role, User};
use domain::authorities::{
    AccessStep, Appointment, Authority, Duty, Function, Level, Life, Link, LinkScope, Place, Region, Remit,
    Switches,
};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId, PersonId};
use operations::authorities::{change_access, reload};
use operations::testing::{DGES, FOSA, KAMMER, MINISTERIO, ORDEM, UNION, World, ZAB, key};
use store::Housekeeping;
use store::accounts::NewPerson;
use uuid::Uuid;

/// The authorities that the matrix adds: name in the specification, id, state, name in the directory.
const ADDED: [(&str, AuthorityId, &str, &str); 6] = [
    ("FACHSTELLE", FACHSTELLE, "DE", "Fachstelle Berufszugang"),
    ("LAND", LAND, "DE", "Landesamt Süd"),
    ("RUHEND", RUHEND, "DE", "Bezirksamt Süd"),
    ("ERLOSCHEN", ERLOSCHEN, "DE", "Prüfungsamt Altstadt"),
    ("STELLE", STELLE, "DE", "Meldestelle Neustadt"),
    ("AGENTUR", AGENTUR, "EU", "Union Agency"),
];
/// A German authority that coordinates the area of the procedure, and nothing else.
pub const FACHSTELLE: AuthorityId = added(1);
/// The coordinator of a German region.
const LAND: AuthorityId = added(2);
/// Suspended, in that region.
pub const RUHEND: AuthorityId = added(3);
/// Deactivated.
const ERLOSCHEN: AuthorityId = added(4);
/// A German authority whose one official never signed in.
pub const STELLE: AuthorityId = added(5);
/// A Union body.
const AGENTUR: AuthorityId = added(6);

const REGION: &str = "DE2";

const fn added(n: u128) -> AuthorityId {
    AuthorityId(Uuid::from_u128(0xA1_0000 + n))
}

/// The authority of that name.
pub fn authority(name: &str) -> AuthorityId {
    match name {
        "DGES" => DGES,
        "ZAB" => ZAB,
        "FOSA" => FOSA,
        "MINISTERIO" => MINISTERIO,
        "KAMMER" => KAMMER,
        "ORDEM" => ORDEM,
        "UNION" => UNION,
        other => {
            let found = ADDED.iter().find(|(name, ..)| *name == other);
            found.unwrap_or_else(|| panic!("no authority is called {other}")).1
        }
    }
}

/// The coordinators of two states, of an area and of a region, with those who decide there; who takes part no longer; what
/// the IHK FOSA sends needs approval.
pub async fn with_coordinators(world: &mut World) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let new: Vec<Authority> = ADDED.iter().map(|(_, id, state, name)| entry(*id, state, name)).collect();
    store::authorities::import(&mut hk, &new).await.unwrap();
    functions(world, &mut hk).await;
    let region = || Region::parse(REGION);
    let away = [(RUHEND, region(), Life::Suspended), (ERLOSCHEN, None, Life::Deactivated)];
    for (id, region, life) in away {
        let place = Place { country: germany(), region, life };
        store::authorities::network::keep_place(&mut hk, id, &place).await.unwrap();
    }
    let link = Link {
        coordinator: KAMMER,
        authority: STELLE,
        scope: LinkScope::Procedure(world.procedure_id()),
        duties: vec![Duty::ManagesAccess],
    };
    store::authorities::network::keep_link(&mut hk, &link).await.unwrap();
    store::accounts::add_person(&mut hk, &never_seen(), world.services.now()).await.unwrap();
    hk.commit().await.unwrap();
    reload(&world.services).await.unwrap();
    world.join("konrad", KAMMER, &[Role::Handler, Role::Approver, Role::ReferralHandler]).await;
    world.join("olga", ORDEM, &[Role::Handler, Role::ReferralHandler]).await;
    let (konrad, procedure) = (world.caller("konrad").await, world.procedure_id());
    let switches = Switches { requests_need_approval: true, ..Switches::default() };
    change_access(&konrad, FOSA, &procedure, AccessStep::Change, switches, None, key()).await.unwrap();
}

/// Who coordinates what.
async fn functions(world: &World, hk: &mut Housekeeping) {
    let portugal = Country::parse("PT").unwrap();
    let of_area =
        Remit { areas: vec![world.procedure().definition.policy_area.clone()], ..Remit::whole(germany()) };
    let of_region = Remit { region: Region::parse(REGION), ..Remit::whole(germany()) };
    let held = [
        (1, KAMMER, Function::National, Remit::whole(germany()), None),
        (2, ORDEM, Function::National, Remit::whole(portugal), None),
        (3, FACHSTELLE, Function::Delegated, of_area, Some(KAMMER)),
        (4, LAND, Function::Regional, of_region, Some(KAMMER)),
    ];
    for (n, authority, function, remit, parent) in held {
        let id = AppointmentId(Uuid::from_u128(n));
        let new = Appointment { id, authority, function, remit, parent };
        store::authorities::network::add_function(hk, &new).await.unwrap();
    }
}

fn germany() -> Country {
    Country::parse("DE").unwrap()
}

fn entry(id: AuthorityId, state: &str, name: &str) -> Authority {
    Authority {
        id,
        country: Country::parse(state).unwrap(),
        language: "de".to_owned(),
        level: Level::National,
        kind: "recognition.centre".to_owned(),
        areas: vec!["PQ".to_owned()],
        name: name.to_owned(),
        name_latin: domain::search::transliterate(name),
        name_en: String::new(),
        phone: None,
        works_in: vec!["de".to_owned()],
        mailbox: Some(format!("{id}@authority.example")),
    }
}

/// Who never signed in.
fn never_seen() -> NewPerson {
    NewPerson {
        user: User {
            id: PersonId(Uuid::from_u128(0xA1_1001)),
            username: "selma".to_owned(),
            display_name: "selma".to_owned(),
            email: "selma@person.example".to_owned(),
            language: None,
            authority: STELLE,
            is_locked: false,
        },
        password_hash: String::new(),
        is_administrator: true,
        roles: Vec::new(),
    }
}
