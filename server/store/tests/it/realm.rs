//! A database belongs to one realm for ever, and only the training clock can be moved.

use crate::databases::on_both;
use domain::realm::Realm;
use store::Error;
use store::realm::{advance_clock, realm, set_realm};

on_both! {
    async fn a_database_keeps_its_realm(db) {
        assert_eq!(realm(&db.store.reader()).await.unwrap(), None);
        let mut hk = db.store.housekeeping().await.unwrap();
        set_realm(&mut hk, Realm::Training).await.unwrap();
        set_realm(&mut hk, Realm::Training).await.unwrap();
        assert!(matches!(set_realm(&mut hk, Realm::Live).await, Err(Error::Unavailable(_))));
        hk.commit().await.unwrap();
        assert_eq!(realm(&db.store.reader()).await.unwrap(), Some((Realm::Training, 0)));
    }

    async fn the_training_clock_moves_forward(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        set_realm(&mut hk, Realm::Training).await.unwrap();
        advance_clock(&mut hk, 1000).await.unwrap();
        assert_eq!(advance_clock(&mut hk, 500).await.unwrap(), 1500);
        hk.commit().await.unwrap();
        assert_eq!(realm(&db.store.reader()).await.unwrap(), Some((Realm::Training, 1500)));
    }

    async fn the_live_clock_cannot_be_moved(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        set_realm(&mut hk, Realm::Live).await.unwrap();
        assert!(matches!(advance_clock(&mut hk, 1000).await, Err(Error::NotFound)));
        assert_eq!(realm(&hk).await.unwrap(), Some((Realm::Live, 0)));
    }
}
