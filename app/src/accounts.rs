//! Accounts: signing in, the own account, and the people of an authority.

pub mod api;
pub mod components;
pub mod pages;
pub mod time_out;
