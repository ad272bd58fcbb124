//! The names of the format in the designer.

use app::procedures::components::designer::words::is_named;
use domain::procedures::design::{Table, schema};

#[test]
fn every_key_of_a_form_has_a_name() {
    for table in Table::ALL {
        for key in schema::keys(table) {
            assert!(is_named(key.name), "{table:?} {}", key.name);
        }
    }
}
