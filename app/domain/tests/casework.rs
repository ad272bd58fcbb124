//! Daily work inside one authority: who may do it, when, and how it is undone.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::access::Person;
use domain::accounts::Role;
use domain::casework::work::{decide, may};
use domain::casework::{HolderSeen, Standing, Step, StepOutcome, StepRow, UNDO_FOR, Work, may_undo, note};
use domain::exchanges::event::EventKind;
use domain::exchanges::{Exchange, Lifecycle, Participation};
use domain::ids::{AuthorityId, ExchangeId, LabelId, PersonId, StepId, UnitId};
use domain::notices::person_told;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::ProcedureId;
use domain::procedures::definition::Ending;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);
const LABEL: LabelId = LabelId(Uuid::from_u128(70));
const UNIT: UnitId = UnitId(Uuid::from_u128(80));
const OTHER_UNIT: UnitId = UnitId(Uuid::from_u128(81));

fn procedure() -> ProcedureId {
    ProcedureId::new("check").unwrap()
}

fn person(n: u128, authority: u128, role: Role) -> Person {
    Person {
        id: PersonId(Uuid::from_u128(n)),
        authority: AuthorityId(Uuid::from_u128(authority)),
        roles: [(procedure(), role)].into(),
    }
}

fn exchange() -> Exchange {
    let part = |authority, side: &str| Participation::new(AuthorityId(Uuid::from_u128(authority)), side);
    let id = ExchangeId(Uuid::from_u128(9));
    let mut exchange = Exchange::draft(id, procedure(), 1, part(1, "requesting"), NOW);
    exchange.sides.push(part(2, "requested"));
    exchange.lifecycle = Lifecycle::Open { state: "sent".into() };
    exchange
}

fn closed() -> Exchange {
    let lifecycle = Lifecycle::Closed { state: "done".into(), ending: Ending::Closed, at: NOW };
    Exchange { lifecycle, ..exchange() }
}

fn blocked() -> Exchange {
    Exchange { lifecycle: Lifecycle::Blocked { closed_at: NOW, at: NOW }, ..exchange() }
}

fn held_by(person: &Person) -> Standing {
    Standing { assigned: Some(person.id), ..Standing::default() }
}

fn in_unit(unit: UnitId, people: &[PersonId]) -> Standing {
    Standing { unit: Some(unit), unit_people: people.to_vec(), ..Standing::default() }
}

#[test]
fn who_writes_takes_an_exchange_and_only_who_has_it_or_a_handler_hands_it_over() {
    let (anne, bo) = (person(1, 2, Role::Drafter), person(2, 2, Role::Handler));
    let viewer = person(3, 2, Role::Viewer);
    let nobody = Standing::default();
    let exchange = exchange();
    for (who, standing, work, expected) in [
        (&anne, &nobody, Work::Assign(anne.id), true),
        (&viewer, &nobody, Work::Assign(viewer.id), false),
        (&anne, &nobody, Work::Assign(bo.id), false),
        (&bo, &nobody, Work::Assign(anne.id), true),
        (&anne, &held_by(&anne), Work::Assign(bo.id), true),
        (&anne, &held_by(&anne), Work::GiveBack, true),
        (&anne, &held_by(&bo), Work::GiveBack, false),
        (&bo, &held_by(&anne), Work::GiveBack, true),
        (&anne, &nobody, Work::Label(LABEL), true),
        (&viewer, &nobody, Work::Label(LABEL), false),
        (&viewer, &nobody, Work::Unlabel(LABEL), false),
    ] {
        assert_eq!(may(&exchange, standing, who, work), expected, "{work:?}");
    }
}

#[test]
fn the_colleague_belongs_to_the_authority_and_works_in_the_procedure() {
    let bo = person(2, 2, Role::Handler);
    for (colleague, expected) in [
        (Some(person(4, 2, Role::Drafter)), Ok(true)),
        (Some(person(4, 2, Role::Viewer)), Err(Refusal::ColleagueWithoutRole)),
        (Some(person(4, 1, Role::Handler)), Err(Refusal::ColleagueWithoutRole)),
        (None, Err(Refusal::ColleagueWithoutRole)),
    ] {
        let work = Work::Assign(PersonId(Uuid::from_u128(4)));
        let decided = decide(&exchange(), &Standing::default(), &bo, work, colleague.as_ref(), NOW);
        assert_eq!(decided.map(|events| events.is_some()), expected, "{colleague:?}");
    }
}

#[test]
fn what_waits_for_allocation_is_given_by_those_who_allocate_to_who_may_act() {
    let mut waiting = exchange();
    waiting.sides[1].has_allocation = true;
    let (drafter, handler) = (person(1, 2, Role::Drafter), person(2, 2, Role::Handler));
    let on = |who: &Person, to: &Person| {
        let decided = decide(&waiting, &Standing::default(), who, Work::Assign(to.id), Some(to), NOW);
        decided.map(|events| events.unwrap().as_slice()[0].clone())
    };
    assert_eq!(on(&handler, &handler), Err(Refusal::NotAllowed), "nobody takes it on");
    assert_eq!(on(&handler, &person(3, 2, Role::Handler)), Err(Refusal::NotAllowed));
    for allocates in [Role::Allocator, Role::Supervisor] {
        let allocates = person(4, 2, allocates);
        assert_eq!(on(&allocates, &drafter), Err(Refusal::ColleagueWithoutRole), "a drafter accepts nothing");
        assert_eq!(on(&allocates, &allocates), Err(Refusal::ColleagueWithoutRole));
        let event = on(&allocates, &handler).unwrap();
        assert_eq!((event.kind, person_told(&event)), (EventKind::Assigned, Some(handler.id)));
        assert!(event.kind.is_internal() && event.tell.is_empty());
    }
    waiting.sides[1].assigned = Some(handler.id);
    let back = decide(&waiting, &held_by(&handler), &handler, Work::GiveBack, None, NOW).unwrap().unwrap();
    assert_eq!((back.as_slice()[0].kind, person_told(&back.as_slice()[0])), (EventKind::GivenBack, None));
}

#[test]
fn nobody_outside_and_nothing_that_is_over_is_worked_on() {
    let (bo, stranger) = (person(2, 2, Role::Handler), person(5, 3, Role::Handler));
    let on = |exchange: &Exchange, who: &Person, work| {
        decide(exchange, &Standing::default(), who, work, Some(who), NOW).map(|events| events.is_some())
    };
    assert_eq!(on(&exchange(), &stranger, Work::Label(LABEL)), Err(Refusal::NotAllowed));
    assert_eq!(on(&closed(), &bo, Work::Assign(bo.id)), Err(Refusal::NotNow));
    assert_eq!(on(&closed(), &bo, Work::Label(LABEL)), Ok(true));
    assert_eq!(on(&blocked(), &bo, Work::Label(LABEL)), Err(Refusal::NotNow));
    assert_eq!(on(&exchange(), &bo, Work::GiveBack), Ok(false), "nobody has it");
}

#[test]
fn the_events_are_read_inside_the_authority_alone_and_tell_nobody() {
    let (anne, bo) = (person(1, 2, Role::Handler), person(2, 2, Role::Handler));
    for (standing, work, kind) in [
        (Standing::default(), Work::Assign(bo.id), EventKind::Taken),
        (Standing::default(), Work::Assign(anne.id), EventKind::HandedOver),
        (held_by(&anne), Work::GiveBack, EventKind::GivenBack),
        (Standing::default(), Work::Label(LABEL), EventKind::Labelled),
        (
            Standing { labels: vec![LABEL], ..Standing::default() },
            Work::Unlabel(LABEL),
            EventKind::Unlabelled,
        ),
        (Standing::default(), Work::ToUnit(UNIT), EventKind::PutInUnit),
        (in_unit(UNIT, &[]), Work::ToUnit(OTHER_UNIT), EventKind::PutInUnit),
        (in_unit(UNIT, &[]), Work::FromUnit, EventKind::TakenOutOfUnit),
    ] {
        let colleague = if work == Work::Assign(anne.id) { &anne } else { &bo };
        let events = decide(&exchange(), &standing, &bo, work, Some(colleague), NOW).unwrap().unwrap();
        let [event] = events.as_slice() else { panic!("one event") };
        assert_eq!((event.kind, event.authority), (kind, Some(bo.authority)));
        assert!(event.kind.is_internal() && event.tell.is_empty());
        assert_eq!(EventKind::parse(kind.code()), Some(kind));
    }
}

fn step(work: Work, assigned_before: Option<PersonId>) -> Step {
    Step {
        id: StepId(Uuid::from_u128(8)),
        authority: AuthorityId(Uuid::from_u128(2)),
        person: PersonId(Uuid::from_u128(2)),
        at: NOW,
        work,
        undone_at: None,
        rows: vec![StepRow {
            exchange: exchange().id,
            outcome: StepOutcome::Done,
            assigned_before,
            unit_before: None,
        }],
    }
}

#[test]
fn what_waits_goes_to_a_unit_by_who_allocates_and_who_may_act_and_works_there_takes_it() {
    let mut waiting = exchange();
    waiting.sides[1].has_allocation = true;
    let (drafter, handler) = (person(1, 2, Role::Drafter), person(2, 2, Role::Handler));
    let allocator = person(3, 2, Role::Allocator);
    for (who, expected) in [(&allocator, true), (&handler, false), (&drafter, false)] {
        assert_eq!(may(&waiting, &Standing::default(), who, Work::ToUnit(UNIT)), expected);
        assert_eq!(may(&waiting, &in_unit(UNIT, &[who.id]), who, Work::FromUnit), expected);
    }
    let takes = |standing: &Standing, who: &Person| {
        decide(&waiting, standing, who, Work::Assign(who.id), Some(who), NOW)
            .map(|events| events.unwrap().as_slice()[0].kind)
    };
    let unit = in_unit(UNIT, &[handler.id, drafter.id]);
    assert_eq!(takes(&unit, &handler), Ok(EventKind::Taken));
    assert_eq!(takes(&unit, &drafter), Err(Refusal::NotAllowed), "a unit gives no right");
    assert_eq!(takes(&in_unit(UNIT, &[drafter.id]), &handler), Err(Refusal::NotAllowed), "of another unit");
    let given = Work::Assign(person(4, 2, Role::Handler).id);
    assert!(!may(&waiting, &unit, &handler, given), "to somebody else it is given by who allocates");
    assert!(may(&waiting, &unit, &allocator, given));
}

#[test]
fn an_open_exchange_is_sorted_by_who_hands_over_and_a_closed_one_stays_where_it_lies() {
    let (anne, bo) = (person(1, 2, Role::Drafter), person(2, 2, Role::Handler));
    for (who, standing, expected) in [
        (&bo, Standing::default(), true),
        (&bo, held_by(&anne), true),
        (&anne, held_by(&anne), true),
        (&anne, Standing::default(), false),
        (&person(3, 2, Role::Viewer), Standing::default(), false),
    ] {
        assert_eq!(may(&exchange(), &standing, who, Work::ToUnit(UNIT)), expected);
        assert_eq!(may(&exchange(), &standing, who, Work::FromUnit), expected);
    }
    let on = |exchange: &Exchange, work| decide(exchange, &in_unit(UNIT, &[]), &bo, work, None, NOW);
    assert_eq!(on(&exchange(), Work::ToUnit(UNIT)), Ok(None), "it lies there");
    assert_eq!(on(&closed(), Work::ToUnit(OTHER_UNIT)), Err(Refusal::NotNow));
    assert_eq!(on(&closed(), Work::FromUnit), Err(Refusal::NotNow));
}

#[test]
fn a_step_leads_back_to_the_unit_of_before() {
    let back = |work, unit_before, unit| {
        let step = step(work, None);
        let row = StepRow { unit_before, ..step.rows[0].clone() };
        step.way_back(&row, &Standing { unit, ..Standing::default() })
    };
    assert_eq!(back(Work::ToUnit(UNIT), None, Some(UNIT)), Ok(Work::FromUnit));
    assert_eq!(back(Work::ToUnit(UNIT), Some(OTHER_UNIT), Some(UNIT)), Ok(Work::ToUnit(OTHER_UNIT)));
    assert_eq!(back(Work::FromUnit, Some(UNIT), None), Ok(Work::ToUnit(UNIT)));
    assert_eq!(back(Work::FromUnit, Some(UNIT), Some(OTHER_UNIT)), Err(Refusal::ChangedSince));
    for work in [Work::ToUnit(UNIT), Work::FromUnit] {
        assert_eq!(Work::parse(work.code(), work.target()), Some(work));
    }
}

#[test]
fn a_step_leads_back_to_what_was_unless_somebody_changed_it_since() {
    let (anne, bo) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
    let has =
        |assigned, labels: &[LabelId]| Standing { assigned, labels: labels.to_vec(), ..Standing::default() };
    for (work, before, now, expected) in [
        (Work::Assign(bo), None, has(Some(bo), &[]), Ok(Work::GiveBack)),
        (Work::Assign(bo), Some(anne), has(Some(bo), &[]), Ok(Work::Assign(anne))),
        (Work::Assign(bo), Some(anne), has(Some(anne), &[]), Err(Refusal::ChangedSince)),
        (Work::GiveBack, Some(anne), has(None, &[]), Ok(Work::Assign(anne))),
        (Work::GiveBack, Some(anne), has(Some(bo), &[]), Err(Refusal::ChangedSince)),
        (Work::Label(LABEL), None, has(None, &[LABEL]), Ok(Work::Unlabel(LABEL))),
        (Work::Label(LABEL), None, has(None, &[]), Err(Refusal::ChangedSince)),
        (Work::Unlabel(LABEL), None, has(None, &[]), Ok(Work::Label(LABEL))),
    ] {
        let step = step(work, before);
        assert_eq!(step.way_back(&step.rows[0], &now), expected, "{work:?}");
    }
}

#[test]
fn a_step_is_undone_by_who_made_it_within_ten_minutes_and_once() {
    let made = step(Work::Label(LABEL), None);
    let just = NOW + UNDO_FOR - Duration::SECOND;
    assert!(made.may_be_undone(made.person, just));
    assert!(!made.may_be_undone(made.person, NOW + UNDO_FOR));
    assert!(!made.may_be_undone(PersonId(Uuid::from_u128(1)), just));
    assert!(!Step { undone_at: Some(NOW), ..made.clone() }.may_be_undone(made.person, just));
    let mut idle = made.clone();
    idle.rows[0].outcome = StepOutcome::Unchanged;
    assert!(!idle.may_be_undone(made.person, just));
}

#[test]
fn every_word_of_a_step_is_read_again() {
    let id = Uuid::from_u128(3);
    for work in
        [Work::Assign(PersonId(id)), Work::GiveBack, Work::Label(LabelId(id)), Work::Unlabel(LabelId(id))]
    {
        assert_eq!(Work::parse(work.code(), work.target()), Some(work));
    }
    assert_eq!(Work::parse("label", None), None);
    let plain = [StepOutcome::Done, StepOutcome::Unchanged, StepOutcome::Undone, StepOutcome::NotFound];
    for outcome in plain.into_iter().chain(Refusal::ALL.iter().map(|refusal| StepOutcome::Refused(*refusal)))
    {
        assert_eq!(StepOutcome::parse(outcome.code()), Some(outcome));
    }
}

#[test]
fn notes_are_written_by_who_works_on_it_and_read_by_who_reads_it() {
    let exchange = exchange();
    for (who, reads, writes) in [
        (person(2, 2, Role::Handler), true, true),
        (person(2, 2, Role::Drafter), true, true),
        (person(2, 2, Role::Supervisor), true, true),
        (person(2, 2, Role::Approver), true, true),
        (person(2, 2, Role::Viewer), true, false),
        (person(2, 2, Role::Allocator), false, false),
        (person(2, 3, Role::Handler), false, false),
    ] {
        assert_eq!(
            (note::may_read(&exchange, &who), note::may_write(&exchange, &who)),
            (reads, writes),
            "{who:?}"
        );
    }
    let bo = person(2, 2, Role::Handler);
    assert!(!note::may_read(&blocked(), &bo), "a note may name the person");
    assert!(note::add(&closed(), &bo, "Nachgefragt.", NOW).is_ok());
}

#[test]
fn a_note_has_a_text_and_is_taken_back_by_its_author_alone_for_ten_minutes() {
    let (anne, bo) = (person(1, 2, Role::Handler), person(2, 2, Role::Handler));
    let code = |text: &str| note::add(&exchange(), &bo, text, NOW).unwrap_err().1[0].code;
    assert_eq!(code(" \n "), ProblemCode::Required);
    assert_eq!(code(&"x".repeat(note::LENGTH + 1)), ProblemCode::TooLong);
    assert_eq!(code("a\u{1}"), ProblemCode::NotText);
    assert!(note::add(&exchange(), &bo, "Zeile\r\nZeile", NOW).is_ok());
    let back = |who: &Person, at| note::take_back(&exchange(), who, bo.id, NOW, at).map(drop);
    assert_eq!(back(&bo, NOW + Duration::minutes(9)), Ok(()));
    assert_eq!(back(&bo, NOW + Duration::minutes(10)), Err(Refusal::UndoOver));
    assert_eq!(back(&anne, NOW), Err(Refusal::NotAllowed));
    assert!(may_undo(NOW, NOW));
}

#[test]
fn who_has_an_exchange_is_read_from_a_form_and_labels_do_not_depend_on_it() {
    let (anne, bo) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
    let by = |assigned| Standing { assigned, ..Standing::default() };
    for (text, seen) in [
        (None, HolderSeen::Unknown),
        (Some(" "), HolderSeen::Nobody),
        (Some("no id"), HolderSeen::Unknown),
        (Some("00000000-0000-0000-0000-000000000001"), HolderSeen::Somebody(anne)),
    ] {
        assert_eq!(HolderSeen::parse(text), seen, "{text:?}");
    }
    for (seen, now, is_past) in [
        (HolderSeen::Unknown, Some(bo), false),
        (HolderSeen::Nobody, None, false),
        (HolderSeen::Nobody, Some(bo), true),
        (HolderSeen::Somebody(anne), Some(anne), false),
        (HolderSeen::Somebody(anne), Some(bo), true),
        (HolderSeen::Somebody(anne), None, true),
    ] {
        assert_eq!(seen.is_past(&by(now)), is_past, "{seen:?} {now:?}");
        assert_eq!(seen.forbids(Work::Assign(bo), &by(now)), is_past, "{seen:?} {now:?}");
        assert!(!seen.forbids(Work::Label(LABEL), &by(now)), "{seen:?} {now:?}");
    }
}
