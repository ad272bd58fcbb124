//! The five indicators over a period, read off the trail, within the reach of whoever asks.

use crate::coordination::held;
use crate::moves::{ACCEPT, acts};
use crate::stories;
use domain::authorities::Function;
use domain::country::Country;
use domain::exchanges::{Act, Rating, message};
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::statistics::{Indicator, Tally};
use operations::exchanges::{reply, save_reply};
use operations::statistics::{Period, indicators, indicators_by};
use operations::testing::{FOSA, MINISTERIO, UNION, World, ZAB, key};
use time::Duration;
use time::macros::date;

/// From the first day of the world on.
fn year() -> Period {
    Period { from: date!(2026 - 11 - 23), to: date!(2027 - 11 - 22), country: None, area: None }
}

fn in_state(code: &str) -> Period {
    Period { country: Country::parse(code), ..year() }
}

/// Numbers of requests: received, answered, answered with an agreed day, rated.
fn counts(tally: &Tally) -> [u32; 5] {
    Indicator::ALL.map(|indicator| tally.count(indicator))
}

async fn seen_by(world: &World, name: &str, period: &Period) -> Tally {
    indicators(&world.caller(name).await, period).await.unwrap()
}

async fn functions(world: &World) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    for new in [held(1, UNION, Function::Commission, "EU"), held(2, ZAB, Function::National, "DE")] {
        operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    }
    hk.commit().await.unwrap();
}

/// Sent by Ana, accepted and answered after so many days each; rated by Ana, and by who answered.
async fn answered(
    world: &World,
    by: &str,
    asked: AuthorityId,
    days: (i64, i64),
    marks: (u8, u8),
) -> ExchangeId {
    use operations::store::exchanges::{Part, text};
    let id = world.sent_by("ana", asked).await;
    world.advance(Duration::days(days.0));
    acts(world, by, id, ACCEPT).await;
    world.advance(Duration::days(days.1));
    let reader = world.services.store.reader();
    let request = text(&reader, &world.services.keys, id, Part::Request).await.unwrap().unwrap();
    let caller = world.caller(by).await;
    let mut answers = world.filled_reply(&request);
    answers.set(message::PATH, "canary Urlaub");
    answers.set(format!("{}.lang", message::PATH), "de");
    save_reply(&caller, id, Revision(0), key(), answers).await.unwrap();
    reply(&caller, id, world.revision(by, id).await, key(), true).await.unwrap();
    acts(world, "ana", id, Act::Close { rating: Rating::new(marks.0, marks.1) }).await;
    acts(world, by, id, Act::Rate { rating: Rating::new(1, 1) }).await;
    id
}

stories! {
    async fn the_indicators_speak_of_who_was_asked_and_reach_as_far_as_the_function_of_who_looks(world) {
        functions(world).await;
        // Two German authorities: one in time, one late; one Spanish that never accepts.
        answered(world, "kai", ZAB, (2, 1), (5, 4)).await;
        answered(world, "frieda", FOSA, (9, 60), (2, 3)).await;
        world.sent_by("ana", MINISTERIO).await;

        let all = seen_by(world, "claire", &year()).await;
        assert_eq!(counts(&all), [3, 2, 2, 2, 2]);
        assert_eq!(all.value(Indicator::Answering), Some(36.0), "3 and 69 days");
        assert_eq!(all.value(Indicator::AgreedDate), Some(50.0));
        assert_eq!((all.value(Indicator::Timeliness), all.value(Indicator::Effort)), (Some(50.0), Some(0.0)));
        let germany = seen_by(world, "kai", &year()).await;
        assert_eq!(germany, seen_by(world, "claire", &in_state("DE")).await);
        assert_eq!((counts(&germany), germany.value(Indicator::Accepting)), ([2, 2, 2, 2, 2], Some(50.0)));
        assert_eq!(seen_by(world, "kai", &in_state("ES")).await, Tally::default(), "not the own state");
        let fosa = seen_by(world, "frieda", &year()).await;
        assert_eq!((counts(&fosa), fosa.value(Indicator::Accepting)), ([1, 1, 1, 1, 1], Some(0.0)));
        assert_eq!(seen_by(world, "maria", &year()).await.value(Indicator::Accepting), Some(0.0));
        assert_eq!(seen_by(world, "ana", &year()).await, Tally::default(), "who asks is not measured");
        assert_eq!(seen_by(world, "ana", &in_state("DE")).await, Tally::default());
    }

    async fn the_indicators_come_to_the_same_in_whatever_portions_they_are_read(world) {
        functions(world).await;
        answered(world, "kai", ZAB, (2, 1), (5, 4)).await;
        answered(world, "frieda", FOSA, (9, 60), (2, 3)).await;
        world.sent_by("ana", MINISTERIO).await;
        for (name, period) in [("claire", year()), ("petra", year()), ("kai", year()), ("claire", in_state("DE"))] {
            let caller = world.caller(name).await;
            let whole = indicators_by(&caller, &period, 1_000).await.unwrap();
            assert_ne!(whole, Tally::default(), "{name}");
            for at_once in [1, 2, 3, 4] {
                let portions = indicators_by(&caller, &period, at_once).await.unwrap();
                assert_eq!(portions, whole, "{name} {at_once}");
            }
            assert_eq!(indicators(&caller, &period).await.unwrap(), whole, "{name}");
        }
    }

    async fn each_indicator_belongs_to_the_period_of_its_own_moment_and_to_its_area(world) {
        functions(world).await;
        answered(world, "kai", ZAB, (2, 40), (5, 5)).await;
        let november = Period { to: date!(2026 - 11 - 30), ..year() };
        assert_eq!(counts(&seen_by(world, "claire", &november).await), [1, 0, 0, 0, 0]);
        let january = Period { from: date!(2027 - 01 - 01), to: date!(2027 - 01 - 31), ..year() };
        assert_eq!(counts(&seen_by(world, "claire", &january).await), [0, 1, 1, 1, 1]);
        let own = world.procedure().definition.policy_area.clone();
        let of = |area: &str| Period { area: Some(area.to_owned()), ..year() };
        assert_eq!(counts(&seen_by(world, "claire", &of(&own)).await), [1; 5]);
        assert_eq!(seen_by(world, "claire", &of("posting_of_workers")).await, Tally::default());
    }
}
