//! Sides that only receive a copy: the coordinators of both sides, and the Commission.

use crate::coordination::{SHARED, SMALL, state};
use crate::moves::{
    ACCEPT, COMMISSION, COORDINATORS, NOW, authority, copies, decided_among, definition, person, words,
};
use domain::access::who_sees::{Reason, authorities};
use domain::exchanges::event::EventKind;
use domain::exchanges::inbox::{Bucket, bucket};
use domain::exchanges::sight::{Sight, sight, sight_of};
use domain::exchanges::succession::{Held, Successor, hand_over};
use domain::exchanges::{Act, Action, Decided, Exchange, Participation, available_actions};
use domain::ids::ExchangeId;
use domain::procedures::Procedure;
use domain::procedures::check::check;
use domain::procedures::definition::CopyRule;
use time::macros::date;
use uuid::Uuid;

const COPIES: &str = r#"
[[side]]
id = "own_office"
copy = "content"
copy_for = "requester"

[[side]]
id = "their_office"
copy = "content"
copy_for = "responder"

[[side]]
id = "commission"
copy = "header"
"#;

const ORDERED: &str = "copy = \"ordered\"\ncopy_for = \"responder\"";

const OWN: u128 = COORDINATORS[0];
const THEIRS: u128 = COORDINATORS[1];

fn procedure() -> Procedure {
    definition(&format!("{SMALL}{SHARED}{COPIES}"))
}

fn done(procedure: &Procedure, exchange: &Exchange, who: u128, act: &Act, needs_approval: bool) -> Decided {
    let (said, copies) = (words("x"), copies());
    let among = (&said, needs_approval, copies.as_slice());
    let done = decided_among(procedure, exchange, who, act, among, NOW);
    done.unwrap_or_else(|refused| panic!("{act:?}: {refused:?}"))
}

/// The sending by authority 0 to authority 1.
fn sending(procedure: &Procedure, needs_approval: bool) -> Decided {
    let author = Participation::new(authority(0), procedure.initiating_side());
    let id = ExchangeId(Uuid::from_u128(1));
    let draft = Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, NOW);
    let act = Act::Send { recipient: Some(authority(1)), wanted: Some(date!(2026 - 12 - 20)) };
    done(procedure, &draft, 0, &act, needs_approval)
}

fn then(procedure: &Procedure, exchange: &Exchange, acts: &[(u128, Act)]) -> Exchange {
    let next =
        |exchange: Exchange, (who, act): &(u128, Act)| done(procedure, &exchange, *who, act, false).exchange;
    acts.iter().fold(exchange.clone(), next)
}

fn copy_of(exchange: &Exchange, who: u128) -> Option<CopyRule> {
    exchange.help_of(authority(who)).and_then(|help| help.copy)
}

#[test]
fn whoever_receives_a_copy_has_it_from_the_sending_on_and_is_told_then() {
    let procedure = procedure();
    let sent = sending(&procedure, false);
    let mut told = sent.events.as_slice()[0].tell.clone();
    told.sort();
    assert_eq!(told, [1, OWN, THEIRS, COMMISSION].map(authority));
    let rules = [OWN, THEIRS, COMMISSION].map(|who| copy_of(&sent.exchange, who));
    assert_eq!(rules, [Some(CopyRule::Content), Some(CopyRule::Content), Some(CopyRule::Header)]);
    let accepted = done(&procedure, &sent.exchange, 1, &ACCEPT, false);
    assert_eq!(accepted.events.as_slice()[0].tell, [authority(0)], "of what follows it is not told");
}

#[test]
fn a_copy_shows_the_header_or_what_the_side_may_read_for_which_it_is() {
    let procedure = procedure();
    let sent = sending(&procedure, false).exchange;
    let accepted = then(&procedure, &sent, &[(1, ACCEPT)]);
    let before = [Sight::Everything, Sight::BeforeAcceptance, Sight::HeaderOnly];
    let after = [Sight::Everything, Sight::Everything, Sight::HeaderOnly];
    for (exchange, expected) in [(&sent, before), (&accepted, after)] {
        for (who, seen) in [OWN, THEIRS, COMMISSION].into_iter().zip(expected) {
            assert_eq!(sight(exchange, &procedure, &person(&procedure, who)), seen);
            assert_eq!(sight_of(exchange, &procedure, authority(who)), seen, "nor is more found");
        }
    }
    for who in [OWN, THEIRS, COMMISSION] {
        let known = authorities(&accepted, &procedure, authority(0));
        let found = known.iter().find(|one| one.authority == authority(who)).unwrap();
        assert_eq!((found.reason, found.helps), (Reason::Copy, None));
    }
}

#[test]
fn a_copy_of_what_is_confidential_shows_the_header_unless_the_act_orders_it() {
    let ordered = COPIES.replacen("copy = \"content\"\ncopy_for = \"responder\"", ORDERED, 1);
    let procedure = definition(&format!("{SMALL}{SHARED}{ordered}"));
    let open = then(&procedure, &sending(&procedure, false).exchange, &[(1, ACCEPT)]);
    let confidential = Exchange { confidential: vec!["requester".to_owned()], ..open.clone() };
    let before = [(Sight::Everything, false), (Sight::Everything, false), (Sight::HeaderOnly, false)];
    let during = [(Sight::HeaderOnly, true), (Sight::Everything, false), (Sight::HeaderOnly, false)];
    for (exchange, expected) in [(&open, before), (&confidential, during)] {
        let known = authorities(exchange, &procedure, authority(0));
        for (who, (seen, is_withheld)) in [OWN, THEIRS, COMMISSION].into_iter().zip(expected) {
            assert_eq!(sight(exchange, &procedure, &person(&procedure, who)), seen);
            assert_eq!(sight_of(exchange, &procedure, authority(who)), seen, "nor is more found");
            let one = known.iter().find(|one| one.authority == authority(who)).unwrap();
            assert_eq!((one.sight, one.is_withheld), (Some(seen), is_withheld));
        }
        for who in [0, 1] {
            let seen = sight(exchange, &procedure, &person(&procedure, who));
            assert_eq!(seen, Sight::Everything, "both sides go on");
        }
    }
}

#[test]
fn whoever_receives_a_copy_does_nothing_and_nothing_waits_for_it() {
    let procedure = procedure();
    let sent = sending(&procedure, false).exchange;
    let answered = then(&procedure, &sent, &[(1, ACCEPT), (1, Act::Reply)]);
    for exchange in [&sent, &answered] {
        for who in [OWN, THEIRS, COMMISSION] {
            assert_eq!(available_actions(exchange, &person(&procedure, who), &procedure), []);
            assert_eq!(bucket(exchange, &procedure, authority(who)), Some(Bucket::WaitingForThem));
        }
    }
    assert_eq!(answered.counterpart_of("own_office"), Some(authority(0)));
    assert_eq!(answered.coordinators().count(), 0);
}

#[test]
fn what_waits_for_approval_is_copied_to_nobody_before_it_goes_out() {
    let procedure = procedure();
    let held = sending(&procedure, true);
    assert!([OWN, THEIRS, COMMISSION].iter().all(|who| copy_of(&held.exchange, *who).is_none()));
    let taken_up = then(&procedure, &held.exchange, &[(OWN, Act::TakeUp)]);
    let approved = done(&procedure, &taken_up, OWN, &Act::Approve, false);
    let [approval, sending] = approved.events.as_slice() else { panic!("{:?}", approved.events) };
    assert_eq!(
        (approval.kind, sending.kind),
        (EventKind::Done(Action::Approve), EventKind::Done(Action::Send))
    );
    for who in [THEIRS, COMMISSION] {
        assert!(sending.tell.contains(&authority(who)) && !approval.tell.contains(&authority(who)));
    }
    assert_eq!(copy_of(&approved.exchange, OWN), None, "it takes part already");
}

#[test]
fn who_has_a_copy_is_called_in_as_others_are_and_has_it_again_afterwards() {
    let procedure = procedure();
    let sent = sending(&procedure, false).exchange;
    let accepted = then(&procedure, &sent, &[(1, ACCEPT)]);
    let held = done(&procedure, &accepted, 1, &Act::Reply, true);
    assert_eq!(held.events.as_slice()[0].tell, [authority(THEIRS)]);
    let called = held.exchange;
    assert_eq!((copy_of(&called, THEIRS), called.coordinators().count()), (None, 1));
    assert_eq!(bucket(&called, &procedure, authority(THEIRS)), Some(Bucket::WaitingForUs));
    assert_eq!(available_actions(&called, &person(&procedure, THEIRS), &procedure), [Action::TakeUp]);
    let back = then(&procedure, &called, &[(1, Act::TakeBack)]);
    assert_eq!((state(&back), copy_of(&back, THEIRS)), ("accepted", Some(CopyRule::Content)));
}

#[test]
fn a_request_that_is_forwarded_keeps_its_copies() {
    let procedure = procedure();
    let sent = sending(&procedure, false).exchange;
    let forwarded = then(&procedure, &sent, &[(1, Act::Forward { recipient: Some(authority(2)) })]);
    assert!(forwarded.is_former(authority(1)));
    for who in [OWN, THEIRS, COMMISSION] {
        assert!(copy_of(&forwarded, who).is_some());
    }
}

#[test]
fn a_copy_is_in_nobodys_way_when_an_authority_hands_over() {
    let procedure = procedure();
    let exchange = sending(&procedure, false).exchange;
    let held = [Held { exchange, can_be_taken: true, unfit: None }];
    let hands = |from: u128, to: u128| {
        let to = Successor { authority: authority(to), is_of_same_state: true, has_people: false };
        hand_over(&held, authority(from), Some(to), "successor", &person(&procedure, 1), NOW).unwrap()
    };
    assert!(hands(THEIRS, 1).is_empty(), "the successor takes part already");
    let taken = hands(1, THEIRS);
    assert!(taken.len() == 1 && taken[0].exchange.is_party(authority(THEIRS)));
}

/// One change to the sides, and words of the fault that it makes.
const BROKEN: &[(&str, &str, &str)] = &[
    ("copy = \"header\"", "copy = \"header\"\ntakes_parts = true", "other-duties(side=commission)"),
    ("copy = \"header\"", "copy = \"header\"\nis_informed = true", "other-duties(side=commission)"),
    ("copy = \"header\"", "copy_for = \"requester\"", "unused(name=copy_for)"),
    ("copy_for = \"requester\"", "copy_for = \"nobody\"", "coordinates-nobody(side=own_office, name=nobody)"),
    ("copy_for = \"requester\"", "", "second-side(key=copy)"),
    ("copy_for = \"responder\"", "copy_for = \"requester\"", "second-side(key=copy_for = \"requester\")"),
    (
        "copy = \"header\"",
        "copy = \"header\"\n\n[[transition]]\naction = \"write\"\nfrom = [\"sent\"]\nby = [\"commission\"]",
        "cannot-take(side=commission, action=write)",
    ),
    (
        "copy = \"header\"",
        "copy = \"header\"\n\n[[admission]]\nside = \"commission\"\nkinds = [\"union\"]",
        "nobody-chosen(side=commission)",
    ),
];

#[test]
fn each_wrong_shape_of_a_copy_is_found() {
    let sound = format!("{SMALL}{SHARED}{COPIES}");
    assert_eq!(check(&definition(&sound), "procedure.toml", &sound), []);
    for (sound, broken, expected) in BROKEN {
        assert!(COPIES.contains(sound), "{sound}");
        let source = format!("{SMALL}{SHARED}{}", COPIES.replacen(sound, broken, 1));
        let found = check(&definition(&source), "procedure.toml", &source);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|fault| fault.contains(expected)), "{broken}: {all:#?}");
    }
}
