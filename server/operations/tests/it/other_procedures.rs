//! A second procedure with other questions, field kinds, states and deadlines, driven to closure without code of its own.

use crate::scratch::Scratch;
use domain::exchanges::{Act, Action, Rating};
use domain::ids::{ExchangeId, Revision};
use domain::problem::ProblemCode;
use domain::procedures::ProcedureId;
use domain::procedures::definition::{Phase, Step};
use operations::Error;
use operations::documents::{UploadInput, begin_upload, remove};
use operations::exchanges::tend::tend;
use operations::exchanges::{
    ActTexts, TurnChange, act, change_turns, follow_with, reply, save_draft, save_reply, send, view,
    view_draft,
};
use operations::procedures::{Source, load};
use operations::testing::{World, ZAB, invented, key, shipped};

const INVENTED: &str = include_str!("../../../../app/domain/tests/fixtures/invented/procedure.toml");

const FIRST: &str = include_str!("../../../../app/domain/tests/fixtures/first_version/procedure.toml");

/// What an invented procedure demands beside its form: a photograph of a barge, which alone may go with the request, and a
/// report with the reply.
const ATTACHMENTS: &str = r#"
[[attachment]]
id = "seen"
with = "request"
rule = "must"
document_kinds = ["photograph"]
when = { field = "vessel_type", equals = "barge" }

[[attachment]]
id = "pictures"
with = "request"
rule = "may"
document_kinds = ["photograph"]

[[attachment]]
id = "report"
with = "reply"
rule = "must"
document_kinds = ["inspection_report"]
"#;

async fn attach(world: &World, name: &str, exchange: ExchangeId, attached_to: &str) {
    let kind = world.procedure().definition.document_kinds[0].clone();
    upload(world, name, exchange, attached_to, &kind).await.unwrap();
}

async fn upload(
    world: &World,
    name: &str,
    exchange: ExchangeId,
    attached_to: &str,
    kind: &str,
) -> Result<(), Error> {
    let input = UploadInput {
        key: key(),
        exchange,
        attached_to: attached_to.to_owned(),
        kind: kind.to_owned(),
        language: None,
        name: "x.png".into(),
        is_confidential: false,
    };
    let mut upload = begin_upload(&world.caller(name).await, input).await?;
    upload.push(b"\x89PNG\r\n\x1a\n0000").await?;
    upload.finish().await.map(drop)
}

/// The invented procedure under another name, which follows from the first.
fn following() -> Source {
    let other = INVENTED
        .replacen("procedure = \"inspect_vessel\"", "procedure = \"release_vessel\"", 1)
        .replacen("number_prefix = \"VES\"", "number_prefix = \"REL\"", 1);
    let row = "[[follows]]\nid = \"inspect_vessel\"\nfields = [\"flag\", \"vessel_type\"]\n";
    Source { folder: "following".to_owned(), ..invented(&format!("{other}\n{row}")) }
}

#[expect(clippy::cognitive_complexity, reason = "a story, told from its beginning to its end")]
async fn follows_from_another(database: Scratch) {
    let world = World::with(&database.url, vec![invented(INVENTED), following()]).await;
    let (ana, release) = (world.caller("ana").await, ProcedureId::new("release_vessel").unwrap());
    let offered = async |name: &str, id| {
        let shown = view(&world.caller(name).await, id).await.unwrap().may_follow;
        shown.into_iter().map(|one| one.code).collect::<Vec<_>>()
    };
    let id = world.sent_by("ana", ZAB).await;
    assert!(offered("ana", id).await.is_empty(), "it is open");
    assert!(follow_with(&ana, id, &release, key()).await.is_err());
    acts(&world, "ana", id, Act::Withdraw).await;
    assert_eq!(offered("ana", id).await, ["release_vessel"]);
    assert!(offered("kai", id).await.is_empty(), "the other side did not ask");
    assert!(follow_with(&world.caller("kai").await, id, &release, key()).await.is_err());
    let stranger = follow_with(&world.caller("maria").await, id, &release, key()).await;
    assert!(matches!(stranger, Err(Error::NotFound)));
    let same = follow_with(&ana, id, &world.procedure_id(), key()).await;
    assert!(same.is_err(), "no row says that it follows from itself");

    let once = key();
    let draft = follow_with(&ana, id, &release, once).await.unwrap();
    assert_eq!(follow_with(&ana, id, &release, once).await.unwrap(), draft);
    let subject = view_draft(&ana, draft, Step::Subject, false).await.unwrap();
    assert_eq!(subject.procedure, release);
    assert_eq!(subject.recipient.unwrap().authority.id, ZAB);
    assert_eq!(
        (subject.entries.text("flag"), subject.entries.text("vessel_type")),
        (Some("PT"), Some("barge"))
    );
    assert_eq!(subject.entries.text("skipper.family_name"), None, "nothing else is taken over");

    let mut revision = subject.revision;
    let request = world.filled_request(ZAB);
    for step in subject.steps.iter().map(|one| one.step).filter(|step| *step != Step::Check) {
        revision = save_draft(&ana, draft, revision, key(), step, request.clone()).await.unwrap().revision;
    }
    let sent = send(&ana, draft, revision, key()).await.unwrap();
    assert_eq!(view(&ana, sent.id).await.unwrap().follows.map(|link| link.id), Some(id));
    let followers = view(&ana, id).await.unwrap().followed_by;
    assert_eq!(followers.iter().map(|link| link.id).collect::<Vec<_>>(), [sent.id]);
    world.verified_entries().await;
}

mod a_request_of_one_procedure_follows_from_a_closed_one_of_another {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        follows_from_another(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        follows_from_another(database).await;
    }
}

/// Where something is wrong.
fn places(refused: Error) -> Vec<String> {
    match refused {
        Error::Refused(refused) => refused.problems.into_iter().map(|problem| problem.path).collect(),
        other => panic!("{other}"),
    }
}

#[expect(clippy::cognitive_complexity, reason = "a story, told from its beginning to its end")]
async fn demands_documents(database: Scratch) {
    let world = World::with(&database.url, vec![invented(&format!("{INVENTED}{ATTACHMENTS}"))]).await;
    let request = world.filled_request(ZAB);
    let (id, revision) = world.draft("ana", &request).await;
    let ana = world.caller("ana").await;
    let page = view_draft(&ana, id, Step::Documents, true).await.unwrap();
    assert_eq!(page.document_kinds.iter().map(|kind| kind.code.as_str()).collect::<Vec<_>>(), ["photograph"]);
    assert_eq!(page.demanded[0].kinds, ["document-photograph name"]);
    let wrong: Vec<&str> = page.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(wrong, ["request.seen"]);
    let last = view_draft(&ana, id, Step::Check, false).await.unwrap();
    assert_eq!(last.problem_steps.get("request.seen"), Some(&Step::Documents));
    assert_eq!(places(send(&ana, id, revision, key()).await.unwrap_err()), ["request.seen"]);
    let kept = view_draft(&ana, id, Step::Documents, false).await.unwrap();
    assert_eq!(kept.revision, revision, "the draft is kept");
    assert_eq!(
        places(upload(&world, "ana", id, "request", "inspection_report").await.unwrap_err()),
        ["kind"]
    );
    upload(&world, "ana", id, "request", "photograph").await.unwrap();
    assert!(view_draft(&ana, id, Step::Check, false).await.unwrap().problems.is_empty());
    send(&ana, id, revision, key()).await.unwrap();

    acts(&world, "kai", id, Act::Accept { other_date: None }).await;
    let kai = world.caller("kai").await;
    save_reply(&kai, id, Revision(0), key(), world.filled_reply(&request)).await.unwrap();
    upload(&world, "kai", id, "a.certificate.copy", "photograph").await.unwrap();
    let shown = view(&kai, id).await.unwrap().reply.unwrap().demanded;
    assert_eq!(
        shown.iter().map(|one| (one.path.as_str(), one.is_there)).collect::<Vec<_>>(),
        [("reply.report", false)]
    );
    let refused = reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap_err();
    assert_eq!(places(refused), ["reply.report"]);
    upload(&world, "kai", id, "a.certificate.copy", "inspection_report").await.unwrap();
    reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
    world.verified_entries().await;
}

mod a_document_that_must_be_attached_is_asked_for_before_sending_and_before_replying {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        demands_documents(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        demands_documents(database).await;
    }
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
    assert_eq!(newer.procedures().current(&world.procedure_id()).unwrap().definition.version, 9);
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

async fn names_a_document_without_a_place(database: Scratch) {
    let world = World::with(&database.url, vec![invented(INVENTED)]).await;
    let request = world.filled_request(ZAB);
    let mut unregistered = request.clone();
    unregistered.0.retain(|path, _| !path.starts_with("entry."));
    let (id, revision) = world.draft("ana", &unregistered).await;
    upload(&world, "ana", id, "photograph", "photograph").await.unwrap();
    let ana = world.caller("ana").await;
    assert!(view_draft(&ana, id, Step::Check, false).await.unwrap().problems.is_empty());

    let saved = save_draft(&ana, id, revision, key(), Step::Subject, request).await.unwrap();
    let last = view_draft(&ana, id, Step::Check, false).await.unwrap();
    let [problem] = last.problems.as_slice() else { panic!("{:?}", last.problems) };
    assert_eq!((problem.code, problem.arguments["name"].as_str()), (ProblemCode::DocumentMisplaced, "x.png"));
    assert_eq!(last.problem_steps.get("request"), Some(&Step::Documents));
    assert_eq!(places(send(&ana, id, saved.revision, key()).await.unwrap_err()), ["request"]);
    let page = view_draft(&ana, id, Step::Documents, false).await.unwrap();
    let [document] = page.misplaced.as_slice() else { panic!("{:?}", page.misplaced) };
    assert!(document.is_removable && page.documents.is_empty());
    remove(&ana, id, document.id).await.unwrap();
    assert!(view_draft(&ana, id, Step::Documents, true).await.unwrap().misplaced.is_empty());
    send(&ana, id, saved.revision, key()).await.unwrap();
    world.verified_entries().await;
}

mod a_document_for_which_the_form_has_no_place_any_more_is_named_and_removed_before_sending {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        names_a_document_without_a_place(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        names_a_document_without_a_place(database).await;
    }
}
