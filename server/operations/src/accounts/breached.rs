//! Passwords that became known in thefts of data: a file of their SHA-1 hashes in upper case and ascending order, each with
//! a colon and how often it was seen, as the list of Have I Been Pwned is downloaded. It is searched where it lies.

use crate::Error;
use domain::accounts::credentials::normal;
use sha1::{Digest, Sha1};
use std::cmp::Ordering;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Signs of a hash in hexadecimal digits.
const HASH: usize = 40;
/// No line of such a file is longer, in bytes.
const LINE: u64 = 1_000;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreachedPasswords(PathBuf);

impl BreachedPasswords {
    /// Takes the file, if its first line is one of such a list.
    ///
    /// # Errors
    /// When it cannot be read, or holds something else.
    pub fn open(path: PathBuf) -> io::Result<Self> {
        let first = line_from(&File::open(&path)?, 0)?;
        let is_such_a_list = first.is_some_and(|line| line.hash().is_some());
        if is_such_a_list { Ok(Self(path)) } else { Err(not_such_a_list()) }
    }

    /// Whether the password is on the list.
    ///
    /// # Errors
    /// When the file cannot be read any more.
    pub async fn holds(&self, password: &str) -> Result<bool, Error> {
        let wanted = hex::encode_upper(Sha1::digest(normal(password).as_bytes()));
        let path = self.0.clone();
        let searched = tokio::task::spawn_blocking(move || find(&path, &wanted)).await;
        Ok(searched.map_err(|error| Error::Internal(error.to_string()))??)
    }
}

fn not_such_a_list() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "its lines must be SHA-1 hashes in upper case, each with a colon and a number, in ascending order",
    )
}

/// A line of the file, with where the next one begins.
struct Line {
    text: String,
    next: u64,
}

impl Line {
    /// Where the line itself begins.
    fn begin(&self) -> u64 {
        self.next.saturating_sub(u64::try_from(self.text.len()).unwrap_or(u64::MAX))
    }

    fn hash(&self) -> Option<&str> {
        let (hash, count) = self.text.trim_end().split_once(':')?;
        let is_hash =
            hash.len() == HASH && hash.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'A'..=b'F'));
        (is_hash && count.parse::<u64>().is_ok()).then_some(hash)
    }
}

/// Bisects: the line of the hash, if there is one, begins between `low` and `high`.
fn find(path: &Path, wanted: &str) -> io::Result<bool> {
    let file = File::open(path)?;
    let (mut low, mut high) = (0_u64, file.metadata()?.len());
    while low < high {
        let middle = low.midpoint(high);
        let Some(line) = line_from(&file, middle)?.filter(|line| line.begin() < high) else {
            high = middle;
            continue;
        };
        match line.hash().ok_or_else(not_such_a_list)?.cmp(wanted) {
            Ordering::Equal => return Ok(true),
            Ordering::Less => low = line.next,
            Ordering::Greater => high = middle,
        }
    }
    Ok(false)
}

/// The first line that begins at this place of the file or behind it.
fn line_from(mut file: &File, at: u64) -> io::Result<Option<Line>> {
    let mut next = at.saturating_sub(1);
    file.seek(SeekFrom::Start(next))?;
    let mut rest = BufReader::new(file.take(2 * LINE));
    let mut text = String::new();
    if at > 0 {
        // A line begins here only if the one before ends with the sign before.
        next = next.saturating_add(read_line(&mut rest, &mut text)?);
        text.clear();
    }
    let length = read_line(&mut rest, &mut text)?;
    Ok((length > 0).then(|| Line { text, next: next.saturating_add(length) }))
}

fn read_line(rest: &mut impl BufRead, text: &mut String) -> io::Result<u64> {
    u64::try_from(rest.read_line(text)?).map_err(|_| not_such_a_list())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn list(passwords: &[String], end: &str) -> tempfile::NamedTempFile {
        let mut hashes: Vec<String> =
            passwords.iter().map(|password| hex::encode_upper(Sha1::digest(password.as_bytes()))).collect();
        hashes.sort_unstable();
        let mut file = tempfile::NamedTempFile::new().unwrap();
        for (n, hash) in hashes.iter().enumerate() {
            write!(file, "{hash}:{}{end}", 10_usize.pow(u32::try_from(n % 7).unwrap())).unwrap();
        }
        file
    }

    #[tokio::test]
    async fn every_password_of_the_list_is_found_and_no_other() {
        for (count, end) in [(1, "\n"), (2, "\r\n"), (500, "\n"), (501, "\r\n")] {
            let known: Vec<String> = (0..count).map(|n| format!("password {n}")).collect();
            let file = list(&known, end);
            let breached = BreachedPasswords::open(file.path().to_owned()).unwrap();
            for n in 0..count {
                assert!(breached.holds(known.get(n).unwrap()).await.unwrap(), "{n} of {count}");
                assert!(!breached.holds(&format!("other {n}")).await.unwrap(), "{n} of {count}");
            }
        }
    }

    #[test]
    fn another_file_is_no_such_list() {
        for text in ["", "password\n", "{\"a\": 1}", "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8:1\n"] {
            let mut file = tempfile::NamedTempFile::new().unwrap();
            write!(file, "{text}").unwrap();
            assert!(BreachedPasswords::open(file.path().to_owned()).is_err(), "{text:?}");
        }
        assert!(BreachedPasswords::open("/no/such/file".into()).is_err());
    }
}
