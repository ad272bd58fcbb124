//! Which requests of an authority are about the same person: keyed hashes, of which nobody without the instance key can
//! say whom they mean. They go with the exchange.

use crate::entities::{exchange, participation, person_mark};
use crate::exchanges::same;
use crate::reads::sealed::Connected as _;
use crate::{Error, Keyring, Reads, Tx, rows_at_once};
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// So many open requests on one person are shown.
const SHOWN: u64 = 5;

/// An open request on the same person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRequest {
    /// Its id.
    pub id: ExchangeId,
    /// Its number.
    pub number: String,
    /// Whether the authority still takes part.
    pub takes_part: bool,
}

/// The code of a person under a procedure at an authority: the same person has another one elsewhere.
fn mark(keys: &Keyring, authority: AuthorityId, procedure: &ProcedureId, identity: &str) -> Vec<u8> {
    let parts =
        [b"person".as_slice(), authority.0.as_bytes(), procedure.as_str().as_bytes(), identity.as_bytes()];
    keys.person_mac(&parts).to_vec()
}

/// Marks a request as one about these persons, and about no others any more.
///
/// # Errors
/// Those of the database.
pub async fn mark_persons(
    tx: &mut Tx,
    keys: &Keyring,
    id: ExchangeId,
    authority: AuthorityId,
    procedure: &ProcedureId,
    identities: &BTreeSet<String>,
) -> Result<(), Error> {
    let marks: BTreeSet<Vec<u8>> =
        identities.iter().map(|identity| mark(keys, authority, procedure, identity)).collect();
    person_mark::Entity::delete_many().filter(person_mark::Column::ExchangeId.eq(id.0)).exec(tx.db()).await?;
    let rows =
        marks.into_iter().map(|mark| person_mark::Model { exchange_id: id.0, mark }.into_active_model());
    rows_at_once::insert(tx.db(), rows).await
}

/// The open requests that this authority made under the procedure on one of these persons, by number.
///
/// # Errors
/// Those of the database.
pub async fn open_about(
    reads: &impl Reads,
    keys: &Keyring,
    authority: AuthorityId,
    procedure: &ProcedureId,
    identities: &BTreeSet<String>,
) -> Result<Vec<OpenRequest>, Error> {
    if identities.is_empty() {
        return Ok(Vec::new());
    }
    let marks = identities.iter().map(|identity| mark(keys, authority, procedure, identity));
    let marked = Query::select()
        .column(person_mark::Column::ExchangeId)
        .from(person_mark::Entity)
        .and_where(person_mark::Column::Mark.is_in(marks))
        .take();
    let rows = exchange::Entity::find()
        .filter(exchange::Column::Lifecycle.eq("open"))
        .filter(exchange::Column::Id.in_subquery(marked))
        .order_by_asc(exchange::Column::Number)
        .limit(SHOWN)
        .all(reads.db())
        .await?;
    let takes_part = Query::select()
        .expr(Expr::val(1))
        .from(participation::Entity)
        .and_where(same(participation::Column::ExchangeId, exchange::Column::Id))
        .and_where(participation::Column::AuthorityId.eq(authority.0))
        .and_where(participation::Column::IsActive.eq(true))
        .take();
    let mine: BTreeSet<uuid::Uuid> = exchange::Entity::find()
        .select_only()
        .column(exchange::Column::Id)
        .filter(exchange::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .filter(Expr::exists(takes_part))
        .into_tuple()
        .all(reads.db())
        .await?
        .into_iter()
        .collect();
    Ok(rows
        .into_iter()
        .map(|row| OpenRequest {
            takes_part: mine.contains(&row.id),
            id: ExchangeId(row.id),
            number: row.number,
        })
        .collect())
}
