//! What becomes of a refusal that is referred, and a coordinator that answers itself.

use crate::coordination::{SHARED, SMALL, more_refused, refused, state, then};
use crate::moves::{
    ACCEPT, COMMISSION, COORDINATORS, NOW, SHIPPED, after, authority, decided, definition, person, words,
};
use domain::exchanges::event::EventKind;
use domain::exchanges::inbox::{Bucket, bucket};
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::unattended::unattended;
use domain::exchanges::{Act, Action, Calendars, Exchange, Lifecycle, available_actions, clocks};
use domain::problem::Refusal;
use domain::procedures::Procedure;
use domain::procedures::check::check;
use time::{Date, Duration};

const OWN: u128 = COORDINATORS[0];
const THEIRS: u128 = COORDINATORS[1];

/// The shared workflow, in which what was accepted can be refused too.
const AFTER_ACCEPTANCE: &str = r#"
[[transition]]
action = "refuse"
from = ["accepted"]
to = "turned_down"
by = ["responder"]
"#;

/// Where the Commission gives its opinion: Article 14(4) of Regulation (EU) 2017/2394.
const OPINION: &str =
    include_str!("../../../../server/procedures/consumer_protection/shared/infringement/part.toml");

fn shared() -> Procedure {
    definition(&format!("{SMALL}{SHARED}{AFTER_ACCEPTANCE}"))
}

pub fn with_opinion() -> Procedure {
    definition(&format!("{SMALL}{SHARED}{AFTER_ACCEPTANCE}{OPINION}"))
}

pub fn refuse(procedure: &Procedure) -> Act {
    let ground = procedure.refusal.grounds.first().cloned();
    Act::Refuse { ground, has_reason: true, elsewhere: None }
}

/// A refusal that the coordinator of the requester supports the referral of; that of the other side has taken it up.
fn supported(procedure: &Procedure, refused: &Exchange) -> Exchange {
    let own = [(0, Act::Refer), (OWN, Act::TakeUp), (OWN, Act::SupportReferral), (THEIRS, Act::TakeUp)];
    then(procedure, refused, &own)
}

fn due(procedure: &Procedure, exchange: &Exchange) -> Vec<(String, Date)> {
    let running = clocks::running(exchange, procedure, &Calendars::default());
    running.into_iter().map(|clock| (clock.definition.id.clone(), clock.reckoning.due)).collect()
}

fn may(procedure: &Procedure, exchange: &Exchange, who: u128) -> Vec<Action> {
    available_actions(exchange, &person(procedure, who), procedure)
}

#[test]
fn a_refusal_closes_nothing_before_the_requester_accepts_it() {
    let procedure = definition(&SHIPPED);
    let refused = after(&procedure, &[(1, refuse(&procedure))]);
    assert_eq!(state(&refused), "turned_down");
    assert_eq!(bucket(&refused, &procedure, authority(0)), Some(Bucket::WaitingForUs));
    let open = may(&procedure, &refused, 0);
    for action in [Action::AcceptRefusal, Action::Refer, Action::SendElsewhere] {
        assert!(open.contains(&action), "{action:?}");
    }
    assert!(due(&procedure, &refused).is_empty(), "nobody is late");
    let accepted = then(&procedure, &refused, &[(0, Act::AcceptRefusal)]);
    assert!(matches!(accepted.lifecycle, Lifecycle::Closed { .. }));
    assert_eq!(may(&procedure, &accepted, 0), [Action::SendElsewhere, Action::FollowUp, Action::Write]);
}

#[test]
fn a_refusal_that_a_coordinator_finds_justified_stays_one() {
    let procedure = definition(&SHIPPED);
    let turned_down = after(&procedure, &[(1, refuse(&procedure))]);
    let silent = decided(&procedure, &turned_down, 0, &Act::Refer, &Default::default(), NOW);
    assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete, "a referral has its justification");
    let referred = then(&procedure, &turned_down, &[(0, Act::Refer), (OWN, Act::TakeUp)]);
    let rejected = then(&procedure, &referred, &[(OWN, Act::RejectReferral)]);
    assert_eq!(state(&rejected), "refused");
    let supported = supported(&procedure, &turned_down);
    let theirs = person(&procedure, THEIRS);
    assert_eq!(sight(&supported, &procedure, &theirs), Sight::BeforeAcceptance, "no more than whom it helps");
    assert_eq!(
        may(&procedure, &supported, THEIRS),
        [Action::FindJustified, Action::FindUnjustified, Action::TakeOver]
    );
    let justified = then(&procedure, &supported, &[(THEIRS, Act::FindJustified)]);
    assert_eq!((state(&justified), justified.awaiting.is_none()), ("refused", true));
}

#[test]
fn a_refusal_without_good_reason_is_undone_with_the_clocks_that_ran_and_is_not_repeated() {
    let procedure = shared();
    let sent = after(&procedure, &[]);
    let turned_down = then(&procedure, &sent, &[(1, refuse(&procedure))]);
    let back = then(&procedure, &supported(&procedure, &turned_down), &[(THEIRS, Act::FindUnjustified)]);
    assert_eq!((state(&back), back.sent_at, back.accepted_at), ("sent", Some(NOW), None));
    assert_eq!(due(&procedure, &back), due(&procedure, &sent));
    assert!(!may(&procedure, &back, 1).contains(&Action::Refuse));
    assert_eq!(refused(&procedure, &back, 1, &refuse(&procedure)), Refusal::RefusalOverruled);
    let accepted = then(&procedure, &back, &[(1, ACCEPT)]);
    assert_eq!(
        refused(&procedure, &accepted, 1, &refuse(&procedure)),
        Refusal::RefusalOverruled,
        "nor later"
    );
    let forwarded = then(&procedure, &back, &[(1, Act::Forward { recipient: Some(authority(2)) })]);
    assert!(may(&procedure, &forwarded, 2).contains(&Action::Refuse), "another one speaks for itself");
}

#[test]
fn what_was_refused_after_acceptance_is_accepted_again_without_a_new_acceptance() {
    let procedure = shared();
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    let turned_down = then(&procedure, &accepted, &[(1, refuse(&procedure))]);
    let back = then(&procedure, &supported(&procedure, &turned_down), &[(THEIRS, Act::FindUnjustified)]);
    assert_eq!((state(&back), back.accepted_at), ("accepted", accepted.accepted_at));
    assert_eq!(due(&procedure, &back), due(&procedure, &accepted));
}

#[test]
fn the_coordinator_that_takes_over_has_the_request_and_who_had_it_has_it_no_longer() {
    let procedure = definition(&SHIPPED);
    let supported = supported(&procedure, &after(&procedure, &[(1, refuse(&procedure))]));
    let silent = decided(&procedure, &supported, THEIRS, &Act::TakeOver, &Default::default(), NOW);
    assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete, "it says why");
    let later = NOW + Duration::days(3);
    let done = decided(&procedure, &supported, THEIRS, &Act::TakeOver, &words("x"), later).unwrap();
    let event = &done.events.as_slice()[0];
    assert_eq!((event.kind, event.authority), (EventKind::Done(Action::TakeOver), Some(authority(THEIRS))));
    assert_eq!(event.tell, [authority(0), authority(1)]);
    let taken = done.exchange;
    assert_eq!((state(&taken), taken.accepted_at, taken.sent_at), ("accepted", Some(later), Some(NOW)));
    assert!(taken.is_former(authority(1)) && taken.help_of(authority(THEIRS)).is_none());
    assert_eq!(taken.side_of(authority(THEIRS)), Some("responder"));
    assert_eq!(taken.counterpart_of("requester"), Some(authority(THEIRS)));
    assert_eq!(sight(&taken, &procedure, &person(&procedure, THEIRS)), Sight::Everything);
    assert_ne!(sight(&taken, &procedure, &person(&procedure, 1)), Sight::Everything);
    assert_eq!(may(&procedure, &taken, 1), []);
    assert_eq!(state(&then(&procedure, &taken, &[(THEIRS, Act::Reply)])), "answered");
}

#[test]
fn the_coordinator_answers_declined_questions_itself_and_the_first_answer_stays_in_time() {
    let procedure = definition(&SHIPPED);
    let supported = supported(&procedure, &more_refused(&procedure));
    let taken = then(&procedure, &supported, &[(THEIRS, Act::TakeOver)]);
    assert_eq!(
        (state(&taken), taken.asked_again.as_slice()),
        ("more_accepted", ["own_1".to_owned()].as_slice())
    );
    assert_eq!((taken.accepted_at, taken.awaiting.is_none()), (Some(NOW), true));
    assert!(taken.declined.is_empty() && taken.is_former(authority(1)));
    let answered = then(&procedure, &taken, &[(THEIRS, Act::Reply)]);
    assert_eq!((state(&answered), answered.answered_at), ("answered", Some(NOW)));
}

#[test]
fn only_the_coordinator_that_decides_takes_over() {
    let procedure = definition(&SHIPPED);
    let supported = supported(&procedure, &more_refused(&procedure));
    for who in [0, 1, OWN] {
        assert_eq!(refused(&procedure, &supported, who, &Act::TakeOver), Refusal::NotYourSide, "{who}");
    }
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    assert_eq!(refused(&procedure, &accepted, THEIRS, &Act::TakeOver), Refusal::NotAllowed);
}

#[test]
fn parts_go_on_for_the_coordinator_that_takes_over() {
    let procedure = definition(&SHIPPED);
    let split = Act::Split { recipient: Some(authority(2)), questions: vec!["own_2".to_owned()] };
    let more =
        Act::AskMore { questions: vec!["own_1".to_owned()], wanted: Some(NOW.date() + Duration::days(30)) };
    let acts =
        [(1, ACCEPT), (1, split), (2, Act::AcceptPart), (2, Act::ReplyPart), (1, Act::Reply), (0, more)];
    let declined = then(&procedure, &after(&procedure, &acts), &[(1, Act::RefuseMore)]);
    let taken = then(&procedure, &supported(&procedure, &declined), &[(THEIRS, Act::TakeOver)]);
    let (with, part) = taken.parts().next().unwrap();
    assert_eq!((with, part.given_by), (authority(2), authority(THEIRS)));
}

#[test]
fn either_side_asks_the_commission_for_its_opinion_which_changes_nothing() {
    let procedure = with_opinion();
    let turned_down = after(&procedure, &[(1, ACCEPT), (1, refuse(&procedure))]);
    let day_of = |at: time::OffsetDateTime| at.date();
    for who in [0, 1] {
        let silent =
            decided(&procedure, &turned_down, who, &Act::ReferToCommission, &Default::default(), NOW);
        assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete);
        let done = decided(&procedure, &turned_down, who, &Act::ReferToCommission, &words("x"), NOW).unwrap();
        let mut told = done.events.as_slice()[0].tell.clone();
        told.sort();
        assert_eq!(told, [0, 1, COMMISSION].map(authority));
        let asked = done.exchange;
        assert_eq!(state(&asked), "turned_down");
        for again in [0, 1] {
            assert!(
                !may(&procedure, &asked, again).contains(&Action::ReferToCommission),
                "one opinion at a time"
            );
        }
        assert!(may(&procedure, &asked, 0).contains(&Action::AcceptRefusal), "it goes on meanwhile");
        assert!(
            unattended(&asked, &procedure, None, day_of).is_none(),
            "the system closes nothing meanwhile"
        );
    }
}

#[test]
fn the_commission_takes_the_matter_up_gives_its_opinion_and_leaves() {
    let procedure = with_opinion();
    let turned_down = after(&procedure, &[(1, ACCEPT), (1, refuse(&procedure))]);
    let day_of = |at: time::OffsetDateTime| at.date();
    for who in [0, 1] {
        let asked = then(&procedure, &turned_down, &[(who, Act::ReferToCommission)]);
        assert_eq!(bucket(&asked, &procedure, authority(COMMISSION)), Some(Bucket::WaitingForUs));
        assert_eq!(sight(&asked, &procedure, &person(&procedure, COMMISSION)), Sight::HeaderOnly);
        assert_eq!(may(&procedure, &asked, COMMISSION), [Action::TakeUp]);
        assert_eq!(refused(&procedure, &asked, COMMISSION, &Act::GiveOpinion), Refusal::NotTakenUp);

        let taken_up = then(&procedure, &asked, &[(COMMISSION, Act::TakeUp)]);
        assert_eq!(sight(&taken_up, &procedure, &person(&procedure, COMMISSION)), Sight::Everything);
        assert_eq!(may(&procedure, &taken_up, COMMISSION), [Action::GiveOpinion]);
        assert_eq!(bucket(&taken_up, &procedure, authority(COMMISSION)), Some(Bucket::WaitingForUs));
        let silent = decided(&procedure, &taken_up, COMMISSION, &Act::GiveOpinion, &Default::default(), NOW);
        assert_eq!(silent.unwrap_err().refusal, Refusal::Incomplete);
        let done = decided(&procedure, &taken_up, COMMISSION, &Act::GiveOpinion, &words("x"), NOW).unwrap();
        let mut told = done.events.as_slice()[0].tell.clone();
        told.sort();
        assert_eq!(told, [0, 1].map(authority));
        let given = done.exchange;
        assert_eq!(state(&given), "turned_down", "it binds nobody");
        assert!(given.is_former(authority(COMMISSION)), "it was asked for this alone");
        assert!(unattended(&given, &procedure, None, day_of).is_some());
        assert!(may(&procedure, &given, who).contains(&Action::ReferToCommission));
    }
}

#[test]
fn the_commission_sees_no_more_than_the_authority_that_refused_and_decides_nothing() {
    let procedure = with_opinion();
    let turned_down = after(&procedure, &[(1, refuse(&procedure))]);
    let asked = then(&procedure, &turned_down, &[(0, Act::ReferToCommission), (COMMISSION, Act::TakeUp)]);
    assert_eq!(sight(&asked, &procedure, &person(&procedure, COMMISSION)), Sight::BeforeAcceptance);
    let supported = supported(&procedure, &asked);
    for act in [Act::FindJustified, Act::FindUnjustified, Act::TakeOver] {
        assert_eq!(refused(&procedure, &supported, COMMISSION, &act), Refusal::NotYourSide);
    }
    let found = then(&procedure, &supported, &[(THEIRS, Act::FindUnjustified)]);
    assert_eq!(state(&found), "sent");
    let given = then(&procedure, &found, &[(COMMISSION, Act::GiveOpinion)]);
    assert!(given.participation_of(authority(COMMISSION)).is_none());
}

#[test]
fn nobody_asks_the_commission_where_the_act_does_not_provide_for_its_opinion() {
    let procedure = shared();
    let turned_down = after(&procedure, &[(1, refuse(&procedure))]);
    assert_eq!(refused(&procedure, &turned_down, 0, &Act::ReferToCommission), Refusal::NotNow);
}

/// One change to the part with the opinion of the Commission, and words of the fault that it makes.
const BROKEN: &[(&str, &str, &str)] = &[
    ("gives_opinion = true", "", "no-side(key=gives_opinion)"),
    ("gives_opinion = true", "gives_opinion = true\ntakes_parts = true", "other-duties(side=commission)"),
    (
        "action = \"refer_to_commission\"\nfrom = [",
        "action = \"refer_to_commission\"\nfrom = [\"to_be_changed\", ",
        "nobody-can(state=to_be_changed, wanted=`give_opinion`)",
    ),
    (
        "by = [\"requester\", \"responder\"]",
        "by = [\"requester\", \"commission\"]",
        "cannot-take(side=commission, action=refer_to_commission)",
    ),
];

#[test]
fn each_wrong_shape_of_an_opinion_is_found() {
    for (sound, broken, expected) in BROKEN {
        assert!(OPINION.contains(sound), "{sound}");
        let source = format!("{SMALL}{SHARED}{AFTER_ACCEPTANCE}{}", OPINION.replacen(sound, broken, 1));
        let found = check(&definition(&source), "procedure.toml", &source);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|fault| fault.contains(expected)), "{broken}: {all:#?}");
    }
}
