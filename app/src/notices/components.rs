//! Parts of pages that show notices.

pub mod stuck_mails;
pub mod unread;
