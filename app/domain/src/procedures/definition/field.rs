//! Fields and questions of a definition: their kinds, limits and what they say about a person.

use crate::procedures::condition::Condition;
use serde::{Deserialize, Serialize};

/// How much a value says about the person concerned (Article 16; `questions.md` 4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Says nothing about a person.
    Ordinary,
    /// Personal data.
    Personal,
    /// Special category or offence; `ground` names the act that allows it.
    Special,
}

/// The kind of a field or answer. Each is one file in `fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line of free text, with its language.
    Text,
    /// Several lines of free text, with their language.
    LongText,
    /// Yes, no, or cannot answer with a reason.
    YesNo,
    /// One code of a list.
    Choice,
    /// Several codes of a list.
    Choices,
    /// A day.
    Date,
    /// From a day to a day; either end may be open if not required.
    Period,
    /// A number.
    Number,
    /// An amount with its currency.
    Money,
    /// A country.
    Country,
    /// Street, postcode, town, country.
    Address,
    /// A natural person: given name, family name, date and place of birth, nationality.
    Person,
    /// An authority of the directory, or its name where it is not registered.
    Authority,
    /// A register and the number of the entry in it.
    Register,
    /// A number of hundredths.
    Percentage,
    /// A company: name, register and number in it, VAT or national number, country.
    Company,
    /// One profession of a list.
    Profession,
    /// A language.
    Language,
    /// A document that proves who somebody is: kind, number, issuing country, last day of validity.
    IdentityDocument,
    /// An e-mail address.
    Email,
    /// A telephone number with its country code.
    Phone,
    /// An address of the web.
    Url,
    /// An account number of ISO 13616.
    Iban,
    /// A registration number of a vehicle, with its country.
    VehiclePlate,
    /// A sentence to be ticked; its words are the label.
    Declaration,
    /// One or more documents.
    File,
}

impl FieldKind {
    /// Whether its values are codes that the definition lists.
    #[must_use]
    pub const fn takes_codes(self) -> bool {
        matches!(self, Self::Choice | Self::Choices | Self::Profession)
    }
}

/// A field of the form, or a follow-up of a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldDefinition {
    /// Name of the field; in a follow-up, below its question.
    pub id: String,
    /// Section of the form; empty for a follow-up.
    #[serde(default)]
    pub section: String,
    /// Kind of value.
    pub kind: FieldKind,
    /// Codes to choose from: the name of a list ...
    #[serde(default)]
    pub list: Option<String>,
    /// ... or the codes themselves.
    #[serde(default)]
    pub options: Vec<String>,
    /// Whether it must be filled before the form is sent (or the answer given), when it is shown.
    #[serde(default)]
    pub required: bool,
    /// Required when this holds and it is shown, beside `required`.
    #[serde(default)]
    pub required_when: Option<Condition>,
    /// Parts that must be filled when the field is, beyond those that its kind always needs.
    #[serde(default)]
    pub required_parts: Vec<String>,
    /// Shown only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Where its initial value comes from; only in the form.
    #[serde(default)]
    pub prefilled_from: Option<Prefill>,
    /// What it says about a person. There is no default: silence is a fault.
    pub sensitivity: Sensitivity,
    /// CELEX number and article that allow special data.
    #[serde(default)]
    pub ground: Option<String>,
    /// Whether the other side sees it before acceptance. Never for personal data.
    #[serde(default)]
    pub before_acceptance: bool,
    /// Whether exchanges are found by it: by the words of an ordinary field, for whoever may read it; by the names and the
    /// day of birth of a personal one, in the search for a person alone. Only in the form.
    #[serde(default)]
    pub searchable: bool,
    /// Greatest length of a text in characters; the kind has a default.
    #[serde(default)]
    pub max_length: Option<u32>,
    /// Smallest number.
    #[serde(default)]
    pub min: Option<i64>,
    /// Greatest number.
    #[serde(default)]
    pub max: Option<i64>,
    /// Whether dates must lie in the past (`past`), in the future (`future`), or anywhere.
    #[serde(default)]
    pub range: DateRange,
}

/// Where an initial value comes from. In TOML: `{ field = "x" }` or `{ fact = "own_country" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prefill {
    /// An earlier field of the form, of the same kind.
    Field(String),
    /// Something that is known without asking.
    Fact(Fact),
}

/// What is known of the side that fills in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Its authority.
    OwnAuthority,
    /// Its state.
    OwnCountry,
    /// The day of filling in.
    Today,
}

/// Where a date may lie, seen from the day of filling in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateRange {
    /// Any day.
    #[default]
    Any,
    /// Today or before.
    Past,
    /// Today or after.
    Future,
}

/// A pre-translated question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionDefinition {
    /// Name of the question.
    pub id: String,
    /// The number that officials know, for example `G1`.
    pub number: String,
    /// Its category.
    pub category: String,
    /// Article on which it rests, cited as written in every language, for example `50(2)`.
    #[serde(default)]
    pub article: Option<String>,
    /// Kind of the main answer.
    pub kind: FieldKind,
    /// Codes: the name of a list ...
    #[serde(default)]
    pub list: Option<String>,
    /// ... or the codes themselves.
    #[serde(default)]
    pub options: Vec<String>,
    /// What an answer says about a person.
    pub sensitivity: Sensitivity,
    /// CELEX number and article that allow special data.
    #[serde(default)]
    pub ground: Option<String>,
    /// Further fields of the answer. In a condition, `answer` is the main answer.
    #[serde(default, rename = "follow_up")]
    pub follow_ups: Vec<FieldDefinition>,
}
