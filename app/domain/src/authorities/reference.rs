//! How people name an authority in one line, and how the line is read again.

use crate::country::Country;

/// The name, and the state in brackets: names repeat from state to state.
#[must_use]
pub fn reference(name: &str, country: Country) -> String {
    format!("{name} ({})", country.shown())
}

/// The name and, where one stands in brackets at the end, the state.
#[must_use]
pub fn read_reference(text: &str) -> (&str, Option<Country>) {
    let text = text.trim();
    let split = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match split.and_then(|(name, code)| Some((name.trim_end(), Country::parse(code)?))) {
        Some((name, country)) => (name, Some(country)),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_as_it_was_written() {
        let greece = Country::parse("EL").unwrap();
        let written = reference("Υπουργείο Παιδείας", greece);
        assert_eq!(written, "Υπουργείο Παιδείας (EL)");
        assert_eq!(read_reference(&written), ("Υπουργείο Παιδείας", Some(greece)));
    }

    #[test]
    fn brackets_that_hold_no_state_belong_to_the_name() {
        assert_eq!(read_reference(" Behörde (Außenstelle) "), ("Behörde (Außenstelle)", None));
        assert_eq!(read_reference("Ordre"), ("Ordre", None));
    }
}
