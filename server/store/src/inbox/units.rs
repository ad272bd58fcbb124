//! Rows by the unit in which their exchange lies inside the authority.

use crate::entities::inbox_row::Column;
use crate::entities::{participation, unit_person};
use crate::exchanges::same;
use domain::ids::PersonId;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Expr, Query, SelectStatement};

/// Rows of `inbox_row` whose exchange lies in no unit.
pub(super) fn in_no_unit() -> Expr {
    Expr::exists(place().and_where(participation::Column::Unit.is_null()).take())
}

/// Rows of `inbox_row` whose exchange lies in a unit in which this person works.
pub(super) fn in_unit_of(person: PersonId) -> Expr {
    let units = Query::select()
        .column(unit_person::Column::UnitId)
        .from(unit_person::Entity)
        .and_where(unit_person::Column::PersonId.eq(person.0))
        .take();
    Expr::exists(place().and_where(participation::Column::Unit.in_subquery(units)).take())
}

/// The part of the authority of the row in its exchange.
fn place() -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(participation::Entity)
        .and_where(same(participation::Column::ExchangeId, Column::ExchangeId))
        .and_where(same(participation::Column::AuthorityId, Column::AuthorityId))
        .take()
}
