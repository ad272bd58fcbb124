//! Finding authorities and exchanges in any language, script and spelling: pure, without network or model.
//!
//! `fold` gives index, query and marking one spelling; `transliterate` adds Latin letters for Greek and
//! Bulgarian; `vocabulary` holds what words mean across languages (kinds of body, countries, places);
//! `authority_index` finds and ranks; `query` holds what is asked and answered. `cases` says under what words exchanges are
//! found, and `person` how they are found by the person concerned.

pub mod activity;
pub mod authority_index;
pub mod cases;
mod competence;
pub mod fold;
mod lexicon;
mod lists;
mod nearness;
pub mod person;
pub mod query;
pub mod transliterate;
pub mod vocabulary;

pub use authority_index::{AuthorityEntry, AuthorityIndex};
pub use fold::{fold, split_words};
pub use query::{Hit, MatchKind, Query, Why};
pub use transliterate::transliterate;
pub use vocabulary::Vocabulary;
