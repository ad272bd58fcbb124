//! What definitions share: parts that several take over, names of policy areas, official titles of acts, legal terms.
//! A definition is made whole before it is checked and installed, so that an installed version never changes.

mod terms;
mod tree;
mod written;

pub use terms::Uses;
pub use tree::Tree;
pub use written::Written;

use super::acts::is_name;
use super::check::{Text, check_wording, texts};
use super::fault::{Fault, Remedy, Wrong};
use super::parse::{line_at, parse};
use crate::language::Language;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use terms::{Resolver, Terms};
use toml::de::DeTable;

/// The comment above each part of a definition that was made whole; the file of the part follows.
const MARK: &str = "#: ";
/// The comment above the texts that a definition took over.
const TAKEN_OVER: &str = "## Taken over";
/// The language with whose texts those of the others are compared.
const ENGLISH: &str = Language::En.code();

/// What one folder offers to the definitions below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    parts: BTreeMap<String, Part>,
    /// Name of the policy area and titles of acts, by language code, each with the path of its file.
    names: BTreeMap<String, Vec<(String, Written)>>,
    /// Legal terms, by language code.
    terms: BTreeMap<String, Terms>,
}

/// A part: tables for the definition, texts, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Part {
    definition: Option<String>,
    texts: BTreeMap<String, Written>,
}

impl Shared {
    /// Takes a file by its path below the folder: `acts/<language>.ftl`, `area/<language>.ftl`,
    /// `terms/<language>.ftl`, `shared/<part>/part.toml` and `shared/<part>/texts/<language>.ftl`. False for any other.
    pub fn add(&mut self, path: &str, text: &str) -> bool {
        let parts: Vec<&str> = path.split('/').collect();
        let language = |file: &str| file.strip_suffix(".ftl").map(str::to_owned);
        match parts.as_slice() {
            ["acts" | "area", file] => match language(file) {
                Some(language) => {
                    let names = (path.to_owned(), Written::of(text));
                    self.names.entry(language).or_default().push(names);
                }
                None => return false,
            },
            ["terms", file] => match language(file) {
                Some(language) => drop(self.terms.insert(language, Terms::of(text))),
                None => return false,
            },
            ["shared", part, "part.toml"] => self.part(part).definition = Some(text.to_owned()),
            ["shared", part, "texts", file] => match language(file) {
                Some(language) => drop(self.part(part).texts.insert(language, Written::of(text))),
                None => return false,
            },
            _ => return false,
        }
        true
    }

    fn part(&mut self, name: &str) -> &mut Part {
        self.parts.entry(name.to_owned()).or_default()
    }

    /// Its parts and terms alone: names stand with whoever brings them, and may be corrected there.
    #[must_use]
    pub fn without_names(mut self) -> Self {
        self.names.clear();
        self
    }

    /// The texts of this folder that read as in English, with or without what their terms say; the path of the folder
    /// begins the name of each file.
    #[must_use]
    pub fn check_wording(&self, folder: &str) -> Vec<Fault> {
        let mut faults = self.wording_of_terms(folder);
        let mut compare = |file: &str, language: &str, own: &Written, english: &[&Written]| {
            for (message, attribute, line, text) in own.iter() {
                let english = english.iter().find_map(|written| written.get(message, attribute));
                let name = || format!("{message}.{attribute}");
                faults.extend(check_wording((file, line), name, language, text, english));
            }
        };
        let english: Vec<&Written> =
            self.names.get(ENGLISH).into_iter().flatten().map(|(_, own)| own).collect();
        for (language, files) in &self.names {
            for (file, own) in files {
                compare(&format!("{folder}{file}"), language, own, &english);
            }
        }
        for (name, part) in &self.parts {
            let english: Vec<&Written> = part.texts.get(ENGLISH).into_iter().collect();
            for (language, own) in &part.texts {
                compare(&format!("{folder}shared/{name}/texts/{language}.ftl"), language, own, &english);
            }
        }
        faults
    }

    fn name(&self, language: &str, text: &Text) -> Option<Found<'_>> {
        self.names.get(language)?.iter().find_map(|(file, names)| {
            let (line, words) = names.find(&text.message, &text.attribute)?;
            Some(Found { file: file.clone(), line, words })
        })
    }
}

/// A text that is taken over, and where it stands.
struct Found<'a> {
    file: String,
    line: usize,
    words: &'a str,
}

/// The files of a definition with all that it takes over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The definition. It shares nothing any more.
    pub definition: String,
    /// Its texts by language code. They refer to no term any more.
    pub texts: BTreeMap<String, String>,
    /// The terms that stood in them.
    pub uses: Uses,
}

/// Makes a definition whole: the tables of its parts follow its own, and what its texts do not say is taken from its
/// parts and, for the names of its policy area and acts, from the nearest folder. `shelf` holds the folders, the
/// nearest first. What cannot be read is left as it is: whoever uses the definition reads it again.
///
/// # Errors
/// A part that no folder has, that is named twice, or that does not begin with a table; a term that no folder has in the
/// language of the text, or not in this form; each at its line.
pub fn make_whole(
    file: &str,
    definition: &str,
    own: &BTreeMap<String, String>,
    shelf: &[&Shared],
) -> Result<Whole, Vec<Fault>> {
    let (names, definition) = with_parts(file, definition, shelf)?;
    let parts: Vec<(&str, &Part)> =
        names.iter().filter_map(|name| Some((name.as_str(), find(shelf, name)?))).collect();
    let wanted = parse(file, &definition).map(|procedure| texts(&procedure)).unwrap_or_default();
    let folder = file.strip_suffix("procedure.toml").unwrap_or_default();
    let mut resolver = Resolver::new(shelf);
    let mut texts = BTreeMap::new();
    for (language, own) in own {
        let mut text = resolver.resolve(language, &format!("{folder}texts/{language}.ftl"), 1, own);
        let more = taken_over(&wanted, language, own, &parts, &mut resolver);
        if !more.is_empty() {
            if !text.ends_with('\n') {
                text.push('\n');
            }
            let _ = write!(text, "\n{TAKEN_OVER}\n\n");
            text.push_str(&more);
        }
        texts.insert(language.clone(), text);
    }
    let Resolver { uses, faults, .. } = resolver;
    if faults.is_empty() { Ok(Whole { definition, texts, uses }) } else { Err(faults) }
}

/// A text with each reference to a term replaced by what the nearest folder of the shelf says in this language; a
/// reference to none stays as it is written.
#[must_use]
pub fn with_terms(text: &str, language: &str, shelf: &[&Shared]) -> String {
    Resolver::new(shelf).resolve(language, "", 1, text)
}

/// The policy area that a definition names, if it can be read so far.
#[must_use]
pub fn policy_area(definition: &str) -> Option<String> {
    let (root, _) = DeTable::parse_recoverable(definition);
    root.get_ref().get("policy_area")?.get_ref().as_str().map(str::to_owned)
}

/// A fault of a definition that was made whole, at its place in the part from which the line came.
#[must_use]
pub fn at_origin(definition: &str, fault: Fault) -> Fault {
    let lines = (1..).zip(definition.lines()).take_while(|(line, _)| *line < fault.line);
    let marked = lines.filter_map(|(line, text)| Some((line, text.strip_prefix(MARK)?))).last();
    match marked {
        Some((line, part)) => Fault { file: part.to_owned(), line: fault.line.saturating_sub(line), ..fault },
        None => fault,
    }
}

/// The line of a file of texts that was made whole from which on nothing is the definition's own: the rest came from
/// other files, which are checked where they stand.
#[must_use]
pub fn first_taken_over(text: &str) -> Option<usize> {
    (1..).zip(text.lines()).find(|(_, text)| *text == TAKEN_OVER).map(|(line, _)| line)
}

fn find<'a>(shelf: &[&'a Shared], name: &str) -> Option<&'a Part> {
    shelf.iter().find_map(|folder| folder.parts.get(name))
}

/// The names of the parts, and the definition with their tables.
fn with_parts(file: &str, definition: &str, shelf: &[&Shared]) -> Result<(Vec<String>, String), Vec<Fault>> {
    let (root, _) = DeTable::parse_recoverable(definition);
    let Some(value) = root.get_ref().get("shared") else { return Ok((Vec::new(), definition.to_owned())) };
    let (mut names, mut faults) = (Vec::new(), Vec::new());
    let mut tables = String::new();
    for entry in value.get_ref().as_array().into_iter().flatten() {
        let Some(name) = entry.get_ref().as_str() else { continue };
        let text = match find(shelf, name) {
            None => Err((Wrong::UnknownPart { name: name.to_owned() }, Remedy::CorrectName {})),
            Some(_) if names.iter().any(|known| known == name) => {
                Err((Wrong::Repeated { name: name.to_owned() }, Remedy::KeepOne {}))
            }
            Some(part) => {
                let text = part.definition.as_deref().map(|text| begins_with_table(name, text)).transpose();
                text.map_err(|wrong| (wrong, Remedy::MoveKeys {}))
            }
        };
        match text {
            Ok(text) => {
                if let Some(text) = text {
                    let _ = write!(tables, "\n{MARK}shared/{name}/part.toml\n{text}");
                }
                names.push(name.to_owned());
            }
            Err((wrong, remedy)) => {
                faults.push(Fault::new(file, line_at(definition, &entry.span()), wrong, remedy));
            }
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    // Lines stay where they are, and what is whole shares nothing.
    let span = value.span();
    let whole = definition.split_at_checked(span.start).zip(definition.split_at_checked(span.end));
    let Some(((before, _), (_, after))) = whole else { return Ok((names, definition.to_owned())) };
    let breaks = "\n".repeat(line_at(definition, &(span.end..span.end)) - line_at(definition, &span));
    let end = if definition.ends_with('\n') { "" } else { "\n" };
    Ok((names, format!("{before}[{breaks}]{after}{end}{tables}")))
}

/// Keys before the first table of a part would fall into the last table of the definition.
fn begins_with_table<'a>(name: &str, text: &'a str) -> Result<&'a str, Wrong> {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    match first {
        Some(line) if !line.starts_with('[') => {
            Err(Wrong::KeysBeforeTable { name: name.to_owned(), begin: line.to_owned() })
        }
        _ => Ok(text),
    }
}

/// The texts that the file does not have and that others do.
fn taken_over(
    wanted: &[Text],
    language: &str,
    own: &str,
    parts: &[(&str, &Part)],
    resolver: &mut Resolver<'_>,
) -> String {
    let own = written::names(own);
    let is_own = |text: &&Text| own.contains(&(text.message.as_str(), text.attribute.as_str()));
    let shelf = resolver.shelf;
    let (mut more, mut last) = (String::new(), "");
    for text in wanted.iter().filter(|text| !is_own(text)) {
        let found = if is_name(&text.message) {
            shelf.iter().find_map(|folder| folder.name(language, text))
        } else {
            parts.iter().find_map(|(name, part)| {
                let (line, words) = part.texts.get(language)?.find(&text.message, &text.attribute)?;
                Some(Found { file: format!("shared/{name}/texts/{language}.ftl"), line, words })
            })
        };
        let Some(Found { file, line, words }) = found else { continue };
        if last != text.message {
            let _ = writeln!(more, "{} =", text.message);
            last = &text.message;
        }
        let words = resolver.resolve(language, &file, line, words);
        let _ = writeln!(more, "    .{} = {words}", text.attribute);
    }
    more
}

#[cfg(test)]
mod tests;
