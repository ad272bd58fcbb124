//! The directory keeps what it is given, and says who can be reached; versions of procedures never change.

use crate::cases::{authority, entry, name, put_authorities};
use crate::databases::{NOW, on_both, person};
use domain::access::Person;
use domain::accounts::{Role, Roles, User};
use domain::authorities::entry::confirm;
use domain::authorities::{Closing, Hours, NetworkEvents, Office, Place, Span};
use domain::country::Country;
use domain::procedures::ProcedureId;
use store::accounts::{self, NewPerson};
use store::authorities::{self, offices};
use time::Duration;
use time::macros::{date, time};

fn member(n: u128, of: u128, roles: Vec<(ProcedureId, Role)>) -> NewPerson {
    let user = User {
        id: person(n),
        username: format!("person{n}"),
        display_name: format!("Person {n}"),
        email: format!("{n}@example.org"),
        language: None,
        authority: authority(of),
        is_locked: false,
    };
    NewPerson { user, password_hash: String::new(), is_administrator: false, roles }
}

/// That an authority confirmed its entry.
fn confirmed(n: u128) -> NetworkEvents {
    let roles = Roles::default().administering(true);
    let acts = Person { id: person(1), authority: authority(n), roles };
    let place = Place::active(Country::parse("GR").unwrap());
    confirm(&acts, authority(n), &place, NOW).unwrap()
}

on_both! {
    async fn an_authority_is_read_as_it_was_imported_and_imported_again_it_is_brought_up_to_date(db) {
        let mut all: Vec<_> = (1..=1203).map(|n| entry(n, "PT", &format!("Direção {n}"))).collect();
        let mut hk = db.store.housekeeping().await.unwrap();
        authorities::import(&mut hk, &all).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        assert_eq!(authorities::all(&reader).await.unwrap(), all);
        assert_eq!(authorities::count(&reader).await.unwrap(), 1203);
        db.execute("UPDATE authority SET mail_language = 'fr'").await;
        all[0].name = "Outra".into();
        all[0].areas = vec!["C".into()];
        let mut hk = db.store.housekeeping().await.unwrap();
        authorities::import(&mut hk, &all[..2]).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(authorities::get(&reader, authority(1)).await.unwrap(), Some(all[0].clone()));
        assert_eq!(db.number("SELECT count(*) FROM authority WHERE mail_language = 'fr'").await, 1203);
        let some = [authority(7), authority(2), authority(7), authority(5000)];
        let found = authorities::get_many(&reader, &some).await.unwrap();
        assert_eq!(found, [all[1].clone(), all[6].clone()]);
        assert_eq!(authorities::get(&reader, authority(5000)).await.unwrap(), None);
    }

    async fn what_an_authority_says_of_its_office_is_read_as_it_was_kept_and_confirming_changes_nothing_else(db) {
        put_authorities(&db).await;
        let reader = db.store.reader();
        assert!(offices::all(&reader).await.unwrap().is_empty());
        let morning = Span { from: time!(9:00), until: time!(12:30) };
        let evening = Span { from: time!(13:00), until: time!(23:59) };
        let mut office = Office {
            website: "https://example.org".into(),
            street: "Οδός 1".into(),
            postal_code: "101 15".into(),
            town: "Αθήνα".into(),
            hours: Hours::default(),
            closings: vec![Closing { first: date!(2026 - 12 - 24), last: date!(2027 - 01 - 06) }],
        };
        office.hours.0[0] = vec![morning, evening];
        office.hours.0[6] = vec![morning];
        for later in [0, 1] {
            office.town.push_str(&later.to_string());
            let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
            offices::keep(&mut tx, authority(3), &office, NOW + Duration::days(later)).await.unwrap();
            offices::confirm(&mut tx, authority(2), NOW).await.unwrap();
            tx.finish_network(&confirmed(3), "").await.unwrap();
            let kept = offices::all(&reader).await.unwrap();
            assert_eq!(kept[&authority(3)], (office.clone(), NOW + Duration::days(later)));
            assert_eq!(kept[&authority(2)], (Office::default(), NOW));
        }
        let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        offices::confirm(&mut tx, authority(3), NOW + Duration::days(9)).await.unwrap();
        tx.finish_network(&confirmed(3), "").await.unwrap();
        let kept = offices::all(&reader).await.unwrap();
        assert_eq!(kept[&authority(3)], (office, NOW + Duration::days(9)));
    }

    async fn an_authority_is_reachable_where_somebody_handles_the_procedure_and_is_not_locked(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        authorities::import(&mut hk, &(1..=4).map(|n| entry(n, "PT", "A")).collect::<Vec<_>>()).await.unwrap();
        let people = [
            member(1, 1, vec![(name("check"), Role::Handler)]),
            member(2, 1, vec![(name("check"), Role::Handler)]),
            member(3, 2, vec![(name("check"), Role::Drafter), (name("other"), Role::Handler)]),
            member(4, 3, vec![(name("check"), Role::Handler)]),
        ];
        accounts::add_people(&mut hk, &people, NOW).await.unwrap();
        accounts::lock(&mut hk, person(4)).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        assert_eq!(authorities::reachable(&reader, &name("check")).await.unwrap(), [authority(1)].into());
        for (n, is) in [(1, true), (2, false), (3, false), (4, false)] {
            let found = authorities::is_reachable(&reader, &name("check"), authority(n)).await.unwrap();
            assert_eq!(found, is, "{n}");
        }
        let roles = [Role::Drafter, Role::Approver];
        for (n, is) in [(1, false), (2, true), (3, false), (4, false)] {
            let found = authorities::has_role(&reader, &name("check"), authority(n), &roles).await.unwrap();
            assert_eq!(found, is, "{n}");
        }
        let all = [1, 2, 3, 4].map(authority);
        let found = authorities::with_role(&reader, &name("check"), &all, &[Role::Handler, Role::Drafter]).await.unwrap();
        assert_eq!(found, [1, 2].map(authority).into());
    }
}
