//! Pages about daily work, one file each.

pub mod labels_page;
pub mod phrases_page;
pub mod units_page;
