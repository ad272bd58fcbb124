//! What makes a thing wait, for each kind.

use super::Sought;
use super::decisions::decided_by;
use super::links::coordinators_linked;
use crate::accounts::{authorities_that_cannot_decide, is_no_service};
use crate::authorities::network::takes_part;
use crate::authorities::{offices, proposals};
use crate::entities::{authority, authority_access, inbox_row, membership, person};
use crate::inbox::{RUNNING, unheld};
use crate::outbox::stuck_authorities;
use crate::stored::{day_text, millis};
use domain::authorities::AccessState;
use domain::authorities::office::confirmed_since;
use domain::authorities::waiting::{ACCEPTED_WITHIN, WaitingKind, inactive_before};
use domain::brussels;
use domain::exchanges::Bucket;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition};

/// What waits of a kind, wherever it does.
pub(super) fn what_waits(sought: &Sought<'_>) -> Condition {
    let all = Condition::all();
    let in_turn = || Condition::all().add(inbox_row::Column::Bucket.eq(Bucket::WaitingForUs.code()));
    match sought.kind {
        WaitingKind::ToApprove => in_turn()
            .add(inbox_row::Column::AuthorityId.eq(sought.own.0))
            .add(Expr::exists(decided_by(sought.own))),
        WaitingKind::ToAllocate => unheld().add(inbox_row::Column::Bucket.is_in(RUNNING.map(Bucket::code))),
        WaitingKind::Overdue => {
            in_turn().add(inbox_row::Column::DueOn.lt(day_text(brussels::day(sought.now))))
        }
        WaitingKind::NotAccepted => in_turn()
            .add(inbox_row::Column::IsNew.eq(true))
            .add(inbox_row::Column::ChangedAt.lt(millis(sought.now.saturating_sub(ACCEPTED_WITHIN)))),
        WaitingKind::Inactive => {
            let before = inactive_before(sought.now).map_or(i64::MIN, millis);
            in_turn().add(inbox_row::Column::ChangedAt.lt(before))
        }
        WaitingKind::AccessRequested => {
            all.add(authority_access::Column::State.eq(AccessState::Requested.code())).add(in_force(sought))
        }
        WaitingKind::NoCoordinator => all
            .add(authority_access::Column::State.eq(AccessState::Granted.code()))
            .add(in_force(sought))
            .add(takes_part(Expr::col((authority_access::Entity, authority_access::Column::AuthorityId))))
            .add(Expr::exists(coordinators_linked(sought)).not()),
        // On that of a colleague, the own authority does not decide as a coordinator.
        WaitingKind::ResetAsked => all
            .add(authority::Column::Id.ne(sought.own.0))
            .add(authority::Column::Id.in_subquery(authorities_that_cannot_decide()))
            .add(takes_part(Expr::col((authority::Entity, authority::Column::Id)))),
        WaitingKind::NeverSignedIn => all
            .add(authority::Column::Id.in_subquery(with_people(false)))
            .add(takes_part(Expr::col((authority::Entity, authority::Column::Id))))
            .add(Expr::exists(with_people(true).and_where(its_people()).take()).not()),
        WaitingKind::DataProposed => all
            .add(Expr::exists(proposals::waiting()))
            .add(takes_part(Expr::col((authority::Entity, authority::Column::Id)))),
        WaitingKind::MailStuck => all
            .add(authority::Column::Id.in_subquery(stuck_authorities()))
            .add(takes_part(Expr::col((authority::Entity, authority::Column::Id)))),
        // Where nobody signed in, nobody can confirm, and that waits on its own.
        WaitingKind::Unconfirmed => all
            .add(authority::Column::Id.in_subquery(with_people(true)))
            .add(Expr::exists(offices::confirmed_since(confirmed_since(sought.now))).not())
            .add(takes_part(Expr::col((authority::Entity, authority::Column::Id)))),
    }
}

/// That the procedure of an access is in force.
fn in_force(sought: &Sought<'_>) -> Condition {
    let known = sought.procedures.iter().map(|(procedure, _)| procedure.as_str());
    Condition::all().add(authority_access::Column::Procedure.is_in(known))
}

/// The authorities of people who signed in, or of those who never did and did not leave.
fn with_people(has_signed_in: bool) -> SelectStatement {
    let mut people = Query::select();
    people.column((membership::Entity, membership::Column::AuthorityId)).from(membership::Entity).inner_join(
        person::Entity,
        Expr::col((person::Entity, person::Column::Id))
            .equals((membership::Entity, membership::Column::PersonId)),
    );
    if has_signed_in {
        people.and_where(person::Column::LastSignInAt.is_not_null());
    } else {
        people
            .and_where(person::Column::LastSignInAt.is_null())
            .and_where(person::Column::RemovedAt.is_null())
            .and_where(is_no_service());
    }
    people
}

fn its_people() -> Expr {
    Expr::col((membership::Entity, membership::Column::AuthorityId))
        .equals((authority::Entity, authority::Column::Id))
}
