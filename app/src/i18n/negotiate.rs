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

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::negotiate;

    #[test]
    fn the_highest_weight_wins_and_then_the_first() {
        assert_eq!(negotiate("da, en-gb;q=0.8, en;q=0.7"), Language::Da);
        assert_eq!(negotiate("en;q=0.4,el;q=0.9,bg;q=0.9"), Language::El);
        assert_eq!(negotiate("fr;q=0, de;q=0.1"), Language::De);
    }

    #[test]
    fn regions_and_case_do_not_matter() {
        assert_eq!(negotiate("pt-BR"), Language::Pt);
        assert_eq!(negotiate("DE-at"), Language::De);
        assert_eq!(negotiate("el_GR"), Language::El);
    }

    #[test]
    fn every_norwegian_gets_bokmal() {
        for header in ["no", "nn-NO", "nb;q=0.3"] {
            assert_eq!(negotiate(header), Language::Nb, "{header}");
        }
    }

    #[test]
    fn a_language_we_do_not_speak_is_passed_over() {
        assert_eq!(negotiate("tr, uk;q=0.9, ro;q=0.2"), Language::Ro);
    }

    #[test]
    fn english_is_the_last_resort() {
        for header in ["", "*", "tr", ",,;", "de;q=", "de;q=x", "de;q=NaN", "de;q=2", "de;q=-1", "\u{0}"] {
            assert_eq!(negotiate(header), Language::En, "{header}");
        }
    }
}
