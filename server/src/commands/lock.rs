//! One writer of a kind on a SQLite file: `serve`, `migrate` and `seed` exclude each other by a lock on a file beside
//! the database, whatever name each knows it by. The operating system releases it with the process, however it ends.

use super::Failure;
use secrecy::ExposeSecret;
use server::config::Config;
use server::start::{self, StartError};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::Path;
use store::Store;

/// The lock, held until this is dropped.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "holding the file open holds the lock")] Option<File>);

/// Takes the lock of the database, and makes an empty file where there is none. PostgreSQL needs no lock: nodes of one
/// system share it.
///
/// # Errors
/// When another process holds it, or when the file cannot be made.
pub fn take(config: &Config) -> Result<Lock, Failure> {
    start::make_data_dir(config)?;
    let database = Store::file(config.database_url.expose_secret()).map_err(StartError::from)?;
    database.map_or(Ok(Lock(None)), |database| lock(&database))
}

fn lock(database: &Path) -> Result<Lock, Failure> {
    let of = |path: &Path, error: std::io::Error| {
        Failure::new(format!("database_url: {}: {error}", path.display()))
    };
    let open = |path: &Path| OpenOptions::new().create(true).append(true).open(path).map_err(|e| of(path, e));
    if let Some(folder) = database.parent() {
        fs::create_dir_all(folder).map_err(|error| of(database, error))?;
    }
    // Only what exists has a name without links.
    open(database)?;
    let database = fs::canonicalize(database).map_err(|error| of(database, error))?;
    let mut path = database.clone().into_os_string();
    path.push(".lock");
    let lock = open(Path::new(&path))?;
    match lock.try_lock() {
        Ok(()) => Ok(Lock(Some(lock))),
        Err(TryLockError::WouldBlock) => Err(Failure::new(format!(
            "{} is in use by another `openimi serve`, `migrate` or `seed`; stop it first",
            database.display()
        ))),
        Err(TryLockError::Error(error)) => Err(of(Path::new(&path), error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_one_lock_by_whatever_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| Store::file(&format!("sqlite://{}/{name}", folder.path().display()));
        let held = lock(&file("openimi.db?mode=rwc").unwrap().unwrap()).unwrap();
        std::os::unix::fs::symlink("openimi.db", folder.path().join("link.db")).unwrap();
        for name in ["openimi.db", "./openimi.db", "open%69mi.db", "link.db"] {
            let refused = lock(&file(name).unwrap().unwrap()).unwrap_err().to_string();
            assert!(refused.contains("in use"), "{name}: {refused}");
        }
        drop(held);
        assert!(lock(&file("link.db").unwrap().unwrap()).is_ok());
    }

    #[test]
    fn an_address_that_is_no_file_has_no_lock() {
        assert_eq!(Store::file("postgres://localhost/openimi").unwrap(), None);
        for refused in ["sqlite:", "sqlite::memory:", "sqlite:file:openimi.db"] {
            assert!(Store::file(refused).is_err(), "{refused}");
        }
    }
}
