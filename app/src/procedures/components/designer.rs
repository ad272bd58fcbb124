//! Parts of the pages of the designer.

pub mod calendar;
pub mod differences;
pub mod dry_run;
pub mod faults;
pub mod form;
pub mod posts;
pub mod preview;
pub mod publish;
pub mod tables;
pub mod texts;
pub mod words;
