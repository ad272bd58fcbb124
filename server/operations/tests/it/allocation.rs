//! What comes in to an authority that allocates: it waits, somebody is given it, that is undone, and nothing is stuck.

use crate::moves::{ACCEPT, acts, refused, says, sees};
use crate::stories;
use domain::authorities::{AccessStep, Appointment, Function, Remit, Switches};
use domain::casework::view::StepView;
use domain::casework::{HolderSeen, UNDO_FOR, Work};
use domain::country::Country;
use domain::exchanges::view::SightView;
use domain::exchanges::{Act, Action};
use domain::ids::{AppointmentId, ExchangeId};
use domain::problem::Refusal;
use operations::accounts::{RolesInput, set_person_roles};
use operations::authorities::change_access;
use operations::casework::{add_note, inbox_work, step, undo, work};
use operations::exchanges::{ActTexts, InboxInput, act, case, counts, inbox};
use operations::testing::{FOSA, World, ZAB, key};
use uuid::Uuid;

/// Petra, who administers the people of the Zentralstelle, holds these roles.
pub async fn grant(world: &World, roles: &[&str]) {
    let procedure = world.procedure_id();
    let roles: Vec<String> = roles.iter().map(|role| format!("{procedure}:{role}")).collect();
    let input = RolesInput { roles: roles.join(" "), is_administrator: true };
    set_person_roles(&world.caller("karin").await, world.user("petra").id, key(), input).await.unwrap();
}

/// The Zentralstelle allocates what comes in, and Petra does it.
pub async fn allocating(world: &World) {
    let remit = Remit { country: Country::parse("DE").unwrap(), region: None, areas: vec![] };
    let id = AppointmentId(Uuid::from_u128(1));
    let national = Appointment { id, authority: ZAB, function: Function::National, remit, parent: None };
    let mut hk = world.services.store.housekeeping().await.unwrap();
    operations::store::authorities::network::add_function(&mut hk, &national).await.unwrap();
    hk.commit().await.unwrap();
    grant(world, &["allocator"]).await;
    let petra = world.caller("petra").await;
    let switches = Switches { has_allocation: true, ..Switches::default() };
    change_access(&petra, ZAB, &world.procedure_id(), AccessStep::Change, switches, None, key())
        .await
        .unwrap();
}

pub async fn gives(world: &World, name: &str, ids: &[ExchangeId], to: &str) -> StepView {
    let caller = world.caller(name).await;
    let made = work(&caller, key(), ids, Work::Assign(world.user(to).id), HolderSeen::Unknown).await.unwrap();
    step(&caller, made).await.unwrap()
}

/// How many wait for the person to allocate, and how many rows that pile has.
async fn pile(world: &World, name: &str) -> (Option<u32>, usize) {
    let caller = world.caller(name).await;
    let input = InboxInput { to_allocate: true, ..InboxInput::default() };
    let rows = inbox(&caller, &input).await.unwrap().rows;
    assert!(rows.iter().all(|row| row.waits_for_allocation));
    (counts(&caller).await.unwrap().to_allocate, rows.len())
}

stories! {
    async fn what_comes_in_waits_until_somebody_is_given_it(world) {
        allocating(world).await;
        let id = world.sent_by("ana", ZAB).await;
        let kai = sees(world, "kai", id).await;
        assert!(kai.sight == SightView::HeaderOnly && kai.actions.is_empty());
        assert!(kai.request.questions.is_empty() && !format!("{:?}", kai.request).contains("canary"));
        assert_eq!(kai.allocation.unwrap().allocators, [world.user("petra").display_name.clone()]);
        assert_eq!(refused(says(world, "kai", id, ACCEPT, "").await), Refusal::WaitsForAllocation);
        let forward = Act::Forward { recipient: Some(FOSA) };
        assert_eq!(refused(says(world, "kai", id, forward, "").await), Refusal::WaitsForAllocation);
        let note = add_note(&world.caller("kai").await, id, key(), "Wer macht das?", HolderSeen::Unknown).await;
        assert_eq!(refused(note), Refusal::NotAllowed);
        assert_eq!(gives(world, "kai", &[id], "kai").await.failed[0].1, Refusal::NotAllowed.code());
        let (_, daily) = case(&world.caller("kai").await, id).await.unwrap();
        assert!(!daily.may_take && daily.colleagues.is_empty());
        assert_eq!((pile(world, "petra").await, pile(world, "kai").await), ((Some(1), 1), (None, 0)));
        let listed = inbox(&world.caller("kai").await, &InboxInput::default()).await.unwrap().rows;
        assert!(listed[0].waits_for_allocation, "who may not allocate sees why nothing can be done");
        assert!(sees(world, "ana", id).await.allocation.is_none());

        let before = world.sent().await.len();
        assert_eq!(gives(world, "petra", &[id], "kai").await.done.len(), 1);
        let mails = world.sent().await.split_off(before);
        let [mail] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!((mail.to.as_str(), mail.language.as_str()), ("kai@person.example", "de"));
        assert!(mail.subject.contains(&kai.number) && !format!("{mail:?}").to_lowercase().contains("canary"));
        let kai = sees(world, "kai", id).await;
        assert_eq!((kai.sight, kai.allocation), (SightView::BeforeAcceptance, None));
        assert!(kai.actions.contains(&Action::Accept));
        let line = kai.history.last().unwrap();
        assert_eq!((line.event.as_str(), line.about.as_ref()), ("assigned", Some(&world.user("kai").display_name)));
        assert!(sees(world, "ana", id).await.history.iter().all(|line| line.event != "assigned"));
        assert_eq!(sees(world, "petra", id).await.sight, SightView::HeaderOnly);
        assert_eq!(pile(world, "petra").await, (Some(0), 0));
        acts(world, "kai", id, ACCEPT).await;
        assert_eq!(sees(world, "kai", id).await.sight, SightView::Everything);
        world.verified_entries().await;
    }

    async fn many_are_allocated_at_once_and_that_is_undone_within_ten_minutes(world) {
        allocating(world).await;
        let ids = [world.sent_by("ana", ZAB).await, world.sent_by("ana", ZAB).await];
        let petra = world.caller("petra").await;
        let offered = inbox_work(&petra).await.unwrap();
        assert!(offered.may_work && !offered.may_label);
        let people: Vec<&str> = offered.colleagues.iter().map(|one| one.text.as_str()).collect();
        assert!(people.contains(&world.user("kai").display_name.as_str()), "{people:?}");
        assert!(!people.contains(&world.user("petra").display_name.as_str()), "who may not act is given nothing");
        let made = gives(world, "petra", &ids, "kai").await;
        assert_eq!((made.done.len(), pile(world, "petra").await), (2, (Some(0), 0)));
        undo(&petra, made.id, key()).await.unwrap();
        assert_eq!(pile(world, "petra").await, (Some(2), 2));
        assert_eq!(sees(world, "kai", ids[0]).await.sight, SightView::HeaderOnly);
        let made = gives(world, "petra", &ids, "kai").await;
        world.advance(UNDO_FOR);
        assert_eq!(refused(undo(&world.caller("petra").await, made.id, key()).await), Refusal::UndoOver);
        world.verified_entries().await;
    }

    async fn what_was_refused_waits_for_nobody_to_be_given_it(world) {
        allocating(world).await;
        grant(world, &["allocator", "handler"]).await;
        let id = world.sent_by("ana", ZAB).await;
        assert_eq!(pile(world, "petra").await, (Some(1), 1));
        let ground = world.procedure().definition.refusal.grounds.first().cloned();
        let refusal = Act::Refuse { ground, has_reason: true, elsewhere: None };
        let reason = [("reason", "Nicht zuständig."), ("reason.lang", "de")].into_iter().collect();
        let texts = ActTexts { refusal: Some(reason), ..ActTexts::default() };
        let revision = world.revision("petra", id).await;
        act(&world.caller("petra").await, id, revision, key(), refusal, texts).await.unwrap();
        assert_eq!(pile(world, "petra").await, (Some(0), 0));
        assert!(sees(world, "petra", id).await.allocation.is_none());
    }

    async fn nothing_waits_while_nobody_may_allocate(world) {
        allocating(world).await;
        let id = world.sent_by("ana", ZAB).await;
        assert_eq!(sees(world, "kai", id).await.sight, SightView::HeaderOnly);
        grant(world, &[]).await;
        let kai = sees(world, "kai", id).await;
        assert_eq!((kai.sight, kai.allocation), (SightView::BeforeAcceptance, None));
        let listed = inbox(&world.caller("kai").await, &InboxInput::default()).await.unwrap().rows;
        assert!(!listed[0].waits_for_allocation);
        acts(world, "kai", id, ACCEPT).await;
    }

    async fn who_allocates_and_handles_sends_away_what_belongs_elsewhere_and_accepts_nothing(world) {
        allocating(world).await;
        let id = world.sent_by("ana", ZAB).await;
        grant(world, &["allocator", "handler"]).await;
        assert_eq!(refused(says(world, "petra", id, ACCEPT, "").await), Refusal::WaitsForAllocation);
        grant(world, &["supervisor"]).await;
        assert_eq!(sees(world, "petra", id).await.sight, SightView::BeforeAcceptance);
        assert!(sees(world, "petra", id).await.actions.is_empty());
        grant(world, &["supervisor", "handler"]).await;
        acts(world, "petra", id, Act::Forward { recipient: Some(FOSA) }).await;
        let frieda = sees(world, "frieda", id).await;
        assert_eq!((frieda.sight, frieda.allocation), (SightView::BeforeAcceptance, None));
        acts(world, "frieda", id, ACCEPT).await;
        world.verified_entries().await;
    }
}
