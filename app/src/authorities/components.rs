//! Parts of the pages of the directory.

pub mod authority_search;
#[cfg(feature = "hydrate")]
mod typing;
