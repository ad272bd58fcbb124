//! Texts that nobody can tell apart where they stand together: whoever hears a form meets its labels and headings one by
//! one, without the place that tells them apart (WCAG 2.1, 2.4.6 and 3.3.2).

use crate::procedures::Procedure;
use crate::procedures::condition::Condition;
use crate::procedures::definition::FieldDefinition;
use crate::procedures::fault::{Fault, Remedy, Wrong};
use std::collections::BTreeMap;

/// The texts of a definition that stand together, found once for all languages.
#[derive(Debug, Clone)]
pub struct Likeness {
    together: Vec<Vec<Row>>,
    /// Each message that may have a help, and the attribute that is read before it.
    helped: Vec<(String, &'static str)>,
}

/// A text among others.
#[derive(Debug, Clone)]
struct Row {
    message: String,
    attribute: String,
    when: Option<Condition>,
}

impl Row {
    fn name(&self) -> String {
        format!("{}.{}", self.message, self.attribute)
    }

    /// Whether both are never shown at once, as far as their conditions say so themselves.
    fn excludes(&self, other: &Self) -> bool {
        let (Some(one), Some(two)) = (&self.when, &other.when) else { return false };
        let is_not = |one: &Condition, two: &Condition| matches!(one, Condition::Not(not) if **not == *two);
        let differ = codes(one).zip(codes(two)).is_some_and(|((field, own), (of, others))| {
            field == of && !own.iter().any(|code| others.contains(code))
        });
        differ || is_not(one, two) || is_not(two, one)
    }
}

/// The field on which a condition stands, and the codes with which it holds.
fn codes(condition: &Condition) -> Option<(&str, &[String])> {
    match condition {
        Condition::Equals { field, value } => Some((field.as_str(), std::slice::from_ref(value))),
        Condition::OneOf { field, values } => Some((field.as_str(), values.as_slice())),
        _ => None,
    }
}

impl Likeness {
    /// Of this definition.
    #[must_use]
    pub fn of(procedure: &Procedure) -> Self {
        let mut found = Self { together: Vec::new(), helped: Vec::new() };
        found.add(procedure.sides.iter().map(|side| format!("side-{}", side.id)), "name");
        found.add(procedure.sections.iter().map(|section| format!("section-{}", section.id)), "title");
        found.add(procedure.question_categories.iter().map(|id| format!("category-{id}")), "title");
        found.add(procedure.questions.iter().map(|question| format!("question-{}", question.id)), "text");
        found.add(procedure.document_kinds.iter().map(|id| format!("document-{id}")), "name");
        found.add(procedure.refusal.grounds.iter().map(|id| format!("ground-{id}")), "text");
        found.add(procedure.letters.iter().map(|letter| format!("letter-{}", letter.id)), "name");
        for list in &procedure.lists {
            found.add_options(&format!("list-{}", list.id), &list.values);
        }
        for section in &procedure.sections {
            let own = procedure.fields.iter().filter(|field| field.section == section.id);
            found.add_fields("field", own);
        }
        for question in &procedure.questions {
            let message = format!("question-{}", question.id);
            found.add_options(&message, &question.options);
            found.add_fields(&message, question.follow_ups.iter());
            found.helped.push((message, "text"));
        }
        found
    }

    fn add(&mut self, messages: impl Iterator<Item = String>, attribute: &str) {
        let row = |message| Row { message, attribute: attribute.to_owned(), when: None };
        self.together.push(messages.map(row).collect());
    }

    fn add_options(&mut self, message: &str, codes: &[String]) {
        let row = |code| Row { message: message.to_owned(), attribute: format!("option-{code}"), when: None };
        self.together.push(codes.iter().map(row).collect());
    }

    fn add_fields<'a>(&mut self, begin: &str, fields: impl Iterator<Item = &'a FieldDefinition>) {
        let mut rows = Vec::new();
        for field in fields {
            let message = format!("{begin}-{}", field.id);
            self.add_options(&message, &field.options);
            self.helped.push((message.clone(), "label"));
            rows.push(Row { message, attribute: "label".to_owned(), when: field.when.clone() });
        }
        self.together.push(rows);
    }

    /// What is wrong with the texts of a language: each is a warning. `text` finds one of them, `line` its line.
    #[must_use]
    pub fn check<'t>(
        &self,
        file: &str,
        text: &dyn Fn(&str, &str) -> Option<&'t str>,
        line: &dyn Fn(&str, &str) -> usize,
    ) -> Vec<Fault> {
        let mut faults = Vec::new();
        for rows in &self.together {
            let mut seen: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
            for row in rows {
                let Some(words) = text(&row.message, &row.attribute).map(str::trim) else { continue };
                let alike = seen.entry(words).or_default();
                if let Some(other) = alike.iter().find(|other| !words.is_empty() && !row.excludes(other)) {
                    // One of them may have come from a shared part, whose texts stand behind the own ones.
                    let places = [*other, row].map(|row| line(&row.message, &row.attribute));
                    let at = places.into_iter().min().unwrap_or_default();
                    let wrong = Wrong::SameWords { text: row.name(), other: other.name() };
                    faults.push(Fault::new(file, at, wrong, Remedy::TellApart {}).as_warning());
                }
                alike.push(row);
            }
        }
        for (message, label) in &self.helped {
            let help = text(message, "help").map(str::trim);
            if help.is_some_and(|help| !help.is_empty()) && help == text(message, label).map(str::trim) {
                let wrong = Wrong::RepeatsLabel { text: format!("{message}.help") };
                faults.push(Fault::new(file, line(message, "help"), wrong, Remedy::Help {}).as_warning());
            }
        }
        faults
    }
}
