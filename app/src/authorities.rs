//! The directory of authorities.

#[cfg(feature = "ssr")]
pub mod answers;
pub mod api;
pub mod components;
pub mod pages;
