//! Procedures as folders of files: `procedure.toml` and `texts/<lang>.ftl`, made whole of what folders share.

use crate::procedure_shelf::Shelf;
use domain::mounts::is_hidden;
use domain::procedures::fault::{Fault, Remedy, Wrong};
use operations::procedures::Source;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

const DEFINITION: &str = "procedure.toml";
const TEXTS: &str = "texts";

/// Greatest size of one file in bytes; the longest definition is a hundredth of it.
const GREATEST: u64 = 4 * 1024 * 1024;

/// How deep procedures may lie below a folder: policy area, procedure, and two more.
const DEPTH: usize = 4;

/// Every folder that holds a procedure, this one included, in order.
///
/// # Errors
/// When a folder cannot be read.
pub fn folders(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![(root.to_owned(), 0)];
    while let Some((folder, depth)) = open.pop() {
        if folder.join(DEFINITION).is_file() {
            found.push(folder);
        } else if depth < DEPTH {
            for entry in fs::read_dir(&folder)? {
                let entry = entry?;
                let path = entry.path();
                // A link of a mounted folder is followed.
                if !is_hidden(&entry.file_name()) && path.is_dir() {
                    open.push((path, depth + 1));
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Every procedure of a folder that can be read, and what is wrong with the files that cannot.
///
/// # Errors
/// When a folder cannot be read.
pub fn read_all(root: &Path) -> io::Result<(Vec<Source>, Vec<Fault>)> {
    let (mut sources, mut faults) = (Vec::new(), Vec::new());
    let mut shelf = Shelf::default();
    for folder in folders(root)? {
        match read_with(&folder, &mut shelf) {
            Ok(source) => sources.push(source),
            Err(found) => faults.extend(found),
        }
    }
    // What a folder that cannot be read uses is not known.
    if faults.is_empty() {
        faults = shelf.check(root);
    }
    Ok((sources, faults))
}

/// The procedure of a folder, with all that it takes over.
///
/// # Errors
/// Files that cannot be read, each with what to do.
pub fn read(folder: &Path) -> Result<Source, Vec<Fault>> {
    read_with(folder, &mut Shelf::default())
}

fn read_with(folder: &Path, shelf: &mut Shelf) -> Result<Source, Vec<Fault>> {
    let mut faults = Vec::new();
    let definition = kept(&mut faults, text(&folder.join(DEFINITION)));
    let mut texts = BTreeMap::new();
    match text_files(folder) {
        Ok(paths) => {
            for path in paths {
                let code = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
                let text = kept(&mut faults, text(&path));
                texts.extend(code.zip(text));
            }
        }
        Err(error) => faults.push(*fault(&folder.join(TEXTS), &error)),
    }
    match definition {
        Some(definition) if faults.is_empty() => {
            let whole = shelf.make_whole(folder, &definition, &texts, text)?;
            Ok(Source::of(folder.display().to_string(), whole))
        }
        _ => Err(faults),
    }
}

fn kept<T>(faults: &mut Vec<Fault>, result: Result<T, Box<Fault>>) -> Option<T> {
    result.map_err(|fault| faults.push(*fault)).ok()
}

fn text_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let texts = folder.join(TEXTS);
    if !texts.is_dir() {
        return Ok(Vec::new());
    }
    let paths: io::Result<Vec<PathBuf>> = fs::read_dir(texts)?.map(|entry| Ok(entry?.path())).collect();
    let is_text = |path: &PathBuf| {
        path.extension().is_some_and(|kind| kind == "ftl") && !path.file_name().is_none_or(is_hidden)
    };
    Ok(paths?.into_iter().filter(is_text).collect())
}

fn text(path: &Path) -> Result<String, Box<Fault>> {
    let length = fs::metadata(path).map_err(|error| fault(path, &error))?.len();
    if length > GREATEST {
        let (wrong, remedy) =
            (Wrong::TooLarge { size: length.to_string() }, Remedy::Size { most: GREATEST.to_string() });
        return Err(Box::new(Fault::new(path.display().to_string(), 0, wrong, remedy)));
    }
    fs::read_to_string(path).map_err(|error| fault(path, &error))
}

fn fault(path: &Path, error: &io::Error) -> Box<Fault> {
    let (wrong, remedy) = match error.kind() {
        io::ErrorKind::InvalidData => (Wrong::NotUtf8 {}, Remedy::Encoding {}),
        _ => (Wrong::Unreadable { detail: error.to_string() }, Remedy::Readable {}),
    };
    Box::new(Fault::new(path.display().to_string(), 0, wrong, remedy))
}

/// Writes the files of a procedure into a new or empty folder, byte for byte as they were installed.
///
/// # Errors
/// A folder that holds something, and what the operating system refuses.
pub fn write(folder: &Path, source: &Source) -> io::Result<()> {
    let texts = folder.join(TEXTS);
    fs::create_dir_all(folder)?;
    if fs::read_dir(folder)?.next().is_some() {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the folder is not empty"));
    }
    fs::create_dir(&texts)?;
    fs::write(folder.join(DEFINITION), &source.definition)?;
    for (code, text) in &source.texts {
        fs::write(texts.join(format!("{code}.ftl")), text)?;
    }
    Ok(())
}

/// Names, lengths and times of everything below a folder: two that are alike mean that nothing was written in between.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Traces(Vec<(PathBuf, u64, Option<SystemTime>)>);

/// The traces of a folder; none where there is no folder.
///
/// # Errors
/// When a folder cannot be read.
pub fn traces(root: &Path) -> io::Result<Traces> {
    let mut found = Vec::new();
    let mut open = vec![(root.to_owned(), 0)];
    while let Some((folder, depth)) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            other => other?,
        };
        for entry in entries {
            let path = entry?.path();
            // What is being written or removed may be gone again.
            let Ok(about) = fs::metadata(&path) else { continue };
            if about.is_dir() && depth <= DEPTH {
                open.push((path.clone(), depth + 1));
            }
            found.push((path, about.len(), about.modified().ok()));
        }
    }
    found.sort();
    Ok(Traces(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(folder: &Path, name: &str, text: &[u8]) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_folder_is_read_alone_and_below_its_policy_area() {
        let root = tempfile::tempdir().unwrap();
        for name in ["area/one/procedure.toml", "area/two/procedure.toml", "three/procedure.toml"] {
            put(root.path(), name, b"x = 1\r\n");
        }
        put(root.path(), "area/one/texts/mt.ftl", "a =\n    .b = \u{127}\n".as_bytes());
        let found = folders(root.path()).unwrap();
        assert_eq!(found.len(), 3, "{found:?}");
        assert_eq!(folders(&found[0]).unwrap(), found[..1]);
        let source = read(&found[0]).unwrap();
        assert_eq!(
            (source.definition.as_str(), source.texts["mt"].as_str()),
            ("x = 1\r\n", "a =\n    .b = ħ\n")
        );
        assert!(read(&found[1]).unwrap().texts.is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_as_kubernetes_mounts_it_is_read_once_by_its_links() {
        use std::os::unix::fs::symlink;
        let root = tempfile::tempdir().unwrap();
        put(root.path(), "..2026_11_23/area/one/procedure.toml", b"x = 1");
        put(root.path(), "..2026_11_23/area/one/texts/mt.ftl", b"a = b");
        put(root.path(), "..2026_11_23/area/one/texts/.mt.ftl", b"\xff");
        symlink("..2026_11_23", root.path().join("..data")).unwrap();
        symlink("..data/area", root.path().join("area")).unwrap();
        let found = folders(root.path()).unwrap();
        assert_eq!(found, [root.path().join("area/one")]);
        assert_eq!(read(&found[0]).unwrap().texts.keys().collect::<Vec<_>>(), ["mt"]);
        let before = traces(root.path()).unwrap();
        put(root.path(), "..2026_11_24/area/one/procedure.toml", b"x = 22");
        fs::remove_file(root.path().join("..data")).unwrap();
        symlink("..2026_11_24", root.path().join("..data")).unwrap();
        assert_ne!(traces(root.path()).unwrap(), before, "another content is seen");
    }

    #[test]
    fn what_is_written_is_what_was_read() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/b");
        let texts = [("en".to_owned(), "\u{feff}a =\r\n    .b = c".to_owned())].into();
        let source =
            Source { folder: folder.display().to_string(), definition: "x = 1 # \t\n\n".into(), texts };
        write(&folder, &source).unwrap();
        assert_eq!(read(&folder).unwrap(), source);
        assert!(write(&folder, &source).is_err());
    }

    #[test]
    fn foreign_files_are_faults_with_what_to_do() {
        let root = tempfile::tempdir().unwrap();
        put(root.path(), "procedure.toml", b"\xff\xfe");
        put(root.path(), "texts/en.ftl", &vec![b'a'; 4 * 1024 * 1024 + 1]);
        put(root.path(), "texts/notes.txt", b"\xff");
        let found: Vec<String> = read(root.path()).unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].ends_with("not-utf8; encoding") && found[1].contains("; size(most="), "{found:?}");
    }

    #[test]
    fn whatever_is_written_leaves_other_traces() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("procedures");
        let mut before = traces(&folder).unwrap();
        assert_eq!(before, Traces::default());
        for (name, text) in [("a/procedure.toml", "1"), ("a/procedure.toml", "12"), ("a/texts/en.ftl", "")] {
            put(&folder, name, text.as_bytes());
            let now = traces(&folder).unwrap();
            assert_ne!(now, before, "{name}");
            assert_eq!(traces(&folder).unwrap(), now);
            before = now;
        }
    }
}
