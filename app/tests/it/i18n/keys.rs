//! The keys that the program was compiled with.

use app::i18n::keys::{KEYS, has_key, has_variables};

#[test]
fn every_key_of_the_table_is_found() {
    assert!(!KEYS.is_empty());
    for (key, variables) in KEYS {
        assert!(has_key(key) && has_variables(key, variables), "{key}");
    }
}

#[test]
fn an_unknown_key_is_not_found() {
    for key in ["", "country", "country-", "country-A", "country-ATT", "zzz", "~"] {
        assert!(!has_key(key), "{key}");
    }
}

#[test]
fn variables_must_be_exactly_those_of_the_message() {
    assert!(has_variables("ui-date-time", &["zone", "date", "time"]));
    assert!(!has_variables("ui-date-time", &["date", "time"]));
    assert!(!has_variables("ui-date-time", &["date", "time", "place"]));
    assert!(!has_variables("country-AT", &["name"]));
}
