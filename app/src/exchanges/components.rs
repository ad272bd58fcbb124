//! Parts of the pages about exchanges.

pub mod act_forms;
pub mod answer_form;
pub mod autosave;
pub mod case_links;
pub mod case_side;
pub mod check_step;
pub mod clocks;
pub mod dialogue;
pub mod documents;
pub mod history;
pub mod inbox_filters;
pub mod inbox_row;
pub mod inbox_rows;
pub mod kept_words;
pub mod live;
pub mod mirror_switch;
pub mod move_forms;
pub mod questions;
pub mod recipient;
pub mod request_document;
pub mod step_list;
pub mod turns;
pub mod upload_progress;
pub mod versions;
