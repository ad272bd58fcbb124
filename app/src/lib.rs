//! Pages and server functions: everything that browser and server share.
#![recursion_limit = "512"]

#[cfg(feature = "ssr")]
pub mod caller;
pub mod error;
pub mod frame;
pub mod routes;
pub mod shell;
pub mod visit;

pub mod accounts;
pub mod authorities;
pub mod casework;
pub mod exchanges;
pub mod notices;
pub mod procedures;
pub mod search;

pub mod fields;
pub mod i18n;
pub mod ui;

pub use routes::App;
