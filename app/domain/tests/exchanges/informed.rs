//! A persistent problem, of which the Commission is informed where the act provides for that.

use crate::coordination::{SHARED, SMALL, refused, state, then};
use crate::moves::{ACCEPT, COMMISSION, NOW, after, authority, decided, definition, person, words};
use domain::exchanges::event::EventKind;
use domain::exchanges::inbox::{Bucket, bucket};
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::unattended::unattended;
use domain::exchanges::{Act, Action, Exchange, available_actions};
use domain::problem::Refusal;
use domain::procedures::Procedure;
use domain::procedures::check::check;
use time::OffsetDateTime;

/// Article 6(5) of Directive 2014/67/EU and what is like it.
const INFORMED: &str = include_str!("../../../../server/procedures/shared/commission/part.toml");

fn procedure() -> Procedure {
    definition(&format!("{SMALL}{SHARED}{INFORMED}"))
}

fn may(procedure: &Procedure, exchange: &Exchange, who: u128) -> Vec<Action> {
    available_actions(exchange, &person(procedure, who), procedure)
}

#[test]
fn either_side_informs_the_commission_once_and_all_goes_on() {
    let procedure = procedure();
    for (who, other) in [(0, 1), (1, 0)] {
        let accepted = after(&procedure, &[(1, ACCEPT)]);
        let act = Act::InformCommission;
        let silent = decided(&procedure, &accepted, who, &act, &Default::default(), NOW);
        assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete, "it says why");
        let done = decided(&procedure, &accepted, who, &act, &words("x"), NOW).unwrap();
        let event = &done.events.as_slice()[0];
        assert_eq!(event.kind, EventKind::Done(Action::InformCommission));
        let mut told = event.tell.clone();
        told.sort();
        assert_eq!(told, [0, 1, COMMISSION].map(authority));
        let informed = done.exchange;
        assert_eq!((state(&informed), informed.informed_since(&procedure)), ("accepted", Some(NOW)));
        assert!(informed.asked_for_opinion(&procedure).is_none());
        for again in [who, other] {
            assert_eq!(refused(&procedure, &informed, again, &act), Refusal::CommissionInformed);
        }
        assert!(may(&procedure, &informed, 1).contains(&Action::Reply));
    }
}

#[test]
fn the_commission_that_is_informed_sees_the_header_and_does_nothing() {
    let procedure = procedure();
    let informed = after(&procedure, &[(1, ACCEPT), (0, Act::InformCommission)]);
    let commission = person(&procedure, COMMISSION);
    assert_eq!(sight(&informed, &procedure, &commission), Sight::HeaderOnly);
    assert_eq!(may(&procedure, &informed, COMMISSION), []);
    assert_eq!(bucket(&informed, &procedure, authority(COMMISSION)), Some(Bucket::WaitingForThem));
    let answered = then(&procedure, &informed, &[(1, Act::Reply)]);
    let day = |at: OffsetDateTime| at.date();
    assert!(unattended(&answered, &procedure, None, day).is_some(), "nothing waits for it");
    let close = Act::Close { rating: None };
    let done = decided(&procedure, &answered, 0, &close, &Default::default(), NOW).unwrap();
    assert!(done.events.as_slice()[0].tell.contains(&authority(COMMISSION)), "it is told of the end");
    assert_eq!(sight(&done.exchange, &procedure, &commission), Sight::HeaderOnly);
}

#[test]
fn nobody_informs_the_commission_where_the_act_does_not_provide_for_it() {
    let procedure = definition(&format!("{SMALL}{SHARED}"));
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    assert_eq!(refused(&procedure, &accepted, 0, &Act::InformCommission), Refusal::NotNow);
}

/// One change to the part, and words of the fault that it makes.
const BROKEN: &[(&str, &str, &str)] = &[
    ("is_informed = true", "", "no-side(key=is_informed)"),
    ("is_informed = true", "is_informed = true\nanswers = true", "other-duties(side=commission)"),
    ("is_informed = true", "is_informed = true\ngives_opinion = true", "other-duties(side=commission)"),
    (
        "is_informed = true",
        "is_informed = true\n\n[[admission]]\nside = \"commission\"\nkinds = [\"union\"]",
        "nobody-chosen(side=commission)",
    ),
    (
        "by = [\"requester\", \"responder\"]",
        "by = [\"requester\", \"commission\"]",
        "cannot-take(side=commission, action=inform_commission)",
    ),
    (
        "from = [\"sent\", ",
        "from = [\"closed\", \"sent\", ",
        "not-running(action=inform_commission, state=closed)",
    ),
];

#[test]
fn each_wrong_shape_of_informing_is_found() {
    let sound = format!("{SMALL}{SHARED}{INFORMED}");
    assert_eq!(check(&definition(&sound), "procedure.toml", &sound), []);
    for (sound, broken, expected) in BROKEN {
        assert!(INFORMED.contains(sound), "{sound}");
        let source = format!("{SMALL}{SHARED}{}", INFORMED.replacen(sound, broken, 1));
        let found = check(&definition(&source), "procedure.toml", &source);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|fault| fault.contains(expected)), "{broken}: {all:#?}");
    }
}
