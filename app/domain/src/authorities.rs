//! Authorities: the public bodies that take part.

pub mod authority;
pub mod reference;

pub use authority::{Authority, COMMISSION, Level};
pub use reference::{read_reference, reference};
