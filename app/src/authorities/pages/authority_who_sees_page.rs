//! Who can see and change the administration of an authority, and why.

use crate::authorities::api::get_authority_who_sees;
use crate::authorities::components::function_text::{AuthorityLink, function_text};
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::{t, t_attr};
use domain::authorities::Matter;
use domain::authorities::view::{AuthorityWhoSeesView, ByView, HolderView};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Who can see and change an authority.
#[component]
pub fn AuthorityWhoSeesPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_authority_who_sees(id), |view| view! { <WhoSees view=view/> })
}

#[component]
fn WhoSees(view: AuthorityWhoSeesView) -> impl IntoView {
    let page = format!("/authorities/{}", view.authority.id);
    let names = (!view.administrators.is_empty()).then(|| view.administrators.join(", "));
    let has_people = !view.people.is_empty();
    let people = view.people.into_iter().map(|(id, name)| {
        view! { <li><a href=format!("/people/{id}/preview")>{t!("preview-title", name = name)}</a></li> }
    });
    view! {
        <Frame title=t_attr!("authority-who-title")>
            <a class="back-link" href=page lang=view.authority.language>{view.authority.name}</a>
            <header class="page-head">
                <h1>{t!("authority-who-title")}</h1>
                <p class="page-head__lead">{t!("authority-who-lead")}</p>
            </header>
            <section class="section" id="who-sees">
                <h2>{t!("access-authorities")}</h2>
                <ul class="stack stack--wide">
                    {view.holders.into_iter().map(|one| view! { <Holder one=one/> }).collect_view()}
                </ul>
            </section>
            <section class="section" id="who-administers">
                <h2>{t!("authority-who-administrator")}</h2>
                <p>{match view.administrator_count {
                    Some(count) => t!("authority-who-administrators", count = count),
                    None => t!("authority-who-administrators-kept"),
                }}</p>
                {names.map(|names| view! { <p>{names}</p> })}
            </section>
            {has_people.then(|| view! {
                <section class="section" id="who-works-here">
                    <h2>{t!("authority-who-people")}</h2>
                    <ul>{people.collect_view()}</ul>
                </section>
            })}
        </Frame>
    }
}

#[component]
fn Holder(one: HolderView) -> impl IntoView {
    let reasons = one.by.into_iter().map(|(by, matters)| {
        let matters = matters.into_iter().map(|matter| view! { <li>{matter_text(matter)}</li> });
        view! { <p>{by_text(&by)}</p> <ul>{matters.collect_view()}</ul> }
    });
    view! {
        <li>
            <h3><AuthorityLink line=one.authority/></h3>
            <div class="prose">{reasons.collect_view()}</div>
        </li>
    }
}

fn by_text(by: &ByView) -> String {
    match by {
        ByView::Member => t!("authority-who-member"),
        ByView::Administrator => t!("authority-who-administrator"),
        ByView::Function(held) => t!("authority-who-function", function = function_text(held)),
    }
}

fn matter_text(matter: Matter) -> String {
    match matter {
        Matter::Entry => t!("matter-entry"),
        Matter::People => t!("matter-people"),
        Matter::SeeAccess => t!("matter-see_access"),
        Matter::AskAccess => t!("matter-ask_access"),
        Matter::Access => t!("matter-access"),
        Matter::Life => t!("matter-life"),
        Matter::Functions => t!("matter-functions"),
        Matter::Waiting => t!("matter-waiting"),
    }
}
