//! What was typed, understood: values that name no language but that of free text. Views are built from them.

use super::IdentityKind;
use crate::country::Country;
use crate::ids::AuthorityId;
use crate::language::Language;
use serde::{Deserialize, Serialize};
use time::Date;

/// A value of a field or of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A text of one or several lines.
    Text(FreeText),
    /// Yes, no, or why not.
    YesNo {
        /// The answer.
        answer: YesNoAnswer,
        /// Why it cannot be answered; only then.
        reason: Option<FreeText>,
        /// The authority that may know; only then.
        elsewhere: Option<NamedAuthority>,
    },
    /// A code.
    Choice(String),
    /// Codes, in the order in which they were posted.
    Choices(Vec<String>),
    /// A day.
    Date(Date),
    /// From a day to a day.
    Period {
        /// First day.
        from: Option<Date>,
        /// Last day.
        to: Option<Date>,
    },
    /// A number: digits with at most one point, no leading zeros; `-` before it when negative.
    Number(String),
    /// An amount.
    Money {
        /// Digits, a point and two digits.
        amount: String,
        /// Code of ISO 4217.
        currency: String,
    },
    /// A country.
    Country(Country),
    /// An address.
    Address {
        /// Street and house number.
        street: Option<String>,
        /// Postcode.
        postcode: Option<String>,
        /// Town.
        town: Option<String>,
        /// Country.
        country: Option<Country>,
    },
    /// A natural person.
    Person {
        /// Given names.
        given_name: Option<String>,
        /// Family names.
        family_name: Option<String>,
        /// Date of birth.
        birth_date: Option<Date>,
        /// Place of birth.
        birth_place: Option<String>,
        /// Nationality.
        nationality: Option<Country>,
    },
    /// An authority.
    Authority(NamedAuthority),
    /// An entry of a register.
    Register {
        /// Name of the register.
        register: Option<String>,
        /// Number of the entry.
        number: Option<String>,
    },
    /// A percentage, written as a number.
    Percentage(String),
    /// A company or another legal person.
    Company {
        /// Its name.
        name: Option<String>,
        /// Name of the register.
        register: Option<String>,
        /// Number of the entry in it.
        number: Option<String>,
        /// VAT number or national number.
        vat_number: Option<String>,
        /// The state of its seat.
        country: Option<Country>,
    },
    /// A language.
    Language(Language),
    /// A document that proves who somebody is.
    IdentityDocument {
        /// Its kind.
        kind: Option<IdentityKind>,
        /// Its number.
        number: Option<String>,
        /// The state that issued it.
        country: Option<Country>,
        /// The last day on which it is valid.
        valid_until: Option<Date>,
    },
    /// An e-mail address, its domain in small letters.
    Email(String),
    /// A telephone number in the form of E.164: `+` and up to 15 digits.
    Phone(String),
    /// An address of the web, scheme and host in small letters.
    Url(String),
    /// An account number of ISO 13616, without spaces.
    Iban(String),
    /// A registration number of a vehicle.
    VehiclePlate {
        /// The signs on it, in capital letters.
        plate: Option<String>,
        /// The state of registration.
        country: Option<Country>,
    },
    /// A declaration that was ticked.
    Declared,
    /// The documents attached at the path.
    Files,
}

/// A text that somebody wrote, with the language in which it was written where that was named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeText {
    /// The text, its lines parted by line feeds.
    pub text: String,
    /// Its language.
    pub language: Option<Language>,
}

/// The answer to a question that wants yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNoAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The authority cannot answer.
    Cannot,
}

impl YesNoAnswer {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Cannot];

    /// The code that forms post and conditions name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Cannot => "cannot",
        }
    }

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// An authority of the directory by its id, or by its name where it is not registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamedAuthority {
    /// Registered; that it exists is checked against the directory.
    Known(AuthorityId),
    /// A name as typed.
    Named(String),
}
