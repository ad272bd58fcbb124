//! Texts of Fluent files, each under the place of its file and its key.

use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The place of the interface's own texts.
pub const INTERFACE: &str = "interface";
/// The folder of the procedures' texts.
const PROCEDURES: &str = "procedures/";
/// The folder of legal terms, for all procedures or in a policy area.
const TERMS: &str = "terms";
/// Bytes of a hash that are kept: enough to tell texts of one key apart.
const KEPT: usize = 12;

/// Texts by place and key; the key of an attribute is `message.attribute`.
#[derive(Debug, Default)]
pub struct Texts(BTreeMap<(String, String), String>);

impl Texts {
    /// Adds the texts of a file. Everything that begins in the first column and is no comment is a message or a term; what
    /// is indented below it belongs to it.
    pub fn add(&mut self, scope: &str, source: &str) {
        let (mut message, mut key) = (String::new(), None::<String>);
        let mut found: BTreeMap<String, String> = BTreeMap::new();
        let mut with_attributes = BTreeSet::new();
        for line in source.lines() {
            let is_indented = line.starts_with(' ');
            let named = line.split_once('=').map(|(name, text)| (name.trim(), text.trim()));
            match named {
                Some((name, text)) if !is_indented && is_name(name) => {
                    name.clone_into(&mut message);
                    key = Some(message.clone());
                    found.insert(message.clone(), text.to_owned());
                }
                Some((name, text)) if is_indented && name.starts_with('.') && key.is_some() => {
                    let attribute = format!("{message}{name}");
                    with_attributes.insert(message.clone());
                    found.insert(attribute.clone(), text.to_owned());
                    key = Some(attribute);
                }
                _ if is_indented => {
                    if let Some(text) = key.as_ref().and_then(|key| found.get_mut(key)) {
                        text.push('\n');
                        text.push_str(line.trim());
                    }
                }
                _ if line.trim().is_empty() => {}
                _ => key = None,
            }
        }
        // A message that has attributes only has no text of its own.
        found.retain(|key, text| !text.is_empty() || !with_attributes.contains(key));
        self.0.extend(found.into_iter().map(|(key, text)| ((scope.to_owned(), key), text)));
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The text at this place under this key.
    pub fn get(&self, at: &(String, String)) -> Option<&String> {
        self.0.get(at)
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&(String, String), &String)> {
        self.0.iter()
    }
}

/// The place of a file of texts, and the code of its language: below `procedures` the folder in which it lies, for every
/// other the interface.
pub fn place(path: &str) -> Option<(String, String)> {
    let path = path.replace('\\', "/");
    let (folder, file) = path.rsplit_once('/')?;
    let name = file.strip_suffix(".ftl")?;
    match folder.rsplit_once(PROCEDURES) {
        Some((_, below)) => Some((below.to_owned(), name.to_owned())),
        None => {
            let language = folder.rsplit('/').next()?;
            Some((INTERFACE.to_owned(), language.to_owned()))
        }
    }
}

/// Whether a place is that of legal terms.
pub fn is_of_terms(scope: &str) -> bool {
    scope.rsplit('/').next() == Some(TERMS)
}

/// Whether a message or a term can be named so.
fn is_name(name: &str) -> bool {
    name.strip_prefix('-').unwrap_or(name).starts_with(|c: char| c.is_ascii_alphabetic())
}

/// The hash of a text, in hexadecimal digits.
pub fn hash(text: &str) -> String {
    let digest: [u8; 32] = Sha256::digest(text).into();
    hex::encode(digest.into_iter().take(KEPT).collect::<Vec<u8>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_terms_and_attributes_are_keys_and_comments_are_not() {
        let source = "### a = b\none = 1\ntwo =\n    .help = h\n    go = on\nthree =\n    { $n ->\n       *[other] x\n    }\n-term = t\n-other =\n    { $form ->\n       *[nominative] o\n    }\n";
        let mut texts = Texts::default();
        texts.add(INTERFACE, source);
        let found: Vec<(&str, &str)> =
            texts.iter().map(|((_, key), text)| (key.as_str(), text.as_str())).collect();
        let three = ("three", "\n{ $n ->\n*[other] x\n}");
        let other = ("-other", "\n{ $form ->\n*[nominative] o\n}");
        assert_eq!(found, [other, ("-term", "t"), ("one", "1"), three, ("two.help", "h\ngo = on")]);
    }

    #[test]
    fn a_file_tells_its_place_and_its_language() {
        let at = |scope: &str, code: &str| Some((scope.to_owned(), code.to_owned()));
        assert_eq!(place("locales/mt/inbox.ftl"), at(INTERFACE, "mt"));
        assert_eq!(place("server/procedures/a/b/texts/mt.ftl"), at("a/b/texts", "mt"));
        assert_eq!(place("procedures/acts/mt.ftl"), at("acts", "mt"));
        assert_eq!(place("locales/mt/inbox.tsv"), None);
        assert!(is_of_terms("terms") && is_of_terms("a/terms") && !is_of_terms("terms/b/texts"));
    }
}
