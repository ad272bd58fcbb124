//! What is said at any time, and how an exchange is closed by agreement.

use crate::coordination::{SHARED, SMALL, more_refused, refused, state, then};
use crate::moves::{ACCEPT, NOW, SHIPPED, after, authority, decided, definition, person, sent, words};
use domain::exchanges::event::EventKind;
use domain::exchanges::{Act, Action, Exchange, Lifecycle, Rating, available_actions};
use domain::problem::Refusal;
use domain::procedures::Procedure;
use domain::procedures::check::check;
use domain::procedures::definition::Ending;
use proptest::prelude::*;
use time::Duration;
use time::macros::date;

const AGREE: Act = Act::AgreeClosing { rating: None };

/// The shared workflow, and the first one.
fn both() -> [Procedure; 2] {
    [definition(&format!("{SMALL}{SHARED}")), definition(&SHIPPED)]
}

fn may(procedure: &Procedure, exchange: &Exchange, who: u128, action: Action) -> bool {
    available_actions(exchange, &person(procedure, who), procedure).contains(&action)
}

fn is_closed(exchange: &Exchange) -> bool {
    matches!(exchange.lifecycle, Lifecycle::Closed { ending: Ending::Closed, .. })
}

#[test]
fn a_proposal_to_close_changes_nothing_until_the_other_side_agrees() {
    for procedure in both() {
        for (who, other) in [(1, 0), (0, 1)] {
            let accepted = after(&procedure, &[(1, ACCEPT)]);
            let silent = decided(&procedure, &accepted, who, &Act::ProposeClosing, &Default::default(), NOW);
            assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete, "it says why");
            let done = decided(&procedure, &accepted, who, &Act::ProposeClosing, &words("x"), NOW).unwrap();
            let event = &done.events.as_slice()[0];
            assert_eq!(event.kind, EventKind::Done(Action::ProposeClosing));
            assert_eq!(event.tell, [authority(other)]);
            let proposed = done.exchange;
            assert_eq!(state(&proposed), "accepted");
            assert_eq!(proposed.dates, accepted.dates);
            assert!(may(&procedure, &proposed, 1, Action::Reply), "it goes on");
            for act in [AGREE, Act::DeclineClosing] {
                assert_eq!(refused(&procedure, &proposed, who, &act), Refusal::NoClosingProposed, "{act:?}");
            }
            for side in [who, other] {
                assert_eq!(
                    refused(&procedure, &proposed, side, &Act::ProposeClosing),
                    Refusal::ClosingProposed
                );
            }
            assert!(may(&procedure, &proposed, other, Action::AgreeClosing));
            let rating = Rating::new(4, 5);
            let closed = then(&procedure, &proposed, &[(other, Act::AgreeClosing { rating })]);
            assert!(is_closed(&closed) && closed.closing_proposed_by.is_none());
            assert_eq!(closed.participation_of(authority(other)).unwrap().rating, rating);
            assert!(closed.answered_at.is_none());
        }
    }
}

#[test]
fn whoever_declines_to_close_says_why_and_all_goes_on_as_before() {
    for procedure in both() {
        let accepted = after(&procedure, &[(1, ACCEPT)]);
        let proposed = then(&procedure, &accepted, &[(1, Act::ProposeClosing)]);
        let silent = decided(&procedure, &proposed, 0, &Act::DeclineClosing, &Default::default(), NOW);
        assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete);
        let declined = then(&procedure, &proposed, &[(0, Act::DeclineClosing)]);
        let as_before = Exchange { changed_at: accepted.changed_at, ..declined.clone() };
        assert_eq!(as_before, accepted);
        assert!(may(&procedure, &declined, 1, Action::ProposeClosing), "it may be proposed again");
        assert!(!may(&procedure, &declined, 0, Action::AgreeClosing));
    }
}

#[test]
fn whoever_moves_the_exchange_on_settles_the_proposal_by_that() {
    for procedure in both() {
        let proposed = after(&procedure, &[(1, ACCEPT), (1, Act::ProposeClosing)]);
        let answered = then(&procedure, &proposed, &[(1, Act::Reply)]);
        assert_eq!((state(&answered), &answered.closing_proposed_by), ("answered", &None));
        assert!(may(&procedure, &answered, 0, Action::Close));
        let day = Act::ProposeDate { date: Some(date!(2027 - 01 - 20)) };
        let dated = then(&procedure, &proposed, &[(1, day)]);
        assert!(dated.closing_proposed_by.is_some(), "a date does not");
    }
}

#[test]
fn the_requester_agrees_or_declines_before_it_closes_alone_and_proposes_only_where_it_cannot_close() {
    for procedure in both() {
        for exchange in [after(&procedure, &[(1, ACCEPT), (1, Act::Reply)]), more_refused(&procedure)] {
            assert!(may(&procedure, &exchange, 0, Action::Close));
            assert!(!may(&procedure, &exchange, 0, Action::ProposeClosing));
            let proposed = then(&procedure, &exchange, &[(1, Act::ProposeClosing)]);
            let close = Act::Close { rating: None };
            assert_eq!(refused(&procedure, &proposed, 0, &close), Refusal::ClosingProposed);
            assert!(is_closed(&then(&procedure, &proposed, &[(0, AGREE)])));
            assert!(may(
                &procedure,
                &then(&procedure, &proposed, &[(0, Act::DeclineClosing)]),
                0,
                Action::Close
            ));
        }
    }
}

#[test]
fn nothing_is_closed_by_agreement_while_questions_lie_with_another_authority() {
    let procedure = definition(&SHIPPED);
    let split = Act::Split { recipient: Some(authority(2)), questions: vec!["own_2".to_owned()] };
    let given = after(&procedure, &[(1, ACCEPT), (1, split.clone())]);
    assert_eq!(refused(&procedure, &given, 1, &Act::ProposeClosing), Refusal::PartsOpen);
    let proposed = after(&procedure, &[(1, ACCEPT), (0, Act::ProposeClosing), (1, split)]);
    assert_eq!(refused(&procedure, &proposed, 1, &AGREE), Refusal::PartsOpen);
    assert!(may(&procedure, &proposed, 1, Action::DeclineClosing));
    let back = Act::TakePartBack { authority: Some(authority(2)) };
    assert!(is_closed(&then(&procedure, &proposed, &[(1, back), (1, AGREE)])));
}

#[test]
fn either_side_writes_at_any_time_and_what_is_closed_stays_as_it_is() {
    for procedure in both() {
        let answered = after(&procedure, &[(1, ACCEPT), (1, Act::Reply)]);
        let closed = then(&procedure, &answered, &[(0, Act::Close { rating: None })]);
        let asked = after(&procedure, &[(1, ACCEPT), (1, Act::AskClarification)]);
        let later = NOW + Duration::DAY;
        for exchange in [&sent(&procedure), &asked, &answered, &closed] {
            for (who, other) in [(0, 1), (1, 0)] {
                let silent = decided(&procedure, exchange, who, &Act::Write, &Default::default(), later);
                assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete);
                let done = decided(&procedure, exchange, who, &Act::Write, &words("x"), later).unwrap();
                assert_eq!(&Exchange { changed_at: exchange.changed_at, ..done.exchange }, exchange);
                let event = &done.events.as_slice()[0];
                assert_eq!(
                    (event.kind, event.tell.as_slice()),
                    (EventKind::Done(Action::Write), [authority(other)].as_slice())
                );
            }
        }
        assert!(is_closed(&closed));
        let withdrawn = after(&procedure, &[(0, Act::Withdraw)]);
        assert!([0, 1].iter().all(|who| !may(&procedure, &withdrawn, *who, Action::Write)));
    }
}

/// One change to the shared workflow, and words of the fault that it makes.
const BROKEN: &[(&str, &str, &str)] = &[
    (
        "action = \"decline_closing\"\nfrom = [\"answered\", ",
        "action = \"decline_closing\"\nfrom = [",
        "nobody-can(state=answered, wanted=`decline_closing`)",
    ),
    (
        "action = \"agree_closing\"\nfrom = [\"answered\", ",
        "action = \"agree_closing\"\nfrom = [\"referred\", \"answered\", ",
        "not-asked(action=agree_closing, state=referred, wanted=propose_closing)",
    ),
    (
        "action = \"propose_closing\"\nfrom = [\"accepted\", ",
        "action = \"propose_closing\"\nto = \"closed\"\nfrom = [\"accepted\", ",
        "keeps-state(action=propose_closing)",
    ),
    (
        "action = \"write\"\nfrom = [\"sent\", ",
        "action = \"write\"\nfrom = [\"draft\", \"sent\", ",
        "not-running(action=write, state=draft)",
    ),
];

#[test]
fn each_wrong_shape_of_closing_by_agreement_is_found() {
    for (sound, broken, expected) in BROKEN {
        assert!(SHARED.contains(sound), "{sound}");
        let source = format!("{SMALL}{}", SHARED.replacen(sound, broken, 1));
        let found = check(&definition(&source), "procedure.toml", &source);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|fault| fault.contains(expected)), "{broken}: {all:#?}");
    }
}

proptest! {
    #[test]
    fn nothing_is_closed_by_agreement_that_the_other_side_did_not_propose_last(
        tries in prop::collection::vec((0_u128..2, 0_usize..6), 1..40),
    ) {
        let procedure = definition(&format!("{SMALL}{SHARED}"));
        let mut exchange = after(&procedure, &[(1, ACCEPT)]);
        let mut proposed_by = None;
        for (who, number) in tries {
            let act = [
                Act::ProposeClosing, AGREE, Act::DeclineClosing, Act::Write, Act::AskClarification, Act::Clarify,
            ][number].clone();
            let Ok(done) = decided(&procedure, &exchange, who, &act, &words("x"), NOW) else { continue };
            // What is closed stays so, whoever writes afterwards.
            prop_assert_eq!(is_closed(&done.exchange), is_closed(&exchange) || act == AGREE);
            match act {
                Act::AgreeClosing { .. } | Act::DeclineClosing => prop_assert_eq!(proposed_by.take(), Some(1 - who)),
                Act::ProposeClosing => prop_assert_eq!(proposed_by.replace(who), None),
                Act::Write => {}
                _ => proposed_by = None,
            }
            exchange = done.exchange;
        }
    }
}
