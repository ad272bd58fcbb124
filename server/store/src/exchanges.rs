//! Exchanges: load and save under a scope, their keys and texts, their history, their numbers.

mod begun;
mod coordination;
pub(crate) mod due;
mod history;
mod keep;
mod keyed;
mod links;
mod load;
mod messages;
mod numbers;
mod openings;
mod parts;
mod past;
pub(crate) mod record;
mod succession;
mod terms;

pub use begun::lately_begun;
pub use due::{Due, plan, postpone, system_due};
pub use history::{HistoryRow, history};
pub use keep::{insert, put_request, save};
pub use keyed::{Part, exchange_key, new_key, put_text, text};
pub(crate) use keyed::{read_entries, seal_text, write_entries};
pub use links::{followers, numbers};
pub use load::{has_left, load, system_load};
pub(crate) use load::{in_scope, same};
pub use messages::{Message, messages, put_message};
pub use numbers::next_number;
pub(crate) use numbers::{raise_counter, shown_number};
pub use openings::{SAME_OPENING, needs_opening, note_opening};
pub use past::{system_times, system_was_reminded};
pub use succession::{count_held, hand_papers_over, held};
