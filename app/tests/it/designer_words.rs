//! The names of the format in the designer.

use app::procedures::components::designer::words::{is_named, known_word};
use domain::exchanges::Action;
use domain::procedures::design::Table;
use domain::procedures::design::schema::{self, Slot};
use domain::procedures::letter;

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
            let words: Vec<&str> = match key.slot {
                Slot::Word(words) | Slot::Words(words) => words.to_vec(),
                Slot::Action | Slot::Actions => Action::ALL.iter().map(|action| action.code()).collect(),
                Slot::Start => schema::STARTS.to_vec(),
                Slot::Prefill => schema::FACTS.to_vec(),
                Slot::Length => schema::UNITS.to_vec(),
                Slot::Said => letter::FACTS.to_vec(),
                _ => Vec::new(),
            };
            for word in words {
                assert!(known_word(key.name, word).is_some(), "{table:?} {} {word}", key.name);
            }
        }
    }
}
