//! Notices: the list of a person, the mailbox of the training realm, and mail that addresses do not take.

pub mod api;
pub mod components;
pub mod pages;
