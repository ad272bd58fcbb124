//! Exchanges: drafting, sending, answering, closing, and reading them.

pub mod act;
pub mod correct;
pub mod create_draft;
pub mod delete_draft;
pub mod facts;
pub mod follow_up;
pub mod inbox;
pub mod list_drafts;
mod messages;
pub mod remind;
pub mod reply;
pub mod save_draft;
pub mod save_reply;
pub mod send;
pub mod send_elsewhere;
pub mod show;
mod take_over;
pub mod unattended;
mod versions;
pub mod view;
pub mod view_draft;

pub use act::{ActTexts, act};
pub use correct::correct;
pub use create_draft::create_draft;
pub use delete_draft::delete_draft;
pub use follow_up::follow_up;
pub use inbox::{InboxInput, counts, inbox};
pub use list_drafts::list_drafts;
pub use reply::reply;
pub use save_draft::{Saved, save_draft};
pub use save_reply::save_reply;
pub use send::{Sent, send};
pub use send_elsewhere::send_elsewhere;
pub use view::view;
pub use view_draft::view_draft;
