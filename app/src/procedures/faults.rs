//! What is wrong with a definition, and what to do, in words.

use crate::i18n::{Arguments, tr_dynamic};
#[cfg(feature = "ssr")]
use crate::i18n::{Value, text};
#[cfg(feature = "ssr")]
use domain::language::Language;
#[cfg(feature = "ssr")]
use domain::procedures::fault::Fault;
use domain::procedures::fault::{Remedy, Wrong};

/// What is wrong, in the language of the page; `line` is that of the fault.
#[must_use]
pub fn wrong_words(wrong: &Wrong, line: usize) -> String {
    let mut arguments: Arguments<'_> = Arguments::new();
    for (name, value) in wrong.arguments() {
        arguments.set(name, value);
    }
    arguments.set("line", line.to_string());
    tr_dynamic(&format!("wrong-{}", wrong.code()), Some(&arguments))
}

/// What to do, in the language of the page.
#[must_use]
pub fn remedy_words(remedy: &Remedy) -> String {
    let mut arguments: Arguments<'_> = Arguments::new();
    for (name, value) in remedy.arguments() {
        arguments.set(name, value);
    }
    tr_dynamic(&format!("remedy-{}", remedy.code()), Some(&arguments))
}

/// What is wrong and what to do, in a given language: for the command line and files.
#[cfg(feature = "ssr")]
#[must_use]
pub fn fault_words(language: Language, fault: &Fault) -> (String, String) {
    let value = |(name, value): (&'static str, &str)| (name, Value::from(value.to_owned()));
    let mut of_wrong: Vec<(&str, Value<'_>)> = fault.wrong.arguments().into_iter().map(value).collect();
    of_wrong.push(("line", Value::from(fault.line.to_string())));
    let of_remedy: Vec<(&str, Value<'_>)> = fault.remedy.arguments().into_iter().map(value).collect();
    (
        text(language, &format!("wrong-{}", fault.wrong.code()), &of_wrong),
        text(language, &format!("remedy-{}", fault.remedy.code()), &of_remedy),
    )
}
