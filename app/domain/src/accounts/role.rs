//! Roles: what a user may do inside an authority, granted for each procedure (Article 9(3) of Regulation 1024/2012).

use serde::{Deserialize, Serialize};

/// A role of a user in one procedure. Each includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sees exchanges of the own authority, personal data included; changes nothing.
    Viewer,
    /// Creates and saves drafts and uploads documents.
    Drafter,
    /// Everything on an exchange: send, accept, reply, refuse, withdraw, close.
    Handler,
}

impl Role {
    /// All roles, from the least to the most powerful.
    pub const ALL: [Self; 3] = [Self::Viewer, Self::Drafter, Self::Handler];

    /// The word used in the database and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Drafter => "drafter",
            Self::Handler => "handler",
        }
    }

    /// Reads the word used in the database and on the command line.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == text)
    }
}
