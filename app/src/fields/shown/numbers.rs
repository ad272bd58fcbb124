//! Numbers and amounts, from the canonical form in which they are kept.

use crate::i18n::{current, format};

/// A number with the signs of the language. A number too long for exact arithmetic stays as it was kept.
pub fn number(kept: &str) -> String {
    let digits = kept.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let is_exact = kept.bytes().filter(u8::is_ascii_digit).count() <= 15;
    match kept.parse::<f64>() {
        Ok(value) if is_exact => format::decimal(current(), value, digits),
        _ => kept.to_owned(),
    }
}

/// An amount with its currency, which does not break off.
pub fn amount(kept: &str, currency: &str) -> String {
    format!("{}\u{a0}{currency}", number(kept))
}
