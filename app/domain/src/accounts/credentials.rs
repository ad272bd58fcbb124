//! What a name to sign in with and a password have to be: NIST SP 800-63B-4, section 3.1.1.2. There are no rules about kinds
//! of signs, and a password never grows old.

use super::common_passwords::{is_about, is_common};
use crate::problem::{FieldProblem, ProblemCode};
use unicode_normalization::UnicodeNormalization as _;

/// Passwords that are the only factor are at least this long, in characters (NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0.0
/// row 6.2.1 recommends the same).
pub const LEAST_PASSWORD: usize = 15;
/// Passwords beside which a second factor is asked for are at least this long, in characters (NIST SP 800-63B-4, 3.1.1.2).
pub const LEAST_WITH_FACTOR: usize = 8;
/// No password is longer, in characters; the standard wants 64 at least, and a limit keeps hashing cheap.
pub const MOST_PASSWORD: usize = 256;
/// Lengths of a name to sign in with, in characters.
pub const USERNAME: std::ops::RangeInclusive<usize> = 3..=64;

/// The shortest password of somebody for whom a second factor is asked, or not.
#[must_use]
pub const fn least_password(has_second_factor: bool) -> usize {
    if has_second_factor { LEAST_WITH_FACTOR } else { LEAST_PASSWORD }
}

/// The name as it is kept: in small letters.
#[must_use]
pub fn username(typed: &str) -> String {
    typed.trim().to_lowercase()
}

/// The password as it is hashed: the same whatever keyboard and system made its signs (Unicode NFKC).
#[must_use]
pub fn normal(password: &str) -> String {
    password.nfkc().collect()
}

/// What is wrong with a name: path `username`.
#[must_use]
pub fn username_problem(typed: &str) -> Option<FieldProblem> {
    let name = username(typed);
    let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
    let code = if name.is_empty() {
        ProblemCode::Required
    } else if !USERNAME.contains(&name.chars().count()) || !name.chars().all(is_sign) {
        ProblemCode::NotAUsername
    } else {
        return None;
    };
    Some(FieldProblem::new("username", code))
}

/// What is wrong with a password: path `password`. `least` is its shortest length; `about` are the names and addresses of
/// its owner and the surroundings, which it must not equal.
#[must_use]
pub fn password_problem(password: &str, least: usize, about: &[&str]) -> Option<FieldProblem> {
    let problem = |code| FieldProblem::new("password", code);
    let length = normal(password).chars().count();
    if length < least {
        Some(problem(ProblemCode::PasswordTooShort).with("min", least))
    } else if length > MOST_PASSWORD {
        Some(problem(ProblemCode::TooLong).with("max", MOST_PASSWORD))
    } else if password.chars().any(char::is_control) {
        Some(problem(ProblemCode::NotText))
    } else if is_about(password, about) {
        Some(problem(ProblemCode::PasswordAboutOwner))
    } else if is_common(password) {
        Some(problem(ProblemCode::PasswordTooCommon))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(password: &str) -> Option<ProblemCode> {
        password_problem(password, LEAST_PASSWORD, &["ana.costa", "Ana Costa Ferreira"]).map(|p| p.code)
    }

    #[test]
    fn names_have_no_blanks() {
        let of = |name| username_problem(name).map(|problem| problem.code);
        assert_eq!((of("Ana.Costa"), of("Ελένη")), (None, None));
        assert_eq!(of(""), Some(ProblemCode::Required));
        for wrong in ["ab", "ana costa", "ana\0costa", "<ana>"] {
            assert_eq!(of(wrong), Some(ProblemCode::NotAUsername), "{wrong}");
        }
    }

    #[test]
    fn passwords_are_long_and_nobody_else_would_try_them() {
        assert_eq!(of("a long enough one"), None);
        assert_eq!(of("short"), Some(ProblemCode::PasswordTooShort));
        assert_eq!(of(&"x-zq ".repeat(51)), Some(ProblemCode::PasswordTooCommon), "again and again");
        assert_eq!(of("Password-2026-2026"), Some(ProblemCode::PasswordTooCommon));
        assert_eq!(of("Ana Costa Ferreira 1"), Some(ProblemCode::PasswordAboutOwner));
        assert_eq!(of("ana.costa.1234567890"), Some(ProblemCode::PasswordAboutOwner));
        assert_eq!(of("a long enough\0 one"), Some(ProblemCode::NotText));
    }

    #[test]
    fn beside_a_second_factor_eight_characters_are_enough() {
        assert_eq!((least_password(false), least_password(true)), (15, 8));
        assert_eq!(password_problem("gz7?kd9w", least_password(true), &[]), None);
        let short = password_problem("gz7?kd9", least_password(true), &[]).unwrap();
        assert_eq!(short, FieldProblem::new("password", ProblemCode::PasswordTooShort).with("min", 8));
    }

    #[test]
    fn a_password_is_the_same_whatever_keyboard_made_its_signs() {
        assert_eq!(normal("Amélie ﬁnds ①"), normal("Ame\u{301}lie finds 1"));
        assert_eq!(normal("a long enough one"), "a long enough one");
    }

    proptest! {
        #[test]
        fn every_sign_of_every_script_may_stand_in_a_password_of_sixty_four(password in "\\PC{64}") {
            let problem = password_problem(&password, LEAST_PASSWORD, &[]).map(|problem| problem.code);
            prop_assert!(matches!(problem, None | Some(ProblemCode::PasswordTooShort | ProblemCode::TooLong)));
        }
    }
}
