//! Who sees an exchange and why: what is explained is what the rules do.

use crate::coordination::then;
use crate::moves::{
    ACCEPT, AUTHORITIES, COMMISSION, COORDINATORS, NOW, SHIPPED, act_of, after, authority, decided_with,
    definition, person, sent, words,
};
use crate::referral::{refuse, with_opinion};
use domain::access::who_sees::{self, Reason, authorities};
use domain::access::{Person, Scope};
use domain::accounts::{Role, Roles};
use domain::exchanges::coordination::coordinators_seen;
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::{Act, Action, Exchange};
use domain::ids::PersonId;
use domain::procedures::{Entries, Procedure};
use proptest::prelude::*;
use time::Duration;
use uuid::Uuid;

/// What authority `reader` reads of each authority: its number, why it sees the exchange, and how much.
fn told(exchange: &Exchange, procedure: &Procedure, reader: u128) -> Vec<(u128, Reason, Option<Sight>)> {
    let all = authorities(exchange, procedure, authority(reader));
    all.into_iter().map(|one| (one.authority.0.as_u128() - 1, one.reason, one.sight)).collect()
}

#[test]
fn both_sides_are_told_what_the_other_one_sees_before_and_after_acceptance() {
    let procedure = definition(&SHIPPED);
    for (exchange, theirs) in
        [(sent(&procedure), Sight::BeforeAcceptance), (after(&procedure, &[(1, ACCEPT)]), Sight::Everything)]
    {
        for reader in [0, 1] {
            let expected =
                [(0, Reason::Author, Some(Sight::Everything)), (1, Reason::Recipient, Some(theirs))];
            assert_eq!(told(&exchange, &procedure, reader), expected, "{reader}");
        }
    }
}

#[test]
fn who_passed_it_on_sees_nothing_any_more_and_the_authority_of_a_part_learns_of_no_other_part() {
    let procedure = definition(&SHIPPED);
    let forwarded = after(&procedure, &[(1, Act::Forward { recipient: Some(authority(2)) })]);
    let former = (1, Reason::Former, None);
    assert!(
        told(&forwarded, &procedure, 0).contains(&former)
            && told(&forwarded, &procedure, 2).contains(&former)
    );

    let part = Act::Split { recipient: Some(authority(2)), questions: vec!["own_2".to_owned()] };
    let split = after(&procedure, &[(1, ACCEPT), (1, part)]);
    let given = (2, Reason::Part, Some(Sight::BeforeAcceptance));
    for reader in [0, 1, 2] {
        assert!(told(&split, &procedure, reader).contains(&given), "{reader}");
    }
    let mut more = split;
    let mut other = more.sides[2].clone();
    other.authority = authority(3);
    more.sides.push(other);
    let known = |reader| told(&more, &procedure, reader).into_iter().map(|(n, ..)| n).collect::<Vec<_>>();
    assert_eq!((known(2), known(1)), (vec![0, 1, 2], vec![0, 1, 2, 3]));
}

#[test]
fn the_other_side_learns_of_a_coordinator_once_it_has_taken_the_exchange_up() {
    let procedure = definition(&SHIPPED);
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    let held = decided_with(&procedure, &accepted, 1, &Act::Reply, (&Entries::default(), true), NOW);
    let held = held.unwrap().exchange;
    let coordinator = COORDINATORS[1];
    let called = (coordinator, Reason::Called, Some(Sight::HeaderOnly));
    assert!(
        told(&held, &procedure, 1).contains(&called)
            && told(&held, &procedure, coordinator).contains(&called)
    );
    assert!(told(&held, &procedure, 0).iter().all(|(n, ..)| *n != coordinator));
    let taken = decided_with(&procedure, &held, coordinator, &Act::TakeUp, (&words("x"), false), NOW);
    let taken = told(&taken.unwrap().exchange, &procedure, 0);
    assert!(taken.contains(&(coordinator, Reason::Coordinator, Some(Sight::Everything))));
}

#[test]
fn everyone_learns_that_the_commission_is_asked_for_its_opinion_and_helps_neither_side() {
    let procedure = with_opinion();
    let turned_down = after(&procedure, &[(1, ACCEPT), (1, refuse(&procedure))]);
    let asked = then(&procedure, &turned_down, &[(0, Act::ReferToCommission)]);
    let taken_up = then(&procedure, &asked, &[(COMMISSION, Act::TakeUp)]);
    for (exchange, reason, sight) in
        [(asked, Reason::Called, Sight::HeaderOnly), (taken_up, Reason::Coordinator, Sight::Everything)]
    {
        for reader in [0, 1, COMMISSION] {
            let all = authorities(&exchange, &procedure, authority(reader));
            let found = all.iter().find(|one| one.authority == authority(COMMISSION)).unwrap();
            assert_eq!((found.reason, found.sight, found.helps), (reason, Some(sight), None), "{reader}");
        }
    }
}

#[test]
fn a_colleague_who_reads_only_for_somebody_absent_is_told_so() {
    let procedure = definition(&SHIPPED);
    let exchange = after(&procedure, &[(1, ACCEPT)]);
    let lent: Roles = [(procedure.procedure.clone(), Role::Viewer)].into();
    let own: Roles = [(procedure.procedure.clone(), Role::Allocator)].into();
    let roles = own.standing_in(PersonId(Uuid::from_u128(51)), lent);
    let deputy = Person { id: PersonId(Uuid::from_u128(50)), roles, ..person(&procedure, 1) };
    let seen = who_sees::person(&exchange, &procedure, &deputy).unwrap();
    assert_eq!((seen.sight, seen.stands_in, seen.roles), (Sight::Everything, true, vec![Role::Allocator]));
}

const fn amount(sight: Sight) -> u8 {
    match sight {
        Sight::HeaderOnly => 0,
        Sight::BeforeAcceptance => 1,
        Sight::Everything => 2,
    }
}

fn some_roles() -> impl Strategy<Value = Vec<Role>> {
    prop::sample::subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len())
}

proptest! {
    #[test]
    fn what_is_explained_is_what_the_rules_do(
        tries in prop::collection::vec((0..AUTHORITIES, 0..Action::ALL.len(), 0..AUTHORITIES, any::<bool>()), 0..60),
        (has_allocation, is_assigned) in any::<(bool, bool)>(),
        (own, lent) in (some_roles(), some_roles()),
    ) {
        let procedure = definition(&SHIPPED);
        let mut exchange = sent(&procedure);
        let mut now = NOW;
        for (who, action, number, needs_approval) in tries {
            now += Duration::hours(7);
            let Some(act) = act_of(&procedure, Action::ALL[action], number, now.date()) else { continue };
            let said = words("Não percebemos.");
            if let Ok(after) = decided_with(&procedure, &exchange, who, &act, (&said, needs_approval), now) {
                exchange = after.exchange;
            }
        }
        let id = PersonId(Uuid::from_u128(50));
        for side in &mut exchange.sides {
            side.has_allocation = has_allocation;
            side.assigned = is_assigned.then_some(id);
        }
        let roles = |held: &[Role]| held.iter().map(|role| (procedure.procedure.clone(), *role)).collect::<Roles>();
        let all = roles(&own).standing_in(PersonId(Uuid::from_u128(51)), roles(&lent));
        for n in 0..AUTHORITIES {
            let person = Person { id, authority: authority(n), roles: all.clone() };
            let known = authorities(&exchange, &procedure, person.authority);
            for one in &known {
                prop_assert_eq!(one.sight.is_none(), exchange.is_former(one.authority));
            }
            let takes_part = exchange.participation_of(person.authority).is_some();
            let is_found = Scope::reading(&person).procedures().contains(&procedure.procedure) && takes_part;
            let seen = who_sees::person(&exchange, &procedure, &person);
            prop_assert_eq!(seen.is_some(), is_found);
            let Some(seen) = seen else { continue };
            prop_assert_eq!(seen.sight, sight(&exchange, &procedure, &person));
            prop_assert_eq!(&seen.roles, &own);
            prop_assert_eq!(seen.is_assigned, is_assigned);
            prop_assert!(!seen.stands_in || !lent.is_empty());
            prop_assert!(seen.stands_in || !own.is_empty());
            let ours = known.iter().find(|one| one.authority == person.authority).and_then(|one| one.sight);
            prop_assert!(amount(seen.sight) <= amount(ours.expect("the own authority takes part")));
            let helpers: Vec<_> = coordinators_seen(&exchange, person.authority).into_iter().map(|(one, _)| one).collect();
            for (coordinator, _) in exchange.coordinators() {
                let is_listed = known.iter().any(|one| one.authority == coordinator);
                prop_assert_eq!(is_listed, helpers.contains(&coordinator));
            }
        }
    }
}
