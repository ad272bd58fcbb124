//! Further names of authorities, favourites of people, and with whom an authority lately worked.

use crate::cases::{authority, put_authorities};
use crate::databases::{NOW, on_both, person};
use domain::accounts::User;
use domain::authorities::{NameSort, OtherName};
use std::collections::HashMap;
use store::accounts::{self, NewPerson};
use store::{authority_names, favourites};
use time::Duration;

fn named(sort: NameSort, name: &str) -> OtherName {
    OtherName { sort, name: name.to_owned() }
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

    async fn an_authority_without_exchanges_has_no_partners(db) {
        put_authorities(&db).await;
        assert_eq!(favourites::partners(&db.store.reader(), authority(1)).await.unwrap(), []);
    }
}
