//! What the system does: each operation reads the facts, asks the domain, and stores the decision in one transaction.

pub mod accounts;
pub mod authorities;
pub mod caller;
pub mod casework;
pub mod documents;
pub mod error;
pub mod exchanges;
pub mod notices;
pub mod outside;
pub mod procedures;
pub mod services;
pub mod statistics;
#[cfg(feature = "testing")]
pub mod testing;

pub use caller::Caller;
pub use error::Error;
pub use services::Services;
pub use store;
pub use store::faults;
