//! A file of texts as it is written: each attribute with its lines, without a look at what they mean.

use std::collections::{BTreeMap, HashSet};

/// The texts of a file by message and attribute, letter for letter; an empty attribute is the message's own text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    texts: BTreeMap<String, BTreeMap<String, Place>>,
}

/// Where a text stands, and what is written there.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    line: usize,
    text: String,
}

impl Written {
    /// Reads a file. What is no message, attribute or continuation of one is passed over: whoever uses the file reads
    /// it properly.
    #[must_use]
    pub fn of(source: &str) -> Self {
        let mut written = Self::default();
        let (mut message, mut begun) = ("", 0);
        let mut attribute = None;
        for (line, text) in (1..).zip(source.lines()) {
            match Line::of(text) {
                Line::Nothing => {}
                Line::Message(name, rest) => {
                    (message, begun) = (name, line);
                    attribute = Some("");
                    if !rest.is_empty() {
                        written.put(message, "", Place { line, text: rest.to_owned() });
                    }
                }
                Line::Attribute(name, rest) => {
                    attribute = Some(name);
                    written.put(message, name, Place { line, text: rest.to_owned() });
                }
                Line::More => {
                    if let Some(name) = attribute {
                        let texts = written.texts.entry(message.to_owned()).or_default();
                        // The text of a message may begin below its name.
                        let place = texts.entry(name.to_owned());
                        let place = place.or_insert_with(|| Place { line: begun, text: String::new() });
                        place.text.push('\n');
                        place.text.push_str(text);
                    }
                }
            }
        }
        written
    }

    fn put(&mut self, message: &str, attribute: &str, place: Place) {
        self.texts.entry(message.to_owned()).or_default().insert(attribute.to_owned(), place);
    }

    /// A text as it is written.
    #[must_use]
    pub fn get(&self, message: &str, attribute: &str) -> Option<&str> {
        self.find(message, attribute).map(|(_, text)| text)
    }

    /// The line on which a text begins, and the text as it is written.
    pub(super) fn find(&self, message: &str, attribute: &str) -> Option<(usize, &str)> {
        self.texts.get(message)?.get(attribute).map(|place| (place.line, place.text.as_str()))
    }

    /// Every text: message, attribute, line, and what is written.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, usize, &str)> {
        self.texts.iter().flat_map(|(message, texts)| {
            texts.iter().map(|(name, at)| (message.as_str(), name.as_str(), at.line, at.text.as_str()))
        })
    }
}

/// The messages and attributes of a file.
pub(super) fn names(source: &str) -> HashSet<(&str, &str)> {
    let mut message = "";
    let names = source.lines().filter_map(|line| match Line::of(line) {
        Line::Message(name, rest) => {
            message = name;
            (!rest.is_empty()).then_some((name, ""))
        }
        Line::Attribute(name, _) => Some((message, name)),
        Line::Nothing | Line::More => None,
    });
    names.collect()
}

/// What a line of a file is.
enum Line<'a> {
    /// A comment, or blank.
    Nothing,
    /// The beginning of a message, and what follows the sign.
    Message(&'a str, &'a str),
    /// The beginning of an attribute, and what follows the sign.
    Attribute(&'a str, &'a str),
    /// More of a text.
    More,
}

impl<'a> Line<'a> {
    fn of(text: &'a str) -> Self {
        let inner = text.trim_start();
        if inner.is_empty() {
            return Self::Nothing;
        }
        if inner.len() == text.len() {
            let begins = text.split_once('=').filter(|_| !text.starts_with('#'));
            return begins.map_or(Self::Nothing, |(name, rest)| Self::Message(name.trim(), rest.trim()));
        }
        let begins = inner.strip_prefix('.').and_then(|rest| rest.split_once('='));
        begins.map_or(Self::More, |(name, rest)| Self::Attribute(name.trim(), rest.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_taken_as_they_are_written() {
        let source = "### Head.\n\na =\n    .b = c = d\n      and { -more }\n    # no comment\n    .e = f\n-term = g\n-below =\n    { $h ->\n";
        let written = Written::of(source);
        assert_eq!(written.get("a", "b"), Some("c = d\n      and { -more }\n    # no comment"));
        assert_eq!(written.get("a", "e"), Some("f"));
        assert_eq!(written.get("-term", ""), Some("g"));
        assert_eq!(written.find("-below", ""), Some((9, "\n    { $h ->")));
        assert_eq!(written.get("a", ""), None);
        let lines: Vec<usize> = written.iter().map(|(_, _, line, _)| line).collect();
        assert_eq!(lines, [9, 8, 4, 7]);
    }
}
