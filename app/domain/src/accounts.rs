//! Accounts: users, their roles, and the rules of signing in.

pub mod role;
pub mod sign_in_rules;
pub mod user;

pub use role::Role;
pub use user::User;
