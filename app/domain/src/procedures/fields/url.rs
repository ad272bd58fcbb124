//! An address of the web: `https` or `http`, a host, and nothing that hides where it leads.

use super::Value;
use super::host::{is_host, is_invisible};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// Greatest length in characters.
const LENGTH: usize = 2_000;

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    match entries.text(path).map(normalised) {
        Some(None) => vec![FieldProblem::new(path, ProblemCode::NotAUrl)],
        _ => Vec::new(),
    }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    entries.text(path).and_then(normalised).map(Value::Url)
}

/// The address with scheme and host in small letters (RFC 3986, section 6.2.2.1). A name before the host is refused: it
/// makes an address look like another.
fn normalised(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let scheme = ["https", "http"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(end)?;
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let is_port = |port: &str| {
        port.len() <= 5
            && port.bytes().all(|b| b.is_ascii_digit())
            && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    let is_plain = |c: char| !c.is_whitespace() && !is_invisible(c) && !r#"<>"{}|\^`"#.contains(c);
    let fits = is_host(host)
        && port.is_none_or(is_port)
        && tail.chars().all(is_plain)
        && text.chars().count() <= LENGTH;
    fits.then(|| format!("{scheme}://{}{tail}", authority.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scheme_and_host_are_compared_without_case() {
        for (typed, url) in [
            ("HTTPS://Register.Example.EU/Entry?Id=7#A", "https://register.example.eu/Entry?Id=7#A"),
            ("http://example.pt:8080", "http://example.pt:8080"),
            ("https://παράδειγμα.ελ/α", "https://παράδειγμα.ελ/α"),
        ] {
            let entries: Entries = [("p", typed)].into_iter().collect();
            assert_eq!(check("p", &entries), [], "{typed}");
            assert_eq!(read("p", &entries), Some(Value::Url(url.into())), "{typed}");
        }
    }

    #[test]
    fn what_is_no_web_address_or_hides_its_host_is_refused() {
        for text in [
            "example.eu",
            "javascript:alert(1)",
            "javascript://example.eu/%0aalert(1)",
            "ftp://example.eu",
            "https://",
            "https://localhost/",
            "https://bank.example@evil.example/",
            "https://example.eu:0/",
            "https://example.eu:99999/",
            "https://example.eu/a b",
            "https://example.eu/\"onclick=",
            "https://example.eu\\@evil.example",
            "https://exam\u{200b}ple.eu",
        ] {
            let entries: Entries = [("p", text)].into_iter().collect();
            assert_eq!(check("p", &entries), [FieldProblem::new("p", ProblemCode::NotAUrl)], "{text}");
        }
    }
}
