//! Who the reader is here: the name, and the authority for which the reader works.

use crate::t;
use crate::visit::visit;
use leptos::prelude::*;

/// The name and the authority.
#[component]
pub fn OwnFacts() -> impl IntoView {
    visit().who.map(|who| {
        view! {
            <dl class="facts">
                <div class="facts__row"><dt>{t!("account-name")}</dt><dd>{who.name}</dd></div>
                <div class="facts__row">
                    <dt>{t!("account-authority")}</dt>
                    <dd><abbr class="country">{who.country}</abbr> " "
                        <span lang=who.authority_language>{who.authority}</span></dd>
                </div>
            </dl>
        }
    })
}
