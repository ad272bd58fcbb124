//! Notices by mail and in the list of a person: what sorts there are, and how a person wants each of them. The mailbox of
//! an authority gets every notice at once; a person chooses for those that go to the own service address, and for the
//! list, in which stands what the mailbox is told of in the procedures of the person.

pub mod view;

use crate::calendars::Calendar;
use crate::exchanges::Event;
use crate::exchanges::event::EventKind;
use crate::ids::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::{Duration, OffsetDateTime};

/// What a notice is about, as far as somebody chooses by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeSort {
    /// Somebody did something: sent, accepted, answered, asked back.
    Moves,
    /// Time does something: reminders, dates that have passed, closure by itself.
    Deadlines,
    /// Documents and letters.
    Documents,
}

impl NoticeSort {
    /// All sorts, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Moves, Self::Deadlines, Self::Documents];

    /// The word in the database, in forms and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Moves => "moves",
            Self::Deadlines => "deadlines",
            Self::Documents => "documents",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == text)
    }

    /// The sort of the notice of an event.
    #[must_use]
    pub const fn of(kind: EventKind) -> Self {
        match kind {
            EventKind::Reminded
            | EventKind::Inactive
            | EventKind::Involved
            | EventKind::ClosureAnnounced
            | EventKind::Escalated
            | EventKind::MayActAlone
            | EventKind::TacitlyDecided
            | EventKind::ClosedByDeadline => Self::Deadlines,
            EventKind::LetterKept | EventKind::DocumentMarked | EventKind::DocumentLifted => Self::Documents,
            EventKind::Done(_)
            | EventKind::PersonalDataOpened
            | EventKind::Assigned
            | EventKind::Received
            | EventKind::PassedAround
            | EventKind::PartReceived
            | EventKind::PartAnsweredPartly
            | EventKind::Submitted
            | EventKind::Succeeded
            | EventKind::Taken
            | EventKind::HandedOver
            | EventKind::GivenBack
            | EventKind::NoteAdded
            | EventKind::NoteTakenBack
            | EventKind::Labelled
            | EventKind::Unlabelled
            | EventKind::PutInUnit
            | EventKind::TakenOutOfUnit => Self::Moves,
        }
    }
}

/// The person who is told of what happened inside the own authority; its mailbox is not. Only who is given an exchange by
/// allocation is told so.
#[must_use]
pub fn person_told(event: &Event) -> Option<PersonId> {
    match event.kind {
        EventKind::Assigned => event.to.as_deref().and_then(|id| id.parse().ok()),
        _ => None,
    }
}

/// So long a notice stands in the list of a person, read or not: afterwards the history of the exchange tells it.
pub const LISTED_FOR: Duration = Duration::days(90);

/// So long a mail that was delivered is kept: somebody who misses one asks within weeks, and until then it is seen that it was
/// sent, when and where. Longer it would keep addresses and references of cases without a purpose (storage limitation, Article
/// 5(1)(e) of Regulation (EU) 2016/679); the history of the exchange tells the rest.
pub const SENT_KEPT_FOR: Duration = Duration::days(30);

/// So many unread notices are counted; more are shown as more than one less.
pub const UNREAD_CAP: u32 = 100;

/// Whether what happened stands in the list of somebody who is told of it: not for who did it, and not where the person
/// wants no notices of the sort there.
#[must_use]
pub fn is_listed_for(event: &Event, person: PersonId, choices: &NoticeChoices) -> bool {
    event.person != Some(person) && choices.is_listed(NoticeSort::of(event.kind))
}

/// How notices come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// One mail for each, as soon as it happens.
    #[default]
    AtOnce,
    /// One mail a day, with all of them.
    Daily,
    /// No mail; the inbox shows what happened.
    Never,
}

impl Delivery {
    /// All ways, in the order of the form.
    pub const ALL: [Self; 3] = [Self::AtOnce, Self::Daily, Self::Never];

    /// The word in the database, in forms and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::Daily => "daily",
            Self::Never => "never",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delivery| delivery.code() == text)
    }
}

/// What a person chose; what is not chosen comes at once unless the definition says otherwise, and stands in the list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NoticeChoices {
    mail: BTreeMap<NoticeSort, Delivery>,
    unlisted: BTreeSet<NoticeSort>,
}

impl NoticeChoices {
    /// How notices of this sort come.
    #[must_use]
    pub fn delivery(&self, sort: NoticeSort) -> Delivery {
        self.mail.get(&sort).copied().unwrap_or_default()
    }

    /// How the mail of an event comes: as chosen for its sort, else as the definition says.
    #[must_use]
    pub fn delivery_of(&self, event: &Event) -> Delivery {
        let unchosen = if event.is_daily { Delivery::Daily } else { Delivery::default() };
        self.mail.get(&NoticeSort::of(event.kind)).copied().unwrap_or(unchosen)
    }

    /// Whether notices of this sort stand in the list.
    #[must_use]
    pub fn is_listed(&self, sort: NoticeSort) -> bool {
        !self.unlisted.contains(&sort)
    }

    /// Chooses for one sort how mails come, and whether its notices stand in the list.
    pub fn choose(&mut self, sort: NoticeSort, delivery: Delivery, is_listed: bool) {
        self.mail.insert(sort, delivery);
        if is_listed {
            self.unlisted.remove(&sort);
        } else {
            self.unlisted.insert(sort);
        }
    }

    /// The choices, each sort once.
    pub fn iter(&self) -> impl Iterator<Item = (NoticeSort, Delivery)> + '_ {
        NoticeSort::ALL.into_iter().map(|sort| (sort, self.delivery(sort)))
    }
}

impl FromIterator<(NoticeSort, Delivery)> for NoticeChoices {
    fn from_iter<I: IntoIterator<Item = (NoticeSort, Delivery)>>(choices: I) -> Self {
        Self { mail: choices.into_iter().collect(), unlisted: BTreeSet::new() }
    }
}

/// How long to wait after this many tries before the next one.
#[must_use]
pub const fn wait_after(tries: u32) -> Duration {
    Duration::minutes(match tries {
        0 | 1 => 1,
        2 => 5,
        3 => 15,
        4 => 60,
        5 => 240,
        _ => 360,
    })
}

/// After so many tries a mail that was not taken is shown to people as stuck. The fifth comes 81 minutes after the
/// first: nobody is to be alarmed while a mail server is started anew, or turns a sender that it does not know away for
/// the time being (RFC 6647).
pub const STUCK_AFTER_TRIES: u32 = 5;

/// Mail that an address does not take, and that counts as stuck: it was tried often enough in vain, and nothing has got
/// through to the address since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StuckMail {
    /// The address.
    pub address: String,
    /// When the oldest of it was written.
    pub since: OffsetDateTime,
    /// How often it was tried, at most.
    pub tries: u32,
    /// How many such mails wait.
    pub waiting: u32,
}

/// The hour, on the wall of whoever is told, at which the mail of the day leaves.
const MORNING: Duration = Duration::hours(7);

/// When the mail of the day leaves that tells of something that happened `at` this instant: the next morning there.
#[must_use]
pub fn next_morning(calendar: Calendar, at: OffsetDateTime) -> OffsetDateTime {
    let today = calendar.day(at);
    let morning = |day| calendar.begins(day).saturating_add(MORNING);
    let this = morning(today);
    if at < this { this } else { morning(today.saturating_add(Duration::DAY)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;
    use crate::exchanges::Action;
    use crate::ids::ExchangeId;
    use time::macros::datetime;
    use uuid::Uuid;

    #[test]
    fn words_are_read_back() {
        for sort in NoticeSort::ALL {
            assert_eq!(NoticeSort::parse(sort.code()), Some(sort));
        }
        for delivery in Delivery::ALL {
            assert_eq!(Delivery::parse(delivery.code()), Some(delivery));
        }
        assert_eq!(Delivery::parse(""), None);
    }

    #[test]
    fn waits_grow_to_six_hours_and_stay_there() {
        let minutes: Vec<i64> = (1..9).map(|tries| wait_after(tries).whole_minutes()).collect();
        assert_eq!(minutes, [1, 5, 15, 60, 240, 360, 360, 360]);
    }

    #[test]
    fn a_mail_is_stuck_after_more_than_an_hour_and_on_the_same_morning() {
        let before = |tries| (1..tries).map(wait_after).sum::<Duration>();
        assert!(before(STUCK_AFTER_TRIES - 1) < Duration::HOUR);
        assert_eq!(before(STUCK_AFTER_TRIES), Duration::minutes(81));
    }

    #[test]
    fn what_is_not_chosen_comes_at_once() {
        let choices: NoticeChoices = [(NoticeSort::Deadlines, Delivery::Never)].into_iter().collect();
        let all: Vec<Delivery> = choices.iter().map(|(_, delivery)| delivery).collect();
        assert_eq!(all, [Delivery::AtOnce, Delivery::Never, Delivery::AtOnce]);
        assert!(NoticeSort::ALL.into_iter().all(|sort| choices.is_listed(sort)));
    }

    #[test]
    fn the_list_tells_of_the_sorts_that_are_wanted_and_nobody_of_the_own_acts() {
        let person = |n| PersonId(Uuid::from_u128(n));
        let event = |kind| Event {
            exchange: ExchangeId(Uuid::nil()),
            kind,
            at: datetime!(2026-11-22 20:00 UTC),
            person: Some(person(1)),
            authority: None,
            from: None,
            to: None,
            date: None,
            agreed: None,
            rating: None,
            tell: Vec::new(),
            is_daily: false,
        };
        let mut choices = NoticeChoices::default();
        let moved = event(EventKind::Done(Action::Accept));
        assert!(!is_listed_for(&moved, person(1), &choices) && is_listed_for(&moved, person(2), &choices));
        choices.choose(NoticeSort::Moves, Delivery::Never, false);
        assert!(!is_listed_for(&moved, person(2), &choices));
        assert!(is_listed_for(&event(EventKind::Reminded), person(2), &choices), "another sort");
        choices.choose(NoticeSort::Moves, Delivery::Never, true);
        assert!(is_listed_for(&moved, person(2), &choices), "mails are another matter");
    }

    #[test]
    fn what_a_definition_puts_off_comes_with_the_mail_of_the_day_unless_somebody_chose() {
        let reminded = |is_daily| Event {
            exchange: ExchangeId(Uuid::nil()),
            kind: EventKind::Reminded,
            at: datetime!(2026-11-22 20:00 UTC),
            person: None,
            authority: None,
            from: None,
            to: None,
            date: None,
            agreed: None,
            rating: None,
            tell: Vec::new(),
            is_daily,
        };
        let mut choices = NoticeChoices::default();
        let ways = |choices: &NoticeChoices| [false, true].map(|daily| choices.delivery_of(&reminded(daily)));
        assert_eq!(ways(&choices), [Delivery::AtOnce, Delivery::Daily]);
        choices.choose(NoticeSort::Moves, Delivery::Never, true);
        assert_eq!(ways(&choices), [Delivery::AtOnce, Delivery::Daily], "that is another sort");
        for chosen in Delivery::ALL {
            choices.choose(NoticeSort::Deadlines, chosen, true);
            assert_eq!(ways(&choices), [chosen, chosen]);
        }
    }

    #[test]
    fn the_mail_of_the_day_leaves_at_seven_where_it_is_read() {
        let portugal = Calendar::National(Country::parse("PT").unwrap());
        let greece = Calendar::National(Country::parse("GR").unwrap());
        let evening = datetime!(2026-11-22 20:00 UTC);
        assert_eq!(next_morning(portugal, evening), datetime!(2026-11-23 07:00 UTC));
        assert_eq!(next_morning(greece, evening), datetime!(2026-11-23 05:00 UTC));
        // Late in the evening in Lisbon it is tomorrow in Athens.
        let night = datetime!(2026-11-22 23:00 UTC);
        assert_eq!(next_morning(greece, night), datetime!(2026-11-23 05:00 UTC));
        let at_seven = datetime!(2026-11-23 07:00 UTC);
        assert_eq!(next_morning(portugal, at_seven), datetime!(2026-11-24 07:00 UTC));
        // In summer clocks are an hour ahead.
        assert_eq!(next_morning(portugal, datetime!(2026-07-01 12:00 UTC)), datetime!(2026-07-02 06:00 UTC));
    }
}
