//! When the system looks at an exchange next: planned with every save, found by its time, kept from whoever was slower.

use crate::bulk::bare;
use crate::cases::{id, insert, procedure, put_authorities, save, sent};
use crate::databases::{Database, NOW, on_both};
use domain::exchanges::event::{EventKind, inactive};
use domain::exchanges::{Exchange, Lifecycle};
use domain::procedures::definition::Ending;
use store::exchanges::{self, Due};
use time::{Duration, OffsetDateTime};

async fn due(db: &Database, at: OffsetDateTime) -> Vec<Due> {
    exchanges::system_due(&db.store.reader(), at, 500).await.unwrap()
}

fn one(exchange: &Exchange) -> Due {
    Due { exchange: exchange.id, revision: exchange.revision }
}

async fn plan(db: &Database, due: Due, next: Option<OffsetDateTime>) {
    let mut hk = db.store.housekeeping().await.unwrap();
    exchanges::plan(&mut hk, due.exchange, due.revision, next).await.unwrap();
    hk.commit().await.unwrap();
}

on_both! {
    async fn an_exchange_is_due_when_its_clock_has_run_for_the_days_of_the_reminder(db) {
        put_authorities(&db).await;
        let mut closed = sent(2);
        closed.lifecycle = Lifecycle::Closed { state: "done".into(), ending: Ending::Closed, at: NOW };
        let exchange = sent(1);
        insert(&db, &[exchange.clone(), closed]).await;
        assert!(due(&db, NOW + Duration::days(2)).await.is_empty());
        assert_eq!(due(&db, NOW + Duration::days(3)).await, [one(&exchange)]);
    }

    async fn what_is_due_longest_comes_first_and_no_more_than_asked_for(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1), sent(2), sent(3)]).await;
        for (n, hours) in [(1, 3), (2, 1), (3, 2)] {
            plan(&db, one(&sent(n)), Some(NOW + Duration::hours(hours))).await;
        }
        let found = exchanges::system_due(&db.store.reader(), NOW + Duration::hours(3), 2).await.unwrap();
        assert_eq!(found, [one(&sent(2)), one(&sent(3))]);
        assert_eq!(due(&db, NOW + Duration::hours(1)).await, [one(&sent(2))], "to the moment");
    }

    async fn a_look_is_planned_only_for_the_revision_that_was_seen(db) {
        put_authorities(&db).await;
        let mut exchange = sent(1);
        insert(&db, std::slice::from_ref(&exchange)).await;
        let seen = one(&exchange);
        plan(&db, seen, Some(NOW)).await;
        assert_eq!(due(&db, NOW).await, [seen]);
        exchange.changed_at = NOW + Duration::HOUR;
        save(&db, &mut exchange).await.unwrap();
        assert!(due(&db, NOW).await.is_empty(), "the save planned a look of its own");
        plan(&db, seen, Some(NOW)).await;
        plan(&db, seen, None).await;
        assert!(due(&db, NOW).await.is_empty());
        assert_eq!(due(&db, NOW + Duration::days(9)).await, [one(&exchange)]);
        exchange.lifecycle = Lifecycle::Closed { state: "done".into(), ending: Ending::Closed, at: NOW };
        save(&db, &mut exchange).await.unwrap();
        assert!(due(&db, NOW + Duration::days(900)).await.is_empty(), "nothing is due once it is closed");
    }

    async fn exchanges_inserted_together_are_due_like_those_made_one_by_one(db) {
        put_authorities(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        store::bulk::insert(&mut hk, &db.keys, vec![bare(sent(1))], &procedure()).await.unwrap();
        hk.commit().await.unwrap();
        assert!(due(&db, NOW + Duration::days(2)).await.is_empty());
        assert_eq!(due(&db, NOW + Duration::days(3)).await, [one(&sent(1))]);
    }

    async fn what_the_system_did_is_found_by_its_kind(db) {
        put_authorities(&db).await;
        let exchange = sent(1);
        insert(&db, std::slice::from_ref(&exchange)).await;
        let later = NOW + Duration::days(63);
        let tx = db.store.begin_system(&db.keys, later).await.unwrap();
        tx.finish(&inactive(&exchange, later), "").await.unwrap();
        let reader = db.store.reader();
        assert_eq!(exchanges::system_times(&reader, id(1), EventKind::Inactive).await.unwrap(), [later]);
        assert!(exchanges::system_times(&reader, id(1), EventKind::Reminded).await.unwrap().is_empty());
    }
}
