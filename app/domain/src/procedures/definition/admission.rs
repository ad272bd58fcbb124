//! Which authorities may be on a side.

use super::Procedure;
use crate::authorities::{Function, Level};
use serde::{Deserialize, Serialize};

/// Which authorities may be on a side: those of which everything holds that it says. A side of which no admission speaks
/// is open to every authority that works with the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdmissionDefinition {
    /// The side: the one that asks, the one that answers, or that of authorities to which questions are given.
    pub side: String,
    /// Levels of the authorities.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// Kinds of the authorities, codes of the directory such as `dpa`; `ministry` stands for each that begins with
    /// `ministry.`.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Codes of the states to which they belong, `EU` for what belongs to the Union itself.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Whether they belong to another state than the authority that asks.
    #[serde(default)]
    pub abroad: bool,
    /// Functions of which they hold one in the policy area of the procedure.
    #[serde(default)]
    pub functions: Vec<Function>,
    /// Codes of `competence` of which they have one.
    #[serde(default)]
    pub competence: Vec<String>,
    /// Whether it holds only where a request is sent: whoever gets it may forward it to others, for example a single
    /// point of contact to the competent authority.
    #[serde(default)]
    pub only_at_sending: bool,
}

impl Procedure {
    /// Which authorities may be on this side; none where all may.
    #[must_use]
    pub fn admission_to(&self, side: &str) -> Option<&AdmissionDefinition> {
        self.admissions.iter().find(|admission| admission.side == side)
    }

    /// Which authorities may come to this side, or take the place of another one there, of what was sent; none where all may.
    #[must_use]
    pub fn admission_to_succeed(&self, side: &str) -> Option<&AdmissionDefinition> {
        self.admission_to(side).filter(|admission| !admission.only_at_sending)
    }
}
