//! Choosing the interface language from what the browser prefers.

use domain::language::Language;

/// The first of our languages that the `Accept-Language` header asks for, by its weights (RFC 9110, 12.5.4);
/// at equal weight the earlier wins. Regions do not matter; `no` and `nn` get Norwegian Bokmål. English if
/// nothing fits, the header is empty or it cannot be read.
#[must_use]
pub fn negotiate(accept_language: &str) -> Language {
    let mut wanted: Vec<(f32, Language)> = accept_language.split(',').filter_map(weighted).collect();
    wanted.sort_by(|left, right| right.0.total_cmp(&left.0));
    wanted.first().map_or(Language::En, |(_, language)| *language)
}

/// One part of the header; `None` if it names none of our languages, has weight nought or cannot be read.
fn weighted(part: &str) -> Option<(f32, Language)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next()?;
    let weight = match pieces.find_map(|piece| piece.strip_prefix("q=").or_else(|| piece.strip_prefix("Q=")))
    {
        Some(weight) => weight.trim().parse::<f32>().ok()?,
        None => 1.0,
    };
    let language = spoken(tag)?;
    (weight > 0.0 && weight <= 1.0).then_some((weight, language))
}

/// The language of a tag such as `pt-BR`.
fn spoken(tag: &str) -> Option<Language> {
    let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
    match primary.as_str() {
        "no" | "nn" => Some(Language::Nb),
        code => Language::parse(code),
    }
}
