//! Random acts of random people, under the shipped definition and an invented one: whatever happens, the definition
//! allowed it, it left a trace, and the exchange can still come to its end.

#[path = "../catalogue/eldest.rs"]
mod eldest;

use domain::access::Person;
use domain::accounts::Role;
use domain::exchanges::event::EventKind;
use domain::exchanges::transition::draft_state;
use domain::exchanges::{
    Act, Action, Calendars, Dates, Decided, Exchange, Facts, Lifecycle, Participation, Rating,
    available_actions, decide, message, unattended,
};
use domain::ids::{AuthorityId, ExchangeId, PersonId};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::check::check;
use domain::procedures::definition::Phase;
use domain::procedures::parse::parse;
use domain::procedures::{Entries, Procedure};
use eldest::eldest;
use proptest::prelude::*;
use std::sync::LazyLock;
use time::macros::{date, datetime};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

/// The eldest definition that the program brings along.
pub static SHIPPED: LazyLock<String> = LazyLock::new(eldest);
const FIRST: &str = include_str!("../fixtures/first_version/procedure.toml");
const INVENTED: &str = include_str!("../fixtures/invented/procedure.toml");
pub const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);

/// The requester, two authorities that can take over from each other, one abroad, and two coordinators.
pub const AUTHORITIES: u128 = 6;
/// The coordinator of the requester, and that of the authorities that can be asked.
pub const COORDINATORS: [u128; 2] = [4, 5];
pub const ABROAD: u128 = 3;
/// The Commission, which takes part only where a definition provides for its opinion.
pub const COMMISSION: u128 = 6;
/// Whom the definition admits to no side.
pub const NOT_ADMITTED: u128 = 7;

pub fn definition(source: &str) -> Procedure {
    parse("procedure.toml", source).unwrap()
}

pub fn authority(n: u128) -> AuthorityId {
    AuthorityId(Uuid::from_u128(n + 1))
}

pub fn person(procedure: &Procedure, n: u128) -> Person {
    Person {
        id: PersonId(Uuid::from_u128(n + 1)),
        authority: authority(n),
        roles: [Role::Handler, Role::Approver, Role::ReferralHandler]
            .map(|role| (procedure.procedure.clone(), role))
            .into_iter()
            .collect(),
    }
}

fn part(n: u128, side: &str) -> Participation {
    Participation::new(authority(n), side)
}

/// A request that authority 0 has sent to authority 1.
pub fn sent(procedure: &Procedure) -> Exchange {
    let id = ExchangeId(Uuid::from_u128(1));
    let author = part(0, procedure.initiating_side());
    let mut exchange = Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, NOW);
    exchange.sides.push(part(1, procedure.answering_side()));
    let state = procedure.states.iter().find(|state| state.phase == Phase::Sent).unwrap();
    exchange.lifecycle = Lifecycle::Open { state: state.id.clone() };
    exchange.sent_at = Some(NOW);
    exchange.dates = Dates { wanted: Some(date!(2026 - 12 - 20)), proposed: None, agreed: None };
    exchange
}

pub fn words(text: &str) -> Entries {
    [("message", text), ("message.lang", "pt")].into_iter().collect()
}

/// The request asks two questions in words of its own, so that it fits every definition.
const ASKED: [(&str, &str); 4] =
    [("own.1", "Qual é a cor?"), ("own.1.lang", "pt"), ("own.2", "E o tamanho?"), ("own.2.lang", "pt")];

/// To whom it goes, and by when it is wanted.
const HEAD: [(&str, &str); 4] = [
    ("recipient", "00000000-0000-0000-0000-000000000002"),
    ("wanted.day", "20"),
    ("wanted.month", "12"),
    ("wanted.year", "2026"),
];

pub fn decided(
    procedure: &Procedure,
    exchange: &Exchange,
    who: u128,
    act: &Act,
    said: &Entries,
    now: OffsetDateTime,
) -> Result<Decided, domain::exchanges::transition::Refused> {
    decided_with(procedure, exchange, who, act, (said, false), now)
}

/// The coordinators of whoever takes part for itself.
fn in_charge(procedure: &Procedure, exchange: &Exchange) -> Vec<(AuthorityId, AuthorityId)> {
    let [own, theirs] = COORDINATORS.map(authority);
    let of = |side: &str| if side == procedure.initiating_side() { own } else { theirs };
    let sides = exchange.sides.iter().filter(|part| part.is_active && part.help.is_none());
    sides.map(|part| (part.authority, of(&part.side))).collect()
}

/// The coordinators of all, each after the authority whose it is, and the Commission after itself.
pub fn copies() -> Vec<(AuthorityId, AuthorityId)> {
    let [own, theirs] = COORDINATORS.map(authority);
    let of_all = (0..AUTHORITIES).map(|n| (authority(n), if n == 0 { own } else { theirs }));
    of_all.chain([(authority(COMMISSION), authority(COMMISSION))]).collect()
}

/// Decides an act of an authority that needs approval or not.
pub fn decided_with(
    procedure: &Procedure,
    exchange: &Exchange,
    who: u128,
    act: &Act,
    (said, needs_approval): (&Entries, bool),
    now: OffsetDateTime,
) -> Result<Decided, domain::exchanges::transition::Refused> {
    decided_among(procedure, exchange, who, act, (said, needs_approval, &[]), now)
}

/// The same among those who receive copies.
pub fn decided_among(
    procedure: &Procedure,
    exchange: &Exchange,
    who: u128,
    act: &Act,
    (said, needs_approval, copies): (&Entries, bool, &[(AuthorityId, AuthorityId)]),
    now: OffsetDateTime,
) -> Result<Decided, domain::exchanges::transition::Refused> {
    let coordinator = match act {
        Act::Send { .. } | Act::Submit | Act::Refer => Some(authority(COORDINATORS[0])),
        Act::Reply | Act::ReplyPartly | Act::SupportReferral => Some(authority(COORDINATORS[1])),
        Act::ReferToCommission | Act::InformCommission => Some(authority(COMMISSION)),
        _ => None,
    };
    let request: Entries = ASKED.into_iter().chain(HEAD).collect();
    let reply: Entries =
        [("a.own_1", "Rot"), ("a.own_1.lang", "de"), ("a.own_2", "Grün"), ("a.own_2.lang", "de")]
            .into_iter()
            .collect();
    let recipient = match act {
        Act::Forward { recipient } | Act::Split { recipient, .. } => *recipient,
        _ => None,
    };
    let chosen = match act {
        Act::Send { recipient, .. } => *recipient,
        _ => recipient,
    };
    let in_charge = in_charge(procedure, exchange);
    let facts = Facts {
        procedure,
        request: &request,
        reply: &reply,
        documents: &[],
        message: said,
        is_recipient_reachable: !COORDINATORS.iter().any(|n| recipient == Some(authority(*n))),
        is_recipient_in_own_state: recipient != Some(authority(ABROAD)),
        not_admitted: (chosen == Some(authority(NOT_ADMITTED))).then_some(Refusal::RecipientNotAdmitted),
        needs_approval,
        coordinator,
        in_charge: &in_charge,
        copies,
        calendars: &Calendars::default(),
        today: now.date(),
    };
    decide(exchange, &person(procedure, who), act, &facts, now)
}

pub fn act_of(procedure: &Procedure, action: Action, number: u128, today: Date) -> Option<Act> {
    let day = Some(today + Duration::days(20));
    Some(match action {
        Action::Send => Act::Send { recipient: Some(authority(number)), wanted: day },
        Action::Accept => Act::Accept { other_date: day.filter(|_| number == 0) },
        Action::Refuse => {
            let ground = procedure.refusal.grounds.first().cloned();
            Act::Refuse { ground, has_reason: true, elsewhere: None }
        }
        Action::ProposeDate => Act::ProposeDate { date: day },
        Action::Close => Act::Close { rating: None },
        Action::AgreeClosing => Act::AgreeClosing { rating: None },
        Action::Rate => Act::Rate { rating: Rating::new(3, 4) },
        Action::Forward => Act::Forward { recipient: Some(authority(number)) },
        Action::AskMore => Act::AskMore { questions: vec!["own_1".to_owned()], wanted: day },
        Action::AcceptMore => Act::AcceptMore { other_date: day.filter(|_| number == 0) },
        Action::Correct => Act::Correct { has_changes: true },
        Action::Split => {
            Act::Split { recipient: Some(authority(number)), questions: vec!["own_2".to_owned()] }
        }
        Action::ClarifyPart => Act::ClarifyPart { authority: Some(authority(number)) },
        Action::TakePartBack => Act::TakePartBack { authority: Some(authority(number)) },
        plain => return Act::plain(plain),
    })
}

/// Takes the way to the end: whoever can do something that leads there does it.
fn drive_to_the_end(procedure: &Procedure, mut exchange: Exchange, now: OffsetDateTime) {
    let order = [
        Action::Close,
        Action::AgreeClosing,
        Action::AcceptRefusal,
        Action::Refuse,
        Action::Withdraw,
        Action::RefuseMore,
        Action::TakeBack,
        Action::Clarify,
        Action::Accept,
        Action::RefusePart,
        Action::TakePartBack,
        Action::Reply,
    ];
    for _ in 0..12 {
        if matches!(exchange.lifecycle, Lifecycle::Closed { .. }) {
            return;
        }
        let next = (0..AUTHORITIES).find_map(|who| {
            let available = available_actions(&exchange, &person(procedure, who), procedure);
            let action = order.into_iter().find(|action| available.contains(action))?;
            let with_part = exchange.parts().find(|(_, part)| part.state.is_open()).map(|(with, _)| with);
            let number = with_part.map_or(9, |with| with.0.as_u128() - 1);
            let act = act_of(procedure, action, number, now.date())?;
            decided(procedure, &exchange, who, &act, &words("x"), now).ok()
        });
        exchange = next.unwrap_or_else(|| panic!("a trap: {:?}", exchange.lifecycle)).exchange;
    }
    panic!("it never ends: {:?}", exchange.lifecycle);
}

fn check_step(
    procedure: &Procedure,
    before: &Exchange,
    who: u128,
    act: &Act,
    after: &Decided,
    now: OffsetDateTime,
) {
    let person = person(procedure, who);
    let action = act.action();
    let state = before.state(draft_state(procedure)).unwrap();
    let side = before.side_of(person.authority).expect("only a participant acts");
    let row = procedure.transition(action, state, side).expect("the definition allows it");
    assert!(available_actions(before, &person, procedure).contains(&action), "{action:?} had no button");
    let next = &after.exchange;
    let reached = next.state(draft_state(procedure)).unwrap();
    let moves = procedure.moves(row);
    let stays = !moves.iter().any(|(from, _)| *from == state);
    assert!((stays && reached == state) || moves.contains(&(state, reached)), "{action:?} led to {reached}");
    assert_eq!(next.changed_at, now);
    assert_eq!(next.sent_at, before.sent_at, "no act but the sending starts the clocks of the sending");
    let events = after.events.as_slice();
    let is_held = row.approval.as_deref() == Some(reached);
    assert_eq!(events[0].kind, if is_held { EventKind::Submitted } else { EventKind::Done(action) });
    assert_eq!(events[0].person, Some(person.id));
    for told in events.iter().flat_map(|event| &event.tell) {
        let has_lost_a_part = matches!(act, Act::TakePartBack { authority } if *authority == Some(*told));
        let has_lost_all = matches!(act, Act::TakeOver | Act::Forward { .. })
            && before.help_of(person.authority).is_some_and(|help| help.authority == *told);
        let has_lost = has_lost_a_part || has_lost_all;
        assert!(
            has_lost || before.help_of(*told).is_some() || next.participation_of(*told).is_some(),
            "somebody is told who takes part no longer"
        );
    }
    for side in procedure.sides.iter().filter(|side| !side.takes_parts && side.coordinates.is_none()) {
        let active = next.sides.iter().filter(|part| part.is_active && part.side == side.id).count();
        assert_eq!(active, 1, "{}", side.id);
    }
    for n in (0..AUTHORITIES).filter(|n| next.participation_of(authority(*n)).is_none()) {
        assert_eq!(available_actions(next, &self::person(procedure, n), procedure), []);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_people_try_the_definition_holds(
        shipped: bool,
        tries in prop::collection::vec((0..AUTHORITIES, 0..Action::ALL.len(), 0..AUTHORITIES, any::<(bool, bool)>()), 1..80),
    ) {
        let procedure = definition(if shipped { SHIPPED.as_str() } else { INVENTED });
        let mut exchange = sent(&procedure);
        let mut now = NOW;
        for (who, action, number, (has_words, needs_approval)) in tries {
            now += Duration::hours(7);
            let Some(act) = act_of(&procedure, Action::ALL[action], number, now.date()) else { continue };
            let said = if has_words { words("Não percebemos.") } else { Entries::default() };
            if let Ok(after) = decided_with(&procedure, &exchange, who, &act, (&said, needs_approval), now) {
                check_step(&procedure, &exchange, who, &act, &after, now);
                exchange = after.exchange;
            }
            drive_to_the_end(&procedure, exchange.clone(), now);
        }
    }
}

/// Takes acts one after the other, each with words.
pub fn after(procedure: &Procedure, acts: &[(u128, Act)]) -> Exchange {
    acts.iter().fold(sent(procedure), |exchange, (who, act)| {
        let done = decided(procedure, &exchange, *who, act, &words("x"), NOW);
        done.unwrap_or_else(|refused| panic!("{act:?}: {refused:?}")).exchange
    })
}

fn to(n: u128) -> Act {
    Act::Forward { recipient: Some(authority(n)) }
}

pub const ACCEPT: Act = Act::Accept { other_date: None };

#[test]
fn the_shipped_definition_and_its_first_version_are_sound() {
    for source in [SHIPPED.as_str(), FIRST] {
        assert_eq!(check(&definition(source), "procedure.toml", source), []);
    }
    assert_eq!((definition(FIRST).version, definition(&SHIPPED).version), (1, 9));
}

#[test]
fn a_forwarded_request_is_accepted_anew_and_keeps_its_clocks() {
    let procedure = definition(&SHIPPED);
    let exchange = after(&procedure, &[(1, ACCEPT), (1, to(2))]);
    assert!(exchange.is_former(authority(1)) && exchange.participation_of(authority(2)).is_some());
    assert_eq!((exchange.accepted_at, exchange.sent_at), (None, Some(NOW)));
    assert_eq!((exchange.dates.agreed, exchange.dates.wanted), (None, Some(date!(2026 - 12 - 20))));
    assert!(!domain::access::policy::sees_personal_data(&exchange, &procedure, &person(&procedure, 2)));
    assert!(exchange.sides.iter().all(|part| part.assigned.is_none()));
}

#[test]
fn the_new_authority_and_the_requester_are_told_and_the_old_one_is_not() {
    let procedure = definition(&SHIPPED);
    let done = decided(&procedure, &sent(&procedure), 1, &to(2), &Entries::default(), NOW).unwrap();
    let told: Vec<_> = done
        .events
        .as_slice()
        .iter()
        .map(|event| (event.kind, event.authority, event.tell.clone()))
        .collect();
    assert_eq!(
        told,
        [
            (EventKind::Done(Action::Forward), Some(authority(1)), vec![authority(0)]),
            (EventKind::Received, Some(authority(2)), vec![authority(2)]),
        ]
    );
}

#[test]
fn a_request_goes_back_only_with_a_word_and_never_abroad_or_in_a_circle_of_one() {
    let procedure = definition(&SHIPPED);
    let exchange = after(&procedure, &[(1, to(2))]);
    let silent = decided(&procedure, &exchange, 2, &to(1), &Entries::default(), NOW).unwrap_err();
    assert_eq!((silent.refusal, silent.problems[0].path.as_str()), (Refusal::Incomplete, message::PATH));
    let back = decided(&procedure, &exchange, 2, &to(1), &words("Doch bei Ihnen."), NOW).unwrap().exchange;
    assert_eq!(back.sides.len(), 3, "nobody stands twice");
    assert!(back.participation_of(authority(1)).is_some() && back.is_former(authority(2)));
    for (recipient, refusal) in
        [(0, Refusal::RecipientTakesPart), (2, Refusal::RecipientIsSelf), (ABROAD, Refusal::RecipientAbroad)]
    {
        let refused = decided(&procedure, &exchange, 2, &to(recipient), &words("x"), NOW).unwrap_err();
        assert_eq!(refused.refusal, refusal);
    }
    let unfit = decided(&procedure, &exchange, 2, &to(NOT_ADMITTED), &words("x"), NOW).unwrap_err();
    assert_eq!(unfit.refusal, Refusal::RecipientNotAdmitted);
    let nobody = decided(&procedure, &exchange, 2, &Act::Forward { recipient: None }, &words("x"), NOW);
    assert_eq!(nobody.unwrap_err().refusal, Refusal::NoRecipient);
}

#[test]
fn words_that_are_missing_are_named_together_with_what_else_is_wrong() {
    let procedure = definition(&SHIPPED);
    let exchange = after(&procedure, &[(1, ACCEPT), (1, Act::Reply)]);
    let act = Act::AskMore { questions: Vec::new(), wanted: None };
    let refused = decided(&procedure, &exchange, 0, &act, &Entries::default(), NOW).unwrap_err();
    let problems: Vec<_> = refused.problems.iter().map(|p| (p.path.as_str(), p.code)).collect();
    assert_eq!(
        problems,
        [
            ("q", ProblemCode::NoQuestion),
            ("date.day", ProblemCode::Required),
            (message::PATH, ProblemCode::Required),
        ]
    );
}

#[test]
fn who_needs_more_time_says_why_and_who_asks_for_it_need_not() {
    let procedure = definition(&SHIPPED);
    let exchange = after(&procedure, &[(1, ACCEPT)]);
    let act = Act::ProposeDate { date: Some(date!(2027 - 01 - 20)) };
    let silent = decided(&procedure, &exchange, 1, &act, &Entries::default(), NOW).unwrap_err();
    assert_eq!(silent.problems[0].code, ProblemCode::Required);
    assert!(decided(&procedure, &exchange, 1, &act, &words("Archiv geschlossen."), NOW).is_ok());
    assert!(decided(&procedure, &exchange, 0, &act, &Entries::default(), NOW).is_ok());
    let first = definition(FIRST);
    let exchange = after(&first, &[(1, ACCEPT)]);
    assert!(decided(&first, &exchange, 1, &act, &Entries::default(), NOW).is_ok());
}

#[test]
fn questions_that_are_asked_again_have_a_date_of_their_own_and_leave_the_first_reply_in_time() {
    let procedure = definition(&SHIPPED);
    let more = Act::AskMore { questions: vec!["own_1".into()], wanted: Some(date!(2027 - 02 - 01)) };
    let exchange = after(&procedure, &[(1, ACCEPT), (1, Act::Reply), (0, more.clone())]);
    assert_eq!(exchange.asked_again, ["own_1"]);
    assert_eq!(exchange.dates.counting(), Some(date!(2027 - 02 - 01)));
    let later = NOW + Duration::days(20);
    let exchange = after(
        &procedure,
        &[(1, ACCEPT), (1, Act::Reply), (0, more.clone()), (1, Act::AcceptMore { other_date: None })],
    );
    let answered =
        decided(&procedure, &exchange, 1, &Act::Reply, &Entries::default(), later).unwrap().exchange;
    assert_eq!((answered.answered_at, answered.asked_again.len()), (Some(NOW), 0));
    let declined = after(&procedure, &[(1, ACCEPT), (1, Act::Reply), (0, more), (1, Act::RefuseMore)]);
    assert!(declined.asked_again.is_empty());
    assert!(available_actions(&declined, &person(&procedure, 0), &procedure).contains(&Action::Close));
}

#[test]
fn the_system_closes_what_nobody_closed_on_the_day_it_named() {
    let procedure = definition(&SHIPPED);
    let answered = after(&procedure, &[(1, ACCEPT), (1, Act::Reply)]);
    let day = |at: OffsetDateTime| at.date();
    let found = unattended::unattended(&answered, &procedure, None, day).unwrap();
    assert_eq!(found.closes_on, date!(2027 - 01 - 22));
    assert_eq!(found.announced_on, [date!(2026 - 12 - 23), date!(2027 - 01 - 15)]);
    let close = |announced: Option<i64>, days| {
        let announced = announced.map(|days| NOW + Duration::days(days));
        unattended::close_unattended(&answered, &procedure, announced, NOW + Duration::days(days), day)
    };
    assert_eq!(close(Some(30), 59).unwrap_err(), Refusal::NotNow);
    assert_eq!(close(None, 90).unwrap_err(), Refusal::NotNow, "nobody was told");
    assert_eq!(close(Some(70), 76).unwrap_err(), Refusal::NotNow, "they were told six days ago");
    assert!(close(Some(70), 77).is_ok());
    let done = close(Some(30), 60).unwrap();
    assert!(matches!(done.exchange.lifecycle, Lifecycle::Closed { .. }));
    let event = &done.events.as_slice()[0];
    assert_eq!((event.person, event.authority, event.tell.len()), (None, None, 2));
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    assert_eq!(unattended::unattended(&accepted, &procedure, None, day), None);
    let times = [NOW, NOW + Duration::days(9), NOW + Duration::days(8)];
    let first = unattended::announced_at(&answered, times);
    assert_eq!(
        first,
        Some(NOW + Duration::days(8)),
        "what was announced before the last change does not count"
    );
}

#[test]
fn each_two_months_without_a_change_are_one_period() {
    for (today, periods) in [
        (date!(2026 - 11 - 23), 0),
        (date!(2027 - 01 - 23), 0),
        (date!(2027 - 01 - 24), 1),
        (date!(2027 - 03 - 23), 1),
        (date!(2027 - 03 - 24), 2),
        (date!(2027 - 11 - 24), 6),
    ] {
        assert_eq!(unattended::inactive_periods(date!(2026 - 11 - 23), today), periods, "{today}");
    }
}

#[test]
fn a_period_of_two_months_is_told_of_from_the_day_after_its_last() {
    for (today, since) in [
        (date!(2027 - 03 - 01), None),
        (date!(2027 - 03 - 02), Some(date!(2027 - 03 - 01))),
        (date!(2027 - 05 - 01), Some(date!(2027 - 03 - 01))),
        (date!(2027 - 05 - 02), Some(date!(2027 - 05 - 01))),
    ] {
        assert_eq!(unattended::inactive_since(date!(2027 - 01 - 01), today), since, "{today}");
    }
}

/// One change to the shipped definition, and words of the fault that it makes.
const BROKEN: &[(&str, &str, &str)] = &[
    (
        "to = \"sent\"\nby = [\"responder\"]",
        "to = \"accepted\"\nby = [\"responder\"]",
        "opens-unaccepted(by=forward",
    ),
    (
        "action = \"forward\"\nfrom = [\"sent\", \"accepted\"]\nto = \"sent\"\nby = [\"responder\"]",
        "action = \"forward\"\nfrom = [\"sent\", \"accepted\"]\nto = \"sent\"\nby = [\"requester\"]",
        "own-request(side=requester, action=forward)",
    ),
    (
        "action = \"forward\"\nfrom = [\"sent\", \"accepted\"]\nto = \"sent\"",
        "action = \"forward\"\nfrom = [\"sent\", \"accepted\"]",
        "no-to(by=forward)",
    ),
    (
        "[[transition]]\naction = \"clarify\"\nfrom = [\"clarification\"]\nto = \"accepted\"\nby = [\"requester\"]",
        "",
        "wanted=`clarify`)",
    ),
    (
        "action = \"clarify\"\nfrom = [\"clarification\"]",
        "action = \"clarify\"\nfrom = [\"clarification\", \"answered\"]",
        "wanted=ask_clarification); correct(key=from)",
    ),
    (
        "action = \"ask_more\"\nfrom = [\"answered\"]\nto = \"more_asked\"\nby = [\"requester\"]",
        "action = \"ask_more\"\nfrom = [\"answered\"]\nto = \"more_asked\"\nby = [\"responder\"]",
        "did-not-ask(side=responder, action=ask_more)",
    ),
    (
        "action = \"withdraw\"",
        "needs_message = true\naction = \"withdraw\"",
        "no-words(action=withdraw); remove(key=needs_message)",
    ),
    (
        "by = []\nafter_days = 60",
        "by = [\"requester\"]\nafter_days = 60",
        "taken-by-system(action=close_unattended)",
    ),
    ("after_days = 60\n", "", "never-comes(action=close_unattended)"),
    (
        "remind_before_days = [30, 7]",
        "remind_before_days = [60]",
        "bad-reminder(action=close_unattended, days=60); range(least=1, most=59)",
    ),
    (
        "action = \"withdraw\"",
        "after_days = 3\naction = \"withdraw\"",
        "taken-by-people(action=withdraw); remove(key=after_days)",
    ),
    (
        "from = [\"closed\", \"refused\", \"withdrawn\", \"not_approved\"]",
        "from = [\"closed\", \"answered\"]",
        "state=answered); other-state",
    ),
    (
        "from = [\"sent\", \"accepted\", \"clarification\", \"to_be_changed\"]\nby",
        "from = [\"sent\", \"closed\"]\nby",
        "state=closed); other-state",
    ),
];

#[test]
fn each_wrong_shape_of_a_move_is_found() {
    for (sound, broken, expected) in BROKEN {
        assert!(SHIPPED.contains(sound), "{sound}");
        let source = SHIPPED.replacen(sound, broken, 1);
        let found = match parse("procedure.toml", &source) {
            Ok(procedure) => check(&procedure, "procedure.toml", &source),
            Err(faults) => faults,
        };
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|fault| fault.contains(expected)), "{broken}: {all:#?}");
    }
}
