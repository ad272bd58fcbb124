//! The search in the forms of exchanges: the index of words and of codes of persons, kept with every save, and what people
//! keep of their searches.

mod found;
pub(crate) mod index;
mod persons;
mod saved;

pub use found::{Sought, by_marks, fields_with};
pub(crate) use found::{begins, matching};
pub(crate) use persons::forget_person;
pub use persons::{PersonSearch, forget_searches, note, recent, searched};
pub use saved::{MOST_SAVED, forget, keep, kept};
