//! Definitions made at random, and random people who try everything in them: whatever a definition says, nothing outside
//! it is ever possible, nothing is a trap, and every change leaves a trace.

use crate::definitions::{definitions, distance_to_the_end};
use crate::people::{
    AUTHORITIES, NOW, QUESTIONS, act_of, attempt, attempt_with, authority, calendars, draft, is_admitted,
    person, reply, request,
};
use domain::exchanges::clocks::{self, Running};
use domain::exchanges::event::{Event, EventKind};
use domain::exchanges::inbox::{Bucket, bucket};
use domain::exchanges::lapse::{self, lapse};
use domain::exchanges::openness::closed_actions;
use domain::exchanges::part::{answers_seen, request_seen};
use domain::exchanges::schedule::{Seen, after_change, next_look};
use domain::exchanges::sight::{Sight, shows, sight};
use domain::exchanges::transition::draft_state;
use domain::exchanges::{
    Act, Action, Decided, Exchange, Lifecycle, available_actions, coordination, why_not,
};
use domain::procedures::check::check;
use domain::procedures::definition::{
    AttachedTo, ClockKind, Consequence, CopyRule, DeadlineStart, Ending, NoticeDefinition, Phase, Sensitivity,
};
use domain::procedures::parse::parse;
use domain::procedures::{Procedure, form, sample};
use proptest::prelude::*;
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};

fn legal<'a>(exchange: &Exchange, procedure: &'a Procedure) -> Vec<Running<'a>> {
    let running = clocks::running(exchange, procedure, &calendars()).into_iter();
    running.filter(|clock| clock.kind == ClockKind::Legal).collect()
}

/// Where the definition names sides, these are told of an act, or who has to act next; and it waits only where that is said.
fn check_notice(procedure: &Procedure, after: &Exchange, first: &Event, action: Action) {
    let is_done = first.kind == EventKind::Done(action);
    let notice = procedure.notice_of(action).filter(|_| is_done);
    assert_eq!(first.is_daily, notice.is_some_and(|notice| notice.daily), "{action:?} waits");
    let Some(sides) = notice.and_then(NoticeDefinition::sides) else { return };
    let acting = after.state("").and_then(|state| coordination::acting_side(after, procedure, state));
    for side in first.tell.iter().filter_map(|one| after.side_of(*one)) {
        assert!(sides.iter().any(|told| told == side) || acting == Some(side), "{action:?} told {side}");
    }
}

/// What is submitted again and needs no approval any more leads where it would have led at once.
fn is_released(procedure: &Procedure, before: &Exchange, action: Action, reached: &str) -> bool {
    let Some(awaiting) = before.awaiting.as_ref().filter(|_| action == Action::Submit) else { return false };
    let side = before.side_of(awaiting.authority).expect("who waits takes part");
    let sent = procedure.transition(awaiting.action, &awaiting.from, side).expect("what waits was allowed");
    sent.to.as_deref() == Some(reached)
}

/// What an act did is what its row says, and it left an event.
fn check_act(
    procedure: &Procedure,
    before: &Exchange,
    who: u128,
    act: &Act,
    after: &Decided,
    now: OffsetDateTime,
) {
    let action = act.action();
    let person = person(procedure, who);
    let state = before.state(draft_state(procedure)).expect("a state");
    let side = before.side_of(authority(who)).expect("only a participant acts");
    let row = procedure.transition(action, state, side).expect("the definition allows it");
    assert!(lapse::is_free(row, before), "{action:?} did not wait for its deadline");
    assert!(available_actions(before, &person, procedure).contains(&action), "{action:?} had no button");
    let reached = after.exchange.state(draft_state(procedure)).expect("a state");
    let moves = procedure.moves(row);
    let stays = !moves.iter().any(|(from, _)| *from == state);
    let is_move = (stays && reached == state) || moves.contains(&(state, reached));
    assert!(is_move || is_released(procedure, before, action, reached), "{action:?} led to {reached}");
    let is_held = row.approval.as_deref() == Some(reached);
    assert_eq!(after.exchange.changed_at, now);
    let first = after.events.as_slice().first().expect("an event");
    let kind = if is_held { EventKind::Submitted } else { EventKind::Done(action) };
    assert_eq!((first.kind, first.person), (kind, Some(person.id)));
    check_notice(procedure, &after.exchange, first, action);
    if coordination::is_decision(action) {
        let own = before.awaiting.as_ref().map(|awaiting| awaiting.person);
        assert_ne!(own, Some(person.id), "somebody decided on the own act");
    }
    for part in after.exchange.sides.iter().filter(|part| part.is_active && part.help.is_none()) {
        let number = (0..AUTHORITIES).find(|n| part.authority == authority(*n)).expect("one of them");
        assert!(is_admitted(procedure, &part.side, number), "{action:?} let {number} in");
    }
    for old in legal(before, procedure) {
        let is_same = |new: &&Running<'_>| new.definition.id == old.definition.id;
        let now_due = legal(&after.exchange, procedure).iter().find(is_same).map(|new| new.reckoning.due);
        let is_named =
            old.definition.changed_by.contains(&action) || old.definition.completed_by.contains(&action);
        let begins_anew = old.definition.start == DeadlineStart::Acceptance && action == Action::Accept;
        if now_due.is_some_and(|due| due != old.reckoning.due) && !begins_anew {
            assert!(is_named, "{action:?} moved the legal clock {}", old.definition.id);
            assert!(!matches!(action, Action::Accept | Action::Forward));
        }
    }
}

/// Lets every clock that is over have its consequence: each once, as the definition says.
fn let_lapse(procedure: &Procedure, mut exchange: Exchange, now: OffsetDateTime) -> Exchange {
    for _ in 0..=procedure.deadlines.len() * procedure.states.len() {
        let Ok(done) = lapse(&exchange, procedure, &calendars(), now) else {
            let next = lapse::next(&exchange, procedure, &calendars());
            assert!(next.is_none_or(|at| at > now), "what is over had its consequence");
            return exchange;
        };
        let changed: Vec<_> =
            done.exchange.terms.iter().filter(|term| !exchange.terms.contains(term)).collect();
        let [term] = changed.as_slice() else { panic!("one deadline at a time: {changed:?}") };
        let deadline = procedure.deadline(&term.deadline).expect("a deadline of the definition");
        let running = clocks::running(&exchange, procedure, &calendars());
        let clock = running.iter().find(|clock| clock.definition.id == deadline.id).expect("it ran");
        assert!(clock.calendar.day(now) > clock.reckoning.due, "not a moment too early");
        let event = done.events.as_slice().first().expect("an event");
        assert_eq!((event.person, event.date), (None, Some(clock.reckoning.due)));
        let notice = procedure.notice_of_deadline(&deadline.id);
        assert_eq!(event.is_daily, notice.is_some_and(|notice| notice.daily));
        let state = |of: &Exchange| of.state("").map(str::to_owned);
        match deadline.consequence.expect("a consequence") {
            Consequence::Reminder => panic!("a reminder is no end"),
            Consequence::Escalation | Consequence::RightToActAlone => {
                assert_eq!(state(&done.exchange), state(&exchange));
                assert_eq!(done.exchange.changed_at, exchange.changed_at, "nobody moved it");
            }
            Consequence::TacitDecision => assert_eq!(state(&done.exchange), deadline.to),
            Consequence::AutomaticClosure => {
                assert!(matches!(done.exchange.lifecycle, Lifecycle::Closed { .. }));
            }
        }
        exchange = done.exchange;
    }
    panic!("consequences without end");
}

/// Before acceptance the other side sees ordinary fields that the definition shows, and nothing else; strangers nothing. Who
/// has a part waits for its own acceptance, and what is confidential is in no copy.
fn check_sight(procedure: &Procedure, exchange: &Exchange) {
    for who in 0..AUTHORITIES {
        let reader = person(procedure, who);
        let sees = sight(exchange, procedure, &reader);
        let Some(side) = exchange.side_of(authority(who)) else {
            assert_ne!(sees, Sight::Everything, "a stranger sees everything");
            continue;
        };
        let helped = procedure.stands_behind(side).unwrap_or(side);
        let reads = exchange
            .help_of(authority(who))
            .is_none_or(|help| !help.shows_header_alone(exchange.is_confidential()));
        check_copy(procedure, exchange, who);
        assert!(reads || sees == Sight::HeaderOnly, "a coordinator sees more than the header");
        let copy = exchange.help_of(authority(who)).and_then(|help| help.copy);
        if copy.is_some_and(|copy| copy != CopyRule::Ordered) && !exchange.confidential.is_empty() {
            assert_eq!(sees, Sight::HeaderOnly, "a copy shows what is confidential");
        }
        let is_accepted = match exchange.part_of(authority(who)) {
            Some(part) => part.accepted_at.is_some(),
            None => exchange.accepted_at.is_some(),
        };
        let may_see_all = helped == procedure.initiating_side() || is_accepted;
        check_texts(exchange, who);
        for field in &procedure.fields {
            let is_harmless = field.before_acceptance && field.sensitivity == Sensitivity::Ordinary;
            assert!(!shows(sees, field) || may_see_all || is_harmless, "{} is shown to {side}", field.id);
        }
    }
}

/// Who has a part reads its questions with their answers, and no others; whoever else takes part reads all that it may.
fn check_texts(exchange: &Exchange, who: u128) {
    let asked = format!("{:?}", request_seen(exchange, &request(), authority(who)));
    let answered = format!("{:?}", answers_seen(exchange, &reply(), authority(who)));
    for (id, question, answer) in QUESTIONS {
        let part = exchange.part_of(authority(who));
        let is_shown = part.is_none_or(|part| part.questions.iter().any(|own| own == id));
        assert_eq!((asked.contains(question), answered.contains(answer)), (is_shown, is_shown), "{id}");
    }
}

/// Whoever only receives a copy does nothing, and nothing waits for it.
fn check_copy(procedure: &Procedure, exchange: &Exchange, who: u128) {
    if exchange.is_party(authority(who)) {
        return;
    }
    assert_eq!(available_actions(exchange, &person(procedure, who), procedure), []);
    assert_ne!(bucket(exchange, procedure, authority(who)), Some(Bucket::WaitingForUs));
}

/// Every action is either offered or has one reason, by which it is also refused; and everything that the own side takes
/// at some time is told.
fn check_openness(procedure: &Procedure, exchange: &Exchange, number: u128, now: OffsetDateTime) {
    for who in 0..AUTHORITIES {
        let person = person(procedure, who);
        let offered = available_actions(exchange, &person, procedure);
        let closed = closed_actions(exchange, &person, procedure);
        for action in Action::ALL {
            let why = why_not(exchange, &person, procedure, action);
            assert_eq!(offered.contains(&action), why.is_none(), "{action:?}");
            let told: Vec<_> = closed.iter().filter(|(one, _)| *one == action).map(|(_, why)| *why).collect();
            let side = exchange.side_of(authority(who));
            let is_of_side = side.is_some_and(|side| procedure.sides_that_may(action).contains(&side))
                && action.is_taken_by_people()
                && action != Action::Send;
            assert_eq!(told, why.filter(|_| is_of_side).into_iter().collect::<Vec<_>>(), "{action:?}");
            let Some((act, why)) = act_of(procedure, action, number, now.date(), false).zip(why) else {
                continue;
            };
            let refused = attempt(procedure, exchange, who, &act, true, now).unwrap_err();
            assert_eq!((refused.refusal, refused.problems.len()), (why, 0), "{action:?}");
        }
    }
}

/// The system looks in time: never after a clock is over, and not at all once the exchange is closed.
fn check_schedule(procedure: &Procedure, exchange: &Exchange, now: OffsetDateTime) {
    let planned = after_change(exchange, procedure, &calendars());
    let is_open = matches!(exchange.lifecycle, Lifecycle::Open { .. });
    assert_eq!(
        planned.is_some(),
        is_open,
        "an open exchange is looked at again, at the latest when nobody moves it"
    );
    let over = lapse::next(exchange, procedure, &calendars());
    assert!(over.is_none_or(|over| planned.is_some_and(|at| at <= over)));
    let seen = Seen { until: now, announced: None, received: None };
    let next = next_look(exchange, procedure, &calendars(), seen);
    let is_pending = over.is_some_and(|over| over <= now);
    assert!(is_pending || next.is_none_or(|next| next > now), "a look at which nothing is left to do");
}

/// An act that comes before all that leads to an end: a coordinator takes up what it was called in for, and a part comes
/// back to who gave it.
fn before_all(procedure: &Procedure, exchange: &Exchange, now: OffsetDateTime) -> Option<Exchange> {
    let back = exchange
        .parts()
        .filter(|(_, part)| part.state.is_open())
        .map(|(holder, _)| Act::TakePartBack { authority: Some(holder) });
    std::iter::once(Act::TakeUp).chain(back).find_map(|act| {
        let after = (0..AUTHORITIES).find_map(|who| attempt(procedure, exchange, who, &act, true, now).ok());
        after.map(|after| after.exchange)
    })
}

/// Somebody can always do something that brings the exchange nearer to its end.
fn drive_to_the_end(procedure: &Procedure, mut exchange: Exchange, now: OffsetDateTime) {
    let distance = |state: &str| distance_to_the_end(procedure, state);
    for _ in 0..procedure.states.len() * 2 + 6 {
        let Lifecycle::Open { state } = &exchange.lifecycle else { return };
        if let Some(next) = before_all(procedure, &exchange, now) {
            exchange = next;
            continue;
        }
        let here = distance(state).unwrap_or_else(|| panic!("no way leads from {state} to an end"));
        let nearer = (0..AUTHORITIES).find_map(|who| {
            let available = available_actions(&exchange, &person(procedure, who), procedure);
            available.into_iter().find_map(|action| {
                let side = exchange.side_of(authority(who))?;
                let row = procedure.transition(action, state, side)?;
                let is_nearer = |to: &str| distance(to).is_some_and(|there| there < here);
                if !procedure.moves(row).iter().any(|(from, to)| from == state && is_nearer(to)) {
                    return None;
                }
                let act = act_of(procedure, action, 4, now.date(), false)?;
                let after = attempt(procedure, &exchange, who, &act, true, now).ok()?;
                // What an approval lets go may lead elsewhere than the nearest way.
                let is_progress =
                    action == Action::Approve || is_nearer(after.exchange.state("").unwrap_or_default());
                is_progress.then_some(after)
            })
        });
        exchange = nearer.unwrap_or_else(|| panic!("a trap: {state}")).exchange;
    }
    assert!(
        matches!(exchange.lifecycle, Lifecycle::Closed { .. }),
        "it never ends: {:?}",
        exchange.lifecycle
    );
}

/// What is open to anybody now.
fn open_to(procedure: &Procedure, exchange: &Exchange) -> Vec<(u128, Action)> {
    let of = |who| available_actions(exchange, &person(procedure, who), procedure);
    (0..AUTHORITIES).flat_map(|who| of(who).into_iter().map(move |action| (who, action))).collect()
}

/// Whatever happened, nobody sees too much, everything closed has its reason, and there is a way to an end.
fn check_standing(procedure: &Procedure, exchange: &Exchange, number: u128, now: OffsetDateTime) {
    check_sight(procedure, exchange);
    check_openness(procedure, exchange, number, now);
    check_schedule(procedure, exchange, now);
    drive_to_the_end(procedure, exchange.clone(), now);
}

/// So often each action is taken, and what comes of it looked at so often at most.
const TAKEN: usize = 3;
const LOOKED_AT: usize = 10;

/// Takes what was taken least so far, and is possible now; none where nothing is.
fn take_the_rarest(
    procedure: &Procedure,
    exchange: &Exchange,
    taken: &mut BTreeMap<Action, usize>,
    needs_approval: bool,
    now: OffsetDateTime,
) -> Option<Exchange> {
    let mut open = open_to(procedure, exchange);
    open.sort_by_key(|(_, action)| taken.get(action).copied().unwrap_or(0));
    let about = |(who, action): (u128, Action)| (0..AUTHORITIES).map(move |number| (who, action, number));
    for (who, action, number) in open.into_iter().flat_map(about) {
        let Some(act) = act_of(procedure, action, number, now.date(), false) else { continue };
        let Ok(after) = attempt_with(procedure, exchange, who, &act, (true, needs_approval), now) else {
            continue;
        };
        check_act(procedure, exchange, who, &act, &after, now);
        let times = taken.entry(action).or_default();
        *times += 1;
        if *times <= LOOKED_AT {
            check_standing(procedure, &after.exchange, number, now);
        }
        return Some(after.exchange);
    }
    None
}

/// What people do on an exchange and was not done often enough; these two actions begin drafts of their own.
fn seldom(taken: &BTreeMap<Action, usize>) -> Vec<Action> {
    let begins = |action: Action| matches!(action, Action::SendElsewhere | Action::FollowUp);
    let is_seldom = |action: Action| taken.get(&action).is_none_or(|times| *times < TAKEN);
    let all = Action::ALL.into_iter().filter(|action| action.is_taken_by_people());
    all.filter(|action| !begins(*action) && is_seldom(*action)).collect()
}

/// Chance alone hardly ever gets to the end of a referral, so those who act here look for what was seldom done before: what
/// holds after whatever people do was then held against every action.
#[test]
fn every_action_that_people_take_is_tried_and_leaves_everything_in_order() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut taken = BTreeMap::new();
    for n in 0_u32..2_000 {
        if seldom(&taken).is_empty() {
            break;
        }
        let source = definitions().new_tree(&mut runner).unwrap().current();
        let procedure = parse("procedure.toml", &source).unwrap();
        let send = act_of(&procedure, Action::Send, 1, NOW.date(), false).unwrap();
        let needs_approval = n.is_multiple_of(2);
        let (begun, mut now) = (draft(&procedure), NOW);
        let sent = attempt_with(&procedure, &begun, 0, &send, (true, needs_approval), now).unwrap();
        check_act(&procedure, &begun, 0, &send, &sent, now);
        *taken.entry(Action::Send).or_default() += 1;
        let mut exchange = sent.exchange;
        for step in 0_u32..40 {
            now += Duration::hours(5);
            exchange = let_lapse(&procedure, exchange, now);
            let is_approved = step.is_multiple_of(2);
            match take_the_rarest(&procedure, &exchange, &mut taken, is_approved, now) {
                Some(next) => exchange = next,
                None => break,
            }
        }
    }
    assert_eq!(seldom(&taken), [], "{taken:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 20_000, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn in_whatever_definition_people_do_only_what_it_says_and_get_to_an_end(
        source in definitions(),
        first_needs_approval: bool,
        tries in prop::collection::vec(
            (0..AUTHORITIES, 0..Action::ALL.len(), 0..AUTHORITIES, any::<(bool, bool, bool, bool)>(), 0_i64..9),
            1..40,
        ),
    ) {
        let procedure = parse("procedure.toml", &source).expect("it can be read");
        let faults = check(&procedure, "procedure.toml", &source);
        prop_assert!(faults.is_empty(), "{faults:?}\n{source}");
        let send = act_of(&procedure, Action::Send, 1, NOW.date(), false).expect("an act");
        let mut exchange = attempt_with(&procedure, &draft(&procedure), 0, &send, (true, first_needs_approval), NOW)
            .expect("it is sent")
            .exchange;
        let mut now = NOW;
        for (who, action, number, (has_words, other_date, needs_approval, is_open), days) in tries {
            now += Duration::days(days) + Duration::hours(5);
            exchange = let_lapse(&procedure, exchange, now);
            // Anybody tries anything, or somebody what is open.
            let open = if is_open { open_to(&procedure, &exchange) } else { Vec::new() };
            let among = open.get(action % open.len().max(1)).copied();
            let (who, action) = among.unwrap_or((who, Action::ALL[action]));
            let Some(act) = act_of(&procedure, action, number, now.date(), other_date) else { continue };
            if let Ok(after) = attempt_with(&procedure, &exchange, who, &act, (has_words, needs_approval), now) {
                check_act(&procedure, &exchange, who, &act, &after, now);
                exchange = after.exchange;
            }
            check_standing(&procedure, &exchange, number, now);
        }
    }

    #[test]
    fn whatever_documents_a_definition_demands_are_missed_and_can_be_attached(source in definitions()) {
        let procedure = parse("procedure.toml", &source).expect("it can be read");
        let today = NOW.date();
        let request = sample::request(&procedure, authority(1), today);
        let reply = sample::reply(&procedure, &request, today);
        let documents = sample::documents(&procedure, &request, &reply, today);
        for to in [AttachedTo::Request, AttachedTo::Reply] {
            let demanded = form::demanded(&procedure, to, &request, &[], today).len();
            prop_assert_eq!(form::check_attachments(&procedure, to, &request, &[], today).len(), demanded);
            prop_assert!(form::check_attachments(&procedure, to, &request, &documents, today).is_empty());
            let places = form::document_places(&procedure, &request, today);
            let takes = places.contains(&form::REQUEST_DOCUMENTS.to_owned());
            prop_assert!(to == AttachedTo::Reply || demanded == 0 || takes, "demanded, and nowhere to attach it");
        }
    }

    #[test]
    fn whatever_is_taken_over_stands_in_a_field_that_takes_it_over(source in definitions(), other in definitions()) {
        let (procedure, other) = (parse("procedure.toml", &source), parse("procedure.toml", &other));
        let (procedure, other) = (procedure.expect("it can be read"), other.expect("it can be read"));
        let today = NOW.date();
        let known = sample::request(&other, authority(1), today);
        for follows in &procedure.follows {
            let taken = form::linked(&procedure, follows, &other, &known, today);
            for path in taken.0.keys() {
                let name = path.split('.').next().unwrap_or_default();
                prop_assert!(follows.fields.iter().any(|field| field == name));
                let (field, source) = (procedure.field(name), other.field(name));
                let kinds = field.zip(source).expect("both have it");
                prop_assert!(kinds.0.kind == kinds.1.kind && kinds.1.sensitivity <= kinds.0.sensitivity);
            }
        }
    }

    #[test]
    fn a_definition_is_the_same_after_it_was_written_and_read(source in definitions()) {
        let procedure = parse("procedure.toml", &source).expect("it can be read");
        let written = toml::to_string(&procedure).expect("it can be written");
        prop_assert_eq!(parse("procedure.toml", &written).expect("it can be read"), procedure);
    }
}

/// The generator makes what it should: every consequence, extensions, and waiting for a deadline.
#[test]
fn definitions_made_at_random_have_all_that_definitions_can_have() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..300 {
        let source = definitions().new_tree(&mut runner).unwrap().current();
        let words = [
            "escalation",
            "right_to_act_alone",
            "tacit_decision",
            "automatic_closure",
            "extension",
            "completed_by",
            "after_deadline",
            "\"extend\"",
            "\"forward\"",
            "\"close_unattended\"",
            "\"approve\"",
            "\"submit\"",
            "\"find_insufficient\"",
            "\"find_unjustified\"",
            "\"take_over\"",
            "\"refuse_approval\"",
            "\"involve\"",
            "\"split\"",
            "\"mark_confidential\"",
            "\"give_opinion\"",
            "\"inform_commission\"",
            "[[admission]]",
            "\"agree_closing\"",
            "rule = \"must\"",
            "rule = \"may\"",
            "rule = \"none\"",
            "[[follows]]",
            "copy = \"header\"",
            "copy = \"content\"",
        ];
        seen.extend(words.into_iter().filter(|word| source.contains(word)));
        let procedure = parse("procedure.toml", &source).unwrap();
        let endings: Vec<Ending> = procedure.states.iter().filter_map(|state| state.ending).collect();
        assert!(endings.contains(&Ending::Closed));
        assert!(procedure.states.iter().any(|state| state.phase == Phase::Sent));
    }
    assert_eq!(seen.len(), 29, "{seen:?}");
}
