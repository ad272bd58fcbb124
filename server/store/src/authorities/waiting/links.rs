//! The links by which coordinators coordinate requests, and validate authorities.

use super::{Sought, procedures_in};
use crate::entities::{authority, authority_access, coordinator_link, inbox_row};
use domain::authorities::Duty;
use domain::ids::AuthorityId;
use sea_orm::sea_query::{BinOper, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition};

/// The coordinators of requests that are linked to the authority of an access for its procedure.
pub(super) fn coordinators_linked(sought: &Sought<'_>) -> SelectStatement {
    let procedure = || Expr::col((authority_access::Entity, authority_access::Column::Procedure));
    let link = |column| Expr::col((coordinator_link::Entity, column));
    let exactly = link(coordinator_link::Column::HoldsFor).eq(joined("procedure:", procedure()));
    let scope = areas_of(sought).into_iter().fold(Condition::any().add(exactly), |any, area| {
        let its = procedures_in(sought, std::slice::from_ref(&area));
        let by_area = Condition::all()
            .add(link(coordinator_link::Column::HoldsFor).eq(format!("area:{area}")))
            .add(procedure().is_in(its));
        any.add(by_area)
    });
    Query::select()
        .expr(Expr::val(1))
        .from(coordinator_link::Entity)
        .and_where(
            link(coordinator_link::Column::AuthorityId)
                .equals((authority_access::Entity, authority_access::Column::AuthorityId)),
        )
        .and_where(names(Duty::Coordinates))
        .cond_where(scope)
        .take()
}

/// The link of a coordinator to the authority of a row of the inbox, for its procedure or its area and with this duty.
pub(super) fn linked(own: AuthorityId, duty: Duty) -> SelectStatement {
    let row = |column| Expr::col((inbox_row::Entity, column));
    let link = |column| Expr::col((coordinator_link::Entity, column));
    let scope = Condition::any()
        .add(
            link(coordinator_link::Column::HoldsFor)
                .eq(joined("procedure:", row(inbox_row::Column::Procedure))),
        )
        .add(
            link(coordinator_link::Column::HoldsFor).eq(joined("area:", row(inbox_row::Column::PolicyArea))),
        );
    Query::select()
        .expr(Expr::val(1))
        .from(coordinator_link::Entity)
        .and_where(link(coordinator_link::Column::CoordinatorId).eq(own.0))
        .and_where(link(coordinator_link::Column::AuthorityId).eq(row(inbox_row::Column::AuthorityId)))
        .and_where(names(duty))
        .cond_where(scope)
        .take()
}

/// The link of a coordinator to the authority of a row of authorities, for whatever and with this duty.
pub(super) fn linked_at_all(own: AuthorityId, duty: Duty) -> SelectStatement {
    let link = |column| Expr::col((coordinator_link::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from(coordinator_link::Entity)
        .and_where(link(coordinator_link::Column::CoordinatorId).eq(own.0))
        .and_where(
            link(coordinator_link::Column::AuthorityId).equals((authority::Entity, authority::Column::Id)),
        )
        .and_where(names(duty))
        .take()
}

/// That the duties of a link name this one; no other duty has its word in it.
fn names(duty: Duty) -> Expr {
    coordinator_link::Column::Duties.like(format!("%{}%", duty.code()))
}

fn joined(prefix: &'static str, text: Expr) -> Expr {
    Expr::val(prefix).binary(BinOper::Custom("||"), text)
}

fn areas_of(sought: &Sought<'_>) -> Vec<String> {
    let mut areas: Vec<String> = sought.procedures.iter().map(|(_, area)| area.clone()).collect();
    areas.sort_unstable();
    areas.dedup();
    areas
}
