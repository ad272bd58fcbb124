//! The directory of authorities: read into memory, searched, and shown.

pub mod directory;
pub mod find;
pub mod preferred;
pub mod reachable;

pub use directory::{Directory, reload};
pub use find::{FindInput, Found, Sought, find, search};
pub use preferred::{Known, mark, preferred};
