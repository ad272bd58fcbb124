//! How an authority works in a procedure, as the server renders it: what it chooses itself, and what the definition says.

use app::authorities::components::access_list::{AccessList, HAS_ALLOCATION, REPLIES, REQUESTS};
use app::i18n::Locale;
use app::visit::Visit;
use domain::authorities::view::AccessView;
use domain::authorities::{AccessState, AccessStep, Switches};
use domain::ids::AuthorityId;
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::definition::CoordinatorRule;
use leptos::prelude::*;
use uuid::Uuid;

fn granted(approves_requests: CoordinatorRule, approves_replies: CoordinatorRule) -> AccessView {
    AccessView {
        procedure: ProcedureId::new("find_vessel").unwrap(),
        name: "Find a vessel".to_owned(),
        area: "Ships".to_owned(),
        state: Some(AccessState::Granted),
        switches: Switches {
            has_allocation: true,
            requests_need_approval: false,
            replies_need_approval: true,
        },
        approves_requests,
        approves_replies,
        in_charge: Vec::new(),
        mailbox: None,
        steps: vec![AccessStep::Change],
        running: 0,
    }
}

fn list(access: Vec<AccessView>) -> String {
    Owner::new().with(|| {
        provide_context(Locale(Language::En));
        provide_context(Visit::nobody());
        view! { <AccessList authority=AuthorityId(Uuid::from_u128(1)) access=access/> }.to_html()
    })
}

fn html(approves_requests: CoordinatorRule, approves_replies: CoordinatorRule) -> String {
    list(vec![granted(approves_requests, approves_replies)])
}

fn offers(html: &str) -> [bool; 3] {
    [HAS_ALLOCATION, REQUESTS, REPLIES].map(|code| html.contains(&format!("value=\"{code}\"")))
}

#[test]
fn an_authority_chooses_where_the_definition_leaves_it_the_choice() {
    let html = html(CoordinatorRule::Optional, CoordinatorRule::Optional);
    assert_eq!(offers(&html), [true, true, true], "{html}");
    assert!(html.contains("Allocation of incoming requests · Approval of replies"), "{html}");
}

#[test]
fn what_the_definition_says_of_coordinators_is_read_and_not_chosen() {
    let html = html(CoordinatorRule::Mandatory, CoordinatorRule::Never);
    assert_eq!(offers(&html), [true, false, false], "{html}");
    for line in ["Approval of outgoing requests: Always, by a coordinator", "Approval of replies: Never"] {
        assert!(html.contains(line), "{html}");
    }
}

#[test]
fn access_stands_by_how_far_it_has_come_and_many_of_a_kind_are_folded_with_their_number() {
    let one = |n: usize, state| AccessView {
        procedure: ProcedureId::new(&format!("procedure_{n}")).unwrap(),
        state,
        ..granted(CoordinatorRule::Optional, CoordinatorRule::Optional)
    };
    let mut access: Vec<AccessView> = (0..8).map(|n| one(n, None)).collect();
    access.push(one(8, Some(AccessState::Ended)));
    access.push(one(9, Some(AccessState::Granted)));
    let html = list(access);
    let folds: Vec<&str> = html.split("<details").skip(1).collect();
    let [granted, nothing] = folds.as_slice() else { panic!("{html}") };
    let is_open = |fold: &str| fold.split('>').next().is_some_and(|tag| tag.contains("open"));
    assert!(is_open(granted) && granted.contains("Access granted") && granted.contains("access-procedure_9"));
    assert!(!is_open(nothing) && nothing.contains("No access"), "{nothing}");
    assert!(nothing.contains(">9<"), "{nothing}");
    assert!((0..9).all(|n| nothing.contains(&format!("access-procedure_{n}"))), "{nothing}");
}
