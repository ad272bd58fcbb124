//! Coordinators decide who takes part: access, links and functions, with effect on the next call.

use crate::stories;
use domain::authorities::view::WhyNot;
use domain::authorities::{
    AccessState, AccessStep, Appointment, Duty, Function, Life, LifeStep, Link, LinkScope, Place, Region,
    Remit, Switches,
};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId};
use domain::problem::Refusal;
use operations::Error;
use operations::authorities::{
    FindInput, Found, appoint, change_access, change_life, contacts, find, link, network, show, take_back,
    unlink,
};
use operations::exchanges::send;
use operations::testing::{FOSA, MINISTERIO, World, ZAB, key};
use uuid::Uuid;

fn germany() -> Country {
    Country::parse("DE").unwrap()
}

fn held(n: u128, authority: AuthorityId, function: Function, areas: Vec<String>) -> Appointment {
    let remit = Remit { country: germany(), region: None, areas };
    Appointment { id: AppointmentId(Uuid::from_u128(n)), authority, function, remit, parent: None }
}

/// The Zentralstelle is the national coordinator, and coordinates requests in the area of the procedure.
async fn coordinated(world: &World) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let area = world.procedure().definition.policy_area.clone();
    for new in [held(1, ZAB, Function::National, vec![]), held(2, ZAB, Function::Request, vec![area])] {
        operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    }
    hk.commit().await.unwrap();
}

async fn takes(world: &World, name: &str, step: AccessStep) -> Result<(), Error> {
    let procedure = world.procedure_id();
    change_access(&world.caller(name).await, FOSA, &procedure, step, Switches::default(), key()).await
}

async fn found(world: &World) -> Found {
    let procedure = Some(world.procedure_id());
    let input = FindInput { text: "IHK FOSA".to_owned(), procedure, limit: 5, ..FindInput::default() };
    let hits = find(&world.caller("ana").await, &input).await.unwrap();
    hits.into_iter().find(|hit| hit.authority.id == FOSA).unwrap()
}

fn refused<T>(result: Result<T, Error>) -> Refusal {
    match result {
        Err(Error::Refused(refused)) => refused.refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was allowed"),
    }
}

fn area(world: &World) -> LinkScope {
    LinkScope::Area(world.procedure().definition.policy_area.clone())
}

stories! {
    async fn suspended_access_closes_everything_at_once_and_restored_access_opens_it_again(world) {
        coordinated(world).await;
        let (id, revision) = world.draft("ana", &world.filled_request(FOSA)).await;
        assert!(found(world).await.is_addressable);
        takes(world, "petra", AccessStep::Suspend).await.unwrap();
        let hit = found(world).await;
        assert_eq!((hit.is_addressable, hit.why_not), (false, Some(WhyNot::Suspended)));
        assert!(world.caller("frieda").await.person.roles.is_empty());
        let sent = send(&world.caller("ana").await, id, revision, key()).await;
        assert_eq!(refused(sent), Refusal::RecipientNotReachable);
        takes(world, "petra", AccessStep::Restore).await.unwrap();
        assert!(found(world).await.is_addressable);
        send(&world.caller("ana").await, id, revision, key()).await.unwrap();
        let mails = world.sent().await;
        assert!(mails.iter().any(|mail| mail.to == format!("{FOSA}@authority.example")), "{mails:?}");
        world.verified_entries().await;
    }

    async fn ended_access_says_so_and_is_granted_anew(world) {
        coordinated(world).await;
        takes(world, "petra", AccessStep::End).await.unwrap();
        assert_eq!(found(world).await.why_not, Some(WhyNot::NoAccess));
        assert_eq!(refused(takes(world, "petra", AccessStep::Suspend).await), Refusal::NotNow);
        takes(world, "petra", AccessStep::Grant).await.unwrap();
        assert!(found(world).await.is_addressable);
    }

    async fn the_same_key_changes_access_once(world) {
        coordinated(world).await;
        let (petra, once, procedure) = (world.caller("petra").await, key(), world.procedure_id());
        for _ in 0..2 {
            let switches = Switches::default();
            change_access(&petra, FOSA, &procedure, AccessStep::Suspend, switches, once).await.unwrap();
        }
        let other = change_access(&petra, FOSA, &procedure, AccessStep::End, Switches::default(), once).await;
        assert!(matches!(other, Err(Error::KeyReused)));
    }

    async fn who_coordinates_nothing_changes_nothing_and_sees_no_forms(world) {
        coordinated(world).await;
        assert_eq!(refused(takes(world, "ana", AccessStep::Suspend).await), Refusal::OutsideRemit);
        for name in ["frieda", "maria", "kai"] {
            assert_eq!(refused(takes(world, name, AccessStep::Suspend).await), Refusal::NotAllowed, "{name}");
        }
        let view = show(&world.caller("ana").await, FOSA).await.unwrap();
        let choices = view.choices;
        assert!(choices.functions.is_empty() && choices.coordinators.is_empty() && choices.life.is_empty());
        assert!(view.access.iter().all(|access| access.steps.is_empty()));
        let own = show(&world.caller("petra").await, FOSA).await.unwrap();
        assert_eq!(own.access[0].steps, [AccessStep::Suspend, AccessStep::End]);
        assert!(own.choices.life.contains(&LifeStep::Suspend));
    }

    async fn a_linked_request_coordinator_is_in_charge_and_helps(world) {
        coordinated(world).await;
        let scope = area(world);
        let new = Link { coordinator: ZAB, authority: FOSA, scope, duties: vec![Duty::Coordinates] };
        let petra = world.caller("petra").await;
        let before = network(&petra, "").await.unwrap();
        assert!(before.faults.iter().any(|fault| fault.authority.as_ref().is_some_and(|a| a.id == FOSA)));
        link(&petra, &new, key()).await.unwrap();
        let after = network(&petra, "").await.unwrap();
        assert!(!after.faults.iter().any(|fault| fault.authority.as_ref().is_some_and(|a| a.id == FOSA)));
        assert_eq!(after.roots[0].linked[0].id, FOSA);
        assert!(network(&petra, "nothing is called so").await.unwrap().roots.is_empty());
        let helps = contacts(&world.caller("frieda").await).await.unwrap();
        assert_eq!(helps.procedures[0].1[0].authority.id, ZAB);
        assert_eq!(helps.national.map(|contact| contact.authority.id), Some(ZAB));
        unlink(&petra, &new, key()).await.unwrap();
        assert_eq!(refused(unlink(&petra, &new, key()).await), Refusal::NotNow);
        let abroad = Link { coordinator: MINISTERIO, ..new };
        assert_eq!(refused(link(&petra, &abroad, key()).await), Refusal::NotACoordinator);
    }

    async fn a_region_is_given_to_one_authority_only_and_taken_back(world) {
        coordinated(world).await;
        let remit = Remit { region: Region::parse("DE2"), ..Remit::whole(germany()) };
        let regional = |n, authority| Appointment {
            remit: remit.clone(),
            ..held(n, authority, Function::Regional, vec![])
        };
        let petra = world.caller("petra").await;
        appoint(&petra, regional(10, FOSA), key()).await.unwrap();
        assert_eq!(refused(appoint(&petra, regional(11, ZAB), key()).await), Refusal::FunctionTaken);
        let view = show(&petra, FOSA).await.unwrap();
        assert_eq!((view.functions.len(), view.functions[0].may_take_back), (1, true));
        let id = AppointmentId(Uuid::from_u128(10));
        assert!(matches!(take_back(&petra, ZAB, id, key()).await, Err(Error::NotFound)));
        take_back(&petra, FOSA, id, key()).await.unwrap();
        appoint(&petra, regional(11, ZAB), key()).await.unwrap();
        world.verified_entries().await;
    }

    async fn a_coordinator_that_is_suspended_changes_nothing_not_even_that(world) {
        coordinated(world).await;
        let mut hk = world.services.store.housekeeping().await.unwrap();
        let away = Place { life: Life::Suspended, ..Place::active(germany()) };
        operations::store::authorities::network::keep_place(&mut hk, ZAB, &away).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(refused(takes(world, "petra", AccessStep::Suspend).await), Refusal::NotAllowed);
        let petra = world.caller("petra").await;
        assert_eq!(refused(change_life(&petra, ZAB, LifeStep::Restore, key()).await), Refusal::NotAllowed);
    }

    async fn an_authority_that_is_suspended_takes_part_in_nothing(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let before = world.sent().await.len();
        change_life(&petra, FOSA, LifeStep::Suspend, key()).await.unwrap();
        assert!(world.sent().await.len() > before, "the authority is told, and the next mails leave");
        assert_eq!(found(world).await.why_not, Some(WhyNot::Suspended));
        assert!(world.caller("frieda").await.person.roles.is_empty());
        change_life(&petra, FOSA, LifeStep::Restore, key()).await.unwrap();
        let view = show(&petra, FOSA).await.unwrap();
        assert_eq!(view.access[0].state, Some(AccessState::Granted));
        assert!(found(world).await.is_addressable);
    }
}
