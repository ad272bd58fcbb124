//! Pages about procedures.

pub mod procedure_page;
pub mod procedures_page;
