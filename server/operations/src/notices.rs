//! Notices: mails that tell of a change, queued with the change and delivered afterwards.

pub mod compose;
pub mod deliver;
pub mod letters;
mod mailbox;
mod registrations;

pub use compose::compose;
pub use deliver::{Delivered, deliver, stuck};
pub use mailbox::{MailboxNotice, mailbox};
