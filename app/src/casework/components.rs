//! Parts used by pages about daily work.

pub mod bulk_form;
pub mod label_tag;
pub mod notes;
pub mod phrase_list;
pub mod pick_all;
pub mod same_person;
pub mod seen_holder;
pub mod step_result;
pub mod work_panel;
