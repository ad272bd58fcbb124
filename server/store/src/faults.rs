//! Deliberate faults, by which the tests prove that they can fail. A build with the feature `faults` has the one that
//! `OPENIMI_FAULT` names and is otherwise as good as any; a shipped build is made without the feature and has none.

use crate::Error;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

/// A way to be wrong. `server/scripts/faults.sh` names the tests that must notice each.
#[derive(Debug, Clone, Copy)]
pub enum Fault {
    /// A document is found by its id, whoever asks.
    MissingParticipantCheck,
    /// SQLite acknowledges a commit before it is on disk.
    SynchronousNormal,
    /// An exchange is saved over somebody else's change.
    NoRevisionCheck,
    /// A change is committed before its audit trail is written.
    AuditOutsideTransaction,
    /// A text area prints what was typed as it is.
    UnescapedTextArea,
    /// The title of a page prints its text as it is.
    UnescapedTitle,
    /// Whoever is locked keeps the logins that are open.
    LockedKeepsLogin,
    /// Whoever is signed in begins a draft, with or without a role.
    DraftWithoutRole,
    /// Whoever may read internal notes reads those of every authority.
    NotesOfEverybody,
    /// A coordinator decides on registrations of every state.
    RemitOfEverywhere,
    /// What is written rests on the rights with which the call began, whoever took them since.
    RightsOfBefore,
    /// Whoever is signed in changes access as the national coordinator does.
    AccessByAnyone,
    /// Whoever is signed in gives functions as the national coordinator does.
    FunctionByAnyone,
    /// Whoever is signed in lets one authority go into another as the national coordinator does.
    MergerByAnyone,
    /// Whoever belongs to an authority administers its people.
    PeopleByAnyone,
    /// Whoever belongs to a coordinator takes what it sees out of the directory.
    ExportByAnyone,
    /// Whoever is signed in searches for people concerned, with or without a role.
    PersonSearchByAnyone,
}

/// Whether this run has the fault.
#[cfg(feature = "faults")]
#[must_use]
pub fn is_on(fault: Fault) -> bool {
    static WANTED: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    let wanted = WANTED.get_or_init(|| std::env::var("OPENIMI_FAULT").unwrap_or_default());
    *wanted == format!("{fault:?}")
}

/// Never: the compiler removes what asks.
#[cfg(not(feature = "faults"))]
#[must_use]
pub const fn is_on(_: Fault) -> bool {
    false
}

/// Under its fault, commits what a change wrote so far, so that the audit trail comes in a transaction of its own.
pub(crate) async fn before_audit(db: &DatabaseTransaction) -> Result<(), Error> {
    if is_on(Fault::AuditOutsideTransaction) {
        db.execute_unprepared("COMMIT; BEGIN").await?;
    }
    Ok(())
}
