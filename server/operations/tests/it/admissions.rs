//! Which authorities may be on a side: who asks, who is chosen, forwarded to and given questions, and where it is said.

use crate::coordination::held;
use crate::handing_over::{coordinated, problem};
use crate::merging::merges;
use crate::moves::{ACCEPT, acts, refused, says, sees, text_of};
use crate::scratch::Scratch;
use domain::accounts::Role;
use domain::authorities::view::WhyNot;
use domain::authorities::{AccessStep, Function, Switches};
use domain::exchanges::Act;
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use domain::procedures::admission::{Purpose, Unfit};
use domain::procedures::definition::Step;
use operations::authorities::{FindInput, Found, change_access, find};
use operations::exchanges::{
    create_draft, follow_up, reply, save_draft, save_reply, send, view_draft, who_sees,
};
use operations::procedures::{Reading, Source, to_begin, view};
use operations::store::authorities::network::{add_function, imply_access};
use operations::testing::{FOSA, KAMMER, MINISTERIO, World, ZAB, key, shipped};

const ADMISSIONS: &str = r#"
[[admission]]
side = "requester"
kinds = ["recognition"]

[[admission]]
side = "responder"
kinds = ["recognition"]
abroad = true

[[admission]]
side = "contributor"
functions = ["national"]
"#;

/// The shipped procedure, open to recognition centres alone.
fn closed(mut source: Source) -> Source {
    source.definition.push_str(ADMISSIONS);
    source
}

async fn found(world: &World, name: &str, text: &str, wanted: AuthorityId, purpose: Purpose) -> Found {
    let procedure = Some(world.procedure_id());
    let input = FindInput { text: text.to_owned(), procedure, purpose, limit: 5, ..FindInput::default() };
    let hits = find(&world.caller(name).await, &input).await.unwrap();
    hits.into_iter().find(|hit| hit.authority.id == wanted).unwrap()
}

async fn reason(world: &World, text: &str, wanted: AuthorityId, purpose: Purpose) -> Option<WhyNot> {
    let hit = found(world, "kai", text, wanted, purpose).await;
    assert_eq!(hit.is_addressable, hit.why_not.is_none());
    hit.why_not
}

async fn only_who_is_admitted_begins(world: &World) {
    let (maria, ana) = (world.caller("maria").await, world.caller("ana").await);
    let begun = create_draft(&maria, &world.procedure_id(), key()).await;
    assert_eq!(refused(begun), Refusal::NotAdmitted);
    assert!(to_begin(&maria).await.unwrap().procedures.is_empty());
    assert_eq!(to_begin(&ana).await.unwrap().procedures.len(), 1);
}

async fn the_search_says_who_is_not(world: &World) {
    let ministry = found(world, "ana", "Ministerio de Educación", MINISTERIO, Purpose::Ask).await;
    assert_eq!((ministry.is_addressable, ministry.why_not), (false, Some(WhyNot::Unfit(Unfit::Kind))));
    assert!(found(world, "ana", "Zentralstelle", ZAB, Purpose::Ask).await.is_addressable);
    let own_state = reason(world, "IHK FOSA", FOSA, Purpose::Ask).await;
    assert_eq!(own_state, Some(WhyNot::Unfit(Unfit::OwnState)));
    assert_eq!(reason(world, "IHK FOSA", FOSA, Purpose::PassOn).await, None);
    let no_coordinator = reason(world, "IHK FOSA", FOSA, Purpose::Part).await;
    assert_eq!(no_coordinator, Some(WhyNot::Unfit(Unfit::Function)));
}

async fn nothing_is_sent_to_others(world: &World) {
    let (draft, revision) = world.draft("ana", &world.filled_request(MINISTERIO)).await;
    let ana = world.caller("ana").await;
    assert_eq!(refused(send(&ana, draft, revision, key()).await), Refusal::RecipientNotAdmitted);
    let page = view_draft(&ana, draft, Step::Check, false).await.unwrap();
    assert_eq!(page.not_admitted, Some(Refusal::RecipientNotAdmitted));
}

async fn nor_forwarded_or_given(world: &World, id: ExchangeId) {
    let forward = Act::Forward { recipient: Some(KAMMER) };
    let forwarded = says(world, "kai", id, forward, "Zuständig sind Sie.").await;
    assert_eq!(refused(forwarded), Refusal::RecipientNotAdmitted);
    acts(world, "kai", id, ACCEPT).await;
    let question = sees(world, "kai", id).await.own_questions.pop().unwrap();
    let split = || Act::Split { recipient: Some(FOSA), questions: vec![question.clone()] };
    let given = says(world, "kai", id, split(), "Zuständig sind Sie.").await;
    assert_eq!(refused(given), Refusal::RecipientNotAdmitted);
    let mut hk = world.services.store.housekeeping().await.unwrap();
    add_function(&mut hk, &held(1, FOSA, Function::National, "DE")).await.unwrap();
    hk.commit().await.unwrap();
    says(world, "kai", id, split(), "Zuständig sind Sie.").await.unwrap();
    assert_eq!(sees(world, "kai", id).await.parts.len(), 1);
}

async fn it_is_said_on_the_page_and_of_who_sees_the_case(world: &World, id: ExchangeId) {
    let reading = Reading { language: Language::En, is_signed_in: true };
    let page = view(&world.services, reading, &world.procedure_id(), None).unwrap();
    let abroad: Vec<Option<bool>> =
        page.sides.iter().map(|side| Some(side.admission.as_ref()?.abroad)).collect();
    assert_eq!(abroad, [Some(false), Some(true), Some(false), None, None]);
    let seen = who_sees(&world.caller("ana").await, id).await.unwrap();
    let asked = seen.authorities.iter().find(|one| one.authority.id == ZAB).unwrap();
    assert!(asked.admission.as_ref().is_some_and(|admission| admission.abroad));
}

async fn a_definition_says_who_may_be_on_a_side(database: &Scratch) {
    let sources = shipped().into_iter().map(closed).collect();
    let mut world = World::with(&database.url, sources).await;
    world.join("bruno", KAMMER, &[Role::Handler]).await;
    let mut hk = world.services.store.housekeeping().await.unwrap();
    imply_access(&mut hk, [(KAMMER, world.procedure_id())].into()).await.unwrap();
    hk.commit().await.unwrap();
    only_who_is_admitted_begins(&world).await;
    the_search_says_who_is_not(&world).await;
    nothing_is_sent_to_others(&world).await;
    let id = world.sent_by("ana", ZAB).await;
    nor_forwarded_or_given(&world, id).await;
    it_is_said_on_the_page_and_of_who_sees_the_case(&world, id).await;
    world.verified_entries().await;
}

/// Requests go to the national coordinator, which passes them on.
const FIRST: &str = "
[[admission]]
side = \"responder\"
functions = [\"national\"]
only_at_sending = true
";

async fn a_request_goes_to_the_coordinator_which_forwards_it_to_others(database: &Scratch) {
    let mut sources = shipped();
    sources.iter_mut().for_each(|source| source.definition.push_str(FIRST));
    let world = &World::with(&database.url, sources).await;
    let (draft, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
    let ana = world.caller("ana").await;
    assert_eq!(refused(send(&ana, draft, revision, key()).await), Refusal::RecipientNotAdmitted);
    let other = found(world, "ana", "Zentralstelle", ZAB, Purpose::Ask).await;
    assert_eq!(other.why_not, Some(WhyNot::Unfit(Unfit::Function)));
    let mut hk = world.services.store.housekeeping().await.unwrap();
    add_function(&mut hk, &held(1, ZAB, Function::National, "DE")).await.unwrap();
    hk.commit().await.unwrap();
    let id = send(&ana, draft, revision, key()).await.unwrap().id;
    assert!(found(world, "kai", "IHK FOSA", FOSA, Purpose::PassOn).await.is_addressable);
    says(world, "kai", id, Act::Forward { recipient: Some(FOSA) }, "Zuständig sind Sie.").await.unwrap();
    assert_eq!(sees(world, "ana", id).await.counterpart.authority.id, FOSA);
    world.verified_entries().await;
}

/// A closed request that was passed on and answered by an authority that cannot be asked itself.
async fn answered_by_another(world: &World) -> ExchangeId {
    let id = world.sent_by("ana", ZAB).await;
    says(world, "kai", id, Act::Forward { recipient: Some(FOSA) }, "Zuständig sind Sie.").await.unwrap();
    acts(world, "frieda", id, ACCEPT).await;
    let answers = world.filled_reply(&text_of(world, id).await);
    let frieda = world.caller("frieda").await;
    save_reply(&frieda, id, Revision(0), key(), answers).await.unwrap();
    reply(&frieda, id, world.revision("frieda", id).await, key(), true).await.unwrap();
    acts(world, "ana", id, Act::Close { rating: None }).await;
    id
}

/// Whoever answered in the end may be nobody whom the definition lets be asked: a new request that follows from it is
/// begun with that authority, and goes only to another.
async fn a_follow_up_goes_to_nobody_who_may_not_be_asked(database: &Scratch) {
    let mut sources = shipped();
    sources.iter_mut().for_each(|source| source.definition.push_str(FIRST));
    let world = &World::with(&database.url, sources).await;
    let mut hk = world.services.store.housekeeping().await.unwrap();
    add_function(&mut hk, &held(1, ZAB, Function::National, "DE")).await.unwrap();
    hk.commit().await.unwrap();
    let id = answered_by_another(world).await;
    let ana = world.caller("ana").await;
    let draft = follow_up(&ana, id, key()).await.unwrap();
    let page = view_draft(&ana, draft, Step::Deadline, false).await.unwrap();
    assert_eq!(page.recipient.unwrap().authority.id, FOSA);
    let mut entries = page.entries;
    let day = world.filled_request(FOSA);
    entries.0.extend(day.below("wanted").map(|(path, texts)| (path.to_owned(), texts.to_vec())));
    let saved = save_draft(&ana, draft, page.revision, key(), Step::Deadline, entries).await.unwrap();
    let last = view_draft(&ana, draft, Step::Check, false).await.unwrap();
    assert_eq!((last.not_admitted, last.problems), (Some(Refusal::RecipientNotAdmitted), Vec::new()));
    assert_eq!(refused(send(&ana, draft, saved.revision, key()).await), Refusal::RecipientNotAdmitted);
    let recipient: Entries = [("recipient", ZAB.to_string())].into_iter().collect();
    let saved = save_draft(&ana, draft, saved.revision, key(), Step::Recipient, recipient).await.unwrap();
    let sent = send(&ana, draft, saved.revision, key()).await.unwrap();
    assert_eq!(sees(world, "ana", sent.id).await.counterpart.authority.id, ZAB);
    world.verified_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follow_up_goes_to_nobody_who_may_not_be_asked_on_sqlite() {
    a_follow_up_goes_to_nobody_who_may_not_be_asked(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follow_up_goes_to_nobody_who_may_not_be_asked_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    a_follow_up_goes_to_nobody_who_may_not_be_asked(&database).await;
    database.remove().await;
}

async fn who_is_not_admitted_takes_no_place_over(database: &Scratch) {
    let sources = shipped().into_iter().map(closed).collect();
    let mut world = World::with(&database.url, sources).await;
    world.join("bruno", KAMMER, &[Role::Handler]).await;
    let mut hk = world.services.store.housekeeping().await.unwrap();
    imply_access(&mut hk, [(KAMMER, world.procedure_id())].into()).await.unwrap();
    hk.commit().await.unwrap();
    coordinated(&world).await;
    let id = world.sent_by("ana", FOSA).await;
    let (petra, procedure) = (world.caller("petra").await, world.procedure_id());
    let takes = |to| {
        let switches = Switches::default();
        change_access(&petra, FOSA, &procedure, AccessStep::End, switches, Some(to), key())
    };
    let not_admitted =
        |path: &str| (path.to_owned(), ProblemCode::SuccessorNotAdmitted, Some("1".to_owned()));
    assert_eq!(problem(takes(KAMMER).await), not_admitted(&format!("successor.{procedure}")));
    assert_eq!(problem(merges(&petra, FOSA, KAMMER, key()).await), not_admitted("into"));
    assert_eq!(sees(&world, "ana", id).await.counterpart.authority.id, FOSA);
    takes(ZAB).await.unwrap();
    assert_eq!(sees(&world, "ana", id).await.counterpart.authority.id, ZAB);
    world.verified_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_not_admitted_takes_no_place_over_on_sqlite() {
    who_is_not_admitted_takes_no_place_over(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_not_admitted_takes_no_place_over_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    who_is_not_admitted_takes_no_place_over(&database).await;
    database.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_goes_to_the_coordinator_which_forwards_it_to_others_on_sqlite() {
    a_request_goes_to_the_coordinator_which_forwards_it_to_others(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_goes_to_the_coordinator_which_forwards_it_to_others_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    a_request_goes_to_the_coordinator_which_forwards_it_to_others(&database).await;
    database.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_definition_says_who_may_be_on_a_side_on_sqlite() {
    a_definition_says_who_may_be_on_a_side(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_definition_says_who_may_be_on_a_side_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    a_definition_says_who_may_be_on_a_side(&database).await;
    database.remove().await;
}
