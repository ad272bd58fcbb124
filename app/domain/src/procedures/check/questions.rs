//! The questions and their follow-ups.

use super::conditions;
use super::faults::Faults;
use super::form::{Answerable, check_conditions, check_field};
use crate::procedures::Procedure;
use crate::procedures::definition::{FieldKind, QuestionDefinition};
use crate::procedures::fault::{Remedy, Wrong};
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
    faults.add_repeated(each().map(|(at, q)| (format!("question.{at}.id"), q.id.as_str())));
    faults.add_repeated(each().map(|(at, q)| (format!("question.{at}.number"), q.number.as_str())));
}

fn check_categories(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, category) in procedure.question_categories.iter().enumerate() {
        let place = format!("question_categories.{at}");
        faults.add_unless_name(&place, category);
        if !procedure.questions.iter().any(|question| question.category == *category) {
            faults.add(&place, Wrong::Unused { name: category.clone() }, Remedy::Use {});
        }
    }
    let each = procedure.question_categories.iter().enumerate();
    faults.add_repeated(each.map(|(at, c)| (format!("question_categories.{at}"), c.as_str())));
}

fn check_question(
    procedure: &Procedure,
    question: &QuestionDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    let id = &question.id;
    faults.add_unless_name(&format!("{place}.id"), id);
    if id.starts_with("own_") {
        faults.add(&format!("{place}.id"), Wrong::OwnPrefix {}, Remedy::OtherName {});
    }
    if question.number.trim().is_empty() {
        let remedy = Remedy::Fill { key: "number".into() };
        faults.add(&format!("{place}.number"), Wrong::NoNumber { name: id.clone() }, remedy);
    }
    if !procedure.question_categories.contains(&question.category) {
        let wrong = Wrong::UnknownCategory { name: question.category.clone() };
        let remedy = Remedy::AddTo { key: "question_categories".into() };
        faults.add(&format!("{place}.category"), wrong, remedy);
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
        let remedy = Remedy::Correct { key: "kind".into() };
        faults.add(&format!("{place}.kind"), Wrong::TickedQuestion { name: id.clone() }, remedy);
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
            let wrong = Wrong::TakenName { name: id.clone() };
            faults.add(&format!("{place}.id"), wrong, Remedy::OtherName {});
        }
        let has = [
            (!follow_up.section.is_empty(), "section"),
            (follow_up.prefilled_from.is_some(), "prefilled_from"),
            (follow_up.before_acceptance, "before_acceptance"),
            (follow_up.searchable, "searchable"),
        ];
        for (_, key) in has.into_iter().filter(|(is_there, _)| *is_there) {
            let (at, key) = (format!("{place}.{key}"), key.to_owned());
            faults.add(&at, Wrong::OfAnAnswer { name: id.clone() }, Remedy::Remove { key });
        }
        let known = conditions::Known { procedure, main: Some(question), fields: &question.follow_ups, at };
        check_conditions(follow_up, &place, &known, faults);
    }
    let each = question.follow_ups.iter().enumerate();
    faults.add_repeated(each.map(|(at, f)| (format!("{place}.follow_up.{at}.id"), f.id.as_str())));
}
