//! Migrations up, down and up again, and the tables that they make.

use crate::databases::on_both;
use store::{Error, Store};

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

    async fn a_folder_is_laid_over_the_migrations_and_what_was_applied_stays(db) {
        let [ending, other] =
            if db.is_postgres() { ["postgres", "sqlite"] } else { ["sqlite", "postgres"] };
        let folder = tempfile::tempdir().unwrap();
        // As Kubernetes mounts a folder: what is hidden there is no file of the operator.
        std::fs::create_dir(folder.path().join("..data")).unwrap();
        let path = |name: &str| folder.path().join(format!("{name}.sql"));
        let put = |name: &str, sql: &str| std::fs::write(path(name), sql).unwrap();
        let refused = |result: Result<usize, Error>, name: &str| match result {
            Err(Error::MigrationFile { file, why }) => {
                assert!(file.ends_with(name), "{file}: {why}");
                why
            }
            other => panic!("{name}: {other:?}"),
        };
        let open = async || Store::open_with(&db.url, Some(folder.path())).await;
        db.store.migrate_down().await.unwrap();
        let pending = db.store.pending_migrations().await.unwrap();

        let replaced = format!("m20261128_000008_find_own_requests.{ending}");
        put(&replaced, "CREATE TABLE replaced (n bigint); INSERT INTO replaced VALUES (7)");
        let added = format!("m20261122_000002_create_more.{ending}");
        put(&added, "CREATE TABLE added (n bigint); INSERT INTO added SELECT count(*) FROM person");
        put(&format!("m20261122_000003_create_authorities.{other}"), "nonsense");
        let store = open().await.unwrap();
        assert_eq!(store.pending_migrations().await.unwrap(), pending + 1);
        for _ in 0..2 {
            store.migrate().await.unwrap();
            assert_eq!(store.pending_migrations().await.unwrap(), 0);
        }
        assert_eq!(db.number("SELECT n FROM replaced").await, 7);
        assert_eq!(db.number("SELECT n FROM added").await, 0);
        let line = "SELECT count(*) FROM seaql_migrations WHERE version = 'm20261122_000002_create_more'";
        assert_eq!(db.number(line).await, 1);
        assert_eq!(store.schema_differences().await.unwrap(), Vec::<String>::new());

        let why = refused(store.migrate_down().await.map(|()| 0), &format!("{added}.sql"));
        assert!(why.contains("no way back"), "{why}");
        assert_eq!(db.number("SELECT count(*) FROM person").await, 0);

        put(&replaced, "CREATE TABLE replaced (n integer)");
        let changed = open().await.unwrap();
        let why = refused(changed.pending_migrations().await, &format!("{replaced}.sql"));
        assert!(why.contains("changed after it was applied"), "{why}");
        refused(changed.migrate().await.map(|()| 0), &format!("{replaced}.sql"));
        put(&replaced, "CREATE TABLE replaced (n bigint); INSERT INTO replaced VALUES (7)");

        let late = format!("m20261128_000009_keep_trying_notices.{ending}");
        put(&late, "");
        let why = refused(open().await.unwrap().pending_migrations().await, &format!("{late}.sql"));
        assert!(why.contains("already made"), "{why}");
        std::fs::remove_file(path(&late)).unwrap();

        put("add_index", "");
        refused(open().await.map(|_| 0), "add_index.sql");
    }

    async fn a_file_that_fails_leaves_nothing_and_is_named(db) {
        let folder = tempfile::tempdir().unwrap();
        let ending = if db.is_postgres() { "postgres" } else { "sqlite" };
        let name = format!("m29991231_000001_fail.{ending}.sql");
        std::fs::write(folder.path().join(&name), "CREATE TABLE half (n bigint); nonsense").unwrap();
        let store = Store::open_with(&db.url, Some(folder.path())).await.unwrap();
        let failed = store.migrate().await.unwrap_err().to_string();
        assert!(failed.contains(&name), "{failed}");
        assert_eq!(store.pending_migrations().await.unwrap(), 1);
        db.execute("CREATE TABLE half (n bigint)").await;
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
        let other = Store::open(&db.url).await.unwrap();
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
