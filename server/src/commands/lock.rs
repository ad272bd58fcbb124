//! One writer of a kind on a SQLite file: `serve`, `migrate` and `seed` exclude each other by a lock on a file beside
//! the database. The operating system releases it with the process, however it ends.

use super::Failure;
use secrecy::ExposeSecret;
use server::config::Config;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::PathBuf;

/// The lock, held until this is dropped.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "holding the file open holds the lock")] Option<File>);

/// Takes the lock of the database, and makes an empty file where there is none. PostgreSQL needs no lock: nodes of one
/// system share it.
///
/// # Errors
/// When another process holds it, or when the file cannot be made.
pub fn take(config: &Config) -> Result<Lock, Failure> {
    let Some(database) = file(config.database_url.expose_secret()) else { return Ok(Lock(None)) };
    let of = |path: &PathBuf, error: std::io::Error| Failure::new(format!("{}: {error}", path.display()));
    if let Some(folder) = database.parent() {
        fs::create_dir_all(folder).map_err(|error| of(&database, error))?;
    }
    let mut name = database.clone().into_os_string();
    name.push(".lock");
    let path = PathBuf::from(name);
    let open =
        |path: &PathBuf| OpenOptions::new().create(true).append(true).open(path).map_err(|e| of(path, e));
    let lock = open(&path)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(Failure::new(format!(
                "{} is in use by another `openimi serve`, `migrate` or `seed`; stop it first",
                database.display()
            )));
        }
        Err(TryLockError::Error(error)) => return Err(of(&path, error)),
    }
    open(&database)?;
    Ok(Lock(Some(lock)))
}

/// The file of a SQLite address; none for anything else.
fn file(url: &str) -> Option<PathBuf> {
    let rest = url.strip_prefix("sqlite:")?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let path = rest.split('?').next().filter(|path| !path.is_empty())?;
    Some(PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_address_names_its_file() {
        assert_eq!(file("sqlite://data/openimi.db?mode=rwc"), Some(PathBuf::from("data/openimi.db")));
        assert_eq!(file("sqlite:///var/lib/openimi.db"), Some(PathBuf::from("/var/lib/openimi.db")));
        assert_eq!(file("sqlite:openimi.db"), Some(PathBuf::from("openimi.db")));
        assert_eq!(file("postgres://localhost/openimi"), None);
    }
}
