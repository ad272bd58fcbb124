//! The search for exchanges.

pub mod api;
pub mod components;
pub mod pages;
