//! The same request in a centralised, a decentralised and a mixed state: each takes the way that its structure lays down,
//! and all end the same.

use crate::allocation::gives;
use crate::moves::{ACCEPT, acts, is_hidden_from, says, sees, text_of};
use crate::scratch::Scratch;
use domain::accounts::Role;
use domain::authorities::{
    AccessStep, Appointment, Authority, Duty, Function, Level, Life, Link, LinkScope, Place, Region, Remit,
    Switches,
};
use domain::country::Country;
use domain::exchanges::Act;
use domain::exchanges::view::{ExchangeView, SightView};
use domain::ids::{AppointmentId, AuthorityId, ExchangeId, Revision};
use domain::procedures::definition::Ending;
use domain::search::transliterate;
use operations::accounts::{RolesInput, set_person_roles};
use operations::authorities::{appoint, change_access, link, reload};
use operations::exchanges::{approve, reply, save_reply};
use operations::testing::{DGES, FOSA, KAMMER, World, ZAB, key};
use time::Date;
use uuid::Uuid;

/// The national coordinator in Austria: of the world from its beginning.
const NATIONAL: AuthorityId = AuthorityId(Uuid::from_u128(0xA0_0006));
/// In Austria: coordinators of a region and of an area, and an authority of the region.
const REGION: AuthorityId = AuthorityId(Uuid::from_u128(0xB0_0001));
const AREA: AuthorityId = AuthorityId(Uuid::from_u128(0xB0_0002));
const LOCAL: AuthorityId = AuthorityId(Uuid::from_u128(0xB0_0003));

/// How a request ended, as the authority that asked reads it.
#[derive(Debug, PartialEq)]
struct Outcome {
    state: String,
    ending: Option<Ending>,
    /// Questions, each with its answer.
    answers: Vec<(String, String)>,
    retention: Option<(Date, Date)>,
}

fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

fn of_state(code: &str) -> Remit {
    Remit::whole(country(code))
}

fn held(authority: AuthorityId, function: Function, remit: Remit) -> Appointment {
    Appointment { id: AppointmentId(Uuid::new_v4()), authority, function, remit, parent: None }
}

/// The Commission has made it the national coordinator.
async fn national(world: &World, authority: AuthorityId, code: &str) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let new = held(authority, Function::National, of_state(code));
    operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    hk.commit().await.unwrap();
}

async fn appoints(world: &World, name: &str, authority: AuthorityId, function: Function, remit: Remit) {
    appoint(&world.caller(name).await, held(authority, function, remit), key()).await.unwrap();
}

fn area(world: &World) -> String {
    world.procedure().definition.policy_area.clone()
}

async fn links(world: &World, name: &str, coordinator: AuthorityId, authority: AuthorityId, duties: &[Duty]) {
    let scope = LinkScope::Area(area(world));
    let new = Link { coordinator, authority, scope, duties: duties.to_vec() };
    link(&world.caller(name).await, &new, key()).await.unwrap();
}

async fn works(world: &World, name: &str, authority: AuthorityId, step: AccessStep, switches: Switches) {
    let caller = world.caller(name).await;
    change_access(&caller, authority, &world.procedure_id(), step, switches, None, key()).await.unwrap();
}

async fn grants(world: &World, name: &str, to: &str, role: Role, is_administrator: bool) {
    let roles = format!("{}:{}", world.procedure_id(), role.code());
    let input = RolesInput { roles, is_administrator };
    set_person_roles(&world.caller(name).await, world.user(to).id, key(), input).await.unwrap();
}

async fn answers(world: &World, name: &str, id: ExchangeId) {
    let filled = world.filled_reply(&text_of(world, id).await);
    let caller = world.caller(name).await;
    save_reply(&caller, id, Revision(0), key(), filled).await.unwrap();
    reply(&caller, id, world.revision(name, id).await, key(), true).await.unwrap();
}

async fn approves(world: &World, name: &str, id: ExchangeId) {
    assert_eq!(sees(world, "maria", id).await.state, "reply_awaiting_approval");
    let revision = world.revision(name, id).await;
    approve(&world.caller(name).await, id, revision, key(), Default::default()).await.unwrap();
}

/// María closes the request, and reads how it ended.
async fn closed(world: &World, id: ExchangeId) -> Outcome {
    acts(world, "maria", id, Act::Close { rating: None }).await;
    let seen = sees(world, "maria", id).await;
    let answer = |one: &domain::exchanges::view::QuestionView| (one.id.clone(), format!("{:?}", one.answer));
    Outcome {
        answers: seen.request.questions.iter().map(answer).collect(),
        state: seen.state,
        ending: seen.ending,
        retention: seen.retention,
    }
}

fn events(view: &ExchangeView) -> Vec<&str> {
    view.history.iter().map(|line| line.event.as_str()).collect()
}

/// In Portugal one body coordinates, receives and answers; the way of a request lies within it: Vera allocates, Ana answers,
/// Rui approves.
async fn centralised(world: &mut World) -> Outcome {
    world.join("rui", DGES, &[Role::Approver]).await;
    national(world, DGES, "PT").await;
    grants(world, "ana", "vera", Role::Allocator, false).await;
    let switches = Switches { has_allocation: true, replies_need_approval: true, ..Switches::default() };
    works(world, "ana", DGES, AccessStep::Change, switches).await;

    let id = world.sent_by("maria", DGES).await;
    assert_eq!(sees(world, "ana", id).await.sight, SightView::HeaderOnly, "it waits to be allocated");
    assert_eq!(gives(world, "vera", &[id], "ana").await.done.len(), 1);
    acts(world, "ana", id, ACCEPT).await;
    answers(world, "ana", id).await;
    approves(world, "rui", id).await;
    let maria = sees(world, "maria", id).await;
    assert!(maria.counterpart.authority.id == DGES && maria.coordinators.is_empty());
    closed(world, id).await
}

/// In Austria the national coordinator has delegated a region and an area; authorities are asked themselves, and the
/// coordinators only register, give access and watch.
async fn decentralised(world: &mut World) -> Outcome {
    delegate(world).await;
    let id = world.sent_by("maria", LOCAL).await;
    acts(world, "lea", id, ACCEPT).await;
    answers(world, "lea", id).await;
    let maria = sees(world, "maria", id).await;
    assert!(maria.state == "answered" && maria.counterpart.authority.id == LOCAL);
    assert!(maria.coordinators.is_empty(), "no coordinator stands in its way");
    for name in ["nora", "rudi", "alma"] {
        assert!(is_hidden_from(world, name, id).await, "{name}");
    }
    closed(world, id).await
}

/// The coordinators of Austria appoint each other, and let an authority in.
async fn delegate(world: &mut World) {
    settle(world).await;
    for (name, authority) in [("nora", NATIONAL), ("rudi", REGION), ("alma", AREA), ("lois", LOCAL)] {
        world.join(name, authority, &[]).await;
    }
    national(world, NATIONAL, "AT").await;
    let region = Region::parse("AT1");
    appoints(world, "nora", REGION, Function::Regional, Remit { region, ..of_state("AT") }).await;
    let remit = Remit { areas: vec![area(world)], ..of_state("AT") };
    appoints(world, "nora", AREA, Function::Area, remit).await;
    works(world, "lois", LOCAL, AccessStep::Ask, Switches::default()).await;
    works(world, "alma", LOCAL, AccessStep::Grant, Switches::default()).await;
    links(world, "rudi", REGION, LOCAL, &[Duty::Validates]).await;
    links(world, "alma", AREA, LOCAL, &[Duty::Coordinates, Duty::ManagesAccess]).await;
    world.join("lea", LOCAL, &[Role::Handler]).await;
}

/// Enters authorities of Austria in the directory; the last of them lies in a region.
async fn settle(world: &World) {
    let body = |id: AuthorityId, name: &str| Authority {
        id,
        country: country("AT"),
        language: "de".to_owned(),
        level: Level::Regional,
        kind: "recognition.centre".to_owned(),
        areas: vec!["PQ".to_owned()],
        name: name.to_owned(),
        name_latin: transliterate(name),
        name_en: String::new(),
        phone: None,
        works_in: vec!["de".to_owned()],
        mailbox: Some(format!("{id}@authority.example")),
    };
    let bodies = [
        body(REGION, "Landesstelle Wienerwald"),
        body(AREA, "Fachstelle Berufszugang"),
        body(LOCAL, "Prüfungsamt Quellenhof"),
    ];
    let place = Place { country: country("AT"), region: Region::parse("AT12"), life: Life::Active };
    let mut hk = world.services.store.housekeeping().await.unwrap();
    operations::store::authorities::import(&mut hk, &bodies).await.unwrap();
    operations::store::authorities::network::keep_place(&mut hk, LOCAL, &place).await.unwrap();
    hk.commit().await.unwrap();
    reload(&world.services).await.unwrap();
}

/// In Germany the Bundesärztekammer is the national coordinator, receives and passes on; the Zentralstelle coordinates the
/// area and approves what the IHK FOSA answers.
async fn mixed(world: &mut World) -> Outcome {
    world.join("bruno", KAMMER, &[Role::Handler]).await;
    national(world, KAMMER, "DE").await;
    appoints(world, "bruno", KAMMER, Function::CatchAll, of_state("DE")).await;
    let remit = Remit { areas: vec![area(world)], ..of_state("DE") };
    appoints(world, "bruno", ZAB, Function::Area, remit).await;
    links(world, "petra", ZAB, FOSA, &[Duty::Coordinates, Duty::ApprovesReplies]).await;
    let switches = Switches { replies_need_approval: true, ..Switches::default() };
    works(world, "petra", FOSA, AccessStep::Change, switches).await;
    grants(world, "karin", "petra", Role::Approver, true).await;

    let id = world.sent_by("maria", KAMMER).await;
    let forward = Act::Forward { recipient: Some(FOSA) };
    says(world, "bruno", id, forward, "Zuständig ist die IHK FOSA.").await.unwrap();
    acts(world, "frieda", id, ACCEPT).await;
    answers(world, "frieda", id).await;
    acts(world, "petra", id, Act::TakeUp).await;
    approves(world, "petra", id).await;
    let maria = sees(world, "maria", id).await;
    let between: Vec<AuthorityId> = maria.coordinators.iter().map(|one| one.authority.id).collect();
    assert_eq!((maria.counterpart.authority.id, between), (FOSA, vec![ZAB]));
    assert!(["forward", "take_up", "approve"].iter().all(|event| events(&maria).contains(event)));
    closed(world, id).await
}

async fn the_same_request(database: &Scratch) {
    let mut world = crate::world(database).await;
    let centralised = centralised(&mut world).await;
    assert_eq!((centralised.state.as_str(), centralised.ending), ("closed", Some(Ending::Closed)));
    assert!(centralised.answers.iter().any(|(_, answer)| answer != "None"));
    assert_eq!(decentralised(&mut world).await, centralised);
    assert_eq!(mixed(&mut world).await, centralised);
    world.verified_entries().await;
}

mod the_same_request_ends_the_same_in_a_state_of_every_structure {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        the_same_request(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        the_same_request(&database).await;
        database.remove().await;
    }
}
