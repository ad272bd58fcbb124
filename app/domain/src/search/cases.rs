//! What a search for exchanges finds in their forms: words of the fields that a definition declares searchable, and marks
//! of the persons named there. Words are spelt alike in every script, so that one letter of the other side is enough.

use super::transliterate::spelling_key;
use super::{fold, split_words, transliterate};
use crate::exchanges::sight::{Sight, shows};
use crate::procedures::definition::{FieldDefinition, FieldKind, Sensitivity};
use crate::procedures::fields::{self, Value};
use crate::procedures::form::visible_fields;
use crate::procedures::{Entries, Procedure};
use std::collections::BTreeSet;
use time::Date;

/// No field adds more words to the index.
const MOST_WORDS: usize = 300;
/// Of a word, so many letters count.
const LETTERS: usize = 40;

/// A text folded, and its Latin spelling behind it where that is another one.
#[must_use]
pub fn both_scripts(text: &str) -> String {
    let (own, latin) = (fold(text), fold(&transliterate(text)));
    if own == latin { own } else { format!("{own} {latin}") }
}

/// The words of a text in Latin letters, folded, in order.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(&transliterate(text));
    folded
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(LETTERS).collect())
        .collect()
}

/// A word that somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// Folded in its own script.
    pub own: String,
    /// Folded in Latin letters.
    pub latin: String,
}

/// At most so many words are looked for.
const MOST_TYPED: usize = 12;

/// The words that somebody typed; what consists of signs only is none.
#[must_use]
pub fn typed(text: &str) -> Vec<Typed> {
    let all = split_words(text).flat_map(|word| {
        let (own, latin) = (fold(word), words(word));
        latin.into_iter().map(move |latin| Typed { own: own.clone(), latin })
    });
    all.filter(|word| !word.own.is_empty()).take(MOST_TYPED).collect()
}

/// Whether the word stands anywhere in a text, in the script of either.
#[must_use]
pub fn contains(text: &str, word: &Typed) -> bool {
    let text = both_scripts(text);
    text.contains(&word.own) || text.contains(&word.latin)
}

/// Whether the words of the field are found by whoever may read it.
#[must_use]
pub fn is_found_by_words(field: &FieldDefinition) -> bool {
    field.searchable && field.sensitivity == Sensitivity::Ordinary && has_words(field.kind)
}

/// Whether the field is found by the search for a person alone.
#[must_use]
pub fn is_found_by_person(field: &FieldDefinition) -> bool {
    field.searchable && field.sensitivity == Sensitivity::Personal && has_marks(field.kind)
}

/// The kinds whose values have words.
#[must_use]
pub const fn has_words(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Text
            | FieldKind::LongText
            | FieldKind::Choice
            | FieldKind::Choices
            | FieldKind::Profession
            | FieldKind::Number
            | FieldKind::Register
            | FieldKind::Company
            | FieldKind::Url
            | FieldKind::VehiclePlate
    )
}

/// The kinds by which a person is found: names, also of a company, and a day of birth.
#[must_use]
pub const fn has_marks(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Person | FieldKind::Company | FieldKind::Text | FieldKind::Date)
}

/// Whether exchanges of the procedure can be found by the person concerned.
#[must_use]
pub fn finds_persons(procedure: &Procedure) -> bool {
    !procedure.no_person_search && procedure.fields.iter().any(is_found_by_person)
}

/// A word of a field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldWord {
    /// The field, a name of the definition.
    pub field: String,
    /// The word; of a choice, the code as the definition has it.
    pub word: String,
}

/// Something by which a person is found. It is kept only as a code under a key of the instance.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A word of a name, in the coarse spelling in which its usual Latin spellings meet.
    Name(String),
    /// A day of birth.
    Born(Date),
}

impl Mark {
    /// What the code is made of.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Name(name) => format!("name {name}"),
            Self::Born(day) => format!("born {day}"),
        }
    }
}

/// The marks of a name.
pub fn marks_of_name(name: &str) -> impl Iterator<Item = Mark> {
    let keys = words(name).into_iter().map(|word| spelling_key(&word));
    keys.filter(|key| !key.is_empty()).map(Mark::Name)
}

/// Under what an exchange is found by those who see it so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findable {
    /// Words of fields.
    pub words: BTreeSet<FieldWord>,
    /// Marks of persons.
    pub marks: BTreeSet<Mark>,
}

/// Under what a request, filled in on this day, is found by those who see it so: never by a field that they may not see
/// yet.
#[must_use]
pub fn findable(procedure: &Procedure, entries: &Entries, day: Date, sight: Sight) -> Findable {
    let mut found = Findable::default();
    if sight == Sight::HeaderOnly || !procedure.fields.iter().any(|field| field.searchable) {
        return found;
    }
    let visible = visible_fields(procedure, entries, day);
    for placed in visible.iter().filter(|placed| shows(sight, placed.field)) {
        let (field, kind) = (placed.field, placed.field.kind);
        let value = || fields::read(kind, &placed.path, entries);
        if is_found_by_words(field) {
            let words = value().map(words_of_value).unwrap_or_default().into_iter().take(MOST_WORDS);
            found.words.extend(words.map(|word| FieldWord { field: field.id.clone(), word }));
        } else if is_found_by_person(field) && !procedure.no_person_search {
            found.marks.extend(value().map(marks_of_value).unwrap_or_default());
        }
    }
    found
}

fn words_of_value(value: Value) -> Vec<String> {
    match value {
        Value::Text(text) => words(&text.text),
        Value::Choice(code) => vec![code],
        Value::Choices(codes) => codes,
        Value::Number(number) => words(&number),
        Value::Url(address) => words(&address),
        Value::Register { register, number } => {
            let mut all = register.as_deref().map(words).unwrap_or_default();
            all.extend(number.as_deref().map(words_of_number).unwrap_or_default());
            all
        }
        Value::Company { name, number, vat_number, .. } => {
            let mut all = name.as_deref().map(words).unwrap_or_default();
            for number in [number, vat_number].into_iter().flatten() {
                all.extend(words_of_number(&number));
            }
            all
        }
        Value::VehiclePlate { plate, .. } => plate.as_deref().map(words_of_number).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The groups of a number, and the whole without what parts them.
fn words_of_number(number: &str) -> Vec<String> {
    let mut all = words(number);
    if all.len() > 1 {
        all.push(all.concat());
    }
    all
}

fn marks_of_value(value: Value) -> Vec<Mark> {
    match value {
        Value::Text(text) => marks_of_name(&text.text).take(MOST_WORDS).collect(),
        Value::Company { name, .. } => name.as_deref().into_iter().flat_map(marks_of_name).collect(),
        Value::Date(day) => vec![Mark::Born(day)],
        Value::Person { given_name, family_name, birth_date, .. } => {
            let names = [given_name, family_name];
            let marks = names.iter().flatten().flat_map(|name| marks_of_name(name));
            marks.chain(birth_date.map(Mark::Born)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_the_same_in_every_script() {
        assert_eq!(words("Συμβουλή"), words("symvouli"));
        assert_eq!(words("Müller-Straße 7"), ["muller", "strasse", "7"]);
        assert_eq!(both_scripts("Åse"), "ase");
        assert_eq!(both_scripts("Ана"), "ана ana");
    }

    #[test]
    fn a_word_that_was_typed_stands_in_a_text_of_either_script() {
        let [typed] = typed(" «Аспазия» ").try_into().unwrap();
        assert!(contains("Хотел Аспазия", &typed) && contains("Hotel Aspazia", &typed));
        assert!(!contains("Hotel", &typed));
        assert_eq!(super::typed("-- %_"), []);
    }

    #[test]
    fn the_usual_spellings_of_a_name_leave_one_mark() {
        let marks = |name: &str| marks_of_name(name).collect::<Vec<_>>();
        assert_eq!(marks("Иванова"), marks("Ivanova"));
        assert_eq!(marks("Γιώργος"), marks("Giorgos"));
        assert_ne!(marks("Silva"), marks("Costa"));
        assert_eq!(marks("--"), []);
    }

    #[test]
    fn a_number_is_found_in_groups_and_as_a_whole() {
        assert_eq!(words_of_number("PT 501-442"), ["pt", "501", "442", "pt501442"]);
        assert_eq!(words_of_number("501442"), ["501442"]);
    }
}
