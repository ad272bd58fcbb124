//! Letters: who may make them and when, what they say, and that they say no more about a person than they declare.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{Addressee, FieldKind, LetterDefinition, LetterPart, Sensitivity};
use crate::procedures::fault::{Fault, Remedy, Wrong, listed};
use crate::procedures::letter::{ANSWER, FACTS, Piece, fits_in_sentence, pieces};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    let ids = procedure.letters.iter().enumerate().map(|(at, l)| (format!("letter.{at}.id"), l.id.as_str()));
    faults.add_repeated(ids);
    for (at, letter) in procedure.letters.iter().enumerate() {
        let place = format!("letter.{at}");
        faults.add_unless_name(&format!("{place}.id"), &letter.id);
        check_use(procedure, letter, &place, faults);
        check_addressee(procedure, letter, &place, faults);
        let ids = letter.parts.iter().enumerate();
        let ids = ids.map(|(part, found)| (format!("{place}.part.{part}.id"), found.id.as_str()));
        faults.add_repeated(ids);
        if letter.parts.is_empty() {
            let remedy = Remedy::Fill { key: "[[letter.part]]".into() };
            faults.add(&place, Wrong::EmptyLetter { name: letter.id.clone() }, remedy);
        }
        for (number, part) in letter.parts.iter().enumerate() {
            let place = format!("{place}.part.{number}");
            faults.add_unless_name(&format!("{place}.id"), &part.id);
            for value in &part.values {
                if let Some((wrong, remedy)) = fault_of_value(procedure, letter, value) {
                    faults.add(&format!("{place}.values"), wrong, remedy);
                }
            }
            if let Some((wrong, remedy)) = fault_of_answers(procedure, letter, part) {
                faults.add(&format!("{place}.answers"), wrong, remedy);
            }
        }
    }
}

fn check_use(procedure: &Procedure, letter: &LetterDefinition, place: &str, faults: &mut Faults<'_>) {
    for side in letter.by.iter().filter(|by| !procedure.sides.iter().any(|side| side.id == **by)) {
        let wrong = Wrong::UnknownSide { name: side.clone() };
        faults.add(&format!("{place}.by"), wrong, Remedy::CorrectName {});
    }
    for state in letter.states.iter().filter(|state| procedure.state(state).is_none()) {
        let wrong = Wrong::UnknownState { name: state.clone() };
        faults.add(&format!("{place}.states"), wrong, Remedy::CorrectName {});
    }
    if letter.by.is_empty() || letter.states.is_empty() {
        let empty = if letter.by.is_empty() { "by" } else { "states" };
        let wrong = Wrong::NobodyWrites { name: letter.id.clone() };
        faults.add(place, wrong, Remedy::Fill { key: empty.to_owned() });
    }
}

fn check_addressee(procedure: &Procedure, letter: &LetterDefinition, place: &str, faults: &mut Faults<'_>) {
    let found = match (&letter.addressee, letter.to) {
        (None, Addressee::PersonConcerned) => {
            let remedy = Remedy::Fill { key: "addressee".into() };
            Some((Wrong::NoAddressee { name: letter.id.clone() }, remedy))
        }
        (None, _) => None,
        (Some(name), _) => match procedure.field(name) {
            None => Some((Wrong::UnknownField { name: name.clone() }, Remedy::CorrectName {})),
            Some(field) if !matches!(field.kind, FieldKind::Person | FieldKind::Company) => {
                Some((Wrong::NamesNobody { name: name.clone() }, Remedy::OtherField {}))
            }
            Some(field) => too_much(letter, name, field.sensitivity),
        },
    };
    if let Some((wrong, remedy)) = found {
        faults.add(&format!("{place}.addressee"), wrong, remedy);
    }
}

/// What is wrong, and what to do.
type Found = Option<(Wrong, Remedy)>;

fn fault_of_value(procedure: &Procedure, letter: &LetterDefinition, value: &str) -> Found {
    if FACTS.contains(&value) {
        return None;
    }
    if let Some(name) = value.strip_prefix(ANSWER) {
        let Some(question) = procedure.question(name) else {
            return Some((Wrong::UnknownQuestion { name: name.to_owned() }, Remedy::CorrectName {}));
        };
        return does_not_fit(value, question.kind).or_else(|| too_much(letter, name, question.sensitivity));
    }
    let Some(field) = procedure.field(value) else {
        let known = listed(FACTS.into_iter().chain([ANSWER]));
        return Some((Wrong::UnknownValue { name: value.to_owned() }, Remedy::Known { known }));
    };
    let repeats =
        procedure.sections.iter().any(|section| section.id == field.section && section.repeats.is_some());
    if repeats {
        return Some((Wrong::SeveralTimes { name: value.to_owned() }, Remedy::OtherField {}));
    }
    does_not_fit(value, field.kind).or_else(|| too_much(letter, value, field.sensitivity))
}

fn does_not_fit(value: &str, kind: FieldKind) -> Found {
    (!fits_in_sentence(kind)).then(|| (Wrong::TooMuch { name: value.to_owned() }, Remedy::OtherField {}))
}

fn fault_of_answers(procedure: &Procedure, letter: &LetterDefinition, part: &LetterPart) -> Found {
    if !part.answers {
        return None;
    }
    let own = if procedure.own_questions > 0 { Sensitivity::Personal } else { Sensitivity::Ordinary };
    let most = procedure
        .questions
        .iter()
        .flat_map(|question| {
            question.follow_ups.iter().map(|field| field.sensitivity).chain([question.sensitivity])
        })
        .fold(own, |most, one| if one > most { one } else { most });
    too_much(letter, &part.id, most)
}

/// A letter that says personal data says so.
fn too_much(letter: &LetterDefinition, name: &str, sensitivity: Sensitivity) -> Found {
    (sensitivity > letter.sensitivity).then(|| {
        let (name, than) = (name.to_owned(), letter.id.clone());
        (Wrong::SaysMore { name, than: than.clone() }, Remedy::Raise { name: than })
    })
}

/// Compares the values that the texts of the letters say with those of their parts; `text` finds a text of the
/// language, `line` its line.
#[must_use]
pub fn check_letter_texts(
    procedure: &Procedure,
    file: &str,
    text: &dyn Fn(&str, &str) -> Option<String>,
    line: &dyn Fn(&str, &str) -> usize,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for letter in &procedure.letters {
        let message = format!("letter-{}", letter.id);
        for part in &letter.parts {
            let attribute = format!("part-{}", part.id);
            let Some(written) = text(&message, &attribute) else { continue };
            let said: Vec<&str> = pieces(&written)
                .into_iter()
                .filter_map(|piece| match piece {
                    Piece::Value(name) => Some(name),
                    Piece::Words(_) => None,
                })
                .collect();
            let text_name = || format!("{message}.{attribute}");
            let mut add =
                |wrong, remedy| faults.push(Fault::new(file, line(&message, &attribute), wrong, remedy));
            for name in said.iter().filter(|name| !part.values.iter().any(|value| value == **name)) {
                let wrong = Wrong::UnlistedValue { text: text_name(), name: (*name).to_owned() };
                add(wrong, Remedy::AddTo { key: "values".into() });
            }
            for value in part.values.iter().filter(|value| !said.contains(&value.as_str())) {
                add(Wrong::NotSaid { text: text_name(), name: value.clone() }, Remedy::Variable {});
            }
        }
    }
    faults
}
