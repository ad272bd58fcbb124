//! The designing of definitions: a work copy of the files, changed piece by piece, with everything else left as it is.

pub mod condition;
pub mod dry_run;
pub mod edit;
pub mod faults;
pub mod outline;
pub mod place;
pub mod schema;
mod source;
pub mod standpoint;
pub mod texts;
pub mod view;
pub mod work_copy;
pub mod work_event;

pub use edit::{Direction, EditRefusal};
pub use outline::Outline;
pub use place::{Place, Table};
pub use work_copy::{WorkCopy, WorkStatus};
pub use work_event::{WorkEvent, WorkEventKind};

/// The smallest definition with which nothing is wrong: two sides, one question, a request that is answered and closed.
const SKELETON: &str = include_str!("design/skeleton.toml");

/// Its texts in English.
const SKELETON_TEXTS: &str = include_str!("design/skeleton.ftl");

/// The files with which a new procedure of this name begins: the definition, and its English texts.
#[must_use]
pub fn skeleton(name: &super::ProcedureId) -> (String, String) {
    let definition = SKELETON.replacen("new_procedure", name.as_str(), 1);
    (definition, SKELETON_TEXTS.to_owned())
}
