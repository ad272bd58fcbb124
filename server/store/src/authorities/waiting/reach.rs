//! How far the functions of a coordinator reach, in the tables of what waits.

use super::links::{linked, linked_at_all};
use super::{Sought, procedures_in};
use crate::entities::{authority, authority_access, authority_standing, coordinator_function, inbox_row};
use domain::authorities::waiting::{Reach, Subject};
use domain::authorities::{Function, Remit};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition};

/// That a row of the table of the subject lies within a reach.
pub(super) fn within(sought: &Sought<'_>, reach: &Reach) -> Condition {
    let areas = &reach.remit.areas;
    let place = place(&reach.remit);
    let of = |id: Expr| {
        Query::select()
            .expr(Expr::val(1))
            .from(authority::Entity)
            .and_where(Expr::col((authority::Entity, authority::Column::Id)).eq(id))
            .cond_where(place.clone())
            .take()
    };
    match sought.kind.subject() {
        Subject::Exchange => {
            let own = Expr::col((inbox_row::Entity, inbox_row::Column::AuthorityId));
            let area = inbox_row::Column::PolicyArea.is_in(areas.iter().map(String::as_str));
            Condition::all()
                .add(Expr::exists(of(own)))
                .add_option((!areas.is_empty()).then_some(area))
                .add_option(
                    reach.is_linked_only.then(|| Expr::exists(linked(sought.own, sought.kind.duty()))),
                )
        }
        Subject::Access => {
            let own = Expr::col((authority_access::Entity, authority_access::Column::AuthorityId));
            let area = authority_access::Column::Procedure.is_in(procedures_in(sought, areas));
            Condition::all().add(Expr::exists(of(own))).add_option((!areas.is_empty()).then_some(area))
        }
        Subject::Authority => place.add_option(
            reach.is_linked_only.then(|| Expr::exists(linked_at_all(sought.own, sought.kind.duty()))),
        ),
    }
}

/// That a row of authorities is the national coordinator of its state.
pub(super) fn is_national() -> Expr {
    let held = |column| Expr::col((coordinator_function::Entity, column));
    let of_it = Query::select()
        .expr(Expr::val(1))
        .from(coordinator_function::Entity)
        .and_where(
            held(coordinator_function::Column::AuthorityId)
                .equals((authority::Entity, authority::Column::Id)),
        )
        .and_where(
            held(coordinator_function::Column::Country)
                .equals((authority::Entity, authority::Column::Country)),
        )
        .and_where(held(coordinator_function::Column::Function).eq(Function::National.code()))
        .take();
    Expr::exists(of_it)
}

/// That an authority lies in the state and the region of a remit.
fn place(remit: &Remit) -> Condition {
    let in_region = remit.region.as_ref().map(|region| {
        let standing = |column| Expr::col((authority_standing::Entity, column));
        let its = Query::select()
            .expr(Expr::val(1))
            .from(authority_standing::Entity)
            .and_where(
                standing(authority_standing::Column::AuthorityId)
                    .equals((authority::Entity, authority::Column::Id)),
            )
            // Codes of parts begin with that of the whole, and are letters and digits alone.
            .and_where(standing(authority_standing::Column::Region).like(format!("{}%", region.code())))
            .take();
        Expr::exists(its)
    });
    Condition::all().add(authority::Column::Country.eq(remit.country.code())).add_option(in_region)
}
