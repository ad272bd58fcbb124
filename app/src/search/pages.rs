//! Pages of the search.

pub mod person_search_page;
pub mod search_page;
