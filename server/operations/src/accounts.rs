//! Accounts: signing in and out, and the choices of a person.

pub mod password;
pub mod sessions;
pub mod sign_in;

pub use sessions::{Session, caller_of, end_everywhere, extend, set_language, sign_out};
pub use sign_in::{SignInInput, SignedIn, sign_in};
