//! An e-mail address. Only its form can be checked: whether somebody reads it is not known here.

use super::Value;
use super::host::{is_host, is_invisible};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// Greatest length in characters (RFC 5321, section 4.5.3.1.3, without the angle brackets).
const LENGTH: usize = 254;

/// Greatest length of the part before the sign (RFC 5321, section 4.5.3.1.1).
const LOCAL_LENGTH: usize = 64;

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    match entries.text(path).map(normalised) {
        Some(None) => vec![FieldProblem::new(path, ProblemCode::NotAnEmail)],
        _ => Vec::new(),
    }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    entries.text(path).and_then(normalised).map(Value::Email)
}

/// The address with its domain in small letters: the part before the sign belongs to the receiving side, which may tell
/// capital letters apart (RFC 5321, section 2.4).
fn normalised(text: &str) -> Option<String> {
    let (local, domain) = text.rsplit_once('@')?;
    let is_local = (1..=LOCAL_LENGTH).contains(&local.chars().count())
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|c| !c.is_whitespace() && !is_invisible(c) && !r#"()<>[]\,;:@""#.contains(c));
    (is_local && is_host(domain) && text.chars().count() <= LENGTH)
        .then(|| format!("{local}@{}", domain.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_is_compared_without_case_and_the_rest_with_it() {
        let entries: Entries = [("p", " Ana.Costa+imi@DGES.Gov.PT ")].into_iter().collect();
        assert_eq!(check("p", &entries), []);
        assert_eq!(read("p", &entries), Some(Value::Email("Ana.Costa+imi@dges.gov.pt".into())));
    }

    #[test]
    fn what_no_mail_can_reach_is_refused() {
        for text in [
            "ana",
            "ana@",
            "@dges.pt",
            "ana@dges",
            "ana costa@dges.pt",
            "Ana <ana@dges.pt>",
            "ana@dges.pt, rui@dges.pt",
            "a..b@dges.pt",
            ".a@dges.pt",
            "a@b@dges.pt",
            "ana@127.0.0.1",
            "an\u{202e}a@dges.pt",
        ] {
            let entries: Entries = [("p", text)].into_iter().collect();
            assert_eq!(check("p", &entries), [FieldProblem::new("p", ProblemCode::NotAnEmail)], "{text}");
        }
    }
}
