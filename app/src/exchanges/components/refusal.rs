//! A refusal as both sides read it.

use crate::fields::shown::ShownValue;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use domain::exchanges::view::{RefusalView, Shown};
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// Ground, reason and who is named as competent.
#[component]
pub fn Refusal(
    /// The case.
    id: ExchangeId,
    /// The refusal.
    refusal: RefusalView,
) -> impl IntoView {
    view! {
        <div class="message message--warning">
            <h2 class="message__title">{t!("case-refused")}</h2>
            {refusal.ground.map(|ground| view! { <p>{ground}</p> })}
            {refusal.reason.map(|reason| view! { <ShownValue exchange=id shown=Shown::Plain(reason)/> })}
            {refusal.elsewhere.map(|line| view! {
                <p>{t!("case-refused-elsewhere")} " " <AuthorityName line=line/></p>
            })}
        </div>
    }
}
