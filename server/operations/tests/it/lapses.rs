//! What follows when a clock has run out: each consequence once, whichever node is faster, with its line in the history
//! and its notices.

use crate::scratch::Scratch;
use domain::exchanges::{Act, Action};
use domain::ids::{ExchangeId, Revision};
use domain::procedures::definition::{ClockKind, Phase};
use operations::exchanges::tend::tend;
use operations::exchanges::{ActTexts, act, reply, save_reply, send, view};
use operations::testing::{DGES, World, ZAB, invented, key};
use time::Duration;

pub const EVERY_END: &str = include_str!("../../../../app/domain/tests/fixtures/lapses/procedure.toml");

pub async fn acts(world: &World, name: &str, id: ExchangeId, done: Act) {
    let revision = world.revision(name, id).await;
    let said = [("message", "Wir brauchen mehr Zeit."), ("message.lang", "de")];
    let texts = ActTexts { message: said.into_iter().collect(), ..ActTexts::default() };
    act(&world.caller(name).await, id, revision, key(), done, texts).await.unwrap();
}

/// A request whose answer is wanted before the legal day.
pub async fn sent(world: &World) -> ExchangeId {
    let ana = world.caller("ana").await;
    let mut request = world.filled_request(ZAB);
    let wanted = ana.today() + Duration::days(2);
    for (part, number) in [
        ("day", i32::from(wanted.day())),
        ("month", i32::from(u8::from(wanted.month()))),
        ("year", wanted.year()),
    ] {
        request.set(format!("wanted.{part}"), number.to_string());
    }
    let (id, revision) = world.draft("ana", &request).await;
    send(&ana, id, revision, key()).await.unwrap().id
}

async fn lapsed(world: &World) -> usize {
    tend(&world.services, world.services.now()).await.unwrap().lapsed
}

/// The events of which both sides read, and whether somebody made them.
async fn history(world: &World, id: ExchangeId) -> Vec<(String, bool)> {
    let lines = view(&world.caller("ana").await, id).await.unwrap().history;
    let shown = lines.into_iter().filter(|line| !line.is_internal);
    shown.map(|line| (line.event, line.authority.is_some())).collect()
}

fn line(event: &str, by_somebody: bool) -> (String, bool) {
    (event.to_owned(), by_somebody)
}

/// Sent on Monday 23 November; taken up by Monday 30 November.
async fn an_escalation_is_told_to_both_sides_once(world: &World, database: &Scratch) {
    let second = world.second_node(&database.url).await;
    let id = sent(world).await;
    let before = world.sent().await.len();
    world.advance(Duration::days(7));
    assert_eq!(lapsed(world).await, 0, "not on the last day");
    world.advance(Duration::days(1));
    let now = world.services.now();
    let (one, two) = tokio::join!(tend(&world.services, now), tend(&second, now));
    assert_eq!(one.unwrap().lapsed + two.unwrap().lapsed, 1);
    world.advance(Duration::hours(1));
    assert_eq!(lapsed(world).await, 0);
    let mails = world.sent().await.split_off(before);
    let told = |address: String| {
        mails.iter().filter(|mail| mail.to == address && mail.subject.contains("END-")).count()
    };
    // The authority asked was reminded on the fifth day, too.
    assert_eq!((told(format!("{DGES}@authority.example")), told(format!("{ZAB}@authority.example"))), (1, 2));
    assert!(history(world, id).await.contains(&line("escalated", false)));
    let seen = view(&world.caller("kai").await, id).await.unwrap();
    let clock = seen.clocks.iter().find(|clock| clock.kind == ClockKind::Acceptance).unwrap();
    assert!(clock.has_come && clock.is_ours);
    acts(world, "kai", id, Act::Accept { other_date: None }).await;
    world.verified_entries().await;
}

async fn who_waits_may_act_alone_unless_the_period_was_made_longer(world: &World, _: &Scratch) {
    let id = sent(world).await;
    acts(world, "kai", id, Act::Accept { other_date: None }).await;
    acts(world, "kai", id, Act::Extend).await;
    world.advance(Duration::days(16));
    assert_eq!(lapsed(world).await, 0, "ten working days have passed, and the extension runs");
    let may_close =
        async || view(&world.caller("ana").await, id).await.unwrap().actions.contains(&Action::Close);
    assert!(!may_close().await);
    world.advance(Duration::days(14));
    assert_eq!(lapsed(world).await, 1);
    assert!(may_close().await);
    acts(world, "ana", id, Act::Close { rating: None }).await;
    let expected = [
        line("send", true),
        line("accept", true),
        line("extend", true),
        line("may_act_alone", false),
        line("close", true),
    ];
    assert_eq!(history(world, id).await, expected);
    let said = view(&world.caller("ana").await, id).await.unwrap().messages;
    assert_eq!(said.iter().map(|message| message.action).collect::<Vec<_>>(), [Action::Extend]);
    world.verified_entries().await;
}

async fn a_deadline_closes_what_nobody_closed(world: &World, _: &Scratch) {
    let request = world.filled_request(ZAB);
    let id = sent(world).await;
    acts(world, "kai", id, Act::Accept { other_date: None }).await;
    let kai = world.caller("kai").await;
    save_reply(&kai, id, Revision(0), key(), world.filled_reply(&request)).await.unwrap();
    reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
    world.advance(Duration::days(60));
    assert_eq!(lapsed(world).await, 0);
    world.advance(Duration::days(10));
    assert_eq!(lapsed(world).await, 1);
    let seen = view(&world.caller("ana").await, id).await.unwrap();
    assert_eq!((seen.phase, seen.state.as_str()), (Phase::Closed, "done"));
    assert!(seen.retention.is_some(), "formal closure starts the periods of Article 14");
    assert_eq!(history(world, id).await.last(), Some(&line("closed_by_deadline", false)));
    assert_eq!(
        tend(&world.services, world.services.now()).await.unwrap().looks,
        0,
        "nothing is due any more"
    );
    world.verified_entries().await;
}

macro_rules! on_both {
    ($($name:ident as $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let database = Scratch::sqlite();
                let world = World::with(&database.url, vec![invented(EVERY_END)]).await;
                $name(&world, &database).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgresql() {
                let Some(database) = Scratch::postgres().await else { return };
                let world = World::with(&database.url, vec![invented(EVERY_END)]).await;
                $name(&world, &database).await;
                database.remove().await;
            }
        }
    )+};
}

on_both! {
    an_escalation_is_told_to_both_sides_once as escalation,
    who_waits_may_act_alone_unless_the_period_was_made_longer as acting_alone,
    a_deadline_closes_what_nobody_closed as closure,
}
