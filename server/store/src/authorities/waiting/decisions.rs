//! The exchanges on which a coordinator decides: what it was called in for, or what waits in its own house.

use crate::entities::{exchange, inbox_row, participation};
use crate::exchanges::same;
use domain::ids::AuthorityId;
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition};

/// The exchange of a row of the inbox of this authority, where its approval or its decision on a referral is awaited. The
/// record of what waits is written by `exchanges::coordination`, and names the authority that decides.
pub(super) fn decided_by(own: AuthorityId) -> SelectStatement {
    let says = |what: String| exchange::Column::Awaiting.like(format!("%{what}%"));
    let called_in = says(format!(r#""coordinator":"{}""#, own.0));
    let in_house = Condition::all()
        .add(says(format!(r#""authority":"{}""#, own.0)))
        .add(says(r#""coordinator":null"#.to_owned()));
    // Who decides for the other side is named nowhere: it took the exchange up, and it is its turn.
    let for_the_other_side =
        Condition::all().add(exchange::Column::Awaiting.is_not_null()).add(Expr::exists(taken_up(own)));
    Query::select()
        .expr(Expr::val(1))
        .from(exchange::Entity)
        .and_where(same(exchange::Column::Id, inbox_row::Column::ExchangeId))
        .cond_where(Condition::any().add(called_in).add(in_house).add(for_the_other_side))
        .take()
}

/// The part of this authority in the exchange of a row, where it was called in and took the exchange up.
fn taken_up(own: AuthorityId) -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(participation::Entity)
        .and_where(same(participation::Column::ExchangeId, inbox_row::Column::ExchangeId))
        .and_where(participation::Column::AuthorityId.eq(own.0))
        .and_where(participation::Column::IsActive.eq(true))
        .and_where(participation::Column::Help.like("%\"taken_up_at\":%"))
        .take()
}
