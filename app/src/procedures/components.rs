//! Parts of the pages about procedures.

pub mod act_link;
pub mod admission;
pub mod by_area;
pub mod designer;
pub mod form_fields;
pub mod participants;
pub mod procedure_names;
pub mod question_sets;
pub mod rules;
pub mod state_diagram;
pub mod state_table;
pub mod value_text;
