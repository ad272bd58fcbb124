//! A new and empty database for one test: a file, or a database of the PostgreSQL server named in
//! `OPENIMI_TEST_POSTGRES_URL`. The stories of the operations use this file too.

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use tempfile::TempDir;
use uuid::Uuid;

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
        let name = format!("openimi_test_{}", Uuid::new_v4().simple());
        execute_on(&admin, format!("CREATE DATABASE {name}")).await;
        let url = admin.clone().database(&name).to_url_lossy().to_string();
        Some(Self { url, place: Place::Server { admin: Box::new(admin), name } })
    }

    /// Removes a database from its server.
    pub async fn remove(&self) {
        if let Place::Server { admin, name } = &self.place {
            execute_on(admin, format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

async fn execute_on(server: &PgConnectOptions, sql: String) {
    let mut connection = server.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}
