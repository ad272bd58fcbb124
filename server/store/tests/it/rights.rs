//! What is written by right holds on to the right: whoever takes it waits, and comes after it.

use crate::cases::{authority, name};
use crate::databases::{Database, NOW, on_both, person};
use crate::network::world;
use domain::access::Person;
use domain::accounts::Roles;
use domain::authorities::{Access, AccessState, Switches};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use store::accounts::{held, hold_people, person as kept, set_locked, set_roles};
use store::authorities::hold_alone;
use store::authorities::network::keep_access;
use time::Date;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 22);

#[derive(Debug, Clone, Copy)]
enum Right {
    Role,
    Account,
    Access,
}

/// Takes it from person 2.
async fn take(db: &Database, right: Right) {
    let (whose, at) = (person(2), authority(2));
    let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
    match right {
        Right::Role => {
            hold_people(&mut tx, at, &[whose], None).await.unwrap();
            set_roles(&mut tx, whose, at, &Roles::default()).await.unwrap();
        }
        Right::Account => set_locked(&mut tx, whose, true).await.unwrap(),
        Right::Access => {
            hold_alone(&mut tx, &[at]).await.unwrap();
            let (state, switches) = (AccessState::Suspended, Switches::default());
            let taken = Access { authority: at, procedure: name("check"), state, switches };
            keep_access(&mut tx, &taken).await.unwrap();
        }
    }
    tx.finish_people(&[], "").await.unwrap();
}

/// Whether somebody waits for what another change holds; on SQLite whoever wants to write, as long as another change is open.
async fn somebody_waits(db: &Database) -> bool {
    if db.is_postgres() {
        let waiting = "SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'";
        return db.number(waiting).await > 0;
    }
    let options: SqliteConnectOptions = db.url.parse().unwrap();
    let mut other = options.busy_timeout(Duration::ZERO).connect().await.unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut other).await.is_err()
}

async fn is_waited_for(db: Arc<Database>, right: Right) {
    world(&db).await;
    let before = kept(&db.store.reader(), person(2), authority(2)).await.unwrap().unwrap();
    let writing = db.store.begin_system(&db.keys, NOW).await.unwrap();
    assert_eq!(held(&writing, &before, TODAY).await.unwrap().as_ref(), Some(&before));
    let taking = tokio::spawn({
        let db = Arc::clone(&db);
        async move { take(&db, right).await }
    });
    while !somebody_waits(&db).await {
        assert!(!taking.is_finished(), "{right:?} was taken meanwhile");
    }
    writing.finish_people(&[], "").await.unwrap();
    taking.await.unwrap();
    let writing = db.store.begin_system(&db.keys, NOW).await.unwrap();
    let now = held(&writing, &before, TODAY).await.unwrap();
    assert!(now.is_none_or(|now| !now.keeps(&before)), "{right:?} is gone");
}

on_both! {
    async fn who_takes_a_role_waits_for_what_is_written_by_it(db) {
        is_waited_for(db, Right::Role).await;
    }

    async fn who_locks_somebody_waits_for_what_that_one_writes(db) {
        is_waited_for(db, Right::Account).await;
    }

    async fn who_takes_access_waits_for_what_is_written_by_it(db) {
        is_waited_for(db, Right::Access).await;
    }

    async fn two_change_one_person_from_two_authorities_at_once_one_after_the_other(db) {
        world(&db).await;
        let before = kept(&db.store.reader(), person(2), authority(2)).await.unwrap().unwrap();
        let change = |at, holding: &Arc<AtomicUsize>| {
            let (db, by) = (Arc::clone(&db), Person { authority: authority(at), ..before.clone() });
            let holding = Arc::clone(holding);
            tokio::spawn(async move {
                let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
                hold_people(&mut tx, by.authority, &[by.id], Some(&by)).await.unwrap();
                held(&tx, &by, TODAY).await.unwrap();
                holding.fetch_add(1, Ordering::SeqCst);
                // On until both hold what they hold, or one of them waits for the other.
                let both = async { while holding.load(Ordering::SeqCst) < 2 && !somebody_waits(&db).await {} };
                tokio::time::timeout(Duration::from_secs(10), both).await.unwrap();
                set_locked(&mut tx, by.id, false).await.unwrap();
                tx.finish_people(&[], "").await.unwrap();
            })
        };
        for _ in 0..10 {
            let holding = Arc::default();
            let (one, other) = (change(1, &holding), change(2, &holding));
            one.await.unwrap();
            other.await.unwrap();
        }
    }

    async fn two_write_by_the_rights_of_one_person_at_once_where_the_database_lets_them(db) {
        world(&db).await;
        let before = kept(&db.store.reader(), person(2), authority(2)).await.unwrap().unwrap();
        let first = db.store.begin_system(&db.keys, NOW).await.unwrap();
        held(&first, &before, TODAY).await.unwrap();
        let second = tokio::spawn({
            let (db, before) = (Arc::clone(&db), before.clone());
            async move {
                let second = db.store.begin_system(&db.keys, NOW).await.unwrap();
                held(&second, &before, TODAY).await.unwrap();
            }
        });
        if db.is_postgres() {
            second.await.unwrap();
            first.finish_people(&[], "").await.unwrap();
        } else {
            first.finish_people(&[], "").await.unwrap();
            second.await.unwrap();
        }
    }
}
