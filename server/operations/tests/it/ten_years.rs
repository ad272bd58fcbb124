//! Ten years in seconds: a tested clock drives requests through their whole lives, and the jobs of the system day by day,
//! through the calendars of 2024 to 2034. What happened on which day was counted by hand; nothing happens twice, and
//! nothing is left waiting.

use crate::lapses::{EVERY_END, acts, sent};
use crate::scratch::Scratch;
use domain::brussels;
use domain::exchanges::{Act, message};
use domain::ids::{ExchangeId, Revision};
use operations::exchanges::purge_drafts::{PurgedDrafts, purge_drafts};
use operations::exchanges::tend::{Tended, tend};
use operations::exchanges::{list_drafts, reply, save_reply, view};
use operations::notices::stuck;
use operations::testing::{World, ZAB, invented, key};
use operations::{Services, store};
use std::collections::BTreeSet;
use time::macros::date;
use time::{Date, Duration, Month};

/// The days of one year's requests, both sent on 18 December to Germany from Portugal.
struct Year {
    sent: Date,
    /// The day after the last one of a week that ends on Christmas Day, and so moves on: nobody had accepted.
    escalated: Date,
    /// The day after the tenth working day.
    alone: Date,
    /// The day after two months, counted from the acceptance on the day of the escalation.
    closed: Date,
    /// Six months and three years after the formal closure (Article 14(1) and (4) of Regulation 1024/2012).
    retention: (Date, Date),
}

const fn year(sent: Date, escalated: Date, alone: Date, closed: Date, retention: (Date, Date)) -> Year {
    Year { sent, escalated, alone, closed, retention }
}

#[rustfmt::skip]
const YEARS: [Year; 10] = [
    year(date!(2024-12-18), date!(2024-12-28), date!(2025-01-07), date!(2025-03-01), (date!(2025-09-01), date!(2028-03-01))),
    year(date!(2025-12-18), date!(2025-12-30), date!(2026-01-07), date!(2026-03-03), (date!(2026-09-03), date!(2029-03-03))),
    year(date!(2026-12-18), date!(2026-12-29), date!(2027-01-06), date!(2027-03-02), (date!(2027-09-02), date!(2030-03-02))),
    year(date!(2027-12-18), date!(2027-12-28), date!(2028-01-01), date!(2028-02-29), (date!(2028-08-29), date!(2031-02-28))),
    year(date!(2028-12-18), date!(2028-12-28), date!(2029-01-05), date!(2029-03-01), (date!(2029-09-01), date!(2032-03-01))),
    year(date!(2029-12-18), date!(2029-12-28), date!(2030-01-05), date!(2030-03-01), (date!(2030-09-01), date!(2033-03-01))),
    year(date!(2030-12-18), date!(2030-12-28), date!(2031-01-07), date!(2031-03-01), (date!(2031-09-01), date!(2034-03-01))),
    year(date!(2031-12-18), date!(2031-12-30), date!(2032-01-07), date!(2032-03-02), (date!(2032-09-02), date!(2035-03-02))),
    year(date!(2032-12-18), date!(2032-12-28), date!(2033-01-01), date!(2033-03-01), (date!(2033-09-01), date!(2036-03-01))),
    year(date!(2033-12-18), date!(2033-12-28), date!(2034-01-03), date!(2034-03-01), (date!(2034-09-01), date!(2037-03-01))),
];

/// From the beginning of the world back to 1 December 2024.
const BACK: Duration = Duration::days(-722);
const END: Date = date!(2035 - 01 - 01);

/// What people began.
#[derive(Default)]
struct Begun {
    /// Taken up late, answered late, and closed by nobody.
    late: Vec<ExchangeId>,
    /// Something is asked back, and nobody answers for a year.
    unclear: Vec<ExchangeId>,
    /// Days on which authors of drafts were warned, and on which drafts went.
    warned: Vec<Date>,
    purged: Vec<Date>,
}

fn today(world: &World) -> Date {
    brussels::day(world.services.now())
}

/// One morning of the system: what the second node finds after the first is nothing.
async fn morning(world: &World, other: &Services, begun: &mut Begun) {
    let now = world.services.now();
    tend(&world.services, now).await.unwrap();
    assert_eq!(tend(other, now).await.unwrap(), Tended::default(), "{now}");
    let PurgedDrafts { warned, purged } = purge_drafts(&world.services, now).await.unwrap();
    assert_eq!(purge_drafts(other, now).await.unwrap(), PurgedDrafts::default(), "{now}");
    begun.warned.extend((0..warned).map(|_| brussels::day(now)));
    begun.purged.extend((0..purged).map(|_| brussels::day(now)));
    if today(world).day() == 1 {
        let mut hk = world.services.store.housekeeping().await.unwrap();
        store::idempotency::forget(&mut hk, now.saturating_sub(Duration::days(30))).await.unwrap();
        hk.commit().await.unwrap();
    }
}

/// What people do on that day.
async fn daytime(world: &World, begun: &mut Begun) {
    let today = today(world);
    if YEARS.iter().any(|year| year.sent == today) {
        begun.late.push(sent(world).await);
        begun.unclear.push(sent(world).await);
    }
    if YEARS.iter().any(|year| year.escalated == today) {
        acts(world, "kai", *begun.late.last().unwrap(), Act::Accept { other_date: None }).await;
    }
    if YEARS.iter().any(|year| year.alone == today) {
        answers(world, *begun.late.last().unwrap()).await;
    }
    let Some(unclear) = begun.unclear.last() else { return };
    match (today.month(), today.day()) {
        (Month::December, 19) if today < date!(2034 - 12 - 01) => {
            acts(world, "kai", *unclear, Act::Accept { other_date: None }).await;
        }
        (Month::December, 20) if today < date!(2034 - 12 - 01) => {
            acts(world, "kai", *unclear, Act::AskClarification).await;
        }
        (Month::November, 20) => acts(world, "ana", *unclear, Act::Close { rating: None }).await,
        (Month::January, 2) => {
            world.draft("ana", &world.filled_request(ZAB)).await;
        }
        _ => {}
    }
}

async fn answers(world: &World, id: ExchangeId) {
    let kai = world.caller("kai").await;
    let mut answers = world.filled_reply(&world.filled_request(ZAB));
    // Some of them are late.
    answers.set(message::PATH, "Zwischen den Jahren war das Archiv geschlossen.");
    answers.set(format!("{}.lang", message::PATH), "de");
    save_reply(&kai, id, Revision(0), key(), answers).await.unwrap();
    reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
}

/// What both sides read in the history, with its day.
async fn history(world: &World, id: ExchangeId) -> Vec<(String, Date)> {
    let lines = view(&world.caller("ana").await, id).await.unwrap().history;
    let shown = lines.into_iter().filter(|line| !line.is_internal);
    shown.map(|line| (line.event, brussels::day(line.at))).collect()
}

fn expected(days: &[(&str, Date)]) -> Vec<(String, Date)> {
    days.iter().map(|(event, day)| ((*event).to_owned(), *day)).collect()
}

async fn check_late(world: &World, id: ExchangeId, year: &Year) {
    let days = [
        ("send", year.sent),
        ("reminded", year.sent + Duration::days(5)),
        ("escalated", year.escalated),
        ("accept", year.escalated),
        ("may_act_alone", year.alone),
        ("reply", year.alone),
        ("closed_by_deadline", year.closed),
    ];
    assert_eq!(history(world, id).await, expected(&days));
    let seen = view(&world.caller("kai").await, id).await.unwrap();
    assert_eq!((seen.retention, seen.clocks.len()), (Some(year.retention), 0), "{}", year.sent);
}

/// Asked back on 20 December; whole periods of two months without a move are told of on the day after.
async fn check_unclear(world: &World, id: ExchangeId, year: &Year) {
    let next = year.sent.year() + 1;
    let on = |month, day| Date::from_calendar_date(next, month, day).unwrap();
    let days = [
        ("send", year.sent),
        ("accept", year.sent + Duration::days(1)),
        ("ask_clarification", year.sent + Duration::days(2)),
        ("may_act_alone", year.alone),
        ("inactive", on(Month::February, 21)),
        ("inactive", on(Month::April, 21)),
        ("inactive", on(Month::June, 21)),
        ("inactive", on(Month::August, 21)),
        ("inactive", on(Month::October, 21)),
        ("close", on(Month::November, 20)),
    ];
    assert_eq!(history(world, id).await, expected(&days));
}

/// Each draft of 2 January is half a year old in the first days of July.
async fn check_drafts(world: &World, begun: &Begun) {
    let begun_on = (2025..=2034).map(|year| Date::from_calendar_date(year, Month::January, 2).unwrap());
    let gone: Vec<Date> = begun_on.map(|day| day + Duration::days(180)).collect();
    assert_eq!(begun.warned, gone.iter().map(|day| *day - Duration::days(14)).collect::<Vec<_>>());
    assert_eq!(begun.purged, gone);
    assert!(list_drafts(&world.caller("ana").await).await.unwrap().is_empty());
}

/// Every mail once: to the authority asked five for each request that nobody closed, eight for each that was unclear.
async fn check_mails(world: &World) {
    let mails = world.sent().await;
    let ids: BTreeSet<&str> = mails.iter().map(|mail| mail.message_id.as_str()).collect();
    assert_eq!(ids.len(), mails.len());
    let asked = format!("{ZAB}@authority.example");
    assert_eq!(mails.iter().filter(|mail| mail.to == asked).count(), YEARS.len() * (5 + 8));
    let warnings = mails.iter().filter(|mail| mail.text.contains("http://localhost:3000/drafts"));
    assert_eq!(warnings.map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["ana@person.example"; 10]);
    assert!(stuck(&world.services, world.services.now()).await.unwrap().is_empty());
}

async fn nothing_happens_twice_and_nothing_is_left_waiting(database: &Scratch) {
    let world = &World::with(&database.url, vec![invented(EVERY_END)]).await;
    world.advance(BACK);
    let other = world.second_node(&database.url).await;
    let mut begun = Begun::default();
    while today(world) < END {
        morning(world, &other, &mut begun).await;
        daytime(world, &mut begun).await;
        world.advance(Duration::DAY);
    }
    assert_eq!((begun.late.len(), begun.unclear.len()), (YEARS.len(), YEARS.len()));
    for ((late, unclear), year) in begun.late.iter().zip(&begun.unclear).zip(&YEARS) {
        check_late(world, *late, year).await;
        check_unclear(world, *unclear, year).await;
    }
    check_drafts(world, &begun).await;
    check_mails(world).await;
    let for_ever = world.services.now() + Duration::days(36_500);
    let waiting = store::exchanges::system_due(&world.services.store.reader(), for_ever, 10).await.unwrap();
    assert_eq!(waiting, []);
    world.verified_entries().await;
}

mod ten_years_pass {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        nothing_happens_twice_and_nothing_is_left_waiting(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        nothing_happens_twice_and_nothing_is_left_waiting(&database).await;
        database.remove().await;
    }
}
