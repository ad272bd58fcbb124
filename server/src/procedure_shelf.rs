//! What the folders around a procedure share with it: files of the two folders above it, and parts of the program.

use crate::embedded_procedures::offered;
use domain::mounts::is_hidden;
use domain::procedures::fault::Fault;
use domain::procedures::shared::{Shared, Uses, Whole, make_whole};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The shared files of each folder, read once.
#[derive(Debug, Default)]
pub struct Shelf {
    folders: BTreeMap<PathBuf, Shared>,
    /// The terms of everything that was made whole.
    uses: Uses,
}

impl Shelf {
    /// Makes the procedure of a folder whole: of the shared files of its policy area, which is the folder above, of
    /// those of the folder above that, and of the program's own, in this order. `read` reads a file.
    ///
    /// # Errors
    /// Shared files that cannot be read, and parts that nobody has.
    pub fn make_whole(
        &mut self,
        folder: &Path,
        definition: &str,
        texts: &BTreeMap<String, String>,
        read: fn(&Path) -> Result<String, Box<Fault>>,
    ) -> Result<Whole, Vec<Fault>> {
        // The name as it was given may have no folders above it.
        let place = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let above: Vec<PathBuf> = place.ancestors().skip(1).take(2).map(Path::to_owned).collect();
        for path in &above {
            if !self.folders.contains_key(path) {
                self.folders.insert(path.clone(), shared(path, read)?);
            }
        }
        let offered = offered(definition);
        let near = above.iter().filter_map(|path| self.folders.get(path));
        let file = folder.join("procedure.toml").display().to_string();
        let whole = make_whole(&file, definition, texts, &near.chain(&offered).collect::<Vec<_>>())?;
        self.uses.extend(whole.uses.iter().cloned());
        Ok(whole)
    }

    /// What is wrong with the terms and texts that this folder and those in it share, once everything in it was made
    /// whole.
    #[must_use]
    pub fn check(&self, root: &Path) -> Vec<Fault> {
        let place = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
        let offered = offered("");
        let each = self.folders.iter().filter_map(|(path, shared)| {
            let above = path.parent().and_then(|path| self.folders.get(path));
            let farther: Vec<&Shared> = above.into_iter().chain(&offered).collect();
            // Its name as it was given, with a sign at the end.
            let shown = root.join(path.strip_prefix(&place).ok()?).join("").display().to_string();
            let mut faults = shared.check_terms(&shown, &farther, &self.uses);
            faults.extend(shared.check_wording(&shown));
            Some(faults)
        });
        each.flatten().collect()
    }
}

fn shared(folder: &Path, read: fn(&Path) -> Result<String, Box<Fault>>) -> Result<Shared, Vec<Fault>> {
    let (mut shared, mut faults) = (Shared::default(), Vec::new());
    for (path, name) in files(folder) {
        match read(&path) {
            Ok(text) => drop(shared.add(&name, &text)),
            Err(fault) => faults.push(*fault),
        }
    }
    if faults.is_empty() { Ok(shared) } else { Err(faults) }
}

/// The files that may be shared, each with its path below the folder.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for name in ["acts", "area", "terms"] {
        found.extend(texts(&folder.join(name), name));
    }
    for part in entries(&folder.join("shared")).into_iter().filter(|path| path.is_dir()) {
        let Some(name) = part.file_name().and_then(|name| name.to_str()) else { continue };
        let tables = part.join("part.toml");
        if tables.is_file() {
            found.push((tables, format!("shared/{name}/part.toml")));
        }
        found.extend(texts(&part.join("texts"), &format!("shared/{name}/texts")));
    }
    found
}

fn texts(folder: &Path, name: &str) -> Vec<(PathBuf, String)> {
    let files = entries(folder).into_iter().filter_map(|path| {
        let file = path.file_name()?.to_str()?;
        let below = file.ends_with(".ftl").then(|| format!("{name}/{file}"))?;
        Some((path, below))
    });
    files.collect()
}

/// What lies in a folder and is not hidden; nothing where there is none.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let found: io::Result<Vec<PathBuf>> =
        fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut found = found.unwrap_or_default();
    found.retain(|path| !path.file_name().is_none_or(is_hidden));
    found
}
