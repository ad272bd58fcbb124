//! Databases of their own for each story, and the macro that tells it on both.

use operations::testing::World;
use sqlx::{Connection, Executor};

/// A new and empty database. It is gone when this is dropped, or with the throw-away server.
pub struct Database {
    pub url: String,
    _folder: Option<tempfile::TempDir>,
}

impl Database {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("openimi.db").display());
        Self { url, _folder: Some(folder) }
    }

    /// None when PostgreSQL is left out on purpose.
    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("OPENIMI_TEST_POSTGRES_URL") else {
            let left_out = std::env::var("OPENIMI_TEST_ONLY_SQLITE").is_ok_and(|value| value == "1");
            assert!(left_out, "name a PostgreSQL server in OPENIMI_TEST_POSTGRES_URL");
            return None;
        };
        let name = format!("openimi_{}", uuid::Uuid::new_v4().simple());
        let mut connection = sqlx::PgConnection::connect(&server).await.unwrap();
        let create = format!("CREATE DATABASE {name}");
        connection.execute(sqlx::AssertSqlSafe(create)).await.unwrap();
        let (address, _) = server.rsplit_once('/').unwrap();
        Some(Self { url: format!("{address}/{name}"), _folder: None })
    }
}

/// Tells a story on both databases: `async fn name(world, database)`.
macro_rules! stories {
    ($($(#[doc = $doc:literal])* async fn $name:ident($world:ident $(, $database:ident)?) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, clippy::allow_attributes, reason = "each story uses some of them")]
            use super::*;

            $(#[doc = $doc])*
            async fn story($world: &operations::testing::World, _database: &crate::Database) {
                $(let $database = _database;)?
                $body
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let database = crate::Database::sqlite();
                let world = crate::world(&database).await;
                story(&world, &database).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgresql() {
                let Some(database) = crate::Database::postgres().await else { return };
                let world = crate::world(&database).await;
                story(&world, &database).await;
            }
        }
    )+};
}
pub(crate) use stories;

/// The world of the shipped procedures.
pub async fn world(database: &Database) -> World {
    World::new(&database.url).await
}
