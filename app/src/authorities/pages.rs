//! Pages of the directory.

pub mod authorities_page;
pub mod authority_page;
