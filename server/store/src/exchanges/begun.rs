//! In which procedures a person lately wrote requests.

use crate::Error;
use crate::entities::{draft, inbox_row, participation};
use crate::reads::Reads;
use domain::ids::{AuthorityId, PersonId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::cmp::Reverse;

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
        .column_as(draft::Column::ChangedAt.max(), "latest")
        .column(draft::Column::Procedure)
        .filter(draft::Column::AuthorityId.eq(authority.0))
        .filter(draft::Column::PersonId.eq(person.0))
        .filter(draft::Column::ExchangeId.is_null())
        .group_by(draft::Column::Procedure)
        .into_tuple()
        .all(reads.db())
        .await?;
    // Who asks stands first in an exchange. The person's own exchanges are found before their rows: the inbox of an
    // authority may have thousands that others wrote.
    let own = Query::select()
        .column((participation::Entity, participation::Column::ExchangeId))
        .from(participation::Entity)
        .and_where(participation::Column::AuthorityId.eq(authority.0))
        .and_where(participation::Column::Assigned.eq(person.0))
        .and_where(participation::Column::Position.eq(0))
        .take();
    let sent: Vec<(i64, String)> = inbox_row::Entity::find()
        .select_only()
        .column_as(inbox_row::Column::ChangedAt.max(), "latest")
        .column(inbox_row::Column::Procedure)
        .filter(inbox_row::Column::AuthorityId.eq(authority.0))
        .filter(inbox_row::Column::ExchangeId.in_subquery(own))
        .group_by(inbox_row::Column::Procedure)
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
