//! The audit trail: keyed chains of entries for each exchange, each procedure and each authority, and over their heads a sealed chain
//! for each shard.
//!
//! Whoever lacks the instance key can edit, insert, reorder or remove nothing unnoticed, whole exchanges included.
//! What no chain inside a database can show is its return to an earlier state as a whole.

mod codes;
mod drafts;
mod record;
mod verify;
mod versions;
mod work;

pub(crate) use drafts::append_draft;
pub(crate) use record::{
    Detail, append, append_for, append_handing_over, append_network, append_people, append_person_search,
    append_publications,
};
pub use verify::{Fault, FaultKind, Report, verify};
pub use versions::is_any_recorded;
pub(crate) use work::append_work;
