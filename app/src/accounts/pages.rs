//! Pages about accounts.

pub mod account_page;
pub mod sign_in_page;
