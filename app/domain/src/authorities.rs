//! Authorities: the public bodies that take part.

pub mod authority;
pub mod other_name;
pub mod reference;

pub use authority::{Authority, Level};
pub use other_name::{NameSort, OtherName};
pub use reference::{read_reference, reference};
