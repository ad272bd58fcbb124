//! The text of a problem or an error, chosen by its code.

use crate::error::AppError;
use crate::i18n::{Arguments, current, format, tr_dynamic};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode};
use time::Date;
use time::format_description::FormatItem;
use time::macros::format_description;

/// How days stand in the arguments of a problem.
const ISO_DAY: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// What is wrong with a field and how to put it right: the same words in the summary and at the field.
#[must_use]
pub fn problem_text(problem: &FieldProblem) -> String {
    let mut arguments = Arguments::new();
    for (name, value) in &problem.arguments {
        set(&mut arguments, problem.code, name, value);
    }
    tr_dynamic(&format!("error-{}", problem.code.code()), Some(&arguments))
}

/// Puts an argument as the language writes it: sizes, days, numbers. A number stays one, so that it can choose the
/// plural form.
fn set<'a>(arguments: &mut Arguments<'a>, code: ProblemCode, name: &'a str, value: &'a str) {
    let language = current();
    if code == ProblemCode::FileTooLarge {
        arguments.set(name, size(language, value));
    } else if code == ProblemCode::DocumentMisplaced {
        // The name of a file stays as it is, even where it is a number or a day.
        arguments.set(name, value);
    } else if let Ok(number) = value.parse::<i64>() {
        arguments.set(name, number);
    } else if let Ok(day) = Date::parse(value, ISO_DAY) {
        arguments.set(name, format::date(language, day));
    } else {
        arguments.set(name, value);
    }
}

fn size(language: Language, value: &str) -> String {
    value.parse().map_or_else(|_| value.to_owned(), |size| format::bytes(language, size))
}

/// Why a call failed.
#[must_use]
pub fn error_text(error: &AppError) -> String {
    tr_dynamic(&format!("error-{}", error.code), None)
}
