//! Forms that come from other forms: with some questions only, taken over into a new draft, corrected.

use super::request::{check_step, comment_path};
use super::{Attached, Placed, owned_by, steps, visible_fields};
use crate::problem::FieldProblem;
use crate::procedures::definition::{FieldDefinition, FieldKind, Step};
use crate::procedures::fields;
use crate::procedures::{Entries, Procedure};
use time::Date;

/// The form with these questions alone: nothing of the others is left, neither comments nor own words.
#[must_use]
pub fn with_questions(entries: &Entries, questions: &[String]) -> Entries {
    let is_kept = |id: &str| questions.iter().any(|question| question == id);
    let first = |rest: &str| rest.split('.').next().unwrap_or_default().to_owned();
    let mut kept = entries.clone();
    kept.0.retain(|path, _| match (path.strip_prefix("q."), path.strip_prefix("own.")) {
        (Some(rest), _) => is_kept(&first(rest)),
        (_, Some(rest)) => is_kept(&format!("own_{}", first(rest))),
        _ => true,
    });
    if let Some(chosen) = kept.0.get_mut("q") {
        chosen.retain(|id| is_kept(id.trim()));
    }
    kept
}

/// What a new draft under this version takes over from the form of an older one: what its pages own.
#[must_use]
pub fn taken_over(procedure: &Procedure, entries: &Entries) -> Entries {
    let pages: Vec<_> = steps(procedure).into_iter().map(|step| owned_by(procedure, step)).collect();
    let is_kept = |path: &str| pages.iter().any(|owns| owns(path));
    let mut kept = entries.clone();
    kept.0.retain(|path, _| is_kept(path));
    if let Some(questions) = kept.0.get_mut("q") {
        questions.retain(|id| procedure.question(id.trim()).is_some());
    }
    kept
}

/// The steps of the wizard that a correction opens again: what is asked and about whom. To whom has an action of its own,
/// and documents are added in the exchange; by when has one as well once it was sent, and until then may have passed while
/// the request waited for approval.
#[must_use]
pub fn correction_steps(procedure: &Procedure, is_sent: bool) -> Vec<Step> {
    steps(procedure)
        .into_iter()
        .filter(|step| match step {
            Step::Basis | Step::Subject | Step::Questions | Step::Check => true,
            Step::Deadline => !is_sent,
            _ => false,
        })
        .collect()
}

/// What is wrong with a correction.
#[must_use]
pub fn check_correction(
    procedure: &Procedure,
    entries: &Entries,
    documents: &[Attached],
    today: Date,
    is_sent: bool,
) -> Vec<FieldProblem> {
    let steps = correction_steps(procedure, is_sent);
    steps.into_iter().flat_map(|step| check_step(procedure, step, entries, documents, today)).collect()
}

/// One thing in which two versions of a form differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Difference<'a> {
    /// A field.
    Field(&'a FieldDefinition),
    /// A question of the definition was added or taken out.
    Question(&'a str),
    /// The comment on a question of the definition.
    Comment(&'a str),
    /// A question of one's own, by its number.
    Own(u8),
}

/// The form as a correction leaves it: the pages that it opens are those of the draft, the others stay.
#[must_use]
pub fn corrected(procedure: &Procedure, before: &Entries, draft: &Entries, is_sent: bool) -> Entries {
    let mut after = before.clone();
    for step in correction_steps(procedure, is_sent) {
        after.take_over(draft.clone(), owned_by(procedure, step));
    }
    after
}

/// In what two versions of a form differ. What is hidden by its condition does not count.
#[must_use]
pub fn differences<'a>(
    procedure: &'a Procedure,
    before: &Entries,
    after: &Entries,
    today: Date,
) -> Vec<Difference<'a>> {
    let (old, new) = (visible_fields(procedure, before, today), visible_fields(procedure, after, today));
    let value = |shown: &[Placed<'_>], field: &FieldDefinition, entries: &Entries| -> Vec<_> {
        let places = shown.iter().filter(|placed| placed.field.id == field.id);
        places
            .filter_map(|placed| Some((placed.turn, fields::read(field.kind, &placed.path, entries)?)))
            .collect()
    };
    let mut found: Vec<Difference<'a>> = procedure
        .fields
        .iter()
        .filter(|field| value(&old, field, before) != value(&new, field, after))
        .map(Difference::Field)
        .collect();
    let is_asked = |entries: &Entries, id: &str| entries.all("q").any(|chosen| chosen == id);
    for question in &procedure.questions {
        let comment = |entries| fields::read(FieldKind::LongText, &comment_path(question), entries);
        match (is_asked(before, &question.id), is_asked(after, &question.id)) {
            (true, true) if comment(before) != comment(after) => {
                found.push(Difference::Comment(&question.id));
            }
            (one, other) if one != other => found.push(Difference::Question(&question.id)),
            _ => {}
        }
    }
    let own = |entries, number| fields::read(FieldKind::LongText, &format!("own.{number}"), entries);
    let numbers = 1..=procedure.own_questions;
    found.extend(numbers.filter(|number| own(before, *number) != own(after, *number)).map(Difference::Own));
    found
}

#[cfg(test)]
mod tests {
    use super::super::{Chosen, chosen};
    use super::*;

    const TODAY: Date = time::macros::date!(2026 - 11 - 22);

    fn procedure() -> Procedure {
        let source = include_str!("../../../tests/fixtures/invented/procedure.toml");
        crate::procedures::parse::parse("procedure.toml", source).unwrap()
    }

    fn entries(pairs: &[(&str, &str)]) -> Entries {
        pairs.iter().copied().collect()
    }

    #[test]
    fn of_the_form_only_the_questions_named_are_left() {
        let all =
            entries(&[("q", "certificate"), ("q", "crew_size"), ("own.1", "Porquê?"), ("own.2", "Como?")]);
        let left = with_questions(&all, &["crew_size".to_owned(), "own_2".to_owned()]);
        let ids: Vec<String> = chosen(&procedure(), &left).iter().map(Chosen::id).collect();
        assert_eq!(ids, ["crew_size", "own_2"]);
        assert_eq!(left.text("own.1"), None);
        assert_eq!(with_questions(&all, &[]).all("q").count(), 0);
    }

    #[test]
    fn a_correction_touches_neither_the_recipient_nor_the_day_and_names_what_it_changed() {
        let procedure = procedure();
        let before = entries(&[
            ("vessel_type", "tanker"),
            ("recipient", "one"),
            ("wanted.day", "3"),
            ("q", "certificate"),
            ("own.1", "Porquê?"),
        ]);
        let draft = entries(&[
            ("vessel_type", "ferry"),
            ("recipient", "another"),
            ("wanted.day", "4"),
            ("q", "certificate"),
            ("q", "crew_size"),
            ("q.certificate.comment", "o de 2019"),
            ("corrects", "x"),
        ]);
        let after = corrected(&procedure, &before, &draft, true);
        assert_eq!((after.text("recipient"), after.text("wanted.day")), (Some("one"), Some("3")));
        assert_eq!(after.text("corrects"), None);
        let found = differences(&procedure, &before, &after, TODAY);
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(matches!(found[0], Difference::Field(field) if field.id == "vessel_type"));
        assert_eq!(
            found[1..],
            [Difference::Comment("certificate"), Difference::Question("crew_size"), Difference::Own(1)]
        );
        assert_eq!(differences(&procedure, &before, &before, TODAY), []);
    }

    #[test]
    fn a_new_draft_takes_over_what_its_version_knows() {
        let old = entries(&[
            ("vessel_type", "tanker"),
            ("gone", "x"),
            ("follows", "y"),
            ("q", "certificate"),
            ("q", "old"),
        ]);
        let kept = taken_over(&procedure(), &old);
        assert_eq!(kept, entries(&[("vessel_type", "tanker"), ("q", "certificate")]));
    }
}
