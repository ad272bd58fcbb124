//! A new database without rows for one test: a file, or a database of the PostgreSQL server named in
//! `OPENIMI_TEST_POSTGRES_URL`. The stories of the operations and the matrix of access use this file too.

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use store::Store;
use tempfile::TempDir;
use uuid::Uuid;

/// Whoever holds this lock of the server makes the database of which others are copies.
const MAKING_THE_FIRST: i64 = 0x006f_7065_6e69_6d69;

/// The database; a file is gone when this is dropped.
pub struct Scratch {
    pub url: String,
    place: Place,
}

enum Place {
    File { _folder: TempDir },
    Server { admin: Box<PgConnectOptions>, name: String },
}

impl Scratch {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("openimi.db").display());
        Self { url, place: Place::File { _folder: folder } }
    }

    /// None when PostgreSQL is left out on purpose.
    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("OPENIMI_TEST_POSTGRES_URL") else {
            let left_out = std::env::var("OPENIMI_TEST_ONLY_SQLITE").is_ok_and(|value| value == "1");
            assert!(left_out, "name a PostgreSQL server in OPENIMI_TEST_POSTGRES_URL");
            return None;
        };
        let admin: PgConnectOptions = server.parse().unwrap();
        let mut connection = admin.connect().await.unwrap();
        let first = migrated(&admin, &mut connection).await;
        let name = format!("openimi_test_{}", Uuid::new_v4().simple());
        execute(&mut connection, format!("CREATE DATABASE {name} TEMPLATE {first}")).await;
        connection.close().await.unwrap();
        let url = address(&admin, &name);
        Some(Self { url, place: Place::Server { admin: Box::new(admin), name } })
    }

    /// Removes a database from its server.
    pub async fn remove(&self) {
        if let Place::Server { admin, name } = &self.place {
            let mut connection = admin.connect().await.unwrap();
            execute(&mut connection, format!("DROP DATABASE {name} WITH (FORCE)")).await;
            connection.close().await.unwrap();
        }
    }
}

/// The database that every test gets a copy of, which is quicker than migrating each anew. It is made once on a server
/// for the migrations as they stand.
async fn migrated(admin: &PgConnectOptions, connection: &mut PgConnection) -> String {
    let name = format!("openimi_migrated_{:016x}", fingerprint());
    if is_there(connection, &name).await {
        return name;
    }
    let lock = sqlx::query("SELECT pg_advisory_lock($1)").bind(MAKING_THE_FIRST);
    lock.execute(&mut *connection).await.unwrap();
    if !is_there(connection, &name).await {
        let new = format!("{name}_new");
        execute(connection, format!("DROP DATABASE IF EXISTS {new} WITH (FORCE)")).await;
        execute(connection, format!("CREATE DATABASE {new}")).await;
        Store::open(&address(admin, &new)).await.unwrap().migrate().await.unwrap();
        // Nobody may be connected to what others are copied from.
        let end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ";
        execute(connection, format!("{end}'{new}'")).await;
        execute(connection, format!("ALTER DATABASE {new} RENAME TO {name}")).await;
    }
    let unlock = sqlx::query("SELECT pg_advisory_unlock($1)").bind(MAKING_THE_FIRST);
    unlock.execute(&mut *connection).await.unwrap();
    name
}

async fn is_there(connection: &mut PgConnection, name: &str) -> bool {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)");
    found.bind(name).fetch_one(connection).await.unwrap()
}

/// Another number for other migrations.
fn fingerprint() -> u64 {
    // From a package beside the store, or from the one above it.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = ["../store/src", "store/src"].map(|below| here.join(below));
    let sources = sources.into_iter().find(|folder| folder.is_dir()).unwrap();
    let mut files: Vec<PathBuf> =
        sources.join("migrations").read_dir().unwrap().map(|file| file.unwrap().path()).collect();
    files.push(sources.join("migrations.rs"));
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        std::fs::read(file).unwrap().hash(&mut hasher);
    }
    hasher.finish()
}

fn address(server: &PgConnectOptions, database: &str) -> String {
    server.clone().database(database).to_url_lossy().to_string()
}

async fn execute(connection: &mut PgConnection, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.unwrap();
}
