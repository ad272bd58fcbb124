//! Storage: SQLite or PostgreSQL behind one set of functions. Rows never leave; changes go through [`Tx`] alone.

pub mod accounts;
pub mod audit;
pub mod authorities;
pub mod authority_names;
pub mod bulk;
mod changes;
mod connection;
pub mod documents;
pub mod drafts;
mod entities;
mod error;
pub mod exchanges;
pub mod faults;
pub mod favourites;
mod housekeeping;
pub mod idempotency;
pub mod inbox;
pub mod keys;
pub mod letters;
mod migrations;
pub mod outbox;
pub mod procedures;
mod reads;
pub mod realm;
mod schema;
pub mod search;
mod stored;
mod tx;
pub mod work_copies;

pub use changes::Change;
pub use connection::Store;
pub use error::Error;
pub use housekeeping::Housekeeping;
pub use keys::Keyring;
pub use reads::{Reader, Reads};
pub use tx::{Begun, Tx};
