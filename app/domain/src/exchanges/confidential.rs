//! Confidential treatment, which one side asks for and every other respects (Article 10(2) of Regulation 1024/2012).

use super::{Action, Exchange};
use crate::problem::Refusal;

/// Path of a draft at which its author asks for confidential treatment from the sending on.
pub const PATH: &str = "confidential";

/// The value at that path which asks for it.
pub const YES: &str = "yes";

impl Exchange {
    /// Whether any side asked for confidential treatment.
    #[must_use]
    pub const fn is_confidential(&self) -> bool {
        !self.confidential.is_empty()
    }
}

/// Why the action is not open: what one side wants confidential goes to nobody else, and only the side that asked for
/// it may end it.
#[must_use]
pub fn in_the_way(exchange: &Exchange, side: &str, action: Action) -> Option<Refusal> {
    let has_asked = exchange.confidential.iter().any(|asking| asking == side);
    match action {
        Action::Forward | Action::Split if exchange.is_confidential() => Some(Refusal::Confidential),
        Action::MarkConfidential if has_asked => Some(Refusal::NotNow),
        Action::LiftConfidential if !has_asked => Some(Refusal::NotNow),
        _ => None,
    }
}

/// The side asks for confidential treatment, or ends it.
pub(super) fn mark(next: &mut Exchange, side: &str, is_confidential: bool) {
    next.confidential.retain(|asking| asking != side);
    if is_confidential {
        next.confidential.push(side.to_owned());
    }
}
