//! Where one goes from a case: to other cases that belong to it, to its letters, to a file of it.

use crate::exchanges::components::save_case::SaveCase;
use crate::t;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::exchanges::view::{Coded, ExchangeLink, ExchangeView, SightView};
use domain::ids::ExchangeId;
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
        {view.may_follow.into_iter().map(|procedure| follow_with(view.id, procedure)).collect_view()}
        {view.may_make_letter.then(|| view! { <p class="actions"><a class="button" href=letters>{t!("letters-make")}</a></p> })}
        <SaveCase id=view.id may_choose=view.sight == SightView::Everything/>
    }
}

/// Begins a request of another procedure that follows from the case.
fn follow_with(id: ExchangeId, procedure: Coded) -> impl IntoView {
    let key = once_key(&format!("follow_with {}", procedure.code)).to_string();
    view! {
        <form class="actions" method="post" action="/api/follow_with">
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="procedure" value=procedure.code/>
            <input type="hidden" name="key" value=key/>
            <button class="button">{t!("act-follow-with", name = procedure.text)}</button>
        </form>
    }
}

#[component]
fn Case(link: ExchangeLink) -> impl IntoView {
    view! { <a class="num" href=format!("/exchanges/{}", link.id)>{link.number}</a> }
}
