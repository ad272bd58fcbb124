//! The places of rows in their lists, by which a list goes on and a row is found again.

use crate::entities::{authority, authority_access, inbox_row};
use domain::authorities::waiting::{Subject, WaitingKind};
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition};

/// The place of a row in its list, as an address can carry it. It gives no right: the reach applies to every page anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// By the day that is due, or the milliseconds of the last change.
    Exchange(String, ExchangeId, AuthorityId),
    /// By authority and procedure.
    Access(AuthorityId, String),
    /// By authority.
    Authority(AuthorityId),
}

impl Place {
    /// Writes it so that it can be read again.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Exchange(at, exchange, authority) => format!("{at}.{exchange}.{authority}"),
            Self::Access(authority, procedure) => format!("{authority}.{procedure}"),
            Self::Authority(authority) => authority.to_string(),
        }
    }

    /// Reads the place of a row of this kind.
    #[must_use]
    pub fn parse(kind: WaitingKind, text: &str) -> Option<Self> {
        match kind.subject() {
            Subject::Exchange => {
                let (at, rest) = text.split_once('.')?;
                let (exchange, authority) = rest.split_once('.')?;
                let is_place = (kind == WaitingKind::Overdue) != at.parse::<i64>().is_ok();
                let place = Self::Exchange(at.to_owned(), exchange.parse().ok()?, authority.parse().ok()?);
                is_place.then_some(place).filter(|_| !at.contains('\0'))
            }
            Subject::Access => {
                let (authority, procedure) = text.split_once('.')?;
                Some(Self::Access(authority.parse().ok()?, ProcedureId::new(procedure)?.to_string()))
            }
            Subject::Authority => text.parse().ok().map(Self::Authority),
        }
    }

    /// The exchange that waits.
    #[must_use]
    pub const fn exchange(&self) -> Option<ExchangeId> {
        match self {
            Self::Exchange(_, exchange, _) => Some(*exchange),
            Self::Access(..) | Self::Authority(_) => None,
        }
    }

    /// What stays the same while the thing waits: an exchange is one thing however often its place changes.
    #[must_use]
    pub fn thing(&self) -> String {
        match self {
            Self::Exchange(_, exchange, _) => exchange.to_string(),
            Self::Access(_, procedure) => procedure.clone(),
            Self::Authority(_) => String::new(),
        }
    }
}

/// By what exchanges that wait are sorted.
pub(super) fn order(kind: WaitingKind) -> inbox_row::Column {
    if kind == WaitingKind::Overdue { inbox_row::Column::DueOn } else { inbox_row::Column::ChangedAt }
}

/// What lies behind a place.
pub(super) fn behind(kind: WaitingKind, place: &Place) -> Condition {
    let (columns, values): (Vec<Expr>, Vec<Expr>) = match place {
        Place::Exchange(at, exchange, authority) => {
            let column = |column| Expr::col((inbox_row::Entity, column));
            let at = match at.parse::<i64>() {
                Ok(millis) => Expr::val(millis),
                Err(_) => Expr::val(at.as_str()),
            };
            (
                [order(kind), inbox_row::Column::ExchangeId, inbox_row::Column::AuthorityId]
                    .map(column)
                    .into(),
                vec![at, Expr::val(exchange.0), Expr::val(authority.0)],
            )
        }
        Place::Access(authority, procedure) => {
            let column = |column| Expr::col((authority_access::Entity, column));
            (
                [authority_access::Column::AuthorityId, authority_access::Column::Procedure]
                    .map(column)
                    .into(),
                vec![Expr::val(authority.0), Expr::val(procedure.as_str())],
            )
        }
        Place::Authority(authority) => {
            return Condition::all().add(authority::Column::Id.gt(authority.0));
        }
    };
    Condition::all().add(Expr::tuple(columns).gt(Expr::tuple(values)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_place_is_read_as_it_was_written_and_nonsense_is_none() {
        let (authority, exchange) = (AuthorityId(Uuid::from_u128(7)), ExchangeId(Uuid::from_u128(8)));
        for (kind, place) in [
            (WaitingKind::Overdue, Place::Exchange("2026-12-01".to_owned(), exchange, authority)),
            (WaitingKind::Inactive, Place::Exchange("1764000000000".to_owned(), exchange, authority)),
            (WaitingKind::AccessRequested, Place::Access(authority, "check".to_owned())),
            (WaitingKind::NeverSignedIn, Place::Authority(authority)),
        ] {
            assert_eq!(Place::parse(kind, &place.code()), Some(place));
        }
        let by_time = Place::Exchange("1764000000000".to_owned(), exchange, authority).code();
        assert_eq!(Place::parse(WaitingKind::Overdue, &by_time), None, "another list has another order");
        for odd in ["", ".", "1", "x.y", "soon.00000000-0000-0000-0000-000000000007.x"] {
            for kind in WaitingKind::ALL {
                assert_eq!(Place::parse(kind, odd), None, "{odd}");
            }
        }
    }
}
