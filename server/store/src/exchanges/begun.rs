//! In which procedures a person lately wrote requests.

use super::load::same;
use crate::Error;
use crate::entities::{draft, inbox_row, participation};
use crate::reads::Reads;
use domain::ids::{AuthorityId, PersonId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cmp::Reverse;

/// So many of the latest requests say in which procedures a person works.
const LATEST: u64 = 50;

/// The procedures of the requests that a person lately wrote for an authority, whether they are sent or still drafts:
/// the latest first, each once.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn lately_begun(
    reads: &impl Reads,
    person: PersonId,
    authority: AuthorityId,
) -> Result<Vec<ProcedureId>, Error> {
    let drafts: Vec<(i64, String)> = draft::Entity::find()
        .select_only()
        .columns([draft::Column::ChangedAt, draft::Column::Procedure])
        .filter(draft::Column::AuthorityId.eq(authority.0))
        .filter(draft::Column::PersonId.eq(person.0))
        .filter(draft::Column::ExchangeId.is_null())
        .order_by_desc(draft::Column::ChangedAt)
        .limit(LATEST)
        .into_tuple()
        .all(reads.db())
        .await?;
    // Who asks stands first in an exchange.
    let own = Query::select()
        .column((participation::Entity, participation::Column::ExchangeId))
        .from(participation::Entity)
        .and_where(same(participation::Column::ExchangeId, inbox_row::Column::ExchangeId))
        .and_where(participation::Column::AuthorityId.eq(authority.0))
        .and_where(participation::Column::Assigned.eq(person.0))
        .and_where(participation::Column::Position.eq(0))
        .take();
    let sent: Vec<(i64, String)> = inbox_row::Entity::find()
        .select_only()
        .columns([inbox_row::Column::ChangedAt, inbox_row::Column::Procedure])
        .filter(inbox_row::Column::AuthorityId.eq(authority.0))
        .filter(Expr::exists(own))
        .order_by_desc(inbox_row::Column::ChangedAt)
        .limit(LATEST)
        .into_tuple()
        .all(reads.db())
        .await?;
    let mut latest: Vec<(i64, String)> = drafts.into_iter().chain(sent).collect();
    latest.sort_by_key(|(at, _)| Reverse(*at));
    let mut procedures: Vec<ProcedureId> = Vec::new();
    for (_, name) in latest {
        let id = ProcedureId::new(&name)
            .ok_or_else(|| Error::corrupt("inbox_row", authority, "the name of a procedure"))?;
        if !procedures.contains(&id) {
            procedures.push(id);
        }
    }
    Ok(procedures)
}
