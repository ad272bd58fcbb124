//! One key, one effect: a double click, a replay after a lost answer, two tabs, two nodes.

use crate::stories;
use domain::exchanges::{Act, Rating};
use domain::ids::Revision;
use domain::procedures::Entries;
use domain::procedures::definition::Step;
use futures::future::join_all;
use operations::Error;
use operations::exchanges::{
    ActTexts, act, counts, create_draft, delete_draft, reply, save_draft, save_reply, send, view_draft,
};
use operations::testing::{ZAB, key};

stories! {
    async fn a_request_sent_twice_under_one_key_is_one(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let once = key();
        let first = send(&ana, id, revision, once).await.unwrap();
        assert_eq!(send(&ana, id, revision, once).await.unwrap(), first);
        assert_eq!(counts(&world.caller("kai").await).await.unwrap().waiting_for_us, 1);
        assert_eq!(world.verified_entries().await, 1);
        assert_eq!(world.sent().await.len(), 1);
    }

    async fn sixteen_sendings_at_once_under_one_key_are_one(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let once = key();
        let all = join_all((0..16).map(|_| {
            let ana = ana.clone();
            tokio::spawn(async move { send(&ana, id, revision, once).await })
        }))
        .await;
        let numbers: Vec<String> = all.into_iter().map(|sent| sent.unwrap().unwrap().number).collect();
        assert!(numbers.iter().all(|number| *number == numbers[0]), "{numbers:?}");
        assert_eq!(world.verified_entries().await, 1);
        assert_eq!(world.sent().await.len(), 1);
    }

    async fn sixteen_sendings_at_once_under_different_keys_are_one(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let all = join_all((0..16).map(|_| {
            let ana = ana.clone();
            tokio::spawn(async move { send(&ana, id, revision, key()).await })
        }))
        .await;
        let sent = all.into_iter().filter(|sent| sent.as_ref().unwrap().is_ok()).count();
        assert_eq!(sent, 1);
        assert_eq!(world.verified_entries().await, 1);
    }

    async fn of_two_who_accept_at_once_one_is_told_that_it_is_stale(world, database) {
        let second = world.second_node(&database.url).await;
        for _ in 0..5 {
            let id = world.sent_by("ana", ZAB).await;
            let (kai, karin) = (world.caller("kai").await, world.caller_on(&second, "karin").await);
            let accept = || Act::Accept { other_date: None };
            let (a, b) = tokio::join!(
                act(&kai, id, Revision(1), key(), accept(), ActTexts::default()),
                act(&karin, id, Revision(1), key(), accept(), ActTexts::default()),
            );
            assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
            assert!(matches!(a.and(b), Err(Error::Stale)));
        }
        world.verified_entries().await;
    }

    async fn a_key_used_for_something_else_is_refused(world) {
        let id = world.sent_by("ana", ZAB).await;
        let ana = world.caller("ana").await;
        let once = key();
        act(&ana, id, Revision(1), once, Act::Withdraw, ActTexts::default()).await.unwrap();
        let other = act(&ana, id, Revision(2), once, Act::Close { rating: Rating::new(1, 1) }, ActTexts::default()).await;
        assert!(matches!(other, Err(Error::KeyReused)));
    }

    async fn a_draft_begun_twice_under_one_key_is_one(world) {
        let ana = world.caller("ana").await;
        let once = key();
        let first = create_draft(&ana, &world.procedure_id(), once).await.unwrap();
        assert_eq!(create_draft(&ana, &world.procedure_id(), once).await.unwrap(), first);
        assert_eq!(counts(&ana).await.unwrap().drafts, 1);
    }

    async fn answers_saved_by_two_at_once_are_not_lost_in_silence(world) {
        let id = world.sent_by("ana", ZAB).await;
        let kai = world.caller("kai").await;
        act(&kai, id, Revision(1), key(), Act::Accept { other_date: None }, ActTexts::default()).await.unwrap();
        let typed = |text: &str| [("a.own_1", text)].into_iter().collect();
        let first = save_reply(&kai, id, Revision(0), key(), typed("one")).await.unwrap();
        save_reply(&kai, id, first.revision, key(), typed("two")).await.unwrap();
        let karin = world.caller("karin").await;
        assert!(matches!(save_reply(&karin, id, first.revision, key(), typed("three")).await, Err(Error::Stale)));
    }

    /// A save whose answer was lost is sent again after the page was saved once more.
    async fn a_page_saved_again_under_one_key_is_answered_as_it_was(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let once = key();
        let typed = |text: &str| -> Entries { [("own.1", text)].into_iter().collect() };
        let first = save_draft(&ana, id, revision, once, Step::Questions, typed("one")).await.unwrap();
        let second = save_draft(&ana, id, first.revision, once, Step::Questions, typed("two")).await.unwrap();
        assert!(second.revision > first.revision, "one form saves many times");
        let again = save_draft(&ana, id, revision, once, Step::Questions, typed("one")).await.unwrap();
        assert_eq!(again, first);
        let kept = view_draft(&ana, id, Step::Questions, false).await.unwrap();
        assert_eq!((kept.revision, kept.entries.text("own.1")), (second.revision, Some("two")));
        let other = save_draft(&ana, id, revision, once, Step::Questions, typed("three")).await;
        assert!(matches!(other, Err(Error::Stale)), "other words over an old page");
        let foreign = save_draft(&ana, id, revision, key(), Step::Questions, typed("one")).await;
        assert!(matches!(foreign, Err(Error::Stale)), "another form over an old page");
    }

    async fn sixteen_savings_at_once_under_one_key_are_one(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let once = key();
        let all = join_all((0..16).map(|_| {
            let ana = ana.clone();
            let typed: Entries = [("own.1", "one")].into_iter().collect();
            tokio::spawn(async move { save_draft(&ana, id, revision, once, Step::Questions, typed).await })
        }))
        .await;
        for saved in all {
            assert_eq!(saved.unwrap().unwrap().revision, revision.next());
        }
    }

    async fn answers_saved_and_sent_twice_under_one_key_are_one(world) {
        let (request, once) = (world.filled_request(ZAB), key());
        let id = world.sent_by("ana", ZAB).await;
        let kai = world.caller("kai").await;
        act(&kai, id, Revision(1), key(), Act::Accept { other_date: None }, ActTexts::default()).await.unwrap();
        let revision = world.revision("kai", id).await;
        let filled = world.filled_reply(&request);
        let first = save_reply(&kai, id, Revision(0), once, filled.clone()).await.unwrap();
        reply(&kai, id, revision, once, true).await.unwrap();
        let entries = world.verified_entries().await;
        // The button was pressed twice: what can be answered no longer is not refused to whoever has just answered it.
        assert_eq!(save_reply(&kai, id, Revision(0), once, filled.clone()).await.unwrap(), first);
        reply(&kai, id, revision, once, true).await.unwrap();
        assert_eq!(world.verified_entries().await, entries);
        assert!(save_reply(&kai, id, Revision(0), key(), filled).await.is_err());
    }

    async fn a_draft_deleted_twice_under_one_key_is_gone_once(world) {
        let (id, _) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let once = key();
        delete_draft(&ana, id, once).await.unwrap();
        delete_draft(&ana, id, once).await.unwrap();
        assert!(matches!(delete_draft(&ana, id, key()).await, Err(Error::NotFound)));
    }
}
