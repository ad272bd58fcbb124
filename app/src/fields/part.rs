//! One labelled control, or group of controls, with what was typed into it and what is wrong with it.

use crate::ui::problem_text;
use domain::exchanges::view::FieldView;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use std::sync::Arc;

/// A field, or a part of one: the date of birth of a person, the day of a date.
#[derive(Debug, Clone)]
pub struct Part {
    /// Path of its entries.
    pub path: String,
    /// Its label.
    pub label: String,
    /// Help below the label.
    pub help: Option<String>,
    /// Whether it may stay empty and says so.
    pub is_optional: bool,
    /// Whether it may not stay empty in some cases, and says so.
    pub is_required_sometimes: bool,
    /// Whether it holds personal data and says so.
    pub is_personal: bool,
    /// Names of its parts that the definition requires.
    required_parts: Arc<[String]>,
    /// Id of a further note beside the control.
    note: Option<String>,
    entries: Arc<Entries>,
    problems: Arc<[FieldProblem]>,
}

impl Part {
    /// The whole field.
    #[must_use]
    pub fn of(field: &FieldView, entries: Arc<Entries>, problems: Arc<[FieldProblem]>) -> Self {
        Self {
            path: field.path.clone(),
            label: field.label.clone(),
            help: field.help.clone(),
            is_optional: !field.is_required,
            is_required_sometimes: field.is_required_sometimes,
            is_personal: field.is_personal,
            required_parts: field.required_parts.clone().into(),
            note: None,
            entries,
            problems,
        }
    }

    /// A control outside a procedure's fields, such as a comment: optional, without help.
    #[must_use]
    pub fn new(path: &str, label: String, entries: Arc<Entries>, problems: Arc<[FieldProblem]>) -> Self {
        Self {
            path: path.to_owned(),
            label,
            help: None,
            is_optional: true,
            is_required_sometimes: false,
            is_personal: false,
            required_parts: Arc::default(),
            note: None,
            entries,
            problems,
        }
    }

    /// A part below this one. Marks stand at the whole, and only what differs from it is said again.
    #[must_use]
    pub fn below(&self, name: &str, label: String) -> Self {
        Self {
            path: format!("{}.{name}", self.path),
            label,
            help: None,
            is_optional: false,
            is_required_sometimes: false,
            is_personal: false,
            required_parts: Arc::default(),
            note: None,
            entries: Arc::clone(&self.entries),
            problems: Arc::clone(&self.problems),
        }
    }

    /// A part below this one that may stay empty and says so, unless the definition requires it.
    #[must_use]
    pub fn below_optional(&self, name: &str, label: String) -> Self {
        let part = self.below(name, label);
        if self.required_parts.iter().any(|required| required == name) { part } else { part.optional() }
    }

    /// The same, marked as one that may stay empty.
    #[must_use]
    pub fn optional(self) -> Self {
        Self { is_optional: true, ..self }
    }

    /// The same, which may not stay empty.
    #[must_use]
    pub fn needed(self) -> Self {
        Self { is_optional: false, ..self }
    }

    /// Everything that was typed or chosen, without what is empty.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        self.entries.all(&self.path).map(str::to_owned).collect()
    }

    /// The same with a help text.
    #[must_use]
    pub fn with_help(self, help: String) -> Self {
        Self { help: Some(help), ..self }
    }

    /// The same with this help text where the definition has none.
    #[must_use]
    pub fn with_help_unless_own(self, help: String) -> Self {
        if self.help.is_some() { self } else { self.with_help(help) }
    }

    /// The same, described by a further note with this id.
    #[must_use]
    pub fn with_note(self, id: String) -> Self {
        Self { note: Some(id), ..self }
    }

    /// Name of the control.
    #[must_use]
    pub fn name(&self) -> String {
        format!("values[{}][]", self.path)
    }

    /// Id of the control.
    #[must_use]
    pub fn id(&self) -> String {
        format!("field-{}", self.path)
    }

    /// What was typed, as it was typed.
    #[must_use]
    pub fn value(&self) -> String {
        self.entries.0.get(&self.path).and_then(|texts| texts.first()).cloned().unwrap_or_default()
    }

    /// Whether this code is among what was chosen.
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        self.entries.all(&self.path).any(|chosen| chosen == code)
    }

    /// What is wrong with this very control.
    #[must_use]
    pub fn error(&self) -> Option<String> {
        self.problems.iter().find(|problem| problem.path == self.path).map(problem_text)
    }

    /// Whether something is wrong with this very control.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.problems.iter().any(|problem| problem.path == self.path)
    }

    /// Value of `aria-invalid`.
    #[must_use]
    pub fn invalid(&self) -> Option<&'static str> {
        self.is_wrong().then_some("true")
    }

    /// Id of the help text.
    #[must_use]
    pub fn help_id(&self) -> String {
        format!("{}-help", self.id())
    }

    /// Id of the error text.
    #[must_use]
    pub fn error_id(&self) -> String {
        format!("{}-error", self.id())
    }

    /// Value of `aria-describedby`: help first, then error, then a further note.
    #[must_use]
    pub fn described_by(&self) -> Option<String> {
        let help = self.help.is_some().then(|| self.help_id());
        let error = self.is_wrong().then(|| self.error_id());
        let ids: Vec<String> = help.into_iter().chain(error).chain(self.note.clone()).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}
