//! Versions of procedures as they were installed, and whether they are in force: an exchange keeps its version for life.

use crate::entities::procedure_version;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Tx};
use domain::ids::PersonId;
use domain::procedures::ProcedureId;
use domain::procedures::publish::{Publication, VersionStatus};
use procedure_version::{ActiveModel, Column, Entity, Model};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, TryInsertResult};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use time::OffsetDateTime;

const TABLE: &str = "procedure_version";

/// The files of one version, as they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// The definition.
    pub definition: String,
    /// The texts by language code.
    pub texts: BTreeMap<String, String>,
}

impl Files {
    /// A digest of every letter, each file behind its length.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        let files = self.texts.iter().flat_map(|(code, text)| [code, text]);
        for part in [&self.definition].into_iter().chain(files) {
            digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(part);
        }
        hex::encode(digest.finalize())
    }
}

/// One version of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredVersion {
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its version.
    pub version: u32,
    /// Its files.
    pub files: Files,
    /// Whether it is in force.
    pub status: VersionStatus,
    /// Who installed it; none where nobody signed for it.
    pub author: Option<PersonId>,
    /// Who approved it; none where nobody had to.
    pub approver: Option<PersonId>,
    /// When it was installed.
    pub installed_at: OffsetDateTime,
    /// When it was put in force; none for a draft, and for versions of before this was kept.
    pub in_force_at: Option<OffsetDateTime>,
}

/// How many versions there are, and how many of them are in force. Neither number ever falls, so that versions were
/// added or approved if and only if they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Drafts.
    pub drafts: i64,
    /// Versions in force.
    pub in_force: i64,
}

/// The counts of now, from an index alone.
///
/// # Errors
/// Those of the database.
pub async fn counts(reads: &impl Reads) -> Result<Counts, Error> {
    let rows: Vec<(String, i64)> = Entity::find()
        .select_only()
        .column(Column::Status)
        .column_as(Column::Status.count(), "n")
        .group_by(Column::Status)
        .into_tuple()
        .all(reads.db())
        .await?;
    let count = |status: VersionStatus| {
        rows.iter().find(|(code, _)| code == status.code()).map_or(0, |(_, count)| *count)
    };
    Ok(Counts { drafts: count(VersionStatus::Draft), in_force: count(VersionStatus::InForce) })
}

/// Every version ever installed, in order.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn versions(reads: &impl Reads) -> Result<Vec<StoredVersion>, Error> {
    let all = Entity::find().order_by_asc(Column::Procedure).order_by_asc(Column::Version);
    all.all(reads.db()).await?.into_iter().map(read).collect()
}

/// Every version of one procedure, in order.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn versions_of(reads: &impl Reads, id: &ProcedureId) -> Result<Vec<StoredVersion>, Error> {
    let all = Entity::find().filter(Column::Procedure.eq(id.as_str())).order_by_asc(Column::Version);
    all.all(reads.db()).await?.into_iter().map(read).collect()
}

pub(crate) fn read(row: Model) -> Result<StoredVersion, Error> {
    let id = format!("{} {}", row.procedure, row.version);
    let corrupt = |why: &str| Error::corrupt(TABLE, &id, why);
    Ok(StoredVersion {
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| corrupt("procedure"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
        status: VersionStatus::parse(&row.status).ok_or_else(|| corrupt("status"))?,
        author: row.author.map(PersonId),
        approver: row.approver.map(PersonId),
        installed_at: instant(TABLE, &id, row.installed_at)?,
        in_force_at: row.in_force_at.map(|at| instant(TABLE, &id, at)).transpose()?,
        files: Files {
            texts: serde_json::from_str(&row.texts).map_err(|why| corrupt(&why.to_string()))?,
            definition: row.definition,
        },
    })
}

/// Adds a version as the event says. False where another node was faster: then nothing was added, and the change is
/// to be given up. What was added never changes.
///
/// # Errors
/// Those of the database.
pub async fn install(tx: &mut Tx, event: &Publication, files: &Files) -> Result<bool, Error> {
    let id = || format!("{} {}", event.procedure, event.version);
    let corrupt = |why: String| Error::corrupt(TABLE, id(), why);
    let is_in_force = event.status == VersionStatus::InForce;
    let row = ActiveModel {
        procedure: Set(event.procedure.as_str().to_owned()),
        version: Set(number(event)?),
        digest: Set(files.digest()),
        definition: Set(files.definition.clone()),
        texts: Set(serde_json::to_string(&files.texts).map_err(|why| corrupt(why.to_string()))?),
        installed_at: Set(millis(event.at)),
        status: Set(event.status.code().to_owned()),
        author: Set(event.person.map(|id| id.0)),
        approver: Set(None),
        in_force_at: Set(is_in_force.then(|| millis(event.at))),
    };
    let kept = Entity::insert(row)
        .on_conflict_do_nothing_on([Column::Procedure, Column::Version])
        .exec_without_returning(tx.db())
        .await?;
    Ok(matches!(kept, TryInsertResult::Inserted(1..)))
}

/// Gives a draft without an author the one of the event.
///
/// # Errors
/// `Stale` when it has an author, or is no draft any more.
pub async fn sign(tx: &mut Tx, event: &Publication) -> Result<(), Error> {
    let changed = Entity::update_many()
        .col_expr(Column::Author, event.person.map(|id| id.0).into())
        .filter(Column::Procedure.eq(event.procedure.as_str()))
        .filter(Column::Version.eq(number(event)?))
        .filter(Column::Status.eq(VersionStatus::Draft.code()))
        .filter(Column::Author.is_null())
        .exec(tx.db())
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// Puts a draft in force as the event says.
///
/// # Errors
/// `Stale` when it is no draft any more.
pub async fn approve(tx: &mut Tx, event: &Publication) -> Result<(), Error> {
    let changed = Entity::update_many()
        .col_expr(Column::Status, event.status.code().into())
        .col_expr(Column::Approver, event.person.map(|id| id.0).into())
        .col_expr(Column::InForceAt, millis(event.at).into())
        .filter(Column::Procedure.eq(event.procedure.as_str()))
        .filter(Column::Version.eq(number(event)?))
        .filter(Column::Status.eq(VersionStatus::Draft.code()))
        .exec(tx.db())
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(Error::Stale) }
}

fn number(event: &Publication) -> Result<i32, Error> {
    let id = || format!("{} {}", event.procedure, event.version);
    i32::try_from(event.version).map_err(|_| Error::corrupt(TABLE, id(), "version"))
}

/// The version of an event, as it stands in the transaction.
pub(crate) async fn of_event(reads: &impl Reads, event: &Publication) -> Result<StoredVersion, Error> {
    let key = (event.procedure.as_str().to_owned(), number(event)?);
    let found = Entity::find_by_id(key).one(reads.db()).await?;
    read(found.ok_or(Error::NotFound)?)
}
