//! The inbox: one row for each authority that takes part, kept with every save, and counts kept by difference.

mod allocation;
mod counts;
mod cursor;
mod filter;
mod page;
pub(crate) mod place;
mod units;

pub use allocation::to_allocate;
pub(crate) use allocation::unheld;
pub use counts::{Counts, counts, rebuild_counts};
pub use cursor::Cursor;
pub(crate) use filter::RUNNING;
pub use filter::{Assignee, DueFilter, Filter, Sort};
pub use page::{InboxRow, Page, page, row};
