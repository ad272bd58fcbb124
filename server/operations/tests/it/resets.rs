//! A new password at an authority with one administrator: the coordinator decides, and reads no more than it needs.

use crate::coordination::held;
use crate::handing_over::coordinated;
use crate::registrations::holds;
use crate::stories;
use domain::accounts::{AccountEventKind as Kind, Role, User, administration};
use domain::authorities::{Function, WaitingKind};
use domain::ids::PersonId;
use domain::problem::Refusal;
use operations::Error;
use operations::accounts::{act_on_person, decide_reset, view_reset};
use operations::authorities::waiting;
use operations::store::accounts::{NewPerson, add_person, add_roles, ask_reset, credentials, standing};
use operations::testing::{FOSA, UNION, World, ZAB, key};
use uuid::Uuid;

const FRANZ: PersonId = PersonId(Uuid::from_u128(0xF1));
const FIONA: PersonId = PersonId(Uuid::from_u128(0xF2));

/// Somebody who administers the IHK FOSA.
async fn administers(world: &World, id: PersonId, name: &str) {
    let new = NewPerson {
        user: User {
            id,
            username: name.to_owned(),
            display_name: name.to_owned(),
            email: format!("{name}@person.example"),
            language: None,
            authority: FOSA,
            is_locked: false,
        },
        password_hash: "a hash".to_owned(),
        is_administrator: true,
        roles: Vec::new(),
    };
    let mut hk = world.services.store.housekeeping().await.unwrap();
    add_person(&mut hk, &new, world.services.now()).await.unwrap();
    hk.commit().await.unwrap();
}

/// A new password for Frieda is asked for.
async fn asked(world: &World, by: PersonId) -> PersonId {
    let (services, frieda) = (&world.services, world.user("frieda").id);
    let mut tx = services.store.begin_system(&services.keys, services.now()).await.unwrap();
    let target = standing(&tx, frieda, FOSA).await.unwrap().unwrap();
    let event = administration::act(Kind::ResetAsked, &target, Some(by), services.now()).unwrap();
    ask_reset(&mut tx, frieda, by).await.unwrap();
    tx.finish_people(&[event], "").await.unwrap();
    frieda
}

async fn listed(world: &World) -> Vec<(PersonId, String)> {
    let kind = WaitingKind::ResetAsked;
    let view = waiting(&world.caller("petra").await, Some(kind), "").await.unwrap();
    assert_eq!(view.kind, kind);
    assert!(view.counts.contains(&(kind, u32::try_from(view.rows.len()).unwrap())));
    assert!(view.rows.iter().all(|row| row.authority.id == FOSA && row.reminder.is_none()));
    view.rows.into_iter().flat_map(|row| row.resets).collect()
}

async fn epoch(world: &World, name: &str) -> i64 {
    let reader = world.services.store.reader();
    i64::from(credentials(&reader, name).await.unwrap().unwrap().session_epoch)
}

async fn told(world: &World) -> Vec<String> {
    world.sent().await.into_iter().map(|mail| mail.to).collect()
}

stories! {
    async fn the_coordinator_approves_where_the_authority_has_one_administrator(world) {
        coordinated(world).await;
        administers(world, FRANZ, "franz").await;
        assert_eq!(listed(world).await, []);
        let frieda = asked(world, FRANZ).await;
        let name = world.user("frieda").display_name.clone();
        assert_eq!(listed(world).await, [(frieda, name.clone())]);
        let petra = world.caller("petra").await;
        let view = view_reset(&petra, frieda).await.unwrap();
        assert_eq!((view.person, view.name, view.authority.id), (frieda, name, FOSA));
        for stranger in ["kai", "ana", "frieda", "dirk"] {
            let caller = world.caller(stranger).await;
            assert!(matches!(view_reset(&caller, frieda).await, Err(Error::NotFound)), "{stranger}");
            let decided = decide_reset(&caller, FOSA, frieda, key(), Kind::ResetApproved).await;
            assert!(matches!(decided, Err(Error::NotFound)), "{stranger}");
        }
        let (once, before) = (key(), epoch(world, "frieda").await);
        let other = decide_reset(&petra, FOSA, frieda, key(), Kind::Locked).await;
        assert!(matches!(other, Err(Error::Refused(why)) if why.refusal == Refusal::NotAllowed));
        for _ in 0..2 {
            decide_reset(&petra, FOSA, frieda, once, Kind::ResetApproved).await.unwrap();
        }
        assert!(epoch(world, "frieda").await > before, "every login ended");
        let again = decide_reset(&petra, FOSA, frieda, key(), Kind::ResetApproved).await;
        assert!(matches!(again, Err(Error::NotFound)), "it was decided");
        assert_eq!(listed(world).await, []);
        let told = told(world).await;
        let (person, mailbox) = ("frieda@person.example".to_owned(), format!("{FOSA}@authority.example"));
        assert!(told.contains(&person) && told.contains(&mailbox), "{told:?}");
        world.verified_entries().await;
    }

    async fn what_the_coordinator_declines_changes_nothing_and_the_authority_is_told(world) {
        coordinated(world).await;
        administers(world, FRANZ, "franz").await;
        let frieda = asked(world, FRANZ).await;
        let (before, petra) = (epoch(world, "frieda").await, world.caller("petra").await);
        let mails = told(world).await.len();
        decide_reset(&petra, FOSA, frieda, key(), Kind::ResetDeclined).await.unwrap();
        assert_eq!((epoch(world, "frieda").await, listed(world).await), (before, vec![]));
        assert_eq!(told(world).await.split_off(mails), [format!("{FOSA}@authority.example")]);
        assert!(matches!(view_reset(&petra, frieda).await, Err(Error::NotFound)));
        world.verified_entries().await;
    }

    async fn a_second_administrator_decides_before_any_coordinator(world) {
        coordinated(world).await;
        administers(world, FRANZ, "franz").await;
        administers(world, FIONA, "fiona").await;
        let frieda = asked(world, FRANZ).await;
        assert_eq!(listed(world).await, []);
        let petra = world.caller("petra").await;
        assert!(matches!(view_reset(&petra, frieda).await, Err(Error::NotFound)));
        let decided = decide_reset(&petra, FOSA, frieda, key(), Kind::ResetApproved).await;
        assert!(matches!(decided, Err(Error::NotFound)));
    }

    async fn the_commission_approves_at_a_national_coordinator_and_nowhere_below(world) {
        coordinated(world).await;
        holds(world, held(2, UNION, Function::Commission, "EU")).await;
        administers(world, FRANZ, "franz").await;
        let frieda = asked(world, FRANZ).await;
        let (petra, dirk) = (world.caller("petra").await, world.caller("dirk").await);
        let karin = world.user("karin").id;
        act_on_person(&petra, karin, key(), Kind::ResetAsked).await.unwrap();
        assert_eq!(listed(world).await.len(), 1, "Frieda alone: on Karin, no colleague decides as coordinator");
        let rows = waiting(&dirk, Some(WaitingKind::ResetAsked), "").await.unwrap().rows;
        let found: Vec<_> = rows.iter().map(|row| (row.authority.id, row.resets.as_slice())).collect();
        assert_eq!(found, [(ZAB, &[(karin, world.user("karin").display_name.clone())][..])]);
        assert!(matches!(view_reset(&dirk, frieda).await, Err(Error::NotFound)), "that is for the Zentralstelle");
        let below = decide_reset(&dirk, FOSA, frieda, key(), Kind::ResetApproved).await;
        assert!(matches!(below, Err(Error::NotFound)));
        assert_eq!(view_reset(&dirk, karin).await.unwrap().authority.id, ZAB);
        for stranger in ["petra", "frieda", "ana", "claire"] {
            let caller = world.caller(stranger).await;
            assert!(matches!(view_reset(&caller, karin).await, Err(Error::NotFound)), "{stranger}");
        }
        let before = epoch(world, "karin").await;
        decide_reset(&dirk, ZAB, karin, key(), Kind::ResetApproved).await.unwrap();
        assert!(epoch(world, "karin").await > before, "every login ended");
        let told = told(world).await;
        let (person, mailbox) = ("karin@person.example".to_owned(), format!("{ZAB}@authority.example"));
        assert!(told.contains(&person) && told.contains(&mailbox), "{told:?}");
        world.verified_entries().await;
    }

    async fn who_asked_does_not_approve_as_coordinator_either(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let mut hk = world.services.store.housekeeping().await.unwrap();
        add_roles(&mut hk, petra.person.id, FOSA, &[(world.procedure_id(), Role::Viewer)]).await.unwrap();
        hk.commit().await.unwrap();
        let frieda = asked(world, petra.person.id).await;
        let decided = decide_reset(&petra, FOSA, frieda, key(), Kind::ResetApproved).await;
        assert!(matches!(decided, Err(Error::Refused(why)) if why.refusal == Refusal::SecondAdministrator));
        let karin = world.caller("karin").await;
        decide_reset(&karin, FOSA, frieda, key(), Kind::ResetApproved).await.unwrap();
    }
}
