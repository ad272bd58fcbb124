//! Migrations up, down and up again, and the tables that they make.

use crate::databases::on_both;

on_both! {
    async fn migrations_go_up_down_and_up_again_with_rows_in_the_tables(db) {
        db.exchange_with_events(1, 2).await;
        assert_eq!(db.store.pending_migrations().await.unwrap(), 0);
        db.store.migrate_down().await.unwrap();
        assert!(db.store.pending_migrations().await.unwrap() > 20, "every one is to be made again");
        db.store.migrate().await.unwrap();
        assert_eq!(db.store.pending_migrations().await.unwrap(), 0);
        db.exchange_with_events(1, 2).await;
        db.store.migrate().await.unwrap();
        assert_eq!(db.number("SELECT count(*) FROM audit_entry").await, 2);
    }

    async fn the_tables_are_what_the_entities_take_them_for(db) {
        assert_eq!(db.store.schema_differences().await.unwrap(), Vec::<String>::new());
    }

    async fn a_table_that_was_altered_is_noticed(db) {
        db.execute("ALTER TABLE outbox ADD COLUMN surprise text").await;
        db.execute("ALTER TABLE throttle RENAME COLUMN failures TO misses").await;
        let differences = db.store.schema_differences().await.unwrap();
        assert_eq!(differences.len(), 3, "{differences:?}");
    }

    async fn two_nodes_that_migrate_at_once_do_not_hinder_each_other(db) {
        db.store.migrate_down().await.unwrap();
        let other = store::Store::open(&db.url).await.unwrap();
        // SQLite has one serving process; its second one is kept away by a lock on the file.
        if db.is_postgres() {
            let (one, two) = tokio::join!(db.store.migrate(), other.migrate());
            one.unwrap();
            two.unwrap();
        } else {
            db.store.migrate().await.unwrap();
        }
        assert_eq!(other.pending_migrations().await.unwrap(), 0);
    }

    async fn a_code_that_no_rule_knows_is_refused_by_the_table(db) {
        let exchange = crate::databases::exchange(1);
        db.put_exchange(&exchange).await;
        let store = db.store.clone();
        let wrong = tokio::spawn(async move {
            let db = db;
            db.execute("UPDATE exchange SET lifecycle = 'lost'").await;
        });
        assert!(wrong.await.is_err());
        store.ping().await.unwrap();
    }
}
