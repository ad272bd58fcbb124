//! What a side may see of the texts: the one place that decides about single fields.

use super::Exchange;
use crate::access::{Person, policy};
use crate::ids::AuthorityId;
use crate::procedures::definition::FieldDefinition;
use crate::procedures::{Procedure, form};

/// What a reader may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everything that was sent.
    Everything,
    /// Only what lets one judge competence (`workflows.md` 3.0: the view before acceptance).
    BeforeAcceptance,
    /// Nothing but the header.
    HeaderOnly,
}

/// What the person may see of this exchange.
#[must_use]
pub fn sight(exchange: &Exchange, procedure: &Procedure, person: &Person) -> Sight {
    use super::Lifecycle::{Blocked, Erased};
    if matches!(exchange.lifecycle, Blocked { .. } | Erased { .. }) {
        return Sight::HeaderOnly;
    }
    if !policy::reads_content(exchange, person) || policy::sees_header_alone(exchange, person.authority) {
        return Sight::HeaderOnly;
    }
    if policy::sees_personal_data(exchange, procedure, person) {
        Sight::Everything
    } else {
        Sight::BeforeAcceptance
    }
}

/// What those people of this authority who read content may see of this exchange.
#[must_use]
pub fn sight_of(exchange: &Exchange, procedure: &Procedure, authority: AuthorityId) -> Sight {
    use super::Lifecycle::{Blocked, Draft, Erased};
    let is_hidden = matches!(exchange.lifecycle, Draft | Blocked { .. } | Erased { .. });
    let is_nobody = exchange.side_of(authority).is_none() || policy::sees_header_alone(exchange, authority);
    if is_hidden || is_nobody {
        Sight::HeaderOnly
    } else if policy::shows_personal_data_to(exchange, procedure, authority) {
        Sight::Everything
    } else {
        Sight::BeforeAcceptance
    }
}

/// Whether a field is shown in this sight.
#[must_use]
pub fn shows(sight: Sight, field: &FieldDefinition) -> bool {
    match sight {
        Sight::Everything => true,
        Sight::BeforeAcceptance => form::is_visible_before_acceptance(field),
        Sight::HeaderOnly => false,
    }
}
