//! Parts of the pages of the search.

pub mod found_rows;
pub mod refused;
pub mod saved_searches;
pub mod search_form;
