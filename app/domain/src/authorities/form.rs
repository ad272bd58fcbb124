//! Reads what was typed about an authority, and gathers what is wrong with it.

use super::region::Region;
use crate::country::Country;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use crate::procedures::definition::FieldKind;
use crate::procedures::fields::{self, Shape, Value};
use std::collections::BTreeSet;
use time::Date;

/// Greatest length of a name or a place, in characters.
const LINE: usize = 300;

/// A form while it is read.
pub(super) struct Form<'a> {
    entries: &'a Entries,
    /// What is wrong so far.
    pub(super) problems: Vec<FieldProblem>,
}

impl<'a> Form<'a> {
    /// A form of which nothing was read.
    pub(super) const fn of(entries: &'a Entries) -> Self {
        Self { entries, problems: Vec::new() }
    }

    /// Something is wrong at the path.
    pub(super) fn wrong(&mut self, path: &str, code: ProblemCode) {
        self.problems.push(FieldProblem::new(path, code));
    }

    /// What was typed, as it is.
    pub(super) fn text(&self, path: &str) -> String {
        self.entries.text(path).unwrap_or_default().to_owned()
    }

    /// The paths below this one at which something may have been typed.
    pub(super) fn below(&self, path: &str) -> Vec<String> {
        self.entries.below(path).map(|(path, _)| path.to_owned()).collect()
    }

    /// What was ticked, each once.
    pub(super) fn all(&self, path: &str) -> Vec<String> {
        let mut all: Vec<String> = self.entries.all(path).map(str::to_owned).collect();
        all.sort();
        all.dedup();
        all
    }

    /// A line of text; one that is too long, or holds signs that cannot be stored, is a problem.
    pub(super) fn line(&mut self, path: &str, is_required: bool) -> String {
        let text = self.text(path);
        if text.is_empty() && is_required {
            self.wrong(path, ProblemCode::Required);
        } else if text.chars().count() > LINE {
            self.problems.push(FieldProblem::new(path, ProblemCode::TooLong).with("max", LINE));
        } else if text.chars().any(char::is_control) {
            self.wrong(path, ProblemCode::NotText);
        }
        text
    }

    /// One of the choices of a list.
    pub(super) fn choice<T>(&mut self, path: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(path);
        let found = read(&text);
        if found.is_none() {
            self.wrong(path, if text.is_empty() { ProblemCode::Required } else { ProblemCode::NotAChoice });
        }
        found
    }

    /// The state, one of these.
    pub(super) fn country(&mut self, states: &BTreeSet<Country>) -> Option<Country> {
        self.choice("country", |text| Country::parse(text).filter(|country| states.contains(country)))
    }

    /// A region of the state, if one is named.
    pub(super) fn region(&mut self, country: Option<Country>) -> Option<Region> {
        let text = self.line("region", false);
        let is_there = |region: &Region| country.is_none_or(|country| region.is_in(country));
        let found = Region::parse(&text).filter(is_there);
        if found.is_none() && !text.is_empty() {
            self.wrong("region", ProblemCode::NotAChoice);
        }
        found
    }

    /// The first and the last of some days, which are one day where no last is typed; none where nothing is, or it is wrong.
    pub(super) fn days(&mut self, path: &str) -> Option<(Date, Date)> {
        let shape = Shape::of(FieldKind::Period);
        // The range has no limits, so that today does not matter.
        let problems = fields::check(&shape, path, self.entries, Date::MIN);
        if !problems.is_empty() {
            self.problems.extend(problems);
            return None;
        }
        match fields::read(FieldKind::Period, path, self.entries)? {
            Value::Period { from: Some(first), to } => Some((first, to.unwrap_or(first))),
            Value::Period { from: None, .. } => {
                self.wrong(&format!("{path}.from.day"), ProblemCode::Required);
                None
            }
            _ => None,
        }
    }

    /// As `value`, of what may stay empty.
    pub(super) fn optional(&mut self, path: &str, kind: FieldKind, wrong: ProblemCode) -> String {
        if self.text(path).is_empty() { String::new() } else { self.value(path, kind, wrong) }
    }

    /// A value of a kind of field that procedures know too, as it is kept.
    pub(super) fn value(&mut self, path: &str, kind: FieldKind, wrong: ProblemCode) -> String {
        let text = self.line(path, true);
        match fields::read(kind, path, self.entries) {
            Some(Value::Url(value) | Value::Email(value) | Value::Phone(value)) => value,
            _ if text.is_empty() => text,
            _ => {
                self.wrong(path, wrong);
                text
            }
        }
    }
}
