//! Sixty-four people act on one exchange at the same moment: one order of what they did explains what all of them saw.

use crate::stories;
use domain::exchanges::{Act, Action};
use domain::ids::{ExchangeId, Revision};
use domain::problem::Refusal;
use futures::future::join_all;
use operations::exchanges::{ActTexts, act, view};
use operations::testing::{World, ZAB, key};
use operations::{Caller, Error};
use std::collections::BTreeMap;
use time::Duration;

/// What one of them saw, tried, and was told.
struct Try {
    person: &'static str,
    seen: Revision,
    state: String,
    actions: Vec<Action>,
    tried: Action,
    told: Result<(), Error>,
}

/// An act of this person; which one goes by the number.
fn act_of(person: &str, number: usize, caller: &Caller) -> Act {
    let date = Some(caller.today() + Duration::days(i64::try_from(10 + number % 5).unwrap()));
    match (person, number % 4) {
        ("ana", 0) => Act::Clarify,
        ("ana", 1 | 2) => Act::AgreeDate,
        (_, 1) => Act::AskClarification,
        (_, 2) => Act::AgreeDate,
        ("ana", _) | (_, 3) => Act::ProposeDate { date },
        _ => Act::Accept { other_date: None },
    }
}

async fn attempt(caller: Caller, person: &'static str, id: ExchangeId, number: usize) -> Try {
    let seen = view(&caller, id).await.unwrap();
    let done = act_of(person, number, &caller);
    let tried = done.action();
    let said = [("message", "Porquê?"), ("message.lang", "pt")];
    let texts = ActTexts { message: said.into_iter().collect(), ..ActTexts::default() };
    let told = act(&caller, id, seen.revision, key(), done, texts).await;
    Try { person, seen: seen.revision, state: seen.state, actions: seen.actions, tried, told }
}

async fn all_at_once(world: &World, id: ExchangeId) -> Vec<Try> {
    let mut running = Vec::new();
    for number in 0..64 {
        let person = ["ana", "kai", "karin"][number % 3];
        running.push(tokio::spawn(attempt(world.caller(person).await, person, id, number / 3)));
    }
    join_all(running).await.into_iter().map(Result::unwrap).collect()
}

stories! {
    async fn one_order_of_events_explains_what_sixty_four_saw(world) {
        let id = world.sent_by("ana", ZAB).await;
        let first = world.revision("ana", id).await;
        let mut tries = all_at_once(world, id).await;
        tries.extend(all_at_once(world, id).await);
        let last = view(&world.caller("ana").await, id).await.unwrap();

        // Each change was made on another revision, and none is missing in between.
        let mut done: Vec<&Try> = tries.iter().filter(|one| one.told.is_ok()).collect();
        done.sort_by_key(|one| one.seen);
        let expected: Vec<Revision> = std::iter::successors(Some(first), |at| Some(at.next())).take(done.len()).collect();
        assert_eq!(done.iter().map(|one| one.seen).collect::<Vec<_>>(), expected);
        assert_eq!(expected.last().map(|at| at.next()), Some(last.revision));
        assert!(!done.is_empty());

        // The history tells the same order.
        let told: Vec<&str> =
            last.history.iter().filter(|line| !line.is_internal).map(|line| line.event.as_str()).skip(1).collect();
        assert_eq!(told, done.iter().map(|one| one.tried.code()).collect::<Vec<_>>());

        // Whoever saw the same revision saw the same state, and on one side the same buttons.
        let mut states: BTreeMap<Revision, &str> = BTreeMap::new();
        let mut buttons: BTreeMap<(Revision, bool), &[Action]> = BTreeMap::new();
        for one in &tries {
            assert_eq!(*states.entry(one.seen).or_insert(&one.state), one.state);
            let side = (one.seen, one.person == "ana");
            assert_eq!(*buttons.entry(side).or_insert(&one.actions), one.actions);
            assert!(one.told.is_err() || one.actions.contains(&one.tried), "{:?} had no button", one.tried);
        }

        // Who was slower is told so, or that the act does not fit; nothing else went wrong.
        for one in &tries {
            match &one.told {
                Ok(()) | Err(Error::Stale) => {}
                Err(Error::Refused(refused)) => assert!(
                    matches!(
                        refused.refusal,
                        Refusal::NotNow | Refusal::NotYourSide | Refusal::NoDateProposed | Refusal::Incomplete
                    ),
                    "{refused:?}"
                ),
                Err(other) => panic!("{:?}: {other}", one.tried),
            }
        }
        world.verified_entries().await;
    }
}
