//! Coordinators decide who takes part: access, links and functions, with effect on the next call.

use crate::merging::merges;
use crate::moves::{ACCEPT, acts};
use crate::stories;
use domain::authorities::view::{NetworkView, WhyNot};
use domain::authorities::{
    AccessState, AccessStep, Appointment, Duty, Function, Life, LifeStep, Link, LinkScope, Place, Region,
    Remit, Switches, WaitingKind, waiting as rules,
};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId};
use domain::problem::Refusal;
use operations::Error;
use operations::accounts::preview;
use operations::authorities::{
    FindInput, Found, NetworkInput, appoint, change_access, change_life, contacts, find, link,
    list_registrations, network, remind, show, split_page, take_back, unlink, waiting, who_sees,
};
use operations::exchanges::send;
use operations::store::authorities::waiting::{Sought, page};
use operations::testing::{DGES, FOSA, KAMMER, MINISTERIO, UNION, World, ZAB, key};
use time::Duration;
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
    change_access(&world.caller(name).await, FOSA, &procedure, step, Switches::default(), None, key()).await
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

fn of(text: &str) -> NetworkInput {
    NetworkInput { text: text.to_owned(), ..NetworkInput::default() }
}

fn in_state(state: &str) -> NetworkInput {
    NetworkInput { state: state.to_owned(), ..NetworkInput::default() }
}

fn names_fosa(view: &NetworkView) -> bool {
    let faults = view.faults.iter().flat_map(|kind| &kind.faults);
    faults.filter_map(|fault| fault.authority.as_ref()).any(|authority| authority.id == FOSA)
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
        assert_eq!(refused(takes(world, "petra", AccessStep::Suspend).await), Refusal::AuthorityChanged);
        takes(world, "petra", AccessStep::Grant).await.unwrap();
        assert!(found(world).await.is_addressable);
    }

    async fn the_same_key_changes_access_once(world) {
        coordinated(world).await;
        let (petra, once, procedure) = (world.caller("petra").await, key(), world.procedure_id());
        for _ in 0..2 {
            let switches = Switches::default();
            change_access(&petra, FOSA, &procedure, AccessStep::Suspend, switches, None, once).await.unwrap();
        }
        let other = change_access(&petra, FOSA, &procedure, AccessStep::End, Switches::default(), None, once).await;
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
        assert_eq!(own.access[0].steps, [AccessStep::Suspend, AccessStep::End, AccessStep::Change]);
        assert!(own.choices.life.contains(&LifeStep::Suspend));
    }

    async fn a_linked_request_coordinator_is_in_charge_and_helps(world) {
        coordinated(world).await;
        let scope = area(world);
        let new = Link { coordinator: ZAB, authority: FOSA, scope, duties: vec![Duty::Coordinates] };
        let petra = world.caller("petra").await;
        let before = network(&petra, &NetworkInput::default()).await.unwrap();
        assert!(names_fosa(&before));
        link(&petra, &new, key()).await.unwrap();
        let after = network(&petra, &NetworkInput::default()).await.unwrap();
        assert!(!names_fosa(&after));
        assert_eq!(after.roots[0].linked[0].id, FOSA);
        assert!(network(&petra, &of("nothing is called so")).await.unwrap().roots.is_empty());
        let helps = contacts(&world.caller("frieda").await).await.unwrap();
        let [block] = helps.in_charge.as_slice() else { panic!("{:?}", helps.in_charge) };
        assert_eq!((block.contacts[0].authority.id, block.procedures.len()), (ZAB, 1));
        assert_eq!(helps.national.map(|contact| contact.authority.id), Some(ZAB));
        unlink(&petra, &new, key()).await.unwrap();
        assert_eq!(refused(unlink(&petra, &new, key()).await), Refusal::AuthorityChanged);
        let abroad = Link { coordinator: MINISTERIO, ..new };
        assert_eq!(refused(link(&petra, &abroad, key()).await), Refusal::NotACoordinator);
    }

    async fn the_commission_sees_every_state_and_opens_the_structure_of_each(world) {
        coordinated(world).await;
        let mut hk = world.services.store.housekeeping().await.unwrap();
        let remit = Remit::whole(Country::parse("EU").unwrap());
        let function = Function::Commission;
        let new = Appointment { remit, ..held(3, UNION, function, Vec::new()) };
        operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
        hk.commit().await.unwrap();
        let petra = world.caller("petra").await;
        change_life(&petra, FOSA, LifeStep::Suspend, None, key()).await.unwrap();

        let dirk = world.caller("dirk").await;
        let all = network(&dirk, &NetworkInput::default()).await.unwrap();
        assert_eq!((all.states.len(), all.is_chosen), (30, false));
        let line = |code: &str| all.states.iter().find(|line| line.country.code() == code).unwrap();
        // Of the three bodies in Germany one is suspended.
        assert_eq!((line("DE").national.as_ref().map(|one| one.id), line("DE").authorities), (Some(ZAB), 2));
        assert_eq!((line("LI").national.as_ref(), line("LI").authorities), (None, 0));

        let chosen = network(&dirk, &in_state("DE")).await.unwrap();
        assert_eq!((chosen.country.as_str(), chosen.is_chosen, chosen.states.len()), ("DE", true, 0));
        assert_eq!(chosen.roots.first().unwrap().authority.id, ZAB);
        assert!(!chosen.is_coordinator && chosen.faults.is_empty(), "it is put in order by the state");
        for nowhere in ["US", "EU", "Germany"] {
            let found = network(&dirk, &in_state(nowhere)).await;
            assert!(matches!(found, Err(Error::NotFound)), "{nowhere}");
        }
    }

    async fn whoever_is_responsible_for_one_state_sees_that_one_alone(world) {
        coordinated(world).await;
        for name in ["petra", "kai", "claire"] {
            let caller = world.caller(name).await;
            let own = network(&caller, &NetworkInput::default()).await.unwrap();
            assert!(own.states.is_empty() && !own.is_chosen, "{name}");
            let abroad = network(&caller, &in_state("PT")).await;
            assert!(matches!(abroad, Err(Error::NotFound)), "{name}");
        }
        let again = network(&world.caller("petra").await, &in_state("DE")).await.unwrap();
        assert_eq!((again.country.as_str(), again.is_chosen), ("DE", false));
    }

    async fn faults_are_grouped_by_kind_and_all_of_a_kind_are_shown_when_asked_for(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let view = network(&petra, &NetworkInput::default()).await.unwrap();
        let codes: Vec<&str> = view.faults.iter().map(|kind| kind.code.as_str()).collect();
        assert_eq!(codes, ["no-catch-all", "no-request-coordinator"]);
        for kind in &view.faults {
            assert_eq!(kind.faults.len(), usize::try_from(kind.count).unwrap().min(100), "{}", kind.code);
            assert!(!kind.is_whole);
        }
        // Each procedure without anybody who receives is a line, each authority with its procedures too.
        let [receives, coordinates] = view.faults.as_slice() else { panic!("{:?}", view.faults) };
        assert!(receives.faults.iter().all(|fault| fault.procedures.len() == 1));
        let fosa = coordinates.faults.iter().filter(|fault| fault.authority.as_ref().is_some_and(|a| a.id == FOSA));
        assert_eq!(fosa.count(), 1);
        let input = NetworkInput { all: "no-catch-all".to_owned(), ..NetworkInput::default() };
        let whole = network(&petra, &input).await.unwrap();
        let whole = whole.faults.first().unwrap();
        assert_eq!((whole.is_whole, whole.faults.len()), (true, usize::try_from(whole.count).unwrap()));
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

    async fn a_coordinator_that_is_suspended_sees_no_remit_and_changes_nothing_not_even_that(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        assert!(waiting(&petra, None, "").await.is_ok() && list_registrations(&petra).await.is_ok());
        assert!(who_sees(&petra, FOSA).await.is_ok() && split_page(&petra, FOSA, Ok(None)).await.is_ok());
        assert!(preview(&petra, world.user("frieda").id, "").await.is_ok());
        takes(world, "petra", AccessStep::Suspend).await.unwrap();
        let suspended = Some(AccessState::Suspended);
        assert!(show(&petra, FOSA).await.unwrap().access.iter().any(|access| access.state == suspended));
        let mut hk = world.services.store.housekeeping().await.unwrap();
        let away = Place { life: Life::Suspended, ..Place::active(germany()) };
        operations::store::authorities::network::keep_place(&mut hk, ZAB, &away).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(refused(takes(world, "petra", AccessStep::Suspend).await), Refusal::NotAllowed);
        let petra = world.caller("petra").await;
        assert_eq!(refused(change_life(&petra, ZAB, LifeStep::Restore, None, key()).await), Refusal::NotAllowed);
        assert!(matches!(waiting(&petra, None, "").await, Err(Error::NotFound)));
        let told = who_sees(&petra, FOSA).await.unwrap();
        assert!(told.administrator_count.is_none() && told.people.is_empty(), "as whoever reads the directory");
        assert!(matches!(split_page(&petra, FOSA, Ok(None)).await, Err(Error::NotFound)));
        assert!(matches!(preview(&petra, world.user("frieda").id, "").await, Err(Error::NotFound)));
        let view = show(&petra, FOSA).await.unwrap();
        assert!(view.choices.life.is_empty() && !view.choices.may_merge);
        assert!(view.choices.functions.is_empty() && view.choices.scopes.is_empty());
        let granted = Some(AccessState::Granted);
        assert!(view.access.iter().all(|access| access.state == granted && access.steps.is_empty()));
        assert!(show(&petra, ZAB).await.unwrap().access.iter().all(|access| access.steps.is_empty()));
        assert!(matches!(list_registrations(&petra).await, Err(Error::NotFound)));
    }

    async fn a_coordinator_of_an_area_decides_on_access_there_and_on_no_authority_as_a_whole(world) {
        let of_area = vec![world.procedure().definition.policy_area.clone()];
        let mut hk = world.services.store.housekeeping().await.unwrap();
        for new in [held(1, KAMMER, Function::National, vec![]), held(2, ZAB, Function::Area, of_area)] {
            operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
        }
        hk.commit().await.unwrap();
        takes(world, "petra", AccessStep::Suspend).await.unwrap();
        takes(world, "petra", AccessStep::Restore).await.unwrap();
        let petra = world.caller("petra").await;
        for step in [LifeStep::Suspend, LifeStep::Deactivate] {
            let done = change_life(&petra, FOSA, step, None, key()).await;
            assert_eq!(refused(done), Refusal::OutsideRemit, "{}", step.code());
        }
        assert_eq!(refused(merges(&petra, FOSA, ZAB, key()).await), Refusal::OutsideRemit);
        assert!(matches!(split_page(&petra, FOSA, Ok(None)).await, Err(Error::NotFound)));
        let view = show(&petra, FOSA).await.unwrap();
        assert!(view.choices.life.is_empty() && !view.choices.may_merge && !view.choices.may_split);
        assert!(!view.choices.duties.contains(&Duty::Validates) && view.choices.duties.contains(&Duty::Coordinates));
        assert!(view.access.iter().any(|access| !access.steps.is_empty()));
        assert!(who_sees(&petra, FOSA).await.unwrap().administrator_count.is_some());

        let duties = vec![Duty::Validates];
        let validates = Link { coordinator: ZAB, authority: FOSA, scope: area(world), duties };
        assert_eq!(refused(link(&petra, &validates, key()).await), Refusal::OutsideRemit, "nobody gives itself that");
        let mut hk = world.services.store.housekeeping().await.unwrap();
        operations::store::authorities::network::keep_link(&mut hk, &validates).await.unwrap();
        hk.commit().await.unwrap();
        assert!(show(&petra, FOSA).await.unwrap().choices.life.contains(&LifeStep::Suspend));
        change_life(&petra, FOSA, LifeStep::Suspend, None, key()).await.unwrap();
        assert_eq!(show(&petra, FOSA).await.unwrap().life, Life::Suspended);
        world.verified_entries().await;
    }

    async fn an_authority_that_is_suspended_takes_part_in_nothing(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let before = world.sent().await.len();
        change_life(&petra, FOSA, LifeStep::Suspend, None, key()).await.unwrap();
        assert!(world.sent().await.len() > before, "the authority is told, and the next mails leave");
        assert_eq!(found(world).await.why_not, Some(WhyNot::Suspended));
        assert!(world.caller("frieda").await.person.roles.is_empty());
        change_life(&petra, FOSA, LifeStep::Restore, None, key()).await.unwrap();
        let view = show(&petra, FOSA).await.unwrap();
        assert_eq!(view.access[0].state, Some(AccessState::Granted));
        assert!(found(world).await.is_addressable);
    }

    async fn what_waits_in_the_remit_is_counted_listed_and_reminded_of_once_a_day(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        world.sent_by("frieda", DGES).await;
        world.advance(Duration::days(8));
        let (kind, thing) = (WaitingKind::NotAccepted, id.to_string());
        let petra = world.caller("petra").await;
        let view = waiting(&petra, Some(kind), "").await.unwrap();
        let [row] = view.rows.as_slice() else { panic!("{view:?}") };
        assert_eq!((row.authority.id, row.reminder.as_ref()), (FOSA, Some(&thing)));
        assert!(row.number.is_some() && row.since.is_some() && row.procedure.is_some());
        assert!(view.counts.contains(&(kind, 1)) && view.counts.contains(&(WaitingKind::Inactive, 0)));
        assert!(!format!("{view:?}").to_lowercase().contains("canary"));

        let before = world.sent().await.len();
        for _ in 0..2 {
            remind(&petra, kind, FOSA, &thing).await.unwrap();
        }
        let mails = world.sent().await.split_off(before);
        let [mail] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!(mail.to, format!("{FOSA}@authority.example"));
        for name in ["ana", "frieda", "kai"] {
            let caller = world.caller(name).await;
            assert!(matches!(waiting(&caller, Some(kind), "").await, Err(Error::NotFound)), "{name}");
            assert!(matches!(remind(&caller, kind, FOSA, &thing).await, Err(Error::NotFound)), "{name}");
        }
        assert!(matches!(remind(&petra, WaitingKind::Inactive, FOSA, &thing).await, Err(Error::NotFound)));
        world.advance(Duration::days(1));
        remind(&world.caller("petra").await, kind, FOSA, &thing).await.unwrap();
        assert_eq!(world.sent().await.len(), before + 2);

        acts(world, "frieda", id, ACCEPT).await;
        let petra = world.caller("petra").await;
        assert!(waiting(&petra, Some(kind), "").await.unwrap().rows.is_empty());
        assert!(matches!(remind(&petra, kind, FOSA, &thing).await, Err(Error::NotFound)));
        world.advance(Duration::days(65));
        let petra = world.caller("petra").await;
        for kind in [WaitingKind::Inactive, WaitingKind::Overdue] {
            let rows = waiting(&petra, Some(kind), "").await.unwrap().rows;
            assert!(rows.iter().any(|row| row.authority.id == FOSA), "{}", kind.code());
        }
        world.verified_entries().await;
    }

    async fn what_waits_is_paged_by_the_last_row_and_reached_by_a_link_where_the_function_says_so(world) {
        for _ in 0..3 {
            world.sent_by("ana", FOSA).await;
        }
        world.advance(Duration::days(8));
        let area_name = world.procedure().definition.policy_area.clone();
        let requests = held(2, ZAB, Function::Request, vec![area_name.clone()]);
        let reaches = rules::reaches(WaitingKind::NotAccepted, &[requests]);
        let procedures = [(world.procedure_id(), area_name)];
        let reader = world.services.store.reader();
        let now = world.caller("petra").await.now;
        let kind = WaitingKind::NotAccepted;
        let sought = Sought {
            kind,
            own: ZAB,
            reaches: &reaches,
            reaches_national: false,
            allocated: &[],
            procedures: &procedures,
            now,
        };
        assert!(page(&reader, &sought, None, 2).await.unwrap().rows.is_empty(), "nobody is linked");
        for scope in [area(world), LinkScope::Procedure(world.procedure_id())] {
            let link = Link { coordinator: ZAB, authority: FOSA, scope, duties: vec![Duty::Coordinates] };
            let mut hk = world.services.store.housekeeping().await.unwrap();
            operations::store::authorities::network::keep_link(&mut hk, &link).await.unwrap();
            hk.commit().await.unwrap();
        }
        let first = page(&reader, &sought, None, 2).await.unwrap();
        let second = page(&reader, &sought, first.next.as_ref(), 2).await.unwrap();
        assert_eq!((first.rows.len(), second.rows.len(), second.next), (2, 1, None));
        assert!(!first.rows.contains(&second.rows[0]));
    }

    async fn authorities_that_nobody_uses_or_coordinates_are_found(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let listed = |view: domain::authorities::view::WaitingView| -> Vec<AuthorityId> {
            view.rows.iter().map(|row| row.authority.id).collect()
        };
        let kind = WaitingKind::NeverSignedIn;
        let never = listed(waiting(&petra, Some(kind), "").await.unwrap());
        assert!(never.contains(&FOSA) && never.contains(&ZAB) && !never.contains(&DGES));
        let before = world.sent().await.len();
        for thing in ["", "again"] {
            remind(&petra, kind, FOSA, thing).await.unwrap();
        }
        assert_eq!(world.sent().await.len(), before + 1, "it is the same thing");
        assert_eq!(refused(remind(&petra, kind, ZAB, "").await), Refusal::AuthorityChanged);

        for (step, waits) in [(LifeStep::Suspend, false), (LifeStep::Restore, true)] {
            change_life(&petra, FOSA, step, None, key()).await.unwrap();
            for kind in [WaitingKind::NeverSignedIn, WaitingKind::NoCoordinator] {
                let view = waiting(&petra, Some(kind), "").await.unwrap();
                assert_eq!(listed(view).contains(&FOSA), waits, "{}", kind.code());
            }
        }

        let kind = WaitingKind::NoCoordinator;
        let thing = world.procedure_id().to_string();
        assert_eq!(refused(remind(&petra, kind, FOSA, &thing).await), Refusal::AuthorityChanged);
        let duties = vec![Duty::Coordinates];
        let new = Link { coordinator: ZAB, authority: FOSA, scope: area(world), duties };
        link(&petra, &new, key()).await.unwrap();
        assert!(!listed(waiting(&petra, Some(kind), "").await.unwrap()).contains(&FOSA));

        let procedure = world.procedure_id();
        for step in [AccessStep::End, AccessStep::Ask] {
            change_access(&petra, ZAB, &procedure, step, Switches::default(), None, key()).await.unwrap();
        }
        let view = waiting(&petra, None, "").await.unwrap();
        assert_eq!((view.kind, listed(view)), (WaitingKind::AccessRequested, vec![ZAB]));
    }
}
