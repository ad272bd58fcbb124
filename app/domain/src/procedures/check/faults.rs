//! Collects faults, and finds their lines in the source.

use crate::procedures::fault::{Fault, Remedy, Wrong};
use crate::procedures::parse::line_at;
use std::collections::BTreeSet;
use toml::de::{DeArray, DeTable};

/// The faults found so far.
pub struct Faults<'a> {
    file: &'a str,
    source: &'a str,
    root: DeTable<'a>,
    found: Vec<Fault>,
}

impl<'a> Faults<'a> {
    pub fn new(file: &'a str, source: &'a str) -> Self {
        let (root, _) = DeTable::parse_recoverable(source);
        Self { file, source, root: root.into_inner(), found: Vec::new() }
    }

    /// Notes a fault. The place is a path of keys and indices, for example `field.3.when`; the line is that of the
    /// last part that stands in the source.
    pub fn add(&mut self, place: &str, wrong: Wrong, remedy: Remedy) {
        let line = self.line_of(place);
        self.found.push(Fault::new(self.file, line, wrong, remedy));
    }

    /// Notes each name that stands twice.
    pub fn add_repeated<'n>(&mut self, names: impl IntoIterator<Item = (String, &'n str)>) {
        let mut seen = BTreeSet::new();
        for (place, name) in names {
            if !seen.insert(name) {
                self.add(&place, Wrong::Repeated { name: name.to_owned() }, Remedy::Rename {});
            }
        }
    }

    /// Notes a name that is not of lower-case letters, digits and underscores.
    pub fn add_unless_name(&mut self, place: &str, name: &str) {
        if !is_name(name) {
            self.add(place, Wrong::BadName { name: name.to_owned() }, Remedy::PlainName {});
        }
    }

    pub fn in_order(mut self) -> Vec<Fault> {
        self.found.sort_by_key(|fault| fault.line);
        self.found
    }

    /// The line of the last part of the path that stands in the source; 0 if none does.
    pub fn line_of(&self, place: &str) -> usize {
        let mut line = 0;
        let mut table = Some(&self.root);
        let mut array: Option<&DeArray<'_>> = None;
        for part in place.split('.') {
            let value = match (table, array) {
                (Some(table), _) => table.get(part),
                (None, Some(values)) => part.parse().ok().and_then(|at: usize| values.get(at)),
                (None, None) => None,
            };
            let Some(value) = value else { break };
            line = line_at(self.source, &value.span());
            table = value.get_ref().as_table();
            array = value.get_ref().as_array();
        }
        line
    }
}

/// Whether this may name a field, a state, a code of the definition.
pub fn is_name(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether this is the CELEX number of an act: sector, year, type, number, for example `32005L0036`.
pub fn is_celex(text: &str) -> bool {
    let (act, consolidated) = text.split_once('-').map_or((text, None), |(act, day)| (act, Some(day)));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let Some((sector, rest)) = act.split_at_checked(1) else { return false };
    let Some((year, rest)) = rest.split_at_checked(4) else { return false };
    let number = rest.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = rest.len() - number.len();
    let (number, correction) = match number.split_once('(') {
        Some((number, rest)) => (number, rest.strip_suffix(')').is_some_and(is_digits)),
        None => (number, true),
    };
    sector.starts_with(|c: char| c.is_ascii_digit() || c == 'C' || c == 'E')
        && is_digits(year)
        && (1..=2).contains(&letters)
        && is_digits(number)
        && (3..=4).contains(&number.len())
        && correction
        && consolidated.is_none_or(|day| day.len() == 8 && is_digits(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_are_named_by_their_celex_number() {
        for text in
            ["32005L0036", "32012R1024", "12016E056", "02005L0036-20211210", "52020DC0001", "32014L0067(01)"]
        {
            assert!(is_celex(text), "{text}");
        }
        for text in
            ["2005/36/EC", "32005L", "", "3", "32005l0036", "32005L0036-2021", "é2005L0036", "32005L00366"]
        {
            assert!(!is_celex(text), "{text}");
        }
    }
}
