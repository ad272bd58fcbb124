//! Authorities: the public bodies that take part.

pub mod authority;

pub use authority::{Authority, Level};
