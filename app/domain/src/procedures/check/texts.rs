//! The texts that a definition needs in each language, found by convention.

use crate::procedures::Procedure;
use crate::procedures::definition::FieldDefinition;
use crate::procedures::parse::Fault;
use std::collections::BTreeSet;

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

    fn add_help(&mut self, message: &str) {
        self.0.push(Text { message: message.to_owned(), attribute: "help".to_owned(), is_optional: true });
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

/// Every text of the procedure, in the order of the definition.
#[must_use]
pub fn texts(procedure: &Procedure) -> Vec<Text> {
    let mut texts = Texts(Vec::new());
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

/// Compares the texts of one language with what the definition needs: missing and unused ones. `messages` holds every
/// message with each of its attributes, and with `None` where the message has a value of its own.
#[must_use]
pub fn check_texts(
    procedure: &Procedure,
    lang: &str,
    messages: &BTreeSet<(String, Option<String>)>,
) -> Vec<Fault> {
    let file = format!("texts/{lang}.ftl");
    let fault = |what: String| Fault { file: file.clone(), line: 0, what };
    let wanted = texts(procedure);
    let has = |text: &Text| messages.contains(&(text.message.clone(), Some(text.attribute.clone())));
    let missing = wanted
        .iter()
        .filter(|text| !text.is_optional && !has(text))
        .map(|text| fault(format!("`{}.{}` is missing; add the text", text.message, text.attribute)));
    let unused = messages.iter().filter_map(|(message, attribute)| {
        let name =
            attribute.as_ref().map_or_else(|| message.clone(), |attribute| format!("{message}.{attribute}"));
        let is_wanted =
            wanted.iter().any(|text| text.message == *message && Some(&text.attribute) == attribute.as_ref());
        let what = if attribute.is_some() {
            "is not used; remove it, or correct its name"
        } else {
            "has a text of its own that nothing shows; move it to an attribute"
        };
        (!is_wanted).then(|| fault(format!("`{name}` {what}")))
    });
    missing.chain(unused).collect()
}
