//! Further names of authorities, favourites of people, and with whom an authority lately worked.

use crate::cases::{authority, put_authorities};
use crate::databases::{NOW, on_both, person};
use domain::accounts::User;
use domain::authorities::{FavouriteGroup, NameSort, OtherName};
use domain::ids::FavouriteGroupId;
use std::collections::HashMap;
use store::accounts::{self, NewPerson};
use store::favourite_groups as groups;
use store::{Error, authority_names, favourites};
use time::Duration;
use uuid::Uuid;

fn named(sort: NameSort, name: &str) -> OtherName {
    OtherName::new(sort, name.to_owned())
}

fn somebody() -> NewPerson {
    let user = User {
        id: person(1),
        username: "one".into(),
        display_name: "One".into(),
        email: "one@example.org".into(),
        language: None,
        authority: authority(1),
        is_locked: false,
    };
    NewPerson { user, password_hash: String::new(), is_administrator: false, roles: Vec::new() }
}

on_both! {
    async fn names_that_are_imported_again_take_the_place_of_the_former_ones(db) {
        put_authorities(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let mut names = HashMap::from([
            (authority(1), vec![named(NameSort::Former, "Antiga"), named(NameSort::Acronym, "DG")]),
            (authority(2), vec![named(NameSort::Other, "ZAB"), named(NameSort::Other, "ZAB")]),
        ]);
        authority_names::import(&mut hk, &names).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        let found = authority_names::all(&reader).await.unwrap();
        assert_eq!(found[&authority(1)], [named(NameSort::Acronym, "DG"), named(NameSort::Former, "Antiga")]);
        assert_eq!(found[&authority(2)], [named(NameSort::Other, "ZAB")]);
        names.remove(&authority(2));
        names.insert(authority(1), vec![named(NameSort::Acronym, "DGE")]);
        let mut hk = db.store.housekeeping().await.unwrap();
        authority_names::import(&mut hk, &names).await.unwrap();
        hk.commit().await.unwrap();
        let found = authority_names::all(&reader).await.unwrap();
        assert_eq!(found[&authority(1)], [named(NameSort::Acronym, "DGE")]);
        assert_eq!(found.len(), 2);
    }

    async fn a_mark_is_kept_once_and_taken_away_again(db) {
        put_authorities(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::add_people(&mut hk, &[somebody()], NOW).await.unwrap();
        favourites::mark(&mut hk, person(1), authority(2), NOW).await.unwrap();
        favourites::mark(&mut hk, person(1), authority(3), NOW + Duration::HOUR).await.unwrap();
        favourites::mark(&mut hk, person(1), authority(2), NOW + Duration::DAY).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        assert_eq!(favourites::of(&reader, person(1)).await.unwrap(), [authority(3), authority(2)]);
        assert_eq!(favourites::of(&reader, person(2)).await.unwrap(), []);
        let mut hk = db.store.housekeeping().await.unwrap();
        favourites::unmark(&mut hk, person(1), authority(3)).await.unwrap();
        favourites::unmark(&mut hk, person(1), authority(1)).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(favourites::of(&reader, person(1)).await.unwrap(), [authority(2)]);
    }

    async fn a_group_belongs_to_its_person_and_takes_its_authorities_away_with_it(db) {
        put_authorities(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::add_people(&mut hk, &[somebody()], NOW).await.unwrap();
        let group = FavouriteGroup { id: FavouriteGroupId(Uuid::from_u128(7)), name: "One".to_owned() };
        for _ in 0..2 {
            groups::create(&mut hk, person(1), &group, NOW).await.unwrap();
            groups::add(&mut hk, group.id, authority(2), NOW).await.unwrap();
        }
        groups::add(&mut hk, group.id, authority(3), NOW).await.unwrap();
        groups::rename(&mut hk, person(1), group.id, "Two").await.unwrap();
        assert!(matches!(groups::rename(&mut hk, person(2), group.id, "Three").await, Err(Error::NotFound)));
        assert!(matches!(groups::delete(&mut hk, person(2), group.id).await, Err(Error::NotFound)));
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        let kept = groups::of(&reader, person(1)).await.unwrap();
        assert_eq!(kept, [FavouriteGroup { name: "Two".to_owned(), ..group.clone() }]);
        assert_eq!(groups::of(&reader, person(2)).await.unwrap(), []);
        let held = groups::members(&reader, &kept).await.unwrap();
        assert_eq!(held[&group.id], [authority(2), authority(3)].into());
        let mut hk = db.store.housekeeping().await.unwrap();
        groups::take_out(&mut hk, group.id, authority(2)).await.unwrap();
        groups::take_out(&mut hk, group.id, authority(1)).await.unwrap();
        let held = groups::members(&hk, &kept).await.unwrap();
        assert_eq!(held[&group.id], [authority(3)].into());
        groups::delete(&mut hk, person(1), group.id).await.unwrap();
        assert!(groups::members(&hk, &kept).await.unwrap().is_empty());
        hk.commit().await.unwrap();
    }

    async fn an_authority_without_exchanges_has_no_partners(db) {
        put_authorities(&db).await;
        assert_eq!(favourites::partners(&db.store.reader(), authority(1)).await.unwrap(), []);
    }
}
