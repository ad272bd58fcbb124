//! Before an authority loses the access with which it could act, what runs there goes over: all of it, or nothing.

use crate::moves::{ACCEPT, NOW, SHIPPED, after, authority, definition, person, sent};
use domain::exchanges::event::EventKind;
use domain::exchanges::part::shows_event;
use domain::exchanges::succession::{Held, Successor, hand_over, path, shows};
use domain::exchanges::transition::Refused;
use domain::exchanges::{Act, Action, Decided, Exchange, Help, Lifecycle, Participation};
use domain::ids::{AuthorityId, ExchangeId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::Procedure;
use domain::procedures::admission::Unfit;
use domain::procedures::definition::Ending;
use proptest::prelude::*;
use uuid::Uuid;

/// Who loses its access.
const FROM: u128 = 1;
/// Who takes over.
const TO: u128 = 2;

fn held(exchange: Exchange) -> Held {
    Held { exchange, can_be_taken: true, unfit: None }
}

fn chosen(n: u128) -> Option<Successor> {
    Some(Successor { authority: authority(n), is_of_same_state: true, has_people: false })
}

fn given(procedure: &Procedure, all: &[Held], successor: Option<Successor>) -> Result<Vec<Decided>, Refused> {
    hand_over(all, authority(FROM), successor, "successor", &person(procedure, 4), NOW)
}

/// What is wrong with the successor, with the number that is named.
fn wrong(procedure: &Procedure, all: &[Held], successor: Option<Successor>) -> (ProblemCode, Option<String>) {
    let refused = given(procedure, all, successor).unwrap_err();
    let [FieldProblem { path, code, arguments }] = refused.problems.as_slice() else {
        panic!("{:?}", refused.problems)
    };
    assert_eq!((refused.refusal, path.as_str()), (Refusal::Incomplete, "successor"));
    (*code, arguments.get("count").cloned())
}

#[test]
fn the_successor_stands_where_the_other_stood_and_nothing_else_changes() {
    let procedure = definition(&SHIPPED);
    let mut exchange = after(&procedure, &[(1, ACCEPT)]);
    for part in &mut exchange.sides {
        part.own_reference = Some(part.side.clone());
    }
    let [one]: [Decided; 1] =
        given(&procedure, &[held(exchange.clone())], chosen(TO)).unwrap().try_into().unwrap();
    let next = &one.exchange;
    assert_eq!(next.side_of(authority(TO)), exchange.side_of(authority(FROM)));
    assert!(next.is_former(authority(FROM)) && next.participation_of(authority(FROM)).is_none());
    let place = next.participation_of(authority(TO)).unwrap();
    assert_eq!((place.assigned, place.own_reference.as_deref()), (None, Some(place.side.as_str())));
    assert_eq!((&next.lifecycle, next.dates), (&exchange.lifecycle, exchange.dates));
    assert_eq!((next.accepted_at, next.changed_at), (exchange.accepted_at, exchange.changed_at));
    let [event] = one.events.as_slice() else { panic!("{:?}", one.events) };
    let ids = [FROM, TO].map(|n| Some(authority(n).to_string()));
    assert_eq!((event.kind, [event.from.clone(), event.to.clone()]), (EventKind::Succeeded, ids));
    assert_eq!(event.tell, [authority(0), authority(TO)]);
    assert_eq!((event.person, event.authority), (Some(person(&procedure, 4).id), Some(authority(4))));
}

#[test]
fn who_was_called_in_for_the_other_and_who_has_a_part_of_it_turn_to_the_successor() {
    let procedure = definition(&SHIPPED);
    let split = Act::Split { recipient: Some(authority(2)), questions: vec!["own_2".to_owned()] };
    let mut exchange = after(&procedure, &[(1, ACCEPT), (1, split)]);
    let help = Help { authority: authority(FROM), called_at: NOW, taken_up_at: None, copy: None };
    exchange.sides.push(Participation { help: Some(help), ..Participation::new(authority(5), "helping") });
    exchange.confidential_documents = vec![authority(0), authority(FROM)];
    let [one]: [Decided; 1] = given(&procedure, &[held(exchange)], chosen(3)).unwrap().try_into().unwrap();
    assert_eq!(one.exchange.help_of(authority(5)).map(|help| help.authority), Some(authority(3)));
    assert_eq!(one.exchange.part_of(authority(2)).map(|part| part.given_by), Some(authority(3)));
    assert_eq!(one.exchange.confidential_documents, [authority(0), authority(3)]);
}

#[test]
fn who_takes_a_part_over_is_its_last_holder_and_reads_what_was_done_with_it_before() {
    let procedure = definition(&SHIPPED);
    let split = Act::Split { recipient: Some(authority(2)), questions: vec!["own_2".to_owned()] };
    let exchange = after(&procedure, &[(1, ACCEPT), (1, split), (2, Act::AcceptPart)]);
    let all = [held(exchange)];
    let done = hand_over(&all, authority(2), chosen(3), "successor", &person(&procedure, 4), NOW).unwrap();
    let [one]: [Decided; 1] = done.try_into().unwrap();
    let next = &one.exchange;
    let holders: Vec<AuthorityId> =
        next.holders_of(next.part_of(authority(3)).unwrap()).map(|side| side.authority).collect();
    assert_eq!(holders, [authority(2), authority(3)]);
    let last = next.sides.iter().filter(|side| next.is_last_holder(side));
    assert_eq!(last.map(|side| side.authority).collect::<Vec<_>>(), [authority(3)]);
    let kind = EventKind::Done(Action::AcceptPart);
    for (reader, by, reads) in [(3, 2, true), (3, 3, true), (3, 1, false), (1, 2, true)] {
        assert_eq!(
            shows_event(next, authority(reader), kind, Some(authority(by))),
            reads,
            "{reader} of {by}"
        );
    }
}

#[test]
fn of_a_part_or_of_a_call_that_changes_hands_learns_only_who_knows_of_it() {
    let procedure = definition(&SHIPPED);
    let split = Act::Split { recipient: Some(authority(2)), questions: vec!["own_2".to_owned()] };
    let mut exchange = after(&procedure, &[(1, ACCEPT), (1, split)]);
    let given = exchange.participation_of(authority(2)).unwrap().clone();
    exchange.sides.push(Participation { authority: authority(3), ..given });
    let help = Help { authority: authority(1), called_at: NOW, taken_up_at: None, copy: None };
    exchange.sides.push(Participation { help: Some(help), ..Participation::new(authority(5), "helping") });
    let person = person(&procedure, 4);
    let turned = |from| {
        let all = [held(exchange.clone())];
        let done = hand_over(&all, authority(from), chosen(7), "successor", &person, NOW);
        let [one]: [Decided; 1] = done.unwrap().try_into().unwrap();
        let shown = |n: &u128| shows(&one.exchange, authority(*n), authority(7));
        let shown: Vec<AuthorityId> = [0, 1, 2, 3, 7].into_iter().filter(shown).map(authority).collect();
        (one.events.as_slice()[0].tell.clone(), shown)
    };
    let (told, shown) = turned(2);
    assert!([0, 1, 7].iter().all(|n| told.contains(&authority(*n))), "{told:?}");
    assert!(!told.contains(&authority(3)) && !shown.contains(&authority(3)), "who has another part");
    let (told, shown) = turned(5);
    assert_eq!((told, shown), ([1, 7].map(authority).to_vec(), [1, 7].map(authority).to_vec()));
}

#[test]
fn who_is_not_admitted_to_some_of_it_takes_nothing_over_and_is_told_why() {
    let procedure = definition(&SHIPPED);
    let unfit = |why| Held { unfit: Some(why), ..held(sent(&procedure)) };
    let all = [held(sent(&procedure)), unfit(Unfit::Kind), unfit(Unfit::Level)];
    let found = wrong(&procedure, &all, chosen(TO));
    assert_eq!(found, (ProblemCode::SuccessorNotAdmitted, Some("2".to_owned())));
    let refused = given(&procedure, &all, chosen(TO)).unwrap_err();
    assert_eq!(refused.problems[0].arguments["why"], "kind");
}

#[test]
fn without_a_fit_successor_nothing_is_handed_over_and_the_number_is_named() {
    let procedure = definition(&SHIPPED);
    let exchange = sent(&procedure);
    let all = [held(exchange.clone()), held(exchange.clone())];
    let number = |n: usize| Some(n.to_string());
    assert_eq!(wrong(&procedure, &all, None), (ProblemCode::ExchangesOpen, number(2)));
    assert_eq!(wrong(&procedure, &all, chosen(FROM)), (ProblemCode::NotASuccessor, None));
    let abroad = Some(Successor { authority: authority(TO), is_of_same_state: false, has_people: false });
    assert_eq!(wrong(&procedure, &all, abroad), (ProblemCode::NotASuccessor, None));
    let one_is_closed_to_it = [all[0].clone(), Held { can_be_taken: false, exchange, unfit: None }];
    assert_eq!(wrong(&procedure, &one_is_closed_to_it, chosen(TO)), (ProblemCode::NotASuccessor, None));
    assert_eq!(wrong(&procedure, &all, chosen(0)), (ProblemCode::SuccessorTakesPart, number(2)));
    assert!(given(&procedure, &[], None).unwrap().is_empty(), "nothing runs, and nobody is needed");
}

#[test]
fn people_who_go_with_their_authority_keep_what_they_had_and_what_is_closed_goes_too() {
    let procedure = definition(&SHIPPED);
    let mut running = after(&procedure, &[(1, ACCEPT)]);
    let colleague = person(&procedure, FROM).id;
    for part in running.sides.iter_mut().filter(|part| part.authority == authority(FROM)) {
        part.assigned = Some(colleague);
    }
    let mut closed = running.clone();
    let state = procedure.states.iter().find(|state| state.ending == Some(Ending::Closed)).unwrap();
    closed.lifecycle = Lifecycle::Closed { state: state.id.clone(), ending: Ending::Closed, at: NOW };
    let mut known = closed.clone();
    known.sides.push(Participation::new(authority(TO), procedure.answering_side()));
    let to = Some(Successor { authority: authority(TO), is_of_same_state: true, has_people: true });
    let not_asked = |exchange| Held { exchange, can_be_taken: false, unfit: None };
    let all = [held(running), not_asked(closed), not_asked(known)];
    let decided = given(&procedure, &all, to).unwrap();
    assert_eq!(decided.len(), 2, "what the successor reads already stays as it is");
    for one in &decided {
        let place = one.exchange.participation_of(authority(TO)).unwrap();
        assert_eq!(place.assigned, Some(colleague));
    }
    assert!(decided[1].events.as_slice()[0].tell.is_empty(), "what is closed waits for nobody");
}

#[test]
fn the_successor_is_named_for_one_procedure_or_for_all() {
    let procedure = definition(&SHIPPED).procedure;
    assert_eq!(path(None), "successor");
    assert_eq!(path(Some(&procedure)), format!("successor.{procedure}"));
}

/// Some running exchanges in which the authority takes part on either side; in some of them another one does too.
fn running() -> impl Strategy<Value = Vec<Held>> {
    let one = (any::<bool>(), 2_u128..6, any::<bool>());
    prop::collection::vec(one, 0..6).prop_map(|all| {
        let procedure = definition(&SHIPPED);
        all.into_iter()
            .enumerate()
            .map(|(n, (asks, other, can_be_taken))| {
                let mut exchange = sent(&procedure);
                exchange.id = ExchangeId(Uuid::from_u128(n.try_into().unwrap()));
                for part in &mut exchange.sides {
                    part.authority = if (part.side == procedure.initiating_side()) == asks {
                        authority(FROM)
                    } else {
                        authority(other)
                    };
                }
                Held { exchange, can_be_taken, unfit: None }
            })
            .collect()
    })
}

proptest! {
    /// Nothing that runs is left with an authority that cannot act in it: neither with the one that loses its access, nor
    /// with one that could not act.
    #[test]
    fn no_running_exchange_is_left_with_an_authority_that_cannot_act_on_it(
        all in running(),
        successor in prop::option::of(0_u128..6),
        is_of_same_state in any::<bool>(),
    ) {
        let procedure = definition(&SHIPPED);
        let is_active = |exchange: &Exchange, who: AuthorityId| exchange.participation_of(who).is_some();
        let to = successor.map(|n| Successor { authority: authority(n), is_of_same_state, has_people: false });
        match given(&procedure, &all, to) {
            Err(refused) => {
                prop_assert!(!all.is_empty());
                prop_assert_eq!(refused.problems.len(), 1);
            }
            Ok(decided) => {
                prop_assert_eq!(decided.len(), all.len());
                prop_assert!(all.iter().all(|one| one.can_be_taken), "somebody there can act in each");
                for (before, after) in all.iter().zip(&decided) {
                    let (before, after) = (&before.exchange, &after.exchange);
                    let to = to.expect("somebody was chosen").authority;
                    prop_assert!(!is_active(after, authority(FROM)) && is_active(after, to));
                    prop_assert_eq!(after.side_of(to), before.side_of(authority(FROM)));
                    let others = |exchange: &Exchange, but: AuthorityId| -> Vec<AuthorityId> {
                        let active = exchange.sides.iter().filter(|part| part.is_active);
                        active.map(|part| part.authority).filter(|one| *one != but).collect()
                    };
                    prop_assert_eq!(others(after, to), others(before, authority(FROM)));
                    let is_open = matches!(after.lifecycle, Lifecycle::Open { .. });
                    prop_assert!(is_open);
                    prop_assert_eq!(&after.lifecycle, &before.lifecycle);
                }
            }
        }
    }
}
