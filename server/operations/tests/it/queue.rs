//! What waits for the coordinator itself, or to be allocated: in the queue of those who deal with it, and of nobody else.

use crate::allocation::{allocating, gives, grant};
use crate::coordination::{coordinated, held, refuses};
use crate::moves::{acts, refused, says};
use crate::stories;
use domain::authorities::view::{WaitingLine, WaitingView};
use domain::authorities::{Function, WaitingKind};
use domain::exchanges::{Act, Action};
use domain::ids::ExchangeId;
use domain::problem::Refusal;
use operations::Error;
use operations::authorities::{remind, waiting};
use operations::exchanges::approve;
use operations::testing::{DGES, FOSA, World, ZAB, key};

async fn queue(world: &World, name: &str, kind: WaitingKind) -> WaitingView {
    let view = waiting(&world.caller(name).await, Some(kind), "").await.unwrap();
    assert_eq!(view.kind, kind);
    let counted = view.counts.iter().find(|(one, _)| *one == kind).unwrap().1;
    assert_eq!(usize::try_from(counted).unwrap(), view.rows.len());
    assert!(!format!("{view:?}").to_lowercase().contains("canary"), "nothing of the content");
    view
}

async fn rows(world: &World, name: &str, kind: WaitingKind) -> Vec<WaitingLine> {
    queue(world, name, kind).await.rows
}

/// The exchanges in the queue that the person may open.
async fn opened(world: &World, name: &str, kind: WaitingKind) -> Vec<Option<ExchangeId>> {
    rows(world, name, kind).await.into_iter().map(|row| row.exchange).collect()
}

stories! {
    async fn a_request_waits_in_the_queue_of_the_coordinator_that_approves_it_and_in_no_other(world) {
        coordinated(world).await;
        let kind = WaitingKind::ToApprove;
        assert!(rows(world, "petra", kind).await.is_empty());
        let id = world.sent_by("frieda", DGES).await;
        let row = rows(world, "petra", kind).await.remove(0);
        assert_eq!((row.authority.id, row.exchange, row.reminder), (ZAB, Some(id), None));
        assert!(row.procedure.is_some() && row.since.is_some());
        let thing = id.to_string();
        assert_eq!(refused(remind(&world.caller("petra").await, kind, ZAB, &thing).await), Refusal::AuthorityChanged);
        let stranger = world.caller("ana").await;
        assert!(rows(world, "ana", kind).await.is_empty());
        assert!(matches!(remind(&stranger, kind, ZAB, &thing).await, Err(Error::NotFound)));
        for name in ["frieda", "kai", "vera"] {
            let caller = world.caller(name).await;
            assert!(matches!(waiting(&caller, Some(kind), "").await, Err(Error::NotFound)), "{name}");
        }

        acts(world, "petra", id, Act::TakeUp).await;
        assert_eq!(opened(world, "petra", kind).await, [Some(id)]);
        let revision = world.revision("petra", id).await;
        approve(&world.caller("petra").await, id, revision, key(), Default::default()).await.unwrap();
        assert!(rows(world, "petra", kind).await.is_empty());
        world.verified_entries().await;
    }

    async fn who_reads_nothing_of_the_procedure_sees_that_something_waits_and_opens_nothing(world) {
        coordinated(world).await;
        world.sent_by("frieda", DGES).await;
        grant(world, &[]).await;
        assert_eq!(opened(world, "petra", WaitingKind::ToApprove).await, [None]);
    }

    async fn a_referral_waits_for_the_own_house_and_then_for_the_coordinator_of_the_other_side(world) {
        coordinated(world).await;
        let kind = WaitingKind::ToApprove;
        let id = world.sent_by("ana", FOSA).await;
        refuses(world, "frieda", id).await.unwrap();
        assert!(rows(world, "ana", kind).await.is_empty() && rows(world, "petra", kind).await.is_empty());
        says(world, "ana", id, Act::Refer, "A autoridade é competente.").await.unwrap();
        assert_eq!(opened(world, "ana", kind).await, [Some(id)]);
        assert!(rows(world, "petra", kind).await.is_empty());
        acts(world, "vera", id, Act::SupportReferral).await;
        assert!(rows(world, "ana", kind).await.is_empty());
        acts(world, "petra", id, Act::TakeUp).await;
        assert_eq!(opened(world, "petra", kind).await, [Some(id)]);
        says(world, "petra", id, Act::FindJustified, "Zuständig ist ein anderes Land.").await.unwrap();
        assert!(rows(world, "petra", kind).await.is_empty());
        let petra = world.caller("petra").await;
        let seen = operations::exchanges::view(&petra, id).await.unwrap();
        assert!(!seen.actions.contains(&Action::FindJustified));
    }

    async fn what_comes_in_waits_for_who_allocates_and_as_a_header_for_who_watches_over_it(world) {
        allocating(world).await;
        // Ana administers the Direção-Geral, which watches over Germany here.
        let watches = held(2, DGES, Function::Delegated, "DE");
        let mut hk = world.services.store.housekeeping().await.unwrap();
        operations::store::authorities::network::add_function(&mut hk, &watches).await.unwrap();
        hk.commit().await.unwrap();
        let kind = WaitingKind::ToAllocate;
        world.sent_by("ana", FOSA).await;
        let id = world.sent_by("ana", ZAB).await;
        let thing = id.to_string();

        let own = rows(world, "petra", kind).await;
        let [row] = own.as_slice() else { panic!("{own:?}") };
        assert_eq!((row.authority.id, row.exchange, row.reminder.as_ref()), (ZAB, Some(id), None));
        let petra = world.caller("petra").await;
        assert_eq!(refused(remind(&petra, kind, ZAB, &thing).await), Refusal::AuthorityChanged);
        let watched = rows(world, "ana", kind).await;
        let [row] = watched.as_slice() else { panic!("who has no allocation waits for nobody: {watched:?}") };
        assert_eq!((row.authority.id, row.exchange, row.reminder.as_ref()), (ZAB, None, Some(&thing)));
        assert!(row.number.is_some());

        let before = world.sent().await.len();
        let ana = world.caller("ana").await;
        for _ in 0..2 {
            remind(&ana, kind, ZAB, &thing).await.unwrap();
        }
        let mails = world.sent().await.split_off(before);
        let [mail] = mails.as_slice() else { panic!("once a day: {mails:?}") };
        assert_eq!(mail.to, format!("{ZAB}@authority.example"));

        gives(world, "petra", &[id], "kai").await;
        assert!(rows(world, "petra", kind).await.is_empty() && rows(world, "ana", kind).await.is_empty());
        assert!(matches!(remind(&ana, kind, ZAB, &thing).await, Err(Error::NotFound)));
        world.verified_entries().await;
    }

    async fn where_nobody_may_allocate_nothing_waits_for_it_and_without_the_role_the_own_is_left_out(world) {
        allocating(world).await;
        world.sent_by("ana", ZAB).await;
        assert_eq!(rows(world, "petra", WaitingKind::ToAllocate).await.len(), 1);
        grant(world, &[]).await;
        assert!(rows(world, "petra", WaitingKind::ToAllocate).await.is_empty());
    }
}
