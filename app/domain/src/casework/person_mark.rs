//! By what two requests are known to be about the same person: the folded name with the date of birth. Kept only as a
//! keyed hash.

use crate::procedures::definition::FieldKind;
use crate::procedures::fields::{self, Value};
use crate::procedures::{Entries, Procedure, form};
use crate::search::fold;
use std::collections::BTreeSet;
use time::Date;

/// The persons named in a form with a name and a date of birth, each as one text: the words of the name, folded and in
/// order of the alphabet so that given and family name may be swapped, and the day. Never to be stored as it is.
#[must_use]
pub fn identities(procedure: &Procedure, entries: &Entries, today: Date) -> BTreeSet<String> {
    form::visible_fields(procedure, entries, today)
        .into_iter()
        .filter(|placed| placed.field.kind == FieldKind::Person)
        .filter_map(|placed| identity(&placed.path, entries))
        .collect()
}

fn identity(path: &str, entries: &Entries) -> Option<String> {
    let Some(Value::Person { given_name, family_name, birth_date, .. }) =
        fields::read(FieldKind::Person, path, entries)
    else {
        return None;
    };
    let name = format!("{} {}", given_name.unwrap_or_default(), family_name?);
    let name = fold(&name);
    let mut words: Vec<&str> = name.split_whitespace().collect();
    words.sort_unstable();
    let day = birth_date?;
    (!words.is_empty()).then(|| format!("{} {day}", words.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(given: &str, family: &str, year: &str) -> Option<String> {
        let entries: Entries = [
            ("p.given_name", given),
            ("p.family_name", family),
            ("p.birth_date.day", "3"),
            ("p.birth_date.month", "9"),
            ("p.birth_date.year", year),
        ]
        .into_iter()
        .collect();
        identity("p", &entries)
    }

    #[test]
    fn spelling_with_other_accents_or_the_names_swapped_is_the_same_person() {
        let one = named("Inês", "Martins Costa", "1990").unwrap();
        assert_eq!(named("INES", "martins  costa", "1990"), Some(one.clone()));
        assert_eq!(named("Martins Costa", "Inês", "1990"), Some(one.clone()));
        assert_ne!(named("Inês", "Martins Costa", "1991"), Some(one.clone()));
        assert_ne!(named("Ana", "Martins Costa", "1990"), Some(one));
    }

    #[test]
    fn without_a_family_name_or_a_date_of_birth_nobody_is_known_again() {
        assert_eq!(named("Inês", "", "1990"), None);
        assert_eq!(named("Inês", "Costa", ""), None);
    }
}
