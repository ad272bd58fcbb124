//! Yes, no, or cannot answer: then with the reason, and with the authority that may know.

use super::long_text::LENGTH;
use super::text::{check_language, check_lines, free_text};
use super::{Value, YesNoAnswer, authority};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// Further inputs: why it cannot be answered, and who may know.
pub const PARTS: &[&str] = &["reason", "elsewhere"];

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let Some(code) = entries.text(path) else {
        // A reason was typed and the choice forgotten: sending it would lose the reason.
        return vec![FieldProblem::new(path, ProblemCode::NotChosen)];
    };
    match YesNoAnswer::parse(code) {
        None => vec![FieldProblem::new(path, ProblemCode::NotAChoice)],
        Some(YesNoAnswer::Yes | YesNoAnswer::No) => Vec::new(),
        Some(YesNoAnswer::Cannot) => {
            let reason = format!("{path}.reason");
            let mut problems = Vec::new();
            if entries.text(&reason).is_none() {
                problems.push(FieldProblem::new(&reason, ProblemCode::ReasonRequired));
            }
            problems.extend(check_lines(&reason, LENGTH, entries));
            problems.extend(check_language(&reason, entries));
            problems.extend(authority::check(&format!("{path}.elsewhere"), entries));
            problems
        }
    }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    let answer = YesNoAnswer::parse(entries.text(path)?)?;
    let cannot = answer == YesNoAnswer::Cannot;
    let reason = free_text(&format!("{path}.reason"), entries).filter(|_| cannot);
    let elsewhere = authority::read(&format!("{path}.elsewhere"), entries).filter(|_| cannot);
    Some(Value::YesNo { answer, reason, elsewhere })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::fields::NamedAuthority;

    #[test]
    fn who_cannot_answer_says_why() {
        let entries: Entries = [("p", "cannot")].into_iter().collect();
        assert_eq!(check("p", &entries), [FieldProblem::new("p.reason", ProblemCode::ReasonRequired)]);
        let entries: Entries =
            [("p", "cannot"), ("p.reason", "Nicht geführt"), ("p.elsewhere", "Ordre")].into_iter().collect();
        assert_eq!(check("p", &entries), []);
        let Some(Value::YesNo { reason: Some(_), elsewhere: Some(NamedAuthority::Named(name)), .. }) =
            read("p", &entries)
        else {
            panic!("not read")
        };
        assert_eq!(name, "Ordre");
    }

    #[test]
    fn a_reason_left_over_from_another_choice_is_not_read() {
        let entries: Entries = [("p", "yes"), ("p.reason", "left over")].into_iter().collect();
        assert_eq!(check("p", &entries), []);
        let yes = Value::YesNo { answer: YesNoAnswer::Yes, reason: None, elsewhere: None };
        assert_eq!(read("p", &entries), Some(yes));
    }

    #[test]
    fn the_language_that_a_form_sets_beforehand_is_no_answer() {
        use crate::procedures::definition::FieldKind;
        use crate::procedures::fields::is_filled;
        let entries: Entries = [("p.reason.lang", "de")].into_iter().collect();
        assert!(!is_filled(FieldKind::YesNo, "p", &entries));
    }

    #[test]
    fn a_reason_without_a_choice_asks_for_the_choice() {
        let entries: Entries = [("p.reason", "typed")].into_iter().collect();
        assert_eq!(check("p", &entries), [FieldProblem::new("p", ProblemCode::NotChosen)]);
        let entries: Entries = [("p", "maybe")].into_iter().collect();
        assert_eq!(check("p", &entries), [FieldProblem::new("p", ProblemCode::NotAChoice)]);
    }
}
