//! Requests that are split, and confidential ones.

use crate::coordination::{SHARED, SMALL};
use crate::moves::{
    ABROAD, ACCEPT, NOT_ADMITTED, NOW, SHIPPED, after, authority, decided, definition, person, words,
};
use domain::access::policy::sees_personal_data;
use domain::exchanges::event::EventKind;
use domain::exchanges::inbox::{Bucket, bucket};
use domain::exchanges::part::{
    about, answers_seen, answers_with, may_attach, questions_of, request_seen, shows_document, shows_event,
};
use domain::exchanges::{Act, Action, Exchange, PartState, available_actions};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::check::check;
use domain::procedures::{Entries, Procedure};
use proptest::prelude::*;

/// The second of the two questions goes to authority 2.
fn split() -> Act {
    Act::Split { recipient: Some(authority(2)), questions: vec!["own_2".to_owned()] }
}

fn split_exchange(procedure: &Procedure, more: &[(u128, Act)]) -> Exchange {
    let mut acts = vec![(1, ACCEPT), (1, split())];
    acts.extend(more.iter().cloned());
    after(procedure, &acts)
}

fn refused(procedure: &Procedure, exchange: &Exchange, who: u128, act: &Act) -> Refusal {
    decided(procedure, exchange, who, act, &words("x"), NOW).unwrap_err().refusal
}

fn state(exchange: &Exchange) -> PartState {
    let part = exchange.sides.iter().find_map(|side| side.part.as_ref());
    part.expect("there is a part").state
}

#[test]
fn a_part_is_accepted_asked_about_and_answered_beside_the_whole() {
    let procedure = definition(&SHIPPED);
    let exchange = split_exchange(&procedure, &[]);
    assert_eq!((exchange.dates, exchange.terms.len()), (after(&procedure, &[(1, ACCEPT)]).dates, 0));
    assert_eq!(exchange.state(""), Some("accepted"));
    let pile = |exchange: &Exchange, n| bucket(exchange, &procedure, authority(n)).unwrap();
    assert_eq!(
        [0, 1, 2].map(|n| pile(&exchange, n)),
        [Bucket::WaitingForThem, Bucket::WaitingForUs, Bucket::WaitingForUs]
    );
    assert!(!sees_personal_data(&exchange, &procedure, &person(&procedure, 2)));
    assert_eq!(
        available_actions(&exchange, &person(&procedure, 2), &procedure),
        [Action::AcceptPart, Action::RefusePart, Action::MarkConfidential, Action::Write]
    );
    let exchange = split_exchange(&procedure, &[(2, Act::AcceptPart), (2, Act::AskPart)]);
    assert!(sees_personal_data(&exchange, &procedure, &person(&procedure, 2)));
    assert_eq!((state(&exchange), pile(&exchange, 0)), (PartState::Clarification, Bucket::WaitingForUs));
    assert_eq!(pile(&exchange, 2), Bucket::WaitingForThem);
    let clarify = Act::ClarifyPart { authority: Some(authority(2)) };
    let exchange = split_exchange(
        &procedure,
        &[(2, Act::AcceptPart), (2, Act::AskPart), (0, clarify), (2, Act::ReplyPart)],
    );
    assert_eq!((state(&exchange), exchange.state("")), (PartState::Answered, Some("accepted")));
    assert_eq!(
        available_actions(&exchange, &person(&procedure, 2), &procedure),
        [Action::MarkConfidential, Action::Write]
    );
    let answered = decided(&procedure, &exchange, 1, &Act::Reply, &words(""), NOW).unwrap();
    assert_eq!(answered.exchange.state(""), Some("answered"));
}

#[test]
fn the_reply_is_complete_only_when_every_part_is() {
    let procedure = definition(&SHIPPED);
    for more in [vec![], vec![(2, Act::AcceptPart)]] {
        let exchange = split_exchange(&procedure, &more);
        assert_eq!(refused(&procedure, &exchange, 1, &Act::Reply), Refusal::PartsOpen);
        decided(&procedure, &exchange, 1, &Act::ReplyPartly, &words(""), NOW).unwrap();
        let forward = Act::Forward { recipient: Some(authority(ABROAD)) };
        assert_eq!(refused(&procedure, &exchange, 1, &forward), Refusal::PartsOpen);
        let correct = Act::Correct { has_changes: true };
        assert_eq!(refused(&procedure, &exchange, 0, &correct), Refusal::PartsOpen);
    }
}

#[test]
fn some_answers_to_a_part_go_out_before_the_others_and_nothing_of_the_whole_moves() {
    let procedure = definition(&SHIPPED);
    let sent = split_exchange(&procedure, &[]);
    assert_eq!(refused(&procedure, &sent, 2, &Act::ReplyPartPartly), Refusal::NoSuchPart);
    let exchange = split_exchange(&procedure, &[(2, Act::AcceptPart)]);
    assert_eq!(refused(&procedure, &exchange, 1, &Act::ReplyPartPartly), Refusal::NotYourSide);
    let done = decided(&procedure, &exchange, 2, &Act::ReplyPartPartly, &words(""), NOW).unwrap();
    let event = &done.events.as_slice()[0];
    assert_eq!((event.kind, event.date), (EventKind::PartAnsweredPartly, None));
    assert_eq!(event.tell, [authority(0), authority(1)]);
    let partly = done.exchange;
    assert_eq!((state(&partly), partly.state("")), (PartState::Accepted, Some("accepted")));
    assert_eq!((partly.dates, &partly.terms, partly.answered_at), (exchange.dates, &exchange.terms, None));
    assert_eq!(refused(&procedure, &partly, 1, &Act::Reply), Refusal::PartsOpen);
    assert!(shows_event(&partly, authority(2), event.kind, event.authority));
    let rest = decided(&procedure, &partly, 2, &Act::ReplyPart, &words(""), NOW).unwrap();
    assert_eq!(rest.events.as_slice()[0].kind, EventKind::Done(Action::ReplyPart));
    assert_eq!(state(&rest.exchange), PartState::Answered);
    decided(&procedure, &rest.exchange, 1, &Act::Reply, &words(""), NOW).unwrap();
}

#[test]
fn what_is_answered_in_part_by_whoever_had_a_part_is_neither_passed_on_nor_corrected() {
    let procedure = definition(&SHIPPED);
    let forward = Act::Forward { recipient: Some(authority(2)) };
    let correct = Act::Correct { has_changes: true };
    let back = split_exchange(&procedure, &[(2, Act::AcceptPart), (2, Act::RefusePart)]);
    decided(&procedure, &back, 1, &forward, &words("x"), NOW).unwrap();
    assert!(available_actions(&back, &person(&procedure, 0), &procedure).contains(&Action::Correct));
    let partly = [(2, Act::AcceptPart), (2, Act::ReplyPartPartly), (2, Act::RefusePart)];
    let back = split_exchange(&procedure, &partly);
    assert_eq!(state(&back), PartState::Returned);
    let taken = Act::TakePartBack { authority: Some(authority(2)) };
    let again = split_exchange(&procedure, &[&partly[..], &[(1, split()), (1, taken)]].concat());
    for exchange in [back, again] {
        assert_eq!(refused(&procedure, &exchange, 1, &forward), Refusal::NotNow);
        assert_eq!(refused(&procedure, &exchange, 0, &correct), Refusal::NotNow);
        decided(&procedure, &exchange, 1, &Act::Reply, &words(""), NOW).unwrap();
    }
}

#[test]
fn a_part_is_answered_to_the_end_where_the_whole_has_to_be_too() {
    let source = SHIPPED.replace("action = \"reply_partly\"", "action = \"extend\"");
    let procedure = definition(&source);
    let exchange = split_exchange(&procedure, &[(2, Act::AcceptPart)]);
    assert_eq!(refused(&procedure, &exchange, 2, &Act::ReplyPartPartly), Refusal::NotNow);
    decided(&procedure, &exchange, 2, &Act::ReplyPart, &words(""), NOW).unwrap();
}

#[test]
fn a_refused_part_comes_back_and_who_gave_it_can_give_it_again_only_with_a_word() {
    let procedure = definition(&SHIPPED);
    let exchange = split_exchange(&procedure, &[(2, Act::AcceptPart)]);
    let silent = decided(&procedure, &exchange, 2, &Act::RefusePart, &Entries::default(), NOW).unwrap_err();
    assert_eq!(silent.problems[0].path, "message");
    let done = decided(&procedure, &exchange, 2, &Act::RefusePart, &words("x"), NOW).unwrap();
    assert_eq!(done.events.as_slice()[0].tell, [authority(0), authority(1)]);
    let back = done.exchange;
    assert_eq!(state(&back), PartState::Returned);
    assert!(back.is_former(authority(2)));
    assert_eq!(available_actions(&back, &person(&procedure, 2), &procedure), []);
    let request: Entries = [("own.1", "Qual?"), ("own.2", "Quando?")].into_iter().collect();
    assert_eq!(questions_of(&back, &procedure, &request, authority(1)), ["own_1", "own_2"]);
    let again = decided(&procedure, &back, 1, &split(), &Entries::default(), NOW).unwrap_err();
    assert_eq!(again.problems[0].path, "message");
    let again = decided(&procedure, &back, 1, &split(), &words("x"), NOW).unwrap();
    assert_eq!((state(&again.exchange), again.exchange.sides.len()), (PartState::Sent, 3));
}

#[test]
fn a_part_is_taken_back_by_who_gave_it_and_its_authority_is_told() {
    let procedure = definition(&SHIPPED);
    let exchange = split_exchange(&procedure, &[(2, Act::AcceptPart)]);
    let back = Act::TakePartBack { authority: Some(authority(2)) };
    let done = decided(&procedure, &exchange, 1, &back, &Entries::default(), NOW).unwrap();
    assert_eq!(done.events.as_slice()[0].tell, [authority(0), authority(2)]);
    assert_eq!(state(&done.exchange), PartState::Returned);
    let other = Act::TakePartBack { authority: Some(authority(0)) };
    assert_eq!(refused(&procedure, &exchange, 1, &other), Refusal::NotNow);
}

#[test]
fn the_number_of_a_part_is_that_of_the_whole_with_a_suffix() {
    let procedure = definition(&SHIPPED);
    let number = |exchange: &Exchange| {
        let part = exchange.sides.iter().find_map(|side| side.part.as_ref()).unwrap();
        part.number_in("PQ-2026-000001")
    };
    assert_eq!(number(&split_exchange(&procedure, &[])), "PQ-2026-000001/1");
    let again = split_exchange(&procedure, &[(2, Act::RefusePart), (1, split())]);
    assert_eq!(number(&again), "PQ-2026-000001/2");
    let forwarded = [(2, Act::RefusePart), (1, Act::Forward { recipient: Some(authority(2)) }), (2, ACCEPT)];
    let other = Act::Split { recipient: Some(authority(1)), questions: vec!["own_2".to_owned()] };
    let after_forwarding = split_exchange(&procedure, &[&forwarded[..], &[(2, other)]].concat());
    assert_eq!(number(&after_forwarding), "PQ-2026-000001/2", "whoever had the first has the whole now");
    let mut older = again;
    for part in older.sides.iter_mut().filter_map(|side| side.part.as_mut()) {
        part.number = 0;
    }
    assert_eq!(number(&older), "PQ-2026-000001");
}

/// Where the act lets the requester go on without the answer, it closes what is still open.
const ALONE: &str =
    "\n[[transition]]\naction = \"close\"\nfrom = [\"accepted\"]\nto = \"closed\"\nby = [\"requester\"]\n";

#[test]
fn what_is_open_of_the_parts_ends_with_the_whole_and_their_authorities_are_told() {
    let procedure = definition(&format!("{SMALL}{SHARED}{ALONE}"));
    let close = Act::Close { rating: None };
    for more in [vec![], vec![(2, Act::AcceptPart)]] {
        let exchange = split_exchange(&procedure, &more);
        let done = decided(&procedure, &exchange, 0, &close, &words(""), NOW).unwrap();
        assert_eq!((state(&done.exchange), done.exchange.has_open_parts()), (PartState::Returned, false));
        assert_eq!(done.events.as_slice()[0].tell, [authority(1), authority(2)]);
        assert_eq!(available_actions(&done.exchange, &person(&procedure, 2), &procedure), [Action::Write]);
        let pile = bucket(&done.exchange, &procedure, authority(2));
        assert_eq!(pile, Some(Bucket::Closed), "it still reads what was closed");
    }
    let answered = split_exchange(&procedure, &[(2, Act::AcceptPart), (2, Act::ReplyPart)]);
    let done = decided(&procedure, &answered, 0, &close, &words(""), NOW).unwrap();
    assert_eq!(state(&done.exchange), PartState::Answered);
}

#[test]
fn what_is_given_is_some_of_the_own_questions_to_a_new_authority_of_the_own_state() {
    let procedure = definition(&SHIPPED);
    let exchange = after(&procedure, &[(1, ACCEPT)]);
    let give = |n, questions: &[&str]| Act::Split {
        recipient: Some(authority(n)),
        questions: questions.iter().map(|id| (*id).to_owned()).collect(),
    };
    let code = |act: &Act| {
        let refused = decided(&procedure, &exchange, 1, act, &words("x"), NOW).unwrap_err();
        refused.problems.first().map(|problem| problem.code)
    };
    assert_eq!(code(&give(2, &[])), Some(ProblemCode::NoQuestion));
    assert_eq!(code(&give(2, &["own_3"])), Some(ProblemCode::NotAChoice));
    assert_eq!(code(&give(2, &["own_1", "own_2"])), Some(ProblemCode::NoQuestionLeft));
    for (n, expected) in
        [(1, Refusal::RecipientIsSelf), (0, Refusal::RecipientTakesPart), (ABROAD, Refusal::RecipientAbroad)]
    {
        assert_eq!(refused(&procedure, &exchange, 1, &give(n, &["own_2"])), expected);
    }
    let unfit = refused(&procedure, &exchange, 1, &give(NOT_ADMITTED, &["own_2"]));
    assert_eq!(unfit, Refusal::RecipientNotAdmitted);
    let given = split_exchange(&procedure, &[]);
    let twice = Act::Split { recipient: Some(authority(4)), questions: vec!["own_2".into()] };
    assert_eq!(refused(&procedure, &given, 1, &twice), Refusal::Incomplete);
    assert_eq!(refused(&procedure, &given, 2, &twice), Refusal::NotYourSide);
}

#[test]
fn the_new_authority_learns_of_its_part_and_of_nothing_else() {
    let procedure = definition(&SHIPPED);
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    let done = decided(&procedure, &accepted, 1, &split(), &Entries::default(), NOW).unwrap();
    let told: Vec<_> = done.events.as_slice().iter().map(|event| (event.kind, event.tell.clone())).collect();
    assert_eq!(
        told,
        [(EventKind::Done(Action::Split), vec![authority(0)]), (EventKind::PartReceived, vec![authority(2)])]
    );
    let partly = decided(&procedure, &done.exchange, 1, &Act::ReplyPartly, &words(""), NOW).unwrap();
    assert_eq!(partly.events.as_slice()[0].tell, [authority(0)]);
    let reads = |kind, by: u128| shows_event(&done.exchange, authority(2), kind, Some(authority(by)));
    assert!(reads(EventKind::Done(Action::Send), 0) && reads(EventKind::PartReceived, 2));
    assert!(!reads(EventKind::Done(Action::ReplyPartly), 1) && !reads(EventKind::PartReceived, 3));
    assert!(!reads(EventKind::Done(Action::AskClarification), 1));
    assert_eq!(done.exchange.counterpart_of("requester"), Some(authority(1)));
    assert_eq!(done.exchange.counterpart_of("contributor"), Some(authority(0)));
    assert_eq!(done.exchange.counterpart_of("responder"), Some(authority(0)));
}

#[test]
fn whoever_has_a_part_writes_to_those_who_have_the_whole_and_reads_nothing_between_them() {
    let procedure = definition(&SHIPPED);
    let given = split_exchange(&procedure, &[(2, Act::AcceptPart), (2, Act::ReplyPart)]);
    let answered = decided(&procedure, &given, 1, &Act::Reply, &words(""), NOW).unwrap().exchange;
    let close = Act::Close { rating: None };
    let closed = decided(&procedure, &answered, 0, &close, &words(""), NOW).unwrap().exchange;
    for exchange in [given, answered, closed] {
        for (who, told) in
            [(2, [authority(0), authority(1)].as_slice()), (0, &[authority(1)]), (1, &[authority(0)])]
        {
            let done = decided(&procedure, &exchange, who, &Act::Write, &words("x"), NOW).unwrap();
            let event = &done.events.as_slice()[0];
            assert_eq!((&done.exchange, event.tell.as_slice()), (&exchange, told), "{who}");
            assert_eq!(about(&exchange, &Act::Write, authority(who)), (who == 2).then(|| authority(2)));
            assert_eq!(shows_event(&exchange, authority(2), event.kind, event.authority), who == 2);
        }
    }
}

#[test]
fn what_is_confidential_is_not_passed_on_until_who_asked_for_it_lifts_it() {
    let procedure = definition(&SHIPPED);
    let exchange = after(&procedure, &[(0, Act::MarkConfidential), (1, ACCEPT)]);
    let forward = Act::Forward { recipient: Some(authority(2)) };
    for act in [&forward, &split()] {
        assert_eq!(refused(&procedure, &exchange, 1, act), Refusal::Confidential);
    }
    let offered = available_actions(&exchange, &person(&procedure, 1), &procedure);
    assert!(!offered.contains(&Action::Forward) && !offered.contains(&Action::Split));
    assert!(offered.contains(&Action::MarkConfidential) && !offered.contains(&Action::LiftConfidential));
    assert_eq!(refused(&procedure, &exchange, 1, &Act::LiftConfidential), Refusal::NotConfidential);
    let lifted = decided(&procedure, &exchange, 0, &Act::LiftConfidential, &words(""), NOW).unwrap().exchange;
    assert!(!lifted.is_confidential());
    decided(&procedure, &lifted, 1, &split(), &words(""), NOW).unwrap();
    let both = after(
        &procedure,
        &[(0, Act::MarkConfidential), (1, Act::MarkConfidential), (0, Act::LiftConfidential)],
    );
    assert_eq!(both.confidential, ["responder"]);
}

fn entries_of(questions: u8) -> impl Strategy<Value = (Entries, Entries)> {
    let text = "[a-z]{1,8}";
    prop::collection::vec((text, text, text), usize::from(questions)).prop_map(|texts| {
        let (mut request, mut reply) = (Entries::default(), Entries::default());
        for (n, (asked, comment, answer)) in (1..).zip(texts) {
            request.set(format!("own.{n}"), asked);
            request.set(format!("own.{n}.lang"), "pt");
            request.0.entry("q".into()).or_default().push(format!("pq_{n}"));
            request.set(format!("q.pq_{n}.comment"), comment);
            for id in [format!("own_{n}"), format!("pq_{n}")] {
                reply.set(format!("a.{id}"), answer.clone());
                reply.set(format!("a.{id}.comment"), "words");
            }
        }
        request.set("holder.family_name", "Silva");
        (request, reply)
    })
}

proptest! {
    /// The names of the questions are prefixes of each other, as `own_1` and `own_10` are.
    #[test]
    fn a_part_sees_no_field_outside_its_part(
        (request, reply) in entries_of(12),
        chosen in prop::collection::btree_set(1_u8..=12, 1..11),
        own in any::<bool>(),
    ) {
        let name = |n: u8| if own { format!("own_{n}") } else { format!("pq_{n}") };
        let questions: Vec<String> = chosen.iter().copied().map(name).collect();
        let mut exchange = split_exchange(&definition(&SHIPPED), &[]);
        for side in &mut exchange.sides {
            if let Some(part) = &mut side.part {
                part.questions.clone_from(&questions);
            }
        }
        let is_of_part = |id: &str| questions.iter().any(|question| question == id);
        let seen = request_seen(&exchange, &request, authority(2));
        prop_assert_eq!(seen.text("holder.family_name"), Some("Silva"));
        prop_assert!(seen.all("q").all(is_of_part));
        for path in seen.0.keys() {
            let parts: Vec<&str> = path.split('.').collect();
            match parts.as_slice() {
                ["q", id, ..] => prop_assert!(is_of_part(id), "{path}"),
                ["own", n, ..] => prop_assert!(is_of_part(&format!("own_{n}")), "{path}"),
                _ => {}
            }
        }
        let answers = answers_seen(&exchange, &reply, authority(2));
        prop_assert_eq!(answers.0.len(), questions.len() * 2);
        for path in answers.0.keys() {
            prop_assert!(path.split('.').nth(1).is_some_and(is_of_part), "{path}");
            prop_assert!(shows_document(&exchange, authority(2), path, true));
            prop_assert!(!shows_document(&exchange, authority(2), path, false));
            prop_assert!(may_attach(&exchange, authority(2), path) && !may_attach(&exchange, authority(1), path));
        }
        for path in reply.0.keys().filter(|path| !answers.0.contains_key(*path)) {
            prop_assert!(!may_attach(&exchange, authority(2), path) && may_attach(&exchange, authority(1), path));
        }
        prop_assert!(!shows_document(&exchange, authority(2), "m.3", false));
        prop_assert_eq!(request_seen(&exchange, &request, authority(1)), request);
        prop_assert_eq!(answers_with(&questions, &reply, &answers), reply);
    }
}

const BROKEN: [(&str, &str, &str); 6] = [
    (
        "action = \"split\"\nfrom = [\"accepted\"]\nby = [\"responder\"]",
        "action = \"split\"\nfrom = [\"accepted\"]\nby = [\"requester\"]",
        "cannot-take(side=requester, action=split); only(only=responder)",
    ),
    (
        "action = \"split\"\nfrom = [\"accepted\"]",
        "action = \"split\"\nfrom = [\"sent\", \"accepted\"]",
        "nobody-can(state=sent, wanted=`accept_part`)",
    ),
    (
        "action = \"split\"\nfrom = [\"accepted\"]",
        "action = \"split\"\nto = \"sent\"\nfrom = [\"accepted\"]",
        "keeps-state(action=split)",
    ),
    ("takes_parts = true", "", "no-side(key=takes_parts)"),
    (
        "action = \"reply\"\nfrom = [\"accepted\", \"answered_in_part\", \"more_accepted\"]\nto = \"answered\"\nby = [\"responder\"]",
        "action = \"reply\"\nfrom = [\"accepted\", \"answered_in_part\", \"more_accepted\"]\nto = \"answered\"\nby = [\"responder\", \"contributor\"]",
        "has-part(side=contributor, action=reply)",
    ),
    ("action = \"lift_confidential\"", "action = \"rate\"", "no-step(action=lift_confidential)"),
];

#[test]
fn each_wrong_shape_of_a_part_is_found() {
    for (sound, broken, expected) in BROKEN {
        assert!(SHIPPED.contains(sound), "{sound}");
        let source = SHIPPED.replacen(sound, broken, 1);
        let faults = check(&definition(&source), "procedure.toml", &source);
        assert!(faults.iter().any(|fault| fault.to_string().contains(expected)), "{expected}: {faults:#?}");
    }
}
