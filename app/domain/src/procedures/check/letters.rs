//! Letters: who may make them and when, what they say, and that they say no more about a person than they declare.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{Addressee, FieldKind, LetterDefinition, LetterPart, Sensitivity};
use crate::procedures::letter::{ANSWER, FACTS, Piece, fits_in_sentence, pieces};
use crate::procedures::parse::Fault;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    let ids = procedure.letters.iter().enumerate().map(|(at, l)| (format!("letter.{at}.id"), l.id.as_str()));
    faults.add_repeated("letter", ids);
    for (at, letter) in procedure.letters.iter().enumerate() {
        let place = format!("letter.{at}");
        faults.add_unless_name(&format!("{place}.id"), "letter", &letter.id);
        check_use(procedure, letter, &place, faults);
        check_addressee(procedure, letter, &place, faults);
        let ids = letter.parts.iter().enumerate();
        let ids = ids.map(|(part, found)| (format!("{place}.part.{part}.id"), found.id.as_str()));
        faults.add_repeated("part", ids);
        if letter.parts.is_empty() {
            faults.add(&place, format!("the letter `{}` says nothing; add `[[letter.part]]`", letter.id));
        }
        for (number, part) in letter.parts.iter().enumerate() {
            let place = format!("{place}.part.{number}");
            faults.add_unless_name(&format!("{place}.id"), "part", &part.id);
            for value in &part.values {
                if let Some(what) = fault_of_value(procedure, letter, value) {
                    faults.add(&format!("{place}.values"), what);
                }
            }
            if let Some(what) = fault_of_answers(procedure, letter, part) {
                faults.add(&format!("{place}.answers"), what);
            }
        }
    }
}

fn check_use(procedure: &Procedure, letter: &LetterDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &letter.id;
    for side in letter.by.iter().filter(|by| !procedure.sides.iter().any(|side| side.id == **by)) {
        let what = format!("the letter `{id}` is made by `{side}`, which is no side; correct the name");
        faults.add(&format!("{place}.by"), what);
    }
    for state in letter.states.iter().filter(|state| procedure.state(state).is_none()) {
        let what = format!("the letter `{id}` is made in `{state}`, which is no state; correct the name");
        faults.add(&format!("{place}.states"), what);
    }
    if letter.by.is_empty() || letter.states.is_empty() {
        let what = format!("nobody can ever make the letter `{id}`; name its sides in `by` and its `states`");
        faults.add(place, what);
    }
}

fn check_addressee(procedure: &Procedure, letter: &LetterDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &letter.id;
    let what = match (&letter.addressee, letter.to) {
        (None, Addressee::PersonConcerned) => {
            Some(format!("the letter `{id}` is for a person; name the field in `addressee`"))
        }
        (None, _) => None,
        (Some(name), _) => match procedure.field(name) {
            None => Some(format!("`{name}` is no field; correct the addressee of the letter `{id}`")),
            Some(field) if !matches!(field.kind, FieldKind::Person | FieldKind::Company) => {
                Some(format!("the field `{name}` names nobody; let `addressee` name a person or a company"))
            }
            Some(field) => too_much(letter, "field", name, field.sensitivity),
        },
    };
    if let Some(what) = what {
        faults.add(&format!("{place}.addressee"), what);
    }
}

fn fault_of_value(procedure: &Procedure, letter: &LetterDefinition, value: &str) -> Option<String> {
    if FACTS.contains(&value) {
        return None;
    }
    if let Some(name) = value.strip_prefix(ANSWER) {
        let Some(question) = procedure.question(name) else {
            return Some(format!("`{name}` is no question; correct the value `{value}`"));
        };
        return does_not_fit(value, question.kind)
            .or_else(|| too_much(letter, "question", name, question.sensitivity));
    }
    let Some(field) = procedure.field(value) else {
        return Some(format!(
            "`{value}` is neither a field nor a fact; name a field, `{ANSWER}` and a question, or one of {}",
            FACTS.join(", ")
        ));
    };
    let repeats =
        procedure.sections.iter().any(|section| section.id == field.section && section.repeats.is_some());
    if repeats {
        return Some(format!(
            "the field `{value}` may be filled several times; name one that does not repeat"
        ));
    }
    does_not_fit(value, field.kind).or_else(|| too_much(letter, "field", value, field.sensitivity))
}

fn does_not_fit(value: &str, kind: FieldKind) -> Option<String> {
    (!fits_in_sentence(kind))
        .then(|| format!("`{value}` holds more than fits into a sentence; name a shorter one"))
}

fn fault_of_answers(procedure: &Procedure, letter: &LetterDefinition, part: &LetterPart) -> Option<String> {
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
    if most > letter.sensitivity {
        return Some(format!(
            "the part `{}` lists answers, which say more about a person than the letter `{}`; raise its `sensitivity`",
            part.id, letter.id
        ));
    }
    None
}

/// A letter that says personal data says so.
fn too_much(letter: &LetterDefinition, noun: &str, name: &str, sensitivity: Sensitivity) -> Option<String> {
    (sensitivity > letter.sensitivity).then(|| {
        format!(
            "the {noun} `{name}` says more about a person than the letter `{}`; raise its `sensitivity`",
            letter.id
        )
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
            let mut add = |what: String| faults.push(Fault::new(file, line(&message, &attribute), what));
            for name in said.iter().filter(|name| !part.values.iter().any(|value| value == **name)) {
                add(format!(
                    "`{message}.{attribute}` uses the variable `${name}`, which its part does not list; correct the \
                     name, or add it to `values`"
                ));
            }
            for value in part.values.iter().filter(|value| !said.contains(&value.as_str())) {
                add(format!("`{message}.{attribute}` does not say `${value}`; use the variable"));
            }
        }
    }
    faults
}
