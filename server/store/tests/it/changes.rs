//! Word of changes reaches everyone who listens, and only after the commit.

use crate::databases::{NOW, exchange, on_both, reminded};
use domain::access::Person;
use domain::exchanges::event;
use std::time::Duration;
use store::{Change, Store};
use tokio::sync::broadcast::Receiver;

async fn next(receiver: &mut Receiver<Change>) -> Change {
    tokio::time::timeout(Duration::from_secs(10), receiver.recv()).await.unwrap().unwrap()
}

on_both! {
    async fn a_change_is_told_with_its_participants_after_the_commit(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let mut receiver = db.store.changes();
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        assert!(receiver.try_recv().is_err());
        tx.finish(&reminded(&exchange), "").await.unwrap();
        let mut change = next(&mut receiver).await;
        change.authorities.sort();
        let authorities = exchange.sides.iter().map(|part| part.authority).collect();
        assert_eq!(change, Change { exchange: Some(exchange.id), authorities, is_directory: false });
    }

    async fn a_change_arrives_at_another_node(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let other = Store::open(&db.url).await.unwrap();
        let mut receiver = other.changes();
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish(&reminded(&exchange), "").await.unwrap();
        if db.is_postgres() {
            assert_eq!(next(&mut receiver).await.exchange, Some(exchange.id));
        } else {
            // One process serves a SQLite file; another one hears nothing.
            assert!(receiver.try_recv().is_err());
        }
    }

    async fn opening_personal_data_is_told_to_nobody(db) {
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let mut receiver = db.store.changes();
        let person = Person { id: crate::databases::person(1), authority: exchange.sides[0].authority, roles: [].into() };
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish(&event::opened(&exchange, &person, NOW), "").await.unwrap();
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish(&reminded(&exchange), "").await.unwrap();
        assert_eq!(next(&mut receiver).await.authorities.len(), 2);
        assert!(receiver.try_recv().is_err());
    }

    async fn after_a_lost_connection_everything_may_have_changed(db) {
        if !db.is_postgres() {
            return;
        }
        let exchange = exchange(1);
        db.put_exchange(&exchange).await;
        let mut receiver = db.store.changes();
        db.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND query LIKE 'LISTEN%'").await;
        assert_eq!(next(&mut receiver).await, Change { exchange: None, authorities: vec![], is_directory: false });
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish(&reminded(&exchange), "").await.unwrap();
        assert_eq!(next(&mut receiver).await.exchange, Some(exchange.id));
    }
}
