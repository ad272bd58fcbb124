//! What authorities say they are competent for.

use crate::entities::authority_competence;
use crate::reads::Reads;
use crate::reads::sealed::Writes;
use crate::{Error, Tx, rows_at_once};
use domain::authorities::{Competences, Stated};
use domain::ids::AuthorityId;
use domain::language::Language;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

const TABLE: &str = "authority_competence";
const PROFESSION: &str = "profession";
const ACTIVITY: &str = "activity";
const KEYWORD: &str = "keyword";
/// SQLite takes 32,766 values in one statement.
const IDS_AT_ONCE: usize = 500;

/// Keeps what an authority says it is competent for, instead of what it said before.
///
/// # Errors
/// Those of the database.
pub async fn keep(tx: &mut Tx, id: AuthorityId, competences: &Competences) -> Result<(), Error> {
    import(tx, &HashMap::from([(id, competences.clone())])).await
}

/// Keeps what authorities say they are competent for, instead of what they said before. The authorities must be known.
///
/// # Errors
/// Those of the database.
pub async fn import(to: &mut impl Writes, said: &HashMap<AuthorityId, Competences>) -> Result<(), Error> {
    let ids: Vec<Uuid> = said.keys().map(|id| id.0).collect();
    for some in ids.chunks(IDS_AT_ONCE) {
        authority_competence::Entity::delete_many()
            .filter(authority_competence::Column::AuthorityId.is_in(some.iter().copied()))
            .exec(to.db())
            .await?;
    }
    let areas = said.iter().flat_map(|(id, own)| own.iter().map(move |(area, stated)| (*id, area, stated)));
    let rows: Vec<authority_competence::ActiveModel> =
        areas.flat_map(|(id, area, stated)| stated.iter().map(move |one| write(id, area, one))).collect();
    rows_at_once::insert(to.db(), rows).await
}

/// What an authority says it is competent for.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn of(reads: &impl Reads, id: AuthorityId) -> Result<Competences, Error> {
    let rows = authority_competence::Entity::find()
        .filter(authority_competence::Column::AuthorityId.eq(id.0))
        .all(reads.db())
        .await?;
    let mut own = Competences::new();
    for row in rows {
        let stated = read(&row)?;
        own.entry(row.area).or_default().insert(stated);
    }
    Ok(own)
}

/// What every authority that ever said something says it is competent for.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn all(reads: &impl Reads) -> Result<HashMap<AuthorityId, Competences>, Error> {
    let rows = authority_competence::Entity::find().all(reads.db()).await?;
    let mut found: HashMap<AuthorityId, Competences> = HashMap::new();
    for row in rows {
        let own = found.entry(AuthorityId(row.authority_id)).or_default();
        let stated = read(&row)?;
        own.entry(row.area).or_default().insert(stated);
    }
    Ok(found)
}

fn write(id: AuthorityId, area: &str, stated: &Stated) -> authority_competence::ActiveModel {
    let (sort, language, value) = match stated {
        Stated::Profession(code) => (PROFESSION, "", code),
        Stated::Activity(code) => (ACTIVITY, "", code),
        Stated::Keyword(language, word) => (KEYWORD, language.code(), word),
    };
    authority_competence::ActiveModel {
        authority_id: Set(id.0),
        area: Set(area.to_owned()),
        sort: Set(sort.to_owned()),
        language: Set(language.to_owned()),
        value: Set(value.clone()),
    }
}

fn read(row: &authority_competence::Model) -> Result<Stated, Error> {
    let corrupt = |why: &str| Error::corrupt(TABLE, row.authority_id, why);
    let value = row.value.clone();
    match row.sort.as_str() {
        PROFESSION => Ok(Stated::Profession(value)),
        ACTIVITY => Ok(Stated::Activity(value)),
        KEYWORD => {
            let language = Language::parse(&row.language).ok_or_else(|| corrupt("language"))?;
            Ok(Stated::Keyword(language, value))
        }
        _ => Err(corrupt("sort")),
    }
}
