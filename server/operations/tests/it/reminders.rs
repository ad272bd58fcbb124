//! Reminders before the last day of a clock, once for each day that the definition names, however many nodes look, and anew
//! when the last day was moved; and what follows when it has passed: whoever must act is told at once, the others later.

use crate::lapses::{EVERY_END, acts, sent};
use crate::scratch::Scratch;
use domain::exchanges::Act;
use domain::notices::{Delivery, NoticeSort};
use operations::accounts::choose_notices;
use operations::exchanges::tend::tend;
use operations::exchanges::view;
use operations::outside::Mail;
use operations::testing::{DGES, World, ZAB, invented, key};
use time::Duration;

/// How many reminders a round made.
async fn reminded(world: &World) -> usize {
    tend(&world.services, world.services.now()).await.unwrap().reminded
}

/// Sent and accepted on Monday 23 November; the tenth working day is Monday 7 December.
#[expect(clippy::cognitive_complexity, reason = "a story, told from its beginning to its end")]
async fn the_holder_is_reminded_of_the_legal_day_as_it_stands(database: &Scratch) {
    let definition = EVERY_END.replacen(
        "changed_by = [\"extend\"]",
        "remind_before_days = [1, 3]\nchanged_by = [\"extend\"]",
        1,
    );
    let world = &World::with(&database.url, vec![invented(&definition)]).await;
    let other = world.second_node(&database.url).await;
    let id = sent(world).await;
    acts(world, "kai", id, Act::Accept { other_date: None }).await;
    let before = world.sent().await.len();
    world.advance(Duration::days(10));
    assert_eq!(reminded(world).await, 0, "not on 3 December");
    world.advance(Duration::DAY);
    let now = world.services.now();
    let (one, two) = tokio::join!(tend(&world.services, now), tend(&other, now));
    assert_eq!(one.unwrap().reminded + two.unwrap().reminded, 1);
    assert_eq!(reminded(world).await, 0);

    world.advance(Duration::DAY);
    acts(world, "kai", id, Act::Extend).await;
    world.advance(Duration::DAY);
    assert_eq!(reminded(world).await, 0, "the last day is 21 December now");
    for (days, count) in [(11, 0), (1, 1), (1, 0), (1, 1), (1, 0)] {
        world.advance(Duration::days(days));
        assert_eq!(reminded(world).await, count, "{}", world.services.now());
    }
    let mails = world.sent().await.split_off(before);
    let asked = format!("{ZAB}@authority.example");
    let told = mails.iter().filter(|mail| mail.to == asked && mail.subject.starts_with("Erinnerung"));
    assert_eq!(told.count(), 3);
    let lines = view(&world.caller("ana").await, id).await.unwrap().history;
    assert_eq!(lines.iter().filter(|line| line.event == "reminded").count(), 3);
    world.verified_entries().await;
}

/// The definition lets reminders wait: who chose nothing gets one with the mail of the next morning, the mailbox at once.
#[expect(clippy::cognitive_complexity, reason = "a story, told from its beginning to its end")]
async fn a_reminder_that_can_wait_comes_in_the_morning(database: &Scratch) {
    let definition = EVERY_END.replacen(
        "changed_by = [\"extend\"]",
        "remind_before_days = [1, 3]\nchanged_by = [\"extend\"]",
        1,
    );
    let waits = "[[notice]]\nid = \"late\"\ndeadline = \"reply\"\ndaily = true\n";
    let world = &World::with(&database.url, vec![invented(&format!("{definition}\n{waits}"))]).await;
    let id = sent(world).await;
    acts(world, "kai", id, Act::Accept { other_date: None }).await;
    world.advance(Duration::days(10));
    assert_eq!(reminded(world).await, 0, "not on 3 December");
    world.advance(Duration::DAY);
    let before = world.sent().await.len();
    assert_eq!(reminded(world).await, 1);
    let to = |mails: &[Mail], address: &str| mails.iter().filter(|mail| mail.to == address).count();
    let mailbox = format!("{ZAB}@authority.example");
    let at_once = world.sent().await.split_off(before);
    assert_eq!((to(&at_once, &mailbox), to(&at_once, "kai@person.example")), (1, 0), "{at_once:?}");
    world.advance(Duration::DAY);
    let next_day = world.sent().await.split_off(before);
    assert_eq!((to(&next_day, &mailbox), to(&next_day, "kai@person.example")), (1, 1), "{next_day:?}");

    let choices = NoticeSort::ALL.into_iter().map(|sort| (sort, Delivery::AtOnce)).collect();
    choose_notices(&world.caller("kai").await, key(), choices).await.unwrap();
    world.advance(Duration::DAY);
    let before = world.sent().await.len();
    assert_eq!(reminded(world).await, 1);
    let at_once = world.sent().await.split_off(before);
    assert_eq!((to(&at_once, &mailbox), to(&at_once, "kai@person.example")), (1, 1), "who chose gets it so");
    world.verified_entries().await;
}

/// Nobody takes up by Monday 30 November what was sent a week before.
async fn the_holder_is_told_at_once_and_the_others_two_working_days_later(database: &Scratch) {
    let escalation = "consequence = \"escalation\"";
    let definition = EVERY_END.replacen(escalation, &format!("{escalation}\nescalates_after_days = 2"), 1);
    let world = &World::with(&database.url, vec![invented(&definition)]).await;
    let id = sent(world).await;
    let before = world.sent().await.len();
    // On the fifth day, on the last one, on the day after; and on 2 and 3 December.
    for (days, reminded, lapsed) in [(5, 1, 0), (2, 0, 0), (1, 1, 0), (1, 0, 0), (1, 0, 1), (1, 0, 0)] {
        world.advance(Duration::days(days));
        let done = tend(&world.services, world.services.now()).await.unwrap();
        assert_eq!((done.reminded, done.lapsed), (reminded, lapsed), "{}", world.services.now());
    }
    let mails = world.sent().await.split_off(before);
    let told = |authority| {
        let address = format!("{authority}@authority.example");
        mails.iter().filter(|mail| mail.to == address).count()
    };
    assert_eq!((told(ZAB), told(DGES)), (3, 1));
    let lines = view(&world.caller("ana").await, id).await.unwrap().history;
    assert_eq!(lines.iter().filter(|line| line.event == "escalated").count(), 1);
    world.verified_entries().await;
}

mod who_has_let_a_day_pass_is_told_first {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        the_holder_is_told_at_once_and_the_others_two_working_days_later(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        the_holder_is_told_at_once_and_the_others_two_working_days_later(&database).await;
        database.remove().await;
    }
}

mod a_reminder_comes_before_the_last_day {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        the_holder_is_reminded_of_the_legal_day_as_it_stands(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        the_holder_is_reminded_of_the_legal_day_as_it_stands(&database).await;
        database.remove().await;
    }
}

mod a_reminder_waits_for_the_morning_where_the_definition_lets_it {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        a_reminder_that_can_wait_comes_in_the_morning(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        a_reminder_that_can_wait_comes_in_the_morning(&database).await;
        database.remove().await;
    }
}
