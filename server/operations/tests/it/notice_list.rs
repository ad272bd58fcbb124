//! The lists of notices of people: who finds what in the own list, who still sees it, and when it is read.

use crate::stories;
use domain::exchanges::{Act, message};
use domain::ids::ExchangeId;
use domain::notices::view::NoticeList;
use domain::notices::{Delivery, LISTED_FOR, NoticeChoices, NoticeSort};
use operations::accounts::{RolesInput, choose_notices, own_notices, set_person_roles};
use operations::exchanges::{ActTexts, act, case, counts};
use operations::notices::{listed, mark_read};
use operations::testing::{FOSA, World, ZAB, key};
use time::Duration;

async fn of(world: &World, name: &str) -> NoticeList {
    listed(&world.caller(name).await, false, None).await.unwrap()
}

async fn acts(world: &World, name: &str, id: ExchangeId, done: Act) {
    let said = [(message::PATH, "Zust\u{e4}ndig ist die IHK FOSA."), ("message.lang", "de")];
    let said = matches!(done, Act::Forward { .. }).then_some(said).into_iter().flatten();
    let texts = ActTexts { message: said.collect(), ..ActTexts::default() };
    let revision = world.revision(name, id).await;
    act(&world.caller(name).await, id, revision, key(), done, texts).await.unwrap();
}

stories! {
    async fn everybody_with_a_role_finds_it_in_the_own_list_until_it_is_read(world) {
        let id = world.sent_by("ana", ZAB).await;
        for name in ["kai", "karin"] {
            let list = of(world, name).await;
            let [notice] = list.notices.as_slice() else { panic!("{list:?}") };
            assert_eq!((notice.exchange, notice.event.as_str(), notice.is_read), (id, "send", false));
            assert!(notice.own_reference.is_none() && !notice.number.is_empty(), "the reference is the other side's");
            assert_eq!((list.unread, counts(&world.caller(name).await).await.unwrap().notices), (1, 1));
        }
        for name in ["ana", "vera", "petra", "frieda", "maria"] {
            assert_eq!(of(world, name).await, NoticeList::default(), "{name}");
        }

        case(&world.caller("kai").await, id).await.unwrap();
        let kai = of(world, "kai").await;
        assert_eq!((kai.unread, kai.notices[0].is_read), (0, true), "who opens the case has read it");
        let karin = world.caller("karin").await;
        assert_eq!(listed(&karin, true, None).await.unwrap().notices.len(), 1, "each has an own list");
        mark_read(&karin, Some(kai.notices[0].id)).await.unwrap();
        assert_eq!(of(world, "karin").await.unread, 1, "that is a notice of somebody else");
        mark_read(&karin, Some(of(world, "karin").await.notices[0].id)).await.unwrap();
        assert!(listed(&karin, true, None).await.unwrap().notices.is_empty());

        acts(world, "kai", id, Act::Accept { other_date: None }).await;
        for (name, unread) in [("ana", 1), ("vera", 1), ("kai", 0), ("karin", 0)] {
            assert_eq!(of(world, name).await.unread, unread, "{name}");
        }
        assert_eq!(of(world, "ana").await.notices[0].own_reference.as_deref(), Some("REF-2026-7"));
        mark_read(&world.caller("ana").await, None).await.unwrap();
        assert_eq!((of(world, "ana").await.unread, of(world, "vera").await.unread), (0, 1));
        assert!(!format!("{:?}", of(world, "vera").await).to_lowercase().contains("canary"));
        world.verified_entries().await;
    }

    async fn who_wants_none_of_a_sort_finds_none_and_is_mailed_all_the_same(world) {
        let kai = world.caller("kai").await;
        let mut choices = NoticeChoices::default();
        choices.choose(NoticeSort::Moves, Delivery::Daily, false);
        choose_notices(&kai, key(), choices.clone()).await.unwrap();
        assert!(!own_notices(&kai).await.unwrap().is_listed(NoticeSort::Moves));
        assert_eq!(own_notices(&kai).await.unwrap().delivery(NoticeSort::Moves), Delivery::Daily);
        assert!(own_notices(&kai).await.unwrap().is_listed(NoticeSort::Deadlines));
        world.sent_by("ana", ZAB).await;
        assert_eq!((of(world, "kai").await.unread, of(world, "karin").await.unread), (0, 1));
    }

    async fn what_somebody_may_no_longer_open_is_not_in_the_list(world) {
        let id = world.sent_by("ana", ZAB).await;
        assert_eq!(of(world, "kai").await.unread, 1);
        acts(world, "kai", id, Act::Forward { recipient: Some(FOSA) }).await;
        assert_eq!(of(world, "kai").await, NoticeList::default(), "it lies with another authority");
        assert_eq!(of(world, "frieda").await.notices[0].event, "received");

        world.sent_by("ana", ZAB).await;
        assert_eq!(of(world, "kai").await.unread, 1);
        let (petra, kai) = (world.caller("petra").await, world.user("kai").id);
        set_person_roles(&petra, kai, key(), RolesInput::default()).await.unwrap();
        assert_eq!(of(world, "kai").await, NoticeList::default(), "without a role");
    }

    async fn a_notice_is_forgotten_after_its_time_whether_it_was_read_or_not(world) {
        world.sent_by("ana", ZAB).await;
        for (later, left) in [(LISTED_FOR - Duration::DAY, 1), (LISTED_FOR + Duration::DAY, 0)] {
            let mut hk = world.services.store.housekeeping().await.unwrap();
            let before = world.services.now() + later - LISTED_FOR;
            operations::store::person_notices::forget(&mut hk, before, 10).await.unwrap();
            hk.commit().await.unwrap();
            assert_eq!(of(world, "karin").await.notices.len(), left);
        }
    }
}
