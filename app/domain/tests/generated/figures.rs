//! Whatever happens in whatever definition, the events of an exchange say all that the indicators need: nothing else has to
//! be kept for statistics.

use crate::definitions::definitions;
use crate::people::{AUTHORITIES, NOW, act_of, attempt_with, authority, calendars, draft};
use domain::exchanges::{Act, Action, Event, Exchange, Rating};
use domain::procedures::parse::parse;
use domain::statistics::indicator::{ACCEPTED_WITHIN, READ};
use domain::statistics::{Contribution, Indicator, Measure, contributions};
use proptest::prelude::*;
use time::{Date, Duration, OffsetDateTime};

/// What the exchange itself says, watched while it goes on.
#[derive(Default)]
struct Watched {
    events: Vec<Event>,
    accepted_at: Option<OffsetDateTime>,
    agreed: Option<Date>,
    rated_at: Option<OffsetDateTime>,
}

impl Watched {
    fn see(&mut self, before: &Exchange, after: &Exchange, events: &[Event], now: OffsetDateTime) {
        self.events.extend_from_slice(events);
        if after.accepted_at != before.accepted_at {
            self.accepted_at = self.accepted_at.or(after.accepted_at);
        }
        if before.answered_at.is_none() && after.answered_at.is_some() {
            self.agreed = after.dates.agreed;
        }
        if rating(before).is_none() && rating(after).is_some() {
            self.rated_at = Some(now);
        }
    }
}

/// The rating that who asked gave.
fn rating(exchange: &Exchange) -> Option<Rating> {
    exchange.sides.iter().find(|part| part.authority == authority(0)).and_then(|part| part.rating)
}

fn of(all: &[Contribution], indicator: Indicator) -> Vec<(OffsetDateTime, Measure)> {
    all.iter().filter(|one| one.indicator == indicator).map(|one| (one.at, one.measure)).collect()
}

/// Everything that the exchange says is read off its events.
fn check(exchange: &Exchange, watched: &Watched) {
    let calendar = calendars().of(authority(1));
    let all = contributions(&watched.events, calendar);
    let read: Vec<Event> =
        watched.events.iter().filter(|event| READ.contains(&event.kind)).cloned().collect();
    assert_eq!(contributions(&read, calendar), all, "nothing is read off other events");
    let Some(sent_at) = exchange.sent_at else {
        assert_eq!(all, []);
        return;
    };
    let in_time = watched.accepted_at.is_some_and(|at| at - sent_at <= ACCEPTED_WITHIN);
    assert_eq!(of(&all, Indicator::Accepting), [(sent_at, Measure::Share(in_time))]);
    let answered = exchange.answered_at.map(|at| (at, Measure::Time(at - sent_at)));
    assert_eq!(of(&all, Indicator::Answering), Vec::from_iter(answered));
    let agreed = exchange.answered_at.zip(watched.agreed);
    let agreed = agreed.map(|(at, agreed)| (at, Measure::Share(calendar.day(at) <= agreed)));
    assert_eq!(of(&all, Indicator::AgreedDate), Vec::from_iter(agreed));
    let rated = watched.rated_at.zip(rating(exchange));
    let share = |mark: fn(&Rating) -> u8| {
        Vec::from_iter(rated.as_ref().map(|(at, rating)| (*at, Measure::Share(mark(rating) < 3))))
    };
    assert_eq!(of(&all, Indicator::Timeliness), share(|rating| rating.timeliness));
    assert_eq!(of(&all, Indicator::Effort), share(|rating| rating.effort));
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 20_000, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn the_events_of_whatever_exchange_say_all_that_the_indicators_need(
        source in definitions(),
        first_needs_approval: bool,
        tries in prop::collection::vec(
            (0..AUTHORITIES, 0..Action::ALL.len(), 0..AUTHORITIES, any::<(bool, bool)>(), 0_i64..9, 1_u8..6, 1_u8..6),
            1..60,
        ),
    ) {
        let procedure = parse("procedure.toml", &source).expect("it can be read");
        let send = act_of(&procedure, Action::Send, 1, NOW.date(), false).expect("an act");
        let begun = draft(&procedure);
        let sent = attempt_with(&procedure, &begun, 0, &send, (true, first_needs_approval), NOW).expect("it is sent");
        let (mut watched, mut exchange, mut now) = (Watched::default(), sent.exchange, NOW);
        watched.see(&begun, &exchange, sent.events.as_slice(), now);
        for (who, action, number, (other_date, needs_approval), days, timeliness, effort) in tries {
            now += Duration::days(days) + Duration::hours(5);
            let rating = Rating::new(timeliness, effort);
            let act = match Action::ALL[action] {
                Action::Close => Some(Act::Close { rating: rating.filter(|_| other_date) }),
                Action::Rate => Some(Act::Rate { rating }),
                action => act_of(&procedure, action, number, now.date(), other_date),
            };
            let Some(act) = act else { continue };
            if let Ok(after) = attempt_with(&procedure, &exchange, who, &act, (true, needs_approval), now) {
                watched.see(&exchange, &after.exchange, after.events.as_slice(), now);
                exchange = after.exchange;
            }
            check(&exchange, &watched);
        }
    }
}
