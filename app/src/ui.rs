//! Widgets without business meaning. Class names are those of `style/README.md`.

pub mod authority_line;
pub mod button;
pub mod confirm;
pub mod date_text;
pub mod due;
pub mod error_summary;
pub mod filters;
#[cfg(feature = "hydrate")]
pub mod form_entries;
pub mod kept_words;
pub mod lang_mark;
pub mod message;
pub mod page_title;
pub mod pager;
pub mod personal_mark;
pub mod problem_text;
pub mod shortcuts;
pub mod status_tag;
pub mod text_area;
pub mod this_page;
pub mod why;

pub use authority_line::{AuthorityName, CountryMark};
pub use button::{Button, ButtonLook};
pub use confirm::Confirm;
pub use date_text::{DateText, DeadlineText, MomentText};
pub use due::Due;
pub use error_summary::{ErrorSummary, Labels, label_of};
pub use kept_words::{KeptWords, draws, provide_drawn};
pub use lang_mark::{Foreign, LangMark, Untranslated, Written};
pub use message::{ErrorMessage, Message, Tone};
pub use page_title::PageTitle;
pub use pager::Pager;
pub use personal_mark::PersonalMark;
pub use problem_text::{error_text, problem_text};
pub use status_tag::StatusTag;
pub use text_area::TextArea;
pub use this_page::ThisPage;
pub use why::Why;
