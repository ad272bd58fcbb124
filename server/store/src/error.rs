//! What can go wrong in the store.

use sea_orm::{DbErr, RuntimeErr};
use std::path::Path;
use thiserror::Error as ThisError;

/// An error of the store.
#[derive(Debug, ThisError)]
pub enum Error {
    /// There is no such row, or it lies outside the scope.
    #[error("not found")]
    NotFound,
    /// Somebody else saved in between.
    #[error("saved by somebody else in between")]
    Stale,
    /// The key of a change was used before, for something else.
    #[error("the key was used for something else")]
    KeyReused,
    /// The name is in use.
    #[error("the name is in use")]
    Taken,
    /// Stored rows contradict a rule that every writer keeps.
    #[error("corrupt row {id} of {table}: {why}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row.
        id: String,
        /// The broken rule.
        why: String,
    },
    /// A sealed value does not open with this key in this place.
    #[error("a sealed value does not open with this key")]
    Sealed,
    /// The database is refused or cannot be reached; the text is for the operator.
    #[error("{0}")]
    Unavailable(String),
    /// A file laid over the migrations of the program is refused; the text is for the operator.
    #[error("migrations_dir: {file}: {why}")]
    MigrationFile {
        /// Which.
        file: String,
        /// Why, and what to do.
        why: String,
    },
    /// Anything else that the database reports.
    #[error(transparent)]
    Database(DbErr),
}

impl Error {
    /// A row that breaks a rule.
    pub(crate) fn corrupt(table: &'static str, id: impl ToString, why: impl Into<String>) -> Self {
        Self::Corrupt { table, id: id.to_string(), why: why.into() }
    }

    /// A file or folder of migrations that is refused.
    pub(crate) fn migration_file(path: &Path, why: impl Into<String>) -> Self {
        Self::MigrationFile { file: path.display().to_string(), why: why.into() }
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::ConnectionAcquire(why) => Self::Unavailable(why.to_string()),
            DbErr::Conn(RuntimeErr::Internal(why)) => Self::Unavailable(why),
            DbErr::Conn(why) => Self::Unavailable(why.to_string()),
            other => Self::Database(other),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Unavailable(error.to_string())
    }
}
