//! All languages, embedded in the server and, if the operator wants, overridden by a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

use domain::language::Language;
use domain::mounts::is_hidden;
use fluent_bundle::FluentResource;
use leptos::prelude::use_context;

use super::bundle::{Bundle, Rendered};
use super::{Arguments, Locale};

/// The files of one language: name and text.
type EmbeddedFiles = &'static [(&'static str, &'static str)];

/// Every language with its files, as they were when the program was compiled.
const LOCALES: &[(&str, EmbeddedFiles)] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The files whose messages only the server renders: every browser would load them for nothing.
const SERVER_ONLY: [&str; 4] = ["faults.ftl", "network.ftl", "registration.ftl", "world.ftl"];

static SHELVES: OnceLock<BTreeMap<Language, Shelf>> = OnceLock::new();

/// One language: its files as name and text, later ones winning, and the bundle, built at first use.
#[derive(Default)]
struct Shelf {
    files: Vec<(String, String)>,
    bundle: OnceLock<Bundle>,
}

/// Why a folder of locales cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file or folder cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// A file is not valid Fluent. No message of the folder is used.
    #[error("{path}:{line}: {problem}")]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        problem: String,
    },
    /// Messages were rendered before, so part of the pages would keep the old text.
    #[error("locales must be loaded before the first message is rendered")]
    TooLate,
}

/// Loads `<folder>/<language>/*.ftl` over the embedded texts, message by message: what the folder does not hold
/// stays as embedded. To be called once, at start.
///
/// # Errors
/// [`LoadError`] for a file that cannot be read or parsed, or when called too late.
pub fn load_folder(folder: &Path) -> Result<(), LoadError> {
    let mut shelves = embedded_shelves();
    for (language, shelf) in &mut shelves {
        let own = folder.join(language.code());
        if own.is_dir() {
            shelf.files.extend(read_files(&own)?);
        }
    }
    SHELVES.set(shelves).map_err(|_| LoadError::TooLate)
}

/// What the browser installs for this language: all files in one text, without those that only the server needs.
#[must_use]
pub fn browser_source(language: Language) -> String {
    let mut source = String::new();
    for (name, text) in shelf(language).map(|shelf| shelf.files.as_slice()).unwrap_or_default() {
        if !SERVER_ONLY.contains(&name.as_str()) {
            source.push_str(text);
            source.push('\n');
        }
    }
    source
}

/// The language of the call; English outside a call.
pub(super) fn current() -> Language {
    use_context::<Locale>().map_or(Language::En, |locale| locale.0)
}

/// Renders a message of this very language.
pub(super) fn render(language: Language, key: &str, arguments: Option<&Arguments<'_>>) -> Option<Rendered> {
    let shelf = shelf(language)?;
    let bundle = shelf.bundle.get_or_init(|| {
        let (bundle, problems) = Bundle::new(language, shelf.files.iter().map(|(_, text)| text.clone()));
        for problem in problems {
            tracing::error!(%language, problem, "interface text");
        }
        bundle
    });
    bundle.render(key, arguments)
}

fn shelf(language: Language) -> Option<&'static Shelf> {
    SHELVES.get_or_init(embedded_shelves).get(&language)
}

fn embedded_shelves() -> BTreeMap<Language, Shelf> {
    let mut shelves: BTreeMap<_, _> =
        Language::ALL.into_iter().map(|language| (language, Shelf::default())).collect();
    for (code, files) in LOCALES {
        if let Some(shelf) = Language::parse(code).and_then(|language| shelves.get_mut(&language)) {
            shelf.files.extend(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
        }
    }
    shelves
}

/// The Fluent files of a folder in the order of their names, each checked; what is hidden there is none.
///
/// # Errors
/// A folder or file that cannot be read, or a file that is not Fluent, with its line.
pub fn read_files(folder: &Path) -> Result<Vec<(String, String)>, LoadError> {
    let unreadable = |path: &Path, source| LoadError::Unreadable { path: path.to_owned(), source };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|source| unreadable(folder, source))? {
        let path = entry.map_err(|source| unreadable(folder, source))?.path();
        let is_text = path.extension().is_some_and(|extension| extension == "ftl");
        if is_text && !path.file_name().is_none_or(is_hidden) {
            let text = fs::read_to_string(&path).map_err(|source| unreadable(&path, source))?;
            check(&path, &text)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, text));
        }
    }
    files.sort();
    Ok(files)
}

/// Whether the text of a file is Fluent.
///
/// # Errors
/// The first entry that is not, with its line.
pub fn check(path: &Path, text: &str) -> Result<(), LoadError> {
    let Err((_, errors)) = FluentResource::try_new(text.to_owned()) else { return Ok(()) };
    let Some(error) = errors.first() else { return Ok(()) };
    let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count().saturating_add(1);
    Err(LoadError::Syntax { path: path.to_owned(), line, problem: error.kind.to_string() })
}
