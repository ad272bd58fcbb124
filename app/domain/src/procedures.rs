//! Procedures: definitions that are data, and the rules that read and check them.

pub mod acts;
pub mod admission;
pub mod check;
pub mod condition;
pub mod deadline;
pub mod definition;
pub mod design;
pub mod diagram;
pub mod diff;
pub mod entries;
pub mod fault;
pub mod fields;
pub mod form;
pub mod letter;
pub mod merge;
pub mod parse;
pub mod publish;
pub mod sample;
pub mod shared;
pub mod view;

pub use definition::{Procedure, ProcedureId, ProcedureKind};
pub use entries::Entries;
