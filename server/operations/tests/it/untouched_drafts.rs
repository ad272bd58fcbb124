//! Drafts that nobody touches: their authors are warned, and what stays untouched goes with its documents, once.

use crate::documents::{input, upload};
use crate::stories;
use domain::exchanges::untouched::KeepDrafts;
use domain::ids::{DocumentId, ExchangeId};
use domain::procedures::definition::Step;
use domain::procedures::{Entries, form};
use operations::exchanges::purge_drafts::{PurgedDrafts, purge_drafts};
use operations::exchanges::{delete_draft, list_drafts, save_draft, send, view_draft};
use operations::testing::{DGES, World, ZAB, key};
use operations::{Error, Services, store};
use time::Duration;
use time::macros::date;

/// Warned, and deleted.
async fn tended(services: &Services) -> (usize, usize) {
    let PurgedDrafts { warned, purged } = purge_drafts(services, services.now()).await.unwrap();
    (warned, purged)
}

/// Ana's draft with a document on disk.
async fn drafted(world: &World) -> (ExchangeId, DocumentId) {
    let (id, _) = world.draft("ana", &world.filled_request(ZAB)).await;
    let ana = world.caller("ana").await;
    let document = upload(&ana, input(world, id, "diploma.pdf"), b"%PDF-1.7\ncanary").await.unwrap();
    (id, document)
}

async fn lies_on_disk(world: &World, (id, document): (ExchangeId, DocumentId)) -> bool {
    world.services.files.read(id, document, 0, 1).await.is_ok()
}

async fn entries_of_drafts(world: &World) -> u64 {
    let report = store::audit::verify(&world.services.store.reader(), &world.services.keys).await.unwrap();
    assert!(report.faults.is_empty(), "{:?}", report.faults);
    report.drafts
}

stories! {
    async fn authors_are_warned_two_weeks_before_a_draft_goes_with_its_documents(world, database) {
        let other = world.second_node(&database.url).await;
        let draft = drafted(world).await;
        world.advance(Duration::days(165));
        assert_eq!(tended(&world.services).await, (0, 0));
        world.advance(Duration::DAY);
        let now = world.services.now();
        let (one, two) = tokio::join!(purge_drafts(&world.services, now), purge_drafts(&other, now));
        assert_eq!([one.unwrap(), two.unwrap()].iter().map(|done| done.warned).sum::<usize>(), 1);
        let mails = world.sent().await;
        assert_eq!(mails.len(), 1, "{mails:?}");
        assert_eq!((mails[0].to.as_str(), mails[0].language.as_str()), ("ana@person.example", "pt"));
        assert!(mails[0].subject.contains("2027-05-22 (pt)"), "as the reader writes days: {}", mails[0].subject);
        assert!(mails[0].text.contains("http://localhost:3000/drafts"));
        assert!(!format!("{mails:?}").to_lowercase().contains("canary"));
        let ana = world.caller("ana").await;
        let listed = list_drafts(&ana).await.unwrap();
        assert_eq!(listed[0].deleted_on, date!(2027 - 05 - 22));
        assert_eq!(view_draft(&ana, draft.0, Step::Check, false).await.unwrap().deleted_on, listed[0].deleted_on);

        world.advance(Duration::days(13));
        assert_eq!(tended(&world.services).await, (0, 0), "not before the day");
        assert!(lies_on_disk(world, draft).await);
        world.advance(Duration::DAY);
        let now = world.services.now();
        let (one, two) = tokio::join!(purge_drafts(&world.services, now), purge_drafts(&other, now));
        assert_eq!([one.unwrap(), two.unwrap()].iter().map(|done| done.purged).sum::<usize>(), 1);
        assert!(!lies_on_disk(world, draft).await);
        assert!(list_drafts(&world.caller("ana").await).await.unwrap().is_empty());
        let gone = view_draft(&world.caller("ana").await, draft.0, Step::Check, false).await;
        assert!(matches!(gone, Err(Error::NotFound)));
        let keys = &world.services.keys;
        let kept = store::exchanges::exchange_key(&world.services.store.reader(), keys, draft.0).await.unwrap();
        assert!(kept.is_none(), "nothing of it can be read again");
        assert_eq!(entries_of_drafts(world).await, 2);
        assert_eq!(world.sent().await.len(), 1, "nobody is told twice");
        assert_eq!(tended(&world.services).await, (0, 0));
    }

    async fn who_changes_a_draft_begins_the_time_anew_and_who_sends_it_ends_it(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        world.advance(Duration::days(170));
        assert_eq!(tended(&world.services).await, (1, 0));
        let reference: Entries = [("own_reference", "REF-2027-1")].into_iter().collect();
        let ana = world.caller("ana").await;
        let saved = save_draft(&ana, id, revision, key(), Step::Deadline, reference).await.unwrap();
        world.advance(Duration::days(100));
        assert_eq!(tended(&world.services).await, (0, 0));
        world.advance(Duration::days(66));
        assert_eq!(tended(&world.services).await, (1, 0), "warned anew");
        let ana = world.caller("ana").await;
        let (request, mut revision) = (world.filled_request(ZAB), saved.revision);
        for step in form::steps(&world.procedure().definition).into_iter().filter(|step| *step != Step::Check) {
            let saved = save_draft(&ana, id, revision, key(), step, request.clone()).await.unwrap();
            revision = saved.revision;
        }
        send(&ana, id, revision, key()).await.unwrap();
        world.advance(Duration::days(400));
        assert_eq!(tended(&world.services).await, (0, 0));
        let history = operations::exchanges::view(&world.caller("ana").await, id).await.unwrap().history;
        assert_eq!(history[0].event, "send", "what happened to the draft is no part of the history");
        assert_eq!(entries_of_drafts(world).await, 2);
    }

    async fn a_document_that_is_attached_begins_the_time_anew(world) {
        let (id, _) = drafted(world).await;
        world.advance(Duration::days(170));
        assert_eq!(tended(&world.services).await, (1, 0));
        let ana = world.caller("ana").await;
        let more = upload(&ana, input(world, id, "transcript.pdf"), b"%PDF-1.7\nmore").await.unwrap();
        world.advance(Duration::days(100));
        assert_eq!(tended(&world.services).await, (0, 0));
        assert!(lies_on_disk(world, (id, more)).await);
        world.advance(Duration::days(66));
        assert_eq!(tended(&world.services).await, (1, 0), "warned anew");
    }

    async fn a_late_warning_still_leaves_two_weeks(world) {
        drafted(world).await;
        world.advance(Duration::days(500));
        assert_eq!(tended(&world.services).await, (1, 0), "the jobs did not run for more than a year");
        world.advance(Duration::days(13));
        assert_eq!(tended(&world.services).await, (0, 0));
        world.advance(Duration::DAY);
        assert_eq!(tended(&world.services).await, (0, 1));
    }

    async fn the_operator_chooses_how_long_drafts_are_kept(world) {
        let mut services = world.services.clone();
        services.keep_drafts = KeepDrafts::of(30).unwrap();
        let (id, _) = drafted(world).await;
        world.advance(Duration::days(16));
        assert_eq!(tended(&services).await, (1, 0));
        delete_draft(&world.caller("ana").await, id, key()).await.unwrap();
        world.advance(Duration::days(14));
        assert_eq!(tended(&services).await, (0, 0), "its authors were faster");
    }

    async fn where_nobody_who_wrote_it_works_any_more_the_mailbox_is_told(world) {
        drafted(world).await;
        let mut hk = world.services.store.housekeeping().await.unwrap();
        store::accounts::lock(&mut hk, world.user("ana").id).await.unwrap();
        hk.commit().await.unwrap();
        world.advance(Duration::days(166));
        assert_eq!(tended(&world.services).await, (1, 0));
        let told: Vec<String> = world.sent().await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(told, [format!("{DGES}@authority.example")]);
    }
}
