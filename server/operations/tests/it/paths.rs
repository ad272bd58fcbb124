//! Coordinators in the path: a definition says that they always approve, never do, or receive every request first, whatever
//! an authority has switched on or off.

use crate::coordination::{answers, approves, coordinated, held};
use crate::moves::{is_hidden_from, refused, says, sees};
use crate::scratch::Scratch;
use domain::authorities::{Function, Switches};
use domain::exchanges::Act;
use domain::exchanges::view::DraftView;
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::problem::Refusal;
use domain::procedures::definition::{CoordinatorRule, Step};
use operations::authorities::show;
use operations::exchanges::{send, view_draft};
use operations::store::authorities::network::add_function;
use operations::testing::{DGES, FOSA, World, ZAB, key, shipped};

/// Every request is approved, and no reply is.
const APPROVAL: &str = r#"
[[coordinator]]
path = "requests"
rule = "mandatory"

[[coordinator]]
path = "replies"
rule = "never"
"#;

/// Only coordinators receive requests.
const INCOMING: &str = r#"
[[coordinator]]
path = "incoming"
rule = "mandatory"
"#;

async fn world(database: &Scratch, rules: &str) -> World {
    let mut sources = shipped();
    sources.iter_mut().for_each(|source| source.definition.push_str(rules));
    World::with(&database.url, sources).await
}

async fn last_page(world: &World, draft: ExchangeId) -> DraftView {
    view_draft(&world.caller("ana").await, draft, Step::Check, false).await.unwrap()
}

/// What the page of an authority says of its requests and its replies.
async fn rules_at(world: &World, name: &str, authority: AuthorityId) -> (CoordinatorRule, CoordinatorRule) {
    let page = show(&world.caller(name).await, authority).await.unwrap();
    let access = page.access.iter().find(|one| one.procedure == world.procedure_id()).unwrap();
    (access.approves_requests, access.approves_replies)
}

async fn the_definition_says_what_is_approved(database: &Scratch) {
    let world = &world(database, APPROVAL).await;
    let (draft, revision) = world.draft("ana", &world.filled_request(FOSA)).await;
    let page = last_page(world, draft).await;
    assert_eq!((page.needs_approval, page.approver), (true, None), "nobody holds the role yet");
    let ana = world.caller("ana").await;
    assert_eq!(refused(send(&ana, draft, revision, key()).await), Refusal::NoCoordinator);
    coordinated_requests_wait_and_replies_do_not(world, draft, revision).await;
    assert_eq!(rules_at(world, "frieda", FOSA).await, (CoordinatorRule::Mandatory, CoordinatorRule::Never));
    world.verified_entries().await;
}

async fn coordinated_requests_wait_and_replies_do_not(world: &World, draft: ExchangeId, revision: Revision) {
    // Nothing is switched on in Portugal, and the IHK FOSA cannot choose what the definition decides.
    coordinated(world).await;
    let entry = show(&world.caller("frieda").await, FOSA).await.unwrap();
    assert!(entry.access.iter().all(|one| one.switches == Switches::default()));
    let page = last_page(world, draft).await;
    assert_eq!(page.approver.map(|one| one.id), Some(DGES), "nobody is linked: the national coordinator");
    let ana = world.caller("ana").await;
    let id = send(&ana, draft, revision, key()).await.unwrap().id;
    assert_eq!(sees(world, "ana", id).await.state, "awaiting_approval");
    assert!(is_hidden_from(world, "frieda", id).await);
    approves(world, "vera", id).await.unwrap();
    answers(world, id).await;
    assert_eq!(sees(world, "ana", id).await.state, "answered", "no reply waits");
}

async fn a_request_reaches_a_coordinator_first(database: &Scratch) {
    let world = &world(database, INCOMING).await;
    let (draft, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
    assert_eq!(last_page(world, draft).await.not_admitted, Some(Refusal::RecipientNotAdmitted));
    let ana = world.caller("ana").await;
    assert_eq!(refused(send(&ana, draft, revision, key()).await), Refusal::RecipientNotAdmitted);
    let mut hk = world.services.store.housekeeping().await.unwrap();
    add_function(&mut hk, &held(1, ZAB, Function::National, "DE")).await.unwrap();
    hk.commit().await.unwrap();
    assert_eq!(last_page(world, draft).await.not_admitted, None);
    let id = send(&ana, draft, revision, key()).await.unwrap().id;
    let forward = Act::Forward { recipient: Some(FOSA) };
    says(world, "kai", id, forward, "Zuständig sind Sie.").await.unwrap();
    assert_eq!(sees(world, "ana", id).await.counterpart.authority.id, FOSA);
    world.verified_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_definition_says_what_is_approved_on_sqlite() {
    the_definition_says_what_is_approved(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_definition_says_what_is_approved_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    the_definition_says_what_is_approved(&database).await;
    database.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_reaches_a_coordinator_first_on_sqlite() {
    a_request_reaches_a_coordinator_first(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_reaches_a_coordinator_first_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    a_request_reaches_a_coordinator_first(&database).await;
    database.remove().await;
}
