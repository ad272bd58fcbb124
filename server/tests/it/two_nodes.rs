//! Two nodes on one database: what is changed at one of them holds at the next click at the other, on both databases.

use crate::harness::{Answer, ORIGIN, ask, from_page, site_of};
use crate::network::coordinated;
use crate::scratch::Scratch;
use axum::Router;
use axum::body::Body;
use domain::accounts::AccountEventKind as Kind;
use domain::authorities::{AccessStep, LifeStep, Switches};
use http::header::{CONTENT_TYPE, REFERER};
use http::{Method, StatusCode};
use operations::Services;
use operations::accounts::{
    AbsenceInput, RolesInput, act_on_person, cancel_absence, set_absence, set_person_roles,
};
use operations::authorities::{change_access, change_life};
use operations::testing::{FOSA, PASSWORD, World, key};

/// What takes a right from somebody, or gives it back.
#[derive(Debug, Clone, Copy)]
enum Change {
    Role,
    Lock,
    Absence,
    Access,
    Life,
}

const CHANGES: [Change; 5] = [Change::Role, Change::Lock, Change::Absence, Change::Access, Change::Life];

impl Change {
    /// Whose right it is.
    fn of(self) -> &'static str {
        match self {
            Self::Role | Self::Lock => "kai",
            Self::Absence => "petra",
            Self::Access | Self::Life => "frieda",
        }
    }

    /// Makes it at this node; Petra administers the Zentralstelle, which coordinates Germany.
    async fn make(self, world: &World, node: &Services, takes: bool) {
        let (petra, kai) = (world.caller_on(node, "petra").await, world.user("kai").id);
        let procedure = world.procedure_id();
        match self {
            Self::Role => {
                let roles = if takes { String::new() } else { format!("{procedure}:handler") };
                let input = RolesInput { roles, is_administrator: false };
                set_person_roles(&petra, kai, key(), input).await.unwrap();
            }
            Self::Lock => {
                let kind = if takes { Kind::Locked } else { Kind::Unlocked };
                act_on_person(&petra, kai, key(), kind).await.unwrap();
            }
            Self::Absence if takes => cancel_absence(&petra, kai, key()).await.unwrap(),
            Self::Absence => {
                let today = Some(petra.today());
                let input = AbsenceInput { from: today, to: today, deputy: "petra".into() };
                set_absence(&petra, kai, key(), input).await.unwrap();
            }
            Self::Access => {
                let step = if takes { AccessStep::Suspend } else { AccessStep::Restore };
                let switches = Switches::default();
                change_access(&petra, FOSA, &procedure, step, switches, None, key()).await.unwrap();
            }
            Self::Life => {
                let step = if takes { LifeStep::Suspend } else { LifeStep::Restore };
                change_life(&petra, FOSA, step, None, key()).await.unwrap();
            }
        }
    }
}

/// A node, as its services and as people reach it.
type Node = (Services, Router);

async fn post(node: &Node, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
    let call = from_page(Method::POST, path, cookie)
        .header(REFERER, format!("{ORIGIN}/inbox"))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    ask(&node.1, call.body(Body::from(serde_urlencoded::to_string(form).unwrap())).unwrap()).await
}

async fn sign_in(node: &Node, name: &str) -> String {
    let answer = post(node, "/open/sign-in", "", &[("username", name), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{name}: {}", answer.text);
    answer.cookie()
}

/// A click that needs the role, the access and the login: whether a draft was begun by it.
async fn begins_a_draft(world: &World, node: &Node, cookie: &str) -> bool {
    let (procedure, once) = (world.procedure_id(), key().to_string());
    let form = [("procedure", procedure.as_str()), ("key", once.as_str())];
    post(node, "/api/create_draft", cookie, &form).await.location().starts_with("/drafts/")
}

async fn is_signed_out(node: &Node, cookie: &str) {
    let page = from_page(Method::GET, "/inbox", cookie).body(Body::empty()).unwrap();
    let ended = ask(&node.1, page).await;
    assert!(ended.location().starts_with("/sign-in"), "{} {}", ended.status, ended.location());
}

/// The change is made at the first node; whoever it concerns has only ever been at the second.
async fn holds_at_once(world: &World, [here, there]: [&Node; 2], change: Change) {
    // Who is away stands for the others in the beginning and in the end.
    let is_absence = matches!(change, Change::Absence);
    if is_absence {
        change.make(world, &here.0, false).await;
    }
    goes_and_comes(world, [here, there], change).await;
    if is_absence {
        change.make(world, &here.0, true).await;
    }
}

async fn goes_and_comes(world: &World, [here, there]: [&Node; 2], change: Change) {
    let cookie = sign_in(there, change.of()).await;
    assert!(begins_a_draft(world, there, &cookie).await, "{change:?}: with the right");
    change.make(world, &here.0, true).await;
    assert!(!begins_a_draft(world, there, &cookie).await, "{change:?}: the right was taken");
    let is_lock = matches!(change, Change::Lock);
    if is_lock {
        is_signed_out(there, &cookie).await;
    }
    change.make(world, &here.0, false).await;
    let cookie = if is_lock { sign_in(there, change.of()).await } else { cookie };
    assert!(begins_a_draft(world, there, &cookie).await, "{change:?}: the right came back");
}

async fn what_is_taken_at_one_node_is_taken_at_the_next_click_at_the_other(scratch: &Scratch) {
    let world = World::new(&scratch.url).await;
    coordinated(&world).await;
    let second = world.second_node(&scratch.url).await;
    let nodes = [world.services.clone(), second].map(|services| (services.clone(), site_of(services)));
    let [one, other] = &nodes;
    for change in CHANGES {
        holds_at_once(&world, [one, other], change).await;
        holds_at_once(&world, [other, one], change).await;
    }
}

mod what_is_taken_at_one_node {
    use super::Scratch;
    use super::what_is_taken_at_one_node_is_taken_at_the_next_click_at_the_other as is_taken_at_the_other;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        is_taken_at_the_other(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(scratch) = Scratch::postgres().await else { return };
        is_taken_at_the_other(&scratch).await;
        scratch.remove().await;
    }
}
