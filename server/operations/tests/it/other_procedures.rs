//! A second procedure with other questions, field kinds, states and deadlines, driven to closure without code of its own.

use crate::scratch::Scratch;
use domain::exchanges::{Act, Action, Rating};
use domain::ids::{ExchangeId, Revision};
use domain::procedures::definition::Phase;
use operations::documents::{UploadInput, begin_upload};
use operations::exchanges::remind::remind;
use operations::exchanges::{ActTexts, act, reply, save_reply, send, view};
use operations::procedures::load;
use operations::testing::{World, ZAB, invented, key, shipped};

const INVENTED: &str = include_str!("../../../../app/domain/tests/fixtures/invented/procedure.toml");

const FIRST: &str = include_str!("../../../../app/domain/tests/fixtures/first_version/procedure.toml");

async fn attach(world: &World, name: &str, exchange: ExchangeId, attached_to: &str) {
    let kind = world.procedure().definition.document_kinds[0].clone();
    let attached_to = attached_to.to_owned();
    let input = UploadInput { exchange, attached_to, kind, language: None, name: "x.png".into() };
    let mut upload = begin_upload(&world.caller(name).await, input).await.unwrap();
    upload.push(b"\x89PNG\r\n\x1a\n0000").unwrap();
    upload.finish().await.unwrap();
}

async fn acts(world: &World, name: &str, id: ExchangeId, done: Act) {
    let revision = world.revision(name, id).await;
    act(&world.caller(name).await, id, revision, key(), done, ActTexts::default()).await.unwrap();
}

#[expect(clippy::cognitive_complexity, reason = "one story from beginning to end")]
async fn is_driven_to_closure(database: Scratch) {
    let world = World::with(&database.url, vec![invented(INVENTED)]).await;
    assert_eq!(world.procedure_id().as_str(), "inspect_vessel");
    let request = world.filled_request(ZAB);
    let (id, revision) = world.draft("ana", &request).await;
    attach(&world, "ana", id, "request").await;
    let sent = send(&world.caller("ana").await, id, revision, key()).await.unwrap();
    assert!(sent.number.starts_with("VES-2026-"), "{}", sent.number);

    let (waiting, revision) = world.draft("ana", &request).await;
    attach(&world, "ana", waiting, "request").await;
    send(&world.caller("ana").await, waiting, revision, key()).await.unwrap();
    world.advance(time::Duration::days(2));
    assert_eq!(remind(&world.services, world.services.now()).await.unwrap(), 2);
    acts(&world, "ana", waiting, Act::Withdraw).await;

    acts(&world, "kai", id, Act::Accept { other_date: None }).await;
    let kai = world.caller("kai").await;
    save_reply(&kai, id, Revision(0), world.filled_reply(&request)).await.unwrap();
    attach(&world, "kai", id, "a.certificate.copy").await;
    reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
    acts(&world, "kai", id, Act::Rate { rating: Rating::new(2, 2) }).await;
    acts(&world, "ana", id, Act::Close { rating: Rating::new(5, 5) }).await;
    let closed = view(&world.caller("ana").await, id).await.unwrap();
    assert_eq!((closed.phase, closed.state.as_str()), (Phase::Closed, "done"));
    assert!(closed.actions.is_empty(), "{:?}", closed.actions);
    assert!(world.sent().await.iter().all(|mail| !mail.text.to_lowercase().contains("canary")));
    world.verified_entries().await;
}

mod a_second_procedure_is_driven_to_closure {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        is_driven_to_closure(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        is_driven_to_closure(database).await;
    }
}

/// A request that runs under the first version, while a newer one is put in force.
async fn goes_on_under_its_version(database: Scratch) {
    let world = World::with(&database.url, vec![invented(FIRST)]).await;
    let id = world.sent_by("ana", ZAB).await;
    load(&world.services.store, &shipped(), world.services.now()).await.unwrap();
    let newer = world.second_node(&database.url).await;
    assert_eq!(newer.procedures().current(&world.procedure_id()).unwrap().definition.version, 2);
    let kai = world.caller_on(&newer, "kai").await;
    assert!(!view(&kai, id).await.unwrap().actions.contains(&Action::Forward));
    let accept = Act::Accept { other_date: None };
    act(&kai, id, Revision(1), key(), accept, ActTexts::default()).await.unwrap();
    let seen = view(&kai, id).await.unwrap();
    assert!(seen.actions.contains(&Action::Reply) && !seen.actions.contains(&Action::AskClarification));
}

mod a_request_goes_on_under_the_version_under_which_it_was_sent {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        goes_on_under_its_version(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        goes_on_under_its_version(database).await;
    }
}
