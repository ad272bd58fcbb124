//! Drafts that nobody touches, as the system asks for them: found by an index and never opened.

use super::{DraftKind, TABLE, discard_documents};
use crate::entities::{draft, exchange_key};
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads, Tx};
use domain::exchanges::untouched::KeptDraft;
use domain::ids::{AuthorityId, DocumentId, ExchangeId, PersonId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// Drafts of requests that were last saved before a moment, the oldest first, at most `n`; none whose authors were
/// warned since the last change and after `warned`.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn system_untouched(
    reads: &impl Reads,
    saved: OffsetDateTime,
    warned: OffsetDateTime,
    n: u64,
) -> Result<Vec<KeptDraft>, Error> {
    let is_due = is_unwarned().add(draft::Column::WarnedAt.lte(millis(warned)));
    let rows = draft::Entity::find()
        .filter(draft::Column::Kind.eq(DraftKind::Request.code()))
        .filter(draft::Column::ChangedAt.lte(millis(saved)))
        .filter(is_due)
        .order_by_asc(draft::Column::ChangedAt)
        .order_by_asc(draft::Column::Id)
        .limit(n)
        .all(reads.db())
        .await?;
    rows.iter().map(kept).collect()
}

/// Says that the authors are warned. False when somebody saved the draft meanwhile, or they were warned already.
///
/// # Errors
/// Those of the database.
pub async fn mark_warned(tx: &mut Tx, draft: &KeptDraft, at: OffsetDateTime) -> Result<bool, Error> {
    let done = draft::Entity::update_many()
        .col_expr(draft::Column::WarnedAt, millis(at).into())
        .filter(draft::Column::Id.eq(draft.id.0))
        .filter(draft::Column::ChangedAt.eq(millis(draft.changed_at)))
        .filter(is_unwarned())
        .exec(tx.db())
        .await?;
    Ok(done.rows_affected > 0)
}

/// Says that somebody works on a draft of a request without typing: what came to it must not go with what nobody touches.
/// Nothing where the id is that of an exchange.
///
/// # Errors
/// Those of the database.
pub async fn touch(
    hk: &mut Housekeeping,
    id: ExchangeId,
    by: PersonId,
    at: OffsetDateTime,
) -> Result<(), Error> {
    draft::Entity::update_many()
        .col_expr(draft::Column::ChangedAt, millis(at).into())
        .col_expr(draft::Column::ChangedBy, by.0.into())
        .filter(draft::Column::Id.eq(id.0))
        .filter(draft::Column::Kind.eq(DraftKind::Request.code()))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// Deletes the draft with its documents and its key, so that nothing of it can be read again. Yields the documents whose
/// files are to be removed; none at all when somebody saved, sent or deleted the draft meanwhile.
///
/// # Errors
/// Those of the database.
pub async fn purge(tx: &mut Tx, draft: &KeptDraft) -> Result<Option<Vec<DocumentId>>, Error> {
    let done = draft::Entity::delete_many()
        .filter(draft::Column::Id.eq(draft.id.0))
        .filter(draft::Column::Kind.eq(DraftKind::Request.code()))
        .filter(draft::Column::ChangedAt.eq(millis(draft.changed_at)))
        .exec(tx.db())
        .await?;
    if done.rows_affected == 0 {
        return Ok(None);
    }
    exchange_key::Entity::delete_by_id(draft.id.0).exec(tx.db()).await?;
    discard_documents(tx.db(), draft.id.0, draft.authority.0).await.map(Some)
}

/// Nobody was warned since the last change.
fn is_unwarned() -> Condition {
    let since = Expr::col(draft::Column::WarnedAt).lte(Expr::col(draft::Column::ChangedAt));
    Condition::any().add(draft::Column::WarnedAt.is_null()).add(since)
}

fn kept(row: &draft::Model) -> Result<KeptDraft, Error> {
    let corrupt = |why: &str| Error::corrupt(TABLE, row.id, why);
    let authors: BTreeSet<PersonId> =
        [Some(row.person_id), row.changed_by].into_iter().flatten().map(PersonId).collect();
    Ok(KeptDraft {
        id: ExchangeId(row.id),
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| corrupt("procedure"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
        authority: AuthorityId(row.authority_id),
        authors: authors.into_iter().collect(),
        changed_at: instant(TABLE, row.id, row.changed_at)?,
        warned_at: row.warned_at.map(|at| instant(TABLE, row.id, at)).transpose()?,
    })
}
