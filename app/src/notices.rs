//! Notices: the mailbox of the training realm.

pub mod api;
pub mod pages;
