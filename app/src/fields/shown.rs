//! Values that are read: days, amounts, names and texts as the reader's language writes them.

mod composed;
mod numbers;

use super::DocumentLines;
use super::country_names::country_name;
use super::yes_no::answer_text;
use crate::t;
use crate::ui::lang_mark::language_name;
use crate::ui::{AuthorityName, DateText, Written};
use composed::{ShownAddress, ShownPerson, ShownRegister};
use domain::exchanges::view::Shown;
use domain::ids::ExchangeId;
use domain::procedures::fields::{FreeText, NamedAuthority, Value, grouped};
use leptos::prelude::*;
use numbers::{amount, number};
use time::Date;

/// A value that somebody gave.
#[component]
pub fn ShownValue(
    /// The value.
    shown: Shown,
    /// The exchange: documents are addressed below it.
    exchange: ExchangeId,
) -> impl IntoView {
    match shown {
        Shown::Chosen(texts) => chosen(texts),
        Shown::Plain(value) => plain(value),
        Shown::Authority(authority) => view! { <AuthorityName line=authority/> }.into_any(),
        Shown::Documents(documents) => {
            view! { <DocumentLines exchange=exchange documents=documents/> }.into_any()
        }
    }
}

/// One choice is a word, several are a list.
fn chosen(mut texts: Vec<String>) -> AnyView {
    if texts.len() < 2 {
        return texts.pop().unwrap_or_default().into_any();
    }
    let lines = texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    view! { <ul>{lines}</ul> }.into_any()
}

fn plain(value: Value) -> AnyView {
    match value {
        Value::Text(text) => view! { <Written text=text/> }.into_any(),
        Value::YesNo { answer, reason, elsewhere } => {
            view! { <ShownYesNo answer=answer_text(answer) reason=reason elsewhere=elsewhere/> }.into_any()
        }
        Value::Choice(code) => code.into_any(),
        Value::Choices(codes) => chosen(codes),
        Value::Date(date) => view! { <DateText date=date/> }.into_any(),
        Value::Period { from, to } => period(from, to).into_any(),
        Value::Number(text) => view! { <span class="num nowrap">{number(&text)}</span> }.into_any(),
        Value::Money { amount: text, currency } => {
            view! { <span class="num nowrap">{amount(&text, &currency)}</span> }.into_any()
        }
        Value::Country(country) => country_name(country).into_any(),
        Value::Address { street, postcode, town, country } => {
            view! { <ShownAddress street=street postcode=postcode town=town country=country/> }.into_any()
        }
        Value::Person { given_name, family_name, birth_date, birth_place, nationality } => view! {
            <ShownPerson
                given_name=given_name
                family_name=family_name
                birth_date=birth_date
                birth_place=birth_place
                nationality=nationality
            />
        }
        .into_any(),
        Value::Authority(authority) => named(authority).into_any(),
        Value::Register { register, number } => {
            view! { <ShownRegister register=register number=number/> }.into_any()
        }
        Value::Percentage(text) => {
            view! { <span class="num nowrap">{t!("fields-percent", number = number(&text))}</span> }
                .into_any()
        }
        Value::Company { name, register, number, vat_number, country } => {
            composed::company(name, register, number, vat_number, country)
        }
        Value::Language(language) => language_name(language).into_any(),
        Value::IdentityDocument { kind, number, country, valid_until } => {
            composed::identity_document(kind, number, country, valid_until)
        }
        Value::Email(address) => address.into_any(),
        Value::Phone(number) => view! { <span class="num nowrap">{number}</span> }.into_any(),
        Value::Url(address) => link(address),
        Value::Iban(iban) => view! { <span class="num nowrap">{grouped(&iban)}</span> }.into_any(),
        Value::VehiclePlate { plate, country } => composed::vehicle_plate(plate, country),
        Value::Declared => t!("fields-declared").into_any(),
        Value::Files => ().into_any(),
    }
}

/// A link that tells the other site nothing of this one.
fn link(address: String) -> AnyView {
    let text = address.clone();
    view! { <a href=address rel="external noopener noreferrer">{text}</a> }.into_any()
}

/// The name as it was typed; the number in the directory where the directory no longer has a name for it.
fn named(authority: NamedAuthority) -> String {
    match authority {
        NamedAuthority::Known(id) => id.to_string(),
        NamedAuthority::Named(name) => name,
    }
}

fn period(from: Option<Date>, to: Option<Date>) -> String {
    use crate::i18n::{current, format};
    let day = |date| format::date(current(), date);
    match (from, to) {
        (Some(from), Some(to)) => t!("fields-from-to", from = day(from), to = day(to)),
        (Some(from), None) => t!("fields-since", from = day(from)),
        (None, Some(to)) => t!("fields-until", to = day(to)),
        (None, None) => String::new(),
    }
}

/// An answer to a question that wants yes or no; who cannot answer says why and may name who may know.
#[component]
fn ShownYesNo(
    /// The answer.
    #[prop(into)]
    answer: String,
    /// Why not.
    reason: Option<FreeText>,
    /// Who may know.
    elsewhere: Option<NamedAuthority>,
) -> impl IntoView {
    let reason = reason.map(|text| view! { <Written text=text/> });
    let elsewhere = elsewhere.map(|authority| {
        view! { <p>{t!("fields-ask-elsewhere", authority = named(authority))}</p> }
    });
    view! { <p>{answer}</p> {reason} {elsewhere} }
}
