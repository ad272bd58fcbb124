//! Privacy: when personal data are blocked and deleted.

pub mod retention;
