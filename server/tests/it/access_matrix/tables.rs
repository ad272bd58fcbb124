//! Which tables a call changed, and the way back, on both databases: triggers note every row that is written, and copies
//! of the tables undo it.

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions};
use std::time::Duration;

const OF_SQLITE: &str = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
                         AND name NOT LIKE 'seaql_%' ORDER BY name";
const OF_POSTGRES: &str = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' \
                           AND tablename NOT LIKE 'seaql_%' ORDER BY tablename";
const NOTE_OF_POSTGRES: &str = "CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$ \
                                BEGIN INSERT INTO noted_change VALUES (TG_TABLE_NAME); RETURN NULL; END $$;";

/// A connection of the test's own to the database of the site.
pub struct Tables {
    connection: Connection,
}

enum Connection {
    Sqlite(Box<SqliteConnection>),
    Postgres(Box<PgConnection>),
}

impl Tables {
    pub async fn open(url: &str) -> Self {
        let connection = if url.starts_with("sqlite:") {
            let options: SqliteConnectOptions = url.parse().unwrap();
            let options = options.foreign_keys(false).busy_timeout(Duration::from_secs(30));
            let options = options.synchronous(SqliteSynchronous::Off);
            Connection::Sqlite(Box::new(options.connect().await.unwrap()))
        } else {
            let options: PgConnectOptions = url.parse().unwrap();
            Connection::Postgres(Box::new(options.connect().await.unwrap()))
        };
        Self { connection }
    }

    /// Keeps a copy of every table and notes from now on what changes.
    pub async fn watch(&mut self) {
        let is_sqlite = matches!(self.connection, Connection::Sqlite(_));
        let tables = self.names(if is_sqlite { OF_SQLITE } else { OF_POSTGRES }).await;
        assert!(tables.len() > 40, "the watch found only {tables:?}");
        let mut sql = "CREATE TABLE noted_change (name TEXT NOT NULL);".to_owned();
        if !is_sqlite {
            sql.push_str(NOTE_OF_POSTGRES);
        }
        for table in tables {
            sql.push_str(&format!("CREATE TABLE kept_{table} AS SELECT * FROM \"{table}\";"));
            if is_sqlite {
                for change in ["INSERT", "UPDATE", "DELETE"] {
                    sql.push_str(&format!(
                        "CREATE TRIGGER note_{change}_{table} AFTER {change} ON \"{table}\" \
                         BEGIN INSERT INTO noted_change VALUES ('{table}'); END;"
                    ));
                }
            } else {
                sql.push_str(&format!(
                    "CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON \"{table}\" \
                     FOR EACH ROW EXECUTE FUNCTION note_change();"
                ));
            }
        }
        self.run(sql).await;
    }

    /// The tables that changed since the last way back.
    pub async fn changed(&mut self) -> Vec<String> {
        self.names("SELECT DISTINCT name FROM noted_change ORDER BY name").await
    }

    /// Notes anew from now on, and leaves what changed as it is.
    pub async fn forget(&mut self) {
        self.run("DELETE FROM noted_change;".to_owned()).await;
    }

    /// Puts everything back that changed.
    pub async fn restore(&mut self, changed: &[String]) {
        let mut sql = match self.connection {
            Connection::Sqlite(_) => "BEGIN IMMEDIATE;".to_owned(),
            // Neither foreign keys nor triggers are asked.
            Connection::Postgres(_) => "BEGIN; SET LOCAL session_replication_role = replica;".to_owned(),
        };
        for table in changed {
            sql.push_str(&format!(
                "DELETE FROM \"{table}\"; INSERT INTO \"{table}\" SELECT * FROM kept_{table};"
            ));
        }
        sql.push_str("DELETE FROM noted_change; COMMIT;");
        self.run(sql).await;
    }

    pub async fn run(&mut self, sql: String) {
        match &mut self.connection {
            Connection::Sqlite(to) => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **to).await.unwrap();
            }
            Connection::Postgres(to) => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **to).await.unwrap();
            }
        }
    }

    async fn names(&mut self, sql: &'static str) -> Vec<String> {
        match &mut self.connection {
            Connection::Sqlite(from) => sqlx::query_scalar(sql).fetch_all(&mut **from).await.unwrap(),
            Connection::Postgres(from) => sqlx::query_scalar(sql).fetch_all(&mut **from).await.unwrap(),
        }
    }
}
