//! One effect for each key, and nothing of a change that was dropped.

use crate::databases::{NOW, exchange, on_both, person, reminded};
use domain::ids::OnceKey;
use std::sync::Arc;
use store::{Begun, Error};
use uuid::Uuid;

const KEY: OnceKey = OnceKey(Uuid::from_u128(77));

on_both! {
    async fn a_used_key_yields_its_first_answer(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let begin = || db.store.begin(&db.keys, person(1), KEY, [1; 32], NOW);
        let Begun::Fresh(tx) = begin().await.unwrap() else { panic!("used") };
        tx.finish(&reminded(&exchange), "the answer").await.unwrap();
        let Begun::Done(answer) = begin().await.unwrap() else { panic!("not used") };
        assert_eq!(answer, "the answer");
        assert_eq!(db.number("SELECT count(*) FROM audit_entry").await, 1);
    }

    async fn a_key_that_was_used_for_something_else_is_refused(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let Begun::Fresh(tx) = db.store.begin(&db.keys, person(1), KEY, [1; 32], NOW).await.unwrap() else {
            panic!("used")
        };
        tx.finish(&reminded(&exchange), "").await.unwrap();
        let other = db.store.begin(&db.keys, person(1), KEY, [2; 32], NOW).await;
        assert!(matches!(other, Err(Error::KeyReused)), "{other:?}");
    }

    async fn the_same_key_of_another_person_is_another_key(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        for n in 1..=2 {
            let Begun::Fresh(tx) = db.store.begin(&db.keys, person(n), KEY, [1; 32], NOW).await.unwrap() else {
                panic!("used")
            };
            tx.finish(&reminded(&exchange), "").await.unwrap();
        }
        assert_eq!(db.number("SELECT count(*) FROM audit_entry").await, 2);
    }

    async fn sixteen_at_once_with_the_same_key_have_one_effect(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let tasks: Vec<_> = (0..16).map(|n| {
            let (db, exchange) = (Arc::clone(&db), exchange.clone());
            tokio::spawn(async move {
                match db.store.begin(&db.keys, person(1), KEY, [1; 32], NOW).await.unwrap() {
                    Begun::Fresh(tx) => {
                        tx.finish(&reminded(&exchange), &n.to_string()).await.unwrap();
                        n.to_string()
                    }
                    Begun::Done(answer) => answer,
                }
            })
        }).collect();
        let mut answers = Vec::new();
        for task in tasks {
            answers.push(task.await.unwrap());
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "{answers:?}");
        assert_eq!(db.number("SELECT count(*) FROM audit_entry").await, 1);
    }

    async fn a_dropped_change_leaves_nothing_and_frees_its_key(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        drop(db.store.begin(&db.keys, person(1), KEY, [1; 32], NOW).await.unwrap());
        assert_eq!(db.number("SELECT count(*) FROM once_key").await, 0);
        let again = db.store.begin(&db.keys, person(1), KEY, [2; 32], NOW).await.unwrap();
        assert!(matches!(again, Begun::Fresh(_)));
    }

    async fn an_old_key_is_forgotten(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        db.fresh(person(1)).await.finish(&reminded(&exchange), "").await.unwrap();
        let mut hk = db.store.housekeeping().await.unwrap();
        store::idempotency::forget(&mut hk, NOW).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(db.number("SELECT count(*) FROM once_key").await, 1);
        let mut hk = db.store.housekeeping().await.unwrap();
        store::idempotency::forget(&mut hk, NOW + time::Duration::SECOND).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(db.number("SELECT count(*) FROM once_key").await, 0);
    }

    async fn a_key_of_a_save_is_forgotten_sooner_than_that_of_a_change(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        db.fresh(person(1)).await.finish(&reminded(&exchange), "").await.unwrap();
        let mut hk = db.store.housekeeping().await.unwrap();
        let first = store::idempotency::take_to_save(&mut hk, person(1), KEY, [1; 32], NOW).await.unwrap();
        assert_eq!(first, None);
        store::idempotency::forget_saves(&mut hk, NOW).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(db.number("SELECT count(*) FROM once_key").await, 2);
        let mut hk = db.store.housekeeping().await.unwrap();
        store::idempotency::forget_saves(&mut hk, NOW + time::Duration::SECOND).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(db.number("SELECT count(*) FROM once_key").await, 1);
    }

    async fn a_dropped_housekeeping_leaves_nothing(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        store::realm::set_realm(&mut hk, domain::realm::Realm::Live).await.unwrap();
        drop(hk);
        assert_eq!(store::realm::realm(&db.store.reader()).await.unwrap(), None);
    }

    async fn a_change_whose_answer_cannot_be_kept_leaves_no_audit_entry(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let tx = db.fresh(person(1)).await;
        // A told authority that has a row in the directory, and an exchange that is gone when notices are queued.
        let mut lost = exchange.clone();
        lost.id = domain::ids::ExchangeId(Uuid::from_u128(99));
        assert!(tx.finish(&reminded(&lost), "").await.is_err());
        assert_eq!(db.number("SELECT count(*) FROM audit_entry").await, 0);
        assert_eq!(db.number("SELECT count(*) FROM once_key").await, 0);
    }
}
