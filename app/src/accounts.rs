//! Accounts: signing in, the own account.

pub mod pages;
pub mod time_out;
