//! An amount with its currency.

use super::number::NumberField;
use super::{Grouped, Labelled, Part};
use crate::t;
use domain::procedures::fields::CURRENCIES;
use leptos::prelude::*;

/// A field of the kind `money`.
#[component]
pub fn MoneyField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let amount = part.below("amount", t!("fields-amount"));
    let currency = part.below("currency", t!("fields-currency"));
    view! {
        <Grouped part=part is_target=true>
            <div class="period">
                <NumberField part=amount/>
                <Currency part=currency/>
            </div>
        </Grouped>
    }
}

/// The euro is chosen beforehand.
#[component]
fn Currency(
    /// The part.
    part: Part,
) -> impl IntoView {
    let inner = part.clone();
    let options = CURRENCIES
        .into_iter()
        .map(|code| view! { <option value=code selected=inner.has(code)>{code}</option> })
        .collect_view();
    view! {
        <Labelled part=part>
            <select
                class="select select--inline"
                id=inner.id()
                name=inner.name()
                aria-describedby=inner.described_by()
                aria-invalid=inner.invalid()
            >
                {options}
            </select>
        </Labelled>
    }
}
