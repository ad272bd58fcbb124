//! The questions and their follow-ups.

use super::conditions;
use super::faults::Faults;
use super::form::{Answerable, check_conditions, check_field};
use crate::procedures::Procedure;
use crate::procedures::definition::{FieldKind, QuestionDefinition};
use crate::procedures::fields;

/// Names that every answer uses itself, whatever its kind.
const RESERVED: [&str; 3] = ["answer", "comment", "lang"];

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    check_categories(procedure, faults);
    for (at, question) in procedure.questions.iter().enumerate() {
        let place = format!("question.{at}");
        check_question(procedure, question, &place, faults);
        check_follow_ups(procedure, question, &place, faults);
    }
    let each = || procedure.questions.iter().enumerate();
    faults.add_repeated("question", each().map(|(at, q)| (format!("question.{at}.id"), q.id.as_str())));
    faults.add_repeated("number", each().map(|(at, q)| (format!("question.{at}.number"), q.number.as_str())));
}

fn check_categories(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, category) in procedure.question_categories.iter().enumerate() {
        let place = format!("question_categories.{at}");
        faults.add_unless_name(&place, "category", category);
        if !procedure.questions.iter().any(|question| question.category == *category) {
            faults.add(&place, format!("the category `{category}` has no question; remove it, or add one"));
        }
    }
    let each = procedure.question_categories.iter().enumerate();
    faults.add_repeated("category", each.map(|(at, c)| (format!("question_categories.{at}"), c.as_str())));
}

fn check_question(
    procedure: &Procedure,
    question: &QuestionDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    let id = &question.id;
    faults.add_unless_name(&format!("{place}.id"), "question", id);
    if id.starts_with("own_") {
        let what = format!("`{id}` begins like a question of one's own words; choose a name without `own_`");
        faults.add(&format!("{place}.id"), what);
    }
    if question.number.trim().is_empty() {
        faults.add(&format!("{place}.number"), format!("the question `{id}` has no number; write one"));
    }
    if !procedure.question_categories.contains(&question.category) {
        let what = format!(
            "the question `{id}` stands in the category `{}`, which `question_categories` does not name",
            question.category
        );
        faults.add(&format!("{place}.category"), format!("{what}; add it there, or correct it"));
    }
    let shape = Answerable {
        id,
        kind: question.kind,
        list: question.list.as_deref(),
        options: &question.options,
        sensitivity: question.sensitivity,
        ground: question.ground.as_deref(),
    };
    shape.check(procedure, place, faults);
    if question.kind == FieldKind::Declaration {
        let what = format!(
            "nobody answers the question `{id}` by a tick: a declaration is made in the form or in a follow-up; choose \
             another kind, for example `yes_no`"
        );
        faults.add(&format!("{place}.kind"), what);
    }
}

fn check_follow_ups(
    procedure: &Procedure,
    question: &QuestionDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    for (at, follow_up) in question.follow_ups.iter().enumerate() {
        let place = format!("{place}.follow_up.{at}");
        let id = &follow_up.id;
        check_field(procedure, follow_up, &place, faults);
        if RESERVED.contains(&id.as_str()) || fields::parts(question.kind).contains(&id.as_str()) {
            let what = format!("the answer uses the name `{id}` itself; give the follow-up another");
            faults.add(&format!("{place}.id"), what);
        }
        if !follow_up.section.is_empty() {
            let what = format!("the follow-up `{id}` stands below its question; remove `section`");
            faults.add(&format!("{place}.section"), what);
        }
        if follow_up.prefilled_from.is_some() {
            let what = format!("the follow-up `{id}` is part of an answer; remove `prefilled_from`");
            faults.add(&format!("{place}.prefilled_from"), what);
        }
        if follow_up.before_acceptance {
            let what = format!("the follow-up `{id}` is part of an answer; remove `before_acceptance`");
            faults.add(&format!("{place}.before_acceptance"), what);
        }
        let known = conditions::Known { procedure, main: Some(question), fields: &question.follow_ups, at };
        check_conditions(follow_up, &place, &known, faults);
    }
    let each = question.follow_ups.iter().enumerate();
    faults
        .add_repeated("follow-up", each.map(|(at, f)| (format!("{place}.follow_up.{at}.id"), f.id.as_str())));
}
