//! What authorities ask to be changed of their core data: one proposal each, until it is accepted or another one takes its place.

use crate::entities::{authority, authority_proposal};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Tx};
use domain::authorities::Data;
use domain::brussels;
use domain::ids::AuthorityId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

const TABLE: &str = "authority_proposal";
const WAITING: &str = "waiting";
const DECLINED: &str = "declined";

/// A proposal as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The data as they are to be.
    pub data: Data,
    /// Why it was declined; none while it waits.
    pub declined: Option<String>,
    /// When it was made.
    pub proposed_at: OffsetDateTime,
}

/// The proposal of an authority; none where it has none.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn get(reads: &impl Reads, id: AuthorityId) -> Result<Option<Proposal>, Error> {
    let row = authority_proposal::Entity::find_by_id(id.0).one(reads.db()).await?;
    row.map(read).transpose()
}

fn read(row: authority_proposal::Model) -> Result<Proposal, Error> {
    let id = row.authority_id;
    let data = serde_json::from_str(&row.data);
    Ok(Proposal {
        data: data.map_err(|why| Error::corrupt(TABLE, id, why.to_string()))?,
        declined: (row.state == DECLINED).then_some(row.reason),
        proposed_at: instant(TABLE, id, row.proposed_at)?,
    })
}

/// Keeps a proposal instead of the one that the authority had.
///
/// # Errors
/// Those of the database.
pub async fn put(tx: &mut Tx, id: AuthorityId, proposal: &Proposal) -> Result<(), Error> {
    use authority_proposal::Column;
    let data = serde_json::to_string(&proposal.data);
    let state = if proposal.declined.is_some() { DECLINED } else { WAITING };
    let row = authority_proposal::ActiveModel {
        authority_id: Set(id.0),
        state: Set(state.to_owned()),
        data: Set(data.map_err(|why| Error::corrupt(TABLE, id, why.to_string()))?),
        reason: Set(proposal.declined.clone().unwrap_or_default()),
        proposed_at: Set(millis(proposal.proposed_at)),
    };
    let known = OnConflict::column(Column::AuthorityId)
        .update_columns([Column::State, Column::Data, Column::Reason, Column::ProposedAt])
        .to_owned();
    authority_proposal::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// Nothing is proposed any more.
///
/// # Errors
/// Those of the database.
pub async fn remove(tx: &mut Tx, id: AuthorityId) -> Result<(), Error> {
    authority_proposal::Entity::delete_by_id(id.0).exec(tx.db()).await?;
    Ok(())
}

/// The days, in Brussels, on which these authorities proposed something.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub(super) async fn proposed_on(reads: &impl Reads, ids: &[Uuid]) -> Result<HashMap<Uuid, Date>, Error> {
    let rows = authority_proposal::Entity::find()
        .filter(authority_proposal::Column::AuthorityId.is_in(ids.iter().copied()))
        .all(reads.db())
        .await?;
    let read = |row: authority_proposal::Model| -> Result<(Uuid, Date), Error> {
        let at = instant(TABLE, row.authority_id, row.proposed_at)?;
        Ok((row.authority_id, brussels::day(at)))
    };
    rows.into_iter().map(read).collect()
}

/// The proposal of an authority of the directory that waits.
pub(super) fn waiting() -> SelectStatement {
    let proposal = |column| Expr::col((authority_proposal::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from(authority_proposal::Entity)
        .and_where(
            proposal(authority_proposal::Column::AuthorityId)
                .equals((authority::Entity, authority::Column::Id)),
        )
        .and_where(proposal(authority_proposal::Column::State).eq(WAITING))
        .take()
}
