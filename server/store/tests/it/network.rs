//! The network of a state is kept as it was decided, gates who counts and who can be reached, and is audited.

use crate::cases::{authority, entry, name};
use crate::databases::{Database, NOW, on_both, person};
use domain::access::Person;
use domain::accounts::{Role, Roles, User};
use domain::authorities::rules::{self, Wanted};
use domain::authorities::{
    AccessState, AccessStep, Appointment, Duty, Function, Life, Link, LinkScope, Place, Region, Remit,
    Switches,
};
use domain::country::Country;
use domain::ids::AppointmentId;
use store::accounts::{self, NewPerson};
use store::authorities::{self, network};
use store::outbox::{self, About};
use store::{Change, Store};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

fn country() -> Country {
    Country::parse("PT").unwrap()
}

fn national() -> Appointment {
    Appointment {
        id: AppointmentId(Uuid::from_u128(1)),
        authority: authority(1),
        function: Function::National,
        remit: Remit::whole(country()),
        parent: None,
    }
}

/// Authority 1 coordinates, authority 2 has somebody who handles the procedure.
pub async fn world(db: &Database) {
    let mut hk = db.store.housekeeping().await.unwrap();
    let all: Vec<_> = (1..=3).map(|n| entry(n, "PT", "A")).collect();
    authorities::import(&mut hk, &all).await.unwrap();
    let handles = NewPerson {
        user: User {
            id: person(2),
            username: "two".to_owned(),
            display_name: "Two".to_owned(),
            email: "two@example.org".to_owned(),
            language: None,
            authority: authority(2),
            is_locked: false,
        },
        password_hash: String::new(),
        is_administrator: false,
        roles: vec![(name("check"), Role::Handler)],
    };
    accounts::add_person(&mut hk, &handles, NOW).await.unwrap();
    network::add_function(&mut hk, &national()).await.unwrap();
    hk.commit().await.unwrap();
}

/// The national coordinator takes a step of the access of authority 2.
async fn decide(db: &Database, step: AccessStep) {
    decide_at(db, step, NOW).await;
}

async fn decide_at(db: &Database, step: AccessStep, now: OffsetDateTime) {
    let roles = Roles::default().administering(true);
    let acts = Person { id: person(1), authority: authority(1), roles };
    let mut tx = db.store.begin_system(&db.keys, now).await.unwrap();
    network::lock(&mut tx, country()).await.unwrap();
    let facts = network::around(&tx, country(), authority(2)).await.unwrap();
    let place = facts.place(authority(2), country());
    let procedure = name("check");
    let switches = Switches { has_allocation: true, ..Switches::default() };
    let wanted = Wanted { authority: authority(2), procedure: &procedure, area: "x", step, switches };
    let (access, events) = rules::change_access(&acts, &facts, &place, &wanted, now).unwrap();
    network::keep_access(&mut tx, &access).await.unwrap();
    tx.finish_network(&events, "").await.unwrap();
}

async fn counts(db: &Database) -> (bool, bool) {
    let reader = db.store.reader();
    let person = accounts::person(&reader, person(2), authority(2)).await.unwrap().unwrap();
    let is_reachable = authorities::is_reachable(&reader, &name("check"), authority(2)).await.unwrap();
    let all = authorities::reachable(&reader, &name("check")).await.unwrap();
    assert_eq!(all.contains(&authority(2)), is_reachable);
    let in_all = authorities::reachable_in(&reader, authority(2)).await.unwrap();
    assert_eq!(in_all.contains(&name("check")), is_reachable);
    (person.holds(&name("check"), Role::Handler), is_reachable)
}

on_both! {
    async fn every_node_hears_whose_access_has_changed(db) {
        world(&db).await;
        // One process serves a SQLite file.
        let node = if db.is_postgres() { Store::open(&db.url).await.unwrap() } else { db.store.clone() };
        let mut changes = node.changes();
        decide(&db, AccessStep::Suspend).await;
        let heard = tokio::time::timeout(std::time::Duration::from_secs(10), changes.recv()).await;
        let expected = Change { exchange: None, authorities: vec![authority(2)], is_directory: false };
        assert_eq!(heard.unwrap().unwrap(), expected);
    }

    async fn roles_count_and_the_authority_is_reached_only_while_access_is_granted(db) {
        world(&db).await;
        assert_eq!(counts(&db).await, (true, true));
        decide(&db, AccessStep::Suspend).await;
        assert_eq!(counts(&db).await, (false, false));
        let reader = db.store.reader();
        let ids = [authority(2).0, authority(3).0];
        let states = network::states(&reader, &name("check"), &ids).await.unwrap();
        assert_eq!(states, [(authority(2).0, AccessState::Suspended)].into());
        decide(&db, AccessStep::Restore).await;
        assert_eq!(counts(&db).await, (true, true));
    }

    async fn an_access_knows_since_when_it_stands_where_it_stands(db) {
        world(&db).await;
        let standing = async || {
            authorities::standing(&db.store.reader(), authority(2), &name("check")).await.unwrap().access
        };
        assert_eq!(standing().await, Some((AccessState::Granted, None)), "nobody decided on it");
        decide_at(&db, AccessStep::Suspend, NOW + Duration::DAY).await;
        assert_eq!(standing().await, Some((AccessState::Suspended, Some(NOW + Duration::DAY))));
        decide_at(&db, AccessStep::Restore, NOW + Duration::WEEK).await;
        decide_at(&db, AccessStep::Change, NOW + Duration::WEEK * 2).await;
        assert_eq!(standing().await, Some((AccessState::Granted, Some(NOW + Duration::WEEK))));
    }

    async fn roles_given_by_the_operator_imply_access_but_overrule_no_decision(db) {
        world(&db).await;
        decide(&db, AccessStep::End).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::add_roles(&mut hk, person(2), authority(2), &[(name("check"), Role::Viewer)]).await.unwrap();
        accounts::add_roles(&mut hk, person(2), authority(2), &[(name("other"), Role::Viewer)]).await.unwrap();
        hk.commit().await.unwrap();
        let person = accounts::person(&db.store.reader(), person(2), authority(2)).await.unwrap().unwrap();
        assert_eq!(person.roles, [(name("other"), Role::Viewer)].into());
    }

    async fn an_authority_that_takes_no_part_counts_for_nothing(db) {
        world(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let region = Region::parse("PT17");
        let away = Place { country: country(), region, life: Life::Deactivated };
        network::keep_place(&mut hk, authority(2), &away).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(counts(&db).await, (false, false));
        let facts = network::of_state(&db.store.reader(), country()).await.unwrap();
        assert_eq!(facts.place(authority(2), country()), away);
        let mut hk = db.store.housekeeping().await.unwrap();
        network::keep_place(&mut hk, authority(2), &Place { life: Life::Active, ..away }).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(counts(&db).await, (true, true));
    }

    async fn functions_and_links_are_read_as_they_were_kept(db) {
        world(&db).await;
        let areas = vec!["services".to_owned(), "firearms".to_owned()];
        let remit = Remit { country: country(), region: Region::parse("PT1"), areas };
        let id = AppointmentId(Uuid::from_u128(2));
        let second =
            Appointment { id, authority: authority(3), function: Function::Request, remit, parent: Some(authority(1)) };
        let link = Link {
            coordinator: authority(3),
            authority: authority(2),
            scope: LinkScope::Procedure(name("check")),
            duties: vec![Duty::Coordinates, Duty::Alerts],
        };
        let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        network::add_function(&mut tx, &second).await.unwrap();
        network::keep_link(&mut tx, &Link { duties: vec![Duty::Validates], ..link.clone() }).await.unwrap();
        network::keep_link(&mut tx, &link).await.unwrap();
        assert_eq!(network::function(&tx, id).await.unwrap(), Some(second.clone()));
        let facts = network::of_state(&tx, country()).await.unwrap();
        assert_eq!((facts.appointments, facts.links), (vec![national(), second], vec![link.clone()]));
        network::remove_function(&mut tx, id).await.unwrap();
        network::remove_link(&mut tx, &link).await.unwrap();
        let facts = network::around(&tx, country(), authority(2)).await.unwrap();
        assert_eq!((facts.appointments, facts.links), (vec![national()], vec![]));
    }

    async fn a_decision_is_audited_and_told_to_the_authority(db) {
        world(&db).await;
        decide(&db, AccessStep::Suspend).await;
        let report = store::audit::verify(&db.store.reader(), &db.keys).await.unwrap();
        assert_eq!((report.network, report.faults), (1, vec![]));
        let mut hk = db.store.housekeeping().await.unwrap();
        let notices = outbox::claim(&mut hk, NOW, 10).await.unwrap();
        let told: Vec<_> = notices.iter().map(|n| (n.authority, n.state.as_str(), n.procedure.clone())).collect();
        assert_eq!(told, [(authority(2), "suspended", Some(name("check")))]);
        assert!(matches!(notices[0].about, About::Authority(id, _) if id == authority(2)));
        hk.commit().await.unwrap();
        let read = outbox::mailbox(&db.store.reader(), authority(2), person(2), 10).await.unwrap();
        assert_eq!(read.len(), 1);
        db.execute("UPDATE audit_entry SET detail = '{}' WHERE kind = 'access_suspended'").await;
        let report = store::audit::verify(&db.store.reader(), &db.keys).await.unwrap();
        assert!(!report.faults.is_empty());
    }
}
