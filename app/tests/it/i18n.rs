//! Text in the person's language.

mod bundle;
mod calls;
mod embedded;
mod format;
mod keys;
mod negotiate;
