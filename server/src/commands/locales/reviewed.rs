//! Which texts somebody has read: a list for each language, with the hash of each text as it was read.

use super::texts::{self, Texts};
use crate::commands::Failure;
use domain::language::Language;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Where the lists lie, seen from the top of the sources.
pub const FOLDER: &str = "server/reviewed";

/// A text that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Review {
    hash: String,
    corrections: u32,
}

/// The list of one language: place, key, hash, and how often the text was corrected after it had been read.
#[derive(Debug, Default)]
pub struct Reviews(BTreeMap<(String, String), Review>);

impl Reviews {
    /// Reads the list of a language; nobody has read anything where there is none.
    ///
    /// # Errors
    /// When the file cannot be read, with the line that has not four columns.
    pub fn read(folder: &Path, language: Language) -> Result<Self, Failure> {
        let path = file(folder, language);
        let source = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            other => other.map_err(|error| Failure::new(format!("{}: {error}", path.display())))?,
        };
        let mut reviews = Self::default();
        for (line, number) in source.lines().zip(1_u32..) {
            let mut columns = line.split('\t');
            let read = columns.next().zip(columns.next()).zip(columns.next()).zip(columns.next());
            let row = read.and_then(|(((scope, key), hash), corrections)| {
                let review = Review { hash: hash.to_owned(), corrections: corrections.parse().ok()? };
                Some(((scope.to_owned(), key.to_owned()), review))
            });
            let (at, review) =
                row.ok_or_else(|| Failure::new(format!("{}:{number}: not four columns", path.display())))?;
            reviews.0.insert(at, review);
        }
        Ok(reviews)
    }

    /// Whether the text was read as it stands.
    pub fn has(&self, at: &(String, String), text: &str) -> bool {
        self.0.get(at).is_some_and(|review| review.hash == texts::hash(text))
    }

    /// How often texts of these places were corrected.
    pub fn corrections(&self, of: impl Fn(&str) -> bool) -> u32 {
        let rows = self.0.iter().filter(|((scope, _), _)| of(scope));
        rows.fold(0, |sum, (_, review)| sum.saturating_add(review.corrections))
    }

    /// Marks every text; one that changed since it was read counts as corrected.
    fn mark(&mut self, all: &Texts) {
        for (at, text) in all.iter() {
            let hash = texts::hash(text);
            let review =
                self.0.entry(at.clone()).or_insert_with(|| Review { hash: hash.clone(), corrections: 0 });
            if review.hash != hash {
                *review = Review { hash, corrections: review.corrections.saturating_add(1) };
            }
        }
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        let mut rows = String::new();
        for ((scope, key), Review { hash, corrections }) in &self.0 {
            let _ = writeln!(rows, "{scope}\t{key}\t{hash}\t{corrections}");
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, rows)
    }
}

fn file(folder: &Path, language: Language) -> PathBuf {
    folder.join(format!("{}.tsv", language.code()))
}

/// Marks the texts of these files as read, and yields how many there are.
///
/// # Errors
/// When a file cannot be read, or holds no texts of the language; then nothing is marked.
pub fn mark(folder: &Path, language: Language, files: &[PathBuf]) -> Result<usize, Failure> {
    let mut all = Texts::default();
    for path in files {
        let shown = path.display();
        let place = texts::place(&path.to_string_lossy()).filter(|(_, code)| code == language.code());
        let (scope, _) = place
            .ok_or_else(|| Failure::new(format!("{shown} is no file of texts in {}", language.code())))?;
        let source = fs::read_to_string(path).map_err(|error| Failure::new(format!("{shown}: {error}")))?;
        all.add(&scope, &source);
    }
    let mut reviews = Reviews::read(folder, language)?;
    reviews.mark(&all);
    let path = file(folder, language);
    reviews.write(&path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    Ok(all.len())
}

#[cfg(test)]
mod tests {
    use super::texts::INTERFACE;
    use super::*;

    #[test]
    fn a_text_that_changes_loses_its_mark_and_counts_as_corrected_when_it_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let texts = folder.path().join("locales/mt");
        fs::create_dir_all(&texts).unwrap();
        let file = texts.join("inbox.ftl");
        let at = |key: &str| (INTERFACE.to_owned(), key.to_owned());
        let read = || Reviews::read(folder.path(), Language::Mt).unwrap();
        assert!(!read().has(&at("one"), "wieħed"));
        fs::write(&file, "one = wieħed\ntwo = tnejn\n").unwrap();
        assert_eq!(mark(folder.path(), Language::Mt, std::slice::from_ref(&file)).unwrap(), 2);
        assert!(read().has(&at("one"), "wieħed") && !read().has(&at("one"), "waħda"));
        fs::write(&file, "one = waħda\n").unwrap();
        mark(folder.path(), Language::Mt, std::slice::from_ref(&file)).unwrap();
        assert!(read().has(&at("one"), "waħda") && read().has(&at("two"), "tnejn"));
        assert_eq!((read().corrections(|_| true), read().corrections(|scope| scope != INTERFACE)), (1, 0));
        assert!(mark(folder.path(), Language::De, &[file]).is_err(), "another language");
    }
}
