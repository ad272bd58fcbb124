//! Where one goes from a case: to other cases that belong to it, to its letters, to a file of it.

use crate::exchanges::components::save_case::SaveCase;
use crate::t;
use domain::exchanges::view::{ExchangeLink, ExchangeView, SightView};
use leptos::prelude::*;

/// Links to the case before and to those after, as far as the reader may open them; to making a letter; and saving.
#[component]
pub fn CaseLinks(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let letters = format!("/exchanges/{}/letters", view.id);
    let followed_by = view.followed_by;
    view! {
        {view.follows.map(|link| view! { <p>{t!("case-follows")} " " <Case link=link/></p> })}
        {(!followed_by.is_empty()).then(|| view! {
            <p>
                {t!("case-followed-by")}
                {followed_by.into_iter().map(|link| view! { " " <Case link=link/> }).collect_view()}
            </p>
        })}
        {view.may_make_letter.then(|| view! { <p class="actions"><a class="button" href=letters>{t!("letters-make")}</a></p> })}
        <SaveCase id=view.id may_choose=view.sight == SightView::Everything/>
    }
}

#[component]
fn Case(link: ExchangeLink) -> impl IntoView {
    view! { <a class="num" href=format!("/exchanges/{}", link.id)>{link.number}</a> }
}
