//! Definitions from files: parsed, checked, and kept as immutable versions in the store.

use super::{Loaded, Procedures, Texts};
use crate::Error;
use domain::language::Language;
use domain::procedures::check::{self};
use domain::procedures::parse::{Fault, parse};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store::Store;
use store::procedures::StoredVersion;
use time::OffsetDateTime;

/// The files of one procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it stands, as faults name it.
    pub folder: String,
    /// Text of `procedure.toml`.
    pub definition: String,
    /// Text of `texts/<lang>.ftl` by language code.
    pub texts: BTreeMap<String, String>,
}

/// Why definitions could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The files are wrong; each fault says where and what to do.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Faults(Vec<Fault>),
    /// The store failed.
    #[error(transparent)]
    Operation(#[from] Error),
}

/// Parses and checks the sources, keeps new versions, and returns every version that the store knows.
///
/// # Errors
/// Every fault of every file; a definition that was changed without a new version is one.
pub async fn load(store: &Store, sources: &[Source], now: OffsetDateTime) -> Result<Procedures, LoadError> {
    let mut faults = Vec::new();
    let known = store::procedures::versions(&store.reader()).await.map_err(Error::from)?;
    for source in sources {
        match read(source) {
            Ok(loaded) => {
                let id = &loaded.definition.procedure;
                let version = loaded.definition.version;
                let digest = digest(&source.definition);
                let stored = known.iter().find(|v| v.procedure == *id && v.version == version);
                if stored.is_some_and(|stored| stored.digest != digest) {
                    faults.push(Fault {
                        file: format!("{}/procedure.toml", source.folder),
                        line: 1,
                        what: format!(
                            "version {version} of {id} is in force and cannot change; raise `version`"
                        ),
                    });
                    continue;
                }
                let version = StoredVersion {
                    procedure: id.clone(),
                    version,
                    digest,
                    definition: source.definition.clone(),
                    texts: source.texts.clone(),
                };
                if stored != Some(&version) {
                    let mut hk = store.housekeeping().await.map_err(Error::from)?;
                    store::procedures::install(&mut hk, &version, now).await.map_err(Error::from)?;
                    hk.commit().await.map_err(Error::from)?;
                }
            }
            Err(found) => faults.extend(found),
        }
    }
    if !faults.is_empty() {
        return Err(LoadError::Faults(faults));
    }
    from_store(store).await
}

/// Every version that the store knows.
///
/// # Errors
/// A stored version that cannot be read.
pub async fn from_store(store: &Store) -> Result<Procedures, LoadError> {
    let mut procedures = Procedures::default();
    for version in store::procedures::versions(&store.reader()).await.map_err(Error::from)? {
        let source = Source {
            folder: format!("{} version {}", version.procedure, version.version),
            definition: version.definition,
            texts: version.texts,
        };
        procedures.add(read(&source).map_err(LoadError::Faults)?);
    }
    Ok(procedures)
}

/// Parses and checks one procedure. A language with missing texts is not complete, and falls back to English; missing
/// English texts are faults.
///
/// # Errors
/// Every fault found.
pub fn read(source: &Source) -> Result<Loaded, Vec<Fault>> {
    let file = format!("{}/procedure.toml", source.folder);
    let definition = parse(&file, &source.definition)?;
    let mut faults = check::check(&definition, &file, &source.definition);
    let mut texts = BTreeMap::new();
    let mut complete = Vec::new();
    for (code, text) in &source.texts {
        let name = format!("{}/texts/{code}.ftl", source.folder);
        let Some(language) = Language::parse(code) else {
            faults.push(Fault { file: name, line: 1, what: format!("{code} is no language of the system") });
            continue;
        };
        match Texts::parse(text) {
            Ok(parsed) => {
                let missing = check::check_texts(&definition, code, &parsed.keys());
                if missing.is_empty() {
                    complete.push(language);
                } else if language == Language::En {
                    faults.extend(missing);
                }
                texts.insert(language, parsed);
            }
            Err(found) => {
                faults.extend(found.into_iter().map(|(line, what)| Fault { file: name.clone(), line, what }));
            }
        }
    }
    if !texts.contains_key(&Language::En) {
        let file = format!("{}/texts/en.ftl", source.folder);
        faults.push(Fault { file, line: 1, what: "the English texts are missing; add this file".to_owned() });
    }
    if faults.is_empty() { Ok(Loaded { definition, texts, complete }) } else { Err(faults) }
}

fn digest(definition: &str) -> String {
    hex::encode(Sha256::digest(definition.as_bytes()))
}
