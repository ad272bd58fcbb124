//! Notices: mails that tell of a change, queued with the change and delivered afterwards, and the lists of people.

pub mod compose;
pub mod deliver;
mod drafts;
pub mod letters;
mod listed;
mod mailbox;
mod purge;
mod registrations;

pub use compose::compose;
pub use deliver::{Delivered, deliver, stuck};
pub(crate) use listed::mark_opened;
pub use listed::{listed, mark_read, unread};
pub use mailbox::{MailboxNotice, mailbox};
pub use purge::{Purged, purge};
