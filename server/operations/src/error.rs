//! Why an operation failed.

use domain::exchanges::transition::Refused;
use domain::problem::{FieldProblem, Refusal};

/// Why an operation failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule said no.
    #[error("refused: {}", .0.refusal.code())]
    Refused(Refused),
    /// It does not exist, or is not the caller's: the two look the same.
    #[error("not found")]
    NotFound,
    /// It was changed since the caller saw it.
    #[error("stale")]
    Stale,
    /// The key of this change was used for another change.
    #[error("key reused")]
    KeyReused,
    /// The caller proved too long ago who they are, and has to do so again.
    #[error("prove again")]
    ProveAgain,
    /// Something is out of order for now.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// A single problem of a field.
    #[must_use]
    pub fn problem(problem: FieldProblem) -> Self {
        Self::Refused(Refused { refusal: Refusal::Incomplete, problems: vec![problem] })
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.into())
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => Self::NotFound,
            store::Error::Stale => Self::Stale,
            store::Error::KeyReused => Self::KeyReused,
            store::Error::Unavailable(what) => Self::Unavailable(what),
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Unavailable(error.to_string())
    }
}
