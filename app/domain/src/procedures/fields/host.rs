//! Names of hosts, as e-mail addresses and addresses of the web end and begin with them.

/// Whether this may name a host of the public network: at least two labels of letters, digits and inner hyphens, at
/// most 63 characters each, the last not of digits only (RFC 1123, section 2.1). Letters of every script may stand in
/// it, as people write them.
pub fn is_host(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.chars().count())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || is_mark(c))
    };
    labels.len() > 1
        && text.chars().count() <= 253
        && labels.iter().all(is_label)
        && labels.last().is_some_and(|last| last.chars().any(|c| !c.is_numeric()))
}

/// Accents that stand alone after their letter.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Signs that are not seen or turn the direction of what follows: in an address they can only deceive.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_a_domain_and_no_signs_that_deceive() {
        for text in ["example.eu", "a-b.example.pt", "bücher.example", "παράδειγμα.ελ", "1.example.eu"]
        {
            assert!(is_host(text), "{text}");
        }
        for text in
            ["localhost", "127.0.0.1", "-a.eu", "a-.eu", "a..eu", ".eu", "a.eu.", "a b.eu", "a\u{202e}b.eu"]
        {
            assert!(!is_host(text), "{text}");
        }
    }
}
