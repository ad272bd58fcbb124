//! Texts of a procedure in one language: messages of Fluent whose attributes are plain text.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// Texts by message and attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(BTreeMap<String, BTreeMap<String, String>>);

impl Texts {
    /// Reads a Fluent file. Variables and selectors are not allowed: a procedure's text is the same for everybody.
    ///
    /// # Errors
    /// What is wrong, with the line.
    pub fn parse(source: &str) -> Result<Self, Vec<(usize, String)>> {
        let mut faults = Vec::new();
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(partial, errors)| {
            faults.extend(
                errors.iter().map(|e| (line_of(source, e.pos.start), format!("{}; mend the syntax", e.kind))),
            );
            partial
        });
        let mut texts = Self::default();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = texts.0.entry(message.id.name.to_owned()).or_default();
            for Attribute { id, value } in &message.attributes {
                match plain(value) {
                    Some(text) => drop(attributes.insert(id.name.to_owned(), text)),
                    None => faults.push((
                        source.find(message.id.name).map_or(1, |at| line_of(source, at)),
                        format!("{}.{} uses a variable; write plain text", message.id.name, id.name),
                    )),
                }
            }
        }
        if faults.is_empty() { Ok(texts) } else { Err(faults) }
    }

    /// A text.
    #[must_use]
    pub fn get(&self, message: &str, attribute: &str) -> Option<&str> {
        self.0.get(message)?.get(attribute).map(String::as_str)
    }

    /// Every message and attribute that is there.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<(String, Option<String>)> {
        self.0
            .iter()
            .flat_map(|(message, attributes)| {
                attributes.keys().map(|attribute| (message.clone(), Some(attribute.clone())))
            })
            .collect()
    }
}

fn line_of(source: &str, at: usize) -> usize {
    source.get(..at).map_or(1, |before| before.matches('\n').count().saturating_add(1))
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_and_literals_are_resolved() {
        let texts =
            Texts::parse("field-x =\n    .label = Name\n    .help = {\"[as written]\"} here\n").unwrap();
        assert_eq!(texts.get("field-x", "help"), Some("[as written] here"));
        assert_eq!(texts.get("field-x", "none"), None);
    }

    #[test]
    fn a_variable_is_a_fault_with_its_line() {
        let faults = Texts::parse("\n\nfield-x =\n    .label = { $who }\n").unwrap_err();
        assert_eq!(faults[0].0, 3);
    }
}
