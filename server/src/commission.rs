//! The Commission as an authority of the directory: with it a system begins, in either realm.

use domain::authorities::{Authority, COMMISSION as KIND, Level};
use domain::country::Country;
use domain::ids::AuthorityId;
use uuid::Uuid;

/// The Commission, in no directory of states.
pub const COMMISSION: u128 = 0x0e0c_0000_0000_4000_8000_0000_0000_0001;

/// The Commission, competent in no area, so that nobody addresses requests to it.
#[must_use]
pub fn commission() -> Authority {
    Authority {
        id: AuthorityId(Uuid::from_u128(COMMISSION)),
        country: Country::UNION,
        language: "en".to_owned(),
        level: Level::National,
        kind: KIND.to_owned(),
        areas: Vec::new(),
        name: "European Commission – IMI helpdesk".to_owned(),
        name_latin: "european commission – imi helpdesk".to_owned(),
        name_en: String::new(),
        phone: None,
        works_in: Vec::new(),
        mailbox: None,
    }
}
