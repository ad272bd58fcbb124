//! Service accounts as pages show them to administrators.

use super::Grantable;
use crate::accounts::{Role, ServiceState};
use crate::ids::PersonId;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceAccountLine {
    /// Which; its system names it by this.
    pub id: PersonId,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Roles by procedure, with the name of the procedure.
    pub roles: Vec<(String, Vec<Role>)>,
    /// State.
    pub state: ServiceState,
    /// Its last day.
    pub ends_on: Date,
    /// When it was created.
    pub created_at: OffsetDateTime,
    /// When it was last used.
    pub last_used_at: Option<OffsetDateTime>,
    /// The network from which that was.
    pub last_used_from: Option<String>,
}

/// The page of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceAccountView {
    /// The account.
    pub line: ServiceAccountLine,
    /// Roles that can be granted, and are.
    pub grantable: Grantable,
    /// When it got its secret.
    pub secret_at: OffsetDateTime,
    /// The secret, on the page after it was made, and there once.
    pub secret: Option<String>,
}
