//! Opening a database: pools, durable settings, and the refusal of databases that do not keep what they acknowledge.

use crate::changes::{self, Change};
use crate::faults::{self, Fault};
use crate::migrations::folder::Folder;
use crate::reads::is_postgres;
use crate::{Error, Housekeeping, Reader};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, Query};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    SqlxPostgresConnector, SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};
use sqlx::ConnectOptions;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;

/// SQLite before this version can corrupt a database in WAL mode.
const LEAST_SQLITE: (u32, u32, u32) = (3, 51, 3);
/// How long a writer waits for another process that writes.
const BUSY: Duration = Duration::from_secs(20);
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 10;
/// Any number; nodes that migrate at the same time wait for each other on it.
const MIGRATION_LOCK: i64 = 0x6F70_656E_696D_6931;

/// A database. Cheap to clone; all clones share pools and word of changes.
#[derive(Clone, Debug)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    migrations: Folder,
    changes: broadcast::Sender<Change>,
    listening: Option<JoinHandle<()>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(task) = &self.listening {
            task.abort();
        }
    }
}

impl Store {
    /// Opens `sqlite://path?mode=rwc` or `postgres://...`.
    ///
    /// # Errors
    /// `Unavailable` when it cannot be reached, or when it would not keep what it acknowledges.
    pub async fn open(url: &str) -> Result<Self, Error> {
        Self::open_with(url, None).await
    }

    /// As [`open`](Self::open), with a folder laid over the migrations of the program: `<migration>.sqlite.sql` and
    /// `<migration>.postgres.sql`, each in the place of the migration that it names, or where its name sorts.
    ///
    /// # Errors
    /// As [`open`](Self::open), and `MigrationFile` for a file whose name is none, or that cannot be read.
    pub async fn open_with(url: &str, migrations: Option<&Path>) -> Result<Self, Error> {
        let over = |database| match migrations {
            Some(folder) => Folder::read(folder, database),
            None => Ok(Folder::default()),
        };
        if url.starts_with("sqlite:") {
            open_sqlite(url, over(DbBackend::Sqlite)?).await
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            open_postgres(url, over(DbBackend::Postgres)?).await
        } else {
            Err(Error::Unavailable(
                "the database address begins neither with sqlite: nor with postgres:".into(),
            ))
        }
    }

    /// The file of a SQLite address, read as the database reads it; none for PostgreSQL.
    ///
    /// # Errors
    /// `Unavailable` for an address that is refused.
    pub fn file(url: &str) -> Result<Option<PathBuf>, Error> {
        if !url.starts_with("sqlite:") {
            return Ok(None);
        }
        Ok(Some(sqlite_options(url)?.get_filename().to_owned()))
    }

    /// Brings the tables to the version of this program. Nodes that do so at once wait for each other.
    ///
    /// # Errors
    /// Those of the database, a database that a later program has migrated, and `MigrationFile`.
    pub async fn migrate(&self) -> Result<(), Error> {
        let alone = self.migrating_alone().await?;
        self.0.migrations.make(&self.0.writer).await?;
        end(alone).await
    }

    /// Removes all tables with their rows.
    ///
    /// # Errors
    /// Those of the database, and `MigrationFile` for a file that says no way back; then nothing was removed.
    pub async fn migrate_down(&self) -> Result<(), Error> {
        let alone = self.migrating_alone().await?;
        self.0.migrations.unmake(&self.0.writer).await?;
        end(alone).await
    }

    /// How many migrations are still to be made.
    ///
    /// # Errors
    /// Those of the database, a database that a later program has migrated, and `MigrationFile`.
    pub async fn pending_migrations(&self) -> Result<usize, Error> {
        self.0.migrations.pending(&self.0.reader).await
    }

    /// The readers' pool.
    #[must_use]
    pub fn reader(&self) -> Reader {
        Reader(self.0.reader.clone())
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), Error> {
        Ok(self.0.reader.ping().await?)
    }

    /// Begins writes that are no event of an exchange.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn housekeeping(&self) -> Result<Housekeeping, Error> {
        Ok(Housekeeping(self.write().await?))
    }

    /// Word of every change committed from now on; on PostgreSQL also by other nodes. A receiver that lags behind
    /// loads everything anew.
    #[must_use]
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.0.changes.subscribe()
    }

    pub(crate) fn sender(&self) -> broadcast::Sender<Change> {
        self.0.changes.clone()
    }

    /// A transaction that may write: on SQLite it holds the only right to write from its first statement.
    pub(crate) async fn write(&self) -> Result<DatabaseTransaction, Error> {
        let immediate = Some(SqliteTransactionMode::Immediate);
        let options =
            TransactionOptions { sqlite_transaction_mode: immediate, ..TransactionOptions::default() };
        Ok(self.0.writer.begin_with_options(options).await?)
    }

    /// SQLite has one writer anyway; PostgreSQL holds an advisory lock until the transaction ends.
    async fn migrating_alone(&self) -> Result<Option<DatabaseTransaction>, Error> {
        if !is_postgres(&self.0.writer) {
            return Ok(None);
        }
        let tx = self.0.writer.begin().await?;
        let lock = Func::cust("pg_advisory_xact_lock").arg(MIGRATION_LOCK);
        tx.query_one(Query::select().expr(Expr::expr(lock).cast_as("text"))).await?;
        Ok(Some(tx))
    }
}

async fn end(alone: Option<DatabaseTransaction>) -> Result<(), Error> {
    if let Some(tx) = alone {
        tx.commit().await?;
    }
    Ok(())
}

async fn open_sqlite(url: &str, migrations: Folder) -> Result<Store, Error> {
    let options = sqlite_options(url)?;
    let pool = |connections| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .min_connections(1)
            // A connection of our own process does not break off.
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
    };
    let writer = pool(1).connect_with(options.clone()).await?;
    let writer = SqlxSqliteConnector::from_sqlx_sqlite_pool(writer);
    check_sqlite(&writer).await?;
    let reader = pool(SQLITE_READERS).connect_with(options.pragma("query_only", "ON")).await?;
    let reader = SqlxSqliteConnector::from_sqlx_sqlite_pool(reader);
    Ok(Store(Arc::new(Inner { writer, reader, migrations, changes: changes::channel(), listening: None })))
}

fn sqlite_options(url: &str) -> Result<SqliteConnectOptions, Error> {
    let options: SqliteConnectOptions = url.parse()?;
    if url.contains(":memory:") || url.contains("mode=memory") {
        return Err(Error::Unavailable("a database in memory keeps nothing; name a file".into()));
    }
    let file = options.get_filename();
    // SQLite would keep the first in memory and read the second as an address of its own.
    if file.as_os_str().is_empty() || file.to_string_lossy().starts_with("file:") {
        return Err(Error::Unavailable(
            "name the file of the database, as in sqlite://data/openimi.db".into(),
        ));
    }
    let is_hasty = faults::is_on(Fault::SynchronousNormal);
    Ok(options
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(if is_hasty { SqliteSynchronous::Normal } else { SqliteSynchronous::Full })
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .disable_statement_logging())
}

/// The settings without which an acknowledged change may be lost or a deleted one may be read.
async fn check_sqlite(db: &DatabaseConnection) -> Result<(), Error> {
    let version = text(db, "sqlite_version").await?;
    if !is_new_enough(&version) {
        let (a, b, c) = LEAST_SQLITE;
        return Err(Error::Unavailable(format!(
            "SQLite {version} is refused: {a}.{b}.{c} or newer is needed"
        )));
    }
    Ok(())
}

fn is_new_enough(version: &str) -> bool {
    let mut numbers = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    (next(), next(), next()) >= LEAST_SQLITE
}

async fn open_postgres(url: &str, migrations: Folder) -> Result<Store, Error> {
    let options: PgConnectOptions = url.parse()?;
    let options = options.application_name("openimi").disable_statement_logging();
    let pool = || PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS);
    let writing = pool().connect_with(options.clone()).await?;
    let reader = SqlxPostgresConnector::from_sqlx_postgres_pool(pool().connect_lazy_with(options));
    let writer = SqlxPostgresConnector::from_sqlx_postgres_pool(writing.clone());
    check_postgres(&writer).await?;
    let changes = changes::channel();
    let listening = Some(changes::listen(&writing, changes.clone()).await?);
    Ok(Store(Arc::new(Inner { writer, reader, migrations, changes, listening })))
}

/// Refuses a server that acknowledges commits before they are on disk.
async fn check_postgres(db: &DatabaseConnection) -> Result<(), Error> {
    for (setting, _) in DURABLE {
        let value = setting_of(db, setting).await?;
        if let Some(why) = first_unsafe(&[(setting, &value)]) {
            return Err(Error::Unavailable(why));
        }
    }
    if setting_of(db, "synchronous_standby_names").await?.is_empty() {
        tracing::warn!(
            "PostgreSQL has no synchronous standby: losing this server loses acknowledged changes"
        );
    }
    Ok(())
}

/// The first setting with which acknowledged changes could be lost, in words.
fn first_unsafe(settings: &[(&str, &str)]) -> Option<String> {
    settings.iter().find_map(|(setting, value)| {
        let (_, good) = DURABLE.into_iter().find(|(name, _)| name == setting)?;
        let why = || format!("PostgreSQL is refused: {setting} is {value}, it must be {}", good.join(" or "));
        (!good.contains(value)).then(why)
    })
}

const DURABLE: [(&str, &[&str]); 3] =
    [("fsync", &["on"]), ("full_page_writes", &["on"]), ("synchronous_commit", &["on", "remote_apply"])];

async fn setting_of(db: &DatabaseConnection, name: &str) -> Result<String, Error> {
    let call = Func::cust("current_setting").arg(name);
    one_text(db, Expr::expr(call)).await
}

async fn text(db: &DatabaseConnection, function: &'static str) -> Result<String, Error> {
    one_text(db, Expr::expr(Func::cust(function))).await
}

async fn one_text(db: &DatabaseConnection, expr: Expr) -> Result<String, Error> {
    let row = db.query_one(Query::select().expr_as(expr, Alias::new("value"))).await?;
    let row = row.ok_or_else(|| Error::Unavailable("the database does not tell its settings".into()))?;
    Ok(row.try_get("", "value")?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::Statement;

    async fn pragma(db: &DatabaseConnection, name: &str) -> String {
        let asked = Statement::from_string(db.get_database_backend(), format!("PRAGMA {name}"));
        let row = db.query_one_raw(asked).await.unwrap().unwrap();
        row.try_get_by_index::<i64>(0).map(|n| n.to_string()).or_else(|_| row.try_get_by_index(0)).unwrap()
    }

    async fn opened() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("a.db").display());
        let store = Store::open(&url).await.unwrap();
        (folder, store)
    }

    #[tokio::test]
    async fn sqlite_keeps_what_it_acknowledges() {
        let (_folder, store) = opened().await;
        for db in [&store.0.writer, &store.0.reader] {
            for (name, value) in [
                ("journal_mode", "wal"),
                ("synchronous", "2"),
                ("foreign_keys", "1"),
                ("secure_delete", "1"),
                ("trusted_schema", "0"),
                ("cell_size_check", "1"),
                ("busy_timeout", "20000"),
                ("mmap_size", "0"),
            ] {
                assert_eq!(pragma(db, name).await, value, "{name}");
            }
        }
        assert_eq!(pragma(&store.0.writer, "query_only").await, "0");
        assert_eq!(pragma(&store.0.reader, "query_only").await, "1");
    }

    #[tokio::test]
    async fn readers_cannot_write() {
        let (_folder, store) = opened().await;
        store.migrate().await.unwrap();
        assert!(store.0.reader.execute_unprepared("DELETE FROM person").await.is_err());
    }

    #[tokio::test]
    async fn a_second_writer_waits_instead_of_failing() {
        let (_folder, store) = opened().await;
        store.migrate().await.unwrap();
        let first = store.write().await.unwrap();
        let waiting = tokio::spawn({
            let store = store.clone();
            async move { store.write().await.map(drop) }
        });
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert!(!waiting.is_finished());
        first.commit().await.unwrap();
        waiting.await.unwrap().unwrap();
    }

    #[test]
    fn sqlite_with_the_bug_of_the_write_ahead_log_is_refused() {
        for version in ["3.40.1", "3.51.2", "3.7.0", ""] {
            assert!(!is_new_enough(version), "{version}");
        }
        for version in ["3.51.3", "3.52.0", "4.0"] {
            assert!(is_new_enough(version), "{version}");
        }
    }

    #[tokio::test]
    async fn an_address_of_no_known_kind_and_a_database_in_memory_are_refused() {
        for url in ["mysql://localhost/a", "", "sqlite::memory:", "sqlite://a?mode=memory"] {
            assert!(matches!(Store::open(url).await, Err(Error::Unavailable(_))), "{url}");
        }
    }

    #[test]
    fn postgresql_must_acknowledge_only_what_is_on_disk() {
        let settings = |commit| [("fsync", "on"), ("full_page_writes", "on"), ("synchronous_commit", commit)];
        for good in ["on", "remote_apply"] {
            assert_eq!(first_unsafe(&settings(good)), None);
        }
        for bad in ["off", "local", "remote_write"] {
            assert!(first_unsafe(&settings(bad)).is_some_and(|why| why.contains("synchronous_commit")));
        }
        assert!(first_unsafe(&[("fsync", "off")]).is_some());
        assert!(first_unsafe(&[("full_page_writes", "off")]).is_some());
    }
}
