//! A second procedure with other questions, field kinds, states and deadlines, driven to closure without code of its own.

use crate::scratch::Scratch;
use domain::exchanges::{Act, Action, Rating};
use domain::ids::{ExchangeId, Revision};
use domain::procedures::definition::{Phase, Step};
use operations::Error;
use operations::documents::{UploadInput, begin_upload};
use operations::exchanges::tend::tend;
use operations::exchanges::{
    ActTexts, TurnChange, act, change_turns, reply, save_reply, send, view, view_draft,
};
use operations::procedures::load;
use operations::testing::{World, ZAB, invented, key, shipped};

const INVENTED: &str = include_str!("../../../../app/domain/tests/fixtures/invented/procedure.toml");

const FIRST: &str = include_str!("../../../../app/domain/tests/fixtures/first_version/procedure.toml");

async fn attach(world: &World, name: &str, exchange: ExchangeId, attached_to: &str) {
    let kind = world.procedure().definition.document_kinds[0].clone();
    let attached_to = attached_to.to_owned();
    let input = UploadInput {
        key: key(),
        exchange,
        attached_to,
        kind,
        language: None,
        name: "x.png".into(),
        is_confidential: false,
    };
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
    assert_eq!(tend(&world.services, world.services.now()).await.unwrap().reminded, 2);
    acts(&world, "ana", waiting, Act::Withdraw).await;

    acts(&world, "kai", id, Act::Accept { other_date: None }).await;
    let kai = world.caller("kai").await;
    save_reply(&kai, id, Revision(0), key(), world.filled_reply(&request)).await.unwrap();
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

/// Names of the turns of a section on the page, each with what stands in its field.
async fn turns(world: &World, id: ExchangeId, section: &str, field: &str) -> (Vec<String>, Revision) {
    let page = view_draft(&world.caller("ana").await, id, Step::Subject, false).await.unwrap();
    let turns = page.sections.iter().filter_map(|s| s.turns.as_ref()).find(|t| t.section == section).unwrap();
    let paths = turns.turns.iter().map(|turn| format!("{section}.{}.{field}", turn.turn));
    (paths.map(|path| page.entries.text(&path).unwrap_or_default().to_owned()).collect(), page.revision)
}

#[expect(clippy::cognitive_complexity, reason = "one story from beginning to end")]
async fn a_section_grows_and_shrinks(database: Scratch) {
    let world = World::with(&database.url, vec![invented(INVENTED)]).await;
    let mut request = world.filled_request(ZAB);
    request.set("towed.1.plate.plate", "BB-34-CC");
    let (id, revision) = world.draft("ana", &request).await;
    let (before, _) = turns(&world, id, "towed", "plate.plate").await;
    assert_eq!(before, ["AA-12-BB", "BB-34-CC"]);

    let ana = world.caller("ana").await;
    assert_eq!(change_turns(&ana, id, revision, key(), "towed", TurnChange::Add).await.unwrap(), 3);
    let stale = change_turns(&ana, id, revision, key(), "towed", TurnChange::Remove(0)).await;
    assert!(matches!(stale, Err(Error::Stale)));
    let (grown, revision) = turns(&world, id, "towed", "plate.plate").await;
    assert_eq!(grown, ["AA-12-BB", "BB-34-CC", ""]);
    assert_eq!(
        change_turns(&ana, id, revision, key(), "towed", TurnChange::Add).await.unwrap(),
        3,
        "no more than allowed"
    );

    let (_, revision) = turns(&world, id, "towed", "plate.plate").await;
    change_turns(&ana, id, revision, key(), "towed", TurnChange::Remove(0)).await.unwrap();
    let (shrunk, revision) = turns(&world, id, "towed", "plate.plate").await;
    assert_eq!(shrunk, ["BB-34-CC", ""]);
    let unknown = change_turns(&ana, id, revision, key(), "vessel", TurnChange::Remove(0)).await;
    assert!(unknown.is_ok(), "a section that does not repeat stays as it is");
    let foreign =
        change_turns(&world.caller("maria").await, id, revision, key(), "towed", TurnChange::Add).await;
    assert!(matches!(foreign, Err(Error::NotFound)));

    let check = view_draft(&ana, id, Step::Check, false).await.unwrap();
    let sections = check.preview.unwrap().after.sections;
    let numbered: Vec<Option<u8>> =
        sections.iter().filter(|s| s.title.contains("towed")).map(|s| s.turn).collect();
    assert_eq!(numbered, [Some(0)], "a turn without anything in it is not shown");
}

mod a_section_is_filled_several_times {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        a_section_grows_and_shrinks(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        a_section_grows_and_shrinks(database).await;
    }
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
    load(&world.services.store, &world.services.keys, &shipped(), world.services.now()).await.unwrap();
    let newer = world.second_node(&database.url).await;
    assert_eq!(newer.procedures().current(&world.procedure_id()).unwrap().definition.version, 7);
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
