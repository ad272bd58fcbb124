//! Sections that repeat: their fields are filled several times, at `<section>.<turn>.<field>`, counted from 0.

use crate::procedures::Entries;
use crate::procedures::definition::{FieldDefinition, SectionDefinition};

/// Path of a field in one turn of its section.
#[must_use]
pub fn turn_path(section: &SectionDefinition, turn: u8, field: &FieldDefinition) -> String {
    format!("{}.{turn}.{}", section.id, field.id)
}

/// How many turns of the section the form has now: those that were begun, and at least so many as it demands. One for a
/// section that does not repeat.
#[must_use]
pub fn turns(section: &SectionDefinition, entries: &Entries) -> u8 {
    let Some(repeats) = &section.repeats else { return 1 };
    let begun = entries.below(&section.id).filter_map(|(path, _)| turn_of(&section.id, path)).max();
    begun.map_or(0, |last| last.saturating_add(1)).max(repeats.min).min(repeats.max)
}

/// Begins one more turn. The entry without text at the path of the turn says that it is there.
pub fn add_turn(section: &SectionDefinition, entries: &mut Entries) {
    let turn = turns(section, entries);
    if section.repeats.is_some_and(|repeats| turn < repeats.max) {
        entries.set(format!("{}.{turn}", section.id), "");
    }
}

/// Takes one turn out with all that was typed in it; those behind it move up.
pub fn remove_turn(section: &SectionDefinition, removed: u8, entries: &mut Entries) {
    if section.repeats.is_none() {
        return;
    }
    let all = std::mem::take(&mut entries.0);
    entries.0 = all
        .into_iter()
        .filter_map(|(path, texts)| match turn_of(&section.id, &path) {
            Some(turn) if turn == removed => None,
            Some(turn) if turn > removed => {
                let rest = path.strip_prefix(&format!("{}.{turn}", section.id))?;
                Some((format!("{}.{}{rest}", section.id, turn.saturating_sub(1)), texts))
            }
            _ => Some((path, texts)),
        })
        .collect();
}

/// The turn in which a path of the section stands, written without leading zeros.
fn turn_of(section: &str, path: &str) -> Option<u8> {
    let digits = path.strip_prefix(section)?.strip_prefix('.')?.split('.').next()?;
    digits.parse::<u8>().ok().filter(|turn| turn.to_string() == digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::definition::{Repeats, Step};

    fn vehicles(min: u8, max: u8) -> SectionDefinition {
        SectionDefinition { id: "v".into(), step: Step::Subject, repeats: Some(Repeats { min, max }) }
    }

    #[test]
    fn a_form_has_the_turns_that_were_begun_and_those_that_are_demanded() {
        let entries: Entries =
            [("v.0.a", "x"), ("v.2.b", ""), ("v.07.a", "x"), ("vv.9", "x")].into_iter().collect();
        for (min, max, expected) in [(0, 10, 3), (5, 10, 5), (0, 2, 2)] {
            assert_eq!(turns(&vehicles(min, max), &entries), expected);
        }
        assert_eq!(turns(&vehicles(0, 10), &Entries::default()), 0);
    }

    #[test]
    fn a_turn_is_added_up_to_the_greatest_number() {
        let mut entries = Entries::default();
        for expected in [1, 2, 2] {
            add_turn(&vehicles(0, 2), &mut entries);
            assert_eq!(turns(&vehicles(0, 2), &entries), expected);
        }
    }

    #[test]
    fn what_stands_behind_a_removed_turn_moves_up() {
        let mut entries: Entries =
            [("v.0.a", "1"), ("v.1.a", "2"), ("v.2.a", "3"), ("v.2.d.day", "4"), ("v.2", ""), ("w", "5")]
                .into_iter()
                .collect();
        remove_turn(&vehicles(0, 10), 1, &mut entries);
        let expected: Entries = [("v.0.a", "1"), ("v.1.a", "3"), ("v.1.d.day", "4"), ("v.1", ""), ("w", "5")]
            .into_iter()
            .collect();
        assert_eq!(entries, expected);
    }
}
