//! Parts of the pages of the directory.

pub mod authority_search;
pub mod suggestions;
#[cfg(feature = "hydrate")]
mod typing;
