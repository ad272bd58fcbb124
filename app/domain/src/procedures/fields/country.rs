//! A country, by its code.

use super::Value;
use crate::country::Country;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;

/// The codes of ISO 3166-1, in alphabetical order: what a form offers and accepts.
pub const COUNTRIES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
    "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU",
    "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES",
    "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM",
    "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE",
    "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM",
    "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
    "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT",
    "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU",
    "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA",
    "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM",
    "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL",
    "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE",
    "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

pub fn check(path: &str, entries: &Entries) -> Vec<FieldProblem> {
    let Some(text) = entries.text(path) else { return Vec::new() };
    if known(text).is_some() { Vec::new() } else { vec![FieldProblem::new(path, ProblemCode::NotACountry)] }
}

pub fn read(path: &str, entries: &Entries) -> Option<Value> {
    read_country(path, entries).map(Value::Country)
}

/// The country typed at the path.
pub fn read_country(path: &str, entries: &Entries) -> Option<Country> {
    entries.text(path).and_then(known)
}

fn known(text: &str) -> Option<Country> {
    Country::parse(text).filter(|country| COUNTRIES.binary_search(&country.code()).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::EEA;

    #[test]
    fn every_state_of_the_area_is_offered_in_order() {
        assert!(COUNTRIES.is_sorted());
        assert!(EEA.iter().all(|code| COUNTRIES.contains(code)));
    }

    #[test]
    fn a_code_that_names_no_country_is_refused() {
        for (text, fits) in [("PT", true), ("el", true), ("BR", true), ("XX", false), ("Portugal", false)] {
            assert_eq!(check("p", &[("p", text)].into_iter().collect()).is_empty(), fits, "{text}");
        }
    }
}
