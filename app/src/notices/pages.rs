//! Pages about notices.

pub mod mailbox_page;
pub mod notices_page;
