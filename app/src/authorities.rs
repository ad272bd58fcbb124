//! The directory of authorities.

#[cfg(feature = "ssr")]
pub mod answers;
pub mod api;
pub mod components;
#[cfg(feature = "ssr")]
pub mod go;
pub mod pages;
