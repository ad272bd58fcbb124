//! Parts of the pages of the directory.

pub mod access_list;
pub mod authority_search;
pub mod competences_going;
pub mod coordinator_forms;
pub mod data_form;
pub mod data_proposal;
pub mod entry_form;
pub mod fault_list;
pub mod function_text;
pub mod group_form;
pub mod office_fields;
pub mod office_rows;
pub mod passed_row;
pub mod registration_fields;
pub mod split_form;
pub mod split_preview;
pub mod state_list;
pub mod stated_rows;
pub mod successor_field;
pub mod suggestions;
#[cfg(feature = "hydrate")]
mod typing;
