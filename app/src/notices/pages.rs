//! Pages about notices.

pub mod notices_page;
