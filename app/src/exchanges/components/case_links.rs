//! Which other cases belong to this one.

use crate::t;
use domain::exchanges::view::ExchangeLink;
use leptos::prelude::*;

/// Links to the case before and to those after, as far as the reader may open them.
#[component]
pub fn CaseLinks(
    /// The case from which this one follows.
    follows: Option<ExchangeLink>,
    /// The cases that follow from it.
    followed_by: Vec<ExchangeLink>,
) -> impl IntoView {
    view! {
        {follows.map(|link| view! { <p>{t!("case-follows")} " " <Case link=link/></p> })}
        {(!followed_by.is_empty()).then(|| view! {
            <p>
                {t!("case-followed-by")}
                {followed_by.into_iter().map(|link| view! { " " <Case link=link/> }).collect_view()}
            </p>
        })}
    }
}

#[component]
fn Case(link: ExchangeLink) -> impl IntoView {
    view! { <a class="num" href=format!("/exchanges/{}", link.id)>{link.number}</a> }
}
