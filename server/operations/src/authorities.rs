//! The directory of authorities: read into memory, searched, and shown; and their network.

pub mod coordinate;
pub mod directory;
pub mod find;
pub mod network;
pub mod preferred;
pub mod reachable;
pub mod show;
pub mod waiting;

pub use coordinate::{appoint, change_access, change_life, link, take_back, unlink};
pub use directory::{Directory, reload};
pub use find::{FindInput, Found, Sought, explain, find, search};
pub use network::{contacts, network};
pub use preferred::{Known, mark, preferred};
pub use reachable::{Reached, reached};
pub use show::show;
pub use waiting::{remind, waiting};
