//! A file of texts as it is written: each attribute with its lines, without a look at what they mean.

use std::collections::BTreeMap;

/// The texts of a file by message and attribute, letter for letter; an empty attribute is the message's own text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    texts: BTreeMap<String, BTreeMap<String, Place>>,
}

/// Where a text stands, and what is written there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
        let mut message = "";
        let mut attribute = None;
        for (line, text) in (1..).zip(source.lines()) {
            let inner = text.trim_start();
            let is_indented = inner.len() < text.len();
            let begins = if is_indented { inner.strip_prefix('.') } else { Some(text) };
            match begins.and_then(|rest| rest.split_once('=')) {
                _ if inner.is_empty() || (!is_indented && inner.starts_with('#')) => {}
                Some((name, rest)) => {
                    if !is_indented {
                        message = name.trim();
                    }
                    let name = if is_indented { name.trim() } else { "" };
                    let rest = rest.trim();
                    attribute = Some(name);
                    if is_indented || !rest.is_empty() {
                        let place = Place { line, text: rest.to_owned() };
                        written.texts.entry(message.to_owned()).or_default().insert(name.to_owned(), place);
                    }
                }
                None => {
                    let texts = written.texts.entry(message.to_owned()).or_default();
                    if let Some(name) = attribute.filter(|_| is_indented) {
                        let place = texts.entry(name.to_owned()).or_default();
                        place.text.push('\n');
                        place.text.push_str(text);
                    }
                }
            }
        }
        written
    }

    /// A text as it is written.
    #[must_use]
    pub fn get(&self, message: &str, attribute: &str) -> Option<&str> {
        self.texts.get(message)?.get(attribute).map(|place| place.text.as_str())
    }

    /// Every text: message, attribute, line, and what is written.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, usize, &str)> {
        self.texts.iter().flat_map(|(message, texts)| {
            texts.iter().map(|(name, at)| (message.as_str(), name.as_str(), at.line, at.text.as_str()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_taken_as_they_are_written() {
        let source = "### Head.\n\na =\n    .b = c = d\n      and { -more }\n    # no comment\n    .e = f\n-term = g\n";
        let written = Written::of(source);
        assert_eq!(written.get("a", "b"), Some("c = d\n      and { -more }\n    # no comment"));
        assert_eq!(written.get("a", "e"), Some("f"));
        assert_eq!(written.get("-term", ""), Some("g"));
        assert_eq!(written.get("a", ""), None);
        let lines: Vec<usize> = written.iter().map(|(_, _, line, _)| line).collect();
        assert_eq!(lines, [8, 4, 7]);
    }
}
