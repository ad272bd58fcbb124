//! What a name to sign in with and a password have to be.

use crate::problem::{FieldProblem, ProblemCode};

/// Passwords are at least this long, in characters (OWASP ASVS 5.0.0 row 6.2.1 recommends 15).
pub const LEAST_PASSWORD: usize = 15;
/// No password is longer, in bytes.
pub const MOST_PASSWORD: usize = 1_000;
/// Lengths of a name to sign in with, in characters.
pub const USERNAME: std::ops::RangeInclusive<usize> = 3..=64;

/// The name as it is kept: in small letters.
#[must_use]
pub fn username(typed: &str) -> String {
    typed.trim().to_lowercase()
}

/// What is wrong with name and password: paths `username` and `password`.
#[must_use]
pub fn problems(typed_name: &str, password: &str) -> Vec<FieldProblem> {
    let name = username(typed_name);
    let mut found = Vec::new();
    let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
    if name.is_empty() {
        found.push(FieldProblem::new("username", ProblemCode::Required));
    } else if !USERNAME.contains(&name.chars().count()) || !name.chars().all(is_sign) {
        found.push(FieldProblem::new("username", ProblemCode::NotAUsername));
    }
    if password.chars().count() < LEAST_PASSWORD {
        let problem = FieldProblem::new("password", ProblemCode::PasswordTooShort);
        found.push(problem.with("min", LEAST_PASSWORD));
    } else if password.len() > MOST_PASSWORD || password.contains('\0') {
        found.push(FieldProblem::new("password", ProblemCode::TooLong).with("max", MOST_PASSWORD));
    } else if !name.is_empty() && password.to_lowercase() == name {
        found.push(FieldProblem::new("password", ProblemCode::PasswordTooShort).with("min", LEAST_PASSWORD));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_no_blanks_and_passwords_are_long() {
        let codes = |name, password| problems(name, password).iter().map(|p| p.code).collect::<Vec<_>>();
        assert_eq!(codes("Ana.Costa", "a long enough one"), []);
        assert_eq!(codes("Ελένη", "a long enough one"), []);
        assert_eq!(codes("", "short"), [ProblemCode::Required, ProblemCode::PasswordTooShort]);
        for wrong in ["ab", "ana costa", "ana\0costa", "<ana>"] {
            assert_eq!(codes(wrong, "a long enough one"), [ProblemCode::NotAUsername], "{wrong}");
        }
        assert_eq!(codes("ana", &"x".repeat(1_001)), [ProblemCode::TooLong]);
    }
}
