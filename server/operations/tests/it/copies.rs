//! Who only receives a copy: the single liaison offices of both states and the Commission, in a request for enforcement
//! measures (Articles 13 and 35 of Regulation (EU) 2017/2394).

use crate::coordination::held;
use crate::documents::{content, input, upload};
use crate::dry_runs::open_to_all;
use crate::moves::{ACCEPT, acts, is_hidden_from, says, sees};
use crate::scratch::Scratch;
use domain::access::who_sees::Reason;
use domain::accounts::Role;
use domain::authorities::Function;
use domain::exchanges::Act;
use domain::exchanges::view::SightView;
use domain::ids::{AuthorityId, DocumentId, ExchangeId};
use domain::language::Language;
use domain::procedures::definition::CopyRule;
use operations::documents::{all, mark};
use operations::exchanges::{send, who_sees};
use operations::procedures::{Reading, Source, view};
use operations::store::authorities::network::{add_function, imply_access};
use operations::testing::{FOSA, KAMMER, ORDEM, UNION, World, ZAB, all_shipped, key};
use std::collections::BTreeSet;

/// Whoever works in the three places, and the places.
const COPIES: [(&str, AuthorityId); 3] = [("rita", ORDEM), ("bruno", KAMMER), ("cleo", UNION)];

fn enforcement() -> Vec<Source> {
    let mut sources = all_shipped();
    sources.retain(|source| source.folder.ends_with("/request_enforcement_measures"));
    sources.into_iter().map(open_to_all).collect()
}

/// The same procedure, if its act did not order the copies itself.
fn unordered() -> Vec<Source> {
    let mut sources = enforcement();
    for source in &mut sources {
        assert!(source.definition.contains("\"ordered\""));
        source.definition = source.definition.replace("\"ordered\"", "\"content\"");
    }
    sources
}

/// The Ordem is the national coordinator in Portugal and the Kammer in Germany.
async fn offices(world: &mut World) {
    for (name, authority) in COPIES {
        world.join(name, authority, &[Role::Handler]).await;
    }
    let access = COPIES.map(|(_, authority)| (authority, world.procedure_id())).into();
    let mut hk = world.services.store.housekeeping().await.unwrap();
    imply_access(&mut hk, access).await.unwrap();
    for new in [
        held(1, KAMMER, Function::National, "DE"),
        held(2, ORDEM, Function::National, "PT"),
        held(3, UNION, Function::Commission, "EU"),
    ] {
        add_function(&mut hk, &new).await.unwrap();
    }
    hk.commit().await.unwrap();
}

/// What the three see, none of whom may do anything.
async fn copies_show(world: &World, id: ExchangeId, expected: [SightView; 3]) {
    for ((name, _), sight) in COPIES.into_iter().zip(expected) {
        let seen = sees(world, name, id).await;
        assert_eq!((seen.sight, seen.actions.len(), seen.is_waiting_for_us), (sight, 0, false), "{name}");
    }
}

async fn it_is_said_who_receives_a_copy(world: &World, id: ExchangeId) {
    let told = who_sees(&world.caller("ana").await, id).await.unwrap();
    for (_, authority) in COPIES {
        let one = told.authorities.iter().find(|one| one.authority.id == authority).unwrap();
        assert_eq!((one.reason, one.helps.is_none()), (Reason::Copy, true));
    }
    let case = sees(world, "frieda", id).await;
    let rules: Vec<_> = case.coordinators.iter().map(|one| one.copy).collect();
    assert_eq!(rules, [CopyRule::Ordered, CopyRule::Ordered, CopyRule::Header].map(Some));
    let reading = Reading { language: Language::En, is_signed_in: true };
    let page = view(&world.services, reading, &world.procedure_id(), None).unwrap();
    let rules: Vec<_> = page.sides.iter().filter_map(|side| side.copy).collect();
    assert_eq!(rules, [CopyRule::Ordered, CopyRule::Ordered, CopyRule::Header]);
}

#[expect(clippy::cognitive_complexity, reason = "one story from beginning to end")]
async fn copies_are_received_from_the_sending_on(database: Scratch) {
    let world = &mut World::with(&database.url, enforcement()).await;
    let before = world.sent_by("ana", FOSA).await;
    offices(world).await;
    for (name, _) in COPIES {
        assert!(is_hidden_from(world, name, before).await, "{name} was in no charge then");
    }

    let mails = world.sent().await.len();
    let id = world.sent_by("ana", FOSA).await;
    let mails = world.sent().await.split_off(mails);
    for (_, authority) in COPIES {
        assert!(mails.iter().any(|mail| mail.to == format!("{authority}@authority.example")), "{mails:?}");
    }
    copies_show(world, id, [SightView::Everything, SightView::BeforeAcceptance, SightView::HeaderOnly]).await;
    acts(world, "frieda", id, ACCEPT).await;
    copies_show(world, id, [SightView::Everything, SightView::Everything, SightView::HeaderOnly]).await;
    assert!(!format!("{:?}", sees(world, "cleo", id).await.request).contains("canary"));
    it_is_said_who_receives_a_copy(world, id).await;
    let later = Act::ProposeDate { date: sees(world, "ana", id).await.agreed.and_then(|day| day.next_day()) };
    says(world, "frieda", id, later, "Akten fehlen.").await.unwrap();
    for (name, is_own) in [("rita", false), ("bruno", true), ("cleo", false)] {
        assert_eq!(sees(world, name, id).await.proposed.map(|(_, own)| own), Some(is_own), "{name}");
    }
    says(world, "frieda", id, Act::ProposeClosing, "Erledigt.").await.unwrap();
    for (name, _) in COPIES {
        assert_eq!(sees(world, name, id).await.closing_proposed, None, "{name} is not asked to agree");
    }

    says(world, "frieda", id, Act::Forward { recipient: Some(ZAB) }, "Zuständig sind Sie.").await.unwrap();
    copies_show(world, id, [SightView::Everything, SightView::BeforeAcceptance, SightView::HeaderOnly]).await;
    world.verified_entries().await;
}

async fn a_copy_of_what_is_confidential_shows_the_header(database: &Scratch) {
    let world = &mut World::with(&database.url, unordered()).await;
    offices(world).await;
    let id = world.sent_by("ana", FOSA).await;
    acts(world, "frieda", id, ACCEPT).await;
    let open = [SightView::Everything, SightView::Everything, SightView::HeaderOnly];
    copies_show(world, id, open).await;
    acts(world, "ana", id, Act::MarkConfidential).await;
    copies_show(world, id, [SightView::HeaderOnly; 3]).await;
    for (name, _) in COPIES {
        let seen = sees(world, name, id).await;
        assert!(seen.is_confidential && !format!("{:?}", seen.request).contains("canary"), "{name}");
    }
    let told = who_sees(&world.caller("frieda").await, id).await.unwrap();
    for (authority, is_withheld) in [(ORDEM, true), (KAMMER, true), (UNION, false), (FOSA, false)] {
        let one = told.authorities.iter().find(|one| one.authority.id == authority).unwrap();
        assert_eq!(one.is_withheld, is_withheld);
    }
    acts(world, "ana", id, Act::LiftConfidential).await;
    copies_show(world, id, open).await;
    world.verified_entries().await;
}

/// Whether the document is there for somebody: in the case, by itself, and in the archive.
async fn holds(world: &World, name: &str, id: ExchangeId, document: DocumentId) -> bool {
    let caller = world.caller(name).await;
    let listed = sees(world, name, id).await.request.documents.iter().any(|one| one.id == document);
    let opened = content(&caller, id, document).await.is_ok();
    let archived = all(&caller, id).await.unwrap().iter().any(|one| one.document.id == document);
    assert!(listed == opened && listed == archived, "{name}: {listed} {opened} {archived}");
    listed
}

async fn hold(world: &World, id: ExchangeId, document: DocumentId, expected: &[(&str, bool)]) {
    for (name, is_there) in expected {
        assert_eq!(holds(world, name, id, document).await, *is_there, "{name}");
    }
}

/// Of a copy that the act does not order, a single document that is confidential is missing.
async fn a_confidential_document_is_in_no_copy(database: &Scratch) {
    let world = &mut World::with(&database.url, unordered()).await;
    offices(world).await;
    let (id, revision) = world.draft("ana", &world.filled_request(FOSA)).await;
    let ana = world.caller("ana").await;
    let document = upload(&ana, input(world, id, "acta.pdf"), b"%PDF-1.7\ncanary").await.unwrap();
    send(&ana, id, revision, key()).await.unwrap();
    acts(world, "frieda", id, ACCEPT).await;
    hold(world, id, document, &[("rita", true), ("bruno", true), ("cleo", false), ("frieda", true)]).await;
    mark(&ana, id, document, true).await.unwrap();
    let now = [("rita", false), ("bruno", false), ("cleo", false), ("frieda", true), ("ana", true)];
    hold(world, id, document, &now).await;
    let told = who_sees(&ana, id).await.unwrap();
    let withheld = told.authorities.iter().filter(|one| one.is_withheld).map(|one| one.authority.id);
    assert_eq!(withheld.collect::<BTreeSet<_>>(), BTreeSet::from([ORDEM, KAMMER]));
    mark(&ana, id, document, false).await.unwrap();
    assert!(holds(world, "bruno", id, document).await, "its owner agrees");
    world.verified_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_confidential_document_is_in_no_copy_on_sqlite() {
    a_confidential_document_is_in_no_copy(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_confidential_document_is_in_no_copy_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    a_confidential_document_is_in_no_copy(&database).await;
    database.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_of_what_is_confidential_shows_the_header_on_sqlite() {
    a_copy_of_what_is_confidential_shows_the_header(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_of_what_is_confidential_shows_the_header_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    a_copy_of_what_is_confidential_shows_the_header(&database).await;
    database.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn copies_are_received_from_the_sending_on_on_sqlite() {
    copies_are_received_from_the_sending_on(Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn copies_are_received_from_the_sending_on_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    copies_are_received_from_the_sending_on(database).await;
}
