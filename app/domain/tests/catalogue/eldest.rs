//! The eldest definition that the program brings along, with all that it takes over. Other tests use this file too.

use domain::procedures::shared::{Shared, make_whole};
use std::collections::BTreeMap;

const OWN: &str = include_str!(
    "../../../../server/procedures/professional_qualifications/check_qualification/procedure.toml"
);
const REQUEST: &str = include_str!("../../../../server/procedures/shared/request/part.toml");

/// The definition; nothing of it where it cannot be made whole.
pub fn eldest() -> String {
    let mut shared = Shared::default();
    shared.add("shared/request/part.toml", REQUEST);
    let whole = make_whole("procedure.toml", OWN, &BTreeMap::new(), &[&shared]);
    whole.map(|whole| whole.definition).unwrap_or_default()
}
