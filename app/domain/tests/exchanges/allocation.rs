//! What comes in to an authority that allocates: it waits until somebody there is given it.

use crate::moves::{ACCEPT, NOW, SHIPPED, authority, decided, definition, person, sent, words};
use domain::access::Person;
use domain::accounts::Role;
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::{Action, Exchange, Help, Part, PartState, available_actions};
use domain::ids::PersonId;
use domain::problem::Refusal;
use domain::procedures::Procedure;
use uuid::Uuid;

/// A request that authority 1 has received and gives to somebody before anybody works on it.
fn waiting(procedure: &Procedure) -> Exchange {
    let mut exchange = sent(procedure);
    exchange.sides[1].has_allocation = true;
    exchange
}

/// Somebody of authority 1.
fn holding(procedure: &Procedure, roles: &[Role]) -> Person {
    let roles = roles.iter().map(|role| (procedure.procedure.clone(), *role)).collect();
    Person { id: PersonId(Uuid::from_u128(50)), authority: authority(1), roles }
}

#[test]
fn nobody_acts_on_what_waits_or_reads_more_than_its_header() {
    let procedure = definition(&SHIPPED);
    let exchange = waiting(&procedure);
    assert!(exchange.waits_for_allocation(authority(1)));
    let handler = person(&procedure, 1);
    assert!(available_actions(&exchange, &handler, &procedure).is_empty());
    assert_eq!(sight(&exchange, &procedure, &handler), Sight::HeaderOnly);
    let accepted = decided(&procedure, &exchange, 1, &ACCEPT, &words("x"), NOW);
    assert_eq!(accepted.unwrap_err().refusal, Refusal::WaitsForAllocation);

    let requester = person(&procedure, 0);
    assert!(!exchange.waits_for_allocation(authority(0)));
    assert!(available_actions(&exchange, &requester, &procedure).contains(&Action::Withdraw));
    assert_eq!(sight(&exchange, &procedure, &requester), Sight::Everything);
}

#[test]
fn once_somebody_has_it_everybody_works_on_it_as_elsewhere() {
    let procedure = definition(&SHIPPED);
    let mut exchange = waiting(&procedure);
    exchange.sides[1].assigned = Some(PersonId(Uuid::from_u128(50)));
    let handler = person(&procedure, 1);
    let elsewhere = available_actions(&sent(&procedure), &handler, &procedure);
    assert_eq!(available_actions(&exchange, &handler, &procedure), elsewhere);
    assert_eq!(sight(&exchange, &procedure, &handler), Sight::BeforeAcceptance);
    assert!(exchange.is_allocated_at(authority(1)) && !exchange.waits_for_allocation(authority(1)));
}

#[test]
fn who_allocates_sends_away_what_belongs_elsewhere_only_where_the_own_role_allows_it() {
    let procedure = definition(&SHIPPED);
    let exchange = waiting(&procedure);
    let actions = |roles: &[Role]| available_actions(&exchange, &holding(&procedure, roles), &procedure);
    assert!(actions(&[Role::Allocator]).is_empty());
    assert!(actions(&[Role::Handler]).is_empty());
    for allocates in [Role::Allocator, Role::Supervisor] {
        assert_eq!(actions(&[Role::Handler, allocates]), [Action::Refuse, Action::Forward], "{allocates:?}");
    }
}

#[test]
fn supervisors_see_what_waits_and_those_who_allocate_its_header() {
    let procedure = definition(&SHIPPED);
    let exchange = waiting(&procedure);
    let sees = |roles: &[Role]| sight(&exchange, &procedure, &holding(&procedure, roles));
    assert_eq!(sees(&[Role::Supervisor]), Sight::BeforeAcceptance);
    assert_eq!(sees(&[Role::Allocator]), Sight::HeaderOnly);
    assert_eq!(sees(&[Role::Allocator, Role::Handler]), Sight::HeaderOnly);
    assert_eq!(sees(&[Role::Viewer]), Sight::HeaderOnly);
}

#[test]
fn only_what_came_in_and_was_not_accepted_is_new() {
    let procedure = definition(&SHIPPED);
    let exchange = waiting(&procedure);
    let accepted = Exchange { accepted_at: Some(NOW), ..exchange.clone() };
    assert!(exchange.is_new_to(authority(1)) && !accepted.is_new_to(authority(1)));
    assert!(!exchange.is_new_to(authority(0)) && !exchange.is_new_to(authority(2)));

    let mut called = exchange.clone();
    called.sides[1].help =
        Some(Help { authority: authority(0), called_at: NOW, taken_up_at: None, copy: None });
    assert!(!called.is_new_to(authority(1)), "coordinators take up what they are called in for");

    for (state, expected) in
        [(PartState::Sent, true), (PartState::Accepted, false), (PartState::Answered, false)]
    {
        let mut split = accepted.clone();
        split.sides[1].part = Some(Part {
            number: 1,
            questions: vec!["own_1".to_owned()],
            given_by: authority(2),
            state,
            given_at: NOW,
            accepted_at: None,
            partly_at: None,
            ended_at: None,
        });
        assert_eq!(split.is_new_to(authority(1)), expected, "{state:?}");
    }
}
