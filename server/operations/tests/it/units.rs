//! Units inside one authority: kept by its administrators, given what comes in, and closed; the other side sees nothing.

use crate::allocation::{allocating, gives};
use crate::moves::{ACCEPT, acts, refused, sees};
use crate::stories;
use domain::accounts::AccountEventKind;
use domain::casework::unit::NO_UNIT;
use domain::casework::view::{CaseworkView, StepView};
use domain::casework::{HolderSeen, StepOutcome, Work};
use domain::exchanges::Act;
use domain::exchanges::view::SightView;
use domain::ids::{ExchangeId, UnitId};
use domain::problem::{ProblemCode, Refusal};
use operations::Error;
use operations::accounts::act_on_person;
use operations::casework::{UnitInput, close_unit, inbox_work, put_unit, step, undo, units, work};
use operations::exchanges::inbox::{Holder, InboxInput};
use operations::exchanges::{case, counts, inbox};
use operations::testing::{FOSA, MINISTERIO, World, ZAB, key};

/// A unit of the Zentralstelle in which these people work.
async fn unit(world: &World, called: &str, people: &[&str]) -> UnitId {
    let people = people.iter().map(|name| world.user(name).id).collect();
    let (made, input) = (key(), UnitInput { name: called.to_owned(), people });
    put_unit(&world.caller("karin").await, None, made, &input).await.unwrap();
    UnitId(made.0)
}

async fn does(world: &World, name: &str, ids: &[ExchangeId], what: Work) -> StepView {
    let caller = world.caller(name).await;
    let made = work(&caller, key(), ids, what, HolderSeen::Unknown).await.unwrap();
    step(&caller, made).await.unwrap()
}

async fn looks(world: &World, name: &str, id: ExchangeId) -> CaseworkView {
    case(&world.caller(name).await, id).await.unwrap().1
}

/// What the person finds under *my unit*.
async fn in_unit_of(world: &World, name: &str) -> Vec<ExchangeId> {
    let input = InboxInput { held_by: Some(Holder::Unit), ..InboxInput::default() };
    let rows = inbox(&world.caller(name).await, &input).await.unwrap().rows;
    rows.into_iter().map(|row| row.id).collect()
}

async fn to_allocate(world: &World) -> Option<u32> {
    counts(&world.caller("petra").await).await.unwrap().to_allocate
}

fn problem(result: Result<(), Error>) -> ProblemCode {
    match result {
        Err(Error::Refused(refused)) => refused.problems[0].code,
        other => panic!("{other:?}"),
    }
}

stories! {
    async fn what_is_given_to_a_unit_is_found_there_and_taken_by_who_works_in_it(world) {
        allocating(world).await;
        let id = world.sent_by("ana", ZAB).await;
        let recht = unit(world, "Recht", &["kai"]).await;
        assert_eq!(does(world, "kai", &[id], Work::ToUnit(recht)).await.failed[0].1, Refusal::NotAllowed.code());
        let given = does(world, "petra", &[id], Work::ToUnit(recht)).await;
        assert_eq!((given.target.as_str(), given.done.len()), ("Recht", 1));
        assert_eq!(to_allocate(world).await, Some(0));
        assert_eq!((in_unit_of(world, "kai").await, in_unit_of(world, "karin").await), (vec![id], vec![]));
        let listed = inbox(&world.caller("kai").await, &InboxInput::default()).await.unwrap().rows;
        assert_eq!(listed[0].unit.as_deref(), Some("Recht"));
        assert!(listed[0].waits_for_allocation);

        // A unit gives no right to read: the header alone, as before.
        assert_eq!(sees(world, "kai", id).await.sight, SightView::HeaderOnly);
        assert!(looks(world, "kai", id).await.may_take && !looks(world, "karin", id).await.may_take);
        assert_eq!(looks(world, "karin", id).await.unit.as_deref(), Some("Recht"));
        assert_eq!(gives(world, "karin", &[id], "karin").await.failed[0].1, Refusal::NotAllowed.code());
        assert_eq!(gives(world, "kai", &[id], "karin").await.failed[0].1, Refusal::NotAllowed.code());
        assert_eq!(gives(world, "kai", &[id], "kai").await.done.len(), 1);
        acts(world, "kai", id, ACCEPT).await;
        assert_eq!(looks(world, "kai", id).await.unit.as_deref(), Some("Recht"));

        let lines = sees(world, "kai", id).await.history;
        let line = lines.iter().find(|line| line.event == "put_in_unit").unwrap();
        assert!(line.is_internal && line.about.as_deref() == Some("Recht"));
        let ana = sees(world, "ana", id).await;
        assert!(ana.history.iter().all(|line| line.event != "put_in_unit"));
        assert_eq!(inbox(&world.caller("ana").await, &InboxInput::default()).await.unwrap().rows[0].unit, None);
        assert_eq!(looks(world, "ana", id).await.unit, None);
        world.verified_entries().await;
    }

    async fn an_allocator_passes_on_to_a_person_what_lies_in_a_unit(world) {
        allocating(world).await;
        let id = world.sent_by("ana", ZAB).await;
        let recht = unit(world, "Recht", &["kai"]).await;
        does(world, "petra", &[id], Work::ToUnit(recht)).await;
        assert_eq!(gives(world, "petra", &[id], "karin").await.done.len(), 1);
        assert_eq!(sees(world, "karin", id).await.sight, SightView::BeforeAcceptance);
        assert_eq!(in_unit_of(world, "kai").await, [id]);
        world.verified_entries().await;
    }

    async fn many_are_given_to_a_unit_at_once_and_that_is_undone(world) {
        allocating(world).await;
        let ids = [world.sent_by("ana", ZAB).await, world.sent_by("ana", ZAB).await];
        let (recht, technik) = (unit(world, "Recht", &["kai"]).await, unit(world, "Technik", &[]).await);
        let petra = world.caller("petra").await;
        let offered: Vec<String> = inbox_work(&petra).await.unwrap().units.into_iter().map(|one| one.text).collect();
        assert_eq!(offered, ["Recht", "Technik"]);
        assert!(inbox_work(&world.caller("kai").await).await.unwrap().is_in_unit);
        assert!(!inbox_work(&petra).await.unwrap().is_in_unit);
        does(world, "petra", &ids[..1], Work::ToUnit(technik)).await;
        let made = does(world, "petra", &ids, Work::ToUnit(recht)).await;
        assert_eq!((made.done.len(), to_allocate(world).await), (2, Some(0)));
        undo(&petra, made.id, key()).await.unwrap();
        assert_eq!(looks(world, "petra", ids[0]).await.unit.as_deref(), Some("Technik"));
        assert_eq!((looks(world, "petra", ids[1]).await.unit, to_allocate(world).await), (None, Some(1)));
        assert_eq!(does(world, "petra", &ids, Work::FromUnit).await.unchanged.len(), 1);
        assert_eq!(to_allocate(world).await, Some(2));
        world.verified_entries().await;
    }

    async fn units_are_kept_by_administrators_and_are_their_authoritys_alone(world) {
        let karin = world.caller("karin").await;
        let recht = unit(world, "Recht", &["kai", "ana"]).await;
        let kept = units(&karin).await.unwrap();
        let names: Vec<&str> = kept.units[0].people.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(names, [world.user("kai").display_name.as_str()], "who works elsewhere is left aside");
        let named = |name: &str| UnitInput { name: name.to_owned(), ..UnitInput::default() };
        assert_eq!(problem(put_unit(&karin, None, key(), &named("recht ")).await), ProblemCode::UnitExists);
        assert_eq!(problem(put_unit(&karin, None, key(), &named(" ")).await), ProblemCode::Required);
        put_unit(&karin, Some(recht), key(), &named("Recht und Aufsicht")).await.unwrap();
        let kept = units(&karin).await.unwrap().units;
        assert_eq!((kept.len(), kept[0].name.as_str(), kept[0].people.len()), (1, "Recht und Aufsicht", 0));
        let kai = world.caller("kai").await;
        assert!(matches!(units(&kai).await, Err(Error::NotFound)));
        assert!(matches!(put_unit(&kai, None, key(), &named("Meine")).await, Err(Error::NotFound)));
        assert!(matches!(close_unit(&kai, recht, key(), NO_UNIT).await, Err(Error::NotFound)));
        let id = world.sent_by("ana", ZAB).await;
        let foreign = work(&world.caller("ana").await, key(), &[id], Work::ToUnit(recht), HolderSeen::Unknown).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
    }

    async fn who_leaves_is_in_no_unit_and_is_offered_for_none(world) {
        unit(world, "Recht", &["kai", "petra"]).await;
        let (karin, kai) = (world.caller("karin").await, world.user("kai").id);
        act_on_person(&karin, kai, key(), AccountEventKind::Removed).await.unwrap();
        let kept = units(&karin).await.unwrap();
        let petra = world.user("petra").id.to_string();
        assert_eq!(kept.units[0].people.iter().map(|one| &one.code).collect::<Vec<_>>(), [&petra]);
        assert!(kept.people.iter().any(|one| one.code == petra));
        assert!(kept.people.iter().all(|one| one.code != kai.to_string()));
    }

    async fn what_lies_open_in_a_closed_unit_goes_where_the_administrator_says(world) {
        let (open, over) = (world.sent_by("ana", ZAB).await, world.sent_by("ana", ZAB).await);
        let (old, new) = (unit(world, "Alt", &["kai"]).await, unit(world, "Neu", &["karin"]).await);
        let karin = world.caller("karin").await;
        let made = does(world, "kai", &[open, over], Work::ToUnit(old)).await;
        acts(world, "ana", over, Act::Withdraw).await;
        let nothing = close_unit(&karin, old, key(), "").await;
        assert_eq!(problem(nothing), ProblemCode::Required);
        assert_eq!(problem(close_unit(&karin, old, key(), &old.to_string()).await), ProblemCode::NotAChoice);
        let once = key();
        close_unit(&karin, old, once, &new.to_string()).await.unwrap();
        close_unit(&karin, old, once, &new.to_string()).await.unwrap();
        assert_eq!(in_unit_of(world, "karin").await, [open]);
        assert_eq!(looks(world, "kai", over).await.unit.as_deref(), Some("Alt"), "what is over keeps its unit");
        let line = sees(world, "kai", open).await.history.pop().unwrap();
        assert_eq!((line.event.as_str(), line.about.as_deref()), ("put_in_unit", Some("Neu")));
        let kai = world.caller("kai").await;
        let late = work(&kai, key(), &[open], Work::ToUnit(old), HolderSeen::Unknown).await;
        assert!(matches!(late, Err(Error::NotFound)));
        undo(&kai, made.id, key()).await.unwrap();
        assert!(step(&kai, made.id).await.unwrap().done.is_empty());
        assert!(matches!(close_unit(&karin, old, key(), NO_UNIT).await, Err(Error::NotFound)));
        close_unit(&karin, new, key(), NO_UNIT).await.unwrap();
        assert_eq!(looks(world, "kai", open).await.unit, None);
        assert!(units(&karin).await.unwrap().units.iter().all(|unit| unit.is_closed));
        world.verified_entries().await;
    }

    async fn of_two_who_close_units_into_each_other_at_once_one_does(world) {
        let (karin, petra) = (world.caller("karin").await, world.caller("petra").await);
        for round in 0..20 {
            let one = unit(world, &format!("Recht {round}"), &[]).await;
            let other = unit(world, &format!("Technik {round}"), &[]).await;
            let (into_one, into_other) = (one.to_string(), other.to_string());
            let (first, second) = tokio::join!(
                close_unit(&karin, one, key(), &into_other),
                close_unit(&petra, other, key(), &into_one),
            );
            assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
            let late = if first.is_ok() { second } else { first };
            assert_eq!(problem(late), ProblemCode::NotAChoice);
        }
        let closed = units(&karin).await.unwrap().units.iter().filter(|unit| unit.is_closed).count();
        assert_eq!(closed, 20);
        world.verified_entries().await;
    }

    async fn nothing_goes_back_to_a_unit_that_was_closed_since(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (old, new) = (unit(world, "Alt", &[]).await, unit(world, "Neu", &[]).await);
        does(world, "kai", &[id], Work::ToUnit(old)).await;
        let made = does(world, "kai", &[id], Work::ToUnit(new)).await;
        close_unit(&world.caller("karin").await, old, key(), NO_UNIT).await.unwrap();
        let kai = world.caller("kai").await;
        undo(&kai, made.id, key()).await.unwrap();
        let changed = StepOutcome::Refused(Refusal::ChangedSince).code();
        assert_eq!(step(&kai, made.id).await.unwrap().failed[0].1, changed);
        assert_eq!(looks(world, "kai", id).await.unit.as_deref(), Some("Neu"));
    }

    async fn a_unit_stays_behind_when_the_request_goes_to_another_authority(world) {
        let id = world.sent_by("ana", ZAB).await;
        let recht = unit(world, "Recht", &["kai"]).await;
        does(world, "kai", &[id], Work::ToUnit(recht)).await;
        let forward = Act::Forward { recipient: Some(FOSA) };
        acts(world, "kai", id, forward).await;
        assert_eq!(looks(world, "frieda", id).await.unit, None);
        assert!(in_unit_of(world, "kai").await.is_empty());
        let elsewhere = world.sent_by("ana", MINISTERIO).await;
        assert_eq!(does(world, "kai", &[elsewhere], Work::ToUnit(recht)).await.failed.len(), 1);
        let refusal = work(&world.caller("kai").await, key(), &[], Work::FromUnit, HolderSeen::Unknown).await;
        assert_eq!(refused(refusal), Refusal::NothingSelected);
    }
}
