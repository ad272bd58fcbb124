//! Searches for persons: what each found, for the page that shows it, and how many there were lately.

use crate::entities::person_search::{ActiveModel, Column, Entity};
use crate::entities::saved_search;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Tx};
use domain::access::Person;
use domain::ids::{ExchangeId, PersonId, PersonSearchId};
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use time::OffsetDateTime;

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSearch {
    /// The procedure in whose exchanges was searched.
    pub procedure: ProcedureId,
    /// The exchanges, the latest first.
    pub found: Vec<ExchangeId>,
}

/// Keeps what a search found.
///
/// # Errors
/// Those of the database.
pub async fn note(
    tx: &mut Tx,
    id: PersonSearchId,
    person: &Person,
    search: &PersonSearch,
) -> Result<(), Error> {
    let now = tx.now();
    let found: Vec<String> = search.found.iter().map(ToString::to_string).collect();
    let row = ActiveModel {
        id: Set(id.0),
        person_id: Set(person.id.0),
        authority_id: Set(person.authority.0),
        procedure: Set(search.procedure.as_str().to_owned()),
        searched_at: Set(millis(now)),
        found: Set(found.join(" ")),
    };
    Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// Forgets what searches before then found.
///
/// # Errors
/// Those of the database.
pub async fn forget_searches(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    Entity::delete_many().filter(Column::SearchedAt.lt(millis(before))).exec(hk.db()).await?;
    Ok(())
}

/// Forgets the searches of a person who leaves, kept ones as well.
///
/// # Errors
/// Those of the database.
pub(crate) async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    Entity::delete_many().filter(Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    saved_search::Entity::delete_many()
        .filter(saved_search::Column::PersonId.eq(person.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// How many searches the person made since then.
///
/// # Errors
/// Those of the database.
pub async fn recent(reads: &impl Reads, person: PersonId, since: OffsetDateTime) -> Result<u64, Error> {
    let query =
        Entity::find().filter(Column::PersonId.eq(person.0)).filter(Column::SearchedAt.gt(millis(since)));
    Ok(query.count(reads.db()).await?)
}

/// What a search of this person for this authority found, made since then; none else.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn searched(
    reads: &impl Reads,
    id: PersonSearchId,
    person: &Person,
    since: OffsetDateTime,
) -> Result<Option<PersonSearch>, Error> {
    let row = Entity::find_by_id(id.0)
        .filter(Column::PersonId.eq(person.id.0))
        .filter(Column::AuthorityId.eq(person.authority.0))
        .filter(Column::SearchedAt.gt(millis(since)))
        .one(reads.db())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let corrupt = |why: &str| Error::corrupt("person_search", id, why);
    let found = row.found.split_whitespace().map(str::parse).collect::<Result<_, _>>();
    Ok(Some(PersonSearch {
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| corrupt("procedure"))?,
        found: found.map_err(|_| corrupt("found"))?,
    }))
}
