//! What follows when a clock has run out: once, at the end of its last day where action is to be taken, as the definition
//! says; and how acts complete a request and make a period longer.

use crate::people::{NOW, act_of, attempt, authority, calendars, draft, person};
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::clocks;
use domain::exchanges::event::EventKind;
use domain::exchanges::lapse::{self, lapse};
use domain::exchanges::schedule::{Seen, after_change, next_look};
use domain::exchanges::{Act, Action, Decided, Exchange, Lifecycle, available_actions};
use domain::problem::Refusal;
use domain::procedures::Procedure;
use domain::procedures::check::check;
use domain::procedures::deadline::Rule;
use domain::procedures::definition::Ending;
use domain::procedures::parse::parse;
use time::macros::{date, datetime};
use time::{Date, Duration, OffsetDateTime};

const SOURCE: &str = include_str!("../fixtures/lapses/procedure.toml");

fn procedure_with(changes: &[(&str, &str)]) -> Procedure {
    let source = changes.iter().fold(SOURCE.to_owned(), |source, (from, to)| {
        assert!(source.contains(from), "{from}");
        source.replace(from, to)
    });
    let procedure = parse("procedure.toml", &source).unwrap();
    assert_eq!(check(&procedure, "procedure.toml", &source), []);
    procedure
}

fn procedure() -> Procedure {
    procedure_with(&[])
}

fn done(procedure: &Procedure, exchange: &Exchange, who: u128, act: Act, now: OffsetDateTime) -> Exchange {
    attempt(procedure, exchange, who, &act, true, now)
        .unwrap_or_else(|why| panic!("{act:?}: {why:?}"))
        .exchange
}

fn sent(procedure: &Procedure) -> Exchange {
    let send = act_of(procedure, Action::Send, 1, NOW.date(), false).unwrap();
    done(procedure, &draft(procedure), 0, send, NOW)
}

fn accepted(procedure: &Procedure) -> Exchange {
    done(procedure, &sent(procedure), 1, Act::Accept { other_date: None }, NOW)
}

fn due(procedure: &Procedure, exchange: &Exchange, deadline: &str) -> (Date, Rule) {
    let running = clocks::running(exchange, procedure, &calendars());
    let clock = running.into_iter().find(|clock| clock.definition.id == deadline).unwrap();
    (clock.reckoning.due, clock.reckoning.rule)
}

fn let_lapse(procedure: &Procedure, exchange: &Exchange, now: OffsetDateTime) -> Result<Decided, Refusal> {
    lapse(exchange, procedure, &calendars(), now)
}

fn may(procedure: &Procedure, exchange: &Exchange, who: u128) -> Vec<Action> {
    available_actions(exchange, &person(procedure, who), procedure)
}

/// Seven calendar days from 21 December end on Monday 28 December, at midnight in Finland: 22:00 UTC.
#[test]
fn an_escalation_comes_with_the_first_instant_after_the_last_day_of_the_holder_and_once() {
    let procedure = procedure();
    let sent = sent(&procedure);
    let over = datetime!(2026-12-28 22:00 UTC);
    assert_eq!(lapse::next(&sent, &procedure, &calendars()), Some(over));
    assert_eq!(let_lapse(&procedure, &sent, over - Duration::SECOND).err(), Some(Refusal::NotNow));
    let Decided { exchange, events } = let_lapse(&procedure, &sent, over).unwrap();
    let event = &events.as_slice()[0];
    assert_eq!((event.kind, event.person, event.authority), (EventKind::Escalated, None, None));
    assert_eq!(
        (event.date, event.tell.clone()),
        (Some(date!(2026 - 12 - 28)), vec![authority(0), authority(1)])
    );
    assert_eq!((exchange.changed_at, &exchange.lifecycle), (NOW, &sent.lifecycle), "nobody moved it");
    assert_eq!(let_lapse(&procedure, &exchange, over + Duration::days(3)).err(), Some(Refusal::NotNow));
}

/// The fourth working day after Monday 28 December is Monday 4 January in Finland, where New Year's Day is none.
#[test]
fn an_escalation_comes_so_many_working_days_later_and_the_holder_is_reminded_at_once() {
    let procedure = procedure_with(&[(
        "consequence = \"escalation\"",
        "consequence = \"escalation\"\nescalates_after_days = 4",
    )]);
    let sent = sent(&procedure);
    let running = clocks::running(&sent, &procedure, &calendars());
    let clock = running.iter().find(|clock| clock.definition.id == "take_up").unwrap();
    assert_eq!(clock.reckoning.due, date!(2026 - 12 - 28));
    assert_eq!(clock.reminds_on(NOW), [date!(2026 - 12 - 26), date!(2026 - 12 - 29)]);
    let over = datetime!(2027-01-04 22:00 UTC);
    assert_eq!(lapse::next(&sent, &procedure, &calendars()), Some(over));
    assert_eq!(let_lapse(&procedure, &sent, over - Duration::SECOND).err(), Some(Refusal::NotNow));
    let told = let_lapse(&procedure, &sent, over).unwrap();
    let event = &told.events.as_slice()[0];
    assert_eq!((event.kind, event.date), (EventKind::Escalated, Some(date!(2026 - 12 - 28))));
}

#[test]
fn who_waits_gets_the_action_that_the_definition_names_when_the_legal_day_has_passed() {
    let procedure = procedure();
    let accepted = accepted(&procedure);
    assert!(!may(&procedure, &accepted, 0).contains(&Action::Close));
    let close = Act::Close { rating: None };
    assert_eq!(
        attempt(&procedure, &accepted, 0, &close, true, NOW).err().map(|refused| refused.refusal),
        Some(Refusal::DeadlineNotOver)
    );
    let now = datetime!(2027-02-01 0:00 UTC);
    let Decided { exchange, events } = let_lapse(&procedure, &accepted, now).unwrap();
    assert_eq!(events.as_slice()[0].kind, EventKind::MayActAlone);
    assert!(may(&procedure, &exchange, 0).contains(&Action::Close));
    assert!(!may(&procedure, &exchange, 1).contains(&Action::Close), "the other side let it pass");
    assert!(may(&procedure, &exchange, 1).contains(&Action::Reply), "a late answer is still possible");
    let closed = done(&procedure, &exchange, 0, close, now);
    assert!(matches!(closed.lifecycle, Lifecycle::Closed { ending: Ending::Closed, .. }));
}

#[test]
fn silence_leads_to_the_state_that_the_definition_names_and_the_history_says_why() {
    let procedure = procedure_with(&[
        ("consequence = \"right_to_act_alone\"", "consequence = \"tacit_decision\"\nto = \"agreed\""),
        ("\nafter_deadline = \"reply\"", ""),
    ]);
    let now = datetime!(2027-02-01 0:00 UTC);
    let Decided { exchange, events } = let_lapse(&procedure, &accepted(&procedure), now).unwrap();
    let event = &events.as_slice()[0];
    assert_eq!(event.kind, EventKind::TacitlyDecided);
    assert_eq!((event.from.as_deref(), event.to.as_deref()), (Some("working"), Some("agreed")));
    assert_eq!((exchange.state(""), exchange.changed_at), (Some("agreed"), now));
    assert_eq!(let_lapse(&procedure, &exchange, now).err(), Some(Refusal::NotNow));
}

#[test]
fn a_closure_that_names_no_state_takes_the_one_to_which_a_transition_leads() {
    let procedure = procedure();
    let answered = done(&procedure, &accepted(&procedure), 1, Act::Reply, NOW);
    let now = datetime!(2027-02-23 0:00 UTC);
    let Decided { exchange, events } = let_lapse(&procedure, &answered, now).unwrap();
    assert_eq!(events.as_slice()[0].kind, EventKind::ClosedByDeadline);
    assert_eq!(
        exchange.lifecycle,
        Lifecycle::Closed { state: "done".into(), ending: Ending::Closed, at: now }
    );
    assert_eq!(after_change(&exchange, &procedure, &calendars()), None);
}

#[test]
fn the_holder_makes_the_period_longer_once_in_time_and_with_a_reason() {
    let procedure = procedure();
    let accepted = accepted(&procedure);
    // Ten working days in Finland: 24 and 25 December, 1 and 6 January are none.
    assert_eq!(due(&procedure, &accepted, "reply"), (date!(2027 - 01 - 08), Rule::WorkingDays));
    assert!(may(&procedure, &accepted, 1).contains(&Action::Extend));
    assert!(!may(&procedure, &accepted, 0).contains(&Action::Extend));
    assert!(attempt(&procedure, &accepted, 1, &Act::Extend, false, NOW).is_err(), "not without words");
    let late = datetime!(2027-01-08 22:00 UTC);
    let refused = attempt(&procedure, &accepted, 1, &Act::Extend, true, late).err();
    assert_eq!(refused.map(|refused| refused.refusal), Some(Refusal::NotExtensible), "the period is over");
    let after = attempt(&procedure, &accepted, 1, &Act::Extend, true, late - Duration::SECOND).unwrap();
    // Two weeks from Friday 8 January end on Friday 22 January.
    assert_eq!(after.events.as_slice()[0].date, Some(date!(2027 - 01 - 22)));
    assert_eq!(due(&procedure, &after.exchange, "reply"), (date!(2027 - 01 - 22), Rule::Changed));
    assert!(!may(&procedure, &after.exchange, 1).contains(&Action::Extend), "it is for once");
    let again = attempt(&procedure, &after.exchange, 1, &Act::Extend, true, NOW).err();
    assert_eq!(again.map(|refused| refused.refusal), Some(Refusal::NotExtensible));
}

#[test]
fn a_request_is_complete_with_the_action_that_the_definition_names() {
    let procedure =
        procedure_with(&[("start = \"receipt\"", "start = \"completeness\"\ncompleted_by = [\"clarify\"]")]);
    let accepted = accepted(&procedure);
    assert_eq!(due(&procedure, &accepted, "reply").0, date!(2027 - 01 - 08), "complete when it was sent");
    let asked = done(&procedure, &accepted, 1, Act::AskClarification, NOW + Duration::days(1));
    assert_eq!(due(&procedure, &asked, "reply").0, date!(2027 - 01 - 08));
    // 22:30 UTC is the next day in Finland: ten working days from 8 January.
    let at = datetime!(2027-01-07 22:30 UTC);
    let clear = done(&procedure, &asked, 0, Act::Clarify, at);
    assert_eq!(due(&procedure, &clear, "reply").0, date!(2027 - 01 - 22));
}

#[test]
fn neither_accepting_nor_forwarding_moves_a_legal_day() {
    let procedure = procedure();
    let sent = sent(&procedure);
    let days = [
        due(&procedure, &sent, "reply"),
        due(
            &procedure,
            &done(&procedure, &sent, 1, Act::Accept { other_date: None }, NOW + Duration::days(2)),
            "reply",
        ),
        due(
            &procedure,
            &done(
                &procedure,
                &sent,
                1,
                Act::Forward { recipient: Some(authority(2)) },
                NOW + Duration::days(3),
            ),
            "reply",
        ),
    ];
    assert_eq!(days, [(date!(2027 - 01 - 08), Rule::WorkingDays); 3]);
}

#[test]
fn the_next_look_is_at_the_first_thing_that_falls_due() {
    let procedure = procedure();
    let sent = sent(&procedure);
    let fifth_day = Calendar::of(Country::parse("FI").unwrap()).begins(date!(2026 - 12 - 26));
    assert_eq!(after_change(&sent, &procedure, &calendars()), Some(fifth_day), "the reminder");
    let look = |until, received| {
        next_look(&sent, &procedure, &calendars(), Seen { until, announced: None, received })
    };
    assert_eq!(look(fifth_day, None), Some(datetime!(2026-12-28 22:00 UTC)), "the end of the period");
    assert_eq!(look(fifth_day, Some(fifth_day)), Some(fifth_day + Duration::DAY), "who has it anew");
    let told = let_lapse(&procedure, &sent, datetime!(2026-12-28 22:00 UTC)).unwrap().exchange;
    let seen = Seen { until: datetime!(2027-01-20 0:00 UTC), announced: None, received: None };
    let told_of_nothing = Calendar::Union.begins(date!(2027 - 02 - 22));
    let next = next_look(&let_all_lapse(&procedure, told), &procedure, &calendars(), seen);
    assert_eq!(next, Some(told_of_nothing), "two months without a move");
}

fn let_all_lapse(procedure: &Procedure, mut exchange: Exchange) -> Exchange {
    while let Ok(done) = let_lapse(procedure, &exchange, datetime!(2027-01-20 0:00 UTC)) {
        exchange = done.exchange;
    }
    exchange
}

/// A change of the definition, and what is said then.
#[rustfmt::skip]
const CONTRADICTIONS: &[(&str, &str, &str)] = &[
    ("\nafter_deadline = \"reply\"", "", "nothing-alone(deadline=reply)"),
    ("after_deadline = \"reply\"", "after_deadline = \"answer\"", "unknown-deadline(name=answer)"),
    ("after_deadline = \"reply\"", "after_deadline = \"take_up\"", "deadline=take_up); write-or-remove("),
    ("by = [\"asker\"]\nafter_deadline", "by = [\"asked\"]\nafter_deadline", "deadline=reply, side=asked)"),
    ("consequence = \"right_to_act_alone\"", "consequence = \"tacit_decision\"", "no-to(by=reply)"),
    ("consequence = \"right_to_act_alone\"", "consequence = \"tacit_decision\"\nto = \"lost\"", "unknown-state(name=lost)"),
    ("consequence = \"right_to_act_alone\"", "consequence = \"tacit_decision\"\nto = \"working\"", "same-state(by=reply, "),
    ("consequence = \"escalation\"", "consequence = \"escalation\"\nto = \"done\"", "leads-nowhere(deadline=take_up)"),
    ("consequence = \"automatic_closure\"", "consequence = \"automatic_closure\"\nto = \"working\"", ", state=working); other-state"),
    ("extension = { length = 2, unit = \"weeks\" }\n", "", "sets-no-day(action=extend, deadline=reply)"),
    ("extension = { length = 2,", "extension = { length = 0,", "empty-extension(deadline=reply)"),
    ("changed_by = [\"extend\"]", "changed_by = [\"accept\"]", "never-moves(action=accept, deadline=reply)"),
    ("changed_by = [\"extend\"]", "changed_by = [\"correct\"]", "not-meanwhile(action=correct, deadline=reply)"),
    ("changed_by = [\"extend\"]", "changed_by = [\"propose_date\"]", "no-reason(action=propose_date, deadline=reply)"),
    ("changed_by = [\"extend\"]\n", "", "no-extender(deadline=reply)"),
    ("changed_by = [\"extend\"]\n", "", "nothing-extended(action=extend, state=working)"),
    ("start = \"receipt\"", "start = \"receipt\"\ncompleted_by = [\"clarify\"]", "no-completeness(deadline=reply)"),
    ("start = \"receipt\"", "start = \"completeness\"\ncompleted_by = [\"forward\"]", "completes-nothing(action=forward)"),
    ("from = [\"working\"]\nby = [\"asked\"]\n\n# extend", "from = [\"working\"]\nby = [\"asker\"]\n\n# extend", "not-holder(side=asker, deadline=reply)"),
];

#[test]
fn a_deadline_whose_end_or_change_makes_no_sense_is_refused_with_what_to_do() {
    for (from, to, what) in CONTRADICTIONS {
        assert!(SOURCE.contains(from), "{from}");
        let broken = SOURCE.replacen(from, to, 1);
        let faults = match parse("procedure.toml", &broken) {
            Ok(procedure) => check(&procedure, "procedure.toml", &broken),
            Err(faults) => faults,
        };
        let found = faults.iter().any(|fault| fault.line > 0 && fault.to_string().contains(what));
        assert!(found, "{to}: {faults:#?}");
    }
}
