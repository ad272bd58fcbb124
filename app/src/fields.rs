//! Fields of a form, one component for each kind of value, and how values are read.
//!
//! Every control is called `values[<path>][]` and has the id `field-<path>`, so that a plain form, saving while typing
//! and the links of the error summary agree.

mod address;
mod authority;
mod choice;
mod choices;
mod company;
mod conditional;
mod country;
mod country_names;
mod date;
mod declaration;
mod email;
mod file;
mod frame;
mod iban;
mod identity_document;
mod labels;
mod language;
pub mod language_options;
mod long_text;
mod money;
mod number;
mod part;
mod percentage;
mod period;
mod person;
mod phone;
mod profession;
mod register;
pub mod shown;
mod text;
mod text_language;
mod url;
mod vehicle_plate;
mod yes_no;

pub use choice::Radio;
pub use country_names::{country_name, country_names, provide_country_names};
pub use file::{DocumentLines, file_extension};
pub use frame::{Grouped, Labelled};
pub use labels::labels;
pub use language_options::LanguageOptions;
pub use long_text::{LinesInput, LongTextInput};
pub use part::Part;
pub use shown::ShownValue;
pub use text::TextInput;
pub use text_language::LanguageSelect;
pub use yes_no::answer_text;

use conditional::Conditional;
pub use conditional::Folding;
use domain::exchanges::view::FieldView;
use domain::ids::ExchangeId;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;
use std::sync::Arc;

/// The path in the name of a control.
#[must_use]
pub fn path_of(name: &str) -> Option<&str> {
    name.strip_prefix("values[")?.strip_suffix("][]")
}

/// A field to be filled in.
#[component]
pub fn FieldInput(
    /// The field.
    field: FieldView,
    /// The exchange or draft: documents are addressed below it. Only a field for documents needs it.
    #[prop(optional)]
    exchange: Option<ExchangeId>,
    /// What was typed.
    #[prop(into)]
    entries: Arc<Entries>,
    /// Problems of the form; those of other fields are passed over.
    #[prop(into)]
    problems: Arc<[FieldProblem]>,
) -> impl IntoView {
    match field.when.clone() {
        Some(condition) => {
            let typed = Arc::clone(&entries);
            let control = control(field, exchange, entries, problems);
            view! { <Conditional condition=condition entries=typed>{control}</Conditional> }.into_any()
        }
        None => control(field, exchange, entries, problems),
    }
}

fn control(
    field: FieldView,
    exchange: Option<ExchangeId>,
    entries: Arc<Entries>,
    problems: Arc<[FieldProblem]>,
) -> AnyView {
    let part = Part::of(&field, entries, problems);
    let (choices, documents) = (field.choices, field.documents);
    match field.kind {
        FieldKind::Text => view! { <text::TextField part=part/> }.into_any(),
        FieldKind::LongText => {
            view! { <long_text::LongTextField part=part max=field.max_length/> }.into_any()
        }
        FieldKind::YesNo => view! { <yes_no::YesNoField part=part/> }.into_any(),
        FieldKind::Choice => view! { <choice::ChoiceField part=part choices=choices/> }.into_any(),
        FieldKind::Choices => view! { <choices::ChoicesField part=part choices=choices/> }.into_any(),
        FieldKind::Date => view! { <date::DateField part=part/> }.into_any(),
        FieldKind::Period => view! { <period::PeriodField part=part/> }.into_any(),
        FieldKind::Number => view! { <number::NumberField part=part/> }.into_any(),
        FieldKind::Money => view! { <money::MoneyField part=part/> }.into_any(),
        FieldKind::Country => view! { <country::CountryField part=part/> }.into_any(),
        FieldKind::Address => view! { <address::AddressField part=part/> }.into_any(),
        FieldKind::Person => view! { <person::PersonField part=part/> }.into_any(),
        FieldKind::Authority => view! { <authority::AuthorityField part=part/> }.into_any(),
        FieldKind::Register => view! { <register::RegisterField part=part/> }.into_any(),
        FieldKind::Percentage => view! { <percentage::PercentageField part=part/> }.into_any(),
        FieldKind::Company => view! { <company::CompanyField part=part/> }.into_any(),
        FieldKind::Profession => {
            view! { <profession::ProfessionField part=part choices=choices/> }.into_any()
        }
        FieldKind::Language => view! { <language::LanguageField part=part/> }.into_any(),
        FieldKind::IdentityDocument => {
            view! { <identity_document::IdentityDocumentField part=part/> }.into_any()
        }
        FieldKind::Email => view! { <email::EmailField part=part/> }.into_any(),
        FieldKind::Phone => view! { <phone::PhoneField part=part/> }.into_any(),
        FieldKind::Url => view! { <url::UrlField part=part/> }.into_any(),
        FieldKind::Iban => view! { <iban::IbanField part=part/> }.into_any(),
        FieldKind::VehiclePlate => view! { <vehicle_plate::VehiclePlateField part=part/> }.into_any(),
        FieldKind::Declaration => view! { <declaration::DeclarationField part=part/> }.into_any(),
        FieldKind::File => {
            view! { <file::FileField part=part exchange=exchange documents=documents/> }.into_any()
        }
    }
}
