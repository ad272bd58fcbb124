//! A folder laid over the migrations of the program: files of SQL that stand for some of them, and between them.

use super::Migrations;
use super::columns::{table, text};
use crate::Error;
use domain::mounts::is_hidden;
use sea_orm::sea_query::{Expr, ExprTrait, Query, Table};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend};
use sea_orm_migration::prelude::{
    DbErr, MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait,
};
use sea_orm_migration::{MigrationStatus, MigratorTraitSelf};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is kept of every file that was applied, beside the table of the migrations that were.
const TABLE: &str = "migration_file";
const NAME: &str = "name";
const DIGEST: &str = "digest";

/// How the name of a file ends, and for which database it is.
const ENDINGS: [(&str, DbBackend); 2] =
    [(".sqlite.sql", DbBackend::Sqlite), (".postgres.sql", DbBackend::Postgres)];

const BAD_NAME: &str = "no name of a migration; write m, the day, six digits and what it does, then \
     .sqlite.sql or .postgres.sql, as in m20270115_000001_add_index.sqlite.sql";
const CHANGED: &str =
    "changed after it was applied; put it back, and write what is new into a file with a later name";
const TOO_LATE: &str =
    "this database has already made the migration as the program brings it along; remove the file";
const NO_WAY_BACK: &str =
    "applied, and says no way back; undo it by hand, with its line in seaql_migrations, and remove the file";

/// The files for one database, in order of their names, over the migrations of the program. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Folder(Arc<Vec<File>>);

#[derive(Debug, Clone)]
struct File {
    migration: String,
    path: PathBuf,
    sql: String,
    digest: String,
}

impl Folder {
    /// Reads what lies in a folder for this database. Whatever lies there must be named as a migration, so that no
    /// misspelt file is passed over; what is hidden there is nobody's file.
    ///
    /// # Errors
    /// `MigrationFile` for a name that is none, and for what cannot be read.
    pub fn read(folder: &Path, database: DbBackend) -> Result<Self, Error> {
        let unreadable = |path: &Path, error: io::Error| Error::migration_file(path, error.to_string());
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, error))? {
            let entry = entry.map_err(|error| unreadable(folder, error))?;
            if is_hidden(&entry.file_name()) {
                continue;
            }
            let path = entry.path();
            let (migration, of) = named(&path).ok_or_else(|| Error::migration_file(&path, BAD_NAME))?;
            if of == database {
                let sql = fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
                let digest = hex::encode(Sha256::digest(&sql));
                files.push(File { migration, path, sql, digest });
            }
        }
        files.sort_by(|one, other| one.migration.cmp(&other.migration));
        Ok(Self(Arc::new(files)))
    }

    /// Makes all migrations that were not made.
    ///
    /// # Errors
    /// Those of the database, a database that a later program has migrated, and `MigrationFile`.
    pub async fn make(&self, db: &DatabaseConnection) -> Result<(), Error> {
        if !self.0.is_empty() {
            db.execute(&table(TABLE, &[NAME], [text(NAME), text(DIGEST)]).if_not_exists().take()).await?;
        }
        self.pending(db).await?;
        Ok(self.up(db, None).await?)
    }

    /// Removes what they made.
    ///
    /// # Errors
    /// As [`make`](Self::make); `MigrationFile` also for a file that was applied and stands for no migration of the
    /// program: only those know the way back.
    pub async fn unmake(&self, db: &DatabaseConnection) -> Result<(), Error> {
        let (applied, _) = self.applied_and_pending(db).await?;
        let own = program();
        let is_own = |name: &str| own.iter().any(|one| one.name() == name);
        let lost = self.0.iter().find(|file| applied.contains(&file.migration) && !is_own(&file.migration));
        if let Some(file) = lost {
            return Err(Error::migration_file(&file.path, NO_WAY_BACK));
        }
        self.down(db, None).await?;
        db.execute(&Table::drop().table(TABLE).if_exists().take()).await?;
        Ok(())
    }

    /// How many are still to be made. A file that is not what was applied under its name is refused.
    ///
    /// # Errors
    /// As [`make`](Self::make).
    pub async fn pending(&self, db: &DatabaseConnection) -> Result<usize, Error> {
        let (applied, pending) = self.applied_and_pending(db).await?;
        if self.0.is_empty() {
            return Ok(pending);
        }
        let kept = kept(db).await?;
        for file in self.0.iter().filter(|file| applied.contains(&file.migration)) {
            match kept.get(&file.migration) {
                Some(digest) if *digest == file.digest => {}
                Some(_) => return Err(Error::migration_file(&file.path, CHANGED)),
                None => return Err(Error::migration_file(&file.path, TOO_LATE)),
            }
        }
        Ok(pending)
    }

    /// The names of the migrations that were made, and how many were not.
    async fn applied_and_pending(&self, db: &DatabaseConnection) -> Result<(BTreeSet<String>, usize), Error> {
        let all = self.get_migration_with_status_read_only(db).await?;
        let applied: BTreeSet<String> = all
            .iter()
            .filter(|one| one.status() == MigrationStatus::Applied)
            .map(|one| one.name().to_owned())
            .collect();
        let pending = all.len().saturating_sub(applied.len());
        Ok((applied, pending))
    }
}

impl MigratorTraitSelf for Folder {
    /// Those of the program, with a file in the place of each that it names, and every other file where its name sorts.
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        let file_of = |name: &str| self.0.iter().find(|file| file.migration == name);
        let mut all: Vec<Box<dyn MigrationTrait>> = program()
            .into_iter()
            .map(|one| match file_of(one.name()) {
                Some(file) => file.migration(Some(one)),
                None => one,
            })
            .collect();
        for file in self.0.iter() {
            let name = file.migration.as_str();
            if all.iter().all(|one| one.name() != name) {
                let before = all.iter().rposition(|one| one.name() < name);
                all.insert(before.map_or(0, |at| at.saturating_add(1)), file.migration(None));
            }
        }
        all
    }
}

/// The migrations of the program.
fn program() -> Vec<Box<dyn MigrationTrait>> {
    <Migrations as MigratorTrait>::migrations()
}

/// The digest of every file that was applied, by the name of its migration.
async fn kept(db: &DatabaseConnection) -> Result<BTreeMap<String, String>, Error> {
    if !SchemaManager::new(db).has_table(TABLE).await? {
        return Ok(BTreeMap::new());
    }
    let query = Query::select().columns([NAME, DIGEST]).from(TABLE).take();
    let mut kept = BTreeMap::new();
    for row in db.query_all(&query).await? {
        kept.insert(row.try_get("", NAME)?, row.try_get("", DIGEST)?);
    }
    Ok(kept)
}

/// The migration that the name of a file says, and for which database it is.
fn named(path: &Path) -> Option<(String, DbBackend)> {
    let name = path.file_name()?.to_str()?;
    let (migration, database) =
        ENDINGS.iter().find_map(|(ending, database)| Some((name.strip_suffix(ending)?, *database)))?;
    let mut parts = migration.strip_prefix('m')?.splitn(3, '_');
    let is_number =
        |text: &str, digits: usize| text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    let is_word = |text: &str| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    let is_well_formed = is_number(parts.next()?, 8) && is_number(parts.next()?, 6) && is_word(parts.next()?);
    is_well_formed.then(|| (migration.to_owned(), database))
}

impl File {
    fn migration(&self, replaced: Option<Box<dyn MigrationTrait>>) -> Box<dyn MigrationTrait> {
        Box::new(Migration { file: self.clone(), replaced })
    }
}

/// A file as a migration, with the one of the program that it stands for.
struct Migration {
    file: File,
    replaced: Option<Box<dyn MigrationTrait>>,
}

impl MigrationName for Migration {
    fn name(&self) -> &str {
        &self.file.migration
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let File { migration, path, sql, digest } = &self.file;
        let failed = |error: DbErr| DbErr::Migration(format!("{}: {error}", path.display()));
        // A file without a word makes nothing, and what it stands for is never made.
        if !sql.trim().is_empty() {
            manager.get_connection().execute_unprepared(sql).await.map_err(failed)?;
        }
        let keep = Query::insert()
            .into_table(TABLE)
            .columns([NAME, DIGEST])
            .values([migration.as_str().into(), digest.as_str().into()])
            .map_err(|why| DbErr::Custom(why.to_string()))?
            .take();
        manager.execute(keep).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let Some(replaced) = &self.replaced else {
            return Err(DbErr::Migration(format!("{}: {NO_WAY_BACK}", self.file.path.display())));
        };
        replaced.down(manager).await?;
        let name = self.file.migration.as_str();
        manager.execute(Query::delete().from_table(TABLE).and_where(Expr::col(NAME).eq(name)).take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stands_in_the_place_of_what_it_names_and_any_other_where_its_name_sorts() {
        let file = |migration: &str| File {
            migration: migration.to_owned(),
            path: PathBuf::from(migration),
            sql: String::new(),
            digest: String::new(),
        };
        let names = |folder: &Folder| -> Vec<String> {
            MigratorTraitSelf::migrations(folder).iter().map(|one| one.name().to_owned()).collect()
        };
        let own = names(&Folder::default());
        let (first, second) = (own[0].as_str(), own[1].as_str());
        let between = format!("{first}_more");
        assert!(between.as_str() < second);
        let added = ["m20000101_000001_first", first, &between, "m29991231_000001_last"].map(file);
        let laid = names(&Folder(Arc::new(added.to_vec())));
        assert_eq!(laid.len(), own.len() + 3);
        assert_eq!(laid[..4], ["m20000101_000001_first", first, &between, second]);
        assert_eq!(laid.last().unwrap(), "m29991231_000001_last");
    }

    #[test]
    fn a_name_says_the_migration_and_the_database() {
        let of = |name: &str| named(Path::new(name));
        assert_eq!(
            of("here/m20270115_000001_add_index_2.sqlite.sql"),
            Some(("m20270115_000001_add_index_2".to_owned(), DbBackend::Sqlite))
        );
        assert_eq!(
            of("m20270115_000001_x.postgres.sql"),
            Some(("m20270115_000001_x".to_owned(), DbBackend::Postgres))
        );
        for wrong in [
            "m20270115_000001_x.sql",
            "m20270115_000001_x.mysql.sql",
            "m20270115_000001.sqlite.sql",
            "m20270115_000001_.sqlite.sql",
            "m20270115_1_x.sqlite.sql",
            "m2027_000001_x.sqlite.sql",
            "20270115_000001_x.sqlite.sql",
            "m20270115_000001_Add-Index.sqlite.sql",
            "README.md",
        ] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }
}
