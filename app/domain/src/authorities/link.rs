//! Links between coordinators and authorities: many to many, for an area or a procedure, with what the coordinator does
//! there. A coordinator sees and helps only those that are linked to it.

use super::coordinator::Function;
use crate::ids::AuthorityId;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};

/// What a coordinator does for a linked authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Validates its registration and keeps its data right.
    Validates,
    /// Manages its access.
    ManagesAccess,
    /// Watches over its requests and helps with them.
    Coordinates,
    /// Passes on to it what comes in.
    Allocates,
    /// Approves its requests before they leave the state.
    ApprovesRequests,
    /// Approves its replies before they leave the state.
    ApprovesReplies,
    /// Decides where two authorities disagree on an answer.
    DecidesReferrals,
    /// Checks its alerts and passes on to it those that come in.
    Alerts,
}

impl Duty {
    /// Every duty.
    pub const ALL: [Self; 8] = [
        Self::Validates,
        Self::ManagesAccess,
        Self::Coordinates,
        Self::Allocates,
        Self::ApprovesRequests,
        Self::ApprovesReplies,
        Self::DecidesReferrals,
        Self::Alerts,
    ];

    /// The word used in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Validates => "validates",
            Self::ManagesAccess => "manages_access",
            Self::Coordinates => "coordinates",
            Self::Allocates => "allocates",
            Self::ApprovesRequests => "approves_requests",
            Self::ApprovesReplies => "approves_replies",
            Self::DecidesReferrals => "decides_referrals",
            Self::Alerts => "alerts",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|duty| duty.code() == text)
    }

    /// Whether the coordinator stands in the way of what the authority asks or answers: passes it on, or approves it.
    #[must_use]
    pub const fn is_between(self) -> bool {
        matches!(self, Self::Allocates | Self::ApprovesRequests | Self::ApprovesReplies)
    }

    /// Whether a holder of the function may have this duty.
    #[must_use]
    pub const fn goes_with(self, function: Function) -> bool {
        if function.is_overall() {
            return true;
        }
        match self {
            Self::Validates => function.validates(),
            Self::ManagesAccess => function.manages_access(),
            Self::Coordinates
            | Self::Allocates
            | Self::ApprovesRequests
            | Self::ApprovesReplies
            | Self::DecidesReferrals => matches!(function, Function::Request),
            Self::Alerts => matches!(function, Function::Alert),
        }
    }
}

/// For what a link holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkScope {
    /// A policy area with all its procedures.
    Area(String),
    /// One procedure.
    Procedure(ProcedureId),
}

impl LinkScope {
    /// Reads `area:<policy area>` or `procedure:<id>`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':')? {
            // Names of areas are spelt like those of procedures.
            ("area", area) => ProcedureId::new(area).map(|area| Self::Area(area.as_str().to_owned())),
            ("procedure", id) => ProcedureId::new(id).map(Self::Procedure),
            _ => None,
        }
    }

    /// Writes it so that it can be read again.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Area(area) => format!("area:{area}"),
            Self::Procedure(id) => format!("procedure:{id}"),
        }
    }

    /// Whether it reaches a procedure of this area.
    #[must_use]
    pub fn reaches(&self, procedure: &ProcedureId, area: &str) -> bool {
        match self {
            Self::Area(own) => own == area,
            Self::Procedure(own) => own == procedure,
        }
    }
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Link {
    /// The coordinator.
    pub coordinator: AuthorityId,
    /// The authority that it helps.
    pub authority: AuthorityId,
    /// For what.
    pub scope: LinkScope,
    /// What the coordinator does there; never empty.
    pub duties: Vec<Duty>,
}
