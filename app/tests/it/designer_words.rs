//! The names of the format in the designer.

use crate::families::words;
use app::procedures::components::designer::words::{is_named, known_word};
use domain::procedures::design::Table;
use domain::procedures::design::schema;

#[test]
fn every_key_of_a_form_has_a_name() {
    for table in Table::ALL {
        for key in schema::keys(table) {
            assert!(is_named(key.name), "{table:?} {}", key.name);
        }
    }
}

#[test]
fn every_word_that_a_form_offers_has_a_meaning() {
    for table in Table::ALL {
        for key in schema::keys(table) {
            for word in words(key.slot) {
                assert!(known_word(key.name, word).is_some(), "{table:?} {} {word}", key.name);
            }
        }
    }
}
