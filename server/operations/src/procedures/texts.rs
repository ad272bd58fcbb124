//! Texts of a procedure in one language: messages of Fluent whose attributes are plain text.

use domain::procedures::check::TextLines;
use domain::procedures::diff::TextTable;
use domain::procedures::fault::{Remedy, Wrong};
use domain::procedures::letter::MARKS;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::BTreeMap;

/// What is wrong with a file of texts: the line, what, and what to do.
pub type TextFault = (usize, Wrong, Remedy);

/// Texts by message and attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    texts: BTreeMap<String, BTreeMap<String, String>>,
    lines: TextLines,
}

impl Texts {
    /// Reads a Fluent file. Selectors are not allowed, and variables only in letters, where their places are marked: any
    /// other text of a procedure is the same for everybody.
    ///
    /// # Errors
    /// What is wrong, with the line.
    pub fn parse(source: &str) -> Result<Self, Vec<TextFault>> {
        let places = Places::of(source);
        let mut faults = Vec::new();
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(partial, errors)| {
            faults.extend(errors.iter().map(|error| {
                let detail = error.kind.to_string();
                (places.line_at(error.pos.start), Wrong::NotFluent { detail }, Remedy::Line {})
            }));
            partial
        });
        let mut texts = Self::default();
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                texts.add(&places, message, &mut faults);
            }
        }
        faults.sort();
        if faults.is_empty() { Ok(texts) } else { Err(faults) }
    }

    fn add(&mut self, places: &Places<'_>, message: &Message<&str>, faults: &mut Vec<TextFault>) {
        let name = message.id.name;
        let mut note = |lines: &mut TextLines, part: &str, attribute: Option<&str>| {
            let line = places.line_of(part);
            let key = (name.to_owned(), attribute.map(str::to_owned));
            let is_second = lines.insert(key, line).is_some();
            if is_second {
                let shown =
                    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"));
                faults.push((line, Wrong::Repeated { name: shown }, Remedy::KeepOne {}));
            }
            line
        };
        if message.value.is_some() {
            note(&mut self.lines, name, None);
        }
        let mut wrong = Vec::new();
        let attributes = self.texts.entry(name.to_owned()).or_default();
        for attribute in &message.attributes {
            let line = note(&mut self.lines, attribute.id.name, Some(attribute.id.name));
            match plain(&attribute.value, name.starts_with(LETTER)) {
                Ok(text) => drop(attributes.insert(attribute.id.name.to_owned(), text)),
                Err(used) => {
                    let text = format!("{name}.{}", attribute.id.name);
                    wrong.push((line, Wrong::NotPlain { text, used }, Remedy::PlainText {}));
                }
            }
        }
        faults.append(&mut wrong);
    }

    /// A text.
    #[must_use]
    pub fn get(&self, message: &str, attribute: &str) -> Option<&str> {
        self.texts.get(message)?.get(attribute).map(String::as_str)
    }

    /// The line of every message and attribute that is there.
    #[must_use]
    pub const fn lines(&self) -> &TextLines {
        &self.lines
    }

    /// Every text, for the comparison of two versions.
    #[must_use]
    pub fn table(&self) -> TextTable {
        let each = self.texts.iter().flat_map(|(message, attributes)| {
            attributes
                .iter()
                .map(move |(attribute, text)| ((message.clone(), attribute.clone()), text.clone()))
        });
        each.collect()
    }
}

/// Where the lines of a source begin: looked up for every text, so they are counted once.
struct Places<'a> {
    source: &'a str,
    breaks: Vec<usize>,
}

impl<'a> Places<'a> {
    fn of(source: &'a str) -> Self {
        Self { source, breaks: source.match_indices('\n').map(|(at, _)| at).collect() }
    }

    fn line_at(&self, at: usize) -> usize {
        self.breaks.partition_point(|end| *end < at).saturating_add(1)
    }

    /// The line on which a part of the source begins.
    fn line_of(&self, part: &str) -> usize {
        self.line_at(part.as_ptr().addr().saturating_sub(self.source.as_ptr().addr()))
    }
}

/// How the names of messages of letters begin.
const LETTER: &str = "letter-";

/// The text, or what it uses beside plain text.
fn plain(pattern: &Pattern<&str>, has_values: bool) -> Result<String, String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => Ok((*value).to_owned()),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } if has_values => {
                let (open, close) = MARKS;
                Ok(format!("{open}{}{close}", id.name))
            }
            PatternElement::Placeable { expression } => Err(used(expression)),
        })
        .collect()
}

/// What an expression uses, as it is written.
fn used(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Select { .. } => "->".to_owned(),
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("${}", id.name),
        Expression::Inline(InlineExpression::TermReference { id, .. }) => format!("-{}", id.name),
        Expression::Inline(InlineExpression::MessageReference { id, .. }) => id.name.to_owned(),
        Expression::Inline(InlineExpression::FunctionReference { id, .. }) => format!("{}()", id.name),
        Expression::Inline(_) => "{ }".to_owned(),
    }
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
        assert_eq!(texts.table().len(), 2);
    }

    #[test]
    fn letters_alone_have_places_for_values() {
        let texts = Texts::parse("letter-x =\n    .part-a = Case { $case-number }.\n").unwrap();
        assert_eq!(texts.get("letter-x", "part-a"), Some("Case \u{e000}case-number\u{e001}."));
        assert!(
            Texts::parse("letter-x =\n    .part-a = { $n ->\n        [one] a\n       *[other] b\n    }\n")
                .is_err()
        );
    }

    #[test]
    fn every_text_knows_its_line() {
        let source =
            "# of field-x\nfield-y =\n    .label = a\n      b field-x\nfield-x = own\n    .label = c\n";
        let texts = Texts::parse(source).unwrap();
        let lines: Vec<_> = texts
            .lines()
            .iter()
            .map(|((message, attribute), line)| (message.as_str(), attribute.as_deref(), *line))
            .collect();
        assert_eq!(
            lines,
            [("field-x", None, 5), ("field-x", Some("label"), 6), ("field-y", Some("label"), 3)]
        );
    }

    #[test]
    fn whatever_is_no_plain_text_is_a_fault_with_its_line() {
        for (written, used) in [
            ("{ $who }", "$who"),
            ("a { -term } b", "-term"),
            ("{ other }", "other"),
            ("{ NUMBER(3) }", "NUMBER()"),
            ("{ $n ->\n        [one] a\n       *[other] b\n    }", "->"),
        ] {
            let source = format!("\nfield-x =\n    .help = h\n    .label = {written}\n");
            let faults = Texts::parse(&source).unwrap_err();
            assert_eq!(faults.len(), 1, "{faults:?}");
            assert_eq!(faults[0].0, 4, "{written}");
            let expected = Wrong::NotPlain { text: "field-x.label".into(), used: used.into() };
            assert_eq!(faults[0].1, expected);
        }
    }

    #[test]
    fn a_text_that_stands_twice_and_one_that_cannot_be_read_are_faults_with_their_lines() {
        let faults =
            Texts::parse("a =\n    .label = x\n    .label = y\n\nb\n\na =\n    .label = z\n").unwrap_err();
        let lines: Vec<usize> = faults.iter().map(|(line, ..)| *line).collect();
        assert_eq!(lines, [3, 5, 8], "{faults:?}");
        assert_eq!(faults[0].1, Wrong::Repeated { name: "a.label".into() });
        assert!(matches!(faults[1].1, Wrong::NotFluent { .. }), "{faults:?}");
    }
}
