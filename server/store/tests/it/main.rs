//! Every function of the store against real databases: SQLite and PostgreSQL, a new one for each test.

mod cases;
mod databases;

mod accounts;
mod audit;
mod authorities;
mod bulk;
mod changes;
mod documents;
mod drafts;
mod exchanges;
mod inbox;
mod once_keys;
mod outbox;
mod realm;
mod schema;
