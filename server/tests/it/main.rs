//! The server as a whole, through the real router.

mod guards;
mod harness;
mod http;
mod sign_in;
mod tidy;
