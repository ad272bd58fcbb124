//! What the system does with exchanges that nobody moves.

use crate::coordination::coordinated;
use crate::moves::sees;
use crate::stories;
use domain::exchanges::view::SightView;
use domain::exchanges::{Act, Action, Rating};
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::procedures::sample;
use operations::exchanges::tend::{Tended, tend};
use operations::exchanges::{ActTexts, act, counts, reply, save_reply, send, view};
use operations::testing::{FOSA, World, ZAB, key};
use time::Duration;
use time::macros::date;

async fn acts(world: &World, name: &str, id: ExchangeId, done: Act) {
    let revision = world.revision(name, id).await;
    act(&world.caller(name).await, id, revision, key(), done, ActTexts::default()).await.unwrap();
}

async fn answered(world: &World) -> ExchangeId {
    use operations::store::exchanges::{Part, text};
    let id = world.sent_by("ana", ZAB).await;
    acts(world, "kai", id, Act::Accept { other_date: None }).await;
    let reader = world.services.store.reader();
    let request = text(&reader, &world.services.keys, id, Part::Request).await.unwrap().unwrap();
    let kai = world.caller("kai").await;
    save_reply(&kai, id, Revision(0), key(), world.filled_reply(&request)).await.unwrap();
    reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
    id
}

/// A request whose answer is wanted so late that no day passes in two months.
async fn sent_for_later(world: &World, recipient: AuthorityId) -> ExchangeId {
    let ana = world.caller("ana").await;
    let mut request = world.filled_request(recipient);
    sample::want(&mut request, ana.today() + Duration::days(300));
    let (id, revision) = world.draft("ana", &request).await;
    send(&ana, id, revision, key()).await.unwrap().id
}

async fn tended(world: &World) -> (usize, usize, usize) {
    let Tended { inactive, announced, closed, .. } =
        tend(&world.services, world.services.now()).await.unwrap();
    (inactive, announced, closed)
}

/// As the job does that forgets keys.
async fn forget_keys(world: &World) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    operations::store::idempotency::forget(&mut hk, world.services.now()).await.unwrap();
    hk.commit().await.unwrap();
}

stories! {
    async fn two_months_without_a_change_are_told_of_once(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, Act::Accept { other_date: None }).await;
        world.advance(Duration::days(61));
        assert_eq!(tended(world).await, (0, 0, 0), "not before two months are over");
        world.advance(Duration::days(2));
        let before = world.sent().await.len();
        assert_eq!(tended(world).await, (1, 0, 0));
        assert_eq!(tended(world).await, (0, 0, 0));
        let mails = world.sent().await.split_off(before);
        assert!(mails.iter().any(|mail| mail.to == "ana@person.example"));
        assert!(mails.iter().any(|mail| mail.to == "kai@person.example"));
        world.advance(Duration::days(30));
        assert_eq!(tended(world).await, (0, 0, 0));
        world.advance(Duration::days(33));
        assert_eq!(tended(world).await, (1, 0, 0), "the next two months");
        let lines = view(&world.caller("ana").await, id).await.unwrap().history;
        assert_eq!(lines.iter().filter(|line| line.event == "inactive").count(), 2);
        world.verified_entries().await;
    }

    async fn two_months_without_a_change_call_the_coordinators_in_once(world) {
        coordinated(world).await;
        let id = sent_for_later(world, FOSA).await;
        acts(world, "frieda", id, Act::Accept { other_date: None }).await;
        world.advance(Duration::days(63));
        let before = world.sent().await.len();
        assert_eq!(tended(world).await, (1, 0, 0));
        assert_eq!(tended(world).await, (0, 0, 0));
        let to_coordinator = format!("{ZAB}@authority.example");
        let mails = world.sent().await.split_off(before);
        let told: Vec<_> = mails.iter().filter(|mail| mail.to == to_coordinator).collect();
        assert_eq!(told.len(), 1, "{mails:?}");
        assert!(mails.iter().all(|mail| !format!("{mail:?}").to_lowercase().contains("canary")));

        let petra = sees(world, "petra", id).await;
        assert_eq!((petra.sight, petra.actions.as_slice()), (SightView::HeaderOnly, [Action::TakeUp].as_slice()));
        assert!(!format!("{:?}", petra.request).contains("canary") && petra.request.questions.is_empty());
        let since = petra.involved_since.unwrap();
        let (ana, frieda) = (sees(world, "ana", id).await, sees(world, "frieda", id).await);
        assert_eq!((ana.involved_since, frieda.involved_since), (Some(since), Some(since)));
        assert_eq!(frieda.coordinators[0].authority.id, ZAB);
        assert_eq!((ana.state.as_str(), frieda.is_waiting_for_us), ("accepted", true), "nothing else changed");

        world.advance(Duration::days(63));
        let before = world.sent().await.len();
        assert_eq!(tended(world).await, (1, 0, 0), "the next two months, which the coordinator hears of no more");
        assert!(world.sent().await.split_off(before).iter().all(|mail| mail.to != to_coordinator));
        assert_eq!(sees(world, "ana", id).await.involved_since, Some(since));
        let lines = sees(world, "ana", id).await.history;
        assert_eq!(lines.iter().filter(|line| line.event == "involved").count(), 1);
        world.verified_entries().await;
    }

    async fn a_coordinator_is_called_in_a_working_week_after_the_day_of_acceptance_has_passed(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        let to_coordinator = format!("{ZAB}@authority.example");
        // The week ends on 30 November, the working week after it on 7 December.
        for (days, told) in [(14, 0), (1, 1), (7, 0)] {
            let before = world.sent().await.len();
            world.advance(Duration::days(days));
            tended(world).await;
            let mails = world.sent().await.split_off(before);
            assert_eq!(mails.iter().filter(|mail| mail.to == to_coordinator).count(), told, "{mails:?}");
        }
        let petra = sees(world, "petra", id).await;
        assert_eq!((petra.sight, petra.actions.as_slice()), (SightView::HeaderOnly, [Action::TakeUp].as_slice()));
        let lines = sees(world, "ana", id).await.history;
        assert_eq!(lines.iter().filter(|line| line.event == "escalated").count(), 1);
        world.verified_entries().await;
    }

    async fn the_first_two_months_are_told_of_once_though_keys_are_forgotten_and_the_next_in_time(world) {
        world.advance(Duration::days(39));
        let id = world.sent_by("ana", ZAB).await;
        assert_eq!(world.caller("ana").await.today(), date!(2027 - 01 - 01));
        for (days, today, inactive) in [
            (59, date!(2027 - 03 - 01), 0),
            (1, date!(2027 - 03 - 02), 1),
            (59, date!(2027 - 04 - 30), 0),
            (1, date!(2027 - 05 - 01), 0),
            (1, date!(2027 - 05 - 02), 1),
            (59, date!(2027 - 06 - 30), 0),
        ] {
            world.advance(Duration::days(days));
            forget_keys(world).await;
            assert_eq!(world.caller("ana").await.today(), today);
            assert_eq!(tended(world).await, (inactive, 0, 0), "{today}");
        }
        let lines = view(&world.caller("ana").await, id).await.unwrap().history;
        assert_eq!(lines.iter().filter(|line| line.event == "inactive").count(), 2);
    }

    async fn an_answered_request_that_nobody_closes_is_announced_twice_and_closed(world) {
        let id = answered(world).await;
        let closes_on = view(&world.caller("ana").await, id).await.unwrap().closes_on.unwrap();
        world.advance(Duration::days(29));
        assert_eq!(tended(world).await, (0, 0, 0));
        world.advance(Duration::days(1));
        assert_eq!(tended(world).await, (0, 1, 0));
        assert_eq!(tended(world).await, (0, 0, 0));
        world.advance(Duration::days(23));
        assert_eq!(tended(world).await, (0, 1, 0));
        world.advance(Duration::days(6));
        assert_eq!(tended(world).await, (0, 0, 0));
        world.advance(Duration::days(1));
        assert_eq!(world.caller("ana").await.today(), closes_on);
        assert_eq!(tended(world).await.2, 1);
        assert_eq!(tended(world).await, (0, 0, 0));
        let seen = view(&world.caller("kai").await, id).await.unwrap();
        assert!(seen.retention.is_some());
        let last = seen.history.iter().rev().find(|line| !line.is_internal).unwrap();
        assert_eq!((last.event.as_str(), last.authority.is_none()), ("close_unattended", true));
        assert_eq!(counts(&world.caller("ana").await).await.unwrap().closed, 1);
        world.verified_entries().await;
    }

    async fn whoever_does_something_begins_the_time_anew(world) {
        let id = answered(world).await;
        world.advance(Duration::days(50));
        assert_eq!(tended(world).await, (0, 1, 0));
        acts(world, "ana", id, Act::Rate { rating: Rating::new(4, 4) }).await;
        world.advance(Duration::days(20));
        assert_eq!(tended(world).await, (0, 0, 0));
        world.advance(Duration::days(10));
        assert_eq!(tended(world).await, (0, 1, 0));
    }

    async fn a_request_of_whose_end_nobody_was_told_is_announced_before_it_is_closed(world) {
        let id = answered(world).await;
        world.advance(Duration::days(61));
        assert_eq!(tended(world).await, (0, 1, 0), "the jobs did not run for two months");
        let today = world.caller("ana").await.today();
        let closes_on = view(&world.caller("ana").await, id).await.unwrap().closes_on;
        assert_eq!(closes_on, Some(today + Duration::days(7)));
        assert_eq!(tended(world).await, (0, 0, 0));
        world.advance(Duration::days(6));
        assert_eq!(tended(world).await.2, 0);
        world.advance(Duration::days(1));
        assert_eq!(tended(world).await.2, 1);
        world.verified_entries().await;
    }

    async fn two_nodes_close_a_request_once(world, database) {
        answered(world).await;
        let other = world.second_node(&database.url).await;
        world.advance(Duration::days(53));
        assert_eq!(tended(world).await, (0, 1, 0));
        world.advance(Duration::days(7));
        let now = world.services.now();
        let (one, two) = tokio::join!(tend(&world.services, now), tend(&other, now));
        let closed = [one, two].into_iter().filter_map(Result::ok).map(|done| done.closed).sum::<usize>();
        assert_eq!(closed, 1);
        world.verified_entries().await;
    }
}
