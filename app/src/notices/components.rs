//! Parts of pages about mail.

pub mod stuck_mails;
