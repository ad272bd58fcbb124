//! Versions of procedures as they were put in force: an exchange keeps its version for life.

use crate::entities::procedure_version;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping};
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::Set;
use sea_orm::{EntityTrait, QueryOrder, TryInsertResult};
use std::collections::BTreeMap;
use time::OffsetDateTime;

const TABLE: &str = "procedure_version";

/// One version of a procedure, as it stands in its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredVersion {
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its version.
    pub version: u32,
    /// Digest of the definition: another definition needs another version.
    pub digest: String,
    /// The definition, as written.
    pub definition: String,
    /// The texts by language code, as written.
    pub texts: BTreeMap<String, String>,
}

/// What became of a version that was to be put in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Installed {
    /// It is in force now.
    New,
    /// It was in force before, with the same definition.
    Known,
    /// This version is in force with another definition, which stays.
    Differs,
}

/// Every version ever put in force, in order.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn versions(reads: &impl Reads) -> Result<Vec<StoredVersion>, Error> {
    let rows = procedure_version::Entity::find()
        .order_by_asc(procedure_version::Column::Procedure)
        .order_by_asc(procedure_version::Column::Version)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: procedure_version::Model) -> Result<StoredVersion, Error> {
    let corrupt = |why: &str| Error::corrupt(TABLE, format!("{} {}", row.procedure, row.version), why);
    Ok(StoredVersion {
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| corrupt("procedure"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
        texts: serde_json::from_str(&row.texts).map_err(|why| corrupt(&why.to_string()))?,
        digest: row.digest,
        definition: row.definition,
    })
}

/// Puts a version in force. A definition never changes under its version; corrected texts replace those before.
///
/// # Errors
/// Those of the database.
pub async fn install(
    hk: &mut Housekeeping,
    version: &StoredVersion,
    now: OffsetDateTime,
) -> Result<Installed, Error> {
    use procedure_version::{ActiveModel, Column, Entity};
    let id = || format!("{} {}", version.procedure, version.version);
    let number = i32::try_from(version.version).map_err(|_| Error::corrupt(TABLE, id(), "version"))?;
    let texts =
        serde_json::to_string(&version.texts).map_err(|why| Error::corrupt(TABLE, id(), why.to_string()))?;
    let row = ActiveModel {
        procedure: Set(version.procedure.as_str().to_owned()),
        version: Set(number),
        digest: Set(version.digest.clone()),
        definition: Set(version.definition.clone()),
        texts: Set(texts.clone()),
        installed_at: Set(millis(now)),
    };
    let kept = Entity::insert(row)
        .on_conflict_do_nothing_on([Column::Procedure, Column::Version])
        .exec_without_returning(hk.db())
        .await?;
    if matches!(kept, TryInsertResult::Inserted(1..)) {
        return Ok(Installed::New);
    }
    let known = Entity::find_by_id((version.procedure.as_str().to_owned(), number)).one(hk.db()).await?;
    let known = known.ok_or(Error::Stale)?;
    if known.digest != version.digest {
        return Ok(Installed::Differs);
    }
    if known.texts != texts {
        let changed = ActiveModel {
            procedure: Set(known.procedure),
            version: Set(number),
            texts: Set(texts),
            ..Default::default()
        };
        Entity::update(changed).exec(hk.db()).await?;
    }
    Ok(Installed::Known)
}
