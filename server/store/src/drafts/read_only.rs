//! Drafts of requests that their authors read and write no longer.

use super::{Draft, DraftKind, DraftSummary, delete_row, listed, open};
use crate::documents::{self, Document};
use crate::entities::{document, draft, procedure_role};
use crate::exchanges::same;
use crate::reads::sealed::Connected as _;
use crate::{Error, Housekeeping, Keyring, Reads};
use domain::access::Authorship;
use domain::accounts::Role;
use domain::ids::{DocumentId, ExchangeId};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

/// Drafts of requests that the person wrote, as a condition on rows of `draft`: those saved last by the person, and those
/// begun by one who still holds the role and lacks no more than the access of the authority. Who lost the role reads nothing
/// of what colleagues typed since, and deletes nothing of it.
fn written(own: &Authorship) -> Condition {
    let person = own.person().0;
    let saved = Condition::any().add(draft::Column::ChangedBy.eq(person)).add(
        Condition::all().add(draft::Column::ChangedBy.is_null()).add(draft::Column::PersonId.eq(person)),
    );
    let role = Query::select()
        .expr(Expr::val(1))
        .from(procedure_role::Entity)
        .and_where(procedure_role::Column::PersonId.eq(person))
        .and_where(same(procedure_role::Column::AuthorityId, draft::Column::AuthorityId))
        .and_where(same(procedure_role::Column::Procedure, draft::Column::Procedure))
        .and_where(procedure_role::Column::Role.is_in(Role::Drafter.that_include_it().map(Role::code)))
        .take();
    let begun = Condition::all().add(draft::Column::PersonId.eq(person)).add(Expr::exists(role));
    let procedures = own.written().iter().map(|procedure| procedure.as_str());
    Condition::all()
        .add(draft::Column::AuthorityId.eq(own.authority().0))
        .add(draft::Column::Kind.eq(DraftKind::Request.code()))
        .add(draft::Column::Procedure.is_not_in(procedures))
        .add(saved.add(begun))
}

/// Those drafts, the last saved first.
///
/// # Errors
/// As `load`.
pub async fn list_read_only(
    reads: &impl Reads,
    keys: &Keyring,
    own: &Authorship,
) -> Result<Vec<DraftSummary>, Error> {
    listed(reads, keys, written(own)).await
}

/// One of them.
///
/// # Errors
/// As `load`.
pub async fn load_read_only(
    reads: &impl Reads,
    keys: &Keyring,
    id: ExchangeId,
    own: &Authorship,
) -> Result<Option<Draft>, Error> {
    let found = draft::Entity::find_by_id(id.0).filter(written(own)).one(reads.db()).await?;
    open(reads, keys, found).await
}

/// The documents that go with one of them, the oldest first.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn documents_read_only(
    reads: &impl Reads,
    id: ExchangeId,
    own: &Authorship,
) -> Result<Vec<Document>, Error> {
    if draft::Entity::find_by_id(id.0).filter(written(own)).one(reads.db()).await?.is_none() {
        return Ok(Vec::new());
    }
    let theirs = document::Column::AuthorityId.eq(own.authority().0);
    documents::listed(reads, id, Condition::all().add(theirs)).await
}

/// Throws one of them away, as `delete`; what somebody saves meanwhile is no longer the person's.
///
/// # Errors
/// `NotFound` where the person did not write it; those of the database.
pub async fn delete_read_only(
    hk: &mut Housekeeping,
    id: ExchangeId,
    own: &Authorship,
) -> Result<Vec<DocumentId>, Error> {
    documents::hold(hk, id).await?;
    let found = draft::Entity::find_by_id(id.0).filter(written(own)).one(hk.db()).await?;
    delete_row(hk, found.ok_or(Error::NotFound)?).await
}
