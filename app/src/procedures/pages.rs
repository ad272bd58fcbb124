//! Pages about procedures.

pub mod designer_page;
pub mod procedure_page;
pub mod procedures_page;
pub mod work_copy_page;
