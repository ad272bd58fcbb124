//! What authorities say they are competent for.

use crate::entities::authority_competence;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::{Error, Tx, rows_at_once};
use domain::authorities::{Competences, Stated};
use domain::ids::AuthorityId;
use domain::language::Language;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

const TABLE: &str = "authority_competence";
const PROFESSION: &str = "profession";
const ACTIVITY: &str = "activity";
const KEYWORD: &str = "keyword";

/// Keeps what an authority says it is competent for, instead of what it said before.
///
/// # Errors
/// Those of the database.
pub async fn keep(tx: &mut Tx, id: AuthorityId, competences: &Competences) -> Result<(), Error> {
    authority_competence::Entity::delete_many()
        .filter(authority_competence::Column::AuthorityId.eq(id.0))
        .exec(tx.db())
        .await?;
    let all = competences.iter().flat_map(|(area, stated)| stated.iter().map(move |one| (area, one)));
    let rows: Vec<authority_competence::ActiveModel> = all.map(|(area, one)| write(id, area, one)).collect();
    rows_at_once::insert(tx.db(), rows).await
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
