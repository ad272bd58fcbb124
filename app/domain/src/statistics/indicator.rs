//! What one information request contributes to the five indicators of the Single Market Scoreboard (`statistics.md` 7.2):
//! how the responding side performed, read off the events of the exchange and off nothing else, so that figures outlive
//! the personal data of the case.

use crate::calendars::Calendar;
use crate::exchanges::event::EventKind;
use crate::exchanges::{Action, Event, Rating};
use time::{Duration, OffsetDateTime};

/// Requests are accepted within a week (indicator 1).
pub const ACCEPTED_WITHIN: Duration = Duration::days(7);
/// Marks go from 1 (poor) to 5 (very good); those below the middle are negative. The sources count "negative evaluations"
/// and do not say of how many marks.
const NEGATIVE_UP_TO: u8 = 2;

/// The events off which the indicators are read; no other contributes anything.
pub const READ: [EventKind; 6] = [
    EventKind::Done(Action::Send),
    EventKind::Done(Action::Accept),
    EventKind::Done(Action::TakeOver),
    EventKind::Done(Action::Reply),
    EventKind::Done(Action::Close),
    EventKind::Done(Action::Rate),
];

/// One of the five indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indicator {
    /// Speed in accepting requests: the share that was accepted within seven days, of those received.
    Accepting,
    /// Speed in answering: the average number of days from sending to answer.
    Answering,
    /// Requests answered by the date agreed in the system, of those answered for which one was recorded.
    AgreedDate,
    /// Timeliness of replies as rated by counterparts: the share of negative evaluations.
    Timeliness,
    /// Efforts made as rated by counterparts: the share of negative evaluations.
    Effort,
}

impl Indicator {
    /// All five, in the order of the scoreboard.
    pub const ALL: [Self; 5] =
        [Self::Accepting, Self::Answering, Self::AgreedDate, Self::Timeliness, Self::Effort];
}

/// What is counted or measured of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// It belongs to those of which a share is taken, and counts in it or not.
    Share(bool),
    /// How long it took.
    Time(Duration),
}

/// What one request contributes to one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contribution {
    /// To which.
    pub indicator: Indicator,
    /// By when it belongs to a period: when the request was received, answered or rated.
    pub at: OffsetDateTime,
    /// What.
    pub measure: Measure,
}

/// What a request contributes, given its events in their order. `responder` is the calendar of the authority asked: on an
/// agreed day is answered what is answered before midnight there.
///
/// A request was received when it was sent, whoever holds it since: forwarding stays inside the state that is measured, and
/// the week until the acceptance runs from the sending to the first acceptance. A coordinator that takes the request over
/// accepts it with that. The first full answer counts; what is asked in addition has a day of its own. Of the ratings only
/// that of the side counts which asked. Nothing is contributed by what was never sent.
#[must_use]
pub fn contributions(events: &[Event], responder: Calendar) -> Vec<Contribution> {
    let first = |action: Action| events.iter().find(|event| event.kind == EventKind::Done(action));
    let Some(sent) = first(Action::Send) else { return Vec::new() };
    let within = |event: &Event| took(sent, event) <= ACCEPTED_WITHIN;
    let accepted = |action: Action| first(action).is_some_and(within);
    let is_accepted = accepted(Action::Accept) || accepted(Action::TakeOver);
    let of = |indicator, at, measure| Contribution { indicator, at, measure };
    let mut found = vec![of(Indicator::Accepting, sent.at, Measure::Share(is_accepted))];
    if let Some(answer) = first(Action::Reply) {
        found.push(of(Indicator::Answering, answer.at, Measure::Time(took(sent, answer))));
        let in_time = answer.agreed.map(|agreed| responder.day(answer.at) <= agreed);
        found.extend(in_time.map(|in_time| of(Indicator::AgreedDate, answer.at, Measure::Share(in_time))));
    }
    let mut rated = events.iter().filter(|event| event.authority == sent.authority);
    if let Some((at, rating)) = rated.find_map(|event| Some((event.at, event.rating?))) {
        let Rating { timeliness, effort } = rating;
        let negative = |mark: u8| Measure::Share(mark <= NEGATIVE_UP_TO);
        found.push(of(Indicator::Timeliness, at, negative(timeliness)));
        found.push(of(Indicator::Effort, at, negative(effort)));
    }
    found
}

/// From the sending to the event.
fn took(sent: &Event, event: &Event) -> Duration {
    event.at - sent.at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;
    use crate::ids::{AuthorityId, ExchangeId, PersonId};
    use time::Date;
    use time::macros::{date, datetime};
    use uuid::Uuid;

    const ASKER: u128 = 1;
    const ASKED: u128 = 2;
    const SENT: OffsetDateTime = datetime!(2027-03-01 09:00 UTC);

    fn event(action: Action, by: u128, at: OffsetDateTime) -> Event {
        Event {
            exchange: ExchangeId(Uuid::nil()),
            kind: EventKind::Done(action),
            at,
            person: Some(PersonId(Uuid::from_u128(by))),
            authority: Some(AuthorityId(Uuid::from_u128(by))),
            from: None,
            to: None,
            date: None,
            agreed: None,
            rating: None,
            tell: Vec::new(),
            is_daily: false,
        }
    }

    fn answered(at: OffsetDateTime, agreed: Option<Date>) -> Event {
        Event { agreed, ..event(Action::Reply, ASKED, at) }
    }

    fn rated(by: u128, timeliness: u8, effort: u8) -> Event {
        let rating = Rating::new(timeliness, effort);
        Event { rating, ..event(Action::Rate, by, datetime!(2027-04-01 09:00 UTC)) }
    }

    /// The contributions to one indicator, where Portugal was asked.
    fn to(indicator: Indicator, events: &[Event]) -> Vec<(OffsetDateTime, Measure)> {
        let portugal = Calendar::of(Country::parse("PT").unwrap());
        let all = contributions(events, portugal).into_iter();
        all.filter(|one| one.indicator == indicator).map(|one| (one.at, one.measure)).collect()
    }

    fn send() -> Event {
        event(Action::Send, ASKER, SENT)
    }

    /// S-SB17: "Speed in accepting requests", % accepted within 7 days, of those received in the period.
    #[test]
    fn a_request_counts_as_accepted_in_time_within_seven_days_of_its_sending() {
        let week = SENT + Duration::days(7);
        for (accepted, counts) in [(Some(week), true), (Some(week + Duration::SECOND), false), (None, false)]
        {
            let events: Vec<Event> =
                [send()].into_iter().chain(accepted.map(|at| event(Action::Accept, ASKED, at))).collect();
            assert_eq!(to(Indicator::Accepting, &events), [(SENT, Measure::Share(counts))]);
        }
        // Who forwards after it accepted took the request on; the next one accepts for itself.
        let forwarded = [
            send(),
            event(Action::Accept, ASKED, SENT + Duration::DAY),
            event(Action::Forward, ASKED, SENT + Duration::days(8)),
            event(Action::Accept, 3, SENT + Duration::days(9)),
        ];
        assert_eq!(to(Indicator::Accepting, &forwarded), [(SENT, Measure::Share(true))]);
    }

    /// S-SB17: "average number of days taken to answer"; that it begins with the sending is our reading.
    #[test]
    fn an_answer_took_from_the_sending_to_the_first_full_reply() {
        let at = SENT + Duration::days(12) + Duration::HOUR;
        let events = [
            send(),
            event(Action::ReplyPartly, ASKED, SENT + Duration::days(3)),
            answered(at, None),
            event(Action::AskMore, ASKER, at + Duration::DAY),
            answered(at + Duration::days(30), None),
        ];
        let took = Measure::Time(Duration::days(12) + Duration::HOUR);
        assert_eq!(to(Indicator::Answering, &events), [(at, took)]);
        assert_eq!(to(Indicator::Answering, &[send()]), []);
    }

    /// S-STAT19: "figures only include requests, for which a response date was recorded".
    #[test]
    fn an_answer_is_in_time_until_midnight_of_the_agreed_day_where_the_authority_works() {
        let agreed = Some(date!(2027 - 07 - 15));
        // 22:59 UTC is the last minute of the day in Lisbon in summer.
        let last = datetime!(2027-07-15 22:59 UTC);
        assert_eq!(
            to(Indicator::AgreedDate, &[send(), answered(last, agreed)]),
            [(last, Measure::Share(true))]
        );
        let late = last + Duration::MINUTE;
        assert_eq!(
            to(Indicator::AgreedDate, &[send(), answered(late, agreed)]),
            [(late, Measure::Share(false))]
        );
        assert_eq!(to(Indicator::AgreedDate, &[send(), answered(last, None)]), []);
    }

    /// S-SB17: ratings "by counterparts", in % of negative evaluations.
    #[test]
    fn the_rating_of_who_asked_counts_and_marks_below_the_middle_are_negative() {
        for (timeliness, effort, negative) in
            [(1, 5, (true, false)), (2, 3, (true, false)), (3, 2, (false, true)), (5, 5, (false, false))]
        {
            let events = [send(), rated(ASKED, 1, 1), rated(ASKER, timeliness, effort)];
            let share = |indicator| {
                to(indicator, &events).into_iter().map(|(_, measure)| measure).collect::<Vec<_>>()
            };
            assert_eq!(share(Indicator::Timeliness), [Measure::Share(negative.0)]);
            assert_eq!(share(Indicator::Effort), [Measure::Share(negative.1)]);
        }
        assert_eq!(to(Indicator::Effort, &[send(), rated(ASKED, 1, 1)]), []);
    }

    #[test]
    fn what_was_never_sent_contributes_nothing() {
        let submitted = Event { kind: EventKind::Submitted, ..send() };
        assert_eq!(contributions(&[submitted], Calendar::Union), []);
    }
}
