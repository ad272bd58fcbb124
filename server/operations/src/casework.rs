//! Daily work inside the own authority: who has an exchange, units, labels, notes, undoing, phrases, and requests like another.

mod history;
pub mod labels;
pub mod notes;
pub mod phrases;
pub mod repeat;
mod same_person;
pub mod undo;
pub mod units;
pub mod view;
pub mod work;

pub(crate) use history::{about, names_in};
pub use labels::{add_label, labels, retire_label};
pub use notes::{add_note, take_note_back};
pub use phrases::{PhraseInput, phrases, put_phrase, remove_phrase};
pub use repeat::request_like;
pub(crate) use same_person::mark_persons;
pub use same_person::open_about;
pub use undo::undo;
pub use units::{UnitInput, close_unit, put_unit, units};
pub(crate) use view::casework;
pub use view::{inbox_work, step};
pub use work::work;
