//! Parts of pages that show notices.

pub mod unread;
