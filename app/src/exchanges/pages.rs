//! Pages about exchanges.

pub mod draft_page;
pub mod drafts_page;
pub mod exchange_page;
pub mod forward_page;
pub mod inbox_page;
pub mod letters_page;
pub mod new_request_page;
pub mod reply_page;
pub mod send_elsewhere_page;
pub mod sent_page;
pub mod split_page;
pub mod who_sees_page;
