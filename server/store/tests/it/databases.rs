//! A new database for each test, on SQLite and on the PostgreSQL server named in `OPENIMI_TEST_POSTGRES_URL`. Without
//! that variable the PostgreSQL half of every test fails, unless `OPENIMI_TEST_ONLY_SQLITE=1` leaves it out on purpose.

use crate::scratch::Scratch;
use domain::exchanges::{Events, Exchange, Lifecycle, Participation, event};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, PersonId};
use domain::procedures::ProcedureId;
use sqlx::{AssertSqlSafe, Connection};
use std::future::Future;
use std::sync::Arc;
use store::{Begun, Keyring, Store, Tx};
use time::OffsetDateTime;
use time::macros::{date, datetime};
use uuid::Uuid;

/// Runs each test on both databases: `on_both! { async fn a_sentence(db) { ... } }`.
macro_rules! on_both {
    ($(async fn $name:ident($db:ident) $body:block)+) => {$(
        async fn $name($db: std::sync::Arc<crate::databases::Database>) $body

        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn sqlite() {
                crate::databases::on_sqlite(super::$name).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn postgres() {
                crate::databases::on_postgres(super::$name).await;
            }
        }
    )+};
}
pub(crate) use on_both;

/// A Sunday morning.
pub const NOW: OffsetDateTime = datetime!(2026-11-22 09:00 UTC);

pub struct Database {
    pub store: Store,
    pub url: String,
    pub keys: Keyring,
    scratch: Scratch,
}

pub async fn on_sqlite<F: Future<Output = ()> + Send + 'static>(body: impl FnOnce(Arc<Database>) -> F) {
    run(Database::new(Scratch::sqlite()).await, body).await;
}

pub async fn on_postgres<F: Future<Output = ()> + Send + 'static>(body: impl FnOnce(Arc<Database>) -> F) {
    if let Some(scratch) = Scratch::postgres().await {
        run(Database::new(scratch).await, body).await;
    }
}

/// Runs the test and clears up behind it, also when it fails.
async fn run<F: Future<Output = ()> + Send + 'static>(db: Database, body: impl FnOnce(Arc<Database>) -> F) {
    let db = Arc::new(db);
    let result = tokio::spawn(body(Arc::clone(&db))).await;
    db.scratch.remove().await;
    if let Err(failed) = result {
        std::panic::resume_unwind(failed.into_panic());
    }
}

impl Database {
    async fn new(scratch: Scratch) -> Self {
        let url = scratch.url.clone();
        let store = Store::open(&url).await.unwrap();
        store.migrate().await.unwrap();
        Self { store, url, keys: Keyring::new([7; 32]), scratch }
    }

    pub fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres")
    }

    /// What someone does who reaches the database, but not the instance key. Ids are written as `uuid(...)`.
    pub async fn execute(&self, sql: &str) -> u64 {
        let sql = AssertSqlSafe(sql.to_owned());
        if self.is_postgres() {
            let mut connection = sqlx::PgConnection::connect(&self.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&mut connection).await.unwrap().rows_affected()
        } else {
            let mut connection = sqlx::SqliteConnection::connect(&self.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&mut connection).await.unwrap().rows_affected()
        }
    }

    /// A number that the query yields.
    pub async fn number(&self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql.to_owned());
        if self.is_postgres() {
            let mut connection = sqlx::PgConnection::connect(&self.url).await.unwrap();
            sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap()
        } else {
            let mut connection = sqlx::SqliteConnection::connect(&self.url).await.unwrap();
            sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap()
        }
    }

    /// An id as the database writes it.
    pub fn uuid(&self, id: Uuid) -> String {
        if self.is_postgres() { format!("'{id}'") } else { format!("x'{}'", id.simple()) }
    }

    /// A change under a new key.
    pub async fn fresh(&self, person: PersonId) -> Tx {
        let key = OnceKey(Uuid::new_v4());
        match self.store.begin(&self.keys, person, key, [0; 32], NOW).await.unwrap() {
            Begun::Fresh(tx) => tx,
            Begun::Done(answer) => panic!("a new key was used before: {answer}"),
        }
    }

    /// Stores the bare rows of an open exchange, without any event.
    pub async fn put_exchange(&self, exchange: &Exchange) {
        let id = self.uuid(exchange.id.0);
        let number = exchange.number.as_deref().unwrap();
        self.execute(&format!(
            "INSERT INTO exchange (id, number, procedure, version, lifecycle, state, revision, changed_at)
             VALUES ({id}, '{number}', 'check', 1, 'open', 'sent', 1, 0)"
        ))
        .await;
        for (position, part) in exchange.sides.iter().enumerate() {
            let authority = self.uuid(part.authority.0);
            let assigned = part.assigned.map_or("NULL".to_owned(), |person| self.uuid(person.0));
            self.execute(&format!(
                "INSERT INTO participation (exchange_id, authority_id, position, side, is_active, assigned, own_reference)
                 VALUES ({id}, {authority}, {position}, '{}', true, {assigned}, 'AZ 7')",
                part.side
            ))
            .await;
        }
    }

    /// Stores an exchange with this many events.
    pub async fn exchange_with_events(&self, n: u128, events: usize) -> Exchange {
        let exchange = exchange(n);
        self.put_exchange(&exchange).await;
        for _ in 0..events {
            let tx = self.store.begin_system(&self.keys, NOW).await.unwrap();
            tx.finish(&reminded(&exchange), "").await.unwrap();
        }
        exchange
    }
}

/// An open exchange between authority 1 and authority 2.
pub fn exchange(n: u128) -> Exchange {
    let part = |authority, side: &str| Participation::new(AuthorityId(Uuid::from_u128(authority)), side);
    let (id, procedure) = (ExchangeId(Uuid::from_u128(n)), ProcedureId::new("check").unwrap());
    let mut exchange = Exchange::draft(id, procedure, 1, part(1, "requesting"), NOW);
    exchange.sides.push(part(2, "requested"));
    exchange.number = Some(format!("PQ-2026-{n:06}"));
    exchange.lifecycle = Lifecycle::Open { state: "sent".into() };
    exchange
}

/// The event of reminding the requested side.
pub fn reminded(exchange: &Exchange) -> Events {
    event::reminded(exchange, "requested", date!(2026 - 12 - 01), NOW)
}

/// A person.
pub fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}
