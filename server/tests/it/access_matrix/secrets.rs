//! What every authority of the world keeps to itself, each word marked: drafts, notes, units, phrases, people, absences and
//! service accounts.

use super::world::Values;
use domain::accounts::{LastDay, User};
use domain::casework::HolderSeen;
use domain::ids::{ExchangeId, PersonId};
use domain::language::Language;
use operations::Caller;
use operations::accounts::{
    AbsenceInput, PersonInput, RolesInput, ServiceAccountInput, create_service_account, invite_person,
    set_absence,
};
use operations::casework::{self, PhraseInput, UnitInput};
use operations::testing::{DGES, World, ZAB, key};
use std::collections::BTreeMap;
use store::accounts::NewPerson;
use time::Duration;
use uuid::Uuid;

/// Who runs the people of which authority, and whether these may have service accounts in the procedure.
const ADMINISTRATORS: [(&str, &str, bool); 7] = [
    ("ana", "dges", true),
    ("karin", "zab", true),
    ("franz", "fosa", true),
    ("konrad", "kammer", true),
    ("olga", "ordem", true),
    ("alma", "fachstelle", false),
    ("dirk", "union", false),
];
/// Who handles requests, where.
const HANDLERS: [(&str, &str); 6] = [
    ("ana", "dges"),
    ("kai", "zab"),
    ("frieda", "fosa"),
    ("maria", "ministerio"),
    ("konrad", "kammer"),
    ("olga", "ordem"),
];

/// Marks them all; notes are written about two of the cases.
pub async fn mark(world: &World, cases: &BTreeMap<String, Values>) {
    for (name, authority, has_services) in ADMINISTRATORS {
        of_people(world, &caller(world, name).await, authority, has_services).await;
    }
    for (name, authority) in HANDLERS {
        let (title, text) = ("Saudação".to_owned(), format!("kanarie-wording-{authority}"));
        let input = PhraseInput { title, text, language: "pt".into() };
        casework::put_phrase(&caller(world, name).await, None, key(), &input).await.unwrap();
        let recipient = if ["dges", "ordem"].contains(&authority) { ZAB } else { DGES };
        let mut entries = world.filled_request(recipient);
        entries.set("name_on_document", format!("kanarie-sketch-{authority}"));
        world.draft(name, &entries).await;
    }
    for (name, authority, case) in [("ana", "dges", "accepted"), ("frieda", "fosa", "shared")] {
        let id: ExchangeId = cases[case]["id"].parse().unwrap();
        let text = format!("kanarie-memo-{authority}");
        let writer = caller(world, name).await;
        casework::add_note(&writer, id, key(), &text, HolderSeen::Unknown).await.unwrap();
    }
    absence(world).await;
}

/// Somebody of the world or of the specification, with the rights of this moment.
async fn caller(world: &World, name: &str) -> Caller {
    let (services, now) = (world.services.clone(), world.services.now());
    let reader = services.store.reader();
    let user = store::accounts::credentials(&reader, name).await.unwrap().unwrap().user;
    let today = domain::brussels::day(now);
    let person = store::accounts::acting(&reader, user.id, user.authority, today).await.unwrap().unwrap();
    Caller { person, user, language: Language::En, now, proved_at: now, services }
}

/// A unit, somebody who was invited, and a service account.
async fn of_people(world: &World, administrator: &Caller, authority: &str, has_services: bool) {
    let unit = UnitInput { name: format!("kanarie-desk-{authority}"), ..UnitInput::default() };
    casework::put_unit(administrator, None, key(), &unit).await.unwrap();
    let newcomer = PersonInput {
        name: format!("kanarie-newcomer-{authority}"),
        email: format!("newcomer@{authority}.example"),
        ..PersonInput::default()
    };
    invite_person(administrator, key(), newcomer, RolesInput::default()).await.unwrap();
    if has_services {
        let account = ServiceAccountInput {
            name: "Registo".to_owned(),
            purpose: format!("kanarie-purpose-{authority}"),
            ends_on: LastDay::On(administrator.today()),
            roles: format!("{}:viewer", world.procedure_id()),
        };
        create_service_account(administrator, key(), account).await.unwrap();
    }
}

/// Ana will be away; who stands in for her then has no rights before.
async fn absence(world: &World) {
    let user = User {
        id: PersonId(Uuid::from_u128(900)),
        username: "kanarie-deputy".to_owned(),
        display_name: "kanarie-deputy".to_owned(),
        email: "deputy@person.example".to_owned(),
        language: None,
        authority: DGES,
        is_locked: false,
    };
    let deputy =
        NewPerson { user, password_hash: "-".to_owned(), is_administrator: false, roles: Vec::new() };
    let mut hk = world.services.store.housekeeping().await.unwrap();
    store::accounts::add_person(&mut hk, &deputy, world.services.now()).await.unwrap();
    hk.commit().await.unwrap();
    let ana = caller(world, "ana").await;
    let begins = ana.today() + Duration::days(10);
    let input = AbsenceInput { from: Some(begins), to: Some(begins), deputy: deputy.user.username.clone() };
    set_absence(&ana, ana.person.id, key(), input).await.unwrap();
}
