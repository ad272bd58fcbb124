//! A work copy as an archive, and an archive as a work copy: the same folder of files, byte for byte.

use super::super::Source;
use super::{Origin, admit, create, load};
use crate::{Caller, Error};
use domain::ids::{OnceKey, WorkCopyId};
use domain::language::Language;
use domain::problem::Refusal;
use domain::procedures::design::Outline;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

/// Greatest size of all files together in bytes, unpacked; the longest definition is a tenth of it.
const GREATEST: u64 = 8 * 1024 * 1024;
/// More files than the definition and a file of texts for each language have no place in a folder.
const MOST_FILES: usize = 100;
const DEFINITION: &str = "procedure.toml";

/// The files of a work copy as an archive, and a name for it.
///
/// # Errors
/// `NotFound`.
pub async fn export(caller: &Caller, id: WorkCopyId) -> Result<(String, Vec<u8>), Error> {
    let copy = load(caller, id).await?;
    let outline = Outline::read(&copy.definition);
    let name = outline.as_ref().and_then(|outline| outline.head("procedure")).unwrap_or("procedure");
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    Ok((format!("{name}.zip"), pack(&name, &super::source(&copy)).map_err(Error::Internal)?))
}

/// A new work copy from the files of an archive.
///
/// # Errors
/// `NotAProcedureFolder`, and those of `create`.
pub async fn import(caller: &Caller, bytes: Vec<u8>, key: OnceKey) -> Result<WorkCopyId, Error> {
    admit(caller)?;
    let unpacked = tokio::task::spawn_blocking(|| unpack(bytes)).await;
    let files = unpacked.ok().flatten().ok_or(Refusal::NotAProcedureFolder)?;
    create(caller, Origin::Files(files), key).await
}

fn pack(folder: &str, source: &Source) -> Result<Vec<u8>, String> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: String, text: &str| {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).map_err(|error| error.to_string())?;
        zip.write_all(text.as_bytes()).map_err(|error| error.to_string())
    };
    put(format!("{folder}/{DEFINITION}"), &source.definition)?;
    for (code, text) in &source.texts {
        put(format!("{folder}/texts/{code}.ftl"), text)?;
    }
    Ok(zip.finish().map_err(|error| error.to_string())?.into_inner())
}

/// The definition and the texts beside it; none where there is not exactly one definition, or a file is no text.
fn unpack(bytes: Vec<u8>) -> Option<Source> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    if archive.len() > MOST_FILES {
        return None;
    }
    let names: Vec<String> =
        archive.file_names().map(|name| name.map(|name| name.to_string())).collect::<Result<_, _>>().ok()?;
    let is_definition = |name: &&String| name.rsplit('/').next() == Some(DEFINITION);
    let mut definitions = names.iter().filter(is_definition);
    let (definition, None) = (definitions.next()?, definitions.next()) else { return None };
    let texts_folder = format!("{}texts/", definition.strip_suffix(DEFINITION)?);
    let mut left = GREATEST;
    let mut text = |name: &str| {
        let mut text = String::new();
        let file = archive.by_name(name).ok()?;
        let length = file.take(left.saturating_add(1)).read_to_string(&mut text).ok()?;
        left = left.checked_sub(u64::try_from(length).ok()?)?;
        Some(text)
    };
    let mut texts = BTreeMap::new();
    for name in &names {
        let code = name.strip_prefix(&texts_folder).and_then(|name| name.strip_suffix(".ftl"));
        if let Some(code) = code.filter(|code| Language::parse(code).is_some()) {
            texts.insert(code.to_owned(), text(name)?);
        }
    }
    Some(Source { folder: String::new(), definition: text(definition)?, texts })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::shipped;

    #[test]
    fn what_is_unpacked_is_what_was_packed() {
        for source in shipped() {
            let source = Source { folder: String::new(), ..source };
            assert_eq!(unpack(pack("any", &source).unwrap()).unwrap(), source);
        }
        let odd = Source {
            folder: String::new(),
            definition: "x = 1 # \t\r\n\n".to_owned(),
            texts: [("en".to_owned(), "\u{feff}a =\r\n    .b = c".to_owned())].into(),
        };
        assert_eq!(unpack(pack("", &odd).unwrap()), Some(odd));
    }

    #[test]
    fn an_archive_that_unpacks_to_too_much_is_refused() {
        let source = shipped().into_iter().next().unwrap();
        let long = "#".repeat(usize::try_from(GREATEST / 2).unwrap());
        let texts = [("en", &long), ("de", &long)].map(|(code, text)| (code.to_owned(), text.clone()));
        let source = Source { folder: String::new(), texts: texts.into(), ..source };
        assert_eq!(unpack(pack("any", &source).unwrap()), None);
    }

    #[test]
    fn an_archive_without_a_definition_is_refused() {
        assert_eq!(unpack(b"no archive".to_vec()), None);
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("a/texts/en.ftl", zip::write::SimpleFileOptions::default()).unwrap();
        assert_eq!(unpack(zip.finish().unwrap().into_inner()), None);
    }
}
