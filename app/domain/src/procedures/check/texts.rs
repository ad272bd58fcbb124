//! The texts that a definition needs in each language, found by convention.

use crate::procedures::Procedure;
use crate::procedures::acts::{ACT_TITLE, AREA, AREA_NAME, act_message};
use crate::procedures::definition::FieldDefinition;
use crate::procedures::fault::{Fault, Remedy, Wrong};
use std::collections::{BTreeMap, BTreeSet};

/// What helps to fill in a field, or to answer a question.
const HELP: &str = "help";

/// A message and its attribute in `texts/<lang>.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    /// The message, for example `field-profession`.
    pub message: String,
    /// The attribute, for example `label`.
    pub attribute: String,
    /// Whether the file may do without it.
    pub is_optional: bool,
}

/// Collects texts in the order of the definition.
struct Texts(Vec<Text>);

impl Texts {
    fn add(&mut self, message: &str, attribute: impl Into<String>) {
        self.0.push(Text { message: message.to_owned(), attribute: attribute.into(), is_optional: false });
    }

    fn add_optional(&mut self, message: &str, attribute: &str) {
        let (message, attribute) = (message.to_owned(), attribute.to_owned());
        self.0.push(Text { message, attribute, is_optional: true });
    }

    fn add_help(&mut self, message: &str) {
        self.add_optional(message, HELP);
    }

    fn add_options(&mut self, message: &str, codes: &[String]) {
        for code in codes {
            self.add(message, format!("option-{code}"));
        }
    }

    fn add_field(&mut self, message: &str, field: &FieldDefinition) {
        self.add(message, "label");
        self.add_help(message);
        self.add_options(message, &field.options);
    }
}

/// Every text of the procedure, in the order of the definition. The names of its policy area and acts come first; they
/// are optional, for another definition may bring them.
#[must_use]
pub fn texts(procedure: &Procedure) -> Vec<Text> {
    let mut texts = Texts(Vec::new());
    texts.add_optional(AREA, AREA_NAME);
    for act in procedure.acts() {
        texts.add_optional(&act_message(act), ACT_TITLE);
    }
    for attribute in ["name", "short", "purpose"] {
        texts.add("procedure", attribute);
    }
    for side in &procedure.sides {
        texts.add(&format!("side-{}", side.id), "name");
    }
    for list in &procedure.lists {
        texts.add_options(&format!("list-{}", list.id), &list.values);
    }
    for section in &procedure.sections {
        let message = format!("section-{}", section.id);
        texts.add(&message, "title");
        if section.repeats.is_some() {
            texts.add(&message, "turn");
        }
    }
    for field in &procedure.fields {
        texts.add_field(&format!("field-{}", field.id), field);
    }
    add_questions(&mut texts, procedure);
    for kind in &procedure.document_kinds {
        texts.add(&format!("document-{kind}"), "name");
    }
    for state in &procedure.states {
        let message = format!("state-{}", state.id);
        texts.add(&message, "name");
        texts.add(&message, "next");
    }
    for ground in &procedure.refusal.grounds {
        texts.add(&format!("ground-{ground}"), "text");
    }
    for deadline in &procedure.deadlines {
        texts.add(&format!("deadline-{}", deadline.id), "name");
    }
    for letter in &procedure.letters {
        let message = format!("letter-{}", letter.id);
        texts.add(&message, "name");
        for part in &letter.parts {
            texts.add(&message, format!("part-{}", part.id));
        }
    }
    texts.0
}

fn add_questions(texts: &mut Texts, procedure: &Procedure) {
    for category in &procedure.question_categories {
        texts.add(&format!("category-{category}"), "title");
    }
    for question in &procedure.questions {
        let message = format!("question-{}", question.id);
        texts.add(&message, "text");
        texts.add_help(&message);
        texts.add_options(&message, &question.options);
        for follow_up in &question.follow_ups {
            texts.add_field(&format!("{message}-{}", follow_up.id), follow_up);
        }
    }
}

/// The lines of every message of a file of texts: of each attribute, and under `None` of a value of its own.
pub type TextLines = BTreeMap<(String, Option<String>), usize>;

/// Compares the texts of one language with what the definition needs: missing and unused ones. `english` holds the
/// English texts where another language is compared: a help that only one of them has is a warning.
#[must_use]
pub fn check_texts(
    procedure: &Procedure,
    file: &str,
    messages: &TextLines,
    english: Option<&TextLines>,
) -> Vec<Fault> {
    Wanted::of(procedure).check(file, messages, english)
}

/// The texts that a definition needs, found once for all languages.
#[derive(Debug, Clone)]
pub struct Wanted {
    texts: Vec<(Text, (String, Option<String>))>,
    used: BTreeMap<String, BTreeSet<String>>,
}

impl Wanted {
    /// Of this definition.
    #[must_use]
    pub fn of(procedure: &Procedure) -> Self {
        let texts = texts(procedure);
        let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for text in &texts {
            used.entry(text.message.clone()).or_default().insert(text.attribute.clone());
        }
        Self {
            used,
            texts: texts
                .into_iter()
                .map(|text| {
                    let key = (text.message.clone(), Some(text.attribute.clone()));
                    (text, key)
                })
                .collect(),
        }
    }

    /// As [`check_texts`].
    #[must_use]
    pub fn check(&self, file: &str, messages: &TextLines, english: Option<&TextLines>) -> Vec<Fault> {
        let mut faults = self.missing(file, messages, english);
        faults.extend(self.left_over(file, messages));
        faults.sort_by_key(|fault| fault.line);
        faults
    }

    fn missing(&self, file: &str, messages: &TextLines, english: Option<&TextLines>) -> Vec<Fault> {
        let mut faults = Vec::new();
        // The line after which a missing text belongs: that of its message, else of the last one before it.
        let mut line = 1;
        for (text, key) in &self.texts {
            if let Some(found) = messages.get(key) {
                line = *found;
                if text.attribute == HELP && english.is_some_and(|english| !english.contains_key(key)) {
                    let wrong = Wrong::NotInEnglish { text: format!("{}.{HELP}", text.message) };
                    faults.push(Fault::new(file, line, wrong, Remedy::AddEnglish {}).as_warning());
                }
                continue;
            }
            if text.is_optional && !english.is_some_and(|english| english.contains_key(key)) {
                continue;
            }
            let name = format!("{}.{}", text.message, text.attribute);
            faults.push(if text.is_optional {
                Fault::new(file, line, Wrong::OnlyEnglish { text: name }, Remedy::Translate {}).as_warning()
            } else {
                Fault::new(file, line, Wrong::MissingText { text: name }, Remedy::AddText {})
            });
        }
        faults
    }

    fn left_over(&self, file: &str, messages: &TextLines) -> Vec<Fault> {
        let mut faults = Vec::new();
        let is_used = |message: &str, attribute: &str| {
            self.used.get(message).is_some_and(|attributes| attributes.contains(attribute))
        };
        for ((message, attribute), line) in messages {
            let (wrong, remedy) = match attribute {
                Some(attribute) if is_used(message, attribute) => continue,
                Some(attribute) => (Wrong::Unused { name: format!("{message}.{attribute}") }, Remedy::Use {}),
                None => (Wrong::OwnText { text: message.clone() }, Remedy::Attribute {}),
            };
            faults.push(Fault::new(file, *line, wrong, remedy));
        }
        faults
    }
}
