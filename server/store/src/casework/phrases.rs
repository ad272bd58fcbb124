//! Reply phrases of an authority.

use crate::entities::phrase::{ActiveModel, Column, Entity, Model};
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Reads};
use domain::casework::Phrase;
use domain::ids::{AuthorityId, PhraseId};
use domain::language::Language;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;

const TABLE: &str = "phrase";

/// Keeps a phrase in place of the one of the same id.
///
/// # Errors
/// `NotFound` when the id is that of a phrase of another authority; those of the database.
pub async fn put_phrase(hk: &mut Housekeeping, phrase: &Phrase, now: OffsetDateTime) -> Result<(), Error> {
    let row = ActiveModel {
        id: Set(phrase.id.0),
        authority_id: Set(phrase.authority.0),
        title: Set(phrase.title.clone()),
        text: Set(phrase.text.clone()),
        language: Set(phrase.language.code().to_owned()),
        changed_at: Set(millis(now)),
    };
    match Entity::find_by_id(phrase.id.0).one(hk.db()).await? {
        Some(kept) if kept.authority_id != phrase.authority.0 => return Err(Error::NotFound),
        Some(_) => {
            Entity::update(row).exec(hk.db()).await?;
        }
        None => {
            Entity::insert(row).exec_without_returning(hk.db()).await?;
        }
    }
    Ok(())
}

/// Removes a phrase; nothing happens when the authority has no such phrase.
///
/// # Errors
/// Those of the database.
pub async fn remove_phrase(hk: &mut Housekeeping, id: PhraseId, authority: AuthorityId) -> Result<(), Error> {
    let own = Entity::delete_many().filter(Column::Id.eq(id.0)).filter(Column::AuthorityId.eq(authority.0));
    own.exec(hk.db()).await?;
    Ok(())
}

/// The phrases of the authority, by title.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn phrases(reads: &impl Reads, authority: AuthorityId) -> Result<Vec<Phrase>, Error> {
    let rows = Entity::find()
        .filter(Column::AuthorityId.eq(authority.0))
        .order_by_asc(Column::Title)
        .order_by_asc(Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: Model) -> Result<Phrase, Error> {
    Ok(Phrase {
        id: PhraseId(row.id),
        authority: AuthorityId(row.authority_id),
        language: Language::parse(&row.language).ok_or_else(|| Error::corrupt(TABLE, row.id, "language"))?,
        title: row.title,
        text: row.text,
    })
}
