//! What coordinators do in a request: approval of what is sent, and referral of declined questions.

use crate::moves::{
    ACCEPT, COORDINATORS, NOW, SHIPPED, after, authority, decided, decided_with, definition, person, words,
};
use domain::access::Scope;
use domain::exchanges::event::{self, EventKind};
use domain::exchanges::inbox::{Bucket, bucket};
use domain::exchanges::lapse::lapse;
use domain::exchanges::sight::{Sight, sight, sight_of};
use domain::exchanges::{
    Act, Action, Calendars, Exchange, Lifecycle, Participation, WholeRefusal, available_actions,
    coordination, hops,
};
use domain::ids::ExchangeId;
use domain::problem::Refusal;
use domain::procedures::check::check;
use domain::procedures::definition::{Phase, Step};
use domain::procedures::{Entries, Procedure, form};
use time::Duration;
use time::macros::date;
use uuid::Uuid;

/// The workflow that most procedures share, under a form without fields.
pub const SHARED: &str = include_str!("../../../../server/procedures/shared/request/part.toml");
pub const SMALL: &str = r#"
procedure = "small"
policy_area = "invented_area"
kind = "request"
version = 1
number_prefix = "SML"
competence = ["anything"]
legal_acts = ["32012R1024"]
block_after_months = 6
own_questions = 2
refusal = { grounds = [], needs_reason = true }
section = []
field = []

"#;

const OWN: u128 = COORDINATORS[0];
const THEIRS: u128 = COORDINATORS[1];

fn draft(procedure: &Procedure) -> Exchange {
    let author = Participation::new(authority(0), procedure.initiating_side());
    let id = ExchangeId(Uuid::from_u128(1));
    Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, NOW)
}

pub fn state(exchange: &Exchange) -> &str {
    exchange.state("draft").unwrap()
}

pub fn refused(procedure: &Procedure, exchange: &Exchange, who: u128, act: &Act) -> Refusal {
    decided(procedure, exchange, who, act, &words("x"), NOW).unwrap_err().refusal
}

pub fn then(procedure: &Procedure, exchange: &Exchange, acts: &[(u128, Act)]) -> Exchange {
    acts.iter().fold(exchange.clone(), |exchange, (who, act)| {
        let done = decided(procedure, &exchange, *who, act, &words("x"), NOW + Duration::HOUR);
        done.unwrap_or_else(|refused| panic!("{act:?}: {refused:?}")).exchange
    })
}

/// Answers of authority 1 that wait for approval.
fn waiting_reply(procedure: &Procedure) -> Exchange {
    let accepted = after(procedure, &[(1, ACCEPT)]);
    let held = decided_with(procedure, &accepted, 1, &Act::Reply, (&Entries::default(), true), NOW).unwrap();
    let kinds: Vec<_> = held.events.as_slice().iter().map(|event| (event.kind, event.tell.clone())).collect();
    assert_eq!(kinds, [(EventKind::Submitted, vec![authority(THEIRS)])], "the requester learns nothing");
    held.exchange
}

pub fn more_refused(procedure: &Procedure) -> Exchange {
    let more = Act::AskMore { questions: vec!["own_1".to_owned()], wanted: Some(date!(2026 - 12 - 24)) };
    after(procedure, &[(1, ACCEPT), (1, Act::Reply), (0, more), (1, Act::RefuseMore)])
}

#[test]
fn answers_that_need_approval_wait_and_go_out_when_the_coordinator_approves() {
    let procedure = definition(&SHIPPED);
    let waiting = waiting_reply(&procedure);
    assert_eq!((state(&waiting), waiting.answered_at), ("reply_awaiting_approval", None));
    assert_eq!(bucket(&waiting, &procedure, authority(THEIRS)), Some(Bucket::WaitingForUs));
    assert_eq!(bucket(&waiting, &procedure, authority(1)), Some(Bucket::WaitingForThem));
    let theirs = person(&procedure, THEIRS);
    assert_eq!(sight(&waiting, &procedure, &theirs), Sight::HeaderOnly);
    assert_eq!(
        sight_of(&waiting, &procedure, authority(THEIRS)),
        Sight::HeaderOnly,
        "nor is it found by its form"
    );
    assert_eq!(available_actions(&waiting, &theirs, &procedure), [Action::TakeUp]);
    assert!(Scope::awaited(&theirs, &waiting).is_none(), "not before it is taken up");
    assert_eq!(refused(&procedure, &waiting, THEIRS, &Act::Approve), Refusal::NotTakenUp);
    assert_eq!(refused(&procedure, &waiting, 1, &Act::Approve), Refusal::NotYourSide);

    let taken_up = then(&procedure, &waiting, &[(THEIRS, Act::TakeUp)]);
    assert_eq!(sight(&taken_up, &procedure, &theirs), Sight::Everything);
    assert_eq!(Scope::awaited(&theirs, &taken_up).unwrap().authority(), authority(1));
    assert!(Scope::awaited(&person(&procedure, 0), &taken_up).is_none());
    let approved =
        decided(&procedure, &taken_up, THEIRS, &Act::Approve, &Entries::default(), NOW + Duration::HOUR)
            .unwrap();
    assert_eq!(state(&approved.exchange), "answered");
    assert_eq!(approved.exchange.answered_at, Some(NOW + Duration::HOUR));
    let kinds: Vec<_> = approved.events.as_slice().iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Done(Action::Approve), EventKind::Done(Action::Reply)]);
    assert_eq!(approved.events.as_slice()[1].tell, [authority(0)]);
    assert_eq!(approved.events.as_slice()[1].authority, Some(authority(1)));
}

#[test]
fn answers_that_are_given_or_taken_back_are_answered_on_where_they_were() {
    let procedure = definition(&SHIPPED);
    let waiting = waiting_reply(&procedure);
    let taken_back = then(&procedure, &waiting, &[(1, Act::TakeBack)]);
    assert_eq!((state(&taken_back), &taken_back.awaiting), ("accepted", &None));
    assert!(taken_back.participation_of(authority(THEIRS)).is_none(), "called in no longer");
    let returned = then(&procedure, &waiting, &[(THEIRS, Act::TakeUp), (THEIRS, Act::ReturnForChanges)]);
    assert_eq!(state(&returned), "accepted");
    assert!(returned.participation_of(authority(THEIRS)).is_some(), "it took the request up");
    let silent = decided(&procedure, &waiting, THEIRS, &Act::ReturnForChanges, &Entries::default(), NOW);
    assert_eq!(silent.unwrap_err().refusal, Refusal::NotTakenUp);
    let taken_up = then(&procedure, &waiting, &[(THEIRS, Act::TakeUp)]);
    let silent = decided(&procedure, &taken_up, THEIRS, &Act::ReturnForChanges, &Entries::default(), NOW);
    assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete, "it says what to change");
}

#[test]
fn the_affairs_of_an_authority_and_its_coordinator_are_no_affairs_of_the_other_side() {
    let procedure = definition(&SHIPPED);
    let waiting = then(&procedure, &waiting_reply(&procedure), &[(THEIRS, Act::TakeUp)]);
    let shows = |reader: u128, kind| {
        coordination::shows(&waiting, authority(reader), kind, Some(authority(THEIRS)), NOW + Duration::HOUR)
    };
    for action in [Action::ReturnForChanges, Action::TakeBack, Action::Submit] {
        assert!(shows(1, EventKind::Done(action)) && !shows(0, EventKind::Done(action)), "{action:?}");
    }
    assert!(shows(0, EventKind::Done(Action::TakeUp)) && shows(0, EventKind::Done(Action::Approve)));
}

#[test]
fn nobody_approves_the_own_act_and_colleagues_do_where_there_is_no_coordinator() {
    let procedure = definition(&SHIPPED);
    let mut waiting = waiting_reply(&procedure);
    waiting.sides.retain(|part| part.help.is_none());
    assert_eq!(bucket(&waiting, &procedure, authority(1)), Some(Bucket::WaitingForUs));
    assert_eq!(refused(&procedure, &waiting, 1, &Act::Approve), Refusal::AuthorCannotApprove);
    assert!(!available_actions(&waiting, &person(&procedure, 1), &procedure).contains(&Action::Approve));
    waiting.awaiting.as_mut().unwrap().person = person(&procedure, 9).id;
    assert_eq!(state(&then(&procedure, &waiting, &[(1, Act::Approve)])), "answered");
}

#[test]
fn a_request_is_sent_only_when_it_is_approved() {
    let procedure = definition(&format!("{SMALL}{SHARED}"));
    let send = Act::Send { recipient: Some(authority(1)), wanted: Some(date!(2026 - 12 - 20)) };
    let held = decided_with(&procedure, &draft(&procedure), 0, &send, (&Entries::default(), true), NOW);
    let held = held.unwrap().exchange;
    assert_eq!((state(&held), held.sent_at), ("awaiting_approval", None));
    assert!(held.participation_of(authority(1)).is_none(), "the authority asked sees nothing");
    assert_eq!(held.counterpart_of("requester"), Some(authority(1)));

    let returned = then(&procedure, &held, &[(OWN, Act::TakeUp), (OWN, Act::ReturnForChanges)]);
    assert_eq!(bucket(&returned, &procedure, authority(0)), Some(Bucket::WaitingForUs));
    let again =
        decided_with(&procedure, &returned, 0, &Act::Submit, (&words("x"), true), NOW).unwrap().exchange;
    assert_eq!(state(&again), "awaiting_approval");
    let let_go = decided(&procedure, &returned, 0, &Act::Submit, &words("x"), NOW).unwrap();
    assert_eq!(
        (state(&let_go.exchange), &let_go.exchange.awaiting),
        ("sent", &None),
        "nothing needs approval now"
    );
    let kinds: Vec<_> = let_go.events.as_slice().iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Done(Action::Submit), EventKind::Done(Action::Send)]);
    let approved = then(&procedure, &again, &[(OWN, Act::Approve)]);
    assert_eq!((state(&approved), approved.sent_at), ("sent", Some(NOW + Duration::HOUR)));
    assert_eq!(approved.side_of(authority(1)), Some("responder"));
    assert_eq!(approved.counterpart_of("requester"), Some(authority(1)), "not the coordinator");

    let refused = then(&procedure, &again, &[(OWN, Act::RefuseApproval)]);
    assert!(matches!(refused.lifecycle, Lifecycle::Closed { .. }) && refused.side_of(authority(1)).is_none());
    let withdrawn = then(&procedure, &held, &[(0, Act::TakeBack), (0, Act::Withdraw)]);
    assert_eq!(state(&withdrawn), "withdrawn");
    assert!(
        withdrawn.participation_of(authority(OWN)).is_none() && withdrawn.side_of(authority(1)).is_none()
    );
}

#[test]
fn declined_questions_are_referred_and_count_as_accepted_when_the_other_coordinator_says_so() {
    let procedure = definition(&SHIPPED);
    let declined = more_refused(&procedure);
    let silent = decided(&procedure, &declined, 0, &Act::Refer, &Entries::default(), NOW);
    assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete, "a referral has its justification");
    let referred = then(&procedure, &declined, &[(0, Act::Refer)]);
    assert_eq!(bucket(&referred, &procedure, authority(OWN)), Some(Bucket::WaitingForUs));
    assert_eq!(refused(&procedure, &referred, OWN, &Act::SupportReferral), Refusal::NotTakenUp);

    let supported = then(&procedure, &referred, &[(OWN, Act::TakeUp), (OWN, Act::SupportReferral)]);
    assert_eq!(bucket(&supported, &procedure, authority(THEIRS)), Some(Bucket::WaitingForUs));
    let insufficient =
        then(&procedure, &supported, &[(THEIRS, Act::TakeUp), (THEIRS, Act::FindInsufficient)]);
    assert_eq!((state(&insufficient), insufficient.asked_again.len()), ("more_accepted", 1));
    assert!(insufficient.declined.is_empty() && insufficient.awaiting.is_none());
    let sufficient = then(&procedure, &supported, &[(THEIRS, Act::TakeUp), (THEIRS, Act::FindSufficient)]);
    assert_eq!(state(&sufficient), "referral_ended");
    let rejected = then(&procedure, &referred, &[(OWN, Act::TakeUp), (OWN, Act::RejectReferral)]);
    assert_eq!(state(&then(&procedure, &rejected, &[(0, Act::Close { rating: None })])), "closed");
}

#[test]
fn a_coordinator_that_was_called_in_for_something_else_hinders_no_decision() {
    let procedure = definition(&SHIPPED);
    let other = 77;
    let mut waiting = waiting_reply(&procedure);
    let theirs = waiting.sides.iter().find(|part| part.help.is_some()).unwrap().clone();
    waiting.sides.push(Participation { authority: authority(other), ..theirs });
    let taken_up = then(&procedure, &waiting, &[(other, Act::TakeUp), (THEIRS, Act::TakeUp)]);
    assert_eq!(refused(&procedure, &taken_up, other, &Act::Approve), Refusal::NotYourSide);
    assert_eq!(state(&then(&procedure, &taken_up, &[(THEIRS, Act::Approve)])), "answered");
    let back = then(&procedure, &waiting, &[(1, Act::TakeBack)]);
    assert!(back.participation_of(authority(THEIRS)).is_none(), "called in for this");
}

#[test]
fn what_waited_past_the_wanted_day_can_still_be_approved_and_its_day_be_put_right() {
    let procedure = definition(&format!("{SMALL}{SHARED}"));
    let send = Act::Send { recipient: Some(authority(1)), wanted: Some(date!(2026 - 12 - 20)) };
    let held = decided_with(&procedure, &draft(&procedure), 0, &send, (&Entries::default(), true), NOW);
    let taken_up = then(&procedure, &held.unwrap().exchange, &[(OWN, Act::TakeUp)]);
    let late = NOW + Duration::days(90);
    let approved = decided(&procedure, &taken_up, OWN, &Act::Approve, &words("x"), late).unwrap();
    assert_eq!((state(&approved.exchange), approved.exchange.sent_at), ("sent", Some(late)));
    assert!(form::correction_steps(&procedure, false).contains(&Step::Deadline));
    assert!(!form::correction_steps(&procedure, true).contains(&Step::Deadline));
}

#[test]
fn without_a_coordinator_nothing_is_referred() {
    let procedure = definition(&SHIPPED);
    let mut without = procedure.clone();
    without.sides.retain(|side| side.coordinates.is_none());
    assert_eq!(refused(&without, &more_refused(&procedure), 0, &Act::Refer), Refusal::NotNow);
}

/// One change to the shared workflow, and words of the fault that it makes.
const BROKEN: &[(&str, &str, &str)] = &[
    ("coordinates = \"requester\"", "coordinates = \"nobody\"", "coordinates-nobody("),
    ("coordinates = \"responder\"", "coordinates = \"responder\"\ntakes_parts = true", "other-duties("),
    ("approval = \"awaiting_approval\"", "approval = \"answered\"", "approval-elsewhere("),
    (
        "action = \"approve\"\nfrom = [\"awaiting_approval\"]",
        "action = \"approve\"\nfrom = [\"sent\"]",
        "nothing-waits(action=approve",
    ),
    (
        "action = \"take_back\"\nfrom = [\"awaiting_approval\"]\nto = \"to_be_changed\"",
        "action = \"take_back\"\nfrom = [\"awaiting_approval\"]",
        "draft-again(action=take_back",
    ),
    (
        "action = \"submit\"\nfrom = [\"to_be_changed\"]\nto = \"awaiting_approval\"",
        "action = \"submit\"\nfrom = [\"to_be_changed\"]\nto = \"sent\"",
        "leads-to-no-approval(action=submit)",
    ),
    (
        "action = \"approve\"\nfrom = [\"awaiting_approval\"]",
        "action = \"approve\"\nto = \"sent\"\nfrom = [\"awaiting_approval\"]",
        "waiting-says(action=approve)",
    ),
    (
        "by = [\"requester_coordinator\", \"responder_coordinator\"]",
        "by = [\"requester\"]",
        "no-coordinators(side=requester, action=take_up)",
    ),
    (
        "action = \"accept\"\nfrom = [\"sent\"]\nto = \"accepted\"\nby = [\"responder\"]",
        "action = \"accept\"\nfrom = [\"sent\"]\nto = \"accepted\"\nby = [\"responder_coordinator\"]",
        "coordinators-only(side=responder_coordinator, action=accept)",
    ),
    (
        "to = \"turned_down\"\nby = [\"responder_coordinator\"]",
        "to = \"turned_down\"\nby = [\"requester_coordinator\"]",
        "coordinators-only(side=requester_coordinator, action=refuse)",
    ),
    (
        "action = \"refer\"\nfrom = [\"more_refused\"]\nto = \"referred\"",
        "action = \"refer\"\nfrom = [\"more_refused\"]",
        "no-to(by=refer)",
    ),
    (
        "action = \"find_justified\"\nfrom = [\"refusal_supported\"]",
        "action = \"find_justified\"\nfrom = [\"referral_supported\"]",
        "not-asked(action=find_justified, state=referral_supported, wanted=refuse)",
    ),
    (
        "action = \"find_insufficient\"\nfrom = [\"referral_supported\"]",
        "action = \"find_insufficient\"\nfrom = [\"refusal_supported\"]",
        "not-asked(action=find_insufficient, state=refusal_supported, wanted=refuse_more)",
    ),
    (
        "action = \"find_unjustified\"\nfrom",
        "action = \"find_unjustified\"\nto = \"sent\"\nfrom",
        "waiting-says(action=find_unjustified)",
    ),
    (
        "action = \"take_over\"\nfrom = [\"referral_supported\"]\nto = \"more_accepted\"\nby = [\"responder_coordinator\"]",
        "action = \"take_over\"\nfrom = [\"referral_supported\"]\nto = \"more_accepted\"\nby = [\"responder\"]",
        "cannot-take(side=responder, action=take_over)",
    ),
    (
        "action = \"accept_refusal\"\nfrom = [\"turned_down\", \"refusal_referred\"",
        "action = \"accept_refusal\"\nfrom = [\"refusal_referred\"",
        "nobody-can(state=turned_down, wanted=`accept_refusal`)",
    ),
    (
        "action = \"reject_referral\"\nfrom = [\"refusal_referred\"]\nto = \"refused\"",
        "action = \"reject_referral\"\nfrom = [\"refusal_referred\"]\nto = \"closed\"",
        "lead-to(ending=refused)",
    ),
    (
        "action = \"involve\"\nfrom = [\"sent\"",
        "action = \"involve\"\nfrom = [\"to_be_changed\"",
        "nobody-can(state=to_be_changed, wanted=`take_up`)",
    ),
    (
        "action = \"involve\"\nfrom = [\"sent\"",
        "action = \"involve\"\nto = \"accepted\"\nfrom = [\"accepted\"",
        "keeps-state(action=involve)",
    ),
];

#[test]
fn each_wrong_shape_of_a_coordination_is_found() {
    for (sound, broken, expected) in BROKEN {
        assert!(SHARED.contains(sound), "{sound}");
        let source = format!("{SMALL}{}", SHARED.replacen(sound, broken, 1));
        let found = check(&definition(&source), "procedure.toml", &source);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|fault| fault.contains(expected)), "{broken}: {all:#?}");
    }
}

#[test]
fn two_months_without_a_move_call_the_coordinators_in_charge_of_both_sides_once() {
    let procedure = definition(&SHIPPED);
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    let late = NOW + Duration::days(63);
    let in_charge = [(authority(0), authority(OWN)), (authority(1), authority(THEIRS))];
    let involved = coordination::involved(&accepted, &in_charge, &procedure, late).unwrap();
    let [event] = involved.events.as_slice() else { panic!("one event") };
    assert_eq!(
        (event.kind, event.tell.as_slice()),
        (EventKind::Involved, [OWN, THEIRS].map(authority).as_slice())
    );
    assert_eq!(EventKind::parse(event.kind.code()), Some(event.kind));
    assert_eq!(involved.exchange.changed_at, accepted.changed_at, "nobody moved it");
    for who in [OWN, THEIRS] {
        let coordinator = person(&procedure, who);
        assert_eq!(sight(&involved.exchange, &procedure, &coordinator), Sight::HeaderOnly);
        assert_eq!(available_actions(&involved.exchange, &coordinator, &procedure), [Action::TakeUp]);
    }
    assert!(coordination::involved(&involved.exchange, &in_charge, &procedure, late).is_none());
    assert!(coordination::involved(&accepted, &[], &procedure, late).is_none());
    let told = |exchange: &Exchange| event::inactive(exchange, late).as_slice()[0].tell.clone();
    assert_eq!(told(&involved.exchange), [0, 1].map(authority), "those were told already");
    let taken_up = then(&procedure, &involved.exchange, &[(THEIRS, Act::TakeUp)]);
    assert_eq!(told(&taken_up), [0, 1, THEIRS].map(authority));
}

#[test]
fn either_side_asks_the_coordinators_of_both_to_step_in_once_and_says_why() {
    let procedure = definition(&SHIPPED);
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    for who in [0, 1] {
        let silent = decided(&procedure, &accepted, who, &Act::Involve, &Entries::default(), NOW);
        assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete);
        let asked = decided(&procedure, &accepted, who, &Act::Involve, &words("x"), NOW).unwrap();
        let [event] = asked.events.as_slice() else { panic!("one event") };
        assert_eq!((event.kind, event.authority), (EventKind::Done(Action::Involve), Some(authority(who))));
        let mut told = event.tell.clone();
        told.sort();
        assert_eq!(told, [0, 1, OWN, THEIRS].map(authority), "both sides and those who are called in");
        assert_eq!(state(&asked.exchange), "accepted", "it goes on as before");
        assert_eq!(bucket(&asked.exchange, &procedure, authority(1)), Some(Bucket::WaitingForUs));
        for coordinator in [OWN, THEIRS] {
            let reader = person(&procedure, coordinator);
            assert_eq!(sight(&asked.exchange, &procedure, &reader), Sight::HeaderOnly);
            assert_eq!(available_actions(&asked.exchange, &reader, &procedure), [Action::TakeUp]);
        }
        for again in [0, 1] {
            assert_eq!(
                refused(&procedure, &asked.exchange, again, &Act::Involve),
                Refusal::CoordinatorsCalled
            );
        }
        let one = then(&procedure, &asked.exchange, &[(OWN, Act::TakeUp)]);
        assert_eq!(refused(&procedure, &one, who, &Act::Involve), Refusal::CoordinatorsCalled);
        let both = then(&procedure, &one, &[(THEIRS, Act::TakeUp)]);
        assert_eq!(
            refused(&procedure, &both, who, &Act::Involve),
            Refusal::CoordinatorsCalled,
            "all are here"
        );
    }
}

#[test]
fn before_the_acceptance_coordinators_are_asked_to_step_in_once_its_day_has_passed() {
    let procedure = definition(&SHIPPED);
    let sent = crate::moves::sent(&procedure);
    let at = |days| decided(&procedure, &sent, 0, &Act::Involve, &words("x"), NOW + Duration::days(days));
    assert_eq!(at(0).unwrap_err().refusal, Refusal::NotOverdue);
    assert_eq!(at(7).unwrap_err().refusal, Refusal::NotOverdue, "the last day is not over");
    let asked = at(8).unwrap();
    assert_eq!(state(&asked.exchange), "sent");
    assert!(asked.exchange.help_of(authority(THEIRS)).is_some_and(|help| help.taken_up_at.is_none()));
}

#[test]
fn nobody_is_asked_to_step_in_where_nobody_is_in_charge_or_a_decision_is_awaited() {
    let procedure = definition(&SHIPPED);
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    let none = coordination::called_in(&accepted, &[], &procedure, NOW);
    assert_eq!(none.unwrap_err(), Refusal::NoCoordinator);
    let referred = then(&procedure, &more_refused(&procedure), &[(0, Act::Refer)]);
    let why = |waiting: &Exchange| refused(&procedure, waiting, 0, &Act::Involve);
    assert_eq!(why(&referred), Refusal::WaitsForDecision);
    assert_eq!(refused(&procedure, &accepted, OWN, &Act::Involve), Refusal::NotAllowed, "it takes no part");
}

#[test]
fn where_the_coordinator_that_approves_does_not_move_the_other_one_can_be_asked_to_step_in() {
    let procedure = definition(&SHIPPED);
    let waiting = waiting_reply(&procedure);
    for who in [0, 1] {
        let asked = decided(&procedure, &waiting, who, &Act::Involve, &words("x"), NOW).unwrap();
        assert!(asked.exchange.help_of(authority(OWN)).is_some_and(|help| help.taken_up_at.is_none()));
        assert_eq!((state(&asked.exchange), &asked.exchange.awaiting), (state(&waiting), &waiting.awaiting));
        assert_eq!(refused(&procedure, &asked.exchange, who, &Act::Involve), Refusal::CoordinatorsCalled);
        let approved = then(&procedure, &asked.exchange, &[(THEIRS, Act::TakeUp), (THEIRS, Act::Approve)]);
        assert_eq!(state(&approved), "answered", "who decides stays the same");
    }
}

#[test]
fn confidential_treatment_is_asked_for_wherever_a_request_is_open() {
    let procedure = definition(&SHIPPED);
    let open = procedure.states.iter().filter(|state| matches!(state.phase, Phase::Sent | Phase::Open));
    for state in open {
        let may = |action, side: &str| procedure.transition(action, &state.id, side).is_some();
        assert!(may(Action::MarkConfidential, "requester"), "{}", state.id);
        let is_sent = !["awaiting_approval", "to_be_changed"].contains(&state.id.as_str());
        assert_eq!(may(Action::LiftConfidential, "requester"), is_sent, "{}", state.id);
    }
    let marked = then(&procedure, &waiting_reply(&procedure), &[(1, Act::MarkConfidential)]);
    assert!(marked.is_confidential());
    let sent = then(&procedure, &marked, &[(THEIRS, Act::TakeUp), (THEIRS, Act::Approve)]);
    assert_eq!(sent.confidential, ["responder"]);
}

#[test]
fn who_was_asked_to_step_in_decides_on_a_later_referral_too() {
    let procedure = definition(&SHIPPED);
    let asked = then(&procedure, &more_refused(&procedure), &[(1, Act::Involve), (OWN, Act::TakeUp)]);
    let supported = then(&procedure, &asked, &[(0, Act::Refer), (OWN, Act::SupportReferral)]);
    let found = then(&procedure, &supported, &[(THEIRS, Act::TakeUp), (THEIRS, Act::FindInsufficient)]);
    assert_eq!(state(&found), "more_accepted");
}

#[test]
fn what_nobody_accepts_calls_the_coordinators_in_charge_of_both_sides_a_working_week_after_its_day() {
    let procedure = definition(&format!("{SMALL}{SHARED}"));
    // The week ends on Monday 30 November, the working week after it on Monday 7 December.
    let late = NOW + Duration::days(15);
    let sent = crate::moves::sent(&procedure);
    let early = lapse(&sent, &procedure, &Calendars::default(), late - Duration::DAY);
    assert_eq!(early.unwrap_err(), Refusal::NotNow);
    let lapsed = lapse(&sent, &procedure, &Calendars::default(), late).unwrap();
    let in_charge = [(authority(0), authority(OWN)), (authority(1), authority(THEIRS))];
    let after = coordination::escalated(lapsed, &in_charge, &procedure, late);
    let event = &after.events.as_slice()[0];
    assert_eq!(event.kind, EventKind::Escalated);
    assert_eq!(event.tell, [0, 1, OWN, THEIRS].map(authority));
    for who in [OWN, THEIRS] {
        assert_eq!(bucket(&after.exchange, &procedure, authority(who)), Some(Bucket::WaitingForUs));
        assert_eq!(
            available_actions(&after.exchange, &person(&procedure, who), &procedure),
            [Action::TakeUp]
        );
    }
    let taken_up = then(&procedure, &after.exchange, &[(THEIRS, Act::TakeUp)]);
    assert_eq!(sight(&taken_up, &procedure, &person(&procedure, THEIRS)), Sight::BeforeAcceptance);
    assert_eq!(
        bucket(&taken_up, &procedure, authority(1)),
        Some(Bucket::WaitingForUs),
        "it still has to act"
    );
}

/// Nobody accepted in time; the coordinator of the authority asked has taken the request up.
fn overdue(procedure: &Procedure) -> Exchange {
    let late = NOW + Duration::days(15);
    let lapsed = lapse(&crate::moves::sent(procedure), procedure, &Calendars::default(), late).unwrap();
    let in_charge = [(authority(0), authority(OWN)), (authority(1), authority(THEIRS))];
    let called = coordination::escalated(lapsed, &in_charge, procedure, late).exchange;
    then(procedure, &called, &[(THEIRS, Act::TakeUp)])
}

#[test]
fn a_coordinator_passes_on_what_it_took_up_in_the_place_of_whom_it_helps() {
    let procedure = definition(&SHIPPED);
    let overdue = overdue(&procedure);
    let forward = Act::Forward { recipient: Some(authority(2)) };
    assert_eq!(refused(&procedure, &overdue, OWN, &forward), Refusal::NotYourSide);
    let done = decided(&procedure, &overdue, THEIRS, &forward, &words("x"), NOW).unwrap();
    let told: Vec<_> = done.events.as_slice().iter().map(|event| (event.kind, event.tell.clone())).collect();
    assert_eq!(
        told,
        [
            (EventKind::Done(Action::Forward), vec![authority(0), authority(1)]),
            (EventKind::Received, vec![authority(2)]),
        ]
    );
    let next = done.exchange;
    assert_eq!((state(&next), next.asked(&procedure)), ("sent", Some(authority(2))));
    assert!([1, THEIRS].iter().all(|who| next.participation_of(authority(*who)).is_none()));
    assert_eq!(next.side_of(authority(2)), Some("responder"));
}

#[test]
fn a_coordinator_refuses_what_it_took_up_and_that_of_the_requester_is_told() {
    let procedure = definition(&SHIPPED);
    let overdue = overdue(&procedure);
    let refuse = crate::referral::refuse(&procedure);
    for (who, told) in [(1, vec![0, OWN]), (THEIRS, vec![0, 1, OWN])] {
        let done = decided(&procedure, &overdue, who, &refuse, &words("x"), NOW).unwrap();
        let told: Vec<_> = told.into_iter().map(authority).collect();
        assert_eq!(done.events.as_slice()[0].tell, told);
        assert_eq!(state(&done.exchange), "turned_down");
        assert_eq!(done.exchange.refused.unwrap().authority, authority(1), "whose request it is");
    }
    let mut overruled = overdue;
    let from = "sent".to_owned();
    overruled.refused = Some(WholeRefusal { authority: authority(1), from, overruled_at: Some(NOW) });
    for who in [1, THEIRS] {
        assert_eq!(refused(&procedure, &overruled, who, &refuse), Refusal::RefusalOverruled);
    }
}

#[test]
fn what_is_passed_on_once_too_often_calls_the_coordinators_of_both_sides_in_once() {
    let procedure = definition(&SHIPPED);
    let forward = Act::Forward { recipient: Some(authority(2)) };
    let most = hops::MOST_FORWARDS;
    let calls: Vec<usize> = (0..9).filter(|before| hops::passes_around(&forward, *before)).collect();
    assert_eq!(calls, [most]);
    assert!(!hops::passes_around(&Act::Write, most));
    let done = decided(&procedure, &crate::moves::sent(&procedure), 1, &forward, &words("x"), NOW).unwrap();
    let in_charge = [(authority(0), authority(OWN)), (authority(2), authority(THEIRS))];
    let called = hops::passed_around(done.clone(), &in_charge, &procedure, NOW);
    let last = called.events.as_slice().last().unwrap();
    assert_eq!((last.kind, last.person), (EventKind::PassedAround, None));
    assert_eq!(last.tell, [OWN, THEIRS].map(authority));
    assert_eq!(EventKind::parse(last.kind.code()), Some(last.kind));
    assert_eq!(sight(&called.exchange, &procedure, &person(&procedure, THEIRS)), Sight::HeaderOnly);
    assert_eq!(hops::passed_around(done.clone(), &[], &procedure, NOW), done);
}

#[test]
fn an_agreed_day_that_passes_calls_them_as_well_and_once() {
    let procedure = definition(&format!("{SMALL}{SHARED}"));
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    // Agreed was Sunday 20 December 2026.
    let late = NOW + Duration::days(60);
    let lapsed = lapse(&accepted, &procedure, &Calendars::default(), late).unwrap();
    let in_charge = [(authority(0), authority(OWN)), (authority(1), authority(THEIRS))];
    let called = coordination::escalated(lapsed, &in_charge, &procedure, late).exchange;
    assert!([OWN, THEIRS].iter().all(|who| called.help_of(authority(*who)).is_some()));
    assert_eq!(state(&called), "accepted");
    assert_eq!(lapse(&called, &procedure, &Calendars::default(), late).unwrap_err(), Refusal::NotNow);
}
