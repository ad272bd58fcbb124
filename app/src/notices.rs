//! Notices: the list of a person, and the mailbox of the training realm.

pub mod api;
pub mod components;
pub mod pages;
